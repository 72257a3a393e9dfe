/** What a flow graph says about which statements can run and how a function ends. */
import type { Node } from '../tree/arena.ts';
import type { Syntax } from '../tree/syntax.ts';
import type { FlowGraph } from './flow-graph.ts';

/** Statements that no path reaches, outermost and first of each stretch only, in source order. */
export function unreachableStatements(graph: FlowGraph): Node[] {
  const reachable = graph.reachable();
  return graph.starts.flatMap((nodes, block) => (reachable[block] === 1 ? [] : nodes)).sort((a, b) => a - b);
}

/** The same without those that stand inside or directly after another one of the list. */
export function firstUnreachable(syntax: Syntax, graph: FlowGraph): Node[] {
  const { end } = syntax.arena;
  const found: Node[] = [];
  let stop = 0;
  for (const node of unreachableStatements(graph)) {
    if (node <= stop) {
      stop = Math.max(stop, end[node]!);
      continue;
    }
    found.push(node);
    stop = end[node]!;
  }
  return found;
}

/** Whether control can reach the closing brace of the body: a non-void function then returns without a value. */
export function fallsOffEnd(graph: FlowGraph): boolean {
  return graph.reachable()[graph.bodyEnd] === 1;
}
