/**
 * Scratch lists of tokens for macro expansion: growable parallel arrays, pooled, because an expansion makes and drops many.
 */

/** Bits above `TokenFlag` that only the preprocessor uses. */
export const Inner = {
  /** `##` follows in the replacement list. */
  pasteLeft: 256,
  /** The token is a parameter after `#`. */
  stringify: 512,
  /** A macro that expanded to nothing stood directly before. */
  afterGap: 1024,
} as const;

/** The bits that reach the token stream. */
export const OUTER_FLAGS = 0xff;

/** Lists below this size grow by four, others by two. */
const GROWS_FAST = 1 << 16;

export class TokenList {
  length = 0;
  /** `TokenFlag.space` when white space that belongs to no token stands at the end; the token behind the list inherits it. */
  trailingSpace = 0;
  /** The last thing expanded into the list was a macro that ended there. */
  trailingGap = false;
  spelling = new Int32Array(32);
  place = new Uint32Array(32);
  expansion = new Int32Array(32);
  flags = new Uint16Array(32);

  push(spelling: number, place: number, expansion: number, flags: number): void {
    const i = this.length;
    if (i === this.spelling.length) this.#grow();
    this.spelling[i] = spelling;
    this.place[i] = place;
    this.expansion[i] = expansion;
    this.flags[i] = flags;
    this.length = i + 1;
  }

  #grow(): void {
    const size = this.spelling.length * (this.spelling.length < GROWS_FAST ? 4 : 2);
    const { spelling, place, expansion, flags } = this;
    this.spelling = new Int32Array(size);
    this.spelling.set(spelling);
    this.place = new Uint32Array(size);
    this.place.set(place);
    this.expansion = new Int32Array(size);
    this.expansion.set(expansion);
    this.flags = new Uint16Array(size);
    this.flags.set(flags);
  }
}

/** Lists above this size are dropped, not pooled: one giant expansion must not pin its memory. */
const KEEP_LIMIT = 1 << 14;

export class TokenListPool {
  readonly #free: TokenList[] = [];

  take(): TokenList {
    const list = this.#free.pop() ?? new TokenList();
    list.length = 0;
    list.trailingSpace = 0;
    list.trailingGap = false;
    return list;
  }

  give(list: TokenList): void {
    if (list.spelling.length <= KEEP_LIMIT && this.#free.length < 256) this.#free.push(list);
  }
}
