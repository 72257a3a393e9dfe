import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominatorsOf } from '../../../src/c/flow/dominators.ts';
import { ENTRY, type FlowGraph } from '../../../src/c/flow/flow-graph.ts';
import { loopsOf } from '../../../src/c/flow/loops.ts';
import { anyGraph, flowOf, reachedFrom } from './graph-samples.ts';

/** Depth, whether reducible, number of back edges and exits of each loop. */
const shape = (body: string): string[] =>
  loopsOf(flowOf(body).graph).loops.map(
    (l) => `${l.depth}${l.isReducible ? '' : ' irreducible'} back ${l.back.length} exits ${l.exits.length}`,
  );

// [utest->dsn~c-loops~1]
describe('loops', () => {
  it.each([
    ['b = 1; if (a) b = 2;', []],
    ['while (a) b = 1;', ['1 back 1 exits 1']],
    ['do b = 1; while (a);', ['1 back 1 exits 1']],
    ['do b = 1; while (0);', []],
    ['for (;;) b = 1;', ['1 back 1 exits 0']],
    ['for (;;) { if (a) break; if (b) return 1; }', ['1 back 1 exits 2']],
    ['while (a) { if (b) continue; b = 1; }', ['1 back 2 exits 1']],
    ['while (a) { while (b) { b = 1; } }', ['1 back 1 exits 1', '2 back 1 exits 1']],
    ['while (a) b = 1; while (b) a = 1;', ['1 back 1 exits 1', '1 back 1 exits 1']],
    ['l: b = 1; if (a) goto l;', ['1 back 1 exits 1']],
    ['if (a) goto in; while (b) { b = 1; in: b = 2; }', ['1 irreducible back 1 exits 1']],
    ['switch (a) { case 0: do { b = 1; case 1: b = 2; } while (b); }', ['1 irreducible back 1 exits 1']],
    ['while (a) { abort(); }', []],
    ['void *p = &&l; l: b = 1; goto *p;', ['1 back 1 exits 0']],
  ])('%s', (body, expected) => {
    expect(shape(body)).toEqual(expected);
  });

  it('the innermost loop around a block', () => {
    const { graph, block } = flowOf('while (a) { b = 1; while (b) b = 2; } b = 3;');
    const { of } = loopsOf(graph);
    expect([of(block('b=1'))?.depth, of(block('b=2'))?.depth, of(block('b=3'))?.depth]).toEqual([1, 2, undefined]);
    expect(of(block('b=2'))?.parent).toBe(of(block('b=1')));
  });

  it('of any graph: blocks on a circle are exactly those of loops, and every circle goes through a head', () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const alive = reachedFrom(graph, ENTRY);
        const { loops, of } = loopsOf(graph);
        const heads = new Set(loops.map((l) => l.head));
        for (let b = 0; b < graph.size; b++) expect(of(b) !== undefined).toBe(alive.has(b) && isOnCircle(graph, b));
        for (const b of alive) expect(heads.has(b) || !isOnCircle(graph, b, heads)).toBe(true);
        const dominators = dominatorsOf(graph);
        for (const { head, blocks, entries, isReducible, back, parent } of loops) {
          expect(entries).toContain(head);
          expect(back.length).toBeGreaterThan(0);
          for (const block of blocks) if (parent !== undefined) expect(parent.blocks).toContain(block);
          const isNatural = blocks.every((b) => dominators.dominates(head, b));
          expect(isNatural).toBe(isReducible);
        }
      }),
      { numRuns: 400, seed: 2 },
    );
  });
});

/** A way leads from the block back to it, past the others. */
function isOnCircle(graph: FlowGraph, block: number, past: ReadonlySet<number> = new Set()): boolean {
  const seen = new Set<number>();
  const pending = graph.successors[block]!.filter((e) => e.possible).map((e) => e.to);
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (at === block) return true;
    if (seen.has(at) || past.has(at)) continue;
    seen.add(at);
    pending.push(...graph.successors[at]!.filter((e) => e.possible).map((e) => e.to));
  }
  return false;
}
