/**
 * The machine as QEMU's `virt` lays it out: cores, RAM at 1 GiB, interrupt controller, generic timers, PL011, PSCI.
 * One place wires the ports; the devices know nothing of each other.
 */
import { VIRT } from './dtb/virt-map.ts';
import { createPsciConduit, createSecureFirmware } from './firmware/psci.ts';
import { VirtMachine } from './machine.ts';
import type { NativeFirmware, Saveable } from './ports.ts';
import { attachVirtDevices, type VirtDeviceOptions, type VirtDevices } from './virt-devices.ts';

export interface VirtOptions extends VirtDeviceOptions {
  readonly memory: number;
  /** Profile per core. */
  readonly cores: readonly string[];
  /** Level the machine starts at (2: hypervisor first). */
  readonly bootLevel: 1 | 2;
  /** EL3 with native PSCI firmware, instead of the conduit without EL3. */
  readonly el3?: boolean;
  readonly firmware?: (machine: VirtMachine) => NativeFirmware;
  readonly quantum?: number;
  /** Translate hot code to WebAssembly. */
  readonly accelerate?: boolean;
}

/** The machine and the state of its devices by name, for snapshots. */
export interface VirtBoard {
  readonly machine: VirtMachine;
  readonly devices: ReadonlyMap<string, Saveable>;
  /** The devices that the machine's owner talks to. */
  readonly parts: VirtDevices;
}

// [impl->dsn~platform-boots-xen~1]
export function createVirt(options: VirtOptions): VirtMachine {
  return createVirtBoard(options).machine;
}

export function createVirtBoard(options: VirtOptions): VirtBoard {
  const machine = new VirtMachine({
    ramBase: VIRT.ram.base,
    ramSize: options.memory,
    cores: options.cores,
    gicSystemRegisters: options.gic === 3,
    // a machine that starts at EL1 has no EL2, as QEMU's without `virtualization`
    el2: options.bootLevel === 2,
    ...(options.el3 === undefined ? {} : { el3: options.el3 }),
    ...(options.quantum === undefined ? {} : { quantum: options.quantum }),
    ...(options.accelerate === undefined ? {} : { accelerate: options.accelerate }),
  });
  const parts = attachVirtDevices(machine, options);
  if (options.firmware !== undefined) machine.attachFirmware(options.firmware(machine));
  if (options.el3 === true) machine.attachFirmware(createSecureFirmware(machine, options.bootLevel));
  else machine.attachConduit(createPsciConduit(machine, options.bootLevel));
  return { machine, devices: parts.saveable, parts };
}
