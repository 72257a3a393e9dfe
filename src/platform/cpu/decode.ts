/**
 * The decoder, made from the rows: each pattern becomes mask and value; rows are bucketed by the eleven bits that tell
 * most apart, and the most specific match wins.
 */
import { type Executor, Op } from './core.ts';
import { undefinedOp } from './exec/system.ts';
import { INSTRUCTION_ROWS } from './isa/index.ts';
import type { Fields, InstructionRow } from './row.ts';

export interface PatternField {
  readonly name: string;
  readonly shift: number;
  readonly width: number;
}

export interface CompiledRow {
  readonly row: InstructionRow;
  readonly mask: number;
  readonly value: number;
  readonly fields: readonly PatternField[];
}

const WIDTH: Record<string, number> = { sf: 1, Q: 1, size: 2, cond: 4, nzcv: 4 };

function widthOf(name: string): number {
  if (WIDTH[name] !== undefined) return WIDTH[name];
  if (/^R[dnmats]2?$/.test(name)) return 5;
  const imm = /^imm(\d+)$/.exec(name);
  if (imm !== null) return Number(imm[1]);
  throw new Error(`field ${name} needs a width`);
}

/** Compiles a pattern; one that does not cover exactly 32 bits is a fault of ours. */
export function compileRow(row: InstructionRow): CompiledRow {
  let at = 32;
  let mask = 0;
  let value = 0;
  const fields: PatternField[] = [];
  for (const token of row.pattern.split(' ')) {
    if (/^[01x]+$/.test(token)) {
      for (const bit of token) {
        at--;
        if (bit === 'x') continue;
        mask |= 1 << at;
        if (bit === '1') value |= 1 << at;
      }
      continue;
    }
    const [name, width] = token.split(':');
    const bits = width === undefined ? widthOf(name!) : Number(width);
    at -= bits;
    if (fields.some((f) => f.name === name)) throw new Error(`${row.name}: field ${name} twice`);
    fields.push({ name: name!, shift: at, width: bits });
  }
  if (at !== 0) throw new Error(`${row.name}: pattern covers ${32 - at} bits`);
  return { row, mask, value, fields };
}

// [impl->dsn~platform-instruction-rows~1]
export const COMPILED_ROWS: readonly CompiledRow[] = INSTRUCTION_ROWS.map(compileRow);

const BUCKET_MASK = 0x7ff;
const bucketOf = (word: number): number => (word >>> 21) & BUCKET_MASK;

function bits(n: number): number {
  let count = 0;
  for (let v = n; v !== 0; v &= v - 1) count++;
  return count;
}

const BUCKETS: readonly (readonly CompiledRow[])[] = Array.from({ length: BUCKET_MASK + 1 }, (_, bucket) => {
  const word = bucket << 21;
  const top = BUCKET_MASK << 21;
  return COMPILED_ROWS.filter((c) => ((word ^ c.value) & c.mask & top) === 0).sort((a, b) => bits(b.mask) - bits(a.mask));
});

/** The row of an instruction word; undefined = unallocated. */
export function rowOf(word: number): CompiledRow | undefined {
  for (const c of BUCKETS[bucketOf(word)]!) if ((word & c.mask) === c.value) return c;
  return undefined;
}

/** The fields of a word under a row. */
export function fieldsOf(compiled: CompiledRow, word: number): Fields {
  const fields: Record<string, number> = {};
  for (const f of compiled.fields) fields[f.name] = (word >>> f.shift) & (2 ** f.width - 1);
  return fields;
}

/** Predecodes a word for a place in its page. An unallocated word becomes the UNDEFINED executor. */
export function decode(word: number, at: number): Op {
  const op = new Op(undefinedOp, at, word);
  const compiled = rowOf(word);
  if (compiled === undefined) return op;
  const run: Executor | undefined = compiled.row.build(fieldsOf(compiled, word), op);
  if (run !== undefined) op.run = run;
  return op;
}
