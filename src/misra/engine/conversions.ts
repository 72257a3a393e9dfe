/**
 * Every place where a value becomes one of another type: casts, assignments, initialisers, arguments, results. One list per
 * program, in order of nodes, from which the guidelines on conversions choose.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { TypeContext } from '../../c/types/context.ts';
import type { Type } from '../../c/types/type.ts';
import { argumentsOf } from '../tree/expressions.ts';
import { initializedParts } from './initializers.ts';

export type ConversionKind = 'cast' | 'assignment' | 'initialiser' | 'argument' | 'result';

export interface Conversion {
  readonly kind: ConversionKind;
  /** The expression whose value is converted. */
  readonly value: Node;
  /** Type of the value after array and function conversion, qualifiers of what it points to kept. */
  readonly from: Type;
  readonly to: Type;
  /** The cast, assignment, call, … */
  readonly whole: Node;
  /** The value stands in `{ 0 }`. */
  readonly zeroList: boolean;
}

/** `syntax`: the trees that are looked through. */
export function conversionsOf(types: TypeContext, syntax = types.syntax): Conversion[] {
  const all: Conversion[] = [];
  const add = (kind: ConversionKind, value: Node, to: Type, whole: Node, zeroList = false): void => {
    if (value !== 0 && !syntax.is(value, 'initializer_list'))
      all.push({ kind, value, from: types.value(value), to, whole, zeroList });
  };
  for (const node of syntax.all('cast_expression'))
    add('cast', syntax.child(node, 'value'), types.named(syntax.child(node, 'type')), node);
  for (const node of syntax.all('assignment_expression'))
    if (syntax.operator(node) === '=') add('assignment', syntax.child(node, 'right'), types.of(syntax.child(node, 'left')), node);
  for (const part of initializedParts(types, syntax)) add('initialiser', part.value, part.type, part.whole, part.zeroList);
  for (const call of syntax.all('call_expression')) {
    const fn = functionType(types.value(syntax.child(call, 'function')));
    if (fn?.prototype !== true) continue;
    argumentsOf(syntax, call).forEach((argument, i) => {
      const parameter = fn.parameters![i];
      if (parameter !== undefined && !syntax.is(argument, 'type_descriptor')) add('argument', argument, parameter, call);
    });
  }
  for (const node of syntax.all('return_statement')) {
    const result = resultType(types, syntax.functionOf(node));
    if (result !== undefined && result.kind !== 'void') add('result', syntax.firstChild(node), result, node);
  }
  return all;
}

/** The function type behind a function or a pointer to one. */
export function functionType(type: Type): Type | undefined {
  if (type.kind === 'function') return type;
  return type.kind === 'pointer' && type.of!.kind === 'function' ? type.of : undefined;
}

/** The result type of a function definition. */
export function resultType(types: TypeContext, fn: Node): Type | undefined {
  if (fn === 0) return undefined;
  const symbol = functionSymbol(types, fn);
  return symbol === undefined ? undefined : types.ofSymbol(symbol).of;
}

/** The symbol that a function definition defines. */
export function functionSymbol(types: TypeContext, fn: Node): ReturnType<TypeContext['symbols']['of']> {
  const { syntax, symbols } = types;
  for (
    let at = syntax.child(fn, 'declarator');
    at !== 0;
    at =
      syntax.child(at, 'declarator') || syntax.children(at).find((c) => /declarator$|^identifier$/.test(syntax.kindName(c))) || 0
  )
    if (syntax.is(at, 'identifier')) return symbols.of(at);
  return undefined;
}
