/**
 * Self-hosted debug: software step, breakpoint and watchpoint exceptions. The run loop asks before each instruction while
 * `Core.debug` says so; loads and stores ask through `mmu/access` while something is watched.
 *
 * Limits: a linked breakpoint compares the context or VMID of the breakpoint it links to; external debug (halting) is not
 * modelled; cache maintenance by address hits no watchpoint.
 */
import { type AccessKind, READ, WRITE } from '../mmu/walk-result.ts';
import type { Core } from './core.ts';
import {
  BREAKPOINT,
  breakpoints,
  contextAware,
  DEBUG,
  debugEnabled,
  debugTarget,
  stepActive,
  WATCHPOINT,
  watchpoints,
} from './debug-state.ts';
import { EC, syndrome, TRAP, takeException, throwFault } from './exceptions.ts';
import { SYS } from './sysregs.ts';

/** Fault status code of debug exceptions. */
const DEBUG_EVENT = 0x22;
/** ISS of a step exception: the syndrome says which instruction was stepped (ISV), and that it was a load-exclusive (EX). */
const ISV = 0x01000000;
const EX = 0x40;

function raiseDebug(core: Core, ec: number, iss: number): void {
  const target = debugTarget(core);
  takeException(core, target, 'sync', syndrome(ec + (target === core.el ? 1 : 0), iss | DEBUG_EVENT));
}

// [impl->dsn~platform-self-hosted-debug~1]
/** The debug exception that comes before the instruction at the PC, if one does; `fetchable` = the fetch would not fault. */
export function debugException(core: Core, fetchable: (core: Core) => boolean): boolean {
  if ((core.debug & DEBUG.step) !== 0 && core.ss === 0 && stepActive(core)) {
    raiseDebug(core, EC.stepLower, core.stepSyndrome);
    return true;
  }
  if ((core.debug & DEBUG.breakpoint) === 0 || !debugEnabled(core) || !breakpointHit(core) || !fetchable(core)) return false;
  raiseDebug(core, EC.breakpointLower, 0);
  return true;
}

/** After an instruction in active-not-pending state: the step is pending now, unless the instruction was an exception return. */
export function stepped(core: Core, word: number): void {
  if (core.returned) return;
  core.ss = 0;
  const exclusive = (word & 0x3f400000) === 0x08400000 && (word & 0x00800000) === 0;
  core.stepSyndrome = ISV | (exclusive ? EX : 0);
}

// -------------------------------------------------------------------------------------------------------- breakpoints

function breakpointHit(core: Core): boolean {
  const count = breakpoints(core);
  for (let n = 0; n < count; n++) {
    const control = core.sys[BREAKPOINT.control[n]!]!;
    if ((control & 1) === 0 || !stateMatches(core, control, core.el)) continue;
    const type = (control >>> 20) & 15;
    if (type <= 1) {
      if (addressMatches(core, n, control) && (type === 0 || linkMatches(core, (control >>> 16) & 15))) return true;
    } else if ((type & 1) === 0 && contextMatches(core, n, type)) return true;
  }
  return false;
}

function addressMatches(core: Core, n: number, control: number): boolean {
  const at = BREAKPOINT.value[n]!;
  const bytes = (control >>> 5) & 15;
  if (bytes === 0) return false;
  const lo = (core.sys[at]! & ~3) | (bytes === 12 ? 2 : 0);
  return lo === core.pcLo && signed49(core.sys[at + 1]!) === signed49(core.pcHi);
}

/** The high half of an address of 49 significant bits. */
const signed49 = (hi: number): number => (hi << 15) >> 15;

/** Context ID, VMID, or both (types 2, 8, 10 and their linked forms). */
function contextMatches(core: Core, n: number, type: number): boolean {
  if (n < breakpoints(core) - contextAware(core)) return false;
  const at = BREAKPOINT.value[n]!;
  const kind = type & ~1;
  const byContext = kind === 2 || kind === 10;
  const byVmid = kind === 8 || kind === 10;
  if (!byContext && !byVmid) return false;
  const ofHost = core.el === 2 ? core.e2h : core.inHost;
  if (byContext && (core.el > (ofHost ? 2 : 1) || core.sys[at] !== core.sys[ofHost ? SYS.CONTEXTIDR_EL2 : SYS.CONTEXTIDR_EL1]))
    return false;
  return !byVmid || (core.el <= 1 && !core.secure && (core.sys[at + 1]! & 255) === ((core.sys[SYS.VTTBR_EL2 + 1]! >>> 16) & 255));
}

function linkMatches(core: Core, n: number): boolean {
  if (n >= breakpoints(core)) return false;
  const control = core.sys[BREAKPOINT.control[n]!]!;
  const type = (control >>> 20) & 15;
  return (control & 1) !== 0 && (type & 1) === 1 && contextMatches(core, n, type);
}

/** Security state, higher modes and privilege (SSC, HMC, PMC/PAC). */
function stateMatches(core: Core, control: number, el: number): boolean {
  const privilege = (control >>> 1) & 3;
  const higher = (control & 0x2000) !== 0;
  const security = (control >>> 14) & 3;
  if ((security === 1 || security === 3) && core.secure) return false;
  if (security === 2 && !core.secure) return false;
  if (el === 3) return higher && (security & 1) === 0;
  if (el === 2) return (higher && !(security === 2 && privilege === 0)) || security === 3;
  return el === 1 ? (privilege & 1) !== 0 : (privilege & 2) !== 0;
}

// -------------------------------------------------------------------------------------------------------- watchpoints

const wide = (hi: number, lo: number): bigint => (BigInt(hi >>> 0) << 32n) | BigInt(lo >>> 0);

/** Throws when an access that has been translated is watched. */
export function checkWatchpoints(core: Core, hi: number, lo: number, size: number, kind: AccessKind): void {
  const at = wide(hi, lo);
  if ((core.debug & DEBUG.host) !== 0) hostWatch(core, at, size, kind);
  if ((core.debug & DEBUG.watchpoint) === 0 || !debugEnabled(core)) return;
  const count = watchpoints(core);
  for (let n = 0; n < count; n++) {
    const control = core.sys[WATCHPOINT.control[n]!]!;
    if ((control & 1) === 0 || (control & (kind === WRITE ? 0x10 : 8)) === 0) continue;
    if (!stateMatches(core, control, core.accessEl)) continue;
    const range = watchedRange(core, n, control);
    if (range === undefined || at + BigInt(size) <= range.from || at >= range.from + range.length) continue;
    if ((control & 0x100000) !== 0 && !linkMatches(core, (control >>> 16) & 15)) continue;
    const before = at < range.from;
    const first = before ? range.from : at;
    const target = debugTarget(core);
    const esr = syndrome(EC.watchpointLower + (target === core.el ? 1 : 0), DEBUG_EVENT | (kind === WRITE ? 0x40 : 0));
    throwFault(core, target, esr, Number(first >> 32n) | 0, Number(first & 0xffffffffn) | 0);
  }
}

function watchedRange(core: Core, n: number, control: number): { from: bigint; length: bigint } | undefined {
  const at = WATCHPOINT.value[n]!;
  const value = wide(signed49(core.sys[at + 1]!), core.sys[at]! & ~3);
  const mask = (control >>> 24) & 31;
  if (mask > 0) return mask < 3 ? undefined : { from: (value >> BigInt(mask)) << BigInt(mask), length: 1n << BigInt(mask) };
  const bytes = (control >>> 5) & ((value & 4n) !== 0n ? 15 : 255);
  if (bytes === 0) return undefined;
  const first = 31 - Math.clz32(bytes & -bytes);
  let length = 0;
  while (((bytes >>> (first + length)) & 1) !== 0) length++;
  return { from: value + BigInt(first), length: BigInt(length) };
}

function hostWatch(core: Core, at: bigint, size: number, kind: AccessKind): void {
  for (const w of core.hostWatches) {
    if (!(kind === READ ? w.read : w.write) || at + BigInt(size) <= w.address || at >= w.address + BigInt(w.length)) continue;
    core.hostHit = w;
    throw TRAP;
  }
}
