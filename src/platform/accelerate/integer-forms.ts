/** Translation of integer data processing, by the names of the instruction rows. W results clear the upper half. */
import { logicalImmediate } from '../cpu/bitmask.ts';
import type { Op } from '../cpu/core.ts';
import { type Fields, signed } from '../cpu/row.ts';
import { CALL, type Emitter, L, SP } from './emitter.ts';
import { FLAGS } from './layout.ts';
import { I32, I64, W } from './wasm-writer.ts';

/** Emits one instruction from the fields of its row; `op` is its predecoded record. */
export type Form = (e: Emitter, f: Fields, op: Op) => void;

const ones = (n: number): [hi: number, lo: number] =>
  n >= 64 ? [-1, -1] : n >= 32 ? [n === 32 ? 0 : 2 ** (n - 32) - 1, -1] : [0, (2 ** n - 1) | 0];

/** Pops a result of the operand size into Rd, which is SP when it is 31 and `stack`. */
function result(e: Emitter, f: Fields, stack = false): void {
  if (f.sf === 0) e.op(W.i64_extend_i32_u);
  if (stack && f.Rd === 31) e.code.set(e.local(SP));
  else e.setX(f.Rd!);
}

/** Pushes Rn in the operand size; `stack`: 31 is SP. */
function operand(e: Emitter, f: Fields, n: number, stack = false): void {
  if (stack) e.base(n);
  else if (f.sf === 0) {
    e.w(n);
    return;
  } else e.x(n);
  if (f.sf === 0) e.op(W.i32_wrap_i64);
}

const SHIFTS = [
  [W.i32_shl, W.i64_shl],
  [W.i32_shr_u, W.i64_shr_u],
  [W.i32_shr_s, W.i64_shr_s],
  [W.i32_rotr, W.i64_rotr],
] as const;

/** Pushes a constant of the operand size. */
function constant(e: Emitter, f: Fields, hi: number, lo: number): void {
  if (f.sf === 0) e.code.i32(lo);
  else e.code.i64(hi, lo);
}

/** Pushes Rm shifted. */
function shifted(e: Emitter, f: Fields): void {
  operand(e, f, f.Rm!);
  if (f.imm6 === 0) return;
  constant(e, f, 0, f.imm6!);
  e.op(SHIFTS[f.shift!]![f.sf!]!);
}

/** Pushes Rm extended and shifted, in the operand size. */
function extended(e: Emitter, f: Fields): void {
  extend(e, f.Rm!, f.option!, f.imm3!);
  if (f.sf === 0) e.op(W.i32_wrap_i64);
}

const MASK = [0xff, 0xffff, -1] as const;
const EXTENDS = [W.i64_extend8_s, W.i64_extend16_s, W.i64_extend32_s] as const;

/** Pushes Xm extended (option of the extended-register and register-offset forms) and shifted left, as i64. */
export function extend(e: Emitter, m: number, option: number, amount: number): void {
  e.x(m);
  const size = option & 3;
  if (size < 3) {
    if ((option & 4) !== 0) e.op(EXTENDS[size]!);
    else e.code.i64(0, MASK[size]!).byte(W.i64_and);
  }
  if (amount > 0) e.code.i64(0, amount).byte(W.i64_shl);
}

const ADD = [W.i32_add, W.i64_add] as const;
const SUB = [W.i32_sub, W.i64_sub] as const;

/** Add or subtract with flags: both operands stay in `fa`, `fb`. */
function withFlags(e: Emitter, f: Fields, subtract: boolean, push: () => void, stack: boolean): void {
  operand(e, f, f.Rn!, stack);
  if (f.sf === 0) e.op(W.i64_extend_i32_u);
  e.code.set(L.fa);
  push();
  if (f.sf === 0) e.op(W.i64_extend_i32_u);
  e.code.set(L.fb);
  const wide = f.sf === 1;
  e.setFlags(subtract ? (wide ? FLAGS.sub64 : FLAGS.sub32) : wide ? FLAGS.add64 : FLAGS.add32);
  if (f.Rd === 31) return;
  e.code
    .get(L.fa)
    .get(L.fb)
    .byte(subtract ? W.i64_sub : W.i64_add);
  if (!wide) e.code.byte(W.i32_wrap_i64).byte(W.i64_extend_i32_u);
  e.setX(f.Rd!);
}

function addSub(subtract: boolean, flags: boolean, push: (e: Emitter, f: Fields) => void, stack: boolean): Form {
  return (e, f) => {
    if (flags) {
      withFlags(e, f, subtract, () => push(e, f), stack);
      return;
    }
    operand(e, f, f.Rn!, stack);
    push(e, f);
    e.op((subtract ? SUB : ADD)[f.sf!]!);
    result(e, f, stack);
  };
}

const immediate12 = (e: Emitter, f: Fields): void => constant(e, f, 0, f.imm12! << (12 * f.sh!));

const LOGIC = {
  and: [W.i32_and, W.i64_and],
  orr: [W.i32_or, W.i64_or],
  eor: [W.i32_xor, W.i64_xor],
} as const;

/** The result of a logical operation is on the stack: N and Z come from it. */
function logicFlags(e: Emitter, f: Fields): void {
  if (f.sf === 0) e.op(W.i64_extend_i32_u);
  e.code.set(L.fa);
  e.setFlags(f.sf === 1 ? FLAGS.logic64 : FLAGS.logic32);
  if (f.Rd === 31) return;
  e.code.get(L.fa);
  e.setX(f.Rd!);
}

function logicImmediate(kind: keyof typeof LOGIC, flags: boolean): Form {
  return (e, f) => {
    const mask = logicalImmediate(f.sf!, f.N!, f.immr!, f.imms!)!;
    operand(e, f, f.Rn!);
    constant(e, f, mask.hi, mask.lo);
    e.op(LOGIC[kind][f.sf!]!);
    if (flags) logicFlags(e, f);
    else result(e, f, true);
  };
}

function logicShifted(kind: keyof typeof LOGIC, invert: boolean, flags: boolean): Form {
  return (e, f) => {
    const move = kind === 'orr' && f.Rn === 31;
    if (!move) operand(e, f, f.Rn!);
    shifted(e, f);
    if (invert) {
      constant(e, f, -1, -1);
      e.op(LOGIC.eor[f.sf!]!);
    }
    if (!move) e.op(LOGIC[kind][f.sf!]!);
    if (flags) logicFlags(e, f);
    else result(e, f);
  };
}

function moveWide(kind: 'n' | 'z' | 'k'): Form {
  return (e, f) => {
    const value = f.imm16! << (16 * (f.hw! & 1));
    const high = f.hw! >= 2;
    let lo = high ? 0 : value;
    let hi = high ? value : 0;
    if (kind === 'k') {
      const keep = ~(0xffff << (16 * (f.hw! & 1)));
      e.x(f.Rd!);
      e.code.i64(high ? keep : f.sf === 1 ? -1 : 0, high ? -1 : keep).byte(W.i64_and);
      e.code.i64(hi, lo).byte(W.i64_or);
    } else {
      if (kind === 'n') [hi, lo] = [f.sf === 1 ? ~hi : 0, ~lo];
      e.code.i64(hi, lo);
    }
    e.setX(f.Rd!);
  };
}

/** Pushes Xn, as zero-extended W when the operation has 32 bits. */
function zeroExtended(e: Emitter, f: Fields, n: number): void {
  e.x(n);
  if (f.sf === 0) e.code.i64(0, -1).byte(W.i64_and);
}

/** UBFM and BFM: the field moved to its place; pushes it. */
function field(e: Emitter, f: Fields): { at: number; width: number } {
  const bits = f.sf === 1 ? 64 : 32;
  const right = f.imms! >= f.immr!;
  const width = right ? f.imms! - f.immr! + 1 : f.imms! + 1;
  const at = right ? 0 : bits - f.immr!;
  zeroExtended(e, f, f.Rn!);
  if (right && f.immr! > 0) e.code.i64(0, f.immr!).byte(W.i64_shr_u);
  if (!(right && f.imms === bits - 1)) e.code.i64(...ones(width)).byte(W.i64_and);
  if (at > 0) e.code.i64(0, at).byte(W.i64_shl);
  return { at, width };
}

const unsignedField: Form = (e, f) => {
  field(e, f);
  e.setX(f.Rd!);
};

const signedField: Form = (e, f) => {
  const top = 63 - f.imms!;
  const down = f.imms! >= f.immr! ? top + f.immr! : f.immr! - f.imms! - 1 + (f.sf === 1 ? 0 : 32);
  e.x(f.Rn!);
  if (top > 0) e.code.i64(0, top).byte(W.i64_shl);
  if (down > 0) e.code.i64(0, down).byte(W.i64_shr_s);
  if (f.sf === 0) e.code.i64(0, -1).byte(W.i64_and);
  e.setX(f.Rd!);
};

const insertField: Form = (e, f) => {
  const { at, width } = field(e, f);
  const [hi, lo] = ones(width);
  const mHi = at === 0 ? hi : at >= 32 ? lo << (at - 32) : (hi << at) | (lo >>> (32 - at));
  const mLo = at >= 32 ? 0 : lo << at;
  e.x(f.Rd!);
  e.code
    .i64(f.sf === 1 ? ~mHi : 0, ~mLo)
    .byte(W.i64_and)
    .byte(W.i64_or);
  e.setX(f.Rd!);
};

const extract: Form = (e, f) => {
  const lsb = f.imms!;
  const bits = f.sf === 1 ? 64 : 32;
  operand(e, f, f.Rm!);
  if (lsb > 0) {
    constant(e, f, 0, lsb);
    e.op(SHIFTS[1][f.sf!]!);
    operand(e, f, f.Rn!);
    constant(e, f, 0, bits - lsb);
    e.op(SHIFTS[0][f.sf!]!);
    e.op(LOGIC.orr[f.sf!]!);
  }
  result(e, f);
};

const variableShift =
  (kind: number): Form =>
  (e, f) => {
    operand(e, f, f.Rn!);
    operand(e, f, f.Rm!);
    e.op(SHIFTS[kind]![f.sf!]!);
    result(e, f);
  };

/** ADC, SBC: flags are untouched, but C must be known. */
const carry =
  (subtract: boolean): Form =>
  (e, f) => {
    const add = ADD[f.sf!]!;
    e.condition(2);
    e.code.set(L.word);
    operand(e, f, f.Rn!);
    operand(e, f, f.Rm!);
    if (subtract) {
      constant(e, f, -1, -1);
      e.op(LOGIC.eor[f.sf!]!);
    }
    e.op(add);
    e.code.get(L.word);
    if (f.sf === 1) e.op(W.i64_extend_i32_u);
    e.op(add);
    result(e, f);
  };

const select =
  (kind: number): Form =>
  (e, f) => {
    e.condition(f.cond!);
    e.code.set(L.word);
    operand(e, f, f.Rn!);
    operand(e, f, f.Rm!);
    if ((kind & 2) !== 0) {
      constant(e, f, -1, -1);
      e.op(LOGIC.eor[f.sf!]!);
    }
    if ((kind & 1) !== 0) {
      constant(e, f, 0, 1);
      e.op(ADD[f.sf!]!);
    }
    e.code.get(L.word).byte(W.select);
    result(e, f);
  };

/** CCMP, CCMN: NZCV itself is the result. */
const compare =
  (subtract: boolean): Form =>
  (e, f) => {
    const b = e.code;
    const wide = f.sf === 1;
    e.condition(f.cond!);
    b.open(W.if, I32);
    b.i32(subtract ? (wide ? FLAGS.sub64 : FLAGS.sub32) : wide ? FLAGS.add64 : FLAGS.add32);
    e.x(f.Rn!);
    if (f.imm5 !== undefined) b.i64(0, f.imm5);
    else e.x(f.Rm!);
    b.call(CALL.flags).byte(W.else).i32(f.nzcv!).end().byte(W.i64_extend_i32_u).set(L.fa);
    e.setFlags(FLAGS.nzcv);
  };

/** Division by zero gives zero, the one overflow wraps. */
const divide =
  (isSigned: boolean): Form =>
  (e, f) => {
    const b = e.code;
    const wide = f.sf === 1;
    operand(e, f, f.Rm!);
    b.byte(wide ? W.i64_eqz : W.i32_eqz).open(W.if, wide ? I64 : I32);
    constant(e, f, 0, 0);
    b.byte(W.else);
    if (isSigned) {
      operand(e, f, f.Rm!);
      constant(e, f, -1, -1);
      b.byte(wide ? W.i64_eq : W.i32_eq).open(W.if, wide ? I64 : I32);
      constant(e, f, 0, 0);
      operand(e, f, f.Rn!);
      b.byte(SUB[f.sf!]!).byte(W.else);
    }
    operand(e, f, f.Rn!);
    operand(e, f, f.Rm!);
    b.byte(isSigned ? (wide ? W.i64_div_s : W.i32_div_s) : wide ? W.i64_div_u : W.i32_div_u);
    if (isSigned) b.end();
    b.end();
    result(e, f);
  };

const multiplyAdd =
  (subtract: boolean): Form =>
  (e, f) => {
    operand(e, f, f.Ra!);
    operand(e, f, f.Rn!);
    operand(e, f, f.Rm!);
    e.op(f.sf === 1 ? W.i64_mul : W.i32_mul).op((subtract ? SUB : ADD)[f.sf!]!);
    result(e, f);
  };

const multiplyLong =
  (isSigned: boolean, subtract: boolean): Form =>
  (e, f) => {
    const widen = isSigned ? W.i64_extend_i32_s : W.i64_extend_i32_u;
    e.x(f.Ra!).w(f.Rn!).op(widen).w(f.Rm!).op(widen).op(W.i64_mul);
    e.op(subtract ? W.i64_sub : W.i64_add).setX(f.Rd!);
  };

/** UMULH from four 32-bit products; SMULH corrects it. */
const multiplyHigh =
  (isSigned: boolean): Form =>
  (e, f) => {
    const b = e.code;
    const low = (n: number): Emitter => e.w(n).op(W.i64_extend_i32_u);
    const high = (n: number): Emitter => {
      e.x(n).code.i64(0, 32).byte(W.i64_shr_u);
      return e;
    };
    // t = high(n) * low(m) + (low(n) * low(m) >> 32)
    high(f.Rn!);
    low(f.Rm!).op(W.i64_mul);
    low(f.Rn!);
    low(f.Rm!).op(W.i64_mul);
    b.i64(0, 32).byte(W.i64_shr_u).byte(W.i64_add).set(L.t);
    // u = low(n) * high(m) + low(t)
    low(f.Rn!);
    high(f.Rm!).op(W.i64_mul);
    b.get(L.t).i64(0, -1).byte(W.i64_and).byte(W.i64_add).set(L.u);
    high(f.Rn!);
    high(f.Rm!).op(W.i64_mul);
    b.get(L.t).i64(0, 32).byte(W.i64_shr_u).byte(W.i64_add);
    b.get(L.u).i64(0, 32).byte(W.i64_shr_u).byte(W.i64_add);
    if (isSigned) {
      for (const [sign, other] of [
        [f.Rn!, f.Rm!],
        [f.Rm!, f.Rn!],
      ] as const) {
        e.x(sign).code.i64(0, 63).byte(W.i64_shr_s);
        e.x(other).op(W.i64_and).op(W.i64_sub);
      }
    }
    e.setX(f.Rd!);
  };

/** Exchanges neighbouring groups of `width` bits in the i64 in `t`. */
function swap(e: Emitter, width: number, hi: number, lo: number): void {
  const b = e.code;
  b.get(L.t).i64(0, width).byte(W.i64_shr_u).i64(hi, lo).byte(W.i64_and);
  b.get(L.t).i64(hi, lo).byte(W.i64_and).i64(0, width).byte(W.i64_shl).byte(W.i64_or).set(L.t);
}

/** Byte reversal in groups of 16, 32 or 64 bits. */
const reverse =
  (group: 16 | 32 | 64, wide: (f: Fields) => boolean): Form =>
  (e, f) => {
    const b = e.code;
    e.x(f.Rn!);
    if (!wide(f)) b.i64(0, -1).byte(W.i64_and);
    b.set(L.t);
    swap(e, 8, 0x00ff00ff, 0x00ff00ff);
    if (group > 16) swap(e, 16, 0x0000ffff, 0x0000ffff);
    b.get(L.t);
    if (group > 32) b.i64(0, 32).byte(W.i64_rotr);
    e.setX(f.Rd!);
  };

const leadingZeros: Form = (e, f) => {
  operand(e, f, f.Rn!);
  e.op(f.sf === 1 ? W.i64_clz : W.i32_clz);
  result(e, f);
};

const leadingSigns: Form = (e, f) => {
  operand(e, f, f.Rn!);
  operand(e, f, f.Rn!);
  constant(e, f, 0, f.sf === 1 ? 63 : 31);
  e.op(SHIFTS[2][f.sf!]!)
    .op(LOGIC.eor[f.sf!]!)
    .op(f.sf === 1 ? W.i64_clz : W.i32_clz);
  constant(e, f, 0, 1);
  e.op(SUB[f.sf!]!);
  result(e, f);
};

const pcRelative =
  (page: boolean): Form =>
  (e, f) => {
    const value = signed((f.immhi! << 2) | f.immlo!, 21);
    e.code.get(L.page);
    if (page) e.code.i64(value >> 20, value << 12);
    else e.code.i64((value + 4 * e.index) >> 31, value + 4 * e.index);
    e.op(W.i64_add).setX(f.Rd!);
  };

const nothing: Form = () => {};

export const INTEGER_FORMS: Readonly<Record<string, Form>> = {
  ADR: pcRelative(false),
  ADRP: pcRelative(true),
  'ADD (immediate)': addSub(false, false, immediate12, true),
  'ADDS (immediate)': addSub(false, true, immediate12, true),
  'SUB (immediate)': addSub(true, false, immediate12, true),
  'SUBS (immediate)': addSub(true, true, immediate12, true),
  'AND (immediate)': logicImmediate('and', false),
  'ORR (immediate)': logicImmediate('orr', false),
  'EOR (immediate)': logicImmediate('eor', false),
  'ANDS (immediate)': logicImmediate('and', true),
  MOVN: moveWide('n'),
  MOVZ: moveWide('z'),
  MOVK: moveWide('k'),
  SBFM: signedField,
  BFM: insertField,
  UBFM: unsignedField,
  EXTR: extract,
  'AND (shifted register)': logicShifted('and', false, false),
  'BIC (shifted register)': logicShifted('and', true, false),
  'ORR (shifted register)': logicShifted('orr', false, false),
  'ORN (shifted register)': logicShifted('orr', true, false),
  'EOR (shifted register)': logicShifted('eor', false, false),
  'EON (shifted register)': logicShifted('eor', true, false),
  'ANDS (shifted register)': logicShifted('and', false, true),
  'BICS (shifted register)': logicShifted('and', true, true),
  'ADD (shifted register)': addSub(false, false, shifted, false),
  'ADDS (shifted register)': addSub(false, true, shifted, false),
  'SUB (shifted register)': addSub(true, false, shifted, false),
  'SUBS (shifted register)': addSub(true, true, shifted, false),
  'ADD (extended register)': addSub(false, false, extended, true),
  'ADDS (extended register)': addSub(false, true, extended, true),
  'SUB (extended register)': addSub(true, false, extended, true),
  'SUBS (extended register)': addSub(true, true, extended, true),
  ADC: carry(false),
  SBC: carry(true),
  'CCMN (register)': compare(false),
  'CCMP (register)': compare(true),
  'CCMN (immediate)': compare(false),
  'CCMP (immediate)': compare(true),
  CSEL: select(0),
  CSINC: select(1),
  CSINV: select(2),
  CSNEG: select(3),
  UDIV: divide(false),
  SDIV: divide(true),
  LSLV: variableShift(0),
  LSRV: variableShift(1),
  ASRV: variableShift(2),
  RORV: variableShift(3),
  REV16: reverse(16, (f) => f.sf === 1),
  'REV (32-bit)': reverse(32, () => false),
  REV32: reverse(32, () => true),
  REV: reverse(64, () => true),
  CLZ: leadingZeros,
  CLS: leadingSigns,
  MADD: multiplyAdd(false),
  MSUB: multiplyAdd(true),
  SMADDL: multiplyLong(true, false),
  SMSUBL: multiplyLong(true, true),
  UMADDL: multiplyLong(false, false),
  UMSUBL: multiplyLong(false, true),
  SMULH: multiplyHigh(true),
  UMULH: multiplyHigh(false),
  // no state that is modelled depends on these
  DSB: nothing,
  DMB: nothing,
  ISB: nothing,
  HINT: nothing,
};
