/** Closed intervals of integers, exact. Pointers are intervals of addresses: null is 0, an object's address is at least 1. */

export interface Interval {
  readonly low: bigint;
  readonly high: bigint;
}

export function interval(low: bigint, high: bigint): Interval {
  return { low, high };
}

export function single(value: bigint): Interval {
  return { low: value, high: value };
}

export function isSingle(a: Interval): boolean {
  return a.low === a.high;
}

export function sameInterval(a: Interval, b: Interval): boolean {
  return a.low === b.low && a.high === b.high;
}

export function within(a: Interval, b: Interval): boolean {
  return a.low >= b.low && a.high <= b.high;
}

/** The smallest interval that holds both. */
export function hull(a: Interval, b: Interval): Interval {
  return { low: least(a.low, b.low), high: greatest(a.high, b.high) };
}

/** What both hold; undefined when nothing. */
export function meet(a: Interval, b: Interval): Interval | undefined {
  const low = greatest(a.low, b.low);
  const high = least(a.high, b.high);
  return low > high ? undefined : { low, high };
}

export function least(a: bigint, b: bigint): bigint {
  return a < b ? a : b;
}

export function greatest(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}

function ofAll(values: readonly bigint[]): Interval {
  let low = values[0]!;
  let high = low;
  for (const v of values) {
    if (v < low) low = v;
    if (v > high) high = v;
  }
  return { low, high };
}

/** The mathematical result of an operator, before it is fitted to a type; undefined when nothing is known. */
export function combined(operator: string, a: Interval, b: Interval): Interval | undefined {
  switch (operator) {
    case '+':
      return { low: a.low + b.low, high: a.high + b.high };
    case '-':
      return { low: a.low - b.high, high: a.high - b.low };
    case '*':
      return ofAll([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);
    case '/':
      return quotient(a, b);
    case '%':
      return remainder(a, b);
    case '&':
      return conjunction(a, b);
    case '|':
    case '^':
      return a.low >= 0n && b.low >= 0n
        ? { low: operator === '|' ? greatest(a.low, b.low) : 0n, high: allOnes(greatest(a.high, b.high)) }
        : undefined;
    case '<<':
      if (b.low < 0n || b.high > 127n) return undefined;
      return ofAll([a.low << b.low, a.low << b.high, a.high << b.low, a.high << b.high]);
    case '>>':
      if (b.low < 0n || b.high > 127n) return undefined;
      return ofAll([a.low >> b.low, a.low >> b.high, a.high >> b.low, a.high >> b.high]);
    default:
      return undefined;
  }
}

function quotient(a: Interval, b: Interval): Interval | undefined {
  // Zero divisors have no result: the others count.
  const parts: bigint[] = [];
  const negative = meet(b, { low: b.low, high: -1n });
  const positive = meet(b, { low: 1n, high: b.high });
  for (const part of [negative, positive]) {
    if (part !== undefined) parts.push(a.low / part.low, a.low / part.high, a.high / part.low, a.high / part.high);
  }
  if (parts.length === 0) return undefined;
  if (a.low < 0n && a.high > 0n) parts.push(0n);
  return ofAll(parts);
}

function remainder(a: Interval, b: Interval): Interval | undefined {
  const bound = greatest(b.high, -b.low) - 1n;
  if (bound < 0n) return undefined;
  if (a.low >= 0n && b.low > 0n && a.high < b.low) return a;
  return { low: a.low >= 0n ? 0n : greatest(-bound, a.low), high: a.high <= 0n ? 0n : least(bound, a.high) };
}

function conjunction(a: Interval, b: Interval): Interval | undefined {
  if (a.low >= 0n && b.low >= 0n) return { low: 0n, high: least(a.high, b.high) };
  if (a.low >= 0n) return { low: 0n, high: a.high };
  if (b.low >= 0n) return { low: 0n, high: b.high };
  return undefined;
}

/** The least number of the form 2ⁿ − 1 that is not less. */
function allOnes(value: bigint): bigint {
  let ones = 1n;
  while (ones - 1n < value) ones <<= 1n;
  return ones - 1n;
}

/** 1 and 0 as far as a comparison is decided. */
export function compared(operator: string, a: Interval, b: Interval): Interval {
  const decided = decide(operator, a, b);
  return decided === undefined ? { low: 0n, high: 1n } : single(decided ? 1n : 0n);
}

function decide(operator: string, a: Interval, b: Interval): boolean | undefined {
  switch (operator) {
    case '<':
      return a.high < b.low ? true : a.low >= b.high ? false : undefined;
    case '>':
      return decide('<', b, a);
    case '<=':
      return a.high <= b.low ? true : a.low > b.high ? false : undefined;
    case '>=':
      return decide('<=', b, a);
    case '==':
      if (a.high < b.low || b.high < a.low) return false;
      return isSingle(a) && isSingle(b) ? true : undefined;
    case '!=': {
      const equal = decide('==', a, b);
      return equal === undefined ? undefined : !equal;
    }
    default:
      return undefined;
  }
}

/** What is left of `a` when `a operator b` holds; undefined when it cannot hold. */
export function restricted(operator: string, a: Interval, b: Interval): Interval | undefined {
  switch (operator) {
    case '<':
      return meet(a, { low: a.low, high: b.high - 1n });
    case '<=':
      return meet(a, { low: a.low, high: b.high });
    case '>':
      return meet(a, { low: b.low + 1n, high: a.high });
    case '>=':
      return meet(a, { low: b.low, high: a.high });
    case '==':
      return meet(a, b);
    case '!=':
      if (!isSingle(b)) return a;
      if (a.low === b.low) return isSingle(a) ? undefined : { low: a.low + 1n, high: a.high };
      return a.high === b.low ? { low: a.low, high: a.high - 1n } : a;
    default:
      return a;
  }
}
