/**
 * Writes WebAssembly binaries: numbers in LEB128, function bodies, sections of a module. Only what the translator needs; it
 * works because a module is nothing but length-prefixed lists in a fixed order.
 */

/** Value types. */
export const I32 = 0x7f;
export const I64 = 0x7e;
/** Block type without result. */
export const VOID = 0x40;

/** Opcodes by the names of the text format. */
export const W = {
  unreachable: 0x00,
  block: 0x02,
  loop: 0x03,
  if: 0x04,
  else: 0x05,
  end: 0x0b,
  br: 0x0c,
  br_if: 0x0d,
  br_table: 0x0e,
  return: 0x0f,
  call: 0x10,
  call_indirect: 0x11,
  drop: 0x1a,
  select: 0x1b,
  local_get: 0x20,
  local_set: 0x21,
  local_tee: 0x22,
  i32_load: 0x28,
  i64_load: 0x29,
  i32_load8_u: 0x2d,
  i64_load8_s: 0x30,
  i64_load8_u: 0x31,
  i64_load16_s: 0x32,
  i64_load16_u: 0x33,
  i64_load32_s: 0x34,
  i64_load32_u: 0x35,
  i32_store: 0x36,
  i64_store: 0x37,
  i64_store8: 0x3c,
  i64_store16: 0x3d,
  i64_store32: 0x3e,
  i32_const: 0x41,
  i64_const: 0x42,
  i32_eqz: 0x45,
  i32_eq: 0x46,
  i32_ne: 0x47,
  i32_lt_s: 0x48,
  i32_lt_u: 0x49,
  i32_gt_s: 0x4a,
  i32_gt_u: 0x4b,
  i32_le_s: 0x4c,
  i32_le_u: 0x4d,
  i32_ge_s: 0x4e,
  i32_ge_u: 0x4f,
  i64_eqz: 0x50,
  i64_eq: 0x51,
  i64_ne: 0x52,
  i64_lt_s: 0x53,
  i64_lt_u: 0x54,
  i64_gt_s: 0x55,
  i64_gt_u: 0x56,
  i64_le_s: 0x57,
  i64_le_u: 0x58,
  i64_ge_s: 0x59,
  i64_ge_u: 0x5a,
  i32_clz: 0x67,
  i32_add: 0x6a,
  i32_sub: 0x6b,
  i32_mul: 0x6c,
  i32_div_s: 0x6d,
  i32_div_u: 0x6e,
  i32_and: 0x71,
  i32_or: 0x72,
  i32_xor: 0x73,
  i32_shl: 0x74,
  i32_shr_s: 0x75,
  i32_shr_u: 0x76,
  i32_rotr: 0x78,
  i64_clz: 0x79,
  i64_add: 0x7c,
  i64_sub: 0x7d,
  i64_mul: 0x7e,
  i64_div_s: 0x7f,
  i64_div_u: 0x80,
  i64_and: 0x83,
  i64_or: 0x84,
  i64_xor: 0x85,
  i64_shl: 0x86,
  i64_shr_s: 0x87,
  i64_shr_u: 0x88,
  i64_rotr: 0x8a,
  i32_wrap_i64: 0xa7,
  i64_extend_i32_s: 0xac,
  i64_extend_i32_u: 0xad,
  i64_extend8_s: 0xc2,
  i64_extend16_s: 0xc3,
  i64_extend32_s: 0xc4,
} as const;

/** A growing byte sequence with the encodings of the format. */
export class Bytes {
  #data = new Uint8Array(1024);
  length = 0;

  byte(value: number): this {
    if (this.length === this.#data.length) {
      const wider = new Uint8Array(this.#data.length * 2);
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data[this.length++] = value;
    return this;
  }

  /** Unsigned LEB128 of a 32-bit number. */
  unsigned(value: number): this {
    let rest = value >>> 0;
    while (rest > 127) {
      this.byte((rest & 127) | 128);
      rest >>>= 7;
    }
    return this.byte(rest);
  }

  /** Signed LEB128 of a 32-bit number. */
  signed(value: number): this {
    let rest = value | 0;
    while (rest < -64 || rest > 63) {
      this.byte((rest & 127) | 128);
      rest >>= 7;
    }
    return this.byte(rest & 127);
  }

  /** Signed LEB128 of hi:lo. */
  signed64(hi: number, lo: number): this {
    let low = lo | 0;
    let high = hi | 0;
    while (high !== low >> 31 || low < -64 || low > 63) {
      this.byte((low & 127) | 128);
      low = (low >>> 7) | (high << 25);
      high >>= 7;
    }
    return this.byte(low & 127);
  }

  text(value: string): this {
    const bytes = new TextEncoder().encode(value);
    this.unsigned(bytes.length);
    for (const b of bytes) this.byte(b);
    return this;
  }

  append(other: Bytes): this {
    const need = this.length + other.length;
    if (need > this.#data.length) {
      const wider = new Uint8Array(Math.max(need, this.#data.length * 2));
      wider.set(this.#data);
      this.#data = wider;
    }
    this.#data.set(other.#data.subarray(0, other.length), this.length);
    this.length = need;
    return this;
  }

  /** The bytes; valid until the next write. */
  view(): Uint8Array<ArrayBuffer> {
    return this.#data.subarray(0, this.length);
  }

  // ------------------------------------------------------------------------------------------------ instructions

  i32(value: number): this {
    return this.byte(W.i32_const).signed(value);
  }

  i64(hi: number, lo: number): this {
    return this.byte(W.i64_const).signed64(hi, lo);
  }

  get(local: number): this {
    return this.byte(W.local_get).unsigned(local);
  }

  set(local: number): this {
    return this.byte(W.local_set).unsigned(local);
  }

  tee(local: number): this {
    return this.byte(W.local_tee).unsigned(local);
  }

  /** A load or store; no alignment is promised. */
  memory(op: number, offset: number): this {
    return this.byte(op).byte(0).unsigned(offset);
  }

  call(index: number): this {
    return this.byte(W.call).unsigned(index);
  }

  br(depth: number): this {
    return this.byte(W.br).unsigned(depth);
  }

  brIf(depth: number): this {
    return this.byte(W.br_if).unsigned(depth);
  }

  open(op: number, type: number): this {
    return this.byte(op).byte(type);
  }

  end(): this {
    return this.byte(W.end);
  }
}

export interface FunctionType {
  readonly params: readonly number[];
  readonly results: readonly number[];
}

export interface FunctionBody {
  /** Index into `ModuleParts.types`. */
  readonly type: number;
  /** Locals after the parameters: [count, type] runs. */
  readonly locals: readonly (readonly [number, number])[];
  /** Instructions without the final `end`. */
  readonly code: Bytes;
}

export interface ModuleParts {
  readonly types: readonly FunctionType[];
  /** Imported functions, all from module `m`: they have the first indices. */
  readonly imports: readonly { readonly name: string; readonly type: number }[];
  readonly functions: readonly FunctionBody[];
  /** Exported functions by index among `functions`. */
  readonly exports: readonly { readonly name: string; readonly index: number }[];
  /** The module imports the table `m.table`. Only one module should: each keeps a copy of it. */
  readonly table?: boolean;
}

function section(out: Bytes, id: number, content: Bytes): void {
  out.byte(id).unsigned(content.length).append(content);
}

function typeSection(types: readonly FunctionType[]): Bytes {
  const b = new Bytes().unsigned(types.length);
  for (const t of types) {
    b.byte(0x60).unsigned(t.params.length);
    for (const p of t.params) b.byte(p);
    b.unsigned(t.results.length);
    for (const r of t.results) b.byte(r);
  }
  return b;
}

function importSection({ imports, table = false }: ModuleParts): Bytes {
  const b = new Bytes().unsigned(imports.length + (table ? 2 : 1));
  for (const i of imports) b.text('m').text(i.name).byte(0).unsigned(i.type);
  b.text('m').text('memory').byte(2).byte(0).unsigned(1);
  if (table) b.text('m').text('table').byte(1).byte(0x70).byte(0).unsigned(1);
  return b;
}

/** A module that imports `m.memory` and functions of `m`. */
export function writeModule(parts: ModuleParts): Uint8Array<ArrayBuffer> {
  const out = new Bytes();
  for (const b of [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]) out.byte(b);
  section(out, 1, typeSection(parts.types));
  section(out, 2, importSection(parts));
  const declared = new Bytes().unsigned(parts.functions.length);
  for (const f of parts.functions) declared.unsigned(f.type);
  section(out, 3, declared);
  const first = parts.imports.length;
  const exported = new Bytes().unsigned(parts.exports.length);
  for (const e of parts.exports)
    exported
      .text(e.name)
      .byte(0)
      .unsigned(first + e.index);
  section(out, 7, exported);
  const code = new Bytes().unsigned(parts.functions.length);
  for (const f of parts.functions) {
    const body = new Bytes().unsigned(f.locals.length);
    for (const [count, type] of f.locals) body.unsigned(count).byte(type);
    body.append(f.code).end();
    code.unsigned(body.length).append(body);
  }
  section(out, 10, code);
  return out.view().slice();
}
