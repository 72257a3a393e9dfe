/**
 * The same case on two targets: they agree, deviate in a documented way, or disagree. What one of them did not execute is
 * not compared, and says so.
 */
import type { RunFact, RunsFacts } from '../facts/runs.ts';
import { DEVIATION } from './ledger.ts';

export type Agreement = 'agree' | 'documented-deviation' | 'disagree' | 'not-compared';

export interface BackToBack {
  readonly case: string;
  readonly requirement: string;
  readonly title: string;
  readonly agreement: Agreement;
  /** What differs, or why it was not compared. */
  readonly details: string;
}

// [impl->dsn~hyp-verify-back-to-back~1]
/** Compares every case of the first target with its run on the second. */
export function backToBack(facts: RunsFacts, first: string, second: string): BackToBack[] {
  const others = new Map(facts.runs.filter((r) => r.target === second).map((r) => [r.case, r]));
  return facts.runs
    .filter((r) => r.target === first)
    .map((run) => {
      const other = others.get(run.case);
      return { case: run.case, requirement: run.requirement, title: run.title, ...judge(run, other) };
    });
}

function judge(a: RunFact, b: RunFact | undefined): { agreement: Agreement; details: string } {
  const missing = [a, b].find((r) => r === undefined || r.verdict === 'not-run');
  if (b === undefined || a.verdict === 'not-run' || b.verdict === 'not-run')
    return { agreement: 'not-compared', details: missing?.reason ?? 'not executed on the second target' };
  const differing = a.observations.flatMap((o) => {
    const other = b.observations.find((p) => p.name === o.name);
    const same = other !== undefined && (o.observed === other.observed || (o.agrees && other.agrees));
    return same ? [] : [`${o.name}: ${a.target} ${o.observed}, ${b.target} ${other?.observed ?? 'nothing'}`];
  });
  const ends =
    a.verdict !== b.verdict && (a.verdict === 'hung' || b.verdict === 'hung' || a.verdict === 'error' || b.verdict === 'error');
  if (differing.length === 0 && !ends) return { agreement: 'agree', details: '' };
  const documented = [a.reason, b.reason].find((r) => r?.startsWith(DEVIATION));
  if (documented)
    return { agreement: 'documented-deviation', details: `${documented.slice(DEVIATION.length)} (${differing.join('; ')})` };
  return {
    agreement: 'disagree',
    details: [...differing, ...(ends ? [`${a.target} ${a.verdict}, ${b.target} ${b.verdict}`] : [])].join('; '),
  };
}

/** Counts and every difference, for people. */
export function backToBackText(results: readonly BackToBack[], first: string, second: string): string {
  const count = (agreement: Agreement): number => results.filter((r) => r.agreement === agreement).length;
  const lines = [
    `back to back, ${first} and ${second}: ${count('agree')} agree, ${count('documented-deviation')} documented deviations, ${count('disagree')} disagree, ${count('not-compared')} not compared`,
  ];
  for (const kind of ['disagree', 'documented-deviation'] as const) {
    for (const r of results.filter((x) => x.agreement === kind))
      lines.push(`  ${kind}: ${r.requirement}: ${r.title}: ${r.details}`);
  }
  const reasons = new Map<string, number>();
  for (const r of results.filter((x) => x.agreement === 'not-compared'))
    reasons.set(r.details, (reasons.get(r.details) ?? 0) + 1);
  for (const [reason, n] of reasons) lines.push(`  not compared: ${n} cases: ${reason}`);
  return `${lines.join('\n')}\n`;
}
