/**
 * The evidence ladder of a requirement: L0 no link · L1 linked and fresh · L2 a linked test has a recorded passing result of
 * the commit that is traced · L3 the linked code was executed · L4 the structural target of its integrity level is met by its
 * linked tests alone · L5 its mutants are killed. A level is reached only when all below it are; nothing is assumed: a result
 * that names no commit is not of this commit, coverage that names no tests is not that of the linked tests (unless no other
 * test ran).
 */

import { levelOf } from './integrity.ts';
import { INTEGRITY_TABLES, type IntegrityTables } from './integrity-tables.ts';
import { idText } from './item.ts';
import { type FileCoverage, type LineCoverage, type Metric, type Point, testKey } from './line-coverage.ts';
import type { StrictRun } from './project.ts';
import type { Results, TestResult } from './results.ts';
import { children, closure, isTestType, parents, type SymbolIndex } from './walk.ts';

export interface Evidence {
  readonly level: 0 | 1 | 2 | 3 | 4 | 5;
  /** Why the next level is not reached. */
  readonly missing: string;
  readonly results: readonly { readonly test: string; readonly verdict: string }[];
  /** Share of instrumented lines of the linked code that ran; undefined when nothing was instrumented. */
  readonly lineShare: number | undefined;
}

export interface EvidenceInputs {
  readonly results: Results;
  readonly symbols: SymbolIndex;
  readonly suspect: (item: number) => boolean;
  /** The commit that is traced; undefined where there is none, and then results of any commit count. */
  readonly commit?: string | undefined;
  readonly tables?: IntegrityTables;
  /** Share of killed mutants per requirement, when a mutation run was made. */
  readonly killScore?: (item: number) => number | undefined;
}

// [impl->dsn~trace-evidence~1]
/** Results of the tests that verify an item: named by the record itself, or by the file and title of a linked test tag. */
export function resultsOf(run: StrictRun, item: number, inputs: EvidenceInputs): TestResult[] {
  const { graph } = run;
  const below = [item, ...closure([item], (i) => children(graph, i))];
  const ids = new Set(below.map((i) => idText(graph.items[i]!)));
  const direct = inputs.results.tests.filter((t) => t.verifies.some((v) => ids.has(v)));
  const tagged = below
    .filter((i) => isTestType(graph.items[i]!.type) && graph.items[i]!.origin === 'tag')
    .flatMap((i) => taggedResults(run, i, inputs));
  return [...new Set([...direct, ...tagged])];
}

function taggedResults(run: StrictRun, tag: number, inputs: EvidenceInputs): TestResult[] {
  const item = run.graph.items[tag]!;
  const inFile = inputs.results.tests.filter((t) => t.group === item.file || item.file.endsWith(`/${t.group}`));
  const symbol = inputs.symbols.of(item);
  if (symbol === undefined || symbol.kind !== 'test') return inFile;
  const named = inFile.filter(
    (t) => t.name === symbol.name || t.name.startsWith(`${symbol.name} > `) || t.name.includes(` > ${symbol.name}`),
  );
  return named.length > 0 ? named : [];
}

export function evidenceOf(run: StrictRun, item: number, inputs: EvidenceInputs): Evidence {
  const { graph, verdict } = run;
  const results = resultsOf(run, item, inputs);
  const shown = results.map((t) => ({ test: t.name, verdict: t.verdict }));
  const lineShare = executedShare(run, item, inputs);
  const at = (level: Evidence['level'], missing: string): Evidence => ({ level, missing, results: shown, lineShare });
  if (children(graph, item).length === 0 && parents(graph, item).length === 0) return at(0, 'nothing is linked to it');
  if (verdict.items[item]!.defect) return at(0, 'its links are not complete');
  if (inputs.suspect(item)) return at(0, 'a link is suspect: one end changed since its review');
  if (results.length === 0) return at(1, 'no linked test has a recorded result');
  const bad = results.find((t) => t.verdict !== 'passed');
  if (bad !== undefined) return at(1, `${bad.name}: ${bad.verdict}`);
  const stale = inputs.commit === undefined ? undefined : results.find((t) => !ofCommit(t, inputs.commit!));
  if (stale !== undefined) {
    const which = stale.commit === undefined ? 'its record names no commit' : `it was recorded at ${stale.commit.slice(0, 12)}`;
    return at(1, `${stale.name}: ${which}, the trace is of ${inputs.commit!.slice(0, 12)}`);
  }
  if (lineShare === undefined) return at(2, 'no coverage of the linked code was recorded');
  if (lineShare === 0) return at(2, 'the linked code was not executed');
  const gap = structuralGap(run, item, results, inputs);
  if (gap !== undefined) return at(3, gap);
  const killed = inputs.killScore?.(item);
  if (killed === undefined) return at(4, 'no mutation run was made');
  return killed >= 1 ? at(5, '') : at(4, `${Math.round(killed * 100)} % of the mutants were killed`);
}

function ofCommit(result: TestResult, commit: string): boolean {
  const named = result.commit;
  return named !== undefined && (commit.startsWith(named) || named.startsWith(commit));
}

/** Share of executed among instrumented lines in the symbols that the item's code tags stand at. */
function executedShare(run: StrictRun, item: number, inputs: EvidenceInputs): number | undefined {
  const points = pointsOf(run, item, inputs, 'lines');
  return points.length === 0 ? undefined : points.filter((p) => p.by.size > 0).length / points.length;
}

/** Why the tests of the item alone do not meet the structural target of its level; undefined when they do. */
function structuralGap(run: StrictRun, item: number, results: readonly TestResult[], inputs: EvidenceInputs): string | undefined {
  const tables = inputs.tables ?? INTEGRITY_TABLES;
  const level = levelOf(run.graph.items[item]!);
  const wanted = level === undefined ? undefined : tables.structure?.[level.kind][level.level];
  const linked = new Set(results.map((t) => testKey(t.name)));
  const onlyLinked = inputs.results.tests.every((t) => linked.has(testKey(t.name)));
  for (const metric of wanted ?? (['lines'] as const)) {
    const points = pointsOf(run, item, inputs, metric);
    const of = level === undefined ? '' : ` (${level.kind.toUpperCase()} ${level.level} asks for it)`;
    // Code without a decision has no branch: that is no gap. A tool that records none at all is one.
    if (points.length === 0 && !recordsAny(inputs.results.coverage, metric)) return `no ${NAMES[metric]} were recorded${of}`;
    const counted = points.filter((p) => [...p.by].some((t) => (t === '' ? onlyLinked : linked.has(t))));
    if (counted.length === points.length) continue;
    if (!onlyLinked && points.every((p) => p.by.size === 0 || p.by.has('')))
      return 'coverage is not recorded per test, so what the linked tests alone reach is not known';
    return `the linked tests reach ${counted.length} of ${points.length} ${NAMES[metric]}${of}`;
  }
  return undefined;
}

const NAMES: Readonly<Record<Metric, string>> = { lines: 'lines', branches: 'branch outcomes', conditions: 'MC/DC conditions' };

function recordsAny(coverage: LineCoverage, metric: Metric): boolean {
  for (const file of coverage.values()) if (file[metric].size > 0) return true;
  return false;
}

/** What was measured in the symbols that the item's code tags stand at; each symbol once. */
function pointsOf(run: StrictRun, item: number, inputs: EvidenceInputs, metric: Metric): Point[] {
  const { graph } = run;
  const found = new Set<Point>();
  for (const i of [item, ...closure([item], (x) => children(graph, x))]) {
    const tag = graph.items[i]!;
    if (tag.origin !== 'tag' || isTestType(tag.type)) continue;
    const measured = coverageOf(inputs.results.coverage, tag.file);
    const symbol = inputs.symbols.of(tag);
    if (measured === undefined || symbol === undefined) continue;
    for (const p of measured[metric].values()) if (p.line >= symbol.first && p.line <= symbol.last) found.add(p);
  }
  return [...found];
}

function coverageOf(coverage: LineCoverage, file: string): FileCoverage | undefined {
  const exact = coverage.get(file);
  if (exact !== undefined) return exact;
  for (const [path, measured] of coverage) if (path.endsWith(`/${file}`)) return measured;
  return undefined;
}
