/**
 * QEMU's firmware configuration device as its `virt` machine has it (docs/specs/fw_cfg): numbered items that a guest selects and
 * reads byte after byte, a directory of named files, and reads by DMA. Selector and DMA address are big-endian.
 *
 * Limit: no file of QEMU's own (ACPI and SMBIOS tables are for firmware, which this machine does not run); files are the user's.
 */
import type { MmioDevice, Saveable } from '../ports.ts';
import type { Dma } from './dma.ts';

export interface FwCfgPorts {
  readonly dma: Dma;
  readonly cores: number;
  /** Files by name (at most 55 characters), in the directory's order. */
  readonly files?: ReadonlyMap<string, Uint8Array>;
}

export interface FwCfgState {
  key: number;
  offset: number;
  /** High half of the DMA address. */
  high: number;
}

const KEY = { SIGNATURE: 0, ID: 1, CORES: 5, DIRECTORY: 0x19, FIRST_FILE: 0x20 } as const;
const NAME_SIZE = 56;
const CONTROL = { ERROR: 1, READ: 2, SKIP: 4, SELECT: 8, WRITE: 16 } as const;
/** What the DMA register reads as: "QEMU CFG". */
const DMA_SIGNATURE = [0x554d4551, 0x47464320] as const;
const PIECE = 0x10000;
/** No transfer fills more than this: more than a machine's RAM is a guest's mistake. */
const LENGTH_MAX = 0xffff_ffff;

const ascii = (text: string): Uint8Array => new TextEncoder().encode(text);
const swap32 = (n: number): number => (((n & 0xff) << 24) | ((n & 0xff00) << 8) | ((n >>> 8) & 0xff00) | (n >>> 24)) >>> 0;
const little32 = (n: number): Uint8Array => Uint8Array.from([n & 255, (n >>> 8) & 255, (n >>> 16) & 255, n >>> 24]);

function itemsOf(ports: FwCfgPorts): ReadonlyMap<number, Uint8Array> {
  const files = [...(ports.files ?? [])];
  const directory = new Uint8Array(4 + 64 * files.length);
  const view = new DataView(directory.buffer);
  view.setUint32(0, files.length);
  files.forEach(([name, bytes], i) => {
    view.setUint32(4 + 64 * i, bytes.length);
    view.setUint16(8 + 64 * i, KEY.FIRST_FILE + i);
    directory.set(ascii(name).subarray(0, NAME_SIZE - 1), 12 + 64 * i);
  });
  return new Map([
    [KEY.SIGNATURE, ascii('QEMU')],
    [KEY.ID, little32(3)],
    [KEY.CORES, little32(ports.cores).subarray(0, 2)],
    [KEY.DIRECTORY, directory],
    ...files.map(([, bytes], i): [number, Uint8Array] => [KEY.FIRST_FILE + i, bytes]),
  ]);
}

// [impl->dsn~platform-fw-cfg~1]
export function createFwCfg(ports: FwCfgPorts): MmioDevice & Saveable<FwCfgState> {
  const items = itemsOf(ports);
  let s: FwCfgState = { key: 0, offset: 0, high: 0 };
  const select = (key: number): void => {
    s.key = key;
    s.offset = 0;
  };
  const next = (): number => items.get(s.key)?.[s.offset++] ?? 0;
  const transfer = (at: number): void => {
    const block = ports.dma.read(at, 16);
    if (block === undefined) return;
    const view = new DataView(block.buffer, block.byteOffset);
    const control = view.getUint32(0);
    if ((control & CONTROL.SELECT) !== 0) select(control >>> 16);
    const to = view.getUint32(8) * 2 ** 32 + view.getUint32(12);
    const ok = move(control, Math.min(view.getUint32(4), LENGTH_MAX), to);
    ports.dma.write(at, Uint8Array.from([0, 0, 0, ok ? 0 : CONTROL.ERROR]));
  };
  const move = (control: number, length: number, to: number): boolean => {
    if ((control & CONTROL.READ) === 0) {
      // nothing here can be written
      if ((control & CONTROL.SKIP) !== 0) s.offset += length;
      return (control & CONTROL.WRITE) === 0 || length === 0;
    }
    const item = items.get(s.key) ?? new Uint8Array(0);
    for (let done = 0; done < length; done += PIECE) {
      const part = new Uint8Array(Math.min(PIECE, length - done));
      part.set(item.subarray(s.offset, s.offset + part.length));
      if (!ports.dma.write(to + done, part)) return false;
      s.offset += part.length;
    }
    return true;
  };
  return {
    read: (offset, size) => {
      if (offset >= 16) return offset === 16 || offset === 20 ? DMA_SIGNATURE[(offset - 16) >>> 2]! : 0;
      if (offset >= 8) return 0;
      let value = 0;
      for (let i = 0; i < size; i++) value |= next() << (8 * i);
      return value;
    },
    write: (offset, size, value) => {
      if (offset === 8 && size === 2) select(((value & 0xff) << 8) | (value >>> 8));
      else if (offset === 16 && size === 4) s.high = swap32(value);
      else if (offset === 20 && size === 4) {
        const { high } = s;
        s.high = 0;
        transfer(high * 2 ** 32 + swap32(value));
      }
    },
    save: () => ({ ...s }),
    restore: (state) => {
      s = { ...state };
    },
  };
}
