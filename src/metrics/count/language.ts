/** What the line counter must know of a language: how its comments and literals begin and end. Data only. */

export interface Quote {
  readonly open: string;
  readonly close: string;
  /** A backslash takes the meaning from the next byte. */
  readonly escape: boolean;
  /** Otherwise the literal ends with its line at the latest (a spliced line goes on). */
  readonly multiline: boolean;
  /** `'` that is also a lifetime, an attribute tick or a digit separator: a literal only when it closes at once. */
  readonly tick?: boolean;
}

/**
 * `target`: becomes part of the software that is certified, counted by default. `other`: build, configuration and script
 * languages, counted on demand.
 */
export type LanguageGroup = 'target' | 'other';

export interface Language {
  /** Stable id: `c`, `c-header`, `assembly`. */
  readonly id: string;
  readonly name: string;
  readonly group: LanguageGroup;
  /** With the dot, case as given (`.S` is not `.s`, though both are here). */
  readonly extensions: readonly string[];
  readonly fileNames?: readonly string[];
  readonly lineComments: readonly string[];
  /** Line comments that open only at the first byte of a word (`#` of a shell). */
  readonly wordComments?: readonly string[];
  readonly blockComments: readonly (readonly [open: string, close: string])[];
  readonly nestedComments?: boolean;
  readonly quotes: readonly Quote[];
  /** A backslash before the line end joins the next line: line comments and literals go on. */
  readonly splices: boolean;
  /** `#include <sys/*.h>`: what stands between the angle brackets is one token. */
  readonly headerNames?: boolean;
  readonly digitSeparators?: boolean;
  readonly rawStrings?: 'cpp' | 'rust';
  /** What the definition of a code line means here, when it is not plain. */
  readonly note?: string;
}
