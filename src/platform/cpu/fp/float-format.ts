/** Formats of floating-point numbers: parts, packing, rounding to a format, NaN rules. */

export interface FloatFormat {
  readonly width: number;
  readonly exponentBits: number;
  readonly fractionBits: number;
}

export const HALF: FloatFormat = { width: 16, exponentBits: 5, fractionBits: 10 };
export const SINGLE: FloatFormat = { width: 32, exponentBits: 8, fractionBits: 23 };
export const DOUBLE: FloatFormat = { width: 64, exponentBits: 11, fractionBits: 52 };

/** Values of FPCR.RMode, and the two modes that only instructions name. */
export const ROUNDING = { tieEven: 0, plusInfinity: 1, minusInfinity: 2, zero: 3, tieAway: 4, odd: 5 } as const;
export type Rounding = (typeof ROUNDING)[keyof typeof ROUNDING];

/** Cumulative exception bits of FPSR. */
export const FPSR = { IOC: 1, DZC: 2, OFC: 4, UFC: 8, IXC: 16, IDC: 128 } as const;

/** FPCR's control of an operation, and the FPSR bits it sets. */
export interface FloatContext {
  rounding: Rounding;
  /** FPCR.FZ, for single and double precision. */
  flushToZero: boolean;
  /** FPCR.FZ16. */
  flushHalfToZero: boolean;
  /** FPCR.DN. */
  defaultNaN: boolean;
  fpsr: number;
}

export type Kind = 'zero' | 'finite' | 'infinity' | 'quiet' | 'signaling';

export interface Unpacked {
  readonly kind: Kind;
  readonly sign: boolean;
  /** Value = mantissa × 2^exponent for a finite number. */
  readonly mantissa: bigint;
  readonly exponent: number;
  readonly bits: bigint;
}

export const biasOf = (f: FloatFormat): number => (1 << (f.exponentBits - 1)) - 1;
export const fractionMask = (f: FloatFormat): bigint => (1n << BigInt(f.fractionBits)) - 1n;
export const exponentMax = (f: FloatFormat): number => (1 << f.exponentBits) - 1;
export const signBit = (f: FloatFormat): bigint => 1n << BigInt(f.width - 1);

export function pack(f: FloatFormat, sign: boolean, exponent: number, fraction: bigint): bigint {
  return (sign ? signBit(f) : 0n) | (BigInt(exponent) << BigInt(f.fractionBits)) | fraction;
}

export const zeroOf = (f: FloatFormat, sign: boolean): bigint => pack(f, sign, 0, 0n);
export const infinityOf = (f: FloatFormat, sign: boolean): bigint => pack(f, sign, exponentMax(f), 0n);
export const defaultNaN = (f: FloatFormat): bigint => pack(f, false, exponentMax(f), 1n << BigInt(f.fractionBits - 1));
export const largest = (f: FloatFormat, sign: boolean): bigint => pack(f, sign, exponentMax(f) - 1, fractionMask(f));

export function flushes(f: FloatFormat, c: FloatContext): boolean {
  return f.width === 16 ? c.flushHalfToZero : c.flushToZero;
}

/** Takes a bit pattern apart; a flushed subnormal input sets IDC (not for half precision). */
export function unpack(f: FloatFormat, bits: bigint, c: FloatContext): Unpacked {
  const sign = (bits & signBit(f)) !== 0n;
  const exponent = Number((bits >> BigInt(f.fractionBits)) & BigInt(exponentMax(f)));
  const fraction = bits & fractionMask(f);
  if (exponent === exponentMax(f)) {
    const quiet = fraction >> BigInt(f.fractionBits - 1) === 1n;
    const kind = fraction === 0n ? 'infinity' : quiet ? 'quiet' : 'signaling';
    return { kind, sign, mantissa: 0n, exponent: 0, bits };
  }
  const zero: Unpacked = { kind: 'zero', sign, mantissa: 0n, exponent: 0, bits };
  if (exponent === 0) {
    if (fraction === 0n) return zero;
    if (flushes(f, c)) {
      if (f.width !== 16) c.fpsr |= FPSR.IDC;
      return zero;
    }
    return { kind: 'finite', sign, mantissa: fraction, exponent: 1 - biasOf(f) - f.fractionBits, bits };
  }
  const mantissa = fraction | (1n << BigInt(f.fractionBits));
  return { kind: 'finite', sign, mantissa, exponent: exponent - biasOf(f) - f.fractionBits, bits };
}

export function bitLength(n: bigint): number {
  return n === 0n ? 0 : n.toString(2).length;
}

/** Whether a discarded remainder rounds the magnitude up. `half` compares the remainder with one half: -1, 0 or 1. */
export function roundsUp(mode: Rounding, sign: boolean, odd: boolean, inexact: boolean, half: number): boolean {
  if (!inexact) return false;
  switch (mode) {
    case ROUNDING.tieEven:
      return half > 0 || (half === 0 && odd);
    case ROUNDING.tieAway:
      return half >= 0;
    case ROUNDING.plusInfinity:
      return !sign;
    case ROUNDING.minusInfinity:
      return sign;
    default:
      return false;
  }
}

/** Shifts right, telling how the lost bits (and a sticky remainder) compare with one half. */
export function shiftOut(value: bigint, shift: number, sticky: boolean): { kept: bigint; inexact: boolean; half: number } {
  if (shift <= 0) return { kept: value << BigInt(-shift), inexact: sticky, half: -1 };
  const kept = value >> BigInt(shift);
  const lost = value - (kept << BigInt(shift));
  const middle = 1n << BigInt(shift - 1);
  const half = lost > middle ? 1 : lost < middle ? -1 : sticky ? 1 : 0;
  return { kept, inexact: lost !== 0n || sticky, half };
}

/** Rounds ±mantissa × 2^exponent (plus a sticky remainder below it) to a format. `mantissa` is not zero. */
export function round(
  f: FloatFormat,
  sign: boolean,
  mantissa: bigint,
  exponent: number,
  sticky: boolean,
  c: FloatContext,
  mode: Rounding = c.rounding,
): bigint {
  const minimum = 1 - biasOf(f);
  const top = exponent + bitLength(mantissa) - 1;
  if (flushes(f, c) && top < minimum) {
    c.fpsr |= FPSR.UFC;
    return zeroOf(f, sign);
  }
  const tiny = top < minimum;
  const unit = (tiny ? minimum : top) - f.fractionBits;
  const { kept, inexact, half } = shiftOut(mantissa, unit - exponent, sticky);
  let fraction = kept;
  if (mode === ROUNDING.odd) fraction |= inexact ? 1n : 0n;
  else if (roundsUp(mode, sign, (kept & 1n) === 1n, inexact, half)) fraction++;
  if (tiny && inexact) c.fpsr |= FPSR.UFC;
  let biased = tiny ? 0 : top + biasOf(f);
  if (bitLength(fraction) > f.fractionBits + 1) {
    fraction >>= 1n;
    biased++;
  }
  // A subnormal that rounds up to the smallest normal number carries into the exponent by itself.
  if (tiny && bitLength(fraction) > f.fractionBits) biased = 1;
  if (biased >= exponentMax(f)) return overflow(f, sign, c, mode);
  if (inexact) c.fpsr |= FPSR.IXC;
  return pack(f, sign, biased, fraction & fractionMask(f));
}

export function overflow(f: FloatFormat, sign: boolean, c: FloatContext, mode: Rounding): bigint {
  c.fpsr |= FPSR.OFC | FPSR.IXC;
  const toInfinity =
    mode === ROUNDING.tieEven ||
    mode === ROUNDING.tieAway ||
    (mode === ROUNDING.plusInfinity && !sign) ||
    (mode === ROUNDING.minusInfinity && sign);
  return toInfinity ? infinityOf(f, sign) : largest(f, sign);
}

// NaNs -----------------------------------------------------------------------------------------------------------------

export function quieted(f: FloatFormat, nan: Unpacked, c: FloatContext): bigint {
  if (nan.kind === 'signaling') c.fpsr |= FPSR.IOC;
  return c.defaultNaN ? defaultNaN(f) : nan.bits | (1n << BigInt(f.fractionBits - 1));
}

/** The NaN that wins among operands: the first signaling one, else the first quiet one. */
export function propagated(f: FloatFormat, operands: readonly Unpacked[], c: FloatContext): bigint | undefined {
  const nan = operands.find((o) => o.kind === 'signaling') ?? operands.find((o) => o.kind === 'quiet');
  return nan === undefined ? undefined : quieted(f, nan, c);
}

export function invalid(f: FloatFormat, c: FloatContext): bigint {
  c.fpsr |= FPSR.IOC;
  return defaultNaN(f);
}

// Arithmetic -----------------------------------------------------------------------------------------------------------
