/** Scans that reuse what is kept in pieces give exactly what a scan of the whole gives, whatever changed. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/hash.ts';
import { SourceText } from '../../src/base/text.ts';
import { dialectOf } from '../../src/c/lex/dialect.ts';
import type { UnitOptions } from '../../src/c/preprocess/unit-options.ts';
import { TARGETS } from '../../src/c/types/target.ts';
import { scanInPieces } from '../../src/cli/commands/scan-pieces.ts';
import type { ScanInput } from '../../src/cli/commands/scan-threads.ts';
import { createCache } from '../../src/jobs/cache.ts';
import { allGuidelines } from '../../src/misra/catalogue/catalogue.ts';
import { isLocal } from '../../src/misra/engine/local.ts';
import { linesOf, renderForFile, type SourceLine, writtenFile } from '../../src/misra/report/formats.ts';
import { ALL_CHECKERS } from '../../src/misra/rules/pieces/all-checkers.ts';
import { analyse } from '../../src/misra/scan/analysis.ts';
import { conclude } from '../../src/misra/scan/conclude.ts';
import { type ConfigurationResult, mergeConfigurations } from '../../src/misra/scan/configurations.ts';
import { countsOf, type FormatByFile } from '../../src/misra/scan/found.ts';
import { resultOf } from '../../src/misra/scan/pieces/record-program.ts';
import { joinShares, type Meet, recordShare } from '../../src/misra/scan/pieces/record-share.ts';
import { scannedFileData } from '../../src/misra/scan/scanned-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'assay-pieces-'));
afterAll(() => rmSync(folder, { recursive: true }));

const LOCAL = new Set(allGuidelines().flatMap((g) => (isLocal(g.id) ? [g.id] : [])));

/** A small disk in memory; the stamp of a file is its content's. */
type Disk = Map<string, string>;

const portsOf = (disk: Disk) => ({
  read: (path: string): Uint8Array | undefined => {
    const text = disk.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  },
  stamp: (path: string) => {
    const text = disk.get(path);
    return text === undefined ? undefined : { id: sha256(text), settled: true };
  },
});

function unit(mainFile: string, defines: readonly string[] = [], std = 'gnu17'): UnitOptions {
  return {
    mainFile,
    directory: '/p',
    dialect: dialectOf(std)!,
    predefined: '#define __STDC__ 1\n#define __STDC_VERSION__ 201710L\n',
    commandLine: defines.map((d) => `#define ${d}\n`),
    search: { quote: [], include: ['near', 'inc'], system: ['/sys'], standard: [], after: [] },
    preMacros: [],
    preIncludes: [],
    openmp: false,
    date: '',
    time: '',
    resolve: (path) => resolve('/p', path),
  };
}

const BASE: Record<string, string> = {
  '/p/inc/lib.h':
    '#ifndef LIB_H\n#define LIB_H\n#include "mode.h"\n#define CHECK(x) if (x) stop()\n#define BARE(x) do { if (x) stop(); } while (0)\n#define EACH(i) for (i = 0; i < 3; i++)\nvoid stop(void);\nstatic inline int twice(int a)\n{\n  if (a) return 2 * a;\n  return 010;\n}\n#endif\n',
  '/p/inc/mode.h': '#define MODE 1\n#define LOOP while (1) break\n',
  '/p/inc/odd.h': '/* a /* b */\n#if MODE\nint odd_one(int a);\n#else\n#define int long\n#endif\n',
  '/p/a.c': '#include "lib.h"\nint a(int x)\n{\n  CHECK(x);\n  BARE(x);\n  goto out;\nout:\n  return x;\n}\n',
  '/p/b.c':
    '#include "lib.h"\n#include "odd.h"\nint b(int x)\n{\n  int i;\n  EACH(i) stop();\n  BARE(i);\n  CHECK(x); else stop();\n  return 0;\n}\n',
  '/p/c.c': '#include "mode.h"\n#include <odd.h>\nvoid c(int s)\n{\n  switch (s) { case 1: LOOP; }\n}\n',
  '/p/d.c': '#include "lib.h"\nint d(int v) { return v, twice(v); }\n',
  '/p/inc/x.h': '#define LOG(x) do { if (x) stop(); } while (0)\n#define OUT LOG\n',
  '/p/inc/y.h': '#define LOG(x) do { if (x) stop(); } while (0)\n#define OUT LOG\n',
  '/p/inc/h.h': 'void stop(void);\nstatic inline int logged(int a)\n{\n  LOG(a); OUT(a + 1);\n  return a;\n}\n',
  '/p/e.c': '#include "x.h"\n#include "h.h"\nint e(int x) { return logged(x); }\n',
  '/p/f.c': '#include "y.h"\n#include "h.h"\nint f(int x) { return logged(x); }\n',
  '/p/inc/num.h':
    'typedef unsigned char num;\nenum kind { K_A, K_B };\nstruct box { num n; unsigned int flag : 1; };\nextern int table[];\nvoid halt(void);\nstatic inline num next(num n)\n{\n  int big = n + table[0];\n  if (n) halt();\n  return n + 1;\n}\n',
  '/p/g.c':
    '#include "num.h"\nint g(enum kind k, num n, const char *s)\n{\n  char *p = (char *)s;\n  switch (k) { case K_A: halt(); case K_B: n = n + k; break; default: break; }\n  return p == 0 ? next(n) : \'a\' + n;\n}\n',
  '/p/h.c':
    '#include "num.h"\n#include "lib.h"\nstruct box boxed;\nlong h(struct box *b, unsigned long u)\n{\n  b->n = u;\n  return next(b->n) + twice(b->flag);\n}\n',
  '/p/i.c': '#include "num.h"\nint i(void *v, int unused)\n{\n  unsigned short *s = v;\n  return (*s << 3) + 1u;\n}\n',
  '/p/inc/wide.h':
    '#ifndef WIDE_H\n#define WIDE_H\n#define HIGH 0x80000000\n#define GLUED(x) x\n#define GLUE GLUED(0xffffffff)\n#define ADD(a, b) ((a) + (b))\n#define FIRST(a) ((a) + 1)\nint spread(int, long);\nint empty();\nint lonely(int);\n#if 1u - 2u > 3\nextern int wraps;\n#endif\n#endif\n',
  '/p/inc/wide2.h': '#ifndef WIDE2_H\n#define WIDE2_H\n#define TWO ADD(1, 2)\n#endif\n',
  '/p/j.c':
    '#include "wide.h"\n#include "wide2.h"\nint spread(int count, long by)\n{\n  return ADD(count, (int)by) + FIRST(count) + TWO;\n}\nunsigned int high(void) { return HIGH + 0x90000000 + GLUE; }\n',
  '/p/k.c':
    '#include "wide.h"\n#include <stdarg.h>\nint empty(void) { return 0; }\nint sum(int n, ...)\n{\n  va_list list;\n  va_start(list, n);\n  va_end(list);\n  return empty() + (0u - 1u > 2u);\n}\n',
  '/sys/stdarg.h':
    'typedef __builtin_va_list va_list;\n#define va_start(a, b) __builtin_va_start(a, b)\n#define va_end(a) __builtin_va_end(a)\n',
  '/p/inc/never.h': 'void halt(void) __attribute__((noreturn));\nextern int table[4];\n',
  '/p/inc/libc.h':
    'int abort(void);\nvoid free(void *);\nstatic inline int rand(void) { return 4; }\n#define getc(f) ((f) + 1)\nextern int time(int *);\n',
  '/sys/tgmath.h': '#define sin(x) __builtin_sin(x)\n',
  '/sys/time.h': 'struct tm { int s; };\nlong clock(void);\n#define exit(x) __builtin_exit(x)\n#define srand(x)\n',
  '/sys/sys.h': '#define SYS(x) if (x) {}\n',
};

const UNITS = ['a.c', 'b.c', 'c.c', 'd.c', 'e.c', 'f.c', 'g.c', 'h.c', 'i.c', 'j.c', 'k.c'];

function inputOf(units: readonly UnitOptions[], more: Partial<ScanInput> = {}): ScanInput {
  return {
    root: '/p',
    units,
    targets: units.map(() => TARGETS['x86-64']),
    configurations: [],
    excluded: [],
    guidelines: LOCAL,
    ...more,
  };
}

const shown = ({ byFile: _, ...r }: ConfigurationResult) => ({
  ...r,
  findings: r.findings.map((f) => f.fact),
  files: r.files.map(scannedFileData),
  ran: [...r.ran].sort(),
  elapsedMs: 0,
});

function whole(input: ScanInput, disk: Disk) {
  const judged = (file: string): boolean => !input.excluded.some((e) => e.test(file));
  return shown(mergeConfigurations(analyse({ ...input, judged }, { readFile: portsOf(disk).read }).parts));
}

const FORMATS: readonly FormatByFile[] = ['json', 'text'];

/** Findings by file are those of the whole; what was written of them is as they are written. */
function expectByFile({ byFile, findings }: ConfigurationResult, formats: ReadonlySet<FormatByFile>, line: SourceLine): void {
  if (byFile === undefined) return;
  const facts = findings.map((f) => f.fact);
  expect(byFile.files.flatMap((f) => f.facts)).toEqual(facts);
  for (const file of byFile.files) {
    expect([...file.counts].sort()).toEqual([...countsOf(file.facts)].sort());
    expect(file.facts.every((f) => f.file === file.file)).toBe(true);
  }
  for (const format of FORMATS) {
    const written = byFile.written?.[format];
    expect(written !== undefined).toBe(formats.has(format));
    written?.forEach((text, i) => {
      expect(Buffer.from(text).toString()).toBe(Buffer.from(writtenFile(format, byFile.files[i]!, line)).toString());
    });
  }
}

/** What is said at the end of a scan is the same from findings by file and from all of them. */
function expectSameEnd({ byFile, ...result }: ConfigurationResult, units: readonly unknown[], line: SourceLine): void {
  const request = { tool: { name: 'assay', version: '0' }, options: {}, missing: [], units };
  const one = conclude(request, { ...result, ...(byFile === undefined ? {} : { byFile }) });
  const other = conclude(request, result);
  expect(other.byFile).toBeUndefined();
  for (const format of FORMATS) {
    const rendered = renderForFile(format, one.facts, line, one.byFile);
    expect(Buffer.from(rendered).toString()).toBe(Buffer.from(renderForFile(format, other.facts, line)).toString());
  }
  expect(one.facts).toEqual(other.facts);
  expect(one.diagnostics).toEqual(other.diagnostics);
}

function scanner(name: string) {
  const cache = createCache({ folder: join(folder, name) });
  let runs = 0;
  return async (input: ScanInput, disk: Disk) => {
    const readText = (file: string) => new SourceText(file, disk.get(resolve('/p', file)) ?? '');
    runs++;
    const formats = new Set(FORMATS.filter((_, i) => ((runs >> i) & 1) === 0));
    const line = linesOf(readText);
    const run = { cache, ports: portsOf(disk), readText, formats, jobs: 1 };
    const output = await scanInPieces(input, ALL_CHECKERS, run);
    if (output === undefined) return { shown: whole(input, disk), reused: false };
    expectByFile(output.result, formats, line);
    expectSameEnd(output.result, input.units, line);
    return { shown: shown(output.result), reused: output.scanned.units < input.units.length };
  };
}

/** A meeting without threads: the parts take turns at what they tell each other. */
function meetingOf(count: number): readonly Meet[] {
  const rounds: { readonly said: unknown[]; readonly all: Promise<readonly unknown[]>; end: () => void }[] = [];
  const round = (n: number) => {
    if (rounds[n] === undefined) {
      const said: unknown[] = [];
      let end = (): void => undefined;
      const all = new Promise<readonly unknown[]>((done) => {
        end = () => done(said);
      });
      rounds[n] = { said, all, end };
    }
    return rounds[n];
  };
  return Array.from({ length: count }, (_, place): Meet => {
    let n = 0;
    return async <T>(own: T) => {
      const { said, all, end } = round(n++);
      said[place] = structuredClone(own);
      if (Object.keys(said).length === count) end();
      return (await all) as readonly T[];
    };
  });
}

/** The whole by shares; undefined where they give up. */
async function inShares(input: ScanInput, disk: Disk, cuts: readonly number[]) {
  const bounds = [0, ...cuts, input.units.length];
  const meets = meetingOf(bounds.length - 1);
  const judged = (file: string): boolean => !input.excluded.some((e) => e.test(file));
  const shares = await Promise.all(
    meets.map((meet, share) => {
      const part = <T>(list: readonly T[]): readonly T[] => list.slice(bounds[share], bounds[share + 1]);
      const request = { ...input, judged, checkers: ALL_CHECKERS, allUnits: input.units, share };
      const keys = part(input.units).map((u) => u.mainFile);
      const own = { ...request, units: part(input.units), targets: part(input.targets) };
      return recordShare(own, keys, meet, { readFile: portsOf(disk).read });
    }),
  );
  const [first] = shares;
  if (first === undefined) {
    expect(shares.every((s) => s === undefined)).toBe(true);
    return undefined;
  }
  const records = shares.map((s) => structuredClone(s!.record));
  const readText = (file: string) => new SourceText(file, disk.get(resolve('/p', file)) ?? '');
  const record = joinShares(records, first.lists, first.names);
  return { record, shown: shown(resultOf(record, { checkers: ALL_CHECKERS }, undefined, readText, undefined).result) };
}

function randomOf(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

const LINES = [
  '\nstatic int more(int a) { if (a) return 1; else if (a > 2) { return 07; } return 0; }\n',
  '\n/* comment // in /* comment */\n',
  '\n#define SWAP(a) do { if (a) stop(); } while (0)\nstatic void w(int q) { SWAP(q); SWAP(q + 1); }\n',
  '\nstatic int z(int k) { while (k) k--; switch (k) { default: break; } return k ? 1l : 2; }\n',
  '\n#include "odd.h"\n',
  '\n#undef MODE\n#define MODE 0\n',
  '\nstatic unsigned char narrow(int a, long b) { unsigned char c = a; c = b; return a + 300; }\n',
  '\nvoid halt(void) __attribute__((noreturn));\n',
  '\n#include "never.h"\n',
  '\n_Noreturn void stop(void);\nstatic int st(int k) { switch (k) { case 1: stop(); case 2: k = 1; break; default: break; } return k; }\n',
  '\nint table[3];\nextern int table[];\nstatic int of_table(void) { return sizeof table + table[1]; }\n',
  '\nextern int table[7];\n',
  '\nstruct open; struct open *give(void);\nstatic int *through(void) { return (int *)give(); }\n',
  '\nstruct open { int x; };\n',
  '\ntypedef long other; static other oth(other o, int i) { return o ? i : o + 1u; }\n',
  '\n#define num long\n',
  '\n#define HIGHER GLUED(0xfffffff0) + OUTER(0xfffffff1)\n#define OUTER(x) x\n',
  '\n#undef GLUED\n',
  '\n#define count 1\n',
  '\n#define ADDED(x) ((x) * 2)\n#include "wide.h"\nstatic int added(int v) { return ADDED(v) + ADD(v, ) + FIRST(v); }\n',
  '\nstatic int firsts[FIRST(2)];\n',
  '\nint lonely(int friend) { return friend; }\n',
  '\nint lonely(int count) { return count; }\n',
  '\nint spread(int other, long names) { return other; }\n',
  '\nstatic int va_list;\n',
  '\n#include <stdarg.h>\nstruct with { int va_end; };\nstatic int ends(struct with *w) { return w->va_end; }\nstatic void v2(int n, ...) { va_list l; va_start(l, n); va_end(l); }\n',
  '\n#define va_end(x) (void)(x)\n',
  '\n#if 0u - 1u\nstatic unsigned int wrapped = 0u - 1u;\n#endif\n',
  '\nint empty();\nint unnamed(int, char *);\nstatic int hidden(int);\nstatic int hidden(int shown) { return shown; }\n',
  '\nstruct open *give(void);\nint seen(struct open *o, int *p) { return o == 0 || give() == o || p[0] > 0; }\n',
  '\nint twin(int a);\nlong twin(int a);\nextern int much[];\nint *const fixed = 0;\nstatic void undone(void) { fixed = 0; odd_one(sizeof(twin(1))); missing(2); }\n',
  '\n#if MODE + 1 * 2 == 1 && LATER || 3 - (MODE & 1 == 1)\n#endif\n#if MODE + 1\n#endif\nstatic int mixed(int a, int b) { asm("nop"); return a + b << 2 == sizeof a ? ({ a; }) : b; }\n',
  '\n#include <threads.h>\n#define EOF (-1)\ntypedef int mtx_t;\nstatic int ended(char c) { mtx_t held = 0; for (float f = 0; f < 1; f++) {} return c == EOF ? held : 0; }\n',
  '\n#define __STDC_WANT_LIB_EXT1__ 1\n#define BINARY 0b11\nstatic __inline__ int $old(void) { return BINARY; }\nint redone(int);\nstatic int redone(int a) { return a; }\n',
  '\n#include <stdarg.h>\nvoid *malloc(unsigned long);\nvoid free(void *);\nextern int time(int *);\nstruct tm { int abort; };\nstatic int lib(int system) { free(malloc(4)); exit(1); abort: return time(0) + system + memory_order_relaxed + INT8_C(1); }\n',
  '\nvoid free(void *p) { (void)p; }\nint time(int *p) { return p != 0; }\n',
  '\n#include "libc.h"\nstatic void got(void) { abort(); free(rand() ? malloc(1) : sin(1)); getc(0); }\n',
  '\n#define abort() stop()\n#define QUOTE(x) #x\nstatic const char *quoted(void) { return QUOTE(rand()); }\n',
  '\n#include <tgmath.h>\n#include <time.h>\nstatic double sine(struct tm *t) { srand(1); return sin(1.0) + clock(); }\nstatic int rand;\n',
  '\n#include "b.c"\n',
  '\ntypedef int mtx_t;\ntypedef struct { int k; } FILE;\nint memcmp(const void *a, const void *b, unsigned long n);\nint fputs(const char *s, FILE *f);\nvoid *realloc(void *p, unsigned long n);\ndouble sqrt(double x);\nstatic int bytes(int *i, long *l, mtx_t *m, FILE *f) { (void)realloc(i, 0); fputs("a", f); memcmp(m, l, 4); return memcmp(i, l, 4) + (int)(sqrt(*i) / *l); }\n',
  '\nint memcmp(const void *a, const void *b, unsigned long n) { return a == b || n > 1; }\nint fputs(const char *s, void *f) { return s == f; }\n#undef bool\n',
  '\ndouble sqrt(double x) { return x; }\nvoid *realloc(void *p, unsigned long n) { return n != 0 ? p : 0; }\n',
  '\n#define KIND(x) _Generic((x), int: 1, default: (x) + (x))\nint lonely(int);\nextern int table[];\nstatic int cut(int v) { return ADD(v,\n#if MODE\n  1\n#else\n  2\n#endif\n  ) + WITH(KIND(v),\n#undef NEW\n 1); }\n',
  '\n#define WITH(a, b) ((a) + (b))\nint unseen(int a) { return a; }\nint unseen(int a);\n',
  '\n/* SAF-7-safe */\nstatic int silent(int a) { if (a) return 1; return 07; }\n',
  '\n#if MODE\nunion u { int a; };\n#else\n#define if while\n#endif\n',
];

/** One random edit of the project; gives the input from then on. */
function edit(random: (n: number) => number, disk: Disk, input: ScanInput): ScanInput {
  const paths = [...disk.keys()].filter((p) => p.startsWith('/p/')).sort();
  const path = paths[random(paths.length)]!;
  const line = LINES[random(LINES.length)]!;
  switch (random(16)) {
    case 0:
      disk.set(
        '/p/inc/mode.h',
        `#define MODE ${random(2)}\n#define LOOP ${random(2) === 0 ? 'while (1) break' : 'do stop(); while (0)'}\n`,
      );
      return input;
    case 1:
      if (BASE[path] !== undefined) disk.set(path, BASE[path]);
      return input;
    case 2:
      disk.delete(path);
      return input;
    case 3:
      disk.set('/p/near/odd.h', `/* near */\n#define NEAR ${random(3)}\n`);
      return input;
    case 4: {
      const defines = random(2) === 0 ? [] : [`EXTRA ${random(3)}`];
      const at = random(input.units.length);
      const std = random(4) === 0 ? 'gnu99' : 'gnu17';
      const units = input.units.map((u, i) => (i === at ? unit(u.mainFile, defines, std) : u));
      return inputOf(units, { excluded: input.excluded, targets: input.targets });
    }
    case 8: {
      const at = random(input.units.length);
      const target = TARGETS[random(3) === 0 ? 'arm32' : 'x86-64'];
      return { ...input, targets: input.targets.map((t, i) => (i === at ? target : t)) };
    }
    case 9:
      disk.set(
        '/p/inc/num.h',
        BASE['/p/inc/num.h']!.replace('unsigned char', ['int', 'signed char', 'unsigned long'][random(3)]!),
      );
      return input;
    case 10: {
      const name = `new${random(2)}.c`;
      disk.set(`/p/${name}`, `#include "num.h"${line}int ${name.slice(0, 4)}(num n) { return n << 1; }\n`);
      return inputOf([...input.units.filter((u) => u.mainFile !== name), unit(name)], { excluded: input.excluded });
    }
    case 5:
      return inputOf(input.units.length > 2 && random(2) === 0 ? input.units.slice(1) : UNITS.map((u) => unit(u)), {
        excluded: input.excluded,
      });
    case 6:
      return { ...input, excluded: random(2) === 0 ? [] : [/^inc\/odd/] };
    case 7:
      disk.set(path, `\n${disk.get(path)!}`);
      return input;
    case 11: {
      const guard = ['WIDE_H', 'WIDE2_H', 'AWAY_H'][random(3)]!;
      disk.set('/p/inc/wide2.h', BASE['/p/inc/wide2.h']!.replaceAll('WIDE2_H', guard));
      return input;
    }
    default:
      disk.set(path, disk.get(path)! + line);
      return input;
  }
}

// [utest->dsn~misra-scan-pieces~1]
describe('scans in pieces', () => {
  const STEPS = Number(process.env.ASSAY_STEPS ?? 30);
  const SEEDS = (process.env.ASSAY_SEEDS ?? '1,2,3,4').split(',').map(Number);

  it.each(SEEDS)('any sequence of edits gives what the whole gives (seed %i)', async (seed) => {
    const random = randomOf(seed);
    const scan = scanner(`seed ${seed}`);
    const disk: Disk = new Map(Object.entries(BASE));
    let input = inputOf(UNITS.map((u) => unit(u)));
    let reused = 0;
    for (let step = 0; step < STEPS; step++) {
      const got = await scan(input, disk);
      expect(got.shown, `seed ${seed}, step ${step}`).toEqual(whole(input, disk));
      if (got.reused) reused++;
      input = edit(random, disk, input);
      // What is wrong with a program, or disagrees in it, is said of the whole, which is then scanned as a whole: begin anew.
      if (step % 8 === 7) {
        for (const [path, text] of Object.entries(BASE)) disk.set(path, text);
        input = inputOf(UNITS.map((u) => unit(u)));
      }
    }
    if (process.env.ASSAY_STEPS !== undefined) process.stdout.write(`seed ${seed}: ${reused} of ${STEPS} reused\n`);
    expect(reused).toBeGreaterThan(0);
  });

  // [utest->dsn~misra-scan-shares~1]
  it.each(SEEDS)('any division of the units among threads gives what the whole gives (seed %i)', async (seed) => {
    const random = randomOf(seed + 100);
    const disk: Disk = new Map(Object.entries(BASE));
    let input = inputOf(UNITS.map((u) => unit(u)));
    let shared = 0;
    for (let step = 0; step < STEPS; step++) {
      const cuts = Array.from({ length: 1 + random(3) }, () => random(input.units.length + 1)).sort((a, b) => a - b);
      const got = await inShares(input, disk, cuts);
      if (got !== undefined) {
        shared++;
        expect(got.shown, `seed ${seed}, step ${step}, cuts ${cuts}`).toEqual(whole(input, disk));
        const { starts, rows } = got.record.sightings;
        const groups = Array.from({ length: starts.length - 1 }, (_, g) => rows.subarray(starts[g], starts[g + 1]).join());
        expect(new Set(groups).size).toBe(groups.length);
      }
      input = edit(random, disk, input);
      if (step % 4 === 3) {
        for (const [path, text] of Object.entries(BASE)) disk.set(path, text);
        input = inputOf(UNITS.map((u) => unit(u)));
      }
    }
    if (process.env.ASSAY_STEPS !== undefined) process.stdout.write(`seed ${seed}: ${shared} of ${STEPS} in shares\n`);
    expect(shared).toBeGreaterThan(STEPS / 4);
  });

  it('a touched source is scanned alone, and so is a header that one unit includes', async () => {
    const scan = scanner('touched');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    expect((await scan(input, disk)).reused).toBe(false);
    disk.set('/p/d.c', `${BASE['/p/d.c']}${LINES[0]}`);
    const after = await scan(input, disk);
    expect(after.reused).toBe(true);
    expect(after.shown).toEqual(whole(input, disk));
    disk.set('/p/d.c', BASE['/p/d.c']!);
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
  });

  it('of a touched source no header is read that is as it was, nor one that another scan has read', async () => {
    const cache = createCache({ folder: join(folder, 'headers') });
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    const readText = (file: string) => new SourceText(file, disk.get(resolve('/p', file)) ?? '');
    const scan = async () => {
      const read: string[] = [];
      const ports = portsOf(disk);
      const noted = {
        ...ports,
        read: (path: string) => {
          read.push(path);
          return ports.read(path);
        },
      };
      const output = await scanInPieces(input, ALL_CHECKERS, { cache, ports: noted, readText, formats: new Set(), jobs: 1 });
      expect(shown(output!.result)).toEqual(whole(input, disk));
      return { read: [...new Set(read)].sort(), inputs: output!.inputs.map(([path]) => path).sort() };
    };
    const { inputs } = await scan();
    expect(inputs).toEqual(expect.arrayContaining(['/p/inc/lib.h', '/p/near/lib.h', '/p/a.c']));
    disk.set('/p/d.c', `${BASE['/p/d.c']}static int seven(void) { return 7; }\n`);
    // The declaration before those of the source is looked at, too: where it stands is found in its text.
    expect(await scan()).toEqual({ read: ['/p/d.c', '/p/inc/lib.h'], inputs });
    disk.set('/p/inc/odd.h', `${BASE['/p/inc/odd.h']}int odd_two(int a);\n`);
    expect((await scan()).read).toEqual(expect.arrayContaining(['/p/b.c', '/p/c.c', '/p/inc/odd.h']));
    disk.set('/p/b.c', `${BASE['/p/b.c']}static int eight(void) { return 8; }\n`);
    const after = await scan();
    expect(after.inputs).toEqual(inputs);
    expect(after.read).toContain('/p/b.c');
    expect(after.read).not.toContain('/p/inc/mode.h');
  });

  it('the uses of a macro are counted over kept and fresh pieces', async () => {
    const scan = scanner('uses');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    await scan(input, disk);
    disk.set('/p/d.c', `${BASE['/p/d.c']}int g(int x)\n{\n  BARE(x);\n  return 0;\n}\n`);
    const { shown: after, reused } = await scan(input, disk);
    expect(reused).toBe(true);
    expect(after.findings.map((f) => f.message).filter((m) => m.includes('3 uses')).length).toBeGreaterThan(0);
    expect(after).toEqual(whole(input, disk));
  });

  it('the same words of macros of the same text, defined in two headers, are two findings in any order', async () => {
    const scan = scanner('twins');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    await scan(input, disk);
    for (const path of ['/p/f.c', '/p/e.c']) {
      disk.set(path, `${disk.get(path)!}\n`);
      const got = await scan(input, disk);
      expect(got.reused).toBe(true);
      expect(got.shown).toEqual(whole(input, disk));
      const braces = got.shown.findings.filter((f) => f.guideline === 'rule-15.6').map((f) => f.file);
      expect(braces).toEqual(expect.arrayContaining(['inc/x.h', 'inc/y.h']));
    }
  });

  it('what one unit says of a name that another one uses counts', async () => {
    const scan = scanner('names');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    const before = (await scan(input, disk)).shown.findings;
    const falls = (findings: typeof before) => findings.filter((f) => f.guideline === 'rule-16.3' && f.file === 'g.c');
    disk.set('/p/h.c', `#include "never.h"\n${BASE['/p/h.c']}`);
    const after = await scan(input, disk);
    expect(after.shown).toEqual(whole(input, disk));
    expect(falls(after.shown.findings)).not.toEqual(falls(before));
    disk.set('/p/h.c', BASE['/p/h.c']!);
    expect((await scan(input, disk)).shown.findings).toEqual(before);
    disk.set('/p/i.c', `${BASE['/p/i.c']}unsigned char size(void) { return sizeof table; }\n`);
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
    disk.set('/p/h.c', `${BASE['/p/h.c']}int table[700];\n`);
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
  });

  it('what a source declares again behind its headers counts for what they show', async () => {
    const scan = scanner('echo');
    const disk: Disk = new Map(Object.entries(BASE));
    disk.set(
      '/p/inc/num.h',
      `${BASE['/p/inc/num.h']}struct open; struct open *give(void);\nvoid last(int);\nextern unsigned char sized[];\nstatic int *through(int k)\n{\n  switch (k) { case 1: last(k); case 2: k = sized[0]; break; default: break; }\n  return (int *)give();\n}\n`,
    );
    const input = inputOf(UNITS.map((u) => unit(u)));
    await scan(input, disk);
    const source = BASE['/p/i.c']!;
    for (const more of [
      'struct open { int x; };\n',
      'struct open { long y; };\n',
      'static int plain(int v) { if (v) return 1; return v; }\n',
      'void last(int) __attribute__((noreturn));\n',
      'unsigned char sized[3];\n',
      'void last(int named) { named = 08; }\n',
      '#include "lib.h"\nstatic struct open *opened(void) { return give(); }\n',
      '#define give() ((int *)0)\nstatic int *given(void) { return give(); }\n',
      'static int sum(int n) { extern unsigned char sized[5]; return n + sized[1]; }\n',
    ]) {
      disk.set('/p/i.c', `${source}${more}`);
      expect((await scan(input, disk)).shown, more).toEqual(whole(input, disk));
    }
    disk.set('/p/i.c', `#define num long\n${source}`);
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
    disk.set('/p/i.c', `\n${source}`);
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
  });

  it('a type that only another unit completes is not complete', async () => {
    const scan = scanner('opaque');
    const disk: Disk = new Map(Object.entries(BASE));
    disk.set('/p/inc/num.h', `${BASE['/p/inc/num.h']}struct open; struct open *give(void);\n`);
    const used =
      'static int *taken(void) { return (int *)give(); }\nint looked(struct open *o) { return o == 0 || taken() == 0; }\n';
    disk.set('/p/g.c', `${BASE['/p/g.c']}${used}`);
    disk.set('/p/i.c', `${BASE['/p/i.c']}struct open { int x; };\n`);
    const input = inputOf(UNITS.map((u) => unit(u)));
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
    for (const path of ['/p/g.c', '/p/h.c', '/p/i.c']) {
      disk.set(path, `${disk.get(path)!}${path === '/p/i.c' ? used : '\n'}`);
      const got = await scan(input, disk);
      expect(got.reused, path).toBe(true);
      expect(got.shown, path).toEqual(whole(input, disk));
    }
    // What units share holds in one of them and not in the other.
    disk.set('/p/inc/num.h', `${disk.get('/p/inc/num.h')!}static inline int *through(void) { return (int *)give(); }\n`);
    for (const source of [disk.get('/p/i.c')!, BASE['/p/i.c']!, disk.get('/p/i.c')!]) {
      disk.set('/p/i.c', source);
      expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
    }
  });

  it('units of several data models share a record', async () => {
    const scan = scanner('models');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(
      UNITS.map((u) => unit(u)),
      { targets: UNITS.map((u) => TARGETS[/[di]/.test(u) ? 'arm32' : u === 'c.c' ? 'arm64' : 'x86-64']) },
    );
    expect((await scan(input, disk)).shown).toEqual(whole(input, disk));
    for (const path of ['/p/i.c', '/p/g.c', '/p/d.c']) {
      disk.set(path, `${disk.get(path)!}static unsigned int last(unsigned long a) { return a; }\n`);
      const got = await scan(input, disk);
      expect(got.reused, path).toBe(true);
      expect(got.shown).toEqual(whole(input, disk));
    }
  });

  it('a damaged or truncated cache is as good as none', async () => {
    const scan = scanner('damaged');
    const disk: Disk = new Map(Object.entries(BASE));
    const input = inputOf(UNITS.map((u) => unit(u)));
    await scan(input, disk);
    const entries = readdirSync(join(folder, 'damaged'), { recursive: true, withFileTypes: true }).filter((e) => e.isFile());
    expect(entries.length).toBeGreaterThan(0);
    for (const [i, e] of entries.entries()) {
      const path = join(e.parentPath, e.name);
      const bytes = readFileSync(path);
      bytes[bytes.length >> 1]! ^= 0x40;
      writeFileSync(path, i % 2 === 0 ? bytes : bytes.subarray(0, 30));
    }
    const again = await scan(input, disk);
    expect(again.reused).toBe(false);
    expect(again.shown).toEqual(whole(input, disk));
  });
});
