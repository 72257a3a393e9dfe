/** Sets of small numbers that only grow: a short list at first, a bit per number when there are many. */

const LISTED = 24;

export class LocationSet {
  #list: number[] = [];
  #bits: Uint32Array | undefined;
  size = 0;

  /** False when it was in the set already. */
  add(location: number): boolean {
    if (this.#bits === undefined) {
      if (this.#list.includes(location)) return false;
      if (this.#list.length < LISTED) {
        this.#list.push(location);
        this.size++;
        return true;
      }
      this.#toBits(location);
    }
    const word = location >>> 5;
    const bit = 1 << (location & 31);
    const bits = this.#withRoom(word);
    if ((bits[word]! & bit) !== 0) return false;
    bits[word]! |= bit;
    this.size++;
    return true;
  }

  has(location: number): boolean {
    if (this.#bits === undefined) return this.#list.includes(location);
    return ((this.#bits[location >>> 5] ?? 0) & (1 << (location & 31))) !== 0;
  }

  /** In no particular order. */
  locations(): readonly number[] {
    if (this.#bits === undefined) return this.#list;
    const found: number[] = [];
    for (let word = 0; word < this.#bits.length; word++) {
      for (let left = this.#bits[word]!; left !== 0; left &= left - 1) found.push(word * 32 + 31 - Math.clz32(left & -left));
    }
    return found;
  }

  /** Adds all of another set and calls `each` for what is new. */
  addAll(other: LocationSet, each: (location: number) => void): void {
    if (other.#bits === undefined) {
      for (const location of other.#list) if (this.add(location)) each(location);
      return;
    }
    if (this.#bits === undefined) this.#toBits(other.#bits.length * 32 - 1);
    const bits = this.#withRoom(other.#bits.length - 1);
    for (let word = 0; word < other.#bits.length; word++) {
      const news = other.#bits[word]! & ~bits[word]!;
      if (news === 0) continue;
      bits[word]! |= news;
      for (let left = news; left !== 0; left &= left - 1) {
        this.size++;
        each(word * 32 + 31 - Math.clz32(left & -left));
      }
    }
  }

  #toBits(highest: number): void {
    this.#bits = new Uint32Array(Math.max(16, (highest >>> 5) + 1));
    for (const location of this.#list) this.#withRoom(location >>> 5)[location >>> 5]! |= 1 << (location & 31);
    this.#list = [];
  }

  #withRoom(word: number): Uint32Array {
    let bits = this.#bits!;
    if (word >= bits.length) {
      bits = new Uint32Array(Math.max(word + 1, bits.length * 2));
      bits.set(this.#bits!);
      this.#bits = bits;
    }
    return bits;
  }
}
