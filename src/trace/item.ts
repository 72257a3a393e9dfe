/**
 * The specification item: what every importer yields and the linker consumes. Items are plain data; an importer never sees
 * another item, a graph or a verdict.
 */
import type { Place } from '../base/diagnostic.ts';

export const STATUSES = ['approved', 'proposed', 'draft', 'rejected'] as const;
export type ItemStatus = (typeof STATUSES)[number];

/** `type~name~revision`: one revision of one item. */
export interface ItemId {
  readonly type: string;
  readonly name: string;
  /** 32-bit integer; 0 when a tag names none. */
  readonly revision: number;
}

/** Where the item was written: a document, a tag in code, a forwarding line, or an interchange file of another tool. */
export type Origin = 'document' | 'tag' | 'forward' | 'interchange';

/** A fenced block beside an item, for parameter blocks. `line` is the line of its first content line. */
export interface Block {
  readonly language: string;
  readonly text: string;
  readonly line: number;
}

export interface Item extends ItemId {
  readonly title: string;
  readonly status: ItemStatus;
  readonly description: string;
  readonly rationale: string;
  readonly comment: string;
  readonly covers: readonly ItemId[];
  readonly depends: readonly ItemId[];
  readonly needs: readonly string[];
  /** The format has no notion of needed types: whatever covers the item is welcome. */
  readonly welcomesAll?: boolean;
  readonly tags: readonly string[];
  readonly origin: Origin;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** Declared attributes that have no member of their own: ASIL, allocation, owner, … in the spelling of the source. */
  readonly attributes?: Readonly<Record<string, string>>;
  readonly blocks?: readonly Block[];
  /** Code symbol that a tag stands at, when syntax tells. */
  readonly symbol?: string;
  /** Lines (1-based, inclusive) of that symbol. */
  readonly extent?: { readonly first: number; readonly last: number };
}

/** Type of a reference in a format that names items without type; `load.ts` resolves it by name. Revision 0: whichever there is. */
export const FOREIGN = '*';

export function foreignReference(name: string): ItemId {
  return { type: FOREIGN, name, revision: 0 };
}

export function idText(id: ItemId): string {
  return `${id.type}~${id.name}~${id.revision}`;
}

export function sameId(a: ItemId, b: ItemId): boolean {
  return a.revision === b.revision && a.name === b.name && a.type === b.type;
}

export function placeOf(item: Item): Place {
  return { file: item.file, line: item.line, column: 1 };
}

/** An item with everything empty but what is given: importers fill in what their format says. */
export function makeItem(id: ItemId, at: { file: string; line: number }, parts: Partial<Item> = {}): Item {
  return {
    type: id.type,
    name: id.name,
    revision: id.revision,
    title: '',
    status: 'approved',
    description: '',
    rationale: '',
    comment: '',
    covers: [],
    depends: [],
    needs: [],
    tags: [],
    origin: 'document',
    file: at.file,
    line: at.line,
    ...parts,
  };
}

/** Attribute by name, case-insensitively; undefined when absent. */
export function attribute(item: Item, name: string): string | undefined {
  if (item.attributes === undefined) return undefined;
  const wanted = name.toLowerCase();
  for (const [key, value] of Object.entries(item.attributes)) if (key.toLowerCase() === wanted) return value;
  return undefined;
}
