/**
 * The raw tokens of one file (translation phase 3), lexed once per program and dialect and shared by all inclusions.
 * Comments, splices and trigraphs are kept beside the tokens with their places, for the view of the code as written.
 */
// [impl->dsn~c-lexer~1]
import { type CleanText, cleanText, OffsetWalk } from './clean-text.ts';
import type { LexDialect } from './dialect.ts';
import type { SourceFile } from './source-files.ts';
import { HASH_SEED, P, PUNCTUATORS, type SpellingTable } from './spellings.ts';
import { TokenFlag } from './tokens.ts';

export interface LexedFile {
  readonly file: SourceFile;
  readonly dialect: LexDialect;
  /** Number of tokens, the final end-of-file token (spelling 0) included. */
  readonly length: number;
  readonly spelling: Int32Array;
  /** Positions on the program's number line. */
  readonly place: Uint32Array;
  readonly flags: Uint8Array;
  /** Index of the `#` of every directive, in order. */
  readonly directives: Int32Array;
  /** Original offsets; comment `i` is `[commentStart[i], commentEnd[i])`, with its delimiters, without the final newline. */
  readonly commentStart: Uint32Array;
  readonly commentEnd: Uint32Array;
  readonly splices: Uint32Array;
  readonly trigraphs: Uint32Array;
  readonly faults: readonly FaultOfFile[];
}

/** Why the tokens are not all that the file was to say: a comment that never ends, too many of them. */
export interface FaultOfFile {
  readonly code: string;
  /** On the program's number line. */
  readonly place: number;
  readonly message: string;
  readonly cure?: string;
}

/** Of one file; the largest real one that was measured (SQLite in one file, after its macros) takes less than one million. */
// [impl->dsn~c-bounds~1]
const MOST_TOKENS = 6_000_000;

/** Bits of a character's class. */
const IDENTIFIER = 1;
const DIGIT = 2;
const BLANK = 4;

const CLASS = new Uint8Array(128);
for (let c = 0; c < 128; c++) {
  if ((c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c === 0x24) CLASS[c] = IDENTIFIER;
  else if (c >= 0x30 && c <= 0x39) CLASS[c] = DIGIT;
  else if (c === 0x20 || c === 9 || c === 11 || c === 12 || c === 0) CLASS[c] = BLANK;
}

/** Punctuators by first character, longest first. */
const BY_FIRST: { text: string; id: number; digraph: boolean }[][] = Array.from({ length: 128 }, () => []);
for (const text of [...PUNCTUATORS].sort((a, b) => b.length - a.length)) {
  const digraph = text === '<:' || text === ':>' || text === '<%' || text === '%>' || text.startsWith('%:');
  if (text !== '::') BY_FIRST[text.charCodeAt(0)]!.push({ text, id: P[text], digraph });
}

/** Lexes a file. Never fails: what is no token becomes a token of kind `Other`. */
export function lexFile(spellings: SpellingTable, file: SourceFile, dialect: LexDialect): LexedFile {
  return new FileLexer(spellings, file, dialect).run();
}

class FileLexer {
  readonly #spellings: SpellingTable;
  readonly #file: SourceFile;
  readonly #dialect: LexDialect;
  readonly #clean: CleanText;
  readonly #text: string;
  readonly #walk: OffsetWalk;
  #count = 0;
  #spelling: Int32Array;
  #place: Uint32Array;
  #flags: Uint8Array;
  #directives: number[] = [];
  #comments: number[] = [];
  readonly #faults: FaultOfFile[] = [];
  /** 0: not in a directive; 1: after `#`; 2: a header name may follow. */
  #directive = 0;
  #includeWords: ReadonlySet<number>;
  #hasInclude: ReadonlySet<number>;

  constructor(spellings: SpellingTable, file: SourceFile, dialect: LexDialect) {
    this.#spellings = spellings;
    this.#file = file;
    this.#dialect = dialect;
    this.#clean = cleanText(file.source.text, dialect.trigraphs);
    this.#text = this.#clean.text;
    this.#walk = new OffsetWalk(this.#clean);
    const guess = (this.#text.length >> 2) + 16;
    this.#spelling = new Int32Array(guess);
    this.#place = new Uint32Array(guess);
    this.#flags = new Uint8Array(guess);
    this.#includeWords = new Set(['include', 'include_next', 'import', 'embed'].map((w) => spellings.intern(w)));
    this.#hasInclude = new Set(['__has_include', '__has_include_next', '__has_embed'].map((w) => spellings.intern(w)));
  }

  run(): LexedFile {
    this.#scan();
    this.#push(0, this.#text.length, this.#text.length, TokenFlag.lineStart);
    const n = this.#count;
    const comments = this.#commentOffsets();
    return {
      file: this.#file,
      dialect: this.#dialect,
      length: n,
      spelling: this.#spelling.slice(0, n),
      place: this.#place.slice(0, n),
      flags: this.#flags.slice(0, n),
      directives: Int32Array.from(this.#directives),
      commentStart: comments.filter((_, i) => i % 2 === 0),
      commentEnd: comments.filter((_, i) => i % 2 === 1),
      splices: this.#clean.splices,
      trigraphs: this.#clean.trigraphs,
      faults: this.#faults,
    };
  }

  #commentOffsets(): Uint32Array {
    const walk = new OffsetWalk(this.#clean);
    return Uint32Array.from(this.#comments, (offset) => walk.original(offset));
  }

  #push(spelling: number, start: number, end: number, flags: number): void {
    const i = this.#count;
    if (i === this.#spelling.length) this.#grow();
    this.#place[i] = this.#file.base + this.#walk.original(start);
    this.#spelling[i] = spelling;
    this.#flags[i] = this.#walk.nextPiece < end ? flags | TokenFlag.spliced : flags;
    this.#count = i + 1;
    if (this.#directive !== 0 || (flags & TokenFlag.lineStart) !== 0) this.#trackDirective(spelling, flags);
  }

  /** Notices `#include` and `__has_include`, after which `<…>` is one token. */
  #trackDirective(spelling: number, flags: number): void {
    if ((flags & TokenFlag.lineStart) !== 0) {
      const hash = spelling === P['#'] || spelling === P['%:'];
      this.#directive = hash ? 1 : 0;
      if (hash) this.#directives.push(this.#count - 1);
    } else if (this.#directive === 1 && this.#count - 2 === this.#directives[this.#directives.length - 1]) {
      this.#directive = this.#includeWords.has(spelling) ? 2 : 3;
    } else if (this.#directive === 3 && spelling === P['('] && this.#hasInclude.has(this.#spelling[this.#count - 2]!)) {
      this.#directive = 4;
    } else if (this.#directive === 4) this.#directive = 3;
    else if (this.#directive === 2) this.#directive = 3;
  }

  #grow(): void {
    const size = this.#spelling.length * 2;
    const { spelling, place, flags } = { spelling: this.#spelling, place: this.#place, flags: this.#flags };
    this.#spelling = new Int32Array(size);
    this.#spelling.set(spelling);
    this.#place = new Uint32Array(size);
    this.#place.set(place);
    this.#flags = new Uint8Array(size);
    this.#flags.set(flags);
  }

  #scan(): void {
    const text = this.#text;
    const length = text.length;
    let at = 0;
    let flags: number = TokenFlag.lineStart;
    while (at < length) {
      const c = text.charCodeAt(at);
      const kind = c < 128 ? CLASS[c]! : IDENTIFIER;
      if (kind === BLANK) {
        flags |= TokenFlag.space;
        at++;
      } else if (c === 10 || c === 13) {
        flags = TokenFlag.lineStart;
        this.#directive = 0;
        at++;
      } else if (c === 0x2f && this.#isComment(at)) {
        at = this.#comment(at);
        flags |= TokenFlag.space;
      } else if (this.#count >= MOST_TOKENS) {
        this.#cut(at);
        return;
      } else {
        at = this.#token(at, c, kind, flags);
        flags = 0;
      }
    }
  }

  #cut(at: number): void {
    this.#faults.push({
      code: 'c/large-file',
      place: this.#file.base + this.#walk.original(at),
      message: `The file has more than ${MOST_TOKENS} tokens: what stands from here on is not read`,
      cure: 'Divide the file, or leave it out of the analysis.',
    });
  }

  #isComment(at: number): boolean {
    const next = this.#text.charCodeAt(at + 1);
    if (next !== 0x2f) return next === 0x2a;
    // ISO C90 has no such comments; like gcc, they are read as such where valid C90 code can hardly mean two divisions.
    return this.#dialect.lineComments || !(this.#text.charCodeAt(at + 2) === 0x2a || this.#directive !== 0);
  }

  #comment(at: number): number {
    const text = this.#text;
    let end: number;
    if (text.charCodeAt(at + 1) === 0x2a) {
      const close = text.indexOf('*/', at + 2);
      if (close < 0)
        this.#faults.push({ code: 'c/open-comment', place: this.#file.base + at, message: 'This comment never ends' });
      end = close < 0 ? text.length : close + 2;
    } else {
      end = at + 2;
      for (let c = text.charCodeAt(end); end < text.length && c !== 10 && c !== 13; c = text.charCodeAt(++end));
    }
    this.#comments.push(at, end);
    return end;
  }

  /** Lexes the token at `at` and returns the offset behind it. */
  #token(at: number, c: number, kind: number, flags: number): number {
    if (kind === IDENTIFIER) return this.#identifier(at, flags);
    const next = this.#text.charCodeAt(at + 1);
    if (kind === DIGIT || (c === 0x2e && next < 128 && CLASS[next] === DIGIT)) return this.#number(at, flags);
    if (c === 0x22) {
      if (this.#directive === 2 || this.#directive === 4) return this.#headerName(at, flags, '"');
      return this.#quoted(at, at, 0x22, flags);
    }
    if (c === 0x27) return this.#quoted(at, at, 0x27, flags);
    if (c === 0x5c && this.#universal(at) > 0) return this.#identifier(at, flags);
    if (c === 0x3c && (this.#directive === 2 || this.#directive === 4)) return this.#headerName(at, flags, '>');
    return this.#punctuator(at, c, flags);
  }

  #identifier(start: number, flags: number): number {
    const text = this.#text;
    let hash = HASH_SEED;
    let at = start;
    let universals = false;
    for (;;) {
      const c = text.charCodeAt(at);
      if (c < 128) {
        if ((CLASS[c]! & 3) === 0) {
          const universal = c === 0x5c ? this.#universal(at) : 0;
          if (universal === 0) break;
          universals = true;
          at += universal;
          continue;
        }
      } else if (!(c >= 128)) break;
      hash = (Math.imul(hash, 33) ^ c) | 0;
      at++;
    }
    const quote = text.charCodeAt(at);
    if (quote === 0x22 || quote === 0x27) {
      const prefix = this.#prefix(start, at, quote);
      if (prefix === 2) return this.#rawString(start, at, flags);
      if (prefix === 1) return this.#quoted(start, at, quote, flags);
    }
    if (universals) {
      // The name is the same with the characters themselves (6.4.3).
      this.#push(this.#spellings.intern(withoutUniversals(text.slice(start, at))), start, at, flags | TokenFlag.spliced);
      return at;
    }
    this.#push(this.#spellings.internSlice(text, start, at, hash), start, at, flags);
    return at;
  }

  /** Length of the universal character name at `at`, or 0. */
  #universal(at: number): number {
    const c = this.#text.charCodeAt(at + 1);
    if (this.#dialect.version < 199901 && this.#dialect.strict) return 0;
    const digits = c === 0x75 ? 4 : c === 0x55 ? 8 : 0;
    if (digits === 0) return 0;
    return /^[0-9a-fA-F]+$/.test(this.#text.slice(at + 2, at + 2 + digits).padEnd(digits, '!')) ? digits + 2 : 0;
  }

  /** Is the word before a quote an encoding prefix? 0 no, 1 yes, 2 of a raw string. */
  #prefix(start: number, end: number, quote: number): number {
    if (end - start > 3) return 0;
    const word = this.#text.slice(start, end);
    const d = this.#dialect;
    if (word === 'L') return 1;
    if (d.unicodeLiterals && (word === 'u' || word === 'U')) return 1;
    if (word === 'u8') return d.unicodeLiterals && (quote === 0x22 || d.utf8Characters) ? 1 : 0;
    if (quote === 0x22 && d.rawStrings && /^(?:u8|[uUL])?R$/.test(word)) return 2;
    return 0;
  }

  #number(start: number, flags: number): number {
    const text = this.#text;
    let at = start + 1;
    for (;;) {
      const c = text.charCodeAt(at);
      const before = text.charCodeAt(at - 1) | 0x20;
      if (c === 0x2b || c === 0x2d) {
        if (before !== 0x65 && !(before === 0x70 && this.#dialect.hexFloats)) break;
      } else if (c === 0x27) {
        const next = text.charCodeAt(at + 1);
        if (!this.#dialect.digitSeparators || !(next < 128 && (CLASS[next]! & 3) !== 0)) break;
      } else if (!(c === 0x2e || (c < 128 ? (CLASS[c]! & 3) !== 0 : c >= 128))) break;
      at++;
    }
    return this.#intern(start, at, flags);
  }

  #intern(start: number, end: number, flags: number): number {
    const text = this.#text;
    let hash = HASH_SEED;
    for (let i = start; i < end; i++) hash = (Math.imul(hash, 33) ^ text.charCodeAt(i)) | 0;
    this.#push(this.#spellings.internSlice(text, start, end, hash), start, end, flags);
    return end;
  }

  /** A string or character constant; when the quote is never closed, the rest of the line is one `Other` token. */
  #quoted(start: number, open: number, quote: number, flags: number): number {
    const text = this.#text;
    let at = open + 1;
    for (; at < text.length; at++) {
      const c = text.charCodeAt(at);
      if (c === quote) return this.#intern(start, at + 1, flags);
      if (c === 10 || c === 13) break;
      if (c === 0x5c && at + 1 < text.length) {
        const next = text.charCodeAt(at + 1);
        if (next !== 10 && next !== 13) at++;
      }
    }
    return this.#intern(start, at, flags);
  }

  #headerName(start: number, flags: number, close: string): number {
    const text = this.#text;
    for (let at = start + 1; at < text.length; at++) {
      const c = text[at]!;
      if (c === close) return this.#intern(start, at + 1, flags);
      if (c === '\n' || c === '\r') break;
    }
    if (close === '>') return this.#punctuator(start, 0x3c, flags);
    return this.#quoted(start, start, 0x22, flags);
  }

  /** In raw strings there are neither splices nor trigraphs: they are read from the original text. */
  #rawString(start: number, quote: number, flags: number): number {
    const walk = new OffsetWalk(this.#clean);
    const first = walk.original(start);
    const from = walk.original(quote);
    const text = this.#file.source.text;
    const open = text.indexOf('(', from);
    const delimiter = open < 0 ? undefined : text.slice(from + 1, open);
    if (delimiter === undefined || delimiter.length > 16 || /[\s()\\]/.test(delimiter))
      return this.#quoted(start, quote, 0x22, flags);
    const end = text.indexOf(`)${delimiter}"`, open);
    if (end < 0) return this.#quoted(start, quote, 0x22, flags);
    const last = end + delimiter.length + 2;
    let behind = quote;
    while (behind < this.#text.length && walk.original(behind) < last) behind++;
    this.#push(this.#spellings.intern(text.slice(first, last)), start, behind, flags);
    return behind;
  }

  #punctuator(at: number, c: number, flags: number): number {
    const text = this.#text;
    for (const p of BY_FIRST[c]!) {
      const n = p.text.length;
      if (n > 1) {
        if (text.charCodeAt(at + 1) !== p.text.charCodeAt(1)) continue;
        if (n > 2 && text.charCodeAt(at + 2) !== p.text.charCodeAt(2)) continue;
        if (n > 3 && text.charCodeAt(at + 3) !== p.text.charCodeAt(3)) continue;
        if (p.digraph && !this.#dialect.digraphs) continue;
      }
      this.#push(p.id, at, at + n, flags);
      return at + n;
    }
    return this.#intern(at, at + 1, flags);
  }
}

/** Universal character names as the characters they name, where they name one. */
function withoutUniversals(name: string): string {
  return name.replace(/\\(?:u([\da-fA-F]{4})|U([\da-fA-F]{8}))/g, (whole, short, long) => {
    const code = Number.parseInt(short ?? long, 16);
    return code >= 0x80 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
