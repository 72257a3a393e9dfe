/**
 * What the accelerator did: how much was translated, how much of the run was executed in translated code, and why it was left.
 * Nothing of it has an influence on the run.
 */
import { rowOf } from '../cpu/decode.ts';
import { CODE } from './layout.ts';

/** Why a region ended, by the codes of `layout.ts`. */
const REASONS: Readonly<Record<number, string>> = {
  [CODE.interpret]: 'interpreter needed',
  [CODE.far]: 'left for code that is not translated, or for an interrupt',
  [CODE.stepped]: 'interpreted instruction went elsewhere',
  [CODE.near]: 'left for a part of the page that is not translated',
  [CODE.across]: 'end of page',
  [CODE.changed]: 'code changed',
  [CODE.dear]: 'too much of it is interpreted',
};

// [impl->dsn~platform-accelerator-counts~1]
export class TranslatorCounts {
  /** WebAssembly modules, regions, blocks and guest instructions translated, bytes of WebAssembly. */
  modules = 0;
  regions = 0;
  blocks = 0;
  instructions = 0;
  bytes = 0;
  /** Pages whose translations were thrown away because their code changed. */
  dropped = 0;
  /** Entries from the interpreter, and ways from region to region without it. */
  entered = 0;
  chained = 0;
  /** Instructions executed by regions, those that a region had the interpreter execute included. */
  executed = 0;
  /** The latter. */
  interpreted = 0;
  readonly #exits = new Map<number, number>();
  readonly #calls = new Map<number, number>();
  readonly #gaveUp = new Map<number, number>();

  /** A region (and those it led to) ended; `word` is the instruction it could not do. */
  left(code: number, executed: number, chained: number, word: number | undefined): void {
    this.entered++;
    this.chained += chained;
    this.executed += executed;
    this.#exits.set(code, (this.#exits.get(code) ?? 0) + 1);
    if (word !== undefined) this.#gaveUp.set(word, (this.#gaveUp.get(word) ?? 0) + 1);
  }

  /** A region had the interpreter execute an instruction. */
  called(word: number): void {
    this.interpreted++;
    this.#calls.set(word, (this.#calls.get(word) ?? 0) + 1);
  }

  /** Exits by reason. */
  exits(): Readonly<Record<string, number>> {
    return Object.fromEntries([...this.#exits].map(([code, n]) => [REASONS[code] ?? String(code), n]));
  }

  /** Instructions without a translation that regions had interpreted, by row, most first. */
  calls(): Readonly<Record<string, number>> {
    return byRow(this.#calls);
  }

  /** Instructions with a translation that could not do this time (device, fault, code, exclusives …), by row, most first. */
  gaveUp(): Readonly<Record<string, number>> {
    return byRow(this.#gaveUp);
  }
}

function byRow(words: ReadonlyMap<number, number>): Readonly<Record<string, number>> {
  const names = new Map<string, number>();
  for (const [word, n] of words) {
    const name = rowOf(word)?.row.name ?? 'unallocated';
    names.set(name, (names.get(name) ?? 0) + n);
  }
  return Object.fromEntries([...names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}
