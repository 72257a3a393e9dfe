/**
 * Memory analysis of a program: every function once from its own beginning, functions that only others of the program call
 * also, or only, in place of their calls. Small programs are looked at path by path; large ones by function.
 */
import type { Node } from '../../tree/arena.ts';
import type { Types } from '../../types/types.ts';
import { directCallee } from '../call-graph.ts';
import type { Flows } from '../function-flow.ts';
import { ValueRanges } from '../value-ranges.ts';
import { Calls, type Limits } from './calls.ts';
import { INFEASIBLE } from './evaluation.ts';
import { Interpretation } from './interpret.ts';
import { examineLarge } from './large-function.ts';
import { type Hazard, Machine } from './machine.ts';
import { partSizes } from './program-parts.ts';
import { State } from './state.ts';
import { type IntegerValue, joinValues, type Value } from './value.ts';

/** Parts of a program with more functions are analysed function by function. */
const SMALL_PROGRAM = 200;
const SMALL: Limits = { depth: 3, blocks: 120, states: 8, calls: 200 };
const LARGE: Limits = { depth: 0, blocks: 0, states: 2, calls: 0 };
/** In functions with more blocks no paths are followed, those with more than the smaller number keep few states per block. */
const MANY_BLOCKS = 60;
const MAX_BLOCKS = 600;

export interface MemoryFacts {
  readonly hazards: readonly Hazard[];
  /** Of controlling expressions that were reached: bit 0 may be false, bit 1 may be true. */
  readonly conditions: ReadonlyMap<Node, number>;
  /** Amounts of shifts by the shifting expression. */
  readonly shifts: ReadonlyMap<Node, IntegerValue>;
  /** Functions were interpreted with what their callers give them. */
  readonly inContext: (fn: Node) => boolean;
  /** Functions that were analysed. */
  readonly functions: number;
}

export class MemoryAnalysis {
  readonly #machine: Machine;
  readonly #calls: Calls;
  readonly #sizes: ReadonlyMap<Node, number> | undefined;
  readonly #ranges: ValueRanges;
  readonly #returned = new Map<Node, Value | undefined>();
  readonly #inScope: (fn: Node) => boolean;

  constructor(types: Types, flows: Flows, inScope: (fn: Node) => boolean) {
    this.#machine = new Machine(types, flows);
    this.#ranges = new ValueRanges(types, flows);
    this.#inScope = inScope;
    const all = [...types.syntax.all('function_definition')];
    this.#sizes = all.length <= SMALL_PROGRAM ? undefined : partSizes(types, all, SMALL_PROGRAM);
    this.#calls = new Calls(this.#machine, (definition) => this.#resultOf(definition));
    this.#machine.leavesLocked = (state) => this.#kept(state);
  }

  // [impl->dsn~c-memory-analysis~1]
  run(): MemoryFacts {
    const { types } = this.#machine;
    const all = [...types.syntax.all('function_definition')].filter((fn) => this.#inScope(fn));
    const inner = this.#onlyCalled(all.filter((fn) => this.#isSmall(fn)));
    this.#findRecursive();
    for (const fn of all) if (!inner.has(fn)) this.#root(fn);
    for (const fn of all) if (inner.has(fn) && !this.#machine.visited.has(fn)) this.#root(fn);
    this.#uninitialised();
    this.#conditionMutexes();
    this.#timedLocks();
    const { hazards, conditions, shifts } = this.#machine;
    return {
      hazards: [...hazards.values()].sort((a, b) => a.node - b.node),
      conditions,
      shifts,
      inContext: (fn) => this.#isSmall(fn),
      functions: all.length,
    };
  }

  /** Does a function stand in a part of the program that can be looked at path by path? */
  #isSmall(fn: Node): boolean {
    return this.#sizes === undefined || (this.#sizes.get(fn) ?? Infinity) <= SMALL_PROGRAM;
  }

  /** Static functions that are only called, never pointed to. */
  #onlyCalled(all: readonly Node[]): Set<Node> {
    const { types } = this.#machine;
    const { syntax, symbols } = types;
    const found = new Set<Node>();
    for (const fn of all) {
      const symbol = types.declaredBy(syntax.child(fn, 'declarator'));
      if (symbol === undefined || symbol.linkage !== 'internal') continue;
      const uses = symbols
        .declarationsOf(symbol)
        .flatMap((d) => symbols.usesOf(d))
        .filter((u) => symbols.of(u)?.node !== u);
      const own = uses.filter((u) => !syntax.contains(fn, u));
      const called = own.every((u) => {
        let at = u;
        while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
        const up = syntax.parent(at);
        if (syntax.is(up, 'call_expression') && syntax.isIn(at, 'function')) return true;
        // Started as a thread: interpreted where it is started.
        const call = syntax.ancestor(at, 'call_expression');
        return call !== 0 && syntax.text(syntax.child(call, 'function')) === 'thrd_create';
      });
      if (own.length > 0 && called) found.add(fn);
    }
    return found;
  }

  /** Mutexes that are initialised as recursive anywhere are so everywhere. */
  #findRecursive(): void {
    const { types } = this.#machine;
    for (const call of types.syntax.all('call_expression')) {
      const symbol = directCallee(types, call);
      if (symbol?.name !== 'mtx_init') continue;
      const fn = types.syntax.functionOf(call);
      if (fn !== 0 && this.#inScope(fn)) this.#silently(fn);
    }
  }

  #silently(fn: Node): void {
    const { collecting } = this.#machine;
    this.#machine.regions.begin();
    this.#machine.collecting = false;
    this.#interpret(fn);
    this.#machine.collecting = collecting;
  }

  #root(fn: Node): void {
    this.#machine.collecting = true;
    this.#machine.regions.begin();
    const exits = this.#interpret(fn);
    for (const exit of exits) {
      this.#leaks(exit);
      this.#kept(exit);
    }
    this.#machine.collecting = false;
  }

  #interpret(fn: Node): readonly State[] {
    const machine = this.#machine;
    const graph = machine.flows.of(fn);
    machine.root = fn;
    if (graph.size > MAX_BLOCKS) {
      if (machine.collecting) examineLarge(machine, graph, this.#ranges);
      return [];
    }
    const limits = this.#isSmall(fn) ? SMALL : LARGE;
    this.#calls.limits = limits;
    this.#calls.left = limits.calls;
    machine.blurred = false;
    machine.cautious = limits === LARGE;
    const states = graph.size > MANY_BLOCKS ? Math.min(2, limits.states) : limits.states;
    try {
      const frame = { fn, graph, depth: 0, chain: [], thread: undefined };
      return new Interpretation(machine, frame, this.#calls, states, new State(machine.regions)).run();
    } catch (error) {
      if ((error as { infeasible?: boolean }).infeasible === true) return [];
      // Expressions nested deeper than the stack: nothing is said about this function.
      if (error instanceof RangeError) return [];
      throw error;
    }
  }

  /** What a function returns whoever calls it; computed when first asked for, never for a function that is being computed. */
  #resultOf(definition: Node): Value | undefined {
    if (this.#calls.limits.depth === 0) return undefined;
    if (this.#returned.has(definition)) return this.#returned.get(definition);
    this.#returned.set(definition, undefined);
    const { root, collecting } = this.#machine;
    const { left, limits } = this.#calls;
    this.#machine.collecting = false;
    let result: Value | undefined;
    for (const exit of this.#interpret(definition)) {
      const value = exit.temporaries.get(-1);
      if (value === undefined || value.kind !== 'integer') {
        result = undefined;
        break;
      }
      result = result === undefined ? value : joinValues(result, value);
    }
    this.#machine.root = root;
    this.#machine.collecting = collecting;
    this.#calls.left = left;
    this.#calls.limits = limits;
    this.#returned.set(definition, result);
    return result;
  }

  /** Resources that are held and that nothing leads to any more when the function ends. */
  #leaks(exit: State): void {
    const machine = this.#machine;
    const held = [...exit.typestates].filter(([key, mask]) => key.startsWith('r') && (mask & 2) !== 0);
    if (held.length === 0) return;
    const reached = reachable(exit);
    for (const [key, mask] of held) {
      const region = machine.regions.get(Number(key.slice(1)));
      if (region.kind === 'lent' || reached.has(region.id)) continue;
      machine.hazard('leak', region.node, region.kind === 'stream' ? 'stream' : 'memory', mask === 2);
    }
  }

  #kept(exit: State): void {
    for (const [key, mask] of exit.typestates) {
      if (!key.startsWith('K') || (mask & 2) === 0) continue;
      this.#machine.hazard('lock-kept', Number(key.slice(key.indexOf('@') + 1)), '', mask === 2);
    }
  }

  /** Only where the order is known: in `main`, where nothing initialises it, or where the same function does so later. */
  #uninitialised(): void {
    const machine = this.#machine;
    const { types } = machine;
    machine.collecting = true;
    for (const [node, { key, root, kind, what }] of machine.uninitialised) {
      const homes = machine.initialisers.get(key);
      const symbol = types.declaredBy(types.syntax.child(root, 'declarator'));
      if (homes === undefined || symbol?.name === 'main' || homes.has(root))
        machine.hazard(kind, node, what, homes === undefined);
    }
    machine.collecting = false;
  }

  #timedLocks(): void {
    const machine = this.#machine;
    machine.collecting = true;
    for (const [node, key] of machine.timedLocks)
      if (machine.plainLocks.get(key) === true) machine.hazard('timed-lock', node, '');
    machine.collecting = false;
  }

  #conditionMutexes(): void {
    const machine = this.#machine;
    machine.collecting = true;
    for (const mutexes of machine.waits.values()) {
      if (mutexes.size < 2) continue;
      // The mutex of the first wait counts; a function that is given the mutex waits with another at the same place.
      const [, ...others] = [...mutexes.values()].sort((a, b) => Math.min(...a) - Math.min(...b));
      for (const nodes of others) for (const node of nodes) machine.hazard('condition-mutex', node, '');
    }
    machine.collecting = false;
  }
}

/** Regions that can be reached when a function has ended: from its result and from what outlives it. */
function reachable(exit: State): Set<number> {
  const found = new Set<number>();
  const pending: Value[] = [];
  const result = exit.temporaries.get(-1);
  if (result !== undefined) pending.push(result);
  exit.memory.forEach((contents, slot) => {
    if (contents === undefined) return;
    const region = exit.regions.at(slot);
    const outlives = !region.automatic && region.kind !== 'heap' && region.kind !== 'stream';
    if (outlives || contents.escaped) pending.push(...contents.cells.values());
  });
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (value.kind !== 'pointer') continue;
    for (const { region } of value.targets) {
      if (found.has(region.id)) continue;
      found.add(region.id);
      pending.push(...(exit.contents(region)?.cells.values() ?? []));
    }
  }
  return found;
}

export { INFEASIBLE };
