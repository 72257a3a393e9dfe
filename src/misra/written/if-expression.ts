/**
 * Controlling expressions of `#if` and `#elif` as trees, over tokens as written or as expanded, and their evaluation in
 * which only what C evaluates is visited: `0 && X` does not look at `X`. A tree keeps for every node the raw token of the
 * file from which it came.
 */
import type { MacroDefinition, MacroId } from '../../c/lex/macro-table.ts';
import { TokenKind } from '../../c/lex/spellings.ts';
import type { TokenSpace } from '../../c/lex/tokens.ts';
import type { ConditionalRecord, Segment } from '../../c/preprocess/segment.ts';
import type { FileView } from './file-view.ts';

export interface IfToken {
  readonly text: string;
  readonly name: boolean;
  /** The raw token of the file: of the macro's name for what a macro gave. */
  readonly raw: number;
  readonly expanded: boolean;
}

export interface IfNode {
  /** An operator; empty for a leaf; `opaque` for `defined X`, `__has_include(…)` and macros with arguments. */
  readonly operator: string;
  readonly operands: readonly IfNode[];
  /** The operator, or the leaf. */
  readonly token: IfToken;
  readonly parenthesized: boolean;
  /** Of an opaque node: its words. */
  readonly words: readonly string[];
}

/** Precedence of binary operators; `?:` is 2. */
export const IF_LEVELS: Readonly<Record<string, number>> = {
  '*': 12, '/': 12, '%': 12, '+': 11, '-': 11, '<<': 10, '>>': 10, '<': 9, '>': 9, '<=': 9, '>=': 9, '==': 8, '!=': 8, '&': 7,
  '^': 6, '|': 5, '&&': 4, '||': 3,
}; // biome-ignore format: a table

/** The tokens as written. */
export function writtenTokens(file: FileView, from: number, to: number): IfToken[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => ({
    text: file.word(from + i),
    name: file.isName(from + i),
    raw: from + i,
    expanded: false,
  }));
}

/** Reads an expression; undefined when it is none. */
export function parseIf(tokens: readonly IfToken[]): IfNode | undefined {
  const parser = new IfParser(tokens);
  const node = parser.conditional();
  return node !== undefined && parser.atEnd ? node : undefined;
}

class IfParser {
  readonly #tokens: readonly IfToken[];
  #at = 0;

  constructor(tokens: readonly IfToken[]) {
    this.#tokens = tokens;
  }

  get atEnd(): boolean {
    return this.#at >= this.#tokens.length;
  }

  conditional(): IfNode | undefined {
    const condition = this.#binary(3);
    const token = this.#tokens[this.#at];
    if (condition === undefined || token?.text !== '?') return condition;
    this.#at++;
    const yes = this.conditional();
    if (this.#tokens[this.#at]?.text !== ':') return undefined;
    this.#at++;
    const no = this.conditional();
    return yes === undefined || no === undefined ? undefined : operation('?:', token, [condition, yes, no]);
  }

  #binary(level: number): IfNode | undefined {
    let left = level > 12 ? this.#unary() : this.#binary(level + 1);
    while (left !== undefined && level <= 12) {
      const token = this.#tokens[this.#at];
      if (token === undefined || IF_LEVELS[token.text] !== level) break;
      this.#at++;
      const right = this.#binary(level + 1);
      left = right === undefined ? undefined : operation(token.text, token, [left, right]);
    }
    return left;
  }

  #unary(): IfNode | undefined {
    const token = this.#tokens[this.#at];
    if (token === undefined) return undefined;
    if (/^[-+!~]$/.test(token.text)) {
      this.#at++;
      const operand = this.#unary();
      return operand === undefined ? undefined : operation(token.text, token, [operand]);
    }
    if (token.text === '(') {
      this.#at++;
      const inner = this.conditional();
      if (inner === undefined || this.#tokens[this.#at]?.text !== ')') return undefined;
      this.#at++;
      return { ...inner, parenthesized: true };
    }
    return this.#leaf(token);
  }

  #leaf(token: IfToken): IfNode | undefined {
    this.#at++;
    const leaf: IfNode = { operator: '', operands: [], token, parenthesized: false, words: [] };
    if (!token.name) return /^[\w'."]/.test(token.text) ? leaf : undefined;
    const next = this.#tokens[this.#at];
    if (token.text === 'defined' && next?.name === true) {
      this.#at++;
      return { ...leaf, operator: 'opaque', words: [token.text, next.text] };
    }
    if (next?.text !== '(') return leaf;
    const start = this.#at;
    let depth = 0;
    do {
      const text = this.#tokens[this.#at++]!.text;
      if (text === '(') depth++;
      else if (text === ')') depth--;
    } while (depth > 0 && !this.atEnd);
    const inside = this.#tokens.slice(start + 1, this.#at - 1).map((t) => t.text);
    return { ...leaf, operator: 'opaque', words: [token.text, ...inside] };
  }
}

function operation(operator: string, token: IfToken, operands: readonly IfNode[]): IfNode {
  return { operator, operands, token, parenthesized: false, words: [] };
}

/** The definition that a name has at a conditional: 0 none, undefined not known. */
export type DefinitionOf = (name: string) => MacroDefinition | 0 | undefined;

/** Definitions as the segment of a conditional had them when the conditional was met. */
export function definitionsAt(space: TokenSpace, segment: Segment, c: ConditionalRecord): DefinitionOf {
  const { macros, spellings } = space;
  return (name) => {
    let latest = -1;
    let id: MacroId | undefined;
    segment.reads.forEach((read, i) => {
      if (spellings.text(read) === name) id = segment.answers[i]!;
    });
    for (const defined of segment.defines) {
      const macro = macros.get(defined);
      if (macro.place < c.place && macro.place > latest && spellings.text(macro.name) === name) {
        latest = macro.place;
        id = defined;
      }
    }
    for (const gone of segment.undefines)
      if (gone.place < c.place && gone.place > latest && spellings.text(gone.name) === name) {
        latest = gone.place;
        id = 0;
      }
    return id === undefined ? undefined : id === 0 ? 0 : macros.get(id);
  };
}

/** The tokens after macro replacement; operands of `defined` and of `__has_…` stay. */
export function expandedTokens(space: TokenSpace, tokens: readonly IfToken[], definitionOf: DefinitionOf): IfToken[] {
  return expand(tokens, new Set());

  function expand(list: readonly IfToken[], hidden: ReadonlySet<string>): IfToken[] {
    const out: IfToken[] = [];
    for (let i = 0; i < list.length; i++) {
      const token = list[i]!;
      if (!token.name) {
        out.push(token);
        continue;
      }
      if (token.text === 'defined' || token.text.startsWith('__has_')) {
        const end = list[i + 1]?.text === '(' ? closing(list, i + 1) : i + 1;
        out.push(...list.slice(i, end + 1));
        i = end;
        continue;
      }
      const macro = hidden.has(token.text) ? 0 : definitionOf(token.text);
      if (macro === 0 || macro === undefined || macro.builtin !== undefined) {
        out.push(token);
        continue;
      }
      let body = bodyOf(macro, token.raw);
      if (macro.functionLike) {
        if (list[i + 1]?.text !== '(') {
          out.push(token);
          continue;
        }
        const end = closing(list, i + 1);
        body = withArguments(macro, body, splitArguments(list.slice(i + 2, end)));
        i = end;
      }
      out.push(...expand(body, new Set([...hidden, token.text])));
    }
    return out;
  }

  function bodyOf(macro: MacroDefinition, raw: number): IfToken[] {
    return Array.from(macro.body.spelling, (id) => {
      const kind = space.spellings.kind(id);
      const name = kind === TokenKind.Identifier || kind === TokenKind.Keyword;
      return { text: space.spellings.text(id), name, raw, expanded: true };
    });
  }

  function withArguments(macro: MacroDefinition, body: readonly IfToken[], given: readonly IfToken[][]): IfToken[] {
    const names = macro.parameters.map((id) => space.spellings.text(id));
    return body.flatMap((t) => {
      const at = t.name ? names.indexOf(t.text) : -1;
      return at < 0 ? [t] : (given[at] ?? []);
    });
  }
}

function closing(list: readonly IfToken[], open: number): number {
  let depth = 0;
  for (let i = open; i < list.length; i++) {
    if (list[i]!.text === '(') depth++;
    else if (list[i]!.text === ')' && --depth === 0) return i;
  }
  return list.length - 1;
}

function splitArguments(list: readonly IfToken[]): IfToken[][] {
  const parts: IfToken[][] = [[]];
  let depth = 0;
  for (const t of list) {
    if (t.text === '(') depth++;
    else if (t.text === ')') depth--;
    if (t.text === ',' && depth === 0) parts.push([]);
    else parts.at(-1)!.push(t);
  }
  return parts;
}

/** A value of type `intmax_t` or `uintmax_t`; `exact` is the mathematical result of the last operation. */
export interface IfValue {
  readonly value: bigint;
  readonly unsigned: boolean;
}

export interface IfVisitor {
  /** A name that stands for 0 because it is not defined. */
  undefinedName?(node: IfNode): void;
  /** An operation of which an unsigned result did not fit. */
  wrapped?(node: IfNode): void;
}

/** Evaluates an expanded expression; undefined where a value is not known. */
export function evaluateIf(node: IfNode, definitionOf: DefinitionOf, visitor: IfVisitor): IfValue | undefined {
  const run = (n: IfNode): IfValue | undefined => evaluateIf(n, definitionOf, visitor);
  const { operator, operands } = node;
  if (operator === '') return leafValue(node, definitionOf, visitor);
  if (operator === 'opaque') return definedValue(node, definitionOf);
  const first = run(operands[0]!);
  if (operator === '&&' || operator === '||') {
    const decides = operator === '||';
    if (first !== undefined && (first.value !== 0n) === decides) return truth(decides);
    const second = run(operands[1]!);
    return first === undefined || second === undefined ? undefined : truth(second.value !== 0n);
  }
  if (operator === '?:') {
    if (first !== undefined) return run(operands[first.value !== 0n ? 1 : 2]!);
    run(operands[1]!);
    run(operands[2]!);
    return undefined;
  }
  const second = operands[1] === undefined ? undefined : run(operands[1]);
  if (first === undefined || (operands[1] !== undefined && second === undefined)) return undefined;
  const unsigned = first.unsigned || (second?.unsigned === true && !/^(?:<<|>>)$/.test(operator));
  const exact = second === undefined ? unaryResult(operator, first) : binaryResult(operator, first.value, second.value);
  if (exact === undefined) return undefined;
  if (/^(?:[<>!=]=|[<>!])$/.test(operator)) return { value: exact, unsigned: false };
  const value = unsigned ? BigInt.asUintN(64, exact) : BigInt.asIntN(64, exact);
  if (unsigned && value !== exact && /^[-+*]$/.test(operator) && second !== undefined) visitor.wrapped?.(node);
  return { value, unsigned };
}

const truth = (yes: boolean): IfValue => ({ value: yes ? 1n : 0n, unsigned: false });

function leafValue(node: IfNode, definitionOf: DefinitionOf, visitor: IfVisitor): IfValue | undefined {
  const { text, name } = node.token;
  if (name) {
    const macro = definitionOf(text);
    if (macro !== 0) return undefined; // one that the preprocessor computes, or not known
    visitor.undefinedName?.(node);
    return { value: 0n, unsigned: false };
  }
  const number = /^(0[xX][\da-fA-F']+|0[bB][01']+|[\d']+)([uUlL]*)$/.exec(text);
  if (number === null) return undefined;
  const digits = number[1]!.replaceAll("'", '');
  const value = BigInt(/^0[0-7]+$/.test(digits) ? `0o${digits.slice(1)}` : /^0\d/.test(digits) ? '0' : digits);
  return { value, unsigned: /u/i.test(number[2]!) || value > 0x7fffffffffffffffn };
}

function definedValue(node: IfNode, definitionOf: DefinitionOf): IfValue | undefined {
  const [word, name] = node.words;
  if (word !== 'defined' || name === undefined) return undefined;
  const macro = definitionOf(name);
  return macro === undefined ? undefined : truth(macro !== 0);
}

function unaryResult(operator: string, { value }: IfValue): bigint {
  if (operator === '-') return -value;
  if (operator === '~') return ~value;
  return operator === '!' ? (value === 0n ? 1n : 0n) : value;
}

function binaryResult(operator: string, a: bigint, b: bigint): bigint | undefined {
  const is = (yes: boolean): bigint => (yes ? 1n : 0n);
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return b === 0n ? undefined : a / b;
    case '%':
      return b === 0n ? undefined : a % b;
    case '<<':
      return b >= 0n && b < 64n ? a << b : undefined;
    case '>>':
      return b >= 0n && b < 64n ? a >> b : undefined;
    case '<':
      return is(a < b);
    case '>':
      return is(a > b);
    case '<=':
      return is(a <= b);
    case '>=':
      return is(a >= b);
    case '==':
      return is(a === b);
    case '!=':
      return is(a !== b);
    case '&':
      return a & b;
    case '^':
      return a ^ b;
    default:
      return a | b;
  }
}

/** Every `#if` and `#elif` that was evaluated in a file in scope, with its segment. */
export function* evaluatedConditions(
  segments: readonly Segment[],
  files: readonly FileView[],
): Iterable<{ readonly file: FileView; readonly segment: Segment; readonly condition: ConditionalRecord }> {
  const views = new Map(files.map((f) => [f.lexed.file.id, f]));
  for (const segment of segments) {
    const file = views.get(segment.file);
    if (file === undefined) continue;
    for (const condition of segment.conditionals)
      if (
        (condition.word === 'if' || condition.word === 'elif') &&
        condition.to > condition.from &&
        condition.value !== undefined
      )
        yield { file, segment, condition };
  }
}

/** The same as trees after macro expansion, with what a name meant there: `visit` evaluates. */
export function* expandedConditions(
  space: TokenSpace,
  segments: readonly Segment[],
  files: readonly FileView[],
): Iterable<{ readonly file: FileView; readonly word: string; visit(visitor: IfVisitor): void }> {
  for (const { file, segment, condition } of evaluatedConditions(segments, files)) {
    const definitionOf = definitionsAt(space, segment, condition);
    const tree = parseIf(expandedTokens(space, writtenTokens(file, condition.from, condition.to), definitionOf));
    if (tree !== undefined) yield { file, word: condition.word, visit: (visitor) => evaluateIf(tree, definitionOf, visitor) };
  }
}
