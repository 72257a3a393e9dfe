/** The graph as SVG: one column per item type, boxes coloured by verdict, lines for good links. No scripts, no outside fonts. */
import { idText } from '../item.ts';
import type { StrictRun } from '../project.ts';
import { children, closure, parents } from '../walk.ts';
import { escapeXml } from '../xml.ts';
import { compareIds } from './oft-text.ts';

const WIDTH = 250;
const HEIGHT = 26;
const GAP = 110;
const STEP = 34;
const MAX_ITEMS = 1500;

/** The items around the given ones, both ways; all items when none is given. */
export function neighbourhood(run: StrictRun, starts: readonly number[]): number[] {
  if (starts.length === 0) return run.graph.items.map((_, i) => i).slice(0, MAX_ITEMS);
  const up = closure(starts, (i) => parents(run.graph, i));
  const down = closure(starts, (i) => children(run.graph, i));
  return [...new Set([...starts, ...up, ...down])].slice(0, MAX_ITEMS);
}

export function graphSvg(run: StrictRun, members: readonly number[]): string {
  const { graph, verdict } = run;
  const inside = new Set(members);
  const columns = columnsOf(run, members);
  const at = new Map<number, { x: number; y: number }>();
  columns.forEach((column, c) => {
    column.members.forEach((i, r) => {
      at.set(i, { x: 20 + c * (WIDTH + GAP), y: 50 + r * STEP });
    });
  });
  const height = 80 + Math.max(1, ...columns.map((c) => c.members.length)) * STEP;
  const width = 40 + columns.length * (WIDTH + GAP) - GAP;
  const lines: string[] = [];
  for (const i of members) {
    for (const c of children(graph, i)) {
      if (!inside.has(c)) continue;
      const a = at.get(i)!;
      const b = at.get(c)!;
      const [x1, y1, x2, y2] = [a.x + WIDTH, a.y + HEIGHT / 2, b.x, b.y + HEIGHT / 2];
      lines.push(x2 - x1 > GAP ? laneOf(x1, y1, x2, y2) : curve(x1, y1, x2, y2));
    }
  }
  const boxes = members.map((i) => {
    const item = graph.items[i]!;
    const v = verdict.items[i]!;
    const { x, y } = at.get(i)!;
    const kind = v.reasons.length > 0 ? 'root' : v.defect ? 'inherited' : 'ok';
    const label = item.origin === 'tag' ? `${item.file.slice(item.file.lastIndexOf('/') + 1)}:${item.line}` : item.name;
    const shown = label.length > 36 ? `${label.slice(0, 35)}…` : label;
    return `<g class="${kind}"><title>${escapeXml(`${idText(item)} ${item.title} (${item.file}:${item.line})${v.reasons.map((r) => `\n${r.text}`).join('')}`)}</title><rect x="${x}" y="${y}" width="${WIDTH}" height="${HEIGHT}" rx="4"/><text x="${x + 8}" y="${y + 17}">${escapeXml(shown)}</text></g>`;
  });
  const heads = columns.map(
    (c, k) => `<text class="head" x="${20 + k * (WIDTH + GAP)}" y="30">${escapeXml(c.type)} (${c.members.length})</text>`,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="requirement graph">
<style>text{font:12px system-ui,sans-serif;fill:#1b1f24}.head{font-weight:600;font-size:14px}rect{fill:#fff;stroke:#2e7d32;stroke-width:1.5}.root rect{stroke:#b3261e;fill:#fdecea}.inherited rect{stroke:#c77700;fill:#fff6e5}path{fill:none;stroke:#9aa4ae;stroke-width:1}</style>
<rect width="100%" height="100%" style="fill:#fff;stroke:none"/>
${heads.join('\n')}
${lines.join('\n')}
${boxes.join('\n')}
</svg>
`;
}

function curve(x1: number, y1: number, x2: number, y2: number): string {
  const bend = Math.max(30, (x2 - x1) / 2);
  return `<path d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/>`;
}

/** A link over more than one column runs in the gap above the row of its end, so that it passes no box that it does not mean. */
function laneOf(x1: number, y1: number, x2: number, y2: number): string {
  const lane = y2 - STEP / 2;
  const [a, b, half] = [x1 + GAP, x2 - GAP, GAP / 2];
  return `<path d="M${x1} ${y1}C${x1 + half} ${y1} ${a - half} ${lane} ${a} ${lane}L${b} ${lane}C${b + half} ${lane} ${x2 - half} ${y2} ${x2} ${y2}"/>`;
}

/** Types from the goals down: a type stands right of every type it covers. */
function columnsOf(run: StrictRun, members: readonly number[]): { type: string; members: number[] }[] {
  const { items } = run.graph;
  const byType = new Map<string, number[]>();
  for (const i of members) {
    const list = byType.get(items[i]!.type);
    if (list === undefined) byType.set(items[i]!.type, [i]);
    else list.push(i);
  }
  const depth = new Map([...byType.keys()].map((t) => [t, 0]));
  for (let round = 0; round < byType.size; round++) {
    for (const i of members) {
      for (const c of items[i]!.covers) {
        const above = depth.get(c.type);
        if (above !== undefined && c.type !== items[i]!.type)
          depth.set(items[i]!.type, Math.min(byType.size, Math.max(depth.get(items[i]!.type)!, above + 1)));
      }
    }
  }
  return [...byType]
    .map(([type, list]) => ({ type, members: list.sort((a, b) => compareIds(items[a]!, items[b]!)) }))
    .sort((a, b) => depth.get(a.type)! - depth.get(b.type)! || (a.type < b.type ? -1 : 1));
}
