/**
 * MRS and MSR: access rules (lowest EL, traps to EL1/EL2/EL3), reads with side conditions, write effects.
 */

import type { CoreView, Word64 } from '../ports.ts';
import { ALL_POOLS, dropTlbs, EL1_POOLS, EL2_POOLS, EL3_POOL, fpTarget, refreshContext, trapsBelow } from './context.ts';
import { type Core, LINE, type Op } from './core.ts';
import { BREAKPOINT, rearmDebug, WATCHPOINT } from './debug-state.ts';
import { EC, leave, loadSp, pcAt, raise, saveSp, syndrome, undefinedInstruction } from './exceptions.ts';
import {
  controlValue,
  counterValue,
  refreshCounters,
  setCounter,
  softwareIncrement,
  visibleCounters,
  writeControl,
} from './pmu.ts';
import { ALIASED, AT_HOST_EL2, SYS, SYSTEM_REGISTERS, systemRegisterNamed } from './sysregs.ts';
import { check, LOWEST_EL, UNDEFINED } from './system-access.ts';

const TGE = 0x08000000;

/** ISS of a trapped MSR/MRS/SYS instruction, from its word. */
export function systemIss(word: number): number {
  const op0 = (word >>> 19) & 3;
  const op1 = (word >>> 16) & 7;
  const crn = (word >>> 12) & 15;
  const crm = (word >>> 8) & 15;
  const op2 = (word >>> 5) & 7;
  return (op0 << 20) | (op2 << 17) | (op1 << 14) | (crn << 10) | ((word & 31) << 5) | (crm << 1) | ((word >>> 21) & 1);
}

function denied(core: Core, op: Op, verdict: number): number {
  if (verdict === UNDEFINED) return undefinedInstruction(core, op);
  return raise(core, op, verdict as 1 | 2 | 3, syndrome(EC.msr, systemIss(op.word)));
}

/** Unit registers: the unit's own rules after the general ones. */
function unitVerdict(core: Core, index: number, write: boolean): number {
  const unit = core.host.unitOf(index);
  if (unit === undefined) return UNDEFINED;
  const access = unit.access?.(viewOf(core), SYSTEM_REGISTERS[index]!.name, write) ?? 'ok';
  return access === 'ok' ? 0 : access === 'undefined' ? UNDEFINED : access;
}

/** Rows whose read has no effect outside the core. */
const COUNTERS = SYSTEM_REGISTERS.map((row) => row.name === 'CNTVCT_EL0' || row.name === 'CNTPCT_EL0');
const HCR = SYS.HCR_EL2;

const views = new WeakMap<Core, CoreView>();

/** What a system-register unit sees of a core. */
export function viewOf(core: Core): CoreView {
  const known = views.get(core);
  if (known !== undefined) return known;
  const view = {
    index: core.index,
    get el() {
      return core.el;
    },
    get secure() {
      return core.secure;
    },
    register: (name: string) => {
      // asked for at every access to a timer
      const at = name === 'HCR_EL2' ? HCR : SYS[name as keyof typeof SYS];
      return { hi: core.sys[at + 1]!, lo: core.sys[at]! };
    },
  };
  views.set(core, view);
  return view;
}

/** The register that is meant, after the access rules of the name that is written: another one at EL2 of a host. */
function meant(core: Core, index: number): number {
  if (!core.e2h) return index;
  return (core.el === 2 ? AT_HOST_EL2[index] : undefined) ?? ALIASED[index] ?? index;
}

/** MRS: `op.imm` = row index, destination `op.d`. */
export function readSystem(core: Core, op: Op): number {
  core.at = op.at;
  const verdict = check(core, op.imm, false);
  if (verdict !== 0) return denied(core, op, verdict);
  const index = meant(core, op.imm);
  const row = SYSTEM_REGISTERS[index]!;
  if (row.unit) {
    const own = unitVerdict(core, index, false);
    if (own !== 0) return denied(core, op, own);
    const value = core.host.unitOf(index)!.read(viewOf(core), row.name);
    core.r[op.d] = value.lo;
    core.r[op.d + 1] = value.hi;
    // reading the time changes nothing
    return COUNTERS[index] === true ? 0 : leave(core, op);
  }
  const special = SPECIAL_READ[row.name];
  if (special === undefined) {
    core.r[op.d + 1] = core.sys[2 * index + 1]!;
    core.r[op.d] = core.sys[2 * index]!;
    return 0;
  }
  const fp = row.name === 'FPCR' || row.name === 'FPSR' ? fpTarget(core) : 0;
  if (fp !== 0) return trapFp(core, op);
  core.resHi = 0;
  core.resLo = special(core);
  core.r[op.d] = core.resLo;
  core.r[op.d + 1] = core.resHi;
  return 0;
}

function stored(core: Core, at: number): number {
  core.resHi = core.sys[at + 1]!;
  return core.sys[at]!;
}

/** Reads that are not plain storage: the low half is the result, the high half goes to `resHi` (preset to 0). */
const SPECIAL_READ: Record<string, ((core: Core) => number) | undefined> = {
  MIDR_EL1: (core) => stored(core, core.el === 1 && !core.secure ? SYS.VPIDR_EL2 : SYS.MIDR_EL1),
  MPIDR_EL1: (core) => stored(core, core.el === 1 && !core.secure ? SYS.VMPIDR_EL2 : SYS.MPIDR_EL1),
  CURRENTEL: (core) => core.el << 2,
  SPSEL: (core) => core.spSel,
  PAN: (core) => core.pan << 22,
  NZCV: (core) => core.nzcv << 28,
  DAIF: (core) => core.daif,
  FPCR: (core) => core.sys[SYS.FPCR]!,
  FPSR: (core) => core.sys[SYS.FPSR]!,
  DCZID_EL0: (core) => core.sys[SYS.DCZID_EL0]! | (zvaProhibited(core) ? 16 : 0),
  CCSIDR_EL1: (core) => core.cacheSizes[core.sys[SYS.CSSELR_EL1]! & 15] ?? 0,
  ISR_EL1: (core) => pendingBits(core),
  PMOVSCLR_EL0: (core) => currentOverflow(core),
  PMOVSSET_EL0: (core) => currentOverflow(core),
  OSLSR_EL1: (core) => 8 | (core.sys[SYS.OSLSR_EL1]! & 2),
  PMCCNTR_EL0: (core) => {
    const value = counterValue(core, 31);
    core.resHi = Number(value >> 32n) | 0;
    return Number(value & 0xffffffffn) | 0;
  },
  PMXEVCNTR_EL0: (core) => eventCounter(core, core.sys[SYS.PMSELR_EL0]! & 31),
  PMXEVTYPER_EL0: (core) => core.sys[typerOf(core)]!,
  PMCR_EL0: (core) => controlValue(core),
  PMCNTENSET_EL0: (core) => core.sys[SYS.PMCNTENSET_EL0]! & visibleCounters(core),
  PMCNTENCLR_EL0: (core) => core.sys[SYS.PMCNTENSET_EL0]! & visibleCounters(core),
  PMINTENSET_EL1: (core) => core.sys[SYS.PMINTENSET_EL1]! & visibleCounters(core),
  PMINTENCLR_EL1: (core) => core.sys[SYS.PMINTENSET_EL1]! & visibleCounters(core),
};
for (let n = 0; n < 6; n++) SPECIAL_READ[`PMEVCNTR${n}_EL0`] = (core) => eventCounter(core, n);

function currentOverflow(core: Core): number {
  refreshCounters(core);
  return core.sys[SYS.PMOVSCLR_EL0]! & visibleCounters(core);
}

/** An event counter that the current level does not have reads as zero. */
function eventCounter(core: Core, n: number): number {
  return n < 31 && ((visibleCounters(core) >>> n) & 1) !== 0 ? Number(counterValue(core, n)) | 0 : 0;
}

/** The type register that PMSELR_EL0 selects. */
function typerOf(core: Core): number {
  const n = core.sys[SYS.PMSELR_EL0]! & 31;
  if (n === 31) return SYS.PMCCFILTR_EL0;
  return 2 * (systemRegisterNamed(`PMEVTYPER${n}_EL0`) ?? SYS.PMCCFILTR_EL0 / 2);
}

function zvaProhibited(core: Core): boolean {
  if (core.el === 0 && (core.sctlr & 0x4000) === 0) return true;
  return core.el < 2 && !core.secure && (trapsBelow(core) & 0x10000000) !== 0;
}

function pendingBits(core: Core): number {
  const lines = core.lines;
  const hcr = core.sys[SYS.HCR_EL2]!;
  const virtualised = core.el === 1 && !core.secure;
  const irq = virtualised && (hcr & 16) !== 0 ? (lines & LINE.virq) !== 0 || (hcr & 0x80) !== 0 : (lines & LINE.irq) !== 0;
  const fiq = virtualised && (hcr & 8) !== 0 ? (lines & LINE.vfiq) !== 0 || (hcr & 0x40) !== 0 : (lines & LINE.fiq) !== 0;
  const serror = virtualised && (hcr & 32) !== 0 ? (hcr & 0x100) !== 0 : (lines & LINE.serror) !== 0;
  return (irq ? 0x80 : 0) | (fiq ? 0x40 : 0) | (serror ? 0x100 : 0);
}

/** MSR (register): `op.imm` = row index, source `op.n`. */
export function writeSystem(core: Core, op: Op): number {
  core.at = op.at;
  const verdict = check(core, op.imm, true);
  if (verdict !== 0) return denied(core, op, verdict);
  const index = meant(core, op.imm);
  const row = SYSTEM_REGISTERS[index]!;
  const lo = core.r[op.n]!;
  const hi = core.r[op.n + 1]!;
  if (row.unit) {
    const own = unitVerdict(core, index, true);
    if (own !== 0) return denied(core, op, own);
    core.host.unitOf(index)!.write(viewOf(core), row.name, { lo, hi });
    return leave(core, op);
  }
  if (row.name === 'FPCR' || row.name === 'FPSR') {
    const fp = fpTarget(core);
    if (fp !== 0) return trapFp(core, op);
  }
  setStored(core, index, lo, hi);
  return leave(core, op);
}

/** Writes a register with its effects, without access rules. */
export function setStored(core: Core, named: number, lo: number, hi: number): void {
  const index = ALIASED[named] ?? named;
  const row = SYSTEM_REGISTERS[index]!;
  const effect = WRITE_EFFECT[row.name];
  if (effect !== undefined) {
    effect(core, 2 * index, lo, hi);
    return;
  }
  core.sys[2 * index] = lo;
  core.sys[2 * index + 1] = hi;
}

type Effect = (core: Core, at: number, lo: number, hi: number) => void;

function store(core: Core, at: number, lo: number, hi: number): void {
  core.sys[at] = lo;
  core.sys[at + 1] = hi;
}

/** Stores, drops the translations of these regimes, recomputes the context. */
function translationControl(regimes: number, mask: number): Effect {
  return (core, at, lo, hi) => {
    const changed = (core.sys[at]! ^ lo) & mask;
    store(core, at, lo, hi);
    if (changed !== 0) dropTlbs(core, regimes);
    refreshContext(core);
  };
}

const contextual: Effect = (core, at, lo, hi) => {
  store(core, at, lo, hi);
  refreshContext(core);
};

const word32: Effect = (core, at, lo) => store(core, at, lo, 0);

function debugChanged(core: Core): void {
  rearmDebug(core);
  refreshContext(core);
}

function debugControl(mask: number): Effect {
  return (core, at, lo) => {
    store(core, at, lo & mask, 0);
    debugChanged(core);
  };
}

/** DBGBCR: odd bits of the byte selection follow the even ones. */
const breakpointControl: Effect = (core, at, lo) => {
  store(core, at, (lo & ~0x140) | ((lo & 0xa0) << 1), 0);
  debugChanged(core);
};

function setBits(target: number, clear: boolean): Effect {
  return (core, _at, value) => {
    const lo = value & visibleCounters(core);
    refreshCounters(core);
    const now = core.sys[target]!;
    core.sys[target] = clear ? now & ~lo : now | lo;
    core.sys[target + 1] = 0;
    refreshCounters(core);
  };
}

/** Event and filters of a counter: what it counted so far was counted under the old ones. */
function counterType(mask: number): Effect {
  return (core, at, lo) => {
    refreshCounters(core);
    store(core, at, lo & mask, 0);
    refreshCounters(core);
  };
}

function setEventCounter(core: Core, n: number, lo: number): void {
  if (n < 31 && ((visibleCounters(core) >>> n) & 1) !== 0) setCounter(core, n, BigInt(lo >>> 0));
}

const WRITE_EFFECT: Record<string, Effect | undefined> = {
  SCTLR_EL1: translationControl(EL1_POOLS, 0x03080001),
  SCTLR_EL2: translationControl(EL2_POOLS, 0x03080001),
  SCTLR_EL3: translationControl(EL3_POOL, 0x03080001),
  TCR_EL1: translationControl(EL1_POOLS, -1),
  TCR_EL2: translationControl(EL2_POOLS, -1),
  TCR_EL3: translationControl(EL3_POOL, -1),
  MAIR_EL1: translationControl(EL1_POOLS, -1),
  MAIR_EL2: translationControl(EL2_POOLS, -1),
  VTCR_EL2: translationControl(EL1_POOLS, -1),
  TTBR0_EL1: contextual,
  TTBR1_EL1: contextual,
  TTBR0_EL2: contextual,
  TTBR1_EL2: contextual,
  VTTBR_EL2: contextual,
  HCR_EL2: (core, at, lo, hi) => {
    const extended = core.features.vhe ? hi : hi & ~4;
    if (((core.sys[at + 1]! ^ extended) & 4) !== 0) dropTlbs(core, EL2_POOLS);
    if (((core.sys[at]! ^ lo) & (TGE | 0x1005)) !== 0) dropTlbs(core, EL1_POOLS);
    contextual(core, at, lo, extended);
  },
  SCR_EL3: translationControl(ALL_POOLS, 1),
  CPACR_EL1: contextual,
  CPTR_EL2: contextual,
  CPTR_EL3: contextual,
  SPSEL: (core, _at, lo) => {
    if (core.el === 0 || core.spSel === (lo & 1)) return;
    saveSp(core);
    core.spSel = lo & 1;
    loadSp(core);
  },
  PAN: (core, _at, lo) => {
    core.pan = (lo >>> 22) & 1;
    refreshContext(core);
  },
  NZCV: (core, _at, lo) => {
    core.nzcv = lo >>> 28;
  },
  DAIF: (core, _at, lo) => {
    core.daif = lo & 0x3c0;
  },
  FPCR: (core, at, lo) => store(core, at, lo & 0x07f70000, 0),
  FPSR: (core, at, lo) => store(core, at, lo & ~0x07ffff60, 0),
  SPSR_EL1: word32,
  SPSR_EL2: word32,
  SPSR_EL3: word32,
  OSLAR_EL1: (core, _at, lo) => {
    core.sys[SYS.OSLSR_EL1] = 8 | ((lo & 1) << 1);
    debugChanged(core);
  },
  MDSCR_EL1: debugControl(-1),
  OSDLR_EL1: debugControl(1),
  DBGPRCR_EL1: debugControl(1),
  MDCR_EL2: (core, at, lo, hi) => {
    if (core.counting) refreshCounters(core);
    contextual(core, at, lo, hi);
  },
  MDCR_EL3: contextual,
  PMCNTENSET_EL0: setBits(SYS.PMCNTENSET_EL0, false),
  PMCNTENCLR_EL0: setBits(SYS.PMCNTENSET_EL0, true),
  PMINTENSET_EL1: setBits(SYS.PMINTENSET_EL1, false),
  PMINTENCLR_EL1: setBits(SYS.PMINTENSET_EL1, true),
  PMOVSSET_EL0: setBits(SYS.PMOVSCLR_EL0, false),
  PMOVSCLR_EL0: setBits(SYS.PMOVSCLR_EL0, true),
  PMCR_EL0: (core, _at, lo) => writeControl(core, lo),
  PMCCNTR_EL0: (core, _at, lo, hi) => setCounter(core, 31, (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0)),
  PMCCFILTR_EL0: counterType(0xfc000000),
  PMSWINC_EL0: (core, _at, lo) => softwareIncrement(core, lo),
  PMXEVCNTR_EL0: (core, _at, lo) => setEventCounter(core, core.sys[SYS.PMSELR_EL0]! & 31, lo),
  PMXEVTYPER_EL0: (core, _at, lo, hi) => {
    const n = core.sys[SYS.PMSELR_EL0]! & 31;
    if (((visibleCounters(core) >>> n) & 1) !== 0) counterType(n === 31 ? 0xfc000000 : 0xfe00ffff)(core, typerOf(core), lo, hi);
  },
  PMSELR_EL0: (core, at, lo) => store(core, at, lo & 31, 0),
  PMUSERENR_EL0: (core, at, lo) => store(core, at, lo & 15, 0),
  VBAR_EL1: (core, at, lo, hi) => store(core, at, lo & ~0x7ff, hi),
  VBAR_EL2: (core, at, lo, hi) => store(core, at, lo & ~0x7ff, hi),
  VBAR_EL3: (core, at, lo, hi) => store(core, at, lo & ~0x7ff, hi),
  CSSELR_EL1: (core, at, lo) => store(core, at, lo & 15, 0),
};

for (let n = 0; n < 6; n++) {
  WRITE_EFFECT[`PMEVCNTR${n}_EL0`] = (core, _at, lo) => setEventCounter(core, n, lo);
  WRITE_EFFECT[`PMEVTYPER${n}_EL0`] = counterType(0xfe00ffff);
}

for (const [i, at] of [...BREAKPOINT.control, ...WATCHPOINT.control].entries()) {
  WRITE_EFFECT[SYSTEM_REGISTERS[at / 2]!.name] = i < 16 ? breakpointControl : debugControl(-1);
}

/** An encoding without a row: reserved ID space reads as zero, implementation-defined space may trap, the rest is UNDEFINED. */
export function unknownSystem(core: Core, op: Op): number {
  const w = op.word;
  const op0 = (w >>> 19) & 3;
  const op1 = (w >>> 16) & 7;
  const crn = (w >>> 12) & 15;
  const crm = (w >>> 8) & 15;
  const read = (w & 0x200000) !== 0;
  core.at = op.at;
  const hcr = core.el < 2 && !core.secure ? trapsBelow(core) : 0;
  if (op0 === 3 && op1 === 0 && crn === 0 && crm >= 1 && crm <= 7 && read && core.el >= 1) {
    if (core.el === 1 && (hcr & 0x40000) !== 0) return denied(core, op, 2);
    core.r[op.d] = 0;
    core.r[op.d + 1] = 0;
    return 0;
  }
  const implementation = (op0 & 1) === 1 && (crn & 11) === 11;
  if (implementation && (hcr & 0x100000) !== 0 && core.el === 1) return denied(core, op, 2);
  return undefinedInstruction(core, op);
}

/**
 * The lowest EL at which MRS of a row is nothing but a read of `Core.sys`, whatever the trap bits are; undefined = never.
 * SP_EL0 is UNDEFINED besides while it is the stack pointer in use.
 */
export function plainReadFrom(index: number): 0 | 1 | 2 | undefined {
  const row = SYSTEM_REGISTERS[index]!;
  if (row.unit || row.host !== undefined || row.trap !== '' || row.access === 'w' || SPECIAL_READ[row.name] !== undefined)
    return undefined;
  if (row.name === 'DSPSR_EL0' || row.name === 'DLR_EL0') return undefined;
  if (row.name === 'TPIDR_EL0' || row.name === 'TPIDRRO_EL0') return 0;
  const lowest = LOWEST_EL[(row.encoding >> 11) & 7]!;
  return lowest === 3 ? undefined : lowest === 2 ? 2 : 1;
}

/** Reads a register's stored or computed value without access rules (debuggers, firmware). */
export function peekRegister(core: Core, index: number): Word64 {
  const row = SYSTEM_REGISTERS[index]!;
  if (row.unit) return core.host.unitOf(index)?.read(viewOf(core), row.name) ?? { lo: 0, hi: 0 };
  if (row.name.startsWith('SP_EL')) saveSp(core);
  const aliased = ALIASED[index];
  if (aliased !== undefined) return peekRegister(core, aliased);
  const special = row.name === 'MIDR_EL1' || row.name === 'MPIDR_EL1' ? undefined : SPECIAL_READ[row.name];
  if (special === undefined) return { lo: core.sys[2 * index]!, hi: core.sys[2 * index + 1]! };
  core.resHi = 0;
  const lo = special(core);
  return { lo, hi: core.resHi };
}

/** An FP/SIMD access that is trapped; what CPACR_EL1 refuses to EL0 under TGE comes to EL2 without a class. */
export function trapFp(core: Core, op: Op): number {
  const target = fpTarget(core) as 1 | 2 | 3;
  const routed = target === 1 && !core.secure && (core.sys[SYS.HCR_EL2]! & TGE) !== 0;
  return routed ? raise(core, op, 2, syndrome(EC.unknown, 0)) : raise(core, op, target, syndrome(EC.fp, 0x1e00000));
}

/** Puts the PC on an instruction and reports it as trapped to `target` (WFI, cache and TLB operations). */
export function trapSystem(core: Core, op: Op, target: 1 | 2 | 3): number {
  pcAt(core, op);
  return raise(core, op, target, syndrome(EC.msr, systemIss(op.word)));
}
