/**
 * Translation of loads and stores of general registers, by the names of the instruction rows. An access that the tables do not
 * answer at once asks `probe`; one that faults, reaches a device or hits code is given up before anything changed.
 */
import { type Fields, signed } from '../cpu/row.ts';
import { type Emitter, L, SP } from './emitter.ts';
import { extend, type Form } from './integer-forms.ts';
import { W } from './wasm-writer.ts';

interface Single {
  readonly name: string;
  readonly scale: number;
  readonly load: boolean;
  readonly op: number;
  /** The result is a sign-extended W: its upper half is cleared. */
  readonly clear?: boolean;
}

const SINGLES: readonly Single[] = [
  { name: 'STRB', scale: 0, load: false, op: W.i64_store8 },
  { name: 'LDRB', scale: 0, load: true, op: W.i64_load8_u },
  { name: 'LDRSB X', scale: 0, load: true, op: W.i64_load8_s },
  { name: 'LDRSB W', scale: 0, load: true, op: W.i64_load8_s, clear: true },
  { name: 'STRH', scale: 1, load: false, op: W.i64_store16 },
  { name: 'LDRH', scale: 1, load: true, op: W.i64_load16_u },
  { name: 'LDRSH X', scale: 1, load: true, op: W.i64_load16_s },
  { name: 'LDRSH W', scale: 1, load: true, op: W.i64_load16_s, clear: true },
  { name: 'STR W', scale: 2, load: false, op: W.i64_store32 },
  { name: 'LDR W', scale: 2, load: true, op: W.i64_load32_u },
  { name: 'LDRSW X', scale: 2, load: true, op: W.i64_load32_s },
  { name: 'STR X', scale: 3, load: false, op: W.i64_store },
  { name: 'LDR X', scale: 3, load: true, op: W.i64_load },
];

/** Sets `address` to base + displacement. */
function addressOf(e: Emitter, n: number, displacement: number): void {
  e.base(n);
  if (displacement !== 0) e.code.i64(displacement >> 31, displacement).byte(W.i64_add);
  e.code.set(L.address);
}

/** The base takes base + displacement (after the access). */
function writeBack(e: Emitter, n: number, displacement: number): void {
  e.base(n);
  e.code.i64(displacement >> 31, displacement).byte(W.i64_add);
  e.code.set(e.local(n === 31 ? SP : n));
}

function transfer(e: Emitter, s: Single, t: number): void {
  const b = e.code;
  e.resolve(1 << s.scale, 1 << s.scale, !s.load);
  b.get(L.place);
  if (s.load) {
    b.memory(s.op, e.ram);
    if (s.clear === true) b.i64(0, -1).byte(W.i64_and);
    e.setX(t);
  } else {
    e.x(t);
    b.memory(s.op, e.ram);
  }
}

type Address = (f: Fields, s: Single) => number;
const imm9: Address = (f) => signed(f.imm9!, 9);

const offsetForm =
  (s: Single, at: Address): Form =>
  (e, f) => {
    e.checkBase(f.Rn!);
    addressOf(e, f.Rn!, at(f, s));
    transfer(e, s, f.Rt!);
  };

/** The base is the address of the access in the post-indexed form; a load into the base loses against the write-back. */
const indexedForm =
  (s: Single, post: boolean): Form =>
  (e, f) => {
    const by = signed(f.imm9!, 9);
    e.checkBase(f.Rn!);
    addressOf(e, f.Rn!, post ? 0 : by);
    transfer(e, s, f.Rt!);
    if (s.load && f.Rn === f.Rt) {
      e.code.get(L.address);
      if (post) e.code.i64(by >> 31, by).byte(W.i64_add);
      e.code.set(e.local(f.Rn === 31 ? SP : f.Rn!));
    } else writeBack(e, f.Rn!, by);
  };

const registerForm =
  (s: Single): Form =>
  (e, f) => {
    e.checkBase(f.Rn!);
    e.base(f.Rn!);
    extend(e, f.Rm!, f.option!, f.S === 1 ? s.scale : 0);
    e.code.byte(W.i64_add).set(L.address);
    transfer(e, s, f.Rt!);
  };

const literalForm =
  (s: Single): Form =>
  (e, f) => {
    const by = signed(f.imm19!, 19) * 4 + 4 * e.index;
    e.code
      .get(L.page)
      .i64(by >> 31, by)
      .byte(W.i64_add)
      .set(L.address);
    transfer(e, s, f.Rt!);
  };

interface Pair {
  readonly name: string;
  readonly scale: number;
  readonly load: boolean;
  readonly op: number;
}

const PAIRS: readonly Pair[] = [
  { name: 'STP W', scale: 2, load: false, op: W.i64_store32 },
  { name: 'LDP W', scale: 2, load: true, op: W.i64_load32_u },
  { name: 'STP X', scale: 3, load: false, op: W.i64_store },
  { name: 'LDP X', scale: 3, load: true, op: W.i64_load },
  { name: 'LDPSW X', scale: 2, load: true, op: W.i64_load32_s },
];

const pairForm =
  (p: Pair, form: 'offset' | 'post' | 'pre'): Form =>
  (e, f) => {
    const b = e.code;
    const by = signed(f.imm7!, 7) * (1 << p.scale);
    const size = 1 << p.scale;
    e.checkBase(f.Rn!);
    addressOf(e, f.Rn!, form === 'post' ? 0 : by);
    e.resolve(2 * size, size, !p.load);
    if (p.load) {
      b.get(L.place).memory(p.op, e.ram);
      e.setX(f.Rt!);
      b.get(L.place).memory(p.op, e.ram + size);
      e.setX(f.Rt2!);
    } else {
      b.get(L.place);
      e.x(f.Rt!).code.memory(p.op, e.ram);
      b.get(L.place);
      e.x(f.Rt2!).code.memory(p.op, e.ram + size);
    }
    if (form === 'offset') return;
    b.get(L.address);
    if (form === 'post') b.i64(by >> 31, by).byte(W.i64_add);
    b.set(e.local(f.Rn === 31 ? SP : f.Rn!));
  };

function forms(): Record<string, Form> {
  const out: Record<string, Form> = {};
  for (const s of SINGLES) {
    out[`${s.name} (unsigned offset)`] = offsetForm(s, (f) => f.imm12! << s.scale);
    out[`${s.name} (unscaled)`] = offsetForm(s, imm9);
    out[`${s.name} (post-index)`] = indexedForm(s, true);
    out[`${s.name} (pre-index)`] = indexedForm(s, false);
    out[`${s.name} (register)`] = registerForm(s);
    if (s.name === 'LDR W' || s.name === 'LDR X') out[`${s.name} (literal)`] = literalForm(s);
    if (s.name === 'LDRSW X') out['LDRSW (literal)'] = literalForm(s);
  }
  for (const p of PAIRS) {
    out[`${p.name} (offset)`] = pairForm(p, 'offset');
    out[`${p.name} (post-index)`] = pairForm(p, 'post');
    out[`${p.name} (pre-index)`] = pairForm(p, 'pre');
    if (p.name !== 'LDPSW X') out[p.name.replace('P ', 'NP ')] = pairForm(p, 'offset');
  }
  // ordered accesses: cores run one at a time
  for (const [bits, scale, load, store] of [
    ['B', 0, W.i64_load8_u, W.i64_store8],
    ['H', 1, W.i64_load16_u, W.i64_store16],
    [' W', 2, W.i64_load32_u, W.i64_store32],
    [' X', 3, W.i64_load, W.i64_store],
  ] as const) {
    out[`LDAR${bits}`] = orderedForm({ name: '', scale, load: true, op: load });
    out[`STLR${bits}`] = orderedForm({ name: '', scale, load: false, op: store });
  }
  for (const name of ['PRFM (unsigned offset)', 'PRFUM', 'PRFM (register)', 'PRFM (literal)']) out[name] = () => {};
  return out;
}

/** Load-acquire and store-release fault when misaligned. */
const orderedForm =
  (s: Single): Form =>
  (e, f) => {
    e.checkBase(f.Rn!);
    addressOf(e, f.Rn!, 0);
    if (s.scale > 0) {
      e.code
        .get(L.address)
        .byte(W.i32_wrap_i64)
        .i32((1 << s.scale) - 1)
        .byte(W.i32_and);
      e.giveUpIf();
    }
    transfer(e, s, f.Rt!);
  };

export const MEMORY_FORMS: Readonly<Record<string, Form>> = forms();
