/**
 * The fonts of the paper: measures, falls back from one font to the next, and knows which characters no font has. Text is set
 * code point by code point without kerning, so that what was measured is what is drawn and no cache of words grows.
 */
import type { TextStyle } from '../../document.ts';
import { codePointName, visible } from '../../visible.ts';

/** Bytes of three TrueType fonts. */
export interface PackFonts {
  readonly regular: Uint8Array;
  readonly bold: Uint8Array;
  readonly mono: Uint8Array;
}
export type FontName = keyof PackFonts;

interface Glyph {
  readonly id: number;
  readonly advanceWidth: number;
  readonly codePoints: readonly number[];
}

/** What is used of a parsed font. */
export interface ParsedFont {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): Glyph;
}

/** pdfkit's embedded font, whose layout is replaced by ours. */
export interface EmbeddedFont {
  readonly font: ParsedFont;
  readonly scale: number;
  /** Name of the resource on a page. */
  readonly id: string;
  /** The resource itself. */
  ref(): unknown;
  /** Glyphs of the subset as hexadecimal digits. */
  encode(text: string): [glyphs: string[], positions: unknown];
  layout: (text: string) => unknown;
}

const FALLBACK: Readonly<Record<FontName, readonly FontName[]>> = {
  regular: ['regular', 'mono'],
  bold: ['bold', 'regular', 'mono'],
  mono: ['mono', 'regular'],
};

export function fontOf(style: TextStyle | undefined): FontName {
  if (style === 'bold' || style === 'alert') return 'bold';
  return style === 'mono' ? 'mono' : 'regular';
}

export interface FontRun {
  readonly font: FontName;
  readonly text: string;
}

/** All fonts have the printable characters of ASCII. */
const BEYOND_ASCII = /[^\u0000-\u007e]/gu;

export class FontBook {
  readonly #fonts: Readonly<Record<FontName, ParsedFont>>;
  readonly #widths: Readonly<Record<FontName, Map<number, number>>> = { regular: new Map(), bold: new Map(), mono: new Map() };
  readonly #choices: Readonly<Record<FontName, Map<number, FontName | undefined>>> = {
    regular: new Map(),
    bold: new Map(),
    mono: new Map(),
  };

  constructor(fonts: Readonly<Record<FontName, ParsedFont>>) {
    this.#fonts = fonts;
  }

  /** The font in which a code point is set, or undefined when none has it. */
  choose(wanted: FontName, codePoint: number): FontName | undefined {
    const known = this.#choices[wanted];
    if (known.has(codePoint)) return known.get(codePoint);
    // The ellipsis of Japanese fonts stands at half height, where Latin readers do not look for it.
    const order: readonly FontName[] = codePoint === 0x2026 ? ['mono', ...FALLBACK[wanted]] : FALLBACK[wanted];
    const found = order.find((name) => this.#fonts[name].hasGlyphForCodePoint(codePoint));
    known.set(codePoint, found);
    return found;
  }

  /** Advance of one code point in a size, in points. */
  widthOf(font: FontName, codePoint: number, size: number): number {
    const known = this.#widths[font];
    let em = known.get(codePoint);
    if (em === undefined) {
      const parsed = this.#fonts[font];
      em = parsed.glyphForCodePoint(codePoint).advanceWidth / parsed.unitsPerEm;
      known.set(codePoint, em);
    }
    return em * size;
  }

  measure(wanted: FontName, text: string, size: number): number {
    let width = 0;
    for (const c of text) {
      const codePoint = c.codePointAt(0)!;
      width += this.widthOf(this.choose(wanted, codePoint) ?? wanted, codePoint, size);
    }
    return width;
  }

  /** Stretches of one font each. */
  runs(wanted: FontName, text: string): FontRun[] {
    const runs: { font: FontName; text: string }[] = [];
    for (const c of text) {
      const font = this.choose(wanted, c.codePointAt(0)!) ?? wanted;
      const last = runs.at(-1);
      if (last !== undefined && last.font === font) last.text += c;
      else runs.push({ font, text: c });
    }
    return runs;
  }

  /** Code points of a text that no font can set, in code point order. */
  missing(texts: Iterable<string>): number[] {
    const found = new Set<number>();
    for (const text of texts) {
      for (const [c] of text.matchAll(BEYOND_ASCII)) {
        const codePoint = c.codePointAt(0)!;
        if (!found.has(codePoint) && this.choose('regular', codePoint) === undefined) found.add(codePoint);
      }
    }
    return [...found].sort((a, b) => a - b);
  }

  /**
   * Text that can be set: a character without a glyph is written by its code point in brackets, never dropped; control
   * characters likewise; tabs and line ends are spaces.
   */
  printable(text: string): string {
    let out = '';
    for (const c of visible(text)) {
      const codePoint = c.codePointAt(0)!;
      if (c === '\t' || c === '\n' || c === '\r') out += ' ';
      else out += this.choose('regular', codePoint) === undefined ? codePointName(codePoint) : c;
    }
    return out;
  }
}

/** Sets text glyph by glyph (see the head of this file). */
export function simplifyLayout(embedded: EmbeddedFont): void {
  const glyphs = new Map<number, { glyph: Glyph; width: number }>();
  const glyphOf = (codePoint: number): { glyph: Glyph; width: number } => {
    let found = glyphs.get(codePoint);
    if (found === undefined) {
      const glyph = embedded.font.glyphForCodePoint(codePoint);
      found = { glyph, width: glyph.advanceWidth * embedded.scale };
      glyphs.set(codePoint, found);
    }
    return found;
  };
  embedded.layout = (text) => {
    const all = Array.from(text, (c) => glyphOf(c.codePointAt(0)!));
    return {
      glyphs: all.map((g) => g.glyph),
      positions: all.map((g) => ({ xAdvance: g.width, yAdvance: 0, xOffset: 0, yOffset: 0, advanceWidth: g.width })),
      advanceWidth: all.reduce((sum, g) => sum + g.width, 0),
    };
  };
}
