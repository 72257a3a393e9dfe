/** The order in which the blocks of a function are looked at: one outermost loop after the other. */
import { type BlockId, type Edge, ENTRY, type FlowGraph } from '../flow-graph.ts';
import { type Loop, loopsOf } from '../loops.ts';

export interface Shape {
  readonly order: readonly BlockId[];
  readonly heads: Uint8Array;
  readonly loops: boolean;
  /** Edges that close a loop. */
  readonly back: ReadonlySet<Edge>;
  /** Outermost loops and the blocks between them, what leads to a part before it; one part where nothing loops. */
  readonly parts: readonly (readonly BlockId[])[];
}

const shapes = new WeakMap<FlowGraph, Shape>();

export function shapeOf(graph: FlowGraph): Shape {
  let shape = shapes.get(graph);
  if (shape !== undefined) return shape;
  const { loops: found, order } = loopsOf(graph);
  const heads = new Uint8Array(graph.size);
  for (const { head } of found) heads[head] = 1;
  const outermost = found.filter((loop) => loop.depth === 1);
  const parts = outermost.length === 0 ? [order] : partsOf(graph, order, outermost);
  shape = { order, heads, loops: found.length > 0, back: new Set(found.flatMap((loop) => loop.back)), parts };
  shapes.set(graph, shape);
  return shape;
}

function partsOf(graph: FlowGraph, order: readonly BlockId[], loops: readonly Loop[]): readonly (readonly BlockId[])[] {
  const partOf = new Int32Array(graph.size).fill(-1);
  const parts = loops.map((): BlockId[] => []);
  loops.forEach(({ blocks }, i) => {
    for (const block of blocks) partOf[block] = i;
  });
  for (const block of order) {
    if (partOf[block]! < 0) partOf[block] = parts.push([]) - 1;
    parts[partOf[block]!]!.push(block);
  }
  const waiting = new Int32Array(parts.length);
  for (const block of order)
    for (const { to, possible } of graph.successors[block]!)
      if (possible && partOf[to] !== partOf[block]) waiting[partOf[to]!]!++;
  const sorted = [partOf[ENTRY]!];
  for (const part of sorted)
    for (const block of parts[part]!)
      for (const { to, possible } of graph.successors[block]!)
        if (possible && partOf[to] !== part && --waiting[partOf[to]!]! === 0) sorted.push(partOf[to]!);
  return sorted.map((part) => parts[part]!);
}
