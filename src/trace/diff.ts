/** What differs between two traced states: items, texts, links and verdicts. Items are matched by type and name. */
import { append } from '../base/append.ts';
import { compareText } from '../base/diagnostic.ts';
import { itemFingerprint } from './fingerprint.ts';
import { COVERS } from './graph.ts';
import { type Item, idText } from './item.ts';
import type { StrictRun } from './project.ts';

export interface ItemChange {
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'revision' | 'text' | 'silent' | 'status' | 'moved' | 'broken' | 'mended';
  readonly before: string;
  readonly after: string;
}

export interface TraceDiff {
  readonly items: readonly ItemChange[];
  readonly linksAdded: readonly string[];
  readonly linksRemoved: readonly string[];
  /** Defects that the earlier state did not have. */
  readonly newDefects: readonly { readonly id: string; readonly reasons: readonly string[] }[];
}

/** Key under which an item is the same item in both states: tags by what they cover, from where. */
export function itemKey(item: Item): string {
  return `${item.type}~${item.name}`;
}

// [impl->dsn~trace-diff~1]
export function diffRuns(before: StrictRun, after: StrictRun): TraceDiff {
  const was = indexOf(before);
  const is = indexOf(after);
  const items: ItemChange[] = [];
  for (const key of [...new Set([...was.keys(), ...is.keys()])].sort(compareText)) {
    const a = was.get(key);
    const b = is.get(key);
    if (a === undefined) items.push({ key, kind: 'added', before: '', after: place(b!.item) });
    else if (b === undefined) items.push({ key, kind: 'removed', before: place(a.item), after: '' });
    else append(items, itemChanges(key, a, b));
  }
  const linksBefore = linkSet(before);
  const linksAfter = linkSet(after);
  return {
    items,
    linksAdded: [...linksAfter].filter((l) => !linksBefore.has(l)).sort(compareText),
    linksRemoved: [...linksBefore].filter((l) => !linksAfter.has(l)).sort(compareText),
    newDefects: newDefects(was, is),
  };
}

interface Judged {
  readonly item: Item;
  readonly defect: boolean;
  readonly reasons: readonly string[];
}

function indexOf(run: StrictRun): Map<string, Judged> {
  const index = new Map<string, Judged>();
  run.graph.items.forEach((item, i) => {
    const v = run.verdict.items[i]!;
    const key = itemKey(item);
    if (!index.has(key)) index.set(key, { item, defect: v.defect, reasons: v.reasons.map((r) => r.text) });
  });
  return index;
}

function place(item: Item): string {
  return `${item.file}:${item.line}`;
}

function itemChanges(key: string, a: Judged, b: Judged): ItemChange[] {
  const found: ItemChange[] = [];
  const add = (kind: ItemChange['kind'], before: string, after: string): void => {
    found.push({ key, kind, before, after });
  };
  const text = a.item.origin !== 'tag' && itemFingerprint(a.item) !== itemFingerprint(b.item);
  if (a.item.revision !== b.item.revision) add('revision', String(a.item.revision), String(b.item.revision));
  else if (text) add('silent', a.item.description, b.item.description);
  if (text && a.item.revision !== b.item.revision) add('text', a.item.description, b.item.description);
  if (a.item.status !== b.item.status) add('status', a.item.status, b.item.status);
  if (a.item.file !== b.item.file) add('moved', a.item.file, b.item.file);
  if (a.defect !== b.defect) add(b.defect ? 'broken' : 'mended', a.reasons.join('; '), b.reasons.join('; '));
  return found;
}

function linkSet(run: StrictRun): Set<string> {
  const { graph } = run;
  const links = new Set<string>();
  for (let k = 0; k < graph.from.length; k++) {
    if (graph.status[k] === COVERS)
      links.add(`${itemKey(graph.items[graph.from[k]!]!)} → ${itemKey(graph.items[graph.to[k]!]!)}`);
  }
  return links;
}

function newDefects(was: ReadonlyMap<string, Judged>, is: ReadonlyMap<string, Judged>): TraceDiff['newDefects'] {
  const found: { id: string; reasons: readonly string[] }[] = [];
  for (const [key, b] of is) {
    if (!b.defect) continue;
    const a = was.get(key);
    if (a?.defect === true && b.reasons.every((r) => a.reasons.includes(r))) continue;
    found.push({ id: idText(b.item), reasons: b.reasons });
  }
  return found.sort((x, y) => compareText(x.id, y.id));
}

const TITLES: Readonly<Record<ItemChange['kind'], string>> = {
  added: 'added',
  removed: 'removed',
  revision: 'new revision',
  text: 'text changed',
  silent: 'text changed without a new revision',
  status: 'status',
  moved: 'moved',
  broken: 'no longer complete',
  mended: 'complete now',
};

export function diffText(diff: TraceDiff): string {
  const lines: string[] = [];
  for (const c of diff.items) {
    const short = (s: string): string => (s.length > 70 ? `${s.slice(0, 67).replaceAll('\n', ' ')}…` : s.replaceAll('\n', ' '));
    const change =
      c.kind === 'added'
        ? short(c.after)
        : c.kind === 'removed'
          ? short(c.before)
          : c.before === '' && c.after === ''
            ? ''
            : `${short(c.before)} → ${short(c.after)}`;
    lines.push(`${TITLES[c.kind].padEnd(20)} ${c.key}${change === '' ? '' : `  ${change}`}`);
  }
  for (const l of diff.linksAdded) lines.push(`${'link added'.padEnd(20)} ${l}`);
  for (const l of diff.linksRemoved) lines.push(`${'link removed'.padEnd(20)} ${l}`);
  for (const d of diff.newDefects)
    lines.push(`${'new defect'.padEnd(20)} ${d.id}${d.reasons.length === 0 ? '' : `: ${d.reasons.join('; ')}`}`);
  lines.push(
    `${diff.items.length} item changes, ${diff.linksAdded.length + diff.linksRemoved.length} link changes, ${diff.newDefects.length} new defects`,
    '',
  );
  return lines.join('\n');
}
