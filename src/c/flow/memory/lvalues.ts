/** What lvalues designate: names, members, elements, what pointers lead to, literals. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { isRecord, type Type } from '../../types/type.ts';
import { characterTable, checkAccess, checkIndex, isAddressed, released } from './bounds.ts';
import type { Evaluation } from './evaluation.ts';
import { contentsOf, textRegion } from './initial-contents.ts';
import type { Place } from './place.ts';
import { movedBy, wholeTarget } from './pointers.ts';
import { isNull, Null, targetOf, type Value } from './value.ts';

/** Nothing is known of where it is. */
function nowhere(type: Type): Place {
  return { targets: [], elsewhere: true, type, union: false, bits: undefined };
}

/** What an lvalue designates; `only` its address is wanted. */
export function placeAt(e: Evaluation, node: Node, only = false): Place {
  const { types } = e.machine;
  const { syntax } = types;
  const type = types.of(node);
  switch (syntax.kind(node)) {
    case N.parenthesized_expression:
      if (e.frame.graph.isSplit(node)) break;
      return e.place(node + 1, only);
    case N.extension_expression:
      return e.place(syntax.child(node, 'argument'), only);
    case N.identifier: {
      const symbol = types.symbols.of(node);
      if (symbol === undefined || symbol.kind === 'enumerator') break;
      return e.machine.placeOf(symbol, symbol.kind === 'parameter' || symbol.kind === 'object' ? types.ofSymbol(symbol) : type);
    }
    case N.pointer_expression: {
      if (syntax.operator(node) === '&') break;
      const argument = syntax.child(node, 'argument');
      return placeThrough(e, e.evaluate(argument), type, node, only);
    }
    case N.subscript_expression:
      return element(e, node, type, only);
    case N.field_expression:
      return member(e, node, type, only);
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
  checkIndex(e, node, base, isArray, from, at, moved, size, only || isAddressed(e, node));
  return {
    targets: moved.targets,
    elsewhere: moved.elsewhere || moved.targets.length === 0,
    type,
    union: false,
    bits: undefined,
  };
}

function member(e: Evaluation, node: Node, type: Type, only: boolean): Place {
  const { types } = e.machine;
  const { syntax } = types;
  const argument = syntax.child(node, 'argument');
  const arrow = syntax.operator(node) === '->';
  const record = arrow ? types.value(argument).of : types.of(argument);
  const base = arrow
    ? placeThrough(e, e.evaluate(argument), record ?? type, node, only || isAddressed(e, node))
    : e.place(argument, only);
  if (record === undefined || !isRecord(record)) return nowhere(type);
  const found = e.machine.memberAt(node, record);
  if (found === undefined) return nowhere(type);
  const size = types.size(type, types.targetAt(node)) ?? Infinity;
  const targets = base.targets.map((t) => {
    const low = t.low + found.offset;
    const exactPlace = t.low === t.high;
    const exact = t.exact || t.region.kind === 'symbolic';
    return targetOf(
      t.region,
      low,
      t.high + found.offset,
      exactPlace ? low : -Infinity,
      exactPlace ? low + size : Infinity,
      exact,
    );
  });
  return { targets, elsewhere: base.elsewhere, type, union: base.union || record.kind === 'union', bits: found.width };
}
