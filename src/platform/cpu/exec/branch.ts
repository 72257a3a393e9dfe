/**
 * Executors of branches. A branch inside its page returns the word to go on at, plus one (`near`); one that leaves the
 * page sets the PC (`far`). Which of the two is known when the instruction is predecoded.
 */
import type { Core, Executor, Op } from '../core.ts';

/** PC-relative target into `core.pc`. */
function jump(core: Core, op: Op): number {
  const base = core.pageLo | op.at;
  const lo = (base + op.immHi) | 0;
  core.pcLo = lo;
  core.pcHi = (core.pageHi + (op.immHi >> 31) + (lo >>> 0 < base >>> 0 ? 1 : 0)) | 0;
  return -1;
}

function link(core: Core, op: Op): void {
  const lo = (core.pageLo + op.at + 4) | 0;
  core.r[60] = lo;
  core.r[61] = lo === 0 ? (core.pageHi + 1) | 0 : core.pageHi;
}

export const bNear: Executor = (_core, op) => op.shift;
export const bFar: Executor = (core, op) => jump(core, op);
export const blNear: Executor = (core, op) => {
  link(core, op);
  return op.shift;
};
export const blFar: Executor = (core, op) => {
  link(core, op);
  return jump(core, op);
};
/** `op.imm` = condition bits over NZCV. */
export const bCondNear: Executor = (core, op) => (((op.imm >>> core.nzcv) & 1) !== 0 ? op.shift : 0);
export const bCondFar: Executor = (core, op) => (((op.imm >>> core.nzcv) & 1) !== 0 ? jump(core, op) : 0);
export const bEqNear: Executor = (core, op) => ((core.nzcv & 4) !== 0 ? op.shift : 0);
export const bNeNear: Executor = (core, op) => ((core.nzcv & 4) === 0 ? op.shift : 0);

export const cbz64Near: Executor = (core, op) => ((core.r[op.n]! | core.r[op.n + 1]!) === 0 ? op.shift : 0);
export const cbz64Far: Executor = (core, op) => ((core.r[op.n]! | core.r[op.n + 1]!) === 0 ? jump(core, op) : 0);
export const cbz32Near: Executor = (core, op) => (core.r[op.n] === 0 ? op.shift : 0);
export const cbz32Far: Executor = (core, op) => (core.r[op.n] === 0 ? jump(core, op) : 0);
export const cbnz64Near: Executor = (core, op) => ((core.r[op.n]! | core.r[op.n + 1]!) !== 0 ? op.shift : 0);
export const cbnz64Far: Executor = (core, op) => ((core.r[op.n]! | core.r[op.n + 1]!) !== 0 ? jump(core, op) : 0);
export const cbnz32Near: Executor = (core, op) => (core.r[op.n] !== 0 ? op.shift : 0);
export const cbnz32Far: Executor = (core, op) => (core.r[op.n] !== 0 ? jump(core, op) : 0);
/** TBZ/TBNZ: `op.n` already points at the right half, `op.imm` is the bit's mask. */
export const tbzNear: Executor = (core, op) => ((core.r[op.n]! & op.imm) === 0 ? op.shift : 0);
export const tbzFar: Executor = (core, op) => ((core.r[op.n]! & op.imm) === 0 ? jump(core, op) : 0);
export const tbnzNear: Executor = (core, op) => ((core.r[op.n]! & op.imm) !== 0 ? op.shift : 0);
export const tbnzFar: Executor = (core, op) => ((core.r[op.n]! & op.imm) !== 0 ? jump(core, op) : 0);

export const br: Executor = (core, op) => {
  core.pcLo = core.r[op.n]!;
  core.pcHi = core.r[op.n + 1]!;
  return -1;
};
export const blr: Executor = (core, op) => {
  const lo = core.r[op.n]!;
  const hi = core.r[op.n + 1]!;
  link(core, op);
  core.pcLo = lo;
  core.pcHi = hi;
  return -1;
};

/** Chooses near or far for a displacement in bytes and sets the operands both need. */
export function branchTo(op: Op, displacement: number, near: Executor, far: Executor): Executor {
  const target = op.at + displacement;
  op.immHi = displacement;
  if (target < 0 || target > 4095) return far;
  op.shift = (target >> 2) + 1;
  return near;
}
