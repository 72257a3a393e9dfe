/** Run records for people: counts per target and technique, then every case that did not pass, with what differed. */

import { compareText } from '../base/diagnostic.ts';
import type { RunFact, RunsFacts, RunVerdict } from '../facts/runs.ts';

const SHOWN = 50;

/** The summary first, trouble after it, at most fifty cases in full. */
export function runsText(facts: RunsFacts): string {
  const lines = facts.targets.map((t) =>
    targetLine(
      t,
      facts.runs.filter((r) => r.target === t.name),
    ),
  );
  const requirements = new Set(facts.runs.map((r) => r.requirement));
  const passed = [...requirements].filter((id) =>
    facts.runs.filter((r) => r.requirement === id).every((r) => r.verdict === 'passed'),
  );
  lines.push(`requirements: ${requirements.size} with cases, ${passed.length} of them with every case passed`);
  lines.push(...techniqueLines(facts.runs));
  const trouble = facts.runs.filter((r) => r.verdict !== 'passed');
  for (const run of trouble.slice(0, SHOWN)) lines.push('', ...caseLines(run));
  if (trouble.length > SHOWN) lines.push('', `… and ${trouble.length - SHOWN} more (see --format json)`);
  return `${lines.join('\n')}\n`;
}

function targetLine(target: RunsFacts['targets'][number], runs: readonly RunFact[]): string {
  if (!target.available) return `${target.name}: not run: ${target.reason ?? 'not available'}`;
  const count = (verdict: RunVerdict): number => runs.filter((r) => r.verdict === verdict).length;
  const parts = (['passed', 'failed', 'hung', 'error', 'not-run'] as const).map((v) => `${count(v)} ${v}`);
  const instructions = runs.reduce((sum, r) => sum + r.instructions, 0);
  return `${target.name} ${target.version}: ${runs.length} cases: ${parts.join(', ')}; ${instructions} instructions`;
}

function techniqueLines(runs: readonly RunFact[]): string[] {
  const techniques = [...new Set(runs.map((r) => r.technique))].sort(compareText);
  return techniques.map((t) => {
    const own = runs.filter((r) => r.technique === t);
    return `  ${t}: ${own.filter((r) => r.verdict === 'passed').length} of ${own.length} passed`;
  });
}

function caseLines(run: RunFact): string[] {
  const head = `${run.verdict.toUpperCase()} ${run.requirement} on ${run.target}: ${run.title}`;
  const differing = run.observations
    .filter((o) => !o.agrees)
    .map((o) => `    ${o.name}: expected ${o.expected}, observed ${o.observed}`);
  return [head, `    ${run.case}`, ...(run.reason ? [`    ${run.reason}`] : []), ...differing];
}
