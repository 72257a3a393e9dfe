/** Where pointers lead in the whole program. */
import { describe, expect, test } from 'vitest';
import { Aliases, type Destinations } from '../../../src/c/flow/aliases/aliases.ts';
import { callGraph } from '../../../src/c/flow/call-graph.ts';
import { semanticsOf } from '../types/semantics-of.ts';

interface Asked {
  /** Where the only object or parameter of this name leads. */
  of(name: string): string[];
  /** May what `*a` and `*b` (as written, somewhere) designate be the same? */
  mayAlias(a: string, b: string): boolean;
}

function aliasesOf(...texts: string[]): Asked {
  const { types, symbols, syntax } = semanticsOf(texts);
  const aliases = new Aliases(types);
  const words = ({ things, elsewhere }: Destinations): string[] => {
    const found = things.map((t) => {
      if (t.kind === 'object' || t.kind === 'function') return t.symbol.name;
      return t.kind === 'member' ? `.${syntax.text(t.node)}` : t.kind;
    });
    return [...found, ...(elsewhere ? ['elsewhere'] : [])].sort();
  };
  const lvalue = (text: string): number => {
    for (let n = 1; n < syntax.arena.nodes; n++)
      if (syntax.text(n).replaceAll(' ', '') === text && n > 1 && isExpression(syntax.kindName(n))) return n;
    throw new Error(`no ${text}`);
  };
  return {
    of: (name) => {
      const symbol = symbols.all.findLast(
        (s) => s.name === name && s.kind !== 'field' && s.kind !== 'tag' && !isPrototype(symbols, s.id),
      );
      return words(aliases.ofSymbol(symbol!));
    },
    mayAlias: (a, b) => aliases.mayAlias(lvalue(a), lvalue(b)),
  };
}

function isExpression(kind: string): boolean {
  return /^(?:pointer|field|subscript)_expression$|^identifier$/.test(kind);
}

function isPrototype(symbols: ReturnType<typeof semanticsOf>['symbols'], id: number): boolean {
  const s = symbols.get(id);
  return s.kind === 'parameter' && symbols.usesOf(s).length === 0;
}

// [utest->dsn~c-aliases~1]
describe('where pointers lead', () => {
  test.each<[string, string, string[]]>([
    ['int a, b, *p; void f(void) { p = &a; p = &b; }', 'p', ['a', 'b']],
    ['int a, *p = &a, **q = &p, *r; void f(void) { r = *q; }', 'r', ['a']],
    ['int a, *p, **q = &p; void f(void) { *q = &a; }', 'p', ['a']],
    ['int a[4], *p; void f(int i) { p = a + i; }', 'p', ['a']],
    ['int a[4][4], *p; void f(int i) { p = a[i]; p++; }', 'p', ['a']],
    ['int a, b, *p; void f(int c) { p = c ? &a : &b; }', 'p', ['a', 'b']],
    ['int a, *p; void f(void) { int *q; p = (q = &a); }', 'p', ['a']],
    ['int a, *p; void f(void) { p = ({ int *q = &a; q; }); }', 'p', ['a']],
    ['int a, *p; void f(void) { p = (0, &a); }', 'p', ['a']],
    ['const char *p = "x";', 'p', ['literals']],
    ['int *p = (int[]){ 1, 2 };', 'p', ['compound']],
    ['int *p = (int *) 0x1000;', 'p', ['elsewhere']],
    ['int a; unsigned long n; int *p; void f(void) { n = (unsigned long) &a + 8; p = (int *) n; }', 'p', ['a']],
    ['int *p = 0;', 'p', []],
    ['extern int *q; int *p; void f(void) { p = q; }', 'p', ['elsewhere']],
    ['int a, *p; void f(void) { __asm__("" : "=r"(p) : "0"(&a)); }', 'p', ['a']],
    ['int *p; void f(void) { __asm__("" : "=r"(p)); }', 'p', ['elsewhere']],
    ['int a, b, *p; void f(void) { p = _Generic(a, int: &a, default: &b); }', 'p', ['a', 'b']],
    ['void *malloc(unsigned long); int *p; void f(void) { p = malloc(4); }', 'p', ['allocated']],
    ['void *mine(unsigned long) __attribute__((malloc)); int *p; void f(void) { p = mine(4); }', 'p', ['allocated']],
    [
      'void *memcpy(void *, const void *, unsigned long); int a, *p = &a, *q; void f(void) { memcpy(&q, &p, sizeof p); }',
      'q',
      ['a'],
    ],
    ['char *strchr(const char *, int); char a[9], *p; void f(void) { p = strchr(a, 1); }', 'p', ['a']],
    ['void *lib(void *); int a, *p; void f(void) { p = lib(&a); }', 'p', ['a', 'elsewhere']],
    [
      'int a, *p; void f(int n, ...) { __builtin_va_list v; __builtin_va_start(v, n); p = __builtin_va_arg(v, int *); } void g(void) { f(1, &a); }',
      'p',
      ['a'],
    ],
    ['int a, *p; void f(q) int *q; { p = q; } void g(void) { f(&a); }', 'p', ['a']],
    ['static int a; static int *give(void) { return &a; } int *p; void f(void) { p = give(); }', 'p', ['a']],
  ])('%s', (text, name, expected) => {
    expect(aliasesOf(text).of(name)).toEqual(expected);
  });

  test('parameters get the arguments of all calls, of none what callers elsewhere pass', () => {
    const program = aliasesOf(
      'void g(int *p) { *p = 1; }',
      'void g(int *); int a, b; void f(void) { g(&a); g(&b); } void h(int *q) { *q = 2; }',
    );
    expect(program.of('p')).toEqual(['a', 'b']);
    expect(program.of('q')).toEqual(['elsewhere']);
  });

  test('members are told apart, records by the objects that hold them', () => {
    const program =
      aliasesOf(`int a, b; struct s { int *x, *y; } s = { &a, &b }, t = { .y = &a }; struct { struct s in[2]; int *z; } o = { { { &a }, [1].y = &b }, &b };
      int *p, *q, *r; void f(struct s *u) { p = u->x; q = s.y; r = o.z; } void g(void) { f(&s); }`);
    expect(program.of('p')).toEqual(['a']);
    expect(program.of('q')).toEqual(['a', 'b']);
    expect(program.of('r')).toEqual(['b']);
    expect(program.of('u')).toEqual(['s']);
  });

  test('left-out braces', () => {
    const program = aliasesOf(
      'int a, b, c; struct i { int *x, *y; }; struct { struct i i; int *z; } o = { &a, &b, &c }; int *p, *q, *r; void f(void) { p = o.i.x; q = o.i.y; r = o.z; }',
    );
    expect([program.of('p'), program.of('q'), program.of('r')]).toEqual([['a'], ['b'], ['c']]);
  });

  test('the members of a union share what they hold', () => {
    expect(aliasesOf('int a; union { int *x; void *y; } u; int *p; void f(void) { u.y = &a; p = u.x; }').of('p')).toEqual(['a']);
  });

  test('from a member back to its record', () => {
    const program =
      aliasesOf(`struct l { struct l *next; }; struct s { int v; struct l link; } one, two; struct l head; struct other { int w; } third;
      void add(struct l *n) { n->next = head.next; head.next = n; } void f(void) { add(&one.link); add(&two.link); }
      struct s *p; struct other *o; void g(void) { p = (struct s *) ((char *) head.next - 8); o = (void *) head.next; }`);
    expect(program.of('p')).toEqual(['one', 'two']);
    // No object among them contains a `struct other`.
    expect(program.of('o')).toEqual([]);
  });

  test('pointers that may lead to the same', () => {
    const program = aliasesOf(
      'struct s { int m, n; } a, b; int c; void f(void) { struct s *p = &a, *q = &b, *r = &a; int *m = &r->m, *x = &c; p->m = q->n; *m = *x; r->m++; }',
    );
    expect(program.mayAlias('p->m', 'r->m')).toBe(true);
    expect(program.mayAlias('p->m', '*m')).toBe(true);
    expect(program.mayAlias('p->m', 'q->n')).toBe(false);
    expect(program.mayAlias('*m', '*x')).toBe(false);
  });

  test('what code without source gets hold of', () => {
    const program = aliasesOf('void lib(int **); int a, b, *p, *q; void f(void) { p = &a; lib(&p); q = &b; }');
    expect(program.of('p')).toContain('elsewhere');
    expect(program.of('q')).toEqual(['b']);
  });

  test('a chain of 100,000 assignments, and as many that go round', () => {
    const n = 100_000;
    const chain = Array.from({ length: n }, (_, i) => `p${i + 1} = p${i};`).join('\n');
    const names = Array.from({ length: n + 1 }, (_, i) => `*p${i}`).join(', ');
    expect(aliasesOf(`int a; int ${names}; void f(void) { p0 = &a; ${chain} }`).of(`p${n}`)).toEqual(['a']);
    expect(aliasesOf(`int a; int ${names}; void f(void) { p7 = &a; ${chain} p0 = p${n}; }`).of('p0')).toEqual(['a']);
  });
});

test('a thousand calls of a thousand functions', () => {
  const n = 1000;
  const each = (make: (i: number) => string) => Array.from({ length: n }, (_, i) => make(i)).join('\n');
  const text = `typedef void (*fn)(void *); ${each((i) => `void *k${i}; static void g${i}(void *p) { k${i} = p; }`)}
    int a; fn t[] = { ${each((i) => `g${i},`)} }; ${each((i) => `void h${i}(void) { t[${i}](&a); }`)}`;
  expect(aliasesOf(text).of('k7')).toEqual(['a']);
});

// [utest->dsn~c-call-graph~1]
test('a call through a pointer goes to the functions that the pointer leads to', () => {
  const { types } = semanticsOf([
    `static int one(int a) { return a; } static int two(int a) { return a; } static int three(int a) { return a; } struct ops { int (*run)(int); };
     static const struct ops x = { one }; static int via(int (*f)(int)) { return f(1); } int (*table[2])(int) = { one, two }; int (*loose)(int) = three;
     int g(int i) { return via(two) + table[i](1) + x.run(1) + (*loose)(2); }`,
  ]);
  const graph = callGraph(types);
  const name = (entity: number) => graph.functions.get(entity)?.symbol.name;
  const indirect = graph.calls.filter((c) => c.indirect).map((c) => `${name(c.caller)} ${name(c.callee)}`);
  expect(indirect).toEqual(['via two', 'g one', 'g two', 'g one', 'g three']);
});
