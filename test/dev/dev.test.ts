import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../src/dev/generate.ts';
import { newUnit } from '../../src/dev/new.ts';
import { unitKinds } from '../../src/dev/templates.ts';

const root = resolve(import.meta.dirname, '../..');

// [utest->dsn~generated-files~1]
describe('generated files', () => {
  it.each(generatedFiles().map((f) => [f.path, f.text]))('%s is current', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text);
  });
});

describe('npm run new', () => {
  it.each(unitKinds.map((k) => [k.kind]))('writes a %s once and never over it', (kind) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-new-'));
    const name = kind === 'rule' ? '15.6-example' : 'example';
    expect(newUnit(kind, name, folder)).toBe(0);
    const files = unitKinds.find((k) => k.kind === kind)!.files(name);
    for (const file of files) expect(existsSync(join(folder, file.path))).toBe(true);
    expect(newUnit(kind, name, folder)).toBe(2);
    rmSync(folder, { recursive: true });
  });

  it('refuses unknown kinds and bad names', () => {
    expect(newUnit('devcie', 'x', root)).toBe(2);
    expect(newUnit('device', 'Not A Name', root)).toBe(2);
    expect(newUnit('rule', '99.1-x', root)).toBe(2);
    expect(newUnit(undefined, undefined, root)).toBe(2);
  });
});
