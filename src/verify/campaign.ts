/** A campaign: cases executed on targets, in order, and the record of every one of them. */
import { compareText } from '../base/diagnostic.ts';
import type { CaseFact } from '../facts/cases.ts';
import type { ToolFact } from '../facts/common.ts';
import type { RunFact, RunsFacts, RunVerdict } from '../facts/runs.ts';
import { compareOutcome } from './compare.ts';
import { compileCase } from './compile.ts';
import { DEVIATION, documented } from './ledger.ts';
import type { Target } from './targets/target.ts';

export interface CampaignOptions {
  readonly tool: ToolFact;
  readonly targets: readonly Target[];
  /** Targets that were asked for and are not there, with the reason. */
  readonly missing?: readonly { readonly name: string; readonly reason: string }[];
  readonly seed?: number;
  readonly onCase?: (done: number, total: number, run: RunFact) => void;
}

const VERDICTS: readonly RunVerdict[] = ['passed', 'failed', 'hung', 'error', 'not-run'];

// [impl->dsn~hyp-verify-records~1]
/** Executes every case on every target. A target that is missing gives "not run" records, never passed ones. */
export function runCampaign(cases: readonly CaseFact[], options: CampaignOptions): RunsFacts {
  const ordered = [...cases].sort((a, b) => compareText(a.requirement, b.requirement) || compareText(a.id, b.id));
  const missing = options.missing ?? [];
  const total = ordered.length * (options.targets.length + missing.length);
  const runs: RunFact[] = [];
  for (const fact of ordered) {
    for (const target of options.targets) {
      runs.push(runCase(fact, target));
      options.onCase?.(runs.length, total, runs.at(-1)!);
    }
    for (const absent of missing) runs.push(notRun(fact, absent.name, absent.reason));
  }
  return {
    schema: 'assay/runs/1',
    tool: options.tool,
    targets: [
      ...options.targets.map((t) => ({ name: t.name, version: t.version, available: true })),
      ...missing.map((m) => ({ name: m.name, version: '', available: false, reason: m.reason })),
    ],
    seed: options.seed ?? 0,
    runs,
    counts: countsOf(runs),
    incomplete: [],
  };
}

function countsOf(runs: readonly RunFact[]): Record<RunVerdict, number> {
  return Object.fromEntries(VERDICTS.map((v) => [v, runs.filter((r) => r.verdict === v).length])) as Record<RunVerdict, number>;
}

/** The record of a campaign that was executed in parts on the same targets: what one campaign over all cases would have said. */
export function mergeCampaigns(parts: readonly [RunsFacts, ...RunsFacts[]]): RunsFacts {
  const order = parts[0].targets.map((t) => t.name);
  const runs = parts
    .flatMap((p) => p.runs)
    .sort(
      (a, b) =>
        compareText(a.requirement, b.requirement) ||
        compareText(a.case, b.case) ||
        order.indexOf(a.target) - order.indexOf(b.target),
    );
  return { ...parts[0], runs, counts: countsOf(runs), incomplete: parts.flatMap((p) => p.incomplete) };
}

/** One case on one target. A fault of the model itself is recorded as an error, so that the campaign goes on. */
export function runCase(fact: CaseFact, target: Target): RunFact {
  const compiled = compileCase(fact);
  if ('reason' in compiled) return notRun(fact, target.name, compiled.reason);
  const refusal = target.refuses(compiled);
  if (refusal !== undefined) return notRun(fact, target.name, refusal);
  const common = { ...identity(fact, target.name), guestDigest: compiled.digest };
  try {
    const outcome = target.run(compiled);
    const { instructions } = outcome;
    const run = { ...common, ...compareOutcome(compiled, outcome), instructions, modelTimeNs: Math.round(outcome.timeNs) };
    const entry = run.verdict === 'failed' ? documented(target.ledger ?? [], run) : undefined;
    return entry ? { ...run, reason: `${DEVIATION}${entry.why}` } : run;
  } catch (error) {
    const reason = `the model stopped: ${error instanceof Error ? error.message : String(error)}`;
    return { ...common, verdict: 'error', reason, observations: [], instructions: 0, modelTimeNs: 0 };
  }
}

function identity(fact: CaseFact, target: string) {
  return { case: fact.id, requirement: fact.requirement, technique: fact.technique, title: fact.title, target };
}

function notRun(fact: CaseFact, target: string, reason: string): RunFact {
  return {
    ...identity(fact, target),
    verdict: 'not-run',
    reason,
    observations: [],
    instructions: 0,
    modelTimeNs: 0,
    guestDigest: '',
  };
}
