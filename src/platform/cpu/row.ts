/**
 * One row per A64 instruction. The decoder, the disassembler, the assembler, the executor and the enumerating test all
 * come from it.
 *
 * A pattern is the 32 bits from the most significant, separated by spaces where that helps: runs of `0` and `1`, `x`
 * (ignored), and fields `name:width`. Fields of well-known width need none: `sf` 1, `Rd Rn Rm Ra Rt Rt2 Rs` 5, `cond` 4,
 * `nzcv` 4, `size` 2, `Q` 1, `immN` N bits.
 */
import { type Executor, type Op, SINK, SP } from './core.ts';

export type { Executor, Op } from './core.ts';

/** The fields of one encoding, unsigned. */
export type Fields = Readonly<Record<string, number>>;

export interface InstructionRow {
  /** Unique: the manual's title, e.g. `ADD (immediate)`. */
  readonly name: string;
  readonly pattern: string;
  /**
   * Assembler form (`asm-form.ts`): `mnemonic operand, operand …`. Several rows may share a mnemonic; the assembler takes
   * the first whose operands fit.
   */
  readonly asm: string;
  /** Fills the operands and chooses the executor; `undefined` = the encoding is unallocated (UNDEFINED). */
  readonly build: (f: Fields, op: Op) => Executor | undefined;
}

export function row(name: string, pattern: string, asm: string, build: InstructionRow['build']): InstructionRow {
  return { name, pattern, asm, build };
}

/** Destination register index (31 = discard). */
export const dest = (n: number): number => (n === 31 ? SINK : 2 * n);
/** Source register index (31 = zero). */
export const source = (n: number): number => 2 * n;
/** Register index where 31 is the stack pointer. */
export const orSp = (n: number): number => (n === 31 ? SP : 2 * n);
/** Sign-extends the low `bits` of a field. */
export const signed = (value: number, bits: number): number => (value << (32 - bits)) >> (32 - bits);

/** Sets `imm`/`immHi` to a signed 32-bit value. */
export function setImmediate(op: Op, value: number): void {
  op.imm = value | 0;
  op.immHi = value < 0 ? -1 : 0;
}
