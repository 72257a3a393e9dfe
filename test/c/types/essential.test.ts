/** Essential types, one expression a row. */
import { describe, expect, test } from 'vitest';
import { essentialText } from '../../../src/c/types/essential.ts';
import { semanticsOf } from './semantics-of.ts';

const DECLARATIONS = `
typedef unsigned char u8; typedef signed char s8; typedef unsigned short u16; typedef short s16; typedef unsigned int u32; typedef unsigned long u64;
enum e { E1, E2 }; enum { ANON = 7 }; typedef enum { T1 } te; struct bits { u32 a : 3; u32 b : 12; int c : 5; _Bool d : 1; };
u8 f(void); char g(void);
void probe(u8 a, s8 b, u16 c, s16 d, u32 x, int y, u64 z, char k, float r, double w, _Bool t, enum e q, struct bits s, u8 *p) {`;

const CASES: readonly [expression: string, essential: string][] = [
  ['a', '8-bit unsigned'], ['b', '8-bit signed'], ['c', '16-bit unsigned'], ['k', 'character'], ['t', 'Boolean'], ['q', 'enum e'],
  ['r', 'float'], ['w', 'double'], ['z', '64-bit unsigned'], ['E1', 'enum e'], ['ANON', '8-bit signed'], ['T1', 'enum <anonymous>'],
  ['a + a', '8-bit unsigned'], ['a + c', '16-bit unsigned'], ['b - d', '16-bit signed'], ['a + b', '32-bit signed'], ['a * 2', '32-bit signed'],
  ['a * 2u', '8-bit unsigned'], ['x + 1', '32-bit unsigned'], ['1', '8-bit signed'], ['1000', '16-bit signed'], ['40000', '32-bit signed'],
  ['255u', '8-bit unsigned'], ['256u', '16-bit unsigned'], ['70000u', '32-bit unsigned'], ['1UL', '64-bit unsigned'], ['-1', '8-bit signed'],
  ['-200', '16-bit signed'], ['200u + 100u', '16-bit unsigned'], ['100 + 100', '16-bit signed'], ["'a'", 'character'], ["k + 1", 'character'],
  ["1u + k", 'character'], ['k - 1', 'character'], ["k - '0'", '32-bit signed'], ['k + k', '32-bit signed'], ['k * 2', '32-bit signed'],
  ['a < b', 'Boolean'], ['a && b', 'Boolean'], ['!a', 'Boolean'], ['a == b', 'Boolean'], ['~a', '8-bit unsigned'], ['~b', '32-bit signed'],
  ['~0u', '32-bit unsigned'], ['a << 3', '8-bit unsigned'], ['1u << 10', '16-bit unsigned'], ['b << 1', '32-bit signed'], ['a >> 1', '8-bit unsigned'],
  ['-b', '8-bit signed'], ['-a', '32-bit signed'], ['+a', '8-bit unsigned'], ['t ? a : c', '16-bit unsigned'], ['t ? a : b', '32-bit signed'],
  ['t ? b : d', '16-bit signed'], ['t ? q : E1', 'enum e'], ['a, c', '16-bit unsigned'], ['(u8)y', '8-bit unsigned'], ['(char)y', 'character'],
  ['(_Bool)y', 'Boolean'], ['(enum e)y', 'enum e'], ['a = 3', '8-bit unsigned'], ['c += a', '16-bit unsigned'], ['a++', '8-bit unsigned'],
  ['sizeof a', '64-bit unsigned'], ['f()', '8-bit unsigned'], ['g()', 'character'], ['s.a', '8-bit unsigned'], ['s.b', '16-bit unsigned'],
  ['s.c', '8-bit signed'], ['s.d', 'Boolean'], ['*p', '8-bit unsigned'], ['p[1]', '8-bit unsigned'], ['p', 'unsigned char *'], ['(a)', '8-bit unsigned'],
  ['a & 0x0fu', '8-bit unsigned'], ['a | c', '16-bit unsigned'], ['t & t', '32-bit signed'], ['q + 1', '32-bit unsigned'], ['r + a', 'float'],
]; // biome-ignore format: a table

// [utest->dsn~c-essential-types~1]
describe('essential types', () => {
  const text = `${DECLARATIONS} ${CASES.map(([e]) => `(void)(${e});`).join(' ')} }`;
  const semantics = semanticsOf(text);
  const { syntax, essential } = semantics;
  const casts = [...syntax.all('cast_expression')].filter((n) => syntax.is(syntax.parent(n), 'expression_statement'));
  test.each(CASES.map(([expression, expected], i) => [expression, expected, i] as const))('%s is %s', (_e, expected, i) => {
    expect(essentialText(essential.of(syntax.child(casts[i]!, 'value')))).toBe(expected);
  });
  test('all rows were found', () => expect(casts.length).toBe(CASES.length));
});
