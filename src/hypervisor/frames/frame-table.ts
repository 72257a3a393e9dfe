/**
 * Machine frames: who owns each 4 KiB frame of RAM, what it is used for and how many hold it.
 *
 * Invariants (checked by `audit`):
 *  - a frame is free exactly when its use is `free`, and then it has no owner and no references;
 *  - `owned(d)` equals the number of frames whose owner is d and whose use is `guest`;
 *  - a frame with references left is never handed out again.
 */

import { DOMID_XEN } from '../abi/domid.ts';
import { PAGE_SHIFT, PAGE_SIZE } from '../abi/layout.ts';

export const FRAME_USES = ['free', 'guest', 'page-table', 'shared-info', 'xen', 'grant-table'] as const;
export type FrameUse = (typeof FRAME_USES)[number];
const NOBODY = 0xffff;

export class FrameTable {
  readonly first: number;
  readonly count: number;
  readonly #owner: Uint16Array;
  readonly #use: Uint8Array;
  readonly #references: Int32Array;
  /** Frames that have been in use and may hold old content; the others are as the machine started: zero. */
  readonly #dirty: Uint8Array;
  #hint = 0;

  /** Frames of the RAM range [base, base + size). */
  constructor(base: number, size: number) {
    this.first = base >>> PAGE_SHIFT;
    this.count = size >>> PAGE_SHIFT;
    this.#owner = new Uint16Array(this.count).fill(NOBODY);
    this.#use = new Uint8Array(this.count);
    this.#references = new Int32Array(this.count);
    this.#dirty = new Uint8Array(this.count);
  }

  /** 2^order contiguous frames aligned to their size, or undefined when there is no such run. First frame returned. */
  allocate(owner: number, use: FrameUse, order = 0): number | undefined {
    const length = 1 << order;
    const firstAligned = Math.ceil(this.first / length) * length - this.first;
    const start = order === 0 ? this.#hint : firstAligned;
    for (let i = start; i + length <= this.count; i += length) {
      if (!this.#isFree(i, length)) continue;
      this.#owner.fill(owner, i, i + length);
      this.#use.fill(FRAME_USES.indexOf(use), i, i + length);
      this.#references.fill(1, i, i + length);
      if (order === 0) this.#hint = i + 1;
      return this.first + i;
    }
    return undefined;
  }

  #isFree(index: number, length: number): boolean {
    for (let i = index; i < index + length; i++) if (this.#use[i] !== 0) return false;
    return true;
  }

  /** Whether the number names a frame of this machine. */
  exists(mfn: number): boolean {
    return mfn >= this.first && mfn < this.first + this.count;
  }

  owner(mfn: number): number | undefined {
    const owner = this.exists(mfn) ? this.#owner[mfn - this.first]! : NOBODY;
    return owner === NOBODY ? undefined : owner;
  }

  use(mfn: number): FrameUse {
    return this.exists(mfn) ? FRAME_USES[this.#use[mfn - this.first]!]! : 'free';
  }

  references(mfn: number): number {
    return this.exists(mfn) ? this.#references[mfn - this.first]! : 0;
  }

  /** Whether a frame may hold what an earlier owner left. */
  isDirty(mfn: number): boolean {
    return this.#dirty[mfn - this.first] === 1;
  }

  /** One more holder. The frame must be in use. */
  get(mfn: number): void {
    if (this.references(mfn) <= 0) throw new Error(`frame 0x${mfn.toString(16)} is free and cannot be referenced`);
    this.#references[mfn - this.first]! += 1;
  }

  /** One holder less; the last one frees the frame and `true` is returned. */
  put(mfn: number): boolean {
    const left = this.references(mfn) - 1;
    if (left < 0) throw new Error(`frame 0x${mfn.toString(16)} released more often than taken`);
    const index = mfn - this.first;
    this.#references[index] = left;
    if (left > 0) return false;
    this.#owner[index] = NOBODY;
    this.#use[index] = 0;
    this.#dirty[index] = 1;
    this.#hint = Math.min(this.#hint, index);
    return true;
  }

  /** Gives a guest frame another owner (transfer, exchange). */
  chown(mfn: number, owner: number): void {
    if (!this.exists(mfn)) throw new Error(`frame 0x${mfn.toString(16)} does not exist`);
    this.#owner[mfn - this.first] = owner;
  }

  /** Number of frames a domain owns, of one use or of all. */
  owned(owner: number, use?: FrameUse): number {
    const wanted = use === undefined ? -1 : FRAME_USES.indexOf(use);
    let n = 0;
    for (let i = 0; i < this.count; i++) if (this.#owner[i] === owner && (wanted < 0 || this.#use[i] === wanted)) n++;
    return n;
  }

  free(): number {
    let n = 0;
    for (let i = 0; i < this.count; i++) if (this.#use[i] === 0) n++;
    return n;
  }

  /** Every frame of a domain, for teardown. */
  *framesOf(owner: number): IterableIterator<number> {
    for (let i = 0; i < this.count; i++) if (this.#owner[i] === owner) yield this.first + i;
  }

  /** Violations of the invariants above, as sentences; empty when sound. */
  audit(): string[] {
    const found: string[] = [];
    for (let i = 0; i < this.count; i++) {
      const free = this.#use[i] === 0;
      const clean = this.#owner[i] === NOBODY && this.#references[i] === 0;
      if (free !== clean)
        found.push(
          `frame 0x${(this.first + i).toString(16)}: use ${FRAME_USES[this.#use[i]!]}, owner ${this.#owner[i]}, references ${this.#references[i]}`,
        );
    }
    return found;
  }
}

/** Owner of the hypervisor's own frames. */
export const XEN_OWNER = DOMID_XEN;

export function addressOf(mfn: number): number {
  return mfn * PAGE_SIZE;
}

export function frameOf(pa: number): number {
  return Math.floor(pa / PAGE_SIZE);
}
