/**
 * Structures of the guest ABI as tables: a C structure with AAPCS64's natural alignment, described once and then used to
 * copy arguments in and out, to build guest stubs and to print the manual.
 *
 * 64-bit fields and guest handles are bigint, smaller integers are numbers, byte arrays are copies.
 */

export type FieldType = 'u8' | 'u16' | 'u32' | 'i32' | 'u64' | 'handle' | `bytes${number}`;
type ValueOf<T extends FieldType> = T extends 'u64' | 'handle' ? bigint : T extends `bytes${number}` ? Uint8Array : number;
export type Shape = Readonly<Record<string, FieldType>>;
export type Values<S extends Shape> = { [K in keyof S]: ValueOf<S[K]> };

export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly offset: number;
  readonly size: number;
}

export interface Struct<S extends Shape = Shape> {
  readonly name: string;
  /** Bytes, including padding at the end. */
  readonly size: number;
  readonly fields: readonly Field[];
  decode(bytes: Uint8Array): Values<S>;
  /** Writes the fields into a buffer of at least `size` bytes; padding is left alone. */
  encode(values: Values<S>, into: Uint8Array): void;
}

/** A structure with natural alignment. `union` members are expressed by the fields that Arm guests use. */
export function struct<const S extends Shape>(name: string, shape: S): Struct<S> {
  const fields = layOut(shape);
  const last = fields[fields.length - 1];
  const end = last === undefined ? 0 : last.offset + last.size;
  const align = Math.max(1, ...fields.map((f) => alignmentOf(f.type)));
  return {
    name,
    size: Math.ceil(end / align) * align,
    fields,
    decode: (bytes) => Object.fromEntries(fields.map((f) => [f.name, readField(bytes, f)])) as Values<S>,
    encode(values, into) {
      for (const f of fields) writeField(into, f, values[f.name] as bigint | number | Uint8Array);
    },
  };
}

function layOut(shape: Shape): Field[] {
  let offset = 0;
  return Object.entries(shape).map(([name, type]) => {
    const align = alignmentOf(type);
    offset = Math.ceil(offset / align) * align;
    const field = { name, type, offset, size: sizeOf(type) };
    offset += field.size;
    return field;
  });
}

function sizeOf(type: FieldType): number {
  if (type.startsWith('bytes')) return Number(type.slice(5));
  return { u8: 1, u16: 2, u32: 4, i32: 4, u64: 8, handle: 8 }[type as 'u8' | 'u16' | 'u32' | 'i32' | 'u64' | 'handle'];
}

function alignmentOf(type: FieldType): number {
  return type.startsWith('bytes') ? 1 : sizeOf(type);
}

function readField(bytes: Uint8Array, f: Field): bigint | number | Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  switch (f.type) {
    case 'u8':
      return view.getUint8(f.offset);
    case 'u16':
      return view.getUint16(f.offset, true);
    case 'u32':
      return view.getUint32(f.offset, true);
    case 'i32':
      return view.getInt32(f.offset, true);
    case 'u64':
    case 'handle':
      return view.getBigUint64(f.offset, true);
    default:
      return bytes.slice(f.offset, f.offset + f.size);
  }
}

function writeField(bytes: Uint8Array, f: Field, value: bigint | number | Uint8Array): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (typeof value === 'bigint') view.setBigUint64(f.offset, BigInt.asUintN(64, value), true);
  else if (typeof value !== 'number') bytes.set(value.subarray(0, f.size), f.offset);
  else if (f.type === 'u8') view.setUint8(f.offset, value);
  else if (f.type === 'u16') view.setUint16(f.offset, value, true);
  else if (f.type === 'i32') view.setInt32(f.offset, value, true);
  else view.setUint32(f.offset, value >>> 0, true);
}
