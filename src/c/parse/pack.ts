/** `#pragma pack`: which largest alignment of members holds where, in bytes; 0 for none. */
import { type SpellingTable, TokenKind } from '../lex/spellings.ts';
import type { TokenBlock, UnitTokens } from '../lex/tokens.ts';
import type { Cut } from './cut.ts';

/** From `token` on (of the unit's or the declaration's tokens) this value holds. */
export interface PackChange {
  readonly token: number;
  readonly value: number;
}

/** gcc's stack of `#pragma pack(…)`; what gcc ignores with a warning changes nothing here either. */
class PackStack {
  value = 0;
  readonly #pushed: { readonly name: string; readonly value: number }[] = [];

  take(text: string): void {
    const inside = /^#\s*pragma\s+pack\s*\(([^)]*)\)/.exec(text);
    if (inside === null) return;
    const words = inside[1]!.split(',').map((w) => w.trim());
    const [action = '', ...rest] = words;
    if (action === 'push' || action === 'pop') {
      const names = rest.filter((w) => /^[A-Za-z_]\w*$/.test(w));
      const numbers = rest.filter((w) => /^\d+$/.test(w));
      if (names.length > 1 || names.length + numbers.length < rest.length || numbers.length > (action === 'push' ? 1 : 0)) return;
      if (action === 'pop') this.#pop(names[0] ?? '');
      else this.#push(names[0] ?? '', numbers[0]);
    } else if (words.length === 1 && (action === '' || POSSIBLE.has(action))) this.value = Number(action);
  }

  #push(name: string, number: string | undefined): void {
    if (number !== undefined && !POSSIBLE.has(number)) return;
    this.#pushed.push({ name, value: this.value });
    if (number !== undefined) this.value = Number(number);
  }

  /** With a name: down to the entry of that name; where there is none, only the last one. */
  #pop(name: string): void {
    const last = this.#pushed.length - 1;
    let at = last;
    if (name !== '') while (at >= 0 && this.#pushed[at]!.name !== name) at--;
    if (at < 0) at = last;
    if (at < 0) return;
    this.value = this.#pushed[at]!.value;
    this.#pushed.length = at;
  }
}

const POSSIBLE: ReadonlySet<string> = new Set(['0', '1', '2', '4', '8', '16']);

interface Place extends PackChange {
  readonly block: number;
  readonly index: number;
}

// [impl->dsn~c-pragma-pack~1]
/** Where `#pragma pack` changes the alignment in a unit. A unit without such pragmas costs one look at each new block. */
export class PackMap {
  readonly #changes: Place[] = [];
  readonly #unit: UnitTokens;
  readonly #spellings: SpellingTable;

  /** `known`: by block, where its pragmas about packing stand. */
  constructor(unit: UnitTokens, spellings: SpellingTable, known: Map<number, readonly number[]>) {
    this.#unit = unit;
    this.#spellings = spellings;
    const stack = new PackStack();
    unit.blocks.forEach((block, b) => {
      for (const index of pragmasOf(block, spellings, known)) {
        stack.take(spellings.text(block.spelling[index]!));
        this.#changes.push({ block: b, index, token: 0, value: stack.value });
      }
    });
  }

  /** Nothing in the block is packed: it means the same wherever it stands unpacked. */
  isPlain(block: number): boolean {
    if (this.#changes.length === 0) return true;
    const first = this.#countBefore(block, 0);
    return this.#valueAfter(first) === 0 && this.#changes[first]?.block !== block;
  }

  /** What holds in a declaration, by index of its tokens; empty when it is nowhere packed. */
  in(cut: Cut): readonly PackChange[] {
    if (this.#changes.length === 0) return NONE;
    const first = this.#countBefore(cut.startBlock, cut.startIndex);
    const start = this.#valueAfter(first);
    const inner = this.#changes.slice(first, this.#countBefore(cut.endBlock, cut.endIndex));
    if (start === 0 && inner.length === 0) return NONE;
    return [{ token: 0, value: start }, ...this.#byToken(cut, inner)];
  }

  #valueAfter(count: number): number {
    return count === 0 ? 0 : this.#changes[count - 1]!.value;
  }

  /** How many of the changes, which are in order, stand before a token. */
  #countBefore(block: number, index: number): number {
    let low = 0;
    let high = this.#changes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (isBehind(this.#changes[middle]!, block, index)) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The changes inside of a declaration, in order, by its tokens: counted once from its beginning to the last of them. */
  #byToken(cut: Cut, changes: readonly Place[]): PackChange[] {
    const found: PackChange[] = [];
    let token = 0;
    let block = cut.startBlock;
    let index = cut.startIndex;
    for (const change of changes) {
      for (; block < change.block; block++, index = 0) token += this.#tokensIn(block, index, this.#unit.blocks[block]!.length);
      token += this.#tokensIn(block, index, change.index);
      index = change.index;
      found.push({ token, value: change.value });
    }
    return found;
  }

  /** Without the pragmas. */
  #tokensIn(block: number, from: number, to: number): number {
    const { spelling } = this.#unit.blocks[block]!;
    let count = 0;
    for (let i = from; i < to; i++) if (this.#spellings.kind(spelling[i]!) !== TokenKind.Pragma) count++;
    return count;
  }
}

const NONE: readonly PackChange[] = [];

function isBehind(c: Place, block: number, index: number): boolean {
  return c.block > block || (c.block === block && c.index >= index);
}

function pragmasOf(block: TokenBlock, spellings: SpellingTable, known: Map<number, readonly number[]>): readonly number[] {
  const before = known.get(block.id);
  if (before !== undefined) return before;
  const found: number[] = [];
  const { spelling, length } = block;
  for (let i = 0; i < length; i++) {
    if (spellings.kind(spelling[i]!) === TokenKind.Pragma && /^#\s*pragma\s+pack\b/.test(spellings.text(spelling[i]!)))
      found.push(i);
  }
  known.set(block.id, found);
  return found;
}

export function samePacks(a: readonly PackChange[], b: readonly PackChange[]): boolean {
  return a.length === b.length && a.every((c, i) => c.token === b[i]!.token && c.value === b[i]!.value);
}

/** The largest alignment that holds at a token of a declaration whose first token is `first`; 0: no limit. */
export function packAt(packs: readonly PackChange[], first: number, token: number): number {
  let value = 0;
  for (const c of packs) if (first + c.token <= token) value = c.value;
  return value;
}
