/**
 * One translation unit through the preprocessor: a stack of inclusions, each read segment by segment; every segment is
 * replayed if a recording fits, else carried out and recorded.
 */
// [impl->dsn~c-replay~1]
// [impl->dsn~c-missing-headers~1]
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { FileId, Loc } from '../lex/source-files.ts';
import { TokenKind } from '../lex/spellings.ts';
import { type TokenBlock, type TokenSpace, UnitTokens } from '../lex/tokens.ts';
import { Assertions } from './assertions.ts';
import { BuiltinValues, quoted } from './builtin-values.ts';
import { defineBuiltins, type PseudoNames, pseudoNames } from './builtins.ts';
import { type DirectiveContext, Directives } from './directives.ts';
import { embeddedBytes } from './embed.ts';
import type { EmbedRequest } from './embed-request.ts';
import { Expander } from './expander.ts';
import type { Refill } from './expander-ports.ts';
import { Frame } from './frame.ts';
import type { FoundHeader, IncludeSearch } from './include-search.ts';
import { boundedInclusion, missingHeader, unreadableFile } from './inclusion-faults.ts';
import type { LexedSource } from './lexed-source.ts';
import { MacroState } from './macro-state.ts';
import { Recording } from './recording.ts';
import type { IncludeRequest, Segment } from './segment.ts';
import type { SourceStore, StoredFile } from './source-store.ts';
import type { UnitOptions } from './unit-options.ts';
import { keepVariant } from './variants.ts';

/** One carried out or suppressed inclusion. */
export interface Inclusion {
  readonly from: FileId;
  /** Undefined: the header was not found. */
  readonly to: FileId | undefined;
  readonly request: IncludeRequest;
  /** Why the file was not read again. */
  readonly skipped?: 'guard' | 'once' | 'depth';
}

export interface UnitResult {
  /** As given in the options. */
  readonly mainFile: string;
  /** False when the main file could not be read; everything is empty then. */
  readonly readable: boolean;
  readonly tokens: UnitTokens;
  /** In the order of processing; shared with other units. */
  readonly segments: readonly Segment[];
  readonly inclusions: readonly Inclusion[];
  /** Of this unit alone; those that belong to a segment are in the segment. */
  readonly diagnostics: readonly Diagnostic[];
  /** Segments that were replayed. */
  readonly replayed: number;
}

const MAX_INCLUDE_DEPTH = 200;
/** Inclusions per unit: a file that includes itself twice would otherwise double with every level. */
const MAX_INCLUSIONS = 50_000;
/** Of one file. */
const MAX_READINGS = 4000;
/** Tokens of a unit with which no further header is read: all, and those that headers made anew (not replayed). */
const MAX_TOKENS = 50_000_000;
const MAX_NEW_TOKENS = 16_000_000;

/** Runs units one after the other over shared recordings. */
export class UnitRunner {
  readonly #space: TokenSpace;
  readonly #store: SourceStore;
  readonly #state = new MacroState();
  readonly #recording = new Recording();
  readonly #expander: Expander;
  readonly #directives: Directives;
  readonly #values: BuiltinValues;
  readonly #pseudo: PseudoNames;
  readonly #builtins: { name: number; macro: number; clang: boolean }[];
  readonly #pushed = new Map<number, number[]>();
  readonly #mayReplay: boolean;
  #options!: UnitOptions;
  #search!: IncludeSearch;
  #frame: Frame | undefined;
  #segments: Segment[] = [];
  #blocks: TokenBlock[] = [];
  #inclusions: Inclusion[] = [];
  #diagnostics: Diagnostic[] = [];
  #once = new Set<FileId>();
  /** How often files were included so far. */
  #read = new Map<FileId, number>();
  #replayed = 0;
  /** Tokens so far, and those of them that headers made anew. */
  #tokens = 0;
  #newTokens = 0;
  #bounded = false;
  #sink: (spelling: number, place: number, expansion: number, flags: number) => void;

  constructor(space: TokenSpace, store: SourceStore, options: UnitOptions, replay: boolean) {
    this.#mayReplay = replay;
    this.#space = space;
    this.#store = store;
    this.#pseudo = pseudoNames(space);
    this.#builtins = defineBuiltins(space, store);
    this.#expander = new Expander(space, this.#state, options.dialect, {
      refill: (reason) => this.#refill(reason),
      builtin: (macro, place, expansion, argument) => this.#values.value(macro, place, expansion, argument),
      report: (code, place, message, cure, cause) => this.#report(code, place, message, cure, 'error', cause),
    });
    this.#directives = new Directives(this.#directiveContext(options));
    this.#values = new BuiltinValues({
      space,
      state: this.#state,
      pseudo: this.#pseudo,
      expander: this.#expander,
      frame: () => this.#frame!,
      filePrefixes: () => this.#options.filePrefixes ?? [],
      pragma: (literal, place) => this.#directives.operator(this.#frame!, literal, place),
    });
    const { tokens } = this.#recording;
    this.#sink = (spelling, place, expansion, flags) => {
      if (spelling !== 0) tokens.push(spelling, place, expansion, flags & 0xff);
    };
  }

  #directiveContext(options: UnitOptions): DirectiveContext {
    const unsigned = this.#space.spellings.intern('__CHAR_UNSIGNED__');
    const embedFound = this.#space.spellings.intern('__STDC_EMBED_FOUND__');
    const state = this.#state;
    return {
      space: this.#space,
      state,
      expander: this.#expander,
      recording: this.#recording,
      openmp: options.openmp,
      elifdef: options.dialect.elifdef,
      pushed: this.#pushed,
      report: (code, place, message, cure, severity) => this.#report(code, place, message, cure, severity),
      embedded: (request) => this.#embedded(request),
      conditionHost: {
        assertions: new Assertions(this.#space, state),
        isDefined: (name, place) => this.#directives.isDefined(name, place),
        hasInclude: (form, name, next) => {
          this.#state.read(this.#pseudo.search);
          return this.#find({ form, name, word: next ? 'include_next' : 'include', place: 0, computed: false }) !== undefined;
        },
        knowsEmbed: () => state.read(embedFound) !== 0,
        hasEmbed: (request, place) => this.#hasEmbed(request, place),
        get unsignedChar() {
          return state.read(unsigned) !== 0;
        },
        booleanLiterals: options.dialect.version >= 202000,
      },
    };
  }

  run(options: UnitOptions, search: IncludeSearch, searchId: number): UnitResult {
    this.#options = options;
    this.#search = search;
    this.#begin(searchId);
    for (const text of this.#store.predefined.textsOf(options.predefined)) this.#runText('<built-in>', text, 'predefined');
    for (const line of options.commandLine) this.#runText('<command line>', line, 'commandLine');
    const main = this.#openMain(options.mainFile);
    if (main !== undefined) {
      this.#runPrefixes(options, main);
      this.#push(main, options.mainFile, -1, false, undefined, 'file', 0);
      this.#drain();
    }
    return {
      mainFile: options.mainFile,
      readable: main !== undefined,
      tokens: new UnitTokens(this.#blocks),
      segments: this.#segments,
      inclusions: this.#inclusions,
      diagnostics: this.#diagnostics,
      replayed: this.#replayed,
    };
  }

  #begin(searchId: number): void {
    this.#state.reserve(this.#space.spellings.size + 1);
    this.#state.clear();
    this.#expander.reset();
    this.#pushed.clear();
    this.#frame = undefined;
    this.#segments = [];
    this.#blocks = [];
    this.#inclusions = [];
    this.#diagnostics = [];
    this.#once = new Set();
    this.#read = new Map();
    this.#replayed = this.#tokens = this.#newTokens = 0;
    this.#bounded = false;
    const { definitions } = this.#state;
    const isClang = this.#options.predefined.includes('#define __clang__ ');
    for (const { name, macro, clang } of this.#builtins) if (isClang || !clang) definitions[name] = macro;
    const { spellings } = this.#space;
    definitions[this.#pseudo.baseFile] = this.#values.file(this.#options.mainFile);
    definitions[this.#pseudo.search] = searchId;
    definitions[this.#pseudo.date] = spellings.intern(quoted(this.#options.date));
    definitions[this.#pseudo.time] = spellings.intern(quoted(this.#options.time));
  }

  #openMain(path: string): StoredFile | undefined {
    const full = this.#options.resolve(path);
    const file = this.#store.open(full);
    if (file === undefined) {
      this.#diagnostics.push(unreadableFile(this.#store.displayPath(full), path));
    }
    return file;
  }

  /** A pseudo file, run to its end. */
  #runText(name: string, text: string, origin: 'predefined' | 'commandLine'): void {
    if (text === '') return;
    this.#push(this.#store.pseudo(name, text), name, -1, false, undefined, origin, 0);
    this.#drain();
  }

  /** `-imacros` (tokens dropped) and `-include` files, before the main file. */
  #runPrefixes(options: UnitOptions, main: StoredFile): void {
    for (const [names, keep] of [
      [options.preMacros, false],
      [options.preIncludes, true],
    ] as const) {
      for (const name of names) {
        const found = this.#search.find('quote', name, '', false);
        const request: IncludeRequest = { form: 'quote', word: 'include', name, place: main.source.base, computed: false };
        this.#inclusions.push({ from: main.source.id, to: found?.file.source.id, request });
        if (found === undefined) {
          this.#missing(request, main.source.source.file);
          continue;
        }
        const blocks = this.#blocks.length;
        this.#push(found.file, found.path, found.directory, found.system, undefined, 'file', 0, 1);
        this.#drain();
        if (!keep) this.#blocks.length = blocks;
      }
    }
  }

  /** Processes until the inclusion stack is empty. */
  #drain(): void {
    for (let frame = this.#frame; frame !== undefined; frame = this.#frame) {
      const known = this.#replay(frame);
      const segment = known ?? this.#record(frame);
      this.#segments.push(segment);
      if (segment.tokens !== undefined) {
        this.#blocks.push(segment.tokens);
        this.#tokens += segment.tokens.length;
        if (known === undefined && frame.parent !== undefined) this.#newTokens += segment.tokens.length;
      }
      if (segment.once) this.#once.add(segment.file);
      const now = this.#frame;
      if (segment.include !== undefined) this.#include(now!, segment.include);
      else if (now === frame && frame.index >= frame.end) this.#leave();
    }
  }

  #push(
    file: StoredFile,
    path: string,
    searched: number,
    system: boolean,
    parent: Frame | undefined,
    origin: Frame['origin'],
    includedAt: Loc,
    level = 0,
  ): void {
    const source = file.lexed(this.#options.dialect);
    this.#state.reserve(this.#space.spellings.size + 1);
    const depth = parent === undefined ? level : parent.depth + 1;
    this.#frame = new Frame({ file, source, path, searched, system, parent, depth, origin, includedAt });
    this.#state.definitions[this.#pseudo.level] = depth;
    this.#state.definitions[this.#pseudo.file] = this.#values.file(path);
    this.#expander.base = this.#frame;
  }

  #leave(): void {
    const parent = this.#frame!.parent;
    this.#frame = parent;
    if (parent === undefined) return;
    const { definitions } = this.#state;
    definitions[this.#pseudo.level]!--;
    definitions[this.#pseudo.file] = this.#values.file(parent.presumedName);
    this.#expander.base = parent;
  }

  // --- replay -------------------------------------------------------------------------------------------------------

  #variants(frame: Frame): Map<number, Segment[]> {
    return frame.system ? frame.source.systemSegments : frame.source.segments;
  }

  #replay(frame: Frame): Segment | undefined {
    if (frame.shifted || !this.#mayReplay) return undefined;
    const variants = this.#variants(frame).get(frame.index);
    if (variants === undefined) return undefined;
    for (let i = variants.length - 1; i >= 0; i--) {
      const segment = variants[i]!;
      if (!this.#state.agrees(segment.reads, segment.answers)) continue;
      this.#state.apply(segment.writes, segment.values);
      frame.open = segment.openAtEnd;
      frame.moveTo(segment.resume);
      this.#replayed++;
      // The most recently used comes last and is tried first.
      if (i < variants.length - 1) {
        variants.splice(i, 1);
        variants.push(segment);
      }
      return segment;
    }
    return undefined;
  }

  #record(frame: Frame): Segment {
    const recording = this.#recording;
    const start = frame.index;
    const variants = this.#variants(frame);
    this.#state.beginRecording();
    recording.begin(frame, this.#space.expansions.size);
    let include: IncludeRequest | undefined;
    if (frame.index === 0) {
      for (const { code, place, message, cure } of frame.source.lexed.faults) this.#report(code, place, message, cure);
    }
    for (;;) {
      this.#text(frame);
      if (this.#frame !== frame) break;
      if (!frame.atDirective) {
        if (frame.index >= frame.end) this.#unterminated(frame);
        break;
      }
      include = this.#directives.run(frame);
      if (include !== undefined) break;
    }
    if (this.#frame !== frame) recording.replayable = false;
    const segment = recording.finish(this.#state, this.#space.expansions.size, include);
    if (recording.replayable) keepVariant(variants, start, segment);
    return segment;
  }

  #unterminated(frame: Frame): void {
    for (let open = frame.open; open !== undefined; open = open.outer) {
      this.#report('c/unbalanced-conditional', open.opens, 'This conditional has no #endif in its file');
    }
    frame.open = undefined;
  }

  /** Text up to the next directive: the path that nearly every token takes. */
  #text(frame: Frame): void {
    const { spelling, place, flags } = frame;
    const { tokens } = this.#recording;
    const state = this.#state;
    let kinds = this.#space.spellings.kinds;
    const { extraFlags } = frame;
    while (frame.index < frame.limit) {
      const i = frame.index;
      const s = spelling[i]!;
      const kind = kinds[s]!;
      if (kind !== TokenKind.Identifier && kind !== TokenKind.Keyword) {
        if (kind === TokenKind.Other) this.#stray(s, place[i]!);
        tokens.push(s, place[i]!, 0, flags[i]! | extraFlags);
        frame.index = i + 1;
      } else if (state.read(s) === 0) {
        tokens.push(s, place[i]!, 0, flags[i]! | extraFlags);
        frame.index = i + 1;
      } else {
        this.#expander.base = frame;
        this.#expand(s, place[i]!, flags[i]! | extraFlags);
        if (this.#frame !== frame) return;
        kinds = this.#space.spellings.kinds;
      }
    }
  }

  /** A macro's name in text. When its expansion runs into a bound, the name stands for itself. */
  #expand(name: number, place: number, flags: number): void {
    const { tokens } = this.#recording;
    const { expansions } = this.#space;
    const [before, records] = [tokens.length, expansions.size];
    if (this.#expander.expandTop(this.#sink)) return;
    tokens.length = before;
    expansions.condense(records, place);
    tokens.push(name, place, 0, flags);
  }

  #stray(spelling: number, place: number): void {
    const text = this.#space.spellings.text(spelling);
    if (text.startsWith('"') || text.startsWith("'")) {
      this.#report('c/unterminated-literal', place, `A closing ${text[0]} is missing on this line`);
    }
  }

  /** The expander needs the tokens behind a directive. */
  #refill(reason: Refill): boolean {
    const frame = this.#frame!;
    if (reason === 'none') return false;
    if (frame.atDirective) {
      if (reason === 'peek') return false;
      const include = this.#directives.run(frame);
      if (include !== undefined) {
        this.#recording.replayable = false;
        this.#include(frame, include);
      }
      return true;
    }
    // The end of a file ends a macro's arguments, also when it was included (as in gcc).
    return frame.index < frame.limit;
  }

  #embedded(request: EmbedRequest): Uint8Array | undefined {
    this.#state.read(this.#pseudo.search);
    return this.#search.embedded(request.form, request.name, this.#frame!.directory);
  }

  #hasEmbed(request: EmbedRequest, place: number): bigint {
    const file = this.#embedded(request);
    if (file === undefined) return 0n;
    const { conditionHost } = this.#directiveContext(this.#options);
    return embeddedBytes(request, file, this.#expander, conditionHost, place).bytes.length === 0 ? 2n : 1n;
  }

  // --- inclusion ----------------------------------------------------------------------------------------------------

  #find(request: IncludeRequest): FoundHeader | undefined {
    const frame = this.#frame!;
    if (request.word === 'include_next') return this.#search.findNext(request.name, frame.searched);
    return this.#search.find(request.form, request.name, frame.directory, frame.system);
  }

  #include(frame: Frame, request: IncludeRequest): void {
    const found = this.#find(request);
    const from = frame.file.source.id;
    const to = found?.file.source.id;
    const skipped = found === undefined ? undefined : this.#isSkipped(frame, found, request);
    this.#inclusions.push({ from, to, request, ...(skipped === undefined ? {} : { skipped }) });
    if (found === undefined) this.#missing(request, frame.file.source.source.file);
    else if (skipped === undefined) {
      this.#read.set(found.file.source.id, (this.#read.get(found.file.source.id) ?? 0) + 1);
      this.#push(found.file, found.path, found.directory, found.system, frame, 'file', request.place);
    }
  }

  #isSkipped(frame: Frame, found: FoundHeader, request: IncludeRequest): 'guard' | 'once' | 'depth' | undefined {
    const id = found.file.source.id;
    if (this.#once.has(id)) return 'once';
    if (request.word === 'import') {
      this.#once.add(id);
      if (this.#read.has(id)) return 'once';
    }
    const source: LexedSource = found.file.lexed(this.#options.dialect);
    if (source.guard !== 0 && this.#definition(source.guard) !== 0) return 'guard';
    const bound = this.#boundOf(frame.depth + 1, found.file);
    if (bound === undefined) return undefined;
    if (!this.#bounded) this.#reportBound(request, bound);
    this.#bounded = true;
    return 'depth';
  }

  /** Which bound an inclusion at this depth exceeds. */
  #boundOf(depth: number, { source }: StoredFile): string | undefined {
    if (depth >= MAX_INCLUDE_DEPTH) return `#include is nested ${MAX_INCLUDE_DEPTH} deep`;
    if (this.#inclusions.length >= MAX_INCLUSIONS) return `#include happens ${MAX_INCLUSIONS} times in this unit`;
    if ((this.#read.get(source.id) ?? 0) >= MAX_READINGS)
      return `${source.source.file} is read ${MAX_READINGS} times in this unit`;
    if (this.#tokens > MAX_TOKENS) return `The unit has more than ${MAX_TOKENS} tokens`;
    return this.#newTokens > MAX_NEW_TOKENS ? `Headers made more than ${MAX_NEW_TOKENS} tokens in this unit` : undefined;
  }

  #definition(name: number): number {
    const { definitions } = this.#state;
    return name < definitions.length ? definitions[name]! : 0;
  }

  #reportBound(request: IncludeRequest, bound: string): void {
    this.#diagnostics.push(boundedInclusion(request, bound, this.#space.files.place(request.place, 1)));
  }

  #missing(request: IncludeRequest, includer: string): void {
    this.#diagnostics.push(missingHeader(request, includer, this.#space.files.place(request.place, 1)));
  }

  #report(
    code: string,
    place: number,
    message: string,
    cure?: string,
    severity: 'error' | 'warning' | 'note' = 'error',
    cause?: string,
  ): void {
    const incomplete = severity === 'error';
    this.#recording.diagnostics.push({
      code,
      severity,
      effect: incomplete ? 'incomplete' : 'info',
      message,
      place: this.#space.files.place(place, 1),
      ...(cause === undefined ? {} : { cause }),
      ...(cure === undefined ? {} : { cure }),
    });
  }
}
