/** What a scan's exit code says: `--fail-on` against a baseline, completeness. */
import type { ExitCode } from '../../base/diagnostic.ts';
import type { FindingFact, FindingsFacts } from '../../facts/findings.ts';
import { shownGuideline } from '../../misra/report/guideline-name.ts';
import type { Invocation } from '../command.ts';
import type { ScanSection } from '../config/sections.ts';

/** What an earlier scan found. */
export interface Baseline {
  readonly fingerprints: ReadonlySet<string>;
  /** Findings that no record covers, by guideline. */
  readonly counts: ReadonlyMap<string, number>;
}

export type FailOn = 'new' | 'any' | 'regression' | 'none';

/** Findings that count against a guideline: open, in the baseline or not. */
export function undeviated(findings: readonly Pick<FindingFact, 'guideline' | 'status'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { guideline, status } of findings)
    if (status === 'open' || status === 'baseline') counts.set(guideline, (counts.get(guideline) ?? 0) + 1);
  return counts;
}

/**
 * The findings that make the exit code 1. `any`: all that no record covers. `new`: those that are not in the baseline.
 * `regression`: those of guidelines that have more findings than in the baseline, so that code may be moved and edited as
 * long as no guideline gets worse. Without a baseline all three are the same.
 */
// [impl->dsn~misra-fail-on~1]
export function counting(
  findings: readonly FindingFact[],
  failOn: FailOn,
  baseline: Baseline | undefined,
): readonly FindingFact[] {
  const open = findings.filter((f) => f.status === 'open');
  switch (failOn) {
    case 'none':
      return [];
    case 'any':
      return findings.filter((f) => f.status === 'open' || f.status === 'baseline');
    case 'new':
      return open;
    case 'regression': {
      const now = undeviated(findings);
      return open.filter((f) => now.get(f.guideline)! > (baseline?.counts.get(f.guideline) ?? 0));
    }
  }
}

/** Raises the exit code: 1 for findings that count, 3 when anything was not analysed. */
export function judge(
  { options, report }: Invocation,
  facts: FindingsFacts,
  section: ScanSection,
  baseline: Baseline | undefined,
): ExitCode {
  const named = (options.value('--fail-on') as FailOn | undefined) ?? section.failOn;
  const failOn = named ?? (baseline === undefined ? 'any' : 'new');
  // Without a baseline it is as much as to be open; the findings themselves are not needed for that.
  const found = baseline === undefined ? [] : counting(facts.findings, failOn, baseline);
  const anyOpen = baseline === undefined && failOn !== 'none' && facts.guidelines.some((g) => g.open > 0);
  if (found.length > 0 || anyOpen) report.raise(1);
  if (failOn === 'regression' && baseline !== undefined)
    for (const [guideline, count] of undeviated(facts.findings))
      if (found.some((f) => f.guideline === guideline))
        report.say(`${shownGuideline(guideline)}: ${count} now, ${baseline.counts.get(guideline) ?? 0} in the baseline`);
  if (facts.inputs.units === 0 || facts.incomplete.length > 0) report.raise(3);
  return report.exit;
}
