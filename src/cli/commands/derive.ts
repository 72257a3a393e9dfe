/** `assay derive`: test cases from requirements, with technique and stable id, and what is not derivable and why. */
import type { ExitCode } from '../../base/diagnostic.ts';
import { casesFacts } from '../../facts/cases.ts';
import { writeFacts } from '../../facts/schema.ts';
import { deriveCases } from '../../trace/derive/derive.ts';
import { proposeBlock } from '../../trace/derive/mine.ts';
import { casesText } from '../../trace/report/cases-text.ts';
import { selectItems } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { deliver, deliveries, formatOption, tracedProject } from '../tracing.ts';
import { toolFact } from '../version.ts';

const FORMATS = ['text', 'json'];

export const derive: Command = {
  name: 'derive',
  summary: 'test cases from the parameter blocks of requirements',
  positional: '[ID…]',
  options: [
    formatOption(FORMATS),
    { name: '--propose', summary: 'print parameter blocks mined from the text of items that have none' },
  ],
  notes: 'An ID is type~name~revision, type~name or a name. The format of parameter blocks: src/trace/derive/README.md.',
  run(invocation: Invocation): ExitCode {
    const { report, options, host } = invocation;
    const wanted = deliveries(invocation, FORMATS);
    const project = wanted === undefined ? undefined : tracedProject(invocation);
    if (wanted === undefined || project === undefined) return report.exit;
    const selected = selectItems(project.run.graph, invocation.args);
    report.show(selected.problems);
    if (selected.problems.length > 0) return report.exit;
    const items = selected.value.map((i) => project.run.graph.items[i]!);
    if (options.has('--propose')) {
      for (const item of items) {
        const block = item.blocks === undefined ? proposeBlock(item) : undefined;
        if (block !== undefined) host.out(`${item.file}:${item.line} ${item.type}~${item.name}~${item.revision}\n${block}\n\n`);
      }
      return report.exit;
    }
    const derived = deriveCases(items);
    report.show(derived.problems);
    const facts = {
      schema: 'assay/cases/1' as const,
      tool: toolFact(),
      cases: derived.cases,
      notDerivable: derived.notDerivable,
    };
    deliver(invocation, wanted, (format) => (format === 'json' ? writeFacts(casesFacts, facts) : casesText(facts)));
    return report.exit;
  },
};
