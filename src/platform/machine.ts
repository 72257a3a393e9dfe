/**
 * The machine: RAM, bus, cores, virtual time. Cores run one after another in slices of a fixed quantum, so that every run
 * is the same; virtual time is the number of executed instructions plus the idle time skipped while all cores wait.
 */

import { SharedSpace } from './accelerate/space.ts';
import { attachTranslator } from './accelerate/translator.ts';
import { dropFetchesOf, dropWritesTo, refreshContext } from './cpu/context.ts';
import { type CodePage, Core, type CoreHost, LINE, Tlb } from './cpu/core.ts';
import { createCoreState } from './cpu/core-state.ts';
import { rearmDebug } from './cpu/debug-state.ts';
import { exceptionReturn, loadSp, takeInterrupt, wakes } from './cpu/exceptions.ts';
import { refreshCounters } from './cpu/pmu.ts';
import { profileNamed } from './cpu/profiles.ts';
import { Ram } from './cpu/ram.ts';
import { resetCore } from './cpu/reset.ts';
import { runCore } from './cpu/run.ts';
import { SYS, systemRegisterNamed } from './cpu/sysregs.ts';
import type { MachineOptions } from './machine-options.ts';
import type {
  Alarm,
  Clock,
  CoreState,
  ExceptionLevel,
  HostWatch,
  InterruptInputs,
  IrqLine,
  Machine,
  MachineObserver,
  MmioDevice,
  NativeFirmware,
  PhysicalMemory,
  RunResult,
  SmcConduit,
  StopReason,
  SystemRegisterUnit,
  TakenException,
  Word64,
} from './ports.ts';
import { RamPort } from './ram-port.ts';

export type { MachineOptions } from './machine-options.ts';

interface Mapping {
  readonly name: string;
  readonly base: number;
  readonly end: number;
  readonly device: MmioDevice;
}

const SLICE = 1 << 20;
/** A prime, so that samples do not keep step with loops. */
const SAMPLED_SLICE = 4099;

class AlarmEntry implements Alarm {
  at: number | undefined = undefined;
  readonly fire: () => void;
  readonly owner: VirtMachine;

  constructor(owner: VirtMachine, fire: () => void) {
    this.owner = owner;
    this.fire = fire;
  }

  arm(atNs: number): void {
    this.at = atNs;
    this.owner.alarmMoved(atNs);
  }

  cancel(): void {
    this.at = undefined;
  }
}

export class VirtMachine implements Machine, CoreHost, Clock {
  readonly ram: Ram<CodePage>;
  readonly hasEl3: boolean;
  readonly hasEl2: boolean;
  readonly raw: Core[] = [];
  readonly cores: CoreState[] = [];
  readonly memory: PhysicalMemory;
  readonly clock: Clock = this;
  readonly #mappings: Mapping[] = [];
  readonly #units: (SystemRegisterUnit | undefined)[] = [];
  readonly #alarms: AlarmEntry[] = [];
  readonly #firmware: (NativeFirmware | undefined)[] = [];
  readonly #observers: MachineObserver[] = [];
  readonly #counterAlarms: Alarm[] = [];
  #counterLine: (core: number) => IrqLine = () => ({ set: () => undefined });
  readonly #quantum: number;
  #conduit: SmcConduit | undefined;
  #time = 0;
  #active: Core | undefined;
  #turn = 0;
  #stop: StopReason | undefined;
  #last: Mapping | undefined;
  /** An observer samples the cores. */
  #sampled = false;
  found = true;
  nativeLevels = 0;
  observed = false;

  constructor(options: MachineOptions) {
    // [impl->dsn~platform-accelerator-request~1]
    const space = options.accelerate === true ? new SharedSpace(options.ramSize, options.cores.length) : undefined;
    this.ram = new Ram<CodePage>(options.ramBase ?? 0x40000000, options.ramSize, space);
    this.hasEl3 = options.el3 ?? false;
    this.hasEl2 = options.el2 ?? true;
    this.#quantum = options.quantum ?? 4096;
    this.memory = new RamPort(this);
    options.cores.forEach((name, index) => {
      const profile = profileNamed(name);
      if (profile === undefined) throw new Error(`no processor profile is called ${name}`);
      const core = new Core(index, this, profile.features, new Tlb(0, this.ram));
      this.raw.push(core);
      this.#counterAlarms.push(this.alarm(() => refreshCounters(core)));
      this.cores.push(createCoreState(core, (entry, context, el) => this.powerOn(core, entry, context, el)));
      resetCore(core, profile, options, index);
    });
    if (space !== undefined) attachTranslator(this.raw, space);
  }

  // ------------------------------------------------------------------------------------------------------------- time

  // [impl->dsn~platform-time~1]
  now(): number {
    const core = this.#active;
    return core === undefined ? this.#time : core.sliceEnd - (core.bias - (core.at >> 2));
  }

  executed(core: Core): number {
    return core === this.#active ? core.executed + this.now() - core.sliceStart : core.executed;
  }

  counterDeadline(core: Core, at: number | undefined): void {
    const alarm = this.#counterAlarms[core.index]!;
    if (at === undefined) alarm.cancel();
    else alarm.arm(at);
  }

  counterInterrupt(core: Core, level: boolean): void {
    this.#counterLine(core.index).set(level);
  }

  connectCounters(line: (core: number) => IrqLine): void {
    this.#counterLine = line;
  }

  alarm(fire: () => void): Alarm {
    const entry = new AlarmEntry(this, fire);
    this.#alarms.push(entry);
    return entry;
  }

  alarmMoved(at: number): void {
    const core = this.#active;
    if (core !== undefined && at < core.sliceLimit) core.deadlineMoved = true;
  }

  #nextAlarm(): AlarmEntry | undefined {
    let next: AlarmEntry | undefined;
    for (const a of this.#alarms) if (a.at !== undefined && (next === undefined || a.at < next.at!)) next = a;
    return next;
  }

  #fireDue(): void {
    for (let next = this.#nextAlarm(); next !== undefined && next.at! <= this.#time; next = this.#nextAlarm()) {
      next.at = undefined;
      next.fire();
    }
  }

  /** Sets virtual time (restoring a snapshot). */
  setTime(ns: number): void {
    this.#time = ns;
  }

  /** Index of the core whose turn it was last. */
  get turn(): number {
    return this.#turn;
  }

  set turn(core: number) {
    this.#turn = core;
  }

  /** Powers on the first core at the machine's start: in EL3 when there is native firmware for it, else at `level`. */
  start(entry: Word64, level: 1 | 2): void {
    this.powerOn(this.raw[0]!, entry, { hi: 0, lo: 0 }, this.hasEl3 ? 3 : level);
  }

  // -------------------------------------------------------------------------------------------------------------- run

  // [impl->dsn~platform-run-limits~1]
  run(budget: number): RunResult {
    let left = budget;
    let executed = 0;
    this.#stop = undefined;
    while (left > 0) {
      this.#fireDue();
      if (this.#stop !== undefined) break;
      const core = this.#pick();
      const next = this.#nextAlarm();
      if (core === undefined) {
        if (next === undefined) {
          this.#stop = 'idle';
          break;
        }
        this.#time = Math.max(this.#time, next.at!);
        continue;
      }
      const slice = this.#slice(left, next?.at);
      const done = this.#runSlice(core, slice);
      left -= done;
      executed += done;
    }
    return this.#result(this.#stop ?? 'budget', executed);
  }

  #slice(left: number, alarmAt: number | undefined): number {
    let slice = Math.min(left, this.#sampled ? SAMPLED_SLICE : SLICE);
    if (this.raw.length > 1) slice = Math.min(slice, this.#quantum);
    if (alarmAt !== undefined) slice = Math.min(slice, Math.max(1, Math.ceil(alarmAt - this.#time)));
    return slice;
  }

  #runSlice(core: Core, slice: number): number {
    this.#active = core;
    core.sliceEnd = this.#time + slice;
    core.sliceLimit = core.sliceEnd;
    core.sliceStart = this.#time;
    core.yielded = false;
    core.deadlineMoved = false;
    const done = runCore(core, slice);
    this.#active = undefined;
    this.#time += done;
    core.executed += done;
    if (this.#sampled) for (const o of this.#observers) o.slice?.(this.cores[core.index]!);
    return done;
  }

  /** The next core in turn that can run; the exclusive monitor does not survive another core's turn. */
  // [impl->dsn~platform-determinism~1]
  #pick(): Core | undefined {
    const n = this.raw.length;
    for (let i = 1; i <= n; i++) {
      const index = (this.#turn + i) % n;
      const core = this.raw[index]!;
      if (!core.powered) continue;
      if (core.waiting) {
        if (!wakes(core)) continue;
        core.waiting = false;
      }
      if (index !== this.#turn) this.raw[this.#turn]!.exclusive = false;
      this.#turn = index;
      return core;
    }
    return undefined;
  }

  stop(reason: StopReason): void {
    this.#stop = reason;
    if (this.#active !== undefined) {
      this.#active.yielded = true;
      this.#active.deadlineMoved = true;
    }
  }

  step(index: number): void {
    this.#fireDue();
    const core = this.raw[index]!;
    if (core.waiting && wakes(core)) core.waiting = false;
    if (!core.powered || core.waiting) return;
    this.#turn = index;
    // an interrupt that is due is a step of its own: the next state is its vector
    if ((core.lines !== 0 || core.attention) && takeInterrupt(core)) return;
    this.#runSlice(core, 1);
  }

  #result(reason: StopReason, instructions: number): RunResult {
    const core = this.raw[this.#turn]!;
    const lastPcs: string[] = [];
    for (let i = 0; i < core.trail.length; i += 2) {
      const at = (core.trailAt + i) % core.trail.length;
      const lo = core.trail[at]!;
      const hi = core.trail[at + 1]!;
      if ((lo | hi) !== 0) lastPcs.push(hex64(hi, lo));
    }
    return {
      reason,
      instructions,
      timeNs: this.#time,
      cores: this.raw.map((c) => ({ pc: { lo: c.pcLo, hi: c.pcHi }, el: c.el, waiting: c.waiting, powered: c.powered })),
      lastPcs,
    };
  }

  // -------------------------------------------------------------------------------------------------------------- bus

  map(name: string, base: number, size: number, device: MmioDevice): void {
    const end = base + size;
    const clash = this.#mappings.find((m) => base < m.end && m.base < end);
    if (clash !== undefined) throw new Error(`${name} overlaps ${clash.name} on the bus`);
    if (base < this.ram.base + this.ram.size && this.ram.base < end) throw new Error(`${name} overlaps RAM`);
    this.#mappings.push({ name, base, end, device });
  }

  /** What is on the bus, for listings. */
  mappings(): readonly { readonly name: string; readonly base: number; readonly size: number }[] {
    return this.#mappings.map((m) => ({ name: m.name, base: m.base, size: m.end - m.base }));
  }

  #find(pa: number): Mapping | undefined {
    const last = this.#last;
    if (last !== undefined && pa >= last.base && pa < last.end) return last;
    this.#last = this.#mappings.find((m) => pa >= m.base && pa < m.end);
    return this.#last;
  }

  mmioRead(core: Core, pa: number, size: 1 | 2 | 4): number {
    const m = this.#find(pa);
    this.found = m !== undefined;
    if (m === undefined) return 0;
    const raw = m.device.read(pa - m.base, size, core.index);
    const value = size === 4 ? raw | 0 : raw & (size === 1 ? 255 : 65535);
    if (this.observed) for (const o of this.#observers) o.mmio?.(core.index, pa, size, false, value >>> 0);
    return value;
  }

  mmioWrite(core: Core, pa: number, size: 1 | 2 | 4, value: number): void {
    const m = this.#find(pa);
    this.found = m !== undefined;
    if (m === undefined) return;
    if (this.observed) for (const o of this.#observers) o.mmio?.(core.index, pa, size, true, value);
    m.device.write(pa - m.base, size, value, core.index);
  }

  /** A bus master's access outside RAM. */
  deviceAt(pa: number): { device: MmioDevice; offset: number } | undefined {
    const m = this.#find(pa);
    return m === undefined ? undefined : { device: m.device, offset: pa - m.base };
  }

  // -------------------------------------------------------------------------------------------------- code, TLB, events

  codePageMade(frame: number): void {
    for (const core of this.raw) dropWritesTo(core, frame);
  }

  codePageGone(frame: number): void {
    const page = this.ram.code[frame];
    if (page === undefined) return;
    page.dropped = true;
    if (page.entries !== undefined) this.raw[0]!.accelerator?.changed(page);
    page.ops.splice(0, page.ops.length, ...page.blank);
    this.ram.code[frame] = undefined;
    for (const core of this.raw) dropFetchesOf(core, frame);
  }

  broadcast(from: Core, act: (core: Core) => void): void {
    for (const core of this.raw) if (core !== from) act(core);
  }

  watchHit(): void {
    this.stop('requested');
  }

  watch(ranges: readonly HostWatch[]): void {
    for (const core of this.raw) {
      core.hostWatches = ranges;
      rearmDebug(core);
      refreshContext(core);
    }
  }

  watched(): { readonly core: number; readonly range: HostWatch } | undefined {
    const core = this.raw.find((c) => c.hostHit !== undefined);
    if (core === undefined) return undefined;
    const range = core.hostHit!;
    core.hostHit = undefined;
    return { core: core.index, range };
  }

  get alone(): boolean {
    return this.raw.length === 1;
  }

  sendEvent(): void {
    for (const core of this.raw) core.eventRegister = true;
  }

  inputs(index: number): InterruptInputs {
    const core = this.raw[index]!;
    return {
      set: (kind, level) => {
        if (!level) {
          core.lines &= ~LINE[kind];
          return;
        }
        core.lines |= LINE[kind];
        const active = this.#active;
        if (active !== undefined && active !== core && core.waiting) active.deadlineMoved = true;
      },
    };
  }

  // ------------------------------------------------------------------------------------------------ units and firmware

  attachRegisters(unit: SystemRegisterUnit): void {
    for (const name of unit.registers) {
      const index = systemRegisterNamed(name);
      // a name without a row belongs to an extension that no profile has: its encoding stays UNDEFINED
      if (index !== undefined) this.#units[index] = unit;
    }
  }

  unitOf(register: number): SystemRegisterUnit | undefined {
    return this.#units[register];
  }

  attachFirmware(firmware: NativeFirmware): void {
    this.#firmware[firmware.level] = firmware;
    this.nativeLevels |= 1 << firmware.level;
  }

  attachConduit(conduit: SmcConduit): void {
    this.#conduit = conduit;
  }

  conduit(core: Core): boolean {
    return this.#conduit?.call(this.cores[core.index]!) ?? false;
  }

  // [impl->dsn~platform-native-firmware~1]
  native(core: Core, taken: TakenException): void {
    this.#firmware[taken.level]!.onException(this.cores[core.index]!, taken);
    if (core.powered) exceptionReturn(core);
  }

  observe(observer: MachineObserver): void {
    this.#observers.push(observer);
    this.observed = true;
    this.#sampled ||= observer.slice !== undefined;
  }

  seen(core: Core, taken: TakenException): void {
    for (const o of this.#observers) o.exception?.(this.cores[core.index]!, taken);
  }

  /** Starts a core at `el` with the MMU off; native firmware of that level sets it up instead of machine code. */
  powerOn(core: Core, entry: Word64, context: Word64, el: ExceptionLevel): void {
    for (const at of [SYS.SCTLR_EL1, SYS.SCTLR_EL2, SYS.SCTLR_EL3]) core.sys[at] = core.sys[at]! & ~0x1005;
    core.sys[SYS.HCR_EL2] = 0;
    core.sys[SYS.HCR_EL2 + 1] = 0;
    core.r.fill(0);
    core.el = el;
    core.spSel = 1;
    core.daif = 0x3c0;
    core.nzcv = 4;
    core.pan = 0;
    core.il = 0;
    loadSp(core);
    core.r[0] = context.lo;
    core.r[1] = context.hi;
    core.pcLo = entry.lo | 0;
    core.pcHi = entry.hi | 0;
    core.powered = true;
    core.waiting = false;
    core.exclusive = false;
    refreshContext(core);
    const firmware = this.#firmware[el];
    if (firmware === undefined) return;
    firmware.onReset(this.cores[core.index]!);
    if (core.powered) exceptionReturn(core);
  }
}

function hex64(hi: number, lo: number): string {
  return `0x${(hi >>> 0).toString(16).padStart(8, '0')}${(lo >>> 0).toString(16).padStart(8, '0')}`;
}
