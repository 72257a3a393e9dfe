/**
 * What rules look at: the program as written (files, directives) and as compiled (token blocks, units, trees, entities).
 * Everything is lazy; what a rule does not ask for is not computed.
 */
import type { Loc } from '../../c/lex/source-files.ts';
import type { TokenBlock, TokenSpace } from '../../c/lex/tokens.ts';
import type { ConditionalRecord, Segment } from '../../c/preprocess/segment.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import type { FileView } from '../written/file-view.ts';
import type { MacroUses } from '../written/macro-uses.ts';

export interface Subject {
  readonly space: TokenSpace;
  readonly units: readonly UnitResult[];
  /** Distinct segments that the preprocessor carried out: what was defined, tested, skipped. */
  readonly segments: readonly Segment[];
  /** Evaluated conditionals of all segments. */
  readonly conditionals: readonly ConditionalRecord[];
  /** The files in scope: not system, not adopted. */
  readonly files: readonly FileView[];
  /** The trees of all distinct external declarations. */
  readonly syntax: Syntax;
  /** Every distinct block of preprocessed tokens of the program, once. */
  readonly blocks: readonly TokenBlock[];
  /** Definitions and uses of macros over all files in scope. */
  readonly macros: MacroUses;
  /** Is the place in a file in scope (not in a system or adopted header)? */
  inScope(loc: Loc): boolean;
  /** False in groups that no unit of the program compiles. */
  isActive(loc: Loc): boolean;
}
