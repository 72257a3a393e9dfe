/**
 * Where the pages of a guest with more RAM than one array can hold lie in that array: a page gets a place there when it is first
 * touched. Places are given out in order, so the list of owners says everything, and a snapshot is a copy of it.
 *
 * Limit: as many pages as the array has may be in use; what is touched beyond them is answered like an address without memory.
 */

/** Most bytes of RAM that lie in one array: the view of it must have an index for every byte, and an accelerator its own part. */
export const RAM_IN_USE = 0xc0000000;

// [impl->dsn~platform-sparse-ram~1]
export class FrameMap {
  /** Place of each page of the guest, plus one; 0 = none yet. */
  readonly #places: Int32Array;
  /** The page that has each place. */
  #owners: number[] = [];
  readonly #capacity: number;
  /** A page found no place: the guest was refused memory that its tree promises. */
  exhausted = false;

  /** `frames` pages of the guest, `capacity` places. */
  constructor(frames: number, capacity: number) {
    this.#places = new Int32Array(frames);
    this.#capacity = capacity;
  }

  /** The place of a page, given to it now if it has none; -1 = all are taken. */
  place(frame: number): number {
    const known = this.#places[frame]!;
    if (known !== 0) return known - 1;
    if (this.#owners.length === this.#capacity) {
      this.exhausted = true;
      return -1;
    }
    this.#places[frame] = this.#owners.push(frame);
    return this.#owners.length - 1;
  }

  save(): Int32Array {
    return Int32Array.from(this.#owners);
  }

  restore(owners: Int32Array): void {
    for (const frame of this.#owners) this.#places[frame] = 0;
    this.#owners = [...owners];
    owners.forEach((frame, place) => {
      this.#places[frame] = place + 1;
    });
  }
}
