/**
 * The SYS space: cache, address translation and TLB operations, one row each. Caches are not modelled, so maintenance
 * by set/way or address has no effect but its traps; DC ZVA clears memory; AT walks the tables; TLBI drops translations.
 */

import { externalTarget, resolve, storeSlow } from '../mmu/access.ts';
import { translate, translateStage1 } from '../mmu/walk.ts';
import { FAULT, READ, Walk, WRITE } from '../mmu/walk-result.ts';
import { currentVmid, dropPage, dropTlbs, EL1_POOLS, EL2_POOLS, EL3_POOL, trapsBelow } from './context.ts';
import { type Core, type Op, TLB_MASK } from './core.ts';
import { EC, leave, ownTarget, syndrome, throwFault, undefinedInstruction } from './exceptions.ts';
import { encodingOf, SYS } from './sysregs.ts';
import { trapSystem } from './system.ts';

/** HCR_EL2 bits that trap an operation executed below EL2, and SCTLR bits that allow it at EL0. */
export interface SystemOperation {
  readonly name: string;
  readonly encoding: number;
  /** Lowest EL; 0 means EL0 when the bits `user` of its SCTLR allow. */
  readonly el: 0 | 1 | 2 | 3;
  readonly hcr: number;
  readonly user: number;
  readonly run: (core: Core, op: Op, lo: number, hi: number) => number;
}

const TSW = 1 << 22;
const TPC = 1 << 23;
const TPU = 1 << 24;
const TTLB = 1 << 25;
const TDZ = 1 << 28;
const UCI = 1 << 26;
const DZE = 1 << 14;

/** Cache maintenance has no effect but its traps. */
export const nothing = (): number => 0;

/** Zeroes the 64-byte block that holds the address. */
export function zero(core: Core, op: Op, lo: number, hi: number): number {
  const at = lo & ~63;
  const t = core.tlbWrite;
  const k = (at >>> 10) & TLB_MASK;
  if (t[k] === (at & ~0xfff) && t[k + 1] === hi) {
    const j = t[k + 2]! + ((at & 0xfff) >>> 2);
    core.m32.fill(0, j, j + 16);
    return 0;
  }
  // a fault shows the operand, not the start of the block
  resolve(core, op, hi, lo, 1, WRITE);
  let after = 0;
  for (let i = 0; i < 64; i += 8) after |= storeSlow(core, op, hi, at + i, 8, 0, 0);
  return after;
}

// AT may set access flags, but makes no page dirty
const walk = new Walk(false);

/** AT: `stages` 1 or 12, performed for `el`; a host's EL1 is EL2. */
function addressTranslation(stages: 1 | 12, level: 0 | 1 | 2 | 3, write: boolean) {
  return (core: Core, op: Op, lo: number, hi: number): number => {
    core.at = op.at;
    const kind = write ? WRITE : READ;
    const el = level === 1 && core.inHost ? 2 : level;
    const ok = stages === 12 ? translate(core, hi, lo, el, kind, false, walk) : translateStage1(core, hi, lo, el, kind, walk);
    if (!ok) exceptionOfWalk(core, hi, lo, stages);
    parOf(core, ok);
    return 0;
  };
}

/** Faults that are exceptions and no result: of stage 2 on a walk for EL1, and external aborts. CM and WnR are set. */
function exceptionOfWalk(core: Core, hi: number, lo: number, stages: 1 | 12): void {
  const status = walk.fault - 1;
  const onStage2 = core.el === 1 && walk.stage === 2 && stages === 1;
  if (onStage2) throwFault(core, 2, syndrome(EC.dataLower, status | (walk.onWalk ? 0x1c0 : 0x140)), hi, lo, walk.ipa);
  if (status < FAULT.externalWalk || status > FAULT.externalWalk + 3) return;
  const target = externalTarget(core);
  const ec = target === core.el ? EC.dataSame : EC.dataLower;
  throwFault(core, target, syndrome(ec, status | (walk.onWalk ? 0x1c0 : 0x140)), hi, lo);
}

/** Writes PAR_EL1 from the walk. */
function parOf(core: Core, ok: boolean): void {
  if (!ok) {
    const second = walk.stage === 2;
    core.sys[SYS.PAR_EL1] = 0x801 | (((walk.fault - 1) & 63) << 1) | (second && walk.onWalk ? 0x100 : 0) | (second ? 0x200 : 0);
    core.sys[SYS.PAR_EL1 + 1] = 0;
    return;
  }
  const page = walk.pa - (walk.pa % 4096);
  core.sys[SYS.PAR_EL1] = (page % 4294967296) | 0 | 0x800 | (walk.shareability << 7) | (walk.nonSecure ? 0x200 : 0);
  core.sys[SYS.PAR_EL1 + 1] = (Math.floor(page / 4294967296) & 0xffff) | (walk.attributes << 24);
}

type Invalidate = (core: Core, lo: number, hi: number) => (target: Core) => void;

const all =
  (regimes: number): Invalidate =>
  () =>
  (target) =>
    dropTlbs(target, regimes);
/** What the EL1 forms mean: EL1&0 of the current VMID, or the host's regime. */
const guestScope = (core: Core): { readonly pools: number; readonly vmid: number | undefined } =>
  core.inHost ? { pools: EL2_POOLS, vmid: undefined } : { pools: EL1_POOLS, vmid: currentVmid(core) };
/** Everything of the current VMID. */
const ofVmid: Invalidate = (core) => {
  const { pools, vmid } = guestScope(core);
  return (target) => dropTlbs(target, pools, vmid);
};
const ofGuest: Invalidate = (core) => {
  const vmid = currentVmid(core);
  return (target) => dropTlbs(target, EL1_POOLS, vmid);
};
const ofAsid: Invalidate = (core, _lo, hi) => {
  const { pools, vmid } = guestScope(core);
  const asid = hi >>> 16;
  return (target) => dropTlbs(target, pools, vmid, asid);
};
/** One page: the operand holds VA[55:12]. */
const page =
  (regimes: number): Invalidate =>
  (core, lo, hi) => {
    const vaLo = lo << 12;
    const vaHi = (lo >>> 20) | (hi << 12);
    const { pools, vmid } = regimes === EL1_POOLS ? guestScope(core) : { pools: regimes, vmid: undefined };
    return (target) => dropPage(target, pools, vaHi, vaLo, vmid);
  };
/** Stage 2 alone: combined entries go with the TLBI of stage 1 that must follow. */
const secondStage: Invalidate = () => (target) => target.stage2.clear();

function tlbi(make: Invalidate, shareable: boolean) {
  return (core: Core, op: Op, lo: number, hi: number): number => {
    const act = make(core, lo, hi);
    act(core);
    const broadcast = shareable || (core.el === 1 && !core.secure && (core.sys[SYS.HCR_EL2]! & 0x200) !== 0);
    if (broadcast) core.host.broadcast(core, act);
    return leave(core, op);
  };
}

function row(
  name: string,
  op1: number,
  crn: number,
  crm: number,
  op2: number,
  el: 0 | 1 | 2 | 3,
  hcr: number,
  user: number,
  run: SystemOperation['run'],
): SystemOperation {
  return { name, encoding: encodingOf(1, op1, crn, crm, op2), el, hcr, user, run };
}

/** TLBI rows for the inner-shareable (CRm 3) and local (CRm 7) forms. */
function both(name: string, op1: number, op2: number, el: 1 | 2 | 3, make: Invalidate): SystemOperation[] {
  const trap = el === 1 ? TTLB : 0;
  return [
    row(`TLBI ${name}IS`, op1, 8, 3, op2, el, trap, 0, tlbi(make, true)),
    row(`TLBI ${name}`, op1, 8, 7, op2, el, trap, 0, tlbi(make, false)),
  ];
}

export const SYSTEM_OPERATIONS: readonly SystemOperation[] = [
  row('IC IALLUIS', 0, 7, 1, 0, 1, TPU, 0, nothing),
  row('IC IALLU', 0, 7, 5, 0, 1, TPU, 0, nothing),
  row('IC IVAU', 3, 7, 5, 1, 0, TPU, UCI, nothing),
  row('DC IVAC', 0, 7, 6, 1, 1, TPC, 0, nothing),
  row('DC ISW', 0, 7, 6, 2, 1, TSW, 0, nothing),
  row('DC CSW', 0, 7, 10, 2, 1, TSW, 0, nothing),
  row('DC CISW', 0, 7, 14, 2, 1, TSW, 0, nothing),
  row('DC ZVA', 3, 7, 4, 1, 0, TDZ, DZE, zero),
  row('DC CVAC', 3, 7, 10, 1, 0, TPC, UCI, nothing),
  row('DC CVAU', 3, 7, 11, 1, 0, TPU, UCI, nothing),
  row('DC CIVAC', 3, 7, 14, 1, 0, TPC, UCI, nothing),
  row('AT S1E1R', 0, 7, 8, 0, 1, 0, 0, addressTranslation(1, 1, false)),
  row('AT S1E1W', 0, 7, 8, 1, 1, 0, 0, addressTranslation(1, 1, true)),
  row('AT S1E0R', 0, 7, 8, 2, 1, 0, 0, addressTranslation(1, 0, false)),
  row('AT S1E0W', 0, 7, 8, 3, 1, 0, 0, addressTranslation(1, 0, true)),
  row('AT S1E2R', 4, 7, 8, 0, 2, 0, 0, addressTranslation(1, 2, false)),
  row('AT S1E2W', 4, 7, 8, 1, 2, 0, 0, addressTranslation(1, 2, true)),
  row('AT S12E1R', 4, 7, 8, 4, 2, 0, 0, addressTranslation(12, 1, false)),
  row('AT S12E1W', 4, 7, 8, 5, 2, 0, 0, addressTranslation(12, 1, true)),
  row('AT S12E0R', 4, 7, 8, 6, 2, 0, 0, addressTranslation(12, 0, false)),
  row('AT S12E0W', 4, 7, 8, 7, 2, 0, 0, addressTranslation(12, 0, true)),
  row('AT S1E3R', 6, 7, 8, 0, 3, 0, 0, addressTranslation(1, 3, false)),
  row('AT S1E3W', 6, 7, 8, 1, 3, 0, 0, addressTranslation(1, 3, true)),
  ...both('VMALLE1', 0, 0, 1, ofVmid),
  ...both('VAE1', 0, 1, 1, page(EL1_POOLS)),
  ...both('ASIDE1', 0, 2, 1, ofAsid),
  ...both('VAAE1', 0, 3, 1, page(EL1_POOLS)),
  ...both('VALE1', 0, 5, 1, page(EL1_POOLS)),
  ...both('VAALE1', 0, 7, 1, page(EL1_POOLS)),
  ...both('ALLE2', 4, 0, 2, all(EL2_POOLS)),
  ...both('VAE2', 4, 1, 2, page(EL2_POOLS)),
  ...both('ALLE1', 4, 4, 2, all(EL1_POOLS)),
  ...both('VALE2', 4, 5, 2, page(EL2_POOLS)),
  ...both('VMALLS12E1', 4, 6, 2, ofGuest),
  row('TLBI IPAS2E1IS', 4, 8, 0, 1, 2, 0, 0, tlbi(secondStage, true)),
  row('TLBI IPAS2LE1IS', 4, 8, 0, 5, 2, 0, 0, tlbi(secondStage, true)),
  row('TLBI IPAS2E1', 4, 8, 4, 1, 2, 0, 0, tlbi(secondStage, false)),
  row('TLBI IPAS2LE1', 4, 8, 4, 5, 2, 0, 0, tlbi(secondStage, false)),
  ...both('ALLE3', 6, 0, 3, all(EL3_POOL)),
  ...both('VAE3', 6, 1, 3, page(EL3_POOL)),
  ...both('VALE3', 6, 5, 3, page(EL3_POOL)),
];

const BY_ENCODING = new Map(SYSTEM_OPERATIONS.map((o) => [o.encoding, o]));

/** The operation of an encoding. */
export function systemOperationAt(encoding: number): SystemOperation | undefined {
  return BY_ENCODING.get(encoding);
}

/** Executes an operation with its access rules; `op.n` holds the operand register. */
export function runOperation(core: Core, op: Op, operation: SystemOperation): number {
  if (core.el < operation.el || (operation.el === 3 && !core.host.hasEl3)) return undefinedInstruction(core, op);
  if (core.el === 0 && (core.sctlr & operation.user) === 0) return trapSystem(core, op, ownTarget(core) as 1 | 2);
  if (core.el < 2 && !core.secure && (trapsBelow(core) & operation.hcr) !== 0) return trapSystem(core, op, 2);
  return operation.run(core, op, core.r[op.n]!, core.r[op.n + 1]!);
}
