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
