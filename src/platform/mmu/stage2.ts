/** Stage 2 of the EL1&0 regime: intermediate to physical addresses. */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';
import { managed, readDescriptor, updateDescriptor } from './descriptors.ts';
import {
  type AccessKind,
  blockAllowed,
  contiguousBits,
  FAULT,
  granule,
  leafAddress,
  P32,
  PA_BITS,
  POW2,
  paBitsOf,
  READ,
  type Walk,
  WRITE,
} from './walk-result.ts';

/** Descriptors of stage 2 have the byte order of SCTLR_EL2.EE. */
const REGIME = 2;

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

/** The leaf that an earlier walk found; false = walk again, for what is found then decides about the fault or is updated. */
function knownLeaf(core: Core, ipa: number, slot: number, vtcr: number, kind: AccessKind, w: Walk): boolean {
  const grain = granule(core, (vtcr >>> 14) & 3, false);
  const { level, lo, hi } = core.stage2;
  const at = level[slot]!;
  w.lo = lo[slot]!;
  w.hi = hi[slot]!;
  const found = leaf2(core, ipa, at, (grain - 3) * (3 - at) + grain, vtcr, grain, kind, w);
  return found && w.updated === w.lo;
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
    const at = table + 8 * (level === first ? index : index % POW2[stride]!);
    if (!readDescriptor(core, at, REGIME, w)) return w.fail(FAULT.externalWalk + level, 2);
    const { lo, hi } = w;
    if ((lo & 1) === 0 || (level === 3 && (lo & 2) === 0)) return w.fail(FAULT.translation + level, 2);
    if (level < 3 && (lo & 2) !== 0) {
      table = (hi & 0xffff) * P32 + ((lo & ~(POW2[grain]! - 1)) >>> 0);
      if (table >= POW2[paBits]!) return w.fail(FAULT.addressSize + level, 2);
      continue;
    }
    if (level < 3 && !blockAllowed(grain, level)) return w.fail(FAULT.translation + level, 2);
    if (!leaf2(core, ipa, level, shift, vtcr, grain, kind, w)) return false;
    if (w.updated !== lo) updateDescriptor(core, at, REGIME, w);
    core.stage2.keep(ipa, core.sys[SYS.VTTBR_EL2]!, core.sys[SYS.VTTBR_EL2 + 1]!, level, w.updated, hi);
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

/** VTCR_EL2.HA and HD. */
const HA = 0x200000;
const HD = 0x400000;

function leaf2(
  core: Core,
  ipa: number,
  level: number,
  shift: number,
  vtcr: number,
  grain: number,
  kind: AccessKind,
  w: Walk,
): boolean {
  const { lo, hi } = w;
  const out = leafAddress(ipa, shift, lo, hi);
  if (out >= POW2[paBitsOf(core, (vtcr >>> 16) & 7)]!) return w.fail(FAULT.addressSize + level, 2);
  const flags = managed(core, w, (vtcr & HA) !== 0, (vtcr & HD) !== 0, kind === WRITE, 'set');
  if (flags === undefined) return w.fail(FAULT.accessFlag + level, 2);
  const allowed =
    kind === READ ? (flags & 0x40) !== 0 : kind === WRITE ? (flags & 0x80) !== 0 : (flags & 0x40) !== 0 && (hi & 0x400000) === 0;
  if (!allowed) return w.fail(FAULT.permission + level, 2);
  w.updated = w.dirties ? flags : lo | (flags & 0x400);
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
