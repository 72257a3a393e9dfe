/**
 * The context of a core: which translations its accesses use, whether FP is usable. Recomputed after every change of EL,
 * PAN, ASID, VMID or trap bits. TLB maintenance works on the same pool of contexts.
 */
import { type Core, NO_TAG, NO_TRANSLATION, TLB_ENTRIES, Tlb } from './core.ts';
import { applyDebug, DEBUG, SLOW } from './debug-state.ts';
import { refreshCounters } from './pmu.ts';
import { SYS } from './sysregs.ts';

const TGE = 0x08000000;
/** RW, TGE, TIDCP. */
const HOST_KEEPS = 0x88100000 | 0;

/** Contexts kept per regime; the least recently used gives way. */
const CONTEXTS = 6;

/** Recomputes everything derived from EL and system registers. */
export function refreshContext(core: Core): void {
  const el = core.el;
  core.secure = core.host.hasEl3 && (core.sys[SYS.SCR_EL3]! & 1) === 0 && el < 3;
  core.accessEl = el;
  hostState(core);
  core.bigEndian = isBigEndian(core);
  const tlb = tlbFor(core, poolOf(core));
  core.debug = (core.debugArmed === 0 ? 0 : applyDebug(core)) | (core.bigEndian ? DEBUG.bigEndian : 0);
  useTables(core, tlb);
  core.fpOff = fpTarget(core) !== 0;
  if (core.counting) refreshCounters(core);
  core.attention = (core.sys[SYS.HCR_EL2]! & 0x1c0) !== 0;
}

// [impl->dsn~platform-vhe~1]
/** Virtualization Host Extensions: whether EL2 is a host's, and EL0 with it. */
function hostState(core: Core): void {
  const e2h = core.features.vhe && (core.sys[SYS.HCR_EL2 + 1]! & 4) !== 0;
  core.e2h = e2h;
  core.inHost = e2h && !core.secure && (core.sys[SYS.HCR_EL2]! & TGE) !== 0;
}

/** SCTLR_ELx.EE, for EL0 E0E. */
function isBigEndian(core: Core): boolean {
  return (core.sctlr & (core.el === 0 ? 0x01000000 : 0x02000000)) !== 0;
}

/** HCR_EL2 as it traps and routes below EL2: TGE with E2H takes nearly everything away. */
export function trapsBelow(core: Core): number {
  const hcr = core.sys[SYS.HCR_EL2]!;
  return core.inHost ? hcr & HOST_KEEPS : hcr;
}

/** Pools of translations by regime and privilege: EL0, EL1, EL2, EL3, EL1 with PAN, EL0 of a host, EL2 of a host with PAN. */
export const POOL = { el0: 0, el1: 1, el2: 2, el3: 3, el1Pan: 4, hostEl0: 5, el2Pan: 6 } as const;
/** Masks of the pools of a regime. */
export const EL1_POOLS = 0b0010011;
export const EL2_POOLS = 0b1100100;
export const EL3_POOL = 0b0001000;
export const ALL_POOLS = 0b1111111;

function poolOf(core: Core): number {
  const { el } = core;
  if (el === 0) return unprivilegedPool(core);
  if (core.pan === 0 || el === 3) return el;
  return el === 1 ? POOL.el1Pan : core.e2h ? POOL.el2Pan : POOL.el2;
}

/** The pool of EL0's accesses. */
export function unprivilegedPool(core: Core): number {
  return core.inHost ? POOL.hostEl0 : POOL.el0;
}

/** Loads and stores go through these translations; while something is watched, every one of them takes the slow path. */
export function useTables(core: Core, tlb: Tlb): void {
  const watched = (core.debug & SLOW) !== 0;
  core.tlb = tlb;
  core.tlbRead = watched ? NO_TRANSLATION : tlb.read;
  core.tlbWrite = watched ? NO_TRANSLATION : tlb.write;
}

/** Level that an FP/SIMD access traps to; 0 = it does not. */
export function fpTarget(core: Core): 0 | 1 | 2 | 3 {
  const sys = core.sys;
  const el = core.el;
  if (el <= 1 && !core.inHost) {
    const fpen = (sys[SYS.CPACR_EL1]! >>> 20) & 3;
    if ((fpen & 1) === 0 || (fpen === 1 && el === 0)) return 1;
  }
  if (el <= 2 && !core.secure && hypervisorTrapsFp(core)) return 2;
  if (core.host.hasEl3 && (sys[SYS.CPTR_EL3]! & 0x400) !== 0) return 3;
  return 0;
}

/** CPTR_EL2 traps FP: TFP, or FPEN in the format that E2H gives it. */
function hypervisorTrapsFp(core: Core): boolean {
  const cptr = core.sys[SYS.CPTR_EL2]!;
  if (!core.e2h) return (cptr & 0x400) !== 0;
  const fpen = (cptr >>> 20) & 3;
  return (fpen & 1) === 0 || (fpen === 1 && core.el === 0 && core.inHost);
}

/** Translations of a pool under the current ASID and VMID. */
export function tlbFor(core: Core, regime: number): Tlb {
  let vmid = -1;
  let asid = 0;
  if ((EL1_POOLS & (1 << regime)) !== 0) {
    vmid = currentVmid(core);
    const ttbr = (core.sys[SYS.TCR_EL1]! & 0x400000) !== 0 ? SYS.TTBR1_EL1 : SYS.TTBR0_EL1;
    asid = core.sys[ttbr + 1]! >>> 16;
  } else if (core.e2h && regime !== POOL.el3) {
    const ttbr = (core.sys[SYS.TCR_EL2]! & 0x400000) !== 0 ? SYS.TTBR1_EL2 : SYS.TTBR0_EL2;
    asid = core.sys[ttbr + 1]! >>> 16;
  }
  const pool = core.tlbs[regime]!;
  let oldest: Tlb | undefined;
  for (const tlb of pool) {
    if (tlb.vmid === vmid && tlb.asid === asid) {
      tlb.used = ++core.tlbClock;
      return tlb;
    }
    if (oldest === undefined || tlb.used < oldest.used) oldest = tlb;
  }
  let own = oldest;
  if (own === undefined || pool.length < CONTEXTS) {
    own = new Tlb(regime, core.ram);
    pool.push(own);
  } else {
    own.clear();
  }
  own.vmid = vmid;
  own.asid = asid;
  own.used = ++core.tlbClock;
  return own;
}

/** VMID of the EL1&0 regime; -1 = stage 2 off. Secure EL1&0 is -2. */
export function currentVmid(core: Core): number {
  if (core.secure) return -2;
  if ((core.sys[SYS.HCR_EL2]! & 0x1001) === 0) return -1;
  // 16 bits where VTCR_EL2.VS asks for them and the core has them
  const wide = (core.sys[SYS.VTCR_EL2]! & 0x80000) !== 0 && (core.sys[SYS.ID_AA64MMFR1_EL1]! & 0xf0) === 0x20;
  return (core.sys[SYS.VTTBR_EL2 + 1]! >>> 16) & (wide ? 0xffff : 0xff);
}

// [impl->dsn~platform-tlb~1]
/** Drops the translations of these regime indices (bit mask) and, when given, only of one VMID or ASID. */
export function dropTlbs(core: Core, regimes: number, vmid?: number, asid?: number): void {
  if (asid === undefined) core.stage2.clear();
  for (let regime = 0; regime < core.tlbs.length; regime++) {
    if ((regimes & (1 << regime)) === 0) continue;
    for (const tlb of core.tlbs[regime]!) {
      if (vmid !== undefined && tlb.vmid !== vmid) continue;
      if (asid !== undefined && tlb.asid !== asid) continue;
      tlb.clear();
    }
  }
}

/**
 * Drops the translations of one page, under every ASID: a global mapping is visible under all, and an entry does not say
 * whether it is one.
 */
export function dropPage(core: Core, regimes: number, vaHi: number, vaLo: number, vmid?: number): void {
  for (let regime = 0; regime < core.tlbs.length; regime++) {
    if ((regimes & (1 << regime)) === 0) continue;
    for (const tlb of core.tlbs[regime]!) {
      if (vmid !== undefined && tlb.vmid !== vmid) continue;
      const k = ((vaLo >>> 12) & (TLB_ENTRIES - 1)) * 4;
      tlb.read[k] = NO_TAG;
      tlb.write[k] = NO_TAG;
      tlb.fetch[k] = NO_TAG;
      if (tlb.mayHoldLarge(vaLo)) for (const table of [tlb.read, tlb.write, tlb.fetch]) dropBlock(table, vaHi, vaLo);
    }
  }
}

function dropBlock(table: Int32Array, vaHi: number, vaLo: number): void {
  for (let i = 0; i < table.length; i += 4) {
    const shift = table[i + 3]! & 63;
    if (shift <= 12 || table[i] === NO_TAG) continue;
    const differs =
      shift >= 32
        ? (table[i + 1]! ^ vaHi) >>> (shift - 32) !== 0
        : ((table[i]! ^ vaLo) >>> shift) + (((table[i + 1]! ^ vaHi) << 8) >>> 0) !== 0;
    if (!differs) table[i] = NO_TAG;
  }
}

/** A frame of RAM holds code now: no table may let a store into it pass unseen. */
export function dropWritesTo(core: Core, frame: number): void {
  const first = frame << 10;
  for (const pool of core.tlbs) {
    for (const tlb of pool) {
      for (let i = 0; i < tlb.write.length; i += 4) if (tlb.write[i + 2] === first) tlb.write[i] = NO_TAG;
    }
  }
}

/** A frame no longer holds predecoded code. */
export function dropFetchesOf(core: Core, frame: number): void {
  const first = frame << 10;
  for (const pool of core.tlbs) {
    for (const tlb of pool) {
      for (let i = 0; i < tlb.fetch.length; i += 4) {
        if (tlb.fetch[i + 2] !== first) continue;
        tlb.fetch[i] = NO_TAG;
        tlb.pages[i >> 2] = undefined;
      }
    }
  }
}
