/**
 * What a rule is. Its `check` pulls what it wants to look at and yields matches; it never prints, suppresses, or keeps state.
 * The engine turns matches into findings: macro provenance, scope, order, de-duplication, deviations, fingerprints.
 */
import type { ExpansionId } from '../../c/lex/expansions.ts';
import type { Loc } from '../../c/lex/source-files.ts';
import type { Token } from '../../c/tree/arena.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { Subject } from './subject.ts';

/** A stretch of characters of the program, with the macro it came out of. */
export interface Spot {
  readonly loc: Loc;
  readonly length: number;
  /** 0 when the characters stand in a file outside of macro definitions. */
  readonly expansion: ExpansionId;
  /** The token of a tree, where it is one: it says to which external declaration a match belongs. */
  readonly token?: Token;
  /** The segment of the preprocessor's run, where a match is about that. */
  readonly segment?: number;
}

export interface Match {
  /** The offending token. */
  readonly at: Spot;
  /** One sentence: what, and why here. */
  readonly message: string;
  /**
   * Where a token out of a macro's body is reported. `auto` (default): at the definition when the whole construct
   * (`whole`) stands in that body, else at the use. `use`: always at the use. `spelling`: always where it is written.
   */
  readonly blame?: 'auto' | 'use' | 'spelling' | undefined;
  /** Expansions of the tokens of the construct that is at fault, for `auto`; absent: only `at`. */
  readonly whole?: ArrayLike<ExpansionId> | undefined;
  readonly related?: readonly { readonly at: Spot; readonly message: string }[] | undefined;
  readonly fix?: Fix | undefined;
  /** In pieces (`local.ts`): what the rest of the program has to say before it is known whether, and how, this holds. */
  readonly open?: string | undefined;
}

/** The match with its fix, when there is one. */
export function withFix(match: Match, fix: Fix | undefined): Match {
  if (fix === undefined) return match;
  const { at, message, blame, whole, related, open } = match;
  return { at, message, blame, whole, related, fix, open } satisfies Record<keyof Match, unknown>;
}

/** Replacements in one file as written. Positions are program positions; edits do not overlap. */
export interface Fix {
  readonly kind: 'safe' | 'unsafe';
  readonly title: string;
  readonly edits: readonly Edit[];
}

export interface Edit {
  readonly loc: Loc;
  /** Number of characters taken away. */
  readonly length: number;
  readonly text: string;
  /** Orders insertions at one position: smaller first. */
  readonly rank?: number;
}

export interface Rule {
  readonly id: GuidelineId;
  /** `full`: the whole guideline; `partial`: the limits are on its page. */
  readonly extent: 'full' | 'partial';
  /** Every match of the program. The engine drops those in system and adopted files. */
  check(subject: Subject, options: RuleOptions): Iterable<Match>;
}

export interface RuleOptions {
  /** The edition asked for; the latest when none was. */
  readonly edition: Edition;
  /** No edition was asked for: what any edition forbids is reported. */
  readonly allEditions: boolean;
}

export function defineRule(rule: Rule): Rule {
  return rule;
}
