/** The strict verdict for people: root causes first, inherited failures folded under them, then what was read and what not. */
import type { SkippedPath } from '../files.ts';
import { idText } from '../item.ts';
import type { StrictRun } from '../project.ts';
import { referenceCount } from './facts.ts';
import { compareIds } from './oft-text.ts';

const MANY = 12;

export function strictText(run: StrictRun): string {
  return [...rootCauseLines(run), ...inheritedLines(run), ...scanLines(run), verdictLine(run), ''].join('\n');
}

function rootCauseLines(run: StrictRun): string[] {
  const { graph, verdict } = run;
  const roots = verdict.items.map((_, i) => i).filter((i) => verdict.items[i]!.reasons.length > 0);
  if (roots.length === 0) return [];
  roots.sort((a, b) => compareIds(graph.items[a]!, graph.items[b]!) || a - b);
  const lines = [`Root causes (${roots.length}):`];
  for (const i of roots) {
    const item = graph.items[i]!;
    lines.push(`  ${idText(item)}  (${item.file}:${item.line})${item.title === '' ? '' : `  ${item.title}`}`);
    for (const reason of verdict.items[i]!.reasons) lines.push(`    ${reason.text}.  ${reason.cure}`);
  }
  return [...lines, ''];
}

function inheritedLines(run: StrictRun): string[] {
  const { graph, verdict } = run;
  const byCause = new Map<number, number[]>();
  for (let i = 0; i < verdict.items.length; i++) {
    const cause = verdict.items[i]!.inheritedFrom;
    if (cause === -1) continue;
    const list = byCause.get(cause);
    if (list === undefined) byCause.set(cause, [i]);
    else list.push(i);
  }
  if (byCause.size === 0) return [];
  const lines = [`Not complete because of them (${verdict.inherited}):`];
  for (const [cause, members] of [...byCause].sort((a, b) => compareIds(graph.items[a[0]]!, graph.items[b[0]]!))) {
    const shown = members.slice(0, MANY).map((i) => idText(graph.items[i]!));
    const rest = members.length > MANY ? ` and ${members.length - MANY} more` : '';
    lines.push(`  ${idText(graph.items[cause]!)} → ${shown.join(', ')}${rest}`);
  }
  return [...lines, ''];
}

function scanLines(run: StrictRun): string[] {
  const { collected, loaded, graph } = run;
  const skipped = countBy(collected.skipped, (s: SkippedPath) => s.why);
  const unread = countBy(loaded.unread, (u) => u.why);
  const left = [...skipped, ...unread].map(([why, n]) => `${n} ${why}`);
  const formats = countBy(
    loaded.files.filter((f) => f.items > 0),
    (f) => f.format,
  ).map(([format, n]) => `${n} ${format}`);
  return [
    `scanned ${loaded.files.length} files, ${graph.items.length} items (${formats.join(', ')}), ${referenceCount(graph)} links`,
    `left out: ${left.length === 0 ? 'nothing' : left.join(', ')}; not accepted but alike: ${loaded.nearMisses.length}`,
  ];
}

function countBy<T>(list: readonly T[], key: (t: T) => string): [string, number][] {
  const counts = new Map<string, number>();
  for (const t of list) counts.set(key(t), (counts.get(key(t)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

export function verdictLine(run: StrictRun): string {
  const { rootCauses, inherited, items } = run.verdict;
  const count = (effect: string): number => run.problems.filter((p) => p.effect === effect).length;
  const several = (n: number, what: string): string[] => (n === 0 ? [] : [`${n} ${what}${n === 1 ? '' : 's'}`]);
  const defects = rootCauses + inherited;
  const details = [
    ...(defects === 0 ? [] : [`${defects} defects (${rootCauses} root causes, ${inherited} inherited)`]),
    ...several(count('policy'), 'gate failure'),
    ...several(count('incomplete'), 'input').map((t) => `${t} in doubt`),
  ];
  const word = defects + count('policy') > 0 ? 'not ok' : details.length > 0 ? 'incomplete' : 'ok';
  return [`${word} - ${items.length} items`, ...details].join(', ');
}
