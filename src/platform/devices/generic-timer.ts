/**
 * The Arm generic timer (Arm ARM, "The Generic Timer in AArch64 state"): one system counter, and per core the EL1
 * physical, EL1 virtual, EL2 physical, EL2 virtual and secure physical timers. The core's system-register file calls
 * it as a `SystemRegisterUnit`; each timer drives one private interrupt line.
 *
 * Why it works: a timer is a pure comparison of counter and CVAL. The unit evaluates it at every access and arms one
 * alarm for the next instant at which the comparison changes, so no time passes unseen.
 *
 * Limits: no event stream (EVNTEN is stored only); no counter scaling or self-synchronised views (FEAT_ECV).
 */
import type { Alarm, Clock, CoreView, IrqLine, RegisterAccess, Saveable, SystemRegisterUnit, Word64 } from '../ports.ts';

/** The five timers of a core, in the order of `TimerState.timers`. */
export const TIMERS = ['CNTP', 'CNTV', 'CNTHP', 'CNTHV', 'CNTPS'] as const;
export type TimerName = (typeof TIMERS)[number];

/** Private interrupt numbers of the timers on the virt machine and in the SBSA. */
export const TIMER_PPI: Record<TimerName, number> = { CNTP: 30, CNTV: 27, CNTHP: 26, CNTHV: 28, CNTPS: 29 };

export interface GenericTimerPorts {
  readonly clock: Clock;
  readonly cores: number;
  /** Virtual ns per count (default 16: 62.5 MHz). */
  readonly tickNs?: number;
  /** Line of one timer of one core. */
  line(core: number, timer: TimerName): IrqLine;
}

interface Timer {
  ctl: number;
  cvalHi: number;
  cvalLo: number;
}

interface CoreTimers {
  frq: number;
  kctl: number;
  hctl: number;
  voffHi: number;
  voffLo: number;
  timers: Timer[];
}

export interface GenericTimerState {
  cores: CoreTimers[];
}

const CTL = { ENABLE: 1, IMASK: 2, ISTATUS: 4 } as const;
const TWO32 = 4294967296;
/** Beyond this many ns an alarm is never reached. */
const HORIZON_NS = 2 ** 52;

interface Unit {
  readonly ports: GenericTimerPorts;
  readonly tickNs: number;
  state: GenericTimerState;
  readonly alarms: Alarm[][];
  readonly lines: IrqLine[][];
}

type Part = 'CTL' | 'CVAL' | 'TVAL';
interface TimerRegister {
  readonly name: string;
  readonly timer: TimerName;
  readonly part: Part;
}

/** Name → timer and part, in the manual's order; `_EL02` are the VHE aliases of the EL1 timers. */
const TIMER_REGISTERS: readonly TimerRegister[] = [
  ...timerRegisters('CNTP', 'EL0'),
  ...timerRegisters('CNTV', 'EL0'),
  ...timerRegisters('CNTHP', 'EL2'),
  ...timerRegisters('CNTHV', 'EL2'),
  ...timerRegisters('CNTPS', 'EL1'),
  ...timerRegisters('CNTP', 'EL02'),
  ...timerRegisters('CNTV', 'EL02'),
];
const BY_NAME = new Map(TIMER_REGISTERS.map((r) => [r.name, r]));

function timerRegisters(timer: TimerName, suffix: string): TimerRegister[] {
  return (['CTL', 'CVAL', 'TVAL'] as const).map((part) => ({ name: `${timer}_${part}_${suffix}`, timer, part }));
}

export const GENERIC_TIMER_REGISTERS: readonly string[] = [
  'CNTFRQ_EL0',
  'CNTPCT_EL0',
  'CNTVCT_EL0',
  'CNTKCTL_EL1',
  'CNTKCTL_EL12',
  'CNTHCTL_EL2',
  'CNTVOFF_EL2',
  ...TIMER_REGISTERS.map((r) => r.name),
];

// [impl->dsn~platform-generic-timer~1]
/** The timers of all cores at reset: disabled, offset 0, EL1 access to the physical counter and timer not trapped. */
export function createGenericTimer(ports: GenericTimerPorts): SystemRegisterUnit & Saveable<GenericTimerState> {
  const unit: Unit = { ports, tickNs: ports.tickNs ?? 16, state: { cores: [] }, alarms: [], lines: [] };
  for (let core = 0; core < ports.cores; core++) {
    unit.state.cores.push(resetCore(unit));
    unit.lines.push(TIMERS.map((name) => ports.line(core, name)));
    unit.alarms.push(TIMERS.map((_, index) => ports.clock.alarm(() => update(unit, core, index))));
  }
  return {
    registers: GENERIC_TIMER_REGISTERS,
    access: (core, register, write) => accessRule(core, unit.state.cores[core.index]!, register, write),
    read: (core, register) => read(unit, core, register),
    write: (core, register, value) => write(unit, core, register, value),
    save: () => structuredClone(unit.state),
    restore: (state) => {
      unit.state = structuredClone(state);
      for (let core = 0; core < ports.cores; core++) for (let t = 0; t < TIMERS.length; t++) update(unit, core, t);
    },
  };
}

function resetCore(unit: Unit): CoreTimers {
  return {
    frq: Math.round(1e9 / unit.tickNs),
    kctl: 0,
    hctl: 3,
    voffHi: 0,
    voffLo: 0,
    timers: TIMERS.map(() => ({ ctl: 0, cvalHi: 0, cvalLo: 0 })),
  };
}

// ------------------------------------------------------------------------------------------------------ the counter

const counts = (unit: Unit): number => Math.floor(unit.ports.clock.now() / unit.tickNs);

function split(count: number): Word64 {
  return { hi: Math.floor(count / TWO32) >>> 0, lo: count >>> 0 };
}

function subtract(a: Word64, hi: number, lo: number): Word64 {
  const low = (a.lo >>> 0) - (lo >>> 0);
  return { hi: (a.hi - hi - (low < 0 ? 1 : 0)) >>> 0, lo: low >>> 0 };
}

function add(a: Word64, hi: number, lo: number): Word64 {
  const low = (a.lo >>> 0) + (lo >>> 0);
  return { hi: (a.hi + hi + (low >= TWO32 ? 1 : 0)) >>> 0, lo: low >>> 0 };
}

/** The counter as a timer compares it: the EL1 virtual timer sees it minus CNTVOFF_EL2. */
function counterOf(unit: Unit, core: number, timer: number): Word64 {
  const physical = split(counts(unit));
  if (timer !== 1) return physical;
  const c = unit.state.cores[core]!;
  return subtract(physical, c.voffHi, c.voffLo);
}

// ------------------------------------------------------------------------------------------------------- the timers

function conditionMet(counter: Word64, t: Timer): boolean {
  return counter.hi > t.cvalHi || (counter.hi === t.cvalHi && counter.lo >= t.cvalLo);
}

/** Drives the line and arms the alarm for the next change of the condition: CVAL reached, or the counter wraps. */
function update(unit: Unit, core: number, index: number): void {
  const t = unit.state.cores[core]!.timers[index]!;
  const alarm = unit.alarms[core]![index]!;
  if ((t.ctl & CTL.ENABLE) === 0) {
    alarm.cancel();
    unit.lines[core]![index]!.set(false);
    return;
  }
  const counter = counterOf(unit, core, index);
  const met = conditionMet(counter, t);
  unit.lines[core]![index]!.set(met && (t.ctl & CTL.IMASK) === 0);
  const away = met
    ? subtract({ hi: 0, lo: 0 }, counter.hi, counter.lo)
    : subtract({ hi: t.cvalHi, lo: t.cvalLo }, counter.hi, counter.lo);
  const atNs = (counts(unit) + away.hi * TWO32 + away.lo) * unit.tickNs;
  if (atNs < HORIZON_NS && (away.hi | away.lo) !== 0) alarm.arm(atNs);
  else alarm.cancel();
}

/** The timer an access means: with HCR_EL2.E2H set, EL2 (and with TGE its EL0) reaches EL2's timers under the EL1 names. */
function timerOf(core: CoreView, register: TimerRegister): number {
  const ofHost = core.el === 2 || (core.el === 0 && ((core.register('HCR_EL2').lo >>> 27) & 1) !== 0);
  if (ofHost && register.name.endsWith('_EL0') && hostExtensions(core)) {
    if (register.timer === 'CNTP') return TIMERS.indexOf('CNTHP');
    if (register.timer === 'CNTV') return TIMERS.indexOf('CNTHV');
  }
  return TIMERS.indexOf(register.timer);
}

function read(unit: Unit, core: CoreView, register: string): Word64 {
  const c = unit.state.cores[core.index]!;
  switch (register) {
    case 'CNTFRQ_EL0':
      return { hi: 0, lo: c.frq };
    case 'CNTPCT_EL0':
      return split(counts(unit));
    case 'CNTVCT_EL0':
      return virtualCount(unit, core);
    case 'CNTKCTL_EL1':
      return { hi: 0, lo: core.el === 2 && hostExtensions(core) ? c.hctl : c.kctl };
    case 'CNTKCTL_EL12':
      return { hi: 0, lo: c.kctl };
    case 'CNTHCTL_EL2':
      return { hi: 0, lo: c.hctl };
    case 'CNTVOFF_EL2':
      return { hi: c.voffHi, lo: c.voffLo };
  }
  const which = BY_NAME.get(register);
  if (which === undefined) throw new Error(`the generic timer has no register ${register}`);
  const index = timerOf(core, which);
  const t = c.timers[index]!;
  if (which.part === 'CVAL') return { hi: t.cvalHi, lo: t.cvalLo };
  const counter = counterOf(unit, core.index, index);
  if (which.part === 'TVAL') return { hi: 0, lo: subtract({ hi: t.cvalHi, lo: t.cvalLo }, counter.hi, counter.lo).lo };
  const met = (t.ctl & CTL.ENABLE) !== 0 && conditionMet(counter, t);
  return { hi: 0, lo: t.ctl | (met ? CTL.ISTATUS : 0) };
}

/** CNTVCT ignores the offset at EL2 (and EL0) of a host that runs with HCR_EL2.E2H (and TGE). */
function virtualCount(unit: Unit, core: CoreView): Word64 {
  const physical = split(counts(unit));
  const hcr = core.register('HCR_EL2');
  const e2h = ((hcr.hi >>> 2) & 1) !== 0;
  const tge = ((hcr.lo >>> 27) & 1) !== 0;
  if (e2h && (core.el === 2 || (core.el === 0 && tge))) return physical;
  const c = unit.state.cores[core.index]!;
  return subtract(physical, c.voffHi, c.voffLo);
}

function write(unit: Unit, core: CoreView, register: string, value: Word64): void {
  const c = unit.state.cores[core.index]!;
  switch (register) {
    case 'CNTFRQ_EL0':
      c.frq = value.lo >>> 0;
      return;
    case 'CNTPCT_EL0':
    case 'CNTVCT_EL0':
      return;
    case 'CNTKCTL_EL1':
      if (core.el === 2 && hostExtensions(core)) c.hctl = value.lo & 0xfff;
      else c.kctl = value.lo & 0x3ff;
      return;
    case 'CNTKCTL_EL12':
      c.kctl = value.lo & 0x3ff;
      return;
    case 'CNTHCTL_EL2':
      c.hctl = value.lo & 0xfff;
      return;
    case 'CNTVOFF_EL2':
      c.voffHi = value.hi >>> 0;
      c.voffLo = value.lo >>> 0;
      update(unit, core.index, 1);
      return;
  }
  const which = BY_NAME.get(register);
  if (which === undefined) throw new Error(`the generic timer has no register ${register}`);
  const index = timerOf(core, which);
  writeTimer(unit, core.index, index, which.part, value);
  update(unit, core.index, index);
}

function writeTimer(unit: Unit, core: number, index: number, part: Part, value: Word64): void {
  const t = unit.state.cores[core]!.timers[index]!;
  if (part === 'CTL') {
    t.ctl = value.lo & (CTL.ENABLE | CTL.IMASK);
    return;
  }
  // TVAL is a signed 32-bit distance from now.
  const cval = part === 'CVAL' ? value : add(counterOf(unit, core, index), (value.lo | 0) >> 31, value.lo);
  t.cvalHi = cval.hi >>> 0;
  t.cvalLo = cval.lo >>> 0;
}

// --------------------------------------------------------------------------------------------------- who may access

const hostExtensions = (core: CoreView): boolean => ((core.register('HCR_EL2').hi >>> 2) & 1) !== 0;

/** CNTKCTL_EL1 (and CNTHCTL_EL2 for a VHE host) bits that open a register to EL0. */
function el0Bits(register: string): number {
  if (register === 'CNTFRQ_EL0') return 0x003;
  if (register === 'CNTPCT_EL0') return 0x001;
  if (register === 'CNTVCT_EL0') return 0x002;
  if (register.startsWith('CNTV_')) return 0x100;
  return register.startsWith('CNTP_') ? 0x200 : 0;
}

/**
 * CNTKCTL_EL1 decides for EL0, CNTHCTL_EL2 for EL0 and EL1 below a non-secure EL2. Trap levels are those of the
 * architecture: EL1, or EL2 when HCR_EL2.TGE routes EL0 there.
 */
// [impl->dsn~platform-generic-timer-traps~1]
function accessRule(core: CoreView, c: CoreTimers, register: string, write: boolean): RegisterAccess {
  if (register === 'CNTVCT_EL0' && !write && core.el >= 1) return 'ok';
  const hcr = core.register('HCR_EL2');
  const e2h = ((hcr.hi >>> 2) & 1) !== 0;
  const tge = ((hcr.lo >>> 27) & 1) !== 0;
  if (register.endsWith('_EL02') || register.endsWith('_EL12')) return e2h && core.el >= 2 ? 'ok' : 'undefined';
  if (register === 'CNTFRQ_EL0' && write) return core.el >= 2 ? 'ok' : 'undefined';
  if (write && (register === 'CNTPCT_EL0' || register === 'CNTVCT_EL0')) return 'undefined';
  if (register.startsWith('CNTPS_')) return core.el === 3 || (core.el === 1 && core.secure) ? 'ok' : 'undefined';
  if (core.el >= 2) return 'ok';
  if (core.el === 0) {
    const host = e2h && tge;
    const open = ((host ? c.hctl : c.kctl) & el0Bits(register)) !== 0;
    if (!open) return tge ? 2 : 1;
    if (host) return 'ok';
  }
  if (core.secure) return 'ok';
  const counterBit = e2h ? 1 << 10 : 1 << 0;
  const timerBit = e2h ? 1 << 11 : 1 << 1;
  if (register === 'CNTPCT_EL0' && (c.hctl & counterBit) === 0) return 2;
  if (register.startsWith('CNTP_') && (c.hctl & timerBit) === 0) return 2;
  return 'ok';
}
