/**
 * What an exporter is: a writer of one format that declares which parts of an item the format can say. What it cannot say is
 * counted from that declaration, so that no loss goes unnoticed and a new exporter cannot forget its report.
 */
import { type Item, idText } from './item.ts';

/** Parts of an item that a format may or may not carry. */
export const PARTS = [
  'revision',
  'title',
  'status',
  'description',
  'rationale',
  'comment',
  'covers',
  'depends',
  'needs',
  'tags',
  'attributes',
  'blocks',
  'place',
  'symbol',
] as const;
export type Part = (typeof PARTS)[number];

export interface Exporter {
  readonly format: string;
  readonly title: string;
  readonly suffix: string;
  readonly carries: readonly Part[];
  /** `at`: ISO time for formats that demand one. */
  write(items: readonly Item[], at: string): string;
}

export interface Loss {
  readonly part: Part;
  readonly items: number;
  /** Up to five ids. */
  readonly examples: readonly string[];
}

// [impl->dsn~trace-exports~1]
/** What the format cannot carry of these items. */
export function lossesOf(exporter: Exporter, items: readonly Item[]): Loss[] {
  return PARTS.filter((p) => !exporter.carries.includes(p)).flatMap((part) => {
    const hit = items.filter((i) => hasPart(i, part));
    return hit.length === 0 ? [] : [{ part, items: hit.length, examples: hit.slice(0, 5).map(idText) }];
  });
}

function hasPart(item: Item, part: Part): boolean {
  switch (part) {
    case 'revision':
      return item.revision !== 1;
    case 'status':
      return item.status !== 'approved';
    case 'place':
      return true;
    case 'symbol':
      return item.symbol !== undefined;
    case 'attributes':
      return Object.keys(item.attributes ?? {}).length > 0;
    case 'blocks':
      return (item.blocks ?? []).length > 0;
    default:
      return item[part].length > 0;
  }
}
