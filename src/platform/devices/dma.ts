/** How a device that masters the bus reaches memory. An SMMU is a `Dma` in front of another. */
import type { PhysicalMemory } from '../ports.ts';

export interface Dma {
  /** A copy of `length` bytes, or undefined when any of them cannot be read. */
  read(address: number, length: number): Uint8Array | undefined;
  /** False (and nothing written) when any byte cannot be written. */
  write(address: number, data: Uint8Array): boolean;
}

/** RAM by physical address; devices are not reached. */
export function directDma(memory: PhysicalMemory): Dma {
  return {
    read: (address, length) => {
      if (!memory.contains(address, length)) return undefined;
      return memory.copy(address, length);
    },
    write: (address, data) => memory.load(address, data),
  };
}
