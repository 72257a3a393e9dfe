/** What is known of symbols by their numbers: few of very many, so that a list with gaps would be a slow one. */
export class SymbolTable<T> {
  /** By symbol: 1 + where its entry stands. */
  #places: Int32Array;
  readonly #entries: T[] = [];

  constructor(symbols: number) {
    this.#places = new Int32Array(symbols + 1);
  }

  get(id: number): T | undefined {
    const at = id < this.#places.length ? this.#places[id]! : 0;
    return at === 0 ? undefined : this.#entries[at - 1];
  }

  set(id: number, entry: T): void {
    if (id >= this.#places.length) {
      const larger = new Int32Array(id + (id >> 2) + 1);
      larger.set(this.#places);
      this.#places = larger;
    }
    const at = this.#places[id]!;
    if (at === 0) this.#places[id] = this.#entries.push(entry);
    else this.#entries[at - 1] = entry;
  }
}
