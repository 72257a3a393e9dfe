/** What is known about the order of pairs of objects: comparisons tell it, later comparisons are decided by it. */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { Qualifier } from '../../types/type.ts';
import type { Evaluation } from './evaluation.ts';

/** The followed integer object that a name stands for. */
function objectOf(e: Evaluation, node: Node): CSymbol | undefined {
  const { types } = e.machine;
  const inner = types.syntax.unparenthesized(node);
  if (!types.syntax.is(inner, 'identifier')) return undefined;
  const symbol = types.symbols.of(inner);
  if (symbol === undefined || (symbol.kind !== 'object' && symbol.kind !== 'parameter')) return undefined;
  const type = types.ofSymbol(symbol);
  if ((type.kind !== 'integer' && type.kind !== 'enum') || (type.qualifiers & (Qualifier.volatile | Qualifier.atomic)) !== 0)
    return undefined;
  return symbol;
}

export function sameObject(e: Evaluation, left: Node, right: Node): CSymbol | undefined {
  const a = objectOf(e, left);
  return a !== undefined && a === objectOf(e, right) ? a : undefined;
}

function orderKey(e: Evaluation, left: Node, right: Node): { key: string; swapped: boolean } | undefined {
  const a = objectOf(e, left);
  const b = objectOf(e, right);
  if (a === undefined || b === undefined || a === b) return undefined;
  if (e.machine.types.ofSymbol(a).plain !== e.machine.types.ofSymbol(b).plain) return undefined;
  const [x, y] = [e.machine.objectRegion(a).id, e.machine.objectRegion(b).id];
  return x < y ? { key: `${x},${y}`, swapped: false } : { key: `${y},${x}`, swapped: true };
}

export function orderOf(e: Evaluation, left: Node, right: Node): number {
  const found = orderKey(e, left, right);
  if (found === undefined) return 7;
  const mask = e.state.orders.get(found.key) ?? 7;
  return found.swapped ? ((mask & 1) << 2) | (mask & 2) | ((mask & 4) >> 2) : mask;
}

const ORDERS: Readonly<Record<string, number>> = { '<': 1, '<=': 3, '==': 2, '!=': 5, '>=': 6, '>': 4 };

export function decideOrder(operator: string, mask: number): boolean | undefined {
  const wanted = ORDERS[operator]!;
  if ((mask & wanted) === mask) return true;
  return (mask & wanted) === 0 ? false : undefined;
}

/** Notes the order that a comparison of two objects tells; false when it contradicts what is known. */
export function learnOrder(e: Evaluation, operator: string, left: Node, right: Node): boolean {
  const found = orderKey(e, left, right);
  if (found === undefined) return true;
  let wanted = ORDERS[operator]!;
  if (found.swapped) wanted = ((wanted & 1) << 2) | (wanted & 2) | ((wanted & 4) >> 2);
  const mask = (e.state.orders.get(found.key) ?? 7) & wanted;
  if (mask === 0) return false;
  e.state.orders.set(found.key, mask);
  return true;
}
