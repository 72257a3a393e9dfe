/**
 * Leaves of stage 2 found by walks, by IPA page: stage-1 walks need a stage-2 translation for every level, mostly of the same few
 * pages. Only translations that succeeded are kept, as the architecture allows until TLB maintenance of stage 2; an entry is
 * found again only under the same VTTBR_EL2.
 */
const ENTRIES = 256;

export class Stage2Leaves {
  /** IPA page number; -1 = empty. */
  readonly #pages = new Float64Array(ENTRIES).fill(-1);
  readonly #roots = new Int32Array(2 * ENTRIES);
  readonly level = new Uint8Array(ENTRIES);
  readonly lo = new Int32Array(ENTRIES);
  readonly hi = new Int32Array(ENTRIES);

  /** The slot that holds the leaf of an address; -1 = none. */
  find(ipa: number, rootLo: number, rootHi: number): number {
    const page = Math.floor(ipa / 4096);
    const slot = page & (ENTRIES - 1);
    if (this.#pages[slot] !== page) return -1;
    return this.#roots[2 * slot] === rootLo && this.#roots[2 * slot + 1] === rootHi ? slot : -1;
  }

  keep(ipa: number, rootLo: number, rootHi: number, level: number, lo: number, hi: number): void {
    const page = Math.floor(ipa / 4096);
    const slot = page & (ENTRIES - 1);
    this.#pages[slot] = page;
    this.#roots[2 * slot] = rootLo;
    this.#roots[2 * slot + 1] = rootHi;
    this.level[slot] = level;
    this.lo[slot] = lo;
    this.hi[slot] = hi;
  }

  clear(): void {
    this.#pages.fill(-1);
  }
}
