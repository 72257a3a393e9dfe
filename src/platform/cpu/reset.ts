/** Cold reset of a core: identification registers of its profile and of the machine around it, reset values. */
import type { MachineOptions } from '../machine-options.ts';
import { refreshContext } from './context.ts';
import type { Core } from './core.ts';
import type { Profile } from './profiles.ts';
import { SYS } from './sysregs.ts';

/** Cold state of a core: identification, reset values; powered off until `powerOn`. */
export function resetCore(core: Core, profile: Profile, options: MachineOptions, index: number): void {
  const sys = core.sys;
  for (const [name, value] of Object.entries(profile.registers)) sys[SYS[name as keyof typeof SYS]] = value;
  const gic = options.gicSystemRegisters === true;
  if (options.el3 !== true) {
    sys[SYS.ID_AA64PFR0_EL1] = sys[SYS.ID_AA64PFR0_EL1]! & ~0xf000;
    sys[SYS.ID_PFR1_EL1] = sys[SYS.ID_PFR1_EL1]! & ~0xf0;
    sys[SYS.ID_DFR0_EL1] = sys[SYS.ID_DFR0_EL1]! & ~0xf0;
    sys[SYS.SCR_EL3] = 1;
  }
  if (options.el2 === false) {
    sys[SYS.ID_AA64PFR0_EL1] = sys[SYS.ID_AA64PFR0_EL1]! & ~0xf00;
    sys[SYS.ID_PFR1_EL1] = sys[SYS.ID_PFR1_EL1]! & ~0xf000;
  }
  if (gic) {
    sys[SYS.ID_AA64PFR0_EL1] = sys[SYS.ID_AA64PFR0_EL1]! | 0x01000000;
    sys[SYS.ID_PFR1_EL1] = sys[SYS.ID_PFR1_EL1]! | 0x10000000;
  }
  // one cluster, as QEMU numbers the cores of its machine
  sys[SYS.MPIDR_EL1] = 0x80000000 | index | 0;
  sys[SYS.VPIDR_EL2] = sys[SYS.MIDR_EL1]!;
  sys[SYS.VMPIDR_EL2] = sys[SYS.MPIDR_EL1]!;
  for (const at of [SYS.SCTLR_EL1, SYS.SCTLR_EL2, SYS.SCTLR_EL3]) sys[at] = 0x00c50838;
  sys[SYS.MDCR_EL2] = (sys[SYS.PMCR_EL0]! >>> 11) & 31;
  sys[SYS.L2CTLR_EL1] = (options.cores.length - 1) << 24;
  core.cacheSizes = profile.cacheSizes;
  core.powered = false;
  refreshContext(core);
}
