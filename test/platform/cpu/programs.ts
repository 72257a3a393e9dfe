/**
 * Generated programs of a few instructions each, for what one instruction between two stores cannot show: branches and
 * where they go, exclusive pairs, system registers and operations, exception generation and return, and loads and stores
 * that fault in every way. With big-endian data every load, store and table walk after start-up is of that order. The image is one bare-metal program; each case loads X0–X7, SP, NZCV, FPCR and Q0–Q7 from its
 * inputs, runs, and stores them with FPSR, ESR and FAR. The model and QEMU run the same bytes.
 */
import { assemble } from '../../../src/platform/asm/assemble.ts';
import { Op } from '../../../src/platform/cpu/core.ts';
import { COMPILED_ROWS, type CompiledRow, fieldsOf, rowOf } from '../../../src/platform/cpu/decode.ts';
import { undefinedOp } from '../../../src/platform/cpu/exec/system.ts';
import { SYSTEM_OPERATIONS } from '../../../src/platform/cpu/sysops.ts';
import { SYSTEM_REGISTERS } from '../../../src/platform/cpu/sysregs.ts';
import { random } from '../random.ts';
import { CASE_ROWS } from './cases.ts';
import { BASE, digestsByName, type Outcome, runBare, splitOutcome } from './outcome.ts';

const CODE = 0x40210000;
const INPUT = 0x44000000;
const OUTPUT = 0x4a000000;
const SCRATCH = 0x58000000;
const SCRATCH_SIZE = 0x10000;
/** User data: the scratch area 1 GiB higher, mapped as one block. */
const USER = 0x98000000;
/** Pages at 4 GiB, one kind each (`PAGES`). */
const ODD = 0x100000000;
export const BLOCK = 240;
const WORDS = 14;

/** L3 descriptors of the pages at 4 GiB: what a load or store may meet. 0 = nothing mapped. No device memory: QEMU 7.2 does not check alignment there. */
const PAGES: readonly number[] = [
  0x58001743, 0, 0x580027c3, 0, 0x58003343, 0, 0x58004743, 0x58005743, 0x580067c3, 0x58007703, 0x5800874f, 0x580097c3,
];

/** `control` = bits of SCTLR_EL1 besides caches and MMU. */
const startUp = (control: number): string => `
start: mov x0, #0x300000
  msr cpacr_el1, x0
  ldr x0, =0x440400ff
  msr mair_el1, x0
  ldr x0, =0x0000000280803519
  msr tcr_el1, x0
  adr x0, tables
  msr ttbr0_el1, x0
  adr x0, vectors
  msr vbar_el1, x0
  isb
  ldr x28, =${INPUT}
  ldr x29, =${OUTPUT}
  ldr x30, =${CODE}
  mrs x1, sctlr_el1
  orr x1, x1, #0x1000
  orr x1, x1, #1
  ${control === 0 ? 'orr x1, x1, #4' : `movz x2, #${control / 65536}, lsl #16\n  add x2, x2, #4\n  orr x1, x1, x2`}
  msr sctlr_el1, x1
  isb
  br x30
.ltorg
.balign 64
load: str xzr, [x29, #88]
  str xzr, [x29, #224]
  ldp x0, x1, [x28, #64]
  mov sp, x0
  msr nzcv, x1
  ldr x0, [x28, #80]
  msr fpcr, x0
  msr fpsr, xzr
  ldp q0, q1, [x28, #96]
  ldp q2, q3, [x28, #128]
  ldp q4, q5, [x28, #160]
  ldp q6, q7, [x28, #192]
  ldp x0, x1, [x28]
  ldp x2, x3, [x28, #16]
  ldp x4, x5, [x28, #32]
  ldp x6, x7, [x28, #48]
  ret
.balign 64
save: stp x0, x1, [x29]
  stp x2, x3, [x29, #16]
  stp x4, x5, [x29, #32]
  stp x6, x7, [x29, #48]
  mov x0, sp
  mrs x1, nzcv
  stp x0, x1, [x29, #64]
  mrs x0, fpsr
  str x0, [x29, #80]
  stp q0, q1, [x29, #96]
  stp q2, q3, [x29, #128]
  stp q4, q5, [x29, #160]
  stp q6, q7, [x29, #192]
  mrs x0, daif
  mrs x1, spsel
  orr x0, x0, x1
  str x0, [x29, #232]
  msr spsel, #1
  msr daifset, #15
  add x28, x28, #${BLOCK}
  add x29, x29, #${BLOCK}
  ret
.balign 64
done: movz w0, #8
  movk w0, #0x8400, lsl #16
  hvc #0
  b .
.balign 2048
vectors: b handler
.balign 512
  b handler
handler: mrs x30, esr_el1
  str x30, [x29, #88]
  mrs x30, far_el1
  str x30, [x29, #224]
  mrs x30, esr_el1
  lsr x30, x30, #26
  cmp x30, #0x15
  mrs x30, elr_el1
  b.eq 1f
  add x30, x30, #4
  msr elr_el1, x30
1: eret
.balign 4096
tables: .quad 0, 0x40000701, 0x40000741, 0, pages2 + 3
.balign 4096
pages2: .quad pages3 + 3
.balign 4096
pages3: .quad ${PAGES.join(', ')}
.balign 4096
end:
`;

const EE = 0x02000000;
const STUBS = { little: assemble(startUp(0), { base: BASE }), big: assemble(startUp(EE), { base: BASE }) } as const;
/** Byte order of data. */
export type Order = keyof typeof STUBS;

export interface Program {
  readonly row: CompiledRow;
  readonly words: readonly number[];
  /** Registers with given values: number, high, low. */
  readonly registers: readonly (readonly [number, number, number])[];
}

const NOP = 0xd503201f;

function assembled(text: string): number {
  const { value, problems } = assemble(text, { base: 0 });
  if (problems.length > 0) throw new Error(`${text}: ${problems[0]!.message}`);
  return new DataView(value.bytes.buffer, value.bytes.byteOffset).getUint32(0, true);
}

const ADD = [1, 2, 4, 8, 16, 32].map((n) => assembled(`add x7, x7, #${n}`));
const LINK = assembled('mov x5, x30');
const branch = (words: number): number => (0x14000000 | (words & 0x3ffffff)) >>> 0;

/** A word of a row with random fields, registers 0–6; `set` overrides fields. */
function wordOf(c: CompiledRow, next: () => number, set: Readonly<Record<string, number>> = {}): number {
  let word = c.value | (next() & ~c.mask);
  for (const f of c.fields) {
    const register = /^R[dnmats]2?$/.test(f.name);
    const value = set[f.name] ?? (register ? (next() >>> 3) % 7 : undefined);
    if (value === undefined) continue;
    const mask = 2 ** f.width - 1;
    word = (word & ~((mask << f.shift) | 0)) | ((value & mask) << f.shift);
  }
  return word >>> 0;
}

/** The branch stands in the middle: three steps before it, three after, each adds its bit to X7. */
function branchProgram(c: CompiledRow, next: () => number, start: number): Program {
  const targets = [-4, -3, -2, 1, 2, 3, 4];
  const distance = targets[(next() >>> 5) % targets.length]!;
  const field = c.fields.find((f) => /^imm\d+$/.test(f.name));
  const words = [
    branch(5),
    ADD[0]!,
    ADD[1]!,
    ADD[2]!,
    branch(5),
    wordOf(c, next, field === undefined ? {} : { [field.name]: distance }),
  ];
  words.push(ADD[3]!, ADD[4]!, ADD[5]!, LINK);
  const fields = fieldsOf(c, words[5]!);
  if (c.row.asm.includes('<X Rn>')) return { row: c, words, registers: [[fields.Rn!, 0, start + 4 * (6 + distance)]] };
  // a register that is compared is zero, or has one bit, half the time
  const small: [number, number, number] = [
    fields.Rt ?? 0,
    (next() & 3) === 0 ? 1 << (next() & 31) : 0,
    (next() & 1) << (next() & 31),
  ];
  return { row: c, words, registers: fields.Rt === undefined || (next() & 1) === 0 ? [] : [small] };
}

/** A store-exclusive after a load-exclusive of the same size: same address, another one, or after CLREX. */
function exclusiveProgram(c: CompiledRow, next: () => number): Program {
  const store = wordOf(c, next, { Rs: 5, Rt: 0, Rt2: 1, Rn: 2 });
  const kind = next() & 7;
  const base = kind === 0 ? 3 : 2;
  const load = ((store & ~0x1f001f) | 0x400000 | (c.row.name.includes('P') ? 0 : 0x1f0000) | 6 | (base << 5)) >>> 0;
  const pair = c.row.asm.includes('Rt2') ? 7 << 10 : 31 << 10;
  const words = [((load & ~(31 << 10)) | pair | (load & 0x8000) | 0x1f0000) >>> 0, kind === 1 ? 0xd5033f5f : NOP, store];
  const place = USER + 0x100 + (next() & 0xff0);
  return {
    row: c,
    words,
    registers: [
      [2, 0, place | 0],
      [3, 0, (place + 16 * (next() & 1)) | 0],
    ],
  };
}

/** Addresses that meet something: unmapped, read-only, no access flag, device memory, crossing into those, not canonical. */
function oddAddress(next: () => number): [number, number] {
  const kind = next() & 15;
  if (kind === 0) return [next(), next()];
  if (kind === 1) return [0, 0xc0002000 | 0];
  const page = (next() >>> 3) % PAGES.length;
  const offset = kind < 8 ? 0xff0 + (next() & 15) : next() & 0xff0;
  const address = ODD + page * 0x1000 + offset;
  return [Math.floor(address / 4294967296), (address % 4294967296) | 0];
}

const isMemory = (c: CompiledRow): boolean => c.row.asm.includes('[<Xsp Rn>');

function faultProgram(c: CompiledRow, next: () => number): Program | undefined {
  const word = allocated(c, next);
  if (word === undefined) return undefined;
  const f = fieldsOf(c, word);
  const [hi, any] = oddAddress(next);
  // an exclusive store that is misaligned faults here; QEMU looks at the monitor first and does not
  // QEMU stores the elements of one register together, so what a fault leaves in memory depends on alignment
  const together = c.row.name.startsWith('ST1 (multiple') ? ~7 : -1;
  const lo = any & (STORE_EXCLUSIVE.test(c.row.name) ? ~15 : together);
  const registers: [number, number, number][] = [[f.Rn!, hi, lo]];
  if (f.Rm !== undefined && f.Rm < 7) registers.push([f.Rm, 0, next() & 15]);
  return { row: c, words: [word], registers };
}

/** An allocated word whose registers do not clash. */
function allocated(c: CompiledRow, next: () => number): number | undefined {
  for (let attempt = 0; attempt < 100; attempt++) {
    // lists of vector registers stay within the eight that are compared
    const list = /vlist|vlane/.test(c.row.asm) ? { Rt: next() & 3 } : {};
    const word = wordOf(c, next, list);
    const f = fieldsOf(c, word);
    if (rowOf(word) !== c || c.row.build(f, new Op(undefinedOp, 0, word)) === undefined) continue;
    const vector = /<[BHSDQV]|vlist|vlane/.test(c.row.asm);
    const names = vector ? ['Rn', 'Rm'] : ['Rn', 'Rt', 'Rt2', 'Rs', 'Rm'];
    const used = names.map((n) => f[n]).filter((n) => n !== undefined);
    if (new Set(used).size !== used.length || (vector && f.Rt !== undefined && f.Rt === f.Rt2)) continue;
    return word;
  }
  return undefined;
}

// ------------------------------------------------------------------------------------------------------------- system

/** Registers whose value is time, the machine around the processor, or would stop the program when written. */
const UNREAD =
  /^(CNT|ICC_|ICH_|DBGCLAIM|MDCCINT|OSECCR|DBGPRCR|PMCCNTR|PMEVCNTR|PMXEVCNTR|PMCEID|PMOVS|L2|CPU|RMR|ISR|MDCCSR|DBGDTR|OSDTR|MDRAR|DBGAUTH|RVBAR)/;
const UNWRITTEN =
  /^(SCTLR|TTBR|TCR|MAIR|VBAR|MDSCR|OSLAR|OSDLR|DBGPRCR|CPACR|PMCR|PMCNTEN|PMSWINC|PMUSERENR|SPSEL|DBGCLAIM|MDCCINT|OSECCR|DBGPRCR|ACTLR|PMINTEN|PMXEVTYPER|PMEVTYPER|PMCCFILTR|PMSELR|ELR|SPSR_EL1|DBGB|DBGW|CSSELR|AFSR|AMAIR)/;
const atEl1 = SYSTEM_REGISTERS.filter((r) => ((r.encoding >> 11) & 7) <= 3 && !UNREAD.test(r.name));
export const READ_AT_EL1 = atEl1.filter((r) => r.access !== 'w');
export const WRITTEN_AT_EL1 = atEl1.filter((r) => r.access === 'rw' && !UNWRITTEN.test(r.name));

const MRS = 0xd5300000;
const encoded = (encoding: number): number => ((encoding & 0x3fff) << 5) | ((encoding >> 14) << 19);
const system = (write: boolean, encoding: number, rt: number): number =>
  ((write ? 0xd5100000 : MRS) | (encoded(encoding) & 0xfffff) | rt) >>> 0;

function pick<T>(list: readonly T[], next: () => number): T {
  return list[(next() >>> 3) % list.length]!;
}

function readProgram(c: CompiledRow, next: () => number): Program {
  const rt = (next() >>> 3) % 7;
  // one in four: an encoding that no register has, in the spaces that behave alike everywhere
  if ((next() & 3) !== 0) return { row: c, words: [system(false, pick(READ_AT_EL1, next).encoding, rt)], registers: [] };
  const known = new Set(SYSTEM_REGISTERS.map((r) => r.encoding));
  let encoding = 0;
  do encoding = (3 << 14) | ((next() & 7) << 11) | (((next() >>> 3) % 11) << 7) | (next() & 127);
  while (known.has(encoding));
  return { row: c, words: [system(false, encoding, rt)], registers: [] };
}

function writeProgram(c: CompiledRow, next: () => number): Program {
  const { encoding } = pick(WRITTEN_AT_EL1, next);
  return { row: c, words: [system(true, encoding, (next() >>> 3) % 7), system(false, encoding, 6)], registers: [] };
}

/** Every operation of the SYS space, X1 is the address; after an AT the result is read. */
function operationProgram(c: CompiledRow, next: () => number): Program {
  const operation = pick(SYSTEM_OPERATIONS, next);
  const word = (0xd5000000 | (encoded(operation.encoding) & 0xfffff) | 1) >>> 0;
  const readPar = system(false, SYSTEM_REGISTERS.find((r) => r.name === 'PAR_EL1')!.encoding, 6);
  const inside = USER + 0x2000 + (next() & 0xfff);
  const [hi, lo] = operation.name === 'DC ZVA' && (next() & 3) !== 0 ? [0, inside | 0] : oddAddress(next);
  return { row: c, words: [word, ...(operation.name.startsWith('AT') ? [readPar] : [])], registers: [[1, hi, lo]] };
}

/** ERET to a step further on with flags and masks of its own. */
function returnProgram(c: CompiledRow, next: () => number, start: number): Program {
  const skip = next() & 3;
  const words = [assembled('msr elr_el1, x0'), assembled('msr spsr_el1, x1'), c.value >>> 0, ...ADD];
  const spsr = (next() & (0xf0000000 | 0)) | (next() & 0x3c0) | ((next() & 1) === 0 ? 4 : 5);
  return {
    row: c,
    words,
    registers: [
      [0, 0, start + 4 * (4 + skip)],
      [1, 0, spsr],
    ],
  };
}

const HINT_WFI = 3;

function alone(c: CompiledRow, next: () => number): Program | undefined {
  let word = wordOf(c, next);
  if (c.row.name === 'HINT' && ((word >>> 5) & 127) === HINT_WFI) word = NOP;
  // DCPSn and HLT with external debug are not modelled on either side
  return rowOf(word) === c ? { row: c, words: [word], registers: [] } : undefined;
}

const BRANCHES = /^(B|BL|B\.cond|CBZ|CBNZ|TBZ|TBNZ|BR|BLR|RET)$/;
const STORE_EXCLUSIVE = /^ST(L?)X[RP]/;

function programOf(c: CompiledRow, next: () => number, start: number): Program | undefined {
  const { name } = c.row;
  if (BRANCHES.test(name)) return branchProgram(c, next, start);
  if (STORE_EXCLUSIVE.test(name)) return (next() & 3) === 0 ? faultProgram(c, next) : exclusiveProgram(c, next);
  if (name === 'ERET') return returnProgram(c, next, start);
  if (name === 'MRS') return readProgram(c, next);
  if (name === 'MSR (register)') return writeProgram(c, next);
  if (name === 'SYS') return operationProgram(c, next);
  if (isMemory(c)) return faultProgram(c, next);
  return CASE_ROWS.includes(c) ? undefined : alone(c, next);
}

/** Rows that run in programs. */
export const PROGRAM_ROWS: readonly CompiledRow[] = COMPILED_ROWS.filter((c) => !CASE_ROWS.includes(c) || isMemory(c));
/** Rows that neither kind of case covers. */
export const UNCOVERED = COMPILED_ROWS.filter((c) => !CASE_ROWS.includes(c) && !PROGRAM_ROWS.includes(c));

export function makePrograms(rows: readonly CompiledRow[], count: number, seed: number): Program[] {
  const out: Program[] = [];
  for (const row of rows) {
    const next = random(seed * 1000033 + [...row.row.name].reduce((h, ch) => (Math.imul(h, 31) + ch.charCodeAt(0)) | 0, 11));
    for (let k = 0; k < count; k++) {
      const program = programOf(row, next, CODE + 4 * WORDS * out.length);
      if (program !== undefined) out.push(program);
    }
  }
  return out;
}

/** Reverses every 8 bytes. */
function turn(bytes: Uint8Array): Uint8Array {
  for (let i = 0; i < bytes.length; i += 8) bytes.subarray(i, i + 8).reverse();
  return bytes;
}

export function makeProgramImage(programs: readonly Program[], seed: number, order: Order = 'little'): Uint8Array {
  const stub = STUBS[order];
  const at = (label: string): number => stub.value.symbols.get(label)!;
  const image = new Uint8Array(INPUT - BASE + programs.length * BLOCK);
  if (stub.problems.length > 0) throw new Error(stub.problems[0]!.message);
  if (CODE + 4 * WORDS * programs.length > INPUT) throw new Error('too many programs for one image');
  image.set(stub.value.bytes);
  const view = new DataView(image.buffer);
  const next = random(seed + 99);
  const call = (from: number, label: string): number => (0x94000000 | (((at(label) - from) >> 2) & 0x3ffffff)) >>> 0;
  programs.forEach((p, i) => {
    const start = CODE + 4 * WORDS * i;
    const words = [call(start, 'load'), ...p.words];
    while (words.length < WORDS - 1) words.push(NOP);
    words.push(call(start + 4 * (WORDS - 1), 'save'));
    for (const [k, w] of words.entries()) view.setUint32(start - BASE + 4 * k, w, true);
    fill(view, INPUT - BASE + i * BLOCK, p, next);
  });
  const end = CODE + 4 * WORDS * programs.length;
  view.setUint32(end - BASE, (call(end, 'done') & 0x7fffffff) >>> 0, true);
  if (order === 'big')
    for (const data of [image.subarray(at('tables') - BASE, at('end') - BASE), image.subarray(INPUT - BASE)]) turn(data);
  return image;
}

function fill(view: DataView, at: number, p: Program, next: () => number): void {
  for (let i = 0; i < 56; i++) view.setInt32(at + 4 * i, next(), true);
  for (const [n, hi, lo] of p.registers) {
    view.setInt32(at + 8 * n, lo, true);
    view.setInt32(at + 8 * n + 4, hi, true);
  }
  view.setInt32(at + 64, (USER + 0x8000) | 0, true);
  view.setInt32(at + 68, 0, true);
  view.setInt32(at + 72, next() & (0xf0000000 | 0), true);
  view.setInt32(at + 76, 0, true);
  view.setInt32(at + 80, 0, true);
  view.setInt32(at + 84, 0, true);
}

/**
 * What is compared of a block. Left out, because the architecture leaves it open or QEMU 7.2 is known to differ:
 * - the vector registers after a fault of a load of several of them (UNKNOWN; QEMU keeps what was loaded before);
 * - PAR_EL1.SH of non-cacheable memory (outer shareable by the architecture; QEMU shows the descriptor's).
 */
export function comparable(p: Program, block: Uint8Array): Uint8Array {
  const faulted = block.subarray(88, 96).some((byte) => byte !== 0);
  const { name } = p.row.row;
  const out = block.slice();
  if (faulted && /^LD([1-4]|N?P [SDQ])/.test(name)) out.fill(0, 96, 224);
  if (name === 'SYS' && p.words.length === 2 && out[55] === 0x44) out.set([out[48]! & 0x7f, out[49]! & ~1], 48);
  return out;
}

/** Splits RAM after a run; the registers in blocks are little-endian whatever the order of data was. */
export function programOutcomeOf(ram: Uint8Array, count: number, order: Order = 'little'): Outcome {
  const outcome = splitOutcome(ram, count, { output: OUTPUT, block: BLOCK, scratch: SCRATCH, scratchSize: SCRATCH_SIZE });
  if (order === 'big') for (const block of outcome.blocks) turn(block);
  return outcome;
}

/** Runs the programs on the model. */
export const runProgramsOnModel = (image: Uint8Array, count: number, profile = 'cortex-a57', order: Order = 'little'): Outcome =>
  programOutcomeOf(runBare(image, count * 120 + 10_000, profile), count, order);

/** One digest per row over what is compared of its programs. */
export const programDigests = (programs: readonly Program[], outcome: Outcome): Record<string, string> =>
  digestsByName(programs.map((p, i) => [p.row.row.name, comparable(p, outcome.blocks[i]!)]));
