/**
 * The control-flow graph of one function: blocks of points joined by edges. A point is an expression, a declarator with
 * its initialiser, or a `return` that is evaluated as a whole; where an expression itself branches (`&&`, `||`, `?:`, a
 * statement expression) its operands are points of their own blocks, and the point of the whole does not evaluate them
 * again (`isSplit`). Analyses walk points in order and skip split operands.
 */
import type { Node } from '../tree/arena.ts';

/** Number of a block; 0 is the entry, 1 the exit. */
export type BlockId = number;
export const ENTRY: BlockId = 0;
export const EXIT: BlockId = 1;

export type EdgeKind = 'next' | 'true' | 'false' | 'case' | 'default' | 'goto' | 'back';

export interface Edge {
  readonly from: BlockId;
  readonly to: BlockId;
  readonly kind: EdgeKind;
  /** The controlling expression of a `true` or `false` edge, the label of a `case` edge; 0 otherwise. */
  readonly by: Node;
  /** False when the controlling expression is a constant that never takes this edge. */
  readonly possible: boolean;
}

export class FlowGraph {
  readonly function: Node;
  /** What each block evaluates, in order. */
  readonly points: Node[][] = [[], []];
  readonly successors: Edge[][] = [[], []];
  readonly predecessors: Edge[][] = [[], []];
  /** Statements that begin in a block, for reports about reachability. */
  readonly starts: Node[][] = [[], []];
  /** Blocks in which a `&&` or `||` that is used as a value has its answer. */
  readonly answers = new Map<BlockId, { readonly node: Node; readonly truth: boolean }>();
  /** The block in which the body ends without a `return`. */
  bodyEnd: BlockId = EXIT;
  readonly #split = new Set<Node>();
  #reachable: Uint8Array | undefined;
  #order: readonly BlockId[] | undefined;

  constructor(fn: Node) {
    this.function = fn;
  }

  get size(): number {
    return this.points.length;
  }

  addBlock(): BlockId {
    this.points.push([]);
    this.successors.push([]);
    this.predecessors.push([]);
    this.starts.push([]);
    return this.points.length - 1;
  }

  addEdge(from: BlockId, to: BlockId, kind: EdgeKind, by: Node = 0, possible = true): void {
    const edge = { from, to, kind, by, possible };
    this.#reachable = undefined;
    this.#order = undefined;
    this.successors[from]!.push(edge);
    this.predecessors[to]!.push(edge);
  }

  markSplit(node: Node): void {
    this.#split.add(node);
  }

  /** Whether any expression is split. */
  get splits(): boolean {
    return this.#split.size > 0;
  }

  /** Whether the operands of this expression are points of their own, evaluated before the point that contains it. */
  isSplit(node: Node): boolean {
    return this.#split.has(node);
  }

  /** Which blocks can be reached from the entry over possible edges. Do not write to it. */
  reachable(): Uint8Array {
    this.#reachable ??= this.#reach();
    return this.#reachable;
  }

  #reach(): Uint8Array {
    const seen = new Uint8Array(this.size);
    const pending: BlockId[] = [ENTRY];
    seen[ENTRY] = 1;
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      for (const edge of this.successors[at]!) {
        if (!edge.possible || seen[edge.to] === 1) continue;
        seen[edge.to] = 1;
        pending.push(edge.to);
      }
    }
    return seen;
  }

  /** Blocks in reverse postorder from the entry over possible edges: the order in which forward analyses settle fastest. */
  order(): readonly BlockId[] {
    this.#order ??= this.#sort();
    return this.#order;
  }

  #sort(): BlockId[] {
    const { successors } = this;
    const seen = new Uint8Array(this.size);
    const postorder: BlockId[] = [];
    /** The blocks on the way to the one at hand, and which edge of each is next. */
    const path: BlockId[] = [ENTRY];
    const next = [0];
    seen[ENTRY] = 1;
    while (path.length > 0) {
      const top = path.length - 1;
      const edges = successors[path[top]!]!;
      let at = next[top]!;
      while (at < edges.length && (!edges[at]!.possible || seen[edges[at]!.to] === 1)) at++;
      if (at === edges.length) {
        postorder.push(path.pop()!);
        next.pop();
        continue;
      }
      next[top] = at + 1;
      const { to } = edges[at]!;
      seen[to] = 1;
      path.push(to);
      next.push(0);
    }
    return postorder.reverse();
  }
}
