import { describe, expect, test } from 'vitest';
import { runCli } from '../../src/cli/main.ts';
import { type FindingsFacts, findingsFacts } from '../../src/facts/findings.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { fakeHost } from '../cli/fake-host.ts';

const HEADER = `#ifndef ARCH_H
#define ARCH_H
#ifdef CONFIG_ARM
static inline int only_arm(int a) { if (a > 0) return 1; return 0; }
#endif
static inline long both(long a) { if (a > 0) return 1; return a; }
#endif
`;
const FILES: Record<string, string> = {
  'arch.h': HEADER,
  'common.c': '#include "arch.h"\nint shared(int x);\nint shared(int x) { return (int)both(x); }\n',
  'arm.c': '#include "arch.h"\nint arch_init(void);\nint arch_init(void) { return only_arm(3); }\n',
  'x86.c': '#include "arch.h"\nint arch_init(void);\nint arch_init(void) { return 7; }\n',
  'arm.json': database('aarch64-linux-gnu-gcc -DCONFIG_ARM', ['common.c', 'arm.c']),
  'x86.json': database('gcc', ['common.c', 'x86.c']),
};

function database(command: string, files: readonly string[]): string {
  return JSON.stringify(files.map((file) => ({ directory: '/work/project', file, command: `${command} -c ${file}` })));
}

function machine(files: Record<string, string> = FILES) {
  return fakeHost(Object.fromEntries(Object.entries(files).flatMap(([n, t]) => [[n, t], [`/work/project/${n}`, t]]))); // biome-ignore format: short
}

async function scanned(argv: readonly string[], files = FILES): Promise<FindingsFacts> {
  const host = machine(files);
  await runCli(['scan', '--quiet', '--format', 'json', ...argv], host);
  const read = readFacts(findingsFacts, 'out.json', host.stdout());
  expect(read.problems).toEqual([]);
  return read.value!;
}

const BOTH = ['--compile-commands', 'arm.json', '--compile-commands', 'x86.json'];

function places(facts: FindingsFacts, guideline: string): [string, number, readonly string[] | undefined][] {
  return facts.findings.filter((f) => f.guideline === guideline).map((f) => [f.file, f.line, f.configurations]);
}

// [utest->dsn~misra-configurations~1]
describe('several configurations', () => {
  test('a finding says in which it holds; what both show is one', async () => {
    const facts = await scanned([...BOTH, '--guidelines', '15.6']);
    expect(facts.inputs.configurations).toEqual([
      { name: 'arm64', units: 2, target: 'arm64' },
      { name: 'x86-64', units: 2, target: 'x86-64' },
    ]);
    expect(places(facts, 'rule-15.6')).toEqual([
      ['arch.h', 4, ['arm64']],
      ['arch.h', 6, ['arm64', 'x86-64']],
    ]);
  });

  test('linkage stays within a configuration: the same external twice is no duplicate', async () => {
    const facts = await scanned([...BOTH, '--guidelines', '8.6,5.8']);
    expect(facts.findings).toEqual([]);
    const together = { ...FILES, 'all.json': database('gcc -DCONFIG_ARM', ['common.c', 'arm.c', 'x86.c']) };
    const one = await scanned(['--compile-commands', 'all.json', '--guidelines', '8.6'], together);
    expect(one.findings.length).toBeGreaterThan(0);
    expect(one.inputs.configurations).toBeUndefined();
    expect(one.findings.every((f) => f.configurations === undefined)).toBe(true);
  });

  test('sizes are those of the configuration', async () => {
    const file = 'void use(unsigned long v);\nvoid use(unsigned long v) { unsigned int n = v >> 3; (void)n; }\n';
    const files = {
      'a.c': file,
      'a64.json': database('aarch64-linux-gnu-gcc', ['a.c']),
      'a32.json': database('arm-linux-gnueabihf-gcc', ['a.c']),
    };
    const facts = await scanned(
      ['--compile-commands', 'a64.json', '--compile-commands', 'a32.json', '--guidelines', '10.3'],
      files,
    );
    expect(places(facts, 'rule-10.3')).toEqual([['a.c', 2, ['arm64']]]);
  });

  test('names are given, or targets, or paths', async () => {
    const names = async (...words: string[]) => {
      const facts = await scanned([...words.flatMap((w) => ['--compile-commands', w]), '--guidelines', '15.6']);
      return facts.inputs.configurations?.map((c) => c.name);
    };
    expect(await names('board=arm.json', 'x86.json')).toEqual(['board', 'x86-64']);
    expect(await names('x86.json', 'arm.json', 'x86.json')).toEqual(['x86.json', 'arm64', 'x86.json']);
    expect(await names('board=arm.json')).toEqual(['board']);
    expect(await names('arm.json')).toBeUndefined();
  });

  test('two configurations of one name are a usage error', async () => {
    const host = machine();
    expect(await runCli(['scan', '--quiet', '--compile-commands', 'a=arm.json', '--compile-commands', 'a=x86.json'], host)).toBe(
      2,
    );
    expect(host.stderr()).toContain('named a');
  });

  test('assay.yaml names them, too; a wanted file need be in one database only', async () => {
    const files = { ...FILES, 'assay.yaml': 'scan:\n  compileCommands: [arm=arm.json, x86=x86.json]\n  guidelines: ["15.6"]\n' };
    const facts = await scanned([], files);
    expect(facts.inputs.configurations?.map((c) => c.name)).toEqual(['arm', 'x86']);
    const some = await scanned(['arm.c'], files);
    expect(some.inputs.configurations).toEqual([
      { name: 'arm', units: 1, target: 'arm64' },
      { name: 'x86', units: 0, target: '' },
    ]);
    expect(some.incomplete).toEqual([]);
  });

  test('what is missing in one configuration says so', async () => {
    const files = { ...FILES, 'x86.c': '#include "gone.h"\nint arch_init(void);\n' };
    const facts = await scanned([...BOTH, '--guidelines', '15.6'], files);
    expect(facts.incomplete.map((i) => i.reason)).toEqual([expect.stringContaining('(configuration x86-64)')]);
  });

  test('a deviation for one configuration covers what shows in that one only', async () => {
    const files = {
      ...FILES,
      'records.yaml': `deviations:
  - id: DEV-1
    guidelines: [15.6]
    title: single statements of the board support
    use_case: u
    reason: code quality
    background: b
    risk: r
    raised: { by: A, role: x, date: 2026-01-01 }
    approved: { by: B, role: y, date: 2026-01-02 }
    status: approved
    scope: { configurations: [arm64] }
`,
    };
    const facts = await scanned([...BOTH, '--guidelines', '15.6', '--deviations', 'records.yaml'], files);
    expect(facts.findings.map((f) => [f.line, f.status])).toEqual([
      [4, 'deviated'],
      [6, 'open'],
    ]);
  });

  test.each(['text', 'sarif', 'html', 'csv', 'junit', 'codequality', 'github'])(
    '%s says where a finding holds',
    async (format) => {
      const host = machine();
      await runCli(['scan', '--quiet', '--format', format, ...BOTH, '--guidelines', '15.6'], host);
      expect(host.stdout()).toMatch(/arm64,? x86-64|"arm64",\s+"x86-64"/);
    },
  );

  test('assay fix mends each configuration', async () => {
    const host = machine({ ...FILES, 'arm.c': '#include "arch.h"\nint f(int a);\nint f(int a) { if (a) return 1; return 0; }\n', 'x86.c': 'int f(int a);\nint f(int a) { if (a) return 2; return 0; }\n' }); // biome-ignore format: short
    expect(await runCli(['fix', '--quiet', ...BOTH, '--guidelines', '15.6'], host)).toBe(0);
    expect(host.text('/work/project/arm.c')).toContain('{\n');
    expect(host.text('/work/project/x86.c')).toContain('return 2;');
    expect(host.text('/work/project/x86.c')).toMatch(/if \(a\) \{/);
  });
});
