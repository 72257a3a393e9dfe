import { describe, expect, it } from 'vitest';
import { Flows } from '../../../src/c/flow/function-flow.ts';
import { Liveness } from '../../../src/c/flow/liveness.ts';
import { semanticsOf } from '../types/semantics-of.ts';

function livenessOf(body: string) {
  const { syntax, types, symbols } = semanticsOf(`int use(int); void keep(int *); int f(int a, int b) { ${body} }`);
  const fn = syntax.all('function_definition')[0]!;
  const graph = new Flows(types).of(fn);
  const named = (name: string) => symbols.all.find((s) => s.name === name && s.scope !== 0 && s.node > fn)!;
  const blockOf = (text: string) => graph.points.findIndex((p) => p.some((n) => syntax.text(n).replaceAll(' ', '') === text));
  return { syntax, live: new Liveness(types, graph), named, blockOf };
}

const dead = (body: string): string[] => {
  const { syntax, live } = livenessOf(body);
  return live.deadStores().map((n) => syntax.text(n).replaceAll(' ', ''));
};

// [utest->dsn~c-liveness~1]
describe('liveness', () => {
  it.each([
    ['a = 1; a = 2; return a;', ['a=1']],
    ['if (b) a = 1; else a = 2; return a;', []],
    ['a = 1; if (b) return a; a = 2; return b;', ['a=2']],
    ['for (a = 0; a < b; a++) use(a); return b;', []],
    ['int x = 1; x = 2; return x;', ['x=1']],
    ['a++; return b;', ['a++']],
    ['a += 1; return a;', []],
    ['keep(&a); a = 1; return b;', []],
    ['int v[2]; v[0] = 1; return b;', []],
    ['volatile int v; v = 1; return b;', []],
    ['static int s; s = 1; return b;', []],
    ['l: if (a) { b = 1; goto l; } return b;', []],
    ['switch (a) { case 1: b = 1; case 2: b = 2; } return b;', ['b=1']],
    ['for (;;) { b = 1; use(b); b = 2; }', ['b=2']],
    ['return a; b = 1;', []],
    ['a = b = 1; return b;', ['a=b=1']],
    ['int x = (a && (b = 2)); return x + b;', []],
  ])('dead stores: %s', (body, expected) => {
    expect(dead(body)).toEqual(expected);
  });

  it('says at the ends of blocks what is read later', () => {
    const { live, named, blockOf } = livenessOf('int x = 1; if (a) use(x); else b = 2; return b;');
    const x = named('x');
    expect([live.isFollowed(x), live.isLiveBefore(x, blockOf('use(x)')), live.isLiveAfter(x, blockOf('use(x)'))]).toEqual([
      true,
      true,
      false,
    ]);
    expect(live.isLiveBefore(named('b'), blockOf('b=2'))).toBe(false);
    expect(live.isLiveAfter(named('b'), blockOf('b=2'))).toBe(true);
  });

  it('does not follow objects whose address is given away', () => {
    const { live, named, blockOf } = livenessOf('int x; keep(&x); return x;');
    expect([live.isFollowed(named('x')), live.isLiveBefore(named('x'), blockOf('keep(&x)'))]).toEqual([false, false]);
  });
});
