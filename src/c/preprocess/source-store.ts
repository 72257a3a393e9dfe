/** The files of a program: each is read and lexed once, however many units and inclusions see it. */
import { posix } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { decodeSource, SourceText } from '../../base/text.ts';
import type { LexDialect } from '../lex/dialect.ts';
import { lexFile } from '../lex/lex-file.ts';
import type { SourceFile } from '../lex/source-files.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import { includeGuard } from './include-guard.ts';
import type { EarlierFile, EarlierSources, LexedSource } from './lexed-source.ts';
import { PredefinedTexts } from './predefined-texts.ts';
import type { Segment } from './segment.ts';

/** Gives the bytes of a file, or undefined when there is no such file (or it is a directory). The path is absolute. */
export type ReadFile = (path: string) => Uint8Array | undefined;

export class StoredFile {
  readonly source: SourceFile;
  /** Absolute path; pseudo files have none. */
  readonly path: string;
  readonly #space: TokenSpace;
  readonly #lexed = new Map<string, LexedSource>();
  readonly #kept: EarlierFile | undefined;

  /** `kept`: what an earlier run made of it. */
  constructor(space: TokenSpace, source: SourceFile, path: string, kept?: EarlierFile) {
    this.#space = space;
    this.source = source;
    this.path = path;
    this.#kept = kept;
  }

  /** What was made of it so far, by dialect. */
  dialects(): Iterable<LexedSource> {
    return this.#lexed.values();
  }

  lexed(dialect: LexDialect): LexedSource {
    const known = this.#lexed.get(dialect.name);
    if (known !== undefined) return known;
    const made = this.#kept?.lexed(dialect) ?? this.#lex(dialect);
    this.#lexed.set(dialect.name, made);
    return made;
  }

  #lex(dialect: LexDialect): LexedSource {
    const lexed = lexFile(this.#space.spellings, this.source, dialect);
    const guard = includeGuard(lexed, this.#space.spellings);
    return { lexed, guard, segments: new Map<number, Segment[]>(), systemSegments: new Map<number, Segment[]>() };
  }
}

export class SourceStore {
  readonly predefined: PredefinedTexts;
  /** Faults of files (binary, not UTF-8), once per file, in order of first use. */
  readonly problems: Diagnostic[] = [];
  readonly #space: TokenSpace;
  readonly #readFile: ReadFile;
  readonly #root: string;
  readonly #files = new Map<string, StoredFile | undefined>();
  readonly #bytes = new Map<string, Uint8Array | undefined>();
  readonly #pseudo = new Map<string, StoredFile>();
  readonly #kept: EarlierSources | undefined;

  /**
   * `root`: absolute project root; places name files relative to it where they lie below it. `kept`: what an earlier run made
   * of headers.
   */
  constructor(space: TokenSpace, readFile: ReadFile, root: string, kept?: EarlierSources) {
    this.#kept = kept;
    this.predefined = new PredefinedTexts(kept?.predefined);
    this.#space = space;
    this.#readFile = readFile;
    this.#root = root.endsWith('/') ? root : `${root}/`;
  }

  open(path: string): StoredFile | undefined {
    if (this.#files.has(path)) return this.#files.get(path);
    const stored = this.#recall(path) ?? this.#read(path);
    this.#files.set(path, stored);
    return stored;
  }

  #recall(path: string): StoredFile | undefined {
    const kept = this.#kept?.header(path);
    return kept && new StoredFile(this.#space, kept.source, path, kept);
  }

  #read(path: string): StoredFile | undefined {
    const bytes = this.#readFile(path);
    return bytes === undefined ? undefined : this.#enter(path, bytes);
  }

  /** The bytes of a file that is no source (`#embed`). */
  bytes(path: string): Uint8Array | undefined {
    if (!this.#bytes.has(path)) this.#bytes.set(path, this.#readFile(path));
    return this.#bytes.get(path);
  }

  #enter(path: string, bytes: Uint8Array): StoredFile {
    const read = decodeSource(this.displayPath(path), bytes);
    this.problems.push(...read.problems);
    return new StoredFile(this.#space, this.#space.files.add(read.value), path);
  }

  /** The file changed, appeared or vanished: it is read again when it is asked for next. */
  forget(path: string): void {
    this.#files.delete(path);
    this.#bytes.delete(path);
  }

  displayPath(path: string): string {
    return path.startsWith(this.#root) ? path.slice(this.#root.length) : posix.normalize(path);
  }

  /** A file that exists only in memory, entered once per name and text. */
  pseudo(name: string, text: string): StoredFile {
    const key = `${name}\0${text}`;
    const known = this.#pseudo.get(key);
    if (known !== undefined) return known;
    const kept = this.#kept?.pseudo(name, text);
    const source = kept?.source ?? this.#space.files.add(new SourceText(name, text), false);
    const made = new StoredFile(this.#space, source, '', kept);
    this.#pseudo.set(key, made);
    return made;
  }

  /** In order of first use. */
  pseudoFiles(): Iterable<StoredFile> {
    return this.#pseudo.values();
  }

  /** All files that were opened, in order. */
  opened(): StoredFile[] {
    return [...this.#files.values()].filter((f) => f !== undefined);
  }
}
