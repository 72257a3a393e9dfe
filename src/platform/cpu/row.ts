/**
 * One row per A64 instruction. The decoder, the disassembler, the assembler, the executor and the enumerating test all
 * come from it.
 *
 * A pattern is the 32 bits from the most significant: runs of `0`, `1` and `x` (ignored), and fields `name` or
 * `name:width`. Fields of well-known width need none: `sf` 1, `Rd Rn Rm Ra Rt Rt2 Rs` 5, `cond` 4, `imm12` 12 and so on
 * (`immN` = N bits). A field name may occur once.
 */
import type { Core } from './core.ts';

/** The fields of one encoding, unsigned. */
export type Fields = Readonly<Record<string, number>>;

/** Result of an executor: 0 = go on with the next instruction; `n` > 0 = continue at word n-1 of the page; -1 = `core.pc` is set. */
export type Executor = (core: Core, op: Op) => number;

/** A predecoded instruction. `d`, `n`, `m`, `a` are doubled register indices into `core.x`; the rest is the executor's own. */
export class Op {
  run: Executor;
  d = 0;
  n = 0;
  m = 0;
  a = 0;
  imm = 0;
  immHi = 0;
  shift = 0;
  /** Byte offset in the page. */
  readonly at: number;
  readonly word: number;

  constructor(run: Executor, at: number, word: number) {
    this.run = run;
    this.at = at;
    this.word = word;
  }
}

export interface InstructionRow {
  /** Unique: the manual's title, e.g. `ADD (immediate)`. */
  readonly name: string;
  readonly pattern: string;
  /**
   * Assembler form. `mnemonic operand, operand …`; an operand is `<kind field…>` (see `operands.ts`) with literal
   * brackets, braces and `!` around it; a mnemonic may hold `<…>` too (`b.<cond cond>`).
   * Several rows may share a mnemonic; the assembler takes the first whose operands fit.
   */
  readonly asm: string;
  /** Rejects encodings the pattern matches but the architecture leaves unallocated. */
  readonly valid?: (f: Fields) => boolean;
  /** Fills the operands and chooses the executor. */
  readonly build: (f: Fields, op: Op) => Executor;
  /** ID-register feature the row needs (absent = base Armv8.0-A). */
  readonly feature?: Feature;
}

export type Feature = 'crc32' | 'lse' | 'aes' | 'sha1' | 'sha256' | 'pan' | 'fp' | 'simd' | 'rdm' | 'pmull';
