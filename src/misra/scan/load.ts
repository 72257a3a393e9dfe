/**
 * From translation units to the subject that rules look at: preprocess each unit, parse each distinct declaration once,
 * collect the files as written, and say what could not be analysed.
 */
import { posix } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { LexDialect } from '../../c/lex/dialect.ts';
import { Intake } from '../../c/parse/intake.ts';
import type { Dialect } from '../../c/parse/roles.ts';
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import { programDiagnostics } from '../../c/preprocess/program-diagnostics.ts';
import type { ReadFile } from '../../c/preprocess/source-store.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import { Syntax } from '../../c/tree/syntax.ts';
import { TARGETS, type Target } from '../../c/types/target.ts';
import type { UnitFacts } from '../../c/types/types.ts';
import type { IncompleteFact } from '../../facts/common.ts';
import { createSubject } from '../engine/program.ts';
import type { Subject } from '../engine/subject.ts';
import { uniqueDiagnostics } from './configurations.ts';

export interface LoadPorts {
  readonly readFile: ReadFile;
  /** Says which unit is being read, for a progress line. */
  readonly progress?: (done: number, of: number, file: string) => void;
}

export interface LoadedProgram {
  readonly subject: Subject;
  readonly diagnostics: readonly Diagnostic[];
  readonly incomplete: readonly IncompleteFact[];
  readonly units: readonly UnitResult[];
}

export interface LoadOptions {
  /** Absolute project root: paths are shown relative to it. */
  readonly root: string;
  readonly units: readonly UnitOptions[];
  /** Data model of each unit; x86-64 where absent. */
  readonly targets?: readonly Target[];
  /** Is a file judged (shown path)? System headers never are. */
  readonly judged: (file: string) => boolean;
}

/** The parser's dialect for a preprocessor's. */
export function parserDialect(dialect: LexDialect): Dialect {
  const { version } = dialect;
  const standard =
    version >= 202000 ? 2023 : version >= 201710 ? 2017 : version >= 201112 ? 2011 : version >= 199901 ? 1999 : 1990;
  return { standard, gnu: !dialect.strict };
}

export function loadProgram(options: LoadOptions, ports: LoadPorts): LoadedProgram {
  const preprocessor = new Preprocessor({ readFile: ports.readFile }, options.root);
  const intake = new Intake(preprocessor.space);
  const units: UnitResult[] = [];
  const diagnostics: Diagnostic[] = [];
  const system: string[] = [];
  const unitFacts: UnitFacts[] = [];
  options.units.forEach((unit, i) => {
    ports.progress?.(i, options.units.length, unit.mainFile);
    const result = preprocessor.run(unit);
    units.push(result);
    const dialect = parserDialect(unit.dialect);
    const { ids } = intake.addUnit(result.tokens, i, dialect);
    unitFacts.push({ target: options.targets?.[i] ?? TARGETS['x86-64'], c23: dialect.standard === 2023, declarations: ids });
    // Compilers name their folders with `..` in them; the paths of files have none.
    for (const directory of [...unit.search.system, ...unit.search.standard].map((d) => posix.normalize(d)))
      if (!system.includes(directory)) system.push(directory);
  });
  const { space } = preprocessor;
  diagnostics.push(...preprocessor.store.problems, ...programDiagnostics(space, units));
  const opened = preprocessor.store.opened();
  const paths = new Map(opened.map((f) => [f.source.id, f.path]));
  const isSystem = (path: string): boolean => system.some((d) => path.startsWith(d.endsWith('/') ? d : `${d}/`));
  const syntax = new Syntax(space, intake.arena, intake.declarations);
  const dialect = options.units[0]?.dialect;
  const subject = createSubject({
    space,
    syntax,
    units,
    unitFacts,
    files: dialect === undefined ? [] : opened.map((f) => f.lexed(dialect).lexed),
    judged: (file, id) => !isSystem(paths.get(id) ?? '') && options.judged(file),
  });
  return {
    subject,
    diagnostics: uniqueDiagnostics(diagnostics),
    incomplete: incompleteOf(syntax, subject, diagnostics, units),
    units,
  };
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
