/** Draws each kind of block on paper. */
import { type Block, type Figure, type Inline, type Language, text } from '../../document.ts';
import { grounds, palette } from '../palette.ts';
import type { FontBook } from './fonts.ts';
import { breakLines } from './lines.ts';
import { BOTTOM, LEADING, PAGE, type Paper, TEXT_WIDTH } from './paper.ts';
import { drawTable } from './table.ts';

const BODY = 9.4;
const HEADING = { 1: 19, 2: 13, 3: 10.5 } as const;

export interface Drawing {
  readonly paper: Paper;
  readonly fonts: FontBook;
  readonly language: Language;
  readonly headings: readonly Extract<Block, { kind: 'heading' }>[];
}

export function drawBlock(block: Block, next: Block | undefined, d: Drawing): void {
  if (block.kind === 'heading') heading(block, next, d);
  else if (block.kind === 'paragraph') paragraph(block, d);
  else if (block.kind === 'list') list(block, d);
  else if (block.kind === 'code') code(block.text, d);
  else if (block.kind === 'verdict') verdict(block, d);
  else if (block.kind === 'fields') fields(block, d);
  else if (block.kind === 'signatures') signatures(block, d);
  else if (block.kind === 'contents') contents(block.title, d);
  else if (block.kind === 'table') drawTable(d.paper, block, d.fonts, d.language);
  else if (block.kind === 'figure') figure(block, d);
  else d.paper.newPage();
}

function paragraph(block: Extract<Block, { kind: 'paragraph' }>, d: Drawing): void {
  if (block.inlines.length === 0) return;
  if (block.tone === 'note') noteBox(block.inlines, d);
  else flow('P', block.inlines, PAGE.left, TEXT_WIDTH, BODY, d, 7);
}

/** Lines one under the other, over page ends when needed. */
function flow(tag: string, inlines: readonly Inline[], x: number, width: number, size: number, d: Drawing, after: number): void {
  const { paper } = d;
  const element = paper.element(tag);
  const lines = breakLines(inlines, width, size, d.fonts);
  // No line of a short paragraph stands alone at the end of a page.
  paper.need(Math.min(lines.length, 2) * size * LEADING);
  for (const line of lines) {
    paper.need(size * LEADING);
    paper.tagged(element, tag, () => paper.line(line, x, paper.y, size));
    paper.y += size * LEADING;
  }
  paper.close(element);
  paper.y += after;
}

function heading(block: Extract<Block, { kind: 'heading' }>, next: Block | undefined, d: Drawing): void {
  const { paper } = d;
  const isCover = block.level === 1 && block.number === undefined;
  const size = isCover ? 27 : HEADING[block.level];
  if (block.level === 1 && paper.y > PAGE.top) paper.newPage();
  if (block.level > 1) paper.y += 6;
  // A heading never stands at the end of a page without what follows it.
  const following = next?.kind === 'figure' ? next.height + 60 : next?.kind === 'table' ? 90 : 48;
  paper.need(size * LEADING + Math.min(following, 320));
  if (isCover) paper.y += 24;
  paper.anchorHere(block.id);
  const title = block.number === undefined ? block.text : `${block.number}  ${block.text}`;
  paper.outline(block.level, title);
  const tag = `H${block.level}`;
  const element = paper.element(tag);
  for (const line of breakLines([text(title, 'bold')], TEXT_WIDTH, size, d.fonts)) {
    paper.tagged(element, tag, () =>
      paper.words(line.runs.map((r) => r.text).join(''), PAGE.left, paper.y + size * 1.05, size, 'bold', 'accent'),
    );
    paper.y += size * 1.35;
  }
  paper.close(element);
  paper.y += block.level === 1 ? 9 : 4;
}

function list(block: Extract<Block, { kind: 'list' }>, d: Drawing): void {
  const { paper, fonts } = d;
  const element = paper.element('L');
  block.items.forEach((item, i) => {
    const lines = breakLines(item, TEXT_WIDTH - 16, BODY, fonts);
    paper.need(Math.min(lines.length, 3) * BODY * LEADING);
    const li = paper.element('LI', element);
    const label = paper.element('Lbl', li);
    paper.tagged(label, 'Lbl', () =>
      paper.words(block.ordered ? `${i + 1}.` : '•', PAGE.left + 3, paper.y + BODY * 1.12, BODY, 'regular', 'ink'),
    );
    paper.close(label);
    const body = paper.element('LBody', li);
    for (const line of lines) {
      paper.need(BODY * LEADING);
      paper.tagged(body, 'LBody', () => paper.line(line, PAGE.left + 16, paper.y, BODY));
      paper.y += BODY * LEADING;
    }
    paper.close(body);
    paper.close(li);
    paper.y += 2;
  });
  paper.close(element);
  paper.y += 5;
}

function code(value: string, d: Drawing): void {
  for (const line of value.split('\n')) flow('P', [text(line, 'mono')], PAGE.left + 10, TEXT_WIDTH - 10, 8, d, 0);
  d.paper.y += 6;
}

function noteBox(inlines: readonly Inline[], d: Drawing): void {
  const { paper } = d;
  const size = 8.6;
  const lines = breakLines(inlines, TEXT_WIDTH - 24, size, d.fonts);
  const height = lines.length * size * LEADING + 12;
  paper.need(height);
  const { y } = paper;
  paper.artifact(() => {
    paper.rect(PAGE.left, y, TEXT_WIDTH, height, grounds.info);
    paper.rect(PAGE.left, y, 3, height, palette.info);
  });
  const element = paper.element('P');
  lines.forEach((line, i) => {
    paper.tagged(element, 'P', () => paper.line(line, PAGE.left + 12, y + 6 + i * size * LEADING, size));
  });
  paper.close(element);
  paper.y += height + 9;
}

function verdict(block: Extract<Block, { kind: 'verdict' }>, d: Drawing): void {
  const { paper, fonts } = d;
  const size = 8.8;
  const reasons = block.reasons.map((r) => breakLines(r, TEXT_WIDTH - 46, size, fonts));
  const height = 50 + reasons.reduce((sum, lines) => sum + lines.length * size * LEADING + 3, 0);
  paper.need(height);
  const { y } = paper;
  paper.artifact(() => {
    paper.rect(PAGE.left, y, TEXT_WIDTH, height, grounds[block.status]);
    paper.rect(PAGE.left, y, 5, height, palette[block.status]);
    paper.mark(block.status, PAGE.left + 18, y + 14, 17);
  });
  const element = paper.element('P');
  paper.tagged(element, 'P', () => paper.words(block.title, PAGE.left + 44, y + 28.5, 16, 'bold', block.status));
  let at = y + 41;
  for (const lines of reasons) {
    paper.artifact(() => paper.words('•', PAGE.left + 22, at + size * 1.12, size, 'regular', 'ink'));
    for (const line of lines) {
      const here = at;
      paper.tagged(element, 'P', () => paper.line(line, PAGE.left + 32, here, size));
      at += size * LEADING;
    }
    at += 3;
  }
  paper.close(element);
  paper.y += height + 14;
}

function fields(block: Extract<Block, { kind: 'fields' }>, d: Drawing): void {
  const { paper, fonts } = d;
  const size = 8.8;
  const left = 118;
  for (const field of block.fields) {
    const names = breakLines([text(field.name, 'muted')], left - 8, size, fonts);
    const values = breakLines(field.value, TEXT_WIDTH - left, size, fonts);
    const height = Math.max(names.length, values.length) * size * LEADING;
    paper.need(Math.min(height, BOTTOM - PAGE.top));
    const { y } = paper;
    const element = paper.element('P');
    paper.tagged(element, 'P', () => {
      names.forEach((line, i) => {
        paper.line(line, PAGE.left, y + i * size * LEADING, size);
      });
      values.forEach((line, i) => {
        paper.line(line, PAGE.left + left, y + i * size * LEADING, size);
      });
    });
    paper.close(element);
    paper.y += height + 3;
  }
  paper.y += 10;
}

function signatures(block: Extract<Block, { kind: 'signatures' }>, d: Drawing): void {
  const { paper } = d;
  const height = 26;
  paper.need(height * block.roles.length + 20);
  const widths = [0.22, 0.3, 0.2, 0.28].map((w) => w * TEXT_WIDTH);
  const element = paper.element('Table');
  const row = (cells: readonly string[], high: number, tag: 'TH' | 'TD'): void => {
    const tr = paper.element('TR', element);
    let x: number = PAGE.left;
    cells.forEach((cell, i) => {
      const at = x;
      const td = paper.element(tag, tr);
      paper.tagged(td, tag, () =>
        paper.words(cell, at + 4, paper.y + (tag === 'TH' ? 11 : 17), 8, tag === 'TH' ? 'bold' : 'regular', 'ink'),
      );
      paper.close(td);
      x += widths[i]!;
    });
    paper.close(tr);
    paper.y += high;
    paper.artifact(() => paper.rule(PAGE.left, paper.y, PAGE.left + TEXT_WIDTH, paper.y, palette.grid));
  };
  row(block.columns, 16, 'TH');
  for (const role of block.roles) row([role, '', '', ''], height, 'TD');
  paper.close(element);
  paper.y += 10;
}

function contents(title: string, d: Drawing): void {
  const { paper } = d;
  paper.newPage();
  paper.anchorHere('contents');
  paper.outline(1, title);
  const head = paper.element('H1');
  paper.tagged(head, 'H1', () => paper.words(title, PAGE.left, paper.y + 20, HEADING[1], 'bold', 'accent'));
  paper.close(head);
  paper.y += 34;
  const element = paper.element('TOC');
  for (const h of d.headings.filter((x) => x.number !== undefined && x.level <= 2)) {
    const size = h.level === 1 ? 9.6 : 8.8;
    paper.need(size * LEADING + 4);
    if (h.level === 1) paper.y += 4;
    const indent = h.level === 1 ? 0 : 16;
    const [line] = breakLines(
      [{ kind: 'link', text: `${h.number}  ${h.text}`, to: h.id, ...(h.level === 1 ? { style: 'bold' as const } : {}) }],
      TEXT_WIDTH - indent - 40,
      size,
      d.fonts,
    );
    const page = String(paper.pageOf(h.id) ?? '?');
    const item = paper.element('TOCI', element);
    paper.tagged(item, 'TOCI', () => {
      paper.line(line!, PAGE.left + indent, paper.y, size);
      paper.words(page, PAGE.left + TEXT_WIDTH - paper.measure(page, size), paper.y + size * 1.12, size, 'regular', 'ink');
    });
    paper.close(item);
    const from = PAGE.left + indent + line!.width + 8;
    const to = PAGE.left + TEXT_WIDTH - paper.measure(page, size) - 8;
    const y = paper.y + size * 1.05;
    paper.artifact(() => paper.dots(from, y, to));
    paper.y += size * LEADING;
  }
  paper.close(element);
}

function figure(block: Figure, d: Drawing): void {
  const { paper } = d;
  const scale = Math.min(1, TEXT_WIDTH / block.width, (BOTTOM - PAGE.top - 60) / block.height);
  paper.need(block.height * scale + 34);
  paper.anchorHere(block.id);
  flow('Caption', [text(block.caption, 'bold')], PAGE.left, TEXT_WIDTH, 8.6, d, 4);
  const element = paper.element('Figure', undefined, { alt: block.alt });
  const top = paper.y;
  const x = (v: number): number => PAGE.left + v * scale;
  const y = (v: number): number => top + v * scale;
  paper.tagged(element, 'Figure', () => {
    for (const s of block.shapes) {
      if (s.kind === 'rect') paper.rect(x(s.x), y(s.y), s.width * scale, s.height * scale, palette[s.color]);
      else if (s.kind === 'line') paper.rule(x(s.x1), y(s.y1), x(s.x2), y(s.y2), palette[s.color]);
      else if (s.kind === 'mark') paper.mark(s.status, x(s.x - s.size / 2), y(s.y - s.size / 2), s.size * scale);
      else {
        const size = s.size * scale;
        const width = paper.measure(s.text, size);
        const shift = s.anchor === 'end' ? width : s.anchor === 'middle' ? width / 2 : 0;
        paper.words(s.text, x(s.x) - shift, y(s.y), size, 'regular', s.color);
      }
    }
  });
  paper.close(element);
  paper.y += block.height * scale + 14;
}
