/**
 * The document tree that every report becomes and every renderer reads. Renderers know no report, reports know no paper:
 * what is said here is said the same in PDF and HTML.
 */

export type Language = 'en' | 'ja';

/** A status is always shown as shape, word and colour; `none` is what was not looked at. */
export type Status = 'good' | 'bad' | 'warn' | 'none' | 'info';

export type Inline =
  | { readonly kind: 'text'; readonly text: string; readonly style?: TextStyle }
  /** `to` is an id in this document. */
  | { readonly kind: 'link'; readonly text: string; readonly to: string; readonly style?: TextStyle }
  | { readonly kind: 'status'; readonly status: Status; readonly text: string };
export type TextStyle = 'bold' | 'italic' | 'mono' | 'muted' | 'alert';

export interface Column {
  readonly title: string;
  /** Share of the width beside the other columns. */
  readonly weight: number;
  readonly align?: 'left' | 'right';
}

export interface Row {
  /** Anchor that links lead to. */
  readonly id?: string;
  readonly cells: readonly (readonly Inline[])[];
  /** For the filters of the HTML page. */
  readonly status?: Status;
}

export interface Table {
  readonly kind: 'table';
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** How it is sorted and what was left out. */
  readonly note?: string;
  /** Said in place of the rows when there are none. */
  readonly empty: string;
  /** Paper shows at most so many rows and says where the others are. */
  readonly paperLimit?: number;
}

/** Coordinates in points, origin top left; `color` names a role of the palette. */
export type Shape =
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly color: ColorRole;
    }
  | {
      readonly kind: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly color: ColorRole;
    }
  | {
      readonly kind: 'label';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor: 'start' | 'middle' | 'end';
      readonly color: ColorRole;
    }
  | {
      readonly kind: 'mark';
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly status: Status;
    };
export type ColorRole = Status | 'ink' | 'muted' | 'grid' | 'paper' | 'accent';

export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** The numbers of the figure in words. */
  readonly alt: string;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

export type Block =
  | {
      readonly kind: 'heading';
      readonly level: 1 | 2 | 3;
      readonly id: string;
      readonly text: string;
      readonly number?: string;
    }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[]; readonly tone?: 'note' | 'lead' }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'verdict';
      readonly status: Status;
      readonly title: string;
      readonly reasons: readonly (readonly Inline[])[];
    }
  | { readonly kind: 'fields'; readonly fields: readonly { readonly name: string; readonly value: readonly Inline[] }[] }
  | { readonly kind: 'signatures'; readonly columns: readonly string[]; readonly roles: readonly string[] }
  | { readonly kind: 'contents'; readonly title: string }
  | { readonly kind: 'pageBreak' }
  | Table
  | Figure;

export interface Document {
  readonly language: Language;
  readonly title: string;
  readonly subject: string;
  /** `EVP-…`. */
  readonly documentId: string;
  readonly author: string;
  /** ISO 8601, UTC. */
  readonly issuedAt: string;
  /** Running header, left and right, and footer, left. */
  readonly header: { readonly left: string; readonly right: string };
  readonly footer: string;
  readonly contentDigest: string;
  readonly blocks: readonly Block[];
}

export const text = (value: string, style?: TextStyle): Inline =>
  style === undefined ? { kind: 'text', text: value } : { kind: 'text', text: value, style };
/** The next inline begins a new line. */
export const lineBreak: Inline = { kind: 'text', text: '\n' };
export const mono = (value: string): Inline => text(value, 'mono');
export const link = (value: string, to: string, style?: TextStyle): Inline =>
  style === undefined ? { kind: 'link', text: value, to } : { kind: 'link', text: value, to, style };
export const status = (kind: Status, value: string): Inline => ({ kind: 'status', status: kind, text: value });
/** Text in which `…` marks code. */
export function withCode(value: string): Inline[] {
  const parts = value.split('`');
  if (parts.length % 2 === 0) return [text(value)];
  return parts.flatMap((part, i) => (part === '' ? [] : [i % 2 === 1 ? mono(part) : text(part)]));
}
export const plainText = (inlines: readonly Inline[]): string => inlines.map((i) => i.text).join('');

/** An anchor from any id: letters, digits, `-`, `_`, `.`; other characters by their code points, so that no two ids share one. */
export function anchor(kind: string, id: string): string {
  return `${kind}-${id.replace(/[^A-Za-z0-9_.-]/g, (c) => `~${c.codePointAt(0)!.toString(16)}~`)}`;
}
