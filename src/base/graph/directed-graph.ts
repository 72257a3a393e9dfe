/** A directed graph to be shown: as Graphviz text here, as a drawing in `graph-svg.ts`. */

export interface GraphNode {
  readonly id: string;
  /** What stands in the box, line by line. */
  readonly lines: readonly string[];
  /** How the box looks: plain, strong (what was asked for), faint (outside, or not reached). */
  readonly look?: 'plain' | 'strong' | 'faint';
  /** Shown when the pointer rests on it. */
  readonly title?: string;
}

export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly label?: string;
  /** `dashed`: may be; `dotted`: never happens. */
  readonly line?: 'solid' | 'dashed' | 'dotted';
}

export interface DirectedGraph {
  readonly name: string;
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  /** Which way edges run: down for flow, right for who uses whom. */
  readonly direction: 'down' | 'right';
}

// [impl->dsn~graph-drawing~1]
/** Graphviz text of the graphs, each a cluster when there are several. */
export function graphDot(graphs: readonly DirectedGraph[]): string {
  const lines = ['digraph {', '  node [shape=box fontname=monospace];'];
  if (graphs[0]?.direction === 'right') lines.push('  rankdir=LR;');
  graphs.forEach((graph, k) => {
    const id = (node: string): string => quoted(graphs.length > 1 ? `${k}.${node}` : node);
    if (graphs.length > 1) lines.push(`  subgraph ${quoted(`cluster_${k}`)} {`, `  label=${quoted(graph.name)};`);
    for (const n of graph.nodes) lines.push(`  ${id(n.id)} [label=${quoted(n.lines.join('\n'))}${lookOf(n)}];`);
    for (const e of graph.edges) lines.push(`  ${id(e.from)} -> ${id(e.to)}${attributesOf(e)};`);
    if (graphs.length > 1) lines.push('  }');
  });
  return `${[...lines, '}'].join('\n')}\n`;
}

function lookOf({ look }: GraphNode): string {
  return look === 'strong' ? ' penwidth=2' : look === 'faint' ? ' color=gray fontcolor=gray' : '';
}

function attributesOf({ label, line }: GraphEdge): string {
  const parts = [
    label === undefined || label === '' ? '' : `label=${quoted(label)}`,
    line === undefined || line === 'solid' ? '' : `style=${line}`,
  ].filter((p) => p !== '');
  return parts.length === 0 ? '' : ` [${parts.join(' ')}]`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\l')}"`;
}
