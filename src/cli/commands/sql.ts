/** `assay sql 'SELECT …'`: read-only SQL over the traced graph. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { runSql, SQL_SCHEMA } from '../../trace/query/sql.ts';
import { csvOf } from '../../trace/report/formats.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { deliver, deliveries, formatOption, judgedProject } from '../tracing.ts';

const FORMATS = ['text', 'json', 'csv'];

export const sql: Command = {
  name: 'sql',
  summary: 'read-only SQL over the traced requirements',
  positional: "'SELECT …'",
  options: [formatOption(FORMATS)],
  notes: `Tables:\n${SQL_SCHEMA}`,
  async run(invocation: Invocation): Promise<ExitCode> {
    const { report, args } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    if (args.length !== 1)
      report.show([usage('sql needs one statement', "For example: assay sql 'select id from item where defect'")]);
    const project = wanted === undefined || args.length !== 1 ? undefined : judgedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const read = await runSql(project.run, args[0]!);
    report.show(read.problems);
    if (read.problems.length > 0) return report.exit;
    const { columns, rows } = read.value;
    deliver(invocation, wanted, (format) => {
      if (format === 'json') return prettyJson({ schema: 'assay/sql/1', columns, rows });
      if (format === 'csv')
        return csvOf(
          columns,
          rows.map((r) => r.map((c) => c ?? '')),
        );
      return `${[columns, ...rows].map((r) => r.map((c) => c ?? '').join('\t')).join('\n')}\n`;
    });
    return report.exit;
  },
};
