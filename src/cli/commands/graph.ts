/** `assay graph [ID…]`: the requirement graph as SVG. */
import type { ExitCode } from '../../base/diagnostic.ts';
import { graphSvg, neighbourhood } from '../../trace/report/graph.ts';
import { selectItems } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, tracedProject } from '../tracing.ts';

export const graph: Command = {
  name: 'graph',
  summary: 'the requirement graph as SVG, whole or around items',
  positional: '[ID…]',
  options: [{ name: '--svg', value: 'FILE', summary: 'write to a file instead of standard output' }],
  run(invocation: Invocation): ExitCode {
    const { report, args, options } = invocation;
    const project = tracedProject(invocation);
    if (project === undefined) return report.exit;
    const selected = args.length === 0 ? { value: [], problems: [] } : selectItems(project.run.graph, args);
    report.show(selected.problems);
    if (selected.problems.length > 0) return report.exit;
    const members = neighbourhood(project.run, selected.value);
    if (args.length === 0 && members.length < project.run.graph.items.length)
      report.say(`only the first ${members.length} of ${project.run.graph.items.length} items are drawn: name an ID`);
    deliver(invocation, [{ format: 'svg', path: options.value('--svg') }], () => graphSvg(project.run, members));
    return report.exit;
  },
};
