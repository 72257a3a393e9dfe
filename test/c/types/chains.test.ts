// [utest->dsn~c-bounds-of-meaning~1]
import { describe, expect, it } from 'vitest';
import type { Semantics } from '../../../src/c/types/semantics.ts';
import { TARGETS } from '../../../src/c/types/target.ts';
import { declarationText, typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

const lines = (count: number, line: (i: number) => string) => Array.from({ length: count }, (_, i) => line(i)).join('\n');

function typeOf(semantics: Semantics, name: string): string {
  const symbol = semantics.symbols.all.findLast((s) => s.name === name)!;
  return declarationText(semantics.types.ofSymbol(symbol), name);
}

function sizeOf(semantics: Semantics, name: string): number | undefined {
  const symbol = semantics.symbols.all.findLast((s) => s.name === name)!;
  return semantics.types.size(semantics.types.ofSymbol(symbol), TARGETS.arm64);
}

function everything(semantics: Semantics): void {
  for (let n = 1; n < semantics.syntax.arena.nodes; n++) {
    typeText(semantics.types.of(n));
    semantics.types.constant(n);
    semantics.essential.of(n);
  }
}

describe('chains that grow with the program', () => {
  it('gives up types derived in thousands of steps, and only those', () => {
    const s = semanticsOf(`typedef int T0;\n${lines(5000, (i) => `typedef T${i} *T${i + 1};`)}\nT5000 deep; T3 shallow;`);
    expect(typeOf(s, 'shallow')).toBe('int ***shallow');
    expect(typeOf(s, 'deep')).toContain('unknown');
  });
  it('cuts the text of types that double', () => {
    const s = semanticsOf(`typedef int T0;\n${lines(60, (i) => `typedef void (*T${i + 1})(T${i}, T${i});`)}\nT60 x; T1 y;`);
    expect(typeOf(s, 'y')).toBe('void (*y)(int, int)');
    const text = typeOf(s, 'x');
    expect(text).toContain('…');
    expect(text.length).toBeLessThan(20_000);
  });
  it('lays out records nested in each other without recursion', () => {
    const s = semanticsOf(
      `struct s0 { int a; };\n${lines(20_000, (i) => `struct s${i + 1} { struct s${i} a; char b; };`)}\nstruct s20000 x;`,
    );
    expect(sizeOf(s, 'x')).toBe(4 + 4 * 20_000);
  });
  it('counts enumerators that are counted from each other', () => {
    const s = semanticsOf(`enum { A0 = 7${lines(20_000, (i) => `, A${i + 1} = A${i} + 1`)} }; char x[A20000];`);
    expect(sizeOf(s, 'x')).toBe(20_007);
  });
  it('finds members among very many, also in anonymous records', () => {
    const members = lines(20_000, (i) => `short m${i};`);
    const s = semanticsOf(
      `struct s { ${members} union { long in; }; } v; int f(void) { return ${lines(1500, (i) => `v.m${i} +`)} v.in; }`,
    );
    everything(s);
    const { syntax, types } = s;
    const sum = [...syntax.all('binary_expression')][0]!;
    expect(typeText(types.of(sum))).toBe('long');
  });
  it('reads long chains of operators, calls, subscripts and members', () => {
    const s = semanticsOf(
      `int ***a; struct s { struct s *p; } *q; int (*(*f)(void))(void); int b; int sum = 0${' + 1'.repeat(20_000)};
       void g(void) { b = b${' && b'.repeat(1500)}; b = a${'[0]'.repeat(1500)}; q = q${'->p'.repeat(1500)}; f${'()'.repeat(1500)}; }`,
    );
    everything(s);
    expect([...s.syntax.all('call_expression')].length).toBe(1500);
  });
  it('declares thousands of names at once', () => {
    const s = semanticsOf(`__attribute__((aligned(16))) int a${lines(20_000, (i) => `, *a${i}`)};`);
    expect(typeOf(s, 'a19999')).toBe('int *a19999');
  });
});

describe('constants in typed arrays', () => {
  it('keeps small, large and negative values, and what is none', () => {
    const s = semanticsOf(
      'int n; enum { A = -2147483647 - 1, B = 2147483647 }; long c[] = { A, B, 2147483648, -2147483649, ~0ul, n };',
    );
    const list = [...s.syntax.all('initializer_list')][0]!;
    const values = s.syntax.children(list).map((n) => s.types.constant(n));
    expect(values).toEqual([-(2n ** 31n), 2n ** 31n - 1n, 2n ** 31n, -(2n ** 31n) - 1n, 2n ** 64n - 1n, undefined]);
    // Asked again, the same.
    expect(s.syntax.children(list).map((n) => s.types.constant(n))).toEqual(values);
  });
});

describe('C23 that gcc 12 does not read', () => {
  const c23 = (text: string) => semanticsOf(text, TARGETS.arm64, { standard: 2023, gnu: true });
  it('_BitInt', () => {
    const s = c23(
      '_BitInt(7) a; unsigned _BitInt(33) b; _BitInt(128) c; unsigned _BitInt(3) d; int i; void f(void) { a + a; a + i; b + i; d + d; }',
    );
    expect(typeOf(s, 'a')).toBe('_BitInt(7) a');
    expect(typeOf(s, 'b')).toBe('unsigned _BitInt(33) b');
    expect(['a', 'b', 'c', 'd'].map((name) => sizeOf(s, name))).toEqual([1, 8, 16, 1]);
    const sums = [...s.syntax.all('binary_expression')].map((n) => typeText(s.types.of(n)));
    expect(sums).toEqual(['_BitInt(7)', 'int', 'unsigned _BitInt(33)', 'unsigned _BitInt(3)']);
  });
  it('storage classes of compound literals, constexpr, nullptr, auto, enumerations with a type', () => {
    const s = c23(
      'struct p { int x; }; int a = (static struct p){ 1 }.x; constexpr unsigned char k = 3; char v[k + 0 == 3 ? 5 : 6]; int *n = nullptr; auto u = 7u; enum e : unsigned char { E = 255 }; enum e w; typeof_unqual(const int) q;',
    );
    expect(s.syntax.declarations.every((d) => d.fault === undefined)).toBe(true);
    expect(typeOf(s, 'u')).toBe('unsigned int u');
    expect(typeOf(s, 'q')).toBe('int q');
    expect(sizeOf(s, 'w')).toBe(1);
  });
});
