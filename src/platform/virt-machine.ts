/**
 * The machine as QEMU's `virt` lays it out: cores, RAM at 1 GiB, interrupt controller, generic timers, PL011, PSCI.
 * One place wires the ports; the devices know nothing of each other.
 */
import { createGenericTimer, TIMER_PPI } from './devices/generic-timer.ts';
import { createGicV3 } from './devices/gic/gicv3.ts';
import { createPl011 } from './devices/pl011.ts';
import { FIRST_SPI, SPI, VIRT } from './dtb/virt-map.ts';
import { createPsciConduit, createSecureFirmware } from './firmware/psci.ts';
import { VirtMachine } from './machine.ts';
import type { ByteSink, ByteSource, NativeFirmware } from './ports.ts';

export interface VirtOptions {
  readonly memory: number;
  /** Profile per core. */
  readonly cores: readonly string[];
  readonly gic: 2 | 3;
  readonly console: ByteSink;
  readonly input?: ByteSource;
  /** Level the machine starts at (2: hypervisor first). */
  readonly bootLevel: 1 | 2;
  /** EL3 with native PSCI firmware, instead of the conduit without EL3. */
  readonly el3?: boolean;
  readonly firmware?: (machine: VirtMachine) => NativeFirmware;
  readonly quantum?: number;
}

export function createVirt(options: VirtOptions): VirtMachine {
  const machine = new VirtMachine({
    ramBase: VIRT.ram.base,
    ramSize: options.memory,
    cores: options.cores,
    gicSystemRegisters: options.gic === 3,
    ...(options.el3 === undefined ? {} : { el3: options.el3 }),
    ...(options.quantum === undefined ? {} : { quantum: options.quantum }),
  });
  const cores = options.cores.length;
  const gic = createGicV3({ cores, affinity: (core) => affinityOf(machine, core), inputs: (core) => machine.inputs(core) });
  machine.map('gic distributor', VIRT.gicDistributor.base, VIRT.gicDistributor.size, gic.distributor);
  machine.map('gic redistributors', VIRT.gicRedistributors.base, gic.redistributorsSize, gic.redistributors);
  machine.attachRegisters(gic.registers);
  const timer = createGenericTimer({ clock: machine, cores, line: (core, name) => gic.privateLine(core, TIMER_PPI[name]) });
  machine.attachRegisters(timer);
  const uart = createPl011({
    irq: gic.line(FIRST_SPI + SPI.uart),
    clock: machine,
    sink: options.console,
    ...(options.input === undefined ? {} : { source: options.input }),
  });
  machine.map('pl011', VIRT.uart.base, VIRT.uart.size, uart);
  if (options.firmware !== undefined) machine.attachFirmware(options.firmware(machine));
  if (options.el3 === true) machine.attachFirmware(createSecureFirmware(machine, options.bootLevel));
  else machine.attachConduit(createPsciConduit(machine, options.bootLevel));
  return machine;
}

function affinityOf(machine: VirtMachine, core: number): number {
  const mpidr = machine.cores[core]!.register('MPIDR_EL1');
  return ((mpidr.hi & 0xff) << 24) | (mpidr.lo & 0xffffff);
}
