/** `assay export`: the requirements in another tool's format, with a report of what that format cannot say. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { lossesOf } from '../../trace/exporter.ts';
import { EXPORTERS } from '../../trace/exporters.ts';
import { oftVerdict } from '../../trace/oft.ts';
import { aspecXml } from '../../trace/report/aspec.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { deliver, deliveries, formatOption, tracedProject } from '../tracing.ts';

const FORMATS = [...EXPORTERS.map((e) => e.format), 'aspec'];

export const exportCommand: Command = {
  name: 'export',
  summary: 'requirements in another format, with a loss report',
  options: [
    formatOption(FORMATS),
    { name: '--losses', value: 'FILE', summary: 'write the loss report as JSON' },
    { name: '--without-tags', summary: 'only documents, no tags of code' },
  ],
  notes: EXPORTERS.map((e) => `${e.format.padEnd(12)} ${e.title}`).join('\n'),
  run(invocation: Invocation): ExitCode {
    const { report, options, host } = invocation;
    if (options.values('--format').length === 0) {
      report.show([usage('export needs --format', `Choose one of: ${FORMATS.join(', ')}.`)]);
      return report.exit;
    }
    const wanted = deliveries(invocation, FORMATS);
    const project = wanted === undefined ? undefined : tracedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const items = project.run.graph.items.filter((i) => !(options.has('--without-tags') && i.origin === 'tag'));
    const at = new Date(Number(host.env.SOURCE_DATE_EPOCH ?? '0') * 1000).toISOString();
    const losses = wanted.flatMap((w) => {
      const exporter = EXPORTERS.find((e) => e.format === w.format);
      return exporter === undefined ? [] : lossesOf(exporter, items).map((l) => ({ format: w.format, ...l }));
    });
    deliver(
      invocation,
      wanted,
      (format) => EXPORTERS.find((e) => e.format === format)?.write(items, at) ?? aspecXml(oftVerdict(project.run.graph)),
    );
    for (const l of losses)
      report.say(
        `${l.format} cannot say: ${l.part} of ${l.items} items (${l.examples.slice(0, 2).join(', ')}${l.items > 2 ? ', …' : ''})`,
      );
    const file = options.value('--losses');
    const problem = file === undefined ? undefined : host.write(file, prettyJson({ schema: 'assay/losses/1', losses }));
    if (problem !== undefined) report.show([problem]);
    return report.exit;
  },
};
