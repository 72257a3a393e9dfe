/** The linear coverage against its definition, item by item, on random graphs with cycles and duplicate ids. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cycles, DEEP_COVERED, DEEP_CYCLE, DEEP_UNCOVERED, deepStatus } from '../../src/trace/coverage.ts';
import { type Graph, inLinks } from '../../src/trace/graph.ts';
import { type Item, idText, makeItem } from '../../src/trace/item.ts';
import { linkItems } from '../../src/trace/link.ts';

const NAMES = ['a', 'b', 'c', 'd', 'e'];
const arbitraryItem = fc.record({
  type: fc.constantFrom('req', 'dsn'),
  name: fc.constantFrom(...NAMES),
  revision: fc.integer({ min: 1, max: 2 }),
  needs: fc.uniqueArray(fc.constantFrom('req', 'dsn'), { maxLength: 2 }),
  covers: fc.array(
    fc.record({ type: fc.constantFrom('req', 'dsn'), name: fc.constantFrom(...NAMES), revision: fc.integer({ min: 1, max: 2 }) }),
    { maxLength: 3 },
  ),
});

/** Everything an item reaches over incoming links, by steps of one and more. */
function reachable(graph: Graph, from: number): Set<number> {
  const seen = new Set<number>();
  const todo = [from];
  while (todo.length > 0) {
    for (const link of inLinks(graph, todo.pop()!)) {
      const w = graph.from[link]!;
      if (!seen.has(w)) {
        seen.add(w);
        todo.push(w);
      }
    }
  }
  return seen;
}

function byDefinition(graph: Graph, from: number, ok: (i: number) => boolean): number {
  const below = reachable(graph, from);
  const id = idText(graph.items[from]!);
  if ([...below].some((i) => idText(graph.items[i]!) === id)) return DEEP_CYCLE;
  const aboveCycle = [...below].some((i) => reachable(graph, i).has(i));
  return aboveCycle || ![from, ...below].every(ok) ? DEEP_UNCOVERED : DEEP_COVERED;
}

// [utest->dsn~trace-linear-coverage~1]
describe('linear coverage', () => {
  it('equals its definition on random graphs', () => {
    fc.assert(
      fc.property(fc.array(arbitraryItem, { minLength: 1, maxLength: 12 }), fc.integer({ min: 0, max: 4095 }), (list, mask) => {
        const items: Item[] = list.map((i) => makeItem(i, { file: 'x', line: 1 }, { needs: i.needs, covers: i.covers }));
        const graph = linkItems(items);
        const ok = (i: number): boolean => (mask & (1 << i)) !== 0;
        const expected = items.map((_, i) => byDefinition(graph, i, ok));
        expect([...deepStatus(graph, ok)]).toEqual(expected);
        const members = new Set(cycles(graph).flat());
        for (let i = 0; i < items.length; i++) expect(members.has(i)).toBe(reachable(graph, i).has(i));
      }),
      { numRuns: 600, seed: 5 },
    );
  });
  it('keeps the books of every link at both ends', () => {
    fc.assert(
      fc.property(fc.array(arbitraryItem, { minLength: 1, maxLength: 12 }), (list) => {
        const graph = linkItems(list.map((i) => makeItem(i, { file: 'x', line: 1 }, { needs: i.needs, covers: i.covers })));
        expect(graph.outStart.at(-1)).toBe(graph.from.length);
        for (let i = 0; i < graph.items.length; i++) for (const link of inLinks(graph, i)) expect(graph.to[link]).toBe(i);
        const named = new Set(graph.items[0]!.covers);
        expect(named.size).toBe(graph.items[0]!.covers.length);
      }),
      { numRuns: 200, seed: 6 },
    );
  });
});
