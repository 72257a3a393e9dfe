/**
 * Typed arrays in one file: a head that says what lies where, then the arrays as they are in memory, so that they are read in
 * one go and looked at without being copied. The words are those of the machine that wrote them: for caches, not for exchange.
 */

const TYPES = { Uint8Array, Int16Array, Int32Array, Uint32Array } as const;
type TypeName = keyof typeof TYPES;
export type AnyArray = Uint8Array | Int16Array | Int32Array | Uint32Array;

/** `meta`: plain data, JSON. */
export interface ArrayFile {
  readonly meta: unknown;
  readonly arrays: Readonly<Record<string, AnyArray>>;
}

interface Head {
  readonly meta: unknown;
  /** Name, type, offset behind the head, number of elements. */
  readonly arrays: readonly (readonly [string, TypeName, number, number])[];
}

const MAGIC = 0x59415241;
const ALIGNED = 8;

/** The file in pieces, to be written one behind the other. The arrays are not copied. */
// [impl->dsn~array-file~1]
export function packArrays({ meta, arrays }: ArrayFile): Uint8Array[] {
  const listed: [string, TypeName, number, number][] = [];
  const pieces: Uint8Array[] = [];
  let at = 0;
  for (const [name, array] of Object.entries(arrays)) {
    listed.push([name, array.constructor.name as TypeName, at, array.length]);
    pieces.push(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
    const rest = -array.byteLength & (ALIGNED - 1);
    if (rest > 0) pieces.push(new Uint8Array(rest));
    at += array.byteLength + rest;
  }
  const text = Buffer.from(JSON.stringify({ meta, arrays: listed } satisfies Head), 'utf8');
  const size = Buffer.alloc(ALIGNED);
  size.writeUInt32LE(MAGIC, 0);
  size.writeUInt32LE(text.length, 4);
  return [size, text, new Uint8Array(-text.length & (ALIGNED - 1)), ...pieces];
}

/** The arrays are views of `bytes`, which belong to the reader from now on; undefined for what is no such file. */
export function unpackArrays(bytes: Uint8Array): ArrayFile | undefined {
  // Views need their words at whole addresses.
  const own = bytes.byteOffset % ALIGNED === 0 ? bytes : new Uint8Array(bytes);
  const { buffer, byteOffset, byteLength } = own;
  if (byteLength < ALIGNED) return undefined;
  const size = new DataView(buffer, byteOffset, ALIGNED);
  const length = size.getUint32(4, true);
  if (size.getUint32(0, true) !== MAGIC || ALIGNED + length > byteLength) return undefined;
  const { meta, arrays } = JSON.parse(Buffer.from(buffer, byteOffset + ALIGNED, length).toString('utf8')) as Head;
  const base = byteOffset + ALIGNED + length + (-length & (ALIGNED - 1));
  const views: Record<string, AnyArray> = {};
  for (const [name, type, at, count] of arrays) {
    const make = TYPES[type];
    if (base + at + count * make.BYTES_PER_ELEMENT > byteOffset + byteLength) return undefined;
    views[name] = new make(buffer as ArrayBuffer, base + at, count);
  }
  return { meta, arrays: views };
}

/** Numbers collected one by one. */
export class NumberList {
  length = 0;
  #words = new Int32Array(1 << 12);

  push(number: number): void {
    if (this.length === this.#words.length) this.#grow(this.length + 1);
    this.#words[this.length++] = number;
  }

  /** All of an array. */
  pushAll(numbers: ArrayLike<number>): void {
    if (this.length + numbers.length > this.#words.length) this.#grow(this.length + numbers.length);
    this.#words.set(numbers, this.length);
    this.length += numbers.length;
  }

  words(): Int32Array {
    return this.#words.subarray(0, this.length);
  }

  #grow(room: number): void {
    const larger = new Int32Array(Math.max(room, this.#words.length * 2));
    larger.set(this.#words);
    this.#words = larger;
  }
}

/** The arrays one behind the other. */
export function joinedBytes(arrays: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(arrays.reduce((sum, a) => sum + a.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}

/** The arrays one behind the other. */
export function joinedWords(arrays: readonly (Int32Array | Uint32Array | Int16Array)[]): Int32Array {
  const all = new Int32Array(arrays.reduce((sum, a) => sum + a.length, 0));
  let at = 0;
  for (const array of arrays) {
    all.set(array, at);
    at += array.length;
  }
  return all;
}
