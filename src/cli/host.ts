/**
 * The one door to the machine: files, clock, processes, streams. Everything below `cli` gets functions from here, so that
 * analyses stay pure and tests can put a fake in its place.
 */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { decodeSource, type SourceText } from '../base/text.ts';
import type { FileStamp } from '../trace/memory.ts';
import { createScratchCopy, type ScratchCopy } from './scratch-copy.ts';

export interface ProcessResult {
  /** -1 when the program could not be started. */
  readonly status: number;
  readonly stdout: Uint8Array;
  readonly stderr: string;
}

export interface Host {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly color: boolean;
  readonly tty: boolean;
  out(text: string): void;
  err(text: string): void;
  nowMs(): number;
  /** Bytes of a file, or undefined when there is none or it cannot be read. */
  read(path: string): Uint8Array | undefined;
  /** Writes beside and renames, making folders as needed. Throws nothing: a failure is a diagnostic. */
  write(path: string, data: Uint8Array | string): Diagnostic | undefined;
  kind(path: string): 'file' | 'folder' | 'none';
  /** Names in a folder in code-unit order; undefined when it cannot be listed. Symbolic links to folders are not listed. */
  list(path: string): readonly { readonly name: string; readonly folder: boolean }[] | undefined;
  /** Names of symbolic links in a folder that `list` leaves out, with what they lead to (nothing: broken or a circle). */
  unlistedLinks(path: string): readonly { readonly name: string; readonly to: 'folder' | 'nothing' }[];
  /** State of a file without reading it; undefined when there is none. */
  stamp(path: string): FileStamp | undefined;
  run(program: string, args: readonly string[], cwd?: string): ProcessResult;
  /** A tree to compile in that leaves the original as it is; undefined when none can be made. */
  scratchCopy(root: string): ScratchCopy | undefined;
}

const load = createRequire(import.meta.url);

/** Loaded when a program is started: it brings all of Node's networking with it. */
const childProcess = (): typeof import('node:child_process') => load('node:child_process') as typeof import('node:child_process');

/** Reading it comes to an end: no named pipe that nobody writes to, no `/dev/zero`. What a shell hands over does end. */
function ends(path: string): boolean {
  if (/^\/(?:dev\/(?:fd|stdin|null)|proc)(?:\/|$)/.test(path)) return true;
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat === undefined || stat.isFile() || stat.isDirectory();
}

/** The real machine. */
export function createHost(): Host {
  const cwd = process.cwd();
  const at = (path: string): string => resolve(cwd, path);
  return {
    cwd,
    env: process.env,
    color: process.stderr.isTTY === true && !process.env.NO_COLOR && !process.argv.includes('--no-color'),
    tty: process.stderr.isTTY === true,
    out: (text) => writeAll(1, text),
    err: (text) => writeAll(2, text),
    nowMs: () => Date.now(),
    read: (path) => {
      try {
        return ends(at(path)) ? readFileSync(at(path)) : undefined;
      } catch {
        return undefined;
      }
    },
    write: (path, data) => writeAtomically(at(path), path, data),
    kind: (path) => {
      try {
        const stat = statSync(at(path), { throwIfNoEntry: false });
        if (stat === undefined) return 'none';
        if (stat.isDirectory()) return 'folder';
        return ends(at(path)) ? 'file' : 'none';
      } catch {
        return 'none';
      }
    },
    list: (path) => listFolder(at(path)),
    unlistedLinks: (path) => linksLeftOut(at(path)),
    stamp: (path) => fileStamp(at(path), Date.now()),
    scratchCopy: (root) => {
      try {
        return createScratchCopy(at(root));
      } catch {
        return undefined;
      }
    },
    run: (program, args, where) => {
      const r = childProcess().spawnSync(program, [...args], { cwd: where === undefined ? cwd : at(where), maxBuffer: 1 << 30 });
      return {
        status: r.status ?? -1,
        stdout: r.stdout ?? new Uint8Array(),
        stderr: r.stderr?.toString('utf8') ?? String(r.error ?? ''),
      };
    },
  };
}

/** Writes synchronously and completely even to a slow pipe; a reader that went away is not an error of ours. */
function writeAll(fd: number, text: string): void {
  const bytes = Buffer.from(text, 'utf8');
  try {
    writeFileSync(fd, bytes);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === 'EPIPE') return;
    if (code !== 'EAGAIN') throw error;
    (fd === 1 ? process.stdout : process.stderr).write(bytes);
  }
}

/** `/dev/null`, `/dev/stdout`, a pipe: is written to, and never replaced by a file. */
function isSpecialFile(path: string): boolean {
  try {
    const stat = statSync(path, { throwIfNoEntry: false });
    return stat !== undefined && !stat.isFile() && !stat.isDirectory();
  } catch {
    return false;
  }
}

// [impl->dsn~atomic-output~1]
function writeAtomically(named: string, shown: string, data: Uint8Array | string): Diagnostic | undefined {
  const isSpecial = isSpecialFile(named);
  const target = isSpecial ? named : linkTarget(named);
  const beside = `${target}.${randomUUID()}.tmp`;
  try {
    if (isSpecial) writeFileSync(target, data);
    else {
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(beside, data);
      renameSync(beside, target);
    }
    return undefined;
  } catch (error) {
    if (existsSync(beside)) rmSync(beside);
    return {
      code: 'cli/cannot-write',
      severity: 'error',
      effect: 'incomplete',
      message: `Cannot write ${shown}`,
      cause: (error as Error).message,
      cure: 'Check the path, the permissions and the free space; nothing was left half-written.',
    };
  }
}

function listFolder(path: string): { name: string; folder: boolean }[] | undefined {
  try {
    const entries: { name: string; folder: boolean }[] = [];
    for (const e of readdirSync(path, { withFileTypes: true })) {
      if (e.isDirectory()) entries.push({ name: e.name, folder: true });
      else if (e.isFile() || (e.isSymbolicLink() && leadsToFile(`${path}/${e.name}`)))
        entries.push({ name: e.name, folder: false });
    }
    return entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return undefined;
  }
}

const SETTLED_NS = 2_000_000_000n;

/** State of a file of the disk; undefined when there is none. */
export function fileStamp(path: string, nowMs: number): FileStamp | undefined {
  try {
    const s = statSync(path, { bigint: true, throwIfNoEntry: false });
    if (s === undefined) return undefined;
    const now = BigInt(nowMs) * 1_000_000n;
    const settled = [s.mtimeNs, s.ctimeNs].every((changed) => now - changed > SETTLED_NS);
    return { id: `${s.size} ${s.mtimeNs} ${s.ctimeNs} ${s.ino}`, settled };
  } catch {
    return undefined;
  }
}

function leadsToFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function linksLeftOut(path: string): { name: string; to: 'folder' | 'nothing' }[] {
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter((e) => e.isSymbolicLink())
      .map((e) => ({ name: e.name, full: `${path}/${e.name}` }))
      .filter(({ full }) => !existsSync(full) || statSync(full).isDirectory())
      .map(({ name, full }) => ({ name, to: existsSync(full) ? ('folder' as const) : ('nothing' as const) }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch {
    return [];
  }
}

/** Where a symbolic link leads, so that writing through it changes the file and keeps the link. */
function linkTarget(path: string): string {
  try {
    return lstatSync(path).isSymbolicLink() ? realpathSync(path) : path;
  } catch {
    return path;
  }
}

/** A path as outputs show it: relative to the project root where it lies below it, always with `/`. */
export function shownPath(root: string, path: string): string {
  const absolute = isAbsolute(path) ? path : resolve(root, path);
  const inside = relative(root, absolute);
  const shown = inside === '' ? '.' : inside.startsWith('..') || isAbsolute(inside) ? absolute : inside;
  return shown.split(sep).join('/');
}

/** Reads and decodes a file for analysis; a missing or unreadable one is an `incomplete` problem. */
export function readSource(host: Host, path: string, shown = path): Read<SourceText | undefined> {
  const bytes = host.read(path);
  if (bytes !== undefined) return decodeSource(shown, bytes);
  const missing = host.kind(path) === 'none';
  return {
    value: undefined,
    problems: [
      {
        code: missing ? 'cli/no-such-file' : 'cli/unreadable-file',
        severity: 'error',
        effect: 'incomplete',
        message: missing ? `There is no file ${shown}` : `${shown} cannot be read`,
        place: { file: shown, line: 1, column: 1 },
        cure: missing ? 'Check the path.' : 'Check that it is a file and that you may read it.',
      },
    ],
  };
}
