/** Comparisons of abstract values, as far as they are decided. */
import { compared } from '../interval.ts';
import { constant, gcd, integer, isNull, modulo, Null, type PointerValue, type Value } from './value.ts';

/** 1, 0, or undefined when both are possible. */
export function compareValues(operator: string, a: Value, b: Value): Value | undefined {
  const decided = decide(operator, a, b);
  return decided === undefined ? undefined : constant(decided ? 1n : 0n);
}

function decide(operator: string, a: Value, b: Value): boolean | undefined {
  if (a.kind === 'pointer' && b.kind === 'integer') return b.low === 0n && b.high === 0n ? againstNull(operator, a) : undefined;
  if (b.kind === 'pointer' && a.kind === 'integer') return a.low === 0n && a.high === 0n ? againstNull(operator, b) : undefined;
  if (a.kind === 'pointer' && b.kind === 'pointer') return pointers(operator, a, b);
  if (a.kind === 'integer' && b.kind === 'integer') {
    if (operator === '==' || operator === '!=') {
      const step = gcd(a.step, b.step);
      const never =
        (step > 1n && modulo(a.residue - b.residue, step) !== 0n) ||
        (a.nonzero && b.low === 0n && b.high === 0n) ||
        (b.nonzero && a.low === 0n && a.high === 0n);
      if (never) return operator === '!=';
    }
    const range = compared(operator, a, b);
    return range.low === range.high ? range.low !== 0n : undefined;
  }
  const [x, y] = [asNumber(a), asNumber(b)];
  if (x === undefined || y === undefined) return undefined;
  return floats(operator, x, y);
}

function asNumber(v: Value): { low: number; high: number } | undefined {
  if (v.kind === 'floating') return v;
  return v.kind === 'integer' ? { low: Number(v.low), high: Number(v.high) } : undefined;
}

function floats(operator: string, a: { low: number; high: number }, b: { low: number; high: number }): boolean | undefined {
  if (!Number.isFinite(a.low) || !Number.isFinite(a.high) || !Number.isFinite(b.low) || !Number.isFinite(b.high))
    return undefined;
  switch (operator) {
    case '<':
      return a.high < b.low ? true : a.low >= b.high ? false : undefined;
    case '<=':
      return a.high <= b.low ? true : a.low > b.high ? false : undefined;
    case '>':
      return floats('<', b, a);
    case '>=':
      return floats('<=', b, a);
    default:
      return undefined;
  }
}

function againstNull(operator: string, p: PointerValue): boolean | undefined {
  if (operator !== '==' && operator !== '!=') return undefined;
  if (isNull(p)) return operator === '==';
  return p.nullness === Null.no ? operator === '!=' : undefined;
}

function pointers(operator: string, a: PointerValue, b: PointerValue): boolean | undefined {
  if (isNull(b)) return againstNull(operator, a);
  if (isNull(a)) return againstNull(operator, b);
  const [x] = a.targets;
  const [y] = b.targets;
  const certain = (p: PointerValue) => p.targets.length === 1 && !p.elsewhere && p.nullness === Null.no;
  if (x === undefined || y === undefined || !certain(a) || !certain(b)) return undefined;
  if (x.region !== y.region) {
    const concrete =
      x.region.kind !== 'symbolic' && y.region.kind !== 'symbolic' && x.region.kind !== 'literal' && y.region.kind !== 'literal';
    const inside = x.low === 0 && y.low === 0 && x.high === 0 && y.high === 0;
    return concrete && inside && (operator === '==' || operator === '!=') ? operator === '!=' : undefined;
  }
  if (!Number.isFinite(x.low) || !Number.isFinite(x.high) || !Number.isFinite(y.low) || !Number.isFinite(y.high))
    return undefined;
  const range = compared(operator, integer(BigInt(x.low), BigInt(x.high)), integer(BigInt(y.low), BigInt(y.high)));
  return range.low === range.high ? range.low !== 0n : undefined;
}
