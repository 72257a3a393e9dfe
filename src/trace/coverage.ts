/**
 * Deep coverage in O(V+E): strongly connected components of the "is covered by" relation (Tarjan, iterative, so that no depth
 * of requirements can overflow a stack), then one sweep over the components from the leaves up. An item on a cycle is CYCLE;
 * an item above one is uncovered because of it. Works on any relation given as compressed rows.
 */
import { type Graph, inLinks } from './graph.ts';
import { idText } from './item.ts';

export const DEEP_COVERED = 0;
export const DEEP_UNCOVERED = 1;
export const DEEP_CYCLE = 2;

export interface Components {
  /** Component of each node; components are numbered so that every successor outside has a smaller number. */
  readonly of: Int32Array;
  readonly count: number;
  /** Is the component a cycle (several members, or one with an edge to itself)? */
  readonly cyclic: Uint8Array;
}

// [impl->dsn~trace-linear-coverage~1]
/** Strongly connected components of a relation `successors`. */
export function components(start: Int32Array, list: Int32Array): Components {
  const count = start.length - 1;
  const of = new Int32Array(count).fill(-1);
  const index = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const edge = start.slice(0, count);
  const open: number[] = [];
  const path: number[] = [];
  const cyclic: number[] = [];
  let next = 0;
  for (let root = 0; root < count; root++) {
    if (index[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const v = path.at(-1)!;
      if (index[v] === -1) {
        index[v] = low[v] = next++;
        open.push(v);
      }
      const e = edge[v]!;
      if (e < start[v + 1]!) {
        edge[v] = e + 1;
        const w = list[e]!;
        if (index[w] === -1) path.push(w);
        else if (of[w] === -1) low[v] = Math.min(low[v]!, index[w]!);
        continue;
      }
      path.pop();
      if (path.length > 0) low[path.at(-1)!] = Math.min(low[path.at(-1)!]!, low[v]!);
      if (low[v] === index[v]) cyclic.push(closeComponent(open, v, of, cyclic.length) > 1 ? 1 : 0);
    }
  }
  const flags = Uint8Array.from(cyclic);
  for (let v = 0; v < count; v++) {
    for (let e = start[v]!; e < start[v + 1]!; e++) if (list[e] === v) flags[of[v]!] = 1;
  }
  return { of, count: cyclic.length, cyclic: flags };
}

function closeComponent(open: number[], root: number, of: Int32Array, number: number): number {
  let size = 0;
  for (;;) {
    const w = open.pop()!;
    of[w] = number;
    size++;
    if (w === root) return size;
  }
}

/** The coverers of every item: sources of the links it sees, as compressed rows of item numbers. */
export function covererRows(
  graph: Graph,
  accept: (link: number) => boolean = () => true,
): { start: Int32Array; list: Int32Array } {
  const count = graph.items.length;
  const start = new Int32Array(count + 1);
  const list = new Int32Array(graph.in_.length);
  let n = 0;
  for (let i = 0; i < count; i++) {
    for (const link of inLinks(graph, i)) if (accept(link)) list[n++] = graph.from[link]!;
    start[i + 1] = n;
  }
  return { start, list: list.slice(0, n) };
}

/**
 * Deep status of every item: CYCLE when it reaches its own id, else UNCOVERED when it or anything below it is not `ok`, or when
 * it lies above a cycle, else COVERED.
 */
export function deepStatus(graph: Graph, ok: (item: number) => boolean): Uint8Array {
  const { start, list } = covererRows(graph);
  const scc = components(start, list);
  const worst = new Uint8Array(scc.count);
  const members = orderByComponent(scc);
  for (const v of members) {
    const c = scc.of[v]!;
    if (scc.cyclic[c] === 1 || !ok(v)) worst[c] = DEEP_UNCOVERED;
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const below = scc.of[list[e]!]!;
      if (below !== c && worst[below] !== DEEP_COVERED) worst[c] = DEEP_UNCOVERED;
    }
  }
  const deep = new Uint8Array(graph.items.length);
  for (let v = 0; v < deep.length; v++) deep[v] = scc.cyclic[scc.of[v]!] === 1 ? DEEP_CYCLE : worst[scc.of[v]!]!;
  markDuplicateCycles(graph, start, list, deep);
  return deep;
}

/** Items in ascending component number: everything below an item comes before it. */
export function orderByComponent(scc: Components): Int32Array {
  const starts = new Int32Array(scc.count + 1);
  for (const c of scc.of) starts[c + 1]!++;
  for (let c = 0; c < scc.count; c++) starts[c + 1]! += starts[c]!;
  const order = new Int32Array(scc.of.length);
  for (let v = 0; v < order.length; v++) order[starts[scc.of[v]!]!++] = v;
  return order;
}

/** Items of one id are one node to OpenFastTrace's cycle test: an item that reaches a twin of its own id is on a cycle. */
function markDuplicateCycles(graph: Graph, start: Int32Array, list: Int32Array, deep: Uint8Array): void {
  if (graph.byId.size === graph.items.length) return;
  const twins = new Map<string, number[]>();
  for (let i = 0; i < graph.items.length; i++) {
    const id = idText(graph.items[i]!);
    if (graph.byId.get(id) === i) continue;
    const list_ = twins.get(id) ?? [graph.byId.get(id)!];
    list_.push(i);
    twins.set(id, list_);
  }
  for (const group of twins.values()) {
    const wanted = new Set(group);
    for (const item of group) {
      if (deep[item] !== DEEP_CYCLE && start[item] !== start[item + 1] && reaches(item, wanted, start, list))
        deep[item] = DEEP_CYCLE;
    }
  }
}

function reaches(from: number, wanted: ReadonlySet<number>, start: Int32Array, list: Int32Array): boolean {
  const seen = new Set<number>([from]);
  const todo = [from];
  while (todo.length > 0) {
    const v = todo.pop()!;
    for (let e = start[v]!; e < start[v + 1]!; e++) {
      const w = list[e]!;
      if (wanted.has(w)) return true;
      if (!seen.has(w)) {
        seen.add(w);
        todo.push(w);
      }
    }
  }
  return false;
}

/** The cycles themselves, each as its members in ascending order, for the diagnostic that names them. */
export function cycles(graph: Graph): number[][] {
  const { start, list } = covererRows(graph);
  const scc = components(start, list);
  const groups = new Map<number, number[]>();
  for (let v = 0; v < scc.of.length; v++) {
    const c = scc.of[v]!;
    if (scc.cyclic[c] !== 1) continue;
    const group = groups.get(c);
    if (group === undefined) groups.set(c, [v]);
    else group.push(v);
  }
  return [...groups.values()];
}
