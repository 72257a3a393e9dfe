/**
 * PSCI 1.1 and the SMC calling convention's discovery calls, as the firmware of the virt machine answers them. The same
 * service serves three conduits: SMC without an EL3 (the machine's conduit), SMC taken to EL3 by native firmware, and
 * HVC or SMC seen by other native firmware.
 */
import type { CoreState, Machine, NativeFirmware, SmcConduit } from '../ports.ts';

const SUCCESS = 0;
const NOT_SUPPORTED = -1;
const INVALID_PARAMETERS = -2;
const ALREADY_ON = -4;
const INVALID_ADDRESS = -9;

/** Function identifiers (SMC32; the SMC64 form has bit 30 set). */
const FN = {
  version: 0x84000000,
  cpuSuspend: 0x84000001,
  cpuOff: 0x84000002,
  cpuOn: 0x84000003,
  affinityInfo: 0x84000004,
  migrate: 0x84000005,
  migrateInfoType: 0x84000006,
  systemOff: 0x84000008,
  systemReset: 0x84000009,
  features: 0x8400000a,
  smcccVersion: 0x80000000,
} as const;

const IMPLEMENTED: readonly number[] = [
  FN.version,
  FN.cpuSuspend,
  FN.cpuOff,
  FN.cpuOn,
  FN.affinityInfo,
  FN.migrate,
  FN.migrateInfoType,
  FN.systemOff,
  FN.systemReset,
  FN.features,
];

function answer(core: CoreState, value: number): void {
  core.setX(0, { lo: value | 0, hi: value < 0 ? -1 : 0 });
}

/** Affinity fields of an MPIDR, the part a caller names a core by. */
const affinity = (hi: number, lo: number): string => `${hi & 0xff}.${lo & 0xffffff}`;

function target(machine: Machine, core: CoreState, wide: boolean): CoreState | undefined {
  const x = core.x(1);
  const wanted = affinity(wide ? x.hi : 0, x.lo);
  return machine.cores.find((c) => {
    const mpidr = c.register('MPIDR_EL1');
    return affinity(mpidr.hi, mpidr.lo) === wanted;
  });
}

// [impl->dsn~platform-psci~1]
/**
 * Serves the call in W0; false = not one of ours (the caller decides between UNDEFINED and NOT_SUPPORTED).
 * `callerLevel` is the level a core starts at with CPU_ON.
 */
export function psciCall(machine: Machine, core: CoreState, callerLevel: 1 | 2): boolean {
  const id = core.x(0).lo >>> 0;
  const wide = (id & 0x40000000) !== 0;
  const fn = (id & ~0x40000000) >>> 0;
  switch (fn) {
    case FN.version:
      answer(core, 0x10001);
      return true;
    case FN.cpuSuspend:
      // a suspended core resumes at once: every state is a shallow one
      answer(core, SUCCESS);
      return true;
    case FN.cpuOff:
      core.powerOff();
      return true;
    case FN.cpuOn:
      answer(core, cpuOn(machine, core, wide, callerLevel));
      return true;
    case FN.affinityInfo: {
      const other = target(machine, core, wide);
      answer(core, other === undefined || core.x(2).lo !== 0 ? INVALID_PARAMETERS : other.powered ? 0 : 1);
      return true;
    }
    case FN.migrate:
      answer(core, NOT_SUPPORTED);
      return true;
    case FN.migrateInfoType:
      answer(core, 2);
      return true;
    case FN.systemOff:
      machine.stop('power-off');
      return true;
    case FN.systemReset:
      machine.stop('reset');
      return true;
    case FN.features:
      answer(core, features(core.x(1).lo >>> 0));
      return true;
    default:
      answer(core, NOT_SUPPORTED);
      return true;
  }
}

function features(id: number): number {
  return IMPLEMENTED.includes((id & ~0x40000000) >>> 0) ? SUCCESS : NOT_SUPPORTED;
}

function cpuOn(machine: Machine, core: CoreState, wide: boolean, level: 1 | 2): number {
  const other = target(machine, core, wide);
  if (other === undefined) return INVALID_PARAMETERS;
  if (other.powered) return ALREADY_ON;
  const entry = wide ? core.x(2) : { lo: core.x(2).lo, hi: 0 };
  if ((entry.lo & 3) !== 0) return INVALID_ADDRESS;
  other.powerOn(entry, wide ? core.x(3) : { lo: core.x(3).lo, hi: 0 }, level);
  return SUCCESS;
}

/** SMC without an EL3, as QEMU's virt machine serves it: cores start at EL2 when the machine boots there. */
export function createPsciConduit(machine: Machine, bootLevel: 1 | 2): SmcConduit {
  return { call: (core) => psciCall(machine, core, bootLevel) };
}

/**
 * EL3 as native firmware: every core starts here, leaves for `bootLevel` non-secure at the entry the machine was started
 * with, and comes back by SMC.
 */
export function createSecureFirmware(machine: Machine, bootLevel: 1 | 2): NativeFirmware {
  const spsr = 0x3c0 | (bootLevel << 2) | 1;
  const enter = (core: CoreState): void => {
    // NS, RES1, HCE, RW; no traps from below
    core.setRegister('SCR_EL3', { lo: 0x531, hi: 0 });
    core.setRegister('CPTR_EL3', { lo: 0, hi: 0 });
    core.setRegister('HCR_EL2', { lo: bootLevel === 1 ? 0x80000000 | 0 : 0, hi: 0 });
    core.setRegister('SPSR_EL3', { lo: spsr, hi: 0 });
    core.setRegister('ELR_EL3', core.pc());
  };
  return {
    level: 3,
    onReset: enter,
    onException: (core, taken) => {
      const isCall = taken.kind === 'sync' && taken.syndrome >>> 26 === 0x17;
      if (!isCall) {
        // nothing else is routed here: an unexpected entry stops the machine rather than loop
        machine.stop('requested');
        return;
      }
      const id = core.x(0).lo >>> 0;
      if ((id & ~0x40000000) >>> 0 === FN.cpuOn) {
        secureCpuOn(machine, core);
        return;
      }
      psciCall(machine, core, bootLevel);
    },
  };
}

/** With an EL3 the new core starts in it: `powerOn` at level 3 runs `onReset`, which leaves for the entry. */
function secureCpuOn(machine: Machine, core: CoreState): void {
  const wide = (core.x(0).lo & 0x40000000) !== 0;
  const other = target(machine, core, wide);
  if (other === undefined) answer(core, INVALID_PARAMETERS);
  else if (other.powered) answer(core, ALREADY_ON);
  else {
    other.powerOn(core.x(2), core.x(3), 3);
    answer(core, SUCCESS);
  }
}
