/**
 * What rules look at: the program as written (files, directives) and as compiled (token blocks, units, trees, entities).
 * Everything is lazy; what a rule does not ask for is not computed.
 */

import type { Loc } from '../../c/lex/source-files.ts';
import type { TokenBlock, TokenSpace } from '../../c/lex/tokens.ts';
import type { ConditionalRecord, Segment } from '../../c/preprocess/segment.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import type { Symbols } from '../../c/types/symbols.ts';
import type { Types } from '../../c/types/types.ts';
import type { EssentialTypes } from '../essential/essential-type.ts';
import type { FileView } from '../written/file-view.ts';
import type { MacroUses } from '../written/macro-uses.ts';
import type { Conversion } from './conversions.ts';

export interface Subject {
  readonly space: TokenSpace;
  /** What every name declares or refers to. */
  readonly symbols: Symbols;
  readonly types: Types;
  readonly essential: EssentialTypes;
  /** All conversions of values: casts, assignments, initialisers, arguments, results. */
  readonly conversions: readonly Conversion[];
  /** Does the named function (or call) never come back? */
  neverReturns(call: Node): boolean;
  readonly units: readonly UnitResult[];
  /** Distinct segments that the preprocessor carried out: what was defined, tested, skipped. */
  readonly segments: readonly Segment[];
  /** Evaluated conditionals of all segments. */
  readonly conditionals: readonly ConditionalRecord[];
  /** The files in scope: not system, not adopted. */
  readonly files: readonly FileView[];
  /** The files in scope that were read, also where `files` are only those to look at. */
  readonly views: readonly FileView[];
  /** The file in scope that a place lies in. */
  viewAt(loc: Loc): FileView | undefined;
  /** The latest `__STDC_VERSION__` that a unit of the program is compiled with; 0 for C90. */
  readonly standardVersion: number;
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
  /** In pieces: called where something holds in some of the units that share a declaration and in others not; never comes back. */
  onlyInSome?(): never;
}
