/**
 * The headers of a program, and the texts that stand before its units, as they were lexed and recorded, to be kept for another
 * run. Main files are left out: what changes is mostly one of them.
 */
import { type AnyArray, joinedBytes, joinedWords, NumberList } from '../../base/array-file.ts';
import { SourceText } from '../../base/text.ts';
import { dialectOf, type LexDialect } from '../lex/dialect.ts';
import type { LexedFile } from '../lex/lex-file.ts';
import type { FileId, SourceFile } from '../lex/source-files.ts';
import { KeptSegments, SegmentWriter, TextList, unsigned } from './kept-segments.ts';
import type { EarlierFile, EarlierSources, LexedSource } from './lexed-source.ts';
import type { Segment } from './segment.ts';
import type { SourceStore, StoredFile } from './source-store.ts';

/** A header, or a pseudo file with its text in place of a digest. */
interface FileEntry {
  readonly id: FileId;
  readonly base: number;
  readonly length: number;
  /** As shown. */
  readonly name: string;
  /** Empty for pseudo files. */
  readonly path: string;
  readonly digest?: string;
  readonly text?: string;
  readonly lexed: readonly LexedEntry[];
}

/** Name of the dialect, guard, number of the first lexed list, of the first segment and the first of a system header, and behind. */
type LexedEntry = readonly [dialect: string, guard: number, lists: number, segments: number, system: number, end: number];

export interface SourcesMeta {
  readonly files: readonly FileEntry[];
  readonly texts: readonly string[];
  /** The texts of `PredefinedTexts`. */
  readonly predefined: readonly string[];
}

type Arrays = Readonly<Record<string, AnyArray>>;

/** Of a lexed file: tokens, directives, comments, splices, trigraphs; each list is written as where it ends. */
const LISTS = 5;

export interface KeptFileChoice {
  /** Digest of the content of a header by its path; undefined for what is not kept. */
  digestOf(file: StoredFile): string | undefined;
  /** Is what asks about this name valid in no other run? */
  isOfRun(name: number): boolean;
  /** May a unit need it? */
  isUsed(segment: Segment): boolean;
}

// [impl->dsn~c-kept-headers~1]
export class SourcesWriter {
  readonly #texts = new TextList();
  readonly #segments = new SegmentWriter(this.#texts);
  readonly #ends = new NumberList();
  readonly #lexed: LexedFile[] = [];
  readonly #files: FileEntry[] = [];
  readonly #sums = { tokens: 0, directives: 0, comments: 0, splices: 0, trigraphs: 0 };
  readonly #predefined: readonly string[];

  constructor(store: SourceStore, choice: KeptFileChoice) {
    this.#predefined = store.predefined.bases();
    for (const file of store.pseudoFiles()) this.#add(file, { text: file.source.source.text }, choice);
    for (const file of store.opened()) {
      const digest = choice.digestOf(file);
      if (digest !== undefined) this.#add(file, { digest }, choice);
    }
  }

  /** Of the number of a block: that of its segment. */
  get byBlock(): ReadonlyMap<number, number> {
    return this.#segments.byBlock;
  }

  /** Pairs of where expansion records of what is kept begin and end. */
  expansions(): Int32Array {
    return this.#segments.expansions.words();
  }

  /** Numbers of the files that are kept. */
  fileIds(): Set<FileId> {
    return new Set(this.#files.map((f) => f.id));
  }

  #add(file: StoredFile, content: Pick<FileEntry, 'digest' | 'text'>, choice: KeptFileChoice): void {
    const { source, path } = file;
    const { id, base } = source;
    const lexed = [...file.dialects()].filter((l) => l.lexed.faults.length === 0).map((l) => this.#addLexed(l, choice));
    this.#files.push({ id, base, length: source.source.length, name: source.source.file, path, ...content, lexed });
  }

  #addLexed({ lexed, guard, segments, systemSegments }: LexedSource, choice: KeptFileChoice): LexedEntry {
    const lists = this.#lexed.length;
    const sums = this.#sums;
    sums.tokens += lexed.length;
    sums.directives += lexed.directives.length;
    sums.comments += lexed.commentStart.length;
    sums.splices += lexed.splices.length;
    sums.trigraphs += lexed.trigraphs.length;
    this.#ends.pushAll([sums.tokens, sums.directives, sums.comments, sums.splices, sums.trigraphs]);
    this.#lexed.push(lexed);
    const first = this.#segments.count;
    this.#addSegments(segments, choice);
    const system = this.#segments.count;
    this.#addSegments(systemSegments, choice);
    return [lexed.dialect.name, guard, lists, first, system, this.#segments.count];
  }

  #addSegments(segments: ReadonlyMap<number, readonly Segment[]>, { isOfRun, isUsed }: KeptFileChoice): void {
    for (const variants of segments.values())
      for (const segment of variants)
        if (isUsed(segment) && segment.diagnostics.length === 0 && !segment.reads.some(isOfRun)) this.#segments.add(segment);
  }

  meta(): SourcesMeta {
    return { files: this.#files, texts: this.#texts.texts, predefined: this.#predefined };
  }

  arrays(): Arrays {
    const lexed = this.#lexed;
    return {
      ...this.#segments.arrays(),
      lexedEnds: this.#ends.words(),
      lexedSpelling: joinedWords(lexed.map((l) => l.spelling)),
      lexedPlace: joinedWords(lexed.map((l) => l.place)),
      lexedFlags: joinedBytes(lexed.map((l) => l.flags)),
      directives: joinedWords(lexed.map((l) => l.directives)),
      commentStart: joinedWords(lexed.map((l) => l.commentStart)),
      commentEnd: joinedWords(lexed.map((l) => l.commentEnd)),
      splices: joinedWords(lexed.map((l) => l.splices)),
      trigraphs: joinedWords(lexed.map((l) => l.trigraphs)),
    };
  }
}

/** What a `SourcesWriter` wrote. */
export class KeptSources implements EarlierSources {
  readonly segments: KeptSegments;
  readonly predefined: readonly string[];
  readonly #arrays: Arrays;
  readonly #entries = new Map<string, { readonly entry: FileEntry; readonly source: SourceFile }>();
  readonly #digestOf: (path: string) => string | undefined;

  /** `digestOf`: what a file's content is now, where that is known; `read`: its text. */
  constructor(
    meta: SourcesMeta,
    arrays: Arrays,
    digestOf: (path: string) => string | undefined,
    read: (path: string, digest: string) => string,
  ) {
    this.#arrays = arrays;
    this.#digestOf = digestOf;
    this.predefined = meta.predefined;
    this.segments = new KeptSegments(arrays, meta.texts);
    for (const entry of meta.files) {
      const { id, base, name, path, text, digest } = entry;
      const lines =
        text === undefined ? new SourceText(name, () => read(path, digest!), entry.length) : new SourceText(name, text);
      const key = text === undefined ? path : pseudoKey(name, text);
      this.#entries.set(key, { entry, source: { id, base, source: lines, onDisk: text === undefined } });
    }
  }

  files(): SourceFile[] {
    return [...this.#entries.values()].map((e) => e.source);
  }

  /** Opens all that is as it was, in the dialects in which it was lexed. */
  openAll(store: SourceStore): void {
    for (const { entry } of this.#entries.values()) {
      const { path, name, text } = entry;
      if (text === undefined && this.header(path) === undefined) continue;
      const file = text === undefined ? store.open(path) : store.pseudo(name, text);
      for (const [dialect] of entry.lexed) file?.lexed(dialectOf(dialect)!);
    }
  }

  /** The header at a path, if it is as it was. */
  header(path: string): EarlierFile | undefined {
    const found = this.#entries.get(path);
    if (found === undefined || this.#digestOf(path) !== found.entry.digest) return undefined;
    return { source: found.source, lexed: (dialect) => this.#lexed(found.entry, found.source, dialect) };
  }

  pseudo(name: string, text: string): EarlierFile | undefined {
    const found = this.#entries.get(pseudoKey(name, text));
    return found && { source: found.source, lexed: (dialect) => this.#lexed(found.entry, found.source, dialect) };
  }

  #lexed(entry: FileEntry, file: SourceFile, dialect: LexDialect): LexedSource | undefined {
    const found = entry.lexed.find(([name]) => name === dialect.name);
    if (found === undefined) return undefined;
    const [, guard, list, first, system, end] = found;
    const lexed = this.#lists(list, file, dialect);
    return { lexed, guard, segments: this.#variants(first, system), systemSegments: this.#variants(system, end) };
  }

  #lists(number: number, file: SourceFile, dialect: LexDialect): LexedFile {
    const arrays = this.#arrays;
    const ends = arrays.lexedEnds as Int32Array;
    const range = (list: number): [number, number] => [
      number === 0 ? 0 : ends[(number - 1) * LISTS + list]!,
      ends[number * LISTS + list]!,
    ];
    const [tokens, directives, comments] = [range(0), range(1), range(2)];
    return {
      file,
      dialect,
      length: tokens[1] - tokens[0],
      spelling: (arrays.lexedSpelling as Int32Array).subarray(...tokens),
      place: unsigned(arrays.lexedPlace!.subarray(...tokens)),
      flags: (arrays.lexedFlags as Uint8Array).subarray(...tokens),
      directives: (arrays.directives as Int32Array).subarray(...directives),
      commentStart: unsigned(arrays.commentStart!.subarray(...comments)),
      commentEnd: unsigned(arrays.commentEnd!.subarray(...comments)),
      splices: unsigned(arrays.splices!.subarray(...range(3))),
      trigraphs: unsigned(arrays.trigraphs!.subarray(...range(4))),
      faults: [],
    };
  }

  #variants(first: number, end: number): Map<number, Segment[]> {
    const variants = new Map<number, Segment[]>();
    for (let n = first; n < end; n++) {
      const segment = this.segments.get(n);
      const known = variants.get(segment.from);
      if (known === undefined) variants.set(segment.from, [segment]);
      else known.push(segment);
    }
    return variants;
  }
}

function pseudoKey(name: string, text: string): string {
  return `${name}\0${text}`;
}
