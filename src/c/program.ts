/**
 * A C program as one object: units go in as preprocessor options, everything else is answered when asked for. This is the
 * way in for rules, metrics and tools; see the README for examples.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { compareDiagnostics } from '../base/diagnostic.ts';
import type { LexDialect } from './lex/dialect.ts';
import type { FileId, SourceFile } from './lex/source-files.ts';
import type { TokenSpace } from './lex/tokens.ts';
import { faultDiagnostic, Intake } from './parse/intake.ts';
import type { Dialect } from './parse/roles.ts';
import { Preprocessor } from './preprocess/preprocessor.ts';
import { programDiagnostics } from './preprocess/program-diagnostics.ts';
import type { ReadFile } from './preprocess/source-store.ts';
import type { UnitOptions } from './preprocess/unit-options.ts';
import type { UnitResult } from './preprocess/unit-run.ts';
import type { DeclarationId } from './tree/arena.ts';
import { Syntax } from './tree/syntax.ts';
import { WrittenSyntax } from './tree/written-syntax.ts';
import { Semantics, type SemanticUnit, semanticUnit } from './types/semantics.ts';

export interface ProgramPorts {
  readonly readFile: ReadFile;
  /** Called before each unit, for a progress line. */
  readonly progress?: (done: number, of: number, file: string) => void;
}

export interface ProgramOptions {
  /** Absolute project root: places name files relative to it. */
  readonly root: string;
  readonly units: readonly UnitOptions[];
}

/** One translation unit. */
export interface ProgramUnit extends SemanticUnit {
  readonly file: string;
  readonly preprocessed: UnitResult;
}

export class Program {
  readonly space: TokenSpace;
  readonly preprocessor: Preprocessor;
  readonly units: readonly ProgramUnit[];
  /** Trees of all distinct external declarations. */
  readonly syntax: Syntax;
  /** Symbols, types, essential types, side effects. */
  readonly semantics: Semantics;
  #containing: readonly (readonly number[])[] | undefined;
  readonly #written = new Map<number, WrittenSyntax>();

  constructor(preprocessor: Preprocessor, syntax: Syntax, units: readonly ProgramUnit[]) {
    this.preprocessor = preprocessor;
    this.space = preprocessor.space;
    this.syntax = syntax;
    this.units = units;
    this.semantics = new Semantics(syntax, units);
  }

  /** Every file that some unit read, in order of first use. */
  get files(): readonly SourceFile[] {
    return this.preprocessor.store.opened().map((f) => f.source);
  }

  /** The file as its author wrote it: comments, directives and all, error tolerant. */
  asWritten(file: SourceFile): WrittenSyntax {
    let written = this.#written.get(file.id);
    if (written === undefined) {
      written = new WrittenSyntax(file.source);
      this.#written.set(file.id, written);
    }
    return written;
  }

  /** Indexes of the units that contain a distinct declaration, ascending. */
  unitsOf(declaration: DeclarationId): readonly number[] {
    if (this.#containing === undefined) void this.semantics.symbols; // binding gives units their variants
    this.#containing ??= containing(this.units, this.syntax.declarations.length);
    return this.#containing[declaration]!;
  }

  /** Which file includes which, by id of the files; each pair once, in order of first inclusion. */
  includeGraph(): ReadonlyMap<FileId, readonly FileId[]> {
    const graph = new Map<FileId, FileId[]>();
    for (const { preprocessed } of this.units) {
      for (const { from, to } of preprocessed.inclusions) {
        if (to === undefined) continue;
        const known = graph.get(from);
        if (known === undefined) graph.set(from, [to]);
        else if (!known.includes(to)) known.push(to);
      }
    }
    return graph;
  }

  /** What could not be read or understood, each once, in order of place. Other diagnostics of the preprocessor included. */
  diagnostics(): readonly Diagnostic[] {
    const preprocessed = programDiagnostics(
      this.space,
      this.units.map((u) => u.preprocessed),
    );
    const all = [...this.preprocessor.store.problems, ...this.#syntaxFaults(), ...preprocessed];
    const seen = new Set<string>();
    return all.sort(compareDiagnostics).filter((d) => {
      const key = `${d.code}\0${d.place?.file}\0${d.place?.line}\0${d.place?.column}\0${d.message}`;
      return !seen.has(key) && seen.add(key) !== undefined;
    });
  }

  /** The declarations and files that are not analysed. */
  get incomplete(): readonly Diagnostic[] {
    return this.diagnostics().filter((d) => d.effect === 'incomplete');
  }

  #syntaxFaults(): Diagnostic[] {
    const faults: Diagnostic[] = [];
    for (const declaration of this.syntax.declarations) {
      if (declaration.fault === undefined) continue;
      const place = this.syntax.used(declaration.fault.token);
      faults.push(faultDiagnostic(declaration, place, `the declaration at ${place.file}:${place.line}`));
    }
    return faults;
  }
}

function containing(units: readonly ProgramUnit[], count: number): number[][] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  units.forEach(({ declarations }, unit) => {
    for (const id of declarations) if (lists[id]!.at(-1) !== unit) lists[id]!.push(unit);
  });
  return lists;
}

/** The parser's dialect for a preprocessor's. */
export function parserDialect(dialect: LexDialect): Dialect {
  const { version } = dialect;
  const standard =
    version >= 202000 ? 2023 : version >= 201710 ? 2017 : version >= 201112 ? 2011 : version >= 199901 ? 1999 : 1990;
  return { standard, gnu: !dialect.strict };
}

/** A unit that was preprocessed already. */
export interface PreprocessedUnit {
  readonly options: UnitOptions;
  readonly result: UnitResult;
}

/** Parses each distinct declaration of the units once. */
export function programOf(preprocessor: Preprocessor, preprocessed: readonly PreprocessedUnit[]): Program {
  const intake = new Intake(preprocessor.space);
  const units = preprocessed.map(({ options, result }, i) => {
    const { ids } = intake.addUnit(result.tokens, i, parserDialect(options.dialect));
    return { file: options.mainFile, preprocessed: result, ...semanticUnit(options, ids) };
  });
  return new Program(preprocessor, new Syntax(preprocessor.space, intake.arena, intake.declarations), units);
}

/** Preprocesses all units and parses each distinct declaration once. */
export function loadProgram(options: ProgramOptions, ports: ProgramPorts): Program {
  const preprocessor = new Preprocessor({ readFile: ports.readFile }, options.root);
  const units = options.units.map((unit, i) => {
    ports.progress?.(i, options.units.length, unit.mainFile);
    return { options: unit, result: preprocessor.run(unit) };
  });
  return programOf(preprocessor, units);
}
