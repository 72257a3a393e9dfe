/**
 * From files to items: asks the importers in order, collects items, problems and near misses. The files come from `files.ts`
 * (or from a test); nothing here touches a disk.
 */
import { append } from '../base/append.ts';
import type { Diagnostic } from '../base/diagnostic.ts';
import { type Importer, ImportInput, type NearMiss, type TraceMode } from './importer.ts';
import { codeTags, isOftTagFile } from './importers/code-tags.ts';
import { IMPORTERS, OFT_IMPORTERS } from './importers.ts';
import { FOREIGN, type Item, type ItemId } from './item.ts';
import type { FileImport } from './memory.ts';

export interface LoadedFile {
  readonly path: string;
  readonly format: string;
  readonly items: number;
}

export interface Loaded {
  readonly items: Item[];
  readonly files: LoadedFile[];
  /** Files that no importer reads, with the reason. */
  readonly unread: { readonly path: string; readonly why: string }[];
  readonly problems: Diagnostic[];
  readonly nearMisses: NearMiss[];
  /** Names of enumerations: references of the form `Name.literal` are none. */
  readonly enumerations: Set<string>;
}

const HEAD = 4096;

/** The importer for a file, or undefined when none reads it in this mode. */
export function importerFor(path: string, bytes: Uint8Array, mode: TraceMode): Importer | undefined {
  return importerOf(new ImportInput(path, bytes), mode);
}

function importerOf(input: ImportInput, mode: TraceMode): Importer | undefined {
  const { path, bytes } = input;
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD)).toString('utf8');
  const importer = (mode === 'strict' ? IMPORTERS : OFT_IMPORTERS).find((i) => i.handles(path, head, () => input.text));
  if (importer === codeTags && mode === 'oft-compat' && !isOftTagFile(path)) return undefined;
  return importer;
}

/** A file to import, or what an earlier run read in it. */
export type LoadInput = ImportInput | { readonly path: string; readonly known: FileImport };

/**
 * Reads files in the given order; that order decides which of two items with one id is the first. `onImport` is told what was
 * read in each file that was not known.
 */
export function loadItems(
  inputs: Iterable<LoadInput>,
  mode: TraceMode,
  onImport: (path: string, read: FileImport) => void = () => {},
): Loaded {
  const loaded: Loaded = { items: [], files: [], unread: [], problems: [], nearMisses: [], enumerations: new Set() };
  for (const input of inputs) {
    if ('known' in input) take(loaded, input.path, input.known);
    else {
      const read = importFile(input, mode);
      onImport(input.path, read);
      take(loaded, input.path, read);
    }
  }
  return mode === 'strict' ? { ...loaded, items: resolveForeign(loaded.items, loaded.enumerations) } : loaded;
}

/** Formats that name items by a bare identifier: their references are resolved by name, when exactly one item has it. */
function resolveForeign(items: readonly Item[], enumerations: ReadonlySet<string>): Item[] {
  if (!items.some((i) => i.covers.some(isForeign) || i.depends.some(isForeign))) return [...items];
  const byName = new Map<string, ItemId | undefined>();
  for (const item of items) {
    if (item.origin === 'tag') continue;
    byName.set(item.name, byName.has(item.name) ? undefined : { type: item.type, name: item.name, revision: item.revision });
  }
  const resolve = (id: ItemId): ItemId => {
    const found = isForeign(id) ? byName.get(id.name) : undefined;
    if (found === undefined) return id;
    return id.revision === 0 ? found : { ...found, revision: id.revision };
  };
  const isReference = (id: ItemId): boolean => {
    if (!isForeign(id) || enumerations.size === 0) return true;
    const parts = id.name.split('.');
    return parts.length < 2 || !enumerations.has(parts.at(-2)!);
  };
  return items.map((item) =>
    item.covers.some(isForeign) || item.depends.some(isForeign)
      ? { ...item, covers: item.covers.filter(isReference).map(resolve), depends: item.depends.filter(isReference).map(resolve) }
      : item,
  );
}

function isForeign(id: ItemId): boolean {
  return id.type === FOREIGN;
}

function importFile(input: ImportInput, mode: TraceMode): FileImport {
  const importer = importerOf(input, mode);
  if (importer === undefined) return { unread: 'no importer reads this kind of file' };
  if (importer === codeTags && input.bytes.includes(0)) return { unread: 'binary file' };
  const { items, problems, nearMisses, enumerations = [] } = importer.read(input, mode);
  return { format: importer.format, items, problems: [...input.decodingProblems, ...problems], nearMisses, enumerations };
}

function take(loaded: Loaded, path: string, read: FileImport): void {
  if ('unread' in read) {
    loaded.unread.push({ path, why: read.unread });
    return;
  }
  append(loaded.items, read.items);
  append(loaded.problems, read.problems);
  append(loaded.nearMisses, read.nearMisses);
  for (const name of read.enumerations) loaded.enumerations.add(name);
  loaded.files.push({ path, format: read.format, items: read.items.length });
}
