import { describe, expect, it } from 'vitest';
import { buildFlow } from '../../../src/c/flow/build-flow.ts';
import { solve } from '../../../src/c/flow/data-flow.ts';
import { EXIT, type FlowGraph } from '../../../src/c/flow/flow-graph.ts';
import { fallsOffEnd, firstUnreachable } from '../../../src/c/flow/reachability.ts';
import type { Syntax } from '../../../src/c/tree/syntax.ts';
import { parseText } from '../parse/parse-text.ts';

function flowOf(body: string): { syntax: Syntax; graph: FlowGraph } {
  const syntax = parseText(`int f(int a, int b) { ${body} }`);
  const fn = syntax.all('function_definition')[0]!;
  const graph = buildFlow(syntax, fn, {
    truth: (n) => (syntax.is(n, 'number_literal') ? syntax.text(n) !== '0' : undefined),
    neverReturns: (n) => syntax.text(syntax.child(n, 'function')) === 'abort',
  });
  return { syntax, graph };
}

const dead = (body: string): string[] => {
  const { syntax, graph } = flowOf(body);
  return firstUnreachable(syntax, graph).map((n) => syntax.text(n));
};
const falls = (body: string): boolean => fallsOffEnd(flowOf(body).graph);

describe('reachability', () => {
  it.each([
    ['return 1; a = 2; b = 3;', ['a = 2 ;']],
    ['while (1) { a++; } b = 1;', ['b = 1 ;']],
    ['while (1) { if (a) break; } b = 1;', []],
    ['for (;;) { } b = 1;', ['b = 1 ;']],
    ['do { continue; a = 1; } while (0); b = 1;', ['a = 1 ;']],
    ['do { a = 1; } while (1); b = 1;', ['b = 1 ;']],
    ['if (0) a = 1; else b = 1;', ['a = 1 ;']],
    ['if (1) a = 1; else b = 1;', ['b = 1 ;']],
    ['if (0 && a) b = 1;', ['b = 1 ;']],
    ['if (1 || a) b = 1; else b = 2;', ['b = 2 ;']],
    ['if (!0) b = 1; else b = 2;', ['b = 2 ;']],
    ['switch (a) { b = 1; case 1: b = 2; }', ['b = 1 ;']],
    ['switch (a) { case 1: return 1; b = 2; case 2: b = 3; default: b = 4; } b = 5;', ['b = 2 ;']],
    ['switch (a) { case 1: return 1; default: return 2; } b = 5;', ['b = 5 ;']],
    ['switch (a) { case 1: return 1; } b = 5;', []],
    ['goto l; a = 1; l: b = 1;', ['a = 1 ;']],
    ['abort(); a = 1;', ['a = 1 ;']],
    ['a = (b ? 1 : 2); b = a && b;', []],
    ['void *p = &&l; goto *p; a = 1; l: b = 1;', ['a = 1 ;']],
    ['asm goto ("" : : : : out); return 1; out: return 2;', []],
    ['a = ({ return 1; 2; }); b = 1;', ['2 ;']],
    ['while (a) { switch (b) { case 1: continue; default: break; } a = 1; }', []],
  ])('%s', (body, statements) => {
    expect(dead(body)).toEqual(statements);
  });

  it.each([
    ['return 1;', false],
    ['if (a) return 1;', true],
    ['if (a) return 1; else return 2;', false],
    ['while (1) ;', false],
    ['for (;;) { if (a) break; }', true],
    ['switch (a) { default: return 1; }', false],
    ['switch (a) { case 1: return 1; }', true],
    ['abort();', false],
    ['l: goto l;', false],
    ['do { return 1; } while (0);', false],
  ])('the end of { %s } is reached: %s', (body, expected) => {
    expect(falls(body)).toBe(expected);
  });
});

describe('points', () => {
  it('evaluate operands of && and ?: in blocks of their own', () => {
    const { syntax, graph } = flowOf('a = b && f(a, 1) ? 2 : 3;');
    const texts = graph.points.flat().map((n) => syntax.text(n));
    expect(texts).toEqual(expect.arrayContaining(['b', 'f ( a , 1 )', '2', '3', 'a = b && f ( a , 1 ) ? 2 : 3']));
    expect(graph.isSplit(syntax.all('conditional_expression')[0]!)).toBe(true);
  });

  it('do not look into sizeof', () => {
    const { syntax, graph } = flowOf('a = sizeof(b && a);');
    expect(graph.points.flat().map((n) => syntax.text(n))).toEqual(['a = sizeof ( b && a )']);
  });
});

describe('the solver', () => {
  /** Which calls may have happened before the exit. */
  const mayCall = (body: string): string[] => {
    const { syntax, graph } = flowOf(body);
    const { before } = solve<ReadonlySet<string>>(graph, {
      direction: 'forward',
      boundary: () => new Set(),
      bottom: () => new Set(),
      join: (x, y) => new Set([...x, ...y]),
      equal: (x, y) => x.size === y.size && [...x].every((e) => y.has(e)),
      transfer: (block, facts) => {
        const next = new Set(facts);
        for (const p of graph.points[block]!) {
          if (syntax.is(p, 'call_expression')) next.add(syntax.text(p));
          for (const c of syntax.descendants(p, 'call_expression')) next.add(syntax.text(c));
        }
        return next;
      },
    });
    return [...before[EXIT]!].sort();
  };

  it('joins over branches and loops and ignores impossible edges', () => {
    expect(mayCall('if (a) x(); else y(); while (b) { z(); }')).toEqual(['x ( )', 'y ( )', 'z ( )']);
    expect(mayCall('if (0) x(); y();')).toEqual(['y ( )']);
  });

  it('goes backwards', () => {
    const { graph } = flowOf('if (a) return 1; b = 2;');
    const { after } = solve<number>(graph, {
      direction: 'backward',
      boundary: () => 0,
      bottom: () => Number.POSITIVE_INFINITY,
      join: Math.min,
      equal: (x, y) => x === y,
      transfer: (block, n) => n + graph.points[block]!.length,
    });
    expect(after[0]).toBe(2);
  });
});
