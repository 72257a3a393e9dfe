/**
 * The device tree of the machine: the nodes, property names and values of QEMU's `virt` for every device this machine
 * has, so that guests cannot tell the two apart by their trees. Seeds are fixed: the same options give the same bytes.
 */
import { cells, type DeviceTree, type DtNode, node, property, strings } from './tree.ts';
import { pcieNode, plainNodes } from './virt-buses.ts';
import { SPI, VIRT, VIRTIO_SLOTS } from './virt-map.ts';

export interface VirtTreeOptions {
  readonly cores: number;
  /** Bytes of RAM from 1 GiB on. */
  readonly ramSize: number;
  readonly gic: 2 | 3;
  /** `compatible` of each core, cyclic (big.LITTLE mixes give several). */
  readonly cpuCompatible?: readonly string[];
  /** How PSCI is called: SMC from EL2 machines (default), HVC when the machine starts its guest at EL1. */
  readonly psciMethod?: 'smc' | 'hvc';
  /** EL2 and the interrupt controller's part for it exist (default: unless PSCI is called by HVC). */
  readonly el2?: boolean;
  /** Interrupt translation service present (GICv3 only). */
  readonly its?: boolean;
  /** SMMUv3 present. */
  readonly smmu?: boolean;
  /** Seeds for the guest's random numbers; fixed by default so that runs repeat. */
  readonly rngSeed?: readonly number[];
  readonly kaslrSeed?: readonly number[];
}

const PHANDLE_CLOCK = 0x8000;
const PPI = 1;
const LEVEL_HIGH = 4;
const EDGE_RISING = 1;
const DEFAULT_RNG_SEED = [0x61737361, 0x79206669, 0x78656420, 0x73656564, 0x20666f72, 0x20726570, 0x65617461, 0x626c6521];
const DEFAULT_KASLR_SEED = [0x61737361, 0x79736565];

// [impl->dsn~platform-virt-tree~1]
export function virtTree(options: VirtTreeOptions): DeviceTree {
  const gicPhandle = PHANDLE_CLOCK + 1 + options.cores;
  // in the order in which QEMU gives them out
  const msi = options.gic === 2 || options.its === true ? gicPhandle + 1 : undefined;
  const smmuPhandle = options.smmu === true ? (msi ?? gicPhandle) + 1 : undefined;
  const gpioPhandle = (smmuPhandle ?? msi ?? gicPhandle) + 1;
  const el2 = options.el2 ?? options.psciMethod !== 'hvc';
  const root = node('', [
    property('interrupt-parent', cells(gicPhandle)),
    property('model', strings('linux,dummy-virt')),
    property('#size-cells', cells(2)),
    property('#address-cells', cells(2)),
    property('compatible', strings('linux,dummy-virt')),
  ]);
  root.children.push(
    psci(options.psciMethod ?? 'smc'),
    node(`memory@${hex(VIRT.ram.base)}`, [
      property('reg', cells(BigInt(VIRT.ram.base), BigInt(options.ramSize))),
      property('device_type', strings('memory')),
    ]),
    ...Array.from({ length: VIRTIO_SLOTS }, (_, slot) => virtio(slot)),
    ...plainNodes(gicPhandle),
    pcieNode({
      gic: gicPhandle,
      ...(msi === undefined ? {} : { msi }),
      ...(smmuPhandle === undefined ? {} : { smmu: smmuPhandle }),
    }),
    ...gpio(gpioPhandle),
    primecell('pl031', VIRT.rtc, SPI.rtc, ['arm,pl031', 'arm,primecell'], ['apb_pclk']),
    primecell('pl011', VIRT.uart, SPI.uart, ['arm,pl011', 'arm,primecell'], ['uartclk', 'apb_pclk']),
    node('pmu', [property('interrupts', cells(PPI, 7, ppiFlags(options))), property('compatible', strings('arm,armv8-pmuv3'))]),
    options.gic === 3 ? gicV3(gicPhandle, el2, options.its ?? false) : gicV2(gicPhandle, el2),
    cpus(options),
    ...(smmuPhandle === undefined ? [] : [smmu(smmuPhandle)]),
    node('timer', [
      property('interrupts', cells(...[13, 14, 11, 10].flatMap((n) => [PPI, n, ppiFlags(options)]))),
      property('always-on'),
      property('compatible', strings('arm,armv8-timer', 'arm,armv7-timer')),
    ]),
    node('apb-pclk', [
      property('phandle', cells(PHANDLE_CLOCK)),
      property('clock-output-names', strings('clk24mhz')),
      property('clock-frequency', cells(24_000_000)),
      property('#clock-cells', cells(0)),
      property('compatible', strings('fixed-clock')),
    ]),
    node('chosen', [
      property('stdout-path', strings(`/pl011@${hex(VIRT.uart.base)}`)),
      property('rng-seed', cells(...(options.rngSeed ?? DEFAULT_RNG_SEED))),
      property('kaslr-seed', cells(...(options.kaslrSeed ?? DEFAULT_KASLR_SEED))),
    ]),
  );
  return { root, reservations: [], bootCpu: 0 };
}

const hex = (n: number): string => n.toString(16);
const reg = (...regions: readonly { base: number; size: number }[]): Uint8Array =>
  cells(...regions.flatMap((r) => [BigInt(r.base), BigInt(r.size)]));

/** With GICv2 bits 15:8 of a private interrupt's flags say which cores it reaches. */
function ppiFlags(options: VirtTreeOptions): number {
  return options.gic === 2 ? (((1 << options.cores) - 1) << 8) | LEVEL_HIGH : LEVEL_HIGH;
}

function psci(method: string): DtNode {
  return node('psci', [
    property('migrate', cells(0xc4000005)),
    property('cpu_on', cells(0xc4000003)),
    property('cpu_off', cells(0x84000002)),
    property('cpu_suspend', cells(0xc4000001)),
    property('method', strings(method)),
    property('compatible', strings('arm,psci-1.0', 'arm,psci-0.2', 'arm,psci')),
  ]);
}

function virtio(slot: number): DtNode {
  const base = VIRT.virtioMmio.base + slot * VIRT.virtioMmio.size;
  return node(`virtio_mmio@${hex(base)}`, [
    property('dma-coherent'),
    property('interrupts', cells(0, SPI.virtioMmio + slot, EDGE_RISING)),
    property('reg', reg({ base, size: VIRT.virtioMmio.size })),
    property('compatible', strings('virtio,mmio')),
  ]);
}

function primecell(
  name: string,
  region: { base: number; size: number },
  spi: number,
  compatible: string[],
  clocks: string[],
): DtNode {
  return node(`${name}@${hex(region.base)}`, [
    property('clock-names', strings(...clocks)),
    property('clocks', cells(...clocks.map(() => PHANDLE_CLOCK))),
    property('interrupts', cells(0, spi, LEVEL_HIGH)),
    property('reg', reg(region)),
    property('compatible', strings(...compatible)),
  ]);
}

function gpio(phandle: number): DtNode[] {
  const controller = primecell('pl061', VIRT.gpio, SPI.gpio, ['arm,pl061', 'arm,primecell'], ['apb_pclk']);
  controller.properties.push(property('phandle', cells(phandle)), property('gpio-controller'), property('#gpio-cells', cells(2)));
  const key = node('poweroff', [
    property('gpios', cells(phandle, 3, 0)),
    property('linux,code', cells(116)),
    property('label', strings('GPIO Key Poweroff')),
  ]);
  return [node('gpio-keys', [property('compatible', strings('gpio-keys'))], [key]), controller];
}

const gicCommon = (el2: boolean): ReturnType<typeof property>[] => [
  ...(el2 ? [property('interrupts', cells(PPI, 9, LEVEL_HIGH))] : []),
  property('ranges'),
  property('#size-cells', cells(2)),
  property('#address-cells', cells(2)),
  property('interrupt-controller'),
  property('#interrupt-cells', cells(3)),
];

function gicV3(phandle: number, el2: boolean, its: boolean): DtNode {
  const translation = node(`its@${hex(VIRT.gicIts.base)}`, [
    property('phandle', cells(phandle + 1)),
    property('reg', reg(VIRT.gicIts)),
    property('#msi-cells', cells(1)),
    property('msi-controller'),
    property('compatible', strings('arm,gic-v3-its')),
  ]);
  return node(
    `intc@${hex(VIRT.gicDistributor.base)}`,
    [
      property('phandle', cells(phandle)),
      property('reg', reg(VIRT.gicDistributor, VIRT.gicRedistributors)),
      property('#redistributor-regions', cells(1)),
      property('compatible', strings('arm,gic-v3')),
      ...gicCommon(el2),
    ],
    its ? [translation] : [],
  );
}

function gicV2(phandle: number, el2: boolean): DtNode {
  const frame = node(`v2m@${hex(VIRT.gicV2m.base)}`, [
    property('phandle', cells(phandle + 1)),
    property('reg', reg(VIRT.gicV2m)),
    property('msi-controller'),
    property('compatible', strings('arm,gic-v2m-frame')),
  ]);
  return node(
    `intc@${hex(VIRT.gicDistributor.base)}`,
    [
      property('phandle', cells(phandle)),
      property('reg', reg(VIRT.gicDistributor, VIRT.gicCpu, ...(el2 ? [VIRT.gicHypervisor, VIRT.gicVirtualCpu] : []))),
      property('compatible', strings('arm,cortex-a15-gic')),
      ...gicCommon(el2),
    ],
    [frame],
  );
}

function smmu(phandle: number): DtNode {
  return node(`smmuv3@${hex(VIRT.smmu.base)}`, [
    property('phandle', cells(phandle)),
    property('#iommu-cells', cells(1)),
    property('dma-coherent'),
    property('interrupt-names', strings('eventq', 'priq', 'cmdq-sync', 'gerror')),
    property('interrupts', cells(...[0, 1, 2, 3].flatMap((n) => [0, SPI.smmu + n, EDGE_RISING]))),
    property('reg', reg(VIRT.smmu)),
    property('compatible', strings('arm,smmu-v3')),
  ]);
}

function cpus(options: VirtTreeOptions): DtNode {
  const compatible = options.cpuCompatible ?? ['arm,cortex-a57'];
  const phandleOf = (core: number): number => PHANDLE_CLOCK + options.cores - core;
  const cores = Array.from({ length: options.cores }, (_, core) =>
    node(`cpu@${hex(core)}`, [
      property('phandle', cells(phandleOf(core))),
      property('reg', cells(core)),
      ...(options.cores > 1 ? [property('enable-method', strings('psci'))] : []),
      property('compatible', strings(compatible[core % compatible.length]!)),
      property('device_type', strings('cpu')),
    ]),
  );
  const map = node(
    'cluster0',
    [],
    cores.map((_, core) => node(`core${core}`, [property('cpu', cells(phandleOf(core)))])),
  );
  return node(
    'cpus',
    [property('#size-cells', cells(0)), property('#address-cells', cells(1))],
    [node('cpu-map', [], [node('socket0', [], [map])]), ...cores],
  );
}
