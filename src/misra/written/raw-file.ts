/** What the readers of raw tokens ask of a file: its tokens by index. */
import type { LexedFile } from '../../c/lex/lex-file.ts';
import type { TokenKind } from '../../c/lex/spellings.ts';

export interface RawFile {
  readonly lexed: LexedFile;
  /** Number of raw tokens without the end-of-file token. */
  readonly length: number;
  word(token: number): string;
  kind(token: number): TokenKind;
  isName(token: number): boolean;
  startsLine(token: number): boolean;
  hasFlag(token: number, flag: number): boolean;
}
