/**
 * The ports of the platform room: everything one part of the machine may know of another. Devices, the processor,
 * native firmware and the machine see each other only through these types.
 *
 * Numbers: a 64-bit value is a pair of 32-bit patterns (`Word64`, each half any number whose low 32 bits count; readers
 * normalise with `| 0` or `>>> 0`). Physical addresses outside the processor's hot path are plain numbers (at most 48
 * bits, exact in a double). Time is virtual nanoseconds as a number (exact for 104 days).
 */

/** A 64-bit pattern in two halves. */
export interface Word64 {
  readonly hi: number;
  readonly lo: number;
}

// ---------------------------------------------------------------------------------------------------------- devices

/** Access widths a device sees. A 64-bit access reaches it as two 32-bit ones, the lower address first. */
export type AccessSize = 1 | 2 | 4;

/** A memory-mapped device. Offsets count from its base, always inside its size; `core` is the index of the accessing core. */
export interface MmioDevice {
  /** The value's low `size` bytes count. A register that cannot be read answers 0; it never throws. */
  read(offset: number, size: AccessSize, core: number): number;
  /** `value` is unsigned (0 … 2^32-1), already cut to `size` bytes. A register that cannot be written ignores it. */
  write(offset: number, size: AccessSize, value: number, core: number): void;
}

/** A level-sensitive wire: `set` may be called with the level it already has. */
export interface IrqLine {
  set(level: boolean): void;
}

/** One pending wake-up. Arming an armed alarm moves it. A device re-arms its alarms when its state is restored. */
export interface Alarm {
  /** Fires when virtual time reaches `atNs` (at once, before the next instruction, when that is not in the future). */
  arm(atNs: number): void;
  cancel(): void;
  readonly at: number | undefined;
}

/** Virtual time: 1 executed instruction = 1 ns, plus idle time skipped while every core waits. */
export interface Clock {
  now(): number;
  alarm(fire: () => void): Alarm;
}

/** Where a serial device sends its bytes. */
export interface ByteSink {
  write(byte: number): void;
}

/** Where a serial device gets its bytes: it takes when it has room and is told when there is something new. */
export interface ByteSource {
  next(): number | undefined;
  onAvailable(listener: () => void): void;
}

/** What has state that belongs to a snapshot: plain data that `structuredClone` copies. */
export interface Saveable<S = unknown> {
  save(): S;
  restore(state: S): void;
}

// -------------------------------------------------------------------------------------------------- the processor core

export type ExceptionLevel = 0 | 1 | 2 | 3;
export type InterruptKind = 'irq' | 'fiq' | 'virq' | 'vfiq' | 'serror';

/** The interrupt inputs of one core, driven by the interrupt controller. */
export interface InterruptInputs {
  set(kind: InterruptKind, level: boolean): void;
}

/** What a system-register unit (interrupt controller, timers) may see of the core that accesses it. */
export interface CoreView {
  readonly index: number;
  readonly el: ExceptionLevel;
  /** Security state of the core: true only at EL3 or below with SCR_EL3.NS = 0. */
  readonly secure: boolean;
  /** Stored value of a system register by the architecture's name (`'HCR_EL2'`, `'SCR_EL3'` …): no trap, no side effect. */
  register(name: string): Word64;
}

/** Outcome of an access check: go on, UNDEFINED, or trapped to that exception level with the MSR/MRS syndrome. */
export type RegisterAccess = 'ok' | 'undefined' | 1 | 2 | 3;

/**
 * System registers that live outside the core: the generic timers' `CNT*` and the interrupt controller's `ICC_*`,
 * `ICH_*`. Encodings and the lowest EL of each name are rows of `cpu/sysregs`; the unit answers for behaviour.
 * One unit serves all cores (`core.index` tells which).
 */
export interface SystemRegisterUnit {
  readonly registers: readonly string[];
  /** Dynamic access rules (CNTKCTL, CNTHCTL, ICC_SRE, ICH_HCR traps …). Absent = always 'ok'. */
  access?(core: CoreView, register: string, write: boolean): RegisterAccess;
  read(core: CoreView, register: string): Word64;
  write(core: CoreView, register: string, value: Word64): void;
}

/** The kinds of exception, by vector slot. */
export type ExceptionKind = 'sync' | 'irq' | 'fiq' | 'serror';

/** Architectural state of a core as native firmware, debuggers and snapshots see it. */
export interface CoreState extends CoreView {
  /** X0–X30 (31 reads as zero). */
  x(n: number): Word64;
  setX(n: number, value: Word64): void;
  pc(): Word64;
  setPc(value: Word64): void;
  /** The stack pointer in use. */
  sp(): Word64;
  setSp(value: Word64): void;
  /** PSTATE in the layout of SPSR_ELx (NZCV 31:28, PAN 22, DAIF 9:6, nRW 4, M 3:0). */
  pstate(): number;
  setPstate(value: number): void;
  /** V0–V31: four 32-bit words, least significant first. */
  v(n: number): Int32Array;
  setRegister(name: string, value: Word64): void;
  /** Whether the core is powered on; an off core executes nothing. */
  readonly powered: boolean;
  /** Waiting in WFI/WFE. */
  readonly waiting: boolean;
  /** Starts the core as PSCI CPU_ON does: at `el`, MMU off, X0 = context. */
  powerOn(entry: Word64, context: Word64, el: ExceptionLevel): void;
  powerOff(): void;
  /** Waits, as WFI does, when the core goes on: until an interrupt is pending. */
  suspend(): void;
  /**
   * Translates as the AT instructions do, for a given EL: physical address, or the fault's syndrome bits.
   */
  translate(va: Word64, access: { el: ExceptionLevel; write: boolean; execute: boolean }): Translation;
  /** Takes an exception into `level` from the current state, as the hardware would (to inject into a guest). */
  inject(level: ExceptionLevel, kind: ExceptionKind, syndrome: number, fault?: { far: Word64; ipa?: Word64 }): void;
  /** TLB maintenance done for firmware that changed tables it owns; `undefined` = everything. */
  invalidateTlb(scope?: { vmid?: number }): void;
  /** Instructions this core has executed. */
  readonly instructions: number;
}

export type Translation =
  | { readonly ok: true; readonly pa: number; readonly attributes: number }
  | { readonly ok: false; readonly stage: 1 | 2; readonly status: number; readonly level: number; readonly ipa: Word64 };

/** What was taken into a level that native firmware occupies. ESR/FAR/HPFAR/ELR/SPSR of that level are already set. */
export interface TakenException {
  readonly level: 1 | 2 | 3;
  readonly kind: ExceptionKind;
  /** ESR value (EC 31:26, IL 25, ISS 24:0); 0 for interrupts. */
  readonly syndrome: number;
}

/**
 * TypeScript in place of machine code at one exception level. It is entered by real exceptions and sees only
 * architectural state; when the call returns, the core performs ERET from that level (ELR, SPSR as firmware left them).
 */
export interface NativeFirmware {
  readonly level: 1 | 2 | 3;
  /** The core starts (cold reset, or CPU_ON into this level): set up and leave ELR/SPSR for the first ERET. */
  onReset(core: CoreState): void;
  onException(core: CoreState, exception: TakenException): void;
}

/** Secure-monitor calls answered without an EL3 (QEMU's "virt" without `secure=on`): true = handled, X0–X3 set. */
export interface SmcConduit {
  call(core: CoreState): boolean;
}

// --------------------------------------------------------------------------------------------------------- the machine

/** RAM and devices by physical address, as a bus master sees them. Reads of nothing answer 0 and say so in `fault`. */
export interface PhysicalMemory {
  readonly base: number;
  readonly size: number;
  /**
   * Flat view of RAM (index = address - base). Who writes here calls `wrote`. Asking for it once makes every later snapshot and
   * restore of this machine copy whole pages at once: `copy` and `load` do not.
   */
  readonly bytes: Uint8Array;
  read(pa: number, size: 1 | 2 | 4): number;
  write(pa: number, size: 1 | 2 | 4, value: number): void;
  read64(pa: number): Word64;
  write64(pa: number, value: Word64): void;
  contains(pa: number, length: number): boolean;
  /** A copy of bytes of RAM; the range must be in it. */
  copy(pa: number, length: number): Uint8Array;
  /** Copies into RAM; returns false (and copies nothing) when the range is not RAM. */
  load(pa: number, data: Uint8Array): boolean;
  /** RAM in this range was changed through `bytes`: predecoded instructions there are dropped. */
  wrote(pa: number, length: number): void;
}

export type StopReason = 'budget' | 'until' | 'power-off' | 'reset' | 'idle' | 'requested';

/** How and where a run ended; `lastPcs` are the newest control-flow targets of the last core that ran (oldest first). */
export interface RunResult {
  readonly reason: StopReason;
  readonly instructions: number;
  readonly timeNs: number;
  readonly cores: readonly {
    readonly pc: Word64;
    readonly el: ExceptionLevel;
    readonly waiting: boolean;
    readonly powered: boolean;
  }[];
  readonly lastPcs: readonly string[];
}

/** Watches a run (debugger, trace, statistics). Every call is synchronous and may not change state. */
export interface MachineObserver {
  exception?(core: CoreState, taken: TakenException): void;
  mmio?(core: number, pa: number, size: number, write: boolean, value: number): void;
  /** A core's turn (or a piece of it, when it is the only core) ended: for sampling. */
  slice?(core: CoreState): void;
}

/** A range that a debugger outside the machine watches. */
export interface HostWatch {
  readonly address: bigint;
  readonly length: number;
  readonly read: boolean;
  readonly write: boolean;
}

export interface Machine {
  readonly cores: readonly CoreState[];
  readonly memory: PhysicalMemory;
  readonly clock: Clock;
  /** Interrupt inputs of core `index`, for the interrupt controller. */
  inputs(index: number): InterruptInputs;
  /** Places a device on the bus; overlapping RAM or another device is our own bug and throws. */
  map(name: string, base: number, size: number, device: MmioDevice): void;
  attachRegisters(unit: SystemRegisterUnit): void;
  /** The interrupt of each core's performance counters. */
  connectCounters(line: (core: number) => IrqLine): void;
  attachFirmware(firmware: NativeFirmware): void;
  attachConduit(conduit: SmcConduit): void;
  observe(observer: MachineObserver): void;
  /** Runs until the budget (instructions over all cores) is used up, `stop` is called, or nothing can ever happen again. */
  run(budget: number): RunResult;
  /** Ends the current `run` before the next instruction. */
  stop(reason: StopReason): void;
  /** Ranges of virtual addresses to watch on every core: a run ends ('requested') before the instruction that touches one. */
  watch(ranges: readonly HostWatch[]): void;
  /** The watched access that ended the last run or step, once. */
  watched(): { readonly core: number; readonly range: HostWatch } | undefined;
  /** Executes exactly one instruction on a core. */
  step(core: number): void;
}
