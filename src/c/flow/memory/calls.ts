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
import { type Model, modelOf } from './library.ts';
import type { Frame, Machine } from './machine.ts';
import { contentsAt, give, havoc, store, surrender } from './places.ts';
import type { Region } from './region.ts';
import { joinStates, type State } from './state.ts';
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

/** By parameter. */
type Lengths = readonly (number | undefined)[];

/** What a call calls. */
interface CallTarget {
  readonly name: string;
  /** 0: not of this program. */
  readonly definition: Node;
  readonly model: Model | undefined;
  /** Of parameters that are declared as arrays of a length. */
  readonly lengths: Lengths | undefined;
}

/** A call as the source has it, whatever the state. */
interface Site {
  readonly callee: Node;
  /** Undefined: called through a pointer. */
  readonly symbol: CSymbol | undefined;
  /** That of the symbol. */
  readonly target: CallTarget;
  readonly nodes: readonly Node[];
  /** Types of the parameters, as the arguments are converted to them. */
  readonly parameters: readonly Type[];
  /** Which parameters of a prototype are pointers to `const`. */
  readonly readsOnly: readonly boolean[];
  readonly type: Type;
}

export class Calls implements CallPort {
  readonly #machine: Machine;
  /** By node: 1 + where its site stands. */
  readonly #known: Int32Array;
  readonly #sites: Site[] = [];
  /** Those of the outermost function at hand. */
  limits: Limits = { depth: 0, blocks: 0, states: 1, calls: 0 };
  /** Interpretations in place that are left for the outermost function. */
  left = 0;
  readonly #returned: (definition: Node) => Value | undefined;

  constructor(machine: Machine, returned: (definition: Node) => Value | undefined) {
    this.#machine = machine;
    this.#known = new Int32Array(machine.types.syntax.arena.nodes);
    this.#returned = returned;
  }

  get entersFunctions(): boolean {
    return this.limits.depth > 0;
  }

  call(e: Evaluator, node: Node): Value {
    const machine = this.#machine;
    const site = this.#siteAt(node);
    const symbol = site.symbol ?? this.#pointedTo(e, site.callee);
    const callee = symbol === site.symbol ? site.target : this.#targetOf(symbol, node, site.callee);
    const { nodes } = site;
    if (callee.model !== undefined) {
      const value = callee.model({ e, node, name: callee.name, nodes, values: nodes.map((n) => e.evaluate(n)), calls: this });
      if (value !== undefined) return value;
    }
    const values: Value[] = [];
    for (let i = 0; i < nodes.length; i++) {
      const value = e.evaluate(nodes[i]!);
      const parameter = site.parameters[i];
      values.push(parameter === undefined ? value : e.convert(value, parameter, nodes[i]!));
    }
    if (callee.lengths !== undefined && machine.collecting && !e.quiet) this.#lengths(e, callee.lengths, node, nodes, values);
    const { definition } = callee;
    if (definition !== 0 && this.#canEnter(e, definition)) {
      const result = this.enter(e, definition, values, node);
      if (result !== undefined) return result;
    }
    this.#unseen(e, site, values, definition !== 0);
    const known = definition === 0 ? undefined : this.#returned(definition);
    return known ?? machine.any(site.type, node);
  }

  #siteAt(node: Node): Site {
    const at = this.#known[node]!;
    if (at !== 0) return this.#sites[at - 1]!;
    const made = this.#newSite(node);
    this.#known[node] = this.#sites.push(made);
    return made;
  }

  #newSite(node: Node): Site {
    const { types } = this.#machine;
    const { syntax } = types;
    const callee = syntax.child(node, 'function');
    const symbol = directCallee(types, node);
    const type = functionType(types.value(callee));
    const parameters = (type?.parameters ?? []).map((p) => (p.kind === 'array' ? types.table.pointer(p.of!) : p));
    const readsOnly = (type?.prototype === true ? type.parameters! : []).map(
      (p) => p.kind === 'pointer' && (p.of!.qualifiers & Qualifier.const) !== 0,
    );
    return {
      callee,
      symbol,
      target: this.#targetOf(symbol, node, callee),
      nodes: syntax.children(syntax.child(node, 'arguments')),
      parameters,
      readsOnly,
      type: types.value(node),
    };
  }

  #targetOf(symbol: CSymbol | undefined, node: Node, callee: Node): CallTarget {
    const { types } = this.#machine;
    const isFunction = symbol?.kind === 'function';
    const definition = isFunction ? this.definitionOf(symbol, node) : 0;
    const written = isFunction
      ? symbol.name
      : symbol === undefined
        ? types.syntax.text(types.syntax.unparenthesized(callee))
        : undefined;
    const name = written?.replace(/^__builtin_/, '') ?? '';
    return {
      name,
      definition,
      model: definition !== 0 || written === undefined ? undefined : modelOf(name),
      lengths: symbol === undefined ? undefined : declaredLengths(types, symbol),
    };
  }

  /** Arguments for parameters that are declared as arrays of a length. */
  #lengths(e: Evaluator, wanted: Lengths, call: Node, nodes: readonly Node[], values: readonly Value[]): void {
    const { types } = this.#machine;
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
    const exits = this.#run(e, definition, values, node, undefined);
    if (exits.length === 0) {
      // It never comes back on this path.
      throw NEVER;
    }
    const few = exits.length > 4 ? [exits.reduce((a, b) => joinStates(a, b, machine.initial))] : exits;
    const exit = few[e.choose(few.length)] ?? few[0]!;
    const result = exit.temporaries.get(-1);
    const next = exit.copy();
    next.takeTemporaries(e.state);
    this.#lost(next, definition, e.frame.depth + 1, result);
    forgetObjects(
      next,
      ({ symbol, automatic }) => automatic && symbol !== undefined && types.syntax.contains(definition, symbol.node),
    );
    e.state = next;
    return result ?? machine.any(types.value(node), node);
  }

  entered(e: Evaluator, definition: Node, values: readonly Value[], node: Node): Value | undefined {
    return this.#canEnter(e, definition) ? this.enter(e, definition, values, node) : undefined;
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
      exit.setTypestate(key, 8);
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
    const inner = e.state.copy();
    inner.clearTemporaries();
    // What its creator has locked, a thread has not.
    if (thread !== undefined) for (const key of [...inner.typestates.keys()]) if (/^[LK]/.test(key)) inner.deleteTypestate(key);
    const parameters = parametersOf(machine, definition);
    parameters.forEach((symbol, i) => {
      const region = machine.objectRegion(symbol);
      inner.forget(region);
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
    forgetObjects(
      inner,
      ({ symbol, automatic }) => symbol?.kind === 'object' && automatic && types.syntax.contains(definition, symbol.node),
    );
    machine.note(() => machine.visited.add(definition));
    return new Interpretation(machine, frame, this, Math.min(4, this.limits.states), inner).run();
  }

  /** Code that is not seen: it may write what its pointers lead to and keep them, and change what has a name outside. */
  #unseen(e: Evaluator, { nodes, readsOnly }: Site, values: readonly Value[], inProgram: boolean): void {
    const machine = this.#machine;
    havoc(e.state);
    for (let i = 0; i < values.length; i++) {
      const value = values[i]!;
      if (value.kind !== 'pointer') continue;
      const isRead = readsOnly[i] === true;
      if (isRead && !inProgram) readsAll(e, value, nodes[i]!);
      if (!isRead) surrender(e.state, value);
      give(machine, e.state, value, !isRead, true);
    }
  }
}

/** Lengths of the parameters of a function that are declared as arrays; through type definitions too. */
function declaredLengths(types: Types, symbol: CSymbol): Lengths | undefined {
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
  return exit.memory.some((contents, slot) => {
    const other = exit.regions.at(slot);
    const { symbol, automatic } = other;
    if (other === region || (automatic && symbol !== undefined && machine.types.syntax.contains(definition, symbol.node)))
      return false;
    return contents?.cells.values().some(leads) === true;
  });
}

function forgetObjects(state: State, ofWhich: (region: Region) => boolean): void {
  state.memory.forEach((contents, slot) => {
    if (contents !== undefined && ofWhich(state.regions.at(slot))) state.forget(state.regions.at(slot));
  });
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
    const contents = contentsAt(e.machine, e.state, t.region);
    const cell = contents.cells.get(t.low);
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
