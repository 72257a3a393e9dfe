/**
 * Evaluates expressions over a state. Where a call can end in several ways (an allocation that fails, a function of the
 * program with several exits), the point is evaluated once per way: `choose` says which way this run takes.
 */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { isRecord, Qualifier, type Type } from '../../types/type.ts';
import { assembly } from './assembly.ts';
import { converted } from './conversion.ts';
import { escapesBy } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import { contentsOf } from './initial-contents.ts';
import { placeAt } from './lvalues.ts';
import type { Frame, Machine, Variable } from './machine.ts';
import { isAddressOf } from './member-place.ts';
import { binary, operationValue, unary } from './operators.ts';
import type { Place } from './place.ts';
import { contentsAt, load, store } from './places.ts';
import { nameOfPlace } from './pointers.ts';
import type { State } from './state.ts';
import { assigned, assignment, update } from './stores.ts';
import { calculated, constant, floating, NULL_POINTER, Null, OTHER, pointer, targetOf, type Value, withUnset } from './value.ts';

export interface CallPort {
  /** Functions may be interpreted in place of their calls: these then end in several ways. */
  readonly entersFunctions: boolean;
  call(evaluator: Evaluator, node: Node): Value;
}

const NO_WAYS: readonly number[] = [];
/** Of evaluations that only look: they never choose. */
const NO_COUNTS: number[] = [];

export class Evaluator implements Evaluation {
  readonly machine: Machine;
  readonly frame: Frame;
  readonly #calls: CallPort;
  state: State;
  /** Ways to take, and how many there were. */
  readonly ways: readonly number[];
  readonly counts: number[];
  /** Looks only: no hazards, no writes by calls. */
  readonly quiet: boolean;

  constructor(machine: Machine, frame: Frame, state: State, calls: CallPort, ways = NO_WAYS, quiet = false) {
    this.machine = machine;
    this.frame = frame;
    this.state = state;
    this.#calls = calls;
    this.ways = ways;
    this.counts = quiet ? NO_COUNTS : [];
    this.quiet = quiet;
  }

  choose(count: number): number {
    if (count <= 1 || this.quiet) return 0;
    const at = this.counts.length;
    this.counts.push(count);
    return this.ways[at] ?? 0;
  }

  hazard(...args: Parameters<Machine['hazard']>): void {
    if (!this.quiet) this.machine.hazard(...args);
  }

  point(node: Node): void {
    const { syntax } = this.machine.types;
    const { kind, parent } = syntax.arena;
    this.state.calls = undefined;
    if (kind[node] === N.return_statement) return;
    if (kind[node] === N.init_declarator) {
      this.#declare(node);
      return;
    }
    const value = this.evaluate(node);
    const up = parent[node]!;
    switch (kind[up]) {
      case N.conditional_expression:
        if (!syntax.isIn(node, 'condition')) this.state.setTemporary(up, value);
        return;
      case N.return_statement:
        this.#return(node, value);
        return;
      case N.expression_statement: {
        const outer = parent[parent[up]!]!;
        if (kind[outer] === N.parenthesized_expression && syntax.nextSibling(up) === 0) this.state.setTemporary(outer, value);
      }
    }
  }

  #return(node: Node, value: Value): void {
    const { types } = this.machine;
    const symbol = types.declaredBy(types.syntax.child(this.frame.fn, 'declarator'));
    const type = symbol === undefined ? undefined : types.ofSymbol(symbol).of;
    const result = type === undefined ? value : this.convert(value, type, node);
    this.state.setTemporary(-1, result);
    escapesBy(this, node, result);
    if (type !== undefined && isRecord(type)) {
      const place = this.place(node);
      for (const t of place.targets)
        for (const cell of contentsAt(this.machine, this.state, t.region).cells.values()) escapesBy(this, node, cell);
    }
  }

  #declare(node: Node): void {
    const { types } = this.machine;
    const { syntax } = types;
    const symbol = types.declaredBy(syntax.child(node, 'declarator'));
    const value = syntax.child(node, 'value');
    if (symbol === undefined) return;
    const type = types.ofSymbol(symbol);
    const region = this.machine.objectRegion(symbol);
    if (!region.automatic) return;
    if (type.kind === 'array' || (isRecord(type) && syntax.is(value, 'initializer_list'))) {
      const contents = contentsOf(this.machine, value, type, (part, of) => this.convert(this.evaluate(part), of, part));
      this.state.put(region, contents);
      return;
    }
    const place = this.machine.placeOf(symbol, type);
    assigned(this, place, value, node);
  }

  evaluate(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    switch (syntax.arena.kind[node]) {
      case N.identifier:
        return this.#name(node);
      case N.field_expression:
      case N.subscript_expression:
        return this.#read(node);
      case N.number_literal:
      case N.char_literal:
      case N.true:
      case N.false:
      case N.sizeof_expression:
      case N.alignof_expression:
      case N.offsetof_expression:
        return this.#literal(node);
      case N.null:
        return NULL_POINTER;
      case N.string_literal:
      case N.concatenated_string:
      case N.compound_literal_expression:
        return this.#decay(this.place(node), node);
      case N.parenthesized_expression:
        if (this.frame.graph.isSplit(node)) return this.#temporary(node);
        return this.evaluate(node + 1);
      case N.extension_expression:
        return this.evaluate(syntax.child(node, 'argument'));
      case N.comma_expression: {
        if (this.frame.graph.isSplit(node)) return this.machine.any(types.value(node), node);
        this.evaluate(syntax.child(node, 'left'));
        return this.evaluate(syntax.child(node, 'right'));
      }
      case N.cast_expression:
        return this.#cast(node);
      case N.assignment_expression:
        return this.quiet ? this.#stored(syntax.child(node, 'left')) : assignment(this, node);
      case N.update_expression:
        return this.quiet ? this.#updated(node) : update(this, node);
      case N.unary_expression:
        return unary(this, node);
      case N.binary_expression:
        return binary(this, node);
      case N.conditional_expression:
        return this.#temporary(node);
      case N.pointer_expression:
        if (isAddressOf(syntax, node)) return this.#address(syntax.child(node, 'argument'));
        return this.#read(node);
      case N.call_expression: {
        if (this.quiet) return this.state.callValue(node) ?? this.machine.any(types.value(node), node);
        const value = this.#calls.call(this, node);
        this.state.setCall(node, value);
        return value;
      }
      case N.generic_expression:
      case N.type_descriptor:
      case N.compound_statement:
        return this.machine.any(types.value(node), node);
      case N.gnu_asm_output_operand:
        return this.#written(node);
      case N.gnu_asm_expression:
        if (!this.quiet) assembly(this, node);
        return OTHER;
      default:
        this.#parts(node);
        return this.machine.any(types.value(node), node);
    }
  }

  #parts(node: Node): void {
    const { syntax } = this.machine.types;
    for (const child of syntax.children(node)) if (syntax.kind(child) >= N.identifier) this.evaluate(child);
  }

  /** What an object holds after it was written. */
  #stored(left: Node): Value {
    const place = this.place(left);
    return load(this.machine, this.state, place, left);
  }

  /** The value of an update that was carried out before. */
  #updated(node: Node): Value {
    const { types } = this.machine;
    const now = this.#stored(types.syntax.child(node, 'argument') || types.syntax.firstChild(node));
    if (types.syntax.isPrefix(node)) return now;
    if (now.kind !== 'integer') return this.machine.any(types.value(node), node);
    const before = calculated(types.syntax.operator(node) === '++' ? '-' : '+', now, constant(1n));
    return before === undefined ? this.machine.any(types.value(node), node) : this.convert(before, types.value(node), node);
  }

  #literal(node: Node): Value {
    const { types } = this.machine;
    const known = types.constant(node);
    if (known !== undefined) return constant(known);
    const type = types.value(node);
    if (type.kind !== 'floating') return this.machine.any(type, node);
    const parsed = Number.parseFloat(types.syntax.text(node));
    return Number.isNaN(parsed) ? this.machine.any(type, node) : floating(parsed, parsed);
  }

  #temporary(node: Node): Value {
    const value = this.state.temporaries.get(node);
    if (value === undefined) return this.machine.any(this.machine.types.value(node), node);
    if (!this.quiet) this.state.deleteTemporary(node);
    return this.convert(value, this.machine.types.value(node), node);
  }

  #written(node: Node): Value {
    const { syntax } = this.machine.types;
    const target = syntax.child(node, 'value') || syntax.children(node).at(-1)!;
    const place = this.place(target);
    store(this.machine, this.state, place, this.machine.any(place.type, target), node);
    return OTHER;
  }

  #name(node: Node): Value {
    const { machine } = this;
    const symbol = machine.types.symbols.of(node);
    if (symbol === undefined || symbol.kind === 'enumerator') return this.#literal(node);
    if (symbol.kind === 'function') return machine.functionPointer(symbol);
    const variable = machine.variable(symbol);
    return (variable === undefined ? undefined : this.#held(variable, node)) ?? this.#read(node);
  }

  /** What a variable holds; undefined where more is to be said of it than its value. */
  #held({ region, type, kind }: Variable, node: Node): Value | undefined {
    const { machine, state } = this;
    if (state.typestates.size > 0) return undefined;
    const { cells, rest } = state.contents(region) ?? machine.initial(region);
    const cell = cells.get(0);
    if (cell === undefined) {
      if (rest === 'any' || (rest === 'top' && kind === 'integer')) return machine.any(type, node);
      return rest === 'top' ? machine.initialPointer(region, 0) : undefined;
    }
    if (cell.unset !== 0 || cell.kind !== kind) return undefined;
    if (cell.kind !== 'integer') return cell;
    const any = machine.any(type, node);
    return any.kind === 'integer' && cell.low >= any.low && cell.high <= any.high ? cell : undefined;
  }

  #read(node: Node): Value {
    const place = this.place(node);
    if (place.type.kind === 'array') return this.#decay(place, node);
    if (place.type.kind === 'function') return pointer(place.targets, Null.no, place.elsewhere);
    return this.fetch(place, node);
  }

  /** Reads a place and says when it was not set or leads to what ended. */
  fetch(place: Place, node: Node): Value {
    const { type } = place;
    const value =
      (type.qualifiers & Qualifier.volatile) !== 0 ? this.machine.any(type, node) : load(this.machine, this.state, place, node);
    if (value.unset === 0) {
      this.#ended(value, node);
      return value;
    }
    const sure = value.unset === 2;
    if (place.targets.some((t) => !t.region.constant) && place.type.kind !== 'va_list' && (sure || this.#isNamed(node)))
      this.hazard('unset-read', this.#homeOf(place, node), nameOfPlace(place), sure);
    return withUnset(value, 0);
  }

  /** An object of a calling function is told at the call that gives its address. */
  #homeOf(place: Place, node: Node): Node {
    const { syntax } = this.machine.types;
    const symbol = place.targets[0]?.region.symbol;
    if (symbol === undefined || symbol.scope === 0 || syntax.contains(this.frame.fn, symbol.node)) return node;
    return this.frame.chain.find((call) => syntax.contains(syntax.functionOf(call), symbol.node)) ?? node;
  }

  /** An object or a member of one, not an element and not through a pointer. */
  #isNamed(node: Node): boolean {
    const { syntax } = this.machine.types;
    let at = syntax.unparenthesized(node);
    while (syntax.is(at, 'field_expression') && syntax.operator(at) === '.')
      at = syntax.unparenthesized(syntax.child(at, 'argument'));
    return syntax.is(at, 'identifier');
  }

  /** A pointer to a closed stream or to what the library has overwritten since. */
  #ended(value: Value, node: Node): void {
    if (value.kind !== 'pointer' || this.quiet || this.state.typestates.size === 0) return;
    for (const { region } of value.targets) {
      const mask = this.state.typestates.get(`r${region.id}`);
      if (mask === undefined) continue;
      if (region.kind === 'lent') {
        if ((mask & 4) !== 0) this.hazard('stale', node, '', mask === 4);
      } else if ((mask & 16) !== 0) this.hazard('use-after-close', node, '', mask === 16);
    }
  }

  #decay(place: Place, node: Node): Value {
    if (place.type.kind !== 'array') return this.fetch(place, node);
    const size = this.machine.types.size(place.type, this.machine.types.targetAt(node));
    const targets = place.targets.map((t) =>
      t.low === t.high
        ? targetOf(t.region, t.low, t.high, t.low, size === undefined || size === 0 ? Infinity : t.low + size, t.exact)
        : targetOf(t.region, t.low, t.high, -Infinity, Infinity, t.exact),
    );
    return pointer(targets, Null.no, place.elsewhere);
  }

  #address(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const inner = syntax.unparenthesized(node);
    if (syntax.is(inner, 'identifier') && types.symbols.of(inner)?.kind === 'function') return this.evaluate(inner);
    if (syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '*')
      return this.evaluate(syntax.child(inner, 'argument'));
    const place = this.place(inner, true);
    return pointer(place.targets, Null.no, place.elsewhere);
  }

  #cast(node: Node): Value {
    const { types } = this.machine;
    const { syntax } = types;
    const value = this.evaluate(syntax.child(node, 'value'));
    const type = types.value(node);
    if (value.kind === 'pointer' && type.kind === 'pointer') return value;
    return this.convert(value, type, node);
  }

  /** What an lvalue designates; `only` its address is wanted. */
  place(node: Node, only = false): Place {
    return placeAt(this, node, only);
  }

  /** A value in another type. */
  convert(value: Value, type: Type, node: Node): Value {
    return converted(this.machine, value, type, node);
  }

  /** What a binary expression gives for the values of its operands. */
  operation(node: Node, a: Value, b: Value): Value {
    return operationValue(this, node, a, b);
  }

  /** The same, but it only looks. */
  looking(): Evaluation {
    return this.quiet ? this : new Evaluator(this.machine, this.frame, this.state, this.#calls, undefined, true);
  }
}
