/** Values that gcc 12 still knows to be of a bit-field: they are promoted by their width. */
import { expect, test } from 'vitest';
import { typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

// [utest->dsn~c-expression-types~1]
test.each([
  ['+(x, s.b = 2)', 'int'],
  ['+(x, s.b)', 'int'],
  ['+(x, s.c = 1)', 'long long : 40'],
  ['+(s.u = 1)', 'int'],
  ['+(x, s.u++)', 'int'],
  ['+(x, (s.u += 1))', 'int'],
])('%s', (text, expected) => {
  const { syntax, types } = semanticsOf(
    `struct { long long b : 5, c : 40; unsigned u : 3; } s; int x; void f(void) { ${text}; }`,
  );
  expect(typeText(types.of(syntax.all('unary_expression')[0]!))).toBe(expected);
});
