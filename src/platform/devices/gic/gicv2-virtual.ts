/**
 * GICH_* and GICV_*: the hypervisor's control of the virtual CPU interface and the guest's view of it. Both work on the
 * same virtual state as GICv3's ICH_* and ICV_*; only the layouts differ and are converted here.
 */
import { type RegisterRow, registerBank } from '../register-bank.ts';
import { deactivate, type GicV2Core, updateCore } from './gicv2-core.ts';
import {
  acknowledgeVirtual,
  deactivateVirtual,
  eisr,
  elrsr,
  endVirtual,
  findActive,
  highestPendingVirtual,
  LIST_REGISTERS,
  LR_HI,
  lrGroup,
  maySignalVirtual,
  misr,
  runningVirtualPriority,
  SPURIOUS,
  setVbpr0,
  setVbpr1,
  setVpmr,
  type VirtualState,
  VMCR,
  vbpr0,
  vbpr1,
  vpmr,
  writeListRegisterHigh,
  writeVmcr,
} from './virtual-interface.ts';

type Row = RegisterRow<GicV2Core>;
const at = (gic: GicV2Core, core: number): VirtualState => gic.s.cores[core]!.virt;

/** A row whose write is followed by a new look at the signals. */
function row(
  offset: number,
  name: string,
  read: ((v: VirtualState, index: number) => number) | undefined,
  write?: (v: VirtualState, value: number, index: number, gic: GicV2Core, core: number) => void,
  count = 1,
): Row {
  return {
    offset,
    name,
    count,
    ...(read === undefined ? {} : { read: (gic, index, core) => read(at(gic, core), index) }),
    ...(write === undefined
      ? {}
      : {
          write: (gic, value, index, core) => {
            write(at(gic, core), value, index, gic, core);
            updateCore(gic, core);
          },
        }),
  };
}

// --------------------------------------------------------------------------------------------------------------- GICH

/** GICv2 list register from the common state: state, group and priority keep their order, the physical id is narrower. */
function readLr(v: VirtualState, n: number): number {
  const hi = v.lrHi[n]!;
  const flags = (hi & 0xc0000000) >>> 2;
  const group = (hi & LR_HI.GROUP1) !== 0 ? 1 << 30 : 0;
  const hardware = (hi & LR_HI.HW) !== 0 ? 0x80000000 : 0;
  return (hardware | group | flags | (((hi >>> 19) & 0x1f) << 23) | ((hi & 0x3ff) << 10) | (v.lrLo[n]! & 0x3ff)) >>> 0;
}

function writeLr(v: VirtualState, value: number, n: number): void {
  const state = (value << 2) & 0xc0000000;
  const group = (value & (1 << 30)) !== 0 ? LR_HI.GROUP1 : 0;
  const hardware = (value & 0x80000000) !== 0 ? LR_HI.HW : 0;
  v.lrLo[n] = value & 0x3ff;
  writeListRegisterHigh(v, n, state | group | hardware | (((value >>> 23) & 0x1f) << 19) | ((value >>> 10) & 0x3ff));
}

const VTR = ((4 << 29) | (4 << 26) | (LIST_REGISTERS - 1)) >>> 0;

const GICH_ROWS: readonly Row[] = [
  row(
    0x00,
    'GICH_HCR',
    (v) => v.hcr,
    (v, value) => {
      v.hcr = (value & 0xf80000ff) >>> 0;
    },
  ),
  row(0x04, 'GICH_VTR', () => VTR),
  row(
    0x08,
    'GICH_VMCR',
    (v) => v.vmcr,
    (v, value) => writeVmcr(v, value),
  ),
  row(0x10, 'GICH_MISR', misr),
  row(0x20, 'GICH_EISR0', eisr),
  row(0x30, 'GICH_ELRSR0', elrsr),
  row(
    0xf0,
    'GICH_APR',
    (v) => (v.apr0 | v.apr1) >>> 0,
    (v, value) => {
      v.apr0 = value;
      v.apr1 = 0;
    },
  ),
  row(0x100, 'GICH_LR<n>', readLr, writeLr, LIST_REGISTERS),
];

// [impl->dsn~platform-gicv2-virtual~1]
export const GICH_BANK = registerBank(GICH_ROWS, { narrow: 'ignore' });

// --------------------------------------------------------------------------------------------------------------- GICV

const CTLR_MASK = 0x21f;

/** The sending core that the hypervisor put beside a virtual SGI. */
const sourceOf = (v: VirtualState, n: number): number =>
  v.lrLo[n]! < 16 && (v.lrHi[n]! & LR_HI.HW) === 0 ? (v.lrHi[n]! & 7) << 10 : 0;

/** Reading IAR or HPPIR: 1022 hides a Group 1 interrupt behind AckCtl. */
function visible(v: VirtualState, aliased: boolean): number | 'spurious' | 'hidden' {
  const n = highestPendingVirtual(v);
  if (n < 0) return 'spurious';
  if (aliased) return lrGroup(v, n) === 1 ? n : 'spurious';
  return lrGroup(v, n) === 1 && (v.vmcr & VMCR.VAckCtl) === 0 ? 'hidden' : n;
}

function readIar(gic: GicV2Core, core: number, aliased: boolean): number {
  const v = at(gic, core);
  const n = visible(v, aliased);
  if (n === 'spurious') return SPURIOUS;
  if (n === 'hidden') return maySignalVirtual(v, highestPendingVirtual(v)) ? 1022 : SPURIOUS;
  const source = sourceOf(v, n);
  const intid = acknowledgeVirtual(v, lrGroup(v, n));
  updateCore(gic, core);
  return intid === SPURIOUS ? SPURIOUS : intid | source;
}

function readHppir(v: VirtualState, aliased: boolean): number {
  const n = visible(v, aliased);
  if (n === 'spurious') return SPURIOUS;
  return n === 'hidden' ? 1022 : v.lrLo[n]! | sourceOf(v, n);
}

function end(v: VirtualState, value: number, gic: GicV2Core, core: number): void {
  const n = findActive(v, value & 0x3ff);
  endVirtual(v, value & 0x3ff, n < 0 ? 0 : lrGroup(v, n), (pintid) => deactivate(gic, core, pintid));
}

const GICV_ROWS: readonly Row[] = [
  row(
    0x00,
    'GICV_CTLR',
    (v) => v.vmcr & CTLR_MASK,
    (v, value) => {
      v.vmcr = ((v.vmcr & ~CTLR_MASK) | (value & CTLR_MASK)) >>> 0;
    },
  ),
  row(
    0x04,
    'GICV_PMR',
    (v) => vpmr(v),
    (v, value) => setVpmr(v, value),
  ),
  row(
    0x08,
    'GICV_BPR',
    (v) => vbpr0(v),
    (v, value) => setVbpr0(v, value),
  ),
  { offset: 0x0c, name: 'GICV_IAR', read: (gic, _, core) => readIar(gic, core, false) },
  row(0x10, 'GICV_EOIR', undefined, (v, value, _, gic, core) => end(v, value, gic, core)),
  row(0x14, 'GICV_RPR', runningVirtualPriority),
  row(0x18, 'GICV_HPPIR', (v) => readHppir(v, false)),
  row(
    0x1c,
    'GICV_ABPR',
    (v) => vbpr1(v),
    (v, value) => setVbpr1(v, value),
  ),
  { offset: 0x20, name: 'GICV_AIAR', read: (gic, _, core) => readIar(gic, core, true) },
  row(0x24, 'GICV_AEOIR', undefined, (v, value, _, gic, core) => end(v, value, gic, core)),
  row(0x28, 'GICV_AHPPIR', (v) => readHppir(v, true)),
  row(
    0xd0,
    'GICV_APR0',
    (v) => (v.apr0 | v.apr1) >>> 0,
    (v, value) => {
      v.apr0 = value;
      v.apr1 = 0;
    },
  ),
  row(0xfc, 'GICV_IIDR', () => 0x0002043b),
  row(0x1000, 'GICV_DIR', undefined, (v, value, _, gic, core) =>
    deactivateVirtual(v, value & 0x3ff, (pintid) => deactivate(gic, core, pintid)),
  ),
];

export const GICV_BANK = registerBank(GICV_ROWS, { narrow: 'ignore' });
