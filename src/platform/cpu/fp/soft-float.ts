/**
 * Floating-point arithmetic of Armv8-A on bit patterns, exact in every rounding mode: operands are unpacked to integers,
 * the operation is done without error on BigInt (division and square root with a sticky remainder) and rounded once.
 * It is the reference that faster paths are checked against; executors call it where the host's own arithmetic cannot
 * give the same bits and flags (NaNs, subnormals, directed rounding, first inexact result).
 *
 * Source: Arm Architecture Reference Manual for A-profile, chapter A1.5 and the shared pseudocode functions it names.
 */

import {
  biasOf,
  bitLength,
  defaultNaN,
  exponentMax,
  type FloatContext,
  type FloatFormat,
  FPSR,
  flushes,
  fractionMask,
  infinityOf,
  invalid,
  overflow,
  pack,
  propagated,
  ROUNDING,
  type Rounding,
  round,
  roundsUp,
  shiftOut,
  signBit,
  type Unpacked,
  unpack,
  zeroOf,
} from './float-format.ts';

export {
  DOUBLE,
  defaultNaN,
  type FloatContext,
  type FloatFormat,
  FPSR,
  HALF,
  infinityOf,
  ROUNDING,
  type Rounding,
  SINGLE,
  zeroOf,
} from './float-format.ts';

export function add(f: FloatFormat, a: bigint, b: bigint, c: FloatContext): bigint {
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const nan = propagated(f, [x, y], c);
  if (nan !== undefined) return nan;
  if (x.kind === 'infinity' || y.kind === 'infinity') {
    if (x.kind === y.kind && x.sign !== y.sign) return invalid(f, c);
    return infinityOf(f, x.kind === 'infinity' ? x.sign : y.sign);
  }
  if (x.kind === 'zero' && y.kind === 'zero' && x.sign === y.sign) return zeroOf(f, x.sign);
  return sum(f, x, y, c);
}

/** Adds two finite numbers of any exactness; an exact zero has the sign that the rounding mode gives it. */
function sum(
  f: FloatFormat,
  x: Pick<Unpacked, 'sign' | 'mantissa' | 'exponent'>,
  y: Pick<Unpacked, 'sign' | 'mantissa' | 'exponent'>,
  c: FloatContext,
): bigint {
  const exponent = x.mantissa === 0n ? y.exponent : y.mantissa === 0n ? x.exponent : Math.min(x.exponent, y.exponent);
  const signed = (n: typeof x): bigint => {
    const magnitude = n.mantissa === 0n ? 0n : n.mantissa << BigInt(n.exponent - exponent);
    return n.sign ? -magnitude : magnitude;
  };
  const total = signed(x) + signed(y);
  if (total === 0n) return zeroOf(f, c.rounding === ROUNDING.minusInfinity);
  return round(f, total < 0n, total < 0n ? -total : total, exponent, false, c);
}

export const negate = (f: FloatFormat, a: bigint): bigint => a ^ signBit(f);
export const absolute = (f: FloatFormat, a: bigint): bigint => a & ~signBit(f);

/** FSUB: a NaN second operand keeps its own sign. */
export function subtract(f: FloatFormat, a: bigint, b: bigint, c: FloatContext): bigint {
  const y = unpack(f, b, { ...c });
  if (y.kind === 'quiet' || y.kind === 'signaling') return add(f, a, b, c);
  return add(f, a, negate(f, b), c);
}

/** `extended`: FMULX, where zero times infinity is ±2. */
export function multiply(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, extended = false): bigint {
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const nan = propagated(f, [x, y], c);
  if (nan !== undefined) return nan;
  const sign = x.sign !== y.sign;
  if ((x.kind === 'infinity' && y.kind === 'zero') || (x.kind === 'zero' && y.kind === 'infinity')) {
    return extended ? pack(f, sign, biasOf(f) + 1, 0n) : invalid(f, c);
  }
  if (x.kind === 'infinity' || y.kind === 'infinity') return infinityOf(f, sign);
  if (x.kind === 'zero' || y.kind === 'zero') return zeroOf(f, sign);
  return round(f, sign, x.mantissa * y.mantissa, x.exponent + y.exponent, false, c);
}

export function divide(f: FloatFormat, a: bigint, b: bigint, c: FloatContext): bigint {
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const nan = propagated(f, [x, y], c);
  if (nan !== undefined) return nan;
  const sign = x.sign !== y.sign;
  if (x.kind === y.kind && x.kind !== 'finite') return invalid(f, c);
  if (x.kind === 'infinity' || y.kind === 'zero') {
    if (x.kind !== 'infinity') c.fpsr |= FPSR.DZC;
    return infinityOf(f, sign);
  }
  if (x.kind === 'zero' || y.kind === 'infinity') return zeroOf(f, sign);
  const shift = BigInt(2 * f.fractionBits + 4);
  const numerator = x.mantissa << shift;
  const quotient = numerator / y.mantissa;
  return round(f, sign, quotient, x.exponent - y.exponent - Number(shift), numerator % y.mantissa !== 0n, c);
}

export function squareRoot(f: FloatFormat, a: bigint, c: FloatContext): bigint {
  const x = unpack(f, a, c);
  const nan = propagated(f, [x], c);
  if (nan !== undefined) return nan;
  if (x.kind === 'zero') return zeroOf(f, x.sign);
  if (x.sign) return invalid(f, c);
  if (x.kind === 'infinity') return infinityOf(f, false);
  let shift = 2 * f.fractionBits + 6;
  if ((x.exponent - shift) % 2 !== 0) shift++;
  const scaled = x.mantissa << BigInt(shift);
  const root = integerRoot(scaled);
  return round(f, false, root, (x.exponent - shift) / 2, root * root !== scaled, c);
}

function integerRoot(n: bigint): bigint {
  let x = 1n << BigInt((bitLength(n) + 1) >> 1);
  for (;;) {
    const next = (x + n / x) >> 1n;
    if (next >= x) return x;
    x = next;
  }
}

/** addend + a × b with one rounding (FMADD and its relatives negate operands before). */
export function multiplyAdd(f: FloatFormat, addend: bigint, a: bigint, b: bigint, c: FloatContext): bigint {
  const z = unpack(f, addend, c);
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const zeroTimesInfinity = (x.kind === 'infinity' && y.kind === 'zero') || (x.kind === 'zero' && y.kind === 'infinity');
  const nan = propagated(f, [z, x, y], c);
  if (z.kind === 'quiet' && zeroTimesInfinity) return invalid(f, c);
  if (nan !== undefined) return nan;
  const sign = x.sign !== y.sign;
  const infinite = x.kind === 'infinity' || y.kind === 'infinity';
  if (zeroTimesInfinity || (z.kind === 'infinity' && infinite && z.sign !== sign)) return invalid(f, c);
  if (z.kind === 'infinity') return infinityOf(f, z.sign);
  if (infinite) return infinityOf(f, sign);
  const product = { sign, mantissa: x.mantissa * y.mantissa, exponent: x.exponent + y.exponent };
  if (z.mantissa === 0n && product.mantissa === 0n && z.sign === sign) return zeroOf(f, sign);
  return sum(f, z, product, c);
}

// Comparison -----------------------------------------------------------------------------------------------------------

/** NZCV of FCMP (bit 3 = N). `signalAll`: FCMPE, where a quiet NaN is invalid too. */
export function compare(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, signalAll = false): number {
  const order = ordering(f, a, b, c, signalAll);
  return order === undefined ? 0b0011 : order === 0 ? 0b0110 : order < 0 ? 0b1000 : 0b0010;
}

/** -1, 0, 1, or undefined when unordered (and IOC as the instruction asks). */
export function ordering(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, signalAll: boolean): number | undefined {
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const nans = [x, y].filter((o) => o.kind === 'quiet' || o.kind === 'signaling');
  if (nans.length > 0) {
    if (signalAll || nans.some((o) => o.kind === 'signaling')) c.fpsr |= FPSR.IOC;
    return undefined;
  }
  return orderOf(x, y);
}

function orderOf(x: Unpacked, y: Unpacked): number {
  if (x.kind === 'zero' && y.kind === 'zero') return 0;
  if (x.kind === 'zero') return y.sign ? 1 : -1;
  if (y.kind === 'zero') return x.sign ? -1 : 1;
  if (x.sign !== y.sign) return x.sign ? -1 : 1;
  const magnitude = magnitudeOrder(x, y);
  return x.sign ? -magnitude : magnitude;
}

function magnitudeOrder(x: Unpacked, y: Unpacked): number {
  if (x.kind === 'infinity' || y.kind === 'infinity') return x.kind === y.kind ? 0 : x.kind === 'infinity' ? 1 : -1;
  const exponent = Math.min(x.exponent, y.exponent);
  const a = x.mantissa << BigInt(x.exponent - exponent);
  const b = y.mantissa << BigInt(y.exponent - exponent);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** FMAX/FMIN: -0 is less than +0, any NaN gives a NaN. */
export function extreme(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, maximum: boolean): bigint {
  const x = unpack(f, a, c);
  const y = unpack(f, b, c);
  const nan = propagated(f, [x, y], c);
  if (nan !== undefined) return nan;
  let order = orderOf(x, y);
  if (order === 0 && x.kind === 'zero') order = x.sign === y.sign ? 0 : x.sign ? -1 : 1;
  const chosen = order > 0 === maximum ? x : y;
  if (chosen.kind === 'zero') return zeroOf(f, chosen.sign);
  return chosen.bits;
}

/** FMAXNM/FMINNM: a single quiet NaN loses against a number. */
export function extremeNumber(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, maximum: boolean): bigint {
  const quietA = unpack(f, a, { ...c }).kind === 'quiet';
  const quietB = unpack(f, b, { ...c }).kind === 'quiet';
  if (quietA && !quietB) return extreme(f, infinityOf(f, maximum), b, c, maximum);
  if (quietB && !quietA) return extreme(f, a, infinityOf(f, maximum), c, maximum);
  return extreme(f, a, b, c, maximum);
}

// Conversion -----------------------------------------------------------------------------------------------------------

/** FCVT between formats; NaN payloads keep their top bits. */
export function convert(from: FloatFormat, to: FloatFormat, a: bigint, c: FloatContext, mode: Rounding = c.rounding): bigint {
  // Half-precision conversions ignore FZ16.
  const local: FloatContext = { ...c, flushHalfToZero: false };
  const x = unpack(from, a, local);
  let result: bigint;
  if (x.kind === 'quiet' || x.kind === 'signaling') {
    if (x.kind === 'signaling') local.fpsr |= FPSR.IOC;
    const shift = to.fractionBits - from.fractionBits;
    const payload = a & (fractionMask(from) >> 1n);
    const moved = shift >= 0 ? payload << BigInt(shift) : payload >> BigInt(-shift);
    result = c.defaultNaN ? defaultNaN(to) : pack(to, x.sign, exponentMax(to), moved | (1n << BigInt(to.fractionBits - 1)));
  } else if (x.kind === 'infinity') result = infinityOf(to, x.sign);
  else if (x.kind === 'zero') result = zeroOf(to, x.sign);
  else result = round(to, x.sign, x.mantissa, x.exponent, false, local, mode);
  c.fpsr = local.fpsr;
  return result;
}

/** FRINT*: an integral value in the same format. `exact`: FRINTX, which reports inexactness. */
export function roundToIntegral(f: FloatFormat, a: bigint, c: FloatContext, mode: Rounding, exact = false): bigint {
  const x = unpack(f, a, c);
  const nan = propagated(f, [x], c);
  if (nan !== undefined) return nan;
  if (x.kind === 'infinity') return a;
  if (x.kind === 'zero') return zeroOf(f, x.sign);
  if (x.exponent >= 0) return a;
  const { kept, inexact, half } = shiftOut(x.mantissa, -x.exponent, false);
  const integer = roundsUp(mode, x.sign, (kept & 1n) === 1n, inexact, half) ? kept + 1n : kept;
  if (inexact && exact) c.fpsr |= FPSR.IXC;
  if (integer === 0n) return zeroOf(f, x.sign);
  return round(f, x.sign, integer, 0, false, { ...c });
}

/** FCVT*S/U with `fractionBits` of fixed point: saturates, invalid (not inexact) when out of range or NaN. */
export function toFixed(
  f: FloatFormat,
  a: bigint,
  width: 32 | 64 | 16,
  signed: boolean,
  fractionBits: number,
  c: FloatContext,
  mode: Rounding,
): bigint {
  const x = unpack(f, a, c);
  if (x.kind === 'quiet' || x.kind === 'signaling') {
    c.fpsr |= FPSR.IOC;
    return 0n;
  }
  const maximum = signed ? (1n << BigInt(width - 1)) - 1n : (1n << BigInt(width)) - 1n;
  const minimum = signed ? -(1n << BigInt(width - 1)) : 0n;
  let value: bigint;
  let inexact = false;
  if (x.kind === 'infinity') value = x.sign ? minimum - 1n : maximum + 1n;
  else {
    const rounded = shiftOut(x.mantissa, -(x.exponent + fractionBits), false);
    inexact = rounded.inexact;
    const magnitude = rounded.kept + (roundsUp(mode, x.sign, (rounded.kept & 1n) === 1n, inexact, rounded.half) ? 1n : 0n);
    value = x.sign ? -magnitude : magnitude;
  }
  if (value > maximum || value < minimum) {
    c.fpsr |= FPSR.IOC;
    value = value > maximum ? maximum : minimum;
  } else if (inexact) c.fpsr |= FPSR.IXC;
  return BigInt.asUintN(width, value);
}

/** SCVTF/UCVTF of an integer with `fractionBits` of fixed point. */
export function fromFixed(
  f: FloatFormat,
  value: bigint,
  width: number,
  signed: boolean,
  fractionBits: number,
  c: FloatContext,
): bigint {
  const integer = signed ? BigInt.asIntN(width, value) : BigInt.asUintN(width, value);
  if (integer === 0n) return zeroOf(f, false);
  return round(f, integer < 0n, integer < 0n ? -integer : integer, -fractionBits, false, c);
}

// Reciprocal estimates -------------------------------------------------------------------------------------------------

/** FRECPS: 2 - a × b, with zero times infinity giving 2. */
export function reciprocalStep(f: FloatFormat, a: bigint, b: bigint, c: FloatContext): bigint {
  return step(f, a, b, c, pack(f, false, biasOf(f) + 1, 0n), 0);
}

/** FRSQRTS: (3 - a × b) / 2, with zero times infinity giving 1.5. */
export function reciprocalRootStep(f: FloatFormat, a: bigint, b: bigint, c: FloatContext): bigint {
  return step(f, a, b, c, pack(f, false, biasOf(f), 1n << BigInt(f.fractionBits - 1)), 1);
}

function step(f: FloatFormat, a: bigint, b: bigint, c: FloatContext, special: bigint, halvings: number): bigint {
  const x = unpack(f, negate(f, a), c);
  const y = unpack(f, b, c);
  const nan = propagated(f, [x, y], c);
  if (nan !== undefined) return nan;
  const infinite = x.kind === 'infinity' || y.kind === 'infinity';
  if (infinite && (x.kind === 'zero' || y.kind === 'zero')) return special;
  const sign = x.sign !== y.sign;
  if (infinite) return infinityOf(f, sign);
  const constant = { sign: false, mantissa: halvings === 0 ? 2n : 3n, exponent: -halvings };
  const product = { sign, mantissa: x.mantissa * y.mantissa, exponent: x.exponent + y.exponent - halvings };
  return sum(f, constant, product, c);
}

/** FRECPE. */
export function reciprocalEstimate(f: FloatFormat, a: bigint, c: FloatContext): bigint {
  const x = unpack(f, a, c);
  const nan = propagated(f, [x], c);
  if (nan !== undefined) return nan;
  if (x.kind === 'infinity') return zeroOf(f, x.sign);
  if (x.kind === 'zero') {
    c.fpsr |= FPSR.DZC;
    return infinityOf(f, x.sign);
  }
  const top = x.exponent + bitLength(x.mantissa) - 1;
  if (top < -biasOf(f) - 1) return overflow(f, x.sign, c, c.rounding);
  if (flushes(f, c) && top >= biasOf(f) - 1) {
    c.fpsr |= FPSR.UFC;
    return zeroOf(f, x.sign);
  }
  // The operand scaled to 0.5 … 1 with nine bits, its reciprocal with eight bits after the binary point.
  const scaled = Number(topBits(x.mantissa, 9));
  const estimate = reciprocalTable(scaled);
  return round(f, x.sign, BigInt(estimate), -top - 1 - 8, false, {
    ...c,
    rounding: ROUNDING.zero,
    flushToZero: false,
    flushHalfToZero: false,
  });
}

/** FRSQRTE. */
export function reciprocalRootEstimate(f: FloatFormat, a: bigint, c: FloatContext): bigint {
  const x = unpack(f, a, c);
  const nan = propagated(f, [x], c);
  if (nan !== undefined) return nan;
  if (x.kind === 'zero') {
    c.fpsr |= FPSR.DZC;
    return infinityOf(f, x.sign);
  }
  if (x.sign) return invalid(f, c);
  if (x.kind === 'infinity') return zeroOf(f, false);
  const top = x.exponent + bitLength(x.mantissa) - 1;
  const even = (top + 1) % 2 === 0;
  // 0.5 … 1 for an even exponent, 0.25 … 0.5 for an odd one, nine bits.
  const scaled = even ? Number(topBits(x.mantissa, 9)) : Number(topBits(x.mantissa, 8));
  const half = even ? (top + 1) / 2 : (top + 2) / 2;
  return round(f, false, BigInt(reciprocalRootTable(scaled)), -half - 8, false, { ...c, rounding: ROUNDING.zero });
}

function topBits(mantissa: bigint, n: number): bigint {
  const extra = bitLength(mantissa) - n;
  return extra >= 0 ? mantissa >> BigInt(extra) : mantissa << BigInt(-extra);
}

/** 256 ≤ a < 512 stands for a/512; the result 256 … 511 for r/256 (also used by URECPE). */
export function reciprocalTable(a: number): number {
  const twice = a * 2 + 1;
  return (Math.floor((1 << 19) / twice) + 1) >> 1;
}

/** 128 ≤ a < 512 stands for a/512; the result 256 … 511 for r/256 (also used by URSQRTE). */
export function reciprocalRootTable(a: number): number {
  const scaled = a < 256 ? a * 2 + 1 : ((a >> 1) << 1) * 2 + 2;
  let b = 512;
  while (scaled * (b + 1) * (b + 1) < 1 << 28) b++;
  return (b + 1) >> 1;
}
