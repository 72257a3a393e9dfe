/**
 * Dominators and post-dominators of a flow graph: which blocks every way to a block goes through, and which every way from
 * it to the end. Computed as Cooper, Harvey and Kennedy describe it: immediate dominators by intersection in reverse
 * postorder, which needs one or two passes for the graphs of structured programs and ends for irreducible ones, too.
 */
import { type BlockId, ENTRY, EXIT, type FlowGraph } from './flow-graph.ts';

/** A tree of blocks: each one hangs below the nearest one that dominates it. */
export class Dominance {
  /** The root has itself; -1: no way leads there. */
  readonly #immediate: Int32Array;
  /** Numbers of each block in a walk over the tree, when it is entered and left: an ancestor's span holds a descendant's. */
  readonly #entered: Int32Array;
  readonly #left: Int32Array;
  readonly root: BlockId;

  constructor(root: BlockId, immediate: Int32Array) {
    this.root = root;
    this.#immediate = immediate;
    [this.#entered, this.#left] = spans(root, immediate);
  }

  /** A way leads from the entry (post-dominators: to the exit) and the question has an answer. */
  isReached(block: BlockId): boolean {
    return this.#immediate[block]! >= 0;
  }

  /** The nearest other block that dominates it; undefined for the root and for blocks that are not reached. */
  immediate(block: BlockId): BlockId | undefined {
    const found = this.#immediate[block]!;
    return found < 0 || block === this.root ? undefined : found;
  }

  /** Whether every way to `b` (post-dominators: from `b` to the exit) goes through `a`; a block dominates itself. */
  dominates(a: BlockId, b: BlockId): boolean {
    if (!this.isReached(a) || !this.isReached(b)) return false;
    return this.#entered[a]! <= this.#entered[b]! && this.#left[a]! >= this.#left[b]!;
  }
}

// [impl->dsn~c-dominators~1]
export function dominatorsOf(graph: FlowGraph): Dominance {
  return dominance(graph, ENTRY, true);
}

/** Blocks from which no way leads to the exit (endless loops, calls that never return) are not reached. */
export function postDominatorsOf(graph: FlowGraph): Dominance {
  return dominance(graph, EXIT, false);
}

function dominance(graph: FlowGraph, root: BlockId, forward: boolean): Dominance {
  const alive = graph.reachable();
  const ways = (block: BlockId, onward: boolean): BlockId[] =>
    (onward === forward ? graph.successors : graph.predecessors)
      [block]!.filter((e) => e.possible && alive[e.from] === 1)
      .map((e) => (onward === forward ? e.to : e.from));
  const order = alive[root] === 1 ? reversePostorder(root, graph.size, (block) => ways(block, true)) : [];
  const rank = new Int32Array(graph.size).fill(-1);
  order.forEach((block, i) => {
    rank[block] = i;
  });
  const immediate = new Int32Array(graph.size).fill(-1);
  if (order.length > 0) immediate[root] = root;
  const before = order.map((block) => ways(block, false).filter((b) => rank[b]! >= 0));
  for (let changed = true; changed; ) {
    changed = false;
    for (let i = 1; i < order.length; i++) {
      let common = -1;
      for (const b of before[i]!) if (immediate[b]! >= 0) common = common < 0 ? b : intersection(immediate, rank, common, b);
      if (immediate[order[i]!] === common) continue;
      immediate[order[i]!] = common;
      changed = true;
    }
  }
  return new Dominance(root, immediate);
}

/** The nearest block above both in the tree as far as it is known. */
function intersection(immediate: Int32Array, rank: Int32Array, a: BlockId, b: BlockId): BlockId {
  let [x, y] = [a, b];
  while (x !== y) {
    while (rank[x]! > rank[y]!) x = immediate[x]!;
    while (rank[y]! > rank[x]!) y = immediate[y]!;
  }
  return x;
}

function reversePostorder(root: BlockId, size: number, onward: (block: BlockId) => readonly BlockId[]): BlockId[] {
  const seen = new Uint8Array(size);
  const postorder: BlockId[] = [];
  const path = [{ block: root, ways: onward(root), next: 0 }];
  seen[root] = 1;
  while (path.length > 0) {
    const top = path.at(-1)!;
    const to = top.ways[top.next++];
    if (to === undefined) {
      postorder.push(top.block);
      path.pop();
    } else if (seen[to] === 0) {
      seen[to] = 1;
      path.push({ block: to, ways: onward(to), next: 0 });
    }
  }
  return postorder.reverse();
}

function spans(root: BlockId, immediate: Int32Array): [entered: Int32Array, left: Int32Array] {
  const below: BlockId[][] = Array.from({ length: immediate.length }, () => []);
  immediate.forEach((above, block) => {
    if (above >= 0 && block !== root) below[above]!.push(block);
  });
  const entered = new Int32Array(immediate.length).fill(-1);
  const left = new Int32Array(immediate.length).fill(-1);
  let clock = 0;
  const path = immediate[root]! < 0 ? [] : [{ block: root, next: 0 }];
  if (path.length > 0) entered[root] = clock++;
  while (path.length > 0) {
    const top = path.at(-1)!;
    const child = below[top.block]![top.next++];
    if (child === undefined) {
      left[top.block] = clock++;
      path.pop();
    } else {
      entered[child] = clock++;
      path.push({ block: child, next: 0 });
    }
  }
  return [entered, left];
}
