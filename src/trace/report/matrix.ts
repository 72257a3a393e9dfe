/** The matrix as text, CSV and a self-contained HTML table. */
import { type Matrix, matrixRows } from '../matrix.ts';
import type { StrictRun } from '../project.ts';
import { escapeXml } from '../xml.ts';
import { csvOf } from './formats.ts';

export function matrixText(run: StrictRun, matrix: Matrix): string {
  const rows = [matrix.levels as readonly string[], ...matrixRows(run, matrix).map((r) => r.map((c) => (c === '' ? '—' : c)))];
  const widths = matrix.levels.map((_, k) => Math.max(...rows.slice(0, 2000).map((r) => r[k]!.length)));
  const open = matrix.rows.filter((r) => r.includes(-1)).length;
  const lines = rows.map((r) =>
    r
      .map((c, k) => c.padEnd(widths[k]!))
      .join('  ')
      .trimEnd(),
  );
  return `${[...lines, '', `${matrix.rows.length} chains, ${open} with an open end${matrix.truncated ? ' (cut off)' : ''}`].join('\n')}\n`;
}

export function matrixCsv(run: StrictRun, matrix: Matrix): string {
  return csvOf(matrix.levels, matrixRows(run, matrix));
}

export function matrixHtml(run: StrictRun, matrix: Matrix): string {
  const head = matrix.levels.map((l) => `<th>${escapeXml(l)}</th>`).join('');
  const body = matrixRows(run, matrix)
    .map((r) => `<tr>${r.map((c) => (c === '' ? '<td class="open">open</td>' : `<td>${escapeXml(c)}</td>`)).join('')}</tr>`)
    .join('\n');
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>Trace matrix</title><style>body{font:14px system-ui,sans-serif;margin:2rem}table{border-collapse:collapse}th,td{border:1px solid #ccd;padding:.2rem .5rem;text-align:left}.open{background:#fbe3e1;color:#8c1d18}</style></head><body><h1>Trace matrix</h1><table><thead><tr>${head}</tr></thead><tbody>\n${body}\n</tbody></table></body></html>\n`;
}
