/** `assay q 'EXPR'`: the requirements for which an expression holds. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { asksAboutFunctions, runFunctionQuery } from '../../trace/query/functions.ts';
import { countedBy, folderOf, groupItems } from '../../trace/query/group.ts';
import { runQuery } from '../../trace/query/query.ts';
import { strictFacts } from '../../trace/report/facts.ts';
import { csvOf, itemsCsv } from '../../trace/report/formats.ts';
import { shortLabel } from '../../trace/walk.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { type Delivery, deliver, deliveries, formatOption, type JudgedProject, judgedProject, queryContext } from '../tracing.ts';
import { toolFact } from '../version.ts';

const FORMATS = ['text', 'json', 'csv'];

type Wanted = readonly Delivery[];

export const q: Command = {
  name: 'q',
  summary: 'the requirements for which an expression holds',
  positional: "'EXPR'",
  options: [
    formatOption(FORMATS),
    { name: '--count', summary: 'only how many' },
    {
      name: '--group-by',
      value: 'FIELD',
      summary: 'count by type, status, origin, file, folder, tag or any attribute (owner, asil, …)',
    },
  ],
  notes: `Examples:
  assay q 'type:dsn and missing(utest)'
  assay q 'asil>=C and not covered and down(type:impl)'
  assay q 'path(mkt -> prd -> dsn -> impl) broken'
  assay q 'defect' --group-by owner
  assay q 'func(file:"src/*.c") and not linked'
Fields: id name title text rationale comment file owner allocation type status coverage origin tag (texts with * and ?),
  asil sil dal verified revision line (with < <= > >=). Flags: covered defect ok root inherited linked suspect changed leaf
  goal tagged derivable. Functions: covered(TYPE) missing(TYPE) needs(TYPE) covers(ID) depends(ID) tagged(TAG), and along
  links parent(EXPR) child(EXPR) up(EXPR) down(EXPR), path(TYPE -> TYPE …) broken|complete. and, or, not, ( ), true.
With func(…) the answer is functions of the code: fields file name line, flags linked executed.`,
  run(invocation: Invocation): ExitCode {
    const { report, args, options, host } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    if (args.length !== 1) report.show([usage('q needs one expression', "For example: assay q 'defect and type:dsn'")]);
    const project = wanted === undefined || args.length !== 1 ? undefined : judgedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    if (asksAboutFunctions(args[0]!)) return functions(invocation, project, wanted, args[0]!);
    const read = runQuery(queryContext(invocation, project), args[0]!);
    report.show(read.problems);
    if (read.problems.length > 0) return report.exit;
    if (options.has('--count')) {
      host.out(`${read.value.length}\n`);
      return report.exit;
    }
    const { run } = project;
    const chosen = new Set(read.value);
    const by = options.value('--group-by');
    if (by !== undefined) {
      groups(invocation, wanted, by, groupItems(run.graph, read.value, by));
      return report.exit;
    }
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

/** Counts per group, the largest first. */
function groups(invocation: Invocation, wanted: Wanted, by: string, counted: readonly (readonly [string, number])[]): void {
  deliver(invocation, wanted, (format) => {
    if (format === 'json')
      return prettyJson({ schema: 'assay/groups/1', by, groups: counted.map(([value, items]) => ({ value, items })) });
    if (format === 'csv') return csvOf([by, 'items'], counted);
    return counted.map(([value, n]) => `${String(n).padStart(6)}  ${value === '' ? `(no ${by})` : value}\n`).join('');
  });
}

function functions(invocation: Invocation, project: JudgedProject, wanted: Wanted, expression: string): ExitCode {
  const { run, symbols, results } = project;
  const read = runFunctionQuery({ run, symbols, coverage: results.coverage }, expression);
  invocation.report.show(read.problems);
  if (read.problems.length > 0) return invocation.report.exit;
  const found = read.value;
  const by = invocation.options.value('--group-by');
  if (invocation.options.has('--count')) invocation.host.out(`${found.length}\n`);
  else if (by !== undefined)
    groups(
      invocation,
      wanted,
      by,
      countedBy(found, (f) => (by === 'folder' ? folderOf(f.file) : f.file)),
    );
  else
    deliver(invocation, wanted, (format) => {
      if (format === 'json') return prettyJson({ schema: 'assay/functions/1', expression, functions: found });
      if (format === 'csv')
        return csvOf(
          ['file', 'first', 'last', 'name', 'links'],
          found.map((f) => [f.file, f.first, f.last, f.name, f.links.join('; ')]),
        );
      return [
        ...found.map((f) => `${f.file}:${f.first}  ${f.name}  ${f.links.join(', ')}`.trimEnd()),
        `${found.length} functions`,
        '',
      ].join('\n');
    });
  return invocation.report.exit;
}
