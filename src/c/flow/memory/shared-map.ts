const EMPTY: Map<unknown, unknown> = new Map();

/** A map whose copies share their entries until one of them is written to: states are copied far more often than changed. */
export class SharedMap<K, V> implements Iterable<[K, V]> {
  #map: Map<K, V>;
  #shared: boolean;

  constructor(from?: SharedMap<K, V>) {
    if (from === undefined || from.#map.size === 0) {
      this.#map = EMPTY as Map<K, V>;
      this.#shared = true;
      return;
    }
    this.#map = from.#map;
    this.#shared = true;
    from.#shared = true;
  }

  get size(): number {
    return this.#map.size;
  }

  get(key: K): V | undefined {
    return this.#map.get(key);
  }

  has(key: K): boolean {
    return this.#map.has(key);
  }

  set(key: K, value: V): void {
    if (this.#shared) this.#own();
    this.#map.set(key, value);
  }

  delete(key: K): void {
    if (!this.#map.has(key)) return;
    if (this.#shared) this.#own();
    this.#map.delete(key);
  }

  clear(): void {
    if (this.#map.size === 0) return;
    this.#map = EMPTY as Map<K, V>;
    this.#shared = true;
  }

  /** Both show the same entries because neither was written to since the copy. */
  isSame(other: SharedMap<K, V>): boolean {
    return this.#map === other.#map || (this.#map.size === 0 && other.#map.size === 0);
  }

  keys(): IterableIterator<K> {
    return this.#map.keys();
  }

  values(): IterableIterator<V> {
    return this.#map.values();
  }

  [Symbol.iterator](): Iterator<[K, V]> {
    return this.#map[Symbol.iterator]();
  }

  #own(): void {
    this.#map = this.#map.size === 0 ? new Map() : new Map(this.#map);
    this.#shared = false;
  }
}
