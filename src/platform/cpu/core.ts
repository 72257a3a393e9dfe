/**
 * The state of one processor core, laid out for speed: 64-bit registers are pairs of int32 in typed arrays, PSTATE is a
 * handful of small integers, translations of the current context sit in flat tables. Executors work on this class
 * directly; everything outside the processor sees `CoreState`.
 */

import { Stage2Leaves } from '../mmu/stage2-leaves.ts';
import type { ExceptionLevel, HostWatch, SystemRegisterUnit, TakenException } from '../ports.ts';
import type { Ram } from './ram.ts';
import { SYS, SYSTEM_REGISTERS } from './sysregs.ts';

/** Doubled indices into `Core.r` of the registers that are not X0–X30. */
export const ZR = 62;
export const SP = 64;
/** Writes to XZR go here; nothing reads it. */
export const SINK = 66;

/**
 * Result of an executor: 0 = next instruction; n > 0 = go on at word n-1 of this page; -1 = `pcLo`/`pcHi` are set, the page is
 * left; -2 = the same, and interrupts and deadlines must be looked at before the next instruction.
 */
export type Executor = (core: Core, op: Op) => number;

/** A load or store of one size: moves between memory at hi:lo and the register `op.d`; the result is an executor's. */
export type Access = (core: Core, op: Op, hi: number, lo: number) => number;

function noAccess(): number {
  throw new Error('an executor without memory access accessed memory');
}

/** A predecoded instruction. `d n m a` are doubled indices into `Core.r` (or register numbers); the rest is the executor's own. */
export class Op {
  run: Executor;
  /** The executor behind a guard (floating-point enable). */
  inner: Executor;
  access: Access = noAccess;
  d = SINK;
  n = 0;
  m = 0;
  a = 0;
  imm = 0;
  immHi = 0;
  shift = 0;
  sign = 0;
  /** Byte offset in the page. */
  readonly at: number;
  readonly word: number;

  constructor(run: Executor, at: number, word: number) {
    this.run = run;
    this.inner = run;
    this.at = at;
    this.word = word;
  }
}

/** Predecoded instructions of one 4 KB physical page. `blank[i]` decodes word i when it is first executed. */
export class CodePage {
  readonly frame: number;
  readonly ops: Op[];
  readonly blank: readonly Op[];
  /** Stores into the page since it was made; a page written often is data again. */
  writes = 0;
  dropped = false;
  /** Accelerator: how often a branch came to each word, and what is entered there (0 = nothing translated). */
  heat: Uint16Array | undefined = undefined;
  entries: Int32Array | undefined = undefined;
  /** Accelerator: how often entering a word's translation was not worth it. */
  poor: Uint8Array | undefined = undefined;

  constructor(frame: number, blank: readonly Op[]) {
    this.frame = frame;
    this.blank = blank;
    this.ops = blank.slice();
  }
}

export const TLB_ENTRIES = 512;
/** Offset of a page's entry in a table: page number modulo the number of entries, times four. */
export const TLB_MASK = 4 * (TLB_ENTRIES - 1);
/** A tag no address can equal: bit 11 is masked out of every compare. */
export const NO_TAG = 0x800;

/**
 * Translations of one context (regime, VMID, ASID), direct mapped by page. An entry is four words: tag low, tag high,
 * first word index of the page in RAM, log2 of the size of the mapping it came from. Only RAM pages get in.
 */
export class Tlb {
  readonly read: Int32Array;
  readonly write: Int32Array;
  readonly fetch: Int32Array;
  readonly pages: (CodePage | undefined)[] = new Array(TLB_ENTRIES).fill(undefined);
  /** What the entries belong to: regime index, VMID (-1 none), ASID. */
  readonly regime: number;
  vmid = -1;
  asid = -1;
  used = 0;
  /** Where it may hold fragments of mappings bigger than 4 KB: by bits 28:21 of the address, and anywhere (bigger than 2 MB). */
  readonly #large = new Uint8Array(256);
  #huge = false;
  /** Something was entered since the last `clear`. */
  #filled = true;

  constructor(regime: number, ram: Ram) {
    this.regime = regime;
    this.read = ram.words(4 * TLB_ENTRIES);
    this.write = ram.words(4 * TLB_ENTRIES);
    this.fetch = ram.words(4 * TLB_ENTRIES);
    this.clear();
  }

  clear(): void {
    if (!this.#filled) return;
    this.#filled = false;
    for (const table of [this.read, this.write, this.fetch]) for (let i = 0; i < table.length; i += 4) table[i] = NO_TAG;
    this.pages.fill(undefined);
    this.#large.fill(0);
    this.#huge = false;
  }

  /** An entry for an address in a mapping of 2^shift bytes was made. */
  mark(lo: number, shift: number): void {
    this.#filled = true;
    if (shift > 21) this.#huge = true;
    else if (shift > 12) this.#large[(lo >>> 21) & 255] = 1;
  }

  /** Whether it may hold fragments of a mapping bigger than 4 KB that covers the address. */
  mayHoldLarge(lo: number): boolean {
    return this.#huge || this.#large[(lo >>> 21) & 255] === 1;
  }

  clearWrite(): void {
    for (let i = 0; i < this.write.length; i += 4) this.write[i] = NO_TAG;
  }

  clearFetch(): void {
    for (let i = 0; i < this.fetch.length; i += 4) this.fetch[i] = NO_TAG;
    this.pages.fill(undefined);
  }
}

/** A table in which nothing is ever found. */
export const NO_TRANSLATION = new Int32Array(4 * TLB_ENTRIES).fill(NO_TAG);

const LINK_WORDS = 32;

/** Executes a core's instructions with the results of the reference interpreter. */
export interface Accelerator {
  /** Executes until something outside must be looked at; returns what is left of the budget. As `inPages` of `run.ts`. */
  inPages(core: Core, budget: number): number;
  /** Instructions of a page changed, or the page is no code any more. */
  changed(page: CodePage): void;
}

/** What a core needs of the machine around it. */
export interface CoreHost {
  readonly ram: Ram<CodePage>;
  /** Device accesses, 4 bytes at most, by physical address; `found` is false after an access to nothing. */
  mmioRead(core: Core, pa: number, size: 1 | 2 | 4): number;
  mmioWrite(core: Core, pa: number, size: 1 | 2 | 4, value: number): void;
  found: boolean;
  /** A page became code or stopped being code: every core's tables of it must go. */
  codePageMade(frame: number): void;
  codePageGone(frame: number): void;
  /** TLB maintenance that other cores must see. */
  broadcast(from: Core, act: (core: Core) => void): void;
  unitOf(register: number): SystemRegisterUnit | undefined;
  /** Secure monitor call without EL3: true = answered. */
  conduit(core: Core): boolean;
  /** Level occupied by native firmware: what follows an exception taken there. */
  native(core: Core, taken: TakenException): void;
  readonly nativeLevels: number;
  readonly observed: boolean;
  seen(core: Core, taken: TakenException): void;
  /** A watched range was about to be accessed: the run ends. */
  watchHit(): void;
  /** SEV. */
  sendEvent(): void;
  /** There is no other core to give a turn to. */
  readonly alone: boolean;
  readonly hasEl3: boolean;
  readonly hasEl2: boolean;
  /** Instructions this core has executed, exact at the instruction that asks. */
  executed(core: Core): number;
  /** When a performance counter overflows next, and the interrupt of the counters. */
  counterDeadline(core: Core, atNs: number | undefined): void;
  counterInterrupt(core: Core, level: boolean): void;
  /** Virtual time in ns, exact at the instruction that asks (`Core.at`). */
  now(): number;
}

/** Feature switches that change decoding outcomes at run time. */
export interface CoreFeatures {
  readonly lse: boolean;
  readonly pan: boolean;
  readonly rdm: boolean;
  readonly crypto: boolean;
  readonly vhe: boolean;
}

/** Pending interrupt input bits of `Core.lines`. */
export const LINE = { serror: 1, fiq: 2, irq: 4, vfiq: 8, virq: 16 } as const;

export class Core {
  readonly index: number;
  readonly host: CoreHost;
  readonly ram: Ram<CodePage>;
  readonly m8: Uint8Array;
  readonly m16: Uint16Array;
  readonly m32: Int32Array;
  readonly features: CoreFeatures;
  /** X0–X30 at 2n (low) and 2n+1 (high), zero at 62, SP in use at 64, sink at 66. */
  readonly r: Int32Array;
  /** V0–V31: four words each, least significant first; other views of the same bytes. */
  readonly v: Int32Array;
  readonly vBytes: Uint8Array;
  readonly vHalf: Uint16Array;
  readonly vDouble: Float64Array;
  readonly vSingle: Float32Array;
  /** System registers: low at index, high at index + 1, by `SYS.*`. */
  readonly sys: Int32Array;
  /** Performance counters: base value and the moment they were settled (NaN = stopped), 31 = cycles. */
  readonly counters = { base: new BigUint64Array(32), since: new Float64Array(32).fill(Number.NaN) };
  /** A performance counter is enabled: changes of the exception level matter to it. */
  counting = false;
  /** CCSIDR_EL1 by CSSELR_EL1. */
  cacheSizes: readonly number[] = [];
  /** SP_EL3 has no encoding of its own. */
  readonly spEl3 = new Int32Array(2);
  /** Index of FPSR in `sys`, for the lane operations. */
  readonly fpsrIndex = SYS.FPSR;
  /** N 8, Z 4, C 2, V 1. */
  nzcv = 0;
  pcLo = 0;
  pcHi = 0;
  el: ExceptionLevel = 3;
  /** PSTATE.SP: 0 = SP_EL0, 1 = SP_ELx. */
  spSel = 1;
  /** PSTATE.DAIF in SPSR position (bits 9:6). */
  daif = 0x3c0;
  pan = 0;
  il = 0;
  ss = 0;
  /** Secure state of EL0–EL2 (SCR_EL3.NS = 0 and EL3 present). */
  secure = false;
  /** FP/SIMD access would trap in the current context. */
  fpOff = false;
  /** EL2 is that of a host: HCR_EL2.E2H is set and counts (EL2&0 regime, EL1 names at EL2). */
  e2h = false;
  /** HCR_EL2.E2H and TGE: EL0 belongs to the host too. */
  inHost = false;
  /** Data accesses of the current level are big-endian. */
  bigEndian = false;

  // current translation context
  tlb: Tlb;
  tlbRead: Int32Array;
  tlbWrite: Int32Array;
  /** Every context's translations, by `POOL`. */
  readonly tlbs: Tlb[][] = [[], [], [], [], [], [], []];
  tlbClock = 0;
  /** Leaves of stage 2 found by walks. */
  readonly stage2 = new Stage2Leaves();
  /** Level whose permissions data accesses use: `el`, or 0 inside an unprivileged load or store. */
  accessEl: ExceptionLevel = 3;
  /** Result of a slow load. */
  resLo = 0;
  resHi = 0;
  ops: Op[] = [];
  /** The current page; `ops`, `frameWord` are its. */
  page: CodePage | undefined = undefined;
  pageLo = 0;
  pageHi = 0;
  /** First word index in RAM of the current page. */
  frameWord = 0;
  /** A fetch is under way: a fault thrown now belongs to the PC, not to an instruction. */
  fetching = false;

  // time inside a slice: left(now) = bias - index of the current instruction
  bias = 0;
  sliceEnd = 0;
  /** End of the slice for alarms: `sliceEnd` is earlier while a core is stepped. */
  sliceLimit = 0;
  sliceStart = 0;
  /** Byte offset in the page of the instruction that called out. */
  at = 0;
  executed = 0;

  // exclusive monitor
  exclusive = false;
  exclusiveFrame = 0;
  exclusiveOffset = 0;
  exclusiveBytes = 0;

  // debug
  /** What debug registers and debuggers ask for, and what of it can happen in the current context (`DEBUG` bits). */
  debugArmed = 0;
  /** Not 0: fast paths and accelerators must not run this core. */
  debug = 0;
  /** ISS of the next step exception. */
  stepSyndrome = 0;
  /** The instruction was an exception return. */
  returned = false;
  /** Ranges watched from outside the machine, and the one that was hit. */
  hostWatches: readonly HostWatch[] = [];
  hostHit: HostWatch | undefined = undefined;

  // inputs
  lines = 0;
  powered = true;
  waiting = false;
  /** A virtual interrupt is pending by HCR_EL2's own bits. */
  attention = false;
  /** An alarm was set before the end of the slice, or another core was woken. */
  deadlineMoved = false;
  /** Gave up the rest of its turn (YIELD, WFE, WFI). */
  yielded = false;
  eventRegister = false;

  // the fault being thrown
  faultTarget: ExceptionLevel = 1;
  faultSyndrome = 0;
  faultFarLo = 0;
  faultFarHi = 0;
  faultHasFar = false;
  /** Intermediate physical address for HPFAR_EL2; -1 = none. */
  faultIpa = -1;

  /** Newest control-flow targets (low, high pairs), a ring. */
  readonly trail: Int32Array;
  trailAt = 0;
  /** What interpreter and accelerator tell each other (`accelerate/layout.ts`); lies beside the registers. */
  readonly link: Int32Array;
  /** What executes inside pages in place of the interpreter; undefined = the reference. */
  accelerator: Accelerator | undefined = undefined;

  constructor(index: number, host: CoreHost, features: CoreFeatures, tlb: Tlb) {
    this.index = index;
    this.host = host;
    this.ram = host.ram;
    this.m8 = host.ram.b8;
    this.m16 = host.ram.b16;
    this.m32 = host.ram.b32;
    this.r = host.ram.words(68);
    this.v = host.ram.words(128);
    const { buffer, byteOffset } = this.v;
    this.vBytes = new Uint8Array(buffer, byteOffset, 512);
    this.vHalf = new Uint16Array(buffer, byteOffset, 256);
    this.vDouble = new Float64Array(buffer, byteOffset, 64);
    this.vSingle = new Float32Array(buffer, byteOffset, 128);
    this.trail = host.ram.words(64);
    this.link = host.ram.words(LINK_WORDS);
    this.sys = host.ram.words(2 * SYSTEM_REGISTERS.length);
    this.features = features;
    this.tlb = tlb;
    this.tlbRead = tlb.read;
    this.tlbWrite = tlb.write;
  }

  get sctlr(): number {
    const el = this.el === 0 && this.inHost ? 2 : this.el;
    return this.sys[el <= 1 ? SYS.SCTLR_EL1 : el === 2 ? SYS.SCTLR_EL2 : SYS.SCTLR_EL3]!;
  }
}
