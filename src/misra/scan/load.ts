/**
 * From translation units to the subject that rules look at: preprocess each unit, parse each distinct declaration once,
 * collect the files as written, and say what could not be analysed.
 */
import { posix } from 'node:path';
import { canonicalJson } from '../../base/canonical-json.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { KeptHeaders, RunOfUnits } from '../../c/kept-headers.ts';
import type { LexDialect } from '../../c/lex/dialect.ts';
import { Intake } from '../../c/parse/intake.ts';
import type { Dialect } from '../../c/parse/roles.ts';
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import { programDiagnostics } from '../../c/preprocess/program-diagnostics.ts';
import type { ReadFile, StoredFile } from '../../c/preprocess/source-store.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import { Syntax } from '../../c/tree/syntax.ts';
import { TARGETS, type Target } from '../../c/types/target.ts';
import type { UnitFacts } from '../../c/types/types.ts';
import type { IncompleteFact } from '../../facts/common.ts';
import { createSubject, type ProgramParts, type WholeProgram } from '../engine/program.ts';
import type { Subject } from '../engine/subject.ts';
import { uniqueDiagnostics } from './configurations.ts';

export interface LoadPorts {
  readonly readFile: ReadFile;
  /** Says which unit is being read, for a progress line. */
  readonly progress?: (done: number, of: number, file: string) => void;
  /** What an earlier run made of headers, if it is kept. */
  readonly kept?: () => KeptHeaders | undefined;
}

export interface LoadedProgram {
  readonly subject: Subject;
  readonly diagnostics: readonly Diagnostic[];
  readonly incomplete: readonly IncompleteFact[];
  readonly units: readonly UnitResult[];
  /** Of each unit: its declarations, target and dialect. */
  readonly unitFacts: readonly UnitFacts[];
  /** The files that were read, with their paths. */
  readonly opened: readonly StoredFile[];
  /** What was made of them, where it is to be kept. */
  readonly run: RunOfUnits;
  /** With `byModel`: the units in groups of one data model and language, the largest first; else one group. */
  readonly models: readonly UnitGroup[];
}

export interface UnitGroup {
  /** Indexes, ascending. */
  readonly units: readonly number[];
  /** The units as a program of their own, made when it is asked for. */
  readonly alone: () => UnitsAlone;
}

export interface UnitsAlone {
  readonly subject: Subject;
  /** Of each unit of the group. */
  readonly unitFacts: readonly UnitFacts[];
}

export interface LoadOptions {
  /** Absolute project root: paths are shown relative to it. */
  readonly root: string;
  readonly units: readonly UnitOptions[];
  /** Data model of each unit; x86-64 where absent. */
  readonly targets?: readonly Target[];
  /** Is a file judged (shown path)? System headers never are. */
  readonly judged: (file: string) => boolean;
  /** Where `units` are only some of a program: all its units, and what all make of files. */
  readonly allUnits?: readonly UnitOptions[];
  readonly whole?: (units: readonly UnitResult[], opened: readonly StoredFile[]) => WholeProgram;
  /** Is what declarations mean asked for unit by unit? Then no unit gets its meaning from one of another model. */
  readonly byModel?: boolean;
}

/** The parser's dialect for a preprocessor's. */
export function parserDialect(dialect: LexDialect): Dialect {
  const { version } = dialect;
  const standard =
    version >= 202000 ? 2023 : version >= 201710 ? 2017 : version >= 201112 ? 2011 : version >= 199901 ? 1999 : 1990;
  return { standard, gnu: !dialect.strict };
}

export function loadProgram(options: LoadOptions, ports: LoadPorts): LoadedProgram {
  const begun = beginLoading(options, ports);
  return begun.finish(options.whole?.(begun.units, begun.opened));
}

/** Units that are preprocessed and parsed; what the whole program makes of its files is not asked yet. */
export interface BegunLoading {
  readonly units: readonly UnitResult[];
  readonly opened: readonly StoredFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** `whole`: where the units are only some of a program. */
  finish(whole: WholeProgram | undefined): LoadedProgram;
}

export function beginLoading(options: LoadOptions, ports: LoadPorts): BegunLoading {
  const kept = ports.kept?.();
  const preprocessor = new Preprocessor({ readFile: ports.readFile }, options.root, true, kept);
  const intake = new Intake(preprocessor.space, options.units.length > 1, kept?.declarations);
  const units: UnitResult[] = [];
  const diagnostics: Diagnostic[] = [];
  options.units.forEach((unit, i) => {
    ports.progress?.(i, options.units.length, unit.mainFile);
    units.push(preprocessor.run(unit));
  });
  const unitFacts = options.units.map(({ dialect }, i): UnitFacts => {
    const c23 = parserDialect(dialect).standard === 2023;
    return { target: options.targets?.[i] ?? TARGETS['x86-64'], c23, declarations: new Int32Array(0) };
  });
  const groups = options.byModel === true ? groupsOf(unitFacts) : [[...unitFacts.keys()]];
  let ofFirst = 0;
  groups.forEach((group, g) => {
    for (const i of group) {
      const { ids } = intake.addUnit(units[i]!.tokens, i, parserDialect(options.units[i]!.dialect));
      unitFacts[i] = { ...unitFacts[i]!, declarations: ids };
    }
    if (g === 0) ofFirst = intake.declarations.length;
  });
  const { space } = preprocessor;
  diagnostics.push(...preprocessor.store.problems, ...programDiagnostics(space, units));
  const opened = preprocessor.store.opened();
  return {
    units,
    opened,
    diagnostics,
    finish: (whole) =>
      finishLoading(options, { preprocessor, intake, units, unitFacts, groups, ofFirst, opened, diagnostics }, whole),
  };
}

/** What is there before the subject is made. */
interface Begun {
  readonly preprocessor: Preprocessor;
  readonly intake: Intake;
  readonly units: readonly UnitResult[];
  readonly unitFacts: readonly UnitFacts[];
  readonly groups: readonly (readonly number[])[];
  /** Declarations of the first group. */
  readonly ofFirst: number;
  readonly opened: readonly StoredFile[];
  readonly diagnostics: readonly Diagnostic[];
}

function finishLoading(options: LoadOptions, begun: Begun, whole: WholeProgram | undefined): LoadedProgram {
  const { preprocessor, intake, units, unitFacts, groups, ofFirst, opened, diagnostics } = begun;
  const { space } = preprocessor;
  const all = options.allUnits ?? options.units;
  const paths = new Map(opened.map((f) => [f.source.id, f.path]));
  const isSystem = isSystemPath(all);
  const syntax = new Syntax(space, intake.arena, intake.declarations);
  const dialect = all[0]?.dialect;
  const parts: ProgramParts = {
    space,
    syntax,
    units,
    unitFacts,
    files: dialect === undefined ? [] : opened.map((f) => f.lexed(dialect).lexed),
    judged: (file, id) => !isSystem(paths.get(id) ?? '') && options.judged(file),
    standardVersion: standardVersionOf(all),
    ...(whole === undefined ? {} : { whole }),
  };
  const subject = createSubject(parts);
  const alone = (group: readonly number[], g: number): (() => UnitsAlone) => {
    if (options.byModel !== true) return () => ({ subject, unitFacts });
    return once(() => {
      const own = g === 0 ? firstGroup(parts, group, ofFirst) : groupAlone(parts, group, options.units);
      return { subject: createSubject(own), unitFacts: group.map((i) => own.unitFacts[i]!) };
    });
  };
  return {
    subject,
    diagnostics: uniqueDiagnostics(diagnostics),
    incomplete: incompleteOf(syntax, subject, diagnostics, units),
    units,
    unitFacts,
    opened,
    run: { preprocessor, intake, units },
    models: groups.map((group, g) => ({ units: group, alone: alone(group, g) })),
  };
}

/** Units of the same data model and language, the largest group first. */
function groupsOf(unitFacts: readonly UnitFacts[]): number[][] {
  const groups = new Map<string, number[]>();
  unitFacts.forEach(({ target, c23 }, i) => {
    const key = `${canonicalJson(target)} ${c23}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [i]);
    else group.push(i);
  });
  return groups.size === 0 ? [[]] : [...groups.values()].sort((a, b) => b.length - a.length);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The parts of a program with trees of some units only. */
function groupAlone(parts: ProgramParts, group: readonly number[], units: readonly UnitOptions[]): ProgramParts {
  const intake = new Intake(parts.space, group.length > 1);
  const unitFacts = parts.unitFacts.map((unit): UnitFacts => ({ ...unit, declarations: NONE }));
  for (const i of group) {
    const { ids } = intake.addUnit(parts.units[i]!.tokens, i, parserDialect(units[i]!.dialect));
    unitFacts[i] = { ...unitFacts[i]!, declarations: ids };
  }
  return { ...parts, unitFacts, syntax: new Syntax(parts.space, intake.arena, intake.declarations) };
}

/** The parts of a program without the units of other groups, whose declarations come behind. */
function firstGroup(parts: ProgramParts, units: readonly number[], declarations: number): ProgramParts {
  const { syntax, space } = parts;
  const own = new Set(units);
  return {
    ...parts,
    syntax: new Syntax(space, syntax.arena, syntax.declarations.slice(0, declarations)),
    // Binding puts variants into the lists of units: those of the whole stay as they are.
    unitFacts: parts.unitFacts.map((unit, i) => ({ ...unit, declarations: own.has(i) ? unit.declarations.slice() : NONE })),
  };
}

const NONE = new Int32Array(0);

/** Does a path lie in a system folder of the units? */
export function isSystemPath(units: readonly UnitOptions[]): (path: string) => boolean {
  const folders = systemFolders(units).map((d) => (d.endsWith('/') ? d : `${d}/`));
  return (path) => folders.some((d) => path.startsWith(d));
}

/** Compilers name their folders with `..` in them; the paths of files have none. */
export function systemFolders(units: readonly UnitOptions[]): readonly string[] {
  const found = new Set<string>();
  for (const { search } of units) for (const d of [...search.system, ...search.standard]) found.add(posix.normalize(d));
  return [...found];
}

/** The latest `__STDC_VERSION__` that a unit is compiled with; 0 for C90. */
export function standardVersionOf(units: readonly UnitOptions[]): number {
  const texts = new Set(units.flatMap((u) => [u.predefined, ...u.commandLine]));
  let version = 0;
  for (const text of texts)
    for (const [, word] of text.matchAll(/^[ \t]*#[ \t]*define[ \t]+__STDC_VERSION__[ \t]+(\S+)[ \t]*$/gm))
      version = Math.max(version, Number.parseInt(word!, 10) || 0);
  return version;
}

// [impl->dsn~misra-completeness~1]
function incompleteOf(
  syntax: Syntax,
  subject: Subject,
  diagnostics: readonly Diagnostic[],
  units: readonly UnitResult[],
): IncompleteFact[] {
  const list: IncompleteFact[] = [];
  for (const unit of units) if (!unit.readable) list.push({ file: unit.mainFile, reason: 'the file cannot be read' });
  for (const declaration of syntax.declarations) {
    if (declaration.fault === undefined) continue;
    const place = syntax.used(declaration.fault.token);
    if (!subject.inScope(syntax.arena.place[declaration.firstToken]!)) continue;
    list.push({ file: place.file, line: place.line, reason: `a declaration was not understood: ${declaration.fault.message}` });
  }
  const named = new Set<string>();
  for (const d of uniqueDiagnostics(diagnostics))
    if (d.effect === 'incomplete' && !named.has(d.message) && named.add(d.message) !== undefined)
      list.push({
        file: d.place?.file ?? '<command line>',
        reason: d.message,
        ...(d.place === undefined ? {} : { line: d.place.line }),
      });
  return list;
}
