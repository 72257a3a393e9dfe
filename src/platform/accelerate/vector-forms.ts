/**
 * Translation of loads and stores of FP/SIMD registers: single registers and pairs. The registers stay in memory; while
 * FP/SIMD accesses trap, the interpreter executes the instruction. Arithmetic on them is the interpreter's alone: it sets
 * the cumulative flags of FPSR, which WebAssembly's operations do not tell.
 */
import { type Fields, signed } from '../cpu/row.ts';
import { type Emitter, L, SP } from './emitter.ts';
import { extend, type Form } from './integer-forms.ts';
import { AT, LINK, linkAt } from './layout.ts';
import { W } from './wasm-writer.ts';

/** Moves `1 << scale` bytes between memory at `place` + offset and V`reg`; a load clears what is above. */
function move(e: Emitter, reg: number, scale: number, load: boolean, offset: number): void {
  const b = e.code;
  const at = AT.v + 16 * reg;
  const [from, to] = LOW[Math.min(scale, 3)]!;
  if (!load) {
    b.get(L.place)
      .get(L.core)
      .memory(from, at)
      .memory(to, e.ram + offset);
    if (scale < 4) return;
    b.get(L.place)
      .get(L.core)
      .memory(W.i64_load, at + 8)
      .memory(W.i64_store, e.ram + offset + 8);
    return;
  }
  b.get(L.core)
    .get(L.place)
    .memory(from, e.ram + offset)
    .memory(W.i64_store, at);
  b.get(L.core);
  if (scale === 4) b.get(L.place).memory(W.i64_load, e.ram + offset + 8);
  else b.i64(0, 0);
  b.memory(W.i64_store, at + 8);
}

const LOW = [
  [W.i64_load8_u, W.i64_store8],
  [W.i64_load16_u, W.i64_store16],
  [W.i64_load32_u, W.i64_store32],
  [W.i64_load, W.i64_store],
] as const;

/** Trapped accesses, and SP as an unaligned base, are the interpreter's. */
function begin(e: Emitter, f: Fields): void {
  e.code.get(L.core).memory(W.i32_load, linkAt(LINK.fpOff));
  e.giveUpIf();
  if (f.Rn !== undefined) e.checkBase(f.Rn);
}

interface Shape {
  readonly scale: number;
  readonly load: boolean;
  readonly pair: boolean;
}

/** The access at `address`; a pair's second register first, as the first wins when they are the same. */
function access(e: Emitter, f: Fields, s: Shape): void {
  const size = 1 << s.scale;
  e.resolve(size * (s.pair ? 2 : 1), Math.min(size, 8), !s.load);
  if (s.pair && s.load) move(e, f.Rt2!, s.scale, true, size);
  move(e, f.Rt!, s.scale, s.load, 0);
  if (s.pair && !s.load) move(e, f.Rt2!, s.scale, false, size);
}

const addressing =
  (s: Shape, mode: 'offset' | 'post' | 'pre', displacement: (f: Fields) => number): Form =>
  (e, f) => {
    const b = e.code;
    const by = displacement(f);
    begin(e, f);
    e.base(f.Rn!);
    if (mode !== 'post') b.i64(by >> 31, by).byte(W.i64_add);
    b.set(L.address);
    access(e, f, s);
    if (mode === 'offset') return;
    b.get(L.address);
    if (mode === 'post') b.i64(by >> 31, by).byte(W.i64_add);
    b.set(e.local(f.Rn === 31 ? SP : f.Rn!));
  };

const indexed =
  (s: Shape): Form =>
  (e, f) => {
    begin(e, f);
    e.base(f.Rn!);
    extend(e, f.Rm!, f.option!, f.S === 1 ? s.scale : 0);
    e.code.byte(W.i64_add).set(L.address);
    access(e, f, s);
  };

const literal =
  (s: Shape): Form =>
  (e, f) => {
    const by = signed(f.imm19!, 19) * 4 + 4 * e.index;
    begin(e, f);
    e.code
      .get(L.page)
      .i64(by >> 31, by)
      .byte(W.i64_add)
      .set(L.address);
    access(e, f, s);
  };

function forms(): Record<string, Form> {
  const out: Record<string, Form> = {};
  for (const [scale, reg] of [...'BHSDQ'].entries()) {
    for (const load of [false, true]) {
      const stem = load ? 'LD' : 'ST';
      const one = { scale, load, pair: false };
      const imm9 = (f: Fields): number => signed(f.imm9!, 9);
      out[`${stem}R ${reg} (unsigned offset)`] = addressing(one, 'offset', (f) => f.imm12! << scale);
      out[`${stem}R ${reg} (unscaled)`] = addressing(one, 'offset', imm9);
      out[`${stem}R ${reg} (post-index)`] = addressing(one, 'post', imm9);
      out[`${stem}R ${reg} (pre-index)`] = addressing(one, 'pre', imm9);
      out[`${stem}R ${reg} (register)`] = indexed(one);
      if (scale < 2) continue;
      if (load) out[`LDR ${reg} (literal)`] = literal(one);
      const two = { scale, load, pair: true };
      const imm7 = (f: Fields): number => signed(f.imm7!, 7) * (1 << scale);
      out[`${stem}P ${reg} (offset)`] = addressing(two, 'offset', imm7);
      out[`${stem}NP ${reg}`] = addressing(two, 'offset', imm7);
      out[`${stem}P ${reg} (post-index)`] = addressing(two, 'post', imm7);
      out[`${stem}P ${reg} (pre-index)`] = addressing(two, 'pre', imm7);
    }
  }
  return out;
}

export const VECTOR_FORMS: Readonly<Record<string, Form>> = forms();
