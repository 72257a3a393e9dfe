/**
 * Document → PDF. Two passes over the same code: the first learns the page of each anchor and the number of pages, the
 * second writes them. What is printed never moves what is printed, so the passes must agree; it is checked.
 */
import PDFDocument from 'pdfkit';
import type { Block, Document } from '../../document.ts';
import { drawBlock } from './blocks.ts';
import { type EmbeddedFont, FontBook, type FontName, type PackFonts, type ParsedFont } from './fonts.ts';
import { type PageMap, Paper } from './paper.ts';

type Sources = Readonly<Record<FontName, ParsedFont>>;

export interface PdfFonts {
  readonly book: FontBook;
  readonly sources: Sources;
}

/** Parses the fonts once for measuring and for both passes. */
export function loadFonts(fonts: PackFonts): PdfFonts {
  const scratch = new PDFDocument({ autoFirstPage: false, font: '' } as PDFKit.PDFDocumentOptions);
  const parsed = (bytes: Uint8Array): ParsedFont => {
    scratch.font(bytes as unknown as string);
    return (scratch as unknown as { _font: EmbeddedFont })._font.font;
  };
  const sources = { regular: parsed(fonts.regular), bold: parsed(fonts.bold), mono: parsed(fonts.mono) };
  return { book: new FontBook(sources), sources };
}

// [impl->dsn~pdf-two-passes~1]
export function renderPdf(document: Document, fonts: PdfFonts): Uint8Array {
  const first = draw(document, fonts, undefined).pageMap;
  const second = draw(document, fonts, first);
  const { pages, anchors } = second.pageMap;
  if (pages !== first.pages || ![...anchors].every(([id, page]) => first.anchors.get(id) === page)) {
    throw new Error('the two passes of the PDF do not agree');
  }
  return second.finish();
}

function draw(document: Document, fonts: PdfFonts, map: PageMap | undefined): Paper {
  const paper = new Paper(document, fonts.book, fonts.sources, map);
  const headings = document.blocks.filter((b): b is Extract<Block, { kind: 'heading' }> => b.kind === 'heading');
  document.blocks.forEach((block, i) => {
    drawBlock(block, document.blocks[i + 1], { paper, fonts: fonts.book, language: document.language, headings });
  });
  return paper;
}
