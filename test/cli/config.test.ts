import { describe, expect, it } from 'vitest';
import { checkConfig } from '../../src/cli/config/load.ts';

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
