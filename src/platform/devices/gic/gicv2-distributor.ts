/** GICD_* of GICv2: registers of the first 32 interrupts are banked by the accessing core. */
import { type RegisterRow, registerBank } from '../register-bank.ts';
import { clearSgi, type GicV2Core, sendSgi, setSgi, updateAll } from './gicv2-core.ts';
import { GIC_IIDR, gicIdentification } from './gicv3-distributor.ts';
import { type BankBits, type IrqBank, pendingWord, readConfig, writeConfig } from './irq-bank.ts';
import { PRIORITY_MASK } from './virtual-interface.ts';

type Row = RegisterRow<GicV2Core>;

/** The bank that a word of 32 interrupts lives in, or undefined beyond the implemented lines. */
function bank(gic: GicV2Core, word: number, core: number): IrqBank | undefined {
  if (word === 0) return gic.s.cores[core]?.irqs;
  return word < gic.lines >>> 5 ? gic.s.spis : undefined;
}

function bits(
  offset: number,
  name: string,
  read: (b: IrqBank, word: number) => number,
  write: (b: IrqBank, word: number, value: number) => void,
  writable = 0xffffffff,
): Row {
  return {
    offset,
    name,
    count: 32,
    read: (gic, word, core) => {
      const b = bank(gic, word, core);
      return b === undefined ? 0 : read(b, word);
    },
    write: (gic, value, word, core) => {
      const b = bank(gic, word, core);
      if (b === undefined) return;
      write(b, word, word === 0 ? (value & writable) >>> 0 : value);
      updateAll(gic);
    },
  };
}

const plain = (field: BankBits) => (b: IrqBank, word: number) => b[field][word]!;
const setBits = (field: BankBits) => (b: IrqBank, word: number, value: number) => {
  b[field][word]! |= value;
};
const clearBits = (field: BankBits) => (b: IrqBank, word: number, value: number) => {
  b[field][word]! &= ~value;
};

/** SGIs are always enabled, and their pending state is only changed by GICD_SGIR, CPENDSGIR and SPENDSGIR. */
const NOT_SGI = 0xffff0000;

const ROWS: readonly Row[] = [
  {
    offset: 0x000,
    name: 'GICD_CTLR',
    read: (gic) => gic.s.ctlr,
    write: (gic, value) => {
      gic.s.ctlr = value & 3;
      updateAll(gic);
    },
  },
  { offset: 0x004, name: 'GICD_TYPER', read: (gic) => ((gic.lines >>> 5) - 1) | ((gic.s.cores.length - 1) << 5) },
  { offset: 0x008, name: 'GICD_IIDR', read: () => GIC_IIDR },
  bits(0x080, 'GICD_IGROUPR<n>', plain('group'), (b, word, value) => {
    b.group[word] = value;
  }),
  bits(0x100, 'GICD_ISENABLER<n>', plain('enabled'), setBits('enabled')),
  bits(0x180, 'GICD_ICENABLER<n>', plain('enabled'), clearBits('enabled'), NOT_SGI),
  bits(0x200, 'GICD_ISPENDR<n>', pendingWord, setBits('latch'), NOT_SGI),
  bits(0x280, 'GICD_ICPENDR<n>', pendingWord, clearBits('latch'), NOT_SGI),
  bits(0x300, 'GICD_ISACTIVER<n>', plain('active'), setBits('active')),
  bits(0x380, 'GICD_ICACTIVER<n>', plain('active'), clearBits('active')),
  {
    offset: 0x400,
    name: 'GICD_IPRIORITYR<n>',
    count: 255,
    bytes: true,
    read: (gic, intid, core) => bank(gic, intid >>> 5, core)?.priority[intid] ?? 0,
    write: (gic, value, intid, core) => {
      const b = bank(gic, intid >>> 5, core);
      if (b === undefined) return;
      b.priority[intid] = value & PRIORITY_MASK;
      updateAll(gic);
    },
  },
  {
    offset: 0x800,
    name: 'GICD_ITARGETSR<n>',
    count: 255,
    bytes: true,
    // A uniprocessor has no targets (RAZ/WI); the private ones answer with the accessing core.
    read: (gic, intid, core) => {
      if (gic.s.cores.length === 1 || intid >= gic.lines) return 0;
      return intid < 32 ? 1 << core : gic.s.targets[intid]!;
    },
    write: (gic, value, intid) => {
      if (intid < 32 || intid >= gic.lines || gic.s.cores.length === 1) return;
      gic.s.targets[intid] = value & ((1 << gic.s.cores.length) - 1);
      updateAll(gic);
    },
  },
  {
    offset: 0xc00,
    name: 'GICD_ICFGR<n>',
    count: 64,
    read: (gic, n, core) => {
      const b = bank(gic, n >>> 1, core);
      return b === undefined ? 0 : readConfig(b, n);
    },
    write: (gic, value, n, core) => {
      const b = bank(gic, n >>> 1, core);
      if (b === undefined || n === 0) return;
      writeConfig(b, n, value);
      updateAll(gic);
    },
  },
  { offset: 0xe00, name: 'GICD_NSACR<n>', count: 64, read: () => 0 },
  { offset: 0xf00, name: 'GICD_SGIR', write: (gic, value, _, core) => sendSgi(gic, core, value) },
  {
    offset: 0xf10,
    name: 'GICD_CPENDSGIR<n>',
    count: 4,
    bytes: true,
    read: (gic, intid, core) => gic.s.cores[core]!.sgiSources[intid]!,
    write: (gic, value, intid, core) => clearSgi(gic, core, intid, value),
  },
  {
    offset: 0xf20,
    name: 'GICD_SPENDSGIR<n>',
    count: 4,
    bytes: true,
    read: (gic, intid, core) => gic.s.cores[core]!.sgiSources[intid]!,
    write: (gic, value, intid, core) => setSgi(gic, core, intid, value),
  },
  ...gicIdentification<GicV2Core>(0xfd0, 0x90, 0x2b),
];

// [impl->dsn~platform-gicv2-distributor~1]
export const GICV2_DISTRIBUTOR = registerBank(ROWS, { narrow: 'ignore' });
