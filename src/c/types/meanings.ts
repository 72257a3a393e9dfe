/**
 * What a shared declaration means in another unit. A declaration is bound where it first occurs; there it is written down
 * what each of its names referred to at file scope. In another unit it means the same when its names refer to the same and
 * the data model is the same. Where not, the declaration gets a tree of its own for those units: a variant.
 */
import type { DeclarationId } from '../tree/arena.ts';
import type { Symbols } from './symbols.ts';

/** `spelling * 3 + space`; space 2 is the body of a tag. */
export type MeaningKey = number;

export interface Meaning {
  readonly declaration: DeclarationId;
  /** What units must share to share this meaning: data model and language, and `wchar_t` where there are wide literals. */
  readonly model: string;
  /** Pairs of key and symbol id (0: no such name at file scope). */
  readonly names: readonly number[];
}

// [impl->dsn~c-meaning-per-unit~1]
export class Meanings {
  readonly #symbols: Symbols;
  /** By declaration as the parser shares them: its meanings, the first one first. */
  readonly #of: Meaning[][] = [];
  /** By declaration: the one of which it is a variant. */
  readonly #original: (DeclarationId | undefined)[] = [];
  #names: number[] = [];
  #stamps = new Int32Array(1 << 16);
  #stamp = 0;

  constructor(symbols: Symbols) {
    this.#symbols = symbols;
  }

  /** A declaration is about to be bound: `note` collects for it. */
  begin(): void {
    this.#names = [];
    this.#stamp++;
  }

  /** A name of the declaration refers to this symbol of file scope; the first note of a name counts. */
  note(key: MeaningKey, symbol: number): void {
    if (key >= this.#stamps.length) {
      const larger = new Int32Array(key * 2);
      larger.set(this.#stamps);
      this.#stamps = larger;
    }
    if (this.#stamps[key] === this.#stamp) return;
    this.#stamps[key] = this.#stamp;
    this.#names.push(key, symbol);
  }

  end(original: DeclarationId, declaration: DeclarationId, model: string): void {
    const meaning = { declaration, model, names: this.#names };
    const known = this.#of[original];
    if (known === undefined) this.#of[original] = [meaning];
    else known.push(meaning);
    if (original !== declaration) this.#original[declaration] = original;
  }

  /** The declaration or variant that means the same here, under one of the models; undefined when there is none yet. */
  find(original: DeclarationId, models: readonly string[], visible: (key: MeaningKey) => number): DeclarationId | undefined {
    for (const meaning of this.#of[original]!) {
      if (models.includes(meaning.model) && this.#agrees(meaning.names, visible)) return meaning.declaration;
    }
    return undefined;
  }

  #agrees(names: readonly number[], visible: (key: MeaningKey) => number): boolean {
    for (let i = 0; i < names.length; i += 2) {
      const before = names[i + 1]!;
      const now = visible(names[i]!);
      if (before !== now && !this.#same(names[i]!, before, now)) return false;
    }
    return true;
  }

  #same(key: MeaningKey, before: number, now: number): boolean {
    // A tag that is not declared yet is declared here; its body may come later: only another body is another meaning.
    if (key % 3 === 2) return before === 0 || now === 0;
    if (key % 3 === 1 && (before === 0 || now === 0)) return true;
    if (before === 0 || now === 0 || this.#symbols.entity(before) !== this.#symbols.entity(now)) return false;
    const a = this.#symbols.get(before).declaration;
    const b = this.#symbols.get(now).declaration;
    return a === b || (this.#original[a] ?? a) !== (this.#original[b] ?? b);
  }
}
