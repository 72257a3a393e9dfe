/** `assay trace`: the verdict over requirements, tags and links, strict or exactly as OpenFastTrace. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import { sha256Of } from '../../base/hash.ts';
import type { RequirementsFacts } from '../../facts/requirements.ts';
import { CANARIES, deadCanaries } from '../../trace/canary.ts';
import { diffRuns } from '../../trace/diff.ts';
import { collectFiles } from '../../trace/files.ts';
import { oftVerdict } from '../../trace/oft.ts';
import { type StrictRun, strictRun } from '../../trace/project.ts';
import { aspecXml } from '../../trace/report/aspec.ts';
import { compatFacts, strictFacts } from '../../trace/report/facts.ts';
import { itemsCsv, itemsHtml, itemsMarkdown, junitXml, sarifText } from '../../trace/report/formats.ts';
import { oftText } from '../../trace/report/oft-text.ts';
import { explainText } from '../../trace/report/show.ts';
import { strictText, verdictLine } from '../../trace/report/text.ts';
import { itemsNamed, unknownItem } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import {
  deliver,
  deliveries,
  extrasOf,
  formatOption,
  judgeSetup,
  readSetup,
  revisionPort,
  type TraceSetup,
  traceSetup,
} from '../tracing.ts';
import { toolFact } from '../version.ts';

const FORMATS = ['text', 'json', 'sarif', 'junit', 'html', 'csv', 'markdown', 'aspec'];

export const trace: Command = {
  name: 'trace',
  summary: 'is every requirement covered? root causes first',
  positional: '[paths…]',
  options: [
    { name: '--oft-compat', summary: "OpenFastTrace 4.5's items, links, verdicts and exit code" },
    formatOption(FORMATS),
    { name: '--explain', value: 'ID', summary: 'why that item is not complete, as a tree, with the shortest list of mends' },
    {
      name: '--gate',
      value: 'RULE',
      repeatable: true,
      summary: "a rule that items must meet: 'asil>=C => verified>=L3', 'no suspect' (also trace.gates)",
    },
    { name: '--new-only', summary: 'fail only on defects and near misses that the revision of --since did not have' },
    { name: '--since', value: 'REV', summary: 'the revision to compare with (--new-only)' },
    { name: '--watch', summary: 'run again whenever a traced file changes; end with Ctrl-C' },
    {
      name: '--canary',
      summary: 'inject known defects into a project in memory: exit 1 when each is reported, 4 when one is missed',
    },
  ],
  notes: 'Exit codes: 0 complete, 1 defects, 2 usage, 3 something could not be read or is in doubt.',
  async run(invocation: Invocation): Promise<ExitCode> {
    if (invocation.options.has('--canary')) return canary(invocation);
    if (invocation.options.has('--watch')) await watch(invocation);
    const wanted = deliveries(invocation, FORMATS);
    const setup = traceSetup(invocation, invocation.args);
    if (wanted === undefined || setup === undefined) return invocation.report.exit;
    if (invocation.options.has('--oft-compat')) compat(invocation, setup, wanted);
    else strict(invocation, setup, wanted);
    return invocation.report.exit;
  },
};

/** A run over defects is red when it works: 1 when each was reported, 4 when the tool missed one. */
function canary({ report, host }: Invocation): ExitCode {
  const dead = deadCanaries();
  report.show(dead);
  const verdict =
    dead.length === 0 ? 'the check can fail, and this run is red (exit code 1) as it must be' : 'do not trust this tool';
  host.out(`${CANARIES.length - dead.length} of ${CANARIES.length} injected defects were reported: ${verdict}\n`);
  report.raise(1);
  return report.exit;
}

function explain({ report, host }: Invocation, run: StrictRun, word: string): void {
  const found = itemsNamed(run.graph, word);
  if (found.length === 0) report.show([unknownItem(run.graph, word)]);
  for (const i of found) host.out(explainText(run, i));
}

/** Polls the digests of the traced files; reports each new state until the process is ended. */
async function watch(invocation: Invocation): Promise<void> {
  let last = '';
  for (;;) {
    const setup = traceSetup(invocation, invocation.args);
    if (setup === undefined) return;
    const { files } = collectFiles(setup.port, { ...setup.options, mode: 'strict' });
    const digest = sha256Of(files.flatMap((f) => [f, setup.port.read(f) ?? '']));
    if (digest !== last) {
      last = digest;
      const { run } = judgeSetup(setup);
      invocation.host.out(strictText(run));
    }
    await new Promise((resolve) => setTimeout(resolve, WATCH_MS));
  }
}

const WATCH_MS = 500;

function newOnly(invocation: Invocation, setup: TraceSetup, run: StrictRun): void {
  const { report, options, host } = invocation;
  const since = options.value('--since');
  if (since === undefined) {
    report.show([usage('--new-only needs --since REV', 'For example: assay trace --new-only --since origin/main')]);
    return;
  }
  const port = revisionPort(invocation, setup.root, since);
  if (port === undefined) return;
  const before = strictRun(port, setup.options);
  const known = new Set(before.loaded.nearMisses.map((m) => `${m.file} ${m.text}`));
  const near = run.loaded.nearMisses.filter((m) => !known.has(`${m.file} ${m.text}`));
  const { newDefects } = diffRuns(before, run);
  report.show(run.problems.filter((p) => p.code !== 'trace/near-miss'));
  for (const d of newDefects) host.out(`new defect  ${d.id}${d.reasons.length === 0 ? '' : `: ${d.reasons.join('; ')}`}\n`);
  for (const m of near) host.out(`new near miss  ${m.file}:${m.line}  ${m.why}\n`);
  const all = run.verdict.rootCauses + run.verdict.inherited;
  host.out(`${newDefects.length} new defects, ${near.length} new near misses since ${since} (${all} defects in all)\n`);
  if (newDefects.length > 0) report.raise(1);
  if (near.length > 0) report.raise(3);
}

function strict(invocation: Invocation, setup: TraceSetup, wanted: Parameters<typeof deliver>[1]): void {
  const { report } = invocation;
  const project = judgeSetup(setup);
  const { run } = project;
  if (invocation.options.has('--new-only')) {
    newOnly(invocation, setup, run);
    return;
  }
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
    case 'markdown':
      return itemsMarkdown(facts);
    default:
      return itemsCsv(facts);
  }
}

function compat(invocation: Invocation, setup: TraceSetup, wanted: Parameters<typeof deliver>[1]): void {
  const input = readSetup(setup, 'oft-compat');
  const run = { ...input, verdict: oftVerdict(input.graph) };
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
