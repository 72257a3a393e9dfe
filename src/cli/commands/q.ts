/** `assay q 'EXPR'`: the requirements for which an expression holds. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { runQuery } from '../../trace/query/query.ts';
import { strictFacts } from '../../trace/report/facts.ts';
import { itemsCsv } from '../../trace/report/formats.ts';
import { shortLabel } from '../../trace/walk.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { deliver, deliveries, formatOption, judgedProject, queryContext } from '../tracing.ts';
import { toolFact } from '../version.ts';

const FORMATS = ['text', 'json', 'csv'];

export const q: Command = {
  name: 'q',
  summary: 'the requirements for which an expression holds',
  positional: "'EXPR'",
  options: [formatOption(FORMATS), { name: '--count', summary: 'only how many' }],
  notes: `Examples:
  assay q 'type:dsn and missing(utest)'
  assay q 'asil>=C and not covered and down(type:impl)'
  assay q 'path(mkt -> prd -> dsn -> impl) broken'
Fields: id name title text rationale comment file owner allocation type status coverage origin tag (texts with * and ?),
  asil sil dal verified revision line (with < <= > >=). Flags: covered defect ok root inherited linked suspect changed leaf
  goal tagged derivable. Functions: covered(TYPE) missing(TYPE) needs(TYPE) covers(ID) depends(ID) tagged(TAG), and along
  links parent(EXPR) child(EXPR) up(EXPR) down(EXPR), path(TYPE -> TYPE …) broken|complete. and, or, not, ( ), true.`,
  run(invocation: Invocation): ExitCode {
    const { report, args, options, host } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    if (args.length !== 1) report.show([usage('q needs one expression', "For example: assay q 'defect and type:dsn'")]);
    const project = wanted === undefined || args.length !== 1 ? undefined : judgedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const read = runQuery(queryContext(invocation, project), args[0]!);
    report.show(read.problems);
    if (read.problems.length > 0) return report.exit;
    if (options.has('--count')) {
      host.out(`${read.value.length}\n`);
      return report.exit;
    }
    const { run } = project;
    const chosen = new Set(read.value);
    const facts = strictFacts(run, toolFact());
    const keys = new Set(
      read.value.map((i) => `${run.graph.items[i]!.file}:${run.graph.items[i]!.line}:${run.graph.items[i]!.name}`),
    );
    const found = { ...facts, items: facts.items.filter((i) => keys.has(`${i.file}:${i.line}:${i.name}`)) };
    deliver(invocation, wanted, (format) => {
      if (format === 'json') return prettyJson({ schema: 'assay/query/1', expression: args[0], items: found.items });
      if (format === 'csv') return itemsCsv(found);
      return [...[...chosen].map((i) => shortLabel(run.graph, i)), `${chosen.size} of ${run.graph.items.length} items`, ''].join(
        '\n',
      );
    });
    return report.exit;
  },
};
