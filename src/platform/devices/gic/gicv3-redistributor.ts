/**
 * GICR_*: one pair of 64 KiB frames per core. RD_base has identification, wake-up and the LPI tables; SGI_base has the
 * core's SGIs and PPIs. Interrupts are delivered whatever GICR_WAKER says (as in QEMU); its handshake is kept.
 */
import { type RegisterRow, registerBank } from '../register-bank.ts';
import { type GicCore, type GicV3Core, updateCore } from './gicv3-core.ts';
import { GIC_IIDR, gicIdentification } from './gicv3-distributor.ts';
import { type BankBits, pendingWord, readConfig, writeConfig } from './irq-bank.ts';
import { PRIORITY_MASK } from './virtual-interface.ts';

/** Both frames of one core. */
export const GICR_STRIDE = 0x20000;

/** The frames of one core: whoever accesses them. */
export interface Redistributor {
  readonly gic: GicV3Core;
  readonly core: number;
}

type Row = RegisterRow<Redistributor>;
const own = (r: Redistributor): GicCore => r.gic.s.cores[r.core]!;
const WAKER = { ProcessorSleep: 2, ChildrenAsleep: 4 } as const;
const ENABLE_LPIS = 1;

function typerLow(r: Redistributor): number {
  const last = r.core === r.gic.ports.cores - 1;
  return ((r.gic.ports.lpis === undefined ? 0 : 1) | (last ? 1 << 4 : 0) | (r.core << 8)) >>> 0;
}

function configureLpis(r: Redistributor): void {
  const c = own(r);
  r.gic.ports.lpis?.configure(r.core, (c.ctlr & ENABLE_LPIS) !== 0, c.propbaser, c.pendbaser);
  updateCore(r.gic, r.core);
}

/** PROPBASER and PENDBASER can only change while LPIs are off. */
function tableRow(offset: number, name: string, field: 'propbaser' | 'pendbaser', masks: readonly [number, number]): Row {
  return {
    offset,
    name,
    count: 2,
    read: (r, half) => own(r)[field][half]!,
    write: (r, value, half) => {
      if (r.gic.ports.lpis === undefined || (own(r).ctlr & ENABLE_LPIS) !== 0) return;
      own(r)[field][half] = (value & masks[half]!) >>> 0;
    },
  };
}

function bits(offset: number, name: string, read: (c: GicCore) => number, write: (c: GicCore, value: number) => void): Row {
  return {
    offset: 0x10000 + offset,
    name,
    read: (r) => read(own(r)),
    write: (r, value) => {
      write(own(r), value);
      updateCore(r.gic, r.core);
    },
  };
}

const plain = (field: BankBits) => (c: GicCore) => c.irqs[field][0]!;
const setBits = (field: BankBits) => (c: GicCore, value: number) => {
  c.irqs[field][0]! |= value;
};
const clearBits = (field: BankBits) => (c: GicCore, value: number) => {
  c.irqs[field][0]! &= ~value;
};

const ROWS: readonly Row[] = [
  {
    offset: 0x0000,
    name: 'GICR_CTLR',
    // CES: EnableLPIs can be cleared again.
    read: (r) => own(r).ctlr | (r.gic.ports.lpis === undefined ? 0 : 2),
    write: (r, value) => {
      if (r.gic.ports.lpis === undefined) return;
      own(r).ctlr = value & ENABLE_LPIS;
      configureLpis(r);
    },
  },
  { offset: 0x0004, name: 'GICR_IIDR', read: () => GIC_IIDR },
  { offset: 0x0008, name: 'GICR_TYPER', read: typerLow },
  { offset: 0x000c, name: 'GICR_TYPER (high)', read: (r) => r.gic.ports.affinity(r.core) >>> 0 },
  { offset: 0x0010, name: 'GICR_STATUSR', read: () => 0 },
  {
    offset: 0x0014,
    name: 'GICR_WAKER',
    read: (r) => own(r).waker,
    write: (r, value) => {
      own(r).waker = (value & WAKER.ProcessorSleep) !== 0 ? WAKER.ProcessorSleep | WAKER.ChildrenAsleep : 0;
    },
  },
  tableRow(0x0070, 'GICR_PROPBASER', 'propbaser', [0xffffff9f, 0x0700ffff]),
  tableRow(0x0078, 'GICR_PENDBASER', 'pendbaser', [0xffff0f80, 0x0700ffff]),
  { offset: 0x00c0, name: 'GICR_SYNCR', read: () => 0 },
  ...gicIdentification<Redistributor>(0xffd0, 0x93, 0x3b),
  bits(0x0080, 'GICR_IGROUPR0', plain('group'), (c, value) => {
    c.irqs.group[0] = value;
  }),
  bits(0x0100, 'GICR_ISENABLER0', plain('enabled'), setBits('enabled')),
  bits(0x0180, 'GICR_ICENABLER0', plain('enabled'), clearBits('enabled')),
  bits(0x0200, 'GICR_ISPENDR0', (c) => pendingWord(c.irqs, 0), setBits('latch')),
  bits(0x0280, 'GICR_ICPENDR0', (c) => pendingWord(c.irqs, 0), clearBits('latch')),
  bits(0x0300, 'GICR_ISACTIVER0', plain('active'), setBits('active')),
  bits(0x0380, 'GICR_ICACTIVER0', plain('active'), clearBits('active')),
  {
    offset: 0x10400,
    name: 'GICR_IPRIORITYR<n>',
    count: 8,
    bytes: true,
    read: (r, intid) => own(r).irqs.priority[intid]!,
    write: (r, value, intid) => {
      own(r).irqs.priority[intid] = value & PRIORITY_MASK;
      updateCore(r.gic, r.core);
    },
  },
  { offset: 0x10c00, name: 'GICR_ICFGR0', read: (r) => readConfig(own(r).irqs, 0) },
  {
    offset: 0x10c04,
    name: 'GICR_ICFGR1',
    read: (r) => readConfig(own(r).irqs, 1),
    write: (r, value) => {
      writeConfig(own(r).irqs, 1, value);
      updateCore(r.gic, r.core);
    },
  },
  { offset: 0x10d00, name: 'GICR_IGRPMODR0', read: () => 0 },
  { offset: 0x10e00, name: 'GICR_NSACR', read: () => 0 },
];

// [impl->dsn~platform-gicv3-redistributor~1]
export const GICR_BANK = registerBank(ROWS, { narrow: 'ignore' });
