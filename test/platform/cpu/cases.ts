/**
 * Generated instruction cases as one bare-metal program: each case loads X0–X7, SP, NZCV, FPCR and Q0–Q7 from a block of
 * inputs, executes one instruction of the table, and stores the same registers, FPSR and the syndrome of an exception
 * into a block of outputs. The model and QEMU run the same bytes; the outputs are compared.
 */
import { Op } from '../../../src/platform/cpu/core.ts';
import { COMPILED_ROWS, type CompiledRow, fieldsOf, rowOf } from '../../../src/platform/cpu/decode.ts';
import { undefinedOp } from '../../../src/platform/cpu/exec/system.ts';
import { random } from '../random.ts';
import { BASE, digestsByName, type Outcome, runBare, splitOutcome } from './outcome.ts';

const CODE = 0x40210000;
const INPUT = 0x42000000;
const OUTPUT = 0x48000000;
const SCRATCH = 0x50000000;
const SCRATCH_SIZE = 0x80000;
/** Address of the middle of the scratch area as the cases see it. */
const SCRATCH_VA = SCRATCH + 0x40000000 + SCRATCH_SIZE / 2;
export const BLOCK = 224;
const LOAD = 0x40200100;
const SAVE = 0x40200180;
const DONE = 0x40200200;

/** Start-up (MMU on, identity, write-back), the load and save routines, and the exception vector, assembled. */
const STUB: readonly [number, string][] = [
  [0x0, '10008000 d518c000 d2a00600 d5181040 58001000 58001021 d5182000 58001021'],
  [0x20, 'd5182041 d2801fe1 d518a201 d5033fdf d5381001 b2400021 927ef821 b27e0021'],
  [0x40, 'b2740021 d5181001 d5033fdf 58000efc 58000f1d 58000f3e d61f03c0'],
  [0x100, 'a9440780 9100001f d51b4201 f9402b80 d51b4400 d51b443f ad430780 ad440f82'],
  [0x120, 'ad451784 ad461f86 f9002fbf a9400780 a9410f82 a9421784 a9431f86 d65f03c0'],
  [0x180, 'a90007a0 a9010fa2 a90217a4 a9031fa6 910003e0 d53b4201 a90407a0 d53b4420'],
  [0x1a0, 'f9002ba0 ad0307a0 ad040fa2 ad0517a4 ad061fa6 9103839c 910383bd d65f03c0'],
  [0x200, '52800100 72b08000 d4000002 14000000 40202000 00000000 40000f0d 00000000'],
  [0x220, '80803519 00000002 42000000 00000000 48000000 00000000 40210000 00000000'],
  [0x1200, 'd538521e f9002fbe d538403e 910013de d518403e d69f03e0'],
  // level-1 table: 1 GiB of RAM, identity
  [0x2008, '40000701 00000000'],
  // the same RAM 1 GiB higher, for user data: EL1 may not execute what EL0 may write
  [0x2010, '40000741 00000000'],
];

export interface Case {
  readonly row: CompiledRow;
  readonly word: number;
}

const SKIPPED = /^(B|BL|B\.cond|CBZ|CBNZ|TBZ|TBNZ|BR|BLR|RET|ERET|DRPS|HVC|SMC|HLT|HINT|MSR|MRS|SYS|SYSL|DCPS\d|SVC|BRK)( |$)/;

/** Rows whose effect is inside one instruction; branches and the system group have tests of their own. */
export const CASE_ROWS: readonly CompiledRow[] = COMPILED_ROWS.filter(
  (c) => !SKIPPED.test(c.row.name) && c.row.name !== 'MSR (immediate)',
);

const isMemory = (c: CompiledRow): boolean => c.row.asm.includes('[<Xsp Rn>');
const REGISTER = /^(Rd|Rn|Rm|Ra|Rt|Rt2|Rs)$/;

/** A random allocated word of a row with registers 0–7 (sometimes 31 where that is harmless); undefined = none found. */
function wordOf(c: CompiledRow, next: () => number): number | undefined {
  for (let attempt = 0; attempt < 200; attempt++) {
    let word = c.value | (next() & ~c.mask);
    for (const f of c.fields) {
      if (!REGISTER.test(f.name) && !(f.name === 'Rm' && f.width === 4)) continue;
      const general = !c.row.asm.includes(`<V`) && !/<[BHSDQF]/.test(c.row.asm);
      const zr = general && !isMemory(c) && (next() & 15) === 0;
      const value = zr ? 31 : next() & 7;
      word = (word & ~(((1 << f.width) - 1) << f.shift)) | ((value & ((1 << f.width) - 1)) << f.shift);
    }
    word = tame(c, word);
    const fields = fieldsOf(c, word);
    if (rowOf(word) !== c || unpredictable(c, fields)) continue;
    if (c.row.build(fields, new Op(undefinedOp, 0, word)) !== undefined) return word >>> 0;
  }
  return undefined;
}

/** Element registers above V7 and far register lists are outside the saved state: M is cleared, lists start low. */
function tame(c: CompiledRow, word: number): number {
  let w = word;
  for (const f of c.fields) {
    if (f.name === 'M' && /by element/.test(c.row.name) && !usesMAsIndex(c, w)) w &= ~(1 << f.shift);
    if ((f.name === 'Rt' || f.name === 'Rn') && /vlist|vlane|table/.test(c.row.asm) && c.row.asm.includes(`${f.name}>`)) {
      const list = new RegExp(`(vlist|vlane|table)\\d[^>]* ${f.name}>`).test(c.row.asm);
      if (list) w &= ~(4 << f.shift);
    }
  }
  return w;
}

function usesMAsIndex(c: CompiledRow, word: number): boolean {
  const size = c.fields.find((f) => f.name === 'size');
  return size !== undefined && ((word >>> size.shift) & 3) === 1;
}

function unpredictable(c: CompiledRow, f: Readonly<Record<string, number>>): boolean {
  if (!isMemory(c)) return false;
  const name = c.row.name;
  const vector = /<[BHSDQV]|vlist|vlane/.test(c.row.asm);
  const writes = /index|unprivileged-x/.test(name);
  if (writes && !vector && (f.Rn === f.Rt || f.Rn === f.Rt2)) return true;
  if (f.Rt2 !== undefined && f.Rt === f.Rt2) return true;
  if (f.Rs !== undefined && /^ST/.test(name) && (f.Rs === f.Rt || f.Rs === f.Rt2 || f.Rs === f.Rn)) return true;
  // the index register holds a small number, the base an address
  return f.Rm !== undefined && f.Rm === f.Rn;
}

/** A row's own seed, so that new rows do not disturb the recorded ones. */
const nameHash = (name: string): number => [...name].reduce((h, c) => (Math.imul(h, 31) + c.charCodeAt(0)) | 0, 7);

/** `count` cases of every row, the same for the same seed. */
export function makeCases(rows: readonly CompiledRow[], count: number, seed: number): Case[] {
  const out: Case[] = [];
  rows.forEach((row) => {
    const next = random(seed * 1000003 + nameHash(row.row.name));
    for (let k = 0; k < count; k++) {
      const word = wordOf(row, next);
      if (word !== undefined) out.push({ row, word });
    }
  });
  return out;
}

const CORNER = [
  0,
  1,
  -1,
  0x7fffffff,
  0x80000000 | 0,
  0x7f800000,
  0xff800000 | 0,
  0x7fc00001,
  0x7f800001,
  0x3f800000,
  0x00000001,
  0x007fffff,
];
const DOUBLES = [
  0x7ff00000,
  0xfff00000 | 0,
  0x7ff80000,
  0x7ff00001,
  0x3ff00000,
  0x000fffff,
  0x41e00000,
  0xc1e00000 | 0,
  0x43e00000,
];

function operand(next: () => number): [number, number] {
  const kind = next() & 7;
  if (kind === 0) return [CORNER[(next() >>> 8) % CORNER.length]!, CORNER[(next() >>> 8) % CORNER.length]!];
  if (kind === 1) return [(next() & 3) === 0 ? next() : 0, DOUBLES[(next() >>> 8) % DOUBLES.length]!];
  if (kind === 2) return [next() & 0xff, 0];
  return [next(), next()];
}

function fillInput(view: DataView, at: number, c: Case, next: () => number): void {
  const memory = isMemory(c.row);
  const fields = fieldsOf(c.row, c.word);
  for (let i = 0; i < 8; i++) {
    let [lo, hi] = operand(next);
    if (memory && i === fields.Rn) [lo, hi] = [(SCRATCH_VA + (next() & (aligned(c.row) ? 0xff0 : 0xfff))) | 0, 0];
    else if (memory && i === fields.Rm) [lo, hi] = [next() & 0xff, 0];
    view.setInt32(at + 8 * i, lo, true);
    view.setInt32(at + 8 * i + 4, hi, true);
  }
  view.setInt32(at + 64, SCRATCH_VA + (next() & 0xff0), true);
  view.setInt32(at + 72, next() & (0xf0000000 | 0), true);
  // rounding mode, flush to zero, default NaN
  view.setInt32(at + 80, (next() & 3) === 0 ? next() & 0x03c00000 : 0, true);
  for (let i = 0; i < 16; i++) {
    const [lo, hi] = operand(next);
    view.setInt32(at + 96 + 8 * i, lo, true);
    view.setInt32(at + 100 + 8 * i, hi, true);
  }
}

/** Exclusives and ordered accesses fault when misaligned. */
const aligned = (c: CompiledRow): boolean => / 001000 /.test(c.row.pattern);

/** Bytes of the whole program from `BASE` to the end of the inputs. */
export function makeImage(cases: readonly Case[], seed: number): Uint8Array {
  const image = new Uint8Array(INPUT - BASE + cases.length * BLOCK);
  const view = new DataView(image.buffer);
  for (const [at, words] of STUB) {
    for (const [i, w] of words.split(' ').entries()) view.setUint32(at + 4 * i, Number.parseInt(w, 16), true);
  }
  const next = random(seed + 77);
  const branch = (from: number, to: number): number => (0x94000000 | (((to - from) >> 2) & 0x3ffffff)) >>> 0;
  cases.forEach((c, i) => {
    const at = CODE + 12 * i;
    view.setUint32(at - BASE, branch(at, LOAD), true);
    view.setUint32(at - BASE + 4, c.word, true);
    view.setUint32(at - BASE + 8, branch(at + 8, SAVE), true);
    fillInput(view, INPUT - BASE + i * BLOCK, c, next);
  });
  const end = CODE + 12 * cases.length;
  view.setUint32(end - BASE, (branch(end, DONE) & ~0x80000000) >>> 0, true);
  return image;
}

/** Splits RAM after a run. */
export const outcomeOf = (ram: Uint8Array, count: number): Outcome =>
  splitOutcome(ram, count, { output: OUTPUT, block: BLOCK, scratch: SCRATCH, scratchSize: SCRATCH_SIZE });

/** Runs the program on the model. */
export const runModel = (image: Uint8Array, count: number, profile = 'cortex-a57'): Outcome =>
  outcomeOf(runBare(image, count * 60 + 10_000, profile), count);

/** One digest per row over the outputs of its cases. */
export const digests = (cases: readonly Case[], outcome: Outcome): Record<string, string> =>
  digestsByName(cases.map((c, i) => [c.row.row.name, outcome.blocks[i]!]));
