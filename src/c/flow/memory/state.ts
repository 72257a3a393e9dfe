/**
 * What holds at one point of a path: the contents of regions as cells, typestates (locks, resources, errno), what is known
 * about the order of pairs of objects, and the values of branching expressions that were just evaluated. Contents are
 * immutable and shared. States are copied far more often than changed: a copy shares what the state has until one of them is
 * written to. Contents stand at the slots of their regions (see `region.ts`), so that two states are compared place by place.
 */
import type { Node } from '../../tree/arena.ts';
import { Cells, NO_CELLS, type ReadonlyCells } from './cells.ts';
import type { Region, Regions } from './region.ts';
import { floatingOf, integerOf, joinValues, Null, pointerOf, sameValue, type Value, withUnset } from './value.ts';

/** Contents of one region. `rest` is what every offset holds that has no cell of its own. */
export interface Contents {
  readonly cells: ReadonlyCells;
  /** `zero`; `top`: as at the beginning, whatever that was; `any`: written by code that is not seen; `unset`: not set yet. */
  readonly rest: 'zero' | 'top' | 'any' | 'unset';
  /** Its address was given to code that is not seen. */
  readonly escaped: boolean;
}

export const TOP: Contents = { cells: NO_CELLS, rest: 'top', escaped: false };
export const UNSET: Contents = { cells: NO_CELLS, rest: 'unset', escaped: false };
export const ANY: Contents = { cells: NO_CELLS, rest: 'any', escaped: false };
export const ANY_ESCAPED: Contents = { cells: NO_CELLS, rest: 'any', escaped: true };
export const ZERO: Contents = { cells: NO_CELLS, rest: 'zero', escaped: false };

/** Typestates: bit 0 is "as at the beginning"; what the other bits mean depends on the key. */
export const INITIAL = 1;

/** Which parts of a state are its own and may be written in place. */
const Own = { memory: 1, typestates: 2, orders: 4, temporaries: 8 } as const;

type Memory = readonly (Contents | undefined)[];

const NO_MEMORY: Memory = [];
const NO_MASKS: ReadonlyMap<string, number> = new Map();
const NO_VALUES: ReadonlyMap<Node, Value> = new Map();

/** What a call gave, and another one. */
interface CallValue {
  readonly node: Node;
  readonly value: Value;
  readonly next: CallValue | undefined;
}

function without(calls: CallValue | undefined, node: Node): CallValue | undefined {
  if (calls === undefined || calls.node === node) return calls?.next;
  const next = without(calls.next, node);
  return next === calls.next ? calls : { node: calls.node, value: calls.value, next };
}

/** Its parts are read as they are and written by its methods only. */
export class State {
  readonly regions: Regions;
  /** By slot of the region. */
  memory: Memory;
  typestates: ReadonlyMap<string, number>;
  /** Possible orders of two objects (`a,b` with a < b): 1 less, 2 equal, 4 greater. */
  orders: ReadonlyMap<string, number>;
  /** Values of branching expressions, and at -1 what the function returns. */
  temporaries: ReadonlyMap<Node, Value>;
  /** What the calls of the last point gave. */
  calls: CallValue | undefined;
  /** Bits of `Own`. */
  own: number;

  constructor(regions: Regions, from?: State) {
    this.regions = regions;
    this.memory = from === undefined ? NO_MEMORY : from.memory;
    this.typestates = from === undefined ? NO_MASKS : from.typestates;
    this.orders = from === undefined ? NO_MASKS : from.orders;
    this.temporaries = from === undefined ? NO_VALUES : from.temporaries;
    this.calls = from?.calls;
    this.own = 0;
    if (from !== undefined) from.own = 0;
  }

  copy(): State {
    return new State(this.regions, this);
  }

  /** What is known of a region that was written to. */
  contents({ slot }: Region): Contents | undefined {
    return slot < 0 || slot >= this.memory.length ? undefined : this.memory[slot];
  }

  put(region: Region, contents: Contents): void {
    const slot = region.slot < 0 ? this.regions.place(region) : region.slot;
    const memory = this.#ownMemory();
    while (memory.length < slot) memory.push(undefined);
    memory[slot] = contents;
  }

  forget(region: Region): void {
    if (this.contents(region) !== undefined) this.#ownMemory()[region.slot] = undefined;
  }

  #ownMemory(): (Contents | undefined)[] {
    if ((this.own & Own.memory) === 0) {
      this.memory = this.memory.slice();
      this.own |= Own.memory;
    }
    return this.memory as (Contents | undefined)[];
  }

  typestate(key: string): number {
    return this.typestates.get(key) ?? INITIAL;
  }

  setTypestate(key: string, mask: number): void {
    this.#ownTypestates().set(key, mask);
  }

  deleteTypestate(key: string): void {
    if (this.typestates.has(key)) this.#ownTypestates().delete(key);
  }

  #ownTypestates(): Map<string, number> {
    if ((this.own & Own.typestates) === 0) {
      this.typestates = new Map(this.typestates);
      this.own |= Own.typestates;
    }
    return this.typestates as Map<string, number>;
  }

  setOrder(key: string, mask: number): void {
    this.#ownOrders().set(key, mask);
  }

  deleteOrder(key: string): void {
    if (this.orders.has(key)) this.#ownOrders().delete(key);
  }

  forgetOrders(id: number): void {
    if (this.orders.size === 0) return;
    const a = `${id},`;
    const b = `,${id}`;
    for (const key of this.orders.keys()) if (key.startsWith(a) || key.endsWith(b)) this.deleteOrder(key);
  }

  #ownOrders(): Map<string, number> {
    if ((this.own & Own.orders) === 0) {
      this.orders = new Map(this.orders);
      this.own |= Own.orders;
    }
    return this.orders as Map<string, number>;
  }

  setTemporary(node: Node, value: Value): void {
    this.#ownTemporaries().set(node, value);
  }

  deleteTemporary(node: Node): void {
    if (this.temporaries.has(node)) this.#ownTemporaries().delete(node);
  }

  callValue(node: Node): Value | undefined {
    for (let call = this.calls; call !== undefined; call = call.next) if (call.node === node) return call.value;
    return undefined;
  }

  setCall(node: Node, value: Value): void {
    this.calls = { node, value, next: without(this.calls, node) };
  }

  clearTemporaries(): void {
    this.calls = undefined;
    this.temporaries = NO_VALUES;
    this.own &= ~Own.temporaries;
  }

  #ownTemporaries(): Map<Node, Value> {
    if ((this.own & Own.temporaries) === 0) {
      this.temporaries = new Map(this.temporaries);
      this.own |= Own.temporaries;
    }
    return this.temporaries as Map<Node, Value>;
  }

  /** What another state, or this one before, has of one kind. */
  takeTypestates(from: State): void {
    this.typestates = from.typestates;
    this.own &= ~Own.typestates;
    from.own &= ~Own.typestates;
  }

  takeOrders(from: State): void {
    this.orders = from.orders;
    this.own &= ~Own.orders;
    from.own &= ~Own.orders;
  }

  takeTemporaries(from: State): void {
    this.calls = from.calls;
    this.temporaries = from.temporaries;
    this.own &= ~Own.temporaries;
    from.own &= ~Own.temporaries;
  }
}

/** `initial` tells what a region holds that a state does not mention. */
export function joinStates(a: State, b: State, initial: (region: Region) => Contents): State {
  const out = a.copy();
  const lost: Value[] | undefined = a.typestates.size + b.typestates.size === 0 ? undefined : [];
  if (a.memory !== b.memory) joinMemory(a, b, initial, out, lost);
  if (a.typestates !== b.typestates) joinTypestates(a, b, out);
  if (a.orders !== b.orders)
    for (const [key, mask] of a.orders) {
      const all = mask | (b.orders.get(key) ?? 7);
      if (all === 7) out.deleteOrder(key);
      else if (all !== mask) out.setOrder(key, all);
    }
  if (a.temporaries !== b.temporaries)
    for (const [node, y] of b.temporaries) {
      const x = a.temporaries.get(node);
      const value = x === undefined ? y : joinValues(x, y);
      if (value !== x) out.setTemporary(node, value);
    }
  if (a.calls !== b.calls)
    for (let call = b.calls; call !== undefined; call = call.next) {
      const x = a.callValue(call.node);
      const value = x === undefined ? call.value : joinValues(x, call.value);
      if (value !== x) out.setCall(call.node, value);
    }
  if (lost !== undefined) for (const value of lost) loseSight(out, value);
  return out;
}

function joinTypestates(a: State, b: State, out: State): void {
  for (const [key, mask] of a.typestates) {
    const both = mask | b.typestate(key);
    if (both !== mask) out.setTypestate(key, both);
  }
  for (const [key, mask] of b.typestates) if (!a.typestates.has(key)) out.setTypestate(key, mask | INITIAL);
}

/** What only one of two ways still knows the way to: whoever keeps it may answer for it. */
function loseSight(state: State, value: Value): void {
  if (value.kind !== 'pointer') return;
  for (const { region } of value.targets) {
    const key = `r${region.id}`;
    const mask = state.typestates.get(key);
    if (mask !== undefined && (mask & 2) !== 0 && region.kind !== 'lent') state.setTypestate(key, (mask & ~2) | 8);
  }
}

function joinMemory(a: State, b: State, initial: (region: Region) => Contents, out: State, lost: Value[] | undefined): void {
  const { memory: xs } = a;
  const { memory: ys } = b;
  const { regions } = a;
  const length = Math.max(xs.length, ys.length);
  for (let slot = 0; slot < length; slot++) {
    const x = slot < xs.length ? xs[slot] : undefined;
    const y = slot < ys.length ? ys[slot] : undefined;
    if (x === y) continue;
    const region = regions.at(slot);
    const joined = joinContents(x ?? initial(region), y ?? initial(region), lost);
    if (joined !== x) out.put(region, joined);
  }
}

/** The first of the two itself where it holds the other: what is the same object need not be compared. */
function joinContents(a: Contents, b: Contents, lost: Value[] | undefined): Contents {
  if (a === b) return a;
  const rest = a.rest === b.rest ? a.rest : 'any';
  const escaped = a.escaped || b.escaped;
  const cells = joinCells(a, b, lost);
  return cells === a.cells && rest === a.rest && escaped === a.escaped ? a : { cells, rest, escaped };
}

function joinCells(a: Contents, b: Contents, lost: Value[] | undefined): ReadonlyCells {
  if (a.cells === b.cells) return a.cells;
  const offsets = a.cells.offsets();
  const values = a.cells.values();
  /** Made where something is not as in the first one. */
  let made: Cells | undefined;
  for (let i = 0; i < offsets.length; i++) {
    const x = values[i]!;
    const y = b.cells.get(offsets[i]!) ?? restValue(x, b.rest);
    if (y === undefined) lost?.push(x);
    const joined = y === undefined ? undefined : joinValues(x, y);
    if (joined === x) made?.add(offsets[i]!, x);
    else {
      made ??= firstOf(a.cells, i);
      if (joined !== undefined) made.add(offsets[i]!, joined);
    }
  }
  if (b.cells.size === 0) return made ?? a.cells;
  const others = b.cells.offsets();
  for (let i = 0; i < others.length; i++) {
    if (a.cells.has(others[i]!)) continue;
    const y = b.cells.values()[i]!;
    const x = restValue(y, a.rest);
    if (x === undefined) {
      lost?.push(y);
      continue;
    }
    made ??= new Cells(a.cells);
    made.add(others[i]!, joinValues(y, x));
  }
  return made ?? a.cells;
}

function firstOf(cells: ReadonlyCells, count: number): Cells {
  const made = new Cells();
  for (let i = 0; i < count; i++) made.add(cells.offsets()[i]!, cells.values()[i]!);
  return made;
}

/** What an offset without cell holds, seen as a value of the kind of another one; undefined: anything of its type. */
function restValue(like: Value, rest: Contents['rest']): Value | undefined {
  if (rest === 'unset') return withUnset(like, 2);
  if (rest !== 'zero') return undefined;
  if (like.kind === 'integer') return integerOf(0n, 0n, 0n, 0n, false, 3, like.unset, like.taint);
  if (like.kind === 'floating') return floatingOf(0, 0, false, 3, like.unset, like.taint);
  if (like.kind === 'pointer') return pointerOf([], false, Null.possible, like.unset, like.taint);
  return like;
}

export function sameStates(a: State, b: State): boolean {
  return (
    sameMaps(a.typestates, b.typestates) &&
    sameMaps(a.orders, b.orders) &&
    sameMemory(a.memory, b.memory) &&
    sameTemporaries(a, b)
  );
}

function sameMaps(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [key, mask] of a) if (b.get(key) !== mask) return false;
  return true;
}

function sameMemory(a: Memory, b: Memory): boolean {
  if (a === b) return true;
  const length = Math.max(a.length, b.length);
  for (let i = 0; i < length; i++) {
    const x = i < a.length ? a[i] : undefined;
    const y = i < b.length ? b[i] : undefined;
    if (x !== y && (x === undefined || y === undefined || !sameContents(x, y))) return false;
  }
  return true;
}

/** A value that says nothing is as good as none. */
function sameTemporaries(a: State, b: State): boolean {
  if (a.temporaries === b.temporaries && a.calls === b.calls) return true;
  if (a.temporaries.size + countOf(a.calls) !== b.temporaries.size + countOf(b.calls)) return false;
  return allTemporaries(a, b, (value, other) => (other === undefined ? value.kind === 'other' : sameValue(value, other)));
}

/** The same expressions have the same values. */
export function sameAnswers(a: State, b: State): boolean {
  if (a.temporaries.size + countOf(a.calls) !== b.temporaries.size + countOf(b.calls)) return false;
  return allTemporaries(a, b, (value, other) => other !== undefined && sameValue(value, other));
}

function countOf(calls: CallValue | undefined): number {
  let count = 0;
  for (let call = calls; call !== undefined; call = call.next) count++;
  return count;
}

function allTemporaries(a: State, b: State, are: (value: Value, other: Value | undefined) => boolean): boolean {
  for (const [node, value] of a.temporaries) if (!are(value, b.temporaries.get(node))) return false;
  for (let call = a.calls; call !== undefined; call = call.next) if (!are(call.value, b.callValue(call.node))) return false;
  return true;
}

function sameContents(a: Contents, b: Contents): boolean {
  if (a.rest !== b.rest || a.escaped !== b.escaped || a.cells.size !== b.cells.size) return false;
  if (a.cells === b.cells) return true;
  const offsets = a.cells.offsets();
  for (let i = 0; i < offsets.length; i++) {
    const y = b.cells.get(offsets[i]!);
    if (y === undefined || !sameValue(a.cells.values()[i]!, y)) return false;
  }
  return true;
}
