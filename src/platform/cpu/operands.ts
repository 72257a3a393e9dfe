/**
 * The operand kinds of assembler forms, and how each is printed. An operand gets the values of the fields its form names
 * (numbers in a form are constants). `undefined` inside an optional part means "default, leave the part out".
 */
import { logicalImmediate } from './bitmask.ts';
import { signed } from './row.ts';
import { encodingOf, SYSTEM_REGISTERS, systemRegisterAt } from './sysregs.ts';

/** Prints an operand from its field values; `pc` is the address of the instruction. */
export type OperandPrinter = (values: readonly number[], pc: bigint) => string | undefined;

const general = (wide: boolean, n: number, sp: boolean): string => {
  if (n < 31) return `${wide ? 'x' : 'w'}${n}`;
  if (sp) return wide ? 'sp' : 'wsp';
  return wide ? 'xzr' : 'wzr';
};

export const CONDITIONS = [
  'eq',
  'ne',
  'cs',
  'cc',
  'mi',
  'pl',
  'vs',
  'vc',
  'hi',
  'ls',
  'ge',
  'lt',
  'gt',
  'le',
  'al',
  'nv',
] as const;
const SHIFTS = ['lsl', 'lsr', 'asr', 'ror'] as const;
const EXTENDS = ['uxtb', 'uxth', 'uxtw', 'uxtx', 'sxtb', 'sxth', 'sxtw', 'sxtx'] as const;
const BARRIERS = [
  '',
  'oshld',
  'oshst',
  'osh',
  '',
  'nshld',
  'nshst',
  'nsh',
  '',
  'ishld',
  'ishst',
  'ish',
  '',
  'ld',
  'st',
  'sy',
] as const;
const PRFOPS = ['pldl1keep', 'pldl1strm', 'pldl2keep', 'pldl2strm', 'pldl3keep', 'pldl3strm'] as const;

const hex = (n: number): string => `#0x${(n >>> 0).toString(16)}`;
const target = (pc: bigint, displacement: number): string => `0x${BigInt.asUintN(64, pc + BigInt(displacement)).toString(16)}`;

/** Arrangement of a vector: lanes of `size` bytes-log2 in 64 or 128 bits. */
export function arrangement(q: number, size: number): string {
  return `${(q === 1 ? 16 : 8) >> size}${'bhsd'[size]}`;
}

function list(first: number, count: number, suffix: string): string {
  const names = Array.from({ length: count }, (_, i) => `v${(first + i) & 31}.${suffix}`);
  return `{${names.join(', ')}}`;
}

const register =
  (letter: string): OperandPrinter =>
  ([n]) =>
    `${letter}${n}`;

function prefetchName(rt: number): string {
  const kind = ['pld', 'pli', 'pst'][rt >> 3];
  const level = (rt >> 1) & 3;
  return kind === undefined || level === 3 ? hex(rt) : `${kind}l${level + 1}${(rt & 1) !== 0 ? 'strm' : 'keep'}`;
}

function systemName([o0, op1, crn, crm, op2]: readonly number[]): string {
  const index = systemRegisterAt(encodingOf(2 + o0!, op1!, crn!, crm!, op2!));
  return index >= 0 ? SYSTEM_REGISTERS[index]!.name.toLowerCase() : `s${2 + o0!}_${op1}_c${crn}_c${crm}_${op2}`;
}

function pstateName(op1: number, op2: number): string {
  const names: Record<number, string> = { 5: 'spsel', 30: 'daifset', 31: 'daifclr', 4: 'pan' };
  return names[(op1 << 3) | op2] ?? `s0_${op1}_c4_c0_${op2}`;
}

function laneText(count: number, [scale, q, s, size, rt]: readonly number[]): string {
  const width = scale === 2 && (size! & 1) === 1 ? 3 : scale!;
  const lane =
    width === 0
      ? (q! << 3) | (s! << 2) | size!
      : width === 1
        ? (q! << 2) | (s! << 1) | (size! >> 1)
        : width === 2
          ? (q! << 1) | s!
          : q!;
  return `${list(rt!, count, 'bhsd'[width]!)}[${lane}]`;
}

const increment =
  (bytes: (values: readonly number[]) => number): OperandPrinter =>
  (values) => {
    const rm = values[values.length - 1]!;
    return rm === 31 ? `#${bytes(values)}` : `x${rm}`;
  };

function laneBytes(scale: number, size: number): number {
  return scale === 2 && (size & 1) === 1 ? 8 : 1 << scale;
}

const PRINTERS: Record<string, OperandPrinter> = {
  R: ([sf, n]) => general(sf === 1, n!, false),
  Rsp: ([sf, n]) => general(sf === 1, n!, true),
  W: ([n]) => general(false, n!, false),
  X: ([n]) => general(true, n!, false),
  Wsp: ([n]) => general(false, n!, true),
  Xsp: ([n]) => general(true, n!, true),
  nextW: ([n]) => general(false, n! + 1, false),
  nextX: ([n]) => general(true, n! + 1, false),
  xopt: ([n]) => (n === 31 ? undefined : general(true, n!, false)),
  B: register('b'),
  H: register('h'),
  S: register('s'),
  D: register('d'),
  Q: register('q'),
  hex: ([n]) => hex(n!),
  dec: ([n]) => `#${n}`,
  cr: ([n]) => `c${n}`,
  addimm: ([imm, sh]) => (sh === 1 ? `${hex(imm!)}, lsl #12` : hex(imm!)),
  logimm: ([sf, n, immr, imms]) => {
    const mask = logicalImmediate(sf!, n!, immr!, imms!);
    if (mask === undefined) return '#?';
    return `#0x${((BigInt(mask.hi >>> 0) << 32n) | BigInt(mask.lo >>> 0)).toString(16)}`;
  },
  lslhw: ([hw]) => (hw === 0 ? undefined : `lsl #${16 * hw!}`),
  shift: ([kind, amount]) => (kind === 0 && amount === 0 ? undefined : `${SHIFTS[kind!]} #${amount}`),
  extreg: ([option, n]) => general((option! & 3) === 3, n!, false),
  extend: ([sf, option, amount, rn, rd]) => {
    const plain = option === (sf === 1 ? 3 : 2) && (rn === 31 || rd === 31);
    if (plain) return amount === 0 ? undefined : `lsl #${amount}`;
    return amount === 0 ? EXTENDS[option!] : `${EXTENDS[option!]} #${amount}`;
  },
  cond: ([c]) => CONDITIONS[c!],
  bit: ([b5, b40]) => `#${(b5! << 5) | b40!}`,
  adr: ([lo, hi], pc) => target(pc, signed((hi! << 2) | lo!, 21)),
  adrp: ([lo, hi], pc) => pageTarget(pc, signed((hi! << 2) | lo!, 21)),
  uoff: ([imm, scale]) => (imm === 0 ? undefined : `#${imm! << scale!}`),
  soff: ([imm, scale]) => `#${scale === 0 ? signed(imm!, 9) : signed(imm!, 7) * (1 << scale!)}`,
  index: ([option, s, n, scale]) => {
    const reg = general((option! & 1) === 1, n!, false);
    if (option === 3) return s === 1 ? `${reg}, lsl #${scale}` : reg;
    return `${reg}, ${EXTENDS[option!]}${s === 1 ? ` #${scale}` : ''}`;
  },
  hint: ([crm, op2]) => hex((crm! << 3) | op2!),
  barrier: ([crm]) => BARRIERS[crm!] || hex(crm!),
  isb: ([crm]) => (crm === 15 ? undefined : hex(crm!)),
  dcps: ([imm]) => (imm === 0 ? undefined : hex(imm!)),
  crm: ([crm]) => (crm === 15 ? undefined : hex(crm!)),
  prfop: ([rt]) => PRFOPS[rt!] ?? prefetchName(rt!),
  sysreg: systemName,
  pstate: ([op1, op2]) => pstateName(op1!, op2!),
};

function pageTarget(pc: bigint, pages: number): string {
  return `0x${BigInt.asUintN(64, (pc & ~0xfffn) + BigInt(pages) * 4096n).toString(16)}`;
}

for (let n = 1; n <= 4; n++) {
  PRINTERS[`vlist${n}`] = ([q, size, rt]) => list(rt!, n, arrangement(q!, size!));
  PRINTERS[`vlane${n}`] = (values) => laneText(n, values);
  PRINTERS[`postinc${n}`] = increment(([q]) => n * (q === 1 ? 16 : 8));
  PRINTERS[`laneinc${n}`] = increment(([scale, size]) => n * laneBytes(scale!, size!));
  PRINTERS[`repinc${n}`] = increment(([size]) => n << size!);
}

/** Branch targets: the field's width is the displacement's. */
for (const width of [14, 19, 26]) PRINTERS[`label${width}`] = ([imm], pc) => target(pc, signed(imm!, width) * 4);

/** Printer of a kind; `label` takes its width from the field's name. */
export function printerOf(kind: string, fields: readonly string[]): OperandPrinter {
  const name = kind === 'label' ? `label${/\d+$/.exec(fields[0]!)![0]}` : kind;
  const printer = PRINTERS[name];
  if (printer === undefined) throw new Error(`no operand kind is called ${kind}`);
  return printer;
}
