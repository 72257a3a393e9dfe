/** `assay matrix LEVEL…`: chains through the levels, gaps visible. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { matrixRows, traceMatrix } from '../../trace/matrix.ts';
import { matrixCsv, matrixHtml, matrixText } from '../../trace/report/matrix.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, deliveries, formatOption, judgedProject } from '../tracing.ts';

const FORMATS = ['text', 'json', 'csv', 'html'];

export const matrix: Command = {
  name: 'matrix',
  summary: 'the trace matrix through item types, open ends visible',
  positional: '[TYPE…]',
  options: [formatOption(FORMATS)],
  run(invocation: Invocation): ExitCode {
    const { report, args } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    const project = wanted === undefined ? undefined : judgedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const read = traceMatrix(project.run, args);
    report.show(read.problems);
    if (read.problems.length > 0) return report.exit;
    deliver(invocation, wanted, (format) => {
      if (format === 'json')
        return prettyJson({ schema: 'assay/matrix/1', levels: read.value.levels, rows: matrixRows(project.run, read.value) });
      if (format === 'csv') return matrixCsv(project.run, read.value);
      return format === 'html' ? matrixHtml(project.run, read.value) : matrixText(project.run, read.value);
    });
    return report.exit;
  },
};
