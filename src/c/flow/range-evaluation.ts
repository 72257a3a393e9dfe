/**
 * The range of an expression's value from the ranges of the objects in it. Signed overflow has no meaning and unsigned
 * overflow wraps: where a result may leave its type, the type's whole range is taken.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import { bitsOf, isSigned, usualArithmetic } from '../types/conversions.ts';
import { bitFieldWidth, operand } from '../types/expression-types.ts';
import type { Type } from '../types/type.ts';
import type { Types } from '../types/types.ts';
import type { FlowGraph } from './flow-graph.ts';
import { combined, compared, greatest, hull, type Interval, interval, least, single, within } from './interval.ts';

/** Ranges of the objects that are followed, by symbol id; absent: anything of its type. */
export type Ranges = Map<number, Interval>;

export interface RangePorts {
  /** Objects that are followed: automatic, address not taken, not volatile. */
  readonly followed: ReadonlySet<number>;
  /** What a call returns, when it is known better than by type. */
  returned(call: Node): Interval | undefined;
  /** Told the range of each expression that is evaluated. */
  note?: (node: Node, range: Interval) => void;
}

export class RangeEvaluation {
  readonly #types: Types;
  readonly #graph: FlowGraph;
  readonly ports: RangePorts;
  /** Ranges of types, by type: one function has one target. */
  readonly #wholes = new Map<number, Interval | undefined>();
  #quiet: RangeEvaluation | undefined;

  constructor(types: Types, graph: FlowGraph, ports: RangePorts) {
    this.#types = types;
    this.#graph = graph;
    this.ports = ports;
  }

  /** Evaluates an expression; writes change `ranges`. Undefined for values that are not integers or pointers. */
  evaluate(node: Node, ranges: Ranges): Interval | undefined {
    const range = this.#evaluate(node, ranges);
    if (range !== undefined) this.ports.note?.(node, range);
    return range;
  }

  /** The same without writes and notes. */
  get quiet(): RangeEvaluation {
    this.#quiet ??= new RangeEvaluation(this.#types, this.#graph, { followed: NOTHING, returned: this.ports.returned });
    return this.#quiet;
  }

  /** The whole range of a type; undefined when it has none. */
  whole(type: Type, node: Node): Interval | undefined {
    if (this.#wholes.has(type.id)) return this.#wholes.get(type.id);
    const whole = this.#wholeOf(type, node);
    this.#wholes.set(type.id, whole);
    return whole;
  }

  #wholeOf(type: Type, node: Node): Interval | undefined {
    const target = this.#types.targetAt(node);
    if (type.kind === 'pointer') return interval(0n, (1n << BigInt(target.pointer * 8)) - 1n);
    if (type.kind !== 'integer' && type.kind !== 'enum') return undefined;
    const bits = BigInt(bitsOf(this.#types, type, target));
    if (!isSigned(this.#types, type, target)) return interval(0n, (1n << bits) - 1n);
    return interval(-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n);
  }

  fitted(range: Interval | undefined, type: Type, node: Node): Interval | undefined {
    const whole = this.whole(type, node);
    if (whole === undefined || range === undefined) return whole;
    if (type.basic === 'bool')
      return range.low > 0n || range.high < 0n ? single(1n) : range.low === 0n && range.high === 0n ? range : whole;
    if (within(range, whole)) return range;
    if (range.low !== range.high) return whole;
    const bits = bitsOf(this.#types, type, this.#types.targetAt(node));
    if (type.kind === 'pointer') return whole;
    return single(whole.low < 0n ? BigInt.asIntN(bits, range.low) : BigInt.asUintN(bits, range.low));
  }

  #evaluate(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const constant = this.#types.constant(node);
    if (constant !== undefined) return single(constant);
    switch (syntax.kind(node)) {
      case N.identifier:
        return this.#identifier(node, ranges);
      case N.parenthesized_expression:
        return this.#graph.isSplit(node) ? this.whole(this.#types.value(node), node) : this.evaluate(node + 1, ranges);
      case N.extension_expression:
        return this.evaluate(syntax.child(node, 'argument'), ranges);
      case N.comma_expression:
        if (this.#graph.isSplit(node)) return this.whole(this.#types.value(node), node);
        this.evaluate(syntax.child(node, 'left'), ranges);
        return this.evaluate(syntax.child(node, 'right'), ranges);
      case N.cast_expression:
        return this.fitted(this.evaluate(syntax.child(node, 'value'), ranges), this.#types.value(node), node);
      case N.assignment_expression:
        return this.#assignment(node, ranges);
      case N.update_expression:
        return this.#update(node, ranges);
      case N.unary_expression:
        return this.#unary(node, ranges);
      case N.binary_expression:
        return this.#binary(node, ranges);
      case N.conditional_expression:
        return this.#conditional(node, ranges);
      case N.sizeof_expression:
      case N.alignof_expression:
      case N.offsetof_expression:
        return this.whole(this.#types.value(node), node);
      default:
        return this.#other(node, ranges);
    }
  }

  #identifier(node: Node, ranges: Ranges): Interval | undefined {
    const symbol = this.#types.symbols.of(node);
    const type = this.#types.of(node);
    if (symbol !== undefined && (type.kind === 'array' || type.kind === 'function')) return this.#address(node);
    const known = symbol === undefined ? undefined : ranges.get(symbol.id);
    return known ?? this.whole(this.#types.value(node), node);
  }

  /** The address of an object: never null. */
  #address(node: Node): Interval {
    return interval(1n, this.whole(this.#types.table.pointer(this.#types.table.void), node)!.high);
  }

  #assignment(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const left = syntax.unparenthesized(syntax.child(node, 'left'));
    const operator = syntax.operator(node);
    const before = syntax.is(left, 'identifier') && operator === '=' ? undefined : this.evaluate(left, ranges);
    const right = this.evaluate(syntax.child(node, 'right'), ranges);
    let result = right;
    if (operator !== '=')
      result = before === undefined || right === undefined ? undefined : combined(operator.slice(0, -1), before, right);
    return this.#store(left, this.fitted(result, this.#types.of(left).plain, node), ranges);
  }

  #update(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const argument = syntax.unparenthesized(syntax.child(node, 'argument'));
    const before = this.evaluate(argument, ranges);
    if (before === undefined) return undefined;
    const type = this.#types.of(argument).plain;
    const step = type.kind === 'pointer' ? undefined : combined(syntax.operator(node) === '++' ? '+' : '-', before, single(1n));
    const after = type.kind === 'pointer' ? this.#moved(before, node) : this.#advanced(step, type, node);
    this.#store(argument, after, ranges);
    return syntax.isPrefix(node) ? after : before;
  }

  /** `x++` of a signed object does not wrap: what leaves the type is cut off. */
  #advanced(step: Interval | undefined, type: Type, node: Node): Interval | undefined {
    const whole = this.whole(type, node);
    if (step === undefined || whole === undefined || within(step, whole) || whole.low === 0n)
      return this.fitted(step, type, node);
    if (step.low > whole.high || step.high < whole.low) return whole;
    return interval(greatest(step.low, whole.low), least(step.high, whole.high));
  }

  #moved(pointer: Interval, node: Node): Interval {
    return pointer.low > 0n ? this.#address(node) : interval(0n, this.#address(node).high);
  }

  #store(left: Node, range: Interval | undefined, ranges: Ranges): Interval | undefined {
    const symbol = this.#types.syntax.is(left, 'identifier') ? this.#types.symbols.of(left) : undefined;
    if (symbol === undefined || !this.ports.followed.has(symbol.id)) return range;
    if (range === undefined) ranges.delete(symbol.id);
    else ranges.set(symbol.id, range);
    return range;
  }

  #unary(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const range = this.evaluate(syntax.child(node, 'argument'), ranges);
    const type = this.#types.value(node);
    switch (syntax.operator(node)) {
      case '!':
        return range === undefined ? interval(0n, 1n) : compared('==', range, single(0n));
      case '-':
        return this.fitted(range === undefined ? undefined : interval(-range.high, -range.low), type, node);
      case '~':
        return this.fitted(range === undefined ? undefined : interval(-range.high - 1n, -range.low - 1n), type, node);
      default:
        return this.fitted(range, type, node);
    }
  }

  #binary(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const operator = syntax.operator(node);
    if (operator === '&&' || operator === '||') return interval(0n, 1n);
    const left = syntax.child(node, 'left');
    const right = syntax.child(node, 'right');
    const a = this.evaluate(left, ranges);
    const b = this.evaluate(right, ranges);
    const type = this.#types.value(node);
    if (a === undefined || b === undefined) return this.whole(type, node);
    const isComparison = compared(operator, single(0n), single(0n)).low === compared(operator, single(0n), single(0n)).high;
    if (type.kind === 'pointer') return this.#moved(this.#types.value(left).kind === 'pointer' ? a : b, node);
    if (this.#types.value(left).kind === 'pointer') return isComparison ? compared(operator, a, b) : this.whole(type, node);
    const isShift = operator === '<<' || operator === '>>';
    const common = isShift
      ? operand(this.#types, left)
      : usualArithmetic(this.#types, operand(this.#types, left), operand(this.#types, right), this.#types.targetAt(node));
    const x = this.fitted(a, common, node);
    const y = isShift ? b : this.fitted(b, common, node);
    if (x === undefined || y === undefined) return this.whole(type, node);
    return isComparison ? compared(operator, x, y) : this.fitted(combined(operator, x, y), type, node);
  }

  /** Its operands were evaluated on their branches; without side effects they can be looked at again here. */
  #conditional(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    const second = syntax.child(node, 'consequence') || syntax.child(node, 'condition');
    const third = syntax.child(node, 'alternative');
    const whole = this.whole(this.#types.value(node), node);
    const copy = new Map(ranges);
    const a = this.quiet.evaluate(second, copy);
    const b = this.quiet.evaluate(third, copy);
    return a === undefined || b === undefined ? whole : this.fitted(hull(a, b), this.#types.value(node), node);
  }

  #other(node: Node, ranges: Ranges): Interval | undefined {
    const { syntax } = this.#types;
    if (!this.#graph.isSplit(node)) for (const child of syntax.children(node)) this.#operandsOf(child, ranges);
    const kind = syntax.kind(node);
    if (kind === N.call_expression) {
      const known = this.ports.returned(node);
      if (known !== undefined) return known;
    }
    if (kind === N.pointer_expression && syntax.operator(node) === '&') return this.#address(node);
    if (kind === N.string_literal || kind === N.concatenated_string) return this.#address(node);
    if (this.#types.of(node).kind === 'array') return this.#address(node);
    const width = kind === N.field_expression ? bitFieldWidth(this.#types, node) : undefined;
    const type = this.#types.value(node);
    if (width !== undefined && width > 0 && type.basic !== 'bool') {
      const bits = BigInt(width);
      const signed = isSigned(this.#types, type, this.#types.targetAt(node));
      return signed ? interval(-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n) : interval(0n, (1n << bits) - 1n);
    }
    return this.whole(type, node);
  }

  #operandsOf(node: Node, ranges: Ranges): void {
    const kind = this.#types.syntax.kind(node);
    if (kind === N.type_descriptor || kind === N.field_identifier || kind === N.statement_identifier) return;
    if (kind >= N.identifier && kind < N.gnu_asm_expression && kind !== N.argument_list) this.evaluate(node, ranges);
    else if (kind !== N.compound_statement)
      for (const child of this.#types.syntax.children(node)) this.#operandsOf(child, ranges);
  }
}

const NOTHING: ReadonlySet<number> = new Set();
