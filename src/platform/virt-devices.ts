/**
 * Puts the devices of the machine on its bus: which device, at which address, with which interrupt. The devices know
 * nothing of each other; what has state is collected by name for snapshots.
 */
import { createGenericTimer, TIMER_PPI } from './devices/generic-timer.ts';
import { createGicV2, createGicV2m } from './devices/gic/gicv2.ts';
import { createGicV3 } from './devices/gic/gicv3.ts';
import { createPl011 } from './devices/pl011.ts';
import { createPl031 } from './devices/pl031.ts';
import { createPl061 } from './devices/pl061.ts';
import { FIRST_SPI, GICV2M_SPIS, type Region, SPI, VIRT } from './dtb/virt-map.ts';
import type { ByteSink, ByteSource, IrqLine, Machine, MmioDevice, Saveable } from './ports.ts';

export interface VirtDeviceOptions {
  readonly gic: 2 | 3;
  readonly console: ByteSink;
  readonly input?: ByteSource;
}

/** What the other devices need of an interrupt controller. */
interface InterruptController {
  line(intid: number): IrqLine;
  privateLine(core: number, intid: number): IrqLine;
}

type Devices = Map<string, Saveable>;

/** Attaches everything and returns what has state, by name. */
export function attachVirtDevices(machine: Machine, options: VirtDeviceOptions): ReadonlyMap<string, Saveable> {
  const devices: Devices = new Map();
  const gic = options.gic === 3 ? attachGicV3(machine, devices) : attachGicV2(machine, devices);
  const timer = createGenericTimer({
    clock: machine.clock,
    cores: machine.cores.length,
    line: (core, name) => gic.privateLine(core, TIMER_PPI[name]),
  });
  machine.attachRegisters(timer);
  devices.set('generic timer', timer as Saveable);
  const uart = createPl011({
    irq: gic.line(FIRST_SPI + SPI.uart),
    clock: machine.clock,
    sink: options.console,
    ...(options.input === undefined ? {} : { source: options.input }),
  });
  place(machine, 'pl011', VIRT.uart, uart);
  devices.set('pl011', uart as Saveable);
  const rtc = createPl031({ clock: machine.clock, irq: gic.line(FIRST_SPI + SPI.rtc) });
  place(machine, 'pl031', VIRT.rtc, rtc);
  devices.set('pl031', rtc as Saveable);
  const gpio = createPl061({ irq: gic.line(FIRST_SPI + SPI.gpio) });
  place(machine, 'pl061', VIRT.gpio, gpio);
  devices.set('pl061', gpio as Saveable);
  return devices;
}

function place(machine: Machine, name: string, region: Region, device: MmioDevice): void {
  machine.map(name, region.base, region.size, device);
}

function attachGicV3(machine: Machine, devices: Devices): InterruptController {
  const gic = createGicV3({
    cores: machine.cores.length,
    affinity: (core) => affinityOf(machine, core),
    inputs: (core) => machine.inputs(core),
  });
  place(machine, 'gic distributor', VIRT.gicDistributor, gic.distributor);
  const frames = { base: VIRT.gicRedistributors.base, size: gic.redistributorsSize };
  place(machine, 'gic redistributors', frames, gic.redistributors);
  machine.attachRegisters(gic.registers);
  devices.set('gic', gic as Saveable);
  return gic;
}

function attachGicV2(machine: Machine, devices: Devices): InterruptController {
  const gic = createGicV2({ cores: machine.cores.length, inputs: (core) => machine.inputs(core) });
  place(machine, 'gic distributor', VIRT.gicDistributor, gic.distributor);
  place(machine, 'gic cpu interface', VIRT.gicCpu, gic.cpuInterface);
  place(machine, 'gic hypervisor control', VIRT.gicHypervisor, gic.hypervisorControl);
  place(machine, 'gic virtual cpu interface', VIRT.gicVirtualCpu, gic.virtualCpuInterface);
  const frame = createGicV2m({ base: FIRST_SPI + SPI.gicV2m, count: GICV2M_SPIS, line: (intid) => gic.line(intid) });
  place(machine, 'gicv2m', VIRT.gicV2m, frame);
  devices.set('gic', gic as Saveable);
  return gic;
}

/** Aff3.Aff2.Aff1.Aff0 of a core's MPIDR as one number. */
function affinityOf(machine: Machine, core: number): number {
  const mpidr = machine.cores[core]!.register('MPIDR_EL1');
  return (((mpidr.hi & 0xff) << 24) | (mpidr.lo & 0xffffff)) >>> 0;
}
