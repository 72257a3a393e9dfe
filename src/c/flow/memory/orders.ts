/** What is known about the order of pairs of objects: comparisons tell it, later comparisons are decided by it. */
import type { Evaluation } from './evaluation.ts';
import type { Operation } from './operation.ts';

/** Both operands name the same object. */
export function isSameObject({ leftObject, rightObject }: Operation): boolean {
  return leftObject !== undefined && leftObject === rightObject;
}

function orderKey(e: Evaluation, { leftObject: a, rightObject: b }: Operation): { key: string; swapped: boolean } | undefined {
  if (a === undefined || b === undefined || a === b) return undefined;
  const { types } = e.machine;
  if (types.ofSymbol(a).plain !== types.ofSymbol(b).plain) return undefined;
  const [x, y] = [e.machine.objectRegion(a).id, e.machine.objectRegion(b).id];
  return x < y ? { key: `${x},${y}`, swapped: false } : { key: `${y},${x}`, swapped: true };
}

export function orderOf(e: Evaluation, operation: Operation): number {
  if (e.state.orders.size === 0) return 7;
  const found = orderKey(e, operation);
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
export function learnOrder(e: Evaluation, operator: string, operation: Operation): boolean {
  const found = orderKey(e, operation);
  if (found === undefined) return true;
  let wanted = ORDERS[operator]!;
  if (found.swapped) wanted = ((wanted & 1) << 2) | (wanted & 2) | ((wanted & 4) >> 2);
  const mask = (e.state.orders.get(found.key) ?? 7) & wanted;
  if (mask === 0) return false;
  e.state.setOrder(found.key, mask);
  return true;
}
