/** What operators give, and what is undefined about it: overflow, division by zero, pointers into different objects. */
import type { Node } from '../../tree/arena.ts';
import type { Type } from '../../types/type.ts';
import { checkMovedBy, leaves } from './bounds.ts';
import { compareValues } from './compare.ts';
import { endsWithFrame } from './escapes.ts';
import type { Evaluation } from './evaluation.ts';
import type { Operation } from './operation.ts';
import { decideOrder, isSameObject, orderOf } from './orders.ts';
import { movedBy } from './pointers.ts';
import { isBehindParameter } from './region.ts';
import {
  calculated,
  constant,
  type FloatingValue,
  floating,
  floatingOf,
  type IntegerValue,
  integer,
  isNull,
  joinValues,
  type PointerValue,
  type Target,
  TRUTH,
  tainted,
  type Value,
} from './value.ts';

export function unary(e: Evaluation, node: Node): Value {
  const { types } = e.machine;
  const { syntax } = types;
  const value = e.evaluate(syntax.child(node, 'argument'));
  const type = types.value(node);
  switch (syntax.operator(node)) {
    case '!':
      return compareValues('==', value, constant(0n)) ?? TRUTH;
    case '-':
      if (value.kind === 'floating') return floatingOf(-value.high, -value.low, value.nonzero, value.known, 0, 0);
      return arithmetic(e, node, '-', constant(0n), value, type);
    case '~':
      return value.kind === 'integer'
        ? e.convert(integer(-value.high - 1n, -value.low - 1n, value.known), type, node)
        : e.machine.any(type, node);
    default:
      return e.convert(value, type, node);
  }
}

export function binary(e: Evaluation, node: Node): Value {
  const { operator, left, right } = e.machine.operation(node);
  if (operator === '&&' || operator === '||') return e.state.temporaries.get(node) ?? TRUTH;
  const a = e.evaluate(left);
  const b = e.evaluate(right);
  return e.operation(node, a, b);
}

/** What a binary expression gives for the values of its operands. */
export function operationValue(e: Evaluation, node: Node, a: Value, b: Value): Value {
  const operation = e.machine.operation(node);
  const value = operated(e, node, operation, a, b, e.machine.types.value(node));
  return operation.constant !== undefined ? constant(operation.constant) : value;
}

export function operated(e: Evaluation, node: Node, operation: Operation, a: Value, b: Value, type: Type): Value {
  const { types } = e.machine;
  const { operator } = operation;
  if (operation.isComparison) return comparison(e, node, operation, a, b);
  if (a.kind === 'pointer' && b.kind === 'pointer') return difference(e, node, a, b, type);
  if (a.kind === 'pointer' || b.kind === 'pointer') {
    if (type.kind !== 'pointer') return e.machine.any(type, node);
    const [p, i] = a.kind === 'pointer' ? [a, b] : [b as PointerValue, a];
    const by = operator === '-' && i.kind === 'integer' ? (calculated('-', constant(0n), i) ?? i) : i;
    const size = types.size(type.of!, types.targetAt(node)) ?? 1;
    const moved = movedBy(p, by, type.of!.kind === 'void' ? 1 : size);
    if (i.taint !== 0) e.hazard('tainted', node, 'an index');
    if (leaves(e, p, by, moved)) checkMovedBy(e, moved, by, node);
    return moved;
  }
  if (operator === '<<' || operator === '>>') {
    if (!e.quiet && b.kind === 'integer') e.machine.note(() => shift(e, node, b));
    return arithmetic(e, node, operator, e.convert(a, operation.promoted, node), b, type);
  }
  if (b.kind === 'floating' || a.kind === 'floating') {
    if ((operator === '/' || operator === '%') && b.kind === 'floating' && b.low === 0 && b.high === 0)
      e.hazard('division-by-zero', node, 'floating');
    return floatingResult(e, operator, a, b, node, type);
  }
  if (!operation.integers) return e.machine.any(type, node);
  const { common } = operation;
  const p = e.convert(a, common, node);
  const q = e.convert(b, common, node);
  if ((operator === '/' || operator === '%') && q.kind === 'integer') division(e, node, q);
  return arithmetic(e, node, operator, p, q, common);
}

function floatingResult(e: Evaluation, operator: string, a: Value, b: Value, node: Node, type: Type): Value {
  const [x, y] = [e.convert(a, type, node), e.convert(b, type, node)];
  if (x.kind !== 'floating' || y.kind !== 'floating') return e.machine.any(type, node);
  if (operator === '+') return floating(x.low + y.low, x.high + y.high, x.known & y.known);
  if (operator === '-') return floating(x.low - y.high, x.high - y.low, x.known & y.known);
  if (operator === '*') return floatingProduct(e, node, x, y);
  return e.machine.any(type, node);
}

/** A square is never negative; zero times an infinite bound is taken as zero. */
function floatingProduct(e: Evaluation, node: Node, x: FloatingValue, y: FloatingValue): Value {
  const corners = [x.low * y.low, x.low * y.high, x.high * y.low, x.high * y.high].map((c) => (Number.isNaN(c) ? 0 : c));
  const { syntax } = e.machine.types;
  const [left, right] = [syntax.child(node, 'left'), syntax.child(node, 'right')];
  const isSquare = left !== 0 && right !== 0 && syntax.text(left) === syntax.text(right);
  return floating(isSquare ? 0 : Math.min(...corners), Math.max(...corners), x.known & y.known);
}

function shift(e: Evaluation, node: Node, by: IntegerValue): void {
  const known = e.machine.shifts.get(node);
  e.machine.shifts.set(node, known === undefined ? by : (joinValues(known, by) as IntegerValue));
}

function division(e: Evaluation, node: Node, by: IntegerValue): void {
  if (by.taint !== 0 && !by.nonzero && by.low <= 0n && by.high >= 0n) e.hazard('tainted', node, 'a divisor');
  if (by.nonzero || by.low > 0n || by.high < 0n) return;
  if (by.low === 0n && by.high === 0n) e.hazard('division-by-zero', node, '');
  else if (by.known === 3 && (by.step <= 1n || by.residue === 0n)) e.hazard('division-by-zero', node, '', false);
}

function arithmetic(e: Evaluation, node: Node, operator: string, a: Value, b: Value, type: Type): Value {
  const taint = a.taint || b.taint;
  if (a.kind !== 'integer' || b.kind !== 'integer') return tainted(e.machine.any(type, node), taint);
  const raw = calculated(operator, a, b);
  if (raw === undefined) return tainted(e.machine.any(type, node), taint);
  const whole = e.machine.whole(type, node);
  if (
    whole !== undefined &&
    whole.low < 0n &&
    (raw.low > whole.high || raw.high < whole.low) &&
    operator !== '<<' &&
    operator !== '>>'
  )
    e.hazard('overflow', node, '');
  return tainted(e.convert(raw, type, node), operator === '&' || operator === '%' ? 0 : taint);
}

function comparison(e: Evaluation, node: Node, operation: Operation, a: Value, b: Value): Value {
  const { operator, left, right, leftType, rightType, common } = operation;
  if (operator !== '==' && operator !== '!=' && a.kind === 'pointer' && b.kind === 'pointer')
    apart(e, 'object-order', node, a, b);
  if ((a.taint !== 0) !== (b.taint !== 0)) loopBound(e, node, operator, a.taint === 0 ? left : right);
  if (isSameObject(operation)) return constant(decideOrder(operator, 2) === true ? 1n : 0n);
  const order = orderOf(e, operation);
  const decided = order === 7 ? undefined : decideOrder(operator, order);
  if (decided !== undefined) return constant(decided ? 1n : 0n);
  let [x, y] = [a, b];
  if (a.kind === 'integer' && b.kind === 'integer' && leftType.kind !== 'pointer' && rightType.kind !== 'pointer') {
    x = e.convert(a, common, node);
    y = e.convert(b, common, node);
  }
  return compareValues(operator, x, y) ?? TRUTH;
}

/** The condition of a loop sets a counter against a number from outside. */
function loopBound(e: Evaluation, node: Node, operator: string, counter: Node): void {
  const { syntax } = e.machine.types;
  if (operator === '==' || operator === '!=' || !syntax.is(syntax.unparenthesized(counter), 'identifier')) return;
  let at = node;
  while (/^(?:parenthesized|binary)_expression$/.test(syntax.kindName(syntax.parent(at)))) at = syntax.parent(at);
  if (/^(?:for|while|do)_statement$/.test(syntax.kindName(syntax.parent(at))) && syntax.isIn(at, 'condition'))
    e.hazard('tainted', node, 'the bound of a loop');
}

function difference(e: Evaluation, node: Node, a: PointerValue, b: PointerValue, type: Type): Value {
  apart(e, 'object-difference', node, a, b);
  const [x] = a.targets;
  const [y] = b.targets;
  const any = e.machine.any(type, node);
  if (x === undefined || y === undefined || x.region !== y.region || a.targets.length > 1 || b.targets.length > 1) return any;
  return any;
}

/** Two pointers that surely, or on a path, lead into different objects. */
function apart(e: Evaluation, kind: 'object-order' | 'object-difference', node: Node, a: PointerValue, b: PointerValue): void {
  if (e.quiet) return;
  if (kind === 'object-order' && (isNull(a) || isNull(b))) e.hazard(kind, node, 'a null pointer');
  for (const x of a.targets)
    for (const y of b.targets) {
      if (x.region === y.region) {
        if (kind === 'object-order') continue;
        const disjoint =
          Number.isFinite(x.start) &&
          Number.isFinite(y.start) &&
          (x.end <= y.start || y.end <= x.start) &&
          (x.start !== y.start || x.end !== y.end);
        if (disjoint && !sameWhole(e, x, y)) e.hazard(kind, node, 'different arrays of one object');
        continue;
      }
      if (isObject(x) && isObject(y))
        e.hazard(kind, node, `${nameOf(x)} and ${nameOf(y)}`, a.targets.length === 1 && b.targets.length === 1);
      else if (isForeign(e, x, y) || isForeign(e, y, x)) e.hazard(kind, node, 'a parameter and a local object');
    }
}

/** One target is the whole region, not a part of it. */
function sameWhole(_e: Evaluation, x: Target, y: Target): boolean {
  return (x.start === 0 && x.end === (x.region.size ?? -1)) || (y.start === 0 && y.end === (y.region.size ?? -1));
}

/** What a parameter of e call leads to, and an object of e call. */
function isForeign(e: Evaluation, x: Target, y: Target): boolean {
  return (
    isBehindParameter(x.region) &&
    endsWithFrame(e, x.region.of!.symbol) &&
    y.region.kind === 'object' &&
    endsWithFrame(e, y.region.symbol)
  );
}

/** A whole object of its own: not what a pointer of unknown value leads to, and not a mark that the linker sets. */
function isObject({ region }: Target): boolean {
  if (region.kind === 'symbolic') return false;
  return region.kind !== 'object' || region.size !== undefined;
}

function nameOf(t: Target): string {
  return t.region.symbol === undefined
    ? t.region.kind === 'heap'
      ? 'allocated memory'
      : 'another object'
    : `\`${t.region.symbol.name}\``;
}
