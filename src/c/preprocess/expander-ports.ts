/** What the expander reads from and asks for. */
import type { MacroDefinition } from '../lex/macro-table.ts';

/** A stretch of raw tokens that is being read: a file up to its next directive, or the rest of a directive's line. */
export interface BaseTokens {
  readonly spelling: Int32Array;
  readonly place: Uint32Array;
  readonly flags: Uint8Array;
  index: number;
  limit: number;
  /** Flags to add to every token (`systemHeader`). */
  readonly extraFlags: number;
}

export type Refill = 'peek' | 'collect' | 'none';

/** What the expander asks of the preprocessor around it. */
export interface ExpanderHost {
  /** The base is exhausted: is there more behind the directive, or in the including file? May replace `expander.base`. */
  refill(reason: Refill): boolean;
  /** Spelling id of what a built-in macro stands for; `argument` for those that take one. */
  builtin(macro: MacroDefinition, place: number, expansion: number, argument: readonly number[]): number;
  report(code: string, place: number, message: string, cure?: string, cause?: string): void;
}
