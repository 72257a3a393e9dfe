/** `assay import FILE…`: what the importers read from files of other tools; on request as OpenFastTrace Markdown. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { lossesOf } from '../../trace/exporter.ts';
import { oftMarkdownExport } from '../../trace/exporters/oft-markdown.ts';
import { IMPORTERS } from '../../trace/importers.ts';
import { readProject } from '../../trace/project.ts';
import { referenceCount } from '../../trace/report/facts.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { traceSetup } from '../tracing.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'read requirements of another tool; write them as OpenFastTrace Markdown',
  positional: 'PATH…',
  options: [{ name: '--write', value: 'FILE', summary: 'the OpenFastTrace Markdown file to write' }],
  notes: `Formats: ${IMPORTERS.map((i) => i.title).join(', ')}.`,
  run(invocation: Invocation): ExitCode {
    const { report, options, host, args } = invocation;
    if (args.length === 0) {
      report.show([
        usage('import needs a file or folder', 'For example: assay import requirements.reqif --write requirements/imported.md'),
      ]);
      return report.exit;
    }
    const setup = traceSetup(invocation, args);
    if (setup === undefined) return report.exit;
    const input = readProject(setup.port, setup.options, 'strict');
    report.show(input.problems);
    const { items } = input.graph;
    const files = input.loaded.files.filter((f) => f.items > 0);
    if (options.has('--json'))
      host.out(
        prettyJson({
          schema: 'assay/import/1',
          files,
          items: items.length,
          links: referenceCount(input.graph),
          unread: input.loaded.unread,
        }),
      );
    else {
      for (const f of files) host.out(`${String(f.items).padStart(6)} items  ${f.format.padEnd(14)} ${f.path}\n`);
      host.out(`${items.length} items, ${referenceCount(input.graph)} links from ${files.length} files\n`);
    }
    const target = options.value('--write');
    if (target !== undefined) {
      const problem = host.write(target, oftMarkdownExport.write(items, ''));
      if (problem !== undefined) report.show([problem]);
      for (const l of lossesOf(oftMarkdownExport, items)) report.say(`not carried over: ${l.part} of ${l.items} items`);
    }
    return report.exit;
  },
};
