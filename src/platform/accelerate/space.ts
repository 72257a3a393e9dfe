/**
 * The memory that interpreter and translated code share: one WebAssembly memory holds the state of the cores, their translation
 * tables, the entry points of translated pages and, last, the guest's RAM. TypeScript sees it through typed arrays, so that
 * nothing is copied when control changes sides. It never grows: growing would detach the arrays.
 */
import { RAM_IN_USE } from '../cpu/frame-map.ts';
import type { RamStore } from '../cpu/ram.ts';
import { makeMemory, type WasmMemory } from './engine.ts';

const WASM_PAGE = 65536;
/** Per core: registers, system registers and up to 42 translation tables of 24 KiB. */
const PER_CORE = 5 << 18;
const ENTRY_POOL = 24 << 20;
/** Entry points of one page: a word for each of its 1024 instructions. */
export const ENTRIES_BYTES = 4096;

export class SharedSpace implements RamStore {
  readonly memory: WasmMemory;
  readonly buffer: ArrayBuffer;
  /** Where guest RAM begins. */
  readonly offset: number;
  /** Where the table begins that gives each frame's entry points (a byte address, 0 = none). */
  readonly frames: Int32Array;
  #at = 64;
  readonly #free: number[] = [];

  constructor(ramSize: number, cores: number) {
    const held = Math.min(ramSize, RAM_IN_USE);
    const frames = Math.ceil(held / 4096);
    const own = 64 + cores * PER_CORE + 4 * frames + ENTRY_POOL;
    this.offset = Math.ceil(own / WASM_PAGE) * WASM_PAGE;
    const pages = this.offset / WASM_PAGE + Math.ceil(held / WASM_PAGE);
    this.memory = makeMemory(pages);
    this.buffer = this.memory.buffer;
    this.frames = this.words(frames);
  }

  /** A new zeroed array of words, 16-byte aligned. */
  words(count: number): Int32Array {
    const at = this.#at;
    this.#at = (at + 4 * count + 15) & ~15;
    if (this.#at > this.offset) throw new Error('the shared space of the accelerator is full');
    return new Int32Array(this.buffer, at, count);
  }

  /** Entry points for one page, all 0; undefined when the pool is used up. */
  takeEntries(): Int32Array | undefined {
    const at = this.#free.pop();
    if (at !== undefined) return new Int32Array(this.buffer, at, 1024).fill(0);
    if (this.#at + ENTRIES_BYTES > this.offset - PER_CORE) return undefined;
    return this.words(1024);
  }

  giveEntries(entries: Int32Array): void {
    this.#free.push(entries.byteOffset);
  }
}
