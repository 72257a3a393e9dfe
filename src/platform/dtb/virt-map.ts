/**
 * The memory map and interrupt numbers of the machine: those of QEMU's `virt`, so that one device tree serves both, and
 * in the platform-bus window the devices that QEMU's machine does not have.
 */
export interface Region {
  readonly base: number;
  readonly size: number;
}

export const VIRT = {
  flash: { base: 0, size: 0x0400_0000 },
  secondFlash: { base: 0x0400_0000, size: 0x0400_0000 },
  gicDistributor: { base: 0x0800_0000, size: 0x1_0000 },
  gicCpu: { base: 0x0801_0000, size: 0x1_0000 },
  gicV2m: { base: 0x0802_0000, size: 0x1000 },
  gicHypervisor: { base: 0x0803_0000, size: 0x1_0000 },
  gicVirtualCpu: { base: 0x0804_0000, size: 0x1_0000 },
  gicIts: { base: 0x0808_0000, size: 0x2_0000 },
  gicRedistributors: { base: 0x080a_0000, size: 0xf6_0000 },
  uart: { base: 0x0900_0000, size: 0x1000 },
  rtc: { base: 0x0901_0000, size: 0x1000 },
  fwCfg: { base: 0x0902_0000, size: 0x18 },
  gpio: { base: 0x0903_0000, size: 0x1000 },
  smmu: { base: 0x0905_0000, size: 0x2_0000 },
  virtioMmio: { base: 0x0a00_0000, size: 0x200 },
  /** Window of the devices below; QEMU's machine has its bus for devices of the command line there. */
  platformBus: { base: 0x0c00_0000, size: 0x0200_0000 },
  watchdog: { base: 0x0c00_0000, size: 0x1000 },
  genericWatchdogControl: { base: 0x0c01_0000, size: 0x1000 },
  genericWatchdogRefresh: { base: 0x0c01_1000, size: 0x1000 },
  mailbox: { base: 0x0c02_0000, size: 0x1000 },
  powerController: { base: 0x0c03_0000, size: 0x1000 },
  coprocessor: { base: 0x0c04_0000, size: 0x1000 },
  pcieMemory: { base: 0x1000_0000, size: 0x2eff_0000 },
  pcieIo: { base: 0x3eff_0000, size: 0x1_0000 },
  ram: { base: 0x4000_0000, size: 0x3f_c000_0000 },
  pcieConfig: { base: 0x40_1000_0000, size: 0x1000_0000 },
  pcieHighMemory: { base: 0x80_0000_0000, size: 0x80_0000_0000 },
} as const satisfies Record<string, Region>;

/** Shared peripheral interrupts, counted from SPI 0 (INTID 32). */
export const SPI = {
  uart: 1,
  rtc: 2,
  /** INTA to INTD of the PCIe host. */
  pcie: 3,
  gpio: 7,
  virtioMmio: 16,
  gicV2m: 48,
  smmu: 74,
  watchdog: 112,
  genericWatchdog: 113,
  mailbox: 114,
  coprocessor: 116,
} as const;

export const VIRTIO_SLOTS = 32;
export const GICV2M_SPIS = 64;
export const FIRST_SPI = 32;
