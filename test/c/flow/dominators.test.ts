import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatorsOf, postDominatorsOf } from '../../../src/c/flow/dominators.ts';
import { ENTRY, EXIT } from '../../../src/c/flow/flow-graph.ts';
import { anyGraph, flowOf, reachedFrom } from './graph-samples.ts';

// [utest->dsn~c-dominators~1]
describe('dominators and post-dominators', () => {
  it('a condition dominates both branches, neither of which dominates what follows', () => {
    const { graph, block } = flowOf('if (a) b = 1; else b = 2; b = 3;');
    const d = dominatorsOf(graph);
    const p = postDominatorsOf(graph);
    expect([d.dominates(block('a'), block('b=1')), d.dominates(block('b=1'), block('b=3'))]).toEqual([true, false]);
    expect([p.dominates(block('b=3'), block('a')), p.dominates(block('b=1'), block('a'))]).toEqual([true, false]);
    expect(d.immediate(block('b=3'))).toBe(block('a'));
    expect(d.immediate(ENTRY)).toBeUndefined();
    expect(p.immediate(EXIT)).toBeUndefined();
  });

  it.each([
    [
      'switch with fall-through',
      'switch (a) { case 1: b = 1; case 2: b = 2; break; default: b = 3; } b = 4;',
      'b=1',
      'b=2',
      false,
    ],
    ['goto over a statement', 'if (a) goto l; b = 1; l: b = 2;', 'b=1', 'b=2', false],
    ['goto back', 'l: b = 1; if (a) goto l; b = 2;', 'b=1', 'b=2', true],
    ['a call that never returns', 'if (a) { b = 1; } else { abort(); } b = 2;', 'b=1', 'b=2', true],
    ['a way into a loop', 'if (a) goto in; while (b) { b = 1; in: b = 2; }', 'b=1', 'b=2', false],
    ['computed goto', 'void *p = a ? &&x : &&y; goto *p; x: b = 1; y: b = 2;', 'b=1', 'b=2', false],
  ])('%s', (_, body, first, second, dominates) => {
    const { graph, block } = flowOf(body);
    expect(dominatorsOf(graph).dominates(block(first), block(second))).toBe(dominates);
  });

  it('says nothing of dead blocks and of blocks without a way to the end', () => {
    const { graph, block } = flowOf('if (a) { for (;;) b = 1; } return 1; b = 2;');
    expect(dominatorsOf(graph).isReached(block('b=2'))).toBe(false);
    expect(dominatorsOf(graph).isReached(block('b=1'))).toBe(true);
    expect(postDominatorsOf(graph).isReached(block('b=1'))).toBe(false);
    expect(postDominatorsOf(graph).dominates(EXIT, block('b=1'))).toBe(false);
  });

  it('an endless function has no post-dominators', () => {
    const { graph } = flowOf('for (;;) a++;');
    expect(postDominatorsOf(graph).isReached(ENTRY)).toBe(false);
  });

  it('of any graph is what the definition says: without the one no way leads to the other', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const alive = reachedFrom(graph, ENTRY);
        const ending = alive.has(EXIT) ? reachedFrom(graph, EXIT, -1, false) : new Set<number>();
        const d = dominatorsOf(graph);
        const p = postDominatorsOf(graph);
        for (let a = 0; a < graph.size; a++) {
          const without = reachedFrom(graph, ENTRY, a);
          const endingWithout = reachedFrom(graph, EXIT, a, false);
          for (let b = 0; b < graph.size; b++) {
            expect(d.dominates(a, b)).toBe(alive.has(a) && alive.has(b) && !without.has(b));
            const both = [a, b].every((x) => alive.has(x) && ending.has(x));
            expect(p.dominates(a, b)).toBe(both && !endingWithout.has(b));
          }
        }
        for (let b = 0; b < graph.size; b++) {
          const above = d.immediate(b);
          if (above === undefined) continue;
          for (let a = 0; a < graph.size; a++) if (a !== b && d.dominates(a, b)) expect(d.dominates(a, above)).toBe(true);
        }
      }),
      { numRuns: 400, seed: 1 },
    );
  });
});
