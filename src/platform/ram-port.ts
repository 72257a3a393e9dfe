/** RAM and devices by physical address, for bus masters, loaders and debuggers. */
import type { Core, Ram } from './cpu/core.ts';
import { codeWritten } from './mmu/access.ts';
import type { MmioDevice, PhysicalMemory, Word64 } from './ports.ts';

/** What of the machine memory needs. */
export interface MemoryHost {
  readonly ram: Ram;
  readonly raw: readonly Core[];
  deviceAt(pa: number): { device: MmioDevice; offset: number } | undefined;
}

export class RamPort implements PhysicalMemory {
  readonly base: number;
  readonly size: number;
  readonly #ram: Ram;
  readonly #machine: MemoryHost;

  constructor(machine: MemoryHost) {
    this.#machine = machine;
    this.#ram = machine.ram;
    this.base = machine.ram.base;
    this.size = machine.ram.size;
  }

  get bytes(): Uint8Array {
    return this.#ram.flatten();
  }

  contains(pa: number, length: number): boolean {
    return pa >= this.base && pa + length <= this.base + this.size;
  }

  read(pa: number, size: 1 | 2 | 4): number {
    if (!this.contains(pa, size)) {
      const hit = this.#machine.deviceAt(pa);
      return hit === undefined ? 0 : hit.device.read(hit.offset, size, 0) >>> 0;
    }
    this.#bring(pa, size);
    const { b8 } = this.#ram;
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + b8[pa - this.base + i]!;
    return value;
  }

  write(pa: number, size: 1 | 2 | 4, value: number): void {
    if (!this.contains(pa, size)) {
      const hit = this.#machine.deviceAt(pa);
      hit?.device.write(hit.offset, size, value >>> 0, 0);
      return;
    }
    this.#change(pa, size);
    const { b8 } = this.#ram;
    for (let i = 0; i < size; i++) b8[pa - this.base + i] = value >>> (8 * i);
    this.wrote(pa, size);
  }

  read64(pa: number): Word64 {
    return { lo: this.read(pa, 4) | 0, hi: this.read(pa + 4, 4) | 0 };
  }

  write64(pa: number, value: Word64): void {
    this.write(pa, 4, value.lo);
    this.write(pa + 4, 4, value.hi);
  }

  copy(pa: number, length: number): Uint8Array {
    this.#bring(pa, length);
    return this.#ram.b8.slice(pa - this.base, pa - this.base + length);
  }

  load(pa: number, data: Uint8Array): boolean {
    if (!this.contains(pa, data.length)) return false;
    this.#change(pa, data.length);
    this.#ram.b8.set(data, pa - this.base);
    this.wrote(pa, data.length);
    return true;
  }

  wrote(pa: number, length: number): void {
    const { ram } = this.#machine;
    let at = pa - this.base;
    const end = at + length;
    while (at < end) {
      const frame = Math.floor(at / 4096);
      const stop = Math.min(end, (frame + 1) * 4096);
      ram.change(frame);
      if (ram.code[frame] !== undefined) codeWritten(this.#machine.raw[0]!, frame, at % 4096, stop - at);
      at = stop;
    }
  }

  /** The pages of a range are about to be read. */
  #bring(pa: number, length: number): void {
    const last = Math.floor((pa - this.base + length - 1) / 4096);
    for (let frame = Math.floor((pa - this.base) / 4096); frame <= last; frame++) this.#ram.bring(frame);
  }

  /** The pages of a range are about to be written. */
  #change(pa: number, length: number): void {
    const last = Math.floor((pa - this.base + length - 1) / 4096);
    for (let frame = Math.floor((pa - this.base) / 4096); frame <= last; frame++) this.#ram.change(frame);
  }
}
