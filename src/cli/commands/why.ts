/** `assay why FILE:LINE`: which requirements does this line serve, up to the goals, and which tests stand for them? */
import { relative, resolve, sep } from 'node:path';
import type { ExitCode } from '../../base/diagnostic.ts';
import { whyText } from '../../trace/report/show.ts';
import { SymbolIndex } from '../../trace/walk.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { tracedProject } from '../tracing.ts';

export const why: Command = {
  name: 'why',
  summary: 'why a line of code is there: requirements up to the goals, and their tests',
  positional: 'FILE:LINE',
  options: [],
  run(invocation: Invocation): ExitCode {
    const { report, host, args } = invocation;
    const m = /^(.+):(\d+)$/.exec(args[0] ?? '');
    if (args.length !== 1 || m === null) {
      report.show([usage('why needs FILE:LINE', 'For example: assay why src/main.c:42')]);
      return report.exit;
    }
    const project = tracedProject(invocation);
    if (project === undefined) return report.exit;
    const file = relative(project.setup.root, resolve(host.cwd, m[1]!)).split(sep).join('/');
    const read = whyText(project.run, { file, line: Number(m[2]) }, new SymbolIndex(project.setup.port));
    report.show(read.problems);
    host.out(read.value);
    return report.exit;
  },
};
