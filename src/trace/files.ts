/**
 * Which files a run reads. The walk is pure over a port; `.gitignore` files and the excludes of `assay.yaml` are honoured and
 * counted, and every path that is left out says why. Symbolic links to folders are not entered, so a loop of them cannot
 * hang a run.
 */
import type { Ignore } from 'ignore';
import { compareText, type Diagnostic } from '../base/diagnostic.ts';
import { sha256 } from '../base/hash.ts';
import { ignorePackage, picomatchPackage } from '../base/packages.ts';
import type { TraceMode } from './importer.ts';
import type { FileStamp, ImportMemory } from './memory.ts';

/** What the walk needs of a disk; paths are relative to the project root. */
export interface FilePort {
  kind(path: string): 'file' | 'folder' | 'none';
  /** Entries of a folder; undefined when it cannot be listed. Symbolic links to folders are left out. */
  list(path: string): readonly { readonly name: string; readonly folder: boolean }[] | undefined;
  read(path: string): Uint8Array | undefined;
  /** State of a file, to see without reading whether it changed; undefined when the port cannot tell. */
  stamp?(path: string): FileStamp | undefined;
  /** Names of symbolic links in a folder that `list` leaves out. */
  links?(path: string): readonly string[];
}

export interface SkippedPath {
  readonly path: string;
  readonly why: 'version control' | '.gitignore' | 'excluded' | 'dependencies' | 'linked folder' | 'unreadable';
  readonly folder: boolean;
}

export interface Collected {
  /** Paths as outputs show them, in reading order. */
  readonly files: readonly string[];
  readonly skipped: readonly SkippedPath[];
  readonly problems: readonly Diagnostic[];
}

export interface CollectOptions {
  readonly paths: readonly string[];
  readonly exclude: readonly string[];
  readonly mode: TraceMode;
  readonly memory?: ImportMemory;
}

// [impl->dsn~trace-files~1]
export function collectFiles(port: FilePort, options: CollectOptions): Collected {
  const walk = new Walk(port, options);
  for (const path of options.paths) walk.enter(path);
  const files = options.mode === 'oft-compat' ? walk.files : [...new Set(walk.files)].sort(compareText);
  return { files, skipped: walk.skipped, problems: walk.problems };
}

class Walk {
  readonly files: string[] = [];
  readonly skipped: SkippedPath[] = [];
  readonly problems: Diagnostic[] = [];
  readonly #port: FilePort;
  readonly #compat: boolean;
  readonly #excluded: (path: string) => boolean;
  readonly #ignores = new Map<string, IgnoreRules | undefined>();
  readonly #chains = new Map<string, Chain>();
  readonly #memory: ImportMemory | undefined;

  constructor(port: FilePort, options: CollectOptions) {
    this.#port = port;
    this.#compat = options.mode === 'oft-compat';
    this.#memory = options.memory;
    const match = options.exclude.length === 0 ? () => false : picomatchPackage()([...options.exclude], { dot: true });
    const folders = options.exclude.map((e) => e.replace(/\/(\*\*)?$/, ''));
    this.#excluded = (path) => match(path) || folders.includes(path);
  }

  enter(path: string): void {
    const clean = path === '' ? '.' : path.replace(/\/+$/, '') || '/';
    const kind = this.#port.kind(clean);
    if (kind === 'none') {
      this.problems.push({
        code: 'trace/no-such-path',
        severity: 'error',
        effect: 'incomplete',
        message: `there is no file or folder ${clean}`,
        cure: 'Mend the path on the command line or in the trace section of assay.yaml.',
      });
    } else if (kind === 'file') this.files.push(plain(clean));
    else if (this.#compat) this.#compatFolder(clean);
    else this.#folder(plain(clean));
  }

  #compatFolder(path: string): void {
    const entries = this.#list(path);
    const folders = entries.filter((e) => e.folder).sort((a, b) => -compareText(a.name, b.name));
    for (const e of folders) {
      if (e.name === '.git') this.skipped.push({ path: `${path}/${e.name}`, why: 'version control', folder: true });
      else this.#compatFolder(`${path}/${e.name}`);
    }
    for (const e of entries) if (!e.folder) this.files.push(`${path}/${e.name}`);
  }

  #folder(path: string): void {
    for (const name of this.#port.links?.(path) ?? []) {
      this.skipped.push({ path: path === '.' ? name : `${path}/${name}`, why: 'linked folder', folder: true });
    }
    const entries = this.#list(path);
    if (!entries.some((e) => e.name === '.gitignore')) this.#ignores.set(path === '.' ? '' : path, undefined);
    for (const entry of entries) {
      const inner = path === '.' ? entry.name : `${path}/${entry.name}`;
      const why = this.#whyNot(inner, entry.name, entry.folder);
      if (why !== undefined) this.skipped.push({ path: inner, why, folder: entry.folder });
      else if (entry.folder) this.#folder(inner);
      else this.files.push(inner);
    }
  }

  #whyNot(path: string, name: string, folder: boolean): SkippedPath['why'] | undefined {
    if (folder && (name === '.git' || name === '.hg' || name === '.svn')) return 'version control';
    if (this.#excluded(path)) return 'excluded';
    if (folder && name === 'node_modules') return 'dependencies';
    return this.#gitIgnored(folder ? `${path}/` : path) ? '.gitignore' : undefined;
  }

  /** Asks the `.gitignore` of every folder above; the nearest one that speaks wins. */
  #gitIgnored(path: string): boolean {
    if (path.startsWith('/') || path.startsWith('..')) return false;
    const slash = path.lastIndexOf('/', path.length - 2);
    const { key, above } = this.#chainOf(slash < 0 ? '' : path.slice(0, slash));
    if (above.length === 0) return false;
    const known = this.#memory?.ignored(key, path);
    if (known !== undefined) return known;
    let verdict = false;
    for (const { folder, rules } of above) {
      const result = rules.compiled().test(folder === '' ? path : path.slice(folder.length + 1));
      if (result.ignored) verdict = true;
      else if (result.unignored) verdict = false;
    }
    this.#memory?.keepIgnored(key, path, verdict);
    return verdict;
  }

  /** The rules of a folder and of those above it, outermost first; the key names them all. */
  #chainOf(folder: string): Chain {
    const known = this.#chains.get(folder);
    if (known !== undefined) return known;
    const slash = folder.lastIndexOf('/');
    const outer = folder === '' ? NO_RULES : this.#chainOf(slash < 0 ? '' : folder.slice(0, slash));
    const rules = this.#rulesOf(folder);
    const chain =
      rules === undefined ? outer : { key: `${outer.key} ${folder}:${rules.digest}`, above: [...outer.above, { folder, rules }] };
    this.#chains.set(folder, chain);
    return chain;
  }

  #rulesOf(folder: string): IgnoreRules | undefined {
    if (this.#ignores.has(folder)) return this.#ignores.get(folder);
    const bytes = this.#port.read(folder === '' ? '.gitignore' : `${folder}/.gitignore`);
    const rules = bytes === undefined ? undefined : ignoreRules(bytes);
    this.#ignores.set(folder, rules);
    return rules;
  }

  #list(path: string): readonly { readonly name: string; readonly folder: boolean }[] {
    const entries = this.#port.list(path);
    if (entries !== undefined) return entries;
    this.skipped.push({ path, why: 'unreadable', folder: true });
    this.problems.push({
      code: 'trace/unreadable-folder',
      severity: 'error',
      effect: 'incomplete',
      message: `the folder ${path} cannot be listed`,
      cure: 'Check its permissions.',
    });
    return [];
  }
}

/** The rules of one `.gitignore`, compiled when first asked. */
interface IgnoreRules {
  readonly digest: string;
  readonly compiled: () => Ignore;
}

interface Chain {
  readonly key: string;
  readonly above: readonly { readonly folder: string; readonly rules: IgnoreRules }[];
}

const NO_RULES: Chain = { key: '', above: [] };

function ignoreRules(bytes: Uint8Array): IgnoreRules {
  let compiled: Ignore | undefined;
  return {
    digest: sha256(bytes).slice(0, 32),
    compiled: () => {
      compiled ??= ignorePackage()().add(Buffer.from(bytes).toString('utf8'));
      return compiled;
    },
  };
}

function plain(path: string): string {
  return path.startsWith('./') ? path.slice(2) : path;
}

/**
 * The order of files in compat mode. OpenFastTrace takes the file system's order, which no two machines share; the recorded
 * projects show folders from last to first and files from first to last, so that is the order here.
 */
export function oftOrder(paths: readonly string[]): string[] {
  return [...paths].sort(compareOft);
}

function compareOft(a: string, b: string): number {
  const as = a.split('/');
  const bs = b.split('/');
  for (let i = 0; i < Math.min(as.length, bs.length); i++) {
    const aIsFile = i === as.length - 1;
    const bIsFile = i === bs.length - 1;
    if (as[i] === bs[i] && aIsFile === bIsFile) continue;
    if (aIsFile !== bIsFile) return aIsFile ? 1 : -1;
    return aIsFile ? compareText(as[i]!, bs[i]!) : -compareText(as[i]!, bs[i]!);
  }
  return 0;
}
