/** `--since REV`: which lines differ from a revision, as git says; files that git does not know yet are new throughout. */
import { resolve } from 'node:path';
import type { Read } from '../../base/diagnostic.ts';
import { type ChangedLines, changedLines } from '../../misra/scan/changed-lines.ts';
import type { Host } from '../host.ts';
import { usage } from '../options.ts';

const DIFF = ['diff', '-U0', '--no-color', '--no-ext-diff', '--no-renames', '--src-prefix=a/', '--dst-prefix=b/'];

/** Lines by shown path; `root` is the folder that shown paths are relative to. */
export function linesSince(host: Host, root: string, rev: string): Read<ChangedLines> {
  const git = (args: readonly string[]): string | Error => {
    const r = host.run('git', ['-c', 'core.quotePath=off', ...args], root);
    return r.status === 0 ? Buffer.from(r.stdout).toString('utf8') : new Error(r.stderr.trim().split('\n')[0] ?? '');
  };
  const failed = (error: Error): Read<ChangedLines> => ({
    value: new Map(),
    problems: [usage(`--since: git cannot compare ${root} with ${rev}`, error.message)],
  });
  if (rev.startsWith('-')) return failed(new Error('Name a revision, for example origin/main or HEAD~1.'));
  const up = git(['rev-parse', '--show-cdup']);
  const diff = git([...DIFF, rev, '--']);
  const added = git(['ls-files', '--others', '--exclude-standard', '--full-name', ':/']);
  for (const answer of [up, diff, added]) if (answer instanceof Error) return failed(answer);
  const top = resolve(root, (up as string).trim());
  const shown = (path: string): string => {
    const absolute = resolve(top, path);
    return absolute.startsWith(`${root}/`) ? absolute.slice(root.length + 1) : absolute;
  };
  const lines = new Map([...changedLines(diff as string)].map(([path, list]) => [shown(path), list]));
  for (const path of (added as string).split('\n')) if (path !== '') lines.set(shown(path), [[1, Number.MAX_SAFE_INTEGER]]);
  return { value: lines, problems: [] };
}
