/**
 * Braces around a body, as edits on the source as written. There is no fix when the construct stands in a macro's body, when
 * the body's end does not stand in the file, or when a directive lies between the header and the end of the body.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { Edit, Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import type { FileView } from '../written/file-view.ts';
import { type BraceStyle, braceStyleOf, indentOf } from './brace-style.ts';
import { fileAt, hasDirective, rawTokenAt } from './written-stretch.ts';

// [impl->dsn~misra-brace-fix~1]
// [impl->dsn~misra-no-fix-in-macros~1]
// [impl->dsn~misra-same-object-code~1]
export function braceFix(subject: Subject, owner: Node, body: Node): Fix | undefined {
  const { syntax, space } = subject;
  if (body === 0) return undefined;
  const { arena } = syntax;
  const written = (token: number): number => {
    const expansion = arena.expansion[token]!;
    return expansion === 0 ? arena.place[token]! : space.expansions.outermostUse(expansion);
  };
  const last = syntax.lastToken(body);
  if (arena.expansion[last] !== 0) return undefined;
  const start = written(syntax.firstToken(body));
  const file = fileAt(subject, start);
  if (file === undefined) return undefined;
  const keyword = written(syntax.firstToken(owner));
  const first = rawTokenAt(file, start);
  const end = rawTokenAt(file, arena.place[last]!);
  if (first <= 0 || end < first || keyword >= start || keyword < file.base) return undefined;
  if (hasDirective(file, rawTokenAt(file, keyword), end)) return undefined;
  const depth = owner;
  return {
    kind: 'safe',
    title: 'Enclose the body in braces',
    edits: edits(file, {
      keyword,
      first,
      end,
      depth,
      isDo: syntax.is(owner, 'do_statement'),
      hasElse: syntax.child(owner, 'alternative') !== 0,
    }),
  };
}

interface Stretch {
  readonly keyword: number;
  /** Raw tokens of the body: first and last. */
  readonly first: number;
  readonly end: number;
  /** Orders edits at one position: inner constructs have larger numbers. */
  readonly depth: number;
  readonly isDo: boolean;
  /** An `else` of the same statement follows. */
  readonly hasElse: boolean;
}

function edits(file: FileView, s: Stretch): Edit[] {
  const style = braceStyleOf(file);
  const indent = indentOf(file, s.keyword);
  return [opening(file, s, style, indent), closing(file, s, style, indent)];
}

/** `{` behind the header; a body on the header's own line moves to a line of its own. */
function opening(file: FileView, s: Stretch, style: BraceStyle, indent: string): Edit {
  const header = behind(file, s.first - 1);
  const { newline, step } = style;
  if (!file.startsLine(s.first)) {
    const loc = file.loc(s.first);
    const gap = blanksBefore(file, loc);
    const brace = style.open === 'own' ? `${newline}${indent}{` : ' {';
    return { loc: loc - gap, length: gap, text: `${brace}${newline}${indent}${step}`, rank: s.depth };
  }
  if (style.open === 'same') return { loc: header, length: 0, text: ' {', rank: s.depth };
  return { loc: lineEnd(file, header), length: 0, text: `${newline}${indent}{`, rank: s.depth };
}

/** `}` behind the body; what follows on the same line stays behind the brace. */
function closing(file: FileView, s: Stretch, style: BraceStyle, indent: string): Edit {
  const { newline } = style;
  const after = behind(file, s.end);
  const next = s.end + 1;
  const follows = next < file.length && !file.startsLine(next);
  const isElse = s.hasElse && next < file.length && file.word(next) === 'else';
  if (follows) {
    const gap = file.loc(next) - after;
    const blank = /^[ \t]*$/.test(file.text.slice(after - file.base, file.loc(next) - file.base));
    const joined = s.isDo || (isElse && style.open === 'same');
    return {
      loc: after,
      length: blank ? gap : 0,
      text: `${newline}${indent}}${joined ? ' ' : `${newline}${indent}`}`,
      rank: -s.depth,
    };
  }
  if (style.open === 'same' && (isElse || s.isDo) && onlyBlanks(file, after, file.loc(next)))
    return { loc: file.loc(next), length: 0, text: '} ', rank: -s.depth };
  if (s.isDo && onlyBlanks(file, after, file.loc(next))) return { loc: file.loc(next), length: 0, text: '} ', rank: -s.depth };
  return { loc: lineEnd(file, after), length: 0, text: `${newline}${indent}}`, rank: -s.depth };
}

function onlyBlanks(file: FileView, from: number, to: number): boolean {
  return /^[ \t]*\r?\n[ \t]*$/.test(file.text.slice(from - file.base, to - file.base));
}

/** Position behind a raw token. */
function behind(file: FileView, token: number): number {
  return file.loc(token) + file.word(token).length;
}

function blanksBefore(file: FileView, loc: number): number {
  let n = 0;
  while (/[ \t]/.test(file.text[loc - file.base - n - 1] ?? '')) n++;
  return n;
}

/** The end of the line of a position; a block comment that begins on the line and ends later is passed over. */
function lineEnd(file: FileView, loc: number): number {
  let at = loc - file.base;
  const { text } = file;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') {
    if (text.startsWith('/*', at)) {
      const close = text.indexOf('*/', at + 2);
      at = close < 0 ? text.length : close + 2;
    } else if (text.startsWith('//', at)) {
      const comment = file.comments.find((c) => c.loc - file.base === at);
      at = comment === undefined ? at + 2 : at + comment.text.length;
    } else at++;
  }
  return file.base + at;
}
