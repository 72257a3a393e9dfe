/** Where header files are looked for (gcc's rules), with every answer remembered. */
import { posix } from 'node:path';
import type { SourceStore, StoredFile } from './source-store.ts';

export interface SearchDirectories {
  /** `-iquote`: for `"…"` only. */
  readonly quote: readonly string[];
  /** `-I`. */
  readonly include: readonly string[];
  /** `-isystem`. */
  readonly system: readonly string[];
  /** The compiler's own. */
  readonly standard: readonly string[];
  /** `-idirafter`. */
  readonly after: readonly string[];
  /** `--embed-dir`: where `#embed` looks. */
  readonly embed?: readonly string[];
}

export interface FoundHeader {
  readonly file: StoredFile;
  /** The path as it was put together: what `__FILE__` says. */
  readonly path: string;
  /** Index of the directory in the chain, -1 when found beside the including file. */
  readonly directory: number;
  readonly system: boolean;
}

interface Directory {
  /** With final `/`, or empty for the working directory. */
  readonly prefix: string;
  readonly system: boolean;
}

/** One search configuration: working directory and chain of directories. */
export class IncludeSearch {
  readonly #store: SourceStore;
  readonly #workingDirectory: string;
  readonly #chain: readonly Directory[];
  readonly #firstAngle: number;
  readonly #embed: readonly string[];
  readonly #found = new Map<string, FoundHeader | undefined>();

  constructor(store: SourceStore, workingDirectory: string, directories: SearchDirectories) {
    this.#store = store;
    this.#workingDirectory = workingDirectory;
    const late = [...directories.system, ...directories.standard, ...directories.after].map((d) => this.#absolute(d));
    // A directory that is a system directory, too, keeps its place there (gcc ignores the -I).
    const early = distinct(
      directories.include.filter((d) => !late.includes(this.#absolute(d))),
      (d) => this.#absolute(d),
    );
    const quote = distinct(directories.quote, (d) => this.#absolute(d));
    const system = distinct([...directories.system, ...directories.standard, ...directories.after], (d) => this.#absolute(d));
    this.#chain = [
      ...quote.map((d) => ({ prefix: slashed(d), system: false })),
      ...early.map((d) => ({ prefix: slashed(d), system: false })),
      ...system.map((d) => ({ prefix: slashed(d), system: true })),
    ];
    this.#firstAngle = quote.length;
    this.#embed = (directories.embed ?? []).map(slashed);
  }

  /** Drops the remembered answers: files may have appeared, changed or vanished. */
  forget(): void {
    this.#found.clear();
  }

  /** `beside`: directory prefix of the including file (empty for the working directory) and whether it is a system file. */
  find(form: 'quote' | 'angle', name: string, beside: string, besideSystem: boolean): FoundHeader | undefined {
    const key = form === 'angle' ? `<${name}` : `${besideSystem ? 's' : 'u'}${beside}\0${name}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const found = this.#look(form, name, beside, besideSystem);
    this.#found.set(key, found);
    return found;
  }

  #look(form: 'quote' | 'angle', name: string, beside: string, besideSystem: boolean): FoundHeader | undefined {
    if (name.startsWith('/')) return this.#open(name, -1, besideSystem);
    if (form === 'quote') {
      const near = this.#open(beside + name, -1, besideSystem);
      if (near !== undefined) return near;
    }
    return this.#along(name, form === 'quote' ? 0 : this.#firstAngle);
  }

  /** `#include_next`: goes on behind the directory in which the including file was found. */
  findNext(name: string, directory: number): FoundHeader | undefined {
    const key = `>${directory}\0${name}`;
    if (this.#found.has(key)) return this.#found.get(key);
    const found = this.#along(name, directory < 0 ? this.#firstAngle : directory + 1);
    this.#found.set(key, found);
    return found;
  }

  /** The bytes of a file that `#embed` names; `beside` as for `find`. */
  embedded(form: 'quote' | 'angle', name: string, beside: string): Uint8Array | undefined {
    const folders = name.startsWith('/') ? [''] : [...(form === 'quote' ? [beside] : []), ...this.#embed];
    for (const folder of folders) {
      const bytes = this.#store.bytes(posix.resolve(this.#workingDirectory, folder + name));
      if (bytes !== undefined) return bytes;
    }
    return undefined;
  }

  #along(name: string, from: number): FoundHeader | undefined {
    for (let i = from; i < this.#chain.length; i++) {
      const directory = this.#chain[i]!;
      const found = this.#open(directory.prefix + name, i, directory.system);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  #open(path: string, directory: number, system: boolean): FoundHeader | undefined {
    const file = this.#store.open(posix.resolve(this.#workingDirectory, path));
    return file === undefined ? undefined : { file, path, directory, system };
  }

  #absolute(directory: string): string {
    return posix.resolve(this.#workingDirectory, directory);
  }
}

function slashed(directory: string): string {
  return directory.endsWith('/') || directory === '' ? directory : `${directory}/`;
}

function distinct(items: readonly string[], key: (item: string) => string): string[] {
  const seen = new Set<string>();
  return items.filter((item) => {
    const k = key(item);
    if (seen.has(k)) return false;
    seen.add(k);
    return true;
  });
}
