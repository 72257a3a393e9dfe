/** OpenFastTrace's plain report with verbosity "all" and origins: the form in which its answers were recorded. */
import { compareText } from '../../base/diagnostic.ts';
import { COVERS, DUPLICATE, type Graph, INCOMING_NAME, inLinks, LINK_STATUS, outLinks, PREDATED, UNWANTED } from '../graph.ts';
import { type ItemId, idText } from '../item.ts';
import { javaHashOrder } from '../java-order.ts';
import { type OftVerdict, uncoveredTypes } from '../oft.ts';

interface Shown {
  readonly text: string;
  readonly incoming: boolean;
  readonly good: boolean;
  readonly id: ItemId;
  readonly item: number;
  /** Position of the status in OpenFastTrace's order. */
  readonly rank: number;
}

const INCOMING_TEXT: Readonly<Record<string, string>> = {
  'covered-shallow': 'covered shallow',
  'covered-unwanted': 'unwanted coverage',
  'covered-predated': 'predated coverage',
  'covered-outdated': 'outdated coverage',
};
const INCOMING_RANK: readonly number[] = [COVERS, UNWANTED, PREDATED];

export function oftText(verdict: OftVerdict): string {
  const { items } = verdict.graph;
  const order = items.map((_, i) => i).sort((a, b) => compareIds(items[a]!, items[b]!) || a - b);
  const out: string[] = [];
  let sections = 0;
  for (const i of order) sections = renderItem(out, verdict, i, sections);
  out.push('', summaryLine(verdict));
  return `${out.join('\n')}\n`;
}

export function summaryLine(verdict: OftVerdict): string {
  const total = verdict.graph.items.length;
  return verdict.defects === 0 ? `ok - ${total} total` : `not ok - ${total} total, ${verdict.defects} defect`;
}

/** By type, name (code units), revision. */
export function compareIds(a: ItemId, b: ItemId): number {
  return compareText(a.type, b.type) || compareText(a.name, b.name) || a.revision - b.revision;
}

function renderItem(out: string[], verdict: OftVerdict, i: number, sectionsBefore: number): number {
  const item = verdict.graph.items[i]!;
  const links = shownLinks(verdict.graph, i);
  let sections = sectionsBefore;
  out.push(headLine(verdict, i, links));
  if (item.description !== '') {
    out.push('', ...descriptionLines(item.description).map((l) => `  ${l}`));
    sections++;
  }
  out.push('', `  (${item.file}:${item.line})`);
  if (links.length > 0) {
    out.push('', ...links.flatMap((l) => linkLines(verdict.graph, l)));
    sections++;
  }
  if (item.tags.length > 0) {
    out.push('', `  #: ${item.tags.join(', ')}`);
    sections++;
  }
  if (sections > 0) out.push('');
  return sections;
}

function descriptionLines(text: string): string[] {
  const lines = text.split(/\r\n|\r|\n/);
  while (lines.length > 1 && lines.at(-1) === '') lines.pop();
  return lines;
}

function headLine(verdict: OftVerdict, i: number, links: readonly Shown[]): string {
  const item = verdict.graph.items[i]!;
  const incoming = links.filter((l) => l.incoming);
  const outgoing = links.filter((l) => !l.incoming && l.text !== 'duplicate');
  const twins = links.length - incoming.length - outgoing.length;
  const verdictText = verdict.defect[i] === 1 ? 'not ok' : 'ok';
  const maturity = item.status === 'approved' ? '' : `[${item.status}] `;
  const counts = `[ in: ${goodOf(incoming)} | out: ${goodOf(outgoing)} ]`;
  const duplicates = twins === 0 ? '' : ` [has ${twins} duplicate${twins > 1 ? 's' : ''}]`;
  return `${verdictText} ${counts} ${idText(item)} ${maturity}(${typesText(verdict, i)})${duplicates}`;
}

function goodOf(links: readonly Shown[]): string {
  if (links.length === 0) return ' 0 /  0  ';
  const good = links.filter((l) => l.good).length;
  return `${String(good).padStart(2)} / ${String(links.length).padStart(2)} ${good === links.length ? '✔' : '✘'}`;
}

function typesText(verdict: OftVerdict, i: number): string {
  const item = verdict.graph.items[i]!;
  return [
    ...uncoveredTypes(item.needs, verdict.coveredTypes[i]!).map((t) => `-${t}`),
    ...javaHashOrder(verdict.coveredTypes[i]!),
    ...javaHashOrder(verdict.overTypes[i]!).map((t) => `+${t}`),
  ]
    .map((shown) => ({ shown, key: shown.replace(/[-+]/, '') }))
    .sort((a, b) => compareText(a.key, b.key))
    .map((t) => t.shown)
    .join(', ');
}

/** Links of one item in report order: by id of the other end, then by status. */
export function shownLinks(graph: Graph, i: number): Shown[] {
  const links: Shown[] = [];
  for (const link of outLinks(graph, i)) {
    const status = graph.status[link]!;
    const target = graph.to[link]!;
    const id = target >= 0 ? graph.items[target]! : graph.items[i]!.covers[graph.ref[link]!]!;
    const rank = status === DUPLICATE ? 20 : status;
    links.push({ text: LINK_STATUS[status]!, incoming: false, good: status === COVERS, id, item: target, rank });
  }
  for (const link of inLinks(graph, i)) {
    const status = graph.status[link]!;
    const source = graph.from[link]!;
    const at = INCOMING_RANK.indexOf(status);
    links.push({
      text: INCOMING_TEXT[INCOMING_NAME[status]!]!,
      incoming: true,
      good: status === COVERS,
      id: graph.items[source]!,
      item: source,
      rank: 10 + (at < 0 ? INCOMING_RANK.length : at),
    });
  }
  return links
    .map((link, at) => ({ link, at }))
    .sort((a, b) => compareIds(a.link.id, b.link.id) || a.link.rank - b.link.rank || a.at - b.at)
    .map((x) => x.link);
}

function linkLines(graph: Graph, link: Shown): string[] {
  const lines = [`  [${link.text.padEnd(17)}] ${link.incoming ? '←' : '→'} ${idText(link.id)}`];
  if (link.item >= 0) lines.push(`         (${graph.items[link.item]!.file}:${graph.items[link.item]!.line})`);
  return lines;
}
