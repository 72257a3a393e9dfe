/** `assay run`: derives the cases of the project's requirements and executes them as guest machine code. */
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { ExitCode } from '../../base/diagnostic.ts';
import type { CaseFact } from '../../facts/cases.ts';
import { type RunsFacts, runsFacts } from '../../facts/runs.ts';
import { writeFacts } from '../../facts/schema.ts';
import { createPool } from '../../jobs/pool.ts';
import { deriveCases } from '../../trace/derive/derive.ts';
import { selectItems } from '../../trace/select.ts';
import { backToBack, backToBackText } from '../../verify/back-to-back.ts';
import { mergeCampaigns, runCampaign } from '../../verify/campaign.ts';
import { toJunit } from '../../verify/junit.ts';
import { DEVIATION } from '../../verify/ledger.ts';
import { runsText } from '../../verify/report-text.ts';
import { referenceTarget } from '../../verify/targets/reference.ts';
import type { Target } from '../../verify/targets/target.ts';
import { xenTarget } from '../../verify/targets/xen.ts';
import type { CampaignTask } from '../../worker.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { deliver, deliveries, formatOption, tracedProject } from '../tracing.ts';
import { toolFact, workerUrl } from '../version.ts';

const FORMATS = ['text', 'json', 'junit'];

export const run: Command = {
  name: 'run',
  summary: 'executes the derived test cases of requirements as guest machine code',
  positional: '[ID…]',
  options: [
    {
      name: '--target',
      value: 'TARGET',
      choices: ['reference', 'xen', 'both'],
      summary: 'what executes them (default: reference)',
    },
    { name: '--xen', value: 'FILE', summary: 'the Xen binary for target xen (default: .work/arm/art/xen)' },
    { name: '--scenario', value: 'NAME', repeatable: true, summary: 'only cases of these scenarios' },
    { name: '--jobs', value: 'N', summary: 'threads for the reference target (default: one per processor)' },
    { name: '--seed', value: 'N', summary: 'recorded in the facts; the cases themselves hold no chance (default: 0)' },
    formatOption(FORMATS),
  ],
  notes: 'Exit code 1: a case failed or hung. Exit code 3: a case could not be executed, or there is none.',
  async run(invocation: Invocation): Promise<ExitCode> {
    const { report, options } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    const project = wanted === undefined ? undefined : tracedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const selected = selectItems(project.run.graph, invocation.args);
    report.show(selected.problems);
    if (selected.problems.length > 0) return report.exit;
    const derived = deriveCases(selected.value.map((i) => project.run.graph.items[i]!));
    report.show(derived.problems);
    const scenarios = options.values('--scenario');
    const cases = derived.cases.filter((c) => scenarios.length === 0 || scenarios.includes(c.scenario));
    const facts = await execute(invocation, cases);
    if (facts === undefined) return report.exit;
    deliver(invocation, wanted, (format) =>
      format === 'json' ? writeFacts(runsFacts, facts) : format === 'junit' ? toJunit(facts) : textOf(facts),
    );
    return judge(invocation, facts);
  },
};

/** Executes cases on the target that the options name; undefined after a usage error, which was shown. */
export async function execute(invocation: Invocation, cases: readonly CaseFact[]): Promise<RunsFacts | undefined> {
  const { options, report } = invocation;
  const jobs = options.value('--jobs') === undefined ? availableParallelism() : Number(options.value('--jobs'));
  if (!Number.isInteger(jobs) || jobs < 1) {
    report.show([usage(`--jobs cannot be ${options.value('--jobs')}`, 'Give a whole number from 1.')]);
    return undefined;
  }
  const tool = toolFact();
  const seed = Number(options.value('--seed') ?? 0);
  const wanted = options.value('--target') ?? 'reference';
  // Too few cases are not worth the start of a thread; a test that loads the sources has no compiled worker.
  if (wanted === 'reference' && jobs > 1 && cases.length >= 4 * jobs && existsSync(workerUrl)) {
    return inThreads(invocation, cases, { worker: workerUrl, jobs, seed });
  }
  const xen = wanted === 'reference' ? undefined : loadXen(invocation);
  const targets = wanted === 'xen' ? [] : [referenceTarget(tool.version)];
  return runCampaign(cases, {
    tool,
    targets: xen?.target ? [...targets, xen.target] : targets,
    missing: xen && !xen.target ? [{ name: 'xen', reason: xen.reason }] : [],
    seed,
    onCase: (done, total) => {
      if (done % 100 === 0 || done === total) report.say(`${done} of ${total} cases executed`);
    },
  });
}

/** The same campaign in parts, one task for a few cases each, so that threads end together. */
async function inThreads(
  { report }: Invocation,
  cases: readonly CaseFact[],
  { worker, jobs, seed }: { readonly worker: URL; readonly jobs: number; readonly seed: number },
): Promise<RunsFacts> {
  const parts = Math.min(cases.length, jobs * 8);
  const tasks = Array.from({ length: parts }, (_, part): CampaignTask => {
    return { kind: 'verify/campaign', cases: cases.filter((_case, i) => i % parts === part), tool: toolFact(), seed };
  });
  const pool = createPool({ worker, jobs });
  const results = await pool.map<CampaignTask, RunsFacts>(tasks, (done) =>
    report.say(`${Math.floor((done * cases.length) / parts)} of ${cases.length} cases executed`),
  );
  await pool.close();
  const facts = results.map((r) => {
    if (!r.ok) throw new Error(r.error);
    return r.value;
  });
  return mergeCampaigns(facts as [RunsFacts, ...RunsFacts[]]);
}

/** Boots the Xen binary that was named; a reason when there is none or it does not start. */
function loadXen({ options, host, report }: Invocation): { readonly target?: Target; readonly reason: string } {
  const file = options.value('--xen') ?? '.work/arm/art/xen';
  const bytes = host.read(file);
  if (bytes === undefined) return { reason: `the Xen binary ${file} cannot be read (name it with --xen FILE)` };
  const booted = xenTarget({ file, bytes });
  report.show(booted.problems);
  return booted.value ? { target: booted.value, reason: '' } : { reason: booted.problems[0]?.message ?? 'Xen did not start' };
}

/** A red verdict is 1 unless the ledger explains it; what was not executed is 3; a fault of the model is 4. */
function judge({ report }: Invocation, facts: RunsFacts): ExitCode {
  const red = facts.runs.some((r) => r.verdict === 'hung' || (r.verdict === 'failed' && !r.reason?.startsWith(DEVIATION)));
  if (red) report.raise(1);
  if (facts.counts['not-run'] > 0 || facts.runs.length === 0) report.raise(3);
  if (facts.counts.error > 0) report.raise(4);
  return report.exit;
}

function textOf(facts: RunsFacts): string {
  const both = facts.targets.filter((t) => t.available).map((t) => t.name);
  if (both.length < 2) return runsText(facts);
  return runsText(facts) + backToBackText(backToBack(facts, both[0]!, both[1]!), both[0]!, both[1]!);
}
