/** RAM of the machine: its bytes, which of its pages hold code, and what it shares with snapshots. */
import { FrameMap, RAM_IN_USE } from './frame-map.ts';

/** Memory that a core's state and RAM are to lie in, when something beside the interpreter works on them. */
export interface RamStore {
  readonly buffer: ArrayBuffer;
  /** Where RAM begins in the buffer. */
  readonly offset: number;
  /** A new zeroed array of words. */
  words(count: number): Int32Array;
}

/**
 * Contents of one 4 KB page in a snapshot. As long as the page was not written since, they are read out of the RAM they came
 * from; the first store (or a restore over it) copies them out. Whoever holds this sees the same bytes for ever.
 */
export class PageContents {
  bytes: Uint8Array;
  /** Where the page begins in `bytes`. */
  at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.bytes = bytes;
    this.at = at;
  }
}

const PAGE = 4096;

// [impl->dsn~platform-fork-lazy~1]
/**
 * RAM as one flat little-endian array with three views, and which of its pages hold predecoded code. Snapshots share pages both
 * ways without copying: a page of this RAM may be the contents that a snapshot refers to (`keep`), and a page of a snapshot that
 * was gone back to comes into this RAM when it is first looked at (`bring`). So whoever touches a page without a translation
 * that was made since must call `bring` before a read and `change` before a write. `Page` is a page of predecoded code.
 */
export class Ram<Page = unknown> {
  readonly base: number;
  readonly size: number;
  /** More RAM than one array holds: frames below are places in the array, not page numbers of the guest. */
  readonly sparse: FrameMap | undefined;
  readonly b8: Uint8Array;
  readonly b16: Uint16Array;
  readonly b32: Int32Array;
  readonly code: (Page | undefined)[] = [];
  /** 1 = the 4 KB page may have changed since the last snapshot: set when a store translation of it is made. */
  readonly dirty: Uint8Array;
  /** 1 = the page's contents are still in the snapshot that was gone back to. */
  readonly absent: Uint8Array;
  /** Someone holds a flat view of all bytes: nothing may be absent or shared any more. */
  flat = false;
  /** Pages of the snapshot that was gone back to. */
  #source: readonly (PageContents | undefined)[] = [];
  /** Contents in snapshots that are read out of this RAM, by frame. */
  readonly #kept: (PageContents | undefined)[] = [];
  readonly #store: RamStore | undefined;

  constructor(base: number, size: number, store?: RamStore) {
    this.base = base;
    this.size = size;
    this.#store = store;
    const held = Math.min(size, RAM_IN_USE);
    this.sparse = held < size ? new FrameMap(Math.ceil(size / PAGE), held / PAGE) : undefined;
    this.dirty = new Uint8Array(Math.ceil(held / PAGE));
    this.absent = new Uint8Array(Math.ceil(held / PAGE));
    const buffer = store?.buffer ?? new ArrayBuffer(held);
    const offset = store?.offset ?? 0;
    this.b8 = new Uint8Array(buffer, offset, held);
    this.b16 = new Uint16Array(buffer, offset, held >>> 1);
    this.b32 = new Int32Array(buffer, offset, held >>> 2);
  }

  /** Where the byte at a physical address lies in the array; -1 = no RAM there. */
  place(pa: number): number {
    const offset = pa - this.base;
    if (offset < 0 || offset >= this.size) return -1;
    if (this.sparse === undefined) return offset;
    const frame = this.sparse.place(Math.floor(offset / PAGE));
    return frame < 0 ? -1 : frame * PAGE + (offset % PAGE);
  }

  /** Before the page is read. */
  bring(frame: number): void {
    if (this.absent[frame] === 0) return;
    this.absent[frame] = 0;
    const contents = this.#source[frame];
    const kept = this.#kept[frame];
    if (contents !== undefined && contents === kept) return;
    if (kept !== undefined) this.#giveUp(frame, kept);
    const at = frame * PAGE;
    if (contents === undefined) this.b8.fill(0, at, at + PAGE);
    else this.b8.set(contents.bytes.subarray(contents.at, contents.at + PAGE), at);
  }

  /** Before the page is written. */
  change(frame: number): void {
    if (this.absent[frame] === 1) this.bring(frame);
    if (this.dirty[frame] === 1) return;
    this.dirty[frame] = 1;
    const kept = this.#kept[frame];
    if (kept !== undefined) this.#giveUp(frame, kept);
  }

  /** The contents of a page that is not absent, for a snapshot; the page counts as unchanged from now on. */
  keep(frame: number): PageContents {
    const at = frame * PAGE;
    if (this.#kept.length === 0) for (let i = 0; i < this.dirty.length; i++) this.#kept.push(undefined);
    if (this.flat) return new PageContents(this.b8.slice(at, at + PAGE), 0);
    const contents = new PageContents(this.b8, at);
    this.#kept[frame] = contents;
    return contents;
  }

  /** Frames that are marked `absent` become those of the snapshot when they are looked at; the others already are. */
  goBack(pages: readonly (PageContents | undefined)[]): void {
    this.#source = pages;
    if (this.flat) this.#bringAll();
  }

  #bringAll(): void {
    for (let frame = this.absent.indexOf(1); frame >= 0; frame = this.absent.indexOf(1, frame + 1)) this.bring(frame);
  }

  /** From now on the flat view of all bytes is true at any time, and may be written (with `dirty` marked afterwards). */
  flatten(): Uint8Array {
    if (this.sparse !== undefined) throw new Error('there is no flat view of RAM of more than 3 GiB');
    if (!this.flat) {
      this.#bringAll();
      for (const [frame, kept] of this.#kept.entries()) if (kept !== undefined) this.#giveUp(frame, kept);
      this.flat = true;
    }
    return this.b8;
  }

  /** A snapshot's contents that were read out of this RAM get bytes of their own. */
  #giveUp(frame: number, kept: PageContents): void {
    this.#kept[frame] = undefined;
    kept.bytes = this.b8.slice(kept.at, kept.at + PAGE);
    kept.at = 0;
  }

  /** A new zeroed array of words, where the state of cores belongs. */
  words(count: number): Int32Array {
    return this.#store?.words(count) ?? new Int32Array(count);
  }
}
