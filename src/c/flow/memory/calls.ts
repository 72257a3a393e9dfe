/**
 * Calls. Functions of the program are interpreted in place while they are small and not recursive; the library is known by
 * what it does; anything else may change whatever it can reach.
 */

import type { Node } from '../../tree/arena.ts';
import { definitionOf } from '../../types/definition-of.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { Qualifier, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import { directCallee } from '../call-graph.ts';
import type { CallPort, Evaluator } from './evaluate.ts';
import { Interpretation } from './interpret.ts';
import { libraryCall } from './library.ts';
import type { Frame, Machine } from './machine.ts';
import { give, havoc, store, surrender } from './places.ts';
import type { Region } from './region.ts';
import { joinStates, State } from './state.ts';
import { isNull, singleValue, type Value } from './value.ts';

export interface Limits {
  /** How deep functions of the program are interpreted in place; 0: not at all. */
  readonly depth: number;
  /** Only functions with at most as many blocks are. */
  readonly blocks: number;
  /** States that are kept apart in one block. */
  readonly states: number;
  /** Interpretations in place per outermost function. */
  readonly calls: number;
}

export class Calls implements CallPort {
  readonly #machine: Machine;
  /** Those of the outermost function at hand. */
  limits: Limits = { depth: 0, blocks: 0, states: 1, calls: 0 };
  /** Interpretations in place that are left for the outermost function. */
  left = 0;
  readonly #returned: (definition: Node) => Value | undefined;

  constructor(machine: Machine, returned: (definition: Node) => Value | undefined) {
    this.#machine = machine;
    this.#returned = returned;
  }

  call(e: Evaluator, node: Node): Value {
    const { types } = this.#machine;
    const { syntax } = types;
    const callee = syntax.child(node, 'function');
    const symbol = directCallee(types, node) ?? this.#pointedTo(e, callee);
    const nodes = syntax.children(syntax.child(node, 'arguments'));
    const isFunction = symbol?.kind === 'function';
    const definition = isFunction ? this.definitionOf(symbol, node) : 0;
    const name = isFunction ? symbol.name : symbol === undefined ? syntax.text(syntax.unparenthesized(callee)) : '';
    if (definition === 0 && (isFunction || symbol === undefined)) {
      const value = libraryCall(e, node, name.replace(/^__builtin_/, ''), nodes, this);
      if (value !== undefined) return value;
    }
    const type = functionType(types.value(callee));
    const values = nodes.map((n, i) => this.#argument(e, n, type, i));
    if (symbol !== undefined && this.#machine.collecting && !e.quiet) this.#lengths(e, symbol, node, nodes, values);
    if (definition !== 0 && this.#canEnter(e, definition)) {
      const result = this.enter(e, definition, values, node);
      if (result !== undefined) return result;
    }
    this.#unseen(e, nodes, values, type, definition !== 0);
    const known = definition === 0 ? undefined : this.#returned(definition);
    return known ?? this.#machine.any(types.value(node), node);
  }

  #argument(e: Evaluator, node: Node, type: Type | undefined, i: number): Value {
    const value = e.evaluate(node);
    const parameter = type?.parameters?.[i];
    return parameter === undefined
      ? value
      : e.convert(value, parameter.kind === 'array' ? this.#machine.types.table.pointer(parameter.of!) : parameter, node);
  }

  /** Arguments for parameters that are declared as arrays of a length. */
  #lengths(e: Evaluator, symbol: CSymbol, call: Node, nodes: readonly Node[], values: readonly Value[]): void {
    const { types } = this.#machine;
    const wanted = declaredLengths(types, symbol);
    if (wanted === undefined) return;
    values.forEach((value, i) => {
      const length = wanted[i];
      const node = nodes[i];
      if (length === undefined || node === undefined) return;
      if (singleValue(value) === 0n || isNull(value)) {
        e.hazard('short-array', call, `a null pointer where ${length} are asked for`);
        return;
      }
      const to = types.value(node).of;
      const size = to === undefined ? undefined : types.size(to, types.targetAt(node));
      if (value.kind !== 'pointer' || size === undefined || size === 0) return;
      for (const t of value.targets) {
        const room = Math.floor((Math.min(t.end, t.region.size ?? Infinity) - t.low) / size);
        if (t.low === t.high && room < length)
          e.hazard('short-array', node, `${room} where ${length} are asked for`, value.targets.length === 1);
      }
    });
  }

  /** The only function that a called pointer can lead to. */
  #pointedTo(e: Evaluator, callee: Node): CSymbol | undefined {
    const value = e.evaluate(callee);
    if (value.kind !== 'pointer' || value.targets.length !== 1 || value.elsewhere) return undefined;
    const { symbol } = value.targets[0]!.region;
    return symbol?.kind === 'function' ? symbol : undefined;
  }

  definitionOf(symbol: CSymbol, use: Node): Node {
    return definitionOf(this.#machine.types, symbol, use)?.holder ?? 0;
  }

  #canEnter(e: Evaluator, definition: Node): boolean {
    if (e.quiet || e.frame.depth >= this.limits.depth || this.left <= 0 || e.frame.fn === definition) return false;
    if (e.frame.chain.some((call) => this.#machine.types.syntax.functionOf(call) === definition)) return false;
    return this.#machine.flows.of(definition).size <= this.limits.blocks;
  }

  /** Interprets a function in place; the evaluator goes on in one of the states in which it ends. */
  enter(e: Evaluator, definition: Node, values: readonly Value[], node: Node): Value | undefined {
    const machine = this.#machine;
    const { types } = machine;
    const outer = e.state.temporaries;
    const exits = this.#run(e, definition, values, node, undefined);
    if (exits.length === 0) {
      // It never comes back on this path.
      throw NEVER;
    }
    const few = exits.length > 4 ? [exits.reduce((a, b) => joinStates(a, b, machine.initial))] : exits;
    const exit = few[e.choose(few.length)] ?? few[0]!;
    const result = exit.temporaries.get(-1);
    const next = new State(exit);
    next.temporaries.clear();
    for (const [key, value] of outer) next.temporaries.set(key, value);
    this.#lost(next, definition, e.frame.depth + 1, result);
    for (const id of [...next.memory.keys()]) {
      const { symbol, automatic } = machine.regions.get(id);
      if (automatic && symbol !== undefined && types.syntax.contains(definition, symbol.node)) next.memory.delete(id);
    }
    e.state = next;
    return result ?? machine.any(types.value(node), node);
  }

  /** The states in which a function that is started as a thread ends. */
  started(e: Evaluator, definition: Node, values: readonly Value[], node: Node, thread: Region): readonly State[] | undefined {
    return this.#canEnter(e, definition) ? this.#run(e, definition, values, node, thread) : undefined;
  }

  /** What the function allocated itself and nothing leads to any more when it ends. */
  #lost(exit: State, definition: Node, depth: number, result: Value | undefined): void {
    const machine = this.#machine;
    if (!machine.collecting) return;
    for (const [key, mask] of exit.typestates) {
      if (!key.startsWith('r') || (mask & 2) === 0) continue;
      const region = machine.regions.get(Number(key.slice(1)));
      const node = region.chain?.[depth];
      if (region.kind === 'lent' || node === undefined || leadsTo(machine, exit, region, definition, result)) continue;
      machine.hazard('leak', node, region.kind === 'stream' ? 'stream' : 'memory', mask === 2);
      exit.typestates.set(key, 8);
    }
  }

  #run(e: Evaluator, definition: Node, values: readonly Value[], node: Node, thread: Region | undefined): readonly State[] {
    const machine = this.#machine;
    const { types } = machine;
    this.left--;
    const graph = machine.flows.of(definition);
    const frame: Frame = {
      fn: definition,
      graph,
      depth: e.frame.depth + 1,
      chain: [...e.frame.chain, node],
      thread: thread ?? e.frame.thread,
    };
    const inner = new State(e.state);
    inner.temporaries.clear();
    // What its creator has locked, a thread has not.
    if (thread !== undefined) for (const key of [...inner.typestates.keys()]) if (/^[LK]/.test(key)) inner.typestates.delete(key);
    const parameters = parametersOf(machine, definition);
    parameters.forEach((symbol, i) => {
      const region = machine.objectRegion(symbol);
      inner.memory.delete(region.id);
      const value = values[i];
      if (value === undefined || value.kind === 'other' || hasEnded(inner, value)) return;
      const place = {
        targets: [{ region, low: 0, high: 0, start: 0, end: region.size ?? Infinity, exact: true }],
        elsewhere: false,
        type: types.ofSymbol(symbol),
        union: false,
        bits: undefined,
      };
      store(machine, inner, place, value, node);
    });
    for (const id of [...inner.memory.keys()]) {
      const { symbol } = machine.regions.get(id);
      if (
        symbol !== undefined &&
        symbol.kind === 'object' &&
        machine.regions.get(id).automatic &&
        types.syntax.contains(definition, symbol.node)
      )
        inner.memory.delete(id);
    }
    machine.note(() => machine.visited.add(definition));
    return new Interpretation(machine, frame, this, Math.min(4, this.limits.states)).run(inner);
  }

  /** Code that is not seen: it may write what its pointers lead to and keep them, and change what has a name outside. */
  #unseen(e: Evaluator, nodes: readonly Node[], values: readonly Value[], type: Type | undefined, inProgram: boolean): void {
    const machine = this.#machine;
    havoc(machine, e.state);
    values.forEach((value, i) => {
      const parameter = type?.prototype === true ? type.parameters?.[i] : undefined;
      const readsOnly = parameter?.kind === 'pointer' && (parameter.of!.qualifiers & Qualifier.const) !== 0;
      if (readsOnly && !inProgram) readsAll(e, value, nodes[i]!);
      if (!readsOnly) surrender(e.state, value);
      give(machine, e.state, value, !readsOnly, true);
    });
  }
}

/** Lengths of the parameters of a function that are declared as arrays; through type definitions too. */
function declaredLengths(types: Types, symbol: CSymbol): (number | undefined)[] | undefined {
  const { syntax, symbols } = types;
  const declarator = syntax.parent(symbol.node);
  if (!syntax.is(declarator, 'function_declarator')) return undefined;
  let any = false;
  const lengths = syntax.children(syntax.child(declarator, 'parameters')).map((p) => {
    let at = syntax.child(p, 'declarator');
    let size: Node = 0;
    // The innermost declarator is the outermost dimension.
    for (; syntax.is(at, 'array_declarator') || syntax.is(at, 'abstract_array_declarator'); at = syntax.child(at, 'declarator'))
      size = syntax.child(at, 'size');
    let length = size === 0 ? undefined : types.constant(size);
    if (length === undefined && (at === 0 || syntax.is(at, 'identifier'))) {
      const specifier = syntax.child(p, 'type');
      const alias = syntax.is(specifier, 'type_identifier') ? symbols.of(specifier) : undefined;
      const type = alias?.kind === 'typedef' ? types.ofSymbol(alias) : undefined;
      if (type?.kind === 'array' && (type.length ?? 0) > 0) length = BigInt(type.length!);
    }
    any ||= length !== undefined;
    return length === undefined ? undefined : Number(length);
  });
  return any ? lengths : undefined;
}

/** Whether a region can be reached once the objects of a function are gone. */
function leadsTo(machine: Machine, exit: State, region: Region, definition: Node, result: Value | undefined): boolean {
  const leads = (value: Value) => value.kind === 'pointer' && value.targets.some((t) => t.region === region);
  if (result !== undefined && leads(result)) return true;
  for (const [id, contents] of exit.memory) {
    const { symbol, automatic } = machine.regions.get(id);
    if (id === region.id || (automatic && symbol !== undefined && machine.types.syntax.contains(definition, symbol.node)))
      continue;
    for (const cell of contents.cells.values()) if (leads(cell)) return true;
  }
  return false;
}

/** Thrown when a call does not come back: the path ends. */
export const NEVER = { infeasible: true, never: true };

function functionType(type: Type): Type | undefined {
  if (type.kind === 'function') return type;
  return type.kind === 'pointer' && type.of!.kind === 'function' ? type.of! : undefined;
}

export function parametersOf(machine: Machine, definition: Node): CSymbol[] {
  const { syntax, symbols } = machine.types;
  let declarator = syntax.child(definition, 'declarator');
  while (declarator !== 0 && !syntax.is(declarator, 'function_declarator'))
    declarator = syntax.child(declarator, 'declarator') || syntax.firstChild(declarator);
  if (declarator === 0) return [];
  // The innermost one is the function's own.
  for (
    let inner = syntax.child(declarator, 'declarator');
    inner !== 0;
    inner = syntax.child(inner, 'declarator') || syntax.firstChild(inner)
  ) {
    if (syntax.is(inner, 'function_declarator')) declarator = inner;
    if (syntax.is(inner, 'identifier')) break;
  }
  const found: CSymbol[] = [];
  for (const p of syntax.children(syntax.child(declarator, 'parameters'))) {
    let name = syntax.child(p, 'declarator');
    while (name !== 0 && !syntax.is(name, 'identifier')) name = syntax.child(name, 'declarator') || syntax.firstChild(name);
    const symbol = name === 0 ? undefined : symbols.of(name);
    if (symbol !== undefined) found.push(symbol);
  }
  return found;
}

/** A function that takes a pointer to `const` reads the scalar behind it. */
function readsAll(e: Evaluator, value: Value, node: Node): void {
  if (value.kind !== 'pointer' || e.quiet) return;
  for (const t of value.targets) {
    if (!t.region.automatic || t.low !== t.high) continue;
    const cell = e.state.memory.get(t.region.id)?.cells.get(t.low);
    const contents = e.state.memory.get(t.region.id) ?? e.machine.initial(t.region.id);
    const unset = cell?.unset ?? (contents.rest === 'unset' && contents.cells.size === 0 ? 2 : 0);
    if (unset !== 0) e.hazard('unset-read', node, t.region.symbol?.name ?? 'the object', unset === 2);
  }
}

/** A closed stream or what the library has overwritten: the caller is told that it gave it on. */
function hasEnded(state: State, value: Value): boolean {
  if (value.kind !== 'pointer') return false;
  return value.targets.some(({ region }) => {
    const mask = state.typestates.get(`r${region.id}`) ?? 1;
    return (region.kind === 'lent' && (mask & 4) !== 0) || (region.kind !== 'lent' && (mask & 16) !== 0);
  });
}
