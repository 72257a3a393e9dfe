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
