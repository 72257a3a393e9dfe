/**
 * The heart of GICv3: the state of all interrupts and the choice, for each core, of what is signalled. The register
 * files around it (distributor, redistributors, CPU interface) change the state and call `update`.
 *
 * One security state (GICD_CTLR.DS = 1) and affinity routing always on, as QEMU's virt machine without `secure`:
 * Group 0 is signalled as FIQ, Group 1 as IRQ. Five priority bits.
 */
import type { InterruptInputs } from '../../ports.ts';
import { activate, type Candidate, candidateWord, driveLine, type IrqBank, irqBank, mostUrgent, putBit } from './irq-bank.ts';
import {
  activePriority,
  groupPriorityMask,
  maintenanceLevel,
  PRIORITY_MASK,
  SPURIOUS,
  type VirtualState,
  virtualSignals,
  virtualState,
} from './virtual-interface.ts';

export const MAINTENANCE_PPI = 25;
export const MIN_BPR0 = 2;
export const MIN_BPR1 = 3;

/** The physical CPU interface of one core. */
export interface IccState {
  pmr: number;
  bpr0: number;
  bpr1: number;
  apr0: number;
  apr1: number;
  igrpen0: boolean;
  igrpen1: boolean;
  cbpr: boolean;
  eoiMode: boolean;
}

export interface GicCore {
  /** SGIs and PPIs. */
  irqs: IrqBank;
  waker: number;
  ctlr: number;
  propbaser: [number, number];
  pendbaser: [number, number];
  icc: IccState;
  virt: VirtualState;
}

export interface GicV3State {
  ctlr: number;
  /** SPIs; word 0 is unused so that INTIDs index directly. */
  spis: IrqBank;
  /** GICD_IROUTER<n> as written: [low, high] of each INTID. */
  router: Uint32Array;
  cores: GicCore[];
}

/** Locality-specific interrupts: what the ITS and the pending tables offer to a redistributor. */
export interface LpiPort {
  /** The most urgent enabled pending LPI of a core. */
  highest(core: number): Candidate | undefined;
  acknowledge(core: number, intid: number): void;
  /** EnableLPIs, GICR_PROPBASER or GICR_PENDBASER of a core changed. */
  configure(core: number, enabled: boolean, propbaser: readonly [number, number], pendbaser: readonly [number, number]): void;
}

export interface GicV3Ports {
  readonly cores: number;
  /** INTIDs implemented without LPIs: a multiple of 32 (default 256). */
  readonly lines?: number;
  /** MPIDR affinity of a core: Aff3.Aff2.Aff1.Aff0 as one 32-bit number. */
  affinity(core: number): number;
  inputs(core: number): InterruptInputs;
  readonly lpis?: LpiPort;
}

export interface GicV3Core {
  readonly ports: GicV3Ports;
  readonly lines: number;
  s: GicV3State;
  /** SPIs routed to each core, by word: follows `router`. */
  readonly routed: Uint32Array[];
}

export function gicV3Core(ports: GicV3Ports): GicV3Core {
  const lines = ports.lines ?? 256;
  const words = lines >>> 5;
  const cores = Array.from({ length: ports.cores }, resetCore);
  const gic: GicV3Core = {
    ports,
    lines,
    s: { ctlr: 0, spis: irqBank(words), router: new Uint32Array(lines * 2), cores },
    routed: Array.from({ length: ports.cores }, () => new Uint32Array(words)),
  };
  recomputeRoutes(gic);
  return gic;
}

function resetCore(): GicCore {
  const irqs = irqBank(1);
  irqs.edge[0] = 0xffff; // SGIs are edge-triggered, always
  return {
    irqs,
    waker: 6,
    ctlr: 0,
    propbaser: [0, 0],
    pendbaser: [0, 0],
    icc: {
      pmr: 0,
      bpr0: MIN_BPR0,
      bpr1: MIN_BPR1,
      apr0: 0,
      apr1: 0,
      igrpen0: false,
      igrpen1: false,
      cbpr: false,
      eoiMode: false,
    },
    virt: virtualState(),
  };
}

// ------------------------------------------------------------------------------------------------------------ routing

/** Aff3 is in the high word of IROUTER, the others in the low one. Interrupt_Routing_Mode does not exist (No1N). */
export function affinityOfRouter(low: number, high: number): number {
  return ((low & 0xffffff) | ((high & 0xff) << 24)) >>> 0;
}

export function recomputeRoutes(gic: GicV3Core): void {
  for (const words of gic.routed) words.fill(0);
  const coreOf = new Map(gic.s.cores.map((_, core) => [gic.ports.affinity(core) >>> 0, core]));
  for (let n = 32; n < gic.lines; n++) {
    const core = coreOf.get(affinityOfRouter(gic.s.router[2 * n]!, gic.s.router[2 * n + 1]!));
    if (core !== undefined) putBit(gic.routed[core]!, n, true);
  }
}

// ----------------------------------------------------------------------------------------------------------- choosing

const NOTHING: Candidate = { intid: SPURIOUS, priority: 0x100 };

/** The most urgent pending interrupt of a core whose group is enabled in the distributor and in the CPU interface. */
export function highestPending(gic: GicV3Core, core: number): Candidate {
  const { s } = gic;
  const c = s.cores[core]!;
  const on0 = (s.ctlr & 1) !== 0 && c.icc.igrpen0 ? -1 : 0;
  const on1 = (s.ctlr & 2) !== 0 && c.icc.igrpen1 ? -1 : 0;
  if ((on0 | on1) === 0) return NOTHING;
  const best: Candidate = { intid: SPURIOUS, priority: 0x100 };
  const own = candidateWord(c.irqs, 0) & ((c.irqs.group[0]! & on1) | (~c.irqs.group[0]! & on0));
  if (own !== 0) mostUrgent(c.irqs, 0, own, best);
  const routed = gic.routed[core]!;
  for (let w = 1; w < routed.length; w++) {
    const group = s.spis.group[w]!;
    const bits = candidateWord(s.spis, w) & routed[w]! & ((group & on1) | (~group & on0));
    if (bits !== 0) mostUrgent(s.spis, w, bits, best);
  }
  if (on1 !== 0 && (c.ctlr & 1) !== 0) {
    const lpi = gic.ports.lpis?.highest(core);
    if (lpi !== undefined && lpi.priority < best.priority) return { ...lpi };
  }
  return best;
}

/** The group of an interrupt; LPIs are always Group 1. */
export function groupOf(gic: GicV3Core, core: number, intid: number): 0 | 1 {
  if (intid >= gic.lines) return 1;
  const bank = bankOf(gic, core, intid);
  return ((bank.group[intid >>> 5]! >>> (intid & 31)) & 1) as 0 | 1;
}

export function bankOf(gic: GicV3Core, core: number, intid: number): IrqBank {
  return intid < 32 ? gic.s.cores[core]!.irqs : gic.s.spis;
}

export const runningPriority = (icc: IccState): number => activePriority(icc.apr0 | icc.apr1);

export const physicalMask = (icc: IccState, group: 0 | 1): number => groupPriorityMask(icc.bpr0, icc.bpr1, icc.cbpr, group);

/** Whether a pending interrupt gets past the mask and the running priority. */
export function maySignal(gic: GicV3Core, core: number, candidate: Candidate): boolean {
  if (candidate.intid === SPURIOUS) return false;
  const { icc } = gic.s.cores[core]!;
  if (candidate.priority >= icc.pmr) return false;
  const mask = physicalMask(icc, groupOf(gic, core, candidate.intid));
  const running = runningPriority(icc);
  return running === 0xff || (candidate.priority & mask) < (running & mask);
}

// ---------------------------------------------------------------------------------------------------------- signalling

// [impl->dsn~platform-gicv3-prioritisation~1]
/** Recomputes the signals of one core: physical, virtual, and the maintenance wire that feeds back as a PPI. */
export function updateCore(gic: GicV3Core, core: number): void {
  const c = gic.s.cores[core]!;
  driveLine(c.irqs, MAINTENANCE_PPI, maintenanceLevel(c.virt));
  const inputs = gic.ports.inputs(core);
  const best = highestPending(gic, core);
  const signal = maySignal(gic, core, best);
  const group = signal ? groupOf(gic, core, best.intid) : 0;
  inputs.set('irq', signal && group === 1);
  inputs.set('fiq', signal && group === 0);
  const virtual = virtualSignals(c.virt);
  inputs.set('virq', virtual.virq);
  inputs.set('vfiq', virtual.vfiq);
}

export function updateAll(gic: GicV3Core): void {
  for (let core = 0; core < gic.s.cores.length; core++) updateCore(gic, core);
}

/** A shared wire changes: only the cores it is routed to can notice. */
export function driveShared(gic: GicV3Core, intid: number, level: boolean): void {
  if (!driveLine(gic.s.spis, intid, level)) return;
  for (let core = 0; core < gic.s.cores.length; core++) {
    if ((gic.routed[core]![intid >>> 5]! >>> (intid & 31)) & 1) updateCore(gic, core);
  }
}

export function drivePrivate(gic: GicV3Core, core: number, intid: number, level: boolean): void {
  if (driveLine(gic.s.cores[core]!.irqs, intid, level)) updateCore(gic, core);
}

/** Takes the highest pending interrupt of `group`: INTID, or 1023 when there is none that may be signalled. */
export function acknowledge(gic: GicV3Core, core: number, group: 0 | 1): number {
  const best = highestPending(gic, core);
  if (!maySignal(gic, core, best) || groupOf(gic, core, best.intid) !== group) return SPURIOUS;
  const { icc } = gic.s.cores[core]!;
  const bit = 1 << ((best.priority & physicalMask(icc, group) & PRIORITY_MASK) >>> 3);
  if (group === 0) icc.apr0 = (icc.apr0 | bit) >>> 0;
  else icc.apr1 = (icc.apr1 | bit) >>> 0;
  if (best.intid >= gic.lines) gic.ports.lpis?.acknowledge(core, best.intid);
  else activate(bankOf(gic, core, best.intid), best.intid);
  updateCore(gic, core);
  return best.intid;
}

/** Ends the active state of a physical interrupt (LPIs have none). */
export function deactivate(gic: GicV3Core, core: number, intid: number): void {
  if (intid >= gic.lines) return;
  putBit(bankOf(gic, core, intid).active, intid, false);
  if (intid < 32) updateCore(gic, core);
  else updateAll(gic);
}
