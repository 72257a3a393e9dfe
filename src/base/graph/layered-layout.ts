/**
 * Places for the nodes of a directed graph in layers (the method of Sugiyama, Tagawa and Toda): edges that close a cycle are
 * turned round, every node gets a layer behind its predecessors, edges that pass layers get a bend in each, the order within
 * layers is improved by barycentres, and coordinates are pulled towards the neighbours as far as the order allows. Layers
 * run along the y axis; the same graph gives the same places.
 */

export interface LayoutNode {
  readonly width: number;
  readonly height: number;
}

export interface LayoutEdge {
  readonly from: number;
  readonly to: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  /** Centres, by node. */
  readonly centres: readonly Point[];
  /** By edge: from the border of its source over the bends to the border of its target. */
  readonly routes: readonly (readonly Point[])[];
}

export interface Spacing {
  readonly between: number;
  readonly layers: number;
}

/** A node or a bend of a long edge. */
interface Cell {
  readonly width: number;
  readonly height: number;
  readonly layer: number;
  readonly before: number[];
  readonly after: number[];
  x: number;
}

const SWEEPS = 12;
/** Above so many cells the order is improved fewer times. */
const MANY = 4000;

// [impl->dsn~graph-drawing~1]
export function layeredLayout(nodes: readonly LayoutNode[], edges: readonly LayoutEdge[], spacing: Spacing): Layout {
  const turned = turnedEdges(nodes.length, edges);
  const layerOf = layers(nodes.length, edges, turned);
  const cells: Cell[] = nodes.map((n, i) => ({ ...n, layer: layerOf[i]!, before: [], after: [], x: 0 }));
  const chains = edges.map((edge, e) =>
    chainOf(cells, turned[e] === 1 ? edge.to : edge.from, turned[e] === 1 ? edge.from : edge.to),
  );
  const rows: number[][] = [];
  for (const i of visitOrder(cells)) {
    const { layer } = cells[i]!;
    rows[layer] ??= [];
    rows[layer].push(i);
  }
  order(cells, rows);
  place(cells, rows, spacing.between);
  return finished(nodes, cells, rows, chains, turned, spacing.layers);
}

/** Edges that, found in depth-first order, lead back to a node that is still open. */
function turnedEdges(count: number, edges: readonly LayoutEdge[]): Uint8Array {
  const turned = new Uint8Array(edges.length);
  const out: number[][] = Array.from({ length: count }, () => []);
  edges.forEach((edge, e) => {
    out[edge.from]!.push(e);
  });
  const state = new Uint8Array(count);
  for (let root = 0; root < count; root++) {
    if (state[root] !== 0) continue;
    const path: { node: number; next: number }[] = [{ node: root, next: 0 }];
    state[root] = 1;
    while (path.length > 0) {
      const top = path.at(-1)!;
      const e = out[top.node]![top.next++];
      if (e === undefined) {
        state[top.node] = 2;
        path.pop();
        continue;
      }
      const { to } = edges[e]!;
      if (state[to] === 1) turned[e] = 1;
      else if (state[to] === 0) {
        state[to] = 1;
        path.push({ node: to, next: 0 });
      }
    }
  }
  return turned;
}

/** Longest path from the sources; then sources move next to what they lead to. */
function layers(count: number, edges: readonly LayoutEdge[], turned: Uint8Array): Int32Array {
  const out: number[][] = Array.from({ length: count }, () => []);
  const open = new Int32Array(count);
  edges.forEach(({ from, to }, e) => {
    if (from === to) return;
    const [a, b] = turned[e] === 1 ? [to, from] : [from, to];
    out[a]!.push(b);
    open[b]!++;
  });
  const layer = new Int32Array(count);
  const sources: number[] = [];
  for (let i = 0; i < count; i++) if (open[i] === 0) sources.push(i);
  const queue = [...sources];
  for (let k = 0; k < queue.length; k++) {
    const at = queue[k]!;
    for (const to of out[at]!) {
      layer[to] = Math.max(layer[to]!, layer[at]! + 1);
      if (--open[to]! === 0) queue.push(to);
    }
  }
  for (const at of sources) {
    const nearest = Math.min(...out[at]!.map((to) => layer[to]!));
    if (Number.isFinite(nearest)) layer[at] = nearest - 1;
  }
  return layer;
}

/** The cells of an edge from its upper to its lower end, with bends made for the layers between. */
function chainOf(cells: Cell[], from: number, to: number): number[] {
  const chain = [from];
  if (from === to) return chain;
  for (let layer = cells[from]!.layer + 1; layer < cells[to]!.layer; layer++) {
    chain.push(cells.length);
    cells.push({ width: 8, height: 0, layer, before: [], after: [], x: 0 });
  }
  chain.push(to);
  for (let i = 1; i < chain.length; i++) {
    cells[chain[i - 1]!]!.after.push(chain[i]!);
    cells[chain[i]!]!.before.push(chain[i - 1]!);
  }
  return chain;
}

/** Depth-first over the edges, so that what belongs together begins together. */
function visitOrder(cells: readonly Cell[]): number[] {
  const seen = new Uint8Array(cells.length);
  const found: number[] = [];
  const roots = cells.map((_, i) => i).sort((a, b) => cells[a]!.before.length - cells[b]!.before.length || a - b);
  for (const root of roots) {
    const stack = [root];
    while (stack.length > 0) {
      const at = stack.pop()!;
      if (seen[at] === 1) continue;
      seen[at] = 1;
      found.push(at);
      for (const to of cells[at]!.after.toReversed()) if (seen[to] === 0) stack.push(to);
    }
  }
  return found;
}

/** Sweeps down and up by barycentres; the order with the fewest crossings stays. */
function order(cells: readonly Cell[], rows: number[][]): void {
  const at = new Int32Array(cells.length);
  const number = (row: readonly number[]): void => {
    row.forEach((cell, i) => {
      at[cell] = i;
    });
  };
  rows.forEach(number);
  let best = rows.map((row) => [...row]);
  let fewest = crossings(cells, rows, at);
  const sweeps = cells.length > MANY ? 3 : SWEEPS;
  for (let sweep = 0; sweep < sweeps && fewest > 0; sweep++) {
    const down = sweep % 2 === 0;
    for (let k = 1; k < rows.length; k++) {
      const row = rows[down ? k : rows.length - 1 - k]!;
      const weight = new Map(row.map((cell) => [cell, barycentre(cells[cell]!, at[cell]!, down, at)]));
      row.sort((a, b) => weight.get(a)! - weight.get(b)! || at[a]! - at[b]!);
      number(row);
    }
    const now = crossings(cells, rows, at);
    if (now < fewest) {
      fewest = now;
      best = rows.map((row) => [...row]);
    }
  }
  best.forEach((row, k) => {
    rows[k] = row;
  });
}

/** What has no neighbours there stays where it is. */
function barycentre(cell: Cell, own: number, down: boolean, at: Int32Array): number {
  const neighbours = down ? cell.before : cell.after;
  if (neighbours.length === 0) return own;
  return neighbours.reduce((sum, n) => sum + at[n]!, 0) / neighbours.length;
}

/** Crossings between neighbouring layers, counted with a tree of partial sums. */
function crossings(cells: readonly Cell[], rows: readonly (readonly number[])[], at: Int32Array): number {
  let total = 0;
  for (let k = 0; k + 1 < rows.length; k++) {
    const ends = rows[k]!.flatMap((cell) => cells[cell]!.after.map((to) => at[to]!).sort((a, b) => a - b));
    const size = rows[k + 1]!.length;
    const sums = new Int32Array(size + 1);
    for (let i = ends.length - 1; i >= 0; i--) {
      for (let p = ends[i]!; p > 0; p -= p & -p) total += sums[p]!;
      for (let p = ends[i]! + 1; p <= size; p += p & -p) sums[p]!++;
    }
  }
  return total;
}

/** Pulls each cell to the middle of its neighbours, keeping order and distance: sums of squares by pooled stretches. */
function place(cells: readonly Cell[], rows: readonly (readonly number[])[], between: number): void {
  const offsets = rows.map((row) => offsetsOf(cells, row, between));
  rows.forEach((row, k) => {
    row.forEach((cell, i) => {
      cells[cell]!.x = offsets[k]![i]!;
    });
  });
  for (let pass = 0; pass < 10; pass++) {
    const down = pass % 2 === 0;
    for (let k = 0; k < rows.length; k++) {
      const r = down ? k : rows.length - 1 - k;
      pull(cells, rows[r]!, offsets[r]!, pass === 9 ? 'both' : down ? 'before' : 'after');
    }
  }
  const left = Math.min(...cells.map((c) => c.x - c.width / 2));
  for (const cell of cells) cell.x -= left;
}

/** Centres of a row packed to the left. */
function offsetsOf(cells: readonly Cell[], row: readonly number[], between: number): number[] {
  let x = 0;
  return row.map((cell) => {
    const centre = x + cells[cell]!.width / 2;
    x += cells[cell]!.width + (cells[cell]!.height === 0 ? between / 2 : between);
    return centre;
  });
}

function pull(
  cells: readonly Cell[],
  row: readonly number[],
  offsets: readonly number[],
  side: 'before' | 'after' | 'both',
): void {
  const pools: { sum: number; weight: number; count: number }[] = [];
  row.forEach((id, i) => {
    const cell = cells[id]!;
    const neighbours = side === 'both' ? [...cell.before, ...cell.after] : cell[side];
    const wanted = neighbours.length === 0 ? cell.x : neighbours.reduce((sum, n) => sum + cells[n]!.x, 0) / neighbours.length;
    // Bends hold their edge straight; what has no neighbours gives way.
    const weight = neighbours.length === 0 ? 0.1 : cell.height === 0 ? 4 : 1;
    let pool = { sum: (wanted - offsets[i]!) * weight, weight, count: 1 };
    while (pools.length > 0 && pools.at(-1)!.sum / pools.at(-1)!.weight > pool.sum / pool.weight) {
      const last = pools.pop()!;
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  });
  let i = 0;
  for (const { sum, weight, count } of pools) {
    for (let n = 0; n < count; n++, i++) cells[row[i]!]!.x = offsets[i]! + sum / weight;
  }
}

function finished(
  nodes: readonly LayoutNode[],
  cells: readonly Cell[],
  rows: readonly (readonly number[])[],
  chains: readonly (readonly number[])[],
  turned: Uint8Array,
  gap: number,
): Layout {
  const tops: number[] = [];
  const heights = rows.map((row) => Math.max(0, ...row.map((cell) => cells[cell]!.height)));
  let y = 0;
  heights.forEach((height, k) => {
    tops[k] = y;
    y += height + gap;
  });
  const middle = (cell: Cell): number => tops[cell.layer]! + heights[cell.layer]! / 2;
  const bottom = (cell: Cell): number => tops[cell.layer]! + heights[cell.layer]!;
  const leave = ports(cells, chains, (chain) => [chain[0]!, chain[1]!]);
  const arrive = ports(cells, chains, (chain) => [chain.at(-1)!, chain.at(-2)!]);
  const routes = chains.map((chain, e) => {
    if (chain.length === 1) return loopOf(cells[chain[0]!]!, middle(cells[chain[0]!]!));
    const points = chain.flatMap((id, i): Point[] => {
      const cell = cells[id]!;
      const half = cell.height / 2;
      // An edge leaves its layer before it turns, so that it passes no taller neighbour's corner.
      if (i === 0) return straight(cell.x + leave[e]!, middle(cell) + half, bottom(cell));
      if (i === chain.length - 1) return straight(cell.x + arrive[e]!, tops[cell.layer]!, middle(cell) - half);
      return straight(cell.x, tops[cell.layer]!, bottom(cell));
    });
    return turned[e] === 1 ? points.reverse() : points;
  });
  return {
    width: Math.max(0, ...cells.map((c) => c.x + c.width / 2)),
    height: Math.max(0, y - gap),
    centres: nodes.map((_, i) => ({ x: cells[i]!.x, y: middle(cells[i]!) })),
    routes,
  };
}

function straight(x: number, from: number, to: number): Point[] {
  return from === to
    ? [{ x, y: from }]
    : [
        { x, y: from },
        { x, y: to },
      ];
}

/** Where on its end's border each edge begins (or ends), from the middle: side by side in the order of the other ends. */
function ports(
  cells: readonly Cell[],
  chains: readonly (readonly number[])[],
  endOf: (chain: readonly number[]) => readonly [end: number, next: number],
): number[] {
  const offsets: number[] = new Array(chains.length).fill(0);
  const at = new Map<number, { edge: number; x: number }[]>();
  chains.forEach((chain, edge) => {
    if (chain.length < 2) return;
    const [end, next] = endOf(chain);
    const list = at.get(end) ?? [];
    list.push({ edge, x: cells[next]!.x });
    at.set(end, list);
  });
  for (const [end, list] of at) {
    const step = Math.min(14, (cells[end]!.width * 0.8) / list.length);
    list.sort((a, b) => a.x - b.x || a.edge - b.edge);
    list.forEach(({ edge }, i) => {
      offsets[edge] = (i - (list.length - 1) / 2) * step;
    });
  }
  return offsets;
}

/** An edge from a node to itself, around its right border. */
function loopOf(cell: Cell, y: number): Point[] {
  const x = cell.x + cell.width / 2;
  const h = Math.min(10, cell.height / 4);
  return [
    { x, y: y - h },
    { x: x + 18, y: y - h },
    { x: x + 18, y: y + h },
    { x, y: y + h },
  ];
}
