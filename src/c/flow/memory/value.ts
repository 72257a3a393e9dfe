/**
 * Abstract values. An integer is an interval with a congruence and knows which of its bounds were found out and which are
 * only those of its type; a pointer is a set of targets (region and byte offset) that may also be null or lead elsewhere; a
 * floating value is an interval. Every value knows whether it may be read before it is set and whether it came from outside.
 */
import { combined, greatest, type Interval, least } from '../interval.ts';
import type { Region } from './region.ts';

/** Whether an object may be, or surely is, not set yet. */
export const Unset = { no: 0, maybe: 1, sure: 2 } as const;
/** Whether a pointer may be null: not; nothing is known; a path makes it null. */
export const Null = { no: 0, unknown: 1, possible: 2 } as const;

interface Common {
  readonly unset: number;
  /** The call that read it from outside; 0: not from outside, or checked since. */
  readonly taint: number;
}

export interface IntegerValue extends Common {
  readonly kind: 'integer';
  readonly low: bigint;
  readonly high: bigint;
  /** All values are `residue` modulo `step`; step 1 says nothing. */
  readonly step: bigint;
  readonly residue: bigint;
  readonly nonzero: boolean;
  /** Bit 0: the lower bound was found out; bit 1: the upper one. */
  readonly known: number;
}

/** Where a pointer leads: bytes `low` to `high` of a region. `start` and `end` bound the array it moves in, when it has bounds. */
export interface Target {
  readonly region: Region;
  readonly low: number;
  readonly high: number;
  readonly start: number;
  /** `Infinity`: the bound is not known. */
  readonly end: number;
  /** Byte offsets that were found out, not only possible. */
  readonly exact: boolean;
}

export interface PointerValue extends Common {
  readonly kind: 'pointer';
  readonly targets: readonly Target[];
  /** It may lead to something that is not listed. */
  readonly elsewhere: boolean;
  readonly nullness: number;
}

export interface FloatingValue extends Common {
  readonly kind: 'floating';
  readonly low: number;
  readonly high: number;
  readonly nonzero: boolean;
  readonly known: number;
}

/** Records as wholes, `void`, and what has no values of its own. */
export interface OtherValue extends Common {
  readonly kind: 'other';
}

export type Value = IntegerValue | PointerValue | FloatingValue | OtherValue;

/** The five are made here only, with their members in one order: code that is compiled for one shape fits them all. */
export function integerOf(
  low: bigint, high: bigint, step: bigint, residue: bigint, nonzero: boolean, known: number, unset: number, taint: number,
): IntegerValue {
  return { kind: 'integer', unset, taint, low, high, step, residue, nonzero, known };
} // biome-ignore format: one record

export function pointerOf(
  targets: readonly Target[], elsewhere: boolean, nullness: number, unset: number, taint: number,
): PointerValue {
  return { kind: 'pointer', unset, taint, targets, elsewhere, nullness };
} // biome-ignore format: one record

export function floatingOf(
  low: number,
  high: number,
  nonzero: boolean,
  known: number,
  unset: number,
  taint: number,
): FloatingValue {
  return { kind: 'floating', unset, taint, low, high, nonzero, known };
}

function otherOf(unset: number, taint: number): OtherValue {
  return { kind: 'other', unset, taint };
}

export function targetOf(region: Region, low: number, high: number, start: number, end: number, exact: boolean): Target {
  return { region, low, high, start, end, exact };
}

export const OTHER: OtherValue = otherOf(0, 0);

export function integer(low: bigint, high: bigint, known = 3): IntegerValue {
  const one = low === high;
  return integerOf(low, high, one ? 0n : 1n, one ? low : 0n, low > 0n || high < 0n, known, 0, 0);
}

/** Small constants, each made once: most comparisons of values end at their identity. */
const SMALL: readonly IntegerValue[] = Array.from({ length: 257 }, (_, i) => integer(BigInt(i), BigInt(i)));
/** What a comparison gives that is not decided. */
export const TRUTH = integer(0n, 1n);

export function constant(value: bigint): IntegerValue {
  return value >= 0n && value <= 256n ? SMALL[Number(value)]! : integer(value, value);
}

export function floating(low: number, high: number, known = 3): FloatingValue {
  return floatingOf(low, high, low > 0 || high < 0, known, 0, 0);
}

export const NULL_POINTER: PointerValue = pointerOf([], false, Null.possible, 0, 0);
export const ANY_POINTER: PointerValue = pointerOf([], true, Null.unknown, 0, 0);

export function pointer(targets: readonly Target[], nullness: number = Null.no, elsewhere = false): PointerValue {
  return pointerOf(targets, elsewhere, nullness, 0, 0);
}

/** The same value from another source; itself where that is its source. */
export function tainted(value: Value, taint: number): Value {
  return value.taint === taint ? value : withSource(value, value.unset, taint);
}

/** The same value, set or not. */
export function withUnset(value: Value, unset: number): Value {
  return value.unset === unset ? value : withSource(value, unset, value.taint);
}

function withSource(v: Value, unset: number, taint: number): Value {
  switch (v.kind) {
    case 'integer':
      return integerOf(v.low, v.high, v.step, v.residue, v.nonzero, v.known, unset, taint);
    case 'pointer':
      return pointerOf(v.targets, v.elsewhere, v.nullness, unset, taint);
    case 'floating':
      return floatingOf(v.low, v.high, v.nonzero, v.known, unset, taint);
    default:
      return otherOf(unset, taint);
  }
}

export function isNull(value: Value): boolean {
  return value.kind === 'pointer' && value.targets.length === 0 && !value.elsewhere && value.nullness !== Null.no;
}

export function rangeOf(value: Value): Interval | undefined {
  return value.kind === 'integer' ? value : undefined;
}

/** The one value that it has; undefined when several are possible. */
export function singleValue(value: Value): bigint | undefined {
  return value.kind === 'integer' && value.low === value.high ? value.low : undefined;
}

export function gcd(a: bigint, b: bigint): bigint {
  if (a === 1n || b === 1n) return 1n;
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export function modulo(a: bigint, m: bigint): bigint {
  return m === 0n ? a : ((a % m) + m) % m;
}

/** The same integer with other bounds; undefined when the congruence or the exclusion of zero leaves nothing. */
export function bounded(v: IntegerValue, low: bigint, high: bigint, known = v.known): IntegerValue | undefined {
  let [a, b] = [low, high];
  let { nonzero } = v;
  if (v.step > 1n) {
    a += modulo(v.residue - a, v.step);
    b -= modulo(b - v.residue, v.step);
  }
  if (nonzero && a === 0n) a += v.step > 1n ? v.step : 1n;
  if (nonzero && b === 0n) b -= v.step > 1n ? v.step : 1n;
  if (a > b || (v.step === 0n && (v.residue < a || v.residue > b))) return undefined;
  nonzero ||= a > 0n || b < 0n;
  if (a === v.low && b === v.high && nonzero === v.nonzero && known === v.known && (a !== b || v.step === 0n)) return v;
  return a === b
    ? integerOf(a, a, 0n, a, nonzero, known, v.unset, v.taint)
    : integerOf(a, b, v.step, v.residue, nonzero, known, v.unset, v.taint);
}

/** What an integer operator gives, before it is fitted to its type; undefined when nothing is known. */
export function calculated(operator: string, a: IntegerValue, b: IntegerValue): IntegerValue | undefined {
  const range = combined(operator, a, b);
  if (range === undefined) return undefined;
  const made = integer(range.low, range.high, knownBounds(operator, a, b));
  if (made.step === 0n) return made;
  const [step, residue] = congruence(operator, a, b);
  const nonzero = made.nonzero || (operator === '*' && a.nonzero && b.nonzero) || (step > 1n && residue !== 0n);
  if (step === made.step && residue === made.residue && nonzero === made.nonzero) return made;
  const finer = integerOf(made.low, made.high, step, residue, nonzero, made.known, 0, 0);
  return bounded(finer, range.low, range.high) ?? made;
}

function congruence(operator: string, a: IntegerValue, b: IntegerValue): [step: bigint, residue: bigint] {
  switch (operator) {
    case '+':
    case '-': {
      const step = gcd(a.step, b.step);
      return step <= 1n ? [1n, 0n] : [step, modulo(operator === '+' ? a.residue + b.residue : a.residue - b.residue, step)];
    }
    case '*': {
      const step = gcd(gcd(a.step * b.step, a.step * b.residue), b.step * a.residue);
      return step <= 1n ? [1n, 0n] : [step, modulo(a.residue * b.residue, step)];
    }
    case '<<':
      if (b.step !== 0n || b.residue < 0n || b.residue > 64n) return [1n, 0n];
      return calculatedStep(a, 1n << b.residue);
    case '&': {
      const mask = b.step === 0n ? b.residue : a.step === 0n ? a.residue : 0n;
      const low = mask === 0n ? 0n : mask & -mask;
      return low > 1n ? [low, 0n] : [1n, 0n];
    }
    case '%': {
      if (b.step !== 0n) return [1n, 0n];
      const step = gcd(a.step, b.residue);
      return step > 1n && a.low >= 0n ? [step, modulo(a.residue, step)] : [1n, 0n];
    }
    default:
      return [1n, 0n];
  }
}

function calculatedStep(a: IntegerValue, factor: bigint): [bigint, bigint] {
  const step = gcd(a.step * factor, 0n);
  return step <= 1n ? [factor, 0n] : [step, modulo(a.residue * factor, step)];
}

/** A bound of the result is found out when the bounds that make it are. */
function knownBounds(operator: string, a: IntegerValue, b: IntegerValue): number {
  switch (operator) {
    case '+':
      return a.known & b.known;
    case '-':
      return (a.known & 1 && b.known & 2 ? 1 : 0) | (a.known & 2 && b.known & 1 ? 2 : 0);
    case '&':
      return (a.low >= 0n && a.known & 2) || (b.low >= 0n && b.known & 2) ? 3 : a.known & b.known;
    case '%':
      return b.known === 3 ? 3 : 0;
    case '/':
    case '>>':
      return b.known === 3
        ? (b.low > 1n || (operator === '>>' && b.low > 0n) ? 0 : a.known) | (a.low >= 0n ? 1 : 0) | (a.known & 2)
        : 0;
    default:
      return a.known === 3 && b.known === 3 ? 3 : 0;
  }
}

/** The smallest value that holds both. */
export function joinValues(a: Value, b: Value): Value {
  if (sameValue(a, b)) return a;
  const unset = a.unset === b.unset ? a.unset : Unset.maybe;
  const taint = a.taint || b.taint;
  if (a.kind === 'integer' && b.kind === 'integer') return kept(a, joinIntegers(a, b, unset, taint));
  if (a.kind === 'pointer' && b.kind === 'pointer') return kept(a, joinPointers(a, b, unset, taint));
  if (a.kind === 'floating' && b.kind === 'floating')
    return floatingOf(Math.min(a.low, b.low), Math.max(a.high, b.high), a.nonzero && b.nonzero, a.known & b.known, unset, taint);
  return otherOf(unset, taint);
}

/** The value itself where a join adds nothing to it. */
function kept(value: Value, joined: Value): Value {
  return sameValue(value, joined) ? value : joined;
}

function joinIntegers(a: IntegerValue, b: IntegerValue, unset: number, taint: number): IntegerValue {
  const low = least(a.low, b.low);
  const high = greatest(a.high, b.high);
  const step = gcd(gcd(a.step, b.step), a.residue - b.residue);
  const lowKnown = (a.low <= b.low ? a.known & 1 : 1) & (b.low <= a.low ? b.known & 1 : 1);
  const highKnown = (a.high >= b.high ? a.known & 2 : 2) & (b.high >= a.high ? b.known & 2 : 2);
  const nonzero = a.nonzero && b.nonzero;
  const known = lowKnown | highKnown;
  if (low === high) return integerOf(low, high, 0n, low, nonzero, known, unset, taint);
  return step <= 1n
    ? integerOf(low, high, 1n, 0n, nonzero, known, unset, taint)
    : integerOf(low, high, step, modulo(a.residue, step), nonzero, known, unset, taint);
}

const MAX_TARGETS = 8;

function joinPointers(a: PointerValue, b: PointerValue, unset: number, taint: number): PointerValue {
  const targets = [...a.targets];
  let elsewhere = a.elsewhere || b.elsewhere;
  for (const t of b.targets) {
    const i = targets.findIndex((o) => o.region === t.region && o.start === t.start && o.end === t.end);
    if (i < 0) targets.push(t);
    else targets[i] = joinTargets(targets[i]!, t);
  }
  if (targets.length > MAX_TARGETS) {
    targets.length = 0;
    elsewhere = true;
  }
  const nullness = Math.max(a.nullness, b.nullness);
  return pointerOf(targets, elsewhere, nullness, unset, taint);
}

function joinTargets(a: Target, b: Target): Target {
  if (a.low === b.low && a.high === b.high) return a.exact ? b : a;
  return targetOf(a.region, Math.min(a.low, b.low), Math.max(a.high, b.high), a.start, a.end, a.exact && b.exact);
}

export function sameValue(a: Value, b: Value): boolean {
  if (a === b) return true;
  if (a.kind !== b.kind || a.unset !== b.unset || a.taint !== b.taint) return false;
  if (a.kind === 'integer' && b.kind === 'integer')
    return (
      a.low === b.low &&
      a.high === b.high &&
      a.step === b.step &&
      a.residue === b.residue &&
      a.nonzero === b.nonzero &&
      a.known === b.known
    );
  if (a.kind === 'floating' && b.kind === 'floating')
    return Object.is(a.low, b.low) && Object.is(a.high, b.high) && a.nonzero === b.nonzero && a.known === b.known;
  if (a.kind === 'pointer' && b.kind === 'pointer')
    return (
      a.elsewhere === b.elsewhere &&
      a.nullness === b.nullness &&
      a.targets.length === b.targets.length &&
      a.targets.every((t) => b.targets.some((o) => sameTarget(t, o)))
    );
  return true;
}

function sameTarget(a: Target, b: Target): boolean {
  return (
    a === b ||
    (a.region === b.region &&
      a.low === b.low &&
      a.high === b.high &&
      a.start === b.start &&
      a.end === b.end &&
      a.exact === b.exact)
  );
}
