/** Call graph, functions that never return, reads of objects that were never set. */
import { describe, expect, test } from 'vitest';
import { callGraph } from '../../../src/c/flow/call-graph.ts';
import { unsetReads } from '../../../src/c/flow/definite-assignment.ts';
import { Flows } from '../../../src/c/flow/function-flow.ts';
import { fallsOffEnd } from '../../../src/c/flow/reachability.ts';
import { semanticsOf } from '../types/semantics-of.ts';

function calls(...texts: string[]): string[] {
  const { types } = semanticsOf(texts);
  const graph = callGraph(types);
  const name = (entity: number) => graph.functions.get(entity)?.symbol.name ?? '-';
  return graph.calls.map((c) => `${name(c.caller)} ${c.indirect ? '~>' : '->'} ${name(c.callee)}`);
}

// [utest->dsn~c-call-graph~1]
describe('call graph', () => {
  test('direct calls, across units', () => {
    expect(calls('void g(void); void f(void) { g(); (g)(); (*g)(); }', 'void h(void); void g(void) { h(); }')).toEqual([
      'f -> g', 'f -> g', 'f -> g', 'g -> h',
    ]); // biome-ignore format: a table
  });
  test('static functions of the same name stay apart', () => {
    expect(
      calls('static void s(void) {} void a(void) { s(); }', 'static void s(void) { a2(); } void b(void) { s(); }').length,
    ).toBe(2);
  });
  test('pointers: by type, and by member', () => {
    const text = `static int one(int a) { return a; } static int two(int a) { return a; } static void other(void) {} static int three(int a) { return a; }
      struct ops { int (*run)(int); int (*stop)(int); }; const struct ops o = { .run = one, .stop = two };
      int f(struct ops *p, int (*q)(int)) { p->run(1); p->stop(2); return q(3); } void g(struct ops *p) { p->stop = three; f(p, 0); other(); }`;
    expect(calls(text)).toEqual([
      'f ~> one', 'f ~> two', 'f ~> three', 'f ~> one', 'f ~> two', 'f ~> three', 'g -> f', 'g -> other',
    ]); // biome-ignore format: a table
  });
  test('recursion', () => {
    const { types } = semanticsOf(
      'void c(void); void a(void) { a(); } void b(void) { c(); } void c(void) { b(); } void d(void) { a(); }',
    );
    const graph = callGraph(types);
    const names = graph.recursive(false).map((g) => g.map((e) => graph.functions.get(e)!.symbol.name).sort());
    expect(names.map((n) => n.join()).sort()).toEqual(['a', 'b,c']);
  });
});

test('an else-if chain of 20,000 branches has a flow graph', () => {
  const chain = Array.from({ length: 20_000 }, (_, i) => `if (a == ${i}) return ${i}; else`).join(' ');
  const { types, syntax } = semanticsOf(`int f(int a) { ${chain} a = 1; }`);
  const graph = new Flows(types).of(syntax.all('function_definition')[0]!);
  expect(fallsOffEnd(graph)).toBe(true);
  expect(graph.size).toBeGreaterThan(40_000);
});

describe('functions that never return', () => {
  test.each([
    ['void stop(void) __attribute__((noreturn)); int f(int a) { if (a) return 1; stop(); }', false],
    ['_Noreturn void stop(void); int f(int a) { stop(); }', false],
    ['static void stop(void) { for (;;) ; } int f(int a) { if (a) return 1; stop(); }', false],
    ['void stop(void); int f(int a) { if (a) return 1; stop(); }', true],
    ['int f(int a) { if (a) return 1; __builtin_unreachable(); }', false],
    ['static void r(int a) { if (a) r(a - 1); } int f(int a) { r(a); }', true],
  ])('%s', (text, falls) => {
    const { types, syntax } = semanticsOf(text);
    const fn = [...syntax.all('function_definition')].at(-1)!;
    expect(fallsOffEnd(new Flows(types).of(fn))).toBe(falls);
  });
});

// [utest->dsn~c-definite-assignment~1]
describe('reads of unset objects', () => {
  test.each([
    ['int x; return x;', ['x never-set']],
    ['int x = 1; return x;', []],
    ['int x; if (a) x = 1; return x;', ['x maybe-unset']],
    ['int x; if (a) x = 1; else x = 2; return x;', []],
    ['int x; x += 1; return x;', ['x never-set']],
    ['int x; use(&x); return x;', []],
    ['int x; for (int i = 0; i < a; i++) x = i; return x;', ['x maybe-unset']],
    ['int x; do { x = a; } while (x > 3); return x;', []],
    ['int x; switch (a) { case 1: x = 1; break; default: x = 2; } return x;', []],
    ['int x; switch (a) { case 1: x = 1; break; } return x;', ['x maybe-unset']],
    ['int x; if (a && (x = a)) return x; return 0;', []],
    ['int x; if (a || (x = a)) return x; return 0;', ['x maybe-unset']],
    ['int x; return sizeof x;', []],
    ['int x; goto l; x = 1; l: return x;', ['x never-set']],
    ['int *p; return *p;', ['p never-set']],
    ['static int x; return x;', []],
    ['int x; while (1) { if (a) { x = 1; break; } } return x;', []],
    ['int x = ({ int y; y = 2; y; }); return x;', []],
    ['int x; (void)(a ? (x = 1) : (x = 2)); return x;', []],
  ])('%s', (body, expected) => {
    const { types, syntax } = semanticsOf(`void use(int *); int f(int a) { ${body} }`);
    const graph = new Flows(types).of(syntax.all('function_definition')[0]!);
    expect(unsetReads(types, graph).map((r) => `${r.symbol.name} ${r.certainty}`)).toEqual(expected);
  });
});
