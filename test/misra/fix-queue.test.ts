/** `assay fix --patch-queue` and `--backport` on a small tree; git judges whether the new patches apply. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { linesOf } from '../../src/misra/patch-queue/lines.ts';
import { hunksBetween, writePatch } from '../../src/misra/patch-queue/unified.ts';
import { type FakeHost, fakeHost } from '../cli/fake-host.ts';

type Tree = Readonly<Record<string, string | Uint8Array>>;

/** A fake machine on which `x` and `/work/project/x` are one file. */
function machine(files: Tree): FakeHost {
  const host = fakeHost(files);
  const at = (path: string): string => path.replace(/^\/work\/project\//, '');
  const { read, write, kind, list, text } = host;
  return {
    ...host,
    read: (path) => read(at(path)),
    write: (path, data) => write(at(path), data),
    kind: (path) => kind(at(path)),
    list: (path) => (kind(at(path)) === 'none' ? undefined : list(at(path))),
    text: (path) => text(at(path)),
  };
}

const HEADER = 'static inline int low(int a)\n{\n    if ( a < 0 )\n        return -1;\n    return a;\n}\n';
const A = `#include "lib.h"
int g(int a);
int g(int a)
{
    int r = low(a);

    if ( a > 0 )
        r = 1;
    else
        r = 2;

    while ( r > 10 )
        r--;

    return r;
}
`;
const U0 = { 'src/lib.h': HEADER, 'src/a.c': A };
const U1 = { ...U0, 'src/a.c': A.replace('r = 1;', 'r = a + 1;').replace('r = 2;', 'r = 20;') };
const U2 = {
  ...U1,
  'src/lib.h': HEADER.replace('return a;', 'if ( a > 100 )\n        return 100;\n    return a;'),
  'src/b.c': '#include "lib.h"\nint h(int a);\nint h(int a)\n{\n    for ( ; a < 3; )\n        a++;\n    return low(a);\n}\n',
};
const U3 = {
  ...U2,
  'src/a.c': U1['src/a.c'].replace(
    '    while ( r > 10 )\n        r--;\n',
    '    while ( r > 10 )\n        if ( r & 1 )\n            r--;\n        else\n            r -= 2;\n',
  ),
};

function patchBetween(before: Record<string, string>, after: Record<string, string>, subject: string): string {
  const changes = [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((path) => {
    const [a, b] = [before[path], after[path]];
    if (a === b) return [];
    return [
      {
        oldPath: a === undefined ? undefined : path,
        newPath: b === undefined ? undefined : path,
        extended: a === undefined ? ['new file mode 100644'] : [],
        binary: false,
        hunks: hunksBetween(linesOf(a ?? ''), linesOf(b ?? '')),
      },
    ];
  });
  return writePatch({
    file: '',
    preamble: `From 1 Mon Sep 17 00:00:00 2001\nSubject: ${subject}\n\n---\n`,
    changes,
    trailer: '-- \n2.39\n\n',
  });
}

const QUEUE: Tree = {
  'q/0001-values.patch': patchBetween(U0, U1, 'values'),
  'q/0002-limits.patch': patchBetween(U1, U2, 'limits'),
  'q/0003-odd.patch': patchBetween(U2, U3, 'odd'),
};

async function run(host: FakeHost, ...args: string[]): Promise<number> {
  return await runCli(['fix', 'src', '--guidelines', '15.6', ...args], host);
}

async function fixedTree(tree: Record<string, string>): Promise<Record<string, string>> {
  const host = machine(tree);
  expect(await run(host)).toBe(0);
  return Object.fromEntries(Object.keys(tree).map((path) => [path, host.text(path)]));
}

/** The tree after `git apply` of the patches in order. */
function gitApply(tree: Record<string, string>, patches: readonly string[], paths: readonly string[]): Record<string, string> {
  const dir = mkdtempSync(join(tmpdir(), 'queue-'));
  try {
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    for (const patch of patches) {
      const result = spawnSync('git', ['apply', '--whitespace=nowarn', '-'], { cwd: dir, input: patch, encoding: 'utf8' });
      expect(result.stderr).toBe('');
      expect(result.status).toBe(0);
    }
    return Object.fromEntries(paths.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

// [utest->dsn~misra-patch-queue~1]
describe('assay fix --patch-queue', () => {
  test('the re-based queue on the fixed tree gives the fix of the patched tree', async () => {
    const host = machine({ ...U0, ...QUEUE });
    expect([await run(host, '--patch-queue', 'q', '--out', 'new'), host.stderr()]).toEqual([
      0,
      '3 patches re-based to new, 3 of them changed; no conflict.\n',
    ]);
    const names = host.text('new/series').trim().split('\n');
    expect(names).toEqual(['0001-values.patch', '0002-limits.patch', '0003-odd.patch']);
    const expected = await fixedTree(U3);
    const fixed = await fixedTree(U0);
    expect(fixed).not.toEqual(U0);
    const got = gitApply(
      fixed,
      names.map((n) => host.text(`new/${n}`)),
      Object.keys(U3),
    );
    expect(got).toEqual(expected);
    expect(host.text('src/a.c')).toBe(A);
    expect(host.text('new/0002-limits.patch')).toContain('Subject: limits');
  });

  test('a quilt series gives the order, its default output stands beside it', async () => {
    const host = machine({ ...U0, 'q/z.diff': QUEUE['q/0001-values.patch']!, 'q/series': '# ours\nz.diff -p1\n' });
    expect(await run(host, '--patch-queue', 'q/')).toBe(0);
    expect(host.text('q.fixed/series')).toBe('z.diff\n');
    expect(host.text('q.fixed/z.diff')).toContain('+        r = a + 1;');
  });

  test('a patch that does what the fix does is left out; bytes that are not UTF-8 survive', async () => {
    const latin = (text: string): Uint8Array => Buffer.from(text.replaceAll('if ( a > 0 )', 'if ( a > 0 ) /* \xe9 */'), 'latin1');
    const same = patchBetween(U0, await fixedTree(U0), 'braces');
    const other = Buffer.from(latin(patchBetween(U0, U1, 'values')));
    const host = machine({ ...U0, 'q/0001-braces.patch': same });
    expect(await run(host, '--patch-queue', 'q')).toBe(0);
    expect(host.stderr()).toContain('q/0001-braces.patch does only what the fix does');
    const second = machine({ ...U0, 'src/a.c': latin(A), 'q/0001-x.patch': other });
    expect(await run(second, '--patch-queue', 'q')).toBe(0);
    const bytes = second.read('q.fixed/0001-x.patch')!;
    expect(Buffer.from(bytes).toString('latin1')).toContain('/* \xe9 */');
    expect(Buffer.from(bytes).toString('latin1')).not.toContain('\xc3');
  });

  test('macros of headers that the queue itself makes are known', async () => {
    const after = {
      ...U0,
      'src/each.h': '#define each(i) for ( i = 0; i < 3; i++ )\n',
      'src/a.c': A.replace('#include "lib.h"', '#include "lib.h"\n#include "each.h"').replace(
        '    while',
        '    each ( r )\n        a++;\n\n    while',
      ),
    };
    const host = machine({ ...U0, 'q/0001-each.patch': patchBetween(U0, after, 'each') });
    expect([await run(host, '--patch-queue', 'q', '--quiet'), host.stderr()]).toEqual([0, '']);
    const got = gitApply(await fixedTree(U0), [host.text('q.fixed/0001-each.patch')], Object.keys(after));
    expect(got).toEqual(await fixedTree(after));
  });

  test('a conflict names patch and hunk, and nothing is written', async () => {
    const bad = QUEUE['q/0001-values.patch']!.toString().replaceAll('r = 1;', 'r = 77;');
    const host = machine({ ...U0, 'q/0001-values.patch': bad });
    expect(await run(host, '--patch-queue', 'q')).toBe(1);
    expect(host.stderr()).toContain(
      'q/0001-values.patch does not apply to the unfixed tree: src/a.c, hunk at line 5: the file has no line "r = 77;"',
    );
    expect(host.kind('q.fixed')).toBe('none');
  });

  test.each([
    ['a missing folder', {}, 2, 'There is no folder q'],
    ['an empty folder', { 'q/readme': 'x' }, 2, 'q holds no patch queue'],
    ['a series that names nothing', { 'q/series': '# none\n' }, 2, 'q/series names no patch'],
    ['a series that names a missing patch', { 'q/series': 'x.patch\n' }, 2, 'There is no patch q/x.patch'],
    ['a series that leaves its folder', { 'q/series': '../x.patch\n' }, 2, '../x.patch lies outside the queue'],
    ['a series with a strip level', { 'q/series': 'x.patch -p0\n' }, 2, 'has the option -p0'],
    ['a patch without changes', { 'q/0001-x.patch': 'hello\n' }, 3, 'q/0001-x.patch holds no change'],
    [
      'a damaged patch',
      { 'q/0001-x.patch': '--- a/src/a.c\n+++ b/src/a.c\n@@ -1,3 +1,3 @@\n x\n' },
      3,
      'has a hunk shorter than its header says',
    ],
    ['a binary file', { 'q/0001-x.patch': new Uint8Array([0, 1, 2, 255]) }, 3, 'holds no change'],
  ] as [string, Tree, number, string][])('%s is said', async (_, files, exit, words) => {
    const host = machine({ ...U0, ...files });
    expect(await run(host, '--patch-queue', 'q')).toBe(exit);
    expect(host.stderr()).toContain(words);
    expect(host.kind('q.fixed')).toBe('none');
  });

  test('a queue of paths that start elsewhere is one mistake in the folder, not a conflict of every patch', async () => {
    const elsewhere = (tree: Record<string, string>): Record<string, string> =>
      Object.fromEntries(Object.entries(tree).map(([path, text]) => [`sub/${path}`, text]));
    const host = machine({ ...U0, 'q/0001-values.patch': patchBetween(elsewhere(U0), elsewhere(U1), 'values') });
    expect(await run(host, '--patch-queue', 'q')).toBe(2);
    expect(host.stderr()).toMatch(/Nothing of the 1 file that the patches change \(sub\/src\/a\.c\) is in/);
    expect(host.stderr()).not.toMatch(/conflict/);
  });

  test('options that contradict each other, and a queue that would overwrite itself', async () => {
    expect(await run(machine({ ...U0, ...QUEUE }), '--patch-queue', 'q', '--check')).toBe(2);
    expect(await run(machine({ ...U0, ...QUEUE }), '--patch-queue', 'q', '--out', 'q')).toBe(2);
    expect(await runCli(['fix', '--patch-queue', 'q'], machine(QUEUE))).toBe(2);
  });
});

// [utest->dsn~misra-patch-queue~1]
describe('assay fix --backport', () => {
  test('takes a patch of the fixed tree back: re-basing it gives the patch again', async () => {
    const [fixed, patched] = [await fixedTree(U0), await fixedTree(U1)];
    const host = machine({ ...U0, 'p.patch': patchBetween(fixed, patched, 'values') });
    expect([await run(host, '--backport', 'p.patch', '--out', 'q', '--quiet'), host.stderr()]).toEqual([0, '']);
    expect(gitApply(U0, [host.text('q/p.patch')], ['src/a.c'])).toEqual({ 'src/a.c': U1['src/a.c'] });
    host.write('q/series', 'p.patch\n');
    expect(await run(host, '--patch-queue', 'q')).toBe(0);
    expect(gitApply(fixed, [host.text('q.fixed/p.patch')], ['src/a.c'])).toEqual({ 'src/a.c': patched['src/a.c'] });
  });

  test('a patch of another tree is a conflict; a missing one is said', async () => {
    const host = machine({ ...U0, 'p.patch': patchBetween({ 'src/a.c': 'x\ny\n' }, { 'src/a.c': 'x\nz\n' }, 'other') });
    expect(await run(host, '--backport', 'p.patch')).toBe(1);
    expect(host.stderr()).toContain('p.patch does not apply to the fixed tree: src/a.c, hunk at line 1');
    expect(host.stdout()).toBe('');
    expect(await run(host, '--backport', 'none.patch')).toBe(2);
  });
});
