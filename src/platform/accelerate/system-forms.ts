/**
 * Translation of the system instructions that programs execute often: reads of registers that are plain storage, cache
 * maintenance, DC ZVA, exclusives, and the interrupt mask. What their traps and checks depend on is looked at in the code; when
 * it is anything but the ordinary case, the interpreter executes the instruction.
 */
import type { Op } from '../cpu/core.ts';
import type { Fields } from '../cpu/row.ts';
import { nothing, type SystemOperation, systemOperationAt, zero } from '../cpu/sysops.ts';
import { AT_HOST_EL2, encodingOf, SYS, SYSTEM_REGISTERS } from '../cpu/sysregs.ts';
import { plainReadFrom } from '../cpu/system.ts';
import { type Emitter, L } from './emitter.ts';
import type { Form } from './integer-forms.ts';
import { AT, CODE, LINK, linkAt } from './layout.ts';
import { VOID, W } from './wasm-writer.ts';

/** Pushes a link word. */
function link(e: Emitter, word: number): Emitter {
  e.code.get(L.core).memory(W.i32_load, linkAt(word));
  return e;
}

/** Goes on only at `el` or above. */
function atLeast(e: Emitter, el: number): void {
  if (el === 0) return;
  link(e, LINK.el).code.i32(el).byte(W.i32_lt_s);
  e.giveUpIf();
}

const read: Form = (e, f, op) => {
  const index = op.imm;
  if (SYSTEM_REGISTERS[index]!.name === 'DAIF') {
    atLeast(e, 1);
    link(e, LINK.daif).setW(f.Rt!);
    return;
  }
  atLeast(e, plainReadFrom(index)!);
  if (AT_HOST_EL2[index] !== undefined) {
    // EL2 of a host means another register
    link(e, LINK.el).code.i32(2).byte(W.i32_eq);
    e.giveUpIf();
  }
  if (2 * index === SYS.SP_EL0) {
    link(e, LINK.spSel).op(W.i32_eqz);
    e.giveUpIf();
  }
  e.code.get(L.core).memory(W.i64_load, AT.sys + 8 * index);
  e.setX(f.Rt!);
};

const operationOf = (op: Op): SystemOperation | undefined => {
  const w = op.word;
  return systemOperationAt(encodingOf(1, (w >>> 16) & 7, (w >>> 12) & 15, (w >>> 8) & 15, (w >>> 5) & 7));
};

const operation: Form = (e, f, op) => {
  const one = operationOf(op)!;
  const b = e.code;
  atLeast(e, Math.max(one.el, 1));
  if (one.hcr !== 0) {
    // below EL2 a trap bit may be set
    link(e, LINK.el).code.i32(2).byte(W.i32_lt_s);
    b.get(L.core)
      .memory(W.i32_load, AT.sys + 4 * SYS.HCR_EL2)
      .i32(one.hcr)
      .byte(W.i32_and);
    b.i32(0).byte(W.i32_ne).byte(W.i32_and);
    e.giveUpIf();
  }
  if (one.run !== zero) return;
  e.x(f.Rt!).code.i64(-1, ~63).byte(W.i64_and).set(L.address);
  e.resolve(64, 1, true);
  for (let at = 0; at < 64; at += 8)
    b.get(L.place)
      .i64(0, 0)
      .memory(W.i64_store, e.ram + at);
};

// ------------------------------------------------------------------------------------------------ interrupt mask

const isMask = (f: Fields): boolean => f.op1 === 3 && (f.op2 === 6 || f.op2 === 7);

/** DAIFSet; DAIFClr leaves the page, so that an interrupt that waits is taken. */
const mask: Form = (e, f) => {
  const b = e.code;
  const bits = f.CRm! << 6;
  atLeast(e, 1);
  if (f.op2 === 7) {
    link(e, LINK.lines);
    link(e, LINK.look).op(W.i32_or);
    e.giveUpIf();
  }
  b.get(L.core);
  link(e, LINK.daif)
    .code.i32(f.op2 === 6 ? bits : ~bits)
    .byte(f.op2 === 6 ? W.i32_or : W.i32_and);
  b.memory(W.i32_store, linkAt(LINK.daif));
  if (f.op2 === 6) return;
  b.get(L.page)
    .i64(0, 4 * e.index + 4)
    .byte(W.i64_add)
    .set(L.pc);
  e.exit(CODE.far, 0, e.pending - 1);
};

// ------------------------------------------------------------------------------------------------ exclusives

/** Address in `address`, checked for alignment. */
function aligned(e: Emitter, f: Fields, size: number): void {
  const b = e.code;
  e.checkBase(f.Rn!);
  e.base(f.Rn!).code.set(L.address);
  if (size === 1) return;
  b.get(L.address)
    .byte(W.i32_wrap_i64)
    .i32(size - 1)
    .byte(W.i32_and);
  e.giveUpIf();
}

interface Exclusive {
  readonly size: number;
  readonly load: number;
  readonly store: number;
  readonly pair: boolean;
}

const bytesOf = (x: Exclusive): number => x.size * (x.pair ? 2 : 1);

const loadExclusive =
  (x: Exclusive): Form =>
  (e, f) => {
    const b = e.code;
    aligned(e, f, bytesOf(x));
    e.resolve(bytesOf(x), bytesOf(x), false);
    b.get(L.core).i32(1).memory(W.i32_store, linkAt(LINK.exclusive));
    b.get(L.core).i32(bytesOf(x)).memory(W.i32_store, linkAt(LINK.exclusiveBytes));
    b.get(L.core).get(L.place).memory(W.i32_store, linkAt(LINK.exclusiveAt));
    b.get(L.place).memory(x.load, e.ram);
    e.setX(f.Rt!);
    if (!x.pair) return;
    b.get(L.place).memory(x.load, e.ram + x.size);
    e.setX(f.Rt2!);
  };

const storeExclusive =
  (x: Exclusive): Form =>
  (e, f) => {
    const b = e.code;
    aligned(e, f, bytesOf(x));
    b.i32(1).set(L.word);
    link(e, LINK.exclusive);
    link(e, LINK.exclusiveBytes).code.i32(bytesOf(x)).byte(W.i32_eq).byte(W.i32_and).open(W.if, VOID);
    e.depth++;
    e.resolve(bytesOf(x), bytesOf(x), true);
    b.get(L.place);
    link(e, LINK.exclusiveAt).op(W.i32_eq).code.open(W.if, VOID);
    b.get(L.place);
    e.x(f.Rt!).code.memory(x.store, e.ram);
    if (x.pair) {
      b.get(L.place);
      e.x(f.Rt2!).code.memory(x.store, e.ram + x.size);
    }
    b.i32(0).set(L.word).end().end();
    e.depth--;
    b.get(L.core).i32(0).memory(W.i32_store, linkAt(LINK.exclusive));
    b.get(L.word);
    e.setW(f.Rs!);
  };

function exclusives(): Record<string, Form> {
  const out: Record<string, Form> = {};
  const widths = [
    ['B', 1, W.i64_load8_u, W.i64_store8],
    ['H', 2, W.i64_load16_u, W.i64_store16],
    [' W', 4, W.i64_load32_u, W.i64_store32],
    [' X', 8, W.i64_load, W.i64_store],
  ] as const;
  for (const [suffix, size, load, store] of widths) {
    const one = { size, load, store, pair: false };
    for (const name of ['LDXR', 'LDAXR']) out[`${name}${suffix}`] = loadExclusive(one);
    for (const name of ['STXR', 'STLXR']) out[`${name}${suffix}`] = storeExclusive(one);
    if (size < 4) continue;
    const two = { ...one, pair: true };
    for (const name of ['LDXP', 'LDAXP']) out[`${name}${suffix}`] = loadExclusive(two);
    for (const name of ['STXP', 'STLXP']) out[`${name}${suffix}`] = storeExclusive(two);
  }
  return out;
}

export const SYSTEM_FORMS: Readonly<Record<string, Form>> = {
  MRS: read,
  SYS: operation,
  'MSR (immediate)': mask,
  CLREX: (e) => {
    e.code.get(L.core).i32(0).memory(W.i32_store, linkAt(LINK.exclusive));
  },
  ...exclusives(),
};

/** Which encodings of a row are translated, where not all are. */
export const SYSTEM_LIMITS: Readonly<Record<string, (op: Op) => boolean>> = {
  MRS: (op) => op.imm >= 0 && (SYSTEM_REGISTERS[op.imm]!.name === 'DAIF' || plainReadFrom(op.imm) !== undefined),
  SYS: (op) => {
    const run = operationOf(op)?.run;
    return run === nothing || run === zero;
  },
  // YIELD, WFE, WFI, SEV and SEVL do something; the other hints are NOPs here
  HINT: (op) => {
    const hint = (op.word >>> 5) & 127;
    return hint === 0 || hint > 5;
  },
  'MSR (immediate)': (op) => isMask({ op1: (op.word >>> 16) & 7, op2: (op.word >>> 5) & 7 }),
};
