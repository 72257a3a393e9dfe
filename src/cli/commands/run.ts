/** `assay run`: derives the cases of the project's requirements and executes them as guest machine code. */
import type { ExitCode } from '../../base/diagnostic.ts';
import { type RunsFacts, runsFacts } from '../../facts/runs.ts';
import { writeFacts } from '../../facts/schema.ts';
import { deriveCases } from '../../trace/derive/derive.ts';
import { selectItems } from '../../trace/select.ts';
import { runCampaign } from '../../verify/campaign.ts';
import { toJunit } from '../../verify/junit.ts';
import { runsText } from '../../verify/report-text.ts';
import { referenceTarget } from '../../verify/targets/reference.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, deliveries, formatOption, tracedProject } from '../tracing.ts';
import { toolFact } from '../version.ts';

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
    { name: '--scenario', value: 'NAME', repeatable: true, summary: 'only cases of these scenarios' },
    { name: '--seed', value: 'N', summary: 'recorded in the facts; the cases themselves hold no chance (default: 0)' },
    formatOption(FORMATS),
  ],
  notes: 'Exit code 1: a case failed or hung. Exit code 3: a case could not be executed, or there is none.',
  run(invocation: Invocation): ExitCode {
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
    const facts = execute(invocation, cases);
    deliver(invocation, wanted, (format) =>
      format === 'json' ? writeFacts(runsFacts, facts) : format === 'junit' ? toJunit(facts) : runsText(facts),
    );
    return judge(invocation, facts);
  },
};

/** Executes cases on the target that the options name. */
export function execute({ options, report }: Invocation, cases: Parameters<typeof runCampaign>[0]): RunsFacts {
  const tool = toolFact();
  const target = options.value('--target') ?? 'reference';
  return runCampaign(cases, {
    tool,
    targets: target === 'xen' ? [] : [referenceTarget(tool.version)],
    missing: target === 'reference' ? [] : [{ name: 'xen', reason: 'real Xen is not a target of this version yet' }],
    seed: Number(options.value('--seed') ?? 0),
    onCase: (done, total) => {
      if (done % 100 === 0 || done === total) report.say(`${done} of ${total} cases executed`);
    },
  });
}

/** A red verdict is 1; what was not executed is 3 and is never folded into it; a fault of the model is 4. */
function judge({ report }: Invocation, facts: RunsFacts): ExitCode {
  const { counts } = facts;
  if (counts.failed + counts.hung > 0) report.raise(1);
  if (counts['not-run'] > 0 || facts.runs.length === 0) report.raise(3);
  if (counts.error > 0) report.raise(4);
  return report.exit;
}
