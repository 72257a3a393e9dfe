/** Executors of multiplication, division and CRC32, on 32-bit halves. */
import type { Core, Executor } from '../core.ts';

/** High 32 bits of the unsigned product of two words. */
export function mulHigh(a: number, b: number): number {
  const al = a & 0xffff;
  const ah = a >>> 16;
  const bl = b & 0xffff;
  const bh = b >>> 16;
  const middle = ah * bl + ((al * bl) >>> 16);
  const cross = al * bh + (middle & 0xffff);
  return (ah * bh + (middle >>> 16) + (cross >>> 16)) | 0;
}

/** MADD/MSUB: `op.shift` 1 = subtract. */
export const madd64: Executor = (core, op) => {
  const r = core.r;
  const nLo = r[op.n]!;
  const mLo = r[op.m]!;
  const lo = Math.imul(nLo, mLo);
  const hi = (mulHigh(nLo, mLo) + Math.imul(r[op.n + 1]!, mLo) + Math.imul(nLo, r[op.m + 1]!)) | 0;
  accumulate(core, op.d, op.a, lo, hi, op.shift);
  return 0;
};

function accumulate(core: Core, d: number, a: number, lo: number, hi: number, subtract: number): void {
  const r = core.r;
  const aLo = r[a]!;
  if (subtract === 1) {
    r[d + 1] = (r[a + 1]! - hi - (aLo >>> 0 < lo >>> 0 ? 1 : 0)) | 0;
    r[d] = (aLo - lo) | 0;
    return;
  }
  const sum = (aLo + lo) | 0;
  r[d + 1] = (r[a + 1]! + hi + (sum >>> 0 < aLo >>> 0 ? 1 : 0)) | 0;
  r[d] = sum;
}

export const madd32: Executor = (core, op) => {
  const r = core.r;
  const product = Math.imul(r[op.n]!, r[op.m]!);
  r[op.d] = op.shift === 1 ? (r[op.a]! - product) | 0 : (r[op.a]! + product) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const umaddl: Executor = (core, op) => {
  const r = core.r;
  accumulate(core, op.d, op.a, Math.imul(r[op.n]!, r[op.m]!), mulHigh(r[op.n]!, r[op.m]!), op.shift);
  return 0;
};
export const smaddl: Executor = (core, op) => {
  const r = core.r;
  const n = r[op.n]!;
  const m = r[op.m]!;
  const hi = (mulHigh(n, m) - (n < 0 ? m : 0) - (m < 0 ? n : 0)) | 0;
  accumulate(core, op.d, op.a, Math.imul(n, m), hi, op.shift);
  return 0;
};

/** Upper 64 bits of an unsigned 64 by 64 product, into `resLo`/`resHi`. */
export function mulHigh64(core: Core, nLo: number, nHi: number, mLo: number, mHi: number): void {
  const p0h = mulHigh(nLo, mLo) >>> 0;
  const p1l = Math.imul(nHi, mLo) >>> 0;
  const p2l = Math.imul(nLo, mHi) >>> 0;
  const carry = Math.floor((p0h + p1l + p2l) / 4294967296);
  const p1h = mulHigh(nHi, mLo) >>> 0;
  const p2h = mulHigh(nLo, mHi) >>> 0;
  const p3l = Math.imul(nHi, mHi) >>> 0;
  const low = p1h + p2h + p3l + carry;
  core.resLo = low | 0;
  core.resHi = (mulHigh(nHi, mHi) + Math.floor(low / 4294967296)) | 0;
}

export const umulh: Executor = (core, op) => {
  const r = core.r;
  mulHigh64(core, r[op.n]!, r[op.n + 1]!, r[op.m]!, r[op.m + 1]!);
  r[op.d] = core.resLo;
  r[op.d + 1] = core.resHi;
  return 0;
};
export const smulh: Executor = (core, op) => {
  const r = core.r;
  const nLo = r[op.n]!;
  const nHi = r[op.n + 1]!;
  const mLo = r[op.m]!;
  const mHi = r[op.m + 1]!;
  mulHigh64(core, nLo, nHi, mLo, mHi);
  if (nHi < 0) subtract(core, mLo, mHi);
  if (mHi < 0) subtract(core, nLo, nHi);
  r[op.d] = core.resLo;
  r[op.d + 1] = core.resHi;
  return 0;
};

function subtract(core: Core, lo: number, hi: number): void {
  const borrow = core.resLo >>> 0 < lo >>> 0 ? 1 : 0;
  core.resLo = (core.resLo - lo) | 0;
  core.resHi = (core.resHi - hi - borrow) | 0;
}

/** Unsigned 64-bit quotient into `resLo`/`resHi`; a zero divisor gives zero. */
export function divide64(core: Core, aLo: number, aHi: number, bLo: number, bHi: number): void {
  core.resLo = 0;
  core.resHi = 0;
  if ((bLo | bHi) === 0) return;
  if (aHi >>> 0 < 0x200000 && bHi >>> 0 < 0x200000) {
    // both below 2^53: a double divides exactly up to one step
    const a = (aHi >>> 0) * 4294967296 + (aLo >>> 0);
    const b = (bHi >>> 0) * 4294967296 + (bLo >>> 0);
    let q = Math.floor(a / b);
    if (q * b > a) q--;
    core.resLo = (q % 4294967296) | 0;
    core.resHi = (q / 4294967296) | 0;
    return;
  }
  divideLong(core, aLo, aHi, bLo, bHi);
}

/** Shift and subtract, for operands that do not fit a double. */
function divideLong(core: Core, aLo: number, aHi: number, bLo: number, bHi: number): void {
  let remLo = 0;
  let remHi = 0;
  let qLo = 0;
  let qHi = 0;
  for (let i = 63; i >= 0; i--) {
    const out = remHi >>> 31;
    remHi = (remHi << 1) | (remLo >>> 31);
    remLo = (remLo << 1) | ((i >= 32 ? aHi >>> (i - 32) : aLo >>> i) & 1);
    const bigger = out === 1 || (remHi === bHi ? remLo >>> 0 >= bLo >>> 0 : remHi >>> 0 > bHi >>> 0);
    if (!bigger) continue;
    const borrow = remLo >>> 0 < bLo >>> 0 ? 1 : 0;
    remLo = (remLo - bLo) | 0;
    remHi = (remHi - bHi - borrow) | 0;
    if (i >= 32) qHi |= 1 << (i - 32);
    else qLo |= 1 << i;
  }
  core.resLo = qLo;
  core.resHi = qHi;
}

export const udiv64: Executor = (core, op) => {
  const r = core.r;
  divide64(core, r[op.n]!, r[op.n + 1]!, r[op.m]!, r[op.m + 1]!);
  r[op.d] = core.resLo;
  r[op.d + 1] = core.resHi;
  return 0;
};
export const sdiv64: Executor = (core, op) => {
  const r = core.r;
  let aLo = r[op.n]!;
  let aHi = r[op.n + 1]!;
  let bLo = r[op.m]!;
  let bHi = r[op.m + 1]!;
  const negative = (aHi ^ bHi) < 0;
  if (aHi < 0) {
    aHi = (~aHi + (aLo === 0 ? 1 : 0)) | 0;
    aLo = -aLo | 0;
  }
  if (bHi < 0) {
    bHi = (~bHi + (bLo === 0 ? 1 : 0)) | 0;
    bLo = -bLo | 0;
  }
  divide64(core, aLo, aHi, bLo, bHi);
  const lo = core.resLo;
  const hi = core.resHi;
  r[op.d] = negative ? -lo | 0 : lo;
  r[op.d + 1] = negative ? (~hi + (lo === 0 ? 1 : 0)) | 0 : hi;
  return 0;
};
export const udiv32: Executor = (core, op) => {
  const b = core.r[op.m]! >>> 0;
  core.r[op.d] = b === 0 ? 0 : ((core.r[op.n]! >>> 0) / b) | 0;
  core.r[op.d + 1] = 0;
  return 0;
};
export const sdiv32: Executor = (core, op) => {
  const b = core.r[op.m]!;
  core.r[op.d] = b === 0 ? 0 : (core.r[op.n]! / b) | 0;
  core.r[op.d + 1] = 0;
  return 0;
};

function crcTable(polynomial: number): Int32Array {
  const table = new Int32Array(256);
  for (let i = 0; i < 256; i++) {
    let c = i;
    for (let k = 0; k < 8; k++) c = c & 1 ? (c >>> 1) ^ polynomial : c >>> 1;
    table[i] = c;
  }
  return table;
}

const CRC32 = crcTable(0xedb88320);
const CRC32C = crcTable(0x82f63b78);

/** CRC32B/H/W/X (`op.shift` = bytes) and the C variants (`op.a` = 1). */
export const crc32: Executor = (core, op) => {
  const r = core.r;
  const table = op.a === 1 ? CRC32C : CRC32;
  let c = r[op.n]!;
  for (let i = 0; i < op.shift; i++) {
    const byte = i < 4 ? r[op.m]! >>> (8 * i) : r[op.m + 1]! >>> (8 * (i - 4));
    c = (c >>> 8) ^ table[(c ^ byte) & 255]!;
  }
  r[op.d] = c;
  r[op.d + 1] = 0;
  return 0;
};
