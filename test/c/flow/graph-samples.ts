/** Flow graphs for tests: of small functions, and arbitrary ones that no statements make. */
import fc from 'fast-check';
import { buildFlow } from '../../../src/c/flow/build-flow.ts';
import { type BlockId, ENTRY, EXIT, FlowGraph } from '../../../src/c/flow/flow-graph.ts';
import type { Node } from '../../../src/c/tree/arena.ts';
import type { Syntax } from '../../../src/c/tree/syntax.ts';
import { parseText } from '../parse/parse-text.ts';

export interface FlowSample {
  readonly syntax: Syntax;
  readonly graph: FlowGraph;
  /** The block whose point is written so. */
  block(text: string): BlockId;
}

/** Calls of `abort` never return. */
export function flowOf(body: string): FlowSample {
  const syntax = parseText(`int f(int a, int b) { ${body} }`);
  const graph = buildFlow(syntax, syntax.all('function_definition')[0]!, {
    truth: (n: Node) => (syntax.is(n, 'number_literal') ? syntax.text(n) !== '0' : undefined),
    neverReturns: (n: Node) => syntax.text(syntax.child(n, 'function')) === 'abort',
  });
  const block = (text: string): BlockId => {
    const found = graph.points.findIndex((points) => points.some((p) => syntax.text(p).replaceAll(' ', '') === text));
    if (found < 0) throw new Error(`no point ${text}`);
    return found;
  };
  return { syntax, graph, block };
}

/** Any graph of up to 14 blocks: irreducible ones, endless loops, dead blocks, impossible edges. */
export const anyGraph: fc.Arbitrary<FlowGraph> = fc
  .integer({ min: 2, max: 14 })
  .chain((size) => {
    const block = fc.nat({ max: size - 1 });
    return fc.tuple(fc.constant(size), fc.array(fc.tuple(block, block, fc.integer({ min: 0, max: 9 })), { maxLength: 3 * size }));
  })
  .map(([size, edges]) => {
    const graph = new FlowGraph(0);
    while (graph.size < size) graph.addBlock();
    for (const [from, to, chance] of edges) if (from !== EXIT && to !== ENTRY) graph.addEdge(from, to, 'next', 0, chance > 0);
    return graph;
  });

/** Blocks to which a possible way leads from a block, without going through another one. */
export function reachedFrom(graph: FlowGraph, start: BlockId, without = -1, onward = true): Set<BlockId> {
  const seen = new Set<BlockId>();
  const pending = start === without ? [] : [start];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    for (const e of (onward ? graph.successors : graph.predecessors)[at]!) {
      const to = onward ? e.to : e.from;
      if (e.possible && to !== without) pending.push(to);
    }
  }
  return seen;
}
