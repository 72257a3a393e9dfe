/** A call of a function of the library with its evaluated arguments. */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Evaluator } from './evaluate.ts';
import type { Place } from './place.ts';
import type { Region } from './region.ts';
import type { State } from './state.ts';
import type { Target, Value } from './value.ts';

/** Functions of the program that the library calls. */
export interface Callees {
  definitionOf(symbol: CSymbol, use: Node): Node;
  /** Undefined: the function is not looked into here. */
  entered(e: Evaluator, definition: Node, values: readonly Value[], node: Node): Value | undefined;
  started(e: Evaluator, definition: Node, values: readonly Value[], node: Node, thread: Region): readonly State[] | undefined;
}

export interface Call {
  readonly e: Evaluator;
  readonly node: Node;
  readonly name: string;
  readonly nodes: readonly Node[];
  readonly values: readonly Value[];
  readonly calls: Callees;
}

export function placeOf(t: Target, type: Place['type']): Place {
  return { targets: [t], elsewhere: false, type, union: false, bits: undefined };
}

/** Where a call is told that does something wrong with its argument: a helper that only passes on its parameter is not at fault. */
export function atFault(c: Call, i: number): Node {
  const { chain, fn, thread } = c.e.frame;
  const { syntax, symbols } = c.e.machine.types;
  const caller = chain.at(-1);
  let at = c.nodes[i] ?? 0;
  while (syntax.is(at, 'parenthesized_expression') || syntax.is(at, 'cast_expression'))
    at = syntax.is(at, 'cast_expression') ? syntax.child(at, 'value') : syntax.unparenthesized(at);
  const symbol = syntax.is(at, 'identifier') ? symbols.of(at) : undefined;
  const passed = symbol?.kind === 'parameter' && syntax.contains(fn, symbol.node);
  return caller === undefined || !passed || thread?.node === caller ? c.node : caller;
}
