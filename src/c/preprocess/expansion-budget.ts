/**
 * Bounds against macro bombs, in tokens that are made, collected as arguments or copied: of one use of a macro in a file (or
 * of a directive's line), which then is not expanded at all and what it made is dropped; and of a unit, in which no macro is
 * expanded any more then. The largest real unit measured (Linux, Xen, SQLite) takes about a million.
 */
// [impl->dsn~c-bounds~1]
const MOST_AT_ONCE = 4_000_000;
const MOST_IN_UNIT = 16_000_000;
/** Characters of a spelling that count as one token. */
const CHARACTERS_OF_A_TOKEN = 16;
/** Of one string made by `#`. */
const LONGEST_STRING = 1 << 20;

const DOUBLING = 'Macros that use each other, or their argument, twice or more double what they make with every level.';

const CURE = 'Shorten the chain of macros; if the compiler expands it, too, leave the file out of the analysis.';

/** Reports that the expansion going on is given up; `what` says of it why: "makes more than …". */
export type ReportGivenUp = (code: string, what: string, cause: string | undefined, cure: string) => void;

export class ExpansionBudget {
  /** The expansion going on is given up: nothing more is found until it is unwound. */
  stopped = false;
  /** No macro is expanded any more in this unit. */
  exhausted = false;
  /** Tokens made in this unit so far, and how many the expansion going on may reach. */
  #made = 0;
  #most = MOST_AT_ONCE;
  readonly #report: ReportGivenUp;

  constructor(report: ReportGivenUp) {
    this.#report = report;
  }

  /** For a new unit. */
  reset(): void {
    this.#made = 0;
    this.#most = MOST_AT_ONCE;
    this.stopped = this.exhausted = false;
  }

  /** A new expansion begins; the result is to be handed to `resume` if it interrupts another. */
  begin(): number {
    const outer = this.#most;
    this.#most = Math.min(this.#made + MOST_AT_ONCE, MOST_IN_UNIT);
    return outer;
  }

  resume(outer: number): void {
    this.#most = outer;
  }

  /** Counts tokens; false: the expansion going on is given up. */
  spend(tokens: number): boolean {
    this.#made += tokens;
    if (this.#made <= this.#most) return !this.stopped;
    if (this.#made <= MOST_IN_UNIT) {
      this.giveUp('c/macro-bomb', `makes more than ${MOST_AT_ONCE} tokens`, DOUBLING);
      return false;
    }
    const all = `brings the tokens that macros make in this unit to more than ${MOST_IN_UNIT}; none is expanded behind it`;
    this.giveUp('c/macro-bomb', all, DOUBLING);
    this.exhausted = true;
    return false;
  }

  /** The same for the characters of a token made by `#` or `##`. */
  spendText(characters: number): boolean {
    if (characters > LONGEST_STRING)
      this.giveUp('c/macro-bomb', `makes a string of more than ${LONGEST_STRING} characters`, DOUBLING);
    return this.spend(Math.floor(characters / CHARACTERS_OF_A_TOKEN));
  }

  giveUp(code: string, what: string, cause?: string): void {
    if (this.stopped) return;
    this.stopped = true;
    this.#report(code, what, cause, CURE);
  }
}
