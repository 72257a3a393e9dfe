/** What is wrong with an access or with where a pointer has moved: null, ended, outside of its array. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import type { Type } from '../../types/type.ts';
import type { Evaluation } from './evaluation.ts';
import { isNull, Null, type PointerValue, type Target, type Value } from './value.ts';

/**
 * The text of a literal, or what a loop walks until it meets a mark in it (`text[i] != 0 && i < limit`): who walks it stops
 * at its end, which an interval of positions cannot tell.
 */
function stopsByContent(e: Evaluation, { region }: Target, node: Node): boolean {
  const { syntax } = e.machine.types;
  const text = region.node !== 0 && (syntax.is(region.node, 'string_literal') || syntax.is(region.node, 'concatenated_string'));
  return text || isGuardedByContent(e, node);
}

/** A position widened in a loop may be the end itself: evidence only for a walk, not for what a search handed on. */
function mayBeEnd(e: Evaluation, { low, high, start, end }: Target, node: Node): boolean {
  const { syntax } = e.machine.types;
  if (low < start || high !== end) return false;
  return syntax.ancestor(node, 'while_statement', 'for_statement', 'do_statement') === 0;
}

/** A loop around the access has a condition that looks at what the same pointer leads to. */
function isGuardedByContent(e: Evaluation, node: Node): boolean {
  const { syntax } = e.machine.types;
  const base = baseName(e, node);
  if (base === undefined) return false;
  for (let at = node; at !== 0; at = syntax.ancestor(at, 'while_statement', 'for_statement', 'do_statement')) {
    const condition = syntax.child(at, 'condition');
    if (condition === 0 || at === node) continue;
    for (const kind of ['subscript_expression', 'pointer_expression'] as const)
      for (const look of syntax.descendants(condition, kind))
        if (baseName(e, look) === base && !(kind === 'pointer_expression' && syntax.operator(look) !== '*')) return true;
  }
  return false;
}

/** The name that an access begins with. */
function baseName(e: Evaluation, node: Node): number | undefined {
  const { syntax, symbols } = e.machine.types;
  const { kind, end } = syntax.arena;
  for (let n = node; n < end[node]!; n++) if (kind[n] === N.identifier) return symbols.of(n)?.id;
  return undefined;
}

/** Notes what is wrong with an access through a pointer. */
export function checkAccess(e: Evaluation, value: PointerValue, type: Type, node: Node): void {
  if (e.quiet) return;
  if (isNull(value)) e.hazard('null-dereference', node, '');
  else if (value.nullness === Null.possible) e.hazard('null-dereference', node, '', false);
  for (const t of value.targets) {
    released(e, t, node);
    if (!t.exact) continue;
    const { types } = e.machine;
    const size = type.kind === 'void' || type.kind === 'function' ? 0 : (types.size(type, types.targetAt(node)) ?? 0);
    if (isOutside(t, size)) {
      const sure = t.high < t.start || t.low + size > t.end;
      if (!sure && stopsByContent(e, t, node)) continue;
      if (!sure && mayBeEnd(e, t, node)) continue;
      e.hazard('out-of-bounds', node, `bytes ${t.low} to ${t.high + size} of ${t.end}`, sure);
    }
  }
}

export function released(e: Evaluation, t: Target, node: Node): void {
  if (e.state.typestates.size === 0) return;
  const mask = e.state.typestates.get(`r${t.region.id}`);
  if (mask !== undefined && (t.region.kind === 'heap' || t.region.kind === 'symbolic') && (mask & 4) !== 0)
    e.hazard('use-after-release', node, '', mask === 4);
}

export function checkIndex(
  e: Evaluation,
  node: Node,
  base: Node,
  isArray: boolean,
  from: PointerValue,
  at: Value,
  moved: PointerValue,
  size: number,
  address: boolean,
): void {
  if (e.quiet || at.kind !== 'integer') return;
  const { types } = e.machine;
  const array = types.of(types.syntax.unparenthesized(base));
  if (isArray) {
    const { length } = array;
    if (length === undefined || length < 1 || (length === 1 && isTail(e, base))) return;
    const limit = BigInt(length) - (address ? 0n : 1n);
    const over = at.high > limit && (at.known & 2) !== 0;
    const under = at.low < 0n && (at.known & 1) !== 0;
    if (over || under || at.low > limit || at.high < 0n)
      e.hazard(
        'out-of-bounds',
        node,
        at.low === at.high ? `element ${at.low} of ${length}` : `elements ${at.low} to ${at.high} of ${length}`,
        at.low > limit || at.high < 0n,
      );
    return;
  }
  const room = address ? 0 : size;
  for (const t of moved.targets) {
    if (!t.exact && from.targets.find((f) => f.region === t.region)?.exact !== true) continue;
    const over = t.high + room > t.end && (at.known & 2) !== 0 && Number.isFinite(t.high);
    const under = t.low < t.start && (at.known & 1) !== 0 && Number.isFinite(t.low);
    const sure = t.low + room > t.end || t.high < t.start;
    if ((over || under) && (sure || !stopsByContent(e, t, node)))
      e.hazard('out-of-bounds', node, `bytes ${t.low} to ${t.high + room} of ${t.end}`, sure);
  }
}

/** The last member of a record with one element: an array of any length in old code. */
function isTail(e: Evaluation, base: Node): boolean {
  return e.machine.types.syntax.is(e.machine.types.syntax.unparenthesized(base), 'field_expression');
}

/** `isdigit` and its like as macros of the GNU library: an index of a table for `unsigned char` and `EOF`. */
export function characterTable(e: Evaluation, base: Node, index: Node, at: Value): void {
  if (at.kind !== 'integer' || (at.low >= -1n && at.high <= 255n)) return;
  const { syntax } = e.machine.types;
  let inner = syntax.unparenthesized(base);
  if (!syntax.is(inner, 'pointer_expression')) return;
  inner = syntax.unparenthesized(syntax.child(inner, 'argument'));
  if (!syntax.is(inner, 'call_expression') || syntax.text(syntax.child(inner, 'function')) !== '__ctype_b_loc') return;
  let argument = syntax.unparenthesized(index);
  while (syntax.is(argument, 'cast_expression')) argument = syntax.unparenthesized(syntax.child(argument, 'value'));
  e.hazard('character-class', argument, 'is…', at.high < -1n || at.low > 255n);
}

export function checkMoved(e: Evaluation, value: Value, node: Node): void {
  if (value.kind !== 'pointer' || e.quiet) return;
  for (const t of value.targets)
    if (t.exact && isOutside(t, 0)) {
      const sure = t.high < t.start || t.low > t.end;
      if (sure || !stopsByContent(e, t, node))
        e.hazard('out-of-bounds', node, `byte ${t.low < t.start ? t.low : t.high} of ${t.end}`, sure);
    }
}

export function checkMovedBy(e: Evaluation, moved: PointerValue, by: Value, node: Node): void {
  if (e.quiet || by.kind !== 'integer') return;
  for (const t of moved.targets) {
    const over = t.high > t.end && (by.known & 2) !== 0 && (t.exact || t.low === t.high);
    const under = t.low < t.start && (by.known & 1) !== 0 && (t.exact || t.low === t.high);
    const sure = t.low > t.end || t.high < t.start;
    if ((over || under) && (sure || !stopsByContent(e, t, node)))
      e.hazard('out-of-bounds', node, `byte ${over ? t.high : t.low} of ${t.end}`, sure);
  }
}

export function leaves(_e: Evaluation, p: PointerValue, by: Value, moved: PointerValue): boolean {
  void p;
  return by.kind === 'integer' && moved.targets.some((t) => t.low < t.start || t.high > t.end);
}

/** Leaves its region at an end that was found out: what is unbounded by widening is not known to. */
function isOutside({ low, high, start, end }: Target, size: number): boolean {
  return (low < start && Number.isFinite(low)) || (high + size > end && Number.isFinite(high));
}
