/** One inclusion of a file that is being read. */
import type { Loc } from '../lex/source-files.ts';
import { TokenFlag } from '../lex/tokens.ts';
import type { BaseTokens } from './expander-ports.ts';
import type { LexedSource } from './lexed-source.ts';
import type { OpenConditional } from './segment.ts';
import type { StoredFile } from './source-store.ts';

export class Frame implements BaseTokens {
  readonly file: StoredFile;
  readonly source: LexedSource;
  readonly spelling: Int32Array;
  readonly place: Uint32Array;
  readonly flags: Uint8Array;
  /** Path as put together from a search directory and the name. */
  readonly path: string;
  /** Everything of `path` up to the last `/`, which quoted inclusions are looked for beside. */
  readonly directory: string;
  /** Index of the search directory in which the file was found, or -1. */
  readonly searched: number;
  readonly parent: Frame | undefined;
  /** `__INCLUDE_LEVEL__`. */
  readonly depth: number;
  readonly origin: 'file' | 'predefined' | 'commandLine';
  /** Place of the `#include`, 0 for a file that a command line names. */
  readonly includedAt: Loc;
  /** `#line` was met: line numbers and `__FILE__` are no function of the file any more. */
  shifted = false;
  /** Added to physical line numbers. */
  lineShift = 0;
  /** What `__FILE__` says. */
  presumedName: string;
  index = 0;
  limit = 0;
  extraFlags: number;
  open: OpenConditional | undefined = undefined;
  /** Index in `directives` of the first directive that lies at or behind `index`. */
  nextDirective = 0;

  constructor(init: {
    file: StoredFile;
    source: LexedSource;
    path: string;
    searched: number;
    system: boolean;
    parent: Frame | undefined;
    depth: number;
    origin: 'file' | 'predefined' | 'commandLine';
    includedAt: Loc;
  }) {
    this.file = init.file;
    this.source = init.source;
    const { lexed } = init.source;
    this.spelling = lexed.spelling;
    this.place = lexed.place;
    this.flags = lexed.flags;
    this.path = init.path;
    this.presumedName = init.path;
    this.directory = init.path.slice(0, init.path.lastIndexOf('/') + 1);
    this.searched = init.searched;
    this.parent = init.parent;
    this.depth = init.depth;
    this.origin = init.origin;
    this.includedAt = init.includedAt;
    this.extraFlags = init.system ? TokenFlag.systemHeader : 0;
    this.#setLimit();
  }

  get system(): boolean {
    return this.extraFlags !== 0;
  }

  /** Index of the end-of-file token. */
  get end(): number {
    return this.source.lexed.length - 1;
  }

  get atDirective(): boolean {
    return this.index === this.limit && this.limit < this.end;
  }

  /** Goes on at token `index`, which begins a line or lies in one; text then runs up to the next directive. */
  moveTo(index: number): void {
    const { directives } = this.source.lexed;
    this.index = index;
    let d = this.nextDirective;
    if (d < directives.length && index - directives[d]! > 4096) d = firstAtOrAfter(directives, index);
    while (d < directives.length && directives[d]! < index) d++;
    this.nextDirective = d;
    this.#setLimit();
  }

  #setLimit(): void {
    const { directives } = this.source.lexed;
    this.limit = this.nextDirective < directives.length ? directives[this.nextDirective]! : this.end;
  }

  /** Index of the first token of the line behind the one that `index` lies in. */
  nextLine(index: number): number {
    const { flags } = this;
    let i = index + 1;
    while ((flags[i]! & TokenFlag.lineStart) === 0) i++;
    return i;
  }
}

function firstAtOrAfter(directives: Int32Array, index: number): number {
  let low = 0;
  let high = directives.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (directives[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low;
}
