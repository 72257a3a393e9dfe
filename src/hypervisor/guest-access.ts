/**
 * Copies between the hypervisor and the memory a guest names by virtual address. Each page is translated by the machine
 * as the guest's own access at EL1 would be (stage 1, then stage 2), so a guest can name only what it could touch itself.
 */
import type { CoreState } from '../platform/ports.ts';
import { PAGE_SIZE } from './abi/layout.ts';
import { type FrameTable, frameOf } from './frames/frame-table.ts';
import type { Ram } from './ram.ts';
import { toWord } from './word.ts';

export interface GuestAccess {
  /** Bytes at a guest virtual address, or undefined when any of them cannot be read. */
  read(va: bigint, length: number): Uint8Array | undefined;
  /** False when a page cannot be written; pages before it have then been written. */
  write(va: bigint, data: Uint8Array): boolean;
}

const VA_MASK = 0xffff_ffff_ffff_ffffn;

// [impl->dsn~hyp-guest-copy~1]
/** Access to the memory of the guest whose EL1 state a core holds. */
export function guestAccessOf(core: CoreState, ram: Ram, frames: FrameTable): GuestAccess {
  const pieces = function* (
    va: bigint,
    length: number,
    write: boolean,
  ): IterableIterator<{ pa: number; at: number; size: number } | undefined> {
    let done = 0;
    while (done < length) {
      const address = (va + BigInt(done)) & VA_MASK;
      const inPage = Number(address & 0xfffn);
      const size = Math.min(length - done, PAGE_SIZE - inPage);
      const translation = core.translate(toWord(address), { el: 1, write, execute: false });
      if (!translation.ok || frames.owner(frameOf(translation.pa)) === undefined) {
        yield undefined;
        return;
      }
      yield { pa: translation.pa, at: done, size };
      done += size;
    }
  };
  return {
    read(va, length) {
      const data = new Uint8Array(length);
      for (const piece of pieces(va, length, false)) {
        if (!piece) return undefined;
        data.set(ram.bytes(piece.pa, piece.size), piece.at);
      }
      return data;
    },
    write(va, data) {
      for (const piece of pieces(va, data.length, true)) {
        if (!piece) return false;
        ram.put(piece.pa, data.subarray(piece.at, piece.at + piece.size));
      }
      return true;
    },
  };
}
