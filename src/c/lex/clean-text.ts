/**
 * Translation phases 1 and 2 in bulk: trigraphs are replaced and line splices removed, with a map back to the original
 * offsets. A file that has neither (most files) is returned as it is. After this the lexer never meets a splice.
 */

/** Original text without splices and trigraphs. */
export interface CleanText {
  readonly text: string;
  /** Offsets in `text` from which on `shift` of the same index applies: original offset = clean offset + shift. */
  readonly pieceAt: Uint32Array;
  readonly pieceShift: Uint32Array;
  /** Original offsets of the backslash of each line splice. */
  readonly splices: Uint32Array;
  /** Original offsets of each trigraph that was replaced. */
  readonly trigraphs: Uint32Array;
}

const NONE = new Uint32Array(0);

const TRIGRAPHS: ReadonlyMap<string, string> = new Map([
  ['=', '#'],
  ['/', '\\'],
  ["'", '^'],
  ['(', '['],
  [')', ']'],
  ['!', '|'],
  ['<', '{'],
  ['>', '}'],
  ['-', '~'],
]);

/** A backslash (or its trigraph), white space that gcc tolerates, and the end of the line; or any other trigraph. */
const SPLICE = /\\[ \t\f\v]*(?:\r\n|\n|\r)/g;
const SPLICE_OR_TRIGRAPH = /(?:\\|\?\?\/)[ \t\f\v]*(?:\r\n|\n|\r)|\?\?[=/'()!<>-]/g;

export function cleanText(original: string, trigraphs: boolean): CleanText {
  const withTrigraphs = trigraphs && original.includes('??');
  if (!withTrigraphs && !hasSplice(original)) {
    return { text: original, pieceAt: NONE, pieceShift: NONE, splices: NONE, trigraphs: NONE };
  }
  const parts: string[] = [];
  const pieceAt: number[] = [];
  const pieceShift: number[] = [];
  const splices: number[] = [];
  const replaced: number[] = [];
  let from = 0;
  let cleanLength = 0;
  for (const match of original.matchAll(withTrigraphs ? SPLICE_OR_TRIGRAPH : SPLICE)) {
    const at = match.index;
    const found = match[0];
    parts.push(original.slice(from, at));
    cleanLength += at - from;
    from = at + found.length;
    const character = found.length === 3 && found.startsWith('??') ? TRIGRAPHS.get(found[2]!) : undefined;
    if (character !== undefined) {
      parts.push(character);
      cleanLength++;
      replaced.push(at);
    } else splices.push(at);
    pieceAt.push(cleanLength);
    pieceShift.push(from - cleanLength);
  }
  parts.push(original.slice(from));
  return {
    text: parts.join(''),
    pieceAt: Uint32Array.from(pieceAt),
    pieceShift: Uint32Array.from(pieceShift),
    splices: Uint32Array.from(splices),
    trigraphs: Uint32Array.from(replaced),
  };
}

function hasSplice(text: string): boolean {
  // Most files without a splice have no backslash outside strings; the regular expression settles the others.
  SPLICE.lastIndex = 0;
  const found = SPLICE.test(text);
  SPLICE.lastIndex = 0;
  return found;
}

/** Walks clean offsets in ascending order and gives the original ones: O(1) per step. */
export class OffsetWalk {
  readonly #clean: CleanText;
  #piece = 0;
  #shift = 0;

  constructor(clean: CleanText) {
    this.#clean = clean;
  }

  /** The original offset of a clean offset that is not smaller than the last one asked for. */
  original(cleanOffset: number): number {
    const { pieceAt, pieceShift } = this.#clean;
    while (this.#piece < pieceAt.length && pieceAt[this.#piece]! <= cleanOffset) this.#shift = pieceShift[this.#piece++]!;
    return cleanOffset + this.#shift;
  }

  /** Clean offset at which the next splice or trigraph lies, or Infinity. */
  get nextPiece(): number {
    return this.#piece < this.#clean.pieceAt.length ? this.#clean.pieceAt[this.#piece]! : Number.POSITIVE_INFINITY;
  }
}
