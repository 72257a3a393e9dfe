/** Sharpens a state by a condition that holds, or does not; says when that contradicts what is known. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { isInteger } from '../../types/type.ts';
import { greatest, least, restricted } from '../interval.ts';
import { compareValues } from './compare.ts';
import { Evaluator, learnOrder, setAssume } from './evaluate.ts';
import { type Place, store } from './places.ts';
import {
  bounded,
  constant,
  floating,
  isNull,
  NULL_POINTER,
  Null,
  type PointerValue,
  pointer,
  singleValue,
  type Value,
} from './value.ts';

const MIRRORED: Readonly<Record<string, string>> = { '<': '>', '>': '<', '<=': '>=', '>=': '<=', '==': '==', '!=': '!=' };
const NEGATED: Readonly<Record<string, string>> = { '<': '>=', '>': '<=', '<=': '>', '>=': '<', '==': '!=', '!=': '==' };

/** Changes `e.state`; false when the condition cannot be so. */
export function assume(e: Evaluator, condition: Node, holds: boolean): boolean {
  const { syntax } = e.machine.types;
  const look = new Evaluator(e.machine, e.frame, e.state, NO_CALLS, [], true);
  const bare = syntax.unparenthesized(condition);
  const value = look.evaluate(bare);
  if (compareValues('==', value, constant(0n)) !== undefined) {
    const truth = singleValue(compareValues('!=', value, constant(0n))!) === 1n;
    if (truth !== holds) return false;
  }
  if (syntax.is(bare, 'unary_expression') && syntax.operator(bare) === '!')
    return assume(e, syntax.child(bare, 'argument'), !holds);
  if (syntax.is(bare, 'binary_expression') && MIRRORED[syntax.operator(bare)] !== undefined)
    return comparison(e, look, bare, holds);
  return narrow(e, look, bare, holds ? '!=' : '==', constant(0n));
}

const NO_CALLS = { call: (e: Evaluator, node: Node) => e.machine.any(e.machine.types.value(node), node) };

function comparison(e: Evaluator, look: Evaluator, bare: Node, holds: boolean): boolean {
  const { syntax } = e.machine.types;
  const operator = holds ? syntax.operator(bare) : NEGATED[syntax.operator(bare)]!;
  const left = syntax.child(bare, 'left');
  const right = syntax.child(bare, 'right');
  if (!learnOrder(e, operator, left, right)) return false;
  if (!comparesAsWritten(e, look, left, right)) return true;
  return (
    narrow(e, look, left, operator, look.evaluate(right)) && narrow(e, look, right, MIRRORED[operator]!, look.evaluate(left))
  );
}

/** Neither operand changes its value when both are converted to their common type. */
function comparesAsWritten(e: Evaluator, look: Evaluator, left: Node, right: Node): boolean {
  const x = look.evaluate(left);
  const y = look.evaluate(right);
  if (x.kind !== 'integer' || y.kind !== 'integer') return true;
  const { types } = e.machine;
  const [a, b] = [e.machine.whole(types.value(left), left), e.machine.whole(types.value(right), right)];
  if (a === undefined || b === undefined) return true;
  if ((a.low === 0n) === (b.low === 0n) || (x.low >= 0n && y.low >= 0n)) return true;
  const [signed, unsigned] = a.low < 0n ? [a, b] : [b, a];
  return unsigned.high <= signed.high || unsigned.high <= 0xffffn;
}

/** Sharpens the object that an expression reads. */
function narrow(e: Evaluator, look: Evaluator, subject: Node, operator: string, other: Value): boolean {
  const { types } = e.machine;
  const { syntax } = types;
  let at = syntax.unparenthesized(subject);
  for (;;) {
    if (syntax.is(at, 'assignment_expression')) at = syntax.unparenthesized(syntax.child(at, 'left'));
    else if (syntax.is(at, 'cast_expression') && keepsValue(e, look, at)) at = syntax.unparenthesized(syntax.child(at, 'value'));
    else if (syntax.is(at, 'extension_expression')) at = syntax.unparenthesized(syntax.child(at, 'argument'));
    else if (syntax.is(at, 'update_expression') && syntax.isPrefix(at)) at = syntax.unparenthesized(syntax.child(at, 'argument'));
    else break;
  }
  const now = look.evaluate(at);
  const left = sharper(now, operator, other, elementSize(e, at));
  if (left === undefined) return false;
  const kind = syntax.kind(at);
  if (kind === N.call_expression) {
    const length = lengthPlace(e, look, at);
    if (length !== undefined) store(e.machine, e.state, length, left, at);
    else e.state.temporaries.set(at, left);
    return true;
  }
  if (left === now) return true;
  const isLvalue =
    kind === N.identifier ||
    kind === N.field_expression ||
    kind === N.subscript_expression ||
    (kind === N.pointer_expression && syntax.operator(at) === '*');
  if (!isLvalue) return true;
  const place = look.place(at);
  const [target] = place.targets;
  if (
    place.targets.length !== 1 ||
    place.elsewhere ||
    target!.low !== target!.high ||
    place.type.kind === 'array' ||
    place.bits !== undefined
  )
    return true;
  if ((place.type.qualifiers & 2) !== 0 || place.union) return true;
  const { orders } = e.state;
  const kept = new Map(orders);
  store(e.machine, e.state, place, left, at);
  for (const [key, mask] of kept) e.state.orders.set(key, mask);
  return true;
}

function lengthPlace(e: Evaluator, look: Evaluator, call: Node): Place | undefined {
  const { types } = e.machine;
  const { syntax } = types;
  if (syntax.text(syntax.child(call, 'function')) !== 'strlen') return undefined;
  const argument = syntax.firstChild(syntax.child(call, 'arguments'));
  return argument === 0 ? undefined : lengthOfText(look, look.evaluate(argument), types.value(call));
}

/** A cell of its own holds the length of a text that is not seen. */
export function lengthOfText(e: Evaluator, text: Value, type: Place['type']): Place | undefined {
  if (text.kind !== 'pointer' || text.targets.length !== 1) return undefined;
  const [t] = text.targets;
  if ((t!.region.kind !== 'symbolic' && t!.region.kind !== 'lent') || t!.low !== t!.high) return undefined;
  void e;
  const offset = -1 - t!.low;
  return { targets: [{ ...t!, low: offset, high: offset }], elsewhere: false, type, union: false, bits: undefined };
}

function keepsValue(e: Evaluator, look: Evaluator, cast: Node): boolean {
  const { types } = e.machine;
  const inner = types.syntax.child(cast, 'value');
  const [a, b] = [types.value(cast), types.value(inner)];
  if (a.kind === 'pointer' && b.kind === 'pointer') return true;
  if (!isInteger(a) || !isInteger(b)) return false;
  const value = look.evaluate(inner);
  const whole = e.machine.whole(a, cast);
  return value.kind === 'integer' && whole !== undefined && value.low >= whole.low && value.high <= whole.high;
}

/** Bytes of what a pointer leads to: its steps within an array. */
function elementSize(e: Evaluator, node: Node): number {
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
      return now.nonzero && now.taint === taint ? now : bounded({ ...now, nonzero: true, taint }, now.low, now.high);
    if (range.low === now.low && range.high === now.high && known === now.known && taint === now.taint) return now;
    return bounded({ ...now, taint }, range.low, range.high, known);
  }
  if (now.kind === 'pointer') return sharperPointer(now, operator, other, element);
  if (now.kind === 'floating') return sharperFloating(now, operator, other);
  return now;
}

function sharperPointer(now: PointerValue, operator: string, other: Value, element: number): Value | undefined {
  const isNullOther = (other.kind === 'pointer' && isNull(other)) || singleValue(other) === 0n;
  if (isNullOther) {
    if (operator === '==') return now.nullness === Null.no ? undefined : NULL_POINTER;
    if (operator === '!=') return isNull(now) ? undefined : now.nullness === Null.no ? now : { ...now, nullness: Null.no };
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
  return pointer([{ ...t, low, high, exact: t.exact || (Number.isFinite(low) && Number.isFinite(high)) }], now.nullness);
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
  return low > high ? undefined : { ...floating(low, high, known), nonzero: nonzero || low > 0 || high < 0, taint: 0 };
}

/** What a `case` label tells of the controlling expression. */
export function assumeCase(e: Evaluator, statement: Node, low: bigint, high: bigint): boolean {
  const { syntax } = e.machine.types;
  const subject = syntax.unparenthesized(syntax.child(statement, 'condition'));
  const look = new Evaluator(e.machine, e.frame, e.state, NO_CALLS, [], true);
  if (low === high) return narrow(e, look, subject, '==', constant(low));
  return narrow(e, look, subject, '>=', constant(low)) && narrow(e, look, subject, '<=', constant(high));
}

setAssume(assume);

export { greatest, least };
