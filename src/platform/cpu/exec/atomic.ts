/**
 * Executors of exclusives, acquire/release and the LSE atomics. Cores run one at a time, so an atomic is a load and a
 * store; the exclusive monitor is cleared when another core gets its turn.
 */

import { alignmentFault, loadSlow, resolve, storeSlow } from '../../mmu/access.ts';
import { READ, WRITE } from '../../mmu/walk-result.ts';
import { type Core, type Executor, type Op, SP } from '../core.ts';
import { leave, spMisaligned, undefinedInstruction } from '../exceptions.ts';

function address(core: Core, op: Op, bytes: number, kind: typeof READ | typeof WRITE): number {
  const lo = core.r[op.n]!;
  if (op.n === SP && (lo & 15) !== 0) spMisaligned(core);
  if ((lo & (bytes - 1)) !== 0) alignmentFault(core, core.r[op.n + 1]!, lo, kind);
  return lo;
}

/** LDXR/LDAXR (`op.shift` = bytes). */
export const loadExclusive: Executor = (core, op) => {
  const lo = address(core, op, op.shift, READ);
  const hi = core.r[op.n + 1]!;
  const at = resolve(core, op, hi, lo, op.shift, READ);
  const result = loadSlow(core, op, hi, lo, op.shift);
  mark(core, at, op.shift);
  core.r[op.d] = core.resLo;
  core.r[op.d + 1] = op.shift === 8 ? core.resHi : 0;
  return result;
};

function mark(core: Core, at: number, bytes: number): void {
  core.exclusive = at >= 0;
  core.exclusiveFrame = at;
  core.exclusiveBytes = bytes;
}

/** LDXP/LDAXP: `op.shift` = bytes of each half. */
export const loadExclusivePair: Executor = (core, op) => {
  const lo = address(core, op, 2 * op.shift, READ);
  const hi = core.r[op.n + 1]!;
  const at = resolve(core, op, hi, lo, op.shift, READ);
  const first = loadSlow(core, op, hi, lo, op.shift);
  const aLo = core.resLo;
  const aHi = op.shift === 8 ? core.resHi : 0;
  const second = loadSlow(core, op, hi, lo + op.shift, op.shift);
  mark(core, at, 2 * op.shift);
  core.r[op.d] = aLo;
  core.r[op.d + 1] = aHi;
  core.r[op.a] = core.resLo;
  core.r[op.a + 1] = op.shift === 8 ? core.resHi : 0;
  return first | second;
};

/** STXR/STLXR: value `op.d`, status `op.m`. */
export const storeExclusive: Executor = (core, op) => {
  const lo = address(core, op, op.shift, WRITE);
  const hi = core.r[op.n + 1]!;
  const open = core.exclusive && core.exclusiveBytes === op.shift;
  if (!open || resolve(core, op, hi, lo, op.shift, WRITE) !== core.exclusiveFrame) return status(core, op, 1, 0);
  const result = storeSlow(core, op, hi, lo, op.shift, core.r[op.d]!, core.r[op.d + 1]!);
  return status(core, op, 0, result);
};

export const storeExclusivePair: Executor = (core, op) => {
  const lo = address(core, op, 2 * op.shift, WRITE);
  const hi = core.r[op.n + 1]!;
  const open = core.exclusive && core.exclusiveBytes === 2 * op.shift;
  if (!open || resolve(core, op, hi, lo, op.shift, WRITE) !== core.exclusiveFrame) return status(core, op, 1, 0);
  const first = storeSlow(core, op, hi, lo, op.shift, core.r[op.d]!, core.r[op.d + 1]!);
  const second = storeSlow(core, op, hi, lo + op.shift, op.shift, core.r[op.a]!, core.r[op.a + 1]!);
  return status(core, op, 0, first | second);
};

function status(core: Core, op: Op, failed: number, result: number): number {
  core.exclusive = false;
  core.r[op.m] = failed;
  core.r[op.m + 1] = 0;
  return result;
}

/** LDAR, LDLAR, STLR, STLLR: an aligned plain access (`op.access`). */
export const ordered: Executor = (core, op) => {
  const lo = address(core, op, op.shift, op.sign === 1 ? WRITE : READ);
  return op.access(core, op, core.r[op.n + 1]!, lo);
};

export const clrex: Executor = (core) => {
  core.exclusive = false;
  return 0;
};

// --------------------------------------------------------------------------------------------------------------- LSE

/** Operation of an atomic on the old value (in `resLo/resHi`) and the operand: leaves the new value there. */
type Combine = (core: Core, lo: number, hi: number, bytes: number) => void;

function less(aLo: number, aHi: number, bLo: number, bHi: number, signed: boolean): boolean {
  if (aHi !== bHi) return signed ? aHi < bHi : aHi >>> 0 < bHi >>> 0;
  return aLo >>> 0 < bLo >>> 0;
}

/** Sign or zero extension of a value of `bytes` to hi:lo, for comparisons. */
function widen(lo: number, hi: number, bytes: number, signed: boolean): [number, number] {
  if (bytes === 8) return [lo, hi];
  const s = 32 - 8 * bytes;
  const a = signed ? (lo << s) >> s : s === 0 ? lo : ((lo << s) >>> s) | 0;
  return [a, signed ? a >> 31 : 0];
}

function pick(signed: boolean, larger: boolean): Combine {
  return (core, lo, hi, bytes) => {
    const [oLo, oHi] = widen(core.resLo, core.resHi, bytes, signed);
    const [nLo, nHi] = widen(lo, hi, bytes, signed);
    if (less(oLo, oHi, nLo, nHi, signed) !== larger) return;
    core.resLo = lo;
    core.resHi = hi;
  };
}

/** By opc of the LDADD group, SWP last. */
export const COMBINE: readonly Combine[] = [
  (core, lo, hi) => {
    const sum = (core.resLo + lo) | 0;
    core.resHi = (core.resHi + hi + (sum >>> 0 < lo >>> 0 ? 1 : 0)) | 0;
    core.resLo = sum;
  },
  (core, lo, hi) => {
    core.resLo &= ~lo;
    core.resHi &= ~hi;
  },
  (core, lo, hi) => {
    core.resLo ^= lo;
    core.resHi ^= hi;
  },
  (core, lo, hi) => {
    core.resLo |= lo;
    core.resHi |= hi;
  },
  pick(true, true),
  pickMin(true),
  pick(false, true),
  pickMin(false),
  (core, lo, hi) => {
    core.resLo = lo;
    core.resHi = hi;
  },
];

function pickMin(signed: boolean): Combine {
  return (core, lo, hi, bytes) => {
    const [oLo, oHi] = widen(core.resLo, core.resHi, bytes, signed);
    const [nLo, nHi] = widen(lo, hi, bytes, signed);
    if (!less(nLo, nHi, oLo, oHi, signed)) return;
    core.resLo = lo;
    core.resHi = hi;
  };
}

/** A fault that a read would meet too is reported as one of a read (WnR 0). */
function readThenWrite(core: Core, op: Op, hi: number, lo: number, bytes: number): void {
  resolve(core, op, hi, lo, bytes, READ);
  resolve(core, op, hi, lo, bytes, WRITE);
}

/** LDADD … SWP: operand `op.m`, old value to `op.d`, operation `op.imm`, bytes `op.shift`. */
export const atomic: Executor = (core, op) => {
  if (!core.features.lse) return undefinedInstruction(core, op);
  const bytes = op.shift;
  const lo = address(core, op, bytes, READ);
  const hi = core.r[op.n + 1]!;
  readThenWrite(core, op, hi, lo, bytes);
  loadSlow(core, op, hi, lo, bytes);
  const oldLo = core.resLo;
  const oldHi = core.resHi;
  COMBINE[op.imm]!(core, core.r[op.m]!, core.r[op.m + 1]!, bytes);
  const result = storeSlow(core, op, hi, lo, bytes, core.resLo, core.resHi);
  core.r[op.d] = oldLo;
  core.r[op.d + 1] = bytes === 8 ? oldHi : 0;
  return result === 0 ? 0 : leave(core, op);
};

/** CAS: compare `op.m` (also destination), new value `op.d`. */
export const compareSwap: Executor = (core, op) => {
  if (!core.features.lse) return undefinedInstruction(core, op);
  const bytes = op.shift;
  const lo = address(core, op, bytes, READ);
  const hi = core.r[op.n + 1]!;
  readThenWrite(core, op, hi, lo, bytes);
  loadSlow(core, op, hi, lo, bytes);
  const oldLo = core.resLo;
  const oldHi = bytes === 8 ? core.resHi : 0;
  const mask = bytes >= 4 ? -1 : (1 << (8 * bytes)) - 1;
  const same = oldLo === (core.r[op.m]! & mask) && (bytes < 8 || oldHi === core.r[op.m + 1]);
  const result = same ? storeSlow(core, op, hi, lo, bytes, core.r[op.d]!, core.r[op.d + 1]!) : 0;
  if (op.sign !== 31) {
    core.r[op.m] = oldLo;
    core.r[op.m + 1] = oldHi;
  }
  return result;
};

/** CASP: pairs (m, m+1) compared, (d, d+1) stored; `op.shift` = bytes of each half. */
export const compareSwapPair: Executor = (core, op) => {
  if (!core.features.lse) return undefinedInstruction(core, op);
  const bytes = op.shift;
  const lo = address(core, op, 2 * bytes, READ);
  const hi = core.r[op.n + 1]!;
  const r = core.r;
  readThenWrite(core, op, hi, lo, bytes);
  loadSlow(core, op, hi, lo, bytes);
  const aLo = core.resLo;
  const aHi = bytes === 8 ? core.resHi : 0;
  loadSlow(core, op, hi, lo + bytes, bytes);
  const bLo = core.resLo;
  const bHi = bytes === 8 ? core.resHi : 0;
  const wide = bytes === 8;
  const second = op.m === 60 ? 62 : op.m + 2;
  const same = aLo === r[op.m] && bLo === r[second] && (!wide || (aHi === r[op.m + 1] && bHi === r[second + 1]));
  if (same) {
    const next = op.d === 60 ? 62 : op.d + 2;
    storeSlow(core, op, hi, lo, bytes, r[op.d]!, r[op.d + 1]!);
    storeSlow(core, op, hi, lo + bytes, bytes, r[next]!, r[next + 1]!);
  }
  r[op.m] = aLo;
  r[op.m + 1] = aHi;
  if (second !== 62) {
    r[second] = bLo;
    r[second + 1] = bHi;
  }
  return 0;
};
