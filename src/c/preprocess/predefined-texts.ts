/**
 * The macros that compilers define by themselves, as texts to run before a unit. Units of one program are often compiled
 * with options that change a handful of these macros (`-fshort-wchar`, `-O0`). Then the first text is run again with the
 * difference behind it: what a header makes of the other macros has the same origin in all units, so that a declaration
 * stays one declaration and a recorded header can be replayed.
 */

/** Of a text's lines, how many another must share to be worth a difference. */
const MOST = 0.8;

export class PredefinedTexts {
  readonly #bases: Base[] = [];
  readonly #known = new Map<string, readonly string[]>();

  /** `bases`: of an earlier run, in order. */
  constructor(bases: readonly string[] = []) {
    for (const text of bases) {
      this.#bases.push(new Base(text));
      this.#known.set(text, [text]);
    }
  }

  /** The texts of which others are run as differences, in order of first use. */
  bases(): string[] {
    return this.#bases.map((b) => b.text);
  }

  /** `predefined`: `#define` lines. Returns the texts that, run in this order, define the same macros. */
  textsOf(predefined: string): readonly string[] {
    let texts = this.#known.get(predefined);
    if (texts === undefined) {
      texts = this.#find(predefined);
      this.#known.set(predefined, texts);
    }
    return texts;
  }

  #find(predefined: string): readonly string[] {
    const lines = definitionsOf(predefined);
    if (lines === undefined) return [predefined];
    for (const base of this.#bases) {
      const gone = [...base.lines.keys()].filter((line) => !lines.has(line));
      const added = [...lines.keys()].filter((line) => !base.lines.has(line));
      if (Math.max(gone.length, added.length) > base.lines.size * (1 - MOST)) continue;
      return [base.text, [...gone.map((line) => `#undef ${base.lines.get(line)!}`), ...added, ''].join('\n')];
    }
    this.#bases.push(new Base(predefined));
    return [predefined];
  }
}

class Base {
  readonly text: string;
  #lines: ReadonlyMap<string, string> | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get lines(): ReadonlyMap<string, string> {
    this.#lines ??= definitionsOf(this.text) ?? new Map();
    return this.#lines;
  }
}

/** Names by line; undefined where the text holds anything but one definition of each name, so that order would matter. */
function definitionsOf(text: string): ReadonlyMap<string, string> | undefined {
  const lines = new Map<string, string>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const name = /^#define (\w+)/.exec(line)?.[1];
    if (name === undefined || line.endsWith('\\')) return undefined;
    lines.set(line, name);
  }
  return new Set(lines.values()).size === lines.size ? lines : undefined;
}
