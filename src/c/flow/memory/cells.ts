import type { Value } from './value.ts';

/**
 * What single offsets of a region hold, in the order in which they were first set. Most regions have one cell or a few, and
 * stores copy them all: two short lists are copied and searched faster than a map.
 */
export class Cells {
  readonly #offsets: number[];
  readonly #values: Value[];

  /** Empty, or a copy. */
  constructor(from?: ReadonlyCells) {
    this.#offsets = from === undefined ? [] : from.offsets().slice();
    this.#values = from === undefined ? [] : from.values().slice();
  }

  get size(): number {
    return this.#offsets.length;
  }

  /** Do not write to it. */
  offsets(): readonly number[] {
    return this.#offsets;
  }

  /** In the order of the offsets. Do not write to it. */
  values(): readonly Value[] {
    return this.#values;
  }

  get(offset: number): Value | undefined {
    const at = this.#offsets.indexOf(offset);
    return at < 0 ? undefined : this.#values[at];
  }

  has(offset: number): boolean {
    return this.#offsets.includes(offset);
  }

  set(offset: number, value: Value): void {
    const at = this.#offsets.indexOf(offset);
    if (at >= 0) this.#values[at] = value;
    else this.add(offset, value);
  }

  /** Sets an offset that has no cell. */
  add(offset: number, value: Value): void {
    this.#offsets.push(offset);
    this.#values.push(value);
  }

  /** Changes what lies from `low` to `high`. */
  change(low: number, high: number, to: (value: Value) => Value): void {
    const offsets = this.#offsets;
    for (let i = 0; i < offsets.length; i++)
      if (offsets[i]! >= low && offsets[i]! <= high) this.#values[i] = to(this.#values[i]!);
  }

  /** Takes away what lies from `low` to below `end`. */
  clear(low: number, end: number): void {
    const offsets = this.#offsets;
    const values = this.#values;
    let kept = 0;
    for (let i = 0; i < offsets.length; i++) {
      const offset = offsets[i]!;
      if (offset >= low && offset < end) continue;
      if (kept < i) {
        offsets[kept] = offset;
        values[kept] = values[i]!;
      }
      kept++;
    }
    if (kept === offsets.length) return;
    offsets.length = kept;
    values.length = kept;
  }
}

export type ReadonlyCells = Pick<Cells, 'size' | 'offsets' | 'values' | 'get' | 'has'>;

export const NO_CELLS: ReadonlyCells = new Cells();
