/** Charts as shapes: computed once, drawn the same on paper and in HTML. Every figure says its numbers in words too. */
import type { Figure, Shape, Status } from './document.ts';
import { grouped } from './words.ts';

export interface BarPart {
  readonly label: string;
  readonly status: Status;
  readonly value: number;
}

export interface Bar {
  readonly label: string;
  readonly parts: readonly BarPart[];
}

const WIDTH = 480;
const LABEL = 128;
const ROW = 20;
const BAR = 12;
const FONT = 8;

/** Horizontal stacked bars with a legend; the length of a bar is its sum. */
export function stackedBars(id: string, caption: string, bars: readonly Bar[]): Figure {
  const shapes: Shape[] = [];
  const sums = bars.map((b) => b.parts.reduce((sum, p) => sum + p.value, 0));
  const scale = (WIDTH - LABEL - 48) / Math.max(1, ...sums);
  let y = legend(shapes, bars);
  bars.forEach((bar, i) => {
    shapes.push(label(LABEL - 8, y + BAR - 3, bar.label, 'end'));
    let x = LABEL;
    for (const part of bar.parts) {
      const width = part.value * scale;
      if (width > 0) shapes.push({ kind: 'rect', x, y, width, height: BAR, color: part.status });
      x += width;
    }
    shapes.push(label(x + 5, y + BAR - 3, grouped(sums[i]!), 'start'));
    y += ROW;
  });
  return { kind: 'figure', id, caption, alt: altOf(bars), width: WIDTH, height: y, shapes };
}

function legend(shapes: Shape[], bars: readonly Bar[]): number {
  const seen = new Map<string, BarPart>();
  for (const bar of bars) for (const part of bar.parts) if (!seen.has(part.label)) seen.set(part.label, part);
  let x = LABEL;
  let y = 0;
  for (const part of seen.values()) {
    const width = 24 + widthOf(part.label);
    if (x > LABEL && x + width > WIDTH) {
      x = LABEL;
      y += 15;
    }
    shapes.push({ kind: 'mark', x: x + 5, y: y + 6, size: 9, status: part.status });
    shapes.push(label(x + 13, y + 9, part.label, 'start'));
    x += width;
  }
  return seen.size === 0 ? 0 : y + 20;
}

/** Rough width of a label: wide characters are as wide as the font, others a little over half. */
function widthOf(value: string): number {
  let width = 0;
  for (const c of value) width += c.charCodeAt(0) > 0x2e80 ? FONT : FONT * 0.58;
  return width;
}

function altOf(bars: readonly Bar[]): string {
  return bars.map((b) => `${b.label}: ${b.parts.map((p) => `${p.label} ${p.value}`).join(', ')}`).join('; ');
}

export interface RangeRow {
  readonly label: string;
  readonly point: number;
  readonly low?: number;
  readonly high?: number;
}

/** Points with ranges on one axis from zero. */
export function rangeBars(id: string, caption: string, unit: string, rows: readonly RangeRow[]): Figure {
  const shapes: Shape[] = [];
  const most = Math.max(1, ...rows.map((r) => r.high ?? r.point));
  const step = niceStep(most / 6);
  const left = 190;
  const scale = (WIDTH - left - 24) / most;
  const bottom = rows.length * ROW + 4;
  for (let tick = 0; tick <= most; tick += step) {
    const x = left + tick * scale;
    shapes.push({ kind: 'line', x1: x, y1: 0, x2: x, y2: bottom, color: 'grid' });
    shapes.push(label(x, bottom + 10, `${tick}`, 'middle', 'muted'));
  }
  rows.forEach((row, i) => {
    const y = i * ROW + 10;
    shapes.push(label(left - 8, y + 3, row.label, 'end'));
    if (row.low !== undefined && row.high !== undefined) {
      const x = left + row.low * scale;
      shapes.push({ kind: 'rect', x, y: y - 3, width: (row.high - row.low) * scale, height: 6, color: 'info' });
    }
    shapes.push({ kind: 'rect', x: left + row.point * scale - 1.5, y: y - 6, width: 3, height: 12, color: 'ink' });
  });
  shapes.push(label(WIDTH - 24, bottom + 22, unit, 'end', 'muted'));
  const alt = rows
    .map((r) => `${r.label}: ${r.point.toFixed(2)}${r.low === undefined ? '' : ` (${r.low.toFixed(2)}–${r.high!.toFixed(2)})`}`)
    .join('; ');
  return { kind: 'figure', id, caption, alt, width: WIDTH, height: bottom + 26, shapes };
}

/** 1, 2 or 5 times a power of ten, not less than `least`. */
function niceStep(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 5, 10].find((n) => n * power >= least)! * power;
  return Math.max(step, 0.01);
}

function label(x: number, y: number, value: string, anchorAt: 'start' | 'middle' | 'end', color: 'ink' | 'muted' = 'ink'): Shape {
  return { kind: 'label', x, y, text: value, size: FONT, anchor: anchorAt, color };
}
