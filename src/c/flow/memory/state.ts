/**
 * What holds at one point of a path: the contents of regions as cells, typestates (locks, resources, errno), what is known
 * about the order of pairs of objects, and the values of branching expressions that were just evaluated. Contents are
 * immutable and shared; a state is copied before it is changed.
 */
import { SharedMap } from './shared-map.ts';
import { floatingOf, integerOf, joinValues, Null, pointerOf, sameValue, type Value, withUnset } from './value.ts';

/** Contents of one region. `rest` is what every offset holds that has no cell of its own. */
export interface Contents {
  readonly cells: ReadonlyMap<number, Value>;
  /** `zero`; `top`: as at the beginning, whatever that was; `any`: written by code that is not seen; `unset`: not set yet. */
  readonly rest: 'zero' | 'top' | 'any' | 'unset';
  /** Its address was given to code that is not seen. */
  readonly escaped: boolean;
}

const NO_CELLS: ReadonlyMap<number, Value> = new Map();
export const TOP: Contents = { cells: NO_CELLS, rest: 'top', escaped: false };
export const UNSET: Contents = { cells: NO_CELLS, rest: 'unset', escaped: false };
export const ANY: Contents = { cells: NO_CELLS, rest: 'any', escaped: false };
export const ANY_ESCAPED: Contents = { cells: NO_CELLS, rest: 'any', escaped: true };
export const ZERO: Contents = { cells: NO_CELLS, rest: 'zero', escaped: false };

/** Typestates: bit 0 is "as at the beginning"; what the other bits mean depends on the key. */
export const INITIAL = 1;

export class State {
  readonly memory: SharedMap<number, Contents>;
  readonly typestates: SharedMap<string, number>;
  /** Possible orders of two objects (`a,b` with a < b): 1 less, 2 equal, 4 greater. */
  readonly orders: SharedMap<string, number>;
  readonly temporaries: SharedMap<number, Value>;

  constructor(from?: State) {
    this.memory = new SharedMap(from?.memory);
    this.typestates = new SharedMap(from?.typestates);
    this.orders = new SharedMap(from?.orders);
    this.temporaries = new SharedMap(from?.temporaries);
  }

  typestate(key: string): number {
    return this.typestates.get(key) ?? INITIAL;
  }

  forgetOrders(id: number): void {
    if (this.orders.size === 0) return;
    const a = `${id},`;
    const b = `,${id}`;
    for (const key of this.orders.keys()) if (key.startsWith(a) || key.endsWith(b)) this.orders.delete(key);
  }
}

/** `initial` tells what a region holds that a state does not mention. */
export function joinStates(a: State, b: State, initial: (region: number) => Contents): State {
  const out = new State(a);
  const lost: Value[] | undefined = a.typestates.size + b.typestates.size === 0 ? undefined : [];
  if (!a.memory.isSame(b.memory)) joinMemory(a, b, initial, out, lost);
  if (!a.typestates.isSame(b.typestates)) {
    for (const [key, mask] of a.typestates) {
      const both = mask | b.typestate(key);
      if (both !== mask) out.typestates.set(key, both);
    }
    for (const [key, mask] of b.typestates) if (!a.typestates.has(key)) out.typestates.set(key, mask | INITIAL);
  }
  if (!a.orders.isSame(b.orders))
    for (const [key, mask] of a.orders) {
      const all = mask | (b.orders.get(key) ?? 7);
      if (all === 7) out.orders.delete(key);
      else if (all !== mask) out.orders.set(key, all);
    }
  if (!a.temporaries.isSame(b.temporaries))
    for (const [node, y] of b.temporaries) {
      const x = a.temporaries.get(node);
      const value = x === undefined ? y : joinValues(x, y);
      if (value !== x) out.temporaries.set(node, value);
    }
  if (lost !== undefined) for (const value of lost) loseSight(out, value);
  return out;
}

/** What only one of two ways still knows the way to: whoever keeps it may answer for it. */
function loseSight(state: State, value: Value): void {
  if (value.kind !== 'pointer') return;
  for (const { region } of value.targets) {
    const key = `r${region.id}`;
    const mask = state.typestates.get(key);
    if (mask !== undefined && (mask & 2) !== 0 && region.kind !== 'lent') state.typestates.set(key, (mask & ~2) | 8);
  }
}

function joinMemory(a: State, b: State, initial: (region: number) => Contents, out: State, lost: Value[] | undefined): void {
  for (const [id, x] of a.memory) {
    const joined = joinContents(x, b.memory.get(id) ?? initial(id), lost);
    if (joined !== x) out.memory.set(id, joined);
  }
  for (const [id, y] of b.memory) if (!a.memory.has(id)) out.memory.set(id, joinContents(initial(id), y, lost));
}

/** The first of the two itself where it holds the other: what is the same object need not be compared. */
function joinContents(a: Contents, b: Contents, lost: Value[] | undefined): Contents {
  if (a === b) return a;
  const cells = new Map<number, Value>();
  let same = true;
  for (const [offset, x] of a.cells) {
    const y = b.cells.get(offset) ?? restValue(x, b.rest);
    if (y === undefined) {
      lost?.push(x);
      same = false;
      continue;
    }
    const joined = joinValues(x, y);
    same &&= joined === x;
    cells.set(offset, joined);
  }
  for (const [offset, y] of b.cells) {
    if (a.cells.has(offset)) continue;
    const x = restValue(y, a.rest);
    if (x === undefined) {
      lost?.push(y);
      continue;
    }
    same = false;
    cells.set(offset, joinValues(y, x));
  }
  const rest = a.rest === b.rest ? a.rest : 'any';
  const escaped = a.escaped || b.escaped;
  return same && rest === a.rest && escaped === a.escaped ? a : { cells, rest, escaped };
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
  if (isUntouched(a, b)) return true;
  if (a.memory.size !== b.memory.size || a.typestates.size !== b.typestates.size || a.orders.size !== b.orders.size) return false;
  for (const [key, mask] of a.typestates) if (b.typestates.get(key) !== mask) return false;
  for (const [key, mask] of a.orders) if (b.orders.get(key) !== mask) return false;
  for (const [id, x] of a.memory) {
    const y = b.memory.get(id);
    if (y === undefined || !sameContents(x, y)) return false;
  }
  return (
    a.temporaries.size === b.temporaries.size &&
    [...a.temporaries].every(([n, v]) => sameValue(v, b.temporaries.get(n) ?? { ...v, kind: 'other' }))
  );
}

/** One is a copy of the other, and neither was written to since. */
function isUntouched(a: State, b: State): boolean {
  return (
    a.memory.isSame(b.memory) &&
    a.typestates.isSame(b.typestates) &&
    a.orders.isSame(b.orders) &&
    a.temporaries.isSame(b.temporaries)
  );
}

function sameContents(a: Contents, b: Contents): boolean {
  if (a === b) return true;
  if (a.rest !== b.rest || a.escaped !== b.escaped || a.cells.size !== b.cells.size) return false;
  for (const [offset, x] of a.cells) {
    const y = b.cells.get(offset);
    if (y === undefined || !sameValue(x, y)) return false;
  }
  return true;
}
