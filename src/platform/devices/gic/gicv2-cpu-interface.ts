/** GICC_*: the memory-mapped CPU interface of GICv2, banked by the accessing core. */
import { type RegisterRow, registerBank } from '../register-bank.ts';
import {
  acknowledge,
  deactivate,
  endOfInterrupt,
  GICC_CTLR,
  type GicV2Core,
  type GicV2CoreState,
  peek,
  runningPriority,
  updateCore,
} from './gicv2-core.ts';
import { PRIORITY_MASK } from './virtual-interface.ts';

type Row = RegisterRow<GicV2Core>;
type Field = 'ctlr' | 'pmr' | 'bpr' | 'abpr' | 'apr0' | 'apr1';
const at = (gic: GicV2Core, core: number): GicV2CoreState => gic.s.cores[core]!;

function field(offset: number, name: string, key: Field, keep: (value: number) => number): Row {
  return {
    offset,
    name,
    read: (gic, _, core) => at(gic, core)[key],
    write: (gic, value, _, core) => {
      at(gic, core)[key] = keep(value) >>> 0;
      updateCore(gic, core);
    },
  };
}

/** Architecture 2, product 0, Arm. */
const IIDR = 0x0002043b;

const ROWS: readonly Row[] = [
  field(0x00, 'GICC_CTLR', 'ctlr', (v) => v & 0x3ff),
  field(0x04, 'GICC_PMR', 'pmr', (v) => v & PRIORITY_MASK),
  field(0x08, 'GICC_BPR', 'bpr', (v) => Math.max(v & 7, 2)),
  { offset: 0x0c, name: 'GICC_IAR', read: (gic, _, core) => acknowledge(gic, core, undefined) },
  { offset: 0x10, name: 'GICC_EOIR', write: (gic, value, _, core) => endOfInterrupt(gic, core, value & 0x3ff) },
  { offset: 0x14, name: 'GICC_RPR', read: (gic, _, core) => runningPriority(at(gic, core)) },
  { offset: 0x18, name: 'GICC_HPPIR', read: (gic, _, core) => peek(gic, core, undefined) },
  field(0x1c, 'GICC_ABPR', 'abpr', (v) => Math.max(v & 7, 3)),
  { offset: 0x20, name: 'GICC_AIAR', read: (gic, _, core) => acknowledge(gic, core, 1) },
  { offset: 0x24, name: 'GICC_AEOIR', write: (gic, value, _, core) => endOfInterrupt(gic, core, value & 0x3ff) },
  { offset: 0x28, name: 'GICC_AHPPIR', read: (gic, _, core) => peek(gic, core, 1) },
  field(0xd0, 'GICC_APR0', 'apr0', (v) => v),
  field(0xe0, 'GICC_NSAPR0', 'apr1', (v) => v),
  { offset: 0xfc, name: 'GICC_IIDR', read: () => IIDR },
  {
    offset: 0x1000,
    name: 'GICC_DIR',
    write: (gic, value, _, core) => {
      if ((at(gic, core).ctlr & GICC_CTLR.EOImode) !== 0) deactivate(gic, core, value & 0x3ff);
    },
  },
];

// [impl->dsn~platform-gicv2-cpu-interface~1]
export const GICC_BANK = registerBank(ROWS, { narrow: 'ignore' });
