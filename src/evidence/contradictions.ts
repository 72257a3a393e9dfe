/** Facts that contradict themselves or each other: a sum that is not the sum, a result that no run gave. */
import type { FindingsFacts } from '../facts/findings.ts';
import type { RunsFacts } from '../facts/runs.ts';
import type { Bilingual } from './open-point.ts';
import type { PackFacts } from './pack-facts.ts';

export interface Contradiction {
  readonly subject: string;
  readonly text: Bilingual;
}

export function contradictionsIn(facts: PackFacts): Contradiction[] {
  return [
    ...(facts.runs === undefined ? [] : inRuns(facts.runs)),
    ...(facts.findings === undefined ? [] : inFindings(facts.findings)),
    ...betweenResults(facts),
    ...betweenSizeAndCost(facts),
  ];
}

function inRuns(runs: RunsFacts): Contradiction[] {
  const counted = countBy(runs.runs.map((r) => r.verdict));
  const verdicts = [...new Set([...Object.keys(runs.counts), ...counted.keys()])].sort();
  const wrong = verdicts.filter((v) => ((runs.counts as Record<string, number>)[v] ?? 0) !== (counted.get(v) ?? 0));
  return wrong.map((v) => ({
    subject: 'runs.json',
    text: {
      en: `the count of "${v}" does not equal the runs that are listed`,
      ja: `「${v}」の件数が、記録された実行の数と一致しない`,
    },
  }));
}

function inFindings(findings: FindingsFacts): Contradiction[] {
  const open = countBy(findings.findings.filter((f) => f.status === 'open').map((f) => f.guideline));
  const deviated = countBy(findings.findings.filter((f) => f.status === 'deviated').map((f) => f.guideline));
  const known = new Set(findings.guidelines.map((g) => g.id));
  const wrong = findings.guidelines
    .filter((g) => g.open !== (open.get(g.id) ?? 0) || g.deviated !== (deviated.get(g.id) ?? 0))
    .map((g) => ({
      subject: g.id,
      text: {
        en: 'the counts of the guideline do not equal the findings that are listed',
        ja: 'ガイドラインの件数が、記録された指摘の数と一致しない',
      },
    }));
  const unknown = [...new Set(findings.findings.map((f) => f.guideline))].filter((id) => !known.has(id)).sort();
  return [
    ...wrong,
    ...unknown.map((id) => ({
      subject: id,
      text: {
        en: 'findings name a guideline that the list of guidelines does not have',
        ja: 'ガイドライン一覧にないガイドラインへの指摘がある',
      },
    })),
  ];
}

function betweenResults(facts: PackFacts): Contradiction[] {
  if (facts.requirements === undefined || facts.runs === undefined) return [];
  const verdicts = new Map<string, Set<string>>();
  for (const run of facts.runs.runs) verdicts.set(run.case, (verdicts.get(run.case) ?? new Set()).add(run.verdict));
  return facts.requirements.items.flatMap((item) =>
    (item.results ?? [])
      .filter((r) => verdicts.has(r.test) && !verdicts.get(r.test)!.has(r.verdict))
      .map((r) => ({
        subject: item.id,
        text: {
          en: `the trace says "${r.verdict}" of test ${r.test}, the runs say "${[...verdicts.get(r.test)!].sort().join(', ')}"`,
          ja: `テスト ${r.test} の結果が、トレースでは「${r.verdict}」、実行記録では「${[...verdicts.get(r.test)!].sort().join('、')}」`,
        },
      })),
  );
}

function betweenSizeAndCost(facts: PackFacts): Contradiction[] {
  if (facts.size === undefined || facts.cost === undefined || facts.size.totals.code === facts.cost.sloc) return [];
  return [
    {
      subject: 'cost.json',
      text: {
        en: `the cost is computed for ${facts.cost.sloc} lines, the size says ${facts.size.totals.code}`,
        ja: `費用は ${facts.cost.sloc} 行について計算されているが、規模は ${facts.size.totals.code} 行である`,
      },
    },
  ];
}

function countBy(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
