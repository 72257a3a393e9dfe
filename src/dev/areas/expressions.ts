/**
 * Expressions of all arithmetic types, pointers and records; declarators nested in any way; initialisers with designators and
 * arrays that they complete; literals of all kinds; `_Generic`, `typeof`, compound literals, statement expressions, enumerations.
 */
import type { Random } from '../front-end-inputs.ts';
import { type Draw, draw } from './draw.ts';

const ARITHMETIC = [
  '_Bool', 'char', 'signed char', 'unsigned char', 'short', 'unsigned short', 'int', 'unsigned', 'long', 'unsigned long', 'long long',
  'unsigned long long', '__int128', 'unsigned __int128', 'float', 'double', 'long double', 'float _Complex', 'double _Complex', '_Float32', '_Float64',
  '_Float128', 'enum e', 'enum wide', 'enum neg',
]; // biome-ignore format: a table
const HEAD = `#ifndef __SIZEOF_INT128__
#define __int128 long long
#endif
#if !defined(__x86_64__) && !defined(__i386__)
#define _Float128 long double
#endif
enum e { E0, E1 = 5, E2 }; enum wide { W0 = 1ull << 40, W1 }; enum neg { N0 = -1, N1 = 0x7fffffff };
struct in { int a : 3; unsigned b : 7; long long c : 40; char d[3]; struct { short e; double f; }; }; union un { int i; float f; struct in s; char c[20]; };
struct st { int x; const volatile short y; char *p; int (*fn)(int, char *); struct in in; struct in ins[4]; union un u; int grid[2][3]; };
typedef int row[3]; typedef int (*fnp)(double, ...); typedef const char *text; typedef struct st *stp; typedef int vec4 __attribute__((vector_size(16)));
extern struct st s, *ps, as[5]; extern const struct st cs; extern union un u; extern int arr[7], mat[3][4]; extern char *argv[]; extern row rows[2]; extern vec4 vec;
extern int f0(void); extern long f1(int, const char *); extern struct st f2(struct st); extern char *(*f3(int))(void); extern void fv(void); extern fnp tab[3];
${ARITHMETIC.map((t, i) => `extern ${t} v${i}; extern ${t} *p${i}; extern const ${t} c${i}; extern volatile ${t} w${i};`).join('\n')}
extern _Atomic int at; extern _Atomic(long) al; extern void *pv; extern const void *pcv; extern int *restrict pr;
`;

/** `checks` of each kind, as static assertions that the front end has to answer as the compiler does. */
export function expressions(next: Random): string {
  const d = draw(next);
  const lines: string[] = [];
  for (let i = 0; i < 40; i++) lines.push(`  (void)(${value(d, 0)});`);
  for (let i = 0; i < 25; i++) lines.push(`  (void)${other(d)};`);
  const constants = Array.from(
    { length: 40 },
    (_, i) => `enum { K${i} = !!(${constant(d, 0)}) };\nint k${i}[1 + ((${constant(d, 0)}) & 63)];`,
  );
  const declared = Array.from({ length: 25 }, (_, i) => declaration(d, `d${i}`));
  const set = Array.from({ length: 20 }, (_, i) => initialised(d, `i${i}`));
  const literals = Array.from({ length: 30 }, (_, i) => `__typeof__(${literal(d)}) l${i};`);
  return `${HEAD}${constants.join('\n')}\n${declared.join('\n')}\n${set.join('\n')}\n${literals.join('\n')}\nvoid test(int n)\n{\n${lines.join('\n')}\n}\n`;
}

const REALS = ARITHMETIC.length - 3;
const INTEGRAL = [...Array.from({ length: 14 }, (_, i) => i), 22, 23, 24];

function value(d: Draw, depth: number): string {
  const what = d.real();
  if (depth > 3 || what < 0.25) return leaf(d);
  const inner = (): string => `(${value(d, depth + 1)})`;
  const whole = (): string => `(${integer(d, depth + 1)})`;
  if (what < 0.5) return `${inner()} ${d.pick(['+', '-', '*', '/', '&&', '||', '==', '!='])} ${inner()}`;
  if (what < 0.62) return `${whole()} ${d.pick(['&', '|', '^', '<<', '>>', '%'])} ${whole()}`;
  if (what < 0.7) return `${d.pick(['-', '+', '!'])}${inner()}`;
  if (what < 0.73) return `~${whole()}`;
  if (what < 0.8) return `${inner()} ? ${inner()} : ${inner()}`;
  if (what < 0.86) return `(${d.pick(ARITHMETIC)})${inner()}`;
  if (what < 0.9) return `v${d.below(REALS)} ${d.pick(['=', '+=', '-=', '*='])} ${inner()}`;
  if (what < 0.93) return `${inner()}, ${inner()}`;
  return `({ ${d.pick(ARITHMETIC)} t = 0; t; }) + ${inner()}`;
}

function integer(d: Draw, depth: number): string {
  if (depth > 3 || d.chance(0.4))
    return d.pick([
      `v${d.pick(INTEGRAL)}`,
      `c${d.pick(INTEGRAL)}`,
      's.x',
      's.y',
      's.in.a',
      's.in.b',
      's.in.c',
      'ps->ins[1].c',
      'at',
      'al',
      'E1',
      'W1',
      'N0',
      literalInteger(d),
      "'x'",
      'sizeof n',
      'arr[2]',
    ]);
  const inner = (): string => `(${integer(d, depth + 1)})`;
  return d.chance(0.7)
    ? `${inner()} ${d.pick(['&', '|', '^', '<<', '>>', '+', '-', '*', '<', '=='])} ${inner()}`
    : `${d.pick(['-', '~', '+', '!'])}${inner()}`;
}

function leaf(d: Draw): string {
  const i = d.below(ARITHMETIC.length);
  return d.pick([
    `v${i}`,
    `*p${i}`,
    `c${i}`,
    `w${i}`,
    literal(d),
    's.x',
    's.in.a',
    's.in.b',
    's.in.c',
    's.in.f',
    'u.s.d[1]',
    'as[1].grid[1][2]',
    'mat[1][n]',
    '*argv[0]',
    'f0()',
    'f1(1, "x")',
    'f2(s).y',
    'at',
    'E2',
    'W0',
    'N1',
    `v${d.below(14)}++`,
    `--v${d.below(14)}`,
    '*f3(1)()',
    'cs.ins[2].e',
    '(*ps).u.f',
    'tab[1](1.0, 2)',
    `__real__ v17`,
    'vec[1]',
  ]);
}

/** Pointers, records, functions, arrays: what no arithmetic is made of. */
function other(d: Draw): string {
  const i = d.below(ARITHMETIC.length);
  return d.pick([
    `(p${i} + n)`, `(&v${i})`, `(&c${i})`, `(&arr)`, `(&arr[1])`, `(arr + 1)`, `(mat + 1)`, `(*mat)`, `(&mat[1])`, `(&s)`, `(&s.y)`, `(&cs.p)`, `(&cs)->grid`, `cs.in`, `(s.ins)`,
    `(n ? &v${i} : p${i})`, `(n ? pv : p${i})`, `(n ? pcv : p${i})`, `(n ? 0 : p${i})`, `(n ? (void *)0 : &c${i})`, `(n ? &s : ps)`, `(n ? &cs : ps)`, `(n ? f0 : (int (*)())0)`,
    `(f0)`, `(&f0)`, `(*f0)`, `(**f3)`, `f3(2)`, `f2`, `(p${i} - p${i})`, `(argv + 1)`, `(&argv)`, `(rows[1])`, `(&rows[1])`, `(*rows)`, `((struct in){ .b = 3 })`, `((int []){ 1, 2, [7] = 3 })`,
    `(&(int [3]){ 0 })`, `((char []){ "abc" })`, `(n ? s : as[0])`, `({ struct in q; q; })`, `({ &s; })`, `({ arr; })`, `(vec + 1)`, `(vec == vec)`, `(-vec)`,
    `_Generic(v${i}, ${ARITHMETIC.slice(0, 17).filter((t) => !t.includes('__int128')).map((t, k) => `${t}: (char (*)[${k + 1}])0`).join(', ')}, default: (char (*)[99])0)`, `_Generic(&cs, const struct st *: 1, struct st *: 2l)`,
    `_Generic("s", char *: 1, const char *: 2.0, default: 3ul)`, `_Generic(arr, int *: s, default: 0)`, `(__typeof__(&*arr))0`, `(__typeof__(v${i}) *)0`, `(__typeof__(const int) *)0`, `__builtin_choose_expr(${d.below(2)}, v${i}, ps)`,
    `__builtin_offsetof(struct st, ins[2].d[1])`, `__builtin_types_compatible_p(row, int[3])`, `(&ps->in)`, `(&ps[n].grid[1])`, `(p${i}++)`, `(*(int (*)[3])pv)`, `(stp)pv`, `(text)"x"`, `(&*ps)`, `(&ps->fn)`, `ps->fn(1, 0)`,
    `__builtin_constant_p(n)`, `__builtin_expect(n, 1)`, `__builtin_bswap32(1)`, `__builtin_clzll(1)`, `__builtin_add_overflow(n, n, &v6)`, `__func__`, `sizeof(struct st[n])`, `_Alignof(double _Complex)`, `__alignof__(s.in)`, `&&lab - &&lab`,
  ]).replace('&&lab - &&lab', '0'); // biome-ignore format: a table
}

const SUFFIXES = ['', 'u', 'l', 'ul', 'll', 'ull', 'U', 'LL', 'LU', 'llu'];

function literalInteger(d: Draw): string {
  const digits = d.pick([
    '0',
    '1',
    '2147483647',
    '2147483648',
    '4294967295',
    '4294967296',
    '9223372036854775807',
    '0x7fffffff',
    '0x80000000',
    '0xffffffff',
    '0x100000000',
    '0x7fffffffffffffff',
    '0x8000000000000000',
    '0xffffffffffffffff',
    '037777777777',
    '0777',
    '0b101',
    '0b11111111111111111111111111111111',
    '0123',
  ]);
  return `${digits}${d.pick(SUFFIXES)}`;
}

function literal(d: Draw): string {
  const what = d.real();
  if (what < 0.4) return literalInteger(d);
  if (what < 0.6)
    return `${d.pick(['1.', '.5', '1e3', '0x1p-3', '0x.8p0', '1.5', '1e-400', '3e38'])}${d.pick(['', 'f', 'l', 'L', 'F', 'F', 'f', ''])}`;
  if (what < 0.65)
    return d.pick(['1.0i', '2.0fi', '1.5f32', '1.5f64', '1.5f128', '1.5q', '1.0df', '1.0dd', '1.0dl', '3i', '1.5w']);
  if (what < 0.85)
    return d.pick([
      "'a'",
      "'\\377'",
      "'\\x7f'",
      "'\\0'",
      "'ab'",
      "'\\n'",
      "'\\''",
      "L'x'",
      "L'\\xffff'",
      "u'\\u00e9'",
      "U'\\U0001F600'",
      "'\\e'",
      "'abcd'",
      "L'é'",
      "u'é'",
    ]);
  return d.pick([
    '"abc"',
    '"a" "b"',
    '"\\0x"',
    'L"wide"',
    'u8"é"',
    'u"é\\U0001F600"',
    'U"é"',
    '"\\x41" "1"',
    '"a" L"b"',
    '"\\u00e9"',
    '""',
    '"é日本"',
    'u"" "x"',
    '"\\\n"',
  ]);
}

function constant(d: Draw, depth: number): string {
  if (depth > 4 || d.chance(0.22))
    return d.pick([
      literalInteger(d),
      literalInteger(d),
      "'a'",
      "'\\xff'",
      'E1',
      'W1',
      'N0',
      'sizeof(struct st)',
      '_Alignof(long double)',
      'sizeof(int[3])',
      '(char)300',
      '(unsigned char)-1',
      '(_Bool)7',
      '(int)3.9',
      '(int)2.5f',
      '(__int128)1 << 40',
      '-1',
      'sizeof "abc"',
      "L'\\xff'",
      '(short)0x12345',
    ]);
  const inner = (): string => `(${constant(d, depth + 1)})`;
  const what = d.real();
  if (what < 0.55)
    return `${inner()} ${d.pick(['+', '-', '*', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^', '&&', '||'])} ${inner()}`;
  if (what < 0.65) return `${inner()} >> ${d.below(31)}`;
  if (what < 0.72) return `${inner()} ${d.pick(['/', '%'])} ${d.pick(['3', '7u', '-5', '1000000007ll', '(char)9'])}`;
  if (what < 0.85) return `${d.pick(['-', '~', '!', '+'])}${inner()}`;
  if (what < 0.93) return `(${d.pick(ARITHMETIC.slice(0, 14))})${inner()}`;
  return `${inner()} ? ${inner()} : ${inner()}`;
}

/** A declarator of any depth around a name: pointers, arrays, functions and parentheses. */
function declaration(d: Draw, name: string): string {
  let text = name;
  let last = '';
  for (let n = d.below(6); n > 0; n--) {
    const what = d.pick(
      last === '*' ? ['*', '[]', '()'] : last === '[]' ? ['*', '[]'] : last === '()' ? ['*'] : ['*', '[]', '()'],
    );
    if (what === '*') text = `*${d.pick(['', '', ' const', ' volatile ', ' restrict const '])} ${text}`.replace('restrict', '');
    else {
      if (last === '*') text = `(${text})`;
      text +=
        what === '[]'
          ? `[${1 + d.below(5)}]`
          : `(${d.pick(['void', 'int', 'int, ...', 'char *, struct st', 'int a[3], int (*)(void)', 'const row', 'register int x', 'int n, int m[static 2]'])})`;
    }
    last = what;
  }
  const [before, after] = d.pick([
    ['extern', ''],
    ['extern', 'const'],
    ['', 'extern'],
    ['extern const', ''],
    ['extern volatile', 'const'],
  ] as const);
  const base =
    last === '()'
      ? d.pick(['int', 'struct st', 'void', 'text', 'unsigned long'])
      : d.pick([
          'int',
          'char',
          'struct in',
          'union un',
          'row',
          'fnp',
          'text',
          'enum e',
          'unsigned long int',
          'long unsigned',
          'short int signed',
          'long double',
          '__typeof__(s.grid)',
          'double _Complex',

          '_Bool',
          '_Atomic(int)',
        ]);
  return `${before} ${base} ${after} ${text};`;
}

function initialised(d: Draw, name: string): string {
  const number = (): string => d.pick(['1', '-1', '0x10', "'a'", 'E1', '(char)3']);
  return d.pick([
    () => `int ${name}[] = { ${d.times(1, 6, () => `${d.chance(0.4) ? `[${d.below(20)}] = ` : d.chance(0.1) ? `[${d.below(5)} ... ${5 + d.below(9)}] = ` : ''}${number()}`).join(', ')}${d.pick(['', ','])} };`,
    () => `char ${name}[] = ${d.pick(['"abc"', '{ "abc" }', '"a" "bc\\0"', '{ 1, 2, [9] = 3 }', '""', '("abc")'])};`,
    () => `${d.pick(['__WCHAR_TYPE__', 'const __WCHAR_TYPE__'])} ${name}[] = L"a${d.pick(['', 'b', '\\x1234', 'é'])}";`,
    () => `__CHAR16_TYPE__ ${name}[] = u"${d.pick(['x', 'é', '\\U0001F600', ''])}";`,
    () => `struct in ${name}[] = { ${d.times(1, 4, () => d.pick(['{ 1, 2, 3 }', '{ 1 }', '{ .c = 3, { 1, 2 } }', '[3] = { 0 }', '[2].d = "ab"', '[4] = { .b = 1, 2, { 1 } }', '{ .e = 2 }', '{ 1, 2, 3, "ab", { 4, 5.0 } }'])).join(', ')} };`,
    () => `struct st ${name}[] = { ${d.times(1, 3, () => d.pick(['{ 0 }', '[2] = { .grid[1][1] = 5 }', '[1] = { .ins[2].d[0] = 1, 2, 3 }', '[3] = { .u = { .s = { 1 } }, .grid = { { 1 }, [1][2] = 3 } }', '{ .ins[1 ... 2].a = 1, .x = 2 }', '{ .fn = 0, { 1 }, { { 2 } } }'])).join(', ')} };`,
    () => `int ${name}[][${1 + d.below(3)}] = { ${d.times(1, 5, () => d.pick(['1', '{ 1 }', '1, 2', '[2] = { 1 }', '[1][0] = 4'])).join(', ')} };`,
    () => `row ${name}[] = { ${d.times(1, 5, () => d.pick(['1', '{ 1 }', '1, 2, 3, 4', '[3] = { 1 }', '[2][1] = 4'])).join(', ')} };`,
    () => `__auto_type ${name} = ${constant(d, 2)};`,
    () => `union un ${name}[] = { ${d.times(1, 3, () => d.pick(['1', '{ .f = 1 }', '{ .s.d[2] = 1 }', '[2].c = "ab"', '{ .c = { [3] = 1 } }'])).join(', ')} };`,
    () => `struct { int n; int z[]; } ${name} = { 1, { ${d.times(1, 4, number).join(', ')} } };`,
    () => `char *${name}[] = { ${d.times(1, 4, () => d.pick(['"a"', '[3] = "b"', '0', '"a" "b"'])).join(', ')} };`,
    () => `int ${name} = sizeof((int []){ ${d.times(1, 4, () => `${d.chance(0.4) ? `[${d.below(9)}] = ` : ''}${number()}`).join(', ')} });`,
  ])(); // biome-ignore format: a table
}
