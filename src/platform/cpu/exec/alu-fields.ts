/** Executors of moves, bit fields, extracts and the one- and two-source operations; forms as in `alu.ts`. */
import type { Executor } from '../core.ts';
import { shift32, shift64 } from './alu.ts';

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
