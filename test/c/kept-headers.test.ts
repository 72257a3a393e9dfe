/** Units that are loaded with kept headers are in every respect what they are without. */
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/base/hash.ts';
import { areWorn, HeaderChanged, type KeptHeaders, keepHeaders, keptHeaders, renewHeaders } from '../../src/c/kept-headers.ts';
import { dialectOf } from '../../src/c/lex/dialect.ts';
import { macroChain, type TokenSpace } from '../../src/c/lex/tokens.ts';
import { Intake } from '../../src/c/parse/intake.ts';
import { Preprocessor } from '../../src/c/preprocess/preprocessor.ts';
import type { UnitOptions } from '../../src/c/preprocess/unit-options.ts';
import type { UnitResult } from '../../src/c/preprocess/unit-run.ts';
import { parserDialect } from '../../src/c/program.ts';
import { treeLines } from '../../src/c/tree/print.ts';
import { Syntax } from '../../src/c/tree/syntax.ts';

type Disk = Map<string, string>;

const bytesOf =
  (disk: Disk, asked: string[] = []) =>
  (path: string): Uint8Array | undefined => {
    const text = disk.get(path);
    if (text !== undefined) asked.push(path);
    return text === undefined ? undefined : Buffer.from(text);
  };

function unit(mainFile: string, { defines = [] as readonly string[], std = 'gnu17', predefined = '' } = {}): UnitOptions {
  return {
    mainFile,
    directory: '/p',
    dialect: dialectOf(std)!,
    predefined: `#define __STDC__ 1\n#define __SIZEOF_INT__ 4\n#define A 1\n#define B 1\n#define C 1\n${predefined}`,
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

interface Loaded {
  readonly preprocessor: Preprocessor;
  readonly intake: Intake;
  readonly units: UnitResult[];
  readonly headers: KeptHeaders | undefined;
  readonly shown: unknown;
}

function load(units: readonly UnitOptions[], disk: Disk, kept?: Uint8Array): Loaded {
  const readFile = bytesOf(disk);
  const digestOf = (path: string) => {
    const text = disk.get(path);
    return text === undefined ? undefined : sha256(text);
  };
  const headers = kept && keptHeaders(kept, { digestOf, readFile });
  const preprocessor = new Preprocessor({ readFile }, '/p', true, headers);
  const results = units.map((u) => preprocessor.run(u));
  const intake = new Intake(preprocessor.space, units.length > 1, headers?.declarations);
  const ids = units.map((u, i) => intake.addUnit(results[i]!.tokens, i, parserDialect(u.dialect)).ids);
  const syntax = new Syntax(preprocessor.space, intake.arena, intake.declarations);
  const shown = {
    units: results.map((r) => shownUnit(preprocessor.space, r)),
    ids: ids.map((list) => [...list]),
    declarations: intake.declarations.map(({ root, firstToken, tokenCount, typedefs, fault, unit: first, occurrences }) => ({
      tree: [...treeLines(syntax, root)].join(''),
      tokens: Array.from({ length: tokenCount }, (_, i) => [syntax.tokenText(firstToken + i), syntax.places(firstToken + i)]),
      typedefs: typedefs.map((t) => preprocessor.space.spellings.text(t)),
      range: [root, firstToken, tokenCount, first, occurrences],
      fault,
    })),
  };
  return { preprocessor, intake, units: results, headers, shown };
}

/** Everything that a unit gives, with texts in place of numbers. */
function shownUnit(space: TokenSpace, { tokens, segments, inclusions, diagnostics, readable }: UnitResult) {
  const at = (loc: number) => (loc === 0 ? '' : Object.values(space.files.place(loc, 1)).join(':'));
  const name = (id: number) => space.spellings.text(id);
  const macro = (id: number) => {
    const { name: word, place, body, parameters, functionLike, variadic, builtin, origin } = space.macros.get(id);
    const list = [...body.spelling].map((s, i) => `${name(s)} ${at(body.place[i]!)} ${body.flags[i]}`);
    return [name(word), at(place), list, parameters.map(name), functionLike, variadic, builtin, origin];
  };
  const flat = tokens.flat();
  return {
    readable,
    diagnostics,
    tokens: Array.from({ length: flat.length }, (_, i) => [
      name(flat.spelling[i]!),
      at(flat.place[i]!),
      flat.flags[i],
      macroChain(space, flat.expansion[i]!),
    ]),
    blocks: tokens.blocks.map((b) => b.length),
    inclusions: inclusions.map((i) => [
      space.files.file(i.from).source.file,
      i.to === undefined ? '' : space.files.file(i.to).source.file,
      i.skipped,
      i.request.name,
      at(i.request.place),
    ]),
    segments: segments.map((s) => ({
      file: space.files.file(s.file).source.file,
      stretch: [s.from, s.resume, s.once],
      include: s.include && { ...s.include, place: at(s.include.place) },
      reads: [...s.reads].map((n, i) => [name(n), s.answers[i] === 0]).sort(),
      writes: [...s.writes].map((n, i) => [name(n), s.values[i] === 0]),
      defines: s.defines.map(macro),
      undefines: s.undefines.map((u) => [name(u.name), u.macro === 0 ? 0 : macro(u.macro), at(u.place)]),
      tests: s.tests.map((u) => [name(u.name), u.macro === 0 ? 0 : macro(u.macro), at(u.place)]),
      conditionals: s.conditionals.map((c) => ({ ...c, place: at(c.place), opens: at(c.opens) })),
      skipped: s.skipped.map((r) => [at(r.start), at(r.end)]),
      pragmas: s.pragmas.map((p) => ({ ...p, place: at(p.place) })),
      diagnostics: s.diagnostics,
      expansions: s.endExpansion - s.firstExpansion,
    })),
  };
}

function keep(run: Loaded, disk: Disk): Uint8Array {
  return Buffer.concat(keepHeaders(run, (path) => (disk.has(path) ? sha256(disk.get(path)!) : undefined)));
}

/** What is kept after a run with kept headers. */
function renew(run: Loaded, disk: Disk, before: Uint8Array, share: 'few' | 'all'): Uint8Array {
  const pieces = renewHeaders(run, run.headers!, (path) => (disk.has(path) ? sha256(disk.get(path)!) : undefined), share);
  return pieces === undefined ? before : Buffer.concat(pieces);
}

const isFaultless = ({ units }: Loaded) => !units.some((u) => u.segments.some((s) => s.diagnostics.length > 0));

const BASE: Readonly<Record<string, string>> = {
  '/p/inc/a.h':
    '#ifndef A_H\n#define A_H\n#include "b.h"\n#include <s.h>\n#define TWICE(x) ((x) + (x))\n#define CAT(a, ...) a ## __VA_ARGS__\ntypedef unsigned CAT(w, ord);\nstruct s { word m; };\nstatic inline word get(struct s *p) { return TWICE(p->m) + (MODE); }\n#endif\n',
  '/p/inc/b.h':
    '#if !defined(MODE) || MODE == 1\n#undef MODE\n#define MODE 2 /* two */\n#else\n#define OTHER\n#endif\nenum e {\n#include "c.inc"\n  LAST };\n#pragma GCC poisoned\n',
  '/p/inc/c.inc': '#if __SIZEOF_INT__ == 4 && 0x7fffffffffffffff > 1u\nFOUR = __LINE__,\n#ifdef A\nWITH_A,\n#endif\n#elif 1\nMANY,\n#endif\n',
  '/p/inc/d.h': '#pragma once\n#if __has_include("maybe.h")\nextern int maybe;\n#endif\nextern int counted_by_d[__COUNTER__ + 1];\n#define AT __FILE__\n',
  '/sys/s.h': 'typedef __builtin_va_list va_list;\n#define \\\n  SYS(x) x\nint SYS(sys)(va_list, char *) __attribute__((noreturn));\n',
  '/p/inc/p.h': '#pragma pack(1)\nstruct packed { char c; int i; };\n#pragma pack()\n#line 7 "other"\nint lined;\n',
  '/p/a.c': '#include "a.h"\nword f(struct s *p)\n{\n  return get(p) + 1;\n}\n',
  '/p/b.c': '#define MODE 1\n#include "a.h"\n#include "d.h"\n#include "d.h"\nconst char *g = AT;\nint h(word w) { return w * TWICE(3); }\n',
  '/p/c.c': '#include "p.h"\n#include "d.h"\n#include "b.h"\nint word(int e) { return counted_by_d[0] + e; }\n',
}; // biome-ignore format: sources

const UNITS = ['a.c', 'b.c', 'c.c'];

const LINES = [
  'static int more(int a) { return TWICE(a) ; }\n',
  '#define LATE TWICE(2)\nint late = LATE;\n',
  '#undef MODE\n#define MODE 3\n',
  '#include "b.h"\n',
  'typedef int word2; word2 w2(word2 (x));\n',
  '#if A == 1\nint is_a;\n#else\nint is_no_a;\n#endif\n',
  '\n',
  '#include "p.h"\n',
  'int é_in_name; const char *s = "é";\n',
  '#include "d.h"\nint more_d[sizeof counted_by_d];\n',
];

/** A number below `n`, the same sequence for the same seed. */
function randomOf(seed: number): (n: number) => number {
  let state = seed;
  return (n) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * n);
  };
}

function edit(random: (n: number) => number, disk: Disk): void {
  const paths = [...disk.keys()].sort();
  const path = paths[random(paths.length)]!;
  const line = LINES[random(LINES.length)]!;
  switch (random(6)) {
    case 0:
      disk.set('/p/near/b.h', `#define MODE ${random(3)}\nenum e { NEAR${random(3)} };\n`);
      break;
    case 1:
      disk.set('/p/inc/maybe.h', 'here\n');
      break;
    case 2:
      if (path.endsWith('.h')) disk.delete(path);
      break;
    case 3:
      disk.set(path, `${line}${disk.get(path)!}`);
      break;
    default:
      disk.set(path, `${disk.get(path)!}${line}`);
  }
}

// [utest->dsn~c-kept-headers~1]
describe('kept headers', () => {
  const base = () => new Map(Object.entries(BASE));
  const all = UNITS.map((u) => unit(u));

  const SEEDS = (process.env.ASSAY_SEEDS ?? '1,2,3,4,5,6').split(',').map(Number);

  it.each(SEEDS)('after any edits units are what they are without (seed %i)', (seed) => {
    const random = randomOf(seed);
    const variants = [{}, { defines: ['A 2'] }, { std: 'c99' }, { predefined: '#define D 1\n' }, { defines: ['MODE 1'] }];
    let compared = 0;
    for (let round = 0; round < 10; round++) {
      const disk = base();
      for (let n = random(3); n > 0; n--) edit(random, disk);
      const first = [...all, unit('b.c', variants[random(variants.length)])];
      const whole = load(first, disk);
      if (!isFaultless(whole)) continue;
      let bytes = keep(whole, disk);
      for (let step = 0; step < 3; step++) {
        for (let n = random(3); n > 0; n--) edit(random, disk);
        const share = random(3) === 0 ? 'all' : 'few';
        const few = all.filter(() => random(2) === 0).concat(unit('a.c', variants[random(variants.length)]));
        const some = share === 'all' ? first : few;
        const loaded = load(some, disk, bytes.slice());
        expect(loaded.shown, `seed ${seed}, round ${round}, step ${step}`).toEqual(load(some, disk).shown);
        compared++;
        if (isFaultless(loaded)) bytes = renew(loaded, disk, bytes, share);
      }
    }
    expect(compared).toBeGreaterThan(3);
  });

  it('what did not change is neither read nor lexed nor parsed', () => {
    const disk = base();
    const bytes = keep(load(all, disk), disk);
    disk.set('/p/b.c', `${BASE['/p/b.c']}int last;\n`);
    const asked: string[] = [];
    const readFile = bytesOf(disk, asked);
    const kept = keptHeaders(bytes, { digestOf: (path) => sha256(disk.get(path) ?? ''), readFile })!;
    const [files, macros] = [kept.space.files.count, kept.space.macros.size];
    const unitB = new Preprocessor({ readFile }, '/p', true, kept).run(unit('b.c'));
    expect(asked).toEqual(['/p/b.c']);
    // Not what asks for MODE, which the main file defines, nor what asks whether there is a file.
    const ofHeaders = unitB.segments.filter((s) => s.file !== unitB.segments.at(-1)!.file).length;
    expect(unitB.replayed).toBe(ofHeaders - 2);
    expect(kept.space.files.count).toBe(files + 1);
    expect(kept.space.macros.size).toBe(macros + 1);
  });

  it('what a run makes of a header that changed is kept with what it did not need', () => {
    const disk = base();
    const bytes = keep(load(all, disk), disk);
    disk.set('/p/inc/b.h', BASE['/p/inc/b.h']!.replace('MODE 2', 'MODE 5'));
    const loaded = load([unit('b.c')], disk, bytes.slice());
    const pieces = renewHeaders(loaded, loaded.headers!, (path) => sha256(disk.get(path) ?? ''))!;
    const asked: string[] = [];
    const ports = { digestOf: (path: string) => sha256(disk.get(path) ?? ''), readFile: bytesOf(disk, asked) };
    const kept = keptHeaders(Buffer.concat(pieces), ports)!;
    expect(kept.renewals).toBe(1);
    const preprocessor = new Preprocessor(ports, '/p', true, kept);
    for (const u of all) preprocessor.run(u);
    // The lines of the last one are counted, since it says #line.
    expect(asked).toEqual(['/p/a.c', '/p/b.c', '/p/c.c', '/p/inc/p.h']);
    const again = load([unit('c.c')], disk, Buffer.concat(pieces));
    expect(again.shown).toEqual(load([unit('c.c')], disk).shown);
    expect(renewHeaders(again, again.headers!, () => undefined)).toBeUndefined();
  });

  it('what is of no use any more is left behind at last', () => {
    const disk = base();
    const digestOf = (path: string) => sha256(disk.get(path) ?? '');
    let bytes = keep(load(all, disk), disk);
    const sizes: number[] = [];
    for (let round = 0; round < 4; round++) {
      disk.set('/p/inc/d.h', `${BASE['/p/inc/d.h']!}extern int d${round};\n`);
      const loaded = load(all, disk, bytes);
      expect(areWorn(loaded.headers!)).toBe(false);
      bytes = Buffer.concat(renewHeaders(loaded, loaded.headers!, digestOf, 'all')!);
      sizes.push(bytes.length);
    }
    expect(sizes[3]).toBeLessThan(1.5 * sizes[0]!);
    disk.set('/p/inc/d.h', BASE['/p/inc/d.h']!);
    const loaded = load(all, disk, bytes);
    expect(areWorn(loaded.headers!)).toBe(true);
    expect(renewHeaders(loaded, loaded.headers!, digestOf, 'all')).toBeUndefined();
    expect(loaded.shown).toEqual(load(all, disk).shown);
  });

  it('a header that changed, vanished or appeared earlier on the search path is not taken', () => {
    const disk = base();
    const bytes = keep(load(all, disk), disk);
    for (const change of [
      () => disk.set('/p/inc/b.h', BASE['/p/inc/b.h']!.replace('MODE 2', 'MODE 5')),
      () => disk.set('/p/near/b.h', '#define MODE 9\n'),
      () => disk.delete('/p/inc/b.h'),
      () => disk.delete('/p/near/b.h'),
      () => disk.set('/p/inc/maybe.h', ''),
    ]) {
      change();
      expect(load(all, disk, bytes.slice()).shown).toEqual(load(all, disk).shown);
    }
  });

  it('a header that changes while it is looked at is a fault that says so', () => {
    const disk = base();
    const bytes = keep(load(all, disk), disk);
    const before = new Map(disk);
    const digestOf = (path: string) => sha256(before.get(path) ?? '');
    const kept = keptHeaders(bytes, { digestOf, readFile: (path) => Buffer.from(`${disk.get(path)} `) })!;
    const file = kept.sources.header('/p/inc/a.h')!.source;
    expect(file.source.length).toBe(BASE['/p/inc/a.h']!.length);
    expect(() => file.source.text).toThrow(HeaderChanged);
  });

  it('what is no such file is nothing', () => {
    const ports = { digestOf: () => undefined, readFile: () => undefined };
    const disk = base();
    const bytes = keep(load(all, disk), disk);
    expect(keptHeaders(new Uint8Array(0), ports)).toBeUndefined();
    expect(keptHeaders(Buffer.from('no header is kept here'), ports)).toBeUndefined();
    expect(keptHeaders(bytes.slice(0, bytes.length >> 1), ports)).toBeUndefined();
  });
});
