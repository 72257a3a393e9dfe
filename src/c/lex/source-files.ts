/**
 * The files of a program and the one number line on which all their characters lie: the characters of a file occupy the
 * positions `base … base + length`, so that a position (`Loc`) names file and offset in one 32-bit integer. Pseudo files
 * (`<command line>`, `<built-in>`) are files like others: every token has real characters somewhere.
 */
import type { Place } from '../../base/diagnostic.ts';
import { SourceText } from '../../base/text.ts';

/** A position on the program's number line of characters. 0 is "nowhere". */
export type Loc = number;

/** Index into the program's `SourceFiles`. 0 is "no file". */
export type FileId = number;

export interface SourceFile {
  readonly id: FileId;
  /** Position of the file's first character. */
  readonly base: Loc;
  readonly source: SourceText;
  /** False for pseudo files. */
  readonly onDisk: boolean;
}

/** Append-only. A file whose contents changed is entered again, with a new id and new positions. */
export class SourceFiles {
  readonly #files: SourceFile[] = [{ id: 0, base: 0, source: new SourceText('', ''), onDisk: false }];
  #next: Loc = 1;
  #last = 0;

  /** `kept`: files of an earlier run, which keep their numbers and positions; what is left out of them is empty. */
  constructor(kept?: { readonly files: readonly SourceFile[]; readonly next: Loc }) {
    if (kept === undefined) return;
    for (const file of kept.files) this.#files[file.id] = file;
    this.#next = kept.next;
  }

  /** Position of the first character of the next file. */
  get next(): Loc {
    return this.#next;
  }

  add(source: SourceText, onDisk = true): SourceFile {
    const file: SourceFile = { id: this.#files.length, base: this.#next, source, onDisk };
    // One position past the last character belongs to the file: its end of file has a place, too.
    this.#next += source.length + 1;
    if (this.#next > 0xffffffff) throw new RangeError('more than 4 GiB of source text in one program');
    this.#files.push(file);
    return file;
  }

  get count(): number {
    return this.#files.length;
  }

  file(id: FileId): SourceFile {
    return this.#files[id]!;
  }

  /** All files in order of entry, without the null file. */
  all(): readonly SourceFile[] {
    return this.#files.slice(1);
  }

  /** The file that a position lies in. */
  fileAt(loc: Loc): SourceFile {
    const files = this.#files;
    const hit = files[this.#last]!;
    if (loc >= hit.base && loc <= hit.base + hit.source.length) return hit;
    let low = 0;
    let high = files.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (files[middle]!.base <= loc) low = middle;
      else high = middle - 1;
    }
    this.#last = low;
    return files[low]!;
  }

  /** Line, column and end of `length` characters at a position. */
  place(loc: Loc, length = 0): Place {
    const file = this.fileAt(loc);
    const offset = loc - file.base;
    return file.source.place(offset, offset + length);
  }

  lineAt(loc: Loc): number {
    const file = this.fileAt(loc);
    return file.source.positionAt(loc - file.base).line;
  }
}
