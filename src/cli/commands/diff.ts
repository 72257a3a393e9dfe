/** `assay diff REV [REV]`: items, links and verdicts between two revisions (or a revision and the working tree). */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { diffRuns, diffText, itemKey } from '../../trace/diff.ts';
import { itemFingerprint } from '../../trace/fingerprint.ts';
import { strictRun } from '../../trace/project.ts';
import { itemsNamed } from '../../trace/select.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { revisionPort, type TracedProject, tracedProject } from '../tracing.ts';

export const diff: Command = {
  name: 'diff',
  summary: 'what changed in requirements, links and verdicts between two revisions',
  positional: 'REV [REV]',
  options: [{ name: '--req', value: 'ID', summary: 'the history of one requirement since REV' }],
  run(invocation: Invocation): ExitCode {
    const { report, args, host, options } = invocation;
    if (args.length < 1 || args.length > 2) {
      report.show([usage('diff needs one or two revisions', 'For example: assay diff v1.0 HEAD')]);
      return report.exit;
    }
    const project = tracedProject(invocation);
    if (project === undefined) return report.exit;
    const id = options.value('--req');
    if (id !== undefined) {
      history(invocation, project, args[0]!, id);
      return report.exit;
    }
    const before = revisionPort(invocation, project.setup.root, args[0]!);
    const after = args[1] === undefined ? project.setup.port : revisionPort(invocation, project.setup.root, args[1]);
    if (before === undefined || after === undefined) return report.exit;
    const result = diffRuns(
      strictRun(before, project.setup.options),
      args[1] === undefined ? project.run : strictRun(after, project.setup.options),
    );
    host.out(options.has('--json') ? prettyJson({ schema: 'assay/trace-diff/1', ...result }) : diffText(result));
    return report.exit;
  },
};

const MAX_COMMITS = 60;

function history({ host, report }: Invocation, project: TracedProject, since: string, word: string): void {
  const now = itemsNamed(project.run.graph, word)[0];
  if (now === undefined) {
    report.show([usage(`there is no item ${word}`, 'Name an item of the working tree.')]);
    return;
  }
  const item = project.run.graph.items[now]!;
  const log = host.run('git', ['log', '--format=%h %cs %s', `${since}..HEAD`, '--', item.file], project.setup.root);
  let last = '';
  const commits = Buffer.from(log.stdout)
    .toString('utf8')
    .split('\n')
    .filter((l) => l !== '')
    .slice(0, MAX_COMMITS)
    .reverse();
  for (const line of commits) {
    const hash = line.split(' ')[0]!;
    const show = host.run('git', ['show', `${hash}:./${item.file}`], project.setup.root);
    if (show.status !== 0) continue;
    const port = { kind: () => 'file' as const, list: () => undefined, read: () => show.stdout };
    const run = strictRun(port, { paths: [item.file], exclude: [], types: [] });
    const then = run.graph.items.find((i) => itemKey(i) === itemKey(item));
    const state = then === undefined ? 'absent' : `${then.revision} ${then.status} ${itemFingerprint(then)}`;
    if (state !== last)
      host.out(
        `${line}\n  ${then === undefined ? 'absent' : `revision ${then.revision}, ${then.status}: ${then.description.replaceAll('\n', ' ')}`}\n`,
      );
    last = state;
  }
  host.out(`${commits.length} commits touched ${item.file} since ${since}\n`);
}
