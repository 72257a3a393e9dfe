/**
 * The assembler: text in GNU syntax to machine code at a base address. Two passes: the first places every statement and
 * learns the labels, the second encodes. Every instruction is a row of the instruction table; `mov` of a constant and
 * `ldr =constant` expand to what the constant needs.
 *
 * Directives: `.byte .hword .word .quad` (and `.2byte` …), `.ascii .asciz`, `.space` (`.skip .zero`), `.align` (power of
 * two), `.balign`, `.equ` (`.set`), `.ltorg`; `.text .data .globl .type .size .section` are accepted and ignored.
 */

import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { lookUp as entryOf } from '../../base/look-up.ts';
import { encodeInstruction } from './encode.ts';
import { AsmError, evaluate, parseExpression, unescapeText } from './expression.ts';
import { registerNamed } from './registers.ts';
import { parseStatements, type Statement, splitOperands } from './source.ts';

export interface Assembled {
  readonly base: number;
  readonly bytes: Uint8Array;
  /** Label → address. */
  readonly symbols: ReadonlyMap<string, number>;
}

/** Bytes a source may assemble to. */
const LIMIT = 16 * 1024 * 1024;
const DATA_SIZE: Readonly<Record<string, number>> = {
  '.byte': 1,
  '.hword': 2,
  '.short': 2,
  '.2byte': 2,
  '.word': 4,
  '.long': 4,
  '.4byte': 4,
  '.int': 4,
  '.quad': 8,
  '.8byte': 8,
  '.xword': 8,
  '.dword': 8,
};
const IGNORED = new Set(['.text', '.data', '.globl', '.global', '.type', '.size', '.section', '.arch', '.cpu', '.file']);

interface Literal {
  readonly text: string;
  readonly size: 4 | 8;
  readonly address: bigint;
}

interface State {
  readonly base: bigint;
  readonly symbols: Map<string, bigint>;
  /** Addresses of numeric labels in order. */
  readonly local: Map<string, bigint[]>;
  /** Literals of every pool, in order of first use; the second pass finds them again by text. */
  readonly pools: Literal[][];
  at: bigint;
  pool: number;
  pending: { text: string; size: 4 | 8 }[];
  /** Second pass: bytes are written here. */
  bytes: Uint8Array | undefined;
  readonly problems: Diagnostic[];
  readonly file: string;
}

// [impl->dsn~asm-assemble~1]
/** Assembles a text. Never throws: every fault becomes a problem with its line, and the image then must not be used. */
export function assemble(text: string, options: { readonly base?: number; readonly file?: string } = {}): Read<Assembled> {
  const base = BigInt(options.base ?? 0);
  const statements = parseStatements(text);
  const state: State = {
    base,
    symbols: new Map(),
    local: new Map(),
    pools: [],
    at: base,
    pool: 0,
    pending: [],
    bytes: undefined,
    problems: [],
    file: options.file ?? '<assembly>',
  };
  runPass(state, statements);
  if (state.problems.length === 0) {
    state.bytes = new Uint8Array(Number(state.at - base));
    state.at = base;
    state.pool = 0;
    state.pending = [];
    runPass(state, statements);
  }
  const symbols = new Map([...state.symbols].map(([name, value]): [string, number] => [name, Number(value)]));
  return { value: { base: Number(base), bytes: state.bytes ?? new Uint8Array(0), symbols }, problems: state.problems };
}

function runPass(state: State, statements: readonly Statement[]): void {
  for (const statement of statements) {
    guarded(state, statement.line, () => place(state, statement));
    if (state.problems.length >= 100) return;
  }
  guarded(state, statements.at(-1)?.line ?? 1, () => flushPool(state));
}

// [impl->dsn~asm-errors~1]
function guarded(state: State, line: number, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!(error instanceof AsmError)) throw error;
    state.problems.push({
      code: 'platform/asm',
      severity: 'error',
      effect: 'incomplete',
      message: error.message,
      place: { file: state.file, line, column: 1 },
      cure: 'Correct the line; the syntax is that of the GNU assembler for AArch64.',
    });
  }
}

function place(state: State, s: Statement): void {
  if (s.label !== undefined) {
    defineLabel(state, s.label);
    return;
  }
  const name = s.name.toLowerCase();
  if (name.startsWith('.')) {
    directive(state, name, s.operands);
    return;
  }
  const words = expand(state, name, s.operands);
  for (const [mnemonic, operands] of words) emit(state, 4, encodeLate(state, mnemonic, operands, s.line));
}

/** In the first pass only the size counts. */
function encodeLate(state: State, mnemonic: string, operands: string, line: number): bigint {
  if (!state.bytes) return 0n;
  return BigInt(encodeInstruction(mnemonic, operands, { address: state.at, lookup: (symbol) => lookUp(state, symbol, line) }));
}

function defineLabel(state: State, label: string): void {
  if (/^\d+$/.test(label)) {
    if (!state.bytes) state.local.set(label, [...(state.local.get(label) ?? []), state.at]);
    return;
  }
  if (registerNamed(label)) throw new AsmError(`'${label}' is a register and cannot be a label`);
  if (!state.bytes && state.symbols.has(label)) throw new AsmError(`'${label}' is defined twice`);
  state.symbols.set(label, state.at);
}

function lookUp(state: State, name: string, _line = 0): bigint | undefined {
  if (name === '.') return state.at;
  const numeric = /^(\d+)([bf])$/.exec(name);
  if (!numeric) return state.symbols.get(name);
  const all = state.local.get(numeric[1]!) ?? [];
  return numeric[2] === 'b' ? all.findLast((a) => a <= state.at) : all.find((a) => a > state.at);
}

function numberOf(state: State, text: string): bigint {
  return evaluate(parseExpression(text.trim().replace(/^#/, '')), (name) => lookUp(state, name));
}

function emit(state: State, size: number, value: bigint): void {
  if (state.at - state.base + BigInt(size) > LIMIT) throw new AsmError(`the program is larger than ${LIMIT} bytes`);
  if (state.bytes) {
    const at = Number(state.at - state.base);
    for (let i = 0; i < size; i++) state.bytes[at + i] = Number((value >> BigInt(8 * i)) & 0xffn);
  }
  state.at += BigInt(size);
}

function directive(state: State, name: string, operands: string): void {
  const size = entryOf(DATA_SIZE, name);
  if (size !== undefined) {
    for (const item of splitOperands(operands)) emit(state, size, state.bytes ? numberOf(state, item) : 0n);
    return;
  }
  if (name === '.ascii' || name === '.asciz' || name === '.string') {
    strings(state, operands, name !== '.ascii');
    return;
  }
  if (name === '.space' || name === '.skip' || name === '.zero') {
    fill(state, splitOperands(operands));
    return;
  }
  if (name === '.align' || name === '.p2align' || name === '.balign') {
    align(state, name, operands);
    return;
  }
  if (name === '.equ' || name === '.set') {
    equate(state, operands);
    return;
  }
  if (name === '.ltorg' || name === '.pool') {
    flushPool(state);
    return;
  }
  if (!IGNORED.has(name)) throw new AsmError(`'${name}' is not a directive of this assembler`);
}

function strings(state: State, operands: string, terminated: boolean): void {
  for (const item of splitOperands(operands)) {
    const match = /^"((?:\\.|[^"\\])*)"$/.exec(item);
    if (!match) throw new AsmError(`${item} is not a string in double quotes`);
    for (const byte of Buffer.from(unescapeText(match[1]!), 'latin1')) emit(state, 1, BigInt(byte));
    if (terminated) emit(state, 1, 0n);
  }
}

function fill(state: State, operands: readonly string[]): void {
  const count = numberOf(state, operands[0] ?? '');
  if (count < 0n || count > LIMIT) throw new AsmError(`cannot reserve ${count} bytes`);
  const value = operands[1] === undefined ? 0n : numberOf(state, operands[1]);
  if (value === 0n && state.at - state.base + count <= LIMIT) state.at += count;
  else for (let i = 0n; i < count; i++) emit(state, 1, value);
}

function align(state: State, name: string, operands: string): void {
  const value = numberOf(state, splitOperands(operands)[0] ?? '');
  const unit = name === '.balign' ? value : value >= 0n && value < 32n ? 1n << value : 0n;
  if (unit < 1n || unit > LIMIT) throw new AsmError(`cannot align to ${value}`);
  const over = state.at % unit;
  if (over !== 0n) fill(state, [String(unit - over)]);
}

function equate(state: State, operands: string): void {
  const [symbol, value] = splitOperands(operands);
  if (!symbol || value === undefined || !/^[A-Za-z_.$][\w.$]*$/.test(symbol)) throw new AsmError('.equ needs a name and a value');
  state.symbols.set(symbol, numberOf(state, value));
}

/** Replaces the two forms that depend on the size of a constant; everything else is one instruction. */
function expand(state: State, name: string, operands: string): [string, string][] {
  const parts = splitOperands(operands);
  const target = registerNamed(parts[0] ?? '');
  if (name === 'mov' && parts.length === 2 && !registerNamed(parts[1]!))
    return moveConstant(parts[0]!, target?.bank === 'w', numberOf(state, parts[1]!));
  if (name === 'ldr' && parts.length === 2 && parts[1]!.startsWith('='))
    return [['ldr', `${parts[0]}, ${literal(state, parts[1]!.slice(1), target?.bank === 'w' ? 4 : 8)}`]];
  return [[name, operands]];
}

/** MOVZ or MOVN, then MOVK for each other half-word. */
function moveConstant(register: string, narrow: boolean, value: bigint): [string, string][] {
  const width = narrow ? 32 : 64;
  const limit = 1n << BigInt(width);
  if (value >= limit || value < -(limit >> 1n)) throw new AsmError(`${value} does not fit ${width} bits`);
  const bits = BigInt.asUintN(width, value);
  const halves = Array.from({ length: width / 16 }, (_, i) => Number((bits >> BigInt(16 * i)) & 0xffffn));
  const inverted = halves.filter((h) => h === 0xffff).length > halves.filter((h) => h === 0).length;
  const skip = inverted ? 0xffff : 0;
  const needed = halves.map((h, i) => ({ h, i })).filter(({ h }) => h !== skip);
  const first = needed[0] ?? { h: skip, i: 0 };
  const head: [string, string] = [
    inverted ? 'movn' : 'movz',
    `${register}, #${inverted ? first.h ^ 0xffff : first.h}, lsl #${first.i * 16}`,
  ];
  return [head, ...needed.slice(1).map(({ h, i }): [string, string] => ['movk', `${register}, #${h}, lsl #${i * 16}`])];
}

// [impl->dsn~asm-literals~1]
/** Address of a literal of the current pool, as text; reserved in the first pass, known in the second. */
function literal(state: State, text: string, size: 4 | 8): string {
  if (!state.pending.some((p) => p.text === text && p.size === size)) state.pending.push({ text, size });
  if (!state.bytes) return '.';
  const found = state.pools[state.pool]?.find((l) => l.text === text && l.size === size);
  return String(found?.address ?? 0n);
}

function flushPool(state: State): void {
  if (state.pending.length > 0 && state.at % 8n !== 0n) fill(state, [String(8n - (state.at % 8n))]);
  const placed = [...state.pending]
    .sort((a, b) => b.size - a.size)
    .map((p) => {
      const address = state.at;
      emit(state, p.size, state.bytes ? numberOf(state, p.text) : 0n);
      return { ...p, address };
    });
  if (!state.bytes) state.pools.push(placed);
  state.pending = [];
  state.pool++;
}
