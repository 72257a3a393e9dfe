/** A lexed file with what was recorded of it, and where an earlier run's are found. */
import type { LexDialect } from '../lex/dialect.ts';
import type { LexedFile } from '../lex/lex-file.ts';
import type { SourceFile } from '../lex/source-files.ts';
import type { Segment } from './segment.ts';

/** One file under one dialect: its raw tokens and the segments recorded of it. */
export interface LexedSource {
  readonly lexed: LexedFile;
  /** Spelling of the include guard, or 0. */
  readonly guard: number;
  /** Recordings by index of their first raw token; those of system headers apart, because their tokens are flagged. */
  readonly segments: Map<number, Segment[]>;
  readonly systemSegments: Map<number, Segment[]>;
}

/** A file of an earlier run. */
export interface EarlierFile {
  readonly source: SourceFile;
  /** Undefined where it was not lexed in this dialect. */
  lexed(dialect: LexDialect): LexedSource | undefined;
}

/** What an earlier run made of files. */
export interface EarlierSources {
  /** The texts of `PredefinedTexts`. */
  readonly predefined: readonly string[];
  /** The header at a path, if it is as it was. */
  header(path: string): EarlierFile | undefined;
  pseudo(name: string, text: string): EarlierFile | undefined;
}
