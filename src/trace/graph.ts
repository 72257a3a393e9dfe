/**
 * The requirement graph: items and links both ways in typed arrays (compressed rows), so that 200 000 items with their links
 * stay in some tens of megabytes. One link is one record; its two ends see it under two names (`covers` / `covered-shallow`).
 */
import type { Item } from './item.ts';

/** Outgoing name of a link, in OpenFastTrace's order; the position is the number stored in the arrays. */
export const LINK_STATUS = ['covers', 'predated', 'outdated', 'ambiguous', 'unwanted', 'orphaned', 'duplicate'] as const;
export type OutStatus = (typeof LINK_STATUS)[number];

export const COVERS = 0;
export const PREDATED = 1;
export const OUTDATED = 2;
export const AMBIGUOUS = 3;
export const UNWANTED = 4;
export const ORPHANED = 5;
export const DUPLICATE = 6;

/** The incoming name of a link, for those that have one (`ambiguous` and `orphaned` are invisible from the other end). */
export const INCOMING_NAME: Readonly<
  Record<number, 'covered-shallow' | 'covered-unwanted' | 'covered-predated' | 'covered-outdated'>
> = {
  [COVERS]: 'covered-shallow',
  [UNWANTED]: 'covered-unwanted',
  [PREDATED]: 'covered-predated',
  [OUTDATED]: 'covered-outdated',
};

/** Links in compressed rows. `to` is −1 for an orphan; `ref` is the position in the source item's `covers` (−1: duplicate). */
export interface Graph {
  readonly items: readonly Item[];
  /** First item of each full id. */
  readonly byId: ReadonlyMap<string, number>;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly ref: Int32Array;
  readonly status: Uint8Array;
  /** Links of item i as source: `out[outStart[i]..outStart[i+1]]`, in order of its references; duplicates last. */
  readonly outStart: Int32Array;
  readonly out: Int32Array;
  /** Links of item i as target that it sees: `in_[inStart[i]..inStart[i+1]]`, in order of linking. */
  readonly inStart: Int32Array;
  readonly in_: Int32Array;
}

/** A growing list of 32-bit integers. */
export class IntList {
  #data = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.#data.length) {
      const bigger = new Int32Array(this.length * 2);
      bigger.set(this.#data);
      this.#data = bigger;
    }
    this.#data[this.length++] = value;
  }

  toArray(): Int32Array {
    return this.#data.slice(0, this.length);
  }
}

/** Compressed rows of the numbers of those links for which `key` is not negative. */
export function rowsOf(count: number, links: number, key: (link: number) => number): { start: Int32Array; list: Int32Array } {
  const start = new Int32Array(count + 1);
  for (let k = 0; k < links; k++) {
    const at = key(k);
    if (at >= 0) start[at + 1]!++;
  }
  for (let i = 0; i < count; i++) start[i + 1]! += start[i]!;
  const list = new Int32Array(start[count]!);
  const next = start.slice(0, count);
  for (let k = 0; k < links; k++) {
    const at = key(k);
    if (at >= 0) list[next[at]!++] = k;
  }
  return { start, list };
}

export function* outLinks(graph: Graph, item: number): Generator<number> {
  for (let k = graph.outStart[item]!; k < graph.outStart[item + 1]!; k++) yield graph.out[k]!;
}

export function* inLinks(graph: Graph, item: number): Generator<number> {
  for (let k = graph.inStart[item]!; k < graph.inStart[item + 1]!; k++) yield graph.in_[k]!;
}
