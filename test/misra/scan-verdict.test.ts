import { execFileSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { linesSince } from '../../src/cli/commands/scan-since.ts';
import { createHost } from '../../src/cli/host.ts';
import { runCli } from '../../src/cli/main.ts';
import type { FindingsFacts } from '../../src/facts/findings.ts';
import { changedLines, concerns } from '../../src/misra/scan/changed-lines.ts';
import { type FakeHost, fakeHost } from '../cli/fake-host.ts';

function machine(files: Record<string, string>, run?: FakeHost['run']): FakeHost {
  const host = fakeHost(Object.fromEntries(Object.entries(files).flatMap(([n, t]) => [[n, t], [`/work/project/${n}`, t]]))); // biome-ignore format: short
  return run === undefined ? host : { ...host, run };
}

async function scan(host: FakeHost, ...argv: string[]): Promise<{ exit: number; facts: FindingsFacts; said: string }> {
  const exit = await runCli(['scan', 'a.c', '--guidelines', '15.6,7.1', '--format', 'json', '--quiet', ...argv], host);
  return { exit, facts: JSON.parse(host.stdout()), said: host.stderr() };
}

const BEFORE = 'int f(int a)\n{\n  if (a > 1) return 1;\n  return 052;\n}\n';
/** One finding of 15.6 less, another in its place; one of 7.1 more. */
const AFTER = 'int f(int a)\n{\n  if (a > 2) return 2;\n  return 052 + 053;\n}\n';

// [utest->dsn~misra-fail-on~1]
describe('--fail-on with a baseline', async () => {
  const baseline = JSON.stringify((await scan(machine({ 'a.c': BEFORE }))).facts);
  const against = (text: string, ...argv: string[]) =>
    scan(machine({ 'a.c': text, 'base.json': baseline }), '--baseline', 'base.json', ...argv);

  test.each([
    ['nothing new', BEFORE, [], 0],
    ['any counts what is known, too', BEFORE, ['--fail-on', 'any'], 1],
    ['new counts an edited line', BEFORE.replace('a > 1', 'a > 7'), ['--fail-on', 'new'], 1],
    ['new is what a baseline means', BEFORE.replace('a > 1', 'a > 7'), [], 1],
    ['regression does not', BEFORE.replace('a > 1', 'a > 7'), ['--fail-on', 'regression'], 0],
    ['regression counts a guideline that has more', AFTER, ['--fail-on', 'regression'], 1],
    ['none counts nothing', AFTER, ['--fail-on', 'none'], 0],
    ['moved lines are known', `\n\n${BEFORE}`, ['--fail-on', 'new'], 0],
  ])('%s', async (_what, text, argv, exit) => {
    expect((await against(text, ...argv)).exit).toBe(exit);
  });

  test('what a record covers is no regression and is not in the baseline’s count', async () => {
    const deviated = JSON.parse(baseline) as { findings: { guideline: string; status: string }[] };
    for (const f of deviated.findings) if (f.guideline === 'rule-7.1') f.status = 'deviated';
    const host = machine({ 'a.c': BEFORE.replace('052', '057'), 'base.json': JSON.stringify(deviated) });
    expect((await scan(host, '--baseline', 'base.json', '--fail-on', 'regression')).exit).toBe(1);
  });

  test('without a baseline all is new', async () => {
    for (const failOn of ['new', 'any', 'regression'])
      expect((await scan(machine({ 'a.c': BEFORE }), '--fail-on', failOn)).exit).toBe(1);
  });
});

// [utest->dsn~misra-require-complete~1]
describe('--require-complete', () => {
  const clean = 'int f(void) { return 0; }\n';
  const database = JSON.stringify([{ directory: '/work/project', file: 'a.c', command: 'exotic-cc -c a.c' }]);

  test('a compiler that cannot be asked', async () => {
    const files = { 'a.c': clean, 'cc.json': database };
    const argv = ['--compile-commands', 'cc.json'];
    expect((await scan(machine(files), ...argv)).exit).toBe(0);
    const strict = await scan(machine(files), ...argv, '--require-complete');
    expect(strict.exit).toBe(3);
    expect(strict.facts.incomplete[0]!.reason).toContain('exotic-cc');
  });

  test('a guideline that was named and has no checker', async () => {
    const unchecked = JSON.parse(await listed()) as { id: string; checked: string }[];
    const id = unchecked.find((g) => g.checked === 'review' || g.checked === 'none')!.id;
    expect((await scan(machine({ 'a.c': clean }), '--guidelines', id)).exit).toBe(0);
    expect((await scan(machine({ 'a.c': clean }), '--guidelines', id, '--require-complete')).exit).toBe(3);
  });

  test('nothing is missing: no effect; a missing header is incomplete without it', async () => {
    expect((await scan(machine({ 'a.c': clean }), '--require-complete')).exit).toBe(0);
    expect((await scan(machine({ 'a.c': '#include "gone.h"\n' }))).exit).toBe(3);
  });
});

async function listed(): Promise<string> {
  const host = fakeHost({});
  await runCli(['rules', '--json'], host);
  const data = JSON.parse(host.stdout()) as unknown;
  return JSON.stringify(Array.isArray(data) ? data : (data as { guidelines: unknown }).guidelines);
}

// [utest->dsn~misra-since~1]
describe('changed lines', () => {
  const DIFF = `diff --git a/src/a.c b/src/a.c
--- a/src/a.c
+++ b/src/a.c
@@ -3 +3 @@
-old
+new
@@ -10,2 +9,0 @@ int f(void)
-gone
-gone too
diff --git a/old.c b/old.c
deleted file mode 100644
--- a/old.c
+++ /dev/null
@@ -1 +0,0 @@
-x
`;
  const finding = {
    guideline: 'rule-15.6', category: 'required', file: 'src/a.c', line: 1, column: 1, message: '', expansion: [], related: [], fix: 'none', status: 'open', fingerprint: '',
  } as const; // biome-ignore format: one row

  test.each([
    [2, false],
    [3, true],
    [4, false],
    [8, false],
    [9, true],
    [10, true],
    [11, false],
  ])('line %i: %s', (line, touched) => {
    expect(concerns({ ...finding, line }, changedLines(DIFF))).toBe(touched);
  });

  test('a macro’s use, a related place and a finding over several lines count', () => {
    const changed = changedLines(DIFF);
    const place = { file: 'src/a.c', line: 3, column: 1, message: '' };
    expect(concerns({ ...finding, file: 'x.h', expansion: [place] }, changed)).toBe(true);
    expect(concerns({ ...finding, file: 'x.c', related: [place] }, changed)).toBe(true);
    expect(concerns({ ...finding, line: 1, endLine: 3 }, changed)).toBe(true);
    expect(concerns({ ...finding, file: 'other/a.c', line: 3 }, changed)).toBe(false);
  });

  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'assay-since-')));
  afterAll(() => rmSync(folder, { recursive: true }));
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd: folder, stdio: 'pipe' });

  test('git says what changed in the working tree; unknown files are new; an unknown revision is a mistake of use', async () => {
    git('init', '-q');
    execFileSync('mkdir', [join(folder, 'sub')]);
    writeFileSync(join(folder, 'sub/a.c'), BEFORE);
    git('add', '.');
    git('commit', '-qm', 'first');
    writeFileSync(join(folder, 'sub/a.c'), AFTER);
    writeFileSync(join(folder, 'sub/ä b.c'), 'int x = 010;\n');
    const host = createHost();
    const lines = linesSince(host, join(folder, 'sub'), 'HEAD');
    expect(lines.problems).toEqual([]);
    expect([...lines.value.keys()].sort()).toEqual(['a.c', 'ä b.c']);
    expect(linesSince(host, join(folder, 'sub'), 'nonsense').problems[0]!.effect).toBe('usage');
    expect(linesSince(host, join(folder, 'sub'), '--output=x').problems[0]!.effect).toBe('usage');
  });

  test('assay scan --since keeps only what concerns the change', async () => {
    const run: FakeHost['run'] = (_program, args) => {
      const out = args.includes('diff') ? DIFF.replaceAll('src/a.c', 'a.c').replace('-3 +3', '-4 +4') : '';
      return { status: 0, stdout: Buffer.from(out), stderr: '' };
    };
    const all = await scan(machine({ 'a.c': BEFORE }, run));
    const some = await scan(machine({ 'a.c': BEFORE }, run), '--since', 'HEAD~1');
    expect(all.facts.findings.map((f) => f.line)).toEqual([3, 4]);
    expect(some.facts.findings.map((f) => f.line)).toEqual([4]);
    expect(some.facts.guidelines.find((g) => g.id === 'rule-15.6')).toMatchObject({ run: true, open: 0 });
    expect(some.facts.inputs.options.since).toBe('HEAD~1');
  });
});
