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
  readonly parts: readonly Part[];
}

export interface Part {
  readonly blocks: readonly BlockId[];
  readonly isLoop: boolean;
}

const NO_HEADS = new Uint8Array(0);
const NO_EDGES: ReadonlySet<Edge> = new Set();

const shapes = new WeakMap<FlowGraph, Shape>();

export function shapeOf(graph: FlowGraph): Shape {
  let shape = shapes.get(graph);
  if (shape !== undefined) return shape;
  const { loops, order } = loopsOf(graph);
  if (loops.length === 0)
    shape = { order, heads: NO_HEADS, loops: false, back: NO_EDGES, parts: [{ blocks: order, isLoop: false }] };
  else {
    const heads = new Uint8Array(graph.size);
    for (const { head } of loops) heads[head] = 1;
    const outermost = loops.filter((loop) => loop.depth === 1);
    const parts = partsOf(graph, order, outermost);
    shape = { order, heads, loops: true, back: new Set(loops.flatMap((loop) => loop.back)), parts };
  }
  shapes.set(graph, shape);
  return shape;
}

function partsOf(graph: FlowGraph, order: readonly BlockId[], loops: readonly Loop[]): readonly Part[] {
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
  const found: { blocks: BlockId[]; isLoop: boolean }[] = [];
  for (const part of sorted) {
    const isLoop = part < loops.length;
    const last = found.at(-1);
    // What stands between two loops is one part.
    if (last === undefined || isLoop || last.isLoop) found.push({ blocks: parts[part]!, isLoop });
    else last.blocks.push(...parts[part]!);
  }
  return found;
}
