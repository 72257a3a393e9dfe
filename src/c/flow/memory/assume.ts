/** Sharpens a state by a condition that holds, or does not; says when that contradicts what is known. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { isInteger } from '../../types/type.ts';
import { greatest, least, restricted } from '../interval.ts';
import { compareValues } from './compare.ts';
import type { Evaluation } from './evaluation.ts';
import type { Operation } from './operation.ts';
import { learnOrder } from './orders.ts';
import type { Place } from './place.ts';
import { store } from './places.ts';
import {
  bounded,
  constant,
  floatingOf,
  type IntegerValue,
  integerOf,
  isNull,
  NULL_POINTER,
  Null,
  type PointerValue,
  pointer,
  pointerOf,
  singleValue,
  tainted,
  targetOf,
  type Value,
} from './value.ts';

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '==': '==', '!=': '!=' };
const NEGATED: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<', '==': '!=', '!=': '==' };

/** A condition as a state shows it. */
export interface Condition {
  /** Without parentheses and `!` around it. */
  readonly node: Node;
  readonly isNegated: boolean;
  readonly comparison: Operation | undefined;
  /** Its value, or those of the operands that it compares. */
  readonly left: Value;
  readonly right: Value;
  /** Whether it holds, when that is decided. */
  readonly truth: boolean | undefined;
}

/** Only looks: the state stays as it is. */
export function examined(look: Evaluation, condition: Node): Condition {
  const { syntax } = look.machine.types;
  let node = syntax.unparenthesized(condition);
  let isNegated = false;
  while (syntax.kind(node) === N.unary_expression && syntax.operator(node) === '!') {
    node = syntax.unparenthesized(syntax.child(node, 'argument'));
    isNegated = !isNegated;
  }
  const operation = syntax.kind(node) === N.binary_expression ? look.machine.operation(node) : undefined;
  if (operation?.isComparison !== true) {
    const left = look.evaluate(node);
    return { node, isNegated, comparison: undefined, left, right: ZERO, truth: decided(left, isNegated) };
  }
  const left = look.evaluate(operation.left);
  const right = look.evaluate(operation.right);
  const truth = decided(look.operation(node, left, right), isNegated);
  return { node, isNegated, comparison: operation, left, right, truth };
}

const ZERO = constant(0n);

function decided(value: Value, isNegated: boolean): boolean | undefined {
  const isZero = compareValues('==', value, ZERO);
  return isZero === undefined ? undefined : (singleValue(isZero) === 0n) !== isNegated;
}

/** Changes `e.state`; false when the condition cannot be so. */
export function assume(e: Evaluation, condition: Node, holds: boolean): boolean {
  return assumed(e, examined(e.looking(), condition), holds);
}

/** The same of a condition that was examined in the state that `e` has now. */
export function assumed(e: Evaluation, condition: Condition, holds: boolean): boolean {
  if (condition.truth === !holds) return false;
  const isTrue = holds !== condition.isNegated;
  const look = e.looking();
  if (condition.comparison !== undefined) return comparison(e, look, condition, condition.comparison, isTrue);
  return narrow(e, look, condition.node, isTrue ? '!=' : '==', ZERO, condition.left) !== Narrowed.impossible;
}

function comparison(
  e: Evaluation,
  look: Evaluation,
  { left: x, right: y }: Condition,
  operation: Operation,
  holds: boolean,
): boolean {
  const { left, right, operator: written } = operation;
  const operator = holds ? written : NEGATED[written]!;
  if (!learnOrder(e, operator, operation)) return false;
  if (!comparesAsWritten(e, operation, x, y)) return true;
  const first = narrow(e, look, left, operator, y, x);
  if (first === Narrowed.impossible) return false;
  const second =
    first === Narrowed.not
      ? narrow(e, look, right, MIRRORED[operator]!, x, y)
      : narrow(e, look, right, MIRRORED[operator]!, look.evaluate(left), look.evaluate(right));
  return second !== Narrowed.impossible;
}

/** Neither operand changes its value when both are converted to their common type. */
function comparesAsWritten(e: Evaluation, { left, right, leftType, rightType }: Operation, x: Value, y: Value): boolean {
  if (x.kind !== 'integer' || y.kind !== 'integer') return true;
  const a = e.machine.whole(leftType, left);
  const b = e.machine.whole(rightType, right);
  if (a === undefined || b === undefined) return true;
  if ((a.low === 0n) === (b.low === 0n) || (x.low >= 0n && y.low >= 0n)) return true;
  const [signed, unsigned] = a.low < 0n ? [a, b] : [b, a];
  return unsigned.high <= signed.high || unsigned.high <= 0xffffn;
}

/** What became of a state: it cannot be, it is as before, it was changed. */
const Narrowed = { impossible: 0, not: 1, done: 2 } as const;

/** The expression that has the value of another one: what is assigned to, cast without loss, updated before. */
function narrowable(e: Evaluation, look: Evaluation, bare: Node): Node {
  const { syntax } = e.machine.types;
  let at = bare;
  for (;;) {
    switch (syntax.kind(at)) {
      case N.assignment_expression:
        at = syntax.unparenthesized(syntax.child(at, 'left'));
        continue;
      case N.cast_expression:
        if (!keepsValue(e, look, at)) return at;
        at = syntax.unparenthesized(syntax.child(at, 'value'));
        continue;
      case N.extension_expression:
        at = syntax.unparenthesized(syntax.child(at, 'argument'));
        continue;
      case N.update_expression:
        if (!syntax.isPrefix(at)) return at;
        at = syntax.unparenthesized(syntax.child(at, 'argument'));
        continue;
      default:
        return at;
    }
  }
}

/** Sharpens the object that an expression reads, which has the value `whole` now. */
function narrow(e: Evaluation, look: Evaluation, subject: Node, operator: string, other: Value, whole?: Value): number {
  const { types } = e.machine;
  const { syntax } = types;
  const bare = syntax.unparenthesized(subject);
  const at = narrowable(e, look, bare);
  const now = whole === undefined || at !== bare ? look.evaluate(at) : whole;
  const left = sharper(now, operator, other, now.kind === 'pointer' ? elementSize(e, at) : 1);
  if (left === undefined) return Narrowed.impossible;
  if (isNull(left) && !isNull(now)) nothingHeld(e, now);
  const kind = syntax.kind(at);
  if (kind === N.call_expression) {
    const length = lengthPlace(e, look, at);
    if (length !== undefined) store(e.machine, e.state, length, left, at);
    else e.state.setCall(at, left);
    return Narrowed.done;
  }
  if (left === now) return Narrowed.not;
  const isLvalue =
    kind === N.identifier ||
    kind === N.field_expression ||
    kind === N.subscript_expression ||
    (kind === N.pointer_expression && syntax.operator(at) === '*');
  if (!isLvalue) return Narrowed.not;
  const place = look.place(at);
  const [target] = place.targets;
  if (
    place.targets.length !== 1 ||
    place.elsewhere ||
    target!.low !== target!.high ||
    place.type.kind === 'array' ||
    place.bits !== undefined
  )
    return Narrowed.not;
  if ((place.type.qualifiers & 2) !== 0 || place.union) return Narrowed.not;
  const before = e.state.orders.size === 0 ? undefined : e.state.copy();
  store(e.machine, e.state, place, left, at);
  if (before !== undefined) e.state.takeOrders(before);
  return Narrowed.done;
}

function lengthPlace(e: Evaluation, look: Evaluation, call: Node): Place | undefined {
  const { types } = e.machine;
  const { syntax } = types;
  if (syntax.text(syntax.child(call, 'function')) !== 'strlen') return undefined;
  const argument = syntax.firstChild(syntax.child(call, 'arguments'));
  return argument === 0 ? undefined : lengthOfText(look, look.evaluate(argument), types.value(call));
}

/** A cell of its own holds the length of a text that is not seen. */
export function lengthOfText(e: Evaluation, text: Value, type: Place['type']): Place | undefined {
  if (text.kind !== 'pointer' || text.targets.length !== 1) return undefined;
  const [t] = text.targets;
  if ((t!.region.kind !== 'symbolic' && t!.region.kind !== 'lent') || t!.low !== t!.high) return undefined;
  void e;
  const offset = -1 - t!.low;
  return {
    targets: [targetOf(t!.region, offset, offset, t!.start, t!.end, t!.exact)],
    elsewhere: false,
    type,
    union: false,
    bits: undefined,
  };
}

function keepsValue(e: Evaluation, look: Evaluation, cast: Node): boolean {
  const { types } = e.machine;
  const inner = types.syntax.child(cast, 'value');
  const [a, b] = [types.value(cast), types.value(inner)];
  if (a.kind === 'pointer' && b.kind === 'pointer') return true;
  if (!isInteger(a) || !isInteger(b)) return false;
  const value = look.evaluate(inner);
  const whole = e.machine.whole(a, cast);
  return value.kind === 'integer' && whole !== undefined && value.low >= whole.low && value.high <= whole.high;
}

/** A pointer that is null leads to no resource: the way on which it was acquired is not this one. */
function nothingHeld(e: Evaluation, now: Value): void {
  if (now.kind !== 'pointer' || now.targets.length !== 1 || now.elsewhere) return;
  const { region } = now.targets[0]!;
  if (region.kind !== 'heap' && region.kind !== 'stream') return;
  let leads = 0;
  for (const contents of e.state.memory)
    for (const cell of contents?.cells.values() ?? [])
      if (cell.kind === 'pointer' && cell.targets.some((t) => t.region === region)) leads++;
  if (leads <= 1) e.state.deleteTypestate(`r${region.id}`);
}

/** Bytes of what a pointer leads to: its steps within an array. */
function elementSize(e: Evaluation, node: Node): number {
  const { types } = e.machine;
  const type = types.value(node);
  return type.kind === 'pointer' ? (types.size(type.of!, types.targetAt(node)) ?? 1) : 1;
}

function sharper(now: Value, operator: string, other: Value, element: number): Value | undefined {
  if (now.kind === 'integer' && other.kind === 'integer') {
    const range = restricted(operator, now, other);
    if (range === undefined) return undefined;
    let { known } = now;
    if (/^(?:<=?|==)$/.test(operator) && range.high < now.high) known = (known & 1) | (other.known & 2);
    else if (/^(?:<=?|==)$/.test(operator) && (other.known & 2) !== 0) known |= range.high === other.high ? 2 : 0;
    if (/^(?:>=?|==)$/.test(operator) && range.low > now.low) known = (known & 2) | (other.known & 1);
    else if (/^(?:>=?|==)$/.test(operator) && (other.known & 1) !== 0) known |= range.low === other.low ? 1 : 0;
    if (operator === '==' && other.known === 3) known = 3;
    const taint = other.taint === 0 ? 0 : now.taint;
    if (range.low === now.low && range.high === now.high && operator === '!=' && singleValue(other) === 0n)
      return now.nonzero && now.taint === taint
        ? now
        : bounded(integerOf(now.low, now.high, now.step, now.residue, true, now.known, now.unset, taint), now.low, now.high);
    if (range.low === now.low && range.high === now.high && known === now.known && taint === now.taint) return now;
    return bounded(tainted(now, taint) as IntegerValue, range.low, range.high, known);
  }
  if (now.kind === 'pointer') return sharperPointer(now, operator, other, element);
  if (now.kind === 'floating') return sharperFloating(now, operator, other);
  return now;
}

function sharperPointer(now: PointerValue, operator: string, other: Value, element: number): Value | undefined {
  const isNullOther = (other.kind === 'pointer' && isNull(other)) || singleValue(other) === 0n;
  if (isNullOther) {
    if (operator === '==') return now.nullness === Null.no ? undefined : NULL_POINTER;
    if (operator === '!=')
      return isNull(now)
        ? undefined
        : now.nullness === Null.no
          ? now
          : pointerOf(now.targets, now.elsewhere, Null.no, now.unset, now.taint);
    return now;
  }
  if (other.kind !== 'pointer') return now;
  const [t] = now.targets;
  const [o] = other.targets;
  if (
    t === undefined ||
    o === undefined ||
    now.targets.length > 1 ||
    other.targets.length > 1 ||
    t.region !== o.region ||
    now.elsewhere ||
    other.elsewhere
  )
    return now;
  if (!o.exact || !Number.isFinite(o.low) || !Number.isFinite(o.high)) return now;
  let { low, high } = t;
  // Two places of one array lie whole elements apart.
  const whole = o.low === o.high && element > 1 && (o.low - low) % element === 0;
  const step = whole ? element : 1;
  if (operator === '<') high = Math.min(high, o.high - step);
  else if (operator === '<=') high = Math.min(high, o.high);
  else if (operator === '>') low = Math.max(low, o.low + step);
  else if (operator === '>=') low = Math.max(low, o.low);
  else if (operator === '==') [low, high] = [Math.max(low, o.low), Math.min(high, o.high)];
  else if (operator === '!=' && o.low === o.high) {
    if (low === o.low) low += step;
    if (high === o.low) high -= step;
  }
  if (low > high) return undefined;
  const exact = t.exact || (Number.isFinite(low) && Number.isFinite(high));
  return pointer([targetOf(t.region, low, high, t.start, t.end, exact)], now.nullness);
}

function sharperFloating(now: Value & { kind: 'floating' }, operator: string, other: Value): Value | undefined {
  const o =
    other.kind === 'floating'
      ? other
      : other.kind === 'integer'
        ? { low: Number(other.low), high: Number(other.high) }
        : undefined;
  if (o === undefined) return now;
  let { low, high, nonzero, known } = now;
  const zero = o.low === 0 && o.high === 0;
  if (operator === '<' || operator === '<=') {
    high = Math.min(high, o.high);
    known |= 2;
    nonzero ||= operator === '<' && o.high <= 0;
  } else if (operator === '>' || operator === '>=') {
    low = Math.max(low, o.low);
    known |= 1;
    nonzero ||= operator === '>' && o.low >= 0;
  } else if (operator === '==') [low, high] = [Math.max(low, o.low), Math.min(high, o.high)];
  else if (operator === '!=' && zero) nonzero = true;
  return low > high ? undefined : floatingOf(low, high, nonzero || low > 0 || high < 0, known, 0, 0);
}

/** What a `case` label tells of the controlling expression. */
export function assumeCase(e: Evaluation, statement: Node, low: bigint, high: bigint): boolean {
  const { syntax } = e.machine.types;
  const subject = syntax.unparenthesized(syntax.child(statement, 'condition'));
  const look = e.looking();
  if (low === high) return narrow(e, look, subject, '==', constant(low)) !== Narrowed.impossible;
  return (
    narrow(e, look, subject, '>=', constant(low)) !== Narrowed.impossible &&
    narrow(e, look, subject, '<=', constant(high)) !== Narrowed.impossible
  );
}

export { greatest, least };
