/** What lvalues designate: names, members, elements, what pointers lead to, literals. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import type { Type } from '../../types/type.ts';
import { characterTable, checkAccess, checkIndex, released } from './bounds.ts';
import type { Evaluation } from './evaluation.ts';
import { contentsOf, textRegion } from './initial-contents.ts';
import { isAddressed, isAddressOf, type MemberAccess } from './member-place.ts';
import type { Place } from './place.ts';
import { movedBy, wholeTarget } from './pointers.ts';
import { isNull, Null, type Target, targetOf, type Value } from './value.ts';

/** Nothing is known of where it is. */
function nowhere(type: Type): Place {
  return { targets: [], elsewhere: true, type, union: false, bits: undefined };
}

/** What an lvalue designates; `only` its address is wanted. */
export function placeAt(e: Evaluation, node: Node, only = false): Place {
  const { types } = e.machine;
  const { syntax } = types;
  const kind = syntax.kind(node);
  if (kind === N.field_expression) return member(e, node, only);
  if (kind === N.identifier) {
    const symbol = types.symbols.of(node);
    if (symbol === undefined || symbol.kind === 'enumerator') return nowhere(types.of(node));
    const isObject = symbol.kind === 'parameter' || symbol.kind === 'object';
    return e.machine.placeOf(symbol, isObject ? types.ofSymbol(symbol) : types.of(node));
  }
  const type = types.of(node);
  switch (kind) {
    case N.parenthesized_expression:
      if (e.frame.graph.isSplit(node)) break;
      return e.place(node + 1, only);
    case N.extension_expression:
      return e.place(syntax.child(node, 'argument'), only);
    case N.pointer_expression: {
      if (isAddressOf(syntax, node)) break;
      const argument = syntax.child(node, 'argument');
      return placeThrough(e, e.evaluate(argument), type, node, only);
    }
    case N.subscript_expression:
      return element(e, node, type, only);
    case N.string_literal:
    case N.concatenated_string: {
      const region = textRegion(e.machine, node);
      return { targets: [wholeTarget(region)], elsewhere: false, type, union: false, bits: undefined };
    }
    case N.compound_literal_expression:
      return compound(e, node, type);
    case N.cast_expression:
      return e.place(syntax.child(node, 'value'), only);
    default:
      e.evaluate(node);
  }
  return nowhere(type);
}

function compound(e: Evaluation, node: Node, type: Type): Place {
  const { types } = e.machine;
  const size = types.size(type, types.targetAt(node));
  const automatic = types.syntax.functionOf(node) !== 0;
  const region = e.machine.regions.named(`c${node}`, () => ({ kind: 'literal', node, size, automatic, constant: false }));
  const value = types.syntax.child(node, 'value');
  if (!e.quiet)
    e.state.put(
      region,
      contentsOf(e.machine, value, type, (part, of) => e.convert(e.evaluate(part), of, part)),
    );
  return { targets: [wholeTarget(region)], elsewhere: false, type, union: false, bits: undefined };
}

/** What a pointer leads to. */
function placeThrough(e: Evaluation, value: Value, type: Type, node: Node, only: boolean): Place {
  if (value.kind !== 'pointer') return nowhere(type);
  if (!only) checkAccess(e, value, type, node);
  return {
    targets: value.targets,
    elsewhere: value.elsewhere || value.targets.length === 0,
    type,
    union: false,
    bits: undefined,
  };
}

function element(e: Evaluation, node: Node, type: Type, only: boolean): Place {
  const { types } = e.machine;
  const { syntax } = types;
  let base = syntax.child(node, 'argument');
  let index = syntax.child(node, 'index');
  if (types.value(base).kind !== 'pointer' && types.value(index).kind === 'pointer') [base, index] = [index, base];
  const isArray = types.of(syntax.unparenthesized(base)).kind === 'array';
  const from = e.evaluate(base);
  const at = e.evaluate(index);
  if (from.kind !== 'pointer') return nowhere(type);
  if (at.taint !== 0) e.hazard('tainted', node, 'an index');
  characterTable(e, base, index, at);
  const size = types.size(type, types.targetAt(node)) ?? 1;
  const moved = movedBy(from, at, size);
  if (!isArray && !e.quiet) {
    if (isNull(from)) e.hazard('null-dereference', node, '');
    else if (from.nullness === Null.possible) e.hazard('null-dereference', node, '', false);
  }
  for (const t of from.targets) released(e, t, node);
  checkIndex(e, node, base, isArray, from, at, moved, size, only || isAddressed(types, node));
  return {
    targets: moved.targets,
    elsewhere: moved.elsewhere || moved.targets.length === 0,
    type,
    union: false,
    bits: undefined,
  };
}

function member(e: Evaluation, node: Node, only: boolean): Place {
  const access = e.machine.member(node);
  const { argument, record, type } = access;
  if (!access.arrow) {
    const base = e.place(argument, only);
    return memberIn(access, base.targets, base.elsewhere, base.union);
  }
  const base = e.evaluate(argument);
  if (base.kind !== 'pointer') return memberIn(access, [], true, false);
  if (!only && !access.isAddressed) checkAccess(e, base, record ?? type, node);
  // A pointer that nothing was written to is the same one each time.
  if (access.from !== base || access.found === undefined) {
    access.from = base;
    access.found = memberIn(access, base.targets, base.elsewhere || base.targets.length === 0, false);
  }
  return access.found;
}

function memberIn(access: MemberAccess, targets: readonly Target[], elsewhere: boolean, union: boolean): Place {
  const { record, place, size, type } = access;
  if (record === undefined || place === undefined) return nowhere(type);
  const moved = targets.map((t) => memberTarget(t, place.offset, size));
  return { targets: moved, elsewhere, type, union: union || record.kind === 'union', bits: place.width };
}

function memberTarget(t: Target, offset: number, size: number): Target {
  const low = t.low + offset;
  const isOne = t.low === t.high;
  const exact = t.exact || t.region.kind === 'symbolic';
  return targetOf(t.region, low, t.high + offset, isOne ? low : -Infinity, isOne ? low + size : Infinity, exact);
}
