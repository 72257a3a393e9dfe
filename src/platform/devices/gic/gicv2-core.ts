/**
 * The heart of GICv2 (GIC-400 with the Virtualization Extensions, without the Security Extensions, as QEMU's virt
 * machine): interrupt state, targets, the sources of each SGI, and what each core is signalled. Five priority bits.
 */
import type { InterruptInputs } from '../../ports.ts';
import {
  activate,
  bitOf,
  type Candidate,
  candidateWord,
  driveLine,
  type IrqBank,
  irqBank,
  mostUrgent,
  putBit,
} from './irq-bank.ts';
import {
  activePriority,
  groupPriorityMask,
  maintenanceLevel,
  PRIORITY_MASK,
  SPURIOUS,
  type VirtualState,
  VMCR,
  virtualSignals,
  virtualState,
} from './virtual-interface.ts';

export const GICV2_MAINTENANCE_PPI = 25;
export const GICC_CTLR = { EnableGrp0: 1, EnableGrp1: 2, AckCtl: 4, FIQEn: 8, CBPR: 16, EOImode: 1 << 9 } as const;

export interface GicV2CoreState {
  irqs: IrqBank;
  /** For each SGI the cores that sent it and were not yet acknowledged. */
  sgiSources: Uint8Array;
  ctlr: number;
  pmr: number;
  bpr: number;
  abpr: number;
  /** Active priorities of Group 0 and Group 1. */
  apr0: number;
  apr1: number;
  virt: VirtualState;
}

export interface GicV2State {
  ctlr: number;
  /** SPIs; word 0 unused. */
  spis: IrqBank;
  /** Target cores of each interrupt, one byte each. */
  targets: Uint8Array;
  cores: GicV2CoreState[];
}

export interface GicV2Ports {
  /** At most 8. */
  readonly cores: number;
  /** INTIDs implemented: a multiple of 32 (default 288). */
  readonly lines?: number;
  inputs(core: number): InterruptInputs;
}

export interface GicV2Core {
  readonly ports: GicV2Ports;
  readonly lines: number;
  s: GicV2State;
}

export function gicV2Core(ports: GicV2Ports): GicV2Core {
  const lines = ports.lines ?? 288;
  return {
    ports,
    lines,
    s: {
      ctlr: 0,
      spis: irqBank(lines >>> 5),
      targets: new Uint8Array(lines),
      cores: Array.from({ length: ports.cores }, resetCore),
    },
  };
}

function resetCore(): GicV2CoreState {
  const irqs = irqBank(1);
  irqs.edge[0] = 0xffff;
  irqs.enabled[0] = 0xffff; // SGIs are always enabled
  return {
    irqs,
    sgiSources: new Uint8Array(16),
    ctlr: 0,
    pmr: 0,
    bpr: 2,
    abpr: 3,
    apr0: 0,
    apr1: 0,
    virt: virtualState(),
  };
}

export const bankOf = (gic: GicV2Core, core: number, intid: number): IrqBank =>
  intid < 32 ? gic.s.cores[core]!.irqs : gic.s.spis;

export function groupOf(gic: GicV2Core, core: number, intid: number): 0 | 1 {
  return ((bankOf(gic, core, intid).group[intid >>> 5]! >>> (intid & 31)) & 1) as 0 | 1;
}

/** The most urgent pending interrupt of a core whose group both the distributor and the CPU interface enable. */
export function highestPending(gic: GicV2Core, core: number): Candidate {
  const { s } = gic;
  const c = s.cores[core]!;
  const best: Candidate = { intid: SPURIOUS, priority: 0x100 };
  const on = s.ctlr & c.ctlr;
  const on0 = (on & 1) !== 0 ? -1 : 0;
  const on1 = (on & 2) !== 0 ? -1 : 0;
  if ((on0 | on1) === 0) return best;
  const own = candidateWord(c.irqs, 0) & ((c.irqs.group[0]! & on1) | (~c.irqs.group[0]! & on0));
  if (own !== 0) mostUrgent(c.irqs, 0, own, best);
  for (let w = 1; w < gic.lines >>> 5; w++) {
    const group = s.spis.group[w]!;
    const bits = targeted(s, w, core, candidateWord(s.spis, w) & ((group & on1) | (~group & on0)));
    if (bits !== 0) mostUrgent(s.spis, w, bits, best);
  }
  return best;
}

function targeted(s: GicV2State, word: number, core: number, bits: number): number {
  let rest = bits;
  let kept = 0;
  while (rest !== 0) {
    const n = 31 - Math.clz32(rest & -rest);
    rest &= rest - 1;
    if ((s.targets[word * 32 + n]! >>> core) & 1) kept |= 1 << n;
  }
  return kept;
}

export const runningPriority = (c: GicV2CoreState): number => activePriority(c.apr0 | c.apr1);

const maskOf = (c: GicV2CoreState, group: 0 | 1): number =>
  groupPriorityMask(c.bpr, c.abpr, (c.ctlr & GICC_CTLR.CBPR) !== 0, group);

export function maySignal(gic: GicV2Core, core: number, candidate: Candidate): boolean {
  if (candidate.intid === SPURIOUS) return false;
  const c = gic.s.cores[core]!;
  if (candidate.priority >= c.pmr) return false;
  const mask = maskOf(c, groupOf(gic, core, candidate.intid));
  const running = runningPriority(c);
  return running === 0xff || (candidate.priority & mask) < (running & mask);
}

// [impl->dsn~platform-gicv2-prioritisation~1]
export function updateCore(gic: GicV2Core, core: number): void {
  const c = gic.s.cores[core]!;
  driveLine(c.irqs, GICV2_MAINTENANCE_PPI, maintenanceLevel(c.virt));
  const inputs = gic.ports.inputs(core);
  const best = highestPending(gic, core);
  const signal = maySignal(gic, core, best);
  const fiq = signal && groupOf(gic, core, best.intid) === 0 && (c.ctlr & GICC_CTLR.FIQEn) !== 0;
  inputs.set('irq', signal && !fiq);
  inputs.set('fiq', fiq);
  const virtual = virtualSignals(c.virt, (c.virt.vmcr & VMCR.VFIQEn) !== 0);
  inputs.set('virq', virtual.virq);
  inputs.set('vfiq', virtual.vfiq);
}

export function updateAll(gic: GicV2Core): void {
  for (let core = 0; core < gic.s.cores.length; core++) updateCore(gic, core);
}

/**
 * Takes an interrupt: INTID, with the sending core in bits 12:10 for an SGI. `group` undefined = whichever is highest
 * (GICC_IAR); a Group 1 interrupt without AckCtl then answers 1022, another group than asked answers 1023.
 */
export function acknowledge(gic: GicV2Core, core: number, group: 1 | undefined): number {
  const best = highestPending(gic, core);
  if (!maySignal(gic, core, best)) return SPURIOUS;
  const c = gic.s.cores[core]!;
  const its = groupOf(gic, core, best.intid);
  if (group === 1 && its !== 1) return SPURIOUS;
  if (group === undefined && its === 1 && (c.ctlr & GICC_CTLR.AckCtl) === 0) return 1022;
  const bit = 1 << ((best.priority & maskOf(c, its) & PRIORITY_MASK) >>> 3);
  if (its === 0) c.apr0 = (c.apr0 | bit) >>> 0;
  else c.apr1 = (c.apr1 | bit) >>> 0;
  const source = takeSgiSource(c, best.intid);
  activate(bankOf(gic, core, best.intid), best.intid);
  if (best.intid < 16 && c.sgiSources[best.intid] !== 0) c.irqs.latch[0]! |= bitOf(best.intid);
  if (best.intid < 32) updateCore(gic, core);
  else updateAll(gic);
  return best.intid | (source << 10);
}

/** The lowest-numbered core that sent this SGI; it counts as answered. */
function takeSgiSource(c: GicV2CoreState, intid: number): number {
  if (intid >= 16 || c.sgiSources[intid] === 0) return 0;
  const sources = c.sgiSources[intid]!;
  c.sgiSources[intid] = sources & (sources - 1);
  return 31 - Math.clz32(sources & -sources);
}

/** What GICC_HPPIR and GICC_AHPPIR show: no masking, no effect. */
export function peek(gic: GicV2Core, core: number, group: 1 | undefined): number {
  const best = highestPending(gic, core);
  if (best.intid === SPURIOUS) return SPURIOUS;
  const c = gic.s.cores[core]!;
  const its = groupOf(gic, core, best.intid);
  if (group === 1) return its === 1 ? best.intid : SPURIOUS;
  if (its === 1 && (c.ctlr & GICC_CTLR.AckCtl) === 0) return 1022;
  const sources = best.intid < 16 ? c.sgiSources[best.intid]! : 0;
  return best.intid | (sources === 0 ? 0 : (31 - Math.clz32(sources & -sources)) << 10);
}

/** Priority drop of the most urgent active priority, and deactivation unless EOImode splits them. */
export function endOfInterrupt(gic: GicV2Core, core: number, intid: number): void {
  if (intid >= 1020) return;
  const c = gic.s.cores[core]!;
  const [p0, p1] = [activePriority(c.apr0), activePriority(c.apr1)];
  if (p0 !== 0xff && p0 <= p1) c.apr0 = (c.apr0 & (c.apr0 - 1)) >>> 0;
  else if (p1 !== 0xff) c.apr1 = (c.apr1 & (c.apr1 - 1)) >>> 0;
  if ((c.ctlr & GICC_CTLR.EOImode) === 0) deactivate(gic, core, intid);
  else updateCore(gic, core);
}

export function deactivate(gic: GicV2Core, core: number, intid: number): void {
  if (intid >= gic.lines) return;
  putBit(bankOf(gic, core, intid).active, intid, false);
  updateAll(gic);
}

/** GICD_SGIR: 0 = target list, 1 = all others, 2 = this core. */
export function sendSgi(gic: GicV2Core, from: number, value: number): void {
  const filter = (value >>> 24) & 3;
  const everyone = (1 << gic.s.cores.length) - 1;
  const lists = [(value >>> 16) & 0xff, everyone & ~(1 << from), 1 << from, 0];
  for (let core = 0; core < gic.s.cores.length; core++) {
    if ((lists[filter]! >>> core) & 1) setSgi(gic, core, value & 15, 1 << from);
  }
}

export function setSgi(gic: GicV2Core, core: number, intid: number, sources: number): void {
  const c = gic.s.cores[core]!;
  c.sgiSources[intid]! |= sources & ((1 << gic.s.cores.length) - 1);
  if (c.sgiSources[intid] !== 0) c.irqs.latch[0]! |= bitOf(intid);
  updateCore(gic, core);
}

export function clearSgi(gic: GicV2Core, core: number, intid: number, sources: number): void {
  const c = gic.s.cores[core]!;
  c.sgiSources[intid]! &= ~sources;
  if (c.sgiSources[intid] === 0) c.irqs.latch[0]! &= ~bitOf(intid);
  updateCore(gic, core);
}

export function driveShared(gic: GicV2Core, intid: number, level: boolean): void {
  if (driveLine(gic.s.spis, intid, level)) updateAll(gic);
}

export function drivePrivate(gic: GicV2Core, core: number, intid: number, level: boolean): void {
  if (driveLine(gic.s.cores[core]!.irqs, intid, level)) updateCore(gic, core);
}
