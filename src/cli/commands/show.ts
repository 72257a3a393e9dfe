/** `assay show ID`: one requirement with its verdict and links. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { evidenceOf } from '../../trace/evidence.ts';
import { strictFacts } from '../../trace/report/facts.ts';
import { showText } from '../../trace/report/show.ts';
import { itemsNamed, unknownItem } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { evidenceInputs, judgedProject } from '../tracing.ts';
import { toolFact } from '../version.ts';

export const show: Command = {
  name: 'show',
  summary: 'one requirement: text, verdict, what it covers and what covers it',
  positional: 'ID',
  options: [
    { name: '--up', summary: 'everything it serves, up to the goals' },
    { name: '--down', summary: 'everything that serves it, down to the code' },
    { name: '--evidence', summary: 'its level on the evidence ladder, and what the next level lacks' },
    { name: '--tests', summary: 'the tests that verify it or what serves it' },
  ],
  run(invocation: Invocation): ExitCode {
    const { report, options, host, args } = invocation;
    if (args.length !== 1) {
      report.show([usage('show needs one ID', 'For example: assay show dsn~name~1')]);
      return report.exit;
    }
    const project = judgedProject(invocation);
    if (project === undefined) return report.exit;
    const { run } = project;
    const found = itemsNamed(run.graph, args[0]!);
    if (found.length === 0) report.show([unknownItem(run.graph, args[0]!)]);
    const symbols = project.symbols;
    const flags = { up: options.has('--up'), down: options.has('--down'), tests: options.has('--tests') };
    if (options.has('--json')) {
      const facts = strictFacts(run, toolFact());
      const ids = new Set(found.map((i) => run.graph.items[i]!).map((i) => `${i.file}:${i.line}`));
      host.out(prettyJson({ schema: 'assay/show/1', items: facts.items.filter((i) => ids.has(`${i.file}:${i.line}`)) }));
    } else host.out(found.map((i) => showText(run, i, flags, symbols)).join('\n'));
    if (options.has('--evidence')) {
      for (const i of found) {
        const { level, missing, results } = evidenceOf(run, i, evidenceInputs(project));
        const shown = results.map((r) => `  ${r.verdict}  ${r.test}\n`).join('');
        host.out(`evidence: L${level}${missing === '' ? '' : ` (${missing})`}\n${shown}`);
      }
    }
    return report.exit;
  },
};
