/** `##` and `#` on spellings (6.10.3.2, 6.10.3.3). */
import type { LexDialect } from '../lex/dialect.ts';
import { kindOf, PUNCTUATORS, type SpellingTable, TokenKind } from '../lex/spellings.ts';
import { TokenFlag } from '../lex/tokens.ts';
import { Inner, type TokenList } from './token-list.ts';

const IDENTIFIER =
  /^(?:[A-Za-z_$\u0080-\uffff]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8})(?:[\w$\u0080-\uffff]|\\u[0-9a-fA-F]{4}|\\U[0-9a-fA-F]{8})*$/;
const NUMBER = /^\.?[0-9](?:[eEpP][+-]|[\w.$\u0080-\uffff])*$/;
const NUMBER_WITHOUT_P = /^\.?[0-9](?:[eE][+-]|[\w.$\u0080-\uffff])*$/;
const LITERAL = /^(?:u8|[uUL])?(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')$/;
const PUNCTUATOR_SET: ReadonlySet<string> = new Set(PUNCTUATORS);

/** Characters of a token made by `##`. Longer ones come from macros that double it with every level. */
export const LONGEST_PASTE = 1 << 16;
/** Answers of `paste` that are no spelling. */
export const NO_TOKEN = -1;
export const TOO_LONG = -2;

/** Joins two spellings by `##`; remembers the answers, as the same pairs recur. */
export class Paster {
  readonly #spellings: SpellingTable;
  readonly #dialect: LexDialect;
  readonly #known = new Map<number, number>();

  constructor(spellings: SpellingTable, dialect: LexDialect) {
    this.#spellings = spellings;
    this.#dialect = dialect;
  }

  /** Spelling id of the one token that both make together; `NO_TOKEN` when they do not make one, `TOO_LONG`. */
  paste(left: number, right: number): number {
    const key = left * 0x4000000 + right;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const text = this.#spellings.text(left) + this.#spellings.text(right);
    if (text.length > LONGEST_PASTE) return TOO_LONG;
    const made = this.#isToken(text) ? this.#spellings.intern(text) : NO_TOKEN;
    this.#known.set(key, made);
    return made;
  }

  #isToken(text: string): boolean {
    if (IDENTIFIER.test(text)) return true;
    if ((this.#dialect.hexFloats ? NUMBER : NUMBER_WITHOUT_P).test(text)) return true;
    if (PUNCTUATOR_SET.has(text) && text !== '::') return this.#dialect.digraphs || !/^(?:<:|:>|<%|%>|%:.*)$/.test(text);
    const kind = kindOf(text);
    if ((kind !== TokenKind.String && kind !== TokenKind.Character) || !LITERAL.test(text)) return false;
    if (/^u8'/.test(text)) return this.#dialect.utf8Characters;
    return this.#dialect.unicodeLiterals || !/^[uU]/.test(text);
  }
}

/** What is said when `##` finds no token. */
export function noTokenOf(spellings: SpellingTable, left: number, right: number): string {
  const [a, b] = [left, right].map((id) => {
    const text = spellings.text(id);
    return text.length > 60 ? `${text.slice(0, 57)}...` : text;
  });
  return `'##' makes no valid token of '${a}' and '${b}'`;
}

/** Characters of the tokens of a list without what `#` adds. */
export function spelledLength(spellings: SpellingTable, list: TokenList, from: number, to: number): number {
  let length = 0;
  for (let i = from; i < to; i++) length += spellings.text(list.spelling[i]!).length;
  return length;
}

/** The string literal that `#` makes of a list of tokens. */
export function stringify(spellings: SpellingTable, list: TokenList, from: number, to: number): string {
  let text = '"';
  for (let i = from; i < to; i++) {
    const id = list.spelling[i]!;
    const spelled = spellings.text(id);
    if (i > from && (list.flags[i]! & TokenFlag.space) !== 0) text += ' ';
    const kind = spellings.kind(id);
    const literal = kind === TokenKind.String || kind === TokenKind.Character;
    text += literal ? spelled.replace(/[\\"]/g, '\\$&').replace(/\n/g, '\\n') : spelled;
  }
  // An odd number of final backslashes would swallow the closing quote: gcc drops the last one.
  let trailing = 0;
  while (text.charCodeAt(text.length - 1 - trailing) === 0x5c) trailing++;
  if (trailing % 2 === 1) text = text.slice(0, -1);
  return `${text}"`;
}

/** Masks everything that must not be inherited by a token made by `##`. */
export function pastedFlags(left: number): number {
  return (
    (left & (TokenFlag.space | TokenFlag.lineStart | TokenFlag.fromMacro | TokenFlag.systemHeader | Inner.afterGap)) |
    TokenFlag.pasted
  );
}
