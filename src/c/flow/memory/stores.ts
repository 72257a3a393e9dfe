/** Assignments, initialisations and updates. */
import { P } from '../../lex/spellings.ts';
import type { Node } from '../../tree/arena.ts';
import { isRecord, Qualifier, type Type } from '../../types/type.ts';
import { greatest, least } from '../interval.ts';
import { assume } from './assume.ts';
import { checkMoved } from './bounds.ts';
import { escapes } from './escapes.ts';
import { type Evaluation, INFEASIBLE } from './evaluation.ts';
import { operated } from './operators.ts';
import type { Place } from './place.ts';
import { contentsAt, copy, load, store } from './places.ts';
import { movedBy, nameOfPlace } from './pointers.ts';
import { bounded, calculated, constant, type IntegerValue, integer, OTHER, type Target, tainted, type Value } from './value.ts';

export function assignment(e: Evaluation, node: Node): Value {
  const { types } = e.machine;
  const { syntax } = types;
  const left = syntax.child(node, 'left');
  const right = syntax.child(node, 'right');
  if (syntax.spellingId(syntax.operatorToken(node)) === P['=']) return assigned(e, e.place(left), right, node);
  const place = e.place(left);
  const before = e.fetch(place, left);
  const by = e.evaluate(right);
  const value = operated(e, node, e.machine.operation(node), before, by, types.of(left));
  const fitted = e.convert(value, place.type, node);
  putInto(e, place, fitted, node);
  return fitted;
}

export function assigned(e: Evaluation, place: Place, right: Node, node: Node): Value {
  const { types } = e.machine;
  if (isRecord(place.type)) {
    const inner = types.syntax.unparenthesized(right);
    const isLvalue = /^(?:identifier|field_expression|subscript_expression|pointer_expression|compound_literal_expression)$/.test(
      types.syntax.kindName(inner),
    );
    if (isLvalue) {
      const from = e.place(inner);
      const value = load(e.machine, e.state, from, right);
      if (value.unset === 2) e.hazard('unset-read', right, nameOfPlace(from));
      copy(e.machine, e.state, place, from, types.size(place.type, types.targetAt(node)) ?? Infinity);
      if (!e.quiet)
        for (const t of from.targets)
          for (const cell of contentsAt(e.machine, e.state, t.region).cells.values()) escapes(e, place, cell, node);
    } else {
      e.evaluate(right);
      putInto(e, place, OTHER, node);
    }
    return OTHER;
  }
  const value = e.convert(splitting(e, right), place.type, node);
  putInto(e, place, value, node);
  return value;
}

/** The value of a comparison that is not decided: one path for each answer. */
function splitting(e: Evaluation, node: Node): Value {
  const { types } = e.machine;
  const { syntax } = types;
  const value = e.evaluate(node);
  const inner = syntax.unparenthesized(node);
  if (e.quiet || value.kind !== 'integer' || value.low !== 0n || value.high !== 1n || !syntax.is(inner, 'binary_expression'))
    return value;
  if (!e.machine.operation(inner).isComparison) return value;
  const holds = e.choose(2) === 0;
  if (!assume(e, inner, holds)) throw INFEASIBLE;
  return constant(holds ? 1n : 0n);
}

function putInto(e: Evaluation, place: Place, value: Value, node: Node): void {
  escapes(e, place, value, node);
  if (place.targets.some((t) => t.region.kind === 'literal' && t.region.constant))
    e.hazard('constant-written', node, 'a string literal');
  else if (place.targets.some((t) => t.region.constant || (isConst(e, t) && !e.machine.types.syntax.is(node, 'init_declarator'))))
    e.hazard('constant-written', node, nameOfPlace(place));
  if ((place.type.qualifiers & Qualifier.volatile) === 0) store(e.machine, e.state, place, value, node);
}

function isConst(e: Evaluation, { region, low }: Target): boolean {
  if (region.symbol === undefined || low !== 0) return false;
  return (e.machine.types.ofSymbol(region.symbol).qualifiers & Qualifier.const) !== 0;
}

export function update(e: Evaluation, node: Node): Value {
  const { types } = e.machine;
  const { syntax } = types;
  const argument = syntax.child(node, 'argument') || syntax.firstChild(node);
  const place = e.place(argument);
  const before = e.fetch(place, argument);
  const up = syntax.operator(node) === '++';
  let after: Value = before;
  if (before.kind === 'pointer') {
    const to = place.type.of;
    const size = to === undefined ? 1 : (types.size(to, types.targetAt(node)) ?? 1);
    after = movedBy(before, constant(up ? 1n : -1n), size);
    checkMoved(e, after, node);
  } else if (before.kind === 'integer') {
    const raw = calculated(up ? '+' : '-', before, constant(1n));
    after = raw === undefined ? e.machine.any(place.type, node) : stepped(e, raw, before, place.type, node);
  } else if (before.kind === 'floating') after = e.machine.any(place.type, node);
  putInto(e, place, after, node);
  return syntax.isPrefix(node) ? after : before;
}

/** `x++` of a signed object does not wrap: what leaves the type is cut off. */
function stepped(e: Evaluation, raw: IntegerValue, before: IntegerValue, type: Type, node: Node): Value {
  const whole = e.machine.whole(type, node);
  if (whole === undefined || (raw.low >= whole.low && raw.high <= whole.high)) return tainted(raw, before.taint);
  if (whole.low === 0n || raw.low > whole.high || raw.high < whole.low) {
    if (whole.low < 0n && type.kind === 'integer') e.hazard('overflow', node, '');
    return e.convert(raw, type, node);
  }
  const low = greatest(raw.low, whole.low);
  const high = least(raw.high, whole.high);
  const known = raw.low < whole.low ? raw.known & 2 : raw.high > whole.high ? raw.known & 1 : raw.known;
  return tainted(bounded(raw, low, high, known) ?? integer(low, high, known), before.taint);
}
