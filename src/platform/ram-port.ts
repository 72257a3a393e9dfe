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
  readonly bytes: Uint8Array;
  readonly #machine: MemoryHost;

  constructor(machine: MemoryHost) {
    this.#machine = machine;
    this.base = machine.ram.base;
    this.size = machine.ram.size;
    this.bytes = machine.ram.b8;
  }

  contains(pa: number, length: number): boolean {
    return pa >= this.base && pa + length <= this.base + this.size;
  }

  read(pa: number, size: 1 | 2 | 4): number {
    if (!this.contains(pa, size)) {
      const hit = this.#machine.deviceAt(pa);
      return hit === undefined ? 0 : hit.device.read(hit.offset, size, 0) >>> 0;
    }
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + this.bytes[pa - this.base + i]!;
    return value;
  }

  write(pa: number, size: 1 | 2 | 4, value: number): void {
    if (!this.contains(pa, size)) {
      const hit = this.#machine.deviceAt(pa);
      hit?.device.write(hit.offset, size, value >>> 0, 0);
      return;
    }
    for (let i = 0; i < size; i++) this.bytes[pa - this.base + i] = value >>> (8 * i);
    this.wrote(pa, size);
  }

  read64(pa: number): Word64 {
    return { lo: this.read(pa, 4) | 0, hi: this.read(pa + 4, 4) | 0 };
  }

  write64(pa: number, value: Word64): void {
    this.write(pa, 4, value.lo);
    this.write(pa + 4, 4, value.hi);
  }

  load(pa: number, data: Uint8Array): boolean {
    if (!this.contains(pa, data.length)) return false;
    this.bytes.set(data, pa - this.base);
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
      ram.dirty[frame] = 1;
      if (ram.code[frame] !== undefined) codeWritten(this.#machine.raw[0]!, frame, at % 4096, stop - at);
      at = stop;
    }
  }
}
