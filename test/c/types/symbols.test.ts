/** Scopes, name spaces, linkage, what uses refer to. */
import { describe, expect, test } from 'vitest';
import type { Semantics } from '../../../src/c/types/semantics.ts';
import type { CSymbol } from '../../../src/c/types/symbol.ts';
import { declarationText, typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

function named(semantics: Semantics, name: string): CSymbol[] {
  return semantics.symbols.all.filter((s) => s.name === name);
}

function show(s: CSymbol): string {
  const flags = [
    s.storage,
    s.inline ? 'inline' : '',
    s.definition ? 'definition' : '',
    s.tentative ? 'tentative' : '',
    s.hides ? 'hides' : '',
  ];
  return [s.kind, s.linkage, ...flags.filter((f) => f !== '')].join(' ');
}

// [utest->dsn~c-symbols~1]
describe('symbols', () => {
  test('kinds, linkage, storage', () => {
    const s = semanticsOf(`int a; static int b = 1; extern int c; typedef int T; enum e { E }; struct s { int m; };
      static inline int f(int p) { static int q; auto int r; extern int c; lab: goto lab; return 0; } int g(void); static int g2(void); int g2(void);`);
    const all = Object.fromEntries(s.symbols.all.map((x) => [`${x.name}`, show(x)]));
    expect(all).toEqual({
      a: 'object external tentative',
      b: 'object internal static definition',
      c: 'object external extern',
      T: 'typedef none typedef definition',
      e: 'tag none definition',
      E: 'enumerator none definition',
      s: 'tag none definition',
      m: 'field none definition',
      f: 'function internal static inline definition',
      p: 'parameter none definition',
      q: 'object none static definition',
      r: 'object none auto definition',
      lab: 'label none definition',
      g: 'function external',
      g2: 'function internal',
    });
  });

  test('uses refer to the innermost declaration', () => {
    const s = semanticsOf(
      'int x; int f(int x) { x++; { int x = x; x++; for (int x = 0; x < 1; x++) x--; } return x; } int g(void) { return x; }',
    );
    const xs = named(s, 'x');
    expect(xs.map(show)).toEqual([
      'object external tentative',
      'parameter none definition hides',
      'object none definition hides',
      'object none definition hides',
    ]);
    expect(xs.map((x) => s.symbols.usesOf(x).length)).toEqual([1, 2, 2, 3]);
  });

  test('name spaces do not mix', () => {
    const s = semanticsOf('struct x { int x; }; int x(struct x *p) { x: p->x = 1; goto x; }');
    expect(
      named(s, 'x')
        .map((x) => x.kind)
        .sort(),
    ).toEqual(['field', 'function', 'label', 'tag']);
  });

  test('one entity over units; internal ones stay apart', () => {
    const s = semanticsOf([
      'extern int shared; static int own; int use(void) { return shared + own; }',
      'int shared = 1; static int own;',
    ]);
    const [first, second] = named(s, 'shared');
    expect(s.symbols.entity(first!)).toBe(s.symbols.entity(second!));
    const [a, b] = named(s, 'own');
    expect(s.symbols.entity(a!)).not.toBe(s.symbols.entity(b!));
    expect(s.symbols.usesOf(second!).length).toBe(1);
  });

  test('a tag completed later is the same type', () => {
    const s = semanticsOf('struct s; struct s *p; struct s { int a; }; int f(void) { return p->a; }');
    const member = [...s.syntax.all('field_expression')][0]!;
    expect(typeText(s.types.of(member))).toBe('int');
  });

  test.each([
    ['int (*x[3])(char, ...);', 'int (*x[3])(char, ...)'],
    ['const char *const *x;', 'const char *const *x'],
    ['unsigned long x(void);', 'unsigned long x(void)'],
    ['int x();', 'int x()'],
    ['int (*(*x)(int (*)(void)))[4];', 'int (*(*x)(int (*)(void)))[4]'],
    ['struct s *restrict volatile x;', 'struct s *volatile restrict x'],
    ['typedef int a4[4]; const a4 x;', 'const int x[4]'],
    ['int x[] = { 1, 2, [7] = 3 };', 'int x[8]'],
    ['_Atomic(int) x;', '_Atomic int x'],
    ['typedef unsigned int T __attribute__((mode(DI))); T x;', 'unsigned long x'],
  ])('%s', (source, expected) => {
    const s = semanticsOf(source);
    expect(declarationText(s.types.ofSymbol(named(s, 'x')[0]!), 'x')).toBe(expected);
  });
});

test('a sum of 50,000 terms has a type, an essential type and a value, without deep recursion', () => {
  const s = semanticsOf(`unsigned char u; int x = ${'1 + '.repeat(50_000)}1; int y = ${'u + '.repeat(50_000)}u;`);
  const [constant] = s.syntax.all('binary_expression');
  expect(s.types.constant(constant!)).toBe(50_001n);
  const sum = [...s.syntax.all('binary_expression')].findLast((n) => s.syntax.is(s.syntax.parent(n), 'init_declarator'))!;
  expect(s.essential.of(sum)).toMatchObject({ category: 'unsigned', bits: 8 });
  expect(typeText(s.types.of(sum))).toBe('int');
});

// [utest->dsn~c-side-effects~1]
describe('side effects', () => {
  test.each([
    ['a + b', '', false],
    ['a = b', 'write', true],
    ['a++ + v', 'write volatile', true],
    ['sizeof(a++)', '', false],
    ['f(a)', 'call', true],
    ['pure(a)', 'call', false],
    ['quiet(a)', 'call', false],
    ['({ int t = a; t++; t; })', 'write', false],
    ['&v', '', false],
    ['s.x', 'volatile', true],
  ])('%s', (expression, kinds, persistent) => {
    const s =
      semanticsOf(`volatile int v; int f(int); int pure(int) __attribute__((pure)); static int quiet(int p) { p++; return p; }
      struct { volatile int x; } s; void probe(int a, int b) { (void)(${expression}); }`);
    const cast = [...s.syntax.all('cast_expression')].find((n) => s.syntax.is(s.syntax.parent(n), 'expression_statement'))!;
    const value = s.syntax.child(cast, 'value');
    expect(
      s.effects
        .of(value)
        .map((e) => e.kind)
        .join(' '),
    ).toBe(kinds);
    expect(s.effects.persistent(value) !== undefined).toBe(persistent);
  });
});
