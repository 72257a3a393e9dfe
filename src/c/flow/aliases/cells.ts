/**
 * What cells of memory may point to: inclusion constraints over numbered cells, solved in waves. A wave joins the cells that
 * flow into each other round about, carries what is new along the copies in one pass in order, then lets loads, stores and
 * calls through pointers make new copies; the waves end when nothing is new. Knows nothing of C.
 */
import { LocationSet } from './location-set.ts';

export type Cell = number;

/** How a function is entered, for calls through pointers. */
export interface Entry {
  readonly parameters: readonly Cell[];
  /** Arguments behind those of the parameters; 0 when it takes none. */
  readonly rest: Cell;
  readonly result: Cell;
}

interface CallThrough {
  readonly arguments: readonly Cell[];
  readonly result: Cell;
}

/** Whether a pointer of a class may lead to what a cell stands for. */
export type Accepts = (pointers: number, object: Cell) => boolean;

export class Cells {
  /** Union-find: the cell that stands for each. */
  readonly #above: number[] = [0];
  readonly #sets: (LocationSet | undefined)[] = [undefined];
  readonly #copies: (number[] | undefined)[] = [undefined];
  /** What all that a cell leads to holds; 0 until it is asked for. */
  readonly #loaded: Cell[] = [0];
  /** What all that a cell leads to gets. */
  readonly #stored: Cell[] = [0];
  /** What is passed to whatever a cell leads to, and comes back: of all calls of it together. */
  readonly #calls: (CallThrough | undefined)[] = [undefined];
  /** What came into a cell and has not been carried on. */
  readonly #news: (number[] | undefined)[] = [undefined];
  /** By cell: the class of what it may lead to; 0: anything. */
  readonly #classes: number[] = [0];
  /** By class and location: 1 accepted, 2 not. */
  readonly #judged: Uint8Array[] = [];
  readonly #accepts: Accepts;
  readonly #cellAt: Cell[] = [];
  readonly #locationOf = new Map<Cell, number>();
  readonly #entries = new Map<Cell, Entry>();
  #stale = true;
  #carried = new Uint8Array(0);
  /** Something went to a cell that was done in this wave. */
  #newsLeft = false;
  #order: Cell[] = [];
  waves = 0;

  constructor(accepts: Accepts) {
    this.#accepts = accepts;
  }

  get count(): number {
    return this.#above.length - 1;
  }

  add(pointers = 0): Cell {
    this.#classes.push(pointers);
    this.#above.push(this.#above.length);
    this.#sets.push(undefined);
    this.#copies.push(undefined);
    this.#loaded.push(0);
    this.#stored.push(0);
    this.#calls.push(undefined);
    this.#news.push(undefined);
    return this.#above.length - 1;
  }

  /** `pointer` may lead to the object whose contents are in `object`. */
  lead(pointer: Cell, object: Cell): void {
    let location = this.#locationOf.get(object);
    if (location === undefined) {
      location = this.#cellAt.length;
      this.#cellAt.push(object);
      this.#locationOf.set(object, location);
    }
    this.#put(this.#find(pointer), location);
  }

  copy(from: Cell, to: Cell): void {
    const a = this.#find(from);
    const b = this.#find(to);
    if (a === b || a === 0 || b === 0) return;
    const list = this.#copies[a];
    if (list === undefined) this.#copies[a] = [b];
    else if (list.length > 8 || !list.includes(b)) list.push(b);
    this.#stale = true;
    const known = this.#sets[a];
    if (known !== undefined) this.#give(b, known, known.locations());
  }

  /** The cell that gets what the objects hold that `pointer` leads to. */
  load(pointer: Cell, pointers = 0): Cell {
    const cell = this.#find(pointer);
    if (this.#loaded[cell] === 0 && cell !== 0) {
      this.#loaded[cell] = this.add(pointers);
      for (const object of this.#objects(cell)) this.copy(object, this.#loaded[cell]!);
    }
    return this.#loaded[cell]!;
  }

  /** The objects that `pointer` leads to get what `from` holds. */
  store(pointer: Cell, from: Cell): void {
    const cell = this.#find(pointer);
    if (cell === 0 || from === 0) return;
    if (this.#stored[cell] === 0) {
      this.#stored[cell] = this.add();
      for (const object of this.#objects(cell)) this.copy(this.#stored[cell]!, object);
    }
    this.copy(from, this.#stored[cell]!);
  }

  enter(fn: Cell, entry: Entry): void {
    this.#entries.set(fn, entry);
  }

  entry(fn: Cell): Entry | undefined {
    return this.#entries.get(fn);
  }

  /** A call of the functions that `callee` leads to. */
  call(callee: Cell, call: CallThrough): void {
    const cell = this.#find(callee);
    if (cell === 0) return;
    const known = this.#calls[cell];
    const own: { arguments: Cell[]; result: Cell } = {
      arguments: [...(known?.arguments ?? [])],
      result: known?.result ?? this.add(),
    };
    call.arguments.forEach((argument, i) => {
      own.arguments[i] ??= this.add();
      this.copy(argument, own.arguments[i]);
    });
    this.copy(own.result, call.result);
    this.#calls[cell] = own;
    if (own.arguments.length > (known?.arguments.length ?? -1)) for (const object of this.#objects(cell)) this.#pass(own, object);
  }

  /** Arguments to parameters, and the result back. */
  #pass(call: CallThrough, fn: Cell): void {
    const entry = this.#entries.get(fn);
    if (entry === undefined) return;
    call.arguments.forEach((argument, i) => {
      this.copy(argument, entry.parameters[i] ?? entry.rest);
    });
    this.copy(entry.result, call.result);
  }

  #objects(cell: Cell): Cell[] {
    return (this.#sets[cell]?.locations() ?? []).map((location) => this.#cellAt[location]!);
  }

  /** The objects that a cell leads to, as their cells, ascending. */
  objectsOf(cell: Cell): Cell[] {
    const set = this.#sets[this.#find(cell)];
    return set === undefined
      ? []
      : set
          .locations()
          .map((l) => this.#cellAt[l]!)
          .sort((a, b) => a - b);
  }

  leadsTo(cell: Cell, object: Cell): boolean {
    const location = this.#locationOf.get(object);
    return location !== undefined && this.#sets[this.#find(cell)]?.has(location) === true;
  }

  leadsNowhere(cell: Cell): boolean {
    return (this.#sets[this.#find(cell)]?.size ?? 0) === 0;
  }

  solve(): void {
    for (let changed = true; changed; ) {
      this.waves++;
      if (this.#stale) this.#sort();
      const waiting = this.#carry();
      changed = this.#follow(waiting) || this.#newsLeft;
    }
  }

  /** Carries news along copies; the cells with news that loads, stores or calls wait for. */
  #carry(): { cell: Cell; news: readonly number[] }[] {
    const waiting: { cell: Cell; news: readonly number[] }[] = [];
    this.#newsLeft = false;
    this.#carried.fill(0);
    if (this.#carried.length < this.#above.length) this.#carried = new Uint8Array(this.#above.length);
    for (const cell of this.#order) {
      this.#carried[cell] = 1;
      const news = this.#news[cell];
      if (news === undefined) continue;
      this.#news[cell] = undefined;
      for (const copy of this.#copies[cell] ?? []) {
        const to = this.#find(copy);
        if (to === cell) continue;
        if (this.#carried[to] === 1) this.#newsLeft = true;
        this.#give(to, undefined, news);
      }
      if (this.#waits(cell)) waiting.push({ cell, news });
    }
    return waiting;
  }

  /** Lets loads, stores and calls see what is new; whether that made anything new. */
  #follow(waiting: readonly { readonly cell: Cell; readonly news: readonly number[] }[]): boolean {
    for (const { cell, news } of waiting) {
      for (const location of news) {
        const object = this.#cellAt[location]!;
        this.copy(object, this.#loaded[cell]!);
        this.copy(this.#stored[cell]!, object);
        const call = this.#calls[cell];
        if (call !== undefined) this.#pass(call, object);
      }
    }
    return waiting.length > 0;
  }

  #put(cell: Cell, location: number): void {
    if (this.#isAccepted(this.#classes[cell]!, location) && this.#setOf(cell).add(location)) this.#tell(cell, location);
  }

  #give(to: Cell, all: LocationSet | undefined, news: readonly number[]): void {
    const pointers = this.#classes[to]!;
    const set = this.#setOf(to);
    if (pointers === 0 && all !== undefined) set.addAll(all, (location) => this.#tell(to, location));
    else for (const location of news) if (this.#isAccepted(pointers, location) && set.add(location)) this.#tell(to, location);
  }

  #isAccepted(pointers: number, location: number): boolean {
    if (pointers === 0) return true;
    let judged = this.#judged[pointers];
    if (judged === undefined || judged.length <= location) {
      judged = new Uint8Array(this.#cellAt.length + 64);
      this.#judged[pointers] = judged;
    }
    if (judged[location] === 0) judged[location] = this.#accepts(pointers, this.#cellAt[location]!) ? 1 : 2;
    return judged[location] === 1;
  }

  #setOf(cell: Cell): LocationSet {
    this.#sets[cell] ??= new LocationSet();
    return this.#sets[cell]!;
  }

  #tell(cell: Cell, location: number): void {
    const news = this.#news[cell];
    if (news === undefined) this.#news[cell] = [location];
    else news.push(location);
  }

  #find(cell: Cell): Cell {
    let at = cell;
    while (this.#above[at] !== at) {
      this.#above[at] = this.#above[this.#above[at]!]!;
      at = this.#above[at]!;
    }
    return at;
  }

  /** Joins cells that copy round about and puts the rest in order of flow (Tarjan's algorithm, without recursion). */
  #sort(): void {
    this.#stale = false;
    const index = new Int32Array(this.#above.length);
    const low = new Int32Array(this.#above.length);
    const done = new Uint8Array(this.#above.length);
    const order: Cell[] = [];
    const stack: Cell[] = [];
    const path: Cell[] = [];
    const next = new Int32Array(this.#above.length);
    let visited = 0;
    for (let root = 1; root < this.#above.length; root++) {
      if (this.#above[root] !== root || index[root] !== 0 || !this.#carries(root)) continue;
      path.push(root);
      while (path.length > 0) {
        const cell = path.at(-1)!;
        if (index[cell] === 0) {
          this.#tidy(cell);
          index[cell] = ++visited;
          low[cell] = visited;
          stack.push(cell);
        }
        const copies = this.#copies[cell];
        const i = next[cell]!;
        if (copies !== undefined && i < copies.length) {
          const to = this.#find(copies[i]!);
          if (this.#classes[to] !== this.#classes[cell]) next[cell] = i + 1;
          else if (index[to] === 0) path.push(to);
          else {
            if (done[to] === 0) low[cell] = Math.min(low[cell]!, low[to]!);
            next[cell] = i + 1;
          }
          continue;
        }
        path.pop();
        if (low[cell] !== index[cell]) continue;
        const group: Cell[] = [];
        for (let member = stack.pop()!; ; member = stack.pop()!) {
          done[member] = 1;
          group.push(member);
          if (member === cell) break;
        }
        order.push(cell);
        for (const member of group) if (member !== cell) this.#join(member, cell);
      }
    }
    this.#order = order.reverse();
  }

  #carries(cell: Cell): boolean {
    return this.#copies[cell] !== undefined || this.#waits(cell);
  }

  #waits(cell: Cell): boolean {
    return this.#loaded[cell] !== 0 || this.#stored[cell] !== 0 || this.#calls[cell] !== undefined;
  }

  /** Copies to the cells that stand for others, each once. */
  #tidy(cell: Cell): void {
    const list = this.#copies[cell];
    if (list === undefined || list.length < 2) return;
    const seen = new Set<Cell>();
    for (const to of list) {
      const found = this.#find(to);
      if (found !== cell) seen.add(found);
    }
    this.#copies[cell] = [...seen];
  }

  /** What two joined cells load (or store) is the same: each copies to the other, so that they are joined, too. */
  #same(a: Cell, b: Cell): Cell {
    if (a === 0 || b === 0) return a || b;
    this.copy(a, b);
    this.copy(b, a);
    return a;
  }

  #sameCall(a: CallThrough | undefined, b: CallThrough | undefined): CallThrough | undefined {
    if (a === undefined || b === undefined) return a ?? b;
    const [longer, shorter] = a.arguments.length >= b.arguments.length ? [a, b] : [b, a];
    const all = longer.arguments.map((argument, i) => this.#same(argument, shorter.arguments[i] ?? 0));
    return { arguments: all, result: this.#same(a.result, b.result) };
  }

  #join(cell: Cell, into: Cell): void {
    this.#above[cell] = into;
    this.#copies[into] = joined(this.#copies[into], this.#copies[cell]);
    this.#loaded[into] = this.#same(this.#loaded[into]!, this.#loaded[cell]!);
    this.#stored[into] = this.#same(this.#stored[into]!, this.#stored[cell]!);
    this.#calls[into] = this.#sameCall(this.#calls[into], this.#calls[cell]);
    const set = this.#sets[cell];
    const all = this.#setOf(into);
    if (set !== undefined) all.addAll(set, () => {});
    // Each has loads and stores that have not seen what the other knew.
    if (all.size > 0) this.#news[into] = [...all.locations()];
    this.#copies[cell] = undefined;
    this.#loaded[cell] = 0;
    this.#stored[cell] = 0;
    this.#calls[cell] = undefined;
    this.#sets[cell] = undefined;
    this.#news[cell] = undefined;
  }
}

function joined<T>(a: T[] | undefined, b: T[] | undefined): T[] | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  for (const item of b) a.push(item);
  return a;
}
