/** What the two kinds of generated programs (`cases.ts`, `programs.ts`) share: the run on the model, its outputs, their digests. */
import { createHash } from 'node:crypto';
import { createPsciConduit } from '../../../src/platform/firmware/psci.ts';
import { VirtMachine } from '../../../src/platform/machine.ts';

export const RAM = 0x40000000;
export const RAM_SIZE = 0x20000000;
/** Where the image goes: QEMU keeps the first MiB for its device tree. */
export const BASE = 0x40200000;

/** Where a program leaves its results: a block for each case, and the area its stores go to. */
export interface OutputPlaces {
  readonly output: number;
  readonly block: number;
  readonly scratch: number;
  readonly scratchSize: number;
}

export interface Outcome {
  /** Output block of each case. */
  readonly blocks: readonly Uint8Array[];
  readonly scratch: Uint8Array;
}

/** Splits RAM after a run. */
export function splitOutcome(ram: Uint8Array, count: number, places: OutputPlaces): Outcome {
  const base = places.output - RAM;
  return {
    blocks: Array.from({ length: count }, (_, i) => ram.slice(base + i * places.block, base + (i + 1) * places.block)),
    scratch: ram.slice(places.scratch - RAM, places.scratch - RAM + places.scratchSize),
  };
}

/** Runs an image at EL1 of a bare machine until it powers off; its RAM. */
export function runBare(image: Uint8Array, budget: number, profile: string): Uint8Array {
  const machine = new VirtMachine({ ramSize: RAM_SIZE, cores: [profile], el2: false });
  machine.attachConduit(createPsciConduit(machine, 1));
  machine.memory.load(BASE, image);
  machine.start({ hi: 0, lo: BASE }, 1);
  const result = machine.run(budget);
  if (result.reason !== 'power-off')
    throw new Error(`the program did not end: ${result.reason} at ${result.lastPcs.slice(-4).join(' ')}`);
  return machine.memory.bytes;
}

/** One digest per name over the bytes of its cases. */
export function digestsByName(entries: Iterable<readonly [string, Uint8Array]>): Record<string, string> {
  const hashes = new Map<string, ReturnType<typeof createHash>>();
  for (const [name, bytes] of entries) {
    const hash = hashes.get(name) ?? createHash('sha256');
    hashes.set(name, hash);
    hash.update(bytes);
  }
  return Object.fromEntries([...hashes].map(([name, h]) => [name, h.digest('hex').slice(0, 16)]));
}
