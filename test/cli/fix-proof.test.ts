/** `assay fix --prove` with a real compiler on a small tree. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { createHost, type Host } from '../../src/cli/host.ts';
import { runCli } from '../../src/cli/main.ts';
import { createObjectProver } from '../../src/cli/object-proof.ts';

const compiler = ['gcc', 'aarch64-linux-gnu-gcc'].find((cc) => spawnSync(cc, ['--version']).status === 0);
const folders: string[] = [];

function tree(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'assay-'));
  folders.push(folder);
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

function commandFor(folder: string, file: string) {
  return { directory: folder, file, words: [compiler!, '-O2', '-Iinclude', '-MMD', '-c', file, '-o', `${file}.o`], entry: 0 };
}

function run(folder: string, ...argv: string[]): Promise<{ exit: number; out: string; err: string }> {
  let out = '';
  let err = '';
  const real = createHost();
  const at = (path: string): string => (path.startsWith('/') ? path : join(folder, path));
  const host: Host = {
    ...real,
    cwd: folder,
    color: false,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    read: (path) => real.read(at(path)),
    write: (path, data) => real.write(at(path), data),
    kind: (path) => real.kind(at(path)),
    list: (path) => real.list(at(path)),
  };
  return Promise.resolve(runCli(argv, host)).then((exit) => ({ exit, out, err }));
}

const GOOD = 'int g(int a);\nint f(int a);\nint f(int a)\n{\n    if ( a )\n        return g(a);\n    return __LINE__;\n}\n';
const COUNTS =
  'extern int h(int a);\nint h(int a)\n{\n    if (a)\n        return 1;\n    return (int)sizeof(__FILE__) + __COUNTER__;\n}\n';

// [utest->dsn~misra-object-proof~1]
describe.skipIf(compiler === undefined)('--prove (needs gcc or the arm64 cross gcc)', () => {
  test('tells an edit that keeps the object from one that does not', () => {
    const folder = tree({ 'a.c': GOOD, 'include/x.h': '#define X 1\n', 'b.c': '#include <x.h>\nint x = X;\n' });
    const prover = createObjectProver(createHost(), folder, [commandFor(folder, 'a.c'), commandFor(folder, 'b.c')], 2)!;
    const text = (s: string): Uint8Array => Buffer.from(s);
    const braces = text(GOOD.replace('if ( a )\n', 'if ( a )\n{\n').replace('g(a);\n', 'g(a);\n}\n'));
    expect(prover.prove([0, 1], new Map(), new Map([['a.c', braces]])).map((p) => p.verdict)).toEqual(['identical', 'identical']);
    const other = prover.prove([0, 1], new Map(), new Map([['include/x.h', text('#define X 2\n')]]));
    expect(other.map((p) => p.verdict)).toEqual(['identical', 'different']);
    const broken = prover.prove([0], new Map(), new Map([['a.c', text('int f( {')]]));
    expect(broken[0]).toMatchObject({ verdict: 'not compiled' });
    expect(broken[0]!.said).toContain('error');
    const warned = prover.prove([1], new Map(), new Map([['b.c', text('#include <x.h>\n#warning odd\nint x = X;\n')]]));
    expect(warned[0]!.verdict).toBe('not compiled');
    prover.close();
    expect(readFileSync(join(folder, 'a.c'), 'utf8')).toBe(GOOD);
  });

  test('applies what is proven', async () => {
    const folder = tree({ 'a.c': GOOD, 'b.c': COUNTS });
    const { exit, err } = await run(folder, 'fix', '--guidelines', '15.6,14.4', '--prove', '--cc', compiler!, 'a.c', 'b.c');
    expect(err).toContain('2 objects compared');
    expect(exit).toBe(0);
    expect(readFileSync(join(folder, 'a.c'), 'utf8')).toContain('if ( a != 0 ) {\n        return g(a);\n    }\n');
  });

  test('leaves out what changes an object, and says so with exit code 1', async () => {
    // The fix of 7.2 edits a constant that a macro also turns into a string.
    const odd =
      '#define TEXT(x) #x\n#define SHOW(x) TEXT(x)\n#define BIG 0x80000000\nconst char *f(void);\nconst char *f(void) { return SHOW(BIG); }\n';
    const folder = tree({ 'a.c': GOOD, 'odd.c': `${odd}unsigned n(void);\nunsigned n(void) { return BIG; }\n` });
    const { exit, err } = await run(folder, 'fix', '--guidelines', '7.2,15.6', '--prove', '--cc', compiler!, 'a.c', 'odd.c');
    expect(err).toContain('The fixes of odd.c are left out: the object of odd.c changes with it');
    expect(exit).toBe(1);
    expect(readFileSync(join(folder, 'odd.c'), 'utf8')).toContain('#define BIG 0x80000000\n');
    expect(readFileSync(join(folder, 'a.c'), 'utf8')).toContain('if ( a ) {\n        return g(a);\n    }\n');
  });
});
