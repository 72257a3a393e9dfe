/** Access rules of the system registers: the lowest exception level, what EL0 may, the groups of traps to EL2 and EL3. */
import { trapsBelow } from './context.ts';
import type { Core } from './core.ts';
import { beyondDebugResources } from './debug-state.ts';
import { ownTarget } from './exceptions.ts';
import { SYS, SYSTEM_REGISTERS, type SystemRegisterRow } from './sysregs.ts';

/** Verdict of `check`. */
export const UNDEFINED = -1;

// [impl->dsn~platform-traps~1]
/** EL2 trap bit of a group is set (the caller knows the core is below EL2 and non-secure). */
function trappedToEl2(core: Core, row: SystemRegisterRow, write: boolean): boolean {
  const hcr = trapsBelow(core);
  const mdcr = core.sys[SYS.MDCR_EL2]!;
  switch (row.trap) {
    case 'vm':
      return core.el === 1 && (hcr & (write ? 0x04000000 : 0x40000000)) !== 0;
    case 'tid1':
      return core.el === 1 && (hcr & 0x10000) !== 0;
    case 'tid2':
      return (hcr & 0x20000) !== 0;
    case 'tid3':
      return core.el === 1 && (hcr & 0x40000) !== 0;
    case 'acr':
      return (hcr & 0x200000) !== 0;
    case 'da':
      return (mdcr & 0x300) !== 0;
    case 'dosa':
      return (mdcr & 0x500) !== 0;
    case 'dra':
      return (mdcr & 0x900) !== 0;
    case 'pm':
      return (mdcr & 0x40) !== 0;
    case 'pmcr':
      return (mdcr & 0x60) !== 0;
    case 'cpac':
      return (core.sys[SYS.CPTR_EL2]! & 0x80000000) !== 0;
    default:
      return false;
  }
}

function trappedToEl3(core: Core, row: SystemRegisterRow): boolean {
  const mdcr = core.sys[SYS.MDCR_EL3]!;
  switch (row.trap) {
    case 'da':
      return (mdcr & 0x200) !== 0;
    case 'dosa':
      return (mdcr & 0x400) !== 0;
    case 'pm':
    case 'pmcr':
      return (mdcr & 0x40) !== 0;
    case 'cpac':
      return (core.sys[SYS.CPTR_EL3]! & 0x80000000) !== 0;
    default:
      return false;
  }
}

export const LOWEST_EL = [1, 1, 1, 0, 2, 2, 3, 1] as const;

/** Whether MRS or MSR of a row may be executed here: 0 = allowed, UNDEFINED, 1–3 = trapped there. */
export function check(core: Core, index: number, write: boolean): number {
  const row = SYSTEM_REGISTERS[index]!;
  const el = core.el;
  const op1 = (row.encoding >> 11) & 7;
  if (el < LOWEST_EL[op1]!) return UNDEFINED;
  if (row.access === (write ? 'r' : 'w')) return UNDEFINED;
  if (op1 === 6 && !core.host.hasEl3) return UNDEFINED;
  if (el === 0) {
    const user = checkEl0(core, row, write);
    if (user !== 0) return user;
  }
  if (row.name === 'SP_EL0' && core.spSel === 0) return UNDEFINED;
  if (row.name === 'PAN' && !core.features.pan) return UNDEFINED;
  if (row.host !== undefined && !core.features.vhe) return UNDEFINED;
  if (row.host === 'alias' && !core.e2h) return UNDEFINED;
  // of Debug state only
  if (row.name === 'DSPSR_EL0' || row.name === 'DLR_EL0') return UNDEFINED;
  if (row.trap === 'da' && beyondDebugResources(core, index)) return UNDEFINED;
  if (el < 2 && !core.secure && trappedToEl2(core, row, write)) return 2;
  if (el < 3 && core.host.hasEl3 && trappedToEl3(core, row)) return 3;
  return 0;
}

function checkEl0(core: Core, row: SystemRegisterRow, write: boolean): number {
  const { sctlr } = core;
  const trap = ownTarget(core);
  switch (row.name) {
    case 'CTR_EL0':
      return (sctlr & 0x8000) !== 0 ? 0 : trap;
    case 'DAIF':
      return (sctlr & 0x200) !== 0 ? 0 : trap;
    case 'TPIDRRO_EL0':
      return write ? UNDEFINED : 0;
    case 'PMUSERENR_EL0':
      return write ? UNDEFINED : 0;
    case 'MDCCSR_EL0':
    case 'DBGDTR_EL0':
    case 'DBGDTRRX_EL0':
      return (core.sys[SYS.MDSCR_EL1]! & 0x1000) === 0 ? 0 : trap;
    default:
      break;
  }
  if (row.trap !== 'pm' && row.trap !== 'pmcr') return 0;
  const enable = core.sys[SYS.PMUSERENR_EL0]!;
  const counter = row.name === 'PMCCNTR_EL0' && !write && (enable & 4) !== 0;
  const event = (row.name === 'PMXEVCNTR_EL0' || row.name.startsWith('PMEVCNTR')) && !write && (enable & 8) !== 0;
  const increment = row.name === 'PMSWINC_EL0' && (enable & 2) !== 0;
  const select = row.name === 'PMSELR_EL0' && (enable & 8) !== 0;
  return (enable & 1) !== 0 || counter || event || increment || select ? 0 : trap;
}
