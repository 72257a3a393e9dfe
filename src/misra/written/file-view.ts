/**
 * One source file as it was written: raw tokens, comments, directives. Text and preprocessor guidelines look at this view,
 * because nothing of it survives preprocessing. Positions are program positions (`Loc`), as in the token stream.
 */
import type { LexedFile } from '../../c/lex/lex-file.ts';
import type { Loc } from '../../c/lex/source-files.ts';
import { type SpellingTable, TokenKind } from '../../c/lex/spellings.ts';
import { TokenFlag } from '../../c/lex/tokens.ts';
import { type Conditional, type Directive, readConditionals, readDirectives } from './directives.ts';
import type { RawFile } from './raw-file.ts';

export interface WrittenComment {
  readonly loc: Loc;
  readonly text: string;
  /** `//` comments go to the end of the line. */
  readonly line: boolean;
}

export class FileView implements RawFile {
  readonly lexed: LexedFile;
  readonly spellings: SpellingTable;
  /** `.h` and the like: a file that others include. */
  readonly header: boolean;
  #directives: readonly Directive[] | undefined;
  #conditionals: readonly Conditional[] | undefined;
  #comments: readonly WrittenComment[] | undefined;

  constructor(lexed: LexedFile, spellings: SpellingTable, header: boolean) {
    this.lexed = lexed;
    this.spellings = spellings;
    this.header = header;
  }

  get name(): string {
    return this.lexed.file.source.file;
  }

  get text(): string {
    return this.lexed.file.source.text;
  }

  /** Length of its text. */
  get size(): number {
    return this.lexed.file.source.length;
  }

  get base(): Loc {
    return this.lexed.file.base;
  }

  /** Number of raw tokens without the end-of-file token. */
  get length(): number {
    return this.lexed.length - 1;
  }

  word(token: number): string {
    return this.spellings.text(this.lexed.spelling[token]!);
  }

  kind(token: number): TokenKind {
    return this.spellings.kind(this.lexed.spelling[token]!);
  }

  isName(token: number): boolean {
    const kind = this.kind(token);
    return kind === TokenKind.Identifier || kind === TokenKind.Keyword;
  }

  loc(token: number): Loc {
    return this.lexed.place[token]!;
  }

  hasFlag(token: number, flag: number): boolean {
    return (this.lexed.flags[token]! & flag) !== 0;
  }

  startsLine(token: number): boolean {
    return this.hasFlag(token, TokenFlag.lineStart);
  }

  lineOf(loc: Loc): number {
    return this.lexed.file.source.positionAt(loc - this.base).line;
  }

  get directives(): readonly Directive[] {
    this.#directives ??= readDirectives(this);
    return this.#directives;
  }

  get conditionals(): readonly Conditional[] {
    this.#conditionals ??= readConditionals(this.directives);
    return this.#conditionals;
  }

  get comments(): readonly WrittenComment[] {
    this.#comments ??= this.#readComments();
    return this.#comments;
  }

  #readComments(): WrittenComment[] {
    const { commentStart, commentEnd } = this.lexed;
    const all: WrittenComment[] = [];
    for (let i = 0; i < commentStart.length; i++) {
      const start = commentStart[i]!;
      const text = this.text.slice(start, commentEnd[i]!);
      all.push({ loc: this.base + start, text, line: text.startsWith('//') });
    }
    return all;
  }
}
