import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { sha256 } from '../../src/base/hash.ts';
import { SourceText } from '../../src/base/text.ts';
import { dialectOf } from '../../src/c/lex/dialect.ts';
import { TARGETS } from '../../src/c/types/target.ts';
import { keepResult, keptResult, requestKey } from '../../src/cli/commands/scan-cache.ts';
import type { ScanInput } from '../../src/cli/commands/scan-threads.ts';
import { createCache } from '../../src/jobs/cache.ts';
import type { Input, InputPorts } from '../../src/jobs/inputs.ts';
import { analyse } from '../../src/misra/scan/analysis.ts';
import { mergeConfigurations } from '../../src/misra/scan/configurations.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-cache-'));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => rmSync(folder, { recursive: true, force: true }));

const FILES: Record<string, string> = {
  '/p/inc/m.h': '#define MODE 0755\n/* cppcheck-suppress misra-c2012-15.6 */\nvoid stop(void);\n',
  '/p/a.c': '#include "m.h"\nint f(int a)\n{\n  if (a > MODE) stop();\n  return a;\n}\n',
};

const input: ScanInput = {
  root: '/p',
  units: [
    {
      mainFile: 'a.c',
      directory: '/p',
      dialect: dialectOf('gnu17')!,
      predefined: '#define __STDC__ 1\n',
      commandLine: [],
      search: { quote: [], include: ['inc'], system: [], standard: [], after: [] },
      preMacros: [],
      preIncludes: [],
      openmp: false,
      date: '',
      time: '',
      resolve: (path) => resolve('/p', path),
    },
  ],
  targets: [TARGETS['x86-64']],
  configurations: [],
  excluded: [/^adopted/],
};

function reader(files: Record<string, string>) {
  return (path: string): Uint8Array | undefined => (files[path] === undefined ? undefined : Buffer.from(files[path]));
}

/** Stamps that are too fresh to be trusted: everything is read. */
const ports = (files: Record<string, string>): InputPorts => ({
  read: reader(files),
  stamp: (path) => (files[path] === undefined ? undefined : { id: '1', settled: false }),
});

const listed = (reads: ReadonlyMap<string, string>): Input[] => [...reads].map(([path, digest]) => [path, digest, '']);

const readText = (name: string): SourceText => new SourceText(name, FILES[`/p/${name}`]!);

function scanned(files: Record<string, string>) {
  const reads = new Map<string, string>();
  const readFile = (path: string): Uint8Array | undefined => {
    const bytes = reader(files)(path);
    reads.set(path, bytes === undefined ? '' : sha256(bytes));
    return bytes;
  };
  return { result: mergeConfigurations(analyse({ ...input, judged: () => true }, { readFile }).parts), reads };
}

function filled() {
  const cache = createCache({ folder });
  const { result, reads } = scanned(FILES);
  keepResult(cache, requestKey(input), listed(reads), result);
  return { cache, result };
}

// [utest->dsn~misra-scan-cache~1]
describe('kept results of scans', () => {
  test('an unchanged input gives all that the scan gave', () => {
    const { cache, result } = filled();
    expect(result.findings.length).toBeGreaterThan(3);
    const kept = keptResult(cache, requestKey(input), ports(FILES), readText)!;
    expect(kept.findings).toEqual(result.findings.map(({ fact }) => ({ fact })));
    expect({ ...kept, findings: 0, files: 0, elapsedMs: 0 }).toEqual({ ...result, findings: 0, files: 0, elapsedMs: 0 });
    expect(kept.files.map((f) => ({ ...f, line: f.line(2) }))).toEqual(result.files.map((f) => ({ ...f, line: f.line(2) })));
    expect(kept.files.some((f) => f.suppressions.length > 0)).toBe(true);
  });

  test.each([
    ['a file changed', { ...FILES, '/p/a.c': `${FILES['/p/a.c']}\n` }],
    ['a header changed', { ...FILES, '/p/inc/m.h': '#define MODE 1\nvoid stop(void);\n' }],
    ['a header vanished', { '/p/a.c': FILES['/p/a.c']! }],
    ['a header appeared that is found before the other', { ...FILES, '/p/m.h': '' }],
  ])('%s: nothing is taken', (_what, files) => {
    const { cache } = filled();
    expect(keptResult(cache, requestKey(input), ports(files), readText)).toBeUndefined();
  });

  test('another question is another entry', () => {
    const keys = [
      input,
      { ...input, guidelines: new Set(['rule-15.6' as const]) },
      { ...input, edition: '2012' as const },
      { ...input, excluded: [] },
      { ...input, root: '/' },
      { ...input, targets: [TARGETS.arm64] },
      { ...input, units: [{ ...input.units[0]!, predefined: '' }] },
      { ...input, units: [{ ...input.units[0]!, commandLine: ['#define A'] }] },
    ].map(requestKey);
    expect(new Set(keys).size).toBe(keys.length);
    expect(requestKey({ ...input })).toBe(keys[0]);
  });

  test('going back to an earlier state finds its result again', () => {
    const { cache, result } = filled();
    const other = { ...FILES, '/p/a.c': 'int g(void) { return 010; }\n#include "m.h"\n' };
    const later = scanned(other);
    keepResult(cache, requestKey(input), listed(later.reads), later.result);
    expect(keptResult(cache, requestKey(input), ports(other), readText)!.findings).toEqual(
      later.result.findings.map(({ fact }) => ({ fact })),
    );
    expect(keptResult(cache, requestKey(input), ports(FILES), readText)!.findings.length).toBe(result.findings.length);
  });

  test('damaged entries are as good as none and are made again', () => {
    const { result } = filled();
    for (const name of readdirSync(folder, { recursive: true }).map(String)) {
      const path = join(folder, name);
      if (/\/[0-9a-f]{62}$/.test(path)) writeFileSync(path, readFileSync(path).subarray(0, 40));
    }
    const cache = createCache({ folder });
    expect(keptResult(cache, requestKey(input), ports(FILES), readText)).toBeUndefined();
    keepResult(cache, requestKey(input), listed(scanned(FILES).reads), result);
    expect(keptResult(cache, requestKey(input), ports(FILES), readText)).toBeDefined();
  });
});

const main = resolve(import.meta.dirname, '../../dist/main.js');

// [utest->dsn~misra-scan-cache~1]
describe.skipIf(!existsSync(main))('assay scan --cache (needs the compiled dist/)', () => {
  test('writes the same bytes from the cache, also with other deviations; --no-cache keeps nothing', () => {
    const project = join(folder, 'project');
    mkdirSync(project, { recursive: true });
    writeFileSync(join(project, 'a.c'), 'int f(int a) { if (a > 052) return 1; return 0; }\n');
    const run = (...words: string[]) => {
      const env = { PATH: process.env.PATH, HOME: join(folder, 'home') };
      const r = spawnSync(process.execPath, [main, 'scan', 'a.c', '--format', 'json', ...words], {
        cwd: project,
        env,
        encoding: 'utf8',
      });
      return { out: r.stdout, kept: r.stderr.includes('taken from the cache'), status: r.status };
    };
    const none = run('--no-cache');
    expect(existsSync(join(folder, 'home'))).toBe(false);
    const cold = run('--cache', 'kept');
    const warm = run('--cache', 'kept');
    expect([none.kept, cold.kept, warm.kept, warm.status]).toEqual([false, false, true, 1]);
    expect(warm.out).toBe(none.out);
    expect(cold.out).toBe(none.out);
    writeFileSync(join(project, 'baseline.json'), none.out);
    const known = run('--cache', 'kept', '--baseline', 'baseline.json');
    expect(known.kept).toBe(true);
    expect(known.status).toBe(0);
    expect([run().kept, run().kept]).toEqual([false, true]);
    expect(existsSync(join(folder, 'home/.cache/assay'))).toBe(true);
  });
});
