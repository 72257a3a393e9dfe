/**
 * A copy of a folder tree to compile in: real folders, links instead of files, so that it costs no space and that a path
 * with `..` stays inside. Files that are changed become files of their own; the tree it was made of is never written to.
 */
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

export interface ScratchCopy {
  /** Absolute path of the copy. */
  readonly path: string;
  /** A folder beside the copy for what tools write. */
  readonly out: string;
  /** Puts a text in place of a file (undefined: the file is not there). Paths are relative to the tree. */
  put(relative: string, data: Uint8Array | undefined): void;
  /** The file as the tree has it. */
  restore(relative: string): void;
  /** Puts a file into `out`; its absolute path. */
  save(name: string, text: string): string;
  /** Bytes of a file that a tool wrote into `out`. */
  written(name: string): Uint8Array | undefined;
  remove(): void;
}

const LEFT_OUT: ReadonlySet<string> = new Set(['.git', 'node_modules']);

export function createScratchCopy(root: string): ScratchCopy {
  const top = mkdtempSync(join(tmpdir(), 'assay-proof-'));
  const path = join(top, 'tree');
  const out = join(top, 'out');
  mkdirSync(out);
  linkTree(root, path);
  const at = (relative: string): string => join(path, relative);
  const clear = (relative: string): void => rmSync(at(relative), { force: true });
  return {
    path,
    out,
    put: (relative, data) => {
      clear(relative);
      if (data === undefined) return;
      mkdirSync(dirname(at(relative)), { recursive: true });
      writeFileSync(at(relative), data);
    },
    restore: (relative) => {
      clear(relative);
      const original = join(root, relative);
      if (existsSync(original)) symlinkSync(original, at(relative));
    },
    save: (name, text) => {
      writeFileSync(join(out, name), text);
      return join(out, name);
    },
    written: (name) => {
      const file = join(out, name);
      return existsSync(file) ? readFileSync(file) : undefined;
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

function linkTree(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    if (LEFT_OUT.has(entry.name)) continue;
    if (entry.isDirectory()) linkTree(join(from, entry.name), join(to, entry.name));
    else symlinkSync(join(from, entry.name), join(to, entry.name));
  }
}
