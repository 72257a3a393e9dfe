/** A figure as inline SVG: the same shapes that the paper draws. */
import type { Figure, Shape } from '../../document.ts';
import { palette } from '../palette.ts';
import { escapeHtml } from './escape.ts';

export function svgOf(figure: Figure): string {
  const shapes = figure.shapes.map(shapeOf).join('');
  return `<svg role="img" aria-label="${escapeHtml(figure.alt)}" viewBox="0 0 ${n(figure.width)} ${n(figure.height)}" font-family="sans-serif">${shapes}</svg>`;
}

function shapeOf(shape: Shape): string {
  if (shape.kind === 'rect') {
    return `<rect x="${n(shape.x)}" y="${n(shape.y)}" width="${n(shape.width)}" height="${n(shape.height)}" fill="${palette[shape.color]}"/>`;
  }
  if (shape.kind === 'line') {
    return `<line x1="${n(shape.x1)}" y1="${n(shape.y1)}" x2="${n(shape.x2)}" y2="${n(shape.y2)}" stroke="${palette[shape.color]}"/>`;
  }
  if (shape.kind === 'mark') {
    const half = shape.size / 2;
    return `<use href="#m-${shape.status}" x="${n(shape.x - half)}" y="${n(shape.y - half)}" width="${n(shape.size)}" height="${n(shape.size)}"/>`;
  }
  return `<text x="${n(shape.x)}" y="${n(shape.y)}" font-size="${n(shape.size)}" text-anchor="${shape.anchor}" fill="${palette[shape.color]}">${escapeHtml(shape.text)}</text>`;
}

/** Two decimals are a hundredth of a point. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}
