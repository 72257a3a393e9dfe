/**
 * Executors of integer data processing. 64-bit values are hi/lo pairs of int32; W results clear the upper half.
 * One small function per operation and operand form: the engine specialises each on its own.
 */
import type { Core, Executor, Op } from '../core.ts';

// ----------------------------------------------------------------------------------------------------------- add, sub

export function adds64(core: Core, d: number, aLo: number, aHi: number, bLo: number, bHi: number, carry: number): void {
  const sum = (aLo >>> 0) + (bLo >>> 0) + carry;
  const lo = sum | 0;
  const top = (aHi >>> 0) + (bHi >>> 0) + (sum > 4294967295 ? 1 : 0);
  const hi = top | 0;
  core.nzcv = ((hi >>> 31) << 3) | ((lo | hi) === 0 ? 4 : 0) | (top > 4294967295 ? 2 : 0) | (((aHi ^ hi) & (bHi ^ hi)) >>> 31);
  core.r[d] = lo;
  core.r[d + 1] = hi;
}

export function subs64(core: Core, d: number, aLo: number, aHi: number, bLo: number, bHi: number): void {
  const lo = (aLo - bLo) | 0;
  const borrow = aLo >>> 0 < bLo >>> 0 ? 1 : 0;
  const hi = (aHi - bHi - borrow) | 0;
  const carry = aHi === bHi ? 1 - borrow : aHi >>> 0 > bHi >>> 0 ? 1 : 0;
  core.nzcv = ((hi >>> 31) << 3) | ((lo | hi) === 0 ? 4 : 0) | (carry << 1) | (((aHi ^ bHi) & (aHi ^ hi)) >>> 31);
  core.r[d] = lo;
  core.r[d + 1] = hi;
}

export function adds32(core: Core, d: number, a: number, b: number, carry: number): void {
  const sum = (a >>> 0) + (b >>> 0) + carry;
  const lo = sum | 0;
  core.nzcv = ((lo >>> 31) << 3) | (lo === 0 ? 4 : 0) | (sum > 4294967295 ? 2 : 0) | (((a ^ lo) & (b ^ lo)) >>> 31);
  core.r[d] = lo;
  core.r[d + 1] = 0;
}

export function subs32(core: Core, d: number, a: number, b: number): void {
  const lo = (a - b) | 0;
  core.nzcv = ((lo >>> 31) << 3) | (lo === 0 ? 4 : 0) | (a >>> 0 >= b >>> 0 ? 2 : 0) | (((a ^ b) & (a ^ lo)) >>> 31);
  core.r[d] = lo;
  core.r[d + 1] = 0;
}

/** Adds the pair imm:immHi (subtraction is the addition of its negative). */
export const addImm64: Executor = (core, op) => {
  const r = core.r;
  const a = r[op.n]!;
  const lo = (a + op.imm) | 0;
  r[op.d + 1] = (r[op.n + 1]! + op.immHi + (lo >>> 0 < a >>> 0 ? 1 : 0)) | 0;
  r[op.d] = lo;
  return 0;
};
export const addImm32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.n]! + op.imm) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const addsImm64: Executor = (core, op) => {
  adds64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, op.imm, 0, 0);
  return 0;
};
export const addsImm32: Executor = (core, op) => {
  adds32(core, op.d, core.r[op.n]!, op.imm, 0);
  return 0;
};
export const subsImm64: Executor = (core, op) => {
  subs64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, op.imm, 0);
  return 0;
};
export const subsImm32: Executor = (core, op) => {
  subs32(core, op.d, core.r[op.n]!, op.imm);
  return 0;
};

export const addReg64: Executor = (core, op) => {
  const r = core.r;
  const a = r[op.n]!;
  const lo = (a + r[op.m]!) | 0;
  r[op.d + 1] = (r[op.n + 1]! + r[op.m + 1]! + (lo >>> 0 < a >>> 0 ? 1 : 0)) | 0;
  r[op.d] = lo;
  return 0;
};
export const addReg32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.n]! + r[op.m]!) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const subReg64: Executor = (core, op) => {
  const r = core.r;
  const a = r[op.n]!;
  const b = r[op.m]!;
  r[op.d + 1] = (r[op.n + 1]! - r[op.m + 1]! - (a >>> 0 < b >>> 0 ? 1 : 0)) | 0;
  r[op.d] = (a - b) | 0;
  return 0;
};
export const subReg32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.n]! - r[op.m]!) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const subsReg64: Executor = (core, op) => {
  const r = core.r;
  subs64(core, op.d, r[op.n]!, r[op.n + 1]!, r[op.m]!, r[op.m + 1]!);
  return 0;
};
export const subsReg32: Executor = (core, op) => {
  subs32(core, op.d, core.r[op.n]!, core.r[op.m]!);
  return 0;
};

// ------------------------------------------------------------------------------------------------- shifted operands

/** Shifts (0 LSL, 1 LSR, 2 ASR, 3 ROR) hi:lo by s (0–63) into `resLo`/`resHi`. */
export function shift64(core: Core, lo: number, hi: number, kind: number, s: number): void {
  if (s === 0) {
    core.resLo = lo;
    core.resHi = hi;
  } else if (kind === 0) {
    core.resLo = s < 32 ? lo << s : 0;
    core.resHi = s < 32 ? (hi << s) | (lo >>> (32 - s)) : lo << (s - 32);
  } else if (kind === 3) {
    const a = s < 32 ? lo : hi;
    const b = s < 32 ? hi : lo;
    const n = s & 31;
    core.resLo = n === 0 ? a : (a >>> n) | (b << (32 - n));
    core.resHi = n === 0 ? b : (b >>> n) | (a << (32 - n));
  } else {
    const fill = kind === 2 ? hi >> 31 : 0;
    core.resLo = s < 32 ? (lo >>> s) | (s === 0 ? 0 : hi << (32 - s)) : kind === 2 ? hi >> (s - 32) : hi >>> (s - 32);
    core.resHi = s < 32 ? (kind === 2 ? hi >> s : hi >>> s) : fill;
  }
}

export function shift32(value: number, kind: number, s: number): number {
  if (kind === 0) return value << s;
  if (kind === 1) return (value >>> s) | 0;
  if (kind === 2) return value >> s;
  return s === 0 ? value : (value >>> s) | (value << (32 - s));
}

function operand64(core: Core, op: Op): void {
  shift64(core, core.r[op.m]!, core.r[op.m + 1]!, op.shift, op.imm);
}

export const addShift64: Executor = (core, op) => {
  operand64(core, op);
  const r = core.r;
  const a = r[op.n]!;
  const lo = (a + core.resLo) | 0;
  r[op.d + 1] = (r[op.n + 1]! + core.resHi + (lo >>> 0 < a >>> 0 ? 1 : 0)) | 0;
  r[op.d] = lo;
  return 0;
};
export const addShift32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.n]! + shift32(r[op.m]!, op.shift, op.imm)) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const addsShift64: Executor = (core, op) => {
  operand64(core, op);
  adds64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, core.resLo, core.resHi, 0);
  return 0;
};
export const addsShift32: Executor = (core, op) => {
  adds32(core, op.d, core.r[op.n]!, shift32(core.r[op.m]!, op.shift, op.imm), 0);
  return 0;
};
export const subShift64: Executor = (core, op) => {
  operand64(core, op);
  const r = core.r;
  const a = r[op.n]!;
  const b = core.resLo;
  r[op.d + 1] = (r[op.n + 1]! - core.resHi - (a >>> 0 < b >>> 0 ? 1 : 0)) | 0;
  r[op.d] = (a - b) | 0;
  return 0;
};
export const subShift32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.n]! - shift32(r[op.m]!, op.shift, op.imm)) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const subsShift64: Executor = (core, op) => {
  operand64(core, op);
  subs64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, core.resLo, core.resHi);
  return 0;
};
export const subsShift32: Executor = (core, op) => {
  subs32(core, op.d, core.r[op.n]!, shift32(core.r[op.m]!, op.shift, op.imm));
  return 0;
};

/** Extends hi:lo (0 UXTB … 7 SXTX) and shifts left by s into `resLo`/`resHi`. */
export function extend64(core: Core, lo: number, hi: number, option: number, s: number): void {
  let a = lo;
  let b = 0;
  if (option === 0) a = lo & 255;
  else if (option === 1) a = lo & 65535;
  else if (option === 3 || option === 7) b = hi;
  else if (option >= 4) {
    a = option === 4 ? (lo << 24) >> 24 : option === 5 ? (lo << 16) >> 16 : lo;
    b = a >> 31;
  }
  core.resHi = s === 0 ? b : (b << s) | (a >>> (32 - s));
  core.resLo = a << s;
}

export const addExt64: Executor = (core, op) => {
  const r = core.r;
  extend64(core, r[op.m]!, r[op.m + 1]!, op.shift, op.imm);
  const a = r[op.n]!;
  const lo = (a + core.resLo) | 0;
  r[op.d + 1] = (r[op.n + 1]! + core.resHi + (lo >>> 0 < a >>> 0 ? 1 : 0)) | 0;
  r[op.d] = lo;
  return 0;
};
export const addExt32: Executor = (core, op) => {
  const r = core.r;
  extend64(core, r[op.m]!, r[op.m + 1]!, op.shift, op.imm);
  r[op.d] = (r[op.n]! + core.resLo) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const addsExt64: Executor = (core, op) => {
  extend64(core, core.r[op.m]!, core.r[op.m + 1]!, op.shift, op.imm);
  adds64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, core.resLo, core.resHi, 0);
  return 0;
};
export const addsExt32: Executor = (core, op) => {
  extend64(core, core.r[op.m]!, core.r[op.m + 1]!, op.shift, op.imm);
  adds32(core, op.d, core.r[op.n]!, core.resLo, 0);
  return 0;
};
export const subExt64: Executor = (core, op) => {
  const r = core.r;
  extend64(core, r[op.m]!, r[op.m + 1]!, op.shift, op.imm);
  const a = r[op.n]!;
  const b = core.resLo;
  r[op.d + 1] = (r[op.n + 1]! - core.resHi - (a >>> 0 < b >>> 0 ? 1 : 0)) | 0;
  r[op.d] = (a - b) | 0;
  return 0;
};
export const subExt32: Executor = (core, op) => {
  const r = core.r;
  extend64(core, r[op.m]!, r[op.m + 1]!, op.shift, op.imm);
  r[op.d] = (r[op.n]! - core.resLo) | 0;
  r[op.d + 1] = 0;
  return 0;
};
export const subsExt64: Executor = (core, op) => {
  extend64(core, core.r[op.m]!, core.r[op.m + 1]!, op.shift, op.imm);
  subs64(core, op.d, core.r[op.n]!, core.r[op.n + 1]!, core.resLo, core.resHi);
  return 0;
};
export const subsExt32: Executor = (core, op) => {
  extend64(core, core.r[op.m]!, core.r[op.m + 1]!, op.shift, op.imm);
  subs32(core, op.d, core.r[op.n]!, core.resLo);
  return 0;
};

/** ADC, ADCS, SBC, SBCS: `op.shift` bit 0 = subtract, bit 1 = set flags. */
export const carry64: Executor = (core, op) => {
  const r = core.r;
  const before = core.nzcv;
  const flip = (op.shift & 1) !== 0 ? -1 : 0;
  adds64(core, op.d, r[op.n]!, r[op.n + 1]!, r[op.m]! ^ flip, r[op.m + 1]! ^ flip, (before >> 1) & 1);
  if ((op.shift & 2) === 0) core.nzcv = before;
  return 0;
};
export const carry32: Executor = (core, op) => {
  const r = core.r;
  const before = core.nzcv;
  const flip = (op.shift & 1) !== 0 ? -1 : 0;
  adds32(core, op.d, r[op.n]!, r[op.m]! ^ flip, (before >> 1) & 1);
  if ((op.shift & 2) === 0) core.nzcv = before;
  return 0;
};

// ------------------------------------------------------------------------------------------------------------ logical

function flags64(core: Core, lo: number, hi: number): void {
  core.nzcv = ((hi >>> 31) << 3) | ((lo | hi) === 0 ? 4 : 0);
}

export const andImm64: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! & op.imm;
  r[op.d + 1] = r[op.n + 1]! & op.immHi;
  return 0;
};
export const orrImm64: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! | op.imm;
  r[op.d + 1] = r[op.n + 1]! | op.immHi;
  return 0;
};
export const eorImm64: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! ^ op.imm;
  r[op.d + 1] = r[op.n + 1]! ^ op.immHi;
  return 0;
};
export const andsImm64: Executor = (core, op) => {
  const r = core.r;
  const lo = r[op.n]! & op.imm;
  const hi = r[op.n + 1]! & op.immHi;
  flags64(core, lo, hi);
  r[op.d] = lo;
  r[op.d + 1] = hi;
  return 0;
};
export const andImm32: Executor = (core, op) => {
  core.r[op.d] = core.r[op.n]! & op.imm;
  core.r[op.d + 1] = 0;
  return 0;
};
export const orrImm32: Executor = (core, op) => {
  core.r[op.d] = core.r[op.n]! | op.imm;
  core.r[op.d + 1] = 0;
  return 0;
};
export const eorImm32: Executor = (core, op) => {
  core.r[op.d] = core.r[op.n]! ^ op.imm;
  core.r[op.d + 1] = 0;
  return 0;
};
export const andsImm32: Executor = (core, op) => {
  const lo = core.r[op.n]! & op.imm;
  core.nzcv = ((lo >>> 31) << 3) | (lo === 0 ? 4 : 0);
  core.r[op.d] = lo;
  core.r[op.d + 1] = 0;
  return 0;
};

/** `op.immHi` = -1 inverts the second operand (BIC, ORN, EON, BICS). */
export const andReg64: Executor = (core, op) => {
  const r = core.r;
  operand64(core, op);
  const lo = r[op.n]! & (core.resLo ^ op.immHi);
  r[op.d + 1] = r[op.n + 1]! & (core.resHi ^ op.immHi);
  r[op.d] = lo;
  return 0;
};
export const orrReg64: Executor = (core, op) => {
  const r = core.r;
  operand64(core, op);
  const lo = r[op.n]! | (core.resLo ^ op.immHi);
  r[op.d + 1] = r[op.n + 1]! | (core.resHi ^ op.immHi);
  r[op.d] = lo;
  return 0;
};
export const eorReg64: Executor = (core, op) => {
  const r = core.r;
  operand64(core, op);
  const lo = r[op.n]! ^ core.resLo ^ op.immHi;
  r[op.d + 1] = r[op.n + 1]! ^ core.resHi ^ op.immHi;
  r[op.d] = lo;
  return 0;
};
export const andsReg64: Executor = (core, op) => {
  const r = core.r;
  operand64(core, op);
  const lo = r[op.n]! & (core.resLo ^ op.immHi);
  const hi = r[op.n + 1]! & (core.resHi ^ op.immHi);
  flags64(core, lo, hi);
  r[op.d] = lo;
  r[op.d + 1] = hi;
  return 0;
};
export const andReg32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! & (shift32(r[op.m]!, op.shift, op.imm) ^ op.immHi);
  r[op.d + 1] = 0;
  return 0;
};
export const orrReg32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! | (shift32(r[op.m]!, op.shift, op.imm) ^ op.immHi);
  r[op.d + 1] = 0;
  return 0;
};
export const eorReg32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.n]! ^ shift32(r[op.m]!, op.shift, op.imm) ^ op.immHi;
  r[op.d + 1] = 0;
  return 0;
};
export const andsReg32: Executor = (core, op) => {
  const r = core.r;
  const lo = r[op.n]! & (shift32(r[op.m]!, op.shift, op.imm) ^ op.immHi);
  core.nzcv = ((lo >>> 31) << 3) | (lo === 0 ? 4 : 0);
  r[op.d] = lo;
  r[op.d + 1] = 0;
  return 0;
};
/** MOV (register), and the unshifted ANDS that TST is. */
export const movReg64: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = r[op.m]!;
  r[op.d + 1] = r[op.m + 1]!;
  return 0;
};
export const movReg32: Executor = (core, op) => {
  core.r[op.d] = core.r[op.m]!;
  core.r[op.d + 1] = 0;
  return 0;
};
export const andPlain64: Executor = (core, op) => {
  const r = core.r;
  const lo = r[op.n]! & r[op.m]!;
  r[op.d + 1] = r[op.n + 1]! & r[op.m + 1]!;
  r[op.d] = lo;
  return 0;
};
export const orrPlain64: Executor = (core, op) => {
  const r = core.r;
  const lo = r[op.n]! | r[op.m]!;
  r[op.d + 1] = r[op.n + 1]! | r[op.m + 1]!;
  r[op.d] = lo;
  return 0;
};
export const eorPlain64: Executor = (core, op) => {
  const r = core.r;
  const lo = r[op.n]! ^ r[op.m]!;
  r[op.d + 1] = r[op.n + 1]! ^ r[op.m + 1]!;
  r[op.d] = lo;
  return 0;
};

// ------------------------------------------------------------------------------------------- moves, bit fields, extract

export const movImm: Executor = (core, op) => {
  core.r[op.d] = op.imm;
  core.r[op.d + 1] = op.immHi;
  return 0;
};
/** MOVK: keeps the bits of the mask `op.m` (low half) or `op.a` (high half). */
export const movk64: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.d]! & op.m) | op.imm;
  r[op.d + 1] = (r[op.d + 1]! & op.a) | op.immHi;
  return 0;
};

/** UBFM: rotate right by `op.shift`, keep the mask. */
export const ubfm64: Executor = (core, op) => {
  const r = core.r;
  const s = op.shift;
  const a = s < 32 ? r[op.n]! : r[op.n + 1]!;
  const b = s < 32 ? r[op.n + 1]! : r[op.n]!;
  const n = s & 31;
  if (n === 0) {
    r[op.d] = a & op.imm;
    r[op.d + 1] = b & op.immHi;
  } else {
    r[op.d] = ((a >>> n) | (b << (32 - n))) & op.imm;
    r[op.d + 1] = ((b >>> n) | (a << (32 - n))) & op.immHi;
  }
  return 0;
};
export const ubfm32: Executor = (core, op) => {
  const r = core.r;
  const a = r[op.n]!;
  const n = op.shift;
  r[op.d] = (n === 0 ? a : (a >>> n) | (a << (32 - n))) & op.imm;
  r[op.d + 1] = 0;
  return 0;
};
export const bfm64: Executor = (core, op) => {
  const r = core.r;
  shift64(core, r[op.n]!, r[op.n + 1]!, 3, op.shift);
  r[op.d] = (r[op.a]! & ~op.imm) | (core.resLo & op.imm);
  r[op.d + 1] = (r[op.a + 1]! & ~op.immHi) | (core.resHi & op.immHi);
  return 0;
};
export const bfm32: Executor = (core, op) => {
  const r = core.r;
  r[op.d] = (r[op.a]! & ~op.imm) | (shift32(r[op.n]!, 3, op.shift) & op.imm);
  r[op.d + 1] = 0;
  return 0;
};
/** SBFM: as UBFM, the bits of `op.m`/`op.a` take the field's sign; the sign bit of the source is bit `op.sign`. */
export const sbfm64: Executor = (core, op) => {
  const r = core.r;
  const bit = op.sign;
  const sign = bit < 32 ? -((r[op.n]! >>> bit) & 1) : -((r[op.n + 1]! >>> (bit - 32)) & 1);
  shift64(core, r[op.n]!, r[op.n + 1]!, 3, op.shift);
  r[op.d] = (core.resLo & op.imm) | (sign & op.m);
  r[op.d + 1] = (core.resHi & op.immHi) | (sign & op.a);
  return 0;
};
export const sbfm32: Executor = (core, op) => {
  const r = core.r;
  const sign = -((r[op.n]! >>> op.sign) & 1);
  r[op.d] = (shift32(r[op.n]!, 3, op.shift) & op.imm) | (sign & op.m);
  r[op.d + 1] = 0;
  return 0;
};
export const extr64: Executor = (core, op) => {
  const r = core.r;
  const s = op.shift;
  // bits [s+63 : s] of n:m
  const a = s < 32 ? r[op.m]! : r[op.m + 1]!;
  const b = s < 32 ? r[op.m + 1]! : r[op.n]!;
  const c = s < 32 ? r[op.n]! : r[op.n + 1]!;
  const n = s & 31;
  r[op.d] = n === 0 ? a : (a >>> n) | (b << (32 - n));
  r[op.d + 1] = n === 0 ? b : (b >>> n) | (c << (32 - n));
  return 0;
};
export const extr32: Executor = (core, op) => {
  const r = core.r;
  const n = op.shift;
  r[op.d] = n === 0 ? r[op.m]! : (r[op.m]! >>> n) | (r[op.n]! << (32 - n));
  r[op.d + 1] = 0;
  return 0;
};

export const adr: Executor = (core, op) => {
  const base = core.pageLo | op.shift;
  const lo = (base + op.imm) | 0;
  core.r[op.d + 1] = (core.pageHi + op.immHi + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0;
  core.r[op.d] = lo;
  return 0;
};

// ------------------------------------------------------------------------------------- conditional select and compare

/** Whether a condition holds for flags NZCV. */
export function holds(cond: number, nzcv: number): boolean {
  return ((CONDITION[cond >> 1]! >> nzcv) & 1) !== (cond < 14 ? cond & 1 : 0);
}

/** For each condition pair, a bit per NZCV value. */
const CONDITION = [
  (f: number) => (f & 4) !== 0,
  (f: number) => (f & 2) !== 0,
  (f: number) => (f & 8) !== 0,
  (f: number) => (f & 1) !== 0,
  (f: number) => (f & 2) !== 0 && (f & 4) === 0,
  (f: number) => f >> 3 === (f & 1),
  (f: number) => f >> 3 === (f & 1) && (f & 4) === 0,
  () => true,
].map((test) => {
  let bits = 0;
  for (let f = 0; f < 16; f++) if (test(f)) bits |= 1 << f;
  return bits;
});

/** Bits over NZCV for a whole condition, so that a test is one shift. */
export const CONDITION_BITS: readonly number[] = Array.from({ length: 16 }, (_, cond) => {
  let bits = 0;
  for (let f = 0; f < 16; f++) if (holds(cond, f)) bits |= 1 << f;
  return bits;
});

/** CSEL family: `op.imm` = condition bits, `op.shift` = 0 none, 1 increment, 2 invert, 3 negate. */
export const csel64: Executor = (core, op) => {
  const r = core.r;
  if (((op.imm >>> core.nzcv) & 1) !== 0) {
    r[op.d] = r[op.n]!;
    r[op.d + 1] = r[op.n + 1]!;
    return 0;
  }
  let lo = r[op.m]!;
  let hi = r[op.m + 1]!;
  if (op.shift >= 2) {
    lo = ~lo;
    hi = ~hi;
  }
  if ((op.shift & 1) !== 0) {
    lo = (lo + 1) | 0;
    if (lo === 0) hi = (hi + 1) | 0;
  }
  r[op.d] = lo;
  r[op.d + 1] = hi;
  return 0;
};
export const csel32: Executor = (core, op) => {
  const r = core.r;
  let lo = r[op.n]!;
  if (((op.imm >>> core.nzcv) & 1) === 0) {
    lo = r[op.m]!;
    if (op.shift >= 2) lo = ~lo;
    if ((op.shift & 1) !== 0) lo = (lo + 1) | 0;
  }
  r[op.d] = lo;
  r[op.d + 1] = 0;
  return 0;
};
/** CCMP/CCMN: second operand register `op.m` or, when `op.a` is 1, the immediate `op.immHi`; `op.shift` = flags if false. */
export const ccmp64: Executor = (core, op) => {
  const r = core.r;
  if (((op.imm >>> core.nzcv) & 1) === 0) core.nzcv = op.shift;
  else subs64(core, op.d, r[op.n]!, r[op.n + 1]!, op.a === 1 ? op.immHi : r[op.m]!, op.a === 1 ? 0 : r[op.m + 1]!);
  return 0;
};
export const ccmn64: Executor = (core, op) => {
  const r = core.r;
  if (((op.imm >>> core.nzcv) & 1) === 0) core.nzcv = op.shift;
  else adds64(core, op.d, r[op.n]!, r[op.n + 1]!, op.a === 1 ? op.immHi : r[op.m]!, op.a === 1 ? 0 : r[op.m + 1]!, 0);
  return 0;
};
export const ccmp32: Executor = (core, op) => {
  if (((op.imm >>> core.nzcv) & 1) === 0) core.nzcv = op.shift;
  else subs32(core, op.d, core.r[op.n]!, op.a === 1 ? op.immHi : core.r[op.m]!);
  return 0;
};
export const ccmn32: Executor = (core, op) => {
  if (((op.imm >>> core.nzcv) & 1) === 0) core.nzcv = op.shift;
  else adds32(core, op.d, core.r[op.n]!, op.a === 1 ? op.immHi : core.r[op.m]!, 0);
  return 0;
};

// ------------------------------------------------------------------------------------------------- one and two sources

export const shiftv64: Executor = (core, op) => {
  const r = core.r;
  shift64(core, r[op.n]!, r[op.n + 1]!, op.shift, r[op.m]! & 63);
  r[op.d] = core.resLo;
  r[op.d + 1] = core.resHi;
  return 0;
};
export const shiftv32: Executor = (core, op) => {
  core.r[op.d] = shift32(core.r[op.n]!, op.shift, core.r[op.m]! & 31);
  core.r[op.d + 1] = 0;
  return 0;
};

/** Reverses the bits of a word. */
export function reverseBits(value: number): number {
  let v = value;
  v = ((v >>> 1) & 0x55555555) | ((v & 0x55555555) << 1);
  v = ((v >>> 2) & 0x33333333) | ((v & 0x33333333) << 2);
  v = ((v >>> 4) & 0x0f0f0f0f) | ((v & 0x0f0f0f0f) << 4);
  return reverseBytes(v);
}

export function reverseBytes(v: number): number {
  return (v >>> 24) | ((v >>> 8) & 0xff00) | ((v << 8) & 0xff0000) | (v << 24);
}

function reverseBytes16(v: number): number {
  return ((v >>> 8) & 0x00ff00ff) | ((v & 0x00ff00ff) << 8);
}

export const rbit64: Executor = (core, op) => {
  const r = core.r;
  const lo = reverseBits(r[op.n + 1]!);
  r[op.d + 1] = reverseBits(r[op.n]!);
  r[op.d] = lo;
  return 0;
};
export const rbit32: Executor = (core, op) => {
  core.r[op.d] = reverseBits(core.r[op.n]!);
  core.r[op.d + 1] = 0;
  return 0;
};
export const rev64: Executor = (core, op) => {
  const r = core.r;
  const lo = reverseBytes(r[op.n + 1]!);
  r[op.d + 1] = reverseBytes(r[op.n]!);
  r[op.d] = lo;
  return 0;
};
/** REV32 (both words), REV of a W register has a zero upper half anyway. */
export const rev32in64: Executor = (core, op) => {
  const r = core.r;
  const hi = reverseBytes(r[op.n + 1]!);
  r[op.d] = reverseBytes(r[op.n]!);
  r[op.d + 1] = hi;
  return 0;
};
export const rev32: Executor = (core, op) => {
  core.r[op.d] = reverseBytes(core.r[op.n]!);
  core.r[op.d + 1] = 0;
  return 0;
};
export const rev16in64: Executor = (core, op) => {
  const r = core.r;
  const hi = reverseBytes16(r[op.n + 1]!);
  r[op.d] = reverseBytes16(r[op.n]!);
  r[op.d + 1] = hi;
  return 0;
};
export const rev16in32: Executor = (core, op) => {
  core.r[op.d] = reverseBytes16(core.r[op.n]!);
  core.r[op.d + 1] = 0;
  return 0;
};
export const clz64: Executor = (core, op) => {
  const r = core.r;
  const hi = r[op.n + 1]!;
  r[op.d] = hi !== 0 ? Math.clz32(hi) : 32 + Math.clz32(r[op.n]!);
  r[op.d + 1] = 0;
  return 0;
};
export const clz32: Executor = (core, op) => {
  core.r[op.d] = Math.clz32(core.r[op.n]!);
  core.r[op.d + 1] = 0;
  return 0;
};
export const cls64: Executor = (core, op) => {
  const r = core.r;
  const sign = r[op.n + 1]! >> 31;
  const hi = r[op.n + 1]! ^ sign;
  r[op.d] = (hi !== 0 ? Math.clz32(hi) : 32 + Math.clz32(r[op.n]! ^ sign)) - 1;
  r[op.d + 1] = 0;
  return 0;
};
export const cls32: Executor = (core, op) => {
  const v = core.r[op.n]!;
  core.r[op.d] = Math.clz32(v ^ (v >> 31)) - 1;
  core.r[op.d + 1] = 0;
  return 0;
};
