/**
 * The lexical grammar of OpenFastTrace 4.5 ids and lines, as exact as its regular expressions are (`(?U)` makes name and
 * revision Unicode-aware while type, blanks and word boundaries stay ASCII). Every function is linear in the length of the
 * line: the forwarding notation and the last-id-on-a-bullet rule are scanned by hand where a backtracking pattern would not be.
 */
import type { ItemId } from './item.ts';

const BLANK = '[ \\t\\x0b\\f]';
const DOT = '[^\\n\\r\\u0085\\u2028\\u2029]';
const WORD_CHAR = '[\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\u200c\\u200d]';
/** Name of an item: starts with a letter, parts joined by dots. */
export const NAME = `\\p{Alphabetic}(?:${WORD_CHAR}|-)*(?:\\.(?:${WORD_CHAR}|-)+)*`;
export const ID = `[A-Za-z]+~${NAME}~\\p{Nd}+`;

const ID_ONLY = new RegExp(`^([A-Za-z]+)~(${NAME})~(\\p{Nd}+)$`, 'u');
const LEGACY_ID = new RegExp(`^([A-Za-z]+)(?:~[A-Za-z]+)?:(${NAME}), *v(\\p{Nd}+)$`, 'u');
const LEGACY_NAME = new RegExp(`^([A-Za-z]+)(?:~[A-Za-z]+)?:(${NAME})$`, 'u');
const ID_LINE = new RegExp(`^\`?(${ID})\`?${DOT}*$`, 'u');
const ID_AT = new RegExp(ID, 'uy');
const MAX_REVISION = 2147483647;

/** Parses a complete id; undefined when the text is none or the revision does not fit 32 bits. */
export function parseId(text: string): ItemId | undefined {
  const m = ID_ONLY.exec(text) ?? LEGACY_ID.exec(text);
  if (m === null) return undefined;
  const revision = parseRevision(m[3]!);
  return revision === undefined ? undefined : { type: m[1]!, name: m[2]!, revision };
}

/** Decimal digits of any script (as Java's `Integer.parseInt` reads them); undefined above 2^31−1. */
export function parseRevision(digits: string): number | undefined {
  let value = 0;
  for (const c of digits) {
    value = value * 10 + digitValue(c);
    if (value > MAX_REVISION) return undefined;
  }
  return value;
}

function digitValue(c: string): number {
  const code = c.codePointAt(0)!;
  if (code < 0x80) return code - 48;
  let first = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(first - 1))) first--;
  return (code - first) % 10;
}

/** Type and name of ReqM2 objects: an old id may carry its type as a prefix, `req:name`. */
export function cleanLegacyName(type: string, name: string): { type: string; name: string } {
  const m = LEGACY_NAME.exec(name);
  if (m === null) return { type: type === '' ? 'unknown' : type, name };
  return { type: type === '' ? m[1]! : type, name: m[2]! };
}

/** The id text at column 1 of a line, or undefined. */
export function idAtLineStart(line: string): string | undefined {
  if (!line.includes('~')) return undefined;
  return ID_LINE.exec(line)?.[1];
}

const REFERENCE_HEAD = new RegExp(`^${BLANK}{0,3}[+*-]`);

/** The last id of a bullet line (up to three blanks, then `+`, `*` or `-`), or undefined. */
export function lastIdOnBullet(line: string): string | undefined {
  const head = REFERENCE_HEAD.exec(line);
  if (head === null || !line.includes('~')) return undefined;
  if (/[\u0085\u2028\u2029]/.test(line)) return undefined;
  const first = head[0].length;
  for (let at = line.lastIndexOf('~'); at >= first; at = line.lastIndexOf('~', at - 1)) {
    let start = at;
    while (start > first && isLetter(line.charCodeAt(start - 1))) start--;
    if (start === at) continue;
    // The type may begin at any letter that follows a non-word character, or right after the bullet: with greedy matching
    // that is the start of the letter run.
    if (start !== first && isAsciiWord(line.charCodeAt(start - 1))) continue;
    const id = idEndingAtBoundary(line, start);
    if (id !== undefined) return id;
    if (at === 0) break;
  }
  return undefined;
}

const STANDALONE_ID = new RegExp(`(?<![A-Za-z0-9_~])${ID}(?![A-Za-z0-9_~])`, 'gu');

/** All ids on a line that stand alone (not glued to a word): to see that a bullet carries more than one. */
export function idsOnLine(line: string): string[] {
  const found: string[] = [];
  if (!line.includes('~')) return found;
  for (const m of line.matchAll(STANDALONE_ID)) found.push(m[0]);
  return found;
}

function idEndingAtBoundary(line: string, start: number): string | undefined {
  ID_AT.lastIndex = start;
  const m = ID_AT.exec(line);
  if (m === null) return undefined;
  const end = start + m[0].length;
  return end === line.length || !isAsciiWord(line.charCodeAt(end)) ? m[0] : undefined;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function isAsciiWord(code: number): boolean {
  return isLetter(code) || (code >= 48 && code <= 57) || code === 95;
}

const NEEDED_TYPE = new RegExp(`^${BLANK}{0,3}[+*-](?:${DOT}*[^A-Za-z0-9_])?([A-Za-z]+)(?:[^A-Za-z0-9_]${DOT}*)?$`, 'u');

/** The last word of letters on a bullet line of a `Needs:` list. */
export function typeOnBullet(line: string): string | undefined {
  return REFERENCE_HEAD.test(line) ? NEEDED_TYPE.exec(line)?.[1] : undefined;
}

const TAG_ENTRY = new RegExp(`^${BLANK}{0,3}[+*-]${BLANK}*(${DOT}*)$`, 'u');

/** The text of a bullet of a `Tags:` list. */
export function tagOnBullet(line: string): string | undefined {
  return TAG_ENTRY.exec(line)?.[1];
}

const WORD_LIST = `(${BLANK}*[A-Za-z0-9_]+${BLANK}*(?:,${BLANK}*[A-Za-z0-9_]+${BLANK}*)*)`;
const NEEDS_INLINE = new RegExp(`^Needs:${WORD_LIST}$`);
const TAGS_INLINE = new RegExp(`^Tags:${WORD_LIST}$`);
const STATUS = new RegExp(`^Status:${BLANK}*(approved|proposed|draft|rejected)${BLANK}*$`);
const HASH_TITLE = new RegExp(`^#+${BLANK}*(${DOT}*)$`, 'u');
const MD_UNDERLINE = new RegExp(`^[=-]{3,}${BLANK}*$`);
const RST_UNDERLINE = new RegExp(`^[-=\`:.'"~^_*+#<>]{3,}${BLANK}*$`);
const CODE_BEGIN = /^ *[`~]{3,30}\w*[ \t\x0b\f]*$/;
const CODE_END = /^ *[`~]{3,30}[ \t\x0b\f]*$/;

export const needsInline = (line: string): string | undefined => NEEDS_INLINE.exec(line)?.[1];
export const tagsInline = (line: string): string | undefined => TAGS_INLINE.exec(line)?.[1];
export const statusOf = (line: string): string | undefined => STATUS.exec(line)?.[1];
export const hashTitle = (line: string): string | undefined => (line.startsWith('#') ? HASH_TITLE.exec(line)?.[1] : undefined);
export const isMarkdownUnderline = (line: string): boolean => MD_UNDERLINE.test(line);
export const isRestUnderline = (line: string): boolean => RST_UNDERLINE.test(line);
export const isCodeBegin = (line: string): boolean => CODE_BEGIN.test(line);
export const isCodeEnd = (line: string): boolean => CODE_END.test(line);
export const isBlankLine = (line: string): boolean => /^[ \t\x0b\f]*$/.test(line);

/** `Keyword:` alone on its line, in column 1. */
export function keywordLine(line: string): string | undefined {
  const colon = line.indexOf(':');
  if (colon < 4 || colon > 11) return undefined;
  return isBlankLine(line.slice(colon + 1)) ? line.slice(0, colon) : undefined;
}

export interface Forward {
  readonly skippedType: string;
  readonly targets: readonly string[];
  readonly original: ItemId | undefined;
}

const FORWARD_TAIL = new RegExp(`-->${BLANK}*[A-Za-z]+(?:,${BLANK}*[A-Za-z]+)*${BLANK}*:${BLANK}*(${ID})(?=${DOT}*$)`, 'uy');

/** The forwarding notation `arch --> dsn, utest : req~name~1` anywhere on the line. */
export function forwardOf(line: string): Forward | undefined {
  if (/[\u0085\u2028\u2029]/.test(line)) return undefined;
  for (let at = line.indexOf('-->'); at >= 0; at = line.indexOf('-->', at + 1)) {
    let end = at;
    while (end > 0 && ' \t\x0b\f'.includes(line[end - 1]!)) end--;
    let start = end;
    while (start > 0 && isLetter(line.charCodeAt(start - 1))) start--;
    if (start === end) continue;
    FORWARD_TAIL.lastIndex = at;
    const m = FORWARD_TAIL.exec(line);
    if (m === null) continue;
    const targets = m[0].slice(3, m[0].indexOf(':')).trim().split(/,\s*/u);
    return { skippedType: line.slice(start, end), targets, original: parseId(m[1]!) };
  }
  return undefined;
}

/** Java's `String.trim`: everything up to U+0020 goes, at both ends. */
export function javaTrim(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && text.charCodeAt(start) <= 32) start++;
  while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  return text.slice(start, end);
}

/** Java's `split(",")`: trailing empty parts vanish; the empty text is one empty part. */
export function javaSplit(text: string): string[] {
  if (text === '') return [''];
  const parts = text.split(',');
  while (parts.length > 0 && parts.at(-1) === '') parts.pop();
  return parts;
}
