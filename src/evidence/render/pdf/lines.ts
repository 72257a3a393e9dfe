/**
 * Breaks inlines into lines of a width. Lines break at spaces, between Japanese characters (not before closing or after
 * opening marks), behind `/ _ - , ; ~` inside long tokens, and anywhere when a token is longer than a line.
 */
import { type ColorRole, type Inline, lineBreak, type Status } from '../../document.ts';
import { type FontBook, type FontName, fontOf } from './fonts.ts';

/** A stretch of a line with one look; `x` from the start of the line. */
export interface Run {
  readonly x: number;
  readonly width: number;
  readonly text: string;
  readonly font: FontName;
  readonly color: ColorRole;
  readonly link?: string;
  /** Draw this mark at `x` and the text behind it. */
  readonly mark?: Status;
}

export interface Line {
  readonly runs: readonly Run[];
  readonly width: number;
}

interface Look {
  readonly font: FontName;
  readonly color: ColorRole;
  readonly link?: string;
}

/** A stretch that no line break divides. */
interface Atom {
  readonly text: string;
  readonly look: Look;
  readonly width: number;
  /** Width without the spaces at its end, which may hang over the margin. */
  readonly inkWidth: number;
  readonly mark?: Status;
}

/** Space between a mark and its word, and the size of a mark, in ems. */
const MARK_GAP = 0.3;
const MARK_SIZE = 0.85;
export const markSize = (size: number): number => size * MARK_SIZE;
const markAdvance = (size: number): number => size * (MARK_SIZE + MARK_GAP);

export function breakLines(inlines: readonly Inline[], width: number, size: number, fonts: FontBook): Line[] {
  const at = inlines.indexOf(lineBreak);
  if (at < 0) return breakParagraph(inlines, width, size, fonts);
  return [...breakParagraph(inlines.slice(0, at), width, size, fonts), ...breakLines(inlines.slice(at + 1), width, size, fonts)];
}

function breakParagraph(inlines: readonly Inline[], width: number, size: number, fonts: FontBook): Line[] {
  const atoms = inlines.flatMap((inline) => atomsOf(inline, size, fonts));
  const lines: Line[] = [];
  let current: Atom[] = [];
  let used = 0;
  const flush = (): void => {
    lines.push(lineOf(current));
    current = [];
    used = 0;
  };
  for (const atom of atoms) {
    if (current.length > 0 && used + atom.inkWidth > width) flush();
    if (atom.inkWidth <= width) {
      if (current.length === 0 && atom.inkWidth === 0) continue;
      current.push(atom);
      used += atom.width;
      continue;
    }
    for (const piece of splitAnywhere(atom, width, size, fonts)) {
      if (current.length > 0) flush();
      current.push(piece);
      used += piece.width;
    }
  }
  if (current.length > 0 || lines.length === 0) flush();
  return lines;
}

function atomsOf(inline: Inline, size: number, fonts: FontBook): Atom[] {
  const look = lookOf(inline);
  const pieces = splitAtBreaks(fonts.printable(inline.text));
  return pieces.map((text, i): Atom => {
    const mark = inline.kind === 'status' && i === 0 ? inline.status : undefined;
    const extra = mark === undefined ? 0 : markAdvance(size);
    const width = fonts.measure(look.font, text, size) + extra;
    const inkWidth = text.endsWith(' ') ? fonts.measure(look.font, text.trimEnd(), size) + extra : width;
    return { text, look, width, inkWidth, ...(mark === undefined ? {} : { mark }) };
  });
}

function lookOf(inline: Inline): Look {
  if (inline.kind === 'status') return { font: 'bold', color: inline.status };
  const font = fontOf(inline.style);
  if (inline.kind === 'link') return { font, color: 'info', link: inline.to };
  if (inline.style === 'alert') return { font, color: 'bad' };
  return { font, color: inline.style === 'muted' || inline.style === 'italic' ? 'muted' : 'ink' };
}

const WIDE = /[\u2e80-\u303f\u3041-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uffef]/;
const NOT_FIRST =
  /[\u3001\u3002\uff0c\uff0e\u30fb\uff1a\uff1b\uff1f\uff01\u30fc\u3041\u3043\u3045\u3047\u3049\u3063\u3083\u3085\u3087\u30a1\u30a3\u30a5\u30a7\u30a9\u30c3\u30e3\u30e5\u30e7)\]}\u300d\u300f\u3011\u3015\uff09\uff3d\uff5d%\u2026]/;
const NOT_LAST = /[([{\u300c\u300e\u3010\u3014\uff08\uff3b\uff5b]/;
const SOFT = /[/_\-,;~]/;
/** Tokens up to this length are not broken at soft places. */
const LONG = 14;

export function splitAtBreaks(text: string): string[] {
  const parts: string[] = [];
  for (const token of text.match(/[^ ]* *|[^ ]+$/g) ?? []) {
    if (token !== '') parts.push(...splitToken(token));
  }
  return parts;
}

function splitToken(token: string): string[] {
  const parts: string[] = [];
  const soft = token.trimEnd().length > LONG;
  let current = '';
  const characters = Array.from(token);
  characters.forEach((c, i) => {
    current += c;
    const next = characters[i + 1];
    if (next === undefined || next === ' ') return;
    const wide = (WIDE.test(c) || WIDE.test(next)) && !NOT_FIRST.test(next) && !NOT_LAST.test(c);
    if (wide || (soft && SOFT.test(c) && !SOFT.test(next))) {
      parts.push(current);
      current = '';
    }
  });
  if (current !== '') parts.push(current);
  return parts;
}

function splitAnywhere(atom: Atom, width: number, size: number, fonts: FontBook): Atom[] {
  const pieces: Atom[] = [];
  let text = '';
  let mark = atom.mark;
  let used = mark === undefined ? 0 : markAdvance(size);
  const flush = (): void => {
    pieces.push({ text, look: atom.look, width: used, inkWidth: used, ...(mark === undefined ? {} : { mark }) });
    text = '';
    used = 0;
    mark = undefined;
  };
  for (const c of atom.text) {
    const advance = fonts.measure(atom.look.font, c, size);
    if (text !== '' && used + advance > width) flush();
    text += c;
    used += advance;
  }
  if (text !== '') flush();
  return pieces;
}

/** Joins neighbouring atoms of one look. */
function lineOf(atoms: readonly Atom[]): Line {
  const runs: { x: number; width: number; text: string; look: Look; mark?: Status }[] = [];
  let x = 0;
  for (const atom of atoms) {
    const last = runs.at(-1);
    if (last !== undefined && last.look === atom.look && atom.mark === undefined) {
      last.text += atom.text;
      last.width += atom.width;
    } else
      runs.push({
        x,
        width: atom.width,
        text: atom.text,
        look: atom.look,
        ...(atom.mark === undefined ? {} : { mark: atom.mark }),
      });
    x += atom.width;
  }
  const end = atoms.at(-1);
  const width = end === undefined ? 0 : x - end.width + end.inkWidth;
  return {
    width,
    runs: runs.map(({ look, ...run }) => ({ ...run, ...look })),
  };
}

export const textStart = (run: Run, size: number): number => (run.mark === undefined ? 0 : markAdvance(size));
