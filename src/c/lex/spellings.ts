/**
 * Interned spellings: every token text of a program is one small integer, so that comparing tokens, looking up macros and
 * keying declarations are integer operations. The kind of a token is a function of its spelling alone (C11 6.4), hence it
 * is kept here once per spelling and not once per token.
 *
 * Ids are dense and never reused. Id 0 is the empty spelling (end of file, placemarker); then come the punctuators, then
 * the keywords, in the order of the tables below, with the same ids in every table.
 */

/** What a spelling is as a preprocessing token. `Keyword` is a hint of the union of all dialects: see `KEYWORDS`. */
export const TokenKind = {
  /** End of file, or a placemarker inside the preprocessor. */
  Empty: 0,
  Identifier: 1,
  /** An identifier that some supported dialect reserves. Macro names may be spelled like this, too. */
  Keyword: 2,
  /** A preprocessing number (6.4.8). */
  Number: 3,
  /** A character constant with its prefix. */
  Character: 4,
  /** A string literal with its prefix. */
  String: 5,
  Punctuator: 6,
  /** A whole `#pragma …` line as one token: its spelling is the line as `gcc -E` writes it. `_Pragma` becomes the same. */
  Pragma: 7,
  /** A single character that is no token by itself (`\`, `@`, `` ` ``, an unmatched quote, a control character). */
  Other: 8,
} as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

export const PUNCTUATORS = [
  '[', ']', '(', ')', '{', '}', '.', '->', '++', '--', '&', '*', '+', '-', '~', '!', '/', '%', '<<', '>>', '<', '>', '<=', '>=',
  '==', '!=', '^', '|', '&&', '||', '?', ':', '::', ';', '...', '=', '*=', '/=', '%=', '+=', '-=', '<<=', '>>=', '&=', '^=',
  '|=', ',', '#', '##', '<:', ':>', '<%', '%>', '%:', '%:%:',
] as const; // biome-ignore format: a table

/**
 * The keywords of C90 to C23 and GNU C, all dialects together. In a given dialect some are plain identifiers (`inline` in
 * C90, `bool` before C23, `asm` and `typeof` in strict ISO modes): the parser decides with the dialect in hand.
 */
export const KEYWORDS = [
  'auto', 'break', 'case', 'char', 'const', 'continue', 'default', 'do', 'double', 'else', 'enum', 'extern', 'float', 'for',
  'goto', 'if', 'int', 'long', 'register', 'return', 'short', 'signed', 'sizeof', 'static', 'struct', 'switch', 'typedef',
  'union', 'unsigned', 'void', 'volatile', 'while', 'inline', 'restrict', '_Bool', '_Complex', '_Imaginary', '_Alignas',
  '_Alignof', '_Atomic', '_Generic', '_Noreturn', '_Static_assert', '_Thread_local', 'alignas', 'alignof', 'bool',
  'constexpr', 'false', 'nullptr', 'static_assert', 'thread_local', 'true', 'typeof', 'typeof_unqual', '_BitInt',
  '_Decimal32', '_Decimal64', '_Decimal128', '_Float16', '_Float32', '_Float64', '_Float128', '_Float32x', '_Float64x',
  '__float128', '__int128', '__auto_type', 'asm', '__asm', '__asm__', '__attribute', '__attribute__', '__alignof',
  '__alignof__', '__complex', '__complex__', '__const', '__const__', '__extension__', '__imag', '__imag__', '__inline',
  '__inline__', '__label__', '__null', '__real', '__real__', '__restrict', '__restrict__', '__signed', '__signed__',
  '__thread', '__typeof', '__typeof__', '__volatile', '__volatile__', '__builtin_va_arg', '__builtin_offsetof',
  '__builtin_types_compatible_p', '__builtin_choose_expr', '__builtin_va_list', '__func__', '__FUNCTION__',
  '__PRETTY_FUNCTION__', '__builtin_has_attribute',
] as const; // biome-ignore format: a table

type IdsOf<T extends readonly string[]> = { readonly [K in T[number]]: number };

function idsFrom<const T extends readonly string[]>(words: T, first: number): IdsOf<T> {
  return Object.freeze(Object.fromEntries(words.map((w, i) => [w, first + i]))) as IdsOf<T>;
}

const FIRST_PUNCTUATOR = 1;
const FIRST_KEYWORD = FIRST_PUNCTUATOR + PUNCTUATORS.length;
/** The first id that is neither empty, punctuator nor keyword. */
export const FIRST_FREE_SPELLING = FIRST_KEYWORD + KEYWORDS.length;

/** Spelling id of each punctuator: `P['{']`. Digraphs have ids of their own: see `primaryPunctuator`. */
export const P = idsFrom(PUNCTUATORS, FIRST_PUNCTUATOR);
/** Spelling id of each keyword: `K.int`. */
export const K = idsFrom(KEYWORDS, FIRST_KEYWORD);

const PRIMARY = new Map<number, number>([
  [P['<:'], P['[']],
  [P[':>'], P[']']],
  [P['<%'], P['{']],
  [P['%>'], P['}']],
  [P['%:'], P['#']],
  [P['%:%:'], P['##']],
]);

/** The punctuator that a digraph stands for (6.4.6 p3); any other id is returned unchanged. */
export function primaryPunctuator(spelling: number): number {
  return PRIMARY.get(spelling) ?? spelling;
}

/** Seed and step of the hash that `SpellingTable.internSlice` expects to be computed by the lexer while it scans. */
export const HASH_SEED = 5381;
export function hashStep(hash: number, code: number): number {
  return (Math.imul(hash, 33) ^ code) | 0;
}

/** The spellings of an earlier run, by id. */
export interface KeptSpellings {
  /** Their texts one behind the other: that of `id` is `[starts[id], starts[id + 1])`. */
  readonly all: string;
  readonly starts: Int32Array;
  readonly hashes: Int32Array;
  readonly kinds: Uint8Array;
  readonly slots: Int32Array;
}

/** Spelling ↔ id. Open addressing over a hash that the lexer computes while it scans: no substring is made for a known word. */
export class SpellingTable {
  /** Absent: still in `#kept`. */
  readonly #texts: (string | undefined)[] = [];
  #hashes: Int32Array = new Int32Array(1 << 15);
  #kinds: Uint8Array = new Uint8Array(1 << 15);
  #slots: Int32Array = new Int32Array(1 << 17);
  readonly #kept: KeptSpellings | undefined;

  /** `kept`: those of an earlier run, with the same ids. Its arrays are taken over. */
  constructor(kept?: KeptSpellings) {
    this.#kept = kept;
    if (kept !== undefined) {
      this.#texts.length = kept.kinds.length;
      this.#hashes = kept.hashes;
      this.#kinds = kept.kinds;
      this.#slots = kept.slots;
      return;
    }
    this.#append('', HASH_SEED, TokenKind.Empty);
    for (const p of PUNCTUATORS) this.intern(p);
    for (const k of KEYWORDS) this.#enter(k, hashOf(k), TokenKind.Keyword);
  }

  /** Number of ids in use: every id is `< size`. */
  get size(): number {
    return this.#texts.length;
  }

  text(id: number): string {
    return this.#texts[id] ?? this.#recall(id);
  }

  #recall(id: number): string {
    const { all, starts } = this.#kept!;
    const text = all.slice(starts[id], starts[id + 1]);
    this.#texts[id] = text;
    return text;
  }

  /** All spellings, to be kept for another run. */
  parts(): KeptSpellings {
    const { size } = this;
    const starts = new Int32Array(size + 1);
    const texts: string[] = [];
    for (let id = 0; id < size; id++) {
      const text = this.text(id);
      texts.push(text);
      starts[id + 1] = starts[id]! + text.length;
    }
    const [hashes, kinds] = [this.#hashes.slice(0, size), this.#kinds.slice(0, size)];
    return { all: texts.join(''), starts, hashes, kinds, slots: this.#slots };
  }

  kind(id: number): TokenKind {
    return this.#kinds[id] as TokenKind;
  }

  /** The kinds of all spellings, indexed by id, for tight loops. Fetch again after interning: the array grows. */
  get kinds(): Uint8Array {
    return this.#kinds;
  }

  isIdentifier(id: number): boolean {
    const kind = this.#kinds[id];
    return kind === TokenKind.Identifier || kind === TokenKind.Keyword;
  }

  /** The id of a text, which is entered when new. The empty text is id 0. */
  intern(text: string): number {
    if (text === '') return 0;
    const hash = hashOf(text);
    return this.#find(text, 0, text.length, hash) || this.#enter(text, hash, kindOf(text));
  }

  /** The id of a text, or -1 when it was never interned. */
  idOf(text: string): number {
    if (text === '') return 0;
    return this.#find(text, 0, text.length, hashOf(text)) || -1;
  }

  /** The id of `source.slice(start, end)`, whose `hash` was computed with `hashStep` from `HASH_SEED`. */
  internSlice(source: string, start: number, end: number, hash: number): number {
    const found = this.#find(source, start, end, hash);
    if (found !== 0) return found;
    const text = source.slice(start, end);
    return this.#enter(text, hash, kindOf(text));
  }

  #find(source: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    const length = end - start;
    for (let slot = mix(hash) & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot]!;
      if (id === 0) return 0;
      if (this.#hashes[id] !== hash) continue;
      const text = this.text(id);
      if (text.length !== length) continue;
      let i = 0;
      while (i < length && text.charCodeAt(i) === source.charCodeAt(start + i)) i++;
      if (i === length) return id;
    }
  }

  #enter(text: string, hash: number, kind: TokenKind): number {
    if (this.#texts.length * 2 >= this.#slots.length) this.#rehash();
    const id = this.#append(text, hash, kind);
    const mask = this.#slots.length - 1;
    let slot = mix(hash) & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
    return id;
  }

  #append(text: string, hash: number, kind: TokenKind): number {
    const id = this.#texts.length;
    if (id === this.#hashes.length) {
      this.#hashes = grown(this.#hashes, new Int32Array(id * 2));
      this.#kinds = grown(this.#kinds, new Uint8Array(id * 2));
    }
    this.#texts.push(text);
    this.#hashes[id] = hash;
    this.#kinds[id] = kind;
    return id;
  }

  #rehash(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let id = 1; id < this.#texts.length; id++) {
      let slot = mix(this.#hashes[id]!) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = id;
    }
    this.#slots = slots;
  }
}

function grown<T extends Int32Array | Uint8Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Spreads a hash over the low bits: names that are numbered one after the other would lie in one heap. */
function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

function hashOf(text: string): number {
  let hash = HASH_SEED;
  for (let i = 0; i < text.length; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}

const PUNCTUATOR_SET: ReadonlySet<string> = new Set(PUNCTUATORS);

/** The kind of a complete, valid token text. */
export function kindOf(text: string): TokenKind {
  if (text === '') return TokenKind.Empty;
  const c = text.charCodeAt(0);
  const last = text.charCodeAt(text.length - 1);
  if (text.length > 1 && last === 0x22 && /^(?:u8|[uUL])?R?"/.test(text)) return TokenKind.String;
  if (text.length > 1 && last === 0x27 && /^(?:u8|[uUL])?'/.test(text)) return TokenKind.Character;
  if (isDigit(c) || (c === 0x2e && isDigit(text.charCodeAt(1)))) return TokenKind.Number;
  if (isIdentifierStart(c)) return TokenKind.Identifier;
  if (PUNCTUATOR_SET.has(text)) return TokenKind.Punctuator;
  if (c === 0x23) return TokenKind.Pragma;
  if (c === 0x5c && text.length > 1) return TokenKind.Identifier;
  return TokenKind.Other;
}

function isDigit(c: number): boolean {
  return c >= 0x30 && c <= 0x39;
}

/** Letters, `_`, `$` (GNU) and everything outside ASCII (C11 annex D and later, read generously). */
export function isIdentifierStart(c: number): boolean {
  return (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c === 0x24 || c >= 0x80;
}
