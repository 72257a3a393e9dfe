/**
 * GICv3 assembled: two bus devices (distributor, redistributor region) and one system-register unit over one state.
 *
 * Limits: one security state; no legacy (non-affinity) mode; no message-based SPIs; no 1-of-N routing; LPIs only when
 * an ITS is attached through the `lpis` port.
 */
import type { IrqLine, MmioDevice, Saveable, SystemRegisterUnit } from '../../ports.ts';
import { bankDevice } from '../register-bank.ts';
import {
  drivePrivate,
  driveShared,
  type GicV3Ports,
  type GicV3State,
  gicV3Core,
  recomputeRoutes,
  updateAll,
  updateCore,
} from './gicv3-core.ts';
import { accessIcc, ICC_REGISTERS, readIcc, writeIcc } from './gicv3-cpu-interface.ts';
import { GICD_BANK } from './gicv3-distributor.ts';
import { accessIch, ICH_REGISTERS, readIch, writeIch } from './gicv3-hypervisor-interface.ts';
import { GICR_BANK, GICR_STRIDE } from './gicv3-redistributor.ts';

export interface GicV3 extends Saveable<GicV3State> {
  readonly distributor: MmioDevice;
  readonly redistributors: MmioDevice;
  readonly redistributorsSize: number;
  readonly registers: SystemRegisterUnit;
  /** The wire of shared interrupt `intid` (32 and up). */
  line(intid: number): IrqLine;
  /** The wire of a private peripheral interrupt (16–31) of one core. */
  privateLine(core: number, intid: number): IrqLine;
  /** LPIs of a core changed: look again. */
  refresh(core: number): void;
}

/** APnR1–3 exist only with more than five priority bits: naming them makes their access UNDEFINED. */
const ABSENT_ICC = [1, 2, 3].flatMap((n) => [`ICC_AP0R${n}_EL1`, `ICC_AP1R${n}_EL1`]);

export function createGicV3(ports: GicV3Ports): GicV3 {
  const gic = gicV3Core(ports);
  const frames = gic.s.cores.map((_, core) => ({ gic, core }));
  const isIch = (name: string): boolean => name.startsWith('ICH_');
  return {
    distributor: bankDevice(GICD_BANK, gic),
    redistributors: {
      read: (offset, size, core) => GICR_BANK.read(frames[Math.floor(offset / GICR_STRIDE)]!, offset % GICR_STRIDE, size, core),
      write: (offset, size, value, core) =>
        GICR_BANK.write(frames[Math.floor(offset / GICR_STRIDE)]!, offset % GICR_STRIDE, size, value, core),
    },
    redistributorsSize: ports.cores * GICR_STRIDE,
    registers: {
      registers: [...ICC_REGISTERS, ...ABSENT_ICC, ...ICH_REGISTERS],
      access: (core, name, write) => {
        if (isIch(name)) return accessIch(core, name, write);
        return ABSENT_ICC.includes(name) ? 'undefined' : accessIcc(gic, core, name, write);
      },
      read: (core, name) => (isIch(name) ? readIch(gic, core, name) : { hi: 0, lo: readIcc(gic, core, name) >>> 0 }),
      write: (core, name, value) => {
        if (isIch(name)) writeIch(gic, core, name, value);
        else writeIcc(gic, core, name, value);
      },
    },
    line: (intid) => ({ set: (level) => driveShared(gic, intid, level) }),
    privateLine: (core, intid) => ({ set: (level) => drivePrivate(gic, core, intid, level) }),
    refresh: (core) => updateCore(gic, core),
    save: () => structuredClone(gic.s),
    restore: (state) => {
      gic.s = structuredClone(state);
      recomputeRoutes(gic);
      updateAll(gic);
    },
  };
}
