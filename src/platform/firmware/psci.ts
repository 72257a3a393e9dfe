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
} as const;

/** The calling convention's own calls, and the version 1.1 that the firmware at EL3 answers with. */
const SMCCC = { version: 0x80000000, archFeatures: 0x80000001, is: 0x10001 } as const;

const IMPLEMENTED: readonly number[] = [
  FN.version,
  FN.cpuSuspend,
  FN.cpuOff,
  FN.cpuOn,
  FN.affinityInfo,
  FN.migrateInfoType,
  FN.systemOff,
  FN.systemReset,
  FN.features,
];

/** Those with a form for 64-bit arguments. */
const WITH_WIDE_FORM: readonly number[] = [FN.cpuSuspend, FN.cpuOn, FN.affinityInfo, FN.migrate];

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
 * `startLevel` is the level a core starts at with CPU_ON; at 3 native firmware there leads it on.
 */
export function psciCall(machine: Machine, core: CoreState, startLevel: 1 | 2 | 3): boolean {
  const id = core.x(0).lo >>> 0;
  const wide = (id & 0x40000000) !== 0;
  const fn = functionOf(id);
  switch (fn) {
    case FN.version:
      answer(core, 0x10001);
      return true;
    case FN.cpuSuspend:
      answer(core, cpuSuspend(core));
      return true;
    case FN.cpuOff:
      core.powerOff();
      return true;
    case FN.cpuOn:
      answer(core, cpuOn(machine, core, wide, startLevel));
      return true;
    case FN.affinityInfo:
      answer(core, affinityInfo(machine, core, wide));
      return true;
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

/** The SMC32 identifier of a function; undefined for a 64-bit form that does not exist. */
function functionOf(id: number): number | undefined {
  const fn = (id & ~0x40000000) >>> 0;
  return fn === id || WITH_WIDE_FORM.includes(fn) ? fn : undefined;
}

function features(id: number): number {
  const fn = functionOf(id);
  return fn !== undefined && IMPLEMENTED.includes(fn) ? SUCCESS : NOT_SUPPORTED;
}

/** Every state is a standby: the core waits for an interrupt and goes on behind the call. Deeper states are not offered. */
function cpuSuspend(core: CoreState): number {
  if ((core.x(1).lo & ~0x1ffff) !== 0) return INVALID_PARAMETERS;
  core.suspend();
  return SUCCESS;
}

/** Above single cores everything is always on. */
function affinityInfo(machine: Machine, core: CoreState, wide: boolean): number {
  if (core.x(2).lo !== 0) return core.x(2).lo >>> 0 <= 3 ? 0 : INVALID_PARAMETERS;
  const other = target(machine, core, wide);
  if (other === undefined) return INVALID_PARAMETERS;
  return other.powered ? 0 : 1;
}

function cpuOn(machine: Machine, core: CoreState, wide: boolean, level: 1 | 2 | 3): number {
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
      if (!smcccCall(core)) psciCall(machine, core, 3);
    },
  };
}

/** Discovery of the calling convention (Arm DEN 0028): there, and no workaround is needed or offered. SDEI and the rest are refused. */
function smcccCall(core: CoreState): boolean {
  const id = core.x(0).lo >>> 0;
  const asked = core.x(1).lo >>> 0;
  const own: readonly number[] = [SMCCC.version, SMCCC.archFeatures];
  if (id === SMCCC.version) answer(core, SMCCC.is);
  else if (id === SMCCC.archFeatures) answer(core, own.includes(asked) ? SUCCESS : NOT_SUPPORTED);
  else if (id === FN.features && asked === SMCCC.version) answer(core, SUCCESS);
  else return false;
  return true;
}
