/** Numbers, colours and paths as PDF content operators write them. */

/** A number as PDF writes it: a hundredth of a point is finer than any printer. */
export function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

const colors = new Map<string, string>();

/** `#rrggbb` as three operands from 0 to 1. */
export function operands(color: string): string {
  let found = colors.get(color);
  if (found === undefined) {
    found = [1, 3, 5].map((i) => (Number.parseInt(color.slice(i, i + 2), 16) / 255).toFixed(3)).join(' ');
    colors.set(color, found);
  }
  return found;
}

const OPERATORS: Readonly<Record<string, string>> = { M: 'm', L: 'l', C: 'c', Z: 'h' };

/** SVG path data with absolute M, L, C and Z as PDF operators. */
export function pathOperators(path: string): string {
  return path
    .replace(/([MLCZ])([^MLCZ]*)/g, (_, command: string, numbers: string) => `${numbers.trim()} ${OPERATORS[command]} `)
    .trim();
}
