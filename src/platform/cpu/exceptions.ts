/**
 * Exceptions: entry, return, routing and syndromes (ESR_ELx), interrupts, and the faults that executors throw.
 *
 * A fault found deep inside an access throws the one `TRAP` object after noting itself in the core; the run loop catches
 * it at the faulting instruction. Nothing else may be thrown for guest behaviour.
 */
import type { ExceptionKind, ExceptionLevel } from '../ports.ts';
import { refreshContext } from './context.ts';
import { type Core, LINE, type Op, SP } from './core.ts';
import { debugEnabled, stepActive } from './debug-state.ts';
import { SYS } from './sysregs.ts';

/** Executor result: the PC is set and the outside world (interrupts, deadlines) must be looked at. */
export const LEFT = -2;

/** The only thing a guest's behaviour throws; caught by the run loop. */
export const TRAP = { name: 'guest trap' } as const;

/** Exception classes (ESR_ELx.EC). */
export const EC = {
  unknown: 0x00,
  wfx: 0x01,
  fp: 0x07,
  illegalState: 0x0e,
  svc: 0x15,
  hvc: 0x16,
  smc: 0x17,
  msr: 0x18,
  fetchLower: 0x20,
  fetchSame: 0x21,
  pcAlignment: 0x22,
  dataLower: 0x24,
  dataSame: 0x25,
  spAlignment: 0x26,
  fpException: 0x2c,
  stepLower: 0x32,
  stepSame: 0x33,
  breakpointLower: 0x30,
  watchpointLower: 0x34,
  brk: 0x3c,
} as const;

const IL = 0x02000000;

/** ESR value with IL = 1. */
export function syndrome(ec: number, iss: number): number {
  return (ec << 26) | IL | iss;
}

/** SPSR image of the current PSTATE. */
export function pstateOf(core: Core): number {
  const mode = (core.el << 2) | (core.el === 0 ? 0 : core.spSel);
  return (core.nzcv << 28) | (core.pan << 22) | (core.ss << 21) | (core.il << 20) | core.daif | mode;
}

const SP_BANK: readonly number[] = [SYS.SP_EL0, SYS.SP_EL1, SYS.SP_EL2];

function bankOf(core: Core): { store: Int32Array; at: number } {
  const which = core.spSel === 0 ? 0 : core.el;
  return which < 3 ? { store: core.sys, at: SP_BANK[which]! } : { store: core.spEl3, at: 0 };
}

/** Writes the stack pointer in use back to its bank (before `el` or `spSel` change, or before a read of SP_ELx). */
export function saveSp(core: Core): void {
  const { store, at } = bankOf(core);
  store[at] = core.r[SP]!;
  store[at + 1] = core.r[SP + 1]!;
}

/** Loads the stack pointer of the current `el` and `spSel`. */
export function loadSp(core: Core): void {
  const { store, at } = bankOf(core);
  core.r[SP] = store[at]!;
  core.r[SP + 1] = store[at + 1]!;
}

const VECTOR: Record<ExceptionKind, number> = { sync: 0, irq: 0x80, fiq: 0x100, serror: 0x180 };
const SPSR = [0, SYS.SPSR_EL1, SYS.SPSR_EL2, SYS.SPSR_EL3] as const;
const ELR = [0, SYS.ELR_EL1, SYS.ELR_EL2, SYS.ELR_EL3] as const;
const ESR = [0, SYS.ESR_EL1, SYS.ESR_EL2, SYS.ESR_EL3] as const;
const FAR = [0, SYS.FAR_EL1, SYS.FAR_EL2, SYS.FAR_EL3] as const;
const VBAR = [0, SYS.VBAR_EL1, SYS.VBAR_EL2, SYS.VBAR_EL3] as const;

// [impl->dsn~platform-exception-entry~1]
/** Takes an exception; `core.pc` is the preferred return address. Native firmware at `target` runs before this returns. */
export function takeException(core: Core, target: ExceptionLevel, kind: ExceptionKind, esr: number): void {
  const sys = core.sys;
  const from = core.el;
  let offset = VECTOR[kind];
  if (from < target) offset += 0x400;
  else if (core.spSel === 1) offset += 0x200;
  sys[SPSR[target]!] = pstateOf(core);
  sys[ELR[target]!] = core.pcLo;
  sys[ELR[target]! + 1] = core.pcHi;
  if (kind === 'sync' || kind === 'serror') {
    sys[ESR[target]!] = esr;
    sys[ESR[target]! + 1] = 0;
  }
  saveSp(core);
  core.el = target;
  core.spSel = 1;
  loadSp(core);
  core.daif = 0x3c0;
  core.il = 0;
  core.ss = 0;
  core.stepSyndrome = 0;
  if (core.features.pan && (target === 1 || (target === 2 && core.inHost))) {
    if ((sys[target === 1 ? SYS.SCTLR_EL1 : SYS.SCTLR_EL2]! & 0x800000) === 0) core.pan = 1;
  }
  const base = sys[VBAR[target]!]! & ~0x7ff;
  core.pcLo = base | offset;
  core.pcHi = sys[VBAR[target]! + 1]!;
  refreshContext(core);
  const host = core.host;
  if (host.observed) host.seen(core, { level: target as 1 | 2 | 3, kind, syndrome: esr });
  if ((host.nativeLevels & (1 << target)) !== 0) host.native(core, { level: target as 1 | 2 | 3, kind, syndrome: esr });
}

/** Exception return from the current EL: PSTATE from SPSR, PC from ELR; an illegal return sets PSTATE.IL. */
export function exceptionReturn(core: Core): void {
  const from = core.el;
  const spsr = core.sys[SPSR[from]!]!;
  core.pcLo = core.sys[ELR[from]!]!;
  core.pcHi = core.sys[ELR[from]! + 1]!;
  core.exclusive = false;
  const debugged = core.debugArmed !== 0 && debugEnabled(core);
  saveSp(core);
  core.nzcv = spsr >>> 28;
  core.daif = spsr & 0x3c0;
  if (core.features.pan) core.pan = (spsr >>> 22) & 1;
  if (legalReturn(core, spsr)) {
    core.el = ((spsr >>> 2) & 3) as ExceptionLevel;
    core.spSel = core.el === 0 ? 0 : spsr & 1;
    core.il = (spsr >>> 20) & 1;
  } else {
    core.il = 1;
  }
  loadSp(core);
  refreshContext(core);
  // a step begins only when debug exceptions were disabled here and are enabled there
  core.ss = (spsr & 0x200000) !== 0 && !debugged && stepActive(core) ? 1 : 0;
  core.stepSyndrome = 0;
  core.returned = true;
  core.eventRegister = true;
}

// [impl->dsn~platform-exception-return~1]
function legalReturn(core: Core, spsr: number): boolean {
  const to = (spsr >>> 2) & 3;
  if ((spsr & 0x10) !== 0 || (spsr & 2) !== 0 || to > core.el) return false;
  if (to === 0 && (spsr & 1) !== 0) return false;
  const nonSecure = !core.host.hasEl3 || (core.sys[SYS.SCR_EL3]! & 1) !== 0;
  if (to === 2 && !nonSecure) return false;
  return !(to === 1 && core.el >= 2 && nonSecure && (core.sys[SYS.HCR_EL2]! & 0x08000000) !== 0);
}

/** Level that a synchronous exception of the current EL goes to when nothing traps it further up. */
export function ownTarget(core: Core): ExceptionLevel {
  if (core.el >= 2) return core.el;
  if (core.el === 0 && !core.secure && (core.sys[SYS.HCR_EL2]! & 0x08000000) !== 0) return 2;
  return 1;
}

/** Sets the PC to an instruction of the current page. */
export function pcAt(core: Core, op: Op): void {
  core.pcLo = core.pageLo | op.at;
  core.pcHi = core.pageHi;
}

/** Sets the PC after an instruction and leaves the page: the run loop looks at the outside world again. */
export function leave(core: Core, op: Op): number {
  const lo = (core.pageLo + op.at + 4) | 0;
  core.pcLo = lo;
  core.pcHi = lo === 0 ? (core.pageHi + 1) | 0 : core.pageHi;
  return LEFT;
}

/** A synchronous exception at the instruction itself; an executor returns its result. */
export function raise(core: Core, op: Op, target: ExceptionLevel, esr: number): number {
  pcAt(core, op);
  core.at = op.at;
  takeException(core, target, 'sync', esr);
  return LEFT;
}

// [impl->dsn~platform-undefined~1]
/** UNDEFINED. */
export function undefinedInstruction(core: Core, op: Op): number {
  return raise(core, op, ownTarget(core), syndrome(EC.unknown, 0));
}

/** Notes a fault and throws; the run loop takes it at the instruction. */
export function throwFault(core: Core, target: ExceptionLevel, esr: number, farHi: number, farLo: number, ipa = -1): never {
  core.faultTarget = target;
  core.faultSyndrome = esr;
  core.faultHasFar = true;
  core.faultFarHi = farHi;
  core.faultFarLo = farLo;
  core.faultIpa = ipa;
  throw TRAP;
}

/** Delivers the fault noted by `throwFault`; `core.pc` is the faulting instruction. */
export function deliverFault(core: Core): void {
  const target = core.faultTarget;
  if (core.faultHasFar) {
    core.sys[FAR[target]!] = core.faultFarLo;
    core.sys[FAR[target]! + 1] = core.faultFarHi;
  }
  if (core.faultIpa >= 0) {
    const page = Math.floor(core.faultIpa / 4096);
    core.sys[SYS.HPFAR_EL2] = (page % 0x10000000) << 4;
    core.sys[SYS.HPFAR_EL2 + 1] = Math.floor(page / 0x10000000);
  }
  takeException(core, target, 'sync', core.faultSyndrome);
}

/** SP not 16-byte aligned as a base with the check enabled. */
export function spMisaligned(core: Core): void {
  const bit = core.el === 0 ? 0x10 : 8;
  if ((core.sctlr & bit) === 0) return;
  core.faultTarget = ownTarget(core);
  core.faultSyndrome = syndrome(EC.spAlignment, 0);
  core.faultHasFar = false;
  core.faultIpa = -1;
  throw TRAP;
}

/** Physical interrupt routing: SCR_EL3 bit, HCR_EL2 bit. */
function physicalTarget(core: Core, scrBit: number, hcrBit: number): ExceptionLevel {
  if (core.host.hasEl3 && (core.sys[SYS.SCR_EL3]! & scrBit) !== 0) return 3;
  if (!core.secure && (core.sys[SYS.HCR_EL2]! & (hcrBit | 0x08000000)) !== 0) return 2;
  return 1;
}

/** Takes the most urgent interrupt that is deliverable now; true if one was taken. */
export function takeInterrupt(core: Core): boolean {
  const lines = core.lines;
  const hcr = core.sys[SYS.HCR_EL2]!;
  if ((lines & LINE.fiq) !== 0 && physical(core, 'fiq', physicalTarget(core, 4, 8), 0x40)) return true;
  if ((lines & LINE.irq) !== 0 && physical(core, 'irq', physicalTarget(core, 2, 16), 0x80)) return true;
  if ((lines & LINE.serror) !== 0 && physical(core, 'serror', physicalTarget(core, 8, 32), 0x100)) return true;
  if (core.el >= 2 || core.secure || (hcr & 0x08000000) !== 0) return false;
  if ((hcr & 8) !== 0 && ((lines & LINE.vfiq) !== 0 || (hcr & 0x40) !== 0) && (core.daif & 0x40) === 0)
    return virtual(core, 'fiq');
  if ((hcr & 16) !== 0 && ((lines & LINE.virq) !== 0 || (hcr & 0x80) !== 0) && (core.daif & 0x80) === 0)
    return virtual(core, 'irq');
  if ((hcr & 0x120) === 0x120 && (core.daif & 0x100) === 0) {
    core.sys[SYS.HCR_EL2] = hcr & ~0x100;
    return virtual(core, 'serror');
  }
  return false;
}

function virtual(core: Core, kind: ExceptionKind): boolean {
  takeException(core, 1, kind, kind === 'serror' ? syndrome(0x2f, 0) : 0);
  return true;
}

function physical(core: Core, kind: ExceptionKind, target: ExceptionLevel, mask: number): boolean {
  if (target < core.el) return false;
  if (target === core.el && (core.daif & mask) !== 0) return false;
  // EL0 masks what a host takes
  if ((target === 1 || (target === 2 && core.inHost)) && (core.daif & mask) !== 0) return false;
  takeException(core, target, kind, kind === 'serror' ? syndrome(0x2f, 0) : 0);
  return true;
}

/** Whether a waiting core must wake: any physical line, or a virtual one that the level below EL2 would see. */
export function wakes(core: Core): boolean {
  if ((core.lines & (LINE.irq | LINE.fiq | LINE.serror)) !== 0) return true;
  const hcr = core.sys[SYS.HCR_EL2]!;
  if (core.el >= 2 || (hcr & 0x08000000) !== 0) return false;
  if ((hcr & 16) !== 0 && ((core.lines & LINE.virq) !== 0 || (hcr & 0x80) !== 0)) return true;
  if ((hcr & 8) !== 0 && ((core.lines & LINE.vfiq) !== 0 || (hcr & 0x40) !== 0)) return true;
  return (hcr & 0x120) === 0x120;
}
