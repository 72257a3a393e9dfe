/** Reading and writing memory: places are what lvalues designate, a set of targets and perhaps something that is not known. */
import type { Node } from '../../tree/arena.ts';
import { isRecord } from '../../types/type.ts';
import { greatest, least } from '../interval.ts';
import { Cells, type ReadonlyCells } from './cells.ts';
import type { Machine } from './machine.ts';
import type { Place } from './place.ts';
import type { Region } from './region.ts';
import { ANY, ANY_ESCAPED, type Contents, type State, TOP } from './state.ts';
import {
  bounded,
  constant,
  floating,
  type IntegerValue,
  integer,
  joinValues,
  NULL_POINTER,
  OTHER,
  type PointerValue,
  type Target,
  tainted,
  type Value,
  withUnset,
} from './value.ts';

const UNSET_OTHER = withUnset(OTHER, 2);

export function contentsAt(machine: Machine, state: State, region: Region): Contents {
  return state.contents(region) ?? machine.initial(region);
}

/** The value at a place, of the place's type. */
export function load(machine: Machine, state: State, place: Place, node: Node): Value {
  let value: Value | undefined;
  for (const target of place.targets) {
    const one = loadTarget(machine, state, target, place, node);
    value = value === undefined ? one : joinValues(value, one);
  }
  if (value === undefined || place.elsewhere) {
    const any = anyAt(machine, place, node);
    value = value === undefined ? any : joinValues(value, any);
  }
  return value;
}

function anyAt(machine: Machine, place: Place, node: Node): Value {
  const any = machine.any(place.type, node);
  if (place.bits === undefined || any.kind !== 'integer' || place.bits === 0) return any;
  const bits = BigInt(place.bits);
  if (place.type.basic === 'bool') return any;
  return any.low < 0n ? integer(-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n, 0) : integer(0n, (1n << bits) - 1n, 0);
}

function loadTarget(machine: Machine, state: State, target: Target, place: Place, node: Node): Value {
  const { region } = target;
  if (place.bits !== undefined) return anyAt(machine, place, node);
  const contents = contentsAt(machine, state, region);
  if (isRecord(place.type) || place.type.kind === 'array') {
    const unset =
      contents.rest === 'unset' && !hasCells(contents, target, machine.types.size(place.type, machine.types.targetAt(node)));
    return unset ? UNSET_OTHER : OTHER;
  }
  if (target.low === target.high) {
    const cell = contents.cells.get(target.low);
    if (cell !== undefined) return fitting(machine, cell, place, node);
    const rest = ofRest(machine, contents, target, place, node);
    return isFromOutside(state, target, place) ? tainted(rest, node) : rest;
  }
  let value: Value | undefined;
  let found = 0;
  const offsets = contents.cells.offsets();
  for (let i = 0; i < offsets.length; i++) {
    const offset = offsets[i]!;
    if (offset < target.low || offset > target.high) continue;
    const one = fitting(machine, contents.cells.values()[i]!, place, node);
    value = value === undefined ? one : joinValues(value, one);
    found++;
  }
  const size = machine.types.size(place.type, machine.types.targetAt(node)) ?? 1;
  if (found > 0 && target.exact && found * size > target.high - target.low) return value!;
  const rest = ofRest(machine, contents, target, place, node);
  return value === undefined ? rest : joinValues(value, withUnset(rest, 0));
}

/** A number in a block that was read from outside as a whole; the characters of a text are no numbers. */
function isFromOutside(state: State, { region }: Target, { type }: Place): boolean {
  if (state.typestates.size === 0) return false;
  return type.kind === 'integer' && type.basic !== 'char' && state.typestates.get(`t${region.id}`) === 2;
}

function hasCells(contents: Contents, target: Target, size: number | undefined): boolean {
  return contents.cells.offsets().some((offset) => offset >= target.low && offset < target.high + (size ?? Infinity));
}

function ofRest(machine: Machine, contents: Contents, target: Target, place: Place, node: Node): Value {
  const any = anyAt(machine, place, node);
  switch (contents.rest) {
    case 'unset':
      return withUnset(any, 2);
    case 'zero':
      return zeroOf(any);
    case 'top':
      return any.kind === 'pointer' && target.low === target.high && place.type.of !== undefined
        ? machine.initialPointer(target.region, target.low)
        : any;
    default:
      return any;
  }
}

function zeroOf(any: Value): Value {
  if (any.kind === 'integer') return constant(0n);
  if (any.kind === 'pointer') return NULL_POINTER;
  return any.kind === 'floating' ? floating(0, 0) : any;
}

/** A cell's value seen through the type of the place. */
function fitting(machine: Machine, cell: Value, place: Place, node: Node): Value {
  const any = anyAt(machine, place, node);
  if (cell.kind === 'pointer' && any.kind === 'integer') return cell;
  if (cell.kind !== any.kind) return tainted(withUnset(any, cell.unset), cell.taint);
  if (cell.kind === 'integer' && any.kind === 'integer' && (cell.low < any.low || cell.high > any.high))
    return clipped(cell, any);
  return cell;
}

/** A loop was widened past the type's bounds. */
function clipped(cell: IntegerValue, any: IntegerValue): Value {
  if (cell.high < any.low || cell.low > any.high) return tainted(withUnset(any, cell.unset), cell.taint);
  const low = greatest(cell.low, any.low);
  const high = least(cell.high, any.high);
  return bounded(cell, low, high) ?? any;
}

export function store(machine: Machine, state: State, place: Place, value: Value, node: Node): void {
  const strong = place.targets.length === 1 && !place.elsewhere;
  const size = machine.types.size(place.type, machine.types.targetAt(node)) ?? 1;
  for (const target of place.targets) storeTarget(machine, state, target, place, value, strong, size);
}

function storeTarget(
  machine: Machine,
  state: State,
  target: Target,
  place: Place,
  value: Value,
  strong: boolean,
  size: number,
): void {
  const { region } = target;
  if (region.symbol !== undefined) state.forgetOrders(region.id);
  const contents = contentsAt(machine, state, region);
  if (strong && target.low === target.high && value.kind !== 'other' && place.bits === undefined && !place.union) {
    state.put(region, {
      cells: withCell(contents.cells, target.low, size, value),
      rest: contents.rest,
      escaped: contents.escaped,
    });
    return;
  }
  const cells = new Cells(contents.cells);
  let { rest } = contents;
  if (place.union) {
    cells.clear(target.low - 63, target.high + Math.max(size, 64));
    rest = rest === 'unset' ? 'any' : rest;
    if (rest === 'zero' || rest === 'top') rest = 'any';
    if (place.type.kind === 'pointer' && target.low === target.high && strong) cells.set(target.low, value);
  } else if (strong && target.low === target.high) {
    cells.clear(target.low, target.low + size);
    if (rest === 'unset' && place.bits === undefined && region.size === size) rest = 'any';
    if (rest !== 'unset' || place.bits === undefined) rest = rest === 'unset' ? 'unset' : 'any';
    if (place.bits === undefined && rest === 'unset') rest = 'any';
  } else {
    cells.change(target.low, target.high, (old) => joinValues(old, value));
    if (target.low !== target.high || rest !== 'top') rest = 'any';
    if (target.low === target.high && !cells.has(target.low) && rest === 'top') rest = 'any';
  }
  state.put(region, { cells, rest, escaped: contents.escaped });
}

/** Cells with another value at an offset, which takes the place of what lay within its bytes. */
function withCell(before: ReadonlyCells, offset: number, size: number, value: Value): ReadonlyCells {
  const cells = new Cells();
  const offsets = before.offsets();
  const values = before.values();
  let isSet = false;
  for (let i = 0; i < offsets.length; i++) {
    const at = offsets[i]!;
    if (at === offset) {
      cells.add(at, value);
      isSet = true;
    } else if (at <= offset || at >= offset + size) cells.add(at, values[i]!);
  }
  if (!isSet) cells.add(offset, value);
  return cells;
}

/** Copies a record from one place to another, as far as both are known. */
export function copy(machine: Machine, state: State, to: Place, from: Place, size: number): void {
  const [a] = to.targets;
  const [b] = from.targets;
  if (a === undefined) return;
  const contents = contentsAt(machine, state, a.region);
  const cells = new Cells(contents.cells);
  const exact =
    to.targets.length === 1 &&
    from.targets.length === 1 &&
    a.low === a.high &&
    b !== undefined &&
    b.low === b.high &&
    !from.elsewhere;
  cells.clear(a.low, a.high + size);
  const source = b === undefined ? undefined : contentsAt(machine, state, b.region);
  if (exact)
    source!.cells.offsets().forEach((offset, i) => {
      if (offset >= b.low && offset < b.low + size) cells.set(a.low + offset - b.low, source!.cells.values()[i]!);
    });
  const whole = a.region.size === size;
  state.forgetOrders(a.region.id);
  state.put(a.region, {
    cells,
    rest: exact && whole && (source!.rest === 'unset' || source!.rest === 'zero') ? source!.rest : 'any',
    escaped: contents.escaped,
  });
}

/** Keeps the memory of a state shared where nothing changes. */
function change(state: State, region: Region, before: Contents, after: Contents): void {
  if (before !== after || state.contents(region) === undefined) state.put(region, after);
}

/** Everything that can be reached from a value may have been written by code that is not seen. */
export function give(machine: Machine, state: State, value: Value, mayWrite: boolean, mayKeep: boolean): void {
  if (value.kind === 'pointer') giveOnce(machine, state, value, mayWrite, mayKeep, new Set<number>());
}

function giveOnce(
  machine: Machine,
  state: State,
  value: PointerValue,
  mayWrite: boolean,
  mayKeep: boolean,
  seen: Set<number>,
): void {
  for (const { region } of value.targets) {
    if (seen.has(region.id) || region.constant || region.kind === 'literal' || region.kind === 'function') continue;
    seen.add(region.id);
    const contents = contentsAt(machine, state, region);
    const held = contents.cells.values();
    for (const cell of held) if (cell.kind === 'pointer') giveOnce(machine, state, cell, true, mayKeep, seen);
    if (mayWrite) {
      for (const cell of held) surrender(state, cell);
      change(state, region, contents, contents.escaped || mayKeep ? ANY_ESCAPED : ANY);
      state.forgetOrders(region.id);
    } else if (mayKeep && !contents.escaped) state.put(region, { ...contents, escaped: true });
  }
}

/** After a call of code that is not seen: what it could know of may have changed. */
export function havoc(state: State): void {
  const { memory, regions } = state;
  for (let slot = 0; slot < memory.length; slot++) {
    const contents = memory[slot];
    if (contents === undefined) continue;
    const region = regions.at(slot);
    if (region.constant || region.kind === 'literal' || region.kind === 'lent') continue;
    const isLocal = region.automatic || region.kind === 'heap' || region.kind === 'stream';
    if (isLocal && !contents.escaped) continue;
    for (const cell of contents.cells.values()) surrender(state, cell);
    change(state, region, contents, contents.escaped ? ANY_ESCAPED : ANY);
    state.forgetOrders(region.id);
  }
}

/** Whoever gets a resource answers for it from then on. */
export function surrender(state: State, value: Value): void {
  // Without typestates no resource is held.
  if (value.kind === 'pointer' && state.typestates.size > 0) surrenderOnce(state, value, new Set());
}

function surrenderOnce(state: State, value: PointerValue, seen: Set<number>): void {
  for (const { region } of value.targets) {
    if (seen.has(region.id)) continue;
    seen.add(region.id);
    const key = `r${region.id}`;
    const mask = state.typestates.get(key);
    if (mask !== undefined && (mask & 2) !== 0 && region.kind !== 'lent') state.setTypestate(key, (mask & ~2) | 8);
    const held = state.contents(region)?.cells.values() ?? [];
    for (const cell of held) if (cell.kind === 'pointer') surrenderOnce(state, cell, seen);
  }
}

export function narrowed(value: Value, low: bigint, high: bigint, known: number): Value | undefined {
  return value.kind === 'integer' ? bounded(value, low, high, known) : value;
}

export { TOP };
