import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { findingsFacts } from '../../src/facts/findings.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { fakeHost } from '../cli/fake-host.ts';

/** The fake machine knows files by the path they are asked for; the scan asks by absolute path, people by relative. */
function machine(files: Record<string, string>) {
  return fakeHost(
    Object.fromEntries(
      Object.entries(files).flatMap(([name, text]) => [
        [name, text],
        [`/work/project/${name}`, text],
      ]),
    ),
  );
}

const BAD = 'static int f(int a)\n{\n  if (a > 0) return 052;\n  return 0;\n}\nint main(void) { return f(1); }\n';

// [utest->dsn~misra-formats~1]
describe('outputs of assay scan', () => {
  test('JSON is valid against its schema and names the places', async () => {
    const host = machine({ 'a.c': BAD });
    expect(await runCli(['scan', 'a.c', '--format', 'json', '--quiet'], host)).toBe(1);
    const read = readFacts(findingsFacts, 'out.json', host.stdout());
    expect(read.problems).toEqual([]);
    expect(read.value!.findings.filter((f) => f.guideline === 'rule-15.6').map((f) => [f.file, f.line, f.column])).toEqual([
      ['a.c', 3, 3],
    ]);
  });

  test('every format is written from the same facts, the same bytes each time', async () => {
    for (const format of ['text', 'json', 'sarif', 'junit', 'codequality', 'github', 'csv', 'html']) {
      const outputs = await Promise.all(
        [1, 2].map(async () => {
          const host = machine({ 'a.c': BAD });
          await runCli(['scan', 'a.c', '--format', format, '--quiet'], host);
          return host.stdout();
        }),
      );
      expect(outputs[0]).toBe(outputs[1]);
      expect(outputs[0], format).toMatch(/15\.6/);
    }
  });
});

// [utest->dsn~misra-not-checked~1]
test('a guideline that was not run has no verdict', async () => {
  const host = machine({ 'a.c': BAD });
  expect(await runCli(['scan', 'a.c', '--guidelines', '7.1', '--format', 'json', '--quiet'], host)).toBe(1);
  const { value } = readFacts(findingsFacts, 'out.json', host.stdout());
  expect(value!.guidelines.find((g) => g.id === 'rule-7.1')).toMatchObject({ run: true, open: 1 });
  expect(value!.guidelines.find((g) => g.id === 'rule-15.6')).toMatchObject({ run: false, open: 0 });
});

describe('exit codes', () => {
  test.each([
    ['no finding', { 'a.c': 'int main(void) { return 0; }\n' }, ['a.c'], 0],
    ['findings', { 'a.c': BAD }, ['a.c'], 1],
    ['findings that do not count', { 'a.c': BAD }, ['a.c', '--fail-on', 'none'], 0],
    ['an unknown guideline', { 'a.c': BAD }, ['a.c', '--guidelines', '15.66'], 2],
    ['an unknown format', { 'a.c': BAD }, ['a.c', '--format', 'xml'], 2],
    ['no such file', {}, ['gone.c'], 3],
    ['nothing to scan', {}, [], 3],
    ['a missing header', { 'a.c': '#include "gone.h"\n' }, ['a.c'], 3],
    ['a declaration that is no C', { 'a.c': 'int f( {\n' }, ['a.c'], 3],
    ['a bad compile database', { 'cc.json': '{' }, ['--compile-commands', 'cc.json'], 2],
  ])('%s', async (_what, files, argv, code) => {
    const host = machine(files as unknown as Record<string, string>);
    expect(await runCli(['scan', '--quiet', '--guidelines', '15.6,7.1', ...argv], host).catch(() => -1)).toBe(code);
    expect(host.stderr()).not.toMatch(/\n\s+at /);
  });
});

describe('assay fix', () => {
  test('mends and is idempotent; --check and --diff change nothing', async () => {
    const host = machine({ 'a.c': BAD });
    expect(await runCli(['fix', 'a.c', '--guidelines', '15.6', '--check', '--quiet'], host)).toBe(1);
    expect(await runCli(['fix', 'a.c', '--guidelines', '15.6', '--diff', '--quiet'], host)).toBe(0);
    expect(host.stdout()).toContain('+  if (a > 0) {');
    expect(host.text('/work/project/a.c')).toBe(BAD);
    expect(await runCli(['fix', 'a.c', '--guidelines', '15.6', '--quiet'], host)).toBe(0);
    expect(host.text('/work/project/a.c')).toContain('  if (a > 0) {\n    return 052;\n  }\n');
    expect(await runCli(['fix', 'a.c', '--guidelines', '15.6', '--check', '--quiet'], host)).toBe(0);
  });
});

test('assay rules shows the catalogue and a page', async () => {
  const host = fakeHost({});
  expect(await runCli(['rules'], host)).toBe(0);
  expect(host.stdout()).toContain('228 guidelines');
  expect(await runCli(['rules', '99.9'], fakeHost({}))).toBe(2);
});

test('a deviation that is unused, and a comment that silences nothing, are said', async () => {
  const host = fakeHost({
    '/work/project/a.c': 'int a = 010;\n/* cppcheck-suppress misra-c2012-7.1 */\nint b = 8;\n',
    'd.yaml':
      'deviations:\n  - id: D-1\n    guidelines: [7.1]\n    title: t\n    use_case: u\n    reason: code quality\n    background: b\n    risk: r\n    raised: { by: A, role: x, date: 2026-01-01 }\n    approved: { by: B, role: y, date: 2026-01-02 }\n    status: approved\n    scope: { paths: [other.c] }\n',
  });
  await runCli(['scan', '/work/project/a.c', '--deviations', 'd.yaml', '--guidelines', '7.1', '--no-cache'], host);
  expect(host.stderr()).toContain('Deviation D-1 is unused');
  expect(host.stderr()).toContain('This comment silences nothing');
  const other = fakeHost({ '/work/project/a.c': 'int a = 010;\n', 'd.yaml': host.text('d.yaml') });
  await runCli(['scan', '/work/project/a.c', '--deviations', 'd.yaml', '--guidelines', '7.2', '--no-cache'], other);
  expect(other.stderr()).not.toContain('unused');
});

test('the text output shows the lines of sources that lie beside a configuration in another folder', async () => {
  const host = fakeHost({
    '/work/other/assay.yaml': 'scan:\n  paths: [a.c]\n  guidelines: ["7.1"]\n',
    '../other/assay.yaml': 'scan:\n  paths: [a.c]\n  guidelines: ["7.1"]\n',
    '/work/other/a.c': 'int a = 010;\n',
  });
  expect(await runCli(['scan', '--config', '../other/assay.yaml', '--quiet', '--no-cache'], host)).toBe(1);
  expect(host.stdout()).toContain('a.c:1:9: ');
  expect(host.stdout()).toContain('    int a = 010;\n            ^~~\n');
});
