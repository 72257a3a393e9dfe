/**
 * All declared names of a program and what each use refers to. Built in one pass over the units: a declaration is bound
 * where it first occurs, with the names that are visible there; where it occurs again and its names mean the same, only its
 * file-scope names count, else it is bound anew as a variant (see `meanings.ts`).
 */
import type { Node } from '../tree/arena.ts';
import type { CSymbol } from './symbol.ts';

export class Symbols {
  /** In order of declaration; `all[id - 1]` has this id. */
  readonly all: CSymbol[] = [];
  /** By node: the symbol that a leaf declares or refers to; 0 for none (also for members after `.` and `->`). */
  referent: Int32Array;
  /** Union-find over symbols that declare the same thing. */
  #same = new Int32Array(1024);
  #members: Groups | undefined;
  /** By thing as written. */
  #uses: (Node[] | undefined)[] | undefined;
  /** By symbol of a variant: the symbol of the declaration it is a variant of. */
  readonly #originals = new Map<number, number>();
  /** By entity that has variants, 0 for others. */
  #things: Int32Array | undefined;
  #writtenThings: Groups | undefined;

  constructor(nodes: number) {
    this.referent = new Int32Array(nodes);
  }

  get(id: number): CSymbol {
    return this.all[id - 1]!;
  }

  /** Makes room for more nodes. */
  grow(nodes: number): void {
    if (nodes <= this.referent.length) return;
    const larger = new Int32Array(Math.max(nodes, this.referent.length + (this.referent.length >> 2)));
    larger.set(this.referent);
    this.referent = larger;
  }

  add(symbol: CSymbol): CSymbol {
    this.all.push(symbol);
    this.referent[symbol.node] = symbol.id;
    if (symbol.id >= this.#same.length) {
      const larger = new Int32Array(symbol.id * 2);
      larger.set(this.#same);
      this.#same = larger;
    }
    this.#same[symbol.id] = symbol.id;
    return symbol;
  }

  /** What a leaf (identifier, type name, tag, label) declares or refers to. */
  of(leaf: Node): CSymbol | undefined {
    const id = this.referent[leaf]!;
    return id === 0 ? undefined : this.all[id - 1];
  }

  /** Number of the thing that a symbol declares: equal for all its declarations in all units. */
  entity(symbol: CSymbol | number): number {
    let id = typeof symbol === 'number' ? symbol : symbol.id;
    while (this.#same[id] !== id) {
      this.#same[id] = this.#same[this.#same[id]!]!;
      id = this.#same[id]!;
    }
    return id;
  }

  join(a: number, b: number): void {
    const x = this.entity(a);
    const y = this.entity(b);
    // The smaller number leads, so that the result does not depend on the order of joining.
    if (x < y) this.#same[y] = x;
    else this.#same[x] = y;
  }

  /** All declarations of the same thing, in order. */
  declarationsOf(symbol: CSymbol): readonly CSymbol[] {
    this.#members ??= this.#group();
    return this.#members.byNumber[this.entity(symbol)] ?? [symbol];
  }

  /** All uses (not declarations) of the thing as written, in order of nodes. */
  usesOf(symbol: CSymbol): readonly Node[] {
    this.#uses ??= this.#collectUses();
    return this.#uses[this.written(symbol.id)] ?? [];
  }

  /** Entities in order, each as its declarations: what a declaration means in different units is several. */
  meanings(): Iterable<readonly CSymbol[]> {
    this.#members ??= this.#group();
    return this.#members.inOrder;
  }

  /** Things as written, in order, each as its declarations: one declaration counts once, whatever it means in which unit. */
  entities(): Iterable<readonly CSymbol[]> {
    if (this.#originals.size === 0) return this.meanings();
    this.#writtenThings ??= this.#groupWritten();
    return this.#writtenThings.inOrder;
  }

  /** `variant` is the same declaration as `original`, with another meaning in another unit. */
  addVariant(variant: number, original: number): void {
    this.#originals.set(variant, original);
  }

  /** Number of the thing as written: the entity of the first meaning of what a symbol declares. */
  written(id: number): number {
    this.#things ??= this.#joinVariants();
    const entity = this.entity(id);
    return this.#things[entity] || entity;
  }

  /** By entity that has variants: the smallest entity that shares a declaration with it. */
  #joinVariants(): Int32Array {
    const up = new Map<number, number>();
    const find = (id: number): number => {
      let at = id;
      for (let next = up.get(at); next !== undefined && next !== at; next = up.get(at)) at = next;
      return at;
    };
    for (const [variant, original] of this.#originals) {
      const a = find(this.entity(variant));
      const b = find(this.entity(original));
      if (a !== b) up.set(Math.max(a, b), Math.min(a, b));
    }
    const things = new Int32Array(this.all.length + 1);
    for (const id of up.keys()) things[id] = find(id);
    return things;
  }

  #groupWritten(): Groups {
    const groups = new Groups(this.all.length);
    for (const symbol of this.all) if (!this.#originals.has(symbol.id)) groups.add(this.written(symbol.id), symbol);
    return groups;
  }

  #group(): Groups {
    const groups = new Groups(this.all.length);
    for (const symbol of this.all) groups.add(this.entity(symbol), symbol);
    return groups;
  }

  #collectUses(): (Node[] | undefined)[] {
    const uses = new Array<Node[] | undefined>(this.all.length + 1);
    for (let node = 1; node < this.referent.length; node++) {
      const id = this.referent[node]!;
      if (id === 0 || this.all[id - 1]!.node === node) continue;
      const thing = this.written(id);
      const list = uses[thing];
      if (list === undefined) uses[thing] = [node];
      else list.push(node);
    }
    return uses;
  }
}

/** Symbols that have one number: of an entity, of a thing as written. */
class Groups {
  /** In order of the first symbol of each. */
  readonly inOrder: CSymbol[][] = [];
  readonly byNumber: (CSymbol[] | undefined)[];

  constructor(greatest: number) {
    this.byNumber = new Array<CSymbol[] | undefined>(greatest + 1);
  }

  add(number: number, symbol: CSymbol): void {
    const group = this.byNumber[number];
    if (group === undefined) {
      // Nearly all stay alone: no room for more is kept.
      const alone = [symbol];
      this.byNumber[number] = alone;
      this.inOrder.push(alone);
    } else group.push(symbol);
  }
}
