/**
 * Loops of a flow graph as they nest, whatever statements make them. A loop is a strongly connected part; what is connected
 * in it without its head is a loop inside. Where ways lead into the middle of a loop (irreducible, by `goto` or `switch`), the
 * block that comes first in reverse postorder is taken as head: every circle of the graph goes through the head of a loop.
 */
import type { BlockId, Edge, FlowGraph } from './flow-graph.ts';

export interface Loop {
  readonly head: BlockId;
  /** All blocks, those of inner loops too, ascending. */
  readonly blocks: readonly BlockId[];
  /** Edges from inside to the head. */
  readonly back: readonly Edge[];
  /** Edges that leave it; none: an endless loop. */
  readonly exits: readonly Edge[];
  /** Blocks to which edges lead from outside, ascending. More than the head alone: irreducible. */
  readonly entries: readonly BlockId[];
  readonly isReducible: boolean;
  /** The loop around it. */
  readonly parent: Loop | undefined;
  /** 1 for an outermost loop. */
  readonly depth: number;
}

export interface LoopForest {
  /** Outer loops before inner ones, otherwise in reverse postorder of their heads. */
  readonly loops: readonly Loop[];
  /** The innermost loop around a block. */
  of(block: BlockId): Loop | undefined;
  /** Blocks in reverse postorder over possible edges. */
  readonly order: readonly BlockId[];
}

// [impl->dsn~c-loops~1]
export function loopsOf(graph: FlowGraph): LoopForest {
  const order = graph.order();
  const rank = new Int32Array(graph.size).fill(-1);
  order.forEach((block, i) => {
    rank[block] = i;
  });
  if (!hasCircle(graph, order, rank)) return { loops: [], order, of: () => undefined };
  const innermost: (Loop | undefined)[] = new Array(graph.size);
  const loops: Loop[] = [];
  const pending: { blocks: readonly BlockId[]; parent: Loop | undefined }[] = [{ blocks: order, parent: undefined }];
  const search: Search = { index: new Int32Array(graph.size), low: new Int32Array(graph.size) };
  for (let part = pending.pop(); part !== undefined; part = pending.pop()) {
    for (const blocks of connectedParts(graph, part.blocks, search)) {
      const loop = loopOf(graph, blocks, rank, part.parent);
      loops.push(loop);
      for (const block of blocks) innermost[block] = loop;
      pending.push({ blocks: blocks.filter((b) => b !== loop.head), parent: loop });
    }
  }
  loops.sort((a, b) => a.depth - b.depth || rank[a.head]! - rank[b.head]!);
  return { loops, order, of: (block) => innermost[block] };
}

function hasCircle(graph: FlowGraph, order: readonly BlockId[], rank: Int32Array): boolean {
  for (const block of order)
    for (const edge of graph.successors[block]!) if (edge.possible && rank[edge.to]! <= rank[block]!) return true;
  return false;
}

function loopOf(graph: FlowGraph, blocks: readonly BlockId[], rank: Int32Array, parent: Loop | undefined): Loop {
  const inside = new Set(blocks);
  const isLive = (e: Edge): boolean => e.possible && rank[e.from]! >= 0;
  const entries = blocks.filter((b) => graph.predecessors[b]!.some((e) => isLive(e) && !inside.has(e.from)));
  // An inner loop that is entered only from the head of the loop around it has that edge as its entry.
  const head = entries.reduce((a, b) => (rank[b]! < rank[a]! ? b : a), entries[0] ?? blocks[0]!);
  return {
    head,
    blocks,
    back: graph.predecessors[head]!.filter((e) => isLive(e) && inside.has(e.from)),
    exits: blocks.flatMap((b) => graph.successors[b]!.filter((e) => isLive(e) && !inside.has(e.to))),
    entries,
    isReducible: entries.length <= 1,
    parent,
    depth: parent === undefined ? 1 : parent.depth + 1,
  };
}

/** What is known of blocks: outside; inside and not entered yet; numbers from `FIRST` in the order of entering; done. */
const [OUTSIDE, WAITING, FIRST, DONE] = [0, 1, 2, 0x7fffffff];

/** Room for one search of parts after the other; every block is outside between them. */
interface Search {
  readonly index: Int32Array;
  readonly low: Int32Array;
}

/** Strongly connected parts with a circle among some blocks, each ascending (Tarjan, without recursion). */
function connectedParts(graph: FlowGraph, among: readonly BlockId[], { index, low }: Search): BlockId[][] {
  for (const block of among) index[block] = WAITING;
  let entered = FIRST;
  const stack: BlockId[] = [];
  const parts: BlockId[][] = [];
  const enter = (block: BlockId): { block: BlockId; next: number } => {
    index[block] = low[block] = entered++;
    stack.push(block);
    return { block, next: 0 };
  };
  for (const start of among) {
    if (index[start] !== WAITING) continue;
    const path = [enter(start)];
    while (path.length > 0) {
      const top = path.at(-1)!;
      const edge = graph.successors[top.block]![top.next++];
      if (edge !== undefined) {
        const there = edge.possible ? index[edge.to]! : OUTSIDE;
        if (there === WAITING) path.push(enter(edge.to));
        else if (there >= FIRST && there < low[top.block]!) low[top.block] = there;
        continue;
      }
      path.pop();
      const above = path.at(-1);
      if (above !== undefined && low[top.block]! < low[above.block]!) low[above.block] = low[top.block]!;
      if (low[top.block] !== index[top.block]) continue;
      const part = stack.splice(stack.lastIndexOf(top.block));
      for (const block of part) index[block] = DONE;
      if (part.length > 1 || circles(graph, top.block)) parts.push(part.sort((a, b) => a - b));
    }
  }
  for (const block of among) index[block] = OUTSIDE;
  return parts;
}

function circles(graph: FlowGraph, block: BlockId): boolean {
  return graph.successors[block]!.some((e) => e.possible && e.to === block);
}
