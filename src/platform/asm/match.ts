/**
 * Matches the operands of one source line against the assembler form of an instruction row and answers the fields of the
 * encoding. Every row of the table is usable without a line of code here, as long as its operand kinds are known.
 */
import { lookUp } from '../../base/look-up.ts';
import type { Piece } from '../cpu/asm-form.ts';
import { SYSTEM_REGISTERS, systemRegisterNamed } from '../cpu/sysregs.ts';
import { evaluate, parseExpression } from './expression.ts';
import * as enc from './fields.ts';
import { registerNamed } from './registers.ts';

/** What an operand may need to know beyond its text. */
export interface MatchContext {
  /** Address of this instruction. */
  readonly address: bigint;
  readonly lookup: (name: string) => bigint | undefined;
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly fields: enc.FieldValues;
  readonly context: MatchContext;
  /** Why the last operand did not fit, for the message when no row fits. */
  reason: string;
}

/** Fields for the operands, or the reason why they do not fit this form. */
export function matchOperands(pieces: readonly Piece[], text: string, context: MatchContext): enc.Encoded {
  const cursor: Cursor = { text, at: 0, fields: {}, context, reason: '' };
  if (!matchAll(pieces, cursor)) return cursor.reason || `operands '${text}' do not fit`;
  skipBlanks(cursor);
  return cursor.at === text.length ? cursor.fields : cursor.reason || `unexpected '${text.slice(cursor.at)}'`;
}

function matchAll(pieces: readonly Piece[], cursor: Cursor): boolean {
  return pieces.every((piece) => matchPiece(piece, cursor));
}

function matchPiece(piece: Piece, cursor: Cursor): boolean {
  if (piece.type === 'text') return matchText(piece.text, cursor);
  if (piece.type === 'operand') return matchOperand(piece.kind, piece.fields, cursor);
  const { at } = cursor;
  const before = { ...cursor.fields };
  if (matchAll(piece.pieces, cursor)) return true;
  cursor.at = at;
  for (const key of Object.keys(cursor.fields)) delete cursor.fields[key];
  Object.assign(cursor.fields, before);
  for (const inner of piece.pieces) if (inner.type === 'operand') defaults(inner.kind, inner.fields, cursor);
  return true;
}

/** What an operand left out means. */
function defaults(kind: string, fields: readonly string[], cursor: Cursor): void {
  if (kind === 'extend') {
    const option = cursor.fields.sf === 0 ? 2 : 3;
    cursor.fields[fields[1]!] ??= option;
    cursor.fields[fields[2]!] = 0;
  } else if (kind === 'xopt') cursor.fields[fields[0]!] = 31;
  else if (kind === 'isb' || kind === 'crm') cursor.fields[fields[0]!] = 15;
  else for (const field of fields) if (!/^\d+$/.test(field)) cursor.fields[field] ??= 0;
}

function skipBlanks(cursor: Cursor): void {
  while (/\s/.test(cursor.text[cursor.at] ?? '')) cursor.at++;
}

function matchText(text: string, cursor: Cursor): boolean {
  for (const c of text) {
    if (c === ' ') continue;
    skipBlanks(cursor);
    if (cursor.text[cursor.at] !== c) return false;
    cursor.at++;
  }
  return true;
}

/** The text up to the next top-level comma or closing bracket. */
function takeOperand(cursor: Cursor): string {
  skipBlanks(cursor);
  let depth = 0;
  const from = cursor.at;
  for (; cursor.at < cursor.text.length; cursor.at++) {
    const c = cursor.text[cursor.at]!;
    if (c === '(') depth++;
    else if (c === ')') depth--;
    else if (depth === 0 && (c === ',' || c === ']' || c === '}')) break;
  }
  return cursor.text.slice(from, cursor.at).trim();
}

function assign(cursor: Cursor, values: enc.Encoded): boolean {
  if (typeof values === 'string') {
    cursor.reason = values;
    return false;
  }
  for (const [name, value] of Object.entries(values)) {
    if (cursor.fields[name] !== undefined && cursor.fields[name] !== value) return false;
    cursor.fields[name] = value;
  }
  return true;
}

function number(cursor: Cursor, text: string): bigint {
  return evaluate(parseExpression(text.replace(/^#/, '')), cursor.context.lookup);
}

/** The bit width a field name carries (`imm16`, `imm5`); `nzcv` and `CRm` have 4, `op1` 3. */
function widthOf(field: string): number {
  const digits = /^imm(\d+)$/.exec(field);
  if (digits) return Number(digits[1]);
  return { immr: 6, imms: 6, nzcv: 4, CRm: 4, CRn: 4, op1: 3, op2: 3 }[field] ?? 6;
}

const BANK_OF: Readonly<Record<string, string>> = { X: 'x', W: 'w', B: 'b', H: 'h', S: 's', D: 'd', Q: 'q' };

function matchOperand(kind: string, fields: readonly string[], cursor: Cursor): boolean {
  const start = cursor.at;
  const text = takeOperand(cursor);
  if (text === '') return false;
  if (Object.hasOwn(BANK_OF, kind)) {
    const register = registerNamed(text);
    return register !== undefined && register.bank === BANK_OF[kind] && assign(cursor, { [fields[0]!]: register.number });
  }
  const matcher = KINDS[kind];
  if (!matcher) {
    cursor.reason = `operands of kind '${kind}' cannot be assembled`;
    return false;
  }
  return matcher(text, fields, cursor, start);
}

type Matcher = (text: string, fields: readonly string[], cursor: Cursor, start: number) => boolean;

function general(text: string, fields: readonly string[], cursor: Cursor, stack: boolean): boolean {
  const register = registerNamed(text);
  if (!register) return false;
  const sixtyFour = register.bank === 'x' || register.bank === 'sp';
  const isStack = register.bank === 'sp' || register.bank === 'wsp';
  if (!sixtyFour && register.bank !== 'w' && register.bank !== 'wsp') return false;
  if (isStack ? !stack : stack && register.number === 31) return false;
  if (fields[0] === 'b5') return assign(cursor, { [fields[1]!]: register.number });
  return assign(cursor, { [fields[0]!]: sixtyFour ? 1 : 0, [fields[1]!]: register.number });
}

/** `lsl #3` split into name and amount. */
function shiftText(text: string): { name: string; amount: string | undefined } | undefined {
  const match = /^([a-zA-Z]+)(?:\s*#?\s*(\S.*))?$/.exec(text);
  return match ? { name: match[1]!.toLowerCase(), amount: match[2] } : undefined;
}

const KINDS: Readonly<Record<string, Matcher>> = {
  R: (text, fields, cursor) => general(text, fields, cursor, false),
  Rsp: (text, fields, cursor) => general(text, fields, cursor, true),
  Xsp(text, fields, cursor) {
    const register = registerNamed(text);
    const fits = register && (register.bank === 'sp' || (register.bank === 'x' && register.number !== 31));
    return fits ? assign(cursor, { [fields[0]!]: register.number }) : false;
  },
  xopt: (text, fields, cursor) => {
    const register = registerNamed(text);
    return register?.bank === 'x' ? assign(cursor, { [fields[0]!]: register.number }) : false;
  },
  hex: (text, fields, cursor) =>
    isNumber(text) && assign(cursor, enc.unsignedField(fields[0]!, number(cursor, text), widthOf(fields[0]!))),
  dec: (text, fields, cursor) =>
    isNumber(text) && assign(cursor, enc.unsignedField(fields[0]!, number(cursor, text), widthOf(fields[0]!))),
  crm: (text, fields, cursor) => assign(cursor, enc.unsignedField(fields[0]!, number(cursor, text), 4)),
  addimm: immediateWithShift,
  logimm: (text, fields, cursor) =>
    isNumber(text) && assign(cursor, enc.logicalFields(number(cursor, text), cursor.fields.sf !== 0, fields.slice(1))),
  lslhw(text, fields, cursor) {
    const shift = shiftText(text);
    if (shift?.name !== 'lsl' || shift.amount === undefined) return false;
    const amount = number(cursor, shift.amount);
    return amount % 16n === 0n && assign(cursor, enc.unsignedField(fields[0]!, amount / 16n, 2));
  },
  shift(text, fields, cursor) {
    const shift = shiftText(text);
    const at = shift ? enc.SHIFTS.indexOf(shift.name) : -1;
    if (!shift || at < 0 || shift.amount === undefined) return false;
    const amount = enc.unsignedField(fields[1]!, number(cursor, shift.amount), 6);
    return assign(cursor, { [fields[0]!]: at }) && assign(cursor, amount);
  },
  extreg(text, fields, cursor) {
    const register = registerNamed(text);
    return (
      register !== undefined &&
      (register.bank === 'x' || register.bank === 'w') &&
      assign(cursor, { [fields[1]!]: register.number })
    );
  },
  extend(text, fields, cursor) {
    const shift = shiftText(text);
    if (!shift) return false;
    const sixtyFour = cursor.fields.sf !== 0;
    const option = shift.name === 'lsl' ? (sixtyFour ? 3 : 2) : enc.EXTENDS.indexOf(shift.name);
    if (option < 0) return false;
    const amount = shift.amount === undefined ? 0n : number(cursor, shift.amount);
    return amount <= 4n && assign(cursor, { [fields[1]!]: option }) && assign(cursor, enc.unsignedField(fields[2]!, amount, 3));
  },
  cond(text, fields, cursor) {
    const condition = enc.conditionNumber(text);
    return condition !== undefined && assign(cursor, { [fields[0]!]: condition });
  },
  label: (text, fields, cursor) =>
    isNumber(text) &&
    assign(cursor, enc.signedField(fields[0]!, number(cursor, text) - cursor.context.address, widthOf(fields[0]!), 2)),
  adr: (text, fields, cursor) =>
    isNumber(text) && splitAdr(fields, enc.signedField('imm', number(cursor, text) - cursor.context.address, 21, 0), cursor),
  adrp: (text, fields, cursor) =>
    isNumber(text) &&
    splitAdr(fields, enc.signedField('imm', (number(cursor, text) >> 12n) - (cursor.context.address >> 12n), 21, 0), cursor),
  bit(text, fields, cursor) {
    const bit = number(cursor, text);
    return bit >= 0n && bit < 64n && assign(cursor, { [fields[0]!]: Number(bit >> 5n), [fields[1]!]: Number(bit & 31n) });
  },
  uoff(text, fields, cursor) {
    if (!isNumber(text)) return false;
    const scale = BigInt(fields[1]!);
    const value = number(cursor, text);
    if (value & ((1n << scale) - 1n)) return assign(cursor, `${value} is not a multiple of ${1n << scale}`);
    return assign(cursor, enc.unsignedField(fields[0]!, value >> scale, widthOf(fields[0]!)));
  },
  soff: (text, fields, cursor) =>
    isNumber(text) && assign(cursor, enc.signedField(fields[0]!, number(cursor, text), widthOf(fields[0]!), Number(fields[1]))),
  index: indexRegister,
  barrier: (text, fields, cursor) =>
    named(enc.BARRIERS, text, fields, cursor) ||
    (isNumber(text) && text.startsWith('#') && assign(cursor, enc.unsignedField(fields[0]!, number(cursor, text), 4))),
  isb: (text, fields, cursor) => text.toLowerCase() === 'sy' && assign(cursor, { [fields[0]!]: 15 }),
  pstate(text, fields, cursor) {
    const ops = lookUp(enc.PSTATE_FIELDS, text.toLowerCase());
    return ops !== undefined && assign(cursor, { [fields[0]!]: ops[0], [fields[1]!]: ops[1] });
  },
  cr(text, fields, cursor) {
    const match = /^c(\d{1,2})$/i.exec(text);
    return match !== null && assign(cursor, enc.unsignedField(fields[0]!, BigInt(match[1]!), 4));
  },
  prfop(text, fields, cursor) {
    const match = /^(pld|pli|pst)l([123])(keep|strm)$/i.exec(text);
    if (!match) return isNumber(text) && assign(cursor, enc.unsignedField(fields[0]!, number(cursor, text), 5));
    const value =
      (['pld', 'pli', 'pst'].indexOf(match[1]!.toLowerCase()) << 3) |
      ((Number(match[2]) - 1) << 1) |
      (match[3]!.toLowerCase() === 'strm' ? 1 : 0);
    return assign(cursor, { [fields[0]!]: value });
  },
  sysreg: systemRegister,
  hint: (text, fields, cursor) => {
    const value = number(cursor, text);
    return value >= 0n && value < 128n && assign(cursor, { [fields[0]!]: Number(value >> 3n), [fields[1]!]: Number(value & 7n) });
  },
};

/** A text that is not a register and so can be a number or a label. */
function isNumber(text: string): boolean {
  return registerNamed(text) === undefined && !text.startsWith('=');
}

function named(names: readonly string[], text: string, fields: readonly string[], cursor: Cursor): boolean {
  const at = names.indexOf(text.toLowerCase());
  return at >= 0 && text !== '' && assign(cursor, { [fields[0]!]: at });
}

/** `#imm` or `#imm, lsl #12`. */
function immediateWithShift(text: string, fields: readonly string[], cursor: Cursor): boolean {
  if (!isNumber(text)) return false;
  const value = number(cursor, text);
  const rest = /^\s*,\s*lsl\s*#?\s*(0|12)\s*$/i.exec(cursor.text.slice(cursor.at));
  if (!rest) return assign(cursor, enc.addImmediate(value, fields));
  cursor.at = cursor.text.length;
  return assign(cursor, enc.unsignedField(fields[0]!, value, 12)) && assign(cursor, { [fields[1]!]: rest[1] === '12' ? 1 : 0 });
}

function splitAdr(fields: readonly string[], value: enc.Encoded, cursor: Cursor): boolean {
  if (typeof value === 'string') return assign(cursor, value);
  return assign(cursor, { [fields[0]!]: value.imm! & 3, [fields[1]!]: value.imm! >> 2 });
}

/** `x2`, `x2, lsl #3`, `w2, uxtw #2` inside an address. */
function indexRegister(text: string, fields: readonly string[], cursor: Cursor): boolean {
  const [option, s, rm, scale] = fields as [string, string, string, string];
  const register = registerNamed(text);
  if (!register || (register.bank !== 'x' && register.bank !== 'w')) return false;
  let extend: { name: string; amount: string | undefined } | undefined = {
    name: register.bank === 'x' ? 'lsl' : '',
    amount: undefined,
  };
  if (cursor.text[cursor.at] === ',') {
    cursor.at++;
    extend = shiftText(takeOperand(cursor));
  }
  const number3 = extend?.name === 'lsl' ? 3 : enc.EXTENDS.indexOf(extend?.name ?? '');
  if (!extend || number3 < 0 || (register.bank === 'x') !== ((number3 & 1) === 1)) return false;
  const amount = extend.amount === undefined ? undefined : number(cursor, extend.amount);
  if (amount !== undefined && amount !== 0n && amount !== BigInt(scale)) return assign(cursor, `shift must be 0 or ${scale}`);
  return assign(cursor, {
    [option]: number3,
    [s]: amount === undefined || amount !== BigInt(scale) || amount === 0n ? 0 : 1,
    [rm]: register.number,
  });
}

/** By name, or as `s3_0_c1_c0_1`. */
function systemRegister(text: string, fields: readonly string[], cursor: Cursor): boolean {
  const index = systemRegisterNamed(text);
  const generic = /^s([23])_([0-7])_c(\d{1,2})_c(\d{1,2})_([0-7])$/i.exec(text);
  if (index === undefined && !generic) return false;
  const parts = generic ? generic.slice(1).map(Number) : unpack(SYSTEM_REGISTERS[index!]!.encoding);
  const [op0, ...rest] = parts as [number, number, number, number, number];
  return assign(cursor, Object.fromEntries([op0 - 2, ...rest].map((value, i) => [fields[i]!, value])));
}

function unpack(encoding: number): number[] {
  return [encoding >> 14, (encoding >> 11) & 7, (encoding >> 7) & 15, (encoding >> 3) & 15, encoding & 7];
}
