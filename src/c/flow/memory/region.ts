/**
 * Regions: what a pointer can lead into. Named objects, allocations (one per call that allocates), string literals, compound
 * literals, what the library lends out, and symbolic ones: whatever a pointer of unknown value leads to, one per cell that the
 * pointer was read from. Two symbolic regions may be the same memory; a symbolic and a local one never are.
 */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';

export type RegionKind = 'object' | 'heap' | 'stream' | 'literal' | 'lent' | 'symbolic' | 'function';

export interface Region {
  readonly id: number;
  readonly kind: RegionKind;
  /** The object or function; absent for the others. */
  readonly symbol: CSymbol | undefined;
  /** The call, literal or expression that it stems from; 0 for objects. */
  readonly node: Node;
  /** Bytes; undefined when not known. */
  readonly size: number | undefined;
  /** Ends with the block or function that it is declared in. */
  readonly automatic: boolean;
  /** Whole-life constant: never written. */
  readonly constant: boolean;
  /** Of a symbolic region: where the pointer was read that leads to it. */
  readonly of: Region | undefined;
  /** Calls that led to an allocation, outermost first. */
  readonly chain: readonly Node[] | undefined;
  /** Where states keep what it holds, for the outermost function at hand; negative: nothing of it was written there. */
  slot: number;
}

/** What a parameter leads to that nothing is known of: the same memory for the whole call, and no object of that call. */
export function isBehindParameter(region: Region): boolean {
  return region.kind === 'symbolic' && region.of?.symbol?.kind === 'parameter';
}

/** A region without its number. */
export type NewRegion = Pick<Region, 'kind' | 'node' | 'size' | 'automatic' | 'constant'> &
  Partial<Pick<Region, 'symbol' | 'chain' | 'of'>>;

export class Regions {
  readonly #known = new Map<string, Region>();
  readonly #all: Region[] = [];
  readonly #behind = new Map<number, Map<number, Region>>();
  /** By slot. */
  readonly #placed: Region[] = [];

  get(id: number): Region {
    return this.#all[id - 1]!;
  }

  named(key: string, make: () => NewRegion): Region {
    let region = this.#known.get(key);
    if (region === undefined) {
      region = this.add(make());
      this.#known.set(key, region);
    }
    return region;
  }

  /** One more, that whoever asks for it remembers. */
  add({ kind, symbol, node, size, automatic, constant, of, chain }: NewRegion): Region {
    const id = this.#all.length + 1;
    const region: Region = { id, kind, symbol, node, size, automatic, constant, of, chain, slot: -1 };
    this.#all.push(region);
    return region;
  }

  /** Gives a region the next slot. */
  place(region: Region): number {
    region.slot = this.#placed.push(region) - 1;
    return region.slot;
  }

  /** The region that has a slot. */
  at(slot: number): Region {
    return this.#placed[slot]!;
  }

  /** Another outermost function begins: no state of the one before is looked at any more. */
  begin(): void {
    for (const region of this.#placed) region.slot = -1;
    this.#placed.length = 0;
  }

  /** What the pointer leads to that lies at an offset of a region, where nothing else is known about it. */
  behind(region: Region, offset: number): Region {
    let known = this.#behind.get(region.id);
    if (known === undefined) {
      known = new Map();
      this.#behind.set(region.id, known);
    }
    const found = known.get(offset);
    if (found !== undefined) return found;
    const made = this.add({ kind: 'symbolic', of: region, node: 0, size: undefined, automatic: false, constant: false });
    known.set(offset, made);
    return made;
  }
}
