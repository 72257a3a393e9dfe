/**
 * The table writer: widths by weight, whole rows, header repeated on each page, zebra ground. A row higher than a page is
 * continued line by line, so nothing is ever cut off.
 */
import type { Column, Row, Table } from '../../document.ts';
import { text } from '../../document.ts';
import { grouped } from '../../words.ts';
import { palette } from '../palette.ts';
import type { FontBook } from './fonts.ts';
import { breakLines, type Line } from './lines.ts';
import { BOTTOM, LEADING, PAGE, type Paper, type Tag, TEXT_WIDTH } from './paper.ts';

const SIZE = 7.6;
const PAD = 4;
const LINE = SIZE * LEADING;
const ZEBRA = '#f6f8fa';
const HEAD = '#e3e9ef';

interface Grid {
  readonly columns: readonly (Column & { readonly x: number; readonly width: number })[];
  readonly head: readonly (readonly Line[])[];
  readonly headHeight: number;
}

export function drawTable(paper: Paper, table: Table, fonts: FontBook, language: 'en' | 'ja'): void {
  const grid = gridOf(table, fonts);
  const rows = table.rows.slice(0, table.paperLimit ?? table.rows.length);
  const first = rows[0] === undefined ? LINE : heightOf(linesOf(rows[0], grid, fonts));
  paper.need(22 + grid.headHeight + Math.min(first, 120) + PAD);
  caption(paper, table, fonts);
  const element = paper.element('Table');
  if (rows.length === 0) drawEmpty(paper, table, element, fonts);
  else {
    drawHead(paper, grid, element);
    for (const [i, row] of rows.entries()) drawRow(paper, row, i, grid, element, fonts);
  }
  paper.close(element);
  paper.y += 3;
  note(paper, noteOf(table, language), fonts);
  paper.y += 10;
}

function gridOf(table: Table, fonts: FontBook): Grid {
  const total = table.columns.reduce((sum, c) => sum + c.weight, 0);
  let x: number = PAGE.left;
  const columns = table.columns.map((c) => {
    const width = (c.weight / total) * TEXT_WIDTH;
    const column = { ...c, x, width };
    x += width;
    return column;
  });
  const head = columns.map((c) => breakLines([text(c.title, 'bold')], c.width - 2 * PAD, SIZE, fonts));
  return { columns, head, headHeight: heightOf(head) };
}

function linesOf(row: Row, grid: Grid, fonts: FontBook): Line[][] {
  return grid.columns.map((c, i) => breakLines(row.cells[i] ?? [], c.width - 2 * PAD, SIZE, fonts));
}

function heightOf(cells: readonly (readonly Line[])[]): number {
  return Math.max(...cells.map((lines) => lines.length)) * LINE + 2 * PAD - 2;
}

function caption(paper: Paper, table: Table, fonts: FontBook): void {
  paper.anchorHere(table.id);
  const element = paper.element('Caption');
  for (const line of breakLines([text(table.caption, 'bold')], TEXT_WIDTH, 8.6, fonts)) {
    paper.tagged(element, 'Caption', () => paper.line(line, PAGE.left, paper.y, 8.6));
    paper.y += 8.6 * LEADING;
  }
  paper.close(element);
  paper.y += 3;
}

function drawEmpty(paper: Paper, table: Table, element: Tag, fonts: FontBook): void {
  const row = paper.element('TR', element);
  const cell = paper.element('TD', row);
  for (const line of breakLines([text(table.empty, 'muted')], TEXT_WIDTH - 2 * PAD, SIZE + 0.6, fonts)) {
    paper.tagged(cell, 'TD', () => paper.line(line, PAGE.left + PAD, paper.y, SIZE + 0.6));
    paper.y += LINE + 1;
  }
  paper.close(cell);
  paper.close(row);
}

/** The header row; on further pages it is decoration, because readers aloud have heard it. */
function drawHead(paper: Paper, grid: Grid, element: Tag | undefined): void {
  const { y } = paper;
  paper.artifact(() => paper.rect(PAGE.left, y, TEXT_WIDTH, grid.headHeight, HEAD));
  const row = element === undefined ? undefined : paper.element('TR', element);
  grid.columns.forEach((column, i) => {
    const draw = (): void => drawCell(paper, grid.head[i]!, column, y);
    if (row === undefined) {
      paper.artifact(draw);
      return;
    }
    const cell = paper.element('TH', row);
    paper.tagged(cell, 'TH', draw);
    paper.close(cell);
  });
  if (row !== undefined) paper.close(row);
  paper.y += grid.headHeight;
  paper.artifact(() => paper.rule(PAGE.left, paper.y, PAGE.left + TEXT_WIDTH, paper.y, palette.accent, 0.8));
}

function drawRow(paper: Paper, row: Row, index: number, grid: Grid, element: Tag, fonts: FontBook): void {
  let cells = linesOf(row, grid, fonts);
  const onePage = BOTTOM - PAGE.top - grid.headHeight;
  const whole = heightOf(cells);
  // A row goes to the next page whole, unless it is so high that it would leave a large gap.
  const room = BOTTOM - paper.y;
  if (whole > room && (whole <= onePage * 0.35 || room < 6 * LINE)) breakPage(paper, grid);
  if (row.id !== undefined) paper.anchorHere(row.id);
  const elements = rowElements(paper, grid, element);
  for (;;) {
    const room = Math.max(1, Math.floor((BOTTOM - paper.y - 2 * PAD + 2) / LINE));
    const part = cells.map((lines) => lines.slice(0, room));
    drawPart(paper, part, index, grid, elements);
    cells = cells.map((lines) => lines.slice(room));
    if (cells.every((lines) => lines.length === 0)) break;
    breakPage(paper, grid);
  }
  for (const e of elements.cells) paper.close(e);
  paper.close(elements.row);
}

function rowElements(paper: Paper, grid: Grid, table: Tag): { row: Tag; cells: Tag[] } {
  const row = paper.element('TR', table);
  return { row, cells: grid.columns.map(() => paper.element('TD', row)) };
}

function drawPart(
  paper: Paper,
  cells: readonly (readonly Line[])[],
  index: number,
  grid: Grid,
  elements: { readonly cells: readonly Tag[] },
): void {
  const { y } = paper;
  const height = heightOf(cells);
  if (index % 2 === 1) paper.artifact(() => paper.rect(PAGE.left, y, TEXT_WIDTH, height, ZEBRA));
  grid.columns.forEach((column, i) => {
    paper.tagged(elements.cells[i]!, 'TD', () => drawCell(paper, cells[i]!, column, y));
  });
  paper.y += height;
  paper.artifact(() => paper.rule(PAGE.left, paper.y, PAGE.left + TEXT_WIDTH, paper.y, palette.grid, 0.4));
}

function breakPage(paper: Paper, grid: Grid): void {
  paper.newPage();
  drawHead(paper, grid, undefined);
}

function drawCell(paper: Paper, lines: readonly Line[], column: Grid['columns'][number], y: number): void {
  lines.forEach((line, i) => {
    const x = column.align === 'right' ? column.x + column.width - PAD - line.width : column.x + PAD;
    paper.line(line, x, y + PAD - 1 + i * LINE, SIZE);
  });
}

function noteOf(table: Table, language: 'en' | 'ja'): string {
  const left = table.rows.length - (table.paperLimit ?? table.rows.length);
  if (table.rows.length === 0) return '';
  if (left <= 0) return table.note ?? '';
  const cut =
    language === 'ja'
      ? `全 ${grouped(table.rows.length)} 行のうち先頭の ${grouped(table.paperLimit!)} 行を示す。残りは HTML と事実ファイルにある。`
      : `The first ${grouped(table.paperLimit!)} of ${grouped(table.rows.length)} rows; the others are in the HTML page and in the fact files.`;
  return `${table.note ?? ''} ${cut}`.trim();
}

function note(paper: Paper, value: string, fonts: FontBook): void {
  if (value === '') return;
  const element = paper.element('P');
  for (const line of breakLines([text(value, 'muted')], TEXT_WIDTH, 7.2, fonts)) {
    paper.need(7.2 * LEADING);
    paper.tagged(element, 'P', () => paper.line(line, PAGE.left, paper.y, 7.2));
    paper.y += 7.2 * LEADING;
  }
  paper.close(element);
}
