/**
 * Runs a function over its flow graph to a fixed point, one outermost loop after the other: what stands behind a loop is
 * looked at when the loop is settled. A block holds a few states, one per way that led there, as long as they are few; at
 * the heads of loops they become one, which is widened to the constants of the function, then to what the type allows, and
 * narrowed again. Hazards are noted at the end, for what was found to be possible.
 */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { type BlockId, type Edge, ENTRY, EXIT, type FlowGraph } from '../flow-graph.ts';
import { assumeCase, assumed, type Condition, examined } from './assume.ts';
import { Cells } from './cells.ts';
import { type CallPort, Evaluator } from './evaluate.ts';
import type { Frame, Machine } from './machine.ts';
import { Ways, waysOf } from './points.ts';
import { type Part, type Shape, shapeOf } from './shape.ts';
import { type Contents, joinStates, type State, sameAnswers, sameStates } from './state.ts';
import { constant, floatingOf, integerOf, joinValues, pointerOf, sameValue, targetOf, type Value } from './value.ts';

/** Ways in which one point can go on that are followed one by one. */
const MAX_WAYS = 6;
/** Rounds over a graph before widening, and in all. */
const PATIENCE = 3;
const MAX_ROUNDS = 24;
/** Where few states are kept apart: rounds after which a bound that still grows is given up. */
const IMPATIENCE = 2;
/** Rounds without widening after it. */
const NARROWING = 3;

const NO_STATES: readonly State[] = [];

/** States that came to an edge, and what is left of them behind it. */
interface Passed {
  readonly edge: Edge;
  from: readonly State[] | undefined;
  to: readonly State[];
}

/** What is decided behind a block, by states that came to its end. */
interface Decisions {
  readonly from: readonly State[];
  readonly conditions: readonly Condition[];
}

export class Interpretation {
  readonly #machine: Machine;
  readonly #frame: Frame;
  readonly #graph: FlowGraph;
  readonly #shape: Shape;
  readonly #calls: CallPort;
  readonly #limit: number;
  readonly #entry: State;
  readonly #heads: (State | undefined)[];
  readonly #after: (readonly State[] | undefined)[];
  /** Nothing else came in since it was looked at. */
  readonly #settled: Uint8Array;
  /** What goes on along each edge into a block, from what came to it. */
  readonly #passed: (Passed[] | undefined)[];
  /** Conditions behind blocks. */
  readonly #decisions: (Decisions | undefined)[];
  /** Notes of the last run of each block. */
  readonly #notes: (readonly (() => void)[] | undefined)[];
  /** What evaluates points that go on in one way, and what only looks; each in the state at hand. */
  readonly #evaluator: Evaluator;
  readonly #look: Evaluator;
  #thresholds: readonly bigint[] | undefined;

  constructor(machine: Machine, frame: Frame, calls: CallPort, limit: number, entry: State) {
    this.#machine = machine;
    this.#entry = entry;
    this.#frame = frame;
    this.#graph = frame.graph;
    this.#shape = shapeOf(frame.graph);
    this.#calls = calls;
    this.#limit = limit;
    this.#heads = new Array<State | undefined>(frame.graph.size);
    this.#after = new Array<readonly State[] | undefined>(frame.graph.size);
    this.#settled = new Uint8Array(frame.graph.size);
    this.#passed = new Array<Passed[] | undefined>(frame.graph.size);
    this.#decisions = new Array<Decisions | undefined>(frame.graph.size);
    this.#notes = this.#shape.loops ? new Array<readonly (() => void)[] | undefined>(frame.graph.size) : [];
    this.#evaluator = new Evaluator(machine, frame, entry, calls);
    this.#look = new Evaluator(machine, frame, entry, calls, undefined, true);
  }

  /** The states in which the function ends. Notes hazards when the machine collects. */
  run(): readonly State[] {
    const machine = this.#machine;
    const { pending } = machine;
    if (!this.#shape.loops) {
      this.#pass(this.#shape.order);
      return this.#ends();
    }
    try {
      for (const part of this.#shape.parts) this.#settle(part);
    } finally {
      machine.pending = pending;
    }
    const exits = this.#ends();
    if (machine.collecting)
      for (const block of this.#shape.order) for (const note of this.#notes[block] ?? []) machine.note(note);
    return exits;
  }

  #settle({ blocks, isLoop }: Part): void {
    if (!isLoop) {
      this.#pass(blocks);
      return;
    }
    for (let round = 0; round < MAX_ROUNDS; round++) if (!this.#round(blocks, round)) break;
    for (let round = 0; round < NARROWING; round++) this.#round(blocks, -1 - round);
  }

  /** Blocks that no loop leads to again. */
  #pass(blocks: readonly BlockId[]): void {
    const machine = this.#machine;
    const after = this.#after;
    const notes = machine.collecting && this.#shape.loops ? this.#notes : undefined;
    for (const block of blocks) {
      if (block === EXIT) continue;
      if (notes !== undefined) notes[block] = machine.pending = [];
      const states = block === ENTRY ? [this.#entry] : this.#incoming(block);
      if (states !== undefined) after[block] = this.#through(block, states);
    }
  }

  #ends(): readonly State[] {
    const exits = this.#incoming(EXIT) ?? [];
    this.#conditions();
    return exits;
  }

  /** Notes which way controlling expressions can go. */
  #conditions(): void {
    const machine = this.#machine;
    if (!machine.collecting) return;
    for (const block of this.#shape.order)
      for (const { edge, to } of this.#passed[block] ?? []) {
        if (to.length === 0 || (edge.kind !== 'true' && edge.kind !== 'false')) continue;
        const way = edge.kind === 'true' ? 2 : 1;
        if (machine.pending === undefined) machine.noteCondition(edge.by, way);
        else machine.pending.push(() => machine.noteCondition(edge.by, way));
      }
  }

  /** One pass over some blocks; `round` negative: loops are not widened any more. Whether anything changed. */
  #round(blocks: readonly BlockId[], round: number): boolean {
    let changed = false;
    const machine = this.#machine;
    for (const block of blocks) {
      if (block === EXIT || this.#isSettled(block, round)) continue;
      if (machine.collecting && this.#shape.loops) this.#notes[block] = machine.pending = [];
      let states = block === ENTRY ? [this.#entry] : this.#incoming(block);
      if (states !== undefined && this.#shape.heads[block] === 1) {
        if (states.length > 1) this.#machine.blurred = true;
        const joined = states.length === 1 ? states[0]! : states.reduce((a, b) => joinStates(a, b, this.#machine.initial));
        const next = round < 0 ? joined : this.#head(block, joined, round);
        changed ||= next !== this.#heads[block];
        this.#heads[block] = next;
        states = [next];
      }
      const before = this.#after[block];
      const after = this.#kept(before, states === undefined ? undefined : this.#through(block, states));
      if (after === before) continue;
      this.#after[block] = after;
      for (const edge of this.#graph.successors[block]!) if (edge.possible) this.#settled[edge.to] = 0;
    }
    return changed;
  }

  /** What comes in is what came in the last time, so that what goes out is, too. The first narrowing looks at all heads. */
  #isSettled(block: BlockId, round: number): boolean {
    if (this.#settled[block] === 1 && (round !== -1 || this.#shape.heads[block] !== 1)) return true;
    this.#settled[block] = 1;
    return false;
  }

  /** The states of the last round when these are the same: the blocks behind need not look again. */
  #kept(before: readonly State[] | undefined, states: readonly State[] | undefined): readonly State[] | undefined {
    if (before === undefined || states === undefined || before.length !== states.length) return states;
    for (let i = 0; i < states.length; i++) if (!sameStates(before[i]!, states[i]!)) return states;
    return before;
  }

  #head(block: BlockId, state: State, round: number): State {
    const old = this.#heads[block];
    if (old === undefined) return state;
    const joined = joinStates(old, state, this.#machine.initial);
    if (sameStates(old, joined)) return old;
    return round < (this.#limit > 2 ? PATIENCE : 1) ? joined : this.#widened(old, joined, this.#entered(block), round);
  }

  /** What comes into a loop from outside; undefined when nothing does. */
  #entered(block: BlockId): State | undefined {
    let entered: State | undefined;
    for (const { edge, to } of this.#passed[block] ?? [])
      if (!this.#shape.back.has(edge))
        for (const state of to) entered = entered === undefined ? state : joinStates(entered, state, this.#machine.initial);
    return entered;
  }

  #incoming(block: BlockId): readonly State[] | undefined {
    const after = this.#after;
    const edges = this.#graph.predecessors[block]!;
    if (edges.length === 1 && edges[0]!.by === 0) {
      const from = edges[0]!.possible ? after[edges[0]!.from] : undefined;
      if (from === undefined || from.length === 0) return undefined;
      return from.length === 1 ? from : this.#apart(from);
    }
    const states: State[] = [];
    const passed = this.#passed[block] ?? this.#edgesInto(block);
    for (const way of passed) {
      const from = after[way.edge.from];
      if (from !== way.from) {
        way.from = from;
        way.to = from === undefined ? NO_STATES : this.#goingOn(way.edge, from);
      }
      if (passed.length === 1 && way.to.length < 2) return way.to.length === 0 ? undefined : way.to;
      for (const state of way.to) this.#add(states, state);
    }
    return states.length === 0 ? undefined : states;
  }

  /** Those that are not the same. */
  #apart(states: readonly State[]): readonly State[] {
    const apart: State[] = [];
    for (const state of states) this.#add(apart, state);
    return apart;
  }

  #edgesInto(block: BlockId): Passed[] {
    const edges = this.#graph.predecessors[block]!.filter((edge) => edge.possible);
    const passed = edges.map((edge): Passed => ({ edge, from: undefined, to: NO_STATES }));
    this.#passed[block] = passed;
    return passed;
  }

  #goingOn(edge: Edge, from: readonly State[]): readonly State[] {
    if (edge.by === 0) return from;
    const to: State[] = [];
    switch (edge.kind) {
      case 'true':
      case 'false': {
        const conditions = this.#examined(edge, from);
        for (let i = 0; i < from.length; i++) this.#branch(edge, from[i]!, conditions[i]!, to);
        return to;
      }
      case 'case':
        return this.#case(edge, from, to);
      case 'default':
        return this.#default(edge, from, to);
      default:
        return from;
    }
  }

  /** The condition behind a block as its states show it, for all ways. */
  #examined(edge: Edge, from: readonly State[]): readonly Condition[] {
    const known = this.#decisions[edge.from];
    if (known !== undefined && known.from === from) return known.conditions;
    const conditions = from.map((state) => examined(this.#looking(state), edge.by));
    this.#decisions[edge.from] = { from, conditions };
    return conditions;
  }

  #branch(edge: Edge, state: State, condition: Condition, to: State[]): void {
    if (condition.truth === (edge.kind === 'false')) return;
    const next = state.copy();
    if (assumed(this.#looking(next), condition, edge.kind === 'true')) to.push(next);
  }

  #looking(state: State): Evaluator {
    this.#look.state = state;
    return this.#look;
  }

  /** Adds a state to the few that are kept apart. */
  #add(states: State[], state: State): void {
    for (const other of states) if (sameStates(other, state)) return;
    if (states.length < this.#limit) {
      states.push(state);
      return;
    }
    this.#machine.blurred = true;
    // Those that go on in the same way are joined first.
    let like = states.findIndex((other) => sameAnswers(other, state));
    if (like < 0) like = states.length - 1;
    states[like] = joinStates(states[like]!, state, this.#machine.initial);
  }

  #case(edge: Edge, from: readonly State[], to: State[]): readonly State[] {
    const { types } = this.#machine;
    const { syntax } = types;
    const low = types.constant(edge.by);
    const end = syntax.child(syntax.parent(edge.by), 'end');
    const high = end === 0 ? low : types.constant(end);
    const statement = syntax.ancestor(edge.by, 'switch_statement');
    if (low === undefined || high === undefined || statement === 0) return from;
    for (const state of from) {
      const next = state.copy();
      if (assumeCase(this.#looking(next), statement, low, high)) to.push(next);
    }
    return to;
  }

  #default(edge: Edge, from: readonly State[], to: State[]): readonly State[] {
    const subject = this.#machine.types.syntax.unparenthesized(edge.by);
    for (const state of from) if (this.#isDefault(edge, this.#looking(state).evaluate(subject))) to.push(state);
    return to;
  }

  /** Perhaps none of the other labels fits. */
  #isDefault(edge: Edge, value: Value): boolean {
    const { types } = this.#machine;
    const { syntax } = types;
    if (value.kind !== 'integer' || value.high - value.low > 64n) return true;
    const taken = new Set<bigint>();
    for (const other of this.#graph.successors[edge.from]!) {
      if (other.kind !== 'case') continue;
      const low = types.constant(other.by);
      const end = syntax.child(syntax.parent(other.by), 'end');
      const high = end === 0 ? low : types.constant(end);
      if (low === undefined || high === undefined || high - low > 64n) continue;
      for (let v = low; v <= high; v++) taken.add(v);
    }
    for (let v = value.low; v <= value.high; v++) if (!taken.has(v)) return true;
    return false;
  }

  #through(block: BlockId, states: readonly State[]): readonly State[] {
    const answer = this.#graph.answers.get(block);
    if (answer !== undefined)
      return states.map((state) => {
        const next = state.copy();
        next.setTemporary(answer.node, constant(answer.truth ? 1n : 0n));
        return next;
      });
    const points = this.#graph.points[block]!;
    let now: readonly State[] = states;
    /** The states are this block's own copies. */
    let own = false;
    for (let i = 0; i < points.length && now.length > 0; i++) {
      const point = points[i]!;
      const ways = waysOf(this.#machine, this.#graph, point);
      if (ways === Ways.several || (ways === Ways.entering && this.#calls.entersFunctions)) {
        const next: State[] = [];
        for (const state of now) this.#point(point, state, next);
        now = next;
        own = false;
      } else if (ways === Ways.pure && i === points.length - 1 && this.#decides(block, point)) {
        now = withoutCalls(now);
        this.#decide(block, point, now);
      } else {
        if (!own) now = now.map((state) => state.copy());
        own = true;
        for (const state of now) {
          this.#evaluator.state = state;
          this.#evaluator.point(point);
        }
      }
    }
    return now;
  }

  /** Only the condition behind a block, which leaves its states as they are. */
  #decides(block: BlockId, point: Node): boolean {
    const [edge] = this.#graph.successors[block]!;
    return edge !== undefined && edge.by === point && (edge.kind === 'true' || edge.kind === 'false');
  }

  /** What the condition is found to be on the way is what both edges look at. */
  #decide(block: BlockId, point: Node, states: readonly State[]): void {
    const conditions: Condition[] = [];
    for (const state of states) {
      this.#evaluator.state = state;
      conditions.push(examined(this.#evaluator, point));
    }
    this.#decisions[block] = { from: states, conditions };
  }

  #point(point: Node, state: State, into: State[]): void {
    let ways: number[] = [];
    for (let run = 0; run < MAX_WAYS; run++) {
      const e = new Evaluator(this.#machine, this.#frame, state.copy(), this.#calls, ways);
      const { counts } = e;
      let feasible = true;
      try {
        e.point(point);
      } catch (error) {
        if ((error as { infeasible?: boolean }).infeasible !== true) throw error;
        feasible = false;
      }
      if (feasible) this.#add(into, e.state);
      let at = counts.length - 1;
      while (at >= 0 && (ways[at] ?? 0) + 1 >= counts[at]!) at--;
      if (at < 0) return;
      const taken = counts.slice(0, at).map((_, i) => ways[i] ?? 0);
      ways = [...taken, (ways[at] ?? 0) + 1];
    }
  }

  // Widening -----------------------------------------------------------------------------------------------------------

  /** What a loop makes grow is widened, not what grows because more comes in from a loop around it. */
  #widened(old: State, next: State, entered: State | undefined, round: number): State {
    const out = next.copy();
    next.memory.forEach((contents, slot) => {
      const before = old.memory[slot];
      if (contents === undefined || before === undefined || before === contents) return;
      const region = next.regions.at(slot);
      out.put(region, this.#widenedContents(before, contents, entered?.contents(region), round));
    });
    return out;
  }

  #widenedContents(before: Contents, after: Contents, entered: Contents | undefined, round: number): Contents {
    const cells = new Cells();
    after.cells.offsets().forEach((offset, i) => {
      const value = after.cells.values()[i]!;
      let old = before.cells.get(offset);
      const from = entered?.cells.get(offset);
      if (old !== undefined && from !== undefined) old = joinValues(old, from);
      cells.add(offset, old === undefined || sameValue(old, value) ? value : this.#widenedValue(old, value, round));
    });
    return { cells, rest: after.rest, escaped: after.escaped };
  }

  #widenedValue(old: Value, value: Value, round: number): Value {
    if (value.kind === 'integer' && old.kind === 'integer') {
      const thresholds = this.#constants();
      const far = round > (this.#limit > 2 ? PATIENCE + 8 : IMPATIENCE);
      const big = 1n << 70n;
      const low = value.low < old.low ? (far ? -big : (thresholds.findLast((t) => t <= value.low) ?? -big)) : value.low;
      const high = value.high > old.high ? (far ? big : (thresholds.find((t) => t >= value.high) ?? big)) : value.high;
      const known = (low === -big ? 0 : value.known & 1) | (high === big ? 0 : value.known & 2);
      const nonzero = low === high ? low !== 0n : low > 0n || high < 0n;
      return integerOf(low, high, value.step, value.residue, nonzero, known, value.unset, value.taint);
    }
    if (value.kind === 'pointer' && old.kind === 'pointer') {
      const targets = value.targets.map((t) => {
        const before = old.targets.find((o) => o.region === t.region && o.start === t.start && o.end === t.end);
        if (before === undefined) return t;
        const far = round > (this.#limit > 2 ? PATIENCE + 4 : IMPATIENCE);
        const low = t.low < before.low ? (!far && t.low >= t.start ? t.start : -Infinity) : t.low;
        const high = t.high > before.high ? (!far && t.high <= t.end ? t.end : Infinity) : t.high;
        return targetOf(t.region, low, high, t.start, t.end, t.exact && Number.isFinite(low) && Number.isFinite(high));
      });
      return pointerOf(targets, value.elsewhere, value.nullness, value.unset, value.taint);
    }
    return value.kind === 'floating'
      ? floatingOf(-Infinity, Infinity, false, 0, value.unset, value.taint)
      : joinValues(old, value);
  }

  #constants(): readonly bigint[] {
    if (this.#thresholds !== undefined) return this.#thresholds;
    const { types } = this.#machine;
    const { kind, end } = types.syntax.arena;
    const found = new Set<bigint>([-1n, 0n, 1n]);
    const fn = this.#graph.function;
    for (let n = fn; n < end[fn]!; n++) {
      if (
        kind[n] !== N.number_literal &&
        kind[n] !== N.identifier &&
        kind[n] !== N.sizeof_expression &&
        kind[n] !== N.binary_expression
      )
        continue;
      if (kind[n] === N.identifier && types.symbols.of(n)?.kind !== 'enumerator') continue;
      const value = types.constant(n);
      if (value !== undefined) for (const v of [value - 1n, value, value + 1n]) found.add(v);
    }
    this.#thresholds = [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
    return this.#thresholds;
  }
}

/** The states at the beginning of another point. */
function withoutCalls(states: readonly State[]): readonly State[] {
  if (states.every((state) => state.calls === undefined)) return states;
  return states.map((state) => {
    const next = state.copy();
    next.calls = undefined;
    return next;
  });
}
