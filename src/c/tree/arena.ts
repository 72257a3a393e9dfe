/**
 * All syntax of a program in typed arrays. Nodes and tokens are plain numbers, 0 is "none". The nodes of one declaration lie
 * in preorder: a node's subtree is the stretch `node … end(node) - 1`, its first child is `node + 1`, its next sibling is
 * `end(node)`, and children have larger numbers than parents (walking a stretch backwards visits children first).
 *
 * Tokens are copies of the unit's tokens, with place and macro chain, made once per distinct declaration; `#pragma`s are
 * not among them and digraphs are replaced by what they stand for.
 */
import type { TreeBuilder } from './builder.ts';

/** Number of a node in the arena. */
export type Node = number;
/** Number of a token in the arena. */
export type Token = number;
/** Number of a distinct declaration, from 0 in order of first occurrence. */
export type DeclarationId = number;

/** The columns of some nodes. */
export interface ArenaNodes {
  readonly kind: Uint8Array;
  readonly field: Uint8Array;
  readonly first: Int32Array;
  readonly last: Int32Array;
  readonly parent: Int32Array;
  readonly end: Int32Array;
}

export class SyntaxArena {
  nodes = 1;
  kind = new Uint8Array(1 << 16);
  field = new Uint8Array(1 << 16);
  first = new Int32Array(1 << 16);
  last = new Int32Array(1 << 16);
  parent = new Int32Array(1 << 16);
  end = new Int32Array(1 << 16);

  tokens = 1;
  spelling = new Int32Array(1 << 16);
  place = new Uint32Array(1 << 16);
  expansion = new Int32Array(1 << 16);
  flags = new Uint8Array(1 << 16);

  #pending = new Int32Array(1 << 10);

  /** Copies a finished tree whose tokens start at arena token `base`; returns its root. */
  adopt(tree: TreeBuilder, base: Token): Node {
    this.#reserveNodes(this.nodes + tree.count);
    const root = this.nodes;
    let pending = this.#pending;
    let top = 0;
    let at = tree.top;
    let parent = 0;
    // `pending` holds source nodes whose children are being copied; `parent` is the copy of the topmost.
    for (;;) {
      const n = this.nodes++;
      this.kind[n] = tree.kind[at]!;
      this.field[n] = tree.field[at]!;
      this.first[n] = tree.first[at]! + base;
      this.last[n] = tree.last[at]! + base;
      this.parent[n] = parent;
      const child = tree.child[at]!;
      if (child >= 0) {
        if (top === pending.length) pending = this.#growPending();
        pending[top++] = at;
        parent = n;
        at = child;
        continue;
      }
      this.end[n] = this.nodes;
      while (top > 0 && tree.next[at]! < 0) {
        at = pending[--top]!;
        this.end[parent] = this.nodes;
        parent = this.parent[parent]!;
      }
      if (top === 0) return root;
      at = tree.next[at]!;
    }
  }

  /** Makes room for `count` tokens and returns the number of the first; the caller fills the arrays. */
  addTokens(count: number): Token {
    const base = this.tokens;
    this.tokens += count;
    if (this.tokens > this.spelling.length) {
      const size = Math.max(this.tokens, this.spelling.length * 2);
      this.spelling = copied(this.spelling, new Int32Array(size));
      this.place = copied(this.place, new Uint32Array(size));
      this.expansion = copied(this.expansion, new Int32Array(size));
      this.flags = copied(this.flags, new Uint8Array(size));
    }
    return base;
  }

  /**
   * Copies nodes of another arena, of which the first had the number `before`, to the end; their tokens are moved by `byToken`.
   * Returns the number of the first.
   */
  moveIn(from: ArenaNodes, byToken: number, before: Node): Node {
    const at = this.nodes;
    const count = from.kind.length;
    this.#reserveNodes(at + count);
    this.kind.set(from.kind, at);
    this.field.set(from.field, at);
    const by = at - before;
    const { first, last, parent, end } = this;
    for (let i = 0, n = at; i < count; i++, n++) {
      first[n] = from.first[i]! + byToken;
      last[n] = from.last[i]! + byToken;
      end[n] = from.end[i]! + by;
      const up = from.parent[i]!;
      parent[n] = up === 0 ? 0 : up + by;
    }
    this.nodes = at + count;
    return at;
  }

  /** Copies the tree below (and with) a root; the copy has the same tokens. Returns its root. */
  copy(root: Node): Node {
    const stop = this.end[root]!;
    const by = this.nodes - root;
    this.#reserveNodes(this.nodes + stop - root);
    for (let n = root; n < stop; n++) {
      const to = n + by;
      this.kind[to] = this.kind[n]!;
      this.field[to] = this.field[n]!;
      this.first[to] = this.first[n]!;
      this.last[to] = this.last[n]!;
      this.parent[to] = n === root ? 0 : this.parent[n]! + by;
      this.end[to] = this.end[n]! + by;
    }
    this.nodes = stop + by;
    return root + by;
  }

  #growPending(): Int32Array<ArrayBuffer> {
    const larger = new Int32Array(this.#pending.length * 2);
    larger.set(this.#pending);
    this.#pending = larger;
    return larger;
  }

  #reserveNodes(count: number): void {
    if (count <= this.kind.length) return;
    const size = Math.max(count, this.kind.length * 2);
    this.kind = copied(this.kind, new Uint8Array(size));
    this.field = copied(this.field, new Uint8Array(size));
    this.first = copied(this.first, new Int32Array(size));
    this.last = copied(this.last, new Int32Array(size));
    this.parent = copied(this.parent, new Int32Array(size));
    this.end = copied(this.end, new Int32Array(size));
  }
}

function copied<T extends Uint8Array | Int32Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}
