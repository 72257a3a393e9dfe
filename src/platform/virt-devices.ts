/**
 * Puts the devices of the machine on its bus: which device, at which address, with which interrupt. The devices know
 * nothing of each other; what has state is collected by name for snapshots.
 */
import { createCfiFlash } from './devices/cfi-flash.ts';
import { createCoprocessor } from './devices/coprocessor.ts';
import { directDma } from './devices/dma.ts';
import { createFwCfg } from './devices/fw-cfg.ts';
import { createGenericTimer, TIMER_PPI } from './devices/generic-timer.ts';
import { createGenericWatchdog } from './devices/generic-watchdog.ts';
import { createGicV2, createGicV2m } from './devices/gic/gicv2.ts';
import { createGicV3, type GicV3 } from './devices/gic/gicv3.ts';
import { createIts } from './devices/gic/its.ts';
import { createMailbox, type Mailbox } from './devices/mailbox.ts';
import { createPcieHost } from './devices/pcie-host.ts';
import { createPl011 } from './devices/pl011.ts';
import { createPl031 } from './devices/pl031.ts';
import { createPl061, type Pl061 } from './devices/pl061.ts';
import { createPowerController, type PowerControllerState } from './devices/power-controller.ts';
import { createSmmuV3, type Smmu } from './devices/smmu/smmuv3.ts';
import { createSp805 } from './devices/sp805.ts';
import { createVirtioMmio, type VirtioMmio, type VirtioModel } from './devices/virtio/mmio.ts';
import { FIRST_SPI, GICV2M_SPIS, type Region, SPI, VIRT, VIRTIO_SLOTS } from './dtb/virt-map.ts';
import type { ByteSink, ByteSource, IrqLine, Machine, MmioDevice, Saveable } from './ports.ts';

export interface VirtDeviceOptions {
  readonly gic: 2 | 3;
  readonly console: ByteSink;
  readonly input?: ByteSource;
  /** Devices behind virtio transports, from the last slot downwards (as QEMU fills them); the other slots are empty. */
  readonly virtio?: readonly VirtioModel[];
  /** Modern virtio transports instead of the legacy ones that QEMU's machine has. */
  readonly virtioModern?: boolean;
  /** An SMMUv3 between the co-processor (stream COPROCESSOR_STREAM) and memory. */
  readonly smmu?: boolean;
  /** An interrupt translation service (GICv3 only). */
  readonly its?: boolean;
  /** Files that the firmware configuration device offers, by name. */
  readonly firmwareFiles?: ReadonlyMap<string, Uint8Array>;
  /** Tells the machine's owner of doorbells that software rang towards the other processor. */
  readonly mailboxRing?: (channel: number, bits: number) => void;
}

/** The devices of a machine: their state by name, and those that its owner talks to. */
export interface VirtDevices {
  readonly saveable: ReadonlyMap<string, Saveable>;
  readonly mailbox: Mailbox;
  readonly gpio: Pl061;
  /** Transports in the order of `virtio`. */
  readonly virtio: readonly VirtioMmio[];
}

/** Stream id of the co-processor behind the SMMU. */
export const COPROCESSOR_STREAM = 0x10;

/** Interrupt of a core's performance counters (PPI 7). */
const COUNTERS_PPI = 23;

/** What the other devices need of an interrupt controller. */
interface InterruptController {
  line(intid: number): IrqLine;
  privateLine(core: number, intid: number): IrqLine;
}

type Devices = Map<string, Saveable>;

/** Attaches everything. */
export function attachVirtDevices(machine: Machine, options: VirtDeviceOptions): VirtDevices {
  const devices: Devices = new Map();
  const gic = options.gic === 3 ? attachGicV3(machine, devices, options.its === true) : attachGicV2(machine, devices);
  const timer = createGenericTimer({
    clock: machine.clock,
    cores: machine.cores.length,
    line: (core, name) => gic.privateLine(core, TIMER_PPI[name]),
  });
  machine.attachRegisters(timer);
  devices.set('generic timer', timer as Saveable);
  machine.connectCounters((core) => gic.privateLine(core, COUNTERS_PPI));
  attachUart(machine, options, gic, devices);
  const rtc = createPl031({ clock: machine.clock, irq: gic.line(FIRST_SPI + SPI.rtc) });
  add(machine, devices, 'pl031', VIRT.rtc, rtc);
  const gpio = createPl061({ irq: gic.line(FIRST_SPI + SPI.gpio) });
  add(machine, devices, 'pl061', VIRT.gpio, gpio);
  attachPcie(machine, devices);
  for (const name of ['flash', 'secondFlash'] as const) {
    add(machine, devices, name === 'flash' ? 'flash' : 'flash 2', VIRT[name], createCfiFlash(VIRT[name].size));
  }
  const files = options.firmwareFiles === undefined ? {} : { files: options.firmwareFiles };
  const fwCfg = createFwCfg({ dma: directDma(machine.memory), cores: machine.cores.length, ...files });
  add(machine, devices, 'fw_cfg', VIRT.fwCfg, fwCfg);
  const mailbox = attachBoardDevices(machine, options, gic, devices);
  return { saveable: devices, mailbox, gpio, virtio: attachVirtio(machine, options, gic, devices) };
}

function attachUart(machine: Machine, options: VirtDeviceOptions, gic: InterruptController, devices: Devices): void {
  const uart = createPl011({
    irq: gic.line(FIRST_SPI + SPI.uart),
    clock: machine.clock,
    sink: options.console,
    ...(options.input === undefined ? {} : { source: options.input }),
  });
  add(machine, devices, 'pl011', VIRT.uart, uart);
}

/** The host bridge alone: no device is on the bus, so no interrupt of it is ever driven. */
function attachPcie(machine: Machine, devices: Devices): void {
  const host = createPcieHost();
  place(machine, 'pcie configuration', VIRT.pcieConfig, host.ecam);
  place(machine, 'pcie memory', VIRT.pcieMemory, host.window);
  place(machine, 'pcie i/o', VIRT.pcieIo, host.window);
  place(machine, 'pcie high memory', VIRT.pcieHighMemory, host.window);
  devices.set('pcie host', host as Saveable);
}

/** The devices QEMU's machine does not have, in the platform-bus window. */
function attachBoardDevices(machine: Machine, options: VirtDeviceOptions, gic: InterruptController, devices: Devices): Mailbox {
  const { clock } = machine;
  const reset = (): void => machine.stop('reset');
  const watchdog = createSp805({ clock, irq: gic.line(FIRST_SPI + SPI.watchdog), reset });
  add(machine, devices, 'sp805', VIRT.watchdog, watchdog);
  const generic = createGenericWatchdog({ clock, irq: gic.line(FIRST_SPI + SPI.genericWatchdog), reset });
  place(machine, 'generic watchdog control', VIRT.genericWatchdogControl, generic.control);
  place(machine, 'generic watchdog refresh', VIRT.genericWatchdogRefresh, generic.refresh);
  devices.set('generic watchdog', generic as Saveable);
  const mailbox = createMailbox({
    line: (channel) => gic.line(FIRST_SPI + SPI.mailbox + channel),
    ring: (channel, bits) => options.mailboxRing?.(channel, bits),
  });
  add(machine, devices, 'mailbox', VIRT.mailbox, mailbox);
  add(machine, devices, 'power controller', VIRT.powerController, powerController(machine));
  const smmu = options.smmu === true ? attachSmmu(machine, gic, devices) : undefined;
  const coprocessor = createCoprocessor({
    irq: gic.line(FIRST_SPI + SPI.coprocessor),
    dma: smmu?.master(COPROCESSOR_STREAM) ?? directDma(machine.memory),
  });
  add(machine, devices, 'coprocessor', VIRT.coprocessor, coprocessor);
  return mailbox;
}

/** Wires: event queue, (page requests), command sync, global error. */
function attachSmmu(machine: Machine, gic: InterruptController, devices: Devices): Smmu {
  const line = (n: number): IrqLine => gic.line(FIRST_SPI + SPI.smmu + n);
  const smmu = createSmmuV3({ memory: directDma(machine.memory), eventIrq: line(0), syncIrq: line(2), errorIrq: line(3) });
  add(machine, devices, 'smmuv3', VIRT.smmu, smmu);
  return smmu;
}

function powerController(machine: Machine): MmioDevice & Saveable<PowerControllerState> {
  return createPowerController({
    coreOf: (mpidr) => {
      const core = machine.cores.findIndex((c) => (affinityOf(machine, c.index) & 0xffffff) === mpidr);
      return core < 0 ? undefined : core;
    },
    isOn: (core) => machine.cores[core]!.powered,
    powerOn: (core, entry) => {
      const { el } = machine.cores[0]!;
      const at = { hi: Math.floor(entry / 4294967296), lo: entry | 0 };
      machine.cores[core]!.powerOn(at, { hi: 0, lo: 0 }, el === 0 ? 1 : el);
    },
    powerOff: (core) => machine.cores[core]!.powerOff(),
    system: (request) => machine.stop(request),
  });
}

function attachVirtio(machine: Machine, options: VirtDeviceOptions, gic: InterruptController, devices: Devices): VirtioMmio[] {
  const models = options.virtio ?? [];
  const transports: VirtioMmio[] = [];
  const dma = directDma(machine.memory);
  for (let slot = VIRTIO_SLOTS - 1; slot >= 0; slot--) {
    const model = models[VIRTIO_SLOTS - 1 - slot];
    const transport = createVirtioMmio({
      irq: gic.line(FIRST_SPI + SPI.virtioMmio + slot),
      dma,
      legacy: options.virtioModern !== true,
      ...(model === undefined ? {} : { model }),
    });
    const region = { base: VIRT.virtioMmio.base + slot * VIRT.virtioMmio.size, size: VIRT.virtioMmio.size };
    add(machine, devices, `virtio-mmio ${slot}`, region, transport);
    if (model !== undefined) transports.push(transport);
  }
  return transports;
}

function add<S>(machine: Machine, devices: Devices, name: string, region: Region, device: MmioDevice & Saveable<S>): void {
  place(machine, name, region, device);
  devices.set(name, device as Saveable);
}

function place(machine: Machine, name: string, region: Region, device: MmioDevice): void {
  machine.map(name, region.base, region.size, device);
}

function attachGicV3(machine: Machine, devices: Devices, withIts: boolean): InterruptController {
  const its = withIts
    ? createIts({
        memory: directDma(machine.memory),
        cores: machine.cores.length,
        refresh: (core) => gic.refresh(core),
      })
    : undefined;
  const gic: GicV3 = createGicV3({
    ...(its === undefined ? {} : { lpis: its.lpis }),
    cores: machine.cores.length,
    affinity: (core) => affinityOf(machine, core),
    inputs: (core) => machine.inputs(core),
  });
  place(machine, 'gic distributor', VIRT.gicDistributor, gic.distributor);
  const frames = { base: VIRT.gicRedistributors.base, size: gic.redistributorsSize };
  place(machine, 'gic redistributors', frames, gic.redistributors);
  machine.attachRegisters(gic.registers);
  devices.set('gic', gic as Saveable);
  if (its !== undefined) add(machine, devices, 'its', VIRT.gicIts, its);
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
