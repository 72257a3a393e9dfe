/**
 * What earlier runs read, so that an unchanged file is not read again: per file its import, per set of ignore rules the paths
 * they leave out. A file counts as unchanged when size, modification time, change time and inode are what they were; the port
 * says which files are too fresh for that to be certain, and those are not remembered. The linker and the verdict always run.
 */
import type { Imported, TraceMode } from './importer.ts';

/** State of a file without reading it; `settled`: any later change must show in `id`. */
export interface FileStamp {
  readonly id: string;
  readonly settled: boolean;
}

/** What reading one file gave: what its importer said, or why none read it. */
export type FileImport =
  | { readonly unread: string }
  | (Omit<Imported, 'enumerations'> & { readonly format: string; readonly enumerations: readonly string[] });

export interface ImportMemory {
  recall(path: string, stamp: string): FileImport | undefined;
  keep(path: string, stamp: string, read: FileImport): void;
  /** Whether the ignore rules of that digest leave the path out; undefined when it was never asked. */
  ignored(rules: string, path: string): boolean | undefined;
  keepIgnored(rules: string, path: string, ignored: boolean): void;
}

/** A memory that can be written down; it forgets what a run did not ask about. */
export interface StoredMemory extends ImportMemory {
  /** The bytes to store, or undefined when nothing changed since they were read. */
  stored(): Uint8Array | undefined;
}

interface Image {
  readonly schema: typeof SCHEMA;
  readonly files: Record<string, [stamp: string, read: string | Exclude<FileImport, { unread: string }>]>;
  readonly ignored: Record<string, { yes: string[]; no: string[] }>;
}

const SCHEMA = 'assay/trace-memory/1';
/** Above this a memory costs more to read than it saves. */
const MAX_BYTES = 64 << 20;

// [impl->dsn~trace-memory~1]
/** A memory over the bytes of an earlier run; bytes that are not a memory are as good as none. */
export function storedMemory(bytes: Uint8Array | undefined): StoredMemory {
  const image = imageOf(bytes);
  const files = new Map(Object.entries(image.files));
  const rules = new Map(
    Object.entries(image.ignored).map(([key, { yes, no }]) => [
      key,
      new Map([...yes.map((p) => [p, true] as const), ...no.map((p) => [p, false] as const)]),
    ]),
  );
  const usedFiles = new Map<string, Image['files'][string]>();
  const usedRules = new Map<string, Map<string, boolean>>();
  let changed = false;
  const use = (key: string, path: string, ignored: boolean): void => {
    const used = usedRules.get(key) ?? new Map<string, boolean>();
    usedRules.set(key, used.set(path, ignored));
  };
  return {
    recall(path, stamp) {
      const entry = files.get(path);
      if (entry === undefined || entry[0] !== stamp) return undefined;
      usedFiles.set(path, entry);
      return expanded(entry[1]);
    },
    keep(path, stamp, read) {
      changed = true;
      usedFiles.set(path, [stamp, compact(read)]);
    },
    ignored(key, path) {
      const known = rules.get(key)?.get(path);
      if (known !== undefined) use(key, path, known);
      return known;
    },
    keepIgnored(key, path, ignored) {
      changed = true;
      use(key, path, ignored);
    },
    stored() {
      if (!changed && usedFiles.size === files.size) return undefined;
      const data = Buffer.from(JSON.stringify(imageFrom(usedFiles, usedRules)));
      return data.length > MAX_BYTES ? undefined : data;
    },
  };
}

function imageFrom(files: ReadonlyMap<string, Image['files'][string]>, rules: ReadonlyMap<string, Map<string, boolean>>): Image {
  const ignored: Image['ignored'] = {};
  for (const [key, paths] of rules) {
    const yes = [...paths].filter(([, v]) => v).map(([p]) => p);
    ignored[key] = { yes, no: [...paths].filter(([, v]) => !v).map(([p]) => p) };
  }
  return { schema: SCHEMA, files: Object.fromEntries(files), ignored };
}

function imageOf(bytes: Uint8Array | undefined): Image {
  const none: Image = { schema: SCHEMA, files: {}, ignored: {} };
  if (bytes === undefined) return none;
  try {
    const image = JSON.parse(Buffer.from(bytes).toString('utf8')) as Image;
    return image.schema === SCHEMA ? image : none;
  } catch {
    return none;
  }
}

/** Most files hold nothing: those are one word, `format` or `!reason`. */
function compact(read: FileImport): Image['files'][string][1] {
  if ('unread' in read) return `!${read.unread}`;
  const empty = read.items.length + read.problems.length + read.nearMisses.length + read.enumerations.length === 0;
  return empty ? read.format : read;
}

function expanded(stored: Image['files'][string][1]): FileImport {
  if (typeof stored !== 'string') return stored;
  if (stored.startsWith('!')) return { unread: stored.slice(1) };
  return { format: stored, items: [], problems: [], nearMisses: [], enumerations: [] };
}

/** Everything but the files' states that an import depends on, for the key under which a memory is stored. */
export function memoryOptions(root: string, paths: readonly string[], exclude: readonly string[], mode: TraceMode): unknown {
  return { root, paths: [...paths], exclude: [...exclude], mode };
}
