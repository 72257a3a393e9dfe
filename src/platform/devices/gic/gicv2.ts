/**
 * GICv2 assembled: distributor, CPU interface, hypervisor control and virtual CPU interface over one state; and the
 * GICv2m frame that turns a written number into a shared interrupt.
 *
 * Limits: no Security Extensions; SGIs of several senders share one list-register match by number; GICH frames of other
 * cores are not aliased.
 */
import type { IrqLine, MmioDevice, Saveable } from '../../ports.ts';
import { bankDevice, type RegisterRow, registerBank } from '../register-bank.ts';
import { drivePrivate, driveShared, type GicV2Ports, type GicV2State, gicV2Core, updateAll } from './gicv2-core.ts';
import { GICC_BANK } from './gicv2-cpu-interface.ts';
import { GICV2_DISTRIBUTOR } from './gicv2-distributor.ts';
import { GICH_BANK, GICV_BANK } from './gicv2-virtual.ts';

export interface GicV2 extends Saveable<GicV2State> {
  readonly distributor: MmioDevice;
  readonly cpuInterface: MmioDevice;
  readonly hypervisorControl: MmioDevice;
  readonly virtualCpuInterface: MmioDevice;
  line(intid: number): IrqLine;
  privateLine(core: number, intid: number): IrqLine;
}

export function createGicV2(ports: GicV2Ports): GicV2 {
  const gic = gicV2Core(ports);
  // With one core every shared interrupt goes there and the target registers do not exist.
  if (ports.cores === 1) gic.s.targets.fill(1, 32);
  return {
    distributor: bankDevice(GICV2_DISTRIBUTOR, gic),
    cpuInterface: bankDevice(GICC_BANK, gic),
    hypervisorControl: bankDevice(GICH_BANK, gic),
    virtualCpuInterface: bankDevice(GICV_BANK, gic),
    line: (intid) => ({ set: (level) => driveShared(gic, intid, level) }),
    privateLine: (core, intid) => ({ set: (level) => drivePrivate(gic, core, intid, level) }),
    save: () => structuredClone(gic.s),
    restore: (state) => {
      gic.s = structuredClone(state);
      updateAll(gic);
    },
  };
}

// ------------------------------------------------------------------------------------------------------------ GICv2m

export interface GicV2mPorts {
  /** First INTID of the frame and how many there are. */
  readonly base: number;
  readonly count: number;
  line(intid: number): IrqLine;
}

const V2M_ROWS: readonly RegisterRow<GicV2mPorts>[] = [
  { offset: 0x008, name: 'MSI_TYPER', read: (p) => ((p.base << 16) | p.count) >>> 0 },
  {
    offset: 0x040,
    name: 'MSI_SETSPI_NS',
    write: (p, value) => {
      const intid = value & 0x3ff;
      if (intid < p.base || intid >= p.base + p.count) return;
      const line = p.line(intid);
      line.set(true);
      line.set(false);
    },
  },
  { offset: 0xfcc, name: 'MSI_IIDR', read: () => 0x53c << 20 },
];

export const GICV2M_BANK = registerBank(V2M_ROWS, { narrow: 'ignore' });

// [impl->dsn~platform-gicv2m~1]
/** The frame has no state of its own. */
export function createGicV2m(ports: GicV2mPorts): MmioDevice {
  return bankDevice(GICV2M_BANK, ports);
}
