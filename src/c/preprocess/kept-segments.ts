/**
 * Segments in words, to be kept for another run: a row for each, what it asks and changes in lists, its records one behind the
 * other. A segment that is read again is taken apart as far as it is asked.
 */
import { type AnyArray, joinedBytes, joinedWords, NumberList } from '../../base/array-file.ts';
import type { MacroId } from '../lex/macro-table.ts';
import { newBlockId, type TokenBlock } from '../lex/tokens.ts';
import { newSegmentId } from './recording.ts';
import type {
  ConditionalRecord,
  ConditionalWord,
  IncludeRequest,
  MacroTest,
  MacroUndefinition,
  OpenConditional,
  PragmaRecord,
  Segment,
  SegmentRecords,
  SkippedRegion,
} from './segment.ts';

const WORDS: readonly ConditionalWord[] = ['if', 'ifdef', 'ifndef', 'elif', 'elifdef', 'elifndef', 'else', 'endif'];
const FORMS: readonly IncludeRequest['form'][] = ['quote', 'angle'];
const INCLUDES: readonly IncludeRequest['word'][] = ['include', 'include_next', 'import'];

/** Columns of a row; what ends is counted from the row before. */
const C = {
  file: 0,
  from: 1,
  resume: 2,
  once: 3,
  firstExpansion: 4,
  endExpansion: 5,
  readsEnd: 6,
  writesEnd: 7,
  tokensEnd: 8,
  records: 9,
  /** Text of the name, -1 without `#include`. */
  include: 10,
  includeShape: 11,
  includePlace: 12,
  /** Where the open conditionals are in the records. */
  open: 13,
} as const;
const WIDTH = 14;

/** Texts, each once, by number. */
export class TextList {
  readonly texts: string[];
  readonly #ids = new Map<string, number>();

  constructor(texts: string[] = []) {
    this.texts = texts;
  }

  idOf(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    this.#ids.set(text, this.texts.length);
    return this.texts.push(text) - 1;
  }
}

type Arrays = Readonly<Record<string, AnyArray>>;

// [impl->dsn~c-kept-headers~1]
/** Writes segments one after the other; their numbers count from 0. */
export class SegmentWriter {
  readonly #texts: TextList;
  readonly #rows = new NumberList();
  readonly #reads: Int32Array[] = [];
  readonly #answers: Int32Array[] = [];
  readonly #writes: Int32Array[] = [];
  readonly #values: Int32Array[] = [];
  readonly #records = new NumberList();
  readonly #blocks: TokenBlock[] = [];
  /** Pairs of where expansion records of the segments begin and end. */
  readonly expansions = new NumberList();
  /** Of the number of a block: that of its segment. */
  readonly byBlock = new Map<number, number>();
  count = 0;
  #ends = { reads: 0, writes: 0, tokens: 0 };

  constructor(texts: TextList) {
    this.#texts = texts;
  }

  add(segment: Segment): void {
    const { include, tokens } = segment;
    const ends = this.#ends;
    ends.reads += segment.reads.length;
    ends.writes += segment.writes.length;
    ends.tokens += tokens?.length ?? 0;
    this.#reads.push(segment.reads);
    this.#answers.push(segment.answers);
    this.#writes.push(segment.writes);
    this.#values.push(segment.values);
    if (tokens !== undefined) {
      this.#blocks.push(tokens);
      this.byBlock.set(tokens.id, this.count);
    }
    this.expansions.pushAll([segment.firstExpansion, segment.endExpansion]);
    const open = this.#open(segment.openAtEnd);
    const records = this.#record(segment);
    const { file, from, resume, firstExpansion, endExpansion } = segment;
    this.#rows.pushAll([
      file, from, resume, segment.once ? 1 : 0, firstExpansion, endExpansion, ends.reads, ends.writes, ends.tokens, records,
      include === undefined ? -1 : this.#texts.idOf(include.name),
      include === undefined ? 0 : shapeOf(include),
      include?.place ?? 0, open,
    ]); // biome-ignore format: a row
    this.count++;
  }

  #open(innermost: OpenConditional | undefined): number {
    const at = this.#records.length;
    this.#records.push(0);
    let count = 0;
    for (let open = innermost; open !== undefined; open = open.outer) {
      this.#records.pushAll([open.opens, (open.taken ? 1 : 0) | (open.elseSeen ? 2 : 0)]);
      count++;
    }
    this.#records.words()[at] = count;
    return at;
  }

  #record({ skipped, defines, undefines, tests, conditionals, pragmas }: SegmentRecords): number {
    const at = this.#records.length;
    const out = this.#records;
    out.push(skipped.length);
    for (const { start, end } of skipped) out.pushAll([start, end]);
    out.push(defines.length);
    out.pushAll(defines);
    for (const named of [undefines, tests]) {
      out.push(named.length);
      for (const { name, macro, place } of named) out.pushAll([name, macro, place]);
    }
    out.push(conditionals.length);
    for (const { word, place, opens, taken, value, from, to } of conditionals) {
      const known = value === undefined ? -1 : this.#texts.idOf(String(value));
      out.pushAll([WORDS.indexOf(word), place, opens, taken === undefined ? 2 : Number(taken), known, from, to]);
    }
    out.push(pragmas.length);
    for (const { place, text, inStream } of pragmas) out.pushAll([place, this.#texts.idOf(text), inStream ? 1 : 0]);
    return at;
  }

  arrays(): Arrays {
    const blocks = this.#blocks;
    return {
      segments: this.#rows.words(),
      reads: joinedWords(this.#reads),
      answers: joinedWords(this.#answers),
      writes: joinedWords(this.#writes),
      values: joinedWords(this.#values),
      records: this.#records.words(),
      blockSpelling: joinedWords(blocks.map((b) => b.spelling)),
      blockPlace: joinedWords(blocks.map((b) => b.place)),
      blockExpansion: joinedWords(blocks.map((b) => b.expansion)),
      blockFlags: joinedBytes(blocks.map((b) => b.flags)),
    };
  }
}

function shapeOf({ form, word, computed }: IncludeRequest): number {
  return FORMS.indexOf(form) | (INCLUDES.indexOf(word) << 1) | (computed ? 8 : 0);
}

/** The segments that a `SegmentWriter` wrote. */
export class KeptSegments {
  readonly count: number;
  readonly texts: readonly string[];
  readonly records: Int32Array;
  readonly #rows: Int32Array;
  readonly #arrays: Readonly<Record<string, Int32Array>>;
  readonly #places: Uint32Array;
  readonly #flags: Uint8Array;
  readonly #made: (Segment | undefined)[];
  /** Of the number of a block: that of its segment. */
  readonly byBlock = new Map<number, number>();

  constructor(arrays: Arrays, texts: readonly string[]) {
    this.texts = texts;
    this.#rows = arrays.segments as Int32Array;
    this.records = arrays.records as Int32Array;
    this.#arrays = arrays as Readonly<Record<string, Int32Array>>;
    this.#places = unsigned(arrays.blockPlace!);
    this.#flags = arrays.blockFlags as Uint8Array;
    this.count = this.#rows.length / WIDTH;
    this.#made = new Array<Segment | undefined>(this.count);
  }

  get(number: number): Segment {
    const made = this.#made[number] ?? new KeptSegment(this, number);
    this.#made[number] = made;
    return made;
  }

  column(number: number, column: number): number {
    return this.#rows[number * WIDTH + column]!;
  }

  list(name: 'reads' | 'answers' | 'writes' | 'values', number: number): Int32Array {
    const end = name === 'reads' || name === 'answers' ? C.readsEnd : C.writesEnd;
    return this.#arrays[name]!.subarray(this.#start(number, end), this.column(number, end));
  }

  /** A column that says where something ends, of the segment before. */
  #start(number: number, end: number): number {
    return number === 0 ? 0 : this.column(number - 1, end);
  }

  tokens(number: number): TokenBlock | undefined {
    const from = this.#start(number, C.tokensEnd);
    const to = this.column(number, C.tokensEnd);
    if (from === to) return undefined;
    const block: TokenBlock = {
      id: newBlockId(),
      length: to - from,
      spelling: this.#arrays.blockSpelling!.subarray(from, to),
      place: this.#places.subarray(from, to),
      expansion: this.#arrays.blockExpansion!.subarray(from, to),
      flags: this.#flags.subarray(from, to),
    };
    this.byBlock.set(block.id, number);
    return block;
  }

  open(number: number): OpenConditional | undefined {
    const at = this.column(number, C.open);
    let open: OpenConditional | undefined;
    for (let i = at + this.records[at]! * 2 - 1; i > at; i -= 2) {
      const bits = this.records[i + 1]!;
      open = { outer: open, opens: this.records[i]! >>> 0, taken: (bits & 1) !== 0, elseSeen: (bits & 2) !== 0 };
    }
    return open;
  }

  include(number: number): IncludeRequest | undefined {
    const name = this.column(number, C.include);
    if (name < 0) return undefined;
    const shape = this.column(number, C.includeShape);
    return {
      form: FORMS[shape & 1]!,
      word: INCLUDES[(shape >> 1) & 3]!,
      name: this.texts[name]!,
      place: this.column(number, C.includePlace) >>> 0,
      computed: (shape & 8) !== 0,
    };
  }
}

/** The same words without a sign. */
export function unsigned(words: AnyArray): Uint32Array {
  return new Uint32Array(words.buffer as ArrayBuffer, words.byteOffset, words.length);
}

type Listed = Omit<SegmentRecords, 'diagnostics' | 'once' | 'skipped'>;

class KeptSegment implements Segment {
  readonly id = newSegmentId();
  readonly file: number;
  readonly from: number;
  readonly resume: number;
  readonly once: boolean;
  readonly include: IncludeRequest | undefined;
  readonly reads: Int32Array;
  readonly answers: Int32Array;
  readonly writes: Int32Array;
  readonly values: Int32Array;
  readonly tokens: TokenBlock | undefined;
  readonly firstExpansion: number;
  readonly endExpansion: number;
  readonly openAtEnd: OpenConditional | undefined;
  /** A program of which something is to be said is not kept. */
  readonly diagnostics = [];
  readonly #kept: KeptSegments;
  readonly #number: number;
  #skipped: readonly SkippedRegion[] | undefined;
  #listed: Listed | undefined;

  constructor(kept: KeptSegments, number: number) {
    this.#kept = kept;
    this.#number = number;
    this.file = kept.column(number, C.file);
    this.from = kept.column(number, C.from);
    this.resume = kept.column(number, C.resume);
    this.once = kept.column(number, C.once) === 1;
    this.include = kept.include(number);
    this.reads = kept.list('reads', number);
    this.answers = kept.list('answers', number);
    this.writes = kept.list('writes', number);
    this.values = kept.list('values', number);
    this.tokens = kept.tokens(number);
    this.firstExpansion = kept.column(number, C.firstExpansion);
    this.endExpansion = kept.column(number, C.endExpansion);
    this.openAtEnd = kept.open(number);
  }

  get skipped(): readonly SkippedRegion[] {
    this.#skipped ??= new RecordReader(this.#kept, this.#number).skipped();
    return this.#skipped;
  }

  get defines(): readonly MacroId[] {
    return this.#records().defines;
  }

  get undefines(): readonly MacroUndefinition[] {
    return this.#records().undefines;
  }

  get tests(): readonly MacroTest[] {
    return this.#records().tests;
  }

  get conditionals(): readonly ConditionalRecord[] {
    return this.#records().conditionals;
  }

  get pragmas(): readonly PragmaRecord[] {
    return this.#records().pragmas;
  }

  #records(): Listed {
    this.#listed ??= new RecordReader(this.#kept, this.#number).listed();
    return this.#listed;
  }
}

/** Reads what `SegmentWriter.#record` wrote. */
class RecordReader {
  readonly #words: Int32Array;
  readonly #texts: readonly string[];
  #at: number;

  constructor(kept: KeptSegments, number: number) {
    this.#words = kept.records;
    this.#texts = kept.texts;
    this.#at = kept.column(number, C.records);
  }

  skipped(): SkippedRegion[] {
    return this.#list(() => ({ start: this.#place(), end: this.#place() }));
  }

  listed(): Listed {
    this.skipped();
    return {
      defines: this.#list(() => this.#next()),
      undefines: this.#list(() => this.#named()),
      tests: this.#list(() => this.#named()),
      conditionals: this.#list(() => this.#conditional()),
      pragmas: this.#list(() => ({ place: this.#place(), text: this.#texts[this.#next()]!, inStream: this.#next() === 1 })),
    };
  }

  #next(): number {
    return this.#words[this.#at++]!;
  }

  #place(): number {
    return this.#next() >>> 0;
  }

  #list<T>(read: () => T): T[] {
    return Array.from({ length: this.#next() }, read);
  }

  #named(): MacroTest {
    return { name: this.#next(), macro: this.#next(), place: this.#place() };
  }

  #conditional(): ConditionalRecord {
    const [word, place, opens, taken] = [WORDS[this.#next()]!, this.#place(), this.#place(), this.#next()];
    const value = this.#next();
    return {
      word,
      place,
      opens,
      taken: taken === 2 ? undefined : taken === 1,
      value: value < 0 ? undefined : BigInt(this.#texts[value]!),
      from: this.#next(),
      to: this.#next(),
    };
  }
}
