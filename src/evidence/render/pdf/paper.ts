/** A4 pages: margins, running header and footer, text lines, marks, links, anchors, tags. */
import type { ColorRole, Document, Status } from '../../document.ts';
import { visible } from '../../visible.ts';
import { marks, palette } from '../palette.ts';
import { type EmbeddedFont, type FontBook, type FontName, type ParsedFont, simplifyLayout } from './fonts.ts';
import { type Line, markSize, type Run, textStart } from './lines.ts';
import { n, operands, pathOperators } from './operators.ts';
import { ByteSink, countOutline, createPdf, type Outline, type Pdf, type StructElement, type Tag } from './pdf-file.ts';

export type { Tag } from './pdf-file.ts';

export const PAGE = { width: 595.28, height: 841.89, left: 48, right: 48, top: 66, bottom: 58 } as const;
export const TEXT_WIDTH = PAGE.width - PAGE.left - PAGE.right;
export const BOTTOM = PAGE.height - PAGE.bottom;
/** Distance of base lines in ems; Japanese text needs more than Latin. */
export const LEADING = 1.5;

/** What the first pass learns for the second. */
export interface PageMap {
  readonly pages: number;
  /** Page of each anchor that exists. */
  readonly anchors: ReadonlyMap<string, number>;
}

/** Stands for every element while only the layout is computed. */
const NO_TAG: Tag = { add: () => NO_TAG, end: () => undefined };

/**
 * In the first pass (`map` undefined) only the layout is computed: nothing is drawn, which halves the time. Drawing writes
 * PDF operators itself – one line per run of text, mark or rule – because pdfkit's own primitives write ten.
 */
export class Paper {
  readonly #pdf: Pdf | undefined;
  readonly #document: Document;
  readonly #fonts: FontBook;
  readonly #map: PageMap | undefined;
  readonly #embedded = new Map<FontName, EmbeddedFont>();
  readonly #anchors = new Map<string, number>();
  readonly #root: Tag;
  readonly #sink = new ByteSink();
  readonly #outlines: Outline[] = [];
  #page = 0;
  /** Next free vertical position, from the top of the page. */
  y: number = PAGE.top;

  constructor(document: Document, fonts: FontBook, sources: Readonly<Record<FontName, ParsedFont>>, map: PageMap | undefined) {
    this.#document = document;
    this.#fonts = fonts;
    this.#map = map;
    this.#pdf = map === undefined ? undefined : createPdf(document);
    this.#root = NO_TAG;
    if (this.#pdf !== undefined) {
      this.#sink.receive(this.#pdf);
      for (const name of ['regular', 'bold', 'mono'] as const) {
        this.#pdf.registerFont(name, sources[name] as unknown as string);
        this.#pdf.font(name);
        simplifyLayout(this.#pdf._font);
        this.#embedded.set(name, this.#pdf._font);
      }
      const root = this.#pdf.struct('Document');
      this.#pdf.addStructure(root);
      this.#root = root;
    }
    this.newPage();
  }

  get pageMap(): PageMap {
    return { pages: this.#page, anchors: this.#anchors };
  }

  newPage(): void {
    this.#pdf?.addPage();
    this.#page++;
    this.y = PAGE.top;
    if (this.#pdf !== undefined) this.#furniture();
  }

  /** Starts a new page unless this much height is left; a whole page is the most one can ask for. */
  need(height: number): void {
    if (this.y + Math.min(height, BOTTOM - PAGE.top) > BOTTOM && this.y > PAGE.top) this.newPage();
  }

  anchorHere(id: string, y = this.y): void {
    if (this.#anchors.has(id)) throw new Error(`two places of the document share the anchor ${id}`);
    this.#anchors.set(id, this.#page);
    this.#pdf?.addNamedDestination(id, 'XYZ', PAGE.left - 8, Math.max(0, y - 12), null as unknown as number);
  }

  /** The page of an anchor as the first pass found it. */
  pageOf(id: string): number | undefined {
    return this.#map?.anchors.get(id);
  }

  outline(level: number, title: string): void {
    if (this.#pdf === undefined) return;
    const parent = level <= 1 ? this.#pdf.outline : (this.#outlines[level - 2] ?? this.#outlines.at(-1) ?? this.#pdf.outline);
    this.#outlines.length = Math.max(0, level - 1);
    this.#outlines.push(parent.addItem(visible(title), { top: Math.max(0, this.y - 12) }));
  }

  /** A structure element in the document, to be filled with `tagged` and closed with `close`. */
  element(type: string, parent: Tag = this.#root, options: object = {}): Tag {
    if (this.#pdf === undefined) return NO_TAG;
    const element = this.#pdf.struct(type, options);
    parent.add(element);
    return element;
  }

  /** Ends an element and lets go of what was written, so that long tables do not fill the memory. */
  close(element: Tag): void {
    element.end();
    // It is written; its parent still asks whether it has a parent itself.
    if (this.#pdf !== undefined) (element as StructElement).dictionary.data = { P: true };
  }

  tagged(element: Tag, type: string, draw: () => void): void {
    if (this.#pdf === undefined) return;
    const content = this.#pdf.markStructureContent(type);
    draw();
    this.#pdf.endMarkedContent();
    element.add(content);
  }

  /** Decoration that is not read aloud. */
  artifact(draw: () => void): void {
    if (this.#pdf === undefined) return;
    this.#pdf.markContent('Artifact', { type: 'Layout' });
    draw();
    this.#pdf.endMarkedContent();
  }

  line(line: Line, x: number, y: number, size: number): void {
    const baseline = y + size * 1.12;
    for (const run of line.runs) this.#run(run, x + run.x, baseline, size);
  }

  /** Plain text on a base line, without links. */
  words(text: string, x: number, baseline: number, size: number, font: FontName, color: ColorRole): void {
    const pdf = this.#pdf;
    if (pdf === undefined) return;
    let at = x;
    for (const run of this.#fonts.runs(font, this.#fonts.printable(text))) {
      const embedded = this.#embedded.get(run.font)!;
      pdf.page.fonts[embedded.id] ??= embedded.ref();
      const [glyphs] = embedded.encode(run.text);
      pdf.addContent(
        `q ${operands(palette[color])} rg BT /${embedded.id} ${n(size)} Tf 1 0 0 -1 ${n(at)} ${n(baseline)} Tm <${glyphs.join('')}> Tj ET Q`,
      );
      at += this.#fonts.measure(run.font, run.text, size);
    }
  }

  mark(status: Status, x: number, y: number, size: number): void {
    const scale = n(size / 10);
    for (const part of marks[status]) {
      const color = operands(palette[part.on === 'status' ? status : 'paper']);
      const paint = part.paint === 'fill' ? `${color} rg` : `${color} RG ${part.on === 'paper' ? 1.3 : 1.1} w`;
      this.#pdf?.addContent(
        `q ${scale} 0 0 ${scale} ${n(x)} ${n(y)} cm ${paint} ${pathOperators(part.path)} ${part.paint === 'fill' ? 'f' : 'S'} Q`,
      );
    }
  }

  rect(x: number, y: number, width: number, height: number, color: string): void {
    this.#pdf?.addContent(`q ${operands(color)} rg ${n(x)} ${n(y)} ${n(width)} ${n(height)} re f Q`);
  }

  rule(x1: number, y1: number, x2: number, y2: number, color: string, width = 0.5): void {
    this.#pdf?.addContent(`q ${operands(color)} RG ${n(width)} w ${n(x1)} ${n(y1)} m ${n(x2)} ${n(y2)} l S Q`);
  }

  /** The dotted line between a title and its page. */
  dots(x1: number, y: number, x2: number): void {
    this.#pdf?.addContent(`q ${operands(palette.muted)} RG 0.6 w [0.6 3] 0 d ${n(x1)} ${n(y)} m ${n(x2)} ${n(y)} l S Q`);
  }

  measure(text: string, size: number, font: FontName = 'regular'): number {
    return this.#fonts.measure(font, this.#fonts.printable(text), size);
  }

  /** The bytes of the second pass; empty after the first. */
  finish(): Uint8Array {
    const pdf = this.#pdf;
    if (pdf === undefined) return new Uint8Array();
    this.#root.end();
    for (const item of pdf.outline.children) countOutline(item);
    if (pdf.outline.children.length > 0) pdf.outline.outlineData.Count = pdf.outline.children.length;
    pdf.end();
    if (!this.#sink.ended) throw new Error('the PDF was not finished: an object was never written');
    return this.#sink.bytes();
  }

  #run(run: Run, x: number, baseline: number, size: number): void {
    const start = textStart(run, size);
    if (run.mark !== undefined) this.mark(run.mark, x, baseline - markSize(size) * 0.93, markSize(size));
    this.words(run.text, x + start, baseline, size, run.font, run.color);
    if (run.link === undefined || this.#map?.anchors.has(run.link) !== true) return;
    const shown = run.text.trimEnd();
    this.#pdf?.annotate(x + start, baseline - size, this.measure(shown, size, run.font), size * 1.3, {
      Subtype: 'Link',
      Dest: run.link,
      Contents: new String(shown),
    } as object);
  }

  #furniture(): void {
    const { header, footer } = this.#document;
    this.#pdf?.markContent('Artifact', { type: 'Pagination' });
    const right = PAGE.width - PAGE.right;
    this.words(shortened(header.left, 62), PAGE.left, 38, 7.5, 'regular', 'muted');
    this.words(header.right, right - this.measure(header.right, 7.5), 38, 7.5, 'regular', 'muted');
    this.rule(PAGE.left, 44, right, 44, palette.grid);
    this.rule(PAGE.left, BOTTOM + 16, right, BOTTOM + 16, palette.grid);
    this.words(footer, PAGE.left, BOTTOM + 28, 7.5, 'regular', 'muted');
    const total = this.#map === undefined ? '?' : String(this.#map.pages);
    const number = this.#document.language === 'ja' ? `${this.#page} / ${total} ページ` : `page ${this.#page} of ${total}`;
    this.words(number, right - this.measure(number, 7.5), BOTTOM + 28, 7.5, 'regular', 'muted');
    this.#pdf?.endMarkedContent();
  }
}

/** Cuts a running title that would meet its neighbour. */
function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length <= most ? text : `${characters.slice(0, most - 1).join('')}…`;
}
