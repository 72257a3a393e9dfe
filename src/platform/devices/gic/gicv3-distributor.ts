/** GICD_*: the distributor's register table (GICv3 with one security state, affinity routing always on). */
import { identificationRows, type RegisterRow, registerBank } from '../register-bank.ts';
import { type GicV3Core, recomputeRoutes, updateAll } from './gicv3-core.ts';
import { type BankBits, pendingWord, readConfig, writeConfig } from './irq-bank.ts';
import { PRIORITY_MASK } from './virtual-interface.ts';

export const GICD_SIZE = 0x10000;
/** Arm, product 0x43b: what QEMU's model answers too. */
export const GIC_IIDR = 0x43b;
const CTLR = { EnableGrp0: 1, EnableGrp1: 2, ARE: 1 << 4, DS: 1 << 6 } as const;

/** ITLinesNumber, IDbits (16), A3V, No1N; LPIS when there is an ITS. */
function typer(gic: GicV3Core): number {
  return ((gic.lines >>> 5) - 1) | (15 << 19) | (1 << 24) | (1 << 25) | (gic.ports.lpis === undefined ? 0 : 1 << 17);
}

type Row = RegisterRow<GicV3Core>;
/** Word 0 (SGIs and PPIs) belongs to the redistributors and is RAZ/WI here; words beyond the implemented lines too. */
const shared = (gic: GicV3Core, word: number): boolean => word > 0 && word < gic.lines >>> 5;

function bits(offset: number, name: string, read: (gic: GicV3Core, word: number) => number, write: Row['write']): Row {
  return {
    offset,
    name,
    count: 32,
    read: (gic, word) => (shared(gic, word) ? read(gic, word) : 0),
    write: (gic, value, word, core) => {
      if (!shared(gic, word)) return;
      write!(gic, value, word, core);
      updateAll(gic);
    },
  };
}

const plain = (field: BankBits) => (gic: GicV3Core, word: number) => gic.s.spis[field][word]!;
const setBits = (field: BankBits) => (gic: GicV3Core, value: number, word: number) => {
  gic.s.spis[field][word]! |= value;
};
const clearBits = (field: BankBits) => (gic: GicV3Core, value: number, word: number) => {
  gic.s.spis[field][word]! &= ~value;
};
const putBits = (field: BankBits) => (gic: GicV3Core, value: number, word: number) => {
  gic.s.spis[field][word] = value;
};

const ROWS: readonly Row[] = [
  {
    offset: 0x0000,
    name: 'GICD_CTLR',
    read: (gic) => gic.s.ctlr | CTLR.ARE | CTLR.DS,
    write: (gic, value) => {
      gic.s.ctlr = value & (CTLR.EnableGrp0 | CTLR.EnableGrp1);
      updateAll(gic);
    },
  },
  { offset: 0x0004, name: 'GICD_TYPER', read: typer },
  { offset: 0x0008, name: 'GICD_IIDR', read: () => GIC_IIDR },
  { offset: 0x000c, name: 'GICD_TYPER2', read: () => 0 },
  { offset: 0x0010, name: 'GICD_STATUSR', read: () => 0 },
  bits(0x0080, 'GICD_IGROUPR<n>', plain('group'), putBits('group')),
  bits(0x0100, 'GICD_ISENABLER<n>', plain('enabled'), setBits('enabled')),
  bits(0x0180, 'GICD_ICENABLER<n>', plain('enabled'), clearBits('enabled')),
  bits(0x0200, 'GICD_ISPENDR<n>', (gic, w) => pendingWord(gic.s.spis, w), setBits('latch')),
  bits(0x0280, 'GICD_ICPENDR<n>', (gic, w) => pendingWord(gic.s.spis, w), clearBits('latch')),
  bits(0x0300, 'GICD_ISACTIVER<n>', plain('active'), setBits('active')),
  bits(0x0380, 'GICD_ICACTIVER<n>', plain('active'), clearBits('active')),
  {
    offset: 0x0400,
    name: 'GICD_IPRIORITYR<n>',
    count: 255,
    bytes: true,
    read: (gic, intid) => (intid >= 32 && intid < gic.lines ? gic.s.spis.priority[intid]! : 0),
    write: (gic, value, intid) => {
      if (intid < 32 || intid >= gic.lines) return;
      gic.s.spis.priority[intid] = value & PRIORITY_MASK;
      updateAll(gic);
    },
  },
  { offset: 0x0800, name: 'GICD_ITARGETSR<n>', count: 255, read: () => 0 },
  {
    offset: 0x0c00,
    name: 'GICD_ICFGR<n>',
    count: 64,
    read: (gic, n) => (shared(gic, n >>> 1) ? readConfig(gic.s.spis, n) : 0),
    write: (gic, value, n) => {
      if (!shared(gic, n >>> 1)) return;
      writeConfig(gic.s.spis, n, value);
      updateAll(gic);
    },
  },
  { offset: 0x0d00, name: 'GICD_IGRPMODR<n>', count: 32, read: () => 0 },
  { offset: 0x0e00, name: 'GICD_NSACR<n>', count: 64, read: () => 0 },
  { offset: 0x0f00, name: 'GICD_SGIR' },
  {
    offset: 0x6000,
    name: 'GICD_IROUTER<n>',
    count: 2040,
    read: (gic, half) => (half >= 64 && half < 2 * gic.lines ? gic.s.router[half]! : 0),
    write: (gic, value, half) => {
      if (half < 64 || half >= 2 * gic.lines) return;
      gic.s.router[half] = value & ((half & 1) === 0 ? 0x00ffffff : 0xff);
      recomputeRoutes(gic);
      updateAll(gic);
    },
  },
  ...gicIdentification<GicV3Core>(0xffd0, 0x92, 0x3b),
];

/** Identification registers at the end of a GIC frame: PIDR4–7, PIDR0–3, CIDR0–3. */
export function gicIdentification<D>(offset: number, pidr0: number, pidr2: number): RegisterRow<D>[] {
  const names = ['PIDR4', 'PIDR5', 'PIDR6', 'PIDR7', 'PIDR0', 'PIDR1', 'PIDR2', 'PIDR3', 'CIDR0', 'CIDR1', 'CIDR2', 'CIDR3'];
  return identificationRows<D>(offset, names, [0x44, 0, 0, 0, pidr0, 0xb4, pidr2, 0, 0x0d, 0xf0, 0x05, 0xb1]);
}

// [impl->dsn~platform-gicv3-distributor~1]
export const GICD_BANK = registerBank(ROWS, { narrow: 'ignore' });
