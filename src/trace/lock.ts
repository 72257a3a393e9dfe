/**
 * `trace.lock`: one sorted line per link with the fingerprints of both ends at the last review, one line per requirement with
 * its own. Plain lines merge in version control like any text. Comparing it with the present gives suspect links and silent
 * changes; a review accepts the present for some links and is appended to the review log.
 */
import { compareText, type Diagnostic, type Read } from '../base/diagnostic.ts';
import { endFingerprint, itemFingerprint } from './fingerprint.ts';
import { COVERS, type Graph } from './graph.ts';
import { idText } from './item.ts';
import type { Reason } from './strict.ts';
import type { SymbolIndex } from './walk.ts';

export const LOCK_HEADER = '# trace.lock: fingerprints at the last review; written by `assay review accept`, merge line by line';

export interface Lock {
  /** Requirement id → fingerprint. */
  readonly items: ReadonlyMap<string, string>;
  /** `from → to` → fingerprints of both ends. */
  readonly links: ReadonlyMap<string, { readonly from: string; readonly to: string }>;
}

export function readLock(file: string, text: string): Read<Lock> {
  const items = new Map<string, string>();
  const links = new Map<string, { from: string; to: string }>();
  const problems: Diagnostic[] = [];
  text.split(/\r?\n/).forEach((line, at) => {
    if (line === '' || line.startsWith('#')) return;
    const item = /^item (\S+) ([0-9a-f-]{16})$/.exec(line);
    const link = /^link (.+) -> (\S+) ([0-9a-f-]{16}) ([0-9a-f-]{16})$/.exec(line);
    if (item !== null) items.set(item[1]!, item[2]!);
    else if (link !== null) links.set(`${link[1]} -> ${link[2]}`, { from: link[3]!, to: link[4]! });
    else {
      problems.push({
        code: 'trace/bad-lock',
        severity: 'error',
        effect: 'incomplete',
        message: `line ${at + 1} of ${file} is no lock entry${/^[<=>]{7}/.test(line) ? ' but a merge conflict' : ''}`,
        place: { file, line: at + 1, column: 1 },
        cure: 'Keep either side of the conflict; a wrong entry only makes the link suspect.',
      });
    }
  });
  return { value: { items, links }, problems };
}

/** The lock that the present state would have. */
export function presentLock(graph: Graph, symbols: SymbolIndex): Lock {
  const items = new Map<string, string>();
  const links = new Map<string, { from: string; to: string }>();
  for (const item of graph.items)
    if (item.origin !== 'tag' && item.origin !== 'forward') items.set(idText(item), itemFingerprint(item));
  for (let k = 0; k < graph.from.length; k++) {
    if (graph.status[k] !== COVERS) continue;
    const from = graph.items[graph.from[k]!]!;
    const to = graph.items[graph.to[k]!]!;
    links.set(`${idText(from)} -> ${idText(to)}`, { from: endFingerprint(from, symbols), to: endFingerprint(to, symbols) });
  }
  return { items, links };
}

export function writeLock(lock: Lock): string {
  const lines = [
    ...[...lock.items].map(([id, fp]) => `item ${id} ${fp}`),
    ...[...lock.links].map(([link, fp]) => `link ${link} ${fp.from} ${fp.to}`),
  ];
  return `${[LOCK_HEADER, ...lines.sort(compareText)].join('\n')}\n`;
}

export interface Suspect {
  readonly link: string;
  readonly from: string;
  readonly to: string;
  readonly changed: 'from' | 'to' | 'both' | 'new';
}

// [impl->dsn~trace-suspects~1]
/** Links whose ends differ from the lock; a link that the lock does not know is `new` (never reviewed). */
export function suspectLinks(lock: Lock, present: Lock): Suspect[] {
  const found: Suspect[] = [];
  for (const [link, now] of present.links) {
    const then = lock.links.get(link);
    const [from, to] = link.split(' -> ') as [string, string];
    if (then === undefined) found.push({ link, from, to, changed: 'new' });
    else if (then.from !== now.from || then.to !== now.to) {
      found.push({ link, from, to, changed: then.from === now.from ? 'to' : then.to === now.to ? 'from' : 'both' });
    }
  }
  return found.sort((a, b) => compareText(a.link, b.link));
}

/** Requirements whose text changed while their revision did not. */
export function silentChanges(lock: Lock, present: Lock): string[] {
  return [...present.items]
    .filter(([id, fp]) => lock.items.has(id) && lock.items.get(id) !== fp)
    .map(([id]) => id)
    .sort(compareText);
}

/** Suspects and silent changes as reasons of the items at both ends. */
export function lockReasons(graph: Graph, lock: Lock, present: Lock): Map<number, Reason[]> {
  const reasons = new Map<number, Reason[]>();
  const add = (id: string, reason: Reason): void => {
    const item = graph.byId.get(id);
    if (item === undefined) return;
    const list = reasons.get(item);
    if (list === undefined) reasons.set(item, [reason]);
    else list.push(reason);
  };
  for (const s of suspectLinks(lock, present)) {
    if (s.changed === 'new') continue;
    const side = s.changed === 'both' ? 'both ends' : s.changed === 'from' ? s.from : s.to;
    const reason: Reason = {
      kind: 'suspect',
      text: `its link ${s.link} is suspect: ${side} changed since the review`,
      cure: `Check it, then: assay review accept '${s.to}' --by … --why …`,
    };
    add(s.from, reason);
    add(s.to, reason);
  }
  for (const id of silentChanges(lock, present)) {
    add(id, {
      kind: 'silent-change',
      text: 'its text changed, but its revision did not',
      cure: 'Raise the revision (and that of its references), or accept an editorial change with assay review accept.',
    });
  }
  return reasons;
}

export interface ReviewRecord {
  readonly item: string;
  readonly by: string;
  readonly why: string;
  readonly at: string;
  readonly revision: string;
  /** Links and requirement fingerprints that were accepted. */
  readonly accepted: readonly string[];
}

/** The lock after accepting everything about one item: its own text and all links at it. */
export function acceptItem(lock: Lock, present: Lock, id: string): { lock: Lock; accepted: string[] } {
  const items = new Map(lock.items);
  const links = new Map(lock.links);
  const accepted: string[] = [];
  const fp = present.items.get(id);
  if (fp !== undefined && items.get(id) !== fp) {
    items.set(id, fp);
    accepted.push(`item ${id} ${fp}`);
  }
  for (const [link, now] of present.links) {
    const [from, to] = link.split(' -> ');
    if (from !== id && to !== id) continue;
    const then = links.get(link);
    if (then?.from === now.from && then.to === now.to) continue;
    links.set(link, now);
    accepted.push(`link ${link} ${now.from} ${now.to}`);
  }
  for (const link of lock.links.keys())
    if (!present.links.has(link) && (link.startsWith(`${id} -> `) || link.endsWith(` -> ${id}`))) links.delete(link);
  return { lock: { items, links }, accepted };
}

/** Is a review still good: does the present hold everything it accepted? */
export function reviewHolds(review: ReviewRecord, present: Lock): boolean {
  return review.accepted.every((entry) => {
    const item = /^item (\S+) (\S+)$/.exec(entry);
    if (item !== null) return present.items.get(item[1]!) === item[2];
    const link = /^link (.+ -> \S+) (\S+) (\S+)$/.exec(entry);
    const now = link === null ? undefined : present.links.get(link[1]!);
    return now !== undefined && now.from === link![2] && now.to === link![3];
  });
}

/** The log of reviews, one JSON record per line; a line that is none is a problem and is left out. */
export function readReviews(file: string, text: string): Read<readonly ReviewRecord[]> {
  const problems: Diagnostic[] = [];
  const value: ReviewRecord[] = [];
  for (const [k, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const r = recordOf(line);
    if (r !== undefined) value.push(r);
    else
      problems.push({
        code: 'trace/bad-review',
        severity: 'error',
        effect: 'incomplete',
        message: 'this line is no review record',
        place: { file, line: k + 1, column: 1 },
        cure: 'Restore the line from version control; reviews are appended with: assay review accept.',
      });
  }
  return { value, problems };
}

function recordOf(line: string): ReviewRecord | undefined {
  try {
    const r = JSON.parse(line) as Partial<ReviewRecord> | null;
    const complete = typeof r?.item === 'string' && typeof r.by === 'string' && Array.isArray(r.accepted);
    return complete ? (r as ReviewRecord) : undefined;
  } catch {
    return undefined;
  }
}
