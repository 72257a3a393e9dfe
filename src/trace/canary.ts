/**
 * The proof that the check can fail: known defects are put into a small green project in memory, one at a time, and each must
 * be reported. A defect that is not reported is a fault of this tool, not of the user's project.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import type { FilePort } from './files.ts';
import { strictRun } from './project.ts';
import type { ReasonKind } from './strict.ts';

export interface Canary {
  readonly name: string;
  /** What must be reported: a reason of an item, or the code of a problem. */
  readonly expects: ReasonKind | string;
  readonly change: (files: Record<string, string>) => void;
}

const tag = (text: string): string => `${'['}${text}]`;

function greenProject(): Record<string, string> {
  return {
    'req.md':
      '# Goal\n`req~goal~1`\n\nThe tool shall do it.\n\nNeeds: dsn\n\n# Part\n`dsn~part~1`\n\nThe part shall do it.\n\nCovers:\n- req~goal~1\n\nNeeds: impl, utest\n',
    'part.c': `// ${tag('impl->dsn~part~1')}\nint part(void);\n`,
    'part_test.c': `// ${tag('utest->dsn~part~1')}\nint test_part(void);\n`,
  };
}

const replace = (file: string, from: string, to: string) => (files: Record<string, string>) => {
  files[file] = files[file]!.replace(from, to);
};

const circle = (files: Record<string, string>): void => {
  replace('req.md', 'Needs: dsn\n', 'Covers:\n- dsn~part~1\n\nNeeds: dsn\n')(files);
  replace('req.md', 'Needs: impl, utest', 'Needs: impl, utest, req')(files);
};

export const CANARIES: readonly Canary[] = [
  { name: 'a tag is deleted', expects: 'uncovered', change: replace('part.c', tag('impl->dsn~part~1'), '') },
  { name: 'a tag has a typing error', expects: 'trace/near-miss', change: replace('part.c', '~part~1', '~part') },
  { name: 'a tag covers nothing', expects: 'orphaned', change: replace('part.c', 'dsn~part~1', 'dsn~gone~1') },
  {
    name: 'a requirement moves to a new revision',
    expects: 'outdated',
    change: replace('req.md', '`dsn~part~1`', '`dsn~part~2`'),
  },
  { name: 'a reference is ahead of its item', expects: 'predated', change: replace('part.c', 'dsn~part~1', 'dsn~part~9') },
  { name: 'a tag covers what does not need it', expects: 'unwanted', change: replace('part.c', 'impl->', 'itest->') },
  {
    name: 'an item is there twice',
    expects: 'duplicate',
    change: (f) => Object.assign(f, { 'again.md': '`dsn~part~1`\n\nThe part shall do it.\n\nNeeds: impl\n' }),
  },
  {
    name: 'a design item is only a draft',
    expects: 'pending',
    change: replace('req.md', '`dsn~part~1`\n', '`dsn~part~1`\nStatus: draft\n'),
  },
  {
    name: 'a design item is rejected',
    expects: 'uncovered',
    change: replace('req.md', '`dsn~part~1`\n', '`dsn~part~1`\nStatus: rejected\n'),
  },
  { name: 'items cover each other in a circle', expects: 'cycle', change: circle },
  {
    name: 'a dependency does not exist',
    expects: 'depends-missing',
    change: replace('req.md', 'Needs: dsn\n', 'Depends:\n- req~gone~1\n\nNeeds: dsn\n'),
  },
  {
    name: 'an item has an undeclared type',
    expects: 'unknown-type',
    change: replace('req.md', 'Needs: impl, utest', 'Needs: impl, utset'),
  },
  { name: 'a keyword has a typing error', expects: 'trace/near-miss', change: replace('req.md', 'Covers:', 'Cover:') },
  {
    name: 'an item stands in a fenced block',
    expects: 'trace/near-miss',
    change: replace('req.md', '# Part\n', '# Part\n```text\n`dsn~hidden~1`\n```\n'),
  },
  {
    name: 'two ids stand on one bullet',
    expects: 'trace/near-miss',
    change: replace('req.md', '- req~goal~1', '- req~goal~1, req~other~1'),
  },
  { name: 'an id is indented', expects: 'trace/near-miss', change: replace('req.md', '`dsn~part~1`', '  `dsn~part~1`') },
  {
    name: 'nothing is scanned',
    expects: 'trace/nothing-traced',
    change: (f) => {
      for (const name of Object.keys(f)) delete f[name];
    },
  },
];

/** Canaries that were not reported; empty is what one wants. */
// [impl->dsn~trace-canary~1]
export function deadCanaries(canaries: readonly Canary[] = CANARIES): Diagnostic[] {
  const missed: Diagnostic[] = [];
  const options = { paths: ['.'], exclude: [], types: ['req', 'dsn', 'impl', 'utest', 'itest'] };
  const green = strictRun(memoryPort(greenProject()), options);
  if (green.problems.length > 0 || green.verdict.items.some((v) => v.defect)) missed.push(dead('the green project is not green'));
  for (const canary of canaries) {
    const files = greenProject();
    canary.change(files);
    const run = strictRun(memoryPort(files), options);
    const kinds = new Set<string>([
      ...run.problems.map((p) => p.code),
      ...run.verdict.items.flatMap((v) => v.reasons.map((r) => r.kind)),
    ]);
    if (!kinds.has(canary.expects)) missed.push(dead(`when ${canary.name}, '${canary.expects}' is not reported`));
  }
  return missed;
}

function dead(message: string): Diagnostic {
  return {
    code: 'trace/dead-canary',
    severity: 'error',
    effect: 'internal',
    message,
    cure: 'This is a fault of assay: please report it; do not rely on this run.',
  };
}

/** A project in memory. */
export function memoryPort(files: Readonly<Record<string, string | Uint8Array>>): FilePort {
  const paths = Object.keys(files);
  const plain = (path: string): string => path.replace(/^\.\/(?=.)/, '');
  return {
    kind: (shown) => {
      const path = plain(shown);
      return path in files ? 'file' : path === '.' || paths.some((p) => p.startsWith(`${path}/`)) ? 'folder' : 'none';
    },
    list: (shown) => {
      const prefix = shown === '.' ? '' : `${plain(shown)}/`;
      const names = new Map<string, boolean>();
      for (const p of paths) {
        if (!p.startsWith(prefix)) continue;
        const rest = p.slice(prefix.length).split('/');
        names.set(rest[0]!, rest.length > 1);
      }
      return [...names].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([name, folder]) => ({ name, folder }));
    },
    read: (path) => {
      const data = files[plain(path)];
      return typeof data === 'string' ? Buffer.from(data, 'utf8') : data;
    },
  };
}
