/**
 * Emits the code of one region: registers in i64 locals, flags kept as operands until someone asks, exits that leave registers,
 * flags, PC and the instruction count as the interpreter would have them before the instruction at which it ends.
 */
import { CONDITION_BITS } from '../cpu/exec/conditional.ts';
import { AT, CODE, FLAGS, LINK, linkAt } from './layout.ts';
import { Bytes, type FunctionBody, I32, I64, VOID, W } from './wasm-writer.ts';

/** Locals: parameters, i32 temporaries, i64 temporaries; registers follow as they are used. */
export const L = {
  core: 0,
  entry: 1,
  left: 2,
  exit: 3,
  slot: 4,
  place: 5,
  read: 6,
  write: 7,
  kind: 8,
  word: 9,
  address: 10,
  fa: 11,
  fb: 12,
  page: 13,
  pc: 14,
  u: 15,
  t: 16,
} as const;
const FIRST_REGISTER = 17;
/** Imported functions of every region module. */
export const CALL = { flags: 0, probe: 1, step: 2 } as const;
/** Guest SP in the numbering of this emitter. */
export const SP = 32;

const SUB_COMPARE: readonly (readonly [number, number] | undefined)[] = [
  [W.i64_eq, W.i32_eq],
  [W.i64_ge_u, W.i32_ge_u],
  undefined,
  undefined,
  [W.i64_gt_u, W.i32_gt_u],
  [W.i64_ge_s, W.i32_ge_s],
  [W.i64_gt_s, W.i32_gt_s],
];

export class Emitter {
  readonly code = new Bytes();
  /** Where guest RAM begins in the memory. */
  readonly ram: number;
  readonly #locals = new Map<number, number>();
  /** What the flags are known to be at this point of the block; -1 = whatever `kind` says. */
  flags = -1;
  /** Blocks opened since the block's label level. */
  depth = 0;
  /** Labels between this block's code and the outermost one. */
  labels = 0;
  /** Instructions of the block not yet executed, this one included. */
  pending = 0;
  /** Word index of this instruction. */
  index = 0;

  constructor(ram: number) {
    this.ram = ram;
  }

  // ------------------------------------------------------------------------------------------------ registers

  /** The local of register n (0–30, SP). */
  local(n: number): number {
    let local = this.#locals.get(n);
    if (local === undefined) {
      local = FIRST_REGISTER + this.#locals.size;
      this.#locals.set(n, local);
    }
    return local;
  }

  /** Pushes Xn; 31 is zero. */
  x(n: number): this {
    if (n === 31) this.code.i64(0, 0);
    else this.code.get(this.local(n));
    return this;
  }

  /** Pushes Wn as i32. */
  w(n: number): this {
    if (n === 31) this.code.i32(0);
    else this.code.get(this.local(n)).byte(W.i32_wrap_i64);
    return this;
  }

  /** Pushes Xn or SP as i64, as bits of `sf`: the upper half of a W operand may hold anything. */
  base(n: number): this {
    this.code.get(this.local(n === 31 ? SP : n));
    return this;
  }

  /** Pops an i64 into Xn; 31 discards it. */
  setX(n: number): void {
    if (n === 31) this.code.byte(W.drop);
    else this.code.set(this.local(n));
  }

  /** Pops an i32 into Wn. */
  setW(n: number): void {
    if (n !== 31) this.code.byte(W.i64_extend_i32_u);
    this.setX(n);
  }

  op(code: number): this {
    this.code.byte(code);
    return this;
  }

  // ------------------------------------------------------------------------------------------------ flags

  /** `fa`, `fb` hold operands of this kind from here on. */
  setFlags(kind: number): void {
    this.code.i32(kind).set(L.kind);
    this.flags = kind;
  }

  /** Pushes 1 when the condition holds. */
  condition(cond: number): void {
    const b = this.code;
    if (cond >= 14) {
      b.i32(1);
      return;
    }
    const inverted = (cond & 1) === 1;
    const pair = cond === 4 ? undefined : SUB_COMPARE[cond >> 1];
    const { flags } = this;
    if ((flags === FLAGS.sub64 || flags === FLAGS.sub32) && pair !== undefined) {
      const wide = flags === FLAGS.sub64;
      b.get(L.fa);
      if (!wide) b.byte(W.i32_wrap_i64);
      b.get(L.fb);
      if (!wide) b.byte(W.i32_wrap_i64);
      b.byte(pair[wide ? 0 : 1]);
    } else if ((flags === FLAGS.logic64 || flags === FLAGS.logic32) && cond < 2) {
      b.get(L.fa);
      if (flags === FLAGS.logic64) b.byte(W.i64_eqz);
      else b.byte(W.i32_wrap_i64).byte(W.i32_eqz);
    } else {
      this.materialize();
      b.i32(CONDITION_BITS[cond]!).get(L.fa).byte(W.i32_wrap_i64).byte(W.i32_shr_u).i32(1).byte(W.i32_and);
      return;
    }
    if (inverted) b.byte(W.i32_eqz);
  }

  /** Makes `fa` hold NZCV itself. */
  materialize(): void {
    if (this.flags === FLAGS.nzcv) return;
    this.code.get(L.kind).get(L.fa).get(L.fb).call(CALL.flags).byte(W.i64_extend_i32_u).set(L.fa);
    this.setFlags(FLAGS.nzcv);
  }

  // ------------------------------------------------------------------------------------------------ exits

  /** What the exit decodes: code, instructions counted but not executed, word index. */
  #exitValue(code: number, index: number, unexecuted: number): number {
    return (code << 20) | (unexecuted << 10) | index;
  }

  /** Ends the region. */
  exit(code: number, index: number, unexecuted = 0): void {
    this.code
      .i32(this.#exitValue(code, index, unexecuted))
      .set(L.exit)
      .br(this.labels + this.depth);
  }

  // [impl->dsn~platform-accelerator-precise~1]
  /** Ends the region before this instruction, for the interpreter to execute it. */
  giveUp(): void {
    this.exit(CODE.interpret, this.index, this.pending);
  }

  /** As `giveUp`, when the i32 on the stack is not 0. */
  giveUpIf(): void {
    this.code.open(W.if, VOID);
    this.depth++;
    this.giveUp();
    this.depth--;
    this.code.end();
  }

  // ------------------------------------------------------------------------------------------------ memory

  /** Leaves the offset in RAM of the access at `address` in `place`; what the tables do not know is asked for or given up. */
  resolve(size: number, align: number, write: boolean): void {
    const b = this.code;
    b.get(L.address).byte(W.i32_wrap_i64).i32(8).byte(W.i32_shr_u).i32(0x1ff0).byte(W.i32_and);
    b.get(write ? L.write : L.read)
      .byte(W.i32_add)
      .tee(L.slot)
      .memory(W.i64_load, 0);
    b.get(L.address)
      .i64(-1, ~(0xfff & ~(align - 1)))
      .byte(W.i64_and)
      .byte(W.i64_ne);
    if (size > align) {
      b.get(L.address).byte(W.i32_wrap_i64).i32(0xfff).byte(W.i32_and);
      b.i32(4096 - size)
        .byte(W.i32_gt_u)
        .byte(W.i32_or);
    }
    b.open(W.if, VOID);
    this.depth++;
    b.get(L.core).get(L.address).i64(0, 32).byte(W.i64_shr_u).byte(W.i32_wrap_i64).get(L.address).byte(W.i32_wrap_i64);
    b.i32(size | (align << 8) | (write ? 0x10000 : 0))
      .call(CALL.probe)
      .tee(L.place)
      .i32(-1)
      .byte(W.i32_eq);
    this.giveUpIf();
    this.depth--;
    b.byte(W.else);
    b.get(L.slot).memory(W.i32_load, 8).i32(2).byte(W.i32_shl);
    b.get(L.address).byte(W.i32_wrap_i64).i32(0xfff).byte(W.i32_and).byte(W.i32_or).set(L.place).end();
  }

  /** SP as a base must be aligned to 16 bytes (when checked: the interpreter knows). */
  checkBase(n: number): void {
    if (n !== 31) return;
    this.code.get(this.local(SP)).byte(W.i32_wrap_i64).i32(15).byte(W.i32_and);
    this.giveUpIf();
  }

  // ------------------------------------------------------------------------------------------------ the function

  #registers(store: boolean, b: Bytes): void {
    for (const [n, local] of this.#locals) {
      const at = AT.r + 8 * n;
      if (store) b.get(L.core).get(local).memory(W.i64_store, at);
      else b.get(L.core).memory(W.i64_load, at).set(local);
    }
  }

  /** Loads what the code between entry and exit keeps in locals. */
  loadState(b: Bytes): void {
    const word = (w: number, local: number): Bytes => b.get(L.core).memory(W.i32_load, linkAt(w)).set(local);
    this.#registers(false, b);
    word(LINK.read, L.read);
    word(LINK.write, L.write);
    b.get(L.core).memory(W.i64_load32_u, linkAt(LINK.nzcv)).set(L.fa);
    b.i32(FLAGS.nzcv).set(L.kind);
  }

  /** Stores it. */
  storeState(b: Bytes): void {
    this.#registers(true, b);
    b.get(L.core).get(L.kind).get(L.fa).get(L.fb).call(CALL.flags).memory(W.i32_store, linkAt(LINK.nzcv));
    b.get(L.core).get(L.left).memory(W.i32_store, linkAt(LINK.left));
  }

  /** The whole function around `code`, which ends with the outermost label still open. */
  finish(): FunctionBody {
    const b = new Bytes();
    this.loadState(b);
    b.get(L.core).memory(W.i64_load, linkAt(LINK.page)).set(L.page);
    b.append(this.code);
    b.end();
    // left += instructions counted but not executed
    b.get(L.left).get(L.exit).i32(10).byte(W.i32_shr_u).i32(1023).byte(W.i32_and).byte(W.i32_add).set(L.left);
    this.storeState(b);
    b.get(L.core).get(L.exit).i32(1023).byte(W.i32_and).memory(W.i32_store, linkAt(LINK.index));
    b.get(L.core).get(L.pc).memory(W.i64_store, linkAt(LINK.pc));
    b.get(L.exit).i32(20).byte(W.i32_shr_u);
    const locals: [number, number][] = [
      [7, I32],
      [7 + this.#locals.size, I64],
    ];
    return { type: 0, locals, code: b };
  }
}
