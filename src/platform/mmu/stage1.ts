/** Stage 1: the tables of the EL1&0, EL2, EL2&0 (HCR_EL2.E2H) and EL3 regimes. */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';
import { managed, readDescriptor, updateDescriptor } from './descriptors.ts';
import { stage2 } from './stage2.ts';
import {
  type AccessKind,
  blockAllowed,
  contiguousBits,
  FAULT,
  FETCH,
  granule,
  leafAddress,
  P32,
  POW2,
  paBitsOf,
  READ,
  SCTLR,
  type Walk,
  WRITE,
} from './walk-result.ts';

// by regime (1, 2, 3)
const TCR = [0, SYS.TCR_EL1, SYS.TCR_EL2, SYS.TCR_EL3] as const;
const TTBR0 = [0, SYS.TTBR0_EL1, SYS.TTBR0_EL2, SYS.TTBR0_EL3] as const;
const TTBR1 = [0, SYS.TTBR1_EL1, SYS.TTBR1_EL2, 0] as const;
const MAIR = [0, SYS.MAIR_EL1, SYS.MAIR_EL2, SYS.MAIR_EL3] as const;

/** Two ranges of addresses and two privilege levels: EL1&0, and EL2&0 of a core with E2H set. */
function isShared(core: Core, regime: number): boolean {
  return regime === 1 || (regime === 2 && core.e2h);
}

export function topByteIgnored(core: Core, regime: number, vaHi: number): boolean {
  const tcr = TCR[regime]!;
  if (!isShared(core, regime)) return (core.sys[tcr]! & 0x100000) !== 0;
  return (core.sys[tcr + 1]! & (vaHi & 0x800000 ? 0x40 : 0x20)) !== 0;
}

// [impl->dsn~platform-stage1-walk~1]
export function stage1(
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
  const shared = isShared(core, regime);
  const upper = shared && (vaHi & 0x800000) !== 0;
  const tcr = sys[TCR[regime]!]!;
  const tsz = upper ? (tcr >>> 16) & 63 : tcr & 63;
  const ttbr = (upper ? TTBR1 : TTBR0)[regime]!;
  const ps = shared ? sys[TCR[regime]! + 1]! & 7 : (tcr >>> 16) & 7;
  const grain = granule(core, upper ? (tcr >>> 30) & 3 : (tcr >>> 14) & 3, upper);
  if (tsz < 16 || tsz > 39) return w.fail(FAULT.translation, 1);
  const bits = 64 - tsz;
  const hi = topByteIgnored(core, regime, vaHi) ? (upper ? vaHi | 0xff000000 : vaHi & 0xffffff) : vaHi;
  // every bit above the input size must equal the range's select bit
  const above = bits >= 32 ? hi >> (bits - 32) : hi === vaLo >> bits ? hi : 1;
  if (above !== (upper ? -1 : 0)) return w.fail(FAULT.translation, 1);
  if (shared && (tcr & (upper ? 0x800000 : 0x80)) !== 0) return w.fail(FAULT.translation, 1);
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
    if (!fetchDescriptor(core, at, level, regime, two, w)) return false;
    const { lo, hi } = w;
    if ((lo & 1) === 0 || (level === 3 && (lo & 2) === 0)) return w.fail(FAULT.translation + level, 1);
    if (level < 3 && (lo & 2) !== 0) {
      inherited |= hi;
      table = (hi & 0xffff) * P32 + ((lo & ~(POW2[grain]! - 1)) >>> 0);
      if (table >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 1);
      continue;
    }
    if (level < 3 && !blockAllowed(grain, level)) return w.fail(FAULT.translation + level, 1);
    return leaf1(core, input, level, shift, at, inherited, grain, paBits, regime, el, kind, pan, two, w);
  }
}

function leaf1(
  core: Core,
  input: number,
  level: number,
  shift: number,
  at: number,
  inherited: number,
  grain: number,
  paBits: number,
  regime: number,
  el: number,
  kind: AccessKind,
  pan: boolean,
  two: boolean,
  w: Walk,
): boolean {
  const { lo, hi } = w;
  const out = leafAddress(input, shift, lo, hi);
  if (out >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 1);
  const flags = managedFlags(core, regime, kind, w);
  if (flags === undefined) return w.fail(FAULT.accessFlag + level, 1);
  const readOnly = (flags & 0x80) !== 0 || (inherited & 0x40000000) !== 0;
  const user = (lo & 0x40) !== 0 && (inherited & 0x20000000) === 0;
  const xn = (hi & 0x400000) !== 0 || (inherited & 0x10000000) !== 0;
  const pxn = (hi & 0x200000) !== 0 || (inherited & 0x08000000) !== 0;
  if (!allowed1(core, regime, el, kind, readOnly, user, xn, pxn, pan)) return w.fail(FAULT.permission + level, 1);
  const updated = w.dirties ? flags : lo | (flags & 0x400);
  if (updated !== lo && !update(core, at, updated, regime, two, w)) return false;
  w.pa = out;
  w.shift = shift + ((hi & 0x100000) !== 0 ? contiguousBits(grain, level) : 0);
  w.notGlobal = isShared(core, regime) && (lo & 0x800) !== 0;
  w.nonSecure = (lo & 0x20) !== 0 || !core.secure;
  const mair = MAIR[regime]!;
  const index = (lo >>> 2) & 7;
  w.attributes = (core.sys[mair + (index >> 2)]! >>> (8 * (index & 3))) & 255;
  w.device = w.attributes >> 4 === 0;
  w.shareability = w.device || w.attributes === 0x44 ? 2 : (lo >>> 8) & 3;
  return true;
}

/** The low half of the leaf as TCR.HA and HD have the hardware make it; undefined = access flag fault. */
function managedFlags(core: Core, regime: number, kind: AccessKind, w: Walk): number | undefined {
  const tcr = TCR[regime]!;
  // bits 39 and 40, or 21 and 22 where there is one range
  const flags = isShared(core, regime) ? core.sys[tcr + 1]! >>> 7 : core.sys[tcr]! >>> 21;
  return managed(core, w, (flags & 1) !== 0, (flags & 2) !== 0, kind === WRITE, 'clear');
}

/** Writes a leaf back; stage 2 must allow the write. */
function update(core: Core, at: number, updated: number, regime: number, two: boolean, w: Walk): boolean {
  let pa = at;
  if (two) {
    if (!stage2(core, at, WRITE, w)) {
      w.onWalk = true;
      w.ipa = at;
      return false;
    }
    pa = w.pa;
  }
  w.updated = updated;
  updateDescriptor(core, pa, regime, w);
  return true;
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
  const wxn = (core.sys[SCTLR[regime]!]! & 0x80000) !== 0;
  const shared = isShared(core, regime);
  if (kind === FETCH) {
    if (!shared) return !xn && !(wxn && !readOnly);
    if (el === 0) return !xn && !(wxn && user && !readOnly);
    return !pxn && !(user && !readOnly) && !(wxn && !readOnly);
  }
  if (!shared) return kind === READ || !readOnly;
  if (el === 0) return user && (kind === READ || !readOnly);
  if (pan && user) return false;
  return kind === READ || !readOnly;
}

/** Reads a stage-1 descriptor into `w`, through stage 2 where that applies. */
function fetchDescriptor(core: Core, address: number, level: number, regime: number, two: boolean, w: Walk): boolean {
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
  return readDescriptor(core, pa, regime, w) || w.fail(FAULT.externalWalk + level, 1);
}
