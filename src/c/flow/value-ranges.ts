/**
 * Value ranges: for every expression of a function, an interval that holds all values it can have. Automatic integers and
 * pointers whose address is not taken are followed through assignments and conditions; loops are widened to the next
 * constant of the function and narrowed again. Sound for what it follows, silent about the rest: an expression without a
 * range, or with its type's whole range, says nothing. Calls use the range of what the called function returns.
 */

import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import { definitionOf } from '../types/definition-of.ts';
import { Qualifier } from '../types/type.ts';
import type { Types } from '../types/types.ts';
import { directCallee } from './call-graph.ts';
import { type BlockId, type Edge, ENTRY, type FlowGraph } from './flow-graph.ts';
import type { Flows } from './function-flow.ts';
import { hull, type Interval, meet, restricted, sameInterval, single, within } from './interval.ts';
import { RangeEvaluation, type Ranges } from './range-evaluation.ts';

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '==': '==', '!=': '!=' };
const NEGATED: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<', '==': '!=', '!=': '==' };
/** Visits of a block before its ranges are widened. */
const PATIENCE = 3;
/**
 * Visits of the head of a loop before a bound that still moves is given up: a function with hundreds of constants would else
 * be looked at once for each of them. What the condition of the loop bounds is bounded behind it all the same.
 */
const IMPATIENCE = 16;
/** Functions with more blocks than this are not analysed. */
const MAX_BLOCKS = 4000;

/** Ranges of one function. */
export class FunctionRanges {
  readonly #ranges: ReadonlyMap<Node, Interval>;
  readonly #reached: Uint8Array;
  readonly graph: FlowGraph;
  /** What `return` can give; undefined when nothing is known. */
  readonly returned: Interval | undefined;

  constructor(graph: FlowGraph, ranges: ReadonlyMap<Node, Interval>, reached: Uint8Array, returned: Interval | undefined) {
    this.graph = graph;
    this.#ranges = ranges;
    this.#reached = reached;
    this.returned = returned;
  }

  /** All values an expression can have; undefined when it is not evaluated or nothing is known. */
  of(expression: Node): Interval | undefined {
    return this.#ranges.get(expression);
  }

  /** Whether a condition is the same each time it is evaluated. */
  truth(condition: Node): boolean | undefined {
    const range = this.#ranges.get(condition);
    if (range === undefined) return undefined;
    if (range.low > 0n || range.high < 0n) return true;
    return range.low === 0n && range.high === 0n ? false : undefined;
  }

  /** Whether any value lets control reach a block. */
  isReached(block: BlockId): boolean {
    return this.#reached[block] === 1;
  }
}

/** What came to an edge, and what is left of it behind. */
interface Passed {
  readonly edge: Edge;
  from: Ranges | undefined;
  to: Ranges | undefined;
}

// [impl->dsn~c-value-ranges~1]
export class ValueRanges {
  readonly #types: Types;
  readonly #flows: Flows;
  readonly #functions = new Map<Node, FunctionRanges | undefined>();

  constructor(types: Types, flows: Flows) {
    this.#types = types;
    this.#flows = flows;
  }

  /** Ranges in a function_definition; undefined for one that is too large, or while it is being computed (recursion). */
  of(fn: Node): FunctionRanges | undefined {
    if (this.#functions.has(fn)) return this.#functions.get(fn);
    this.#functions.set(fn, undefined);
    const graph = this.#flows.of(fn);
    const ranges = graph.size > MAX_BLOCKS ? undefined : new Analysis(this.#types, graph, (call) => this.#returned(call)).run();
    this.#functions.set(fn, ranges);
    return ranges;
  }

  #returned(call: Node): Interval | undefined {
    const symbol = directCallee(this.#types, call);
    if (symbol === undefined || symbol.kind !== 'function' || this.#types.value(call).kind === 'void') return undefined;
    const definition = definitionOf(this.#types, symbol, call);
    return definition === undefined ? undefined : this.of(definition.holder)?.returned;
  }
}

class Analysis {
  readonly #types: Types;
  readonly #graph: FlowGraph;
  readonly #returned: (call: Node) => Interval | undefined;
  readonly #followed: ReadonlySet<number>;
  readonly #thresholds: readonly bigint[];
  readonly #evaluation: RangeEvaluation;
  readonly #before: (Ranges | undefined)[];
  readonly #after: (Ranges | undefined)[];
  /** Something else may come in than when it was looked at. */
  readonly #stale: Uint8Array;
  /** What goes on along the edges into a block, from what came to them. */
  readonly #passed: (Passed[] | undefined)[];
  /** Of blocks in reverse postorder. */
  readonly #rank: Int32Array;

  constructor(types: Types, graph: FlowGraph, returned: (call: Node) => Interval | undefined) {
    this.#types = types;
    this.#graph = graph;
    this.#returned = returned;
    this.#followed = followedObjects(types, graph.function);
    this.#thresholds = constantsIn(types, graph.function);
    this.#evaluation = new RangeEvaluation(types, graph, { followed: this.#followed, returned });
    this.#before = new Array<Ranges | undefined>(graph.size);
    this.#after = new Array<Ranges | undefined>(graph.size);
    this.#stale = new Uint8Array(graph.size).fill(1);
    this.#passed = new Array<Passed[] | undefined>(graph.size);
    this.#rank = new Int32Array(graph.size);
  }

  run(): FunctionRanges {
    const order = this.#graph.order();
    order.forEach((block, i) => {
      this.#rank[block] = i;
    });
    this.#ascend(order);
    // Widening left more in blocks than comes in: all are looked at once more.
    this.#stale.fill(1);
    for (let round = 0; round < 2; round++)
      for (const block of order) if (this.#isStale(block)) this.#pass(block, this.#incoming(block));
    return this.#collect(order);
  }

  /** To a fixed point, with widening. */
  #ascend(order: readonly BlockId[]): void {
    const visits = new Int32Array(this.#graph.size);
    for (let changed = true; changed; ) {
      changed = false;
      for (const block of order) {
        if (!this.#isStale(block)) continue;
        let facts = this.#incoming(block);
        if (facts === undefined) continue;
        const old = this.#before[block];
        if (old !== undefined) {
          facts = join(old, facts);
          if (facts === old) continue;
          if (++visits[block]! > PATIENCE)
            facts = this.#widened(old, facts, visits[block]! > IMPATIENCE ? this.#entered(block) : undefined);
        }
        changed = true;
        this.#pass(block, facts);
      }
    }
  }

  /** What comes into a loop from outside; undefined where no loop has its head, or nothing comes in. */
  #entered(block: BlockId): Ranges | undefined {
    const passed = this.#passed[block]!;
    if (!passed.some(({ edge }) => this.#leadsBack(edge))) return undefined;
    let entered: Ranges | undefined;
    for (const { edge, to } of passed)
      if (to !== undefined && !this.#leadsBack(edge)) entered = entered === undefined ? to : join(entered, to);
    return entered;
  }

  #leadsBack({ from, to }: Edge): boolean {
    return this.#rank[from]! >= this.#rank[to]!;
  }

  #isStale(block: BlockId): boolean {
    if (this.#stale[block] === 0) return false;
    this.#stale[block] = 0;
    return true;
  }

  #pass(block: BlockId, facts: Ranges | undefined): void {
    this.#before[block] = facts;
    const old = this.#after[block];
    const after = facts === undefined ? undefined : this.#through(block, facts, this.#evaluation);
    if (after === old || (after !== undefined && old !== undefined && same(old, after))) return;
    this.#after[block] = after;
    for (const { to } of this.#graph.successors[block]!) this.#stale[to] = 1;
  }

  #incoming(block: BlockId): Ranges | undefined {
    if (block === ENTRY) return new Map();
    let facts: Ranges | undefined;
    this.#passed[block] ??= this.#graph.predecessors[block]!.filter((edge) => edge.possible).map(
      (edge): Passed => ({ edge, from: undefined, to: undefined }),
    );
    for (const way of this.#passed[block]!) {
      const from = this.#after[way.edge.from];
      if (from !== way.from) {
        way.from = from;
        way.to = from === undefined ? undefined : this.#along(way.edge, from);
      }
      if (way.to !== undefined) facts = facts === undefined ? way.to : join(facts, way.to);
    }
    return facts;
  }

  #through(block: BlockId, facts: Ranges, evaluation: RangeEvaluation): Ranges {
    const ranges = new Map(facts);
    for (const point of this.#graph.points[block]!) this.#point(point, ranges, evaluation);
    return ranges;
  }

  #point(point: Node, ranges: Ranges, evaluation: RangeEvaluation): void {
    const { syntax } = this.#types;
    if (syntax.is(point, 'return_statement')) return;
    if (!syntax.is(point, 'init_declarator')) {
      evaluation.evaluate(point, ranges);
      return;
    }
    const value = syntax.child(point, 'value');
    const symbol = this.#types.declaredBy(syntax.child(point, 'declarator'));
    const range = syntax.is(value, 'initializer_list')
      ? this.#list(value, ranges, evaluation)
      : evaluation.evaluate(value, ranges);
    if (symbol === undefined || !this.#followed.has(symbol.id)) return;
    const fitted = evaluation.fitted(range, this.#types.ofSymbol(symbol).plain, point);
    if (fitted === undefined) ranges.delete(symbol.id);
    else ranges.set(symbol.id, fitted);
  }

  #list(list: Node, ranges: Ranges, evaluation: RangeEvaluation): undefined {
    for (const child of this.#types.syntax.children(list)) {
      const value = this.#types.syntax.is(child, 'initializer_pair') ? this.#types.syntax.child(child, 'value') : child;
      if (this.#types.syntax.is(value, 'initializer_list')) this.#list(value, ranges, evaluation);
      else evaluation.evaluate(value, ranges);
    }
    return undefined;
  }

  /** What holds behind an edge; undefined when it cannot be taken. */
  #along(edge: Edge, facts: Ranges): Ranges | undefined {
    if (edge.by === 0) return facts;
    switch (edge.kind) {
      case 'true':
        return this.#assume(edge.by, true, facts);
      case 'false':
        return this.#assume(edge.by, false, facts);
      case 'case':
        return this.#selected(edge.by, facts);
      default:
        return facts;
    }
  }

  #assume(condition: Node, holds: boolean, facts: Ranges): Ranges | undefined {
    const { syntax } = this.#types;
    const bare = syntax.unparenthesized(condition);
    if (syntax.is(bare, 'binary_expression') && MIRRORED[syntax.operator(bare)] !== undefined) {
      const operator = holds ? syntax.operator(bare) : NEGATED[syntax.operator(bare)]!;
      const left = syntax.child(bare, 'left');
      const right = syntax.child(bare, 'right');
      const narrowed = this.#restrict(left, operator, right, facts);
      return narrowed === undefined ? undefined : this.#restrict(right, MIRRORED[operator]!, left, narrowed);
    }
    return this.#narrow(bare, holds ? '!=' : '==', single(0n), facts);
  }

  #restrict(subject: Node, operator: string, other: Node, facts: Ranges): Ranges | undefined {
    const range = this.#peek(other, facts);
    return range === undefined || !this.#comparesAsWritten(subject, other, facts)
      ? facts
      : this.#narrow(subject, operator, range, facts);
  }

  /** Neither operand changes its value when both are converted to their common type. */
  #comparesAsWritten(a: Node, b: Node, facts: Ranges): boolean {
    const x = this.#peek(a, facts);
    const y = this.#peek(b, facts);
    if (x === undefined || y === undefined) return false;
    if (this.#types.value(a).kind === 'pointer' || this.#types.value(b).kind === 'pointer') return true;
    const aType = this.#types.value(a);
    const bType = this.#types.value(b);
    const signs = [aType, bType].map((t) => this.#evaluation.whole(t, a)?.low === 0n);
    return signs[0] === signs[1] || (x.low >= 0n && y.low >= 0n) || this.#widerIsSigned(a, b);
  }

  #widerIsSigned(a: Node, b: Node): boolean {
    const x = this.#evaluation.whole(this.#types.value(a), a)!;
    const y = this.#evaluation.whole(this.#types.value(b), b)!;
    // The signed one holds all values of the unsigned one, or promotion makes both `int`.
    const [signed, unsigned] = x.low < 0n ? [x, y] : [y, x];
    return unsigned.high <= signed.high || unsigned.high <= 0xffffn;
  }

  #narrow(subject: Node, operator: string, range: Interval, facts: Ranges): Ranges | undefined {
    const { syntax, symbols } = this.#types;
    let at = syntax.unparenthesized(subject);
    if (syntax.is(at, 'assignment_expression') && syntax.operator(at) === '=')
      at = syntax.unparenthesized(syntax.child(at, 'left'));
    const now = this.#peek(at, facts);
    if (now === undefined) return facts;
    const left = restricted(operator, now, range);
    if (left === undefined) return undefined;
    const symbol = syntax.is(at, 'identifier') ? symbols.of(at) : undefined;
    if (symbol === undefined || !this.#followed.has(symbol.id) || sameInterval(left, now)) return facts;
    return new Map(facts).set(symbol.id, left);
  }

  /** The range of an expression that is not evaluated here and now: without its side effects. */
  #peek(node: Node, facts: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const bare = syntax.unparenthesized(node);
    if (syntax.is(bare, 'update_expression') || syntax.is(bare, 'call_expression') || syntax.is(bare, 'assignment_expression')) {
      return this.#evaluation.whole(this.#types.value(bare), bare);
    }
    if (hasUpdates(this.#types, bare)) return this.#evaluation.whole(this.#types.value(bare), bare);
    // Nothing is written, hence no copy is needed.
    return this.#evaluation.quiet.evaluate(bare, facts);
  }

  #selected(label: Node, facts: Ranges): Ranges | undefined {
    const { syntax } = this.#types;
    const clause = syntax.parent(label);
    const statement = syntax.ancestor(label, 'switch_statement');
    const low = this.#types.constant(label);
    const end = syntax.child(clause, 'end');
    const high = end === 0 ? low : this.#types.constant(end);
    if (statement === 0 || low === undefined || high === undefined) return facts;
    const subject = syntax.unparenthesized(syntax.child(statement, 'condition'));
    const now = this.#peek(subject, facts);
    const left = now === undefined ? undefined : meet(now, { low, high });
    if (now !== undefined && left === undefined) return undefined;
    const symbol = syntax.is(subject, 'identifier') ? this.#types.symbols.of(subject) : undefined;
    if (left === undefined || symbol === undefined || !this.#followed.has(symbol.id)) return facts;
    return new Map(facts).set(symbol.id, left);
  }

  /** Bounds that still move go to the next constant of the function, then, or where the loop moves them, to the type's end. */
  #widened(old: Ranges, facts: Ranges, entered: Ranges | undefined): Ranges {
    const wide: Ranges = new Map();
    for (const [id, range] of facts) {
      const before = old.get(id);
      if (before === undefined) continue;
      if (range.low >= before.low && range.high <= before.high) {
        wide.set(id, range);
        continue;
      }
      const from = entered?.get(id);
      const low =
        range.low >= before.low
          ? range.low
          : from !== undefined && range.low < from.low
            ? undefined
            : this.#thresholds.findLast((t) => t <= range.low);
      const high =
        range.high <= before.high
          ? range.high
          : from !== undefined && range.high > from.high
            ? undefined
            : this.#thresholds.find((t) => t >= range.high);
      const symbol = this.#types.symbols.get(id);
      const whole = this.#evaluation.whole(this.#types.ofSymbol(symbol).plain, symbol.node)!;
      wide.set(id, { low: low ?? whole.low, high: high ?? whole.high });
    }
    return wide;
  }

  /** One more pass that notes the range of every expression. */
  #collect(order: readonly BlockId[]): FunctionRanges {
    const { syntax } = this.#types;
    const noted = new Map<Node, Interval>();
    const note = (node: Node, range: Interval): void => {
      const known = noted.get(node);
      noted.set(node, known === undefined ? range : hull(known, range));
    };
    const noting = new RangeEvaluation(this.#types, this.#graph, { followed: this.#followed, returned: this.#returned, note });
    const reached = new Uint8Array(this.#graph.size);
    let returned: Interval | undefined;
    let unknown = false;
    for (const block of order) {
      const facts = this.#before[block];
      if (facts === undefined) continue;
      reached[block] = 1;
      this.#through(block, facts, noting);
      for (const point of this.#graph.points[block]!) {
        if (!syntax.is(point, 'return_statement') || syntax.firstChild(point) === 0) continue;
        const range = noted.get(syntax.firstChild(point));
        if (range === undefined) unknown = true;
        else returned = returned === undefined ? range : hull(returned, range);
      }
    }
    return new FunctionRanges(this.#graph, noted, reached, unknown ? undefined : this.#asReturned(returned));
  }

  #asReturned(range: Interval | undefined): Interval | undefined {
    const fn = this.#graph.function;
    const symbol = this.#types.declaredBy(this.#types.syntax.child(fn, 'declarator'));
    const type = symbol === undefined ? undefined : this.#types.ofSymbol(symbol);
    return range === undefined || type?.kind !== 'function' ? undefined : this.#evaluation.fitted(range, type.of!.plain, fn);
  }
}

/** The first one itself where it holds the second. */
function join(a: Ranges, b: Ranges): Ranges {
  if (a === b) return a;
  let out: Ranges | undefined;
  for (const [id, range] of a) {
    const other = b.get(id);
    if (other === range) continue;
    if (other === undefined) {
      out ??= new Map(a);
      out.delete(id);
    } else if (!within(other, range)) {
      out ??= new Map(a);
      out.set(id, hull(range, other));
    }
  }
  return out ?? a;
}

function same(a: Ranges, b: Ranges): boolean {
  if (a.size !== b.size) return false;
  for (const [id, range] of a) {
    const other = b.get(id);
    if (other !== range && (other === undefined || !sameInterval(range, other))) return false;
  }
  return true;
}

function hasUpdates(types: Types, node: Node): boolean {
  const { kind, end } = types.syntax.arena;
  for (let n = node; n < end[node]!; n++) {
    if (kind[n] === N.update_expression || kind[n] === N.assignment_expression || kind[n] === N.compound_statement) return true;
  }
  return false;
}

/** Automatic integers and pointers whose address is not taken and that no nested function or assembly writes. */
function followedObjects(types: Types, fn: Node): ReadonlySet<number> {
  const { syntax, symbols } = types;
  const { kind, end } = syntax.arena;
  const found = new Set<number>();
  const escaped = new Set<number>();
  for (let n = fn; n < end[fn]!; n++) {
    if (kind[n] !== N.identifier) continue;
    const symbol = symbols.of(n);
    if (symbol === undefined || (symbol.kind !== 'object' && symbol.kind !== 'parameter')) continue;
    if (symbol.linkage !== 'none' || symbol.storage === 'static') continue;
    if (symbol.node === n) {
      const type = types.ofSymbol(symbol);
      const fits = type.kind === 'integer' || type.kind === 'enum' || type.kind === 'pointer';
      if (fits && (type.qualifiers & (Qualifier.volatile | Qualifier.atomic)) === 0) found.add(symbol.id);
      continue;
    }
    let up = syntax.parent(n);
    while (syntax.is(up, 'parenthesized_expression')) up = syntax.parent(up);
    const taken = syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&';
    if (taken || syntax.is(up, 'gnu_asm_output_operand') || syntax.functionOf(n) !== fn) escaped.add(symbol.id);
  }
  for (const id of escaped) found.delete(id);
  return found;
}

/** The integer constants of a function and their neighbours, ascending: where loops tend to stop. */
function constantsIn(types: Types, fn: Node): bigint[] {
  const { syntax } = types;
  const { kind, end } = syntax.arena;
  const found = new Set<bigint>([-1n, 0n, 1n]);
  for (let n = fn; n < end[fn]!; n++) {
    if (kind[n] !== N.number_literal && kind[n] !== N.identifier && kind[n] !== N.sizeof_expression) continue;
    if (kind[n] === N.identifier && types.symbols.of(n)?.kind !== 'enumerator') continue;
    const value = types.constant(n);
    if (value !== undefined) for (const v of [value - 1n, value, value + 1n]) found.add(v);
  }
  return [...found].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}
