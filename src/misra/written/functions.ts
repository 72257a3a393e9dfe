/**
 * The functions that a file defines, as written: no configuration is needed and nothing has to be complete. Braces are
 * matched among the raw tokens outside directives; of an `#if` group only the part that is compiled by default counts, so
 * that alternatives which open the same brace do not count twice.
 */

import type { SourceText } from '../../base/text.ts';
import { dialectOf } from '../../c/lex/dialect.ts';
import { lexFile } from '../../c/lex/lex-file.ts';
import { P, primaryPunctuator, TokenKind } from '../../c/lex/spellings.ts';
import { TokenSpace } from '../../c/lex/tokens.ts';
import { FileView } from './file-view.ts';

/** Lines from 1; `line` is that of the first word of the definition, `endLine` that of its last brace. */
export interface WrittenFunction {
  readonly name: string;
  readonly line: number;
  readonly endLine: number;
}

/** Words that stand before a parenthesis without naming what is declared. */
const NOT_NAMES: ReadonlySet<string> = new Set(
  '__attribute__ __attribute __declspec __asm__ asm __typeof__ typeof _Alignas alignas if for while switch return sizeof'.split(
    ' ',
  ),
);

export function writtenFunctions(source: SourceText): WrittenFunction[] {
  const space = new TokenSpace();
  const lexed = lexFile(space.spellings, space.files.add(source), dialectOf('gnu17')!);
  const view = new FileView(lexed, space.spellings, false);
  return new FunctionReader(view).read();
}

class FunctionReader {
  readonly #view: FileView;
  readonly #found: WrittenFunction[] = [];
  #braces = 0;
  #parentheses = 0;
  /** First token of the external declaration that is being read, or -1. */
  #start = -1;
  /** Token that names the function, when it is one; -1 for none yet, -2 when it cannot be one. */
  #name = -1;
  /** Last token of the name: that of a macro's invocation that makes it, as in `DO(version)(void)`. */
  #nameEnd = -1;
  /** Does the name stand outside parentheses? */
  #nameOutside = false;
  #last = -1;
  /** Depth of the parentheses of an attribute and the like that is being read; 0 for none. */
  #aside = 0;

  constructor(view: FileView) {
    this.#view = view;
  }

  read(): WrittenFunction[] {
    for (const token of compiledTokens(this.#view)) {
      this.#take(token, this.#sign(token));
      this.#last = token;
    }
    return this.#found;
  }

  #sign(token: number): number {
    const { lexed } = this.#view;
    return this.#view.kind(token) === TokenKind.Punctuator ? primaryPunctuator(lexed.spelling[token]!) : 0;
  }

  #take(token: number, sign: number): void {
    if (this.#braces === 0) this.#outside(token, sign);
    if (sign === P['{']) this.#braces++;
    else if (sign === P['}'] && this.#braces > 0 && --this.#braces === 0) this.#close(token);
  }

  /** A token outside all braces. */
  #outside(token: number, sign: number): void {
    if (this.#start < 0) this.#start = token;
    else if (this.#beginsAnew(token)) this.#restart(token);
    if (sign === P['(']) {
      this.#parentheses++;
      if (this.#name >= 0 && this.#nameOutside && this.#parentheses === 1 && this.#sign(this.#last) === P[')'])
        this.#nameEnd = this.#last;
      if (this.#aside === 0 && this.#isWordBefore()) {
        if (NOT_NAMES.has(this.#view.word(this.#last))) this.#aside = this.#parentheses;
        else if (this.#name === -1) {
          this.#name = this.#nameEnd = this.#last;
          this.#nameOutside = this.#parentheses === 1;
        }
      }
    } else if (sign === P[')']) {
      if (this.#parentheses === this.#aside) this.#aside = 0;
      this.#parentheses = Math.max(0, this.#parentheses - 1);
    }
    if (this.#parentheses === 0 && sign === P['=']) this.#name = -2;
    else if (sign === P[';']) this.#restart(-1);
  }

  /** After `MACRO(x)` without a semicolon: the next line begins with a word. */
  #beginsAnew(token: number): boolean {
    if (this.#parentheses > 0 || this.#name < 0 || !this.#view.startsLine(token) || !this.#view.isName(token)) return false;
    const place = this.#view.lexed.file.source.positionAt(this.#view.loc(token) - this.#view.base);
    return place.column === 1 && this.#sign(this.#last) === P[')'];
  }

  #isWordBefore(): boolean {
    if (this.#last < this.#start) return false;
    const kind = this.#view.kind(this.#last);
    return kind === TokenKind.Identifier || (kind === TokenKind.Keyword && NOT_NAMES.has(this.#view.word(this.#last)));
  }

  /** The brace that ends what was opened outside: a function's body, or that of a type or an initializer, which goes on. */
  #close(token: number): void {
    if (this.#name < 0) return;
    const line = (t: number): number => this.#view.lineOf(this.#view.loc(t));
    let name = '';
    for (let t = this.#name; t <= this.#nameEnd; t++) name += this.#view.word(t);
    this.#found.push({ name, line: line(this.#start), endLine: line(token) });
    this.#restart(-1);
  }

  #restart(token: number): void {
    this.#start = token;
    this.#name = -1;
    this.#parentheses = 0;
    this.#aside = 0;
  }
}

/** Indexes of the tokens outside directives, in one part of each conditional: the first, the second of `#if 0`. */
function* compiledTokens(view: FileView): Generator<number> {
  const { directives } = view;
  /** Per open conditional: was a part taken before the present one, and is the present one taken? */
  const open: { taken: boolean; here: boolean }[] = [];
  let next = 0;
  for (let token = 0; token < view.length; token++) {
    const directive = directives[next];
    if (directive?.hash !== token) {
      if (open.every((c) => c.here)) yield token;
      continue;
    }
    next++;
    token = directive.end - 1;
    if (directive.name.startsWith('if')) {
      const here = directive.name !== 'if' || view.word(directive.first) !== '0';
      open.push({ taken: here, here });
    } else if (directive.name === 'endif') open.pop();
    else if (directive.name.startsWith('el') && open.length > 0) {
      const { taken } = open.pop()!;
      open.push({ taken: true, here: !taken });
    }
  }
}
