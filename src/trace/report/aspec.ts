/** OpenFastTrace's aspec XML report: element for element as version 4.5 writes it (coverage counts approved items only). */
import { DEEP_COVERED, DEEP_CYCLE } from '../coverage.ts';
import { COVERS, type Graph, inLinks, PREDATED, UNWANTED } from '../graph.ts';
import { type Item, type ItemId, sameId } from '../item.ts';
import { javaHashOrder } from '../java-order.ts';
import { type OftVerdict, uncoveredTypes } from '../oft.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';

/** Writes nested elements with two blanks of indentation per level. */
class Writer {
  readonly #out: string[] = ['<?xml version="1.0" encoding="UTF-8"?>'];
  #depth = 0;

  leaf(name: string, text: string | number): void {
    this.#out.push(`${'  '.repeat(this.#depth)}<${name}>${content(String(text))}</${name}>`);
  }

  leaves(name: string, texts: readonly string[]): void {
    for (const text of texts) this.leaf(name, text);
  }

  optional(name: string, text: string): void {
    if (text !== '') this.leaf(name, text.replaceAll(/\r\n|\r/g, '\n'));
  }

  /** An element around what `body` writes; without content it stays on one line. */
  element(name: string, body: () => void, attributes = ''): void {
    const at = this.#out.length;
    this.#out.push('');
    this.#depth++;
    body();
    this.#depth--;
    const indent = '  '.repeat(this.#depth);
    if (this.#out.length === at + 1) this.#out[at] = `${indent}<${name}${attributes}></${name}>`;
    else {
      this.#out[at] = `${indent}<${name}${attributes}>`;
      this.#out.push(`${indent}</${name}>`);
    }
  }

  text(): string {
    return this.#out.join('\n');
  }
}

/** Characters beyond the basic plane are written as references, as the XML writer of OpenFastTrace's run time does. */
function content(text: string): string {
  return escapeXml(text).replaceAll(/[\u{10000}-\u{10ffff}]/gu, (c) => `&#x${c.codePointAt(0)!.toString(16)};`);
}

export function aspecXml(verdict: OftVerdict): string {
  const { items } = verdict.graph;
  const groups = new Map<string, number[]>();
  for (let i = 0; i < items.length; i++) {
    const group = groups.get(items[i]!.type);
    if (group === undefined) groups.set(items[i]!.type, [i]);
    else group.push(i);
  }
  const w = new Writer();
  w.element('specdocument', () => {
    for (const [type, members] of groups) {
      w.element('specobjects', () => writeObjects(w, verdict, members), ` doctype="${escapeAttribute(type)}"`);
    }
  });
  return w.text();
}

function writeObjects(w: Writer, verdict: OftVerdict, members: readonly number[]): void {
  for (const i of members) writeObject(w, verdict, i);
}

function writeObject(w: Writer, verdict: OftVerdict, i: number): void {
  const item = verdict.graph.items[i]!;
  w.element('specobject', () => {
    w.leaf('id', item.name);
    w.leaf('version', item.revision);
    w.optional('shortdesc', item.title);
    w.leaf('status', item.status);
    if (item.file !== '') {
      w.leaf('sourcefile', item.file);
      w.leaf('sourceline', item.line);
    }
    w.optional('description', item.description);
    w.optional('rationale', item.rationale);
    w.optional('comment', item.comment);
    writeList(w, 'tags', 'tag', item.tags);
    w.element('coverage', () => writeCoverage(w, verdict, i));
    writeIds(w, 'covering', 'coveredType', coveredIds(verdict.graph, i));
    writeIds(w, 'dependencies', 'dependsOnSpecObject', item.depends);
  });
}

function writeCoverage(w: Writer, verdict: OftVerdict, i: number): void {
  const item = verdict.graph.items[i]!;
  writeList(w, 'needscoverage', 'needsobj', item.needs);
  w.leaf('shallowCoverageStatus', ownStatus(verdict, i));
  w.leaf('deepCoverageStatus', deepText(verdict.deepApproved[i]!));
  w.element('coveringSpecObjects', () => {
    for (const [link, source] of coverers(verdict.graph, i)) writeCoverer(w, verdict, verdict.graph.status[link]!, source);
  });
  writeList(w, 'coveredTypes', 'coveredType', javaHashOrder(verdict.approvedTypes[i]!));
  writeList(w, 'uncoveredTypes', 'uncoveredType', uncoveredTypes(item.needs, verdict.approvedTypes[i]!));
}

/** Incoming links by status (covering, unwanted, predated, outdated), within one status in order of linking. */
function coverers(graph: Graph, i: number): [link: number, source: number][] {
  const rank = (link: number): number => {
    const at = [COVERS, UNWANTED, PREDATED].indexOf(graph.status[link]!);
    return at < 0 ? 3 : at;
  };
  return [...inLinks(graph, i)]
    .map((link, at) => ({ link, at, rank: rank(link) }))
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ link }) => [link, graph.from[link]!]);
}

function writeCoverer(w: Writer, verdict: OftVerdict, status: number, source: number): void {
  const item = verdict.graph.items[source]!;
  const deep = verdict.deepApproved[source]!;
  w.element('coveringSpecObject', () => {
    w.leaf('id', item.name);
    w.leaf('version', item.revision);
    w.leaf('doctype', item.type);
    w.leaf('status', item.status);
    w.leaf('ownCoverageStatus', ownStatus(verdict, source));
    w.leaf('deepCoverageStatus', deepText(deep));
    w.leaf('coveringStatus', coveringStatus(status, deep));
  });
}

function coveringStatus(status: number, deep: number): string {
  if (status === COVERS) return deep === DEEP_COVERED ? 'COVERING' : 'UNCOVERED';
  return status === UNWANTED ? 'UNEXPECTED' : 'COVERING_WRONG_VERSION';
}

function ownStatus(verdict: OftVerdict, i: number): string {
  const item = verdict.graph.items[i]!;
  const complete = item.status === 'approved' && item.needs.every((t) => verdict.approvedTypes[i]!.includes(t));
  return complete ? 'COVERED' : 'UNCOVERED';
}

function deepText(deep: number): string {
  return deep === DEEP_CYCLE ? 'CYCLE' : deep === DEEP_COVERED ? 'COVERED' : 'UNCOVERED';
}

/** The references of an item, followed by the real ids of those items that its references only nearly meet. */
function coveredIds(graph: Graph, i: number): ItemId[] {
  const item: Item = graph.items[i]!;
  const ids: ItemId[] = [...item.covers];
  for (let k = graph.outStart[i]!; k < graph.outStart[i + 1]!; k++) {
    const link = graph.out[k]!;
    const target = graph.items[graph.to[link]!];
    const status = graph.status[link]!;
    if (target === undefined || status >= 6 || status === 3) continue;
    if (!ids.some((id) => sameId(id, target))) ids.push(target);
  }
  return ids;
}

function writeList(w: Writer, outer: string, inner: string, texts: readonly string[]): void {
  if (texts.length > 0) w.element(outer, () => w.leaves(inner, texts));
}

function writeIds(w: Writer, outer: string, inner: string, ids: readonly ItemId[]): void {
  if (ids.length === 0) return;
  w.element(outer, () => {
    for (const id of ids) {
      w.element(inner, () => {
        w.leaf('id', id.name);
        w.leaf('version', id.revision);
        w.leaf('doctype', id.type);
      });
    }
  });
}
