/** Colours and status marks shared by paper and HTML. All text colours reach a contrast of 4.5 : 1 on white. */
import type { ColorRole, Status } from '../document.ts';

export const palette: Readonly<Record<ColorRole, string>> = {
  good: '#1a7f37',
  bad: '#b3261e',
  warn: '#9a6700',
  none: '#57606a',
  info: '#0b5cad',
  ink: '#1f2328',
  muted: '#57606a',
  grid: '#d0d7de',
  paper: '#ffffff',
  accent: '#0b3d66',
};

/** Pale grounds of verdict boxes. */
export const grounds: Readonly<Record<Status, string>> = {
  good: '#e6f4ea',
  bad: '#fbeaea',
  warn: '#fff6e0',
  none: '#eef0f2',
  info: '#e8f1fb',
};

/** A stroke or a fill in a box of 10 × 10, as SVG path data. */
export interface MarkPart {
  readonly path: string;
  readonly paint: 'fill' | 'stroke';
  readonly on: 'status' | 'paper';
}

/**
 * One shape per status, told apart without colour: disc with a check, octagon with a cross, triangle with a bar, empty
 * square, filled square.
 */
export const marks: Readonly<Record<Status, readonly MarkPart[]>> = {
  good: [
    {
      path: 'M 5 0.3 C 7.6 0.3 9.7 2.4 9.7 5 C 9.7 7.6 7.6 9.7 5 9.7 C 2.4 9.7 0.3 7.6 0.3 5 C 0.3 2.4 2.4 0.3 5 0.3 Z',
      paint: 'fill',
      on: 'status',
    },
    { path: 'M 2.7 5.2 L 4.4 6.9 L 7.4 3.4', paint: 'stroke', on: 'paper' },
  ],
  bad: [
    { path: 'M 3.1 0.3 L 6.9 0.3 L 9.7 3.1 L 9.7 6.9 L 6.9 9.7 L 3.1 9.7 L 0.3 6.9 L 0.3 3.1 Z', paint: 'fill', on: 'status' },
    { path: 'M 3.2 3.2 L 6.8 6.8 M 6.8 3.2 L 3.2 6.8', paint: 'stroke', on: 'paper' },
  ],
  warn: [
    { path: 'M 5 0.4 L 9.8 9.4 L 0.2 9.4 Z', paint: 'fill', on: 'status' },
    { path: 'M 5 3.6 L 5 6.4 M 5 7.4 L 5 8.3', paint: 'stroke', on: 'paper' },
  ],
  none: [{ path: 'M 1 1 L 9 1 L 9 9 L 1 9 Z', paint: 'stroke', on: 'status' }],
  info: [{ path: 'M 0.8 0.8 L 9.2 0.8 L 9.2 9.2 L 0.8 9.2 Z', paint: 'fill', on: 'status' }],
};
