/**
 * Expressions of the assembler: 64-bit integers as bigint, C's operators and precedence, symbols, `.` for the current
 * address, `1b`/`1f` for the nearest local label, `:lo12:` for the low twelve bits of an address.
 *
 * Parsing builds a tree once; evaluation happens per pass with whatever symbols that pass knows.
 */

export type Expression =
  | { readonly kind: 'number'; readonly value: bigint }
  | { readonly kind: 'symbol'; readonly name: string }
  | { readonly kind: 'unary'; readonly op: string; readonly of: Expression }
  | { readonly kind: 'binary'; readonly op: string; readonly left: Expression; readonly right: Expression };

/** A fault in the source text, thrown inside the assembler and turned into a Diagnostic at its edge. */
export class AsmError extends Error {
  readonly column: number | undefined;
  constructor(message: string, column?: number) {
    super(message);
    this.column = column;
  }
}

const PRECEDENCE: readonly (readonly string[])[] = [['|'], ['^'], ['&'], ['<<', '>>'], ['+', '-'], ['*', '/', '%']];
const TOKEN =
  /\s*(0[xX][0-9a-fA-F_]+|0[bB][01_]+|[0-9]+[bf](?![0-9A-Za-z_])|[0-9][0-9_]*|'(?:\\.|[^\\])'|[A-Za-z_.$][\w.$]*|:lo12:|<<|>>|[-+*/%&|^~()])/y;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
};

/** Parses a whole operand text; throws AsmError with a message for people. */
export function parseExpression(text: string): Expression {
  const tokens = tokenize(text);
  const cursor = { at: 0 };
  const tree = parseLevel(tokens, cursor, 0);
  if (cursor.at !== tokens.length) throw new AsmError(`unexpected '${tokens[cursor.at]}' in expression '${text.trim()}'`);
  return tree;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(text);
    if (!match) {
      if (text.slice(from).trim() === '') break;
      throw new AsmError(`cannot read '${text.slice(from).trim()}' as an expression`);
    }
    tokens.push(match[1]!);
  }
  if (tokens.length === 0) throw new AsmError('an expression is missing');
  if (tokens.length > 2000) throw new AsmError('expression of more than 2000 tokens');
  return tokens;
}

function parseLevel(tokens: readonly string[], cursor: { at: number }, level: number): Expression {
  if (level === PRECEDENCE.length) return parseUnary(tokens, cursor, 0);
  let left = parseLevel(tokens, cursor, level + 1);
  while (cursor.at < tokens.length && PRECEDENCE[level]!.includes(tokens[cursor.at]!)) {
    const op = tokens[cursor.at++]!;
    left = { kind: 'binary', op, left, right: parseLevel(tokens, cursor, level + 1) };
  }
  return left;
}

function parseUnary(tokens: readonly string[], cursor: { at: number }, depth: number): Expression {
  if (depth > 100) throw new AsmError('expression nested too deeply');
  const token = tokens[cursor.at++];
  if (token === undefined) throw new AsmError('an operand is missing at the end of the expression');
  if (token === '-' || token === '~' || token === '+' || token === ':lo12:')
    return { kind: 'unary', op: token, of: parseUnary(tokens, cursor, depth + 1) };
  if (token === '(') {
    const inner = parseLevel(tokens, cursor, 0);
    if (tokens[cursor.at++] !== ')') throw new AsmError("')' is missing");
    return inner;
  }
  if (token.startsWith("'")) return { kind: 'number', value: BigInt(unescapeText(token.slice(1, -1)).charCodeAt(0)) };
  if (/^[0-9]+[bf]$/.test(token) && !/^0b/.test(token)) return { kind: 'symbol', name: token };
  if (/^[0-9]/.test(token)) return { kind: 'number', value: readNumber(token) };
  if (/^[A-Za-z_.$]/.test(token)) return { kind: 'symbol', name: token };
  throw new AsmError(`unexpected '${token}' in an expression`);
}

function readNumber(token: string): bigint {
  const plain = token.replaceAll('_', '');
  if (/^0[xXbB]$/.test(plain)) throw new AsmError(`'${token}' has no digits`);
  return BigInt(plain.toLowerCase());
}

/** C escapes of a string or character literal. */
export function unescapeText(text: string): string {
  return text.replace(/\\x([0-9a-fA-F]{1,2})|\\(.)/g, (_, hex: string | undefined, c: string) =>
    hex ? String.fromCharCode(Number.parseInt(hex, 16)) : (ESCAPES[c] ?? c),
  );
}

/**
 * Value of an expression; `lookup` answers a symbol (or `.`/`1b`/`1f`) or undefined when the pass does not know it yet.
 * Throws AsmError on an unknown symbol, on division by zero and on absurd shifts.
 */
export function evaluate(tree: Expression, lookup: (name: string) => bigint | undefined): bigint {
  if (tree.kind === 'number') return tree.value;
  if (tree.kind === 'symbol') {
    const value = lookup(tree.name);
    if (value === undefined) throw new AsmError(`'${tree.name}' is not defined`);
    return value;
  }
  if (tree.kind === 'unary') return applyUnary(tree.op, evaluate(tree.of, lookup));
  return applyBinary(tree.op, evaluate(tree.left, lookup), evaluate(tree.right, lookup));
}

function applyUnary(op: string, value: bigint): bigint {
  if (op === '-') return -value;
  if (op === '~') return ~value;
  if (op === ':lo12:') return value & 0xfffn;
  return value;
}

function applyBinary(op: string, a: bigint, b: bigint): bigint {
  switch (op) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return BigInt.asIntN(128, a * b);
    case '&':
      return a & b;
    case '|':
      return a | b;
    case '^':
      return a ^ b;
    case '<<':
    case '>>':
      if (b < 0n || b > 127n) throw new AsmError(`shift by ${b} is out of range 0 to 127`);
      return op === '<<' ? BigInt.asIntN(128, a << b) : a >> b;
    default:
      if (b === 0n) throw new AsmError('division by zero');
      return op === '/' ? a / b : a % b;
  }
}
