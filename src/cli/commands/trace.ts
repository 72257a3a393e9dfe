/** `assay trace`: the verdict over requirements, tags and links, strict or exactly as OpenFastTrace. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import type { RequirementsFacts } from '../../facts/requirements.ts';
import { CANARIES, deadCanaries } from '../../trace/canary.ts';
import { oftVerdict } from '../../trace/oft.ts';
import { compatRun, type StrictRun } from '../../trace/project.ts';
import { aspecXml } from '../../trace/report/aspec.ts';
import { compatFacts, strictFacts } from '../../trace/report/facts.ts';
import { itemsCsv, itemsHtml, junitXml, sarifText } from '../../trace/report/formats.ts';
import { oftText } from '../../trace/report/oft-text.ts';
import { explainText } from '../../trace/report/show.ts';
import { strictText, verdictLine } from '../../trace/report/text.ts';
import { itemsNamed, unknownItem } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, deliveries, extrasOf, formatOption, judgeSetup, type TraceSetup, traceSetup } from '../tracing.ts';
import { toolFact } from '../version.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'html', 'csv', 'aspec'];

export const trace: Command = {
  name: 'trace',
  summary: 'is every requirement covered? root causes first',
  positional: '[paths…]',
  options: [
    { name: '--oft-compat', summary: "OpenFastTrace 4.5's items, links, verdicts and exit code" },
    formatOption(FORMATS),
    { name: '--explain', value: 'ID', summary: 'why that item is not complete, as a tree, with the shortest list of mends' },
    { name: '--canary', summary: 'inject known defects into a project in memory: each must be reported' },
  ],
  notes: 'Exit codes: 0 complete, 1 defects, 2 usage, 3 something could not be read or is in doubt.',
  run(invocation: Invocation): ExitCode {
    if (invocation.options.has('--canary')) return canary(invocation);
    const wanted = deliveries(invocation, FORMATS);
    const setup = traceSetup(invocation, invocation.args);
    if (wanted === undefined || setup === undefined) return invocation.report.exit;
    if (invocation.options.has('--oft-compat')) compat(invocation, setup, wanted);
    else strict(invocation, setup, wanted);
    return invocation.report.exit;
  },
};

function canary({ report, host }: Invocation): ExitCode {
  const dead = deadCanaries();
  report.show(dead);
  host.out(`${CANARIES.length - dead.length} of ${CANARIES.length} injected defects were reported\n`);
  return report.exit;
}

function explain({ report, host }: Invocation, run: StrictRun, word: string): void {
  const found = itemsNamed(run.graph, word);
  if (found.length === 0) report.show([unknownItem(run.graph, word)]);
  for (const i of found) host.out(explainText(run, i));
}

function strict(invocation: Invocation, setup: TraceSetup, wanted: Parameters<typeof deliver>[1]): void {
  const { report } = invocation;
  const project = judgeSetup(setup);
  const { run } = project;
  showProblems(invocation, run.problems);
  const facts = strictFacts(run, toolFact(), extrasOf(project));
  const word = invocation.options.value('--explain');
  if (word !== undefined) explain(invocation, run, word);
  else deliverStrict(invocation, wanted, run, facts);
  if (wanted.every((w) => w.format !== 'text')) report.say(verdictLine(run));
  if (facts.counts.defects > 0) report.raise(1);
}

function deliverStrict(
  invocation: Invocation,
  wanted: Parameters<typeof deliver>[1],
  run: StrictRun,
  facts: RequirementsFacts,
): void {
  deliver(invocation, wanted, (format) => {
    switch (format) {
      case 'json':
        return prettyJson(facts);
      case 'aspec':
        return aspecXml(oftVerdict(run.graph));
      case 'text':
        return strictText(run);
      default:
        return machineText(format, facts, run.problems);
    }
  });
}

const SHOWN_NEAR_MISSES = 12;

/** All problems, but of the near misses only the first ones: the text report counts them and `--json` lists them. */
function showProblems({ report }: Invocation, problems: readonly Diagnostic[]): void {
  const near = problems.filter((p) => p.code === 'trace/near-miss');
  const hidden = new Set(near.slice(SHOWN_NEAR_MISSES));
  report.show(problems.filter((p) => !hidden.has(p)));
  if (hidden.size > 0) report.say(`… and ${hidden.size} more near misses (--json lists them all)`);
}

function machineText(format: string, facts: Parameters<typeof itemsCsv>[0], problems: Parameters<typeof sarifText>[2]): string {
  switch (format) {
    case 'sarif':
      return sarifText(facts, toolFact(), problems);
    case 'junit':
      return junitXml(facts);
    case 'html':
      return itemsHtml(facts);
    default:
      return itemsCsv(facts);
  }
}

function compat(invocation: Invocation, setup: TraceSetup, wanted: Parameters<typeof deliver>[1]): void {
  const run = compatRun(setup.port, setup.options);
  invocation.report.show(run.problems.filter((p) => p.effect !== 'info'));
  deliver(invocation, wanted, (format) => {
    switch (format) {
      case 'text':
        return oftText(run.verdict);
      case 'aspec':
        return aspecXml(run.verdict);
      case 'json':
        return prettyJson(compatFacts(run, toolFact()));
      default:
        return machineText(format, compatFacts(run, toolFact()), run.problems);
    }
  });
  if (run.verdict.defects > 0) invocation.report.raise(1);
}
