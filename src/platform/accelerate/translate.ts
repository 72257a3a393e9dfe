/**
 * From the blocks of a region to the body of its function: blocks in order of address, so that forward branches go straight to
 * their target; loops around what branches backwards; at the head of the region and of every loop a table of what can be
 * entered there, since every block can be an entry; a common piece that calls the interpreter for single instructions and goes
 * on behind them, and one for branches to addresses in registers. Every block begins by taking its instructions off the budget.
 */
import type { Op } from '../cpu/core.ts';
import { CALL, Emitter, L } from './emitter.ts';
import { INTEGER_FORMS } from './integer-forms.ts';
import { AT, CODE, LINK, linkAt } from './layout.ts';
import { type Loop, loopsOf } from './loops.ts';
import { MEMORY_FORMS } from './memory-forms.ts';
import { type Block, type Instruction, isConditional, targetOf } from './region.ts';
import { SYSTEM_FORMS, SYSTEM_LIMITS } from './system-forms.ts';
import { VECTOR_FORMS } from './vector-forms.ts';
import { type Bytes, type FunctionBody, VOID, W } from './wasm-writer.ts';

const FORMS = new Map(Object.entries({ ...INTEGER_FORMS, ...MEMORY_FORMS, ...SYSTEM_FORMS, ...VECTOR_FORMS }));

/** The rows that have a translation of their own (some of them not for every encoding). */
export const TRANSLATED_ROWS: readonly string[] = [...FORMS.keys()];

/** Whether an instruction has a translation of its own. */
export function isTranslated(name: string, op: Op): boolean {
  return FORMS.has(name) && (SYSTEM_LIMITS[name]?.(op) ?? true);
}

interface Label {
  readonly kind: 'exit' | 'top' | 'indirect' | 'interpreter' | 'item' | 'loop';
  /** Blocks that an item or loop holds. */
  readonly from: number;
  readonly to: number;
}

class RegionWriter {
  readonly e: Emitter;
  readonly #blocks: readonly Block[];
  readonly #number = new Map<number, number>();
  readonly #loops: ReadonlyMap<number, Loop>;
  /** Labels open at this point, outermost first. */
  readonly #labels: Label[] = [];

  /** The region's place in the function table. */
  readonly #slot: number;

  constructor(blocks: readonly Block[], ram: number, slot: number) {
    this.e = new Emitter(ram);
    this.#slot = slot;
    this.#blocks = blocks;
    for (const [i, block] of blocks.entries()) this.#number.set(block.first, i);
    this.#loops = loopsOf(blocks.flatMap((block, i) => this.#back(block, i)));
  }

  /** The backward branch that ends a block; calls are none: what they call is a loop of its own. */
  #back(block: Block, i: number): (readonly [number, number])[] {
    const last = block.instructions.at(-1)!;
    const target = last.part === 'branch' && last.name !== 'BL' ? targetOf(last) : undefined;
    const to = target === undefined ? undefined : this.#number.get(target);
    return to !== undefined && to <= i ? [[i, to]] : [];
  }

  #open(op: number, kind: Label['kind'], from = -1, to = from): void {
    this.e.code.open(op, VOID);
    this.#labels.push({ kind, from, to });
  }

  #close(): void {
    this.e.code.end();
    this.#labels.pop();
  }

  /** Branches to the innermost label that is asked for; false = there is none. */
  #branchTo(found: (label: Label) => boolean): boolean {
    const at = this.#labels.findLastIndex(found);
    if (at < 0) return false;
    this.e.code.br(this.#labels.length - 1 - at + this.e.depth);
    return true;
  }

  write(): FunctionBody {
    this.#open(W.block, 'exit');
    this.#open(W.loop, 'top');
    this.#open(W.block, 'indirect');
    this.#open(W.block, 'interpreter');
    this.#sequence(0, this.#blocks.length - 1, false);
    this.#close();
    this.#interpreted();
    this.#close();
    this.#indirect();
    this.#close();
    return this.e.finish();
  }

  /** The loop that begins with a block, other than the one being written. */
  #loopAt(i: number, inside: boolean): Loop | undefined {
    return inside ? undefined : this.#loops.get(i);
  }

  /** Blocks `from`–`to` with the table that enters them; in a loop the first block is its head. */
  #sequence(from: number, to: number, loop: boolean): void {
    const b = this.e.code;
    const items: Loop[] = [];
    for (let i = from; i <= to; i = items.at(-1)!.to + 1) {
      items.push(this.#loopAt(i, loop && i === from) ?? { from: i, to: i });
    }
    for (const item of items.toReversed()) this.#open(W.block, 'item', item.from, item.to);
    if (loop && to > from) b.get(L.entry).i32(from).byte(W.i32_eq).brIf(0);
    if (to > from) {
      b.get(L.entry)
        .i32(from)
        .byte(W.i32_sub)
        .byte(W.br_table)
        .unsigned(to - from);
      for (const [depth, item] of items.entries()) {
        for (let i = item.from; i <= Math.min(item.to, to - 1); i++) b.unsigned(depth);
      }
      b.unsigned(items.length - 1);
    }
    for (const item of items) {
      this.#close();
      if (this.#loopAt(item.from, loop && item.from === from) === undefined) {
        this.#block(item.from);
        continue;
      }
      this.#open(W.loop, 'loop', item.from, item.to);
      this.#sequence(item.from, item.to, true);
      this.#close();
    }
  }

  #block(i: number): void {
    const { e } = this;
    const b = e.code;
    const block = this.#blocks[i]!;
    const count = block.instructions.length;
    const last = block.instructions[count - 1]!;
    e.labels = this.#labels.length - 1;
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
    this.#goToBlock(to);
  }

  /** Backwards to the head of a loop around, forwards to what begins with the block or holds it; else by way of the whole table. */
  #goToBlock(to: number): void {
    const b = this.e.code;
    const around = this.#labels.findLast((l) => l.kind === 'loop' && l.from === to);
    const ahead = this.#labels.findLast((l) => l.kind === 'item' && l.from <= to && to <= l.to);
    const way = around ?? ahead;
    if (way === undefined || way.to > way.from) b.i32(to).set(L.entry);
    this.#branchTo((l) => (way === undefined ? l.kind === 'top' : l === way));
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
      this.#branchTo((l) => l.kind === 'indirect');
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
    this.#branchTo((l) => l.kind === 'interpreter');
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
    this.#branchTo((l) => l.kind === 'top');
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
      .br(1);
  }
}

/** Translates a region for a place of the function table; `ram` is where guest RAM begins in the memory. */
export function translateRegion(blocks: readonly Block[], ram: number, slot: number): FunctionBody {
  return new RegionWriter(blocks, ram, slot).write();
}
