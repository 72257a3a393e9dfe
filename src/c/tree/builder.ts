/**
 * Where the parser builds one declaration's tree: children are pushed on a stack, `node` takes those above a mark and
 * becomes their parent. Finished, the tree is copied to the arena in preorder, where a node's subtree is one stretch of
 * numbers (see `arena.ts`). The arrays are reused for the next declaration.
 */
export class TreeBuilder {
  kind = new Uint8Array(4096);
  field = new Uint8Array(4096);
  first = new Int32Array(4096);
  last = new Int32Array(4096);
  child = new Int32Array(4096);
  next = new Int32Array(4096);
  count = 0;
  #stack = new Int32Array(1024);
  #top = 0;

  reset(): void {
    this.count = 0;
    this.#top = 0;
  }

  /** The stack's height, to be handed to `node` later. */
  mark(): number {
    return this.#top;
  }

  /** Forgets what was pushed since the mark. */
  drop(mark: number): void {
    this.#top = mark;
  }

  leaf(kind: number, token: number): number {
    const n = this.#add(kind, token, token);
    this.child[n] = -1;
    this.#push(n);
    return n;
  }

  /** Makes a node of everything pushed since `mark`, over the tokens `first … last` (both inclusive). */
  node(kind: number, mark: number, first: number, last: number): number {
    const n = this.#add(kind, first, last);
    const stack = this.#stack;
    const top = this.#top;
    if (mark === top) this.child[n] = -1;
    else {
      this.child[n] = stack[mark]!;
      for (let i = mark + 1; i < top; i++) this.next[stack[i - 1]!] = stack[i]!;
    }
    this.#top = mark;
    this.#push(n);
    return n;
  }

  /** Says in which field of its parent-to-be the node on top of the stack stands. */
  as(field: number): void {
    this.field[this.#stack[this.#top - 1]!] = field;
  }

  /** The node on top of the stack. */
  get top(): number {
    return this.#stack[this.#top - 1]!;
  }

  #add(kind: number, first: number, last: number): number {
    const n = this.count;
    if (n === this.kind.length) this.#grow();
    this.count = n + 1;
    this.kind[n] = kind;
    this.field[n] = 0;
    this.first[n] = first;
    this.last[n] = last;
    this.next[n] = -1;
    return n;
  }

  #push(n: number): void {
    if (this.#top === this.#stack.length) {
      const larger = new Int32Array(this.#stack.length * 2);
      larger.set(this.#stack);
      this.#stack = larger;
    }
    this.#stack[this.#top++] = n;
  }

  #grow(): void {
    const size = this.kind.length * 2;
    const bytes = (from: Uint8Array) => {
      const to = new Uint8Array(size);
      to.set(from);
      return to;
    };
    const words = (from: Int32Array) => {
      const to = new Int32Array(size);
      to.set(from);
      return to;
    };
    this.kind = bytes(this.kind);
    this.field = bytes(this.field);
    this.first = words(this.first);
    this.last = words(this.last);
    this.child = words(this.child);
    this.next = words(this.next);
  }
}
