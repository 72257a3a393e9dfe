/**
 * OpenFastTrace 4.5's verdict over a graph: shallow and deep coverage, defects, and the "only approved items" view that its
 * aspec report uses. Nothing here is ours to improve; strict semantics live in `strict.ts`.
 */
import { DEEP_COVERED, deepStatus } from './coverage.ts';
import { COVERS, DUPLICATE, type Graph, inLinks, outLinks, UNWANTED } from './graph.ts';

export interface OftVerdict {
  readonly graph: Graph;
  /** Types that cover each item, in order of linking, without repeats. */
  readonly coveredTypes: readonly (readonly string[])[];
  /** The same from approved items only. */
  readonly approvedTypes: readonly (readonly string[])[];
  /** Types that cover it although it does not need them. */
  readonly overTypes: readonly (readonly string[])[];
  readonly deep: Uint8Array;
  /** Deep status when only approved items count. */
  readonly deepApproved: Uint8Array;
  readonly defect: Uint8Array;
  readonly defects: number;
}

const NONE: readonly string[] = [];

// [impl->dsn~trace-oft-semantics~1]
export function oftVerdict(graph: Graph): OftVerdict {
  const { items } = graph;
  const coveredTypes = items.map((_, i) => typesOf(graph, i, COVERS, false));
  const approvedTypes = items.map((_, i) => typesOf(graph, i, COVERS, true));
  const overTypes = items.map((_, i) => typesOf(graph, i, UNWANTED, false));
  const shallow = Uint8Array.from(items, (item, i) => (item.needs.every((t) => coveredTypes[i]!.includes(t)) ? 1 : 0));
  const deep = deepStatus(graph, (i) => shallow[i] === 1);
  const deepApproved = deepStatus(graph, (i) => shallow[i] === 1 && items[i]!.status === 'approved');
  const defect = new Uint8Array(items.length);
  let defects = 0;
  for (let i = 0; i < items.length; i++) {
    if (isDefect(graph, i, deep[i]!)) {
      defect[i] = 1;
      defects++;
    }
  }
  return { graph, coveredTypes, approvedTypes, overTypes, deep, deepApproved, defect, defects };
}

function typesOf(graph: Graph, item: number, status: number, approvedOnly: boolean): readonly string[] {
  if (graph.inStart[item] === graph.inStart[item + 1]) return NONE;
  const types: string[] = [];
  for (const link of inLinks(graph, item)) {
    if (graph.status[link] !== status) continue;
    const source = graph.items[graph.from[link]!]!;
    if (approvedOnly && source.status !== 'approved') continue;
    if (!types.includes(source.type)) types.push(source.type);
  }
  return types;
}

function isDefect(graph: Graph, item: number, deep: number): boolean {
  let bad = false;
  for (const link of outLinks(graph, item)) {
    if (graph.status[link] === DUPLICATE) return true;
    if (graph.status[link] !== COVERS) bad = true;
  }
  if (graph.items[item]!.status === 'rejected') return false;
  if (bad || deep !== DEEP_COVERED) return true;
  for (const link of inLinks(graph, item)) if (graph.status[link] !== COVERS) return true;
  return false;
}

/** Needed types without a coverer, in the order of the item's `Needs:`. */
export function uncoveredTypes(needs: readonly string[], covered: readonly string[]): string[] {
  return needs.filter((t) => !covered.includes(t));
}
