/**
 * Executors of loads and stores of general registers: address forms × accesses. The hot forms are written out, so that
 * the engine can inline the access; the others call `op.access`.
 */

import {
  load8,
  load16,
  load32,
  load64,
  loadPair64,
  loadS8W,
  loadS8X,
  loadS16W,
  loadS16X,
  loadS32X,
  loadSlow,
  store8,
  store16,
  store32,
  store64,
} from '../../mmu/access.ts';
import { tlbFor, unprivilegedPool, useTables } from '../context.ts';
import { type Access, type Core, type Executor, type Op, SP } from '../core.ts';
import { spMisaligned } from '../exceptions.ts';
import { extend64 } from './alu.ts';

// Address of base + immediate: `lo` in the function, `hi` through `top`.
function top(core: Core, op: Op, base: number, lo: number): number {
  return (core.r[op.n + 1]! + op.immHi + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0;
}

function checked(core: Core, op: Op): number {
  const base = core.r[op.n]!;
  if (op.n === SP && (base & 15) !== 0) spMisaligned(core);
  return base;
}

export const ldr64: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return load64(core, op, top(core, op, base, lo), lo, op.d);
};
export const ldr32: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return load32(core, op, top(core, op, base, lo), lo, op.d);
};
export const ldr16: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return load16(core, op, top(core, op, base, lo), lo, op.d);
};
export const ldr8: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return load8(core, op, top(core, op, base, lo), lo, op.d);
};
export const ldrs32: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return loadS32X(core, op, top(core, op, base, lo), lo, op.d);
};
export const str64: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return store64(core, op, top(core, op, base, lo), lo, op.d);
};
export const str32: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return store32(core, op, top(core, op, base, lo), lo, op.d);
};
export const str16: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return store16(core, op, top(core, op, base, lo), lo, op.d);
};
export const str8: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return store8(core, op, top(core, op, base, lo), lo, op.d);
};

/** Any access at base + immediate. */
export const offsetForm: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return op.access(core, op, top(core, op, base, lo), lo);
};
/** Pre-indexed: the base takes the address after the access. */
export const preForm: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  const hi = top(core, op, base, lo);
  const after = op.access(core, op, hi, lo);
  core.r[op.n] = lo;
  core.r[op.n + 1] = hi;
  return after;
};
/** Post-indexed. */
export const postForm: Executor = (core, op) => {
  const base = checked(core, op);
  const hi = core.r[op.n + 1]!;
  const next = (base + op.imm) | 0;
  const nextHi = top(core, op, base, next);
  const after = op.access(core, op, hi, base);
  core.r[op.n] = next;
  core.r[op.n + 1] = nextHi;
  return after;
};
/** Register offset: `op.m` extended by `op.sign`, shifted by `op.shift`. */
export const registerForm: Executor = (core, op) => {
  const base = checked(core, op);
  const r = core.r;
  extend64(core, r[op.m]!, r[op.m + 1]!, op.sign, op.shift);
  const lo = (base + core.resLo) | 0;
  const hi = (r[op.n + 1]! + core.resHi + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0;
  return op.access(core, op, hi, lo);
};
/** The hot register-offset forms: a 64-bit index with LSL. */
export const ldr64Index: Executor = (core, op) => {
  const base = checked(core, op);
  const r = core.r;
  const s = op.shift;
  const mLo = r[op.m]!;
  const lo = (base + (mLo << s)) | 0;
  const mHi = s === 0 ? r[op.m + 1]! : (r[op.m + 1]! << s) | (mLo >>> (32 - s));
  return load64(core, op, (r[op.n + 1]! + mHi + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0, lo, op.d);
};
export const ldr8Index: Executor = (core, op) => {
  const base = checked(core, op);
  const r = core.r;
  const lo = (base + r[op.m]!) | 0;
  return load8(core, op, (r[op.n + 1]! + r[op.m + 1]! + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0, lo, op.d);
};
/** Literal: address = PC + displacement. */
export const literalForm: Executor = (core, op) => {
  const base = core.pageLo | op.at;
  const lo = (base + op.imm) | 0;
  const hi = (core.pageHi + op.immHi + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0;
  return op.access(core, op, hi, lo);
};

// ------------------------------------------------------------------------------------------------------------ accesses

export const ACCESS = {
  load8: ((core, op, hi, lo) => load8(core, op, hi, lo, op.d)) as Access,
  load16: ((core, op, hi, lo) => load16(core, op, hi, lo, op.d)) as Access,
  load32: ((core, op, hi, lo) => load32(core, op, hi, lo, op.d)) as Access,
  load64: ((core, op, hi, lo) => load64(core, op, hi, lo, op.d)) as Access,
  loadS8W: ((core, op, hi, lo) => loadS8W(core, op, hi, lo, op.d)) as Access,
  loadS8X: ((core, op, hi, lo) => loadS8X(core, op, hi, lo, op.d)) as Access,
  loadS16W: ((core, op, hi, lo) => loadS16W(core, op, hi, lo, op.d)) as Access,
  loadS16X: ((core, op, hi, lo) => loadS16X(core, op, hi, lo, op.d)) as Access,
  loadS32X: ((core, op, hi, lo) => loadS32X(core, op, hi, lo, op.d)) as Access,
  store8: ((core, op, hi, lo) => store8(core, op, hi, lo, op.d)) as Access,
  store16: ((core, op, hi, lo) => store16(core, op, hi, lo, op.d)) as Access,
  store32: ((core, op, hi, lo) => store32(core, op, hi, lo, op.d)) as Access,
  store64: ((core, op, hi, lo) => store64(core, op, hi, lo, op.d)) as Access,
  /** PRFM and its relatives: no effect. */
  prefetch: (() => 0) as Access,
  /** Pairs: `op.d` and `op.a`. */
  loadPair64: ((core, op, hi, lo) => loadPair64(core, op, hi, lo, op.d, op.a)) as Access,
  loadPair32: ((core, op, hi, lo) => loadPair32(core, op, hi, lo, false)) as Access,
  loadPairS32: ((core, op, hi, lo) => loadPair32(core, op, hi, lo, true)) as Access,
  storePair64: ((core, op, hi, lo) => {
    const first = store64(core, op, hi, lo, op.d);
    const next = (lo + 8) | 0;
    return first | store64(core, op, (hi + (next >>> 0 < 8 ? 1 : 0)) | 0, next, op.a);
  }) as Access,
  storePair32: ((core, op, hi, lo) => {
    const first = store32(core, op, hi, lo, op.d);
    const next = (lo + 4) | 0;
    return first | store32(core, op, (hi + (next >>> 0 < 4 ? 1 : 0)) | 0, next, op.a);
  }) as Access,
} as const;

/** LDP of words and LDPSW: both are read before a register changes. */
function loadPair32(core: Core, op: Op, hi: number, lo: number, signed: boolean): number {
  const first = loadSlow(core, op, hi, lo, 4);
  const a = core.resLo;
  const next = (lo + 4) | 0;
  const second = loadSlow(core, op, (hi + (next >>> 0 < 4 ? 1 : 0)) | 0, next, 4);
  const b = core.resLo;
  const r = core.r;
  r[op.d] = a;
  r[op.d + 1] = signed ? a >> 31 : 0;
  r[op.a] = b;
  r[op.a + 1] = signed ? b >> 31 : 0;
  return first | second;
}

export const ldp64: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  return loadPair64(core, op, top(core, op, base, lo), lo, op.d, op.a);
};
export const ldp64Post: Executor = (core, op) => {
  const base = checked(core, op);
  const hi = core.r[op.n + 1]!;
  const next = (base + op.imm) | 0;
  const nextHi = top(core, op, base, next);
  const after = loadPair64(core, op, hi, base, op.d, op.a);
  core.r[op.n] = next;
  core.r[op.n + 1] = nextHi;
  return after;
};

/** LDTR/STTR: the access has EL0's permissions when executed at EL1, or at EL2 with E2H and TGE. */
export const unprivileged: Executor = (core, op) => {
  const base = checked(core, op);
  const lo = (base + op.imm) | 0;
  const hi = top(core, op, base, lo);
  if (core.el !== 1 && !(core.el === 2 && core.inHost)) return op.access(core, op, hi, lo);
  const own = core.tlb;
  const user = tlbFor(core, unprivilegedPool(core));
  useTables(core, user);
  core.accessEl = 0;
  try {
    return op.access(core, op, hi, lo);
  } finally {
    useTables(core, own);
    core.accessEl = core.el;
  }
};

export const prefetch: Executor = () => 0;
