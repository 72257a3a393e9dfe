/** Paths on the command line → files below them, in code-unit order. What cannot be followed is a diagnostic. */
import ignore from 'ignore';
import type { Diagnostic } from '../base/diagnostic.ts';
import { type Host, shownPath } from './host.ts';

export interface WalkedFile {
  /** To open it. */
  readonly path: string;
  /** As outputs show it. */
  readonly shown: string;
  /** The argument it was found through, as shown. */
  readonly argument: string;
}

export interface Walk {
  readonly files: readonly WalkedFile[];
  readonly problems: readonly Diagnostic[];
}

/** Version-control and dependency folders are never sources. */
const NEVER = new Set(['.git', '.hg', '.svn', 'node_modules']);

/** `exclude`: patterns in the manner of .gitignore, against the shown path. */
export function walkSources(host: Host, root: string, paths: readonly string[], exclude: readonly string[]): Walk {
  const files: WalkedFile[] = [];
  const problems: Diagnostic[] = [];
  const excluded = ignore().add([...exclude]);
  const skips = (shown: string, folder: boolean): boolean =>
    exclude.length > 0 && !shown.startsWith('/') && shown !== '.' && excluded.ignores(folder ? `${shown}/` : shown);
  const visit = (path: string, argument: string): void => {
    for (const link of host.unlistedLinks(path)) {
      const shown = shownPath(root, `${path}/${link.name}`);
      if (!skips(shown, false)) problems.push(notFollowed(shown, link.to));
    }
    const entries = host.list(path);
    if (entries === undefined) problems.push(notListed(shownPath(root, path)));
    for (const entry of entries ?? []) {
      const inside = `${path}/${entry.name}`;
      const shown = shownPath(root, inside);
      if (skips(shown, entry.folder) || (entry.folder && NEVER.has(entry.name))) continue;
      if (entry.folder) visit(inside, argument);
      else files.push({ path: inside, shown, argument });
    }
  };
  for (const given of paths) {
    const path = given.replace(/(?<=.)\/+$/, '');
    const shown = shownPath(root, path);
    const kind = host.kind(path);
    if (kind === 'none') problems.push(noSuchPath(shown));
    else if (kind === 'folder') visit(path, shown);
    else files.push({ path, shown, argument: shown });
  }
  return { files, problems };
}

function noSuchPath(shown: string): Diagnostic {
  return {
    code: 'cli/no-such-path',
    severity: 'error',
    effect: 'incomplete',
    message: `There is no file or folder ${shown}`,
    cause: 'Nothing is there, or it is a symbolic link that leads nowhere or round in a circle.',
    cure: 'Check the path.',
  };
}

function notListed(shown: string): Diagnostic {
  return {
    code: 'cli/unreadable-folder',
    severity: 'error',
    effect: 'incomplete',
    message: `The folder ${shown} cannot be read`,
    cure: 'Check its permissions.',
  };
}

function notFollowed(shown: string, to: 'folder' | 'nothing'): Diagnostic {
  const broken = to === 'nothing';
  return {
    code: broken ? 'cli/broken-link' : 'cli/link-not-followed',
    severity: broken ? 'warning' : 'note',
    effect: 'info',
    message: broken
      ? `The symbolic link ${shown} leads nowhere or round in a circle`
      : `The symbolic link ${shown} to a folder is not followed`,
    cure: broken ? 'Mend or remove it, or exclude it.' : 'Name the folder it leads to if its files belong here.',
  };
}
