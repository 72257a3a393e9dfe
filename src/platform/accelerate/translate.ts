/**
 * From the blocks of a region to the body of its function: a loop around a table of all blocks (each can be entered), blocks
 * in order of address so that forward branches go straight to their target, a common piece that calls the interpreter for
 * single instructions and goes on behind them. Every block begins by taking its instructions off the budget.
 */
import type { Op } from '../cpu/core.ts';
import { CALL, Emitter, L } from './emitter.ts';
import { INTEGER_FORMS } from './integer-forms.ts';
import { AT, CODE, LINK, linkAt } from './layout.ts';
import { MEMORY_FORMS } from './memory-forms.ts';
import { type Block, type Instruction, isConditional, targetOf } from './region.ts';
import { SYSTEM_FORMS, SYSTEM_LIMITS } from './system-forms.ts';
import { type Bytes, type FunctionBody, VOID, W } from './wasm-writer.ts';

const FORMS = new Map(Object.entries({ ...INTEGER_FORMS, ...MEMORY_FORMS, ...SYSTEM_FORMS }));

/** Whether an instruction has a translation of its own. */
export function isTranslated(name: string, op: Op): boolean {
  return FORMS.has(name) && (SYSTEM_LIMITS[name]?.(op) ?? true);
}

class RegionWriter {
  readonly e: Emitter;
  readonly #blocks: readonly Block[];
  readonly #number = new Map<number, number>();
  /** Block being written, and whether it is a loop of its own. */
  #at = 0;
  #own = false;

  /** The region's place in the function table. */
  readonly #slot: number;

  constructor(blocks: readonly Block[], ram: number, slot: number) {
    this.e = new Emitter(ram);
    this.#slot = slot;
    this.#blocks = blocks;
    for (const [i, block] of blocks.entries()) this.#number.set(block.first, i);
  }

  write(): FunctionBody {
    const { e } = this;
    const b = e.code;
    const count = this.#blocks.length;
    b.open(W.block, VOID).open(W.loop, VOID).open(W.block, VOID).open(W.block, VOID);
    for (let i = 0; i < count; i++) b.open(W.block, VOID);
    b.get(L.entry).byte(W.br_table).unsigned(count);
    for (let i = 0; i < count; i++) b.unsigned(i);
    b.unsigned(0).end();
    for (let i = 0; i < count; i++) {
      this.#block(i);
      b.end();
    }
    this.#interpreted();
    b.end();
    this.#indirect();
    return e.finish();
  }

  /** Labels open around block i, innermost first: the later blocks, the interpreter's piece, the indirect branch, the loop, the exit. */
  #block(i: number): void {
    const { e } = this;
    const b = e.code;
    const block = this.#blocks[i]!;
    const count = block.instructions.length;
    const last = block.instructions[count - 1]!;
    this.#at = i;
    this.#own = last.part === 'branch' && targetOf(last) === block.first;
    e.labels = this.#blocks.length - i + 2;
    if (this.#own) {
      b.open(W.loop, VOID);
      e.labels++;
    }
    e.flags = -1;
    e.depth = 0;
    e.index = block.first;
    e.pending = count;
    b.get(L.left).i32(count).byte(W.i32_sub).tee(L.left).i32(0).byte(W.i32_lt_s);
    e.giveUpIf();
    for (const one of block.instructions) {
      e.index = one.index;
      if (one.part === 'plain') FORMS.get(one.name)!(e, one.fields, one.op);
      else if (one.part === 'branch') this.#branch(one);
      else this.#call(one);
      e.pending--;
    }
    if (last.part === 'plain') this.#go(last.index + 1);
    if (this.#own) b.end();
  }

  /** Goes to a word of the page. */
  #go(index: number): void {
    const { e } = this;
    const b = e.code;
    if (index === 1024) {
      b.get(L.page).i64(0, 4096).byte(W.i64_add).set(L.pc);
      e.exit(CODE.across, 0);
      return;
    }
    const to = this.#number.get(index);
    if (to === undefined) {
      e.exit(CODE.near, index);
      return;
    }
    const own = this.#own ? 1 : 0;
    if (to === this.#at && this.#own) b.br(e.depth);
    else if (to > this.#at) b.br(to - this.#at - 1 + own + e.depth);
    else
      b.i32(to)
        .set(L.entry)
        .br(this.#blocks.length - this.#at + 1 + own + e.depth);
  }

  // ------------------------------------------------------------------------------------------------ branches

  #link(): void {
    const { e } = this;
    e.code
      .get(L.page)
      .i64(0, 4 * e.index + 4)
      .byte(W.i64_add);
    e.setX(30);
  }

  /** Goes to the target of a branch that names one. */
  #jump(one: Instruction): void {
    const { e } = this;
    const near = targetOf(one);
    if (near !== undefined) {
      this.#go(near);
      return;
    }
    const { imm26, imm19, imm14 } = one.fields;
    const words = imm26 !== undefined ? (imm26 << 6) >> 6 : imm19 !== undefined ? (imm19 << 13) >> 13 : (imm14! << 18) >> 18;
    const by = 4 * (words + one.index);
    e.code
      .get(L.page)
      .i64(by >> 31, by)
      .byte(W.i64_add)
      .set(L.pc);
    e.exit(CODE.far, 0);
  }

  #branch(one: Instruction): void {
    const { e } = this;
    const b = e.code;
    const { name, fields: f } = one;
    if (isConditional(name)) {
      this.#test(one);
      b.open(W.if, VOID);
      e.depth++;
      this.#jump(one);
      e.depth--;
      b.end();
      this.#go(one.index + 1);
    } else if (name === 'B' || name === 'BL') {
      if (name === 'BL') this.#link();
      this.#jump(one);
    } else if (FORMS.has(name)) FORMS.get(name)!(e, f, one.op);
    else {
      e.x(f.Rn!).code.set(L.pc);
      if (name === 'BLR') this.#link();
      b.br(this.#blocks.length - this.#at + (this.#own ? 1 : 0) + e.depth);
    }
  }

  /** Pushes whether a conditional branch is taken. */
  #test(one: Instruction): void {
    const { e } = this;
    const { name, fields: f } = one;
    if (name === 'B.cond') e.condition(f.cond!);
    else if (name.startsWith('CB')) {
      if (f.sf === 1) e.x(f.Rt!).op(W.i64_eqz);
      else e.w(f.Rt!).op(W.i32_eqz);
      if (name === 'CBNZ') e.op(W.i32_eqz);
    } else {
      const bit = (f.b5! << 5) | f.b40!;
      e.x(f.Rt!).code.i64(0, bit).byte(W.i64_shr_u).byte(W.i32_wrap_i64).i32(1).byte(W.i32_and);
      if (name === 'TBZ') e.op(W.i32_eqz);
    }
  }

  // ------------------------------------------------------------------------------------------------ the interpreter

  /** Has the interpreter execute an instruction and goes on behind it; without a block behind it the region ends before it. */
  #call(one: Instruction): void {
    const { e } = this;
    const behind = this.#number.get(one.index + 1);
    if (behind === undefined) {
      e.giveUp();
      return;
    }
    e.code.i32(one.index).set(L.exit).i32(behind).set(L.entry);
    e.code.br(this.#blocks.length - this.#at - 1 + (this.#own ? 1 : 0) + e.depth);
  }

  /** step(core, index, left before it) → 0, or the code with which the region ends; all state is in memory meanwhile. */
  #interpreted(): void {
    const { e } = this;
    const b = e.code;
    e.storeState(b);
    b.get(L.core).get(L.exit).get(L.left).i32(1).byte(W.i32_add).call(CALL.step).tee(L.word).open(W.if, VOID);
    b.get(L.core).get(L.exit).i32(1).byte(W.i32_add).memory(W.i32_store, linkAt(LINK.index));
    b.get(L.word).byte(W.return).end();
    e.loadState(b);
    b.br(1);
  }

  /**
   * A branch to the address in `pc`: when it leads into this region, what the dispatcher would do is done here (conditions,
   * fetch translation, ring of targets); otherwise the region ends.
   */
  #indirect(): void {
    const { e } = this;
    const b = e.code;
    const word = (w: number): Bytes => b.get(L.core).memory(W.i32_load, linkAt(w));
    b.open(W.block, VOID);
    b.get(L.left).i32(0).byte(W.i32_le_s).brIf(0);
    word(LINK.lines).brIf(0);
    b.get(L.pc).i64(-1, ~0xffc).byte(W.i64_and).get(L.page).byte(W.i64_ne).brIf(0);
    word(LINK.fetch);
    b.get(L.page).byte(W.i32_wrap_i64).i32(8).byte(W.i32_shr_u).i32(0x1ff0).byte(W.i32_and).byte(W.i32_add).tee(L.slot);
    b.memory(W.i64_load, 0).get(L.page).byte(W.i64_ne).brIf(0);
    b.get(L.slot).memory(W.i32_load, 8);
    word(LINK.frame).byte(W.i32_ne).brIf(0);
    word(LINK.entries);
    b.get(L.pc).byte(W.i32_wrap_i64).i32(0xffc).byte(W.i32_and).byte(W.i32_add).memory(W.i32_load, 0).tee(L.entry);
    b.i32(10).byte(W.i32_shr_u).i32(this.#slot).byte(W.i32_ne).brIf(0);
    word(LINK.trailAt).tee(L.word).i32(2).byte(W.i32_shl).get(L.core).byte(W.i32_add);
    b.get(L.pc).memory(W.i64_store, AT.trail);
    b.get(L.core).get(L.word).i32(2).byte(W.i32_add).i32(63).byte(W.i32_and).memory(W.i32_store, linkAt(LINK.trailAt));
    b.get(L.entry).i32(1023).byte(W.i32_and).set(L.entry).br(1).end();
    b.i32(CODE.far << 20)
      .set(L.exit)
      .br(1)
      .end();
  }
}

/** Translates a region for a place of the function table; `ram` is where guest RAM begins in the memory. */
export function translateRegion(blocks: readonly Block[], ram: number, slot: number): FunctionBody {
  return new RegionWriter(blocks, ram, slot).write();
}
