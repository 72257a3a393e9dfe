/** GNU C and what needs typedef knowledge: the shape of the tree. */
import { describe, expect, test } from 'vitest';
import type { NodeKind } from '../../../src/c/tree/kinds.ts';
import type { Syntax } from '../../../src/c/tree/syntax.ts';
import { faults, parseText } from './parse-text.ts';

function kinds(syntax: Syntax, kind: NodeKind): string[] {
  return [...syntax.all(kind)].map((n) => syntax.text(n));
}

const CASES: readonly [what: string, source: string, kind: NodeKind, texts: readonly string[]][] = [
  ['a cast of a dereference', 'typedef int T; int f(int *x) { return (T) * x; }', 'cast_expression', ['( T ) * x']],
  ['a product', 'int f(int T, int x) { return (T) * x; }', 'binary_expression', ['( T ) * x']],
  ['a parameter hides a typedef', 'typedef int T; int f(int T, int x) { return (T) * x; }', 'binary_expression', ['( T ) * x']],
  ['a local hides a typedef', 'typedef int T; void f(void) { { int T = 1; T * 2; } T * p; }', 'declaration', ['int T = 1 ;', 'T * p ;']],
  ['a prototype hides nothing outside', 'typedef int T; void f(int T); void g(T);', 'type_identifier', ['T', 'T']],
  ['a call', 'typedef int T; int g(int); int f(int a) { return (g)(a) + (T)(a); }', 'call_expression', ['( g ) ( a )']],
  ['sizeof a type', 'typedef int T; int f(int x) { return sizeof(T) + sizeof(x); }', 'type_descriptor', ['T']],
  ['typeof', 'void f(int x) { typeof(x) y; __typeof__(int *) z; }', 'typeof_specifier', ['typeof ( x )', '__typeof__ ( int * )']],
  ['statement expressions', 'int f(void) { return ({ int a = 1; a; }); }', 'compound_statement', ['{ return ( { int a = 1 ; a ; } ) ; }', '{ int a = 1 ; a ; }']],
  ['case ranges', 'void f(int x) { switch (x) { case 1 ... 3: ; } }', 'case_statement', ['case 1 ... 3 : ;']],
  ['label addresses', 'void f(void) { void *p = &&l; goto *p; l: ; }', 'label_address_expression', ['&& l']],
  ['local labels', 'void f(void) { __label__ a, b; a: b: ; }', 'local_label_declaration', ['__label__ a , b ;']],
  ['asm goto', 'void f(void) { asm goto ("b %l0" : : : : out); out: ; }', 'gnu_asm_goto_list', ['out']],
  ['asm names', 'extern int x asm("y") __attribute__((used));', 'gnu_asm_expression', ['asm ( "y" )']],
  ['attributes anywhere', '__attribute__((a)) int __attribute__((b(1))) *__attribute__((c)) x __attribute__((d)), __attribute__((e)) y;', 'attribute', ['a', 'b ( 1 )', 'c', 'd', 'e']],
  ['attributes of records', 'struct __attribute__((packed)) s { int a __attribute__((aligned(4))); } __attribute__((x)) v;', 'attribute', ['packed', 'aligned ( 4 )', 'x']],
  ['fallthrough', 'void f(int x) { switch (x) { case 1: __attribute__((fallthrough)); case 2: ; } }', 'attributed_statement', ['__attribute__ ( ( fallthrough ) ) ;']],
  ['anonymous bit-fields, double semicolons', 'struct s { int : 3; int a;; unsigned : 0; };', 'bitfield_clause', [': 3', ': 0']],
  ['offsetof with a path', 'int f(void) { return __builtin_offsetof(struct s, a.b[2].c); }', 'offsetof_expression', ['__builtin_offsetof ( struct s , a . b [ 2 ] . c )']],
  ['types as arguments', 'int f(void) { return __builtin_types_compatible_p(int, char *); }', 'type_descriptor', ['int', 'char *']],
  ['va_arg', 'int f(__builtin_va_list v) { return __builtin_va_arg(v, int); }', 'type_descriptor', ['int']],
  ['old designators', 'struct s x = { a: 1, [2] 3, [4 ... 5] = 6, .b.c[1] = 7 };', 'initializer_pair', ['a : 1', '[ 2 ] 3', '[ 4 ... 5 ] = 6', '. b . c [ 1 ] = 7']],
  ['a ?: b', 'int f(int a) { return a ?: 2; }', 'conditional_expression', ['a ? : 2']],
  ['__auto_type and __extension__', 'void f(void) { __extension__ __auto_type x = __extension__ 1; }', 'extension_expression', ['__extension__ 1']],
  ['nested functions', 'void f(void) { int g(int a) { return a; } g(1); }', 'function_definition', ['void f ( void ) { int g ( int a ) { return a ; } g ( 1 ) ; }', 'int g ( int a ) { return a ; }']],
  ['K&R parameters', 'int f(a, b) int a; char *b; { return a; } int g;', 'declaration', ['int a ;', 'char * b ;', 'int g ;']],
  ['K&R parameters of a function that returns a pointer', 'const char *f(a) int a; { return 0; } int g;', 'declaration', ['int a ;', 'int g ;']],
  ['types that gcc declares itself', 'int f(int a) { return (__uint128_t)a * a; }', 'cast_expression', ['( __uint128_t ) a']],
  ['implicit int', 'static x; main() { return 0; }', 'function_definition', ['main ( ) { return 0 ; }']],
  ['_Generic', 'int f(int x) { return _Generic(x, int: 1, default: 2); }', 'generic_association', ['int : 1', 'default : 2']],
  ['_Static_assert', '_Static_assert(1 == 1, "a" "b"); struct s { _Static_assert(1, ""); int a; };', 'static_assert_declaration', ['_Static_assert ( 1 == 1 , "a" "b" ) ;', '_Static_assert ( 1 , "" ) ;']],
  ['_Alignas, _Atomic', '_Alignas(8) _Atomic(int) x; _Atomic int y; _Alignas(int) char z;', 'atomic_type_specifier', ['_Atomic ( int )']],
  ['a function that returns a function pointer', 'int (*f(int a))(char) { return 0; }', 'function_definition', ['int ( * f ( int a ) ) ( char ) { return 0 ; }']],
  ['abstract functions as parameters', 'typedef int T; void f(int (T), int (*)(T), int (x)(T));', 'abstract_function_declarator', ['( T )', '( * ) ( T )']],
  ['compound literals', 'int f(void) { return ((struct s){ 1 }).a + (int[]){ 1, 2 }[0]; }', 'compound_literal_expression', ['( struct s ) { 1 }', '( int [ ] ) { 1 , 2 }']],
  ['digraphs', 'int a<:2:> = <% 1, 2 %>;', 'initializer_list', ['{ 1 , 2 }']],
  ['a typedef name as a member and a label', 'typedef int T; struct s { T T; }; void f(struct s *p) { p->T = 1; T: ; }', 'field_identifier', ['T', 'T']],
  ['a declaration of an unknown type', 'foo_t x; void f(foo_t *p) { bar_t y; baz_t *z; (qux_t *)p; }', 'type_identifier', ['foo_t', 'foo_t', 'bar_t', 'qux_t']],
]; // biome-ignore format: a table

// [utest->dsn~c-parser~1]
// [utest->dsn~c-declaration-cutting~1]
// [utest->dsn~c-syntax-faults~1]
describe('parser', () => {
  test.each(CASES)('%s', (_what, source, kind, texts) => {
    const syntax = parseText(source);
    expect(faults(syntax)).toEqual([]);
    expect(kinds(syntax, kind)).toEqual(texts);
  });

  test('a syntax error loses one declaration', () => {
    const syntax = parseText('int a;\nint f( { ;\n}\nint b = ;\nint c;\nvoid g(void) { if (1 }\nint d;\n');
    expect(syntax.declarations.filter((d) => d.fault === undefined).map((d) => syntax.text(d.root))).toEqual([
      'int a ;',
      'int c ;',
      'int d ;',
    ]);
  });

  test('a missing brace does not swallow the rest of the file', () => {
    const syntax = parseText('int a;\nvoid f(void)\n{\n  if (a) {\n    a = 1;\n}\nint b;\nvoid g(void)\n{\n}\n');
    const good = syntax.declarations.filter((d) => d.fault === undefined).map((d) => syntax.text(d.root));
    expect(good).toEqual(['int a ;', 'int b ;', 'void g ( void ) { }']);
  });

  test.each([
    ['parentheses', (n: number) => `int a = ${'('.repeat(n)}1${')'.repeat(n)};`],
    ['blocks', (n: number) => `void f(void) ${'{'.repeat(n)}${'}'.repeat(n)}`],
    ['unary operators', (n: number) => `int a = ${'- '.repeat(n)}1;`],
    ['pointers', (n: number) => `int ${'*'.repeat(n)}a;`],
    ['brackets never closed', (n: number) => `int a = ${'['.repeat(n)};`],
    ['casts', (n: number) => `int a = ${'(int)'.repeat(n)}1;`],
    ['conditionals', (n: number) => `int a = ${'1 ? 2 : '.repeat(n)}3;`],
    ['nested structures', (n: number) => `${'struct {'.repeat(n)}${'} a;'.repeat(n)}`],
    ['initialisers', (n: number) => `int a = ${'{'.repeat(n)}1${'}'.repeat(n)};`],
    ['loops', (n: number) => `void f(void) { ${'while (1) '.repeat(n)}; }`],
  ])('%s nested 100,000 deep are reported, not followed', (_what, source) => {
    const syntax = parseText(`${source(100_000)}\nint after;`);
    const messages = faults(syntax);
    expect(messages.length).toBeGreaterThan(0);
    expect(messages[0]).toMatch(/nesting deeper than|expected/);
    expect(syntax.space.spellings.idOf('after')).toBeGreaterThan(0);
  });

  test('thousands of branches in one expression lose their declaration', () => {
    const syntax = parseText(`int before; int f(int a) { return a${' && a'.repeat(5000)}; } int after;`);
    expect(faults(syntax)).toEqual(['more than 2000 operators in a row']);
    expect(syntax.declarations.length).toBe(3);
    const calls = parseText(`int (*(*g)(void))(void); void f(void) { g${'()'.repeat(5000)}; } int after;`);
    expect(faults(calls)).toEqual(['more than 2000 calls, subscripts or members in a row']);
    expect(faults(parseText(`int f(int a) { return a${' || a'.repeat(1999)}; }`))).toEqual([]);
  });

  test('long chains without nesting are read', () => {
    const sum = `int a = ${'1 + '.repeat(20_000)}1;`;
    const chain = `void f(int x) { ${'if (x) ; else '.repeat(20_000)}; }`;
    expect(faults(parseText(`${sum} ${chain}`))).toEqual([]);
  });

  test('the same declaration at the same place is kept once for all units', async () => {
    const { Intake } = await import('../../../src/c/parse/intake.ts');
    const { GNU17 } = await import('../../../src/c/parse/roles.ts');
    const { lexText, newSpace } = await import('../lex-text.ts');
    const space = newSpace();
    const unit = lexText(space, 'a.h', 'typedef int T; T x; T x;');
    const intake = new Intake(space);
    const a = intake.addUnit(unit, 0, GNU17);
    const b = intake.addUnit(unit, 1, GNU17);
    expect([...a.ids]).toEqual([0, 1, 2]);
    expect([...b.ids]).toEqual([0, 1, 2]);
    expect(intake.declarations.map((d) => [d.unit, d.occurrences])).toEqual([
      [0, 2],
      [0, 2],
      [0, 2],
    ]);
  });
});
