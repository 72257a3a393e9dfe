/**
 * Performance monitors: the cycle counter and the event counters of the profile (PMCR_EL0.N). A cycle is an instruction
 * is a nanosecond of virtual time here, so cycles, retired instructions and time advance together; a counter is a base
 * value and the moment it was started. Events: SW_INCR (0x00), INST_RETIRED (0x08), CPU_CYCLES (0x11); others count nothing.
 *
 * Limits: no overflow interrupt, no filtering by exception level (PMCCFILTR and the P/U/NSH bits are stored only).
 */
import type { Core } from './core.ts';
import { SYS, systemRegisterNamed } from './sysregs.ts';

/** Index of the cycle counter in enable and overflow masks. */
const CYCLES = 31;
const COUNTERS = 6;
const PMCR_E = 1;
const PMCR_P = 2;
const PMCR_C = 4;
const TYPERS = Array.from({ length: COUNTERS }, (_, n) => 2 * systemRegisterNamed(`PMEVTYPER${n}_EL0`)!);

function countsTime(core: Core, n: number): boolean {
  if (n === CYCLES) return true;
  const event = core.sys[TYPERS[n]!]! & 0xffff;
  return event === 0x08 || event === 0x11;
}

// [impl->dsn~platform-pmu~1]
/** Value of a counter now: 64 bits for cycles, 32 for events. */
export function counterValue(core: Core, n: number): number {
  const { base, since } = core.counters;
  const running = Number.isNaN(since[n]!) ? 0 : core.host.now() - since[n]!;
  const value = base[n]! + running;
  return n === CYCLES ? value : value % 4294967296;
}

export function setCounter(core: Core, n: number, value: number): void {
  core.counters.base[n] = value;
  if (!Number.isNaN(core.counters.since[n]!)) core.counters.since[n] = core.host.now();
}

/** Starts and stops counters after a change of PMCR, the enable set or an event type; wraps set the overflow bit. */
export function refreshCounters(core: Core): void {
  const on = (core.sys[SYS.PMCR_EL0]! & PMCR_E) !== 0;
  for (let i = 0; i <= COUNTERS; i++) {
    const n = i === COUNTERS ? CYCLES : i;
    const { base, since } = core.counters;
    const value = counterValue(core, n);
    if (n !== CYCLES && base[n]! + (Number.isNaN(since[n]!) ? 0 : core.host.now() - since[n]!) >= 4294967296) overflow(core, n);
    base[n] = value;
    const runs = on && ((core.sys[SYS.PMCNTENSET_EL0]! >>> n) & 1) !== 0 && countsTime(core, n);
    since[n] = runs ? core.host.now() : Number.NaN;
  }
}

function overflow(core: Core, n: number): void {
  core.sys[SYS.PMOVSCLR_EL0] = core.sys[SYS.PMOVSCLR_EL0]! | (1 << n);
  core.sys[SYS.PMOVSSET_EL0] = core.sys[SYS.PMOVSCLR_EL0]!;
}

/** PMCR_EL0 write: enable, reset of event counters (P) and of the cycle counter (C). */
export function writeControl(core: Core, value: number): void {
  core.sys[SYS.PMCR_EL0] = (core.sys[SYS.PMCR_EL0]! & ~0x69) | (value & 0x69);
  if ((value & PMCR_C) !== 0) setCounter(core, CYCLES, 0);
  if ((value & PMCR_P) !== 0) for (let n = 0; n < COUNTERS; n++) setCounter(core, n, 0);
  refreshCounters(core);
}

/** PMSWINC_EL0: counters of event 0 that are enabled go up by one. */
export function softwareIncrement(core: Core, mask: number): void {
  if ((core.sys[SYS.PMCR_EL0]! & PMCR_E) === 0) return;
  for (let n = 0; n < COUNTERS; n++) {
    const enabled = ((core.sys[SYS.PMCNTENSET_EL0]! & mask) >>> n) & 1;
    if (enabled === 0 || (core.sys[TYPERS[n]!]! & 0xffff) !== 0) continue;
    const next = core.counters.base[n]! + 1;
    core.counters.base[n] = next % 4294967296;
    if (next >= 4294967296) overflow(core, n);
  }
}
