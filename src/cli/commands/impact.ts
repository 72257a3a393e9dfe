/** `assay impact --since REV`: requirements, reviews, work products and tests that a change touches. */
import { prettyJson } from '../../base/canonical-json.ts';
import type { ExitCode } from '../../base/diagnostic.ts';
import { impactOf, impactText, readUnifiedDiff } from '../../trace/impact.ts';
import { idText } from '../../trace/item.ts';
import { readReviews } from '../../trace/lock.ts';
import { SymbolIndex } from '../../trace/walk.ts';
import type { Command, Invocation } from '../command.ts';
import { usage } from '../options.ts';
import { tracedProject } from '../tracing.ts';

export const impact: Command = {
  name: 'impact',
  summary: 'what a change touches: requirements, reviews, work products, tests to run',
  options: [
    { name: '--since', value: 'REV', summary: 'the revision the working tree is compared with' },
    { name: '--tests', summary: 'only the test files to run, one a line' },
  ],
  run(invocation: Invocation): ExitCode {
    const { report, options, host } = invocation;
    const since = options.value('--since');
    if (since === undefined) {
      report.show([usage('impact needs --since REV', 'For example: assay impact --since origin/main --tests')]);
      return report.exit;
    }
    const project = tracedProject(invocation);
    if (project === undefined) return report.exit;
    const { root, port } = project.setup;
    const git = host.run('git', ['diff', '-U0', '--no-color', '--no-ext-diff', '--relative', since, '--'], root);
    if (git.status !== 0) {
      report.show([usage(`git cannot compare with ${since}`, git.stderr.trim().split('\n')[0] ?? '')]);
      return report.exit;
    }
    const bytes = port.read('trace.reviews.jsonl');
    const reviews = readReviews('trace.reviews.jsonl', bytes === undefined ? '' : Buffer.from(bytes).toString('utf8'));
    report.show(reviews.problems);
    const result = impactOf(
      project.run,
      readUnifiedDiff(Buffer.from(git.stdout).toString('utf8')),
      new SymbolIndex(port),
      reviews.value,
    );
    const ids = (list: readonly number[]): string[] => list.map((i) => idText(project.run.graph.items[i]!));
    if (options.has('--json'))
      host.out(
        prettyJson({ schema: 'assay/impact/1', ...result, touched: ids(result.touched), requirements: ids(result.requirements) }),
      );
    else host.out(impactText(project.run, result, options.has('--tests')));
    return report.exit;
  },
};
