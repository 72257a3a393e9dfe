/**
 * One trace run from paths to verdict: collects files, imports, links, judges, and refuses to be green when nothing was
 * looked at. The result carries everything that the reports, queries and gates ask about.
 */
import { compareDiagnostics, type Diagnostic } from '../base/diagnostic.ts';
import { type Collected, collectFiles, type FilePort } from './files.ts';
import type { Graph } from './graph.ts';
import { ImportInput, type NearMiss, type TraceMode } from './importer.ts';
import { linkItems } from './link.ts';
import { type Loaded, type LoadInput, loadItems } from './load.ts';
import type { ImportMemory } from './memory.ts';
import { type OftVerdict, oftVerdict } from './oft.ts';
import { type Reason, type StrictVerdict, strictVerdict } from './strict.ts';

export interface TraceOptions {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly types: readonly string[];
}

/** What was read, before any verdict. */
export interface TraceInput {
  readonly collected: Collected;
  readonly loaded: Loaded;
  readonly graph: Graph;
  /** Problems that make the run incomplete, near misses included. */
  readonly problems: readonly Diagnostic[];
}

export interface StrictRun extends TraceInput {
  readonly verdict: StrictVerdict;
}

export interface CompatRun extends TraceInput {
  readonly verdict: OftVerdict;
}

/** `memory`: what earlier runs read, where the port can tell whether a file is still what it was. */
export function readProject(port: FilePort, options: TraceOptions, mode: TraceMode, memory?: ImportMemory): TraceInput {
  const collected = collectFiles(port, { ...options, mode, ...(memory === undefined ? {} : { memory }) });
  const unreadable: Diagnostic[] = [];
  const stamps = new Map<string, string>();
  const loaded = loadItems(inputsOf(port, collected.files, unreadable, memory, stamps), mode, (path, read) => {
    const stamp = stamps.get(path);
    if (stamp !== undefined) memory?.keep(path, stamp, read);
  });
  const graph = linkItems(loaded.items);
  const problems = [
    ...collected.problems,
    ...unreadable,
    ...loaded.problems,
    ...loaded.nearMisses.map((m) => nearMissDiagnostic(m, mode)),
    ...emptinessProblems(options, collected, loaded),
  ];
  return { collected, loaded, graph, problems: problems.sort(compareDiagnostics) };
}

export function strictRun(port: FilePort, options: TraceOptions): StrictRun {
  const input = readProject(port, options, 'strict');
  return judge(input, options);
}

export function judge(
  input: TraceInput,
  options: TraceOptions,
  extra: ReadonlyMap<number, readonly Reason[]> = new Map(),
): StrictRun {
  return { ...input, verdict: strictVerdict(input.graph, { types: options.types, extra }) };
}

export function compatRun(port: FilePort, options: TraceOptions, memory?: ImportMemory): CompatRun {
  const input = readProject(port, options, 'oft-compat', memory);
  return { ...input, verdict: oftVerdict(input.graph) };
}

/** Known files as they are known, others read; `stamps` receives the state (before reading) of those worth remembering. */
function* inputsOf(
  port: FilePort,
  files: readonly string[],
  unreadable: Diagnostic[],
  memory: ImportMemory | undefined,
  stamps: Map<string, string>,
): Generator<LoadInput> {
  for (const path of files) {
    const stamp = memory === undefined ? undefined : port.stamp?.(path);
    const known = stamp === undefined ? undefined : memory?.recall(path, stamp.id);
    if (known !== undefined) {
      yield { path, known };
      continue;
    }
    if (stamp?.settled === true) stamps.set(path, stamp.id);
    const bytes = port.read(path);
    if (bytes !== undefined) yield new ImportInput(path, bytes);
    else {
      unreadable.push({
        code: 'trace/unreadable-file',
        severity: 'error',
        effect: 'incomplete',
        message: `${path} cannot be read`,
        place: { file: path, line: 1, column: 1 },
        cure: 'Check its permissions, or exclude it in the trace section of assay.yaml.',
      });
    }
  }
}

// [impl->dsn~trace-near-misses~1]
function nearMissDiagnostic(miss: NearMiss, mode: TraceMode): Diagnostic {
  return {
    code: 'trace/near-miss',
    severity: 'warning',
    effect: mode === 'strict' ? 'incomplete' : 'info',
    message: miss.why,
    place: { file: miss.file, line: miss.line, column: miss.column },
    cure: miss.cure,
  };
}

// [impl->dsn~trace-fail-closed~1]
function emptinessProblems(options: TraceOptions, collected: Collected, loaded: Loaded): Diagnostic[] {
  const nothing = (message: string, cure: string): Diagnostic[] => [
    { code: 'trace/nothing-traced', severity: 'error', effect: 'incomplete', message, cure },
  ];
  const where = options.paths.join(', ');
  if (collected.files.length === 0)
    return nothing(`no file was found under ${where}`, 'Check the paths and excludes; an empty input is never green.');
  if (loaded.items.length === 0)
    return nothing(
      `${collected.files.length} files were scanned under ${where}, but no requirement and no tag was found`,
      'Check the paths; a project without items is never green.',
    );
  return [];
}
