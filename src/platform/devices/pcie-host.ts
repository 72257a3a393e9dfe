/**
 * A PCI Express host of the generic kind (`pci-host-ecam-generic`): configuration space of 256 buses as memory (ECAM), a window of
 * memory and one of I/O ports behind it. Bus 0 holds the host bridge alone (the identification of QEMU's), so what a guest finds
 * is a bus without devices: everything else reads as all ones and ignores writes, as an access that no device claims.
 */
import type { MmioDevice, Saveable } from '../ports.ts';

export interface PcieHostState {
  /** The bridge's configuration space, 256 bytes. */
  config: Uint8Array;
}

export interface PcieHost extends Saveable<PcieHostState> {
  /** Configuration space: bus 27:20, device 19:15, function 14:12, register 11:0. */
  readonly ecam: MmioDevice;
  /** Any window towards the bus. */
  readonly window: MmioDevice;
}

const CONFIG_SIZE = 256;
/** Offset, bytes: what the bridge is (Red Hat's identification of a generic host bridge, class 06 00). */
const IDENTITY: readonly (readonly [number, readonly number[]])[] = [
  [0x00, [0x36, 0x1b, 0x08, 0x00]],
  [0x0a, [0x00, 0x06]],
  [0x2c, [0xf4, 0x1a, 0x00, 0x11]],
];
/** Offset, bits of the byte that can be written: command, cache line size, interrupt line; device-specific space is free. */
const WRITABLE: readonly (readonly [number, number])[] = [
  [0x04, 0x07],
  [0x05, 0x05],
  [0x0c, 0xff],
  [0x3c, 0xff],
];
const DEVICE_SPECIFIC = 0x40;

const NOTHING: MmioDevice = { read: () => 0xffffffff, write: () => {} };

// [impl->dsn~platform-pcie-host~1]
export function createPcieHost(): PcieHost {
  const mask = new Uint8Array(CONFIG_SIZE).fill(0xff, DEVICE_SPECIFIC);
  for (const [at, bits] of WRITABLE) mask[at] = bits;
  let config = new Uint8Array(CONFIG_SIZE);
  for (const [at, bytes] of IDENTITY) config.set(bytes, at);
  return {
    window: NOTHING,
    ecam: {
      read: (offset, size) => {
        let value = 0;
        // a read that begins behind the 256 bytes, like one of another function, is claimed by nobody
        for (let i = size - 1; i >= 0; i--) value = (value << 8) | (offset + size > CONFIG_SIZE ? 0xff : config[offset + i]!);
        return value;
      },
      write: (offset, size, value) => {
        if (offset + size > CONFIG_SIZE) return;
        for (let i = 0; i < size; i++) {
          const at = offset + i;
          config[at] = (config[at]! & ~mask[at]!) | ((value >>> (8 * i)) & mask[at]!);
        }
      },
    },
    save: () => ({ config: config.slice() }),
    restore: (state) => {
      config = state.config.slice();
    },
  };
}
