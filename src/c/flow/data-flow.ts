/**
 * One solver for forward and backward analyses over a flow graph. The analysis says what its facts are; the solver finds
 * the least fixed point with a work list in the order that settles fastest.
 */
import { type BlockId, type Edge, ENTRY, EXIT, type FlowGraph } from './flow-graph.ts';

export interface DataFlow<T> {
  readonly direction: 'forward' | 'backward';
  /** Facts at the entry (forward) or exit (backward). */
  boundary(): T;
  /** Facts of a block that was not reached yet: the neutral element of `join`. */
  bottom(): T;
  join(a: T, b: T): T;
  equal(a: T, b: T): boolean;
  /** Facts after (forward) or before (backward) a block. Must not change its argument. */
  transfer(block: BlockId, facts: T): T;
  /** What an edge adds, for example that its condition holds; default: nothing. */
  along?(edge: Edge, facts: T): T;
}

export interface Solution<T> {
  /** Facts on the side of the block where the analysis enters it. */
  readonly before: readonly T[];
  readonly after: readonly T[];
}

export function solve<T>(graph: FlowGraph, flow: DataFlow<T>): Solution<T> {
  const forward = flow.direction === 'forward';
  const order = forward ? graph.order() : [...graph.order()].reverse();
  const rank = new Int32Array(graph.size).fill(-1);
  order.forEach((block, i) => {
    rank[block] = i;
  });
  const before: T[] = Array.from({ length: graph.size }, () => flow.bottom());
  const after: T[] = Array.from({ length: graph.size }, () => flow.bottom());
  const start = forward ? ENTRY : EXIT;
  const queued = new Uint8Array(graph.size);
  const work = [...order];
  for (const block of work) queued[block] = 1;
  for (let i = 0; i < work.length; i++) {
    const block = work[i]!;
    queued[block] = 0;
    let facts = block === start ? flow.boundary() : flow.bottom();
    for (const edge of forward ? graph.predecessors[block]! : graph.successors[block]!) {
      const other = forward ? edge.from : edge.to;
      if (!edge.possible || rank[other] === -1) continue;
      const passed = flow.along === undefined ? after[other]! : flow.along(edge, after[other]!);
      facts = flow.join(facts, passed);
    }
    before[block] = facts;
    const next = flow.transfer(block, facts);
    if (flow.equal(next, after[block]!)) continue;
    after[block] = next;
    for (const edge of forward ? graph.successors[block]! : graph.predecessors[block]!) {
      const other = forward ? edge.to : edge.from;
      if (!edge.possible || rank[other] === -1 || queued[other] === 1) continue;
      queued[other] = 1;
      work.push(other);
    }
  }
  return { before, after };
}
