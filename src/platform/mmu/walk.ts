/**
 * VMSAv8-64 translation table walks: stage 1 of the EL1&0, EL2 and EL3 regimes, stage 2, 4/16/64 KB granules, table and
 * block attributes, faults with their status codes (DFSC/IFSC). Walks read descriptors in guest memory; only leaves of stage 2 are kept (`Stage2Leaves`).
 *
 * Not modelled: big-endian descriptors (SCTLR.EE), hardware update of the access and dirty flags (no profile offers it).
 */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';

export const READ = 0;
export const WRITE = 1;
export const FETCH = 2;
export type AccessKind = typeof READ | typeof WRITE | typeof FETCH;

/** Fault status codes without their level. */
export const FAULT = {
  addressSize: 0x00,
  translation: 0x04,
  accessFlag: 0x08,
  permission: 0x0c,
  external: 0x10,
  externalWalk: 0x14,
} as const;

/** Result of a walk; one object per caller is reused. */
export class Walk {
  /** 0 = translated; otherwise the fault status code plus 1 (so that "address size, level 0" is not 0). */
  fault = 0;
  stage: 1 | 2 = 1;
  /** Stage-2 fault on a stage-1 descriptor fetch. */
  onWalk = false;
  ipa = 0;
  pa = 0;
  /** log2 of the smallest mapping of the stages used (contiguous entries count as one). */
  shift = 12;
  device = false;
  /** MAIR-format attributes and shareability, combined. */
  attributes = 0;
  shareability = 0;
  notGlobal = false;
  nonSecure = true;

  fail(code: number, stage: 1 | 2): boolean {
    this.fault = code + 1;
    this.stage = stage;
    return false;
  }
}

const PA_BITS = [32, 36, 40, 42, 44, 48, 48, 48];
const P32 = 4294967296;
/** Powers of two by exponent: the operator is a call. */
const POW2: readonly number[] = Array.from({ length: 65 }, (_, n) => 2 ** n);

/** The physical address size the core implements, from ID_AA64MMFR0_EL1.PARange. */
function paBitsOf(core: Core, field: number): number {
  const own = PA_BITS[core.sys[SYS.ID_AA64MMFR0_EL1]! & 7]!;
  return Math.min(PA_BITS[field & 7]!, own);
}

/** True when stage 2 applies to the EL1&0 regime. */
export function stage2On(core: Core): boolean {
  return !core.secure && (core.sys[SYS.HCR_EL2]! & 0x1001) !== 0;
}

/** Whether stage 1 of a regime (1, 2, 3) is enabled. */
function stage1On(core: Core, regime: number): boolean {
  if (regime === 2) return (core.sys[SYS.SCTLR_EL2]! & 1) !== 0;
  if (regime === 3) return (core.sys[SYS.SCTLR_EL3]! & 1) !== 0;
  const hcr = core.sys[SYS.HCR_EL2]!;
  if (!core.secure && (hcr & 0x08001000) !== 0) return false; // TGE, DC
  return (core.sys[SYS.SCTLR_EL1]! & 1) !== 0;
}

/**
 * Translates va for an access at `el` (0 with `regime` 1 for the unprivileged side). `pan` applies PSTATE.PAN.
 * Fills `w` and returns whether it is translated.
 */
export function translate(core: Core, vaHi: number, vaLo: number, el: number, kind: AccessKind, pan: boolean, w: Walk): boolean {
  const regime = el === 0 ? 1 : el;
  const two = regime === 1 && stage2On(core);
  w.fault = 0;
  w.onWalk = false;
  w.ipa = 0;
  w.shift = 12;
  w.notGlobal = false;
  w.nonSecure = true;
  if (!stage1On(core, regime)) flat(core, vaHi, vaLo, regime, kind, w);
  else stage1(core, vaHi, vaLo, regime, el, kind, pan, two, w);
  if (w.fault !== 0) return false;
  if (!two) return true;
  return secondStage(core, kind, w);
}

/** Translates through stage 1 only (AT S1*): the result is the IPA where stage 2 applies; table fetches still use stage 2. */
export function translateStage1(core: Core, vaHi: number, vaLo: number, el: number, kind: AccessKind, w: Walk): boolean {
  const regime = el === 0 ? 1 : el;
  w.fault = 0;
  w.onWalk = false;
  w.ipa = 0;
  w.shift = 12;
  if (!stage1On(core, regime)) return flat(core, vaHi, vaLo, regime, kind, w);
  return stage1(core, vaHi, vaLo, regime, el, kind, false, regime === 1 && stage2On(core), w);
}

function secondStage(core: Core, kind: AccessKind, w: Walk): boolean {
  const ipa = w.pa;
  const device = w.device;
  const attributes = w.attributes;
  const shareability = w.shareability;
  const shift = w.shift;
  w.ipa = ipa;
  if (!stage2(core, ipa, kind, w)) return false;
  w.ipa = ipa;
  w.shift = Math.min(shift, w.shift);
  combine(w, device, attributes, shareability);
  return true;
}

/** Combines stage-1 attributes with the stage-2 ones in `w` (HCR_EL2.FWB off): the more restrictive wins. */
function combine(w: Walk, device: boolean, attributes: number, shareability: number): void {
  const s2 = w.attributes;
  const s2Device = w.device;
  if (device || s2Device) {
    w.device = true;
    w.attributes = device && s2Device ? Math.min(attributes, s2) : device ? attributes : s2;
    w.shareability = 2;
    return;
  }
  const outer = combineCache(attributes >> 4, s2 >> 4);
  const inner = combineCache(attributes & 15, s2 & 15);
  w.attributes = (outer << 4) | inner;
  if (w.attributes === 0x44 || w.shareability === 2 || shareability === 2) w.shareability = 2;
  else w.shareability = shareability === 3 || w.shareability === 3 ? 3 : 0;
}

function combineCache(s1: number, s2: number): number {
  if (s1 === 4 || s2 === 4) return 4;
  if ((s1 & 12) === 0) return s1;
  if ((s1 & 12) === 8 || (s2 & 12) === 8) return 8 | (s1 & 3);
  return s1;
}

/** Stage 1 disabled: identity, checked against the physical address size. */
function flat(core: Core, vaHi: number, vaLo: number, regime: number, kind: AccessKind, w: Walk): boolean {
  const tbi = topByteIgnored(core, regime, vaHi);
  const hi = tbi ? vaHi & 0xffffff : vaHi >>> 0;
  const bits = PA_BITS[core.sys[SYS.ID_AA64MMFR0_EL1]! & 7]!;
  if (hi >= POW2[bits - 32]!) return w.fail(FAULT.addressSize, 1);
  w.pa = hi * P32 + (vaLo >>> 0);
  w.shift = 63;
  const cacheable = regime === 1 && (core.sys[SYS.HCR_EL2]! & 0x1000) !== 0;
  const instruction = kind === FETCH;
  w.device = !cacheable && !instruction;
  const icache = (core.sys[regime === 1 ? SYS.SCTLR_EL1 : regime === 2 ? SYS.SCTLR_EL2 : SYS.SCTLR_EL3]! & 0x1000) !== 0;
  w.attributes = cacheable ? 0xff : instruction ? (icache ? 0xaa : 0x44) : 0;
  w.shareability = cacheable ? 0 : 2;
  return true;
}

function topByteIgnored(core: Core, regime: number, vaHi: number): boolean {
  if (regime !== 1) return (core.sys[regime === 2 ? SYS.TCR_EL2 : SYS.TCR_EL3]! & 0x100000) !== 0;
  return (core.sys[SYS.TCR_EL1 + 1]! & (vaHi & 0x800000 ? 0x40 : 0x20)) !== 0;
}

// [impl->dsn~platform-stage1-walk~1]
function stage1(
  core: Core,
  vaHi: number,
  vaLo: number,
  regime: number,
  el: number,
  kind: AccessKind,
  pan: boolean,
  two: boolean,
  w: Walk,
): boolean {
  const sys = core.sys;
  const upper = regime === 1 && (vaHi & 0x800000) !== 0;
  const tcr = sys[regime === 1 ? SYS.TCR_EL1 : regime === 2 ? SYS.TCR_EL2 : SYS.TCR_EL3]!;
  const tsz = upper ? (tcr >>> 16) & 63 : tcr & 63;
  const ttbr = regime === 1 ? (upper ? SYS.TTBR1_EL1 : SYS.TTBR0_EL1) : regime === 2 ? SYS.TTBR0_EL2 : SYS.TTBR0_EL3;
  const ps = regime === 1 ? sys[SYS.TCR_EL1 + 1]! & 7 : (tcr >>> 16) & 7;
  const grain = granule(core, upper ? (tcr >>> 30) & 3 : (tcr >>> 14) & 3, upper);
  if (tsz < 16 || tsz > 39) return w.fail(FAULT.translation, 1);
  const bits = 64 - tsz;
  const hi = topByteIgnored(core, regime, vaHi) ? (upper ? vaHi | 0xff000000 : vaHi & 0xffffff) : vaHi;
  // every bit above the input size must equal the range's select bit
  const above = bits >= 32 ? hi >> (bits - 32) : hi === vaLo >> bits ? hi : 1;
  if (above !== (upper ? -1 : 0)) return w.fail(FAULT.translation, 1);
  if (regime === 1 && (tcr & (upper ? 0x800000 : 0x80)) !== 0) return w.fail(FAULT.translation, 1);
  const size = inputBits(hi, vaLo, bits);
  const stride = grain - 3;
  const level = 3 - Math.floor((bits - grain - 1) / stride);
  const paBits = paBitsOf(core, ps);
  const top = bits - (stride * (3 - level) + grain);
  const low = sys[ttbr]! & ~((8 << top) - 1) & ~1;
  const base = (sys[ttbr + 1]! & 0xffff) * P32 + (low >>> 0);
  if (base >= POW2[paBits]!) return w.fail(FAULT.addressSize, 1);
  return descend1(core, size, base, level, grain, paBits, regime, el, kind, pan, two, w);
}

/** The low `bits` of an address as a number. */
function inputBits(hi: number, lo: number, bits: number): number {
  if (bits <= 32) return bits === 32 ? lo >>> 0 : (lo & (POW2[bits]! - 1)) >>> 0;
  return ((hi & (POW2[bits - 32]! - 1)) >>> 0) * P32 + (lo >>> 0);
}

/** Granule in address bits; TG0 and TG1 are coded differently. What is reserved or not implemented acts as 4 KB. */
function granule(core: Core, tg: number, upper: boolean): number {
  const asked = upper ? (tg === 1 ? 14 : tg === 3 ? 16 : 12) : tg === 1 ? 16 : tg === 2 ? 14 : 12;
  const features = core.sys[SYS.ID_AA64MMFR0_EL1]!;
  if (asked === 14 && ((features >>> 20) & 15) === 0) return 12;
  return asked === 16 && ((features >>> 24) & 15) !== 0 ? 12 : asked;
}

function descend1(
  core: Core,
  input: number,
  start: number,
  first: number,
  grain: number,
  paBits: number,
  regime: number,
  el: number,
  kind: AccessKind,
  pan: boolean,
  two: boolean,
  w: Walk,
): boolean {
  const stride = grain - 3;
  let table = start;
  let inherited = 0; // APTable, XNTable, PXNTable of the levels above
  for (let level = first; ; level++) {
    const shift = stride * (3 - level) + grain;
    const index = Math.floor(input / POW2[shift]!);
    const at = table + 8 * (level === first ? index : index % POW2[stride]!);
    const fetched = fetchDescriptor(core, at, level, two, w);
    if (!fetched) return false;
    const lo = descLo;
    const hi = descHi;
    if ((lo & 1) === 0 || (level === 3 && (lo & 2) === 0)) return w.fail(FAULT.translation + level, 1);
    if (level < 3 && (lo & 2) !== 0) {
      inherited |= hi;
      table = (hi & 0xffff) * P32 + ((lo & ~(POW2[grain]! - 1)) >>> 0);
      if (table >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 1);
      continue;
    }
    if (level < 3 && !blockAllowed(grain, level)) return w.fail(FAULT.translation + level, 1);
    return leaf1(core, input, level, shift, lo, hi, inherited, grain, paBits, regime, el, kind, pan, w);
  }
}

function blockAllowed(grain: number, level: number): boolean {
  return grain === 12 ? level === 1 || level === 2 : level === 2;
}

/** Address bits covered by a contiguous run of entries at a level. */
function contiguousBits(grain: number, level: number): number {
  if (grain === 12) return 4;
  if (grain === 14) return level === 2 ? 5 : 7;
  return 5;
}

function leaf1(
  core: Core,
  input: number,
  level: number,
  shift: number,
  lo: number,
  hi: number,
  inherited: number,
  grain: number,
  paBits: number,
  regime: number,
  el: number,
  kind: AccessKind,
  pan: boolean,
  w: Walk,
): boolean {
  const out = leafAddress(input, shift, lo, hi);
  if (out >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 1);
  if ((lo & 0x400) === 0) return w.fail(FAULT.accessFlag + level, 1);
  const readOnly = (lo & 0x80) !== 0 || (inherited & 0x40000000) !== 0;
  const user = (lo & 0x40) !== 0 && (inherited & 0x20000000) === 0;
  const xn = (hi & 0x400000) !== 0 || (inherited & 0x10000000) !== 0;
  const pxn = (hi & 0x200000) !== 0 || (inherited & 0x08000000) !== 0;
  if (!allowed1(core, regime, el, kind, readOnly, user, xn, pxn, pan)) return w.fail(FAULT.permission + level, 1);
  w.pa = out;
  w.shift = shift + ((hi & 0x100000) !== 0 ? contiguousBits(grain, level) : 0);
  w.notGlobal = regime === 1 && (lo & 0x800) !== 0;
  w.nonSecure = (lo & 0x20) !== 0 || !core.secure;
  const mair = regime === 1 ? SYS.MAIR_EL1 : regime === 2 ? SYS.MAIR_EL2 : SYS.MAIR_EL3;
  const index = (lo >>> 2) & 7;
  w.attributes = (core.sys[mair + (index >> 2)]! >>> (8 * (index & 3))) & 255;
  w.device = w.attributes >> 4 === 0;
  w.shareability = w.device || w.attributes === 0x44 ? 2 : (lo >>> 8) & 3;
  return true;
}

function leafAddress(input: number, shift: number, lo: number, hi: number): number {
  const page = (hi & 0xffff) * P32 + (lo >>> 0);
  const span = POW2[shift]!;
  return page - (page % span) + (input % span);
}

function allowed1(
  core: Core,
  regime: number,
  el: number,
  kind: AccessKind,
  readOnly: boolean,
  user: boolean,
  xn: boolean,
  pxn: boolean,
  pan: boolean,
): boolean {
  const sctlr = core.sys[regime === 1 ? SYS.SCTLR_EL1 : regime === 2 ? SYS.SCTLR_EL2 : SYS.SCTLR_EL3]!;
  const wxn = (sctlr & 0x80000) !== 0;
  if (kind === FETCH) {
    if (regime !== 1) return !xn && !(wxn && !readOnly);
    if (el === 0) return !xn && !(wxn && user && !readOnly);
    return !pxn && !(user && !readOnly) && !(wxn && !readOnly);
  }
  if (regime !== 1) return kind === READ || !readOnly;
  if (el === 0) return user && (kind === READ || !readOnly);
  if (pan && user) return false;
  return kind === READ || !readOnly;
}

let descLo = 0;
let descHi = 0;

/** Reads a stage-1 descriptor, through stage 2 where that applies. */
function fetchDescriptor(core: Core, address: number, level: number, two: boolean, w: Walk): boolean {
  let pa = address;
  if (two) {
    if (!stage2(core, address, READ, w)) {
      w.onWalk = true;
      w.ipa = address;
      return false;
    }
    if (w.device && (core.sys[SYS.HCR_EL2]! & 4) !== 0) {
      w.onWalk = true;
      w.ipa = address;
      return w.fail(FAULT.permission + level, 2);
    }
    pa = w.pa;
  }
  return readDescriptor(core, pa) || w.fail(FAULT.externalWalk + level, 1);
}

function readDescriptor(core: Core, pa: number): boolean {
  const offset = core.ram.place(pa);
  if (offset < 0) return false;
  core.ram.bring(Math.floor(offset / 4096));
  const index = offset / 4;
  descLo = core.m32[index]!;
  descHi = core.m32[index + 1]!;
  return true;
}

// [impl->dsn~platform-stage2-walk~1]
/** Stage 2: IPA to PA with the permissions of the descriptor; on success `w.pa`, `w.shift`, attributes are those of stage 2. */
export function stage2(core: Core, ipa: number, kind: AccessKind, w: Walk): boolean {
  const vtcr = core.sys[SYS.VTCR_EL2]!;
  // DC makes VM count as 1
  if ((core.sys[SYS.HCR_EL2]! & 0x1001) === 0) {
    w.pa = ipa;
    w.shift = 63;
    w.device = false;
    w.attributes = 0xff;
    w.shareability = 0;
    return true;
  }
  const known = core.stage2;
  const slot = known.find(ipa, core.sys[SYS.VTTBR_EL2]!, core.sys[SYS.VTTBR_EL2 + 1]!);
  if (slot >= 0 && knownLeaf(core, ipa, slot, vtcr, kind, w)) return true;
  return walk2(core, ipa, vtcr, kind, w);
}

/** The leaf that an earlier walk found; false = walk again, for what is found then decides about the fault. */
function knownLeaf(core: Core, ipa: number, slot: number, vtcr: number, kind: AccessKind, w: Walk): boolean {
  const grain = granule(core, (vtcr >>> 14) & 3, false);
  const { level, lo, hi } = core.stage2;
  const at = level[slot]!;
  return leaf2(ipa, at, (grain - 3) * (3 - at) + grain, lo[slot]!, hi[slot]!, grain, paBitsOf(core, (vtcr >>> 16) & 7), kind, w);
}

function walk2(core: Core, ipa: number, vtcr: number, kind: AccessKind, w: Walk): boolean {
  const grain = granule(core, (vtcr >>> 14) & 3, false);
  const stride = grain - 3;
  const bits = 64 - (vtcr & 63);
  const sl0 = (vtcr >>> 6) & 3;
  const first = grain === 12 ? 2 - sl0 : 3 - sl0;
  if (!stage2Setup(core, bits, first, sl0, grain, stride)) return w.fail(FAULT.translation, 2);
  if (ipa >= POW2[bits]!) return w.fail(FAULT.translation, 2);
  const paBits = paBitsOf(core, (vtcr >>> 16) & 7);
  const top = bits - (stride * (3 - first) + grain);
  let table = (core.sys[SYS.VTTBR_EL2 + 1]! & 0xffff) * P32 + ((core.sys[SYS.VTTBR_EL2]! & ~((8 << Math.max(top, 1)) - 1)) >>> 0);
  if (table >= POW2[paBits]!) return w.fail(FAULT.addressSize, 2);
  for (let level = first; ; level++) {
    const shift = stride * (3 - level) + grain;
    const index = Math.floor(ipa / POW2[shift]!);
    if (!readDescriptor(core, table + 8 * (level === first ? index : index % POW2[stride]!))) {
      return w.fail(FAULT.externalWalk + level, 2);
    }
    const lo = descLo;
    const hi = descHi;
    if ((lo & 1) === 0 || (level === 3 && (lo & 2) === 0)) return w.fail(FAULT.translation + level, 2);
    if (level < 3 && (lo & 2) !== 0) {
      table = (hi & 0xffff) * P32 + ((lo & ~(POW2[grain]! - 1)) >>> 0);
      if (table >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 2);
      continue;
    }
    if (level < 3 && !blockAllowed(grain, level)) return w.fail(FAULT.translation + level, 2);
    if (!leaf2(ipa, level, shift, lo, hi, grain, paBits, kind, w)) return false;
    core.stage2.keep(ipa, core.sys[SYS.VTTBR_EL2]!, core.sys[SYS.VTTBR_EL2 + 1]!, level, lo, hi);
    return true;
  }
}

/** Consistency of VTCR_EL2.T0SZ and SL0 with the implemented sizes. */
function stage2Setup(core: Core, bits: number, first: number, sl0: number, grain: number, stride: number): boolean {
  if (sl0 === 3 || first < 0) return false;
  const own = PA_BITS[core.sys[SYS.ID_AA64MMFR0_EL1]! & 7]!;
  if (bits > 48 || bits < 25 || bits > Math.max(own, 40)) return false;
  if (grain === 12 && first === 0 && own < 44) return false;
  if (grain !== 12 && first === 1 && own < (grain === 16 ? 44 : 42)) return false;
  const span = bits - (stride * (3 - first) + grain);
  return span >= 1 && span <= stride + 4;
}

function leaf2(
  ipa: number,
  level: number,
  shift: number,
  lo: number,
  hi: number,
  grain: number,
  paBits: number,
  kind: AccessKind,
  w: Walk,
): boolean {
  const out = leafAddress(ipa, shift, lo, hi);
  if (out >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 2);
  if ((lo & 0x400) === 0) return w.fail(FAULT.accessFlag + level, 2);
  const allowed =
    kind === READ ? (lo & 0x40) !== 0 : kind === WRITE ? (lo & 0x80) !== 0 : (lo & 0x40) !== 0 && (hi & 0x400000) === 0;
  if (!allowed) return w.fail(FAULT.permission + level, 2);
  w.pa = out;
  w.shift = shift + ((hi & 0x100000) !== 0 ? contiguousBits(grain, level) : 0);
  const attr = (lo >>> 2) & 15;
  w.device = attr >> 2 === 0;
  w.attributes = w.device ? (attr & 3) << 2 : (stage2Cache(attr >> 2) << 4) | stage2Cache(attr & 3);
  w.shareability = w.device ? 2 : (lo >>> 8) & 3;
  return true;
}

/** Stage-2 cacheability (1 non-cacheable, 2 write-through, 3 write-back) as a MAIR nibble. */
function stage2Cache(code: number): number {
  return code === 1 ? 4 : code === 2 ? 11 : 15;
}
