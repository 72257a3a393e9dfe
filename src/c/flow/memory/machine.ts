/**
 * What all functions of one program share while they are interpreted: regions, ranges of types, contents of constants, and
 * what was found. Hazards are facts about C (undefined behaviour, resources, order of calls); which guideline they concern
 * is not known here.
 */

import type { Node } from '../../tree/arena.ts';
import { bitsOf, isSigned } from '../../types/conversions.ts';
import { definitionOf } from '../../types/definition-of.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Target } from '../../types/target.ts';
import { Qualifier, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import type { FlowGraph } from '../flow-graph.ts';
import type { Flows } from '../function-flow.ts';
import { type Interval, interval } from '../interval.ts';
import { initialized, isTextRegion, textContents } from './initial-contents.ts';
import { type MemberAccess, memberAccess } from './member-place.ts';
import { type Operation, operationAt } from './operation.ts';
import type { Place } from './place.ts';
import { type Region, Regions } from './region.ts';
import { type Contents, type State, TOP, UNSET } from './state.ts';
import { SymbolTable } from './symbol-table.ts';
import {
  ANY_POINTER,
  floating,
  type IntegerValue,
  integer,
  Null,
  OTHER,
  type PointerValue,
  pointer,
  targetOf,
  type Value,
} from './value.ts';

export type HazardKind =
  | 'unset-read' | 'null-dereference' | 'null-argument' | 'division-by-zero' | 'overflow' | 'shift-amount' | 'out-of-bounds' | 'object-difference' | 'object-order'
  | 'escape' | 'leak' | 'double-release' | 'bad-release' | 'use-after-release' | 'use-after-close' | 'same-file' | 'write-read-only'
  | 'string-overrun' | 'unterminated' | 'size-overrun' | 'overlap' | 'stale' | 'short-array' | 'character-class' | 'domain' | 'constant-written'
  | 'lock-kept' | 'unlock-not-held' | 'lock-again' | 'not-initialised' | 'key-not-created' | 'destroy-in-use' | 'joined-again' | 'condition-mutex' | 'timed-lock' | 'tainted'; // biome-ignore format: a table

export interface Hazard {
  readonly kind: HazardKind;
  readonly node: Node;
  /** On every path that was looked at, not only on some. */
  readonly sure: boolean;
  /** What was found, for a message. */
  readonly what: string;
}

export interface Frame {
  readonly fn: Node;
  readonly graph: FlowGraph;
  readonly depth: number;
  /** Calls that led here, outermost first. */
  readonly chain: readonly Node[];
  /** The thread that runs it, when it was started as one. */
  readonly thread: Region | undefined;
}

/** A scalar object that is not volatile: what reading it needs. */
export interface Variable {
  readonly region: Region;
  readonly type: Type;
  readonly kind: 'integer' | 'pointer';
}

export class Machine {
  /** Large programs: what is not sure is only noted where no ways were joined. */
  cautious = false;
  /** Ways through the function at hand were joined. */
  blurred = false;
  readonly types: Types;
  readonly flows: Flows;
  readonly regions = new Regions();
  readonly hazards = new Map<string, Hazard>();
  /** Of controlling expressions: bit 0 may be false, bit 1 may be true. */
  readonly conditions = new Map<Node, number>();
  /** Functions that were looked at as callees of others. */
  readonly visited = new Set<Node>();
  /** Synchronisation objects that are initialised: key → functions in which. */
  readonly initialisers = new Map<string, Set<Node>>();
  /** Uses of a synchronisation object that was not initialised on the path: node → key and root function. */
  readonly uninitialised = new Map<Node, { key: string; root: Node; kind: HazardKind; what: string }>();
  /** Where an allocation was released last: the calls that led there, outermost first, and the release itself. */
  readonly releases = new Map<number, readonly Node[]>();
  readonly recursiveLocks = new Set<string>();
  /** Mutexes that no initialisation makes lockable for a time: key → was each of them without it. */
  readonly plainLocks = new Map<string, boolean>();
  /** Calls that lock for a time: node → key. */
  readonly timedLocks = new Map<Node, string>();
  /** Condition variable → mutex → where they meet. */
  readonly waits = new Map<string, Map<string, Set<Node>>>();
  /** Size of an allocation as the length of a string and a number of bytes more. */
  readonly lengthOf = new Map<number, { readonly string: string; readonly more: number }>();
  readonly streams = new Map<number, { readonly file: string; readonly writes: boolean }>();
  /** What the library lent out: region → function. */
  readonly loans = new Map<number, string>();
  /** Threads of which one region stands for several. */
  readonly many = new Set<number>();
  /** Told when a thread ends itself. */
  leavesLocked: ((state: State) => void) | undefined;
  /** Amounts of shifts, by the shifting expression. */
  readonly shifts = new Map<Node, IntegerValue>();
  /** Of points: how they go on (`points.ts`), 0 where that was not asked. */
  readonly ways: Uint8Array;
  collecting = false;
  /** Where notes wait until it is known that what they tell of stays possible; absent: they count at once. */
  pending: (() => void)[] | undefined;
  root: Node = 0;
  /** By target, then by type. */
  readonly #wholes = new Map<Target, Map<number, Interval | undefined>>();
  readonly #anything = new Map<Target, Map<number, Value>>();
  /** Those of the target that was asked for last. */
  #lastTarget: Target | undefined;
  #lastWholes = new Map<number, Interval | undefined>();
  #lastAnything = new Map<number, Value>();
  readonly #places: SymbolTable<Place>;
  /** Null: no variable. */
  readonly #variables: SymbolTable<Variable | null>;
  /** By node: 1 + where the list for nodes of its kind has what was found out about it; 0 for nothing. */
  readonly #known: Int32Array;
  readonly #members: MemberAccess[] = [];
  readonly #operations: Operation[] = [];
  /** By number of the symbol and of the entity that it declares. */
  readonly #objects: SymbolTable<Region>;
  /** By number of the region. */
  readonly #initial: (Contents | undefined)[] = [];
  readonly #pointers: (PointerValue | undefined)[] = [];

  constructor(types: Types, flows: Flows) {
    this.types = types;
    this.flows = flows;
    this.ways = new Uint8Array(types.syntax.arena.nodes);
    this.#known = new Int32Array(types.syntax.arena.nodes);
    const { length } = types.symbols.all;
    this.#places = new SymbolTable(length);
    this.#variables = new SymbolTable(length);
    this.#objects = new SymbolTable(length);
  }

  hazard(kind: HazardKind, node: Node, what: string, sure = true): void {
    if (!this.collecting) return;
    if (this.pending === undefined) this.#hazard(kind, node, what, sure);
    else this.pending.push(() => this.#hazard(kind, node, what, sure));
  }

  noteCondition(node: Node, way: number): void {
    this.conditions.set(node, (this.conditions.get(node) ?? 0) | way);
  }

  /** Notes something now, or when what was found becomes final. */
  note(what: () => void): void {
    if (!this.collecting) return;
    if (this.pending === undefined) what();
    else this.pending.push(what);
  }

  #hazard(kind: HazardKind, node: Node, what: string, sure: boolean): void {
    // Where ways were joined, that a pointer may be null on one of them says nothing of the way that leads here.
    if (!sure && kind === 'null-dereference' && this.cautious && this.blurred) return;
    const key = `${kind} ${node}`;
    const known = this.hazards.get(key);
    if (known === undefined || (sure && !known.sure)) this.hazards.set(key, { kind, node, sure, what });
  }

  /** All values of an integer type. */
  whole(type: Type, node: Node): Interval | undefined {
    const target = this.#turnTo(node);
    const known = this.#lastWholes;
    const { id } = type.plain;
    if (known.has(id)) return known.get(id);
    let made: Interval | undefined;
    if (type.kind === 'integer' || type.kind === 'enum') {
      const bits = BigInt(bitsOf(this.types, type.plain, target));
      if (type.basic === 'bool') made = interval(0n, 1n);
      else if (!isSigned(this.types, type.plain, target)) made = interval(0n, (1n << bits) - 1n);
      else made = interval(-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n);
    }
    known.set(id, made);
    return made;
  }

  /** Anything of a type. */
  any(type: Type, node: Node): Value {
    switch (type.kind) {
      case 'integer':
      case 'enum': {
        this.#turnTo(node);
        const known = this.#lastAnything;
        let any = known.get(type.plain.id);
        if (any === undefined) {
          const whole = this.whole(type, node)!;
          any = integer(whole.low, whole.high, type.basic === 'bool' ? 3 : 0);
          known.set(type.plain.id, any);
        }
        return any;
      }
      case 'floating':
        return ANY_FLOATING;
      case 'pointer':
      case 'nullptr':
        return ANY_POINTER;
      default:
        return OTHER;
    }
  }

  #turnTo(node: Node): Target {
    const target = this.types.targetAt(node);
    if (target !== this.#lastTarget) {
      this.#lastTarget = target;
      this.#lastWholes = mapIn(this.#wholes, target);
      this.#lastAnything = mapIn(this.#anything, target);
    }
    return target;
  }

  objectRegion(symbol: CSymbol): Region {
    const known = this.#objects.get(symbol.id);
    if (known !== undefined) return known;
    const entity = this.types.symbols.entity(symbol);
    const region = this.#objects.get(entity) ?? this.#newObject(symbol);
    this.#objects.set(entity, region);
    this.#objects.set(symbol.id, region);
    return region;
  }

  #newObject(symbol: CSymbol): Region {
    const { types } = this;
    const type = types.ofSymbol(symbol);
    const stays = symbol.scope === 0 || symbol.linkage !== 'none' || symbol.storage === 'static' || symbol.storage === 'extern';
    return this.regions.add({
      kind: symbol.kind === 'function' ? 'function' : 'object',
      symbol,
      node: 0,
      size: symbol.kind === 'function' ? undefined : types.size(type, types.targetAt(symbol.node)),
      automatic: symbol.kind !== 'function' && !stays,
      constant: isConstant(type) && stays,
    });
  }

  /** A function as what its name leads to. */
  functionPointer(symbol: CSymbol): PointerValue {
    const region = this.objectRegion(symbol);
    const known = this.#pointers[region.id];
    if (known !== undefined) return known;
    const made = pointer([targetOf(region, 0, 0, 0, Infinity, true)]);
    setAt(this.#pointers, region.id, made);
    return made;
  }

  /** Undefined for what is no integer and no pointer, or volatile, or no object. */
  variable(symbol: CSymbol): Variable | undefined {
    const known = this.#variables.get(symbol.id);
    if (known !== undefined) return known ?? undefined;
    const made = this.#newVariable(symbol);
    this.#variables.set(symbol.id, made ?? null);
    return made;
  }

  #newVariable(symbol: CSymbol): Variable | undefined {
    const type = this.types.ofSymbol(symbol);
    const kind = type.kind === 'enum' ? 'integer' : type.kind;
    const isObject = symbol.kind === 'object' || symbol.kind === 'parameter';
    const isScalar = isObject && (kind === 'integer' || kind === 'pointer') && (type.qualifiers & Qualifier.volatile) === 0;
    return isScalar ? { region: this.objectRegion(symbol), type, kind } : undefined;
  }

  /** An object as the place that its name designates. */
  placeOf(symbol: CSymbol, type: Type): Place {
    const known = this.#places.get(symbol.id);
    if (known !== undefined && known.type === type) return known;
    const region = this.objectRegion(symbol);
    const end = region.size ?? Infinity;
    const targets = [targetOf(region, 0, 0, 0, end, true)];
    const place: Place = { targets, elsewhere: false, type, union: false, bits: undefined };
    this.#places.set(symbol.id, place);
    return place;
  }

  /** A member expression as the source has it, whatever the state. */
  member(node: Node): MemberAccess {
    const at = this.#known[node]!;
    if (at !== 0) return this.#members[at - 1]!;
    const made = memberAccess(this.types, node);
    this.#known[node] = this.#members.push(made);
    return made;
  }

  /** What an operator is applied to, and in which types. */
  operation(node: Node): Operation {
    const at = this.#known[node]!;
    if (at !== 0) return this.#operations[at - 1]!;
    const made = operationAt(this.types, node);
    this.#known[node] = this.#operations.push(made);
    return made;
  }

  /** What a region holds before anything is known to be written to it. */
  initial = (region: Region): Contents => {
    const known = this.#initial[region.id];
    if (known !== undefined) return known;
    const made = this.#initialOf(region);
    setAt(this.#initial, region.id, made);
    return made;
  };

  /** A pointer that was there at the beginning: to memory of its own, one for each place that it was read from. */
  initialPointer(region: Region, offset: number): PointerValue {
    const behind = this.regions.behind(region, offset);
    const known = this.#pointers[behind.id];
    if (known !== undefined) return known;
    const made = pointer([targetOf(behind, 0, 0, -Infinity, Infinity, false)], Null.unknown);
    setAt(this.#pointers, behind.id, made);
    return made;
  }

  /** `register … asm ("sp")`: the machine sets it. */
  #isBoundToRegister(symbol: CSymbol): boolean {
    return symbol.storage === 'register' && this.types.syntax.descendants(symbol.holder, 'gnu_asm_expression').length > 0;
  }

  #initialOf(region: Region): Contents {
    if (region.symbol === undefined) return isTextRegion(this.types, region) ? textContents(this, region) : TOP;
    if (region.automatic) return region.symbol.kind === 'parameter' || this.#isBoundToRegister(region.symbol) ? TOP : UNSET;
    if (!region.constant) return TOP;
    const definition = definitionOf(this.types, region.symbol, region.symbol.node);
    return definition === undefined ? TOP : (initialized(this, definition) ?? TOP);
  }
}

const ANY_FLOATING = floating(-Infinity, Infinity, 0);

/** Without gaps, which would make a slow array of it. */
function setAt<T>(list: (T | undefined)[], index: number, value: T): void {
  while (list.length < index) list.push(undefined);
  list[index] = value;
}

function mapIn<K, L, V>(maps: Map<K, Map<L, V>>, key: K): Map<L, V> {
  let map = maps.get(key);
  if (map === undefined) {
    map = new Map();
    maps.set(key, map);
  }
  return map;
}

function isConstant(type: Type): boolean {
  let at = type;
  while (at.kind === 'array') at = at.of!;
  return (at.qualifiers & Qualifier.const) !== 0 && (at.qualifiers & Qualifier.volatile) === 0;
}
