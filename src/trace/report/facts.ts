/** The traced graph as `assay/requirements/1`: what evidence packs, gates and other tools read. */
import { compareText } from '../../base/diagnostic.ts';
import type { ToolFact } from '../../facts/common.ts';
import type { ItemFact, LinkFact, RequirementsFacts } from '../../facts/requirements.ts';
import { DEEP_CYCLE } from '../coverage.ts';
import { type Graph, LINK_STATUS } from '../graph.ts';
import { attribute, type Item, idText } from '../item.ts';
import { type OftVerdict, uncoveredTypes } from '../oft.ts';
import type { CompatRun, StrictRun, TraceInput } from '../project.ts';
import type { ItemVerdict } from '../strict.ts';
import { compareIds } from './oft-text.ts';

/** What other analyses add to an item: evidence level, results. */
export interface ItemExtras {
  readonly evidenceLevel?: number;
  readonly results?: readonly { readonly test: string; readonly verdict: string }[];
}

export function strictFacts(
  run: StrictRun,
  tool: ToolFact,
  extras: (item: number) => ItemExtras = () => ({}),
): RequirementsFacts {
  const order = sortedItems(run.graph);
  const items = order.map((i) => ({
    ...itemFact(run.graph.items[i]!),
    ...strictMembers(run.graph, run.verdict.items[i]!),
    ...extras(i),
  }));
  const counts = {
    ok: items.filter((i) => !i.defect).length,
    defects: items.filter((i) => i.defect).length,
    rootCauses: run.verdict.rootCauses,
    byType: countTypes(run.graph),
  };
  return { ...common(run, tool), mode: 'strict', items, counts };
}

export function compatFacts(run: CompatRun, tool: ToolFact): RequirementsFacts {
  const order = sortedItems(run.graph);
  const items = order.map((i) => ({ ...itemFact(run.graph.items[i]!), ...compatMembers(run.verdict, i) }));
  const roots = items.filter((i) => i.rootCause).length;
  const counts = {
    ok: items.length - run.verdict.defects,
    defects: run.verdict.defects,
    rootCauses: roots,
    byType: countTypes(run.graph),
  };
  return { ...common(run, tool), mode: 'oft-compat', items, counts };
}

function common(run: TraceInput, tool: ToolFact): Omit<RequirementsFacts, 'mode' | 'items' | 'counts'> {
  const files = run.loaded.files.length;
  return {
    schema: 'assay/requirements/1',
    tool,
    scanned: {
      files,
      skipped: run.collected.skipped.length + run.loaded.unread.length,
      items: run.graph.items.length,
      links: referenceCount(run.graph),
    },
    links: linkFacts(run.graph),
    nearMisses: run.loaded.nearMisses.map(({ file, line, text, why }) => ({ file, line, text, why })),
    incomplete: run.problems
      .filter((p) => p.effect === 'incomplete' && p.code !== 'trace/near-miss')
      .map((p) => ({ file: p.place?.file ?? '', reason: p.message, ...(p.place === undefined ? {} : { line: p.place.line }) })),
  };
}

/** How many references the items make: what people count as links. */
export function referenceCount(graph: Graph): number {
  let n = 0;
  for (const item of graph.items) n += item.covers.length;
  return n;
}

function sortedItems(graph: Graph): number[] {
  return graph.items.map((_, i) => i).sort((a, b) => compareIds(graph.items[a]!, graph.items[b]!) || a - b);
}

function itemFact(
  item: Item,
): Omit<ItemFact, 'coverage' | 'coveredTypes' | 'uncoveredTypes' | 'defect' | 'rootCause' | 'reasons'> {
  const asil = attribute(item, 'asil');
  return {
    id: idText(item),
    type: item.type,
    name: item.name,
    revision: item.revision,
    title: item.title,
    status: item.status,
    ...(asil === undefined ? {} : { asil }),
    description: item.description,
    rationale: item.rationale,
    comment: item.comment,
    tags: item.tags,
    needs: item.needs,
    covers: item.covers.map(idText),
    depends: item.depends.map(idText),
    file: item.file,
    line: item.line,
    ...(item.symbol === undefined ? {} : { symbol: item.symbol }),
  };
}

type VerdictMembers = Pick<ItemFact, 'coverage' | 'coveredTypes' | 'uncoveredTypes' | 'defect' | 'rootCause' | 'reasons'>;

function strictMembers(graph: Graph, v: ItemVerdict): VerdictMembers {
  const inherited = v.inheritedFrom === -1 ? [] : [`because of ${idText(graph.items[v.inheritedFrom]!)}`];
  return {
    coverage: v.coverage,
    coveredTypes: v.coveredTypes,
    uncoveredTypes: [...v.uncoveredTypes, ...v.pendingTypes],
    defect: v.defect,
    rootCause: v.reasons.length > 0,
    reasons: [...v.reasons.map((r) => r.text), ...inherited],
  };
}

function compatMembers(verdict: OftVerdict, i: number): VerdictMembers {
  const item = verdict.graph.items[i]!;
  const missing = uncoveredTypes(item.needs, verdict.coveredTypes[i]!);
  const bad = badLinks(verdict.graph, i);
  const defect = verdict.defect[i] === 1;
  const cycle = verdict.deep[i] === DEEP_CYCLE;
  const own = missing.length > 0 || bad.length > 0 || cycle;
  return {
    coverage: item.needs.length === 0 ? 'not-needed' : cycle ? 'cycle' : verdict.deep[i] === 0 ? 'covered' : 'uncovered',
    coveredTypes: [...verdict.coveredTypes[i]!].sort(compareText),
    uncoveredTypes: missing,
    defect,
    rootCause: defect && own,
    reasons: [
      ...missing.map((t) => `needs '${t}', and nothing covers it`),
      ...bad,
      ...(defect && !own ? ['an item below is not covered'] : []),
    ],
  };
}

function badLinks(graph: Graph, i: number): string[] {
  const found: string[] = [];
  for (let k = graph.outStart[i]!; k < graph.outStart[i + 1]!; k++) {
    const link = graph.out[k]!;
    if (graph.status[link] !== 0) found.push(`${LINK_STATUS[graph.status[link]!]} link to ${endOf(graph, link)}`);
  }
  for (let k = graph.inStart[i]!; k < graph.inStart[i + 1]!; k++) {
    const link = graph.in_[k]!;
    if (graph.status[link] !== 0)
      found.push(`${LINK_STATUS[graph.status[link]!]} coverage by ${idText(graph.items[graph.from[link]!]!)}`);
  }
  return found;
}

function endOf(graph: Graph, link: number): string {
  const target = graph.to[link]!;
  return idText(target >= 0 ? graph.items[target]! : graph.items[graph.from[link]!]!.covers[graph.ref[link]!]!);
}

function linkFacts(graph: Graph): LinkFact[] {
  const facts: LinkFact[] = [];
  for (let k = 0; k < graph.from.length; k++) {
    facts.push({ from: idText(graph.items[graph.from[k]!]!), to: endOf(graph, k), status: LINK_STATUS[graph.status[k]!]! });
  }
  return facts.sort((a, b) => compareText(a.from, b.from) || compareText(a.to, b.to) || compareText(a.status, b.status));
}

function countTypes(graph: Graph): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const item of graph.items) counts[item.type] = (counts[item.type] ?? 0) + 1;
  return counts;
}
