/** Plain tables for the terminal: numbers right, with thousands separators; texts left. */

export type Cell = string | number;

export function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const texts = rows.map((r) => r.map(format));
  const widths = head.map((h, i) => Math.max(h.length, ...texts.map((r) => (r[i] ?? '').length)));
  const right = head.map((_, i) => rows.some((r) => typeof r[i] === 'number'));
  const line = (cells: readonly string[]): string =>
    cells
      .map((c, i) => (right[i] ? c.padStart(widths[i]!) : c.padEnd(widths[i]!)))
      .join('  ')
      .trimEnd();
  return [line(head), line(widths.map((w) => '-'.repeat(w))), ...texts.map(line)].join('\n');
}

function format(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  const [whole, fraction] = String(cell).split('.');
  const grouped = whole!.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}
