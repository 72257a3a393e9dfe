/**
 * Lanes of the SIMD registers and the integer operations on them. Lanes are BigInt: SIMD arithmetic is rare in what this
 * machine runs (string functions of user space), exactness and brevity count here. Loads, stores and moves of whole
 * registers do not come through this file.
 */
import type { Core } from '../core.ts';

const MASK: readonly bigint[] = Array.from({ length: 129 }, (_, n) => (1n << BigInt(n)) - 1n);

/** Unsigned lane `index` of `bits` (8–64; 128 gives the whole register). */
export function lane(core: Core, reg: number, index: number, bits: number): bigint {
  const v = core.v;
  const at = 4 * reg;
  if (bits === 64) return (BigInt(v[at + 2 * index + 1]! >>> 0) << 32n) | BigInt(v[at + 2 * index]! >>> 0);
  if (bits === 32) return BigInt(v[at + index]! >>> 0);
  if (bits === 16) return BigInt(core.vHalf[8 * reg + index]!);
  if (bits === 8) return BigInt(core.vBytes[16 * reg + index]!);
  return (lane(core, reg, 1, 64) << 64n) | lane(core, reg, 0, 64);
}

export function setLane(core: Core, reg: number, index: number, bits: number, value: bigint): void {
  const v = core.v;
  const at = 4 * reg;
  if (bits === 64) {
    v[at + 2 * index] = Number(value & 0xffffffffn) | 0;
    v[at + 2 * index + 1] = Number((value >> 32n) & 0xffffffffn) | 0;
  } else if (bits === 32) v[at + index] = Number(value & 0xffffffffn) | 0;
  else if (bits === 16) core.vHalf[8 * reg + index] = Number(value & 0xffffn);
  else if (bits === 8) core.vBytes[16 * reg + index] = Number(value & 0xffn);
  else {
    setLane(core, reg, 0, 64, value);
    setLane(core, reg, 1, 64, value >> 64n);
  }
}

/** All lanes of a register's low `width` bits. */
export function lanes(core: Core, reg: number, bits: number, width: number): bigint[] {
  return Array.from({ length: width / bits }, (_, i) => lane(core, reg, i, bits));
}

/** Writes lanes and clears the rest of the register. */
export function setLanes(core: Core, reg: number, bits: number, values: readonly bigint[]): void {
  const used = values.length * bits;
  values.forEach((value, i) => {
    setLane(core, reg, i, bits, value);
  });
  if (used >= 128) return;
  if (used >= 64) {
    core.v[4 * reg + 2] = 0;
    core.v[4 * reg + 3] = 0;
    return;
  }
  const value = lane(core, reg, 0, 64) & MASK[used]!;
  setLanes(core, reg, 64, [value]);
}

export const signedOf = (value: bigint, bits: number): bigint => BigInt.asIntN(bits, value);
export const ones = (bits: number): bigint => MASK[bits]!;
const truth = (condition: boolean, bits: number): bigint => (condition ? MASK[bits]! : 0n);

/** Marks saturation (FPSR.QC). */
export function saturated(core: Core): void {
  core.sys[core.fpsrIndex] = core.sys[core.fpsrIndex]! | 0x08000000;
}

/** Clamps to the signed or unsigned range of `bits`, noting saturation. */
export function saturate(core: Core, value: bigint, bits: number, signed: boolean): bigint {
  const top = signed ? MASK[bits - 1]! : MASK[bits]!;
  const bottom = signed ? -(1n << BigInt(bits - 1)) : 0n;
  if (value > top) {
    saturated(core);
    return top;
  }
  if (value < bottom) {
    saturated(core);
    return bottom;
  }
  return value;
}

/** Shift left by a signed amount (negative = right), with rounding or saturation, as the register shifts do. */
function shifted(core: Core, a: bigint, amount: number, bits: number, signed: boolean, round: boolean, sat: boolean): bigint {
  let result: bigint;
  if (amount >= 0) result = amount > 128 ? (a === 0n ? 0n : signed && a < 0n ? -(1n << 200n) : 1n << 200n) : a << BigInt(amount);
  else {
    const n = BigInt(Math.min(-amount, 200));
    result = (a + (round ? 1n << (n - 1n) : 0n)) >> n;
  }
  return sat ? saturate(core, result, bits, signed) : result;
}

/** A lane operation of two sources: unsigned lanes in, any integer out (cut to the lane when written). `d` is the old lane. */
export type Binary = (a: bigint, b: bigint, bits: number, core: Core, d: bigint) => bigint;

const both = (signed: boolean, f: (a: bigint, b: bigint, bits: number, core: Core, d: bigint) => bigint): Binary => {
  if (!signed) return f;
  return (a, b, bits, core, d) => f(signedOf(a, bits), signedOf(b, bits), bits, core, d);
};

const amountOf = (b: bigint): number => Number(BigInt.asIntN(8, b));

const registerShift =
  (signed: boolean, round: boolean, sat: boolean): Binary =>
  (a, b, bits, core) =>
    shifted(core, signed ? signedOf(a, bits) : a, amountOf(b), bits, signed, round, sat);

function doublingHigh(round: boolean): Binary {
  return both(true, (a, b, bits, core) => {
    const product = 2n * a * b + (round ? 1n << BigInt(bits - 1) : 0n);
    return saturate(core, product >> BigInt(bits), bits, true);
  });
}

export function polynomial(a: bigint, b: bigint): bigint {
  let result = 0n;
  for (let i = 0n; b >> i > 0n; i++) if (((b >> i) & 1n) === 1n) result ^= a << i;
  return result;
}

const absolute = (n: bigint): bigint => (n < 0n ? -n : n);

export const hadd = (s: boolean): Binary => both(s, (a, b) => (a + b) >> 1n);
export const rhadd = (s: boolean): Binary => both(s, (a, b) => (a + b + 1n) >> 1n);
export const hsub = (s: boolean): Binary => both(s, (a, b) => (a - b) >> 1n);
export const qadd = (s: boolean): Binary => both(s, (a, b, bits, core) => saturate(core, a + b, bits, s));
export const qsub = (s: boolean): Binary => both(s, (a, b, bits, core) => saturate(core, a - b, bits, s));
export const cmgt = (s: boolean): Binary => both(s, (a, b, bits) => truth(a > b, bits));
export const cmge = (s: boolean): Binary => both(s, (a, b, bits) => truth(a >= b, bits));
export const maximum = (s: boolean): Binary => both(s, (a, b) => (a > b ? a : b));
export const minimum = (s: boolean): Binary => both(s, (a, b) => (a < b ? a : b));
export const abd = (s: boolean): Binary => both(s, (a, b) => absolute(a - b));
export const aba = (s: boolean): Binary => both(s, (a, b, _bits, _core, d) => d + absolute(a - b));
export const add: Binary = (a, b) => a + b;
export const subtract: Binary = (a, b) => a - b;
export const cmtst: Binary = (a, b, bits) => truth((a & b) !== 0n, bits);
export const cmeq: Binary = (a, b, bits) => truth(a === b, bits);
export const mla: Binary = (a, b, _bits, _core, d) => d + a * b;
export const mls: Binary = (a, b, _bits, _core, d) => d - a * b;
export const mul: Binary = (a, b) => a * b;
export const pmul: Binary = (a, b) => polynomial(a, b);
export const shl = (s: boolean): Binary => registerShift(s, false, false);
export const qshl = (s: boolean): Binary => registerShift(s, false, true);
export const rshl = (s: boolean): Binary => registerShift(s, true, false);
export const qrshl = (s: boolean): Binary => registerShift(s, true, true);
export const sqdmulh = doublingHigh(false);
export const sqrdmulh = doublingHigh(true);

/** A lane operation of one source. */
export type Unary = (a: bigint, bits: number, core: Core, d: bigint) => bigint;

export const cls: Unary = (a, bits) => {
  const s = signedOf(a, bits);
  const x = s < 0n ? ~s : s;
  return BigInt(bits - 1 - (x === 0n ? 0 : x.toString(2).length));
};
export const clz: Unary = (a, bits) => BigInt(bits - (a === 0n ? 0 : a.toString(2).length));
export const cnt: Unary = (a) => BigInt(a.toString(2).replaceAll('0', '').length);
export const not: Unary = (a) => ~a;
export const rbit: Unary = (a, bits) => BigInt(`0b${[...a.toString(2).padStart(bits, '0')].reverse().join('')}`);
export const abs: Unary = (a, bits) => absolute(signedOf(a, bits));
export const neg: Unary = (a) => -a;
export const sqabs: Unary = (a, bits, core) => saturate(core, absolute(signedOf(a, bits)), bits, true);
export const sqneg: Unary = (a, bits, core) => saturate(core, -signedOf(a, bits), bits, true);
export const suqadd: Unary = (a, bits, core, d) => saturate(core, signedOf(d, bits) + a, bits, true);
export const usqadd: Unary = (a, bits, core, d) => saturate(core, d + signedOf(a, bits), bits, false);
export const zero =
  (test: (a: bigint) => boolean): Unary =>
  (a, bits) =>
    truth(test(signedOf(a, bits)), bits);

/** Reverses elements of `bits` inside containers of `container` bits of a 64-bit half. */
export function reverse(values: readonly bigint[], per: number): bigint[] {
  return values.map((_, i) => values[i - (i % per) + (per - 1 - (i % per))]!);
}
