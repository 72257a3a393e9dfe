/**
 * Machine RAM as the hypervisor uses it: little-endian words at physical addresses, 64-bit ones as bigint. Every write
 * tells the machine, so that predecoded instructions in changed pages are dropped.
 *
 * The hypervisor addresses only frames it knows from its frame table: an address outside RAM is our own bug and throws.
 */
import type { PhysicalMemory } from '../platform/ports.ts';

export class Ram {
  readonly base: number;
  readonly size: number;
  readonly #memory: PhysicalMemory;
  readonly #view: DataView;

  constructor(memory: PhysicalMemory) {
    this.#memory = memory;
    this.base = memory.base;
    this.size = memory.size;
    const { buffer, byteOffset, byteLength } = memory.bytes;
    this.#view = new DataView(buffer, byteOffset, byteLength);
  }

  u8(pa: number): number {
    return this.#view.getUint8(pa - this.base);
  }

  u32(pa: number): number {
    return this.#view.getUint32(pa - this.base, true);
  }

  u64(pa: number): bigint {
    return this.#view.getBigUint64(pa - this.base, true);
  }

  setU8(pa: number, value: number): void {
    this.#view.setUint8(pa - this.base, value);
    this.#memory.wrote(pa, 1);
  }

  setU32(pa: number, value: number): void {
    this.#view.setUint32(pa - this.base, value >>> 0, true);
    this.#memory.wrote(pa, 4);
  }

  setU64(pa: number, value: bigint): void {
    this.#view.setBigUint64(pa - this.base, BigInt.asUintN(64, value), true);
    this.#memory.wrote(pa, 8);
  }

  /** A copy of the bytes. */
  bytes(pa: number, length: number): Uint8Array {
    const at = pa - this.base;
    if (at < 0 || at + length > this.size) throw new Error(`physical range 0x${pa.toString(16)}+${length} is not RAM`);
    return this.#memory.bytes.slice(at, at + length);
  }

  put(pa: number, data: Uint8Array): void {
    if (!this.#memory.load(pa, data)) throw new Error(`physical range 0x${pa.toString(16)}+${data.length} is not RAM`);
  }

  fill(pa: number, length: number, value = 0): void {
    const at = pa - this.base;
    if (at < 0 || at + length > this.size) throw new Error(`physical range 0x${pa.toString(16)}+${length} is not RAM`);
    this.#memory.bytes.fill(value, at, at + length);
    this.#memory.wrote(pa, length);
  }
}
