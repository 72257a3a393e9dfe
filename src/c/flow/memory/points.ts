/** How evaluation goes on behind a point, as far as the source alone says it. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { directCallee } from '../call-graph.ts';
import type { FlowGraph } from '../flow-graph.ts';
import { hasSeveralWays } from './library.ts';
import type { Machine } from './machine.ts';
import { isComparison } from './operation.ts';

export const Ways = {
  /** In one, and the state stays as it is. */
  pure: 1,
  /** In one. */
  one: 2,
  /** In several where calls are interpreted in place. */
  entering: 3,
  /** In several: a call of the library has several outcomes, a stored comparison two. */
  several: 4,
} as const;

/** One of `Ways`. */
export function waysOf(machine: Machine, graph: FlowGraph, point: Node): number {
  let ways = machine.ways[point]!;
  if (ways === 0) {
    ways = found(machine, graph, point);
    machine.ways[point] = ways;
  }
  return ways;
}

function found(machine: Machine, graph: FlowGraph, point: Node): number {
  const { syntax } = machine.types;
  const { kind, end } = syntax.arena;
  let ways: number = Ways.pure;
  for (let n = point, stop = end[point]!; n < stop; n++) {
    const of = ofNode(machine, graph, n);
    if (of > ways) ways = of;
    if (ways === Ways.several) break;
    // What is not evaluated.
    if (kind[n] === N.sizeof_expression || kind[n] === N.type_descriptor) n = end[n]! - 1;
  }
  return ways;
}

function ofNode(machine: Machine, graph: FlowGraph, node: Node): number {
  const { syntax } = machine.types;
  switch (syntax.kind(node)) {
    case N.identifier:
    case N.field_identifier:
    case N.number_literal:
    case N.char_literal:
    case N.true:
    case N.false:
    case N.null:
    case N.field_expression:
    case N.subscript_expression:
    case N.pointer_expression:
    case N.unary_expression:
    case N.cast_expression:
    case N.type_descriptor:
    case N.sizeof_expression:
      return Ways.pure;
    case N.parenthesized_expression:
      return graph.isSplit(node) ? Ways.one : Ways.pure;
    case N.binary_expression:
      return /^(?:&&|\|\|)$/.test(syntax.operator(node)) ? Ways.one : Ways.pure;
    case N.call_expression:
      return ofCall(machine, node);
    case N.assignment_expression:
      return storesComparison(machine, syntax.child(node, 'right')) ? Ways.several : Ways.one;
    case N.init_declarator:
      return storesComparison(machine, syntax.child(node, 'value')) ? Ways.several : Ways.one;
    default:
      return Ways.one;
  }
}

function ofCall({ types }: Machine, call: Node): number {
  const { syntax } = types;
  const symbol = directCallee(types, call);
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  // What a pointer leads to is not known here.
  if (symbol === undefined && syntax.kind(callee) !== N.identifier) return Ways.several;
  const name = symbol?.name ?? syntax.text(callee);
  return hasSeveralWays(name.replace(/^__builtin_/, '')) ? Ways.several : Ways.entering;
}

function storesComparison({ types }: Machine, value: Node): boolean {
  const { syntax } = types;
  const inner = syntax.unparenthesized(value);
  return syntax.kind(inner) === N.binary_expression && isComparison(syntax.operator(inner));
}
