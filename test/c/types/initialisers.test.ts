/** Lengths that initialisers give, strings of several parts, floating constants in casts: as gcc 12.2 has them. */
import { describe, expect, test } from 'vitest';
import { type BasicName, TARGETS, type Target } from '../../../src/c/types/target.ts';
import { typeText } from '../../../src/c/types/type-text.ts';
import { semanticsOf } from './semantics-of.ts';

const X86 = TARGETS['x86-64'];

function typeOfLast(text: string, target: Target = X86): string {
  const { symbols, types } = semanticsOf(text, target);
  return typeText(types.ofSymbol(symbols.all.filter((s) => s.scope === 0).at(-1)!));
}

// [utest->dsn~c-expression-types~1]
describe('the length of an array by its initialiser', () => {
  const HEAD =
    'typedef int row[3]; struct in { int a : 3; int : 2; char d[3]; struct { short e; double f; }; }; union un { int i; struct in s; };';
  test.each([
    ['row a[] = { 1, 2, 3, 4, { 1 } };', 'int [2][3]'],
    ['int a[][3] = { [1][0] = 4, [1][0] = 4, 1 };', 'int [2][3]'],
    ['row a[] = { [2][1] = 4, { 1 }, 1, 2, 3, 4 };', 'int [5][3]'],
    ['int a[][3] = { 1, 2, [2] = { 1 }, 1, { 1 }, [1][0] = 4 };', 'int [4][3]'],
    ['struct in a[] = { 1, 2, 3, 4, 5, 6.0, 1 };', 'struct in [2]'],
    ['struct in a[] = { 1, "ab", 5, 6.0, { 1 }, [3].d[1] = 2, 3, 4, 5.0, 6 };', 'struct in [5]'],
    ['struct in a[] = { [2].e = 1, 2.0, 3 };', 'struct in [4]'],
    ['union un a[] = { 1, 2, [4].s = { 1 }, 3 };', 'union un [6]'],
    ['struct in x, a[] = { x, x, 1 };', 'struct in [3]'],
    ['char a[][4] = { "abc", { "abc" }, 1, 2, 3, 4, "abc" };', 'char [4][4]'],
    ['int a[] = { [3 ... 8] = 1, 2 };', 'int [10]'],
    ['struct none { int : 3; }; struct none a[] = { { }, { } };', 'struct none [2]'],
  ])('%s', (text, expected) => {
    expect(typeOfLast(`${HEAD}\n${text}`)).toBe(expected);
  });
});

// [utest->dsn~c-expression-types~1]
describe('strings', () => {
  const short: Target = { ...TARGETS.arm64, wchar: 'unsigned short' as BasicName };
  test.each([
    ['char16_t of a pair', 'u"\u00e9\\U0001F600"', X86, 'unsigned short [4]'],
    ['an astral character itself', 'u"\u{1F600}"', X86, 'unsigned short [3]'],
    ['a plain part of a wide string', '"\u00e9" L"b"', X86, 'int [3]'],
    ['a plain part of a char16_t string', '"\u{1F600}" u"b"', X86, 'unsigned short [4]'],
    ['short wchar_t', 'L"\u{1F600}"', short, 'unsigned short [3]'],
    ['a suffix of x87', '1.5w', X86, 'long double'],
  ])('%s', (_, literal, target, expected) => {
    expect(typeOfLast(`__typeof__(${literal}) a;`, target)).toBe(expected);
  });
});

// [utest->dsn~c-constant-expressions~1]
test.each([
  ['(long long)-1.5', -1n],
  ['(int)(2.5 * 2) + (int)-0.5', 5n],
  ['(int)(0.1f + 0.2f == 0.3f) + (int)(0.1 + 0.2 == 0.3) * 10', 1n],
  ['(int)((float)16777217 == 16777216)', 1n],
  ['3.5 > 2', 1n],
  ["L'\\xffffffff'", -1n],
  ['(int)(1.0 / 0.0)', undefined],
  ['(int)(1.5L * 2)', undefined],
] as const)('%s', (text, expected) => {
  const { syntax, types } = semanticsOf(`int a = ${text};`, X86);
  expect(types.constant(syntax.child([...syntax.all('init_declarator')][0]!, 'value'))).toBe(expected);
});

test('20,000 attributes in one declaration are read once', () => {
  const started = process.cpuUsage();
  expect(typeOfLast(`int ${'__attribute__((unused)) '.repeat(20_000)} a __attribute__((vector_size(16))), b;`)).toBe('int');
  const { user, system } = process.cpuUsage(started);
  expect((user + system) / 1e6).toBeLessThan(20);
});
