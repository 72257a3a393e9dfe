/**
 * What the debug registers ask for, in the form the run loop can afford to look at: `Core.debug` is zero unless software
 * step, a breakpoint or a watchpoint can happen at the current exception level. It is recomputed when a debug register or
 * the context changes; whether PSTATE.D masks at this moment is looked at only then.
 */
import type { Core } from './core.ts';
import { SYS, SYSTEM_REGISTERS, systemRegisterNamed } from './sysregs.ts';

/**
 * Bits of `Core.debug` and `Core.debugArmed`. `host` = a debugger outside the machine watches memory; `bigEndian` (of `Core.debug`
 * only) is no debugging, but takes the same way around the fast paths.
 */
export const DEBUG = { step: 1, breakpoint: 2, watchpoint: 4, host: 8, bigEndian: 16 } as const;

/** The run loop goes instruction by instruction. */
export const SINGLE = DEBUG.step | DEBUG.breakpoint;
/** Loads and stores are looked at. */
export const WATCHED = DEBUG.watchpoint | DEBUG.host;
/** Loads and stores may not use the flat tables. */
export const SLOW = WATCHED | DEBUG.bigEndian;

const MDSCR_SS = 1;
const MDSCR_KDE = 0x2000;
const MDSCR_MDE = 0x8000;

function numbered(kind: string): readonly number[] {
  return Array.from({ length: 16 }, (_, n) => 2 * systemRegisterNamed(`${kind}${n}_EL1`)!);
}

/** Storage of the breakpoint and watchpoint pairs, by number. */
export const BREAKPOINT = { value: numbered('DBGBVR'), control: numbered('DBGBCR') } as const;
export const WATCHPOINT = { value: numbered('DBGWVR'), control: numbered('DBGWCR') } as const;

/** Breakpoints, watchpoints and context-aware breakpoints that ID_AA64DFR0_EL1 shows. */
export const breakpoints = (core: Core): number => ((core.sys[SYS.ID_AA64DFR0_EL1]! >>> 12) & 15) + 1;
export const watchpoints = (core: Core): number => ((core.sys[SYS.ID_AA64DFR0_EL1]! >>> 20) & 15) + 1;
export const contextAware = (core: Core): number => (core.sys[SYS.ID_AA64DFR0_EL1]! >>> 28) + 1;

const PAIR = /^DBG([BW])[VC]R(\d+)_EL1$/;
const PAIRS = SYSTEM_REGISTERS.map((row) => PAIR.exec(row.name));

/** Whether a register (row index) is a breakpoint or watchpoint that the core does not have. */
export function beyondDebugResources(core: Core, index: number): boolean {
  const pair = PAIRS[index];
  if (pair === null || pair === undefined) return false;
  return Number(pair[2]) >= (pair[1] === 'B' ? breakpoints(core) : watchpoints(core));
}

/** Reads what is armed from the registers (after a write, or a restored snapshot); `applyDebug` must follow. */
export function rearmDebug(core: Core): void {
  const { sys } = core;
  let armed = core.hostWatches.length > 0 ? DEBUG.host : 0;
  if ((sys[SYS.OSLSR_EL1]! & 2) === 0 && !doubleLocked(core)) {
    const mdscr = sys[SYS.MDSCR_EL1]!;
    if ((mdscr & MDSCR_SS) !== 0) armed |= DEBUG.step;
    if ((mdscr & MDSCR_MDE) !== 0) {
      const enabled = (at: number): boolean => (sys[at]! & 1) !== 0;
      if (BREAKPOINT.control.some(enabled)) armed |= DEBUG.breakpoint;
      if (WATCHPOINT.control.some(enabled)) armed |= DEBUG.watchpoint;
    }
  }
  core.debugArmed = armed;
}

function doubleLocked(core: Core): boolean {
  return (core.sys[SYS.OSDLR_EL1]! & 1) !== 0 && (core.sys[SYS.DBGPRCR_EL1]! & 1) === 0;
}

/** What of the armed can happen at the current level, PSTATE.D aside. */
export function applyDebug(core: Core): number {
  const own = core.debugArmed & ~DEBUG.host;
  return (core.debugArmed & DEBUG.host) | (own !== 0 && enabledAt(core, 0) ? own : 0);
}

/** Level that takes debug exceptions. */
export function debugTarget(core: Core): 1 | 2 {
  const routed = !core.secure && ((core.sys[SYS.HCR_EL2]! & 0x08000000) !== 0 || (core.sys[SYS.MDCR_EL2]! & 0x100) !== 0);
  return routed ? 2 : 1;
}

/** Debug exceptions can be taken from the current level, with PSTATE.D as given (SPSR position). */
function enabledAt(core: Core, mask: number): boolean {
  const target = debugTarget(core);
  if (core.el > target) return false;
  if (core.secure && (core.sys[SYS.MDCR_EL3]! & 0x10000) !== 0) return false;
  return core.el < target || ((core.sys[SYS.MDSCR_EL1]! & MDSCR_KDE) !== 0 && mask === 0);
}

/** Debug exceptions are enabled in the current state. */
export function debugEnabled(core: Core): boolean {
  if ((core.sys[SYS.OSLSR_EL1]! & 2) !== 0 || doubleLocked(core)) return false;
  return enabledAt(core, core.daif & 0x200);
}

/** Software step is active. */
export function stepActive(core: Core): boolean {
  return (core.debugArmed & DEBUG.step) !== 0 && debugEnabled(core);
}
