/**
 * VMSAv8-64 translation: stage 1 of the EL1&0, EL2, EL2&0 and EL3 regimes (`stage1.ts`), stage 2 (`stage2.ts`), and their
 * combination, with the faults' status codes (DFSC/IFSC). Walks read descriptors in guest memory, in the regime's byte order, and
 * set access flag and dirty state where the core and the tables have the hardware do it; only leaves of stage 2 are kept
 * (`Stage2Leaves`).
 */
import type { Core } from '../cpu/core.ts';
import { SYS } from '../cpu/sysregs.ts';
import { stage1, topByteIgnored } from './stage1.ts';
import { stage2 } from './stage2.ts';
import { type AccessKind, FAULT, FETCH, P32, PA_BITS, POW2, SCTLR, type Walk } from './walk-result.ts';

/** True when stage 2 applies to the EL1&0 regime. */
export function stage2On(core: Core): boolean {
  return !core.secure && (core.sys[SYS.HCR_EL2]! & 0x1001) !== 0;
}

/** Whether stage 1 of a regime (1, 2, 3) is enabled. */
function stage1On(core: Core, regime: number): boolean {
  // TGE, DC
  if (regime === 1 && !core.secure && (core.sys[SYS.HCR_EL2]! & 0x08001000) !== 0) return false;
  return (core.sys[SCTLR[regime]!]! & 1) !== 0;
}

/** Regime of an access with the permissions of `el`: EL0 of a host belongs to EL2&0. */
function regimeOf(core: Core, el: number): number {
  return el === 0 ? (core.inHost ? 2 : 1) : el;
}

/**
 * Translates va for an access at `el`. `pan` applies PSTATE.PAN to it.
 * Fills `w` and returns whether it is translated.
 */
export function translate(core: Core, vaHi: number, vaLo: number, el: number, kind: AccessKind, pan: boolean, w: Walk): boolean {
  const regime = regimeOf(core, el);
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
  const regime = regimeOf(core, el);
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
  const icache = (core.sys[SCTLR[regime]!]! & 0x1000) !== 0;
  w.attributes = cacheable ? 0xff : instruction ? (icache ? 0xaa : 0x44) : 0;
  w.shareability = cacheable ? 0 : 2;
  return true;
}
