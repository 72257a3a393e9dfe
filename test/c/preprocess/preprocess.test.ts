// [utest->dsn~c-provenance~1]
// [utest->dsn~c-replay~1]
// [utest->dsn~c-preprocessor-records~1]
// [utest->dsn~c-missing-headers~1]
// [utest->dsn~c-bounds~1]
import { describe, expect, it } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { macroChain, placesOf, type TokenBlock } from '../../../src/c/lex/tokens.ts';
import { unusedMacros } from '../../../src/c/preprocess/macro-usage.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { tokensOfUnit } from '../../../src/dev/gcc-equality.ts';
import { optionsOf, runText } from './run-cases.ts';

function indexOf(block: TokenBlock, spelling: number): number {
  return block.spelling.indexOf(spelling);
}

describe('provenance', () => {
  const { preprocessor, unit } = runText({
    'main.c': '#include "m.h"\nint before;\nint v = OUTER(count + 1);\nint w = LIMIT;\n',
    'm.h': '#define INNER(x) ((x) * scale)\n#define OUTER(y) INNER(y)\n#define LIMIT 10\n',
  });
  const flat = unit.tokens.flat();
  const { space } = preprocessor;
  const at = (text: string) => placesOf(space, flat, indexOf(flat, space.spellings.idOf(text)));

  it('leaves tokens outside macros alone', () => {
    const places = at('before');
    expect(places.spelling).toMatchObject({ file: 'main.c', line: 2, column: 5 });
    expect(places.use).toEqual(places.spelling);
    expect(places.chain).toEqual([]);
  });

  it('says of an argument where it was written, and through which parameters it went', () => {
    const places = at('count');
    expect(places.spelling).toMatchObject({ file: 'main.c', line: 3, column: 15 });
    expect(places.use).toMatchObject({ file: 'main.c', line: 3, column: 9 });
    expect(places.bodyOf).toBeUndefined();
    expect(places.chain.map((s) => `${s.macro}.${s.parameter}`)).toEqual(['INNER.x', 'OUTER.y']);
  });

  it('says of a body token in which definition it stands, and where the outermost macro was used', () => {
    const places = at('scale');
    expect(places.spelling).toMatchObject({ file: 'm.h', line: 1, column: 25 });
    expect(places.use).toMatchObject({ file: 'main.c', line: 3, column: 9 });
    expect(places.bodyOf).toBe('INNER');
    expect(places.chain.map((s) => s.macro)).toEqual(['INNER', 'OUTER']);
    expect(places.chain[0]!.definition).toMatchObject({ file: 'm.h', line: 1, column: 9 });
  });

  it('says of an argument that came from a body, whose body it was', () => {
    const run = runText({ 'main.c': '#define ID(x) x\n#define TWO ID(two)\nTWO\n' });
    const block = run.unit.tokens.flat();
    expect(placesOf(run.preprocessor.space, block, 0).bodyOf).toBe('TWO');
    expect(macroChain(run.preprocessor.space, block.expansion[0]!).map((s) => `${s.macro}.${s.parameter}`)).toEqual([
      'ID.x',
      'TWO.undefined',
    ]);
  });
});

describe('records', () => {
  const { preprocessor, unit } = runText({
    'main.c':
      '#define A 1\n#if A > 0 && defined(B)\nx\n#elif A == 1\ny\n#else\nz\n#endif\n#undef A\n#ifdef A\n#endif\n#pragma weak f\n#include "h.h"\n',
    'h.h': '#ifndef H\n#define H\n#endif\n',
  });
  const all = unit.segments;
  const text = (id: number) => preprocessor.space.spellings.text(id);

  it('lists definitions, undefinitions, tests', () => {
    const own = all.filter((s) => preprocessor.space.files.file(s.file).onDisk);
    expect(own.flatMap((s) => s.defines).map((d) => text(preprocessor.space.macros.get(d).name))).toEqual(['A', 'H']);
    expect(own.flatMap((s) => s.undefines).map((u) => text(u.name))).toEqual(['A']);
    expect(own.flatMap((s) => s.tests).map((t) => [text(t.name), t.macro !== 0])).toEqual([
      ['B', false],
      ['A', false],
      ['H', false],
    ]);
  });

  it('lists conditionals with their values, and the text skipped', () => {
    const own = all.filter((s) => preprocessor.space.files.file(s.file).source.file === 'main.c');
    expect(own.flatMap((s) => s.conditionals).map((c) => [c.word, c.taken, c.value])).toEqual([
      ['if', false, 0n],
      ['elif', true, 1n],
      ['else', false, undefined],
      ['endif', undefined, undefined],
      ['ifdef', false, undefined],
      ['endif', undefined, undefined],
    ]);
    const lines = own.flatMap((s) => s.skipped).map((r) => preprocessor.space.files.lineAt(r.start));
    expect(lines).toEqual([3, 7]);
  });

  it('lists inclusions and pragmas', () => {
    expect(unit.inclusions.map((i) => [i.request.name, i.to !== undefined])).toEqual([['h.h', true]]);
    expect(all.flatMap((s) => s.pragmas).map((p) => p.text)).toEqual(['#pragma weak f']);
    expect(tokensOfUnit(preprocessor.space, unit)).toEqual(['y', '#pragmaweakf']);
  });
});

describe('replay', () => {
  const files: Record<string, string> = {
    'a.c': '#define SIZE 4\n#include "h.h"\nint a;\n',
    'b.c': '#define SIZE 4\n#include "h.h"\nint b;\n',
    'c.c': '#define SIZE 4\n#define int long\n#include "h.h"\nint c;\n',
    'd.c': '#define SIZE 4\n#include "h.h"\n#include "h.h"\n',
    'e.c': '#undef unrelated\n#include "where.h"\n',
    'f.c': '#include "where.h"\n',
    'h.h': '#ifndef H\n#define H\n#include "where.h"\nint array[SIZE];\n#define FROM_H 1\n#endif\n',
    'where.h': 'char *f = __FILE__; int l = __INCLUDE_LEVEL__;\n',
  };
  const readFile = (path: string) => {
    const text = files[path.slice(3)];
    return text === undefined ? undefined : Buffer.from(text);
  };
  const preprocessor = new Preprocessor({ readFile }, '/p');
  const run = (name: string) => {
    const { options } = prepareUnit(optionsOf(name, '/p'), new CompilerOracle(undefined)).value;
    return preprocessor.run(options);
  };
  const [a, b, c, d, e, f] = ['a.c', 'b.c', 'c.c', 'd.c', 'e.c', 'f.c'].map(run) as ReturnType<typeof run>[];
  const blocksOf = (unit: typeof a, text: string) =>
    unit!.tokens.blocks.filter((k) => k.spelling.includes(preprocessor.space.spellings.idOf(text)));

  it('shares the very block when everything asked about is the same', () => {
    // `SIZE` is another definition in each file, so its segment is carried out again; the header inside it is replayed.
    expect(blocksOf(a, '__FILE__')).toEqual([]);
    expect(blocksOf(b, '"./where.h"')[0]).toBe(blocksOf(a, '"./where.h"')[0] ?? blocksOf(b, '"./where.h"')[0]);
    expect(b!.replayed).toBeGreaterThan(0);
  });

  it('notices another definition', () => {
    expect(tokensOfUnit(preprocessor.space, c!)).toContain('long');
    expect(tokensOfUnit(preprocessor.space, b!)).not.toContain('long');
  });

  it('notices another depth of inclusion', () => {
    const level = (unit: typeof a) => tokensOfUnit(preprocessor.space, unit!).at(-2);
    expect(tokensOfUnit(preprocessor.space, a!).join(' ')).toContain('l = 2 ;');
    expect(level(e)).toBe('1');
    expect(blocksOf(f, '__INCLUDE_LEVEL__')).toEqual([]);
    expect(f!.tokens.blocks[0]).toBe(e!.tokens.blocks[0]);
  });

  it('names files as the command maps them', () => {
    const mapped = {
      filePrefixes: [
        ['/p/', ''],
        ['./w', 'W'],
      ] as const,
    };
    const { tokens } = runText({ 'main.c': '#include "w.h"\n#include <w.h>\n__FILE__', 'w.h': '__FILE__\n' }, 'gnu17', mapped);
    expect(tokens).toEqual(['"w.h"', '"W.h"', '"main.c"']);
  });

  it('sees a changed, a new and a vanished file after it is told, and replays the rest', () => {
    const disk: Record<string, string> = {
      'main.c': '#include "x.h"\n#include "y.h"\n',
      'x.h': 'X1\n',
      'y.h': '#define Y 1\nY y\n',
    };
    const readDisk = (path: string) => (disk[path.slice(3)] === undefined ? undefined : Buffer.from(disk[path.slice(3)]!));
    const changing = new Preprocessor({ readFile: readDisk }, '/p');
    const { options } = prepareUnit(optionsOf('main.c', '/p'), new CompilerOracle(undefined)).value;
    const text = () => tokensOfUnit(changing.space, changing.run(options)).join(' ');
    expect(text()).toBe('X1 1 y');
    disk['x.h'] = '#include "z.h"\nX2\n';
    expect(text()).toBe('X1 1 y');
    changing.forget(['/p/x.h']);
    expect(text()).toBe('X2 1 y');
    disk['z.h'] = 'Z\n';
    changing.forget(['/p/z.h']);
    const again = changing.run(options);
    expect(tokensOfUnit(changing.space, again).join(' ')).toBe('Z X2 1 y');
    expect(again.replayed).toBeGreaterThan(3);
    disk['x.h'] = '#if __has_include("w.h")\nW\n#endif\n';
    changing.forget(['/p/x.h']);
    expect(text()).toBe('1 y');
    disk['w.h'] = '';
    changing.forget(['/p/w.h']);
    expect(text()).toBe('W 1 y');
    delete disk['y.h'];
    changing.forget(['/p/y.h']);
    const gone = changing.run(options);
    expect(tokensOfUnit(changing.space, gone).join(' ')).toBe('W');
    expect(changing.diagnosticsOf(gone).map((d) => d.code)).toEqual(['c/missing-header']);
  });

  it('does not read a guarded header twice', () => {
    expect(d!.inclusions.map((i) => i.skipped)).toEqual([undefined, undefined, 'guard']);
    expect(tokensOfUnit(preprocessor.space, d!).filter((t) => t === 'array')).toHaveLength(1);
  });
});

describe('bad input', () => {
  const codes = (files: Record<string, string>) => {
    const { preprocessor, unit } = runText(files);
    return preprocessor.diagnosticsOf(unit).map((d) => d.code);
  };

  it('goes on behind a missing header', () => {
    const { unit, tokens, preprocessor } = runText({ 'main.c': '#include "no.h"\nint x;\n' });
    expect(tokens).toEqual(['int', 'x', ';']);
    const [problem] = preprocessor.diagnosticsOf(unit);
    expect(problem).toMatchObject({ code: 'c/missing-header', effect: 'incomplete', place: { file: 'main.c', line: 1 } });
    expect(problem!.message).toContain('"no.h"');
    expect(problem!.message).toContain('main.c');
  });

  it('reports each fault once, with its place', () => {
    expect(codes({ 'main.c': '#include "main.c"\nx\n' })).toEqual(['c/include-depth']);
    expect(codes({ 'main.c': '#include "main.c"\n#include "main.c"\nx\n#include "main.c"\n' })).toEqual(['c/include-depth']);
    expect(codes({ 'main.c': '#if 1\n' })).toEqual(['c/unbalanced-conditional']);
    expect(codes({ 'main.c': '#endif\n#else\n' })).toEqual(['c/unbalanced-conditional', 'c/unbalanced-conditional']);
    expect(codes({ 'main.c': '#define f(x) x\nf(1\n' })).toEqual(['c/unterminated-arguments']);
    expect(codes({ 'main.c': '#define f(x) x\nf(1,2)\n' })).toEqual(['c/argument-count']);
    expect(codes({ 'main.c': '#define f(x #x\n#define 1\n#define g(x) #y\n#define h ##\n' })).toEqual(
      Array(4).fill('c/bad-define'),
    );
    expect(codes({ 'main.c': '#if 1 +\n#endif\n#if 1 2\n#endif\n#if (\n#endif\n#if\n#endif\n#if 1.0\n#endif\n' })).toEqual(
      Array(5).fill('c/bad-condition'),
    );
    expect(codes({ 'main.c': '/* open' })).toEqual(['c/open-comment']);
    expect(codes({ 'main.c': 'char *s = "open\n' })).toEqual(['c/unterminated-literal']);
    expect(codes({ 'main.c': '#bogus\n#error no\n#warning w\n#include\n#include x\n' })).toEqual([
      'c/unknown-directive',
      'c/error-directive',
      'c/warning-directive',
      'c/bad-include',
      'c/bad-include',
    ]);
    expect(codes({ 'main.c': 'int a[] = {\n#embed "x.bin"\n};\n#assert x\n' })).toEqual(['c/missing-embed', 'c/bad-assertion']);
    expect(codes({ 'main.c': '#define A 1\n#define A 2\n#define A 2\n' })).toEqual(['c/macro-redefined']);
    expect(codes({ 'main.c': '#define P(a,b) a##b\nP(+,x)\n' })).toEqual(['c/invalid-paste']);
  });

  it('bounds macro bombs', () => {
    const lines = ['#define a0 x x x x x x x x x x'];
    for (let i = 1; i < 12; i++)
      lines.push(
        `#define a${i} ${Array(10)
          .fill(`a${i - 1}`)
          .join(' ')}`,
      );
    const started = process.hrtime.bigint();
    expect(codes({ 'main.c': `${lines.join('\n')}\na11\n` })).toEqual(['c/macro-bomb']);
    expect(Number(process.hrtime.bigint() - started) / 1e9).toBeLessThan(60);
  });

  const levels = (n: number, line: (i: number) => string) => Array.from({ length: n }, (_, i) => line(i)).join('\n');

  it('gives up what doubles, and nothing else of the unit', () => {
    const doubled = `#define a0 x\n${levels(40, (i) => `#define a${i + 1} a${i} a${i}`)}\n`;
    for (const [bomb, code] of [
      [`${doubled}int a40;`, 'c/macro-bomb'],
      [`${doubled}#define id(x) x\nint id(a40);`, 'c/macro-bomb'],
      [`#define b0 1\n${levels(40, (i) => `#define b${i + 1} b${i}+b${i}`)}\n#if b40\n#endif\nint q;`, 'c/macro-bomb'],
      [`#define f0(x) x\n${levels(40, (i) => `#define f${i + 1}(x) f${i}(x x)`)}\nint f40(1);`, 'c/macro-bomb'],
      [`#define f(x) x x\nint ${'f('.repeat(40)}1${')'.repeat(40)};`, 'c/macro-bomb'],
      [`#define c0(x) x\n${levels(40, (i) => `#define c${i + 1}(x) c${i}(x##x)`)}\nint c40(q);`, 'c/macro-bomb'],
      [`#define s(x) #x\n#define t(x) s(x)\nint ${'t('.repeat(60)}"\\\\"${')'.repeat(60)};`, 'c/macro-bomb'],
      [`#define f(x) x\nint ${'f('.repeat(600)}1${')'.repeat(600)};`, 'c/macro-nesting'],
    ] as const) {
      const { preprocessor, unit, tokens } = runText({ 'main.c': `#define ok 7\n${bomb}\nint after = ok;\n` });
      const found = preprocessor.diagnosticsOf(unit);
      expect(found.map((d) => d.code)).toEqual([code]);
      expect(found[0]).toMatchObject({ effect: 'incomplete', cure: expect.stringContaining('macros') });
      expect(tokens.slice(-5)).toEqual(['int', 'after', '=', '7', ';']);
      expect(tokens.length).toBe(8);
    }
  });

  it('counts as used what an abandoned expansion used', () => {
    const { preprocessor, unit } = runText({
      'main.c': `#define a0 x\n${levels(40, (i) => `#define a${i + 1} a${i} a${i}`)}\na40\n#define lone 1\n`,
    });
    const unused = unusedMacros(preprocessor.space, [unit]).map((id) => preprocessor.space.macros.get(id).name);
    expect(unused.map((name) => preprocessor.space.spellings.text(name))).toEqual(['lone']);
  });

  it('bounds all macros of a unit together', () => {
    const lines = [
      '#define a0 x x x x x x x x x x',
      ...Array.from({ length: 5 }, (_, i) => `#define a${i + 1} ${`a${i} `.repeat(10)}`),
    ];
    expect(new Set(codes({ 'main.c': `${lines.join('\n')}\n${'a5\n'.repeat(20)}` }))).toEqual(new Set(['c/macro-bomb']));
  });

  it('bounds what headers without guards make', () => {
    const files: Record<string, string> = { 'main.c': '#include "d0.h"\nint after;\n' };
    for (let i = 0; i < 12; i++) files[`d${i}.h`] = `#include "d${i + 1}.h"\n`.repeat(2);
    files['d12.h'] = `${'int x;'.repeat(20_000)}\n`;
    const shared = runText(files);
    expect(shared.preprocessor.diagnosticsOf(shared.unit).map((d) => d.code)).toEqual(['c/include-depth']);
    expect(shared.unit.tokens.length).toBeLessThan(51_000_000);
    files['d12.h'] += '__COUNTER__\n';
    const fresh = runText(files);
    expect(fresh.preprocessor.diagnosticsOf(fresh.unit).map((d) => d.code)).toEqual(['c/include-depth']);
    expect(fresh.unit.tokens.length).toBeLessThan(17_000_000);
  });

  it('bounds nesting of conditions', () => {
    const parentheses = `#if ${'('.repeat(100_000)}1${')'.repeat(100_000)}\n#endif\n${'('.repeat(100_000)}`;
    expect(codes({ 'main.c': parentheses })).toEqual(['c/bad-condition']);
  });

  it('reads a million lines, and a line of 20 MB', () => {
    expect(runText({ 'main.c': 'int x;\n'.repeat(1_000_000) }).unit.tokens.length).toBe(3_000_000);
    expect(runText({ 'main.c': 'a_longer_name = another_one + 1; '.repeat(640_000) }).unit.tokens.length).toBe(3_840_000);
  });

  it('takes nothing from an empty or binary file, and says which cannot be read', () => {
    expect(runText({ 'main.c': '' }).tokens).toEqual([]);
    const binary = runText({ 'main.c': 'int\0x' });
    expect(binary.preprocessor.store.problems.map((p) => p.code)).toEqual(['base/binary-file']);
    const none = runText({});
    expect(none.unit.readable).toBe(false);
    expect(none.preprocessor.diagnosticsOf(none.unit).map((d) => d.code)).toEqual(['c/unreadable-file']);
  });
});
