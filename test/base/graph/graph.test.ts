import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DirectedGraph, graphDot } from '../../../src/base/graph/directed-graph.ts';
import { graphSvg, MOST_DRAWN } from '../../../src/base/graph/graph-svg.ts';
import { layeredLayout } from '../../../src/base/graph/layered-layout.ts';

const SPACING = { between: 20, layers: 40 };
const box = { width: 50, height: 20 };
const edge = (from: number, to: number) => ({ from, to });

// [utest->dsn~graph-drawing~1]
describe('layered layout', () => {
  test('edges run down; one that closes a circle runs up', () => {
    const { centres, routes } = layeredLayout([box, box, box], [edge(0, 1), edge(1, 2), edge(2, 0)], SPACING);
    expect(centres.map((c) => c.y)).toEqual([10, 70, 130]);
    expect(routes[0]!.at(-1)!.y).toBeGreaterThan(routes[0]![0]!.y);
    expect(routes[2]!.at(-1)!.y).toBeLessThan(routes[2]![0]!.y);
  });

  test('a diamond has no crossing and stands symmetric', () => {
    const { centres } = layeredLayout([box, box, box, box], [edge(0, 1), edge(0, 2), edge(1, 3), edge(2, 3)], SPACING);
    expect(centres[0]!.x).toBeCloseTo((centres[1]!.x + centres[2]!.x) / 2, 0);
    expect(centres[3]!.x).toBeCloseTo(centres[0]!.x, 0);
    expect(centres[1]!.y).toBe(centres[2]!.y);
  });

  test('the order within layers takes crossings away', () => {
    const { centres } = layeredLayout([box, box, box, box], [edge(0, 3), edge(1, 2)], SPACING);
    expect(centres[0]!.x < centres[1]!.x).toBe(centres[3]!.x < centres[2]!.x);
  });

  test('boxes never overlap and lie within the drawing; the same graph gives the same places', () => {
    const nodes = fc.array(fc.record({ width: fc.integer({ min: 10, max: 90 }), height: fc.integer({ min: 10, max: 60 }) }), {
      minLength: 1,
      maxLength: 25,
    });
    const graph = nodes.chain((all) => {
      const end = fc.nat(all.length - 1);
      return fc.tuple(fc.constant(all), fc.array(fc.record({ from: end, to: end }), { maxLength: 50 }));
    });
    fc.assert(
      fc.property(graph, ([all, edges]) => {
        const layout = layeredLayout(all, edges, SPACING);
        expect(layeredLayout(all, edges, SPACING)).toEqual(layout);
        const boxes = layout.centres.map((c, i) => ({ ...c, ...all[i]! }));
        boxes.forEach((a, i) => {
          expect(a.x - a.width / 2).toBeGreaterThanOrEqual(-0.001);
          expect(a.x + a.width / 2).toBeLessThanOrEqual(layout.width + 0.001);
          expect(a.y + a.height / 2).toBeLessThanOrEqual(layout.height + 0.001);
          for (const b of boxes.slice(i + 1)) {
            const apart = Math.abs(a.x - b.x) >= (a.width + b.width) / 2 - 0.001;
            expect(apart || Math.abs(a.y - b.y) >= (a.height + b.height) / 2 - 0.001).toBe(true);
          }
        });
        expect(layout.routes.every((r) => r.length >= 2)).toBe(true);
      }),
      { seed: 7, numRuns: 200 },
    );
  });
});

const graph: DirectedGraph = {
  name: 'a <b>',
  nodes: [
    { id: 'x', lines: ['x & "y"', '\u0001'], look: 'strong', title: 'here' },
    { id: 'z', lines: ['z'], look: 'faint' },
  ],
  edges: [
    { from: 'x', to: 'z', label: 'true', line: 'dashed' },
    { from: 'z', to: 'z' },
  ],
  direction: 'right',
};

// [utest->dsn~graph-drawing~1]
describe('graphs as text', () => {
  test('Graphviz text quotes what it must and says how lines look', () => {
    expect(graphDot([graph])).toBe(`digraph {
  node [shape=box fontname=monospace];
  rankdir=LR;
  "x" [label="x & \\"y\\"\\l\u0001" penwidth=2];
  "z" [label="z" color=gray fontcolor=gray];
  "x" -> "z" [label="true" style=dashed];
  "z" -> "z";
}
`);
    expect(graphDot([graph, graph])).toContain('"1.x" -> "1.z"');
  });

  test('SVG is well formed and holds every box, edge and label', () => {
    const svg = graphSvg([graph]);
    expect(svg).toContain('x &amp; &quot;y&quot;');
    expect(svg).not.toContain('\u0001');
    expect(svg.match(/<rect [^>]*rx/g)).toHaveLength(2);
    expect(svg.match(/marker-end/g)).toHaveLength(2);
    expect(svg).toContain('class="dashed"');
    expect(svg).toMatch(/>true<\/text>/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  test('an empty graph and a huge one are drawn', () => {
    expect(graphSvg([{ ...graph, nodes: [], edges: [] }])).not.toMatch(/NaN|Infinity/);
    const nodes = Array.from({ length: MOST_DRAWN + 5 }, (_, i) => ({ id: String(i), lines: [String(i)] }));
    const edges = nodes.slice(1).map((n, i) => ({ from: String(i >> 1), to: n.id }));
    const svg = graphSvg([{ ...graph, nodes, edges }]);
    expect(svg).toContain(`the first ${MOST_DRAWN} of ${MOST_DRAWN + 5} boxes`);
    expect(svg).not.toMatch(/NaN|Infinity/);
  });
});
