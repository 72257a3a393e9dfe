/**
 * Performance monitors: the cycle counter and the event counters of the profile (PMCR_EL0.N). A cycle is a nanosecond of
 * virtual time, which is one executed instruction as long as one core runs; a counter is a base value and the moment (time,
 * or instructions of this core) since which it counts. Events: SW_INCR (0x00), INST_RETIRED (0x08), CPU_CYCLES (0x11), CHAIN (0x1e).
 *
 * Counters are settled when something that matters to them changes: a control register, the exception level while any
 * is enabled, a read of the overflow flags, and the moment at which one with its interrupt enabled would overflow.
 */
import type { Core } from './core.ts';
import { SYS, systemRegisterNamed } from './sysregs.ts';

/** Index of the cycle counter in enable and overflow masks. */
const CYCLES = 31;
const COUNTERS = 6;
const ALL = [0, 1, 2, 3, 4, 5, CYCLES] as const;
const IMPLEMENTED = 0x8000003f | 0;
const PMCR = { E: 1, P: 2, C: 4, D: 8, LC: 0x40, writable: 0x79 } as const;
const EVENT = { increment: 0, instructions: 8, cycles: 0x11, chain: 0x1e } as const;
const TYPERS = Array.from({ length: COUNTERS }, (_, n) => 2 * systemRegisterNamed(`PMEVTYPER${n}_EL0`)!);
const WORD = 1n << 32n;
const DOUBLE = 1n << 64n;

const typer = (core: Core, n: number): number => core.sys[n === CYCLES ? SYS.PMCCFILTR_EL0 : TYPERS[n]!]!;
const eventOf = (core: Core, n: number): number => (n === CYCLES ? EVENT.cycles : typer(core, n) & 0xffff);

/** Counters below MDCR_EL2.HPMN are the guest's; the others belong to EL2. */
function guestCounters(core: Core): number {
  return core.host.hasEl2 ? Math.min(core.sys[SYS.MDCR_EL2]! & 31, COUNTERS) : COUNTERS;
}

/** Bits of the counters that the current level may see. */
export function visibleCounters(core: Core): number {
  return core.el < 2 && !core.secure ? 0x80000000 | ((1 << guestCounters(core)) - 1) | 0 : IMPLEMENTED;
}

/** PMCR_EL0 as the current level reads it: N is what it may see. */
export function controlValue(core: Core): number {
  const seen = core.el < 2 && !core.secure ? guestCounters(core) : COUNTERS;
  return (core.sys[SYS.PMCR_EL0]! & ~0xf800) | (seen << 11);
}

/** Enabled, and not filtered out at the current level and security state. */
function counts(core: Core, n: number): boolean {
  if (((core.sys[SYS.PMCNTENSET_EL0]! >>> n) & 1) === 0) return false;
  const guest = n === CYCLES || n < guestCounters(core);
  const on = guest ? core.sys[SYS.PMCR_EL0]! & PMCR.E : core.sys[SYS.MDCR_EL2]! & 0x80;
  return on !== 0 && !filtered(core, typer(core, n));
}

function filtered(core: Core, type: number): boolean {
  const p = type < 0;
  const u = (type & 0x40000000) !== 0;
  if (core.el === 0) return core.secure ? u : u !== ((type & 0x10000000) !== 0);
  if (core.el === 1) return core.secure ? p : p !== ((type & 0x20000000) !== 0);
  return core.el === 2 ? (type & 0x08000000) === 0 : p !== ((type & 0x04000000) !== 0);
}

/** The clock an event follows: time, the core's instructions, or none. */
function clockOf(core: Core, n: number): number | undefined {
  const event = eventOf(core, n);
  if (event === EVENT.cycles) return core.host.now();
  return event === EVENT.instructions ? core.host.executed(core) : undefined;
}

const divided = (core: Core, n: number): boolean => n === CYCLES && (core.sys[SYS.PMCR_EL0]! & (PMCR.D | PMCR.LC)) === PMCR.D;

/** What a counter has counted since it was settled. */
function elapsed(core: Core, n: number): number {
  const since = core.counters.since[n]!;
  const now = Number.isNaN(since) ? undefined : clockOf(core, n);
  if (now === undefined) return 0;
  return divided(core, n) ? Math.floor((now - since) / 64) : now - since;
}

const wrapOf = (n: number): bigint => (n === CYCLES ? DOUBLE : WORD);

// [impl->dsn~platform-pmu~1]
/** Value of a counter now: 64 bits for cycles, 32 for events. */
export function counterValue(core: Core, n: number): bigint {
  if (n !== CYCLES && n >= COUNTERS) return 0n;
  return (core.counters.base[n]! + BigInt(elapsed(core, n))) % wrapOf(n);
}

export function setCounter(core: Core, n: number, value: bigint): void {
  if (n !== CYCLES && n >= COUNTERS) return;
  refreshCounters(core);
  core.counters.base[n] = value % wrapOf(n);
  schedule(core);
}

/** Brings every counter up to now, then starts and stops them as the state asks. */
export function refreshCounters(core: Core): void {
  for (const n of ALL) settle(core, n);
  const { since } = core.counters;
  for (const n of ALL) since[n] = counts(core, n) ? (clockOf(core, n) ?? Number.NaN) : Number.NaN;
  core.counting = core.sys[SYS.PMCNTENSET_EL0] !== 0;
  schedule(core);
}

function settle(core: Core, n: number): void {
  const by = elapsed(core, n);
  if (by > 0) add(core, n, BigInt(by));
}

function add(core: Core, n: number, by: bigint): void {
  const { base } = core.counters;
  const from = base[n]!;
  const to = from + by;
  const boundary = overflowAt(core, n);
  const wraps = to / boundary - from / boundary;
  base[n] = to % wrapOf(n);
  if (wraps === 0n) return;
  core.sys[SYS.PMOVSCLR_EL0] = core.sys[SYS.PMOVSCLR_EL0]! | (1 << n);
  if (n < COUNTERS && (n & 1) === 0 && eventOf(core, n + 1) === EVENT.chain && counts(core, n + 1)) add(core, n + 1, wraps);
}

const overflowAt = (core: Core, n: number): bigint => (n === CYCLES && (core.sys[SYS.PMCR_EL0]! & PMCR.LC) !== 0 ? DOUBLE : WORD);

/** Drives the interrupt, and asks to be called when the next counter with an enabled interrupt would overflow. */
function schedule(core: Core): void {
  const { sys, host } = core;
  host.counterInterrupt(core, (sys[SYS.PMCR_EL0]! & PMCR.E) !== 0 && (sys[SYS.PMINTENSET_EL1]! & sys[SYS.PMOVSCLR_EL0]!) !== 0);
  let soonest = Number.POSITIVE_INFINITY;
  for (const n of ALL) {
    const wanted = 1 << n || 0;
    const chained = n < COUNTERS && eventOf(core, n + 1) === EVENT.chain ? 2 << n : 0;
    if (Number.isNaN(core.counters.since[n]!) || (sys[SYS.PMINTENSET_EL1]! & (wanted | chained)) === 0) continue;
    const boundary = overflowAt(core, n);
    const left = Number(boundary - (counterValue(core, n) % boundary)) * (divided(core, n) ? 64 : 1);
    soonest = Math.min(soonest, left);
  }
  host.counterDeadline(core, soonest < 2 ** 52 ? host.now() + soonest : undefined);
}

/** PMCR_EL0 write: enable, reset of event counters (P) and of the cycle counter (C). */
export function writeControl(core: Core, value: number): void {
  refreshCounters(core);
  const { base } = core.counters;
  core.sys[SYS.PMCR_EL0] = (core.sys[SYS.PMCR_EL0]! & ~PMCR.writable) | (value & PMCR.writable);
  if ((value & PMCR.C) !== 0) base[CYCLES] = 0n;
  const seen = visibleCounters(core);
  if ((value & PMCR.P) !== 0) for (let n = 0; n < COUNTERS; n++) if (((seen >>> n) & 1) !== 0) base[n] = 0n;
  refreshCounters(core);
}

/** PMSWINC_EL0: counters of event 0 that count go up by one. */
export function softwareIncrement(core: Core, mask: number): void {
  refreshCounters(core);
  for (let n = 0; n < COUNTERS; n++) {
    if (((mask & visibleCounters(core)) >>> n) % 2 === 0 || eventOf(core, n) !== EVENT.increment) continue;
    if (counts(core, n)) add(core, n, 1n);
  }
  schedule(core);
}
