import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkConfig, rememberedConfig } from '../../src/cli/config/load.ts';
import { createCache, noCache } from '../../src/jobs/cache.ts';

// [utest->dsn~configuration-check~1]
describe('assay.yaml', () => {
  it('accepts what the schema says', () => {
    const { value, problems } = checkConfig('assay.yaml', 'project:\n  name: x\nscan:\n  paths: [src]\n');
    expect(problems).toEqual([]);
    expect(value.scan?.paths).toEqual(['src']);
  });

  it('accepts an empty file', () => {
    expect(checkConfig('assay.yaml', '')).toEqual({ value: {}, problems: [] });
  });

  it.each([
    ['scan:\n  paths: src\n', { line: 2, column: 10 }, 'scan.paths must be array'],
    ['scan:\n  edition: 2013x\n', { line: 2, column: 12 }, 'scan.edition must be one of 2012, 2012-amd4, 2023, 2025'],
    ['scna:\n  paths: []\n', { line: 1, column: 1 }, 'Unknown member scna'],
    ['trace:\n  paths:\n    - 3\n', { line: 3, column: 7 }, 'trace.paths.0 must be string'],
    ['project: [\n', { line: 2, column: 1 }, 'assay.yaml is not YAML'],
  ])('names the place and what was expected in %j', (text, place, message) => {
    const [problem] = checkConfig('assay.yaml', text).problems;
    expect(problem?.message).toContain(message);
    expect(problem?.place).toMatchObject(place);
    expect(problem?.effect).toBe('usage');
  });
});

// [utest->dsn~configuration-memory~1]
describe('a configuration that was checked before', () => {
  const good = 'project:\n  name: x\nscan:\n  paths: [src]\n';
  const bad = 'scna:\n  paths: []\n';

  it('is what a check gives, for the same text and tool only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-config-'));
    try {
      const cache = createCache({ folder });
      const entries = (): number =>
        readdirSync(folder, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()).length;
      for (let i = 0; i < 2; i++) {
        expect(rememberedConfig(cache, '1', 'a.yaml', good)).toEqual(checkConfig('a.yaml', good));
        expect(rememberedConfig(cache, '1', 'a.yaml', bad)).toEqual(checkConfig('a.yaml', bad));
      }
      expect(cache.hits).toBe(1);
      expect(entries()).toBe(1);
      rememberedConfig(cache, '2', 'a.yaml', good);
      rememberedConfig(cache, '1', 'a.yaml', `${good}\n`);
      expect(cache.hits).toBe(1);
      expect(entries()).toBe(3);
      expect(rememberedConfig(noCache(), '1', 'a.yaml', good)).toEqual(checkConfig('a.yaml', good));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
