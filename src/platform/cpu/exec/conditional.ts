/** Executors of conditional select and compare, and the conditions as bits over NZCV. */
import type { Executor } from '../core.ts';
import { adds32, adds64, subs32, subs64 } from './alu.ts';

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
