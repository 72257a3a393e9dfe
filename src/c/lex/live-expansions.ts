/** Which records of an `ExpansionTable` are needed by what is kept of a run. */
import type { ExpansionId, ExpansionTable } from './expansions.ts';

export class LiveExpansions {
  readonly #table: ExpansionTable;
  readonly #live: Uint8Array;

  /** `ranges`: pairs of where needed records begin and end; none of them needs one outside of all. */
  constructor(table: ExpansionTable, ranges: Int32Array) {
    this.#table = table;
    this.#live = new Uint8Array(table.size + 1);
    for (let i = 0; i < ranges.length; i += 2) this.#live.fill(1, ranges[i], ranges[i + 1]);
  }

  /** A record, and those that it is linked to. */
  add(id: ExpansionId): void {
    const pending = [id];
    for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
      if (at === 0 || this.#live[at] === 1) continue;
      this.#live[at] = 1;
      pending.push(this.#table.parentOf(at), this.#table.priorOf(at));
    }
  }

  has(id: ExpansionId): boolean {
    return this.#live[id] === 1;
  }

  /** Pairs of where needed records begin and end, in order and apart. */
  ranges(): Int32Array {
    const pairs: number[] = [];
    for (let from = this.#live.indexOf(1); from >= 0; ) {
      const to = this.#live.indexOf(0, from);
      pairs.push(from, to);
      from = this.#live.indexOf(1, to);
    }
    return Int32Array.from(pairs);
  }
}
