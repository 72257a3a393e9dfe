/** Drawings of directed graphs as SVG: boxes with their lines of text, curves with arrow heads. No scripts, no outside fonts. */
import type { DirectedGraph, GraphEdge, GraphNode } from './directed-graph.ts';
import { type Layout, layeredLayout, type Point } from './layered-layout.ts';

const CHARACTER = 7.25;
const LINE = 15;
const PADDING = 8;
const MARGIN = 16;
const LONGEST = 60;

/** More boxes than this are not drawn: nobody could read them. */
export const MOST_DRAWN = 2000;

const STYLE =
  'text{font:12px ui-monospace,"DejaVu Sans Mono",Menlo,Consolas,monospace;fill:#1b1f24}.h{font-weight:600;font-size:14px}' +
  'rect{fill:#fff;stroke:#4b5a6a}.strong rect{stroke:#0b57d0;stroke-width:2;fill:#eef4ff}.faint rect{stroke:#b4bcc4;fill:#f7f8f9}.faint text{fill:#6b7680}' +
  'path{fill:none;stroke:#6b7680;stroke-width:1.1}.dashed{stroke-dasharray:5 3}.dotted{stroke-dasharray:1 3}.l{font-size:10.5px;fill:#44505c;paint-order:stroke;stroke:#fff;stroke-width:3px}';

// [impl->dsn~graph-drawing~1]
/** All graphs, one below the other, each under its name. */
export function graphSvg(graphs: readonly DirectedGraph[]): string {
  const parts: string[] = [];
  let top = MARGIN;
  let width = 200;
  for (const graph of graphs) {
    const drawn = drawnPart(graph);
    const omitted = graph.nodes.length - drawn.nodes.length;
    const head = omitted > 0 ? `${graph.name} (the first ${drawn.nodes.length} of ${graph.nodes.length} boxes)` : graph.name;
    parts.push(`<text class="h" x="${MARGIN}" y="${top + 12}">${escaped(head)}</text>`);
    top += 28;
    const { body, size } = drawing(drawn);
    parts.push(`<g transform="translate(${MARGIN} ${top})">`, ...body, '</g>');
    top += size.y + 2 * MARGIN;
    width = Math.max(width, size.x + 2 * MARGIN, head.length * 8.6 + 2 * MARGIN);
  }
  const w = Math.ceil(width);
  const h = Math.ceil(top);
  const label = escaped(
    graphs
      .map((g) => g.name)
      .join(', ')
      .slice(0, 200),
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${w} ${h}" width="${w}" height="${h}" role="img" aria-label="${label}">
<style>${STYLE}</style>
<defs><marker id="a" viewBox="0 0 8 8" refX="7.5" refY="4" markerWidth="7" markerHeight="7" orient="auto"><path d="M0 0.8L8 4L0 7.2z" style="fill:#6b7680;stroke:none"/></marker></defs>
<rect width="100%" height="100%" style="fill:#fff;stroke:none"/>
${parts.join('\n')}
</svg>
`;
}

function drawnPart(graph: DirectedGraph): DirectedGraph {
  if (graph.nodes.length <= MOST_DRAWN) return graph;
  const nodes = graph.nodes.slice(0, MOST_DRAWN);
  const ids = new Set(nodes.map((n) => n.id));
  return { ...graph, nodes, edges: graph.edges.filter((e) => ids.has(e.from) && ids.has(e.to)) };
}

function drawing(graph: DirectedGraph): { body: string[]; size: Point } {
  const index = new Map(graph.nodes.map((n, i) => [n.id, i]));
  const sizes = graph.nodes.map(sizeOf);
  const right = graph.direction === 'right';
  const layout = layeredLayout(
    right ? sizes.map((s) => ({ width: s.height, height: s.width })) : sizes,
    graph.edges.map((e) => ({ from: index.get(e.from)!, to: index.get(e.to)! })),
    right ? { between: 10, layers: 60 } : { between: 24, layers: 40 },
  );
  const turn = (p: Point): Point => (right ? { x: p.y, y: p.x } : p);
  const body = [
    ...graph.edges.map((e, i) => edgeSvg(e, layout.routes[i]!.map(turn), right)),
    ...graph.nodes.map((n, i) => nodeSvg(n, turn(layout.centres[i]!), sizes[i]!)),
    ...graph.edges.map((e, i) => labelSvg(e, layout.routes[i]!.map(turn))),
  ];
  return { body: body.filter((b) => b !== ''), size: sizeOfDrawing(layout, turn) };
}

/** Loops stand out to the right of their box. */
function sizeOfDrawing(layout: Layout, turn: (p: Point) => Point): Point {
  const { x, y } = turn({ x: layout.width, y: layout.height });
  const points = layout.routes.flat().map(turn);
  return points.reduce((m, p) => ({ x: Math.max(m.x, p.x), y: Math.max(m.y, p.y) }), { x, y });
}

function sizeOf(node: GraphNode): { width: number; height: number } {
  const longest = Math.max(1, ...node.lines.map((l) => Math.min(l.length, LONGEST)));
  return { width: longest * CHARACTER + 2 * PADDING, height: Math.max(1, node.lines.length) * LINE + PADDING };
}

function nodeSvg(node: GraphNode, centre: Point, { width, height }: { width: number; height: number }): string {
  const x = centre.x - width / 2;
  const y = centre.y - height / 2;
  const title = node.title === undefined ? '' : `<title>${escaped(node.title)}</title>`;
  const lines = node.lines.map(
    (line, i) =>
      `<text xml:space="preserve" x="${n(x + PADDING)}" y="${n(y + PADDING / 2 + 11.5 + i * LINE)}">${escaped(clipped(line))}</text>`,
  );
  const look = node.look === undefined || node.look === 'plain' ? '' : ` class="${node.look}"`;
  return `<g${look}>${title}<rect x="${n(x)}" y="${n(y)}" width="${n(width)}" height="${n(height)}" rx="3"/>${lines.join('')}</g>`;
}

/** Smooth between the points: each piece leaves and arrives along the direction of the layers. */
function edgeSvg(edge: GraphEdge, points: readonly Point[], right: boolean): string {
  const style = edge.line === undefined || edge.line === 'solid' ? '' : ` class="${edge.line}"`;
  const isLoop = edge.from === edge.to;
  let path = `M${n(points[0]!.x)} ${n(points[0]!.y)}`;
  for (let i = 1; i < points.length; i++) {
    const a = points[i - 1]!;
    const b = points[i]!;
    const straight = isLoop || (right ? a.y === b.y : a.x === b.x);
    if (straight) path += `L${n(b.x)} ${n(b.y)}`;
    else if (right) path += `C${n((a.x + b.x) / 2)} ${n(a.y)} ${n((a.x + b.x) / 2)} ${n(b.y)} ${n(b.x)} ${n(b.y)}`;
    else path += `C${n(a.x)} ${n((a.y + b.y) / 2)} ${n(b.x)} ${n((a.y + b.y) / 2)} ${n(b.x)} ${n(b.y)}`;
  }
  return `<path${style} marker-end="url(#a)" d="${path}"/>`;
}

/** Near where the edge begins: there the reader asks which way to go. */
function labelSvg({ label }: GraphEdge, points: readonly Point[]): string {
  if (label === undefined || label === '') return '';
  // The first stretch that leaves the straight line of its layer.
  const bend = Math.max(
    1,
    points.findIndex((p, i) => i > 0 && p.x !== points[i - 1]!.x && p.y !== points[i - 1]!.y),
  );
  const a = points[bend - 1]!;
  const b = points[bend]!;
  const x = a.x + (b.x - a.x) * 0.35;
  const y = a.y + (b.y - a.y) * 0.35;
  return `<text class="l" text-anchor="middle" x="${n(x)}" y="${n(y + 3)}">${escaped(label.slice(0, 24))}</text>`;
}

function clipped(line: string): string {
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
}

function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** Text for XML: what XML cannot hold at all becomes the replacement character. */
function escaped(text: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replace(/[&<>"]/g, (c) => named[c]!)
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ud800-\udfff\ufffe\uffff]/gu, '\ufffd');
}
