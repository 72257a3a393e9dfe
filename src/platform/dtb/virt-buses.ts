/** Nodes of the machine's tree that are not single devices: the PCIe host, flash banks, firmware configuration, platform bus. */
import { cells, type DtNode, node, property, strings } from './tree.ts';
import { SPI, VIRT } from './virt-map.ts';

const LEVEL_HIGH = 4;
/** Kinds of address in a PCI `ranges` entry: I/O, 32-bit memory, 64-bit memory. */
const [PCI_IO, PCI_MEMORY, PCI_MEMORY_64] = [0x1000000, 0x2000000, 0x3000000];
const PINS = 4;

export interface PcieNodeOptions {
  readonly gic: number;
  /** Phandle of what takes message-signalled interrupts, if anything does. */
  readonly msi?: number;
  readonly smmu?: number;
}

const hex = (n: number): string => n.toString(16);
const reg = (...regions: readonly { base: number; size: number }[]): Uint8Array =>
  cells(...regions.flatMap((r) => [BigInt(r.base), BigInt(r.size)]));

// [impl->dsn~platform-pcie-host~1]
export function pcieNode(options: PcieNodeOptions): DtNode {
  const { pcieConfig, pcieIo, pcieMemory, pcieHighMemory } = VIRT;
  const whole = (phandle: number): Uint8Array => cells(0, phandle, 0, 0x10000);
  return node(`pcie@${hex(pcieMemory.base)}`, [
    ...(options.smmu === undefined ? [] : [property('iommu-map', whole(options.smmu))]),
    property('interrupt-map-mask', cells(0x1800, 0, 0, 7)),
    property('interrupt-map', interruptMap(options.gic)),
    property('#interrupt-cells', cells(1)),
    property(
      'ranges',
      cells(
        ...[PCI_IO, 0n, BigInt(pcieIo.base), BigInt(pcieIo.size)],
        ...[PCI_MEMORY, BigInt(pcieMemory.base), BigInt(pcieMemory.base), BigInt(pcieMemory.size)],
        ...[PCI_MEMORY_64, BigInt(pcieHighMemory.base), BigInt(pcieHighMemory.base), BigInt(pcieHighMemory.size)],
      ),
    ),
    property('reg', reg(pcieConfig)),
    ...(options.msi === undefined ? [] : [property('msi-map', whole(options.msi))]),
    property('dma-coherent'),
    property('bus-range', cells(0, pcieConfig.size / 0x100000 - 1)),
    property('linux,pci-domain', cells(0)),
    property('#size-cells', cells(2)),
    property('#address-cells', cells(3)),
    property('device_type', strings('pci')),
    property('compatible', strings('pci-host-ecam-generic')),
  ]);
}

/** Pin A of device 0 is the first interrupt; each device turns the four by one. */
function interruptMap(gic: number): Uint8Array {
  const rows: number[] = [];
  for (let device = 0; device < PINS; device++) {
    for (let pin = 0; pin < PINS; pin++) {
      rows.push(device << 11, 0, 0, pin + 1, gic, 0, 0, 0, SPI.pcie + ((pin + device) % PINS), LEVEL_HIGH);
    }
  }
  return cells(...rows);
}

/** The other nodes, none of which refers to an interrupt. */
export function plainNodes(gic: number): DtNode[] {
  return [
    node(`platform-bus@${hex(VIRT.platformBus.base)}`, [
      property('interrupt-parent', cells(gic)),
      property('ranges', cells(0, 0, VIRT.platformBus.base, VIRT.platformBus.size)),
      property('#address-cells', cells(1)),
      property('#size-cells', cells(1)),
      property('compatible', strings('qemu,platform', 'simple-bus')),
    ]),
    node(`fw-cfg@${hex(VIRT.fwCfg.base)}`, [
      property('dma-coherent'),
      property('reg', reg(VIRT.fwCfg)),
      property('compatible', strings('qemu,fw-cfg-mmio')),
    ]),
    node(`flash@${hex(VIRT.flash.base)}`, [
      property('bank-width', cells(4)),
      property('reg', reg(VIRT.flash, VIRT.secondFlash)),
      property('compatible', strings('cfi-flash')),
    ]),
  ];
}
