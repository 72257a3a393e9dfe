/**
 * The virtual CPU interface of one core (GIC architecture, chapter "Virtual interrupt handling and prioritization"):
 * list registers, virtual machine control, virtual active priorities, maintenance conditions. GICv3 reaches it through
 * ICH_* and ICV_* system registers, GICv2 through GICH_* and GICV_* frames; both see this one state, which keeps the
 * GICv3 layouts. Four list registers, five priority bits, as Cortex-A57 has.
 */
export const LIST_REGISTERS = 4;
export const PRIORITY_MASK = 0xf8;
const MIN_VBPR0 = 2;
const MIN_VBPR1 = 3;
export const SPURIOUS = 1023;

export interface VirtualState {
  /** ICH_HCR_EL2. */
  hcr: number;
  /** ICH_VMCR_EL2 in its GICv3 layout. */
  vmcr: number;
  apr0: number;
  apr1: number;
  /** ICH_LR<n>_EL2, low and high words. */
  lrLo: Uint32Array;
  lrHi: Uint32Array;
}

export const ICH_HCR = {
  En: 1,
  UIE: 1 << 1,
  LRENPIE: 1 << 2,
  NPIE: 1 << 3,
  VGrp0EIE: 1 << 4,
  VGrp0DIE: 1 << 5,
  VGrp1EIE: 1 << 6,
  VGrp1DIE: 1 << 7,
  TC: 1 << 10,
  TALL0: 1 << 11,
  TALL1: 1 << 12,
  TSEI: 1 << 13,
  TDIR: 1 << 14,
} as const;
/** Bits of ICH_HCR_EL2 that are kept: the enables, the traps, EOIcount. */
export const ICH_HCR_MASK = 0xf8007cff >>> 0;

export const VMCR = { VENG0: 1, VENG1: 2, VAckCtl: 4, VFIQEn: 8, VCBPR: 16, VEOIM: 1 << 9 } as const;
/** High word of a list register. */
export const LR_HI = { PENDING: 0x40000000, ACTIVE: 0x80000000, HW: 0x20000000, GROUP1: 0x10000000, EOI: 0x200 } as const;
const LR_HI_MASK = 0xf0ff1fff >>> 0;

export function virtualState(): VirtualState {
  return {
    hcr: 0,
    vmcr: (MIN_VBPR1 << 18) | (MIN_VBPR0 << 21),
    apr0: 0,
    apr1: 0,
    lrLo: new Uint32Array(LIST_REGISTERS),
    lrHi: new Uint32Array(LIST_REGISTERS),
  };
}

/** Deactivates the physical interrupt that a list register stands for. */
export type PhysicalDeactivate = (pintid: number) => void;

export const lrPriority = (v: VirtualState, n: number): number => (v.lrHi[n]! >>> 16) & 0xff;
export const lrGroup = (v: VirtualState, n: number): 0 | 1 => ((v.lrHi[n]! & LR_HI.GROUP1) !== 0 ? 1 : 0);
const lrInvalid = (v: VirtualState, n: number): boolean => v.lrHi[n]! >>> 30 === 0;
const lrPendingOnly = (v: VirtualState, n: number): boolean => v.lrHi[n]! >>> 30 === 1;

export function writeListRegisterHigh(v: VirtualState, n: number, value: number): void {
  v.lrHi[n] = (value & LR_HI_MASK & ~(0x7 << 16)) >>> 0;
}

// -------------------------------------------------------------------------------------------------- fields of the VMCR

export const vbpr0 = (v: VirtualState): number => (v.vmcr >>> 21) & 7;
export const vbpr1 = (v: VirtualState): number => (v.vmcr >>> 18) & 7;
export const vpmr = (v: VirtualState): number => v.vmcr >>> 24;

export function setVbpr0(v: VirtualState, value: number): void {
  v.vmcr = ((v.vmcr & ~(7 << 21)) | (Math.max(value & 7, MIN_VBPR0) << 21)) >>> 0;
}

export function setVbpr1(v: VirtualState, value: number): void {
  v.vmcr = ((v.vmcr & ~(7 << 18)) | (Math.max(value & 7, MIN_VBPR1) << 18)) >>> 0;
}

export function setVpmr(v: VirtualState, value: number): void {
  v.vmcr = ((v.vmcr & 0x00ffffff) | ((value & PRIORITY_MASK) << 24)) >>> 0;
}

export function setVmcrFlag(v: VirtualState, flag: number, on: boolean): void {
  v.vmcr = (on ? v.vmcr | flag : v.vmcr & ~flag) >>> 0;
}

/** The whole of ICH_VMCR_EL2; the binary points keep their least values. */
export function writeVmcr(v: VirtualState, value: number): void {
  v.vmcr = (value & 0x21f) >>> 0;
  setVbpr0(v, value >>> 21);
  setVbpr1(v, value >>> 18);
  setVpmr(v, value >>> 24);
}

// --------------------------------------------------------------------------------------------------- prioritisation

/** Mask of the group priority bits of a group, from its binary point. */
export function groupPriorityMask(bpr0: number, bpr1: number, commonBpr: boolean, group: 0 | 1): number {
  return group === 0 || commonBpr ? (0xff << (bpr0 + 1)) & 0xff : (0xff << bpr1) & 0xff;
}

const maskOf = (v: VirtualState, group: 0 | 1): number =>
  groupPriorityMask(vbpr0(v), vbpr1(v), (v.vmcr & VMCR.VCBPR) !== 0, group);

/** Priority of the most urgent set bit of an active-priorities register of 32 levels; 0xff when idle. */
export function activePriority(apr: number): number {
  return apr === 0 ? 0xff : (31 - Math.clz32(apr & -apr)) << 3;
}

export const runningVirtualPriority = (v: VirtualState): number => activePriority(v.apr0 | v.apr1);

/** The list register of the most urgent pending virtual interrupt of an enabled group, or -1. */
export function highestPendingVirtual(v: VirtualState): number {
  let best = -1;
  let bestPriority = 0x100;
  for (let n = 0; n < LIST_REGISTERS; n++) {
    if (!lrPendingOnly(v, n)) continue;
    if ((v.vmcr & (lrGroup(v, n) === 1 ? VMCR.VENG1 : VMCR.VENG0)) === 0) continue;
    if (lrPriority(v, n) < bestPriority) {
      best = n;
      bestPriority = lrPriority(v, n);
    }
  }
  return best;
}

export function maySignalVirtual(v: VirtualState, n: number): boolean {
  const priority = lrPriority(v, n);
  if (priority >= vpmr(v)) return false;
  const running = runningVirtualPriority(v);
  const mask = maskOf(v, lrGroup(v, n));
  return running === 0xff || (priority & mask) < (running & mask);
}

/**
 * What the virtual interface signals to the core. Group 1 is the virtual IRQ; Group 0 the virtual FIQ, unless GICv2
 * leaves VFIQEn clear (`fiqEnabled` false): then it is a virtual IRQ too.
 */
// [impl->dsn~platform-gic-virtual-interface~1]
export function virtualSignals(v: VirtualState, fiqEnabled = true): { virq: boolean; vfiq: boolean } {
  if ((v.hcr & ICH_HCR.En) === 0) return { virq: false, vfiq: false };
  const n = highestPendingVirtual(v);
  if (n < 0 || !maySignalVirtual(v, n)) return { virq: false, vfiq: false };
  const fiq = lrGroup(v, n) === 0 && fiqEnabled;
  return { virq: !fiq, vfiq: fiq };
}

// ------------------------------------------------------------------------------------------- acknowledge and complete

/** Acknowledges the highest pending virtual interrupt if it is of `group` and urgent enough: its INTID, else 1023. */
export function acknowledgeVirtual(v: VirtualState, group: 0 | 1): number {
  const n = highestPendingVirtual(v);
  if (n < 0 || lrGroup(v, n) !== group || !maySignalVirtual(v, n)) return SPURIOUS;
  const level = (lrPriority(v, n) & maskOf(v, group)) >>> 3;
  if (group === 0) v.apr0 = (v.apr0 | (1 << level)) >>> 0;
  else v.apr1 = (v.apr1 | (1 << level)) >>> 0;
  v.lrHi[n] = ((v.lrHi[n]! & 0x3fffffff) | LR_HI.ACTIVE) >>> 0;
  return v.lrLo[n]!;
}

/** The INTID an acknowledge of `group` would see, whatever the mask. */
export function highestVirtual(v: VirtualState, group: 0 | 1): number {
  const n = highestPendingVirtual(v);
  return n >= 0 && lrGroup(v, n) === group ? v.lrLo[n]! : SPURIOUS;
}

/** The list register that holds an active virtual interrupt, or -1. */
export function findActive(v: VirtualState, vintid: number): number {
  for (let n = 0; n < LIST_REGISTERS; n++) if (v.lrLo[n] === vintid && (v.lrHi[n]! & LR_HI.ACTIVE) !== 0) return n;
  return -1;
}

function countEoi(v: VirtualState): void {
  const count = ((v.hcr >>> 27) + 1) & 0x1f;
  v.hcr = ((v.hcr & 0x07ffffff) | (count << 27)) >>> 0;
}

function deactivateLr(v: VirtualState, n: number, physical: PhysicalDeactivate): void {
  const hi = v.lrHi[n]!;
  if ((hi & LR_HI.HW) !== 0 && (hi & 0x1fff) < 1020) physical(hi & 0x1fff);
  v.lrHi[n] = (hi & ~LR_HI.ACTIVE) >>> 0;
}

/** Drops the running priority: the most urgent active level goes. Returns it and its group, or undefined when idle. */
function dropPriority(v: VirtualState): { priority: number; group: 0 | 1 } | undefined {
  const [p0, p1] = [activePriority(v.apr0), activePriority(v.apr1)];
  if (p0 === 0xff && p1 === 0xff) return undefined;
  if (p0 <= p1) v.apr0 = (v.apr0 & (v.apr0 - 1)) >>> 0;
  else v.apr1 = (v.apr1 & (v.apr1 - 1)) >>> 0;
  return { priority: Math.min(p0, p1), group: p0 <= p1 ? 0 : 1 };
}

/** ICV_EOIR<group>: priority drop, and deactivation unless VEOIM splits them. EOIcount counts what no list register knows. */
export function endVirtual(v: VirtualState, vintid: number, group: 0 | 1, physical: PhysicalDeactivate): void {
  if (vintid >= 1020 && vintid < 8192) return;
  const dropped = dropPriority(v);
  const split = (v.vmcr & VMCR.VEOIM) !== 0 && vintid < 8192;
  const n = findActive(v, vintid);
  if (n < 0) {
    if (!split) countEoi(v);
    return;
  }
  const same = dropped !== undefined && lrGroup(v, n) === group && (lrPriority(v, n) & maskOf(v, group)) === dropped.priority;
  if (same && !split) deactivateLr(v, n, physical);
}

/** ICV_DIR: deactivation alone; without VEOIM it has no effect. */
export function deactivateVirtual(v: VirtualState, vintid: number, physical: PhysicalDeactivate): void {
  if ((v.vmcr & VMCR.VEOIM) === 0) return;
  const n = findActive(v, vintid);
  if (n < 0) countEoi(v);
  else deactivateLr(v, n, physical);
}

// -------------------------------------------------------------------------------------------------------- maintenance

/** ICH_EISR: list registers whose end of interrupt asks for maintenance. */
export function eisr(v: VirtualState): number {
  let bits = 0;
  for (let n = 0; n < LIST_REGISTERS; n++) {
    if (lrInvalid(v, n) && (v.lrHi[n]! & LR_HI.HW) === 0 && (v.lrHi[n]! & LR_HI.EOI) !== 0) bits |= 1 << n;
  }
  return bits;
}

/** ICH_ELRSR: list registers that are free. */
export function elrsr(v: VirtualState): number {
  let bits = 0;
  for (let n = 0; n < LIST_REGISTERS; n++) {
    if (lrInvalid(v, n) && ((v.lrHi[n]! & LR_HI.HW) !== 0 || (v.lrHi[n]! & LR_HI.EOI) === 0)) bits |= 1 << n;
  }
  return bits;
}

/** ICH_MISR: the maintenance conditions that hold. */
// [impl->dsn~platform-gic-maintenance~1]
export function misr(v: VirtualState): number {
  let valid = 0;
  let pending = 0;
  for (let n = 0; n < LIST_REGISTERS; n++) {
    if (!lrInvalid(v, n)) valid++;
    if (lrPendingOnly(v, n)) pending++;
  }
  let bits = eisr(v) !== 0 ? 1 : 0;
  if ((v.hcr & ICH_HCR.UIE) !== 0 && valid < 2) bits |= 2;
  if ((v.hcr & ICH_HCR.LRENPIE) !== 0 && v.hcr >>> 27 !== 0) bits |= 4;
  if ((v.hcr & ICH_HCR.NPIE) !== 0 && pending === 0) bits |= 8;
  const [on0, on1] = [(v.vmcr & VMCR.VENG0) !== 0, (v.vmcr & VMCR.VENG1) !== 0];
  if ((v.hcr & ICH_HCR.VGrp0EIE) !== 0 && on0) bits |= 0x10;
  if ((v.hcr & ICH_HCR.VGrp0DIE) !== 0 && !on0) bits |= 0x20;
  if ((v.hcr & ICH_HCR.VGrp1EIE) !== 0 && on1) bits |= 0x40;
  if ((v.hcr & ICH_HCR.VGrp1DIE) !== 0 && !on1) bits |= 0x80;
  return bits;
}

export function maintenanceLevel(v: VirtualState): boolean {
  return (v.hcr & ICH_HCR.En) !== 0 && misr(v) !== 0;
}
