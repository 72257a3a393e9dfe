/**
 * ICC_* and ICV_*: the CPU interface as system registers. One row per register name: which group it belongs to (that
 * decides its redirection to the virtual interface by HCR_EL2.IMO/FMO and its traps), how the physical interface
 * answers, how the virtual one does.
 */
import type { CoreView, RegisterAccess, Word64 } from '../../ports.ts';
import {
  acknowledge,
  deactivate,
  type GicCore,
  type GicV3Core,
  groupOf,
  highestPending,
  type IccState,
  MIN_BPR0,
  MIN_BPR1,
  runningPriority,
  updateCore,
} from './gicv3-core.ts';
import { bitOf, testBit } from './irq-bank.ts';
import {
  acknowledgeVirtual,
  activePriority,
  deactivateVirtual,
  endVirtual,
  highestVirtual,
  ICH_HCR,
  PRIORITY_MASK,
  runningVirtualPriority,
  SPURIOUS,
  setVbpr0,
  setVbpr1,
  setVmcrFlag,
  setVpmr,
  VMCR,
  vbpr0,
  vbpr1,
  vpmr,
} from './virtual-interface.ts';

/** `common` registers are virtual when either group is. `sgi` registers never are: EL1 traps instead. */
type Kind = 'group0' | 'group1' | 'common' | 'sgi' | 'sre';

interface IccRow {
  readonly name: string;
  readonly kind: Kind;
  readonly access: 'rw' | 'ro' | 'wo';
  readonly read?: (gic: GicV3Core, core: number) => number;
  readonly write?: (gic: GicV3Core, core: number, value: Word64) => void;
  readonly readVirtual?: (c: GicCore) => number;
  readonly writeVirtual?: (c: GicCore, value: number, gic: GicV3Core, core: number) => void;
}

const at = (gic: GicV3Core, core: number): GicCore => gic.s.cores[core]!;
const icc = (gic: GicV3Core, core: number): IccState => at(gic, core).icc;
/** A3V, 24-bit INTIDs, five priority bits: the fixed part of ICC_CTLR_EL1 and ICV_CTLR_EL1. */
const CTLR_FIXED = 0x8000 | 0x0800 | (4 << 8);

function groupRows(group: 0 | 1): IccRow[] {
  const kind: Kind = group === 0 ? 'group0' : 'group1';
  const apr = group === 0 ? 'apr0' : 'apr1';
  return [
    {
      name: `ICC_IAR${group}_EL1`,
      kind,
      access: 'ro',
      read: (gic, core) => acknowledge(gic, core, group),
      readVirtual: (c) => acknowledgeVirtual(c.virt, group),
    },
    {
      name: `ICC_EOIR${group}_EL1`,
      kind,
      access: 'wo',
      write: (gic, core, value) => endOfInterrupt(gic, core, group, value.lo & 0xffffff),
      writeVirtual: (c, value, gic, core) => endVirtual(c.virt, value & 0xffffff, group, (n) => deactivate(gic, core, n)),
    },
    {
      name: `ICC_HPPIR${group}_EL1`,
      kind,
      access: 'ro',
      read: (gic, core) => highestOfGroup(gic, core, group),
      readVirtual: (c) => highestVirtual(c.virt, group),
    },
    {
      name: `ICC_IGRPEN${group}_EL1`,
      kind,
      access: 'rw',
      read: (gic, core) => Number(group === 0 ? icc(gic, core).igrpen0 : icc(gic, core).igrpen1),
      write: (gic, core, value) => {
        icc(gic, core)[group === 0 ? 'igrpen0' : 'igrpen1'] = (value.lo & 1) !== 0;
      },
      readVirtual: (c) => (c.virt.vmcr >>> group) & 1,
      writeVirtual: (c, value) => setVmcrFlag(c.virt, group === 0 ? VMCR.VENG0 : VMCR.VENG1, (value & 1) !== 0),
    },
    {
      name: `ICC_AP${group}R0_EL1`,
      kind,
      access: 'rw',
      read: (gic, core) => icc(gic, core)[apr],
      write: (gic, core, value) => {
        icc(gic, core)[apr] = value.lo >>> 0;
      },
      readVirtual: (c) => c.virt[apr],
      writeVirtual: (c, value) => {
        c.virt[apr] = value >>> 0;
      },
    },
  ];
}

const ROWS: readonly IccRow[] = [
  {
    name: 'ICC_PMR_EL1',
    kind: 'common',
    access: 'rw',
    read: (gic, core) => icc(gic, core).pmr,
    write: (gic, core, value) => {
      icc(gic, core).pmr = value.lo & PRIORITY_MASK;
    },
    readVirtual: (c) => vpmr(c.virt),
    writeVirtual: (c, value) => setVpmr(c.virt, value),
  },
  ...groupRows(0),
  {
    name: 'ICC_BPR0_EL1',
    kind: 'group0',
    access: 'rw',
    read: (gic, core) => icc(gic, core).bpr0,
    write: (gic, core, value) => {
      icc(gic, core).bpr0 = Math.max(value.lo & 7, MIN_BPR0);
    },
    readVirtual: (c) => vbpr0(c.virt),
    writeVirtual: (c, value) => setVbpr0(c.virt, value),
  },
  {
    name: 'ICC_DIR_EL1',
    kind: 'common',
    access: 'wo',
    write: (gic, core, value) => {
      if (icc(gic, core).eoiMode) deactivate(gic, core, value.lo & 0xffffff);
    },
    writeVirtual: (c, value, gic, core) => deactivateVirtual(c.virt, value & 0xffffff, (n) => deactivate(gic, core, n)),
  },
  {
    name: 'ICC_RPR_EL1',
    kind: 'common',
    access: 'ro',
    read: (gic, core) => runningPriority(icc(gic, core)),
    readVirtual: (c) => runningVirtualPriority(c.virt),
  },
  { name: 'ICC_SGI1R_EL1', kind: 'sgi', access: 'wo', write: (gic, core, value) => sendSgi(gic, core, value, 1) },
  // The other security state does not exist: an alias SGI reaches nothing.
  { name: 'ICC_ASGI1R_EL1', kind: 'sgi', access: 'wo', write: () => {} },
  { name: 'ICC_SGI0R_EL1', kind: 'sgi', access: 'wo', write: (gic, core, value) => sendSgi(gic, core, value, 0) },
  ...groupRows(1),
  {
    name: 'ICC_BPR1_EL1',
    kind: 'group1',
    access: 'rw',
    read: (gic, core) => (icc(gic, core).cbpr ? Math.min(icc(gic, core).bpr0 + 1, 7) : icc(gic, core).bpr1),
    write: (gic, core, value) => {
      if (!icc(gic, core).cbpr) icc(gic, core).bpr1 = Math.max(value.lo & 7, MIN_BPR1);
    },
    readVirtual: (c) => ((c.virt.vmcr & VMCR.VCBPR) !== 0 ? Math.min(vbpr0(c.virt) + 1, 7) : vbpr1(c.virt)),
    writeVirtual: (c, value) => {
      if ((c.virt.vmcr & VMCR.VCBPR) === 0) setVbpr1(c.virt, value);
    },
  },
  {
    name: 'ICC_CTLR_EL1',
    kind: 'common',
    access: 'rw',
    read: (gic, core) => CTLR_FIXED | (icc(gic, core).cbpr ? 1 : 0) | (icc(gic, core).eoiMode ? 2 : 0),
    write: (gic, core, value) => {
      icc(gic, core).cbpr = (value.lo & 1) !== 0;
      icc(gic, core).eoiMode = (value.lo & 2) !== 0;
    },
    readVirtual: (c) => CTLR_FIXED | ((c.virt.vmcr & VMCR.VCBPR) !== 0 ? 1 : 0) | ((c.virt.vmcr & VMCR.VEOIM) !== 0 ? 2 : 0),
    writeVirtual: (c, value) => {
      setVmcrFlag(c.virt, VMCR.VCBPR, (value & 1) !== 0);
      setVmcrFlag(c.virt, VMCR.VEOIM, (value & 2) !== 0);
    },
  },
  // The system-register interface cannot be switched off: SRE, DFB, DIB (and Enable) read as one.
  { name: 'ICC_SRE_EL1', kind: 'sre', access: 'rw', read: () => 7, write: () => {} },
  { name: 'ICC_SRE_EL2', kind: 'sre', access: 'rw', read: () => 15, write: () => {} },
  { name: 'ICC_SRE_EL3', kind: 'sre', access: 'rw', read: () => 15, write: () => {} },
];

const BY_NAME = new Map(ROWS.map((row) => [row.name, row]));
export const ICC_REGISTERS: readonly string[] = ROWS.map((row) => row.name);

// ---------------------------------------------------------------------------------------------- physical operations

function highestOfGroup(gic: GicV3Core, core: number, group: 0 | 1): number {
  const best = highestPending(gic, core);
  return best.intid !== SPURIOUS && groupOf(gic, core, best.intid) === group ? best.intid : SPURIOUS;
}

/** Priority drop when the most urgent active priority is of this group, and deactivation unless EOImode splits them. */
function endOfInterrupt(gic: GicV3Core, core: number, group: 0 | 1, intid: number): void {
  if (intid >= 1020 && intid < 8192) return;
  const c = icc(gic, core);
  const [p0, p1] = [activePriority(c.apr0), activePriority(c.apr1)];
  const [mine, other] = group === 0 ? [p0, p1] : [p1, p0];
  if (mine === 0xff || mine > other) return;
  if (group === 0) c.apr0 = (c.apr0 & (c.apr0 - 1)) >>> 0;
  else c.apr1 = (c.apr1 & (c.apr1 - 1)) >>> 0;
  if (!c.eoiMode) deactivate(gic, core, intid);
}

// [impl->dsn~platform-gicv3-sgi~1]
/**
 * ICC_SGI<n>R: to all other cores (IRM), or to the target list in the affinity group that Aff3.Aff2.Aff1 and the range
 * selector name. Only targets whose SGI is in the register's group take it.
 */
function sendSgi(gic: GicV3Core, from: number, value: Word64, group: 0 | 1): void {
  const intid = (value.lo >>> 24) & 15;
  const everyOther = ((value.hi >>> 8) & 1) !== 0;
  const cluster = ((((value.hi >>> 16) & 0xff) << 24) | ((value.hi & 0xff) << 16) | (((value.lo >>> 16) & 0xff) << 8)) >>> 0;
  const range = (value.hi >>> 12) & 15;
  for (let core = 0; core < gic.s.cores.length; core++) {
    const affinity = gic.ports.affinity(core) >>> 0;
    const aff0 = affinity & 0xff;
    const listed = (affinity & 0xffffff00) >>> 0 === cluster && aff0 >>> 4 === range && ((value.lo >>> (aff0 & 15)) & 1) !== 0;
    if (everyOther ? core === from : !listed) continue;
    const { irqs } = gic.s.cores[core]!;
    if (testBit(irqs.group, intid) !== (group === 1)) continue;
    irqs.latch[0]! |= bitOf(intid);
    updateCore(gic, core);
  }
}

// ------------------------------------------------------------------------------------------- access from the core

const hcrBit = (core: CoreView, bit: number): boolean => ((core.register('HCR_EL2').lo >>> bit) & 1) !== 0;
const FMO = 3;
const IMO = 4;

/** Whether an access from EL1 means the virtual interface. */
function isVirtual(core: CoreView, kind: Kind): boolean {
  if (core.el !== 1 || core.secure || kind === 'sgi' || kind === 'sre') return false;
  if (kind === 'group0') return hcrBit(core, FMO);
  if (kind === 'group1') return hcrBit(core, IMO);
  return hcrBit(core, FMO) || hcrBit(core, IMO);
}

// [impl->dsn~platform-gicv3-traps~1]
/** UNDEFINED by direction and level; trapped from EL1 by ICH_HCR_EL2 and, for SGIs, by HCR_EL2.IMO/FMO. */
export function accessIcc(gic: GicV3Core, core: CoreView, name: string, write: boolean): RegisterAccess {
  const row = BY_NAME.get(name)!;
  if (row.access === (write ? 'ro' : 'wo')) return 'undefined';
  if (name === 'ICC_SRE_EL3') return core.el === 3 ? 'ok' : 'undefined';
  if (name === 'ICC_SRE_EL2') return core.el >= 2 ? 'ok' : 'undefined';
  if (core.el === 0) return 'undefined';
  if (core.el !== 1 || core.secure || row.kind === 'sre') return 'ok';
  const hcr = at(gic, core.index).virt.hcr;
  if (row.kind === 'sgi') return hcrBit(core, IMO) || hcrBit(core, FMO) || (hcr & ICH_HCR.TC) !== 0 ? 2 : 'ok';
  if (row.kind === 'group0') return (hcr & ICH_HCR.TALL0) !== 0 ? 2 : 'ok';
  if (row.kind === 'group1') return (hcr & ICH_HCR.TALL1) !== 0 ? 2 : 'ok';
  if (name === 'ICC_DIR_EL1' && (hcr & ICH_HCR.TDIR) !== 0) return 2;
  return (hcr & ICH_HCR.TC) !== 0 ? 2 : 'ok';
}

export function readIcc(gic: GicV3Core, core: CoreView, name: string): number {
  const row = BY_NAME.get(name)!;
  if (!isVirtual(core, row.kind)) return row.read?.(gic, core.index) ?? 0;
  const value = row.readVirtual?.(at(gic, core.index)) ?? 0;
  if (row.access === 'ro') updateCore(gic, core.index);
  return value;
}

export function writeIcc(gic: GicV3Core, core: CoreView, name: string, value: Word64): void {
  const row = BY_NAME.get(name)!;
  if (isVirtual(core, row.kind)) row.writeVirtual?.(at(gic, core.index), value.lo >>> 0, gic, core.index);
  else row.write?.(gic, core.index, value);
  updateCore(gic, core.index);
}
