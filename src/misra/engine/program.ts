/**
 * A program as rules see it, made of what the C front end answers: preprocessed units, files as written, trees.
 */

import type { LexedFile } from '../../c/lex/lex-file.ts';
import type { FileId, SourceFile } from '../../c/lex/source-files.ts';
import type { TokenBlock, TokenSpace } from '../../c/lex/tokens.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import { bind } from '../../c/types/binder.ts';
import { EssentialTypes as CEssentialTypes } from '../../c/types/essential.ts';
import { Types, type UnitFacts } from '../../c/types/types.ts';
import { EssentialTypes } from '../essential/essential-type.ts';
import { FileView } from '../written/file-view.ts';
import { MacroUses } from '../written/macro-uses.ts';
import { ActiveText, type Stretches, stretchesByFile } from './active-text.ts';
import { type Conversion, conversionsOf } from './conversions.ts';
import { NeverReturning } from './never-returning.ts';
import type { Subject } from './subject.ts';

export interface ProgramParts {
  readonly space: TokenSpace;
  readonly syntax: Syntax;
  readonly units: readonly UnitResult[];
  /** Of each unit: its declarations, target and dialect. */
  readonly unitFacts: readonly UnitFacts[];
  /** Every file on disk that a unit read, as written. */
  readonly files: readonly LexedFile[];
  /** Is a file (by its shown path and id) judged, or is it a system or adopted file? */
  readonly judged: (file: string, id: FileId) => boolean;
  /** The latest `__STDC_VERSION__` of the units; 0 for C90. */
  readonly standardVersion: number;
  /** What the whole program makes of its files, where only some of its units are here. */
  readonly whole?: WholeProgram;
}

/** What units that are not loaded say of files. */
export interface WholeProgram {
  /** Does a unit include it? */
  readonly included: (file: string) => boolean;
  /** Which stretches units process; undefined when none does. */
  readonly stretches: (file: string) => Stretches | undefined;
  /** Are rules on files as written to look at it? */
  readonly looked: (file: string) => boolean;
}

/** Builds the subject that rules look at. Everything costly is computed when it is first asked for. */
export function createSubject(parts: ProgramParts): Subject {
  const { space, syntax, units } = parts;
  const judged: (boolean | undefined)[] = [];
  const isJudged = (id: FileId): boolean => {
    const known = judged[id];
    if (known !== undefined) return known;
    const file = space.files.file(id);
    const answer = file.onDisk && parts.judged(file.source.file, id);
    judged[id] = answer;
    return answer;
  };
  const views = viewsOf(parts, isJudged);
  const byId = new Map(views.map((v) => [v.lexed.file.id, v]));
  const { whole } = parts;
  const segments = [...new Set(units.flatMap((u) => u.segments))];
  const active = new ActiveText(
    space,
    whole === undefined ? stretchesByFile(segments, parts.files) : (file) => whole.stretches(space.files.file(file).source.file),
  );
  const meaning = lazyMeaning(parts);
  let macros: MacroUses | undefined;
  let blocks: readonly TokenBlock[] | undefined;
  let conditionals: Subject['conditionals'] | undefined;
  return {
    space,
    syntax,
    units,
    get symbols() {
      return meaning().types.symbols;
    },
    get types() {
      return meaning().types;
    },
    get essential() {
      return meaning().essential;
    },
    get conversions() {
      return meaning().conversions();
    },
    neverReturns: (call) => meaning().never.call(call),
    files: whole === undefined ? views : views.filter((v) => whole.looked(v.name)),
    views,
    viewAt: (loc) => byId.get(space.files.fileAt(loc).id),
    standardVersion: parts.standardVersion,
    get macros() {
      macros ??= new MacroUses(views);
      return macros;
    },
    get blocks() {
      blocks ??= [...new Set(units.flatMap((u) => u.tokens.blocks))];
      return blocks;
    },
    get conditionals() {
      conditionals ??= segments.flatMap((s) => s.conditionals);
      return conditionals;
    },
    segments,
    inScope: (loc) => loc !== 0 && isJudged(space.files.fileAt(loc).id),
    isActive: (loc) => active.has(loc),
  };
}

interface Meaning {
  readonly types: Types;
  readonly essential: EssentialTypes;
  readonly never: NeverReturning;
  conversions(): readonly Conversion[];
}

/** Names, types and flow of the program, each computed when first asked for. */
function lazyMeaning({ syntax, unitFacts }: ProgramParts): () => Meaning {
  let made: Meaning | undefined;
  return () => {
    if (made !== undefined) return made;
    const symbols = bind(syntax, unitFacts);
    const types = new Types(syntax, symbols, unitFacts);
    const never = new NeverReturning(types);
    let conversions: readonly Conversion[] | undefined;
    made = {
      types,
      essential: new EssentialTypes(types, new CEssentialTypes(types)),
      never,
      conversions: () => {
        conversions ??= conversionsOf(types);
        return conversions;
      },
    };
    return made;
  };
}

/** The files in scope as written. */
function viewsOf({ files, units, space, whole }: ProgramParts, isJudged: (id: FileId) => boolean): FileView[] {
  const ids = includedFiles(units);
  const included = (file: SourceFile): boolean =>
    (whole === undefined ? ids.has(file.id) : whole.included(file.source.file)) || /\.(?:h|hh|hpp|inc)$/i.test(file.source.file);
  return files.filter((f) => isJudged(f.file.id)).map((f) => new FileView(f, space.spellings, included(f.file)));
}

function includedFiles(units: readonly UnitResult[]): ReadonlySet<FileId> {
  const ids = new Set<FileId>();
  for (const unit of units) for (const inclusion of unit.inclusions) if (inclusion.to !== undefined) ids.add(inclusion.to);
  return ids;
}
