import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { fakeHost } from './fake-host.ts';

const FILES: Record<string, string> = {
  'ops.h': 'struct ops { int (*run)(int); };\nint shared(int);\nextern int table[];\n#define UNUSED 1\n',
  'a.c':
    '#include "ops.h"\n#include "gone.h"\nint table[3];\nstatic int one(int x) { return x; }\nstatic void nobody(void) {}\nstatic struct ops ops = { .run = one };\n' +
    'int shared(int x) { if (x > 0) return ops.run(x) + shared(x - 1); return 0; }\n',
  'b.c':
    '#include "ops.h"\nint use(void);\nint use(void) { return shared(2) + table[1]; }\n#ifdef ARM\nint only(void) { return use(); }\n#endif\n',
  'x.json': database('gcc', ['a.c', 'b.c']),
  'arm.json': database('aarch64-linux-gnu-gcc -DARM', ['a.c', 'b.c']),
};

function database(command: string, files: readonly string[]): string {
  return JSON.stringify(files.map((file) => ({ directory: '/work/project', file, command: `${command} -c ${file}` })));
}

async function output(...argv: string[]): Promise<{ out: string; err: string; exit: number }> {
  const host = fakeHost(
    Object.fromEntries(Object.entries(FILES).flatMap(([n, t]) => [[n, t], [`/work/project/${n}`, t]])), // biome-ignore format: short
  );
  const exit = await runCli(['c', ...argv, '--quiet'], host);
  return { out: host.stdout(), err: host.stderr(), exit };
}

const X = ['--compile-commands', 'x.json'];

// [utest->dsn~c-whole-program~1]
describe('questions to the whole program', () => {
  test('inclusions, with those that were not found', async () => {
    const { out } = await output('includes', ...X);
    expect(out).toBe('a.c\tincludes\tgone.h (not found)\t1 unit\na.c\tincludes\tops.h\t1 unit\nb.c\tincludes\tops.h\t1 unit\n');
    expect((await output('includes', 'b.c', ...X)).out).toBe('b.c\tincludes\tops.h\t1 unit\n');
    expect((await output('includes', 'ops.h', ...X)).out.split('\n')).toHaveLength(3);
  });

  test('externals with all their declarations', async () => {
    const { out } = await output('externals', 'a.c', ...X);
    expect(out).toBe(
      'shared\tfunction\t2 uses\n\tops.h:2:5\tdeclared\tint shared(int)\n\ta.c:7:5\tdefined\tint shared(int)\n' +
        'table\tobject\t1 use\n\tops.h:3:12\tdeclared\tint table[3]\n\ta.c:3:5\ttentative\tint table[3]\n',
    );
  });

  test('what nothing uses, over all units', async () => {
    expect((await output('unused', ...X)).out).toBe('a.c:5:13\tfunction\tnobody\nb.c:3:5\tfunction\tuse\nops.h:4:9\tmacro\tUNUSED\n'); // biome-ignore format: short
  });

  test('recursion, and calls through pointers', async () => {
    expect((await output('recursion', ...X)).out).toBe('calls itself, 1 function\n\ta.c:7:5\tshared\n');
    const { out } = await output('callgraph', 'a.c', ...X);
    expect(out).toContain('a.c:7:39\tshared\tmay call\tone\n');
    expect(out).toContain('b.c:3:24\tuse\tcalls\tshared\n');
  });
});

// [utest->dsn~c-aliases~1]
test('where pointers lead, and as facts', async () => {
  expect((await output('pointers', 'a.c:7', ...X)).out).toBe('a.c:7:39\tops . run\tmay lead to one\n');
  const json = JSON.parse((await output('pointers', ...X, '--json')).out) as { pointers: { pointer: string }[] };
  expect(json.pointers.map((p) => p.pointer)).toEqual(['ops . run']);
});

describe('what is asked wrongly', () => {
  test.each([
    [[], 'c needs a listing and a file'],
    [['type', 'a.c'], 'Did you mean types?'],
    [['a.c'], 'c has no listing a.c'],
    [['types'], 'c types needs a file'],
    [['cfg', 'a.c', 'b.c'], 'c cfg takes one file, not also b.c'],
    [['types', 'a.c:999'], 'It has 7 lines.'],
    [['types', 'a.c:0'], 'a.c has no line 0'],
    [['types', 'gone.c'], 'gone.c is not a file that can be read'],
  ])('%j', async (args, said) => {
    const { err, exit } = await output(...args);
    expect(err).toContain(said);
    expect(exit).toBe(2);
  });

  test('a column, as editors add it, is no harm', async () => {
    expect((await output('types', 'a.c:4:12', ...X)).out).toBe((await output('types', 'a.c:4', ...X)).out);
  });
});

describe('configurations side by side', () => {
  const both = [...X, '--compile-commands', 'arm.json'];
  test('what only one shows says so', async () => {
    const { out } = await output('callgraph', 'b.c', ...both);
    expect(out).toContain('b.c:3:24\tuse\tcalls\tshared\n');
    expect(out).toContain('b.c:5:25\tonly\tcalls\tuse\t[arm64]\n');
    const json = JSON.parse((await output('callgraph', 'b.c', ...both, '--json')).out) as { configurations: object[] };
    expect(json.configurations).toHaveLength(2);
  });

  test('drawings that differ bear the name', async () => {
    const { out } = await output('callgraph', 'b.c', ...both, '--format', 'svg');
    expect(out).toContain('calls of b.c [arm64]');
    expect(out).toContain('calls of b.c [x86-64]');
    expect((await output('includes', ...both, '--format', 'dot')).out).not.toContain('arm64');
  });
});

describe('formats', () => {
  test.each(['cfg', 'callgraph', 'includes'])('%s as drawing and Graphviz text', async (listing) => {
    expect((await output(listing, 'a.c', ...X, '--format', 'svg')).out).toMatch(/^<svg [\s\S]*<\/svg>\n$/);
    expect((await output(listing, 'a.c', ...X, '--dot')).out).toMatch(/^digraph \{[\s\S]*\}\n$/);
  });

  test.each([
    ['types', 'a.c', '--format', 'svg'],
    ['types'],
    ['nothing', 'a.c'],
    ['callgraph', 'gone.c'],
    ['callgraph', 'x.json', ...X],
    ['recursion'],
  ])('%s %s is a usage error with a cure', async (...argv) => {
    const { err, exit } = await output(...argv);
    expect(exit).toBe(2);
    expect(err).toMatch(/cure:/);
  });
});
