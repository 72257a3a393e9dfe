/**
 * GNU's assertions, `#assert PREDICATE(ANSWER)` and `#if #PREDICATE(ANSWER)`: older than the macros that replaced them, and
 * still read by gcc. Whether an answer holds is kept in the macro state under a name that no source text can contain, so that
 * recording and replay see it like a macro.
 */
import { P } from '../lex/spellings.ts';
import type { TokenSpace } from '../lex/tokens.ts';
import type { Expander } from './expander.ts';
import type { MacroState } from './macro-state.ts';

/** What gcc itself asserts, by the macro that says so. */
const BY_COMPILER: Readonly<Record<string, string>> = {
  'system(linux)': '__linux__',
  'system(unix)': '__unix__',
  'system(posix)': '__linux__',
  'cpu(x86_64)': '__x86_64__',
  'machine(x86_64)': '__x86_64__',
  'cpu(i386)': '__i386__',
  'machine(i386)': '__i386__',
  'cpu(arm)': '__arm__',
  'machine(arm)': '__arm__',
};

const ASSERTED = 1;
const WITHDRAWN = 2;

/** One assertion as read; without answer it is asked whether the predicate has any. */
export interface Assertion {
  readonly predicate: string;
  readonly answer: string | undefined;
}

export class Assertions {
  readonly #space: TokenSpace;
  readonly #state: MacroState;
  /** All answers that were ever asserted, by predicate. */
  readonly #answers = new Map<string, Set<string>>();

  constructor(space: TokenSpace, state: MacroState) {
    this.#space = space;
    this.#state = state;
    for (const key of Object.keys(BY_COMPILER)) this.#enter(key);
  }

  assert({ predicate, answer }: Assertion): void {
    const key = `${predicate}(${answer})`;
    this.#enter(key);
    this.#state.write(this.#name(key), ASSERTED);
  }

  /** Without answer: all of the predicate. */
  withdraw({ predicate, answer }: Assertion): void {
    const keys = answer === undefined ? (this.#answers.get(predicate) ?? []) : [`${predicate}(${answer})`];
    for (const key of keys) this.#state.write(this.#name(key), WITHDRAWN);
  }

  holds({ predicate, answer }: Assertion): boolean {
    if (answer !== undefined) return this.#holds(`${predicate}(${answer})`);
    return [...(this.#answers.get(predicate) ?? [])].some((key) => this.#holds(key));
  }

  /** Reads `PREDICATE` or `PREDICATE ( ANSWER )` from the expander, unexpanded; a text says what is wrong. */
  read(expander: Expander, behind: () => boolean): Assertion | string {
    const { spellings } = this.#space;
    if (!expander.nextRaw() || !spellings.isIdentifier(expander.spelling)) return 'An assertion names no predicate';
    const predicate = spellings.text(expander.spelling);
    if (!behind() || expander.spelling !== P['(']) return { predicate, answer: undefined };
    const words: string[] = [];
    while (expander.nextRaw() && expander.spelling !== P[')']) words.push(spellings.text(expander.spelling));
    if (expander.spelling !== P[')']) return `The answer of assertion '${predicate}' has no closing ')'`;
    return words.length === 0 ? `The answer of assertion '${predicate}' is empty` : { predicate, answer: words.join(' ') };
  }

  #holds(key: string): boolean {
    const said = this.#state.read(this.#name(key));
    if (said !== 0) return said === ASSERTED;
    const macro = BY_COMPILER[key];
    return macro !== undefined && this.#state.read(this.#space.spellings.intern(macro)) !== 0;
  }

  #enter(key: string): void {
    const predicate = key.slice(0, key.indexOf('('));
    const known = this.#answers.get(predicate);
    if (known === undefined) this.#answers.set(predicate, new Set([key]));
    else known.add(key);
  }

  #name(key: string): number {
    return this.#space.spellings.intern(`_ #${key}`);
  }
}
