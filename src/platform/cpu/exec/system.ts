/** Executors of the system group: exception generation and return, hints, PSTATE, MSR/MRS, SYS. */

import { refreshContext, trapsBelow } from '../context.ts';
import type { Executor } from '../core.ts';
import {
  EC,
  exceptionReturn,
  LEFT,
  leave,
  loadSp,
  ownTarget,
  raise,
  saveSp,
  syndrome,
  takeException,
  undefinedInstruction,
  wakes,
} from '../exceptions.ts';
import { runOperation, type SystemOperation, systemOperationAt } from '../sysops.ts';
import { SYS } from '../sysregs.ts';
import { readSystem, trapFp, trapSystem, unknownSystem, writeSystem } from '../system.ts';

export const nop: Executor = () => 0;
export const undefinedOp: Executor = (core, op) => undefinedInstruction(core, op);

export const svc: Executor = (core, op) => {
  leave(core, op);
  core.at = op.at;
  core.ss = 0;
  takeException(core, ownTarget(core), 'sync', syndrome(EC.svc, op.imm));
  return LEFT;
};

export const hvc: Executor = (core, op) => {
  const el = core.el;
  const disabled = core.host.hasEl3 ? (core.sys[SYS.SCR_EL3]! & 0x100) === 0 : (core.sys[SYS.HCR_EL2]! & 0x20000000) !== 0;
  if (el === 0 || core.secure || (disabled && el < 3)) return undefinedInstruction(core, op);
  leave(core, op);
  core.at = op.at;
  if (!core.host.hasEl2) return core.host.conduit(core) ? LEFT : undefinedInstruction(core, op);
  core.ss = 0;
  takeException(core, el === 3 ? 3 : 2, 'sync', syndrome(EC.hvc, op.imm));
  return LEFT;
};

export const smc: Executor = (core, op) => {
  if (core.el === 0) return undefinedInstruction(core, op);
  core.at = op.at;
  if (core.el === 1 && !core.secure && (core.sys[SYS.HCR_EL2]! & 0x80000) !== 0)
    return raise(core, op, 2, syndrome(EC.smc, op.imm));
  if (!core.host.hasEl3) {
    // without EL2 the conduit is HVC
    if (!core.host.hasEl2) return undefinedInstruction(core, op);
    leave(core, op);
    return core.host.conduit(core) ? LEFT : undefinedInstruction(core, op);
  }
  if ((core.sys[SYS.SCR_EL3]! & 0x80) !== 0) return undefinedInstruction(core, op);
  leave(core, op);
  core.ss = 0;
  takeException(core, 3, 'sync', syndrome(EC.smc, op.imm));
  return LEFT;
};

export const brk: Executor = (core, op) => {
  const debugToEl2 =
    core.el < 2 && !core.secure && ((core.sys[SYS.MDCR_EL2]! & 0x100) !== 0 || (core.sys[SYS.HCR_EL2]! & 0x08000000) !== 0);
  return raise(core, op, debugToEl2 ? 2 : core.el === 0 ? 1 : core.el, syndrome(EC.brk, op.imm));
};

export const eret: Executor = (core, op) => {
  if (core.el === 0) return undefinedInstruction(core, op);
  core.at = op.at;
  exceptionReturn(core);
  return LEFT;
};

/** Where a WFI or WFE executed here traps to; 0 = nowhere. `bit` is 0 for WFI, 1 for WFE. */
function waitTrap(el: number, sctlr: number, hcr: number, scr: number, bit: number): 0 | 1 | 2 | 3 {
  if (el === 0 && (sctlr & (bit === 0 ? 0x10000 : 0x40000)) === 0) return 1;
  if (el < 2 && (hcr & (bit === 0 ? 0x2000 : 0x4000)) !== 0) return 2;
  return el < 3 && (scr & (bit === 0 ? 0x1000 : 0x2000)) !== 0 ? 3 : 0;
}

const wait = (bit: 0 | 1): Executor => {
  return (core, op) => {
    if (bit === 1 && core.eventRegister) {
      core.eventRegister = false;
      return 0;
    }
    core.at = op.at;
    if (wakes(core)) return leave(core, op);
    const hcr = core.secure ? 0 : trapsBelow(core);
    const tge = (hcr & 0x08000000) !== 0;
    const target = waitTrap(core.el, core.sctlr, hcr, core.host.hasEl3 ? core.sys[SYS.SCR_EL3]! : 0, bit);
    if (target !== 0) return raise(core, op, target === 1 && tge ? 2 : target, syndrome(EC.wfx, 0x1e00000 | bit));
    // WFE may wake for any reason: it only gives up the core's turn
    core.waiting = bit === 0;
    core.yielded = true;
    return leave(core, op);
  };
};
export const wfi = wait(0);
export const wfe = wait(1);
export const yieldTurn: Executor = (core, op) => {
  if (core.host.alone) return 0;
  core.yielded = true;
  return leave(core, op);
};
export const sev: Executor = (core) => {
  core.host.sendEvent();
  return 0;
};
export const sevl: Executor = (core) => {
  core.eventRegister = true;
  return 0;
};

// --------------------------------------------------------------------------------------------------- MSR (immediate)

export const msrSpSel: Executor = (core, op) => {
  if (core.el === 0) return undefinedInstruction(core, op);
  saveSp(core);
  core.spSel = op.imm & 1;
  loadSp(core);
  return 0;
};
export const msrDaifSet: Executor = (core, op) => {
  if (core.el === 0 && (core.sctlr & 0x200) === 0) return trapSystem(core, op, ownTarget(core) as 1 | 2);
  core.daif |= op.imm << 6;
  return 0;
};
export const msrDaifClr: Executor = (core, op) => {
  if (core.el === 0 && (core.sctlr & 0x200) === 0) return trapSystem(core, op, ownTarget(core) as 1 | 2);
  core.daif &= ~(op.imm << 6);
  return leave(core, op);
};
export const msrPan: Executor = (core, op) => {
  if (core.el === 0 || !core.features.pan) return undefinedInstruction(core, op);
  core.pan = op.imm & 1;
  refreshContext(core);
  return leave(core, op);
};

// ------------------------------------------------------------------------------------------------- MRS, MSR, SYS, SYSL

export const mrs: Executor = readSystem;
export const msr: Executor = writeSystem;
export const unknown: Executor = unknownSystem;

const RUNNERS = new Map<SystemOperation, Executor>();

/** The executor of a SYS encoding; unknown ones trap or are UNDEFINED like unknown registers. */
export function sysExecutor(encoding: number): Executor {
  const operation = systemOperationAt(encoding);
  if (operation === undefined) return unknownSystem;
  let runner = RUNNERS.get(operation);
  if (runner === undefined) {
    runner = (core, op) => runOperation(core, op, operation);
    RUNNERS.set(operation, runner);
  }
  return runner;
}

/** A floating-point instruction while FP is trapped. */
export const fpTrapped: Executor = trapFp;
