/** Integer expressions of device tree source, in parentheses: C's operators on 64-bit unsigned values. */
import type { DtsToken } from './dts-tokens.ts';

export interface TokenReader {
  peek(): DtsToken;
  next(): DtsToken;
  /** Reports at a token and gives up the current construct. */
  fail(token: DtsToken, message: string): never;
}

const MASK = 0xffff_ffff_ffff_ffffn;
const bool = (b: boolean): bigint => (b ? 1n : 0n);

type Binary = (a: bigint, b: bigint) => bigint | undefined;
/** From loosest to tightest. Undefined = division by zero. */
const LEVELS: readonly Readonly<Record<string, Binary>>[] = [
  { '||': (a, b) => bool(a !== 0n || b !== 0n) },
  { '&&': (a, b) => bool(a !== 0n && b !== 0n) },
  { '|': (a, b) => a | b },
  { '^': (a, b) => a ^ b },
  { '&': (a, b) => a & b },
  { '==': (a, b) => bool(a === b), '!=': (a, b) => bool(a !== b) },
  { '<': (a, b) => bool(a < b), '>': (a, b) => bool(a > b), '<=': (a, b) => bool(a <= b), '>=': (a, b) => bool(a >= b) },
  { '<<': (a, b) => (b < 64n ? a << b : 0n), '>>': (a, b) => (b < 64n ? a >> b : 0n) },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  {
    '*': (a, b) => a * b,
    '/': (a, b) => (b === 0n ? undefined : a / b),
    '%': (a, b) => (b === 0n ? undefined : a % b),
  },
];

export function literal(token: DtsToken): bigint | undefined {
  if (token.kind === 'number') {
    const digits = token.text.replace(/[uUlL]+$/, '');
    // A leading zero means octal, as in C.
    if (/^0[0-7]+$/.test(digits)) return BigInt(`0o${digits.slice(1)}`);
    return /^0[0-9]+$/.test(digits) ? undefined : BigInt(digits);
  }
  if (token.kind === 'character' && token.text.length === 1) return BigInt(token.text.charCodeAt(0));
  return undefined;
}

/** The inside of a parenthesised expression; the closing parenthesis is left. */
export function expression(read: TokenReader): bigint {
  const condition = binary(read, 0);
  if (read.peek().text !== '?') return condition;
  read.next();
  const yes = expression(read);
  const colon = read.next();
  if (colon.text !== ':') read.fail(colon, 'a conditional needs ":"');
  const no = expression(read);
  return condition !== 0n ? yes : no;
}

function binary(read: TokenReader, level: number): bigint {
  const operators = LEVELS[level];
  if (operators === undefined) return unary(read);
  let left = binary(read, level + 1);
  for (let token = read.peek(); token.kind === 'punctuation' && operators[token.text] !== undefined; token = read.peek()) {
    read.next();
    const result = operators[token.text]!(left, binary(read, level + 1));
    if (result === undefined) read.fail(token, 'division by zero');
    left = result & MASK;
  }
  return left;
}

function unary(read: TokenReader): bigint {
  const token = read.next();
  if (token.text === '-' && token.kind === 'punctuation') return -unary(read) & MASK;
  if (token.text === '~') return ~unary(read) & MASK;
  if (token.text === '!') return bool(unary(read) === 0n);
  if (token.text === '(') {
    const value = expression(read);
    const close = read.next();
    if (close.text !== ')') read.fail(close, 'a ")" is missing');
    return value;
  }
  const value = literal(token);
  if (value === undefined) read.fail(token, `${JSON.stringify(token.text)} is not a number`);
  return value & MASK;
}
