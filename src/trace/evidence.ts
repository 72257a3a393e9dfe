/**
 * The evidence ladder of a requirement: L0 no link · L1 linked and fresh · L2 a linked test has a recorded passing result ·
 * L3 the linked code was executed · L4 the structural target is met · L5 its mutants are killed. A level is reached only when
 * all below it are; levels 4 and 5 need inputs that other rooms give and are never assumed.
 */

import { idText } from './item.ts';
import type { StrictRun } from './project.ts';
import type { LineCoverage, Results, TestResult } from './results.ts';
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
  /** Share of lines that the integrity level asks for; 1 by default. */
  readonly structuralTarget?: number;
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
  if (lineShare === undefined) return at(2, 'no coverage of the linked code was recorded');
  if (lineShare === 0) return at(2, 'the linked code was not executed');
  if (lineShare < (inputs.structuralTarget ?? 1))
    return at(3, `${Math.round(lineShare * 100)} % of the linked lines were executed`);
  const killed = inputs.killScore?.(item);
  if (killed === undefined) return at(4, 'no mutation run was made');
  return killed >= 1 ? at(5, '') : at(4, `${Math.round(killed * 100)} % of the mutants were killed`);
}

/** Share of executed among instrumented lines in the symbols that the item's code tags stand at. */
function executedShare(run: StrictRun, item: number, inputs: EvidenceInputs): number | undefined {
  const { graph } = run;
  const below = [item, ...closure([item], (i) => children(graph, i))];
  let seen = 0;
  let hit = 0;
  for (const i of below) {
    const tag = graph.items[i]!;
    if (tag.origin !== 'tag' || isTestType(tag.type)) continue;
    const lines = coverageOf(inputs.results.coverage, tag.file);
    const symbol = inputs.symbols.of(tag);
    if (lines === undefined || symbol === undefined) continue;
    for (const l of lines.seen) {
      if (l < symbol.first || l > symbol.last) continue;
      seen++;
      if (lines.hit.has(l)) hit++;
    }
  }
  return seen === 0 ? undefined : hit / seen;
}

function coverageOf(
  coverage: LineCoverage,
  file: string,
): { readonly hit: ReadonlySet<number>; readonly seen: ReadonlySet<number> } | undefined {
  const exact = coverage.get(file);
  if (exact !== undefined) return exact;
  for (const [path, lines] of coverage) if (path.endsWith(`/${file}`)) return lines;
  return undefined;
}
