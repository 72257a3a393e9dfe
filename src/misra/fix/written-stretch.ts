/**
 * The characters of a file that a run of compiled tokens stands for, when there are such: every token was written there, or
 * is part of a macro use that lies in the run as a whole. Text taken from a macro's argument is none: it may be used twice,
 * or be turned into a string, so that an edit would reach further than the construct.
 */
import type { Loc } from '../../c/lex/source-files.ts';
import type { Node, Token } from '../../c/tree/arena.ts';
import type { Subject } from '../engine/subject.ts';
import type { FileView } from '../written/file-view.ts';

export interface WrittenStretch {
  readonly file: FileView;
  readonly start: Loc;
  /** Behind the last character. */
  readonly end: Loc;
}

/** Undefined when the node is not written as one piece of one file in scope, or a directive lies inside. */
export function writtenStretch(subject: Subject, node: Node): WrittenStretch | undefined {
  const { syntax } = subject;
  return node === 0 ? undefined : stretchOfTokens(subject, syntax.firstToken(node), syntax.lastToken(node));
}

export function stretchOfTokens(subject: Subject, from: Token, to: Token): WrittenStretch | undefined {
  const uses = usesAt(subject, from, to);
  if (uses === undefined) return undefined;
  const start = uses(from);
  const file = fileAt(subject, start);
  if (file === undefined) return undefined;
  const first = rawTokenAt(file, start);
  const last = lastRaw(subject, file, to, uses(to));
  if (first < 0 || last < first || hasDirective(file, first, last)) return undefined;
  for (let t = from; t <= to; t++) {
    const loc = uses(t);
    if (loc < start || loc > file.loc(last)) return undefined;
  }
  return { file, start, end: file.loc(last) + file.word(last).length };
}

/** Where each token of the run begins as written; undefined when a macro use reaches over an end of the run. */
function usesAt({ syntax, space }: Subject, from: Token, to: Token): ((token: Token) => Loc) | undefined {
  const { expansion, place } = syntax.arena;
  const use = (token: Token): Loc => (expansion[token] === 0 ? place[token]! : space.expansions.outermostUse(expansion[token]!));
  const crosses = (inside: Token, outside: Token): boolean =>
    expansion[inside] !== 0 &&
    outside > 0 &&
    expansion[outside] !== 0 &&
    expansion[outside] !== undefined &&
    use(inside) === use(outside);
  return crosses(from, from - 1) || crosses(to, to + 1) ? undefined : use;
}

/** The last raw token of what a compiled token stands for; -1 when that cannot be told. */
function lastRaw({ syntax, space }: Subject, file: FileView, token: Token, loc: Loc): number {
  const at = loc < file.base ? -1 : rawTokenAt(file, loc);
  const expansion = syntax.arena.expansion[token]!;
  if (at < 0 || expansion === 0) return at;
  const macro = space.macros.get(space.expansions.chain(expansion).at(-1)!.macro);
  // An object-like macro may expand to the name of a function-like one, which then takes its arguments from behind the use.
  if (!macro.functionLike) return file.word(at + 1) === '(' ? -1 : at;
  let depth = 0;
  for (let t = at + 1; t < file.length; t++) {
    if (file.word(t) === '(') depth++;
    else if (file.word(t) === ')' && --depth === 0) return t;
    if (depth === 0) return -1;
  }
  return -1;
}

/** The file in scope that a position lies in. */
export function fileAt(subject: Subject, loc: Loc): FileView | undefined {
  return subject.viewAt(loc);
}

/** The raw token that begins at a position, or -1. */
export function rawTokenAt(file: FileView, loc: number): number {
  const { place } = file.lexed;
  let low = 0;
  let high = file.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (place[middle]! <= loc) low = middle;
    else high = middle - 1;
  }
  return place[low] === loc ? low : -1;
}

/** Does a directive stand between two raw tokens? */
export function hasDirective(file: FileView, from: number, to: number): boolean {
  for (const hash of file.lexed.directives) if (hash >= from && hash <= to) return true;
  return false;
}
