/**
 * Definitions and uses of macros as written, over all files in scope. A use is the name outside of its own directive; for a
 * function-like macro it is followed by `(` and has arguments. Uses are found by name: a name that is a macro somewhere in
 * the program counts as one everywhere, which is what a reader of the source assumes, too.
 */
import { P } from '../../c/lex/spellings.ts';
import type { Definition, Directive } from './directives.ts';
import type { FileView } from './file-view.ts';

export interface WrittenMacro {
  readonly file: FileView;
  readonly directive: Directive;
  readonly definition: Definition;
}

export interface WrittenUse {
  readonly file: FileView;
  /** Raw token of the name. */
  readonly token: number;
  /** Raw token ranges `[first, end)` of the arguments; empty without parentheses. */
  readonly arguments: readonly (readonly [number, number])[];
  /** Raw token of the closing parenthesis, or of the name. */
  readonly last: number;
  /** In a directive line: its name (`define`, `if`, `ifdef`, `undef` …). */
  readonly directive: string | undefined;
}

export class MacroUses {
  readonly definitions: readonly WrittenMacro[];
  readonly byName: ReadonlyMap<string, readonly WrittenMacro[]>;
  readonly #files: readonly FileView[];
  #uses: ReadonlyMap<string, readonly WrittenUse[]> | undefined;

  constructor(files: readonly FileView[]) {
    this.#files = files;
    const all: WrittenMacro[] = [];
    const byName = new Map<string, WrittenMacro[]>();
    for (const file of files)
      for (const directive of file.directives) {
        if (directive.define === undefined) continue;
        const macro = { file, directive, definition: directive.define };
        all.push(macro);
        const same = byName.get(macro.definition.name);
        if (same === undefined) byName.set(macro.definition.name, [macro]);
        else same.push(macro);
      }
    this.definitions = all;
    this.byName = byName;
  }

  /** All uses of a macro name in the files in scope. */
  of(name: string): readonly WrittenUse[] {
    this.#uses ??= this.#collect();
    return this.#uses.get(name) ?? [];
  }

  #collect(): Map<string, WrittenUse[]> {
    const uses = new Map<string, WrittenUse[]>();
    const spellings = this.#files[0]?.spellings;
    const isMacro = new Uint8Array(spellings?.size ?? 0);
    for (const name of this.byName.keys()) isMacro[spellings!.intern(name)] = 1;
    for (const file of this.#files) {
      const inDirective = directiveOfTokens(file);
      const { spelling } = file.lexed;
      for (let t = 0; t < file.length; t++) {
        if (isMacro[spelling[t]!] !== 1 || !file.isName(t)) continue;
        const name = file.word(t);
        const directive = inDirective.get(t);
        if (directive?.name === 'define' && directive.define?.nameToken === t) continue;
        const use = readUse(file, t, directive);
        const list = uses.get(name);
        if (list === undefined) uses.set(name, [use]);
        else list.push(use);
      }
    }
    return uses;
  }
}

/** For each raw token inside a directive line, that directive. */
export interface DirectiveOfToken {
  get(token: number): Directive | undefined;
  has(token: number): boolean;
}

const DIRECTIVES = new WeakMap<FileView, DirectiveOfToken>();

export function directiveOfTokens(file: FileView): DirectiveOfToken {
  let known = DIRECTIVES.get(file);
  if (known === undefined) {
    const { directives } = file;
    const numbers = new Int32Array(file.length + 1).fill(-1);
    directives.forEach((d, i) => {
      numbers.fill(i, d.hash, d.end);
    });
    known = { get: (token) => directives[numbers[token]!], has: (token) => numbers[token]! >= 0 };
    DIRECTIVES.set(file, known);
  }
  return known;
}

function readUse(file: FileView, token: number, directive: Directive | undefined): WrittenUse {
  const end = directive === undefined ? file.length : directive.end;
  const range = argumentsAt(file, token + 1, end);
  return { file, token, arguments: range?.arguments ?? [], last: range?.last ?? token, directive: directive?.name };
}

/** The arguments of a parenthesised list that opens at raw token `open`. */
export function argumentsAt(
  file: FileView,
  open: number,
  end: number,
): { arguments: (readonly [number, number])[]; last: number } | undefined {
  const { spelling } = file.lexed;
  if (open >= end || spelling[open] !== P['(']) return undefined;
  const found: (readonly [number, number])[] = [];
  let depth = 0;
  let first = open + 1;
  for (let t = open; t < end; t++) {
    const s = spelling[t];
    if (s === P['(']) depth++;
    else if (s === P[')']) {
      if (--depth === 0) {
        found.push([first, t]);
        return { arguments: found, last: t };
      }
    } else if (s === P[','] && depth === 1) {
      found.push([first, t]);
      first = t + 1;
    }
  }
  return undefined;
}
