/** RAM and devices by physical address, for bus masters, loaders and debuggers. */
import type { Core } from './cpu/core.ts';
import type { Ram } from './cpu/ram.ts';
import { codeWritten } from './mmu/code-pages.ts';
import type { MmioDevice, PhysicalMemory, Word64 } from './ports.ts';

/** What of the machine memory needs. */
export interface MemoryHost {
  readonly ram: Ram;
  readonly raw: readonly Core[];
  deviceAt(pa: number): { device: MmioDevice; offset: number } | undefined;
}

const PAGE = 4096;

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
    const bytes = this.copy(pa, size);
    let value = 0;
    for (let i = size - 1; i >= 0; i--) value = value * 256 + bytes[i]!;
    return value;
  }

  write(pa: number, size: 1 | 2 | 4, value: number): void {
    if (!this.contains(pa, size)) {
      const hit = this.#machine.deviceAt(pa);
      hit?.device.write(hit.offset, size, value >>> 0, 0);
      return;
    }
    this.load(
      pa,
      Uint8Array.from({ length: size }, (_, i) => value >>> (8 * i)),
    );
  }

  read64(pa: number): Word64 {
    return { lo: this.read(pa, 4) | 0, hi: this.read(pa + 4, 4) | 0 };
  }

  write64(pa: number, value: Word64): void {
    this.write(pa, 4, value.lo);
    this.write(pa + 4, 4, value.hi);
  }

  copy(pa: number, length: number): Uint8Array {
    const start = this.#ram.place(pa);
    if (start >= 0 && (start % PAGE) + length <= PAGE) {
      this.#ram.bring(Math.floor(start / PAGE));
      return this.#ram.b8.slice(start, start + length);
    }
    const out = new Uint8Array(length);
    this.#pieces(pa, length, (at, from, bytes) => {
      this.#ram.bring(Math.floor(at / PAGE));
      out.set(this.#ram.b8.subarray(at, at + bytes), from);
    });
    return out;
  }

  load(pa: number, data: Uint8Array): boolean {
    if (!this.contains(pa, data.length)) return false;
    this.#pieces(pa, data.length, (at, from, bytes) => {
      this.#ram.change(Math.floor(at / PAGE));
      this.#ram.b8.set(data.subarray(from, from + bytes), at);
      this.#changed(at, bytes);
    });
    return true;
  }

  wrote(pa: number, length: number): void {
    this.#pieces(pa, length, (at, _from, bytes) => {
      this.#ram.change(Math.floor(at / PAGE));
      this.#changed(at, bytes);
    });
  }

  /** Calls `visit` with each part of a range that lies in one page: its place in RAM, offset in the range, length. */
  #pieces(pa: number, length: number, visit: (at: number, from: number, bytes: number) => void): void {
    for (let from = 0; from < length; ) {
      const bytes = Math.min(length - from, PAGE - ((pa + from - this.base) % PAGE));
      const at = this.#ram.place(pa + from);
      if (at >= 0) visit(at, from, bytes);
      from += bytes;
    }
  }

  #changed(at: number, bytes: number): void {
    const frame = Math.floor(at / PAGE);
    if (this.#ram.code[frame] !== undefined) codeWritten(this.#machine.raw[0]!, frame, at % PAGE, bytes);
  }
}
