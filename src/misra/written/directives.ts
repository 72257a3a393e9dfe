/**
 * The directives of a file as written, whether or not their group is compiled: names, operands, definitions, and the
 * nesting of conditionals within the file.
 */
import { P, primaryPunctuator, TokenKind } from '../../c/lex/spellings.ts';
import { TokenFlag } from '../../c/lex/tokens.ts';
import type { RawFile } from './raw-file.ts';

export interface Directive {
  /** `define`, `if`, …; empty for a null directive. */
  readonly name: string;
  /** Index of the `#` among the file's raw tokens. */
  readonly hash: number;
  /** First token behind the name. */
  readonly first: number;
  /** Behind the last token of the line. */
  readonly end: number;
  /** For `define`. */
  readonly define: Definition | undefined;
}

export interface Definition {
  readonly name: string;
  readonly nameToken: number;
  readonly functionLike: boolean;
  readonly parameters: readonly string[];
  readonly variadic: boolean;
  /** The replacement list: raw tokens `bodyFirst … bodyEnd - 1`. */
  readonly bodyFirst: number;
  readonly bodyEnd: number;
}

/** An `#if` group with all its parts; `end` is absent when the file ends first. */
export interface Conditional {
  readonly start: Directive;
  /** `elif`, `else`, … in order. */
  readonly middle: readonly Directive[];
  readonly end?: Directive;
  readonly depth: number;
}

export function readDirectives(file: RawFile): Directive[] {
  const result: Directive[] = [];
  for (const hash of file.lexed.directives) {
    let end = hash + 1;
    while (end < file.length && !file.startsLine(end)) end++;
    const named = hash + 1 < end && file.isName(hash + 1);
    const name = named ? file.word(hash + 1) : hash + 1 < end ? '?' : '';
    const first = named ? hash + 2 : hash + 1;
    const define = name === 'define' ? readDefinition(file, first, end) : undefined;
    result.push({ name, hash, first, end, define });
  }
  return result;
}

function readDefinition(file: RawFile, first: number, end: number): Definition | undefined {
  if (first >= end || !file.isName(first)) return undefined;
  const name = file.word(first);
  const open = first + 1;
  const functionLike = open < end && file.lexed.spelling[open] === P['('] && !file.hasFlag(open, TokenFlag.space);
  const parameters: string[] = [];
  let variadic = false;
  if (!functionLike) return { name, nameToken: first, functionLike, parameters, variadic, bodyFirst: open, bodyEnd: end };
  let at = open + 1;
  for (; at < end && file.lexed.spelling[at] !== P[')']; at++) {
    if (file.lexed.spelling[at] === P['...']) {
      variadic = true;
      if (at === open + 1 || file.lexed.spelling[at - 1] === P[',']) parameters.push('__VA_ARGS__');
    } else if (file.isName(at)) parameters.push(file.word(at));
  }
  return { name, nameToken: first, functionLike, parameters, variadic, bodyFirst: Math.min(at + 1, end), bodyEnd: end };
}

const OPENERS: ReadonlySet<string> = new Set(['if', 'ifdef', 'ifndef']);
const MIDDLES: ReadonlySet<string> = new Set(['elif', 'else', 'elifdef', 'elifndef']);

/** All conditionals of a file in order of their start. */
export function readConditionals(directives: readonly Directive[]): Conditional[] {
  const all: { start: Directive; middle: Directive[]; end?: Directive; depth: number }[] = [];
  const open: typeof all = [];
  for (const d of directives) {
    if (OPENERS.has(d.name)) {
      const conditional = { start: d, middle: [], depth: open.length };
      all.push(conditional);
      open.push(conditional);
    } else if (MIDDLES.has(d.name)) open.at(-1)?.middle.push(d);
    else if (d.name === 'endif') {
      const closed = open.pop();
      if (closed !== undefined) closed.end = d;
    }
  }
  return all;
}

/** Is the token a `#` or `##` operator (digraphs included)? 0 no, 1 `#`, 2 `##`. */
export function hashOperator(file: RawFile, token: number): 0 | 1 | 2 {
  if (file.kind(token) !== TokenKind.Punctuator) return 0;
  const p = primaryPunctuator(file.lexed.spelling[token]!);
  return p === P['#'] ? 1 : p === P['##'] ? 2 : 0;
}
