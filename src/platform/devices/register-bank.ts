/**
 * A register bank: a device's register table in the manual's order, and the one loop that serves bus accesses from it.
 * A row states only what the manual states (offset, name, how it reads, how it writes); what no row names is reserved:
 * read as zero, write ignored (RAZ/WI). Rows are resolved into an array once, so an access is one index.
 */
import type { AccessSize, MmioDevice } from '../ports.ts';

export interface RegisterRow<D> {
  /** Byte offset of the (first) register. */
  readonly offset: number;
  /** The manual's name, `<n>` for the index of a repeated register. */
  readonly name: string;
  /** Equal 32-bit registers that follow each other (default 1). */
  readonly count?: number;
  /** The register is an array of bytes that may be accessed singly; `read`/`write` then see single bytes and byte indexes. */
  readonly bytes?: true;
  /** Absent = write-only: reads as zero. */
  readonly read?: (device: D, index: number, core: number) => number;
  /** Absent = read-only: writes are ignored. */
  readonly write?: (device: D, value: number, index: number, core: number) => void;
}

export interface BankOptions {
  /**
   * What an 8- or 16-bit access to a 32-bit register does. `zero-extend`: at the register's own offset it acts on the
   * register (a peripheral behind an APB bridge); elsewhere in the word it is RAZ/WI. `ignore`: always RAZ/WI.
   */
  readonly narrow: 'zero-extend' | 'ignore';
}

interface Slot<D> {
  readonly row: RegisterRow<D>;
  readonly index: number;
}

export interface RegisterBank<D> {
  readonly rows: readonly RegisterRow<D>[];
  read(device: D, offset: number, size: AccessSize, core: number): number;
  write(device: D, offset: number, size: AccessSize, value: number, core: number): void;
  /** Name of the register at an offset (`GICD_ISENABLER3`), or undefined where the space is reserved. */
  nameAt(offset: number): string | undefined;
}

/** Resolves the rows; two rows on one word are our own bug and throw. */
export function registerBank<D>(rows: readonly RegisterRow<D>[], options: BankOptions): RegisterBank<D> {
  const slots: (Slot<D> | undefined)[] = [];
  for (const row of rows) {
    for (let index = 0; index < (row.count ?? 1); index++) {
      const at = (row.offset >>> 2) + index;
      if (slots[at] !== undefined)
        throw new Error(`${row.name} and ${slots[at].row.name} share offset 0x${row.offset.toString(16)}`);
      slots[at] = { row, index };
    }
  }
  return {
    rows,
    read: (device, offset, size, core) => readSlot(slots[offset >>> 2], device, offset & 3, size, core, options),
    write: (device, offset, size, value, core) => writeSlot(slots[offset >>> 2], device, offset & 3, size, value, core, options),
    nameAt: (offset) => {
      const slot = slots[offset >>> 2];
      return slot?.row.name.replace('<n>', String(slot.index));
    },
  };
}

function readSlot<D>(
  slot: Slot<D> | undefined,
  device: D,
  lane: number,
  size: AccessSize,
  core: number,
  options: BankOptions,
): number {
  const read = slot?.row.read;
  if (slot === undefined || read === undefined || (lane & (size - 1)) !== 0) return 0;
  if (slot.row.bytes) {
    let value = 0;
    for (let i = 0; i < size; i++) value |= (read(device, slot.index * 4 + lane + i, core) & 0xff) << (8 * i);
    return value >>> 0;
  }
  if (size === 4) return read(device, slot.index, core) >>> 0;
  if (options.narrow === 'ignore' || lane !== 0) return 0;
  return read(device, slot.index, core) & (size === 1 ? 0xff : 0xffff);
}

function writeSlot<D>(
  slot: Slot<D> | undefined,
  device: D,
  lane: number,
  size: AccessSize,
  value: number,
  core: number,
  options: BankOptions,
): void {
  const write = slot?.row.write;
  if (slot === undefined || write === undefined || (lane & (size - 1)) !== 0) return;
  if (slot.row.bytes) {
    for (let i = 0; i < size; i++) write(device, (value >>> (8 * i)) & 0xff, slot.index * 4 + lane + i, core);
  } else if (size === 4 || (options.narrow === 'zero-extend' && lane === 0)) {
    write(device, value >>> 0, slot.index, core);
  }
}

/** The device a bank makes of one state: what the bus sees. */
export function bankDevice<D>(bank: RegisterBank<D>, device: D): MmioDevice {
  return {
    read: (offset, size, core) => bank.read(device, offset, size, core),
    write: (offset, size, value, core) => bank.write(device, offset, size, value, core),
  };
}

/** Rows of constant identification registers, one word each, from `offset` on. */
export function identificationRows<D>(offset: number, names: readonly string[], values: readonly number[]): RegisterRow<D>[] {
  return names.map((name, i) => ({ offset: offset + 4 * i, name, read: () => values[i]! }));
}
