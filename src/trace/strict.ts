/**
 * The strict verdict. Only approved items cover, rejected ones never; drafts leave a need "pending". Every failure is either an
 * item's own (a root cause: a bad reference, an uncovered need, a cycle, an unknown type …) or inherited from an item that
 * covers it, and the report can therefore name the few things to mend first. O(V+E) through the same components as the
 * compat verdict.
 */
import { suggest } from '../base/suggest.ts';
import { components, orderByComponent } from './coverage.ts';
import { AMBIGUOUS, COVERS, DUPLICATE, type Graph, inLinks, ORPHANED, OUTDATED, outLinks, PREDATED, UNWANTED } from './graph.ts';
import { type Item, idText } from './item.ts';

export const REASON_KINDS = [
  'duplicate',
  'unknown-type',
  'orphaned',
  'outdated',
  'predated',
  'unwanted',
  'ambiguous',
  'covers-rejected',
  'depends-missing',
  'depends-rejected',
  'uncovered',
  'pending',
  'cycle',
  'silent-change',
  'suspect',
  'failed-test',
  'missing-result',
  'asil',
] as const;
export type ReasonKind = (typeof REASON_KINDS)[number];

export interface Reason {
  readonly kind: ReasonKind;
  readonly text: string;
  readonly cure: string;
}

export type Coverage = 'covered' | 'uncovered' | 'pending' | 'cycle' | 'not-needed';

export interface ItemVerdict {
  readonly coverage: Coverage;
  readonly coveredTypes: readonly string[];
  readonly pendingTypes: readonly string[];
  readonly uncoveredTypes: readonly string[];
  /** Own faults; empty for an inherited failure. */
  readonly reasons: readonly Reason[];
  /** The nearest item below that fails by itself, when this one only inherits. −1 otherwise. */
  readonly inheritedFrom: number;
  readonly defect: boolean;
}

export interface StrictVerdict {
  readonly graph: Graph;
  readonly items: readonly ItemVerdict[];
  readonly rootCauses: number;
  readonly inherited: number;
}

export interface StrictOptions {
  /** Declared item types; empty: every type that occurs as an item is known. */
  readonly types: readonly string[];
  /** Faults found elsewhere (locks, results, ASIL rules), by item. */
  readonly extra?: ReadonlyMap<number, readonly Reason[]>;
}

// [impl->dsn~trace-strict-verdict~1]
export function strictVerdict(graph: Graph, options: StrictOptions): StrictVerdict {
  const own = graph.items.map((_, i) => ownVerdict(graph, i, options));
  const rows = approvedRows(graph);
  const scc = components(rows.start, rows.list);
  const inheritedFrom = new Int32Array(graph.items.length).fill(-1);
  const fails = new Uint8Array(graph.items.length);
  for (const i of orderByComponent(scc)) {
    if (own[i]!.reasons.length > 0 || scc.cyclic[scc.of[i]!] === 1) fails[i] = 1;
    if (graph.items[i]!.status === 'rejected') continue;
    for (let e = rows.start[i]!; e < rows.start[i + 1]! && inheritedFrom[i] === -1; e++) {
      const below = rows.list[e]!;
      if (fails[below] === 1 && scc.of[below] !== scc.of[i])
        inheritedFrom[i] = inheritedFrom[below] !== -1 && own[below]!.reasons.length === 0 ? inheritedFrom[below]! : below;
    }
    if (inheritedFrom[i] !== -1) fails[i] = 1;
  }
  let rootCauses = 0;
  let inherited = 0;
  const items = own.map((v, i): ItemVerdict => {
    const cyclic = scc.cyclic[scc.of[i]!] === 1;
    const reasons = cyclic ? [...v.reasons, cycleReason(graph, rows, scc.of, i)] : v.reasons;
    if (reasons.length > 0) rootCauses++;
    else if (inheritedFrom[i] !== -1) inherited++;
    return {
      ...v,
      coverage: cyclic ? 'cycle' : v.coverage,
      reasons,
      inheritedFrom: reasons.length > 0 ? -1 : inheritedFrom[i]!,
      defect: reasons.length > 0 || inheritedFrom[i] !== -1,
    };
  });
  return { graph, items, rootCauses, inherited };
}

/** Coverers that count: approved sources of good links. */
function approvedRows(graph: Graph): { start: Int32Array; list: Int32Array } {
  const count = graph.items.length;
  const start = new Int32Array(count + 1);
  const list = new Int32Array(graph.in_.length);
  let n = 0;
  for (let i = 0; i < count; i++) {
    for (const link of inLinks(graph, i)) {
      const source = graph.from[link]!;
      if (graph.status[link] === COVERS && graph.items[source]!.status === 'approved') list[n++] = source;
    }
    start[i + 1] = n;
  }
  return { start, list: list.slice(0, n) };
}

function ownVerdict(graph: Graph, i: number, options: StrictOptions): Omit<ItemVerdict, 'inheritedFrom' | 'defect'> {
  const item = graph.items[i]!;
  const types = coverage(graph, i);
  const reasons: Reason[] = [];
  if (item.status !== 'rejected') {
    typeReasons(item, options.types, reasons);
    linkReasons(graph, i, reasons);
    dependsReasons(graph, item, reasons);
    if (item.status === 'approved') needReasons(graph, i, types, reasons);
  } else duplicateReason(graph, i, reasons);
  reasons.push(...(options.extra?.get(i) ?? []));
  const needed = item.needs.length > 0 && item.status !== 'rejected';
  const state: Coverage = !needed
    ? 'not-needed'
    : types.uncoveredTypes.length > 0
      ? 'uncovered'
      : types.pendingTypes.length > 0 || item.status !== 'approved'
        ? 'pending'
        : 'covered';
  return { coverage: state, ...types, reasons };
}

interface TypeCoverage {
  readonly coveredTypes: readonly string[];
  readonly pendingTypes: readonly string[];
  readonly uncoveredTypes: readonly string[];
}

function coverage(graph: Graph, i: number): TypeCoverage {
  const covered = new Set<string>();
  const pending = new Set<string>();
  for (const link of inLinks(graph, i)) {
    if (graph.status[link] !== COVERS) continue;
    const source = graph.items[graph.from[link]!]!;
    if (source.status === 'approved') covered.add(source.type);
    else if (source.status !== 'rejected') pending.add(source.type);
  }
  const needs = graph.items[i]!.needs;
  return {
    coveredTypes: [...covered].sort(),
    pendingTypes: needs.filter((t) => !covered.has(t) && pending.has(t)),
    uncoveredTypes: needs.filter((t) => !covered.has(t) && !pending.has(t)),
  };
}

function typeReasons(item: Item, types: readonly string[], reasons: Reason[]): void {
  if (types.length === 0) return;
  for (const type of new Set([item.type, ...item.needs])) {
    if (types.includes(type)) continue;
    const near = suggest(type, types);
    reasons.push({
      kind: 'unknown-type',
      text: `'${type}' is not a declared item type${type === item.type ? '' : ' (in Needs)'}`,
      cure:
        near === undefined
          ? `Declare it under trace.types in assay.yaml, or use one of ${types.join(', ')}.`
          : `Did you mean '${near}'?`,
    });
  }
}

function duplicateReason(graph: Graph, i: number, reasons: Reason[]): void {
  for (const link of outLinks(graph, i)) {
    if (graph.status[link] !== DUPLICATE) continue;
    const other = graph.items[graph.to[link]!]!;
    reasons.push({
      kind: 'duplicate',
      text: `the same id is at ${other.file}:${other.line}`,
      cure: 'Give one of them another name.',
    });
  }
}

function linkReasons(graph: Graph, i: number, reasons: Reason[]): void {
  duplicateReason(graph, i, reasons);
  const item = graph.items[i]!;
  const nearly = new Set<number>();
  for (const link of outLinks(graph, i)) {
    const status = graph.status[link];
    if (status === OUTDATED || status === PREDATED) nearly.add(graph.ref[link]!);
  }
  for (const link of outLinks(graph, i)) {
    const reason = linkReason(graph, item, link, nearly);
    if (reason !== undefined) reasons.push(reason);
  }
}

function linkReason(graph: Graph, item: Item, link: number, nearly: ReadonlySet<number>): Reason | undefined {
  const target = graph.items[graph.to[link]!];
  const ref = item.covers[graph.ref[link]!];
  const id = ref === undefined ? '' : idText(ref);
  switch (graph.status[link]) {
    case COVERS:
      return target?.status === 'rejected'
        ? { kind: 'covers-rejected', text: `covers ${id}, which is rejected`, cure: 'Remove the reference, or the item with it.' }
        : undefined;
    case ORPHANED:
      return nearly.has(graph.ref[link]!)
        ? undefined
        : {
            kind: 'orphaned',
            text: `covers ${id}, which does not exist${nearName(graph, id)}`,
            cure: 'Mend the id, or write the missing item.',
          };
    case OUTDATED:
      return {
        kind: 'outdated',
        text: `covers ${id}, but the item is at revision ${target!.revision} now`,
        cure: 'Check against the new revision, then raise the number.',
      };
    case PREDATED:
      return {
        kind: 'predated',
        text: `covers ${id}, but the item is only at revision ${target!.revision}`,
        cure: 'Mend the revision.',
      };
    case UNWANTED:
      return {
        kind: 'unwanted',
        text: `covers ${id}, which does not need '${item.type}'`,
        cure: `Add '${item.type}' to its Needs, or cover another item.`,
      };
    case AMBIGUOUS:
      return { kind: 'ambiguous', text: `covers ${id}, an id that several items have`, cure: 'Give every item its own id.' };
    default:
      return undefined;
  }
}

/** For small graphs the nearest existing id helps; on large ones the search would cost more than it gives. */
function nearName(graph: Graph, id: string): string {
  if (graph.byId.size > 5000) return '';
  const near = suggest(id, graph.byId.keys());
  return near === undefined ? '' : ` (did you mean ${near}?)`;
}

function dependsReasons(graph: Graph, item: Item, reasons: Reason[]): void {
  for (const ref of item.depends) {
    const id = idText(ref);
    const target = graph.byId.get(id);
    if (target === undefined) {
      reasons.push({
        kind: 'depends-missing',
        text: `depends on ${id}, which does not exist${nearName(graph, id)}`,
        cure: 'Mend the id.',
      });
    } else if (graph.items[target]!.status === 'rejected') {
      reasons.push({ kind: 'depends-rejected', text: `depends on ${id}, which is rejected`, cure: 'Remove the dependency.' });
    }
  }
}

function needReasons(graph: Graph, i: number, types: TypeCoverage, reasons: Reason[]): void {
  const item = graph.items[i]!;
  for (const type of new Set(types.uncoveredTypes)) {
    const wrong = [...inLinks(graph, i)].map((l) => graph.items[graph.from[l]!]!).find((s) => s.type === type);
    const hint =
      wrong === undefined
        ? ''
        : wrong.status === 'rejected'
          ? `; ${idText(wrong)} is rejected`
          : `; ${idText(wrong)} means another revision`;
    reasons.push({
      kind: 'uncovered',
      text: `needs '${type}', and nothing covers it${hint}`,
      cure:
        item.origin === 'tag' || type.includes('test') || type === 'impl'
          ? `Add [${type}->${idText(item)}] where it is done.`
          : `Write a '${type}' item that covers ${idText(item)}.`,
    });
  }
  for (const type of new Set(types.pendingTypes)) {
    reasons.push({
      kind: 'pending',
      text: `needs '${type}', which only draft or proposed items cover`,
      cure: 'Get those items approved.',
    });
  }
}

function cycleReason(graph: Graph, rows: { start: Int32Array; list: Int32Array }, of: Int32Array, i: number): Reason {
  const members: string[] = [];
  const seen = new Set<number>();
  let v = i;
  while (!seen.has(v)) {
    seen.add(v);
    members.push(idText(graph.items[v]!));
    let next = v;
    for (let e = rows.start[v]!; e < rows.start[v + 1]!; e++)
      if (of[rows.list[e]!] === of[v] && (next === v || !seen.has(rows.list[e]!))) next = rows.list[e]!;
    v = next;
    if (members.length >= 10) break;
  }
  return {
    kind: 'cycle',
    text: `is covered by itself: ${members.join(' ← ')} ← ${members.length >= 10 ? '…' : idText(graph.items[v]!)}`,
    cure: 'Remove one reference of the cycle.',
  };
}
