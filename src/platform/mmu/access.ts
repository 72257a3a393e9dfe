/**
 * Loads and stores of the guest. The fast path is one compare with the flat table of the current context; everything else
 * (table miss, page crossing, misalignment, devices, stores into code) goes through `resolve`, which walks, checks and
 * throws the fault. A result of -1 means a device was touched: the run loop must look at interrupts before it goes on.
 */
import { type Core, NO_TRANSLATION, type Op, TLB_MASK } from '../cpu/core.ts';
import { WATCHED } from '../cpu/debug-state.ts';
import { EC, leave, syndrome, throwFault } from '../cpu/exceptions.ts';
import { checkWatchpoints } from '../cpu/self-hosted-debug.ts';
import { SYS } from '../cpu/sysregs.ts';
import { codeWritten } from './code-pages.ts';
import { reversed } from './descriptors.ts';
import { translate } from './walk.ts';
import { type AccessKind, FETCH, READ, Walk, WRITE } from './walk-result.ts';

const walk = new Walk();
const KEEP8 = ~0xfff | 0;
const KEEP16 = ~0xffe | 0;
const KEEP32 = ~0xffc | 0;
const KEEP64 = ~0xff8 | 0;
const DEVICE = 64;

// ------------------------------------------------------------------------------------------------------------- loads

export function load8(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP8) && t[k + 1] === hi) {
    r[d] = core.m8[((t[k + 2]! << 2) | (lo & 0xfff)) >>> 0]!;
    r[d + 1] = 0;
    return 0;
  }
  const after = loadSlow(core, op, hi, lo, 1);
  r[d] = core.resLo;
  r[d + 1] = 0;
  return after;
}

export function load16(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP16) && t[k + 1] === hi) {
    r[d] = core.m16[(t[k + 2]! << 1) + ((lo & 0xffe) >>> 1)]!;
    r[d + 1] = 0;
    return 0;
  }
  const after = loadSlow(core, op, hi, lo, 2);
  r[d] = core.resLo;
  r[d + 1] = 0;
  return after;
}

export function load32(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP32) && t[k + 1] === hi) {
    r[d] = core.m32[t[k + 2]! + ((lo & 0xffc) >>> 2)]!;
    r[d + 1] = 0;
    return 0;
  }
  const after = loadSlow(core, op, hi, lo, 4);
  r[d] = core.resLo;
  r[d + 1] = 0;
  return after;
}

export function load64(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP64) && t[k + 1] === hi) {
    const m = core.m32;
    const j = t[k + 2]! + ((lo & 0xff8) >>> 2);
    r[d] = m[j]!;
    r[d + 1] = m[j + 1]!;
    return 0;
  }
  const after = loadSlow(core, op, hi, lo, 8);
  r[d] = core.resLo;
  r[d + 1] = core.resHi;
  return after;
}

/** Loads with sign extension to 32 or 64 bits. */
export function loadS8W(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const after = load8(core, op, hi, lo, d);
  core.r[d] = (core.r[d]! << 24) >> 24;
  return after;
}

export function loadS8X(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const after = load8(core, op, hi, lo, d);
  core.r[d] = (core.r[d]! << 24) >> 24;
  core.r[d + 1] = core.r[d]! >> 31;
  return after;
}

export function loadS16W(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const after = load16(core, op, hi, lo, d);
  core.r[d] = (core.r[d]! << 16) >> 16;
  return after;
}

export function loadS16X(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const after = load16(core, op, hi, lo, d);
  core.r[d] = (core.r[d]! << 16) >> 16;
  core.r[d + 1] = core.r[d]! >> 31;
  return after;
}

export function loadS32X(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const after = load32(core, op, hi, lo, d);
  core.r[d + 1] = core.r[d]! >> 31;
  return after;
}

/** Two 64-bit words at once into `resLo/resHi` and `pairLo/pairHi`, so that a fault changes no register. */
export function loadPair64(core: Core, op: Op, hi: number, lo: number, d: number, d2: number): number {
  const t = core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP64) && t[k + 1] === hi && (lo & 0xff8) !== 0xff8) {
    const m = core.m32;
    const j = t[k + 2]! + ((lo & 0xff8) >>> 2);
    r[d] = m[j]!;
    r[d + 1] = m[j + 1]!;
    r[d2] = m[j + 2]!;
    r[d2 + 1] = m[j + 3]!;
    return 0;
  }
  const first = loadSlow(core, op, hi, lo, 8);
  const aLo = core.resLo;
  const aHi = core.resHi;
  const next = (lo + 8) | 0;
  const second = loadSlow(core, op, (hi + (next >>> 0 < 8 ? 1 : 0)) | 0, next, 8);
  r[d] = aLo;
  r[d + 1] = aHi;
  r[d2] = core.resLo;
  r[d2 + 1] = core.resHi;
  return first | second;
}

// ------------------------------------------------------------------------------------------------------------ stores

export function store8(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbWrite;
  const k = (lo >>> 10) & TLB_MASK;
  if (t[k] === (lo & KEEP8) && t[k + 1] === hi) {
    core.m8[((t[k + 2]! << 2) | (lo & 0xfff)) >>> 0] = core.r[d]!;
    return 0;
  }
  return storeSlow(core, op, hi, lo, 1, core.r[d]!, 0);
}

export function store16(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbWrite;
  const k = (lo >>> 10) & TLB_MASK;
  if (t[k] === (lo & KEEP16) && t[k + 1] === hi) {
    core.m16[(t[k + 2]! << 1) + ((lo & 0xffe) >>> 1)] = core.r[d]!;
    return 0;
  }
  return storeSlow(core, op, hi, lo, 2, core.r[d]!, 0);
}

export function store32(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbWrite;
  const k = (lo >>> 10) & TLB_MASK;
  if (t[k] === (lo & KEEP32) && t[k + 1] === hi) {
    core.m32[t[k + 2]! + ((lo & 0xffc) >>> 2)] = core.r[d]!;
    return 0;
  }
  return storeSlow(core, op, hi, lo, 4, core.r[d]!, 0);
}

export function store64(core: Core, op: Op, hi: number, lo: number, d: number): number {
  const t = core.tlbWrite;
  const k = (lo >>> 10) & TLB_MASK;
  const r = core.r;
  if (t[k] === (lo & KEEP64) && t[k + 1] === hi) {
    const m = core.m32;
    const j = t[k + 2]! + ((lo & 0xff8) >>> 2);
    m[j] = r[d]!;
    m[j + 1] = r[d + 1]!;
    return 0;
  }
  return storeSlow(core, op, hi, lo, 8, r[d]!, r[d + 1]!);
}

// --------------------------------------------------------------------------------------------------------- slow paths

/** Loads `size` bytes (1, 2, 4, 8) into `resLo`/`resHi`. */
export function loadSlow(core: Core, op: Op, hi: number, lo: number, size: number): number {
  const offset = lo & 0xfff;
  core.at = op.at;
  if (offset + size > 4096) return loadAcross(core, op, hi, lo, size);
  const at = resolve(core, op, hi, lo, size, READ);
  if (at >= 0) {
    const b = core.m8;
    let low = 0;
    for (let i = 0; i < Math.min(size, 4); i++) low |= b[at + i]! << (8 * i);
    let high = 0;
    for (let i = 4; i < size; i++) high |= b[at + i]! << (8 * (i - 4));
    loaded(core, low, high, size);
    return 0;
  }
  const pa = walk.pa;
  const width = size === 8 ? 4 : (size as 1 | 2 | 4);
  const low = core.host.mmioRead(core, pa, width);
  if (!core.host.found) abort(core, hi, lo, READ);
  let high = 0;
  if (size === 8) high = core.host.mmioRead(core, pa + 4, 4);
  loaded(core, width === 4 ? low | 0 : low, high | 0, size);
  return leave(core, op);
}

// [impl->dsn~platform-big-endian~1]
/** The result of a load, from the bytes in memory as a little-endian value. */
function loaded(core: Core, low: number, high: number, size: number): void {
  if (!core.bigEndian) {
    core.resLo = low;
    core.resHi = high;
    return;
  }
  core.resLo = reversedBytes(size === 8 ? high : low, size);
  core.resHi = size === 8 ? reversed(low) : 0;
}

/** A value of 1, 2 or 4 bytes (of 8: one half) in the other byte order. */
function reversedBytes(value: number, size: number): number {
  return size === 1 ? value : size === 2 ? reversed(value) >>> 16 : reversed(value);
}

function loadAcross(core: Core, op: Op, hi: number, lo: number, size: number): number {
  let low = 0;
  let high = 0;
  let after = 0;
  for (let i = 0; i < size; i++) {
    const at = (lo + i) | 0;
    after |= loadSlow(core, op, (hi + (at >>> 0 < lo >>> 0 ? 1 : 0)) | 0, at, 1);
    if (i < 4) low |= core.resLo << (8 * i);
    else high |= core.resLo << (8 * (i - 4));
  }
  loaded(core, low, high, size);
  return after;
}

/** Stores the low `size` bytes of valueHi:valueLo. */
export function storeSlow(core: Core, op: Op, hi: number, lo: number, size: number, valueLo: number, valueHi: number): number {
  if (!core.bigEndian) return storeBytes(core, op, hi, lo, size, valueLo, valueHi);
  return storeBytes(core, op, hi, lo, size, reversedBytes(size === 8 ? valueHi : valueLo, size), reversed(valueLo));
}

/** Stores a value whose lowest byte comes first. */
function storeBytes(core: Core, op: Op, hi: number, lo: number, size: number, valueLo: number, valueHi: number): number {
  core.at = op.at;
  if ((lo & 0xfff) + size > 4096) return storeAcross(core, op, hi, lo, size, valueLo, valueHi);
  const at = resolve(core, op, hi, lo, size, WRITE);
  if (at >= 0) {
    const b = core.m8;
    for (let i = 0; i < size; i++) b[at + i] = i < 4 ? valueLo >>> (8 * i) : valueHi >>> (8 * (i - 4));
    const page = core.ram.code[Math.floor(at / 4096)];
    if (page !== undefined) codeWritten(core, Math.floor(at / 4096), at & 0xfff, size);
    return 0;
  }
  const pa = walk.pa;
  const width = size === 8 ? 4 : (size as 1 | 2 | 4);
  core.host.mmioWrite(core, pa, width, width === 4 ? valueLo >>> 0 : valueLo & (width === 1 ? 255 : 65535));
  if (!core.host.found) abort(core, hi, lo, WRITE);
  if (size === 8) core.host.mmioWrite(core, pa + 4, 4, valueHi >>> 0);
  return leave(core, op);
}

function storeAcross(core: Core, op: Op, hi: number, lo: number, size: number, valueLo: number, valueHi: number): number {
  const first = 4096 - (lo & 0xfff);
  const second = (lo + first) | 0;
  // both pages must accept the store before either changes
  resolve(core, op, hi, lo, 1, WRITE);
  resolve(core, op, (hi + (second === 0 ? 1 : 0)) | 0, second, 1, WRITE);
  let after = 0;
  for (let i = 0; i < size; i++) {
    const at = (lo + i) | 0;
    const byte = i < 4 ? valueLo >>> (8 * i) : valueHi >>> (8 * (i - 4));
    after |= storeBytes(core, op, (hi + (at >>> 0 < lo >>> 0 ? 1 : 0)) | 0, at, 1, byte, 0);
  }
  return after;
}

/**
 * Offset in RAM of an access that stays in one page, or -1 for a device (`walk.pa` is its address). Checks alignment,
 * throws faults, fills the table.
 */
export function resolve(core: Core, op: Op, hi: number, lo: number, size: number, kind: AccessKind): number {
  const table = tableOf(core, kind);
  const k = (lo >>> 10) & TLB_MASK;
  const misaligned = (lo & (size - 1)) !== 0;
  if (misaligned && (core.sctlr & 2) !== 0) alignmentFault(core, hi, lo, kind);
  if (table[k] === (lo & ~0xfff) && table[k + 1] === hi && (!misaligned || (table[k + 3]! & DEVICE) === 0)) {
    return table[k + 2]! * 4 + (lo & 0xfff);
  }
  core.at = op.at;
  if (!translate(core, hi, lo, core.accessEl, kind, core.pan === 1 && core.accessEl !== 0, walk)) {
    dataAbort(core, op, hi, lo, kind);
  }
  if (misaligned && walk.device) alignmentFault(core, hi, lo, kind);
  if ((core.debug & WATCHED) !== 0) checkWatchpoints(core, hi, lo, size, kind);
  return enterTable(core, table, k, hi, lo, kind);
}

/** The translations that the slow path may use: big-endian accesses are slow, not watched. */
function tableOf(core: Core, kind: AccessKind): Int32Array {
  if (core.bigEndian && (core.debug & WATCHED) === 0) return kind === WRITE ? core.tlb.write : core.tlb.read;
  return kind === WRITE ? core.tlbWrite : core.tlbRead;
}

/**
 * As `resolve`, for translated code: offset in RAM of an access of `size` bytes (elements of `align`), filling the table; -1 =
 * the interpreter must execute it (fault, device, store into code, page crossing). Changes nothing else.
 */
export function probe(core: Core, hi: number, lo: number, size: number, align: number, kind: AccessKind): number {
  if ((lo & 0xfff) + size > 4096) return -1;
  const table = kind === WRITE ? core.tlbWrite : core.tlbRead;
  const k = (lo >>> 10) & TLB_MASK;
  const misaligned = (lo & (align - 1)) !== 0;
  if (misaligned && (core.sctlr & 2) !== 0) return -1;
  if (table[k] !== (lo & ~0xfff) || table[k + 1] !== hi) {
    if (!translate(core, hi, lo, core.accessEl, kind, core.pan === 1 && core.accessEl !== 0, walk)) return -1;
    if (misaligned && walk.device) return -1;
    const offset = enterTable(core, table, k, hi, lo, kind);
    if (offset < 0) return -1;
    return kind === WRITE && core.ram.code[Math.floor(offset / 4096)] !== undefined ? -1 : offset;
  }
  return misaligned && (table[k + 3]! & DEVICE) !== 0 ? -1 : table[k + 2]! * 4 + (lo & 0xfff);
}

/** Puts the last walk into a table when it is RAM that may be accessed without a look; where it lies in RAM, -1 = no RAM. */
function enterTable(core: Core, table: Int32Array, k: number, hi: number, lo: number, kind: AccessKind): number {
  const offset = core.ram.place(walk.pa);
  if (offset < 0) return -1;
  const frame = Math.floor(offset / 4096);
  if (kind === WRITE) core.ram.change(frame);
  else core.ram.bring(frame);
  if ((kind === READ || core.ram.code[frame] === undefined) && table !== NO_TRANSLATION) {
    table[k] = lo & ~0xfff;
    table[k + 1] = hi;
    table[k + 2] = frame << 10;
    table[k + 3] = walk.shift | (walk.device ? DEVICE : 0);
    core.tlb.mark(lo, walk.shift);
  }
  return offset;
}

/** The last walk made by `resolve` (physical address of a device access). */
export function lastWalk(): Walk {
  return walk;
}

function faultLevel(core: Core): 1 | 2 | 3 {
  if (core.el === 3) return 3;
  if (core.el === 2) return 2;
  return core.el === 0 && !core.secure && (core.sys[SYS.HCR_EL2]! & 0x08000000) !== 0 ? 2 : 1;
}

/** Alignment fault (DFSC 0x21). */
export function alignmentFault(core: Core, hi: number, lo: number, kind: AccessKind): never {
  const target = faultLevel(core);
  const ec = target === core.el ? EC.dataSame : EC.dataLower;
  return throwFault(core, target, syndrome(ec, 0x21 | (kind === WRITE ? 0x40 : 0)), hi, lo);
}

/** Level that takes synchronous external aborts. */
export function externalTarget(core: Core): 1 | 2 | 3 {
  if (core.host.hasEl3 && (core.sys[SYS.SCR_EL3]! & 8) !== 0) return 3;
  if (core.el < 2 && !core.secure && (core.sys[SYS.HCR_EL2 + 1]! & 0x20) !== 0) return 2;
  return faultLevel(core);
}

/** Synchronous external abort (DFSC 0x10): an access to nothing. */
function abort(core: Core, hi: number, lo: number, kind: AccessKind): never {
  const target = externalTarget(core);
  const ec = target === core.el ? EC.dataSame : EC.dataLower;
  return throwFault(core, target, syndrome(ec, 0x10 | (kind === WRITE ? 0x40 : 0)), hi, lo);
}

function dataAbort(core: Core, op: Op, hi: number, lo: number, kind: AccessKind): never {
  const status = walk.fault - 1;
  const wnr = kind === WRITE ? 0x40 : 0;
  if (walk.stage === 2) {
    const iss = status | wnr | (walk.onWalk ? 0x80 : instructionSyndrome(op.word));
    return throwFault(core, 2, syndrome(EC.dataLower, iss), hi, lo, walk.ipa);
  }
  const target = faultLevel(core);
  return throwFault(core, target, syndrome(target === core.el ? EC.dataSame : EC.dataLower, status | wnr), hi, lo);
}

// [impl->dsn~platform-stage2-syndrome~1]
/** ISV, SAS, SSE, SRT, SF, AR of a single-register load or store without write-back; 0 for everything else. */
export function instructionSyndrome(word: number): number {
  const size = word >>> 30;
  const opc = (word >>> 22) & 3;
  const rt = word & 31;
  const make = (sas: number, sse: number, sf: number, ar: number): number =>
    0x01000000 | (sas << 22) | (sse << 21) | (rt << 16) | (sf << 15) | (ar << 14);
  if ((word & 0x3f000000) === 0x08000000) {
    // load-acquire, store-release (not the exclusives)
    const o2 = (word >>> 23) & 1;
    return o2 === 1 && (word & 0x00200000) === 0 ? make(size, 0, size === 3 ? 1 : 0, 1) : 0;
  }
  if ((word & 0x3f000000) === 0x18000000) {
    if (size === 3) return 0;
    return size === 2 ? make(2, 1, 1, 0) : make(size === 1 ? 3 : 2, 0, size, 0);
  }
  const single = (word & 0x3f000000) === 0x39000000 || ((word & 0x3f000000) === 0x38000000 && singleForm(word));
  if (!single) return 0;
  if (size === 3 && opc === 2) return 0;
  const signed = opc >= 2;
  const sf = signed ? (opc === 2 ? 1 : 0) : size === 3 ? 1 : 0;
  return make(size, signed ? 1 : 0, sf, 0);
}

/** Unscaled, unprivileged and register-offset forms; the pre- and post-indexed and the atomic ones have no syndrome. */
function singleForm(word: number): boolean {
  const kind = (word >>> 10) & 3;
  if ((word & 0x00200000) !== 0) return kind === 2;
  return kind === 0 || kind === 2;
}

/** Translates the PC for a fetch: offset in RAM of the page; throws the instruction abort. */
export function resolveFetch(core: Core): number {
  const hi = core.pcHi;
  const lo = core.pcLo;
  const tlb = core.tlb;
  const k = (lo >>> 10) & TLB_MASK;
  if (tlb.fetch[k] === (lo & ~0xfff) && tlb.fetch[k + 1] === hi) return tlb.fetch[k + 2]! * 4;
  if (!translate(core, hi, lo, core.el, FETCH, false, walk)) fetchAbort(core, walk.fault - 1, walk.stage === 2);
  const offset = core.ram.place(walk.pa);
  if (offset < 0) fetchAbort(core, 0x10, false);
  const frame = Math.floor(offset / 4096);
  core.ram.bring(frame);
  tlb.fetch[k] = lo & ~0xfff;
  tlb.fetch[k + 1] = hi;
  tlb.fetch[k + 2] = frame << 10;
  tlb.fetch[k + 3] = walk.shift;
  tlb.pages[k >> 2] = undefined;
  tlb.mark(lo, walk.shift);
  return frame * 4096;
}

function fetchAbort(core: Core, status: number, second: boolean): never {
  if (second) {
    const iss = status | (walk.onWalk ? 0x80 : 0);
    return throwFault(core, 2, syndrome(EC.fetchLower, iss), core.pcHi, core.pcLo, walk.ipa);
  }
  const target = faultLevel(core);
  return throwFault(core, target, syndrome(target === core.el ? EC.fetchSame : EC.fetchLower, status), core.pcHi, core.pcLo);
}
