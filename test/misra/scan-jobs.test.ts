import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { SourceText } from '../../src/base/text.ts';
import { dialectOf } from '../../src/c/lex/dialect.ts';
import type { UnitOptions } from '../../src/c/preprocess/unit-options.ts';
import { TARGETS } from '../../src/c/types/target.ts';
import { defaultJobs } from '../../src/cli/commands/scan-analysis.ts';
import { sharesOf } from '../../src/cli/commands/scan-pieces-threads.ts';
import { joinAnswers, scanInThreads } from '../../src/cli/commands/scan-threads.ts';
import { analyse, analyseShare } from '../../src/misra/scan/analysis.ts';
import { packFindings, unpackFindings } from '../../src/misra/scan/packed-findings.ts';
import { claimsFor, joinShares } from '../../src/misra/scan/shares.ts';

const FILES: Record<string, string> = {
  'mac.h': '#ifndef MAC_H\n#define MAC_H\n#define TWICE(x) x + x\n#define CHECK(c) if (c) stop();\nvoid stop(void);\n#endif\n',
  'a.c': '#include "mac.h"\nint f(int a)\n{\n  if (a > 0) return 052;\n  CHECK(a)\n  return TWICE(a) << 40;\n}\n',
  'b.c': '#include "mac.h"\nint g(unsigned u, int n)\n{\n  int k;\n  CHECK(n)\n  while (u > n) u--;\n  return k + u;\n}\n',
  'c.c': 'extern int f(int);\nint f(int b) { goto out; out: return b; }\nstatic int never(void) { return 0; }\n',
};

function unitOf(file: string, directory: string): UnitOptions {
  return {
    mainFile: file,
    directory,
    dialect: dialectOf('gnu17')!,
    predefined: '',
    commandLine: [],
    search: { quote: [], include: [], system: [], standard: [], after: [] },
    preMacros: [],
    preIncludes: [],
    openmp: false,
    date: '',
    time: '',
    resolve: (path) => resolve(directory, path),
  };
}

function requestIn(directory: string) {
  const files = Object.keys(FILES).filter((f) => f.endsWith('.c'));
  return {
    root: directory,
    units: files.map((f) => unitOf(f, directory)),
    targets: files.map(() => TARGETS['x86-64']),
    configurations: [],
    excluded: [],
  };
}

const readFile = (path: string): Uint8Array | undefined => {
  const text = FILES[path.replace('/project/', '')];
  return text === undefined ? undefined : Buffer.from(text);
};

const readText = (name: string): SourceText => new SourceText(name, FILES[name]!);

const request = { ...requestIn('/project'), judged: () => true };
const whole = analyse(request, { readFile }).parts;
const facts = whole[0]!.findings.map((f) => f.fact);

// [utest->dsn~misra-scan-jobs~1]
describe('a scan in shares', () => {
  test('there is something to find, in macros too', () => {
    expect(facts.length).toBeGreaterThan(20);
    expect(facts.some((f) => f.expansion.length > 0)).toBe(true);
  });

  test.each([1, 2, 3, 5])('of %i threads gives the findings of one run, whoever takes which rule', (threads) => {
    const claims = claimsFor(1);
    // The last comes first, and takes only every third rule that it meets; the others share what is left.
    const shares = Array.from({ length: threads }, (_, i) => threads - 1 - i).flatMap((thread) => {
      if (thread === threads - 1) for (let i = 0; i < claims.length; i += 3) claims[i] = 1;
      const share = analyseShare(request, { readFile }, { claims, thread, threads, packed: thread > 0 });
      if (thread === threads - 1) for (let i = 0; i < claims.length; i += 3) claims[i] = 0;
      return share;
    });
    if (threads === 1) shares.push(...analyseShare(request, { readFile }, { claims, thread: 0, threads: 2, packed: false }));
    const [joined] = joinShares(request, shares, readText);
    expect(joined!.findings.map((f) => f.fact)).toEqual(facts);
    expect([...joined!.ran].sort()).toEqual([...whole[0]!.ran].sort());
    expect(joined!.files.map((f) => [f.name, f.lineCount, f.line(3)])).toEqual(
      whole[0]!.files.map((f) => [f.name, f.lineCount, f.line(3)]),
    );
  });

  test('findings are packed and unpacked without loss', () => {
    const related = [{ file: 'a.c', line: 3, column: 9, message: 'declared here' }];
    const named = facts.map((f, i) => (i % 2 === 0 ? f : { ...f, related, configurations: ['arm64', 'x86'] }));
    expect(unpackFindings(packFindings(named))).toEqual(named);
  });
});

// [utest->dsn~misra-scan-jobs~1]
test('a file that threads saw with different content makes the result incomplete', () => {
  const shares = [0, 1].map((thread) =>
    analyseShare(request, { readFile }, { claims: claimsFor(1), thread, threads: 2, packed: thread > 0 }),
  );
  const answers = shares.map((s, i) => ({
    shares: s,
    reads: [
      ['/project/a.c', `digest ${i}`],
      ['/project/b.c', 'same'],
    ] as const,
  }));
  const { problems } = joinAnswers(requestIn('/project'), answers, readText);
  expect(problems.map((p) => [p.code, p.effect, p.place?.file])).toEqual([
    ['misra/changed-meanwhile', 'incomplete', '/project/a.c'],
  ]);
});

const worker = resolve(import.meta.dirname, '../../dist/cli/threads/scan-thread.js');

// [utest->dsn~misra-scan-jobs~1]
describe.skipIf(!existsSync(worker))('a scan in worker threads (needs the compiled dist/)', () => {
  test('finds what one run finds, and says what it read', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-scan-'));
    for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
    const output = await scanInThreads(requestIn(folder), pathToFileURL(worker), 2, readText);
    expect(output.problems).toEqual([]);
    expect(output.parts[0]!.findings.map((f) => f.fact)).toEqual(facts);
    expect(
      [...output.reads]
        .filter(([, digest]) => digest !== '')
        .map(([path]) => path.slice(folder.length + 1))
        .sort(),
    ).toEqual(Object.keys(FILES).sort());
    rmSync(folder, { recursive: true });
  });
});

test('without --jobs threads begin where they end sooner than one does', () => {
  expect([1, 2, 3, 4, 64].map(defaultJobs)).toEqual([1, 1, 3, 4, 4]);
});

describe('shares of units', () => {
  test('are stretches of about the same weight, whatever the weights are', () => {
    for (const [weights, threads] of [
      [[1, 1, 1, 1, 1, 1, 1, 1], 2],
      [[100, 1, 1, 1], 3],
      [[1, 1, 1, 100], 3],
      [[], 2],
      [[5], 4],
    ] as const) {
      const shares = sharesOf(weights, threads);
      expect(shares).toHaveLength(threads);
      expect(shares.flatMap(([from, to]) => weights.slice(from, to))).toEqual(weights);
    }
    expect(
      sharesOf(
        Array.from({ length: 200 }, () => 7),
        2,
      )[0]![1],
    ).toBeGreaterThan(80);
    expect(sharesOf([...Array.from({ length: 50 }, () => 9), ...Array.from({ length: 50 }, () => 1)], 2)[0]![1]).toBeLessThan(35);
  });
});
