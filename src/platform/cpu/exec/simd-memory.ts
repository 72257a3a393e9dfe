/** Loads and stores of the FP/SIMD registers: single registers, pairs, structures of one to four elements. */

import { loadSlow, storeSlow } from '../../mmu/access.ts';
import { type Access, type Core, type Executor, type Op, SP } from '../core.ts';
import { spMisaligned } from '../exceptions.ts';
import { fpTrapped } from './system.ts';

/** Runs `op.inner` when FP/SIMD is enabled in the current context, traps otherwise. */
export const guarded: Executor = (core, op) => (core.fpOff ? fpTrapped(core, op) : op.inner(core, op));

/** Puts an executor behind the FP guard. */
export function guard(op: Op, run: Executor): Executor {
  op.inner = run;
  return guarded;
}

function next(hi: number, lo: number, by: number): number {
  return (lo + by) >>> 0 < by ? (hi + 1) | 0 : hi;
}

/** Loads `bytes` (1–16) at hi:lo into V`reg`, clearing the rest. */
export function loadVector(core: Core, op: Op, hi: number, lo: number, reg: number, bytes: number): number {
  const v = core.v;
  const at = 4 * reg;
  if (bytes <= 8) {
    const result = loadSlow(core, op, hi, lo, bytes);
    v[at] = core.resLo;
    v[at + 1] = bytes === 8 ? core.resHi : 0;
    v[at + 2] = 0;
    v[at + 3] = 0;
    return result;
  }
  const first = loadSlow(core, op, hi, lo, 8);
  const a = core.resLo;
  const b = core.resHi;
  const second = loadSlow(core, op, next(hi, lo, 8), (lo + 8) | 0, 8);
  // 16 bytes are one element: the byte order is that of the whole
  const low = core.bigEndian ? 2 : 0;
  v[at + low] = a;
  v[at + low + 1] = b;
  v[at + 2 - low] = core.resLo;
  v[at + 3 - low] = core.resHi;
  return first | second;
}

export function storeVector(core: Core, op: Op, hi: number, lo: number, reg: number, bytes: number): number {
  const v = core.v;
  const at = 4 * reg;
  if (bytes <= 8) return storeSlow(core, op, hi, lo, bytes, v[at]!, v[at + 1]!);
  const low = core.bigEndian ? 2 : 0;
  const first = storeSlow(core, op, hi, lo, 8, v[at + low]!, v[at + low + 1]!);
  return first | storeSlow(core, op, next(hi, lo, 8), (lo + 8) | 0, 8, v[at + 2 - low]!, v[at + 3 - low]!);
}

/** Accesses of V`op.d` with a fixed width. */
export function vectorAccess(bytes: number, load: boolean): Access {
  return load
    ? (core, op, hi, lo) => loadVector(core, op, hi, lo, op.d, bytes)
    : (core, op, hi, lo) => storeVector(core, op, hi, lo, op.d, bytes);
}

/** Accesses of the pair V`op.d`, V`op.a`: both are read before a register changes. */
export function vectorPairAccess(bytes: number, load: boolean): Access {
  if (!load) {
    return (core, op, hi, lo) => {
      const first = storeVector(core, op, hi, lo, op.d, bytes);
      return first | storeVector(core, op, next(hi, lo, bytes), (lo + bytes) | 0, op.a, bytes);
    };
  }
  return (core, op, hi, lo) => {
    const v = core.v;
    const at = 4 * op.d;
    const old = [v[at]!, v[at + 1]!, v[at + 2]!, v[at + 3]!];
    const first = loadVector(core, op, hi, lo, op.d, bytes);
    const kept = [v[at]!, v[at + 1]!, v[at + 2]!, v[at + 3]!];
    for (let i = 0; i < 4; i++) v[at + i] = old[i]!;
    const second = loadVector(core, op, next(hi, lo, bytes), (lo + bytes) | 0, op.a, bytes);
    for (let i = 0; i < 4; i++) v[at + i] = kept[i]!;
    return first | second;
  };
}

// ---------------------------------------------------------------------------------------------------------- structures

/** Moves one element of `bytes` between memory and byte `index * bytes` of V`reg`. */
function element(core: Core, op: Op, hi: number, lo: number, reg: number, index: number, bytes: number, load: boolean): number {
  const at = 16 * reg + index * bytes;
  const b = core.vBytes;
  if (load) {
    const result = loadSlow(core, op, hi, lo, bytes);
    for (let i = 0; i < bytes; i++) b[at + i] = i < 4 ? core.resLo >>> (8 * i) : core.resHi >>> (8 * (i - 4));
    return result;
  }
  let low = 0;
  let high = 0;
  for (let i = 0; i < bytes; i++) {
    if (i < 4) low |= b[at + i]! << (8 * i);
    else high |= b[at + i]! << (8 * (i - 4));
  }
  return storeSlow(core, op, hi, lo, bytes, low, high);
}

/** Base address with the SP check; the post-index increment is `op.imm`, or register `op.m` when that is not XZR (31). */
function begin(core: Core, op: Op): number {
  const lo = core.r[op.n]!;
  if (op.n === SP && (lo & 15) !== 0) spMisaligned(core);
  return lo;
}

function writeBack(core: Core, op: Op): void {
  if (op.sign === 0) return;
  const r = core.r;
  const lo = r[op.n]!;
  const byLo = op.m === 62 ? op.imm : r[op.m]!;
  const byHi = op.m === 62 ? 0 : r[op.m + 1]!;
  const sum = (lo + byLo) | 0;
  r[op.n + 1] = (r[op.n + 1]! + byHi + (sum >>> 0 < lo >>> 0 ? 1 : 0)) | 0;
  r[op.n] = sum;
}

/**
 * LD1–LD4, ST1–ST4 (multiple structures): `op.a` registers per element group, `op.shift` = element bytes, `op.immHi` bit 0
 * = load, bit 1 = Q, bits 7:4 = repetitions (LD1 with several registers), `op.sign` = post-index.
 */
export const multipleStructures: Executor = (core, op) => {
  const lo = begin(core, op);
  const hi = core.r[op.n + 1]!;
  const load = (op.immHi & 1) !== 0;
  const bytes = op.shift;
  const elements = ((op.immHi & 2) !== 0 ? 16 : 8) / bytes;
  const repeat = op.immHi >> 4;
  if (load && (op.immHi & 2) === 0) clearUpper(core, op.d, op.a * repeat);
  let offset = 0;
  let result = 0;
  for (let rep = 0; rep < repeat; rep++) {
    for (let e = 0; e < elements; e++) {
      for (let s = 0; s < op.a; s++) {
        const at = (lo + offset) | 0;
        result |= element(core, op, next(hi, lo, offset), at, (op.d + rep + s) & 31, e, bytes, load);
        offset += bytes;
      }
    }
  }
  writeBack(core, op);
  return result;
};

function clearUpper(core: Core, first: number, count: number): void {
  for (let i = 0; i < count; i++) {
    const at = 4 * ((first + i) & 31);
    core.v[at + 2] = 0;
    core.v[at + 3] = 0;
  }
}

/** Single structure to or from lane `op.immHi >> 4`; bit 0 of `op.immHi` = load. */
export const singleStructure: Executor = (core, op) => {
  const lo = begin(core, op);
  const hi = core.r[op.n + 1]!;
  let result = 0;
  for (let s = 0; s < op.a; s++) {
    const offset = s * op.shift;
    result |= element(
      core,
      op,
      next(hi, lo, offset),
      (lo + offset) | 0,
      (op.d + s) & 31,
      op.immHi >> 4,
      op.shift,
      (op.immHi & 1) !== 0,
    );
  }
  writeBack(core, op);
  return result;
};

/** LD1R–LD4R: one structure replicated to all lanes; bit 1 of `op.immHi` = Q. */
export const replicateStructure: Executor = (core, op) => {
  const lo = begin(core, op);
  const hi = core.r[op.n + 1]!;
  const bytes = op.shift;
  let result = 0;
  for (let s = 0; s < op.a; s++) {
    const offset = s * bytes;
    const reg = (op.d + s) & 31;
    result |= element(core, op, next(hi, lo, offset), (lo + offset) | 0, reg, 0, bytes, true);
    const b = core.vBytes;
    const width = (op.immHi & 2) !== 0 ? 16 : 8;
    for (let i = bytes; i < width; i++) b[16 * reg + i] = b[16 * reg + i - bytes]!;
    if (width === 8) clearUpper(core, reg, 1);
  }
  writeBack(core, op);
  return result;
};
