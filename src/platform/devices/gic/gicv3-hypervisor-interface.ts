/** ICH_*: the hypervisor's view of a core's virtual CPU interface, one row per register. */
import type { CoreView, RegisterAccess, Word64 } from '../../ports.ts';
import { type GicV3Core, updateCore } from './gicv3-core.ts';
import {
  eisr,
  elrsr,
  ICH_HCR_MASK,
  LIST_REGISTERS,
  misr,
  type VirtualState,
  VMCR,
  writeListRegisterHigh,
  writeVmcr,
} from './virtual-interface.ts';

interface IchRow {
  readonly name: string;
  readonly read: (v: VirtualState) => Word64;
  readonly write?: (v: VirtualState, value: Word64) => void;
}

const low = (value: number): Word64 => ({ hi: 0, lo: value >>> 0 });

/** ListRegs - 1, TDS, nV4, A3V, 24-bit INTIDs, five preemption and five priority bits. */
const VTR = ((LIST_REGISTERS - 1) | (1 << 19) | (1 << 20) | (1 << 21) | (1 << 23) | (4 << 26) | (4 << 29)) >>> 0;

const ROWS: readonly IchRow[] = [
  {
    name: 'ICH_AP0R0_EL2',
    read: (v) => low(v.apr0),
    write: (v, value) => {
      v.apr0 = value.lo >>> 0;
    },
  },
  {
    name: 'ICH_AP1R0_EL2',
    read: (v) => low(v.apr1),
    write: (v, value) => {
      v.apr1 = value.lo >>> 0;
    },
  },
  {
    name: 'ICH_HCR_EL2',
    read: (v) => low(v.hcr),
    write: (v, value) => {
      v.hcr = (value.lo & ICH_HCR_MASK) >>> 0;
    },
  },
  { name: 'ICH_VTR_EL2', read: () => low(VTR) },
  { name: 'ICH_MISR_EL2', read: (v) => low(misr(v)) },
  { name: 'ICH_EISR_EL2', read: (v) => low(eisr(v)) },
  { name: 'ICH_ELRSR_EL2', read: (v) => low(elrsr(v)) },
  // VFIQEn is RES1: the virtual interface has system registers only
  { name: 'ICH_VMCR_EL2', read: (v) => low(v.vmcr | VMCR.VFIQEn), write: (v, value) => writeVmcr(v, value.lo >>> 0) },
  ...Array.from({ length: LIST_REGISTERS }, (_, n) => ({
    name: `ICH_LR${n}_EL2`,
    read: (v: VirtualState) => ({ hi: v.lrHi[n]!, lo: v.lrLo[n]! }),
    write: (v: VirtualState, value: Word64) => {
      v.lrLo[n] = value.lo >>> 0;
      writeListRegisterHigh(v, n, value.hi >>> 0);
    },
  })),
];

const BY_NAME = new Map(ROWS.map((row) => [row.name, row]));
/** Registers the architecture names but this number of priority bits and list registers does not have. */
const ABSENT = new Set([
  ...[1, 2, 3].flatMap((n) => [`ICH_AP0R${n}_EL2`, `ICH_AP1R${n}_EL2`]),
  ...Array.from({ length: 16 - LIST_REGISTERS }, (_, n) => `ICH_LR${n + LIST_REGISTERS}_EL2`),
]);
export const ICH_REGISTERS: readonly string[] = [...ROWS.map((row) => row.name), ...ABSENT];

// [impl->dsn~platform-gicv3-list-registers~1]
export function accessIch(core: CoreView, name: string, write: boolean): RegisterAccess {
  const row = BY_NAME.get(name);
  if (row === undefined || core.el < 2 || (write && row.write === undefined)) return 'undefined';
  return 'ok';
}

export function readIch(gic: GicV3Core, core: CoreView, name: string): Word64 {
  return BY_NAME.get(name)?.read(gic.s.cores[core.index]!.virt) ?? low(0);
}

export function writeIch(gic: GicV3Core, core: CoreView, name: string, value: Word64): void {
  BY_NAME.get(name)?.write?.(gic.s.cores[core.index]!.virt, value);
  updateCore(gic, core.index);
}
