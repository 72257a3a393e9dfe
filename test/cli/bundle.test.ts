/** The executable starts from the bundle as it does from the modules, and no kept code can make it run otherwise. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleIn, keptCode, packCode, runKind } from '../../src/cli/bundle.ts';

const folder = `${mkdtempSync(join(tmpdir(), 'assay-bundle-'))}/`;
afterAll(() => rmSync(folder, { recursive: true }));

const MODULES = {
  'cli.cjs':
    "const { twice } = require('./part.cjs');\nexports.answer = () => twice(21);\nexports.path = require('node:path').sep;",
  'part.cjs': 'exports.twice = (n) => 2 * n;',
};
for (const [name, text] of Object.entries(MODULES)) writeFileSync(`${folder}${name}`, text);

interface Entry {
  answer(): number;
  readonly path: string;
}

// [utest->dsn~start-from-bundle~1]
describe('a bundle', () => {
  const path = `${folder}once.code`;
  const answerOf = (): number => (bundleIn(folder, keptCode(path)).load('cli') as Entry).answer();

  it('gives its modules to each other, with or without kept code', () => {
    expect(answerOf()).toBe(42);
    const bundle = bundleIn(folder, new Map());
    const { answer, path: sep } = bundle.load('cli') as Entry;
    expect([answer(), sep]).toEqual([42, '/']);
    const code = bundle.code();
    expect([...code.keys()].sort()).toEqual(['cli.cjs', 'part.cjs']);
    writeFileSync(path, packCode(code));
    expect([...keptCode(path)].map(([name, bytes]) => [name, Buffer.from(bytes)])).toEqual([...code]);
    expect(answerOf()).toBe(42);
  });

  it('damaged or truncated code is as good as none', () => {
    const bytes = readFileSync(path);
    for (const at of [0, 33, 45, bytes.length >> 1, bytes.length - 1]) {
      const damaged = Buffer.from(bytes);
      damaged[at]! ^= 0x10;
      writeFileSync(path, damaged);
      expect(keptCode(path).size).toBe(0);
      writeFileSync(path, bytes.subarray(0, at));
      expect(keptCode(path).size).toBe(0);
      expect(answerOf()).toBe(42);
    }
    expect(keptCode(`${folder}nowhere.code`).size).toBe(0);
  });

  it('only scans have flags of their own', () => {
    expect(['scan', 'trace', '--version', undefined].map(runKind)).toEqual(['once', 'usual', 'usual', 'usual']);
  });
});

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist');

describe.skipIf(!existsSync(join(dist, 'bundle', 'cli.cjs')))('the executable (needs the compiled dist/)', () => {
  const copy = join(folder, 'copy');
  const said = (...words: string[]): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(copy, 'dist', 'main.js'), ...words], {
      encoding: 'utf8',
    });
    return `${status}\n${stdout}\n${stderr}`;
  };

  it('says the same from the bundle, without its code, and from the modules', () => {
    mkdirSync(copy);
    cpSync(dist, join(copy, 'dist'), { recursive: true });
    for (const name of ['package.json', 'rules', 'headers', 'node_modules']) symlinkSync(join(root, name), join(copy, name));
    writeFileSync(join(folder, 'x.c'), 'int f(int a)\n{\n  if (a) return 010;\n  return 0;\n}\n');
    const ask = (): string[] => [said('--help'), said('scan', join(folder, 'x.c'), '--no-cache'), said('nonsense')];
    const first = ask();
    expect(first[1]).toContain('15.6');
    for (const kind of ['once', 'usual']) rmSync(join(copy, 'dist', 'bundle', `${kind}.code`));
    expect(ask()).toEqual(first);
    rmSync(join(copy, 'dist', 'bundle'), { recursive: true });
    expect(ask()).toEqual(first);
  }, 180_000);
});
