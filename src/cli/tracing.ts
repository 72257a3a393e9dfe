/** What the commands of traceability share: the file port, the options from `assay.yaml` and the command line, delivery. */
import { isAbsolute, relative, resolve } from 'node:path';
import { compareDiagnostics, type Diagnostic } from '../base/diagnostic.ts';
import { memoryPort } from '../trace/canary.ts';
import { doorstopReasons } from '../trace/doorstop-stamps.ts';
import { type EvidenceInputs, evidenceOf } from '../trace/evidence.ts';
import type { FilePort } from '../trace/files.ts';
import { ImportInput, type TraceMode } from '../trace/importer.ts';
import { coexistence, coexistenceProblem, integrityReasons } from '../trace/integrity.ts';
import { INTEGRITY_TABLES, type IntegrityTables, tablesFrom } from '../trace/integrity-tables.ts';
import { readJson } from '../trace/json.ts';
import { lockReasons, presentLock, readLock } from '../trace/lock.ts';
import { judge, readProject, type StrictRun, type TraceInput, type TraceOptions } from '../trace/project.ts';
import { gateProblems } from '../trace/query/gate.ts';
import type { QueryContext } from '../trace/query/query.ts';
import type { ItemExtras } from '../trace/report/facts.ts';
import { type Results, readResults } from '../trace/results.ts';
import type { Reason } from '../trace/strict.ts';
import { readTar } from '../trace/tar.ts';
import { SymbolIndex } from '../trace/walk.ts';
import type { Invocation, OptionSpec } from './command.ts';
import { type LoadedConfig, loadConfig } from './config/load.ts';
import type { Host } from './host.ts';
import { usage } from './options.ts';
import { type KeptMemory, keptMemory } from './trace-memory.ts';

/** A port whose paths are relative to `root`. */
export function filePort(host: Host, root: string): FilePort {
  const at = (path: string): string => resolve(root, path);
  return {
    kind: (p) => host.kind(at(p)),
    list: (p) => host.list(at(p)),
    read: (p) => host.read(at(p)),
    links: (p) => host.unlistedLinks(at(p)).map((l) => l.name),
    stamp: (p) => host.stamp(at(p)),
  };
}

export interface TraceSetup {
  readonly config: LoadedConfig;
  readonly root: string;
  readonly port: FilePort;
  readonly options: TraceOptions;
  /** What earlier runs of this mode read; undefined without a cache. */
  readonly kept: (mode: TraceMode) => KeptMemory | undefined;
  readonly commit: () => string | undefined;
  /** Rules of the configuration and of `--gate`. */
  readonly gates: readonly string[];
}

/**
 * Paths from the command line are relative to the working folder, those of `assay.yaml` to its folder; shown paths are relative
 * to the root. An absolute folder elsewhere that is named alone becomes the root itself, so that its results do not depend on where it lies.
 */
export function traceSetup(invocation: Invocation, paths: readonly string[]): TraceSetup | undefined {
  const { host, report } = invocation;
  const read = loadConfig(invocation);
  report.show(read.problems);
  if (read.problems.some((p) => p.effect === 'usage')) return undefined;
  const section = read.value.config.trace ?? {};
  const lone =
    paths.length === 1 && isAbsolute(paths[0]!) && host.kind(paths[0]!) === 'folder' && elsewhere(read.value, paths[0]!);
  const root = lone ? paths[0]! : read.value.root;
  const given = lone ? ['.'] : paths.map((p) => shown(root, host.cwd, p));
  const options: TraceOptions = {
    paths: given.length > 0 ? given : (section.paths ?? ['.']),
    exclude: section.exclude ?? [],
    types: lone ? [] : (section.types ?? []),
  };
  return {
    config: read.value,
    root,
    port: filePort(host, root),
    options,
    kept: (mode) => keptMemory(host, invocation.options, root, options, mode),
    gates: [...(section.gates ?? []), ...invocation.options.values('--gate')],
    commit: () => {
      const git = host.run('git', ['rev-parse', 'HEAD'], root);
      return git.status === 0 ? Buffer.from(git.stdout).toString('utf8').trim() : undefined;
    },
  };
}

/** Outside the configured project, or no project is configured. */
function elsewhere(config: LoadedConfig, path: string): boolean {
  return config.file === undefined || outside(config.root, path);
}

function outside(root: string, path: string): boolean {
  const inside = relative(root, path);
  return inside.startsWith('..') || isAbsolute(inside);
}

function shown(root: string, cwd: string, path: string): string {
  const absolute = resolve(cwd, path);
  if (outside(root, absolute)) return absolute;
  const inside = relative(root, absolute);
  if (inside === '') return '.';
  return path.startsWith('./') ? `./${inside}` : inside;
}

export interface TracedProject {
  readonly setup: TraceSetup;
  readonly run: StrictRun;
}

/** Reads the project with the paths of the configuration and judges links and needs only. */
export function tracedProject(invocation: Invocation): TracedProject | undefined {
  const setup = traceSetup(invocation, []);
  if (setup === undefined) return undefined;
  const run = judge(readSetup(setup), setup.options);
  invocation.report.show(run.problems.filter((p) => p.code !== 'trace/near-miss'));
  return { setup, run };
}

/** Reads the project with the help of what earlier runs read, and keeps what this one read. */
export function readSetup(setup: TraceSetup, mode: TraceMode = 'strict'): TraceInput {
  const kept = setup.kept(mode);
  const input = readProject(setup.port, setup.options, mode, kept?.memory);
  kept?.save();
  return input;
}

export const LOCK_FILE = 'trace.lock';

export interface JudgedProject extends TracedProject {
  /** Items at a suspect link or with a silent change; empty without a lock. */
  readonly suspect: ReadonlySet<number>;
  readonly results: Results;
  readonly symbols: SymbolIndex;
  readonly tables: IntegrityTables;
  /** The commit that is checked out, asked only when there are results; undefined outside a git checkout. */
  readonly commit: string | undefined;
}

/** The project judged with everything beside the documents: the lock, integrity rules, recorded results. */
export function judgedProject(invocation: Invocation, paths: readonly string[] = []): JudgedProject | undefined {
  const setup = traceSetup(invocation, paths);
  if (setup === undefined) return undefined;
  const judged = judgeSetup(setup);
  invocation.report.show(judged.run.problems.filter((p) => p.code !== 'trace/near-miss'));
  return judged;
}

export function judgeSetup(setup: TraceSetup): JudgedProject {
  const input = readSetup(setup);
  const symbols = new SymbolIndex(setup.port);
  const problems: Diagnostic[] = [];
  const extra = new Map<number, readonly Reason[]>();
  const add = (more: ReadonlyMap<number, readonly Reason[]>): void => {
    for (const [i, reasons] of more) extra.set(i, [...(extra.get(i) ?? []), ...reasons]);
  };
  const suspect = new Set<number>();
  const bytes = setup.port.read(LOCK_FILE);
  if (bytes !== undefined) {
    const lock = readLock(LOCK_FILE, Buffer.from(bytes).toString('utf8'));
    problems.push(...lock.problems);
    const reasons = lockReasons(input.graph, lock.value, presentLock(input.graph, symbols));
    for (const i of reasons.keys()) suspect.add(i);
    add(reasons);
  }
  const stamped = doorstopReasons(
    input.graph,
    input.loaded.files.filter((f) => f.format === 'doorstop').map((f) => f.path),
    (path) => textAt(setup.port, path),
  );
  for (const i of stamped.keys()) suspect.add(i);
  add(stamped);
  const files = (setup.config.config.trace?.results ?? []).map((path) => {
    const data = setup.port.read(path);
    const commit = textAt(setup.port, `${path}.commit`)?.trim().toLowerCase();
    return { path, input: data === undefined ? undefined : new ImportInput(path, data), commit };
  });
  const results = readResults(files);
  problems.push(...results.problems);
  const tables = integrityTables(setup, problems);
  add(integrityReasons(input.graph, symbols, tables));
  problems.push(...coexistence(input.graph).map(coexistenceProblem));
  const run = judge({ ...input, problems: [...input.problems, ...problems] }, setup.options, extra);
  const commit = files.length === 0 ? undefined : setup.commit();
  const judged: JudgedProject = { setup, run, suspect, results: results.value, symbols, tables, commit };
  if (setup.gates.length === 0) return judged;
  const gates = gateProblems(contextOf(judged), setup.gates);
  return { ...judged, run: { ...run, problems: [...run.problems, ...gates].sort(compareDiagnostics) } };
}

function textAt(port: FilePort, path: string): string | undefined {
  const bytes = port.read(path);
  return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
}

/** The tables that `trace.integrity` names, else our own. A file that is missing or misshapen makes the run incomplete. */
function integrityTables(setup: TraceSetup, problems: Diagnostic[]): IntegrityTables {
  const path = setup.config.config.trace?.integrity;
  if (path === undefined) return INTEGRITY_TABLES;
  const bytes = setup.port.read(path);
  const read = bytes === undefined ? undefined : readJson(path, Buffer.from(bytes).toString('utf8'));
  const tables = read?.value === undefined ? undefined : tablesFrom(read.value);
  if (tables !== undefined) return tables;
  problems.push(...(read?.problems ?? []), {
    code: 'trace/integrity-tables',
    severity: 'error',
    effect: 'incomplete',
    message: `${path} ${bytes === undefined ? 'is missing' : 'does not have the shape of integrity tables'}`,
    place: { file: path, line: 1, column: 1 },
    cure: 'Give an object with levels and decompositions as in src/trace/integrity-tables.ts.',
  });
  return INTEGRITY_TABLES;
}

/** What expressions may ask about: suspects and evidence levels beside the verdict. */
export function queryContext(_invocation: Invocation, project: JudgedProject): QueryContext {
  return contextOf(project);
}

function contextOf(project: JudgedProject): QueryContext {
  const level = (item: number): number => evidenceOf(project.run, item, evidenceInputs(project)).level;
  return { run: project.run, suspect: project.suspect, level };
}

/** Evidence level and results per item, when result files were configured. */
export function extrasOf(project: JudgedProject): (item: number) => ItemExtras {
  if (project.results.tests.length === 0 && project.results.coverage.size === 0) return () => ({});
  const inputs = evidenceInputs(project);
  return (item) => {
    if (project.run.graph.items[item]!.origin === 'tag') return {};
    const evidence = evidenceOf(project.run, item, inputs);
    return { evidenceLevel: evidence.level, results: evidence.results };
  };
}

export function evidenceInputs(project: JudgedProject): EvidenceInputs {
  const { results, symbols, tables, commit } = project;
  return { results, symbols, tables, commit, suspect: (i) => project.suspect.has(i) };
}

/** The files of a revision, read at once through `git archive`; undefined after a usage problem, which was shown. */
export function revisionPort(invocation: Invocation, root: string, revision: string): FilePort | undefined {
  const git = invocation.host.run('git', ['archive', '--format=tar', revision, '.'], root);
  if (git.status === 0) return memoryPort(Object.fromEntries(readTar(git.stdout)));
  invocation.report.show([
    usage(`git cannot read revision ${revision}`, git.stderr.trim().split('\n')[0] ?? 'Is this a git checkout?'),
  ]);
  return undefined;
}

/** `--format F` or `--format F=PATH`, repeatable. */
export const formatOption = (formats: readonly string[]): OptionSpec => ({
  name: '--format',
  value: 'F[=PATH]',
  repeatable: true,
  summary: `output format, to standard output or to a file: ${formats.join(', ')}`,
});

export interface Delivery {
  readonly format: string;
  readonly path: string | undefined;
}

/** The wanted formats; `--json` is `--format json`; none given: `text`. Undefined after a usage error, which was shown. */
export function deliveries(invocation: Invocation, known: readonly string[]): Delivery[] | undefined {
  const { options, report } = invocation;
  const wanted = options.values('--format').map((v): Delivery => {
    const equals = v.indexOf('=');
    return equals < 0 ? { format: v, path: undefined } : { format: v.slice(0, equals), path: v.slice(equals + 1) };
  });
  if (options.has('--json')) wanted.push({ format: 'json', path: undefined });
  if (wanted.length === 0) wanted.push({ format: 'text', path: undefined });
  const problems: Diagnostic[] = [];
  for (const w of wanted) {
    if (!known.includes(w.format))
      problems.push(usage(`--format cannot be "${w.format}"`, `Choose one of: ${known.join(', ')}.`));
  }
  if (wanted.filter((w) => w.path === undefined).length > 1) {
    problems.push(usage('Only one format can go to standard output', 'Give the others a path: --format sarif=trace.sarif.'));
  }
  report.show(problems);
  return problems.length > 0 ? undefined : wanted;
}

/** Writes each format where it is wanted. */
export function deliver(invocation: Invocation, wanted: readonly Delivery[], render: (format: string) => string): void {
  const { host, report } = invocation;
  for (const { format, path } of wanted) {
    const text = render(format);
    if (path === undefined) host.out(text);
    else {
      const problem = host.write(path, text);
      if (problem !== undefined) report.show([problem]);
    }
  }
}
