/**
 * Counts physical lines in one pass over the bytes. A line is code when it has at least one non-blank character outside
 * comments; else a comment line when it has comment text; else blank (also inside a block comment). Lone braces,
 * directives, bodies of `#if 0` and lone backslashes are code (the definition of SEI-92-TR-20 as common counters use it).
 *
 * Why one pass is enough: whether a byte is inside a comment depends only on the openers before it, and a literal hides
 * openers; both are decided by the first byte, through a table of 256 classes made once per language.
 */
import type { Language, Quote } from './language.ts';

export interface LineCounts {
  readonly lines: number;
  readonly code: number;
  readonly comment: number;
  readonly blank: number;
}

const NEWLINE = 10;
const BACKSLASH = 92;
/** Classes of a byte outside comments and literals. */
const PLAIN = 0;
const WHITE = 1;
const LINE_END = 2;
const OPENER = 3;

interface Opener {
  readonly bytes: Uint8Array;
  readonly act: (state: Scan, length: number) => void;
  /** Opens only at the first byte of a word. */
  readonly atWord: boolean;
}

interface Table {
  readonly classes: Uint8Array;
  /** Openers by first byte, longest first. */
  readonly openers: readonly (readonly Opener[] | undefined)[];
  readonly splices: boolean;
}

interface Scan {
  readonly bytes: Uint8Array;
  at: number;
  hasCode: boolean;
  hasComment: boolean;
  code: number;
  comment: number;
  blank: number;
}

const tables = new WeakMap<Language, Table>();

// [impl->dsn~line-definition~1]
// [impl->dsn~reference-count~1]
export function countLines(bytes: Uint8Array, language: Language): LineCounts {
  let table = tables.get(language);
  if (table === undefined) {
    table = tableOf(language);
    tables.set(language, table);
  }
  const scan: Scan = { bytes, at: skipMark(bytes), hasCode: false, hasComment: false, code: 0, comment: 0, blank: 0 };
  run(scan, table);
  if (bytes.length > 0 && bytes[bytes.length - 1] !== NEWLINE) endLine(scan);
  return { lines: scan.code + scan.comment + scan.blank, code: scan.code, comment: scan.comment, blank: scan.blank };
}

/** Bytes of a UTF-8 byte order mark are not text. */
function skipMark(bytes: Uint8Array): number {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

function run(scan: Scan, table: Table): void {
  const { bytes } = scan;
  const { classes } = table;
  const end = bytes.length;
  let at = scan.at;
  let hasCode = false;
  while (at < end) {
    const kind = classes[bytes[at]!]!;
    if (kind === PLAIN) hasCode = true;
    else if (kind === LINE_END) {
      scan.hasCode = scan.hasCode || hasCode;
      endLine(scan);
      hasCode = false;
    } else if (kind === OPENER) {
      const opener = openerAt(bytes, at, table.openers[bytes[at]!]);
      if (opener === undefined) hasCode = true;
      else {
        scan.hasCode = scan.hasCode || hasCode;
        scan.at = at;
        opener.act(scan, opener.bytes.length);
        at = scan.at;
        hasCode = scan.hasCode;
        continue;
      }
    }
    at++;
  }
  scan.hasCode = scan.hasCode || hasCode;
  scan.at = end;
}

function endLine(scan: Scan): void {
  if (scan.hasCode) scan.code++;
  else if (scan.hasComment) scan.comment++;
  else scan.blank++;
  scan.hasCode = false;
  scan.hasComment = false;
}

function openerAt(bytes: Uint8Array, at: number, openers: readonly Opener[] | undefined): Opener | undefined {
  for (const opener of openers ?? []) {
    if (startsWith(bytes, at, opener.bytes) && (!opener.atWord || atWordStart(bytes, at))) return opener;
  }
  return undefined;
}

function startsWith(bytes: Uint8Array, at: number, prefix: Uint8Array): boolean {
  for (let i = 1; i < prefix.length; i++) if (bytes[at + i] !== prefix[i]) return false;
  return bytes[at] === prefix[0];
}

function atWordStart(bytes: Uint8Array, at: number): boolean {
  return at === 0 || isWhite(bytes[at - 1]!) || bytes[at - 1] === NEWLINE || ';(&|'.includes(String.fromCharCode(bytes[at - 1]!));
}

function isWhite(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13 && byte !== NEWLINE);
}

function tableOf(language: Language): Table {
  const list: Opener[] = [];
  const add = (text: string, act: Opener['act'], atWord = false): void => {
    list.push({ bytes: Buffer.from(text, 'latin1'), act, atWord });
  };
  for (const open of language.lineComments) {
    // A `#` that may also begin a directive is decided by `directive`.
    if (open !== '#' || language.headerNames !== true) add(open, (s) => lineComment(s, language.splices));
  }
  for (const open of language.wordComments ?? []) add(open, (s) => lineComment(s, language.splices), true);
  for (const [open, close] of language.blockComments) add(open, blockComment(open, close, language.nestedComments === true));
  for (const quote of language.quotes) add(quote.open, literal(quote, language));
  if (language.headerNames === true) add('#', directive(language));
  if (language.rawStrings === 'rust') add('r', rustRawString);
  const classes = new Uint8Array(256);
  for (const white of [32, 9, 11, 12, 13]) classes[white] = WHITE;
  classes[NEWLINE] = LINE_END;
  const openers: (Opener[] | undefined)[] = new Array(256);
  for (const opener of list.sort((a, b) => b.bytes.length - a.bytes.length)) {
    const first = opener.bytes[0]!;
    classes[first] = OPENER;
    openers[first] = [...(openers[first] ?? []), opener];
  }
  return { classes, openers, splices: language.splices };
}

/** To the end of the line; the line end itself stays for the caller unless it is spliced. */
function lineComment(scan: Scan, splices: boolean): void {
  const { bytes } = scan;
  const end = bytes.length;
  let at = scan.at;
  for (;;) {
    const stop = bytes.indexOf(NEWLINE, at);
    const lineEnd = stop < 0 ? end : stop;
    if (!scan.hasComment) scan.hasComment = hasText(bytes, at, lineEnd);
    scan.at = lineEnd;
    if (stop < 0 || !splices || !isSpliced(bytes, lineEnd)) return;
    endLine(scan);
    at = lineEnd + 1;
  }
}

function hasText(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isWhite(bytes[at]!)) return true;
  return false;
}

/** Is the line that ends at `lineEnd` (LF or CRLF) joined with the next one? */
function isSpliced(bytes: Uint8Array, lineEnd: number): boolean {
  const before = bytes[lineEnd - 1] === 13 ? lineEnd - 2 : lineEnd - 1;
  return bytes[before] === BACKSLASH;
}

function blockComment(open: string, close: string, nested: boolean): Opener['act'] {
  const opens = Buffer.from(open, 'latin1');
  const closes = Buffer.from(close, 'latin1');
  return (scan, length) => {
    const { bytes } = scan;
    let depth = 1;
    let at = scan.at + length;
    scan.hasComment = true;
    while (at < bytes.length) {
      const byte = bytes[at]!;
      if (byte === NEWLINE) endLine(scan);
      else if (byte === closes[0] && startsWith(bytes, at, closes)) {
        scan.hasComment = true;
        at += closes.length;
        if (--depth === 0) break;
        continue;
      } else if (nested && byte === opens[0] && startsWith(bytes, at, opens)) {
        depth++;
        at += opens.length;
        continue;
      } else if (!isWhite(byte)) scan.hasComment = true;
      at++;
    }
    scan.at = Math.min(at, bytes.length);
  };
}

function literal(quote: Quote, language: Language): Opener['act'] {
  const closes = Buffer.from(quote.close, 'latin1');
  return (scan, length) => {
    scan.hasCode = true;
    const { bytes } = scan;
    if (quote.open === "'" && language.digitSeparators === true && inNumber(bytes, scan.at)) scan.at += 1;
    else if (quote.tick === true && !closesAtOnce(bytes, scan.at)) scan.at += 1;
    else if (language.rawStrings === 'cpp' && quote.open === '"' && isRawPrefix(bytes, scan.at)) cppRawString(scan);
    else quoted(scan, scan.at + length, closes, quote);
  };
}

/** From the first byte inside a literal to behind its end; an unterminated one-line literal ends before its line end. */
function quoted(scan: Scan, from: number, closes: Uint8Array, quote: Quote): void {
  const { bytes } = scan;
  let at = from;
  while (at < bytes.length) {
    const byte = bytes[at]!;
    if (byte === closes[0] && startsWith(bytes, at, closes)) {
      scan.hasCode = true;
      scan.at = at + closes.length;
      return;
    }
    if (byte === NEWLINE) {
      if (!quote.multiline) break;
      endLine(scan);
    } else if (byte === BACKSLASH && quote.escape) {
      scan.hasCode = true;
      const next = bytes[at + 1] === 13 && bytes[at + 2] === NEWLINE ? at + 2 : at + 1;
      if (bytes[next] === NEWLINE) endLine(scan);
      at = next;
    } else if (!isWhite(byte)) scan.hasCode = true;
    at++;
  }
  scan.at = Math.min(at, bytes.length);
}

/** `1'000`: the quote stands inside a number, not before a character. */
function inNumber(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (first > 0 && isWordByte(bytes[first - 1]!)) first--;
  return first < at && bytes[first]! >= 48 && bytes[first]! <= 57;
}

function isWordByte(byte: number): boolean {
  return (byte >= 48 && byte <= 57) || (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122) || byte === 95;
}

/** `'x'`, `'\n'` or one UTF-8 character between ticks; anything else is a lifetime or an attribute. */
function closesAtOnce(bytes: Uint8Array, at: number): boolean {
  if (bytes[at + 1] === BACKSLASH) return true;
  const first = bytes[at + 1] ?? 0;
  const width = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  return first !== NEWLINE && bytes[at + 1 + width] === 39;
}

/** `R"`, `LR"`, `uR"`, `UR"`, `u8R"` that is not the tail of a longer name. */
function isRawPrefix(bytes: Uint8Array, at: number): boolean {
  let first = at;
  while (first > 0 && isWordByte(bytes[first - 1]!)) first--;
  return /^(?:L|u8?|U)?R$/.test(Buffer.from(bytes.subarray(first, at)).toString('latin1'));
}

function cppRawString(scan: Scan): void {
  const { bytes } = scan;
  const paren = bytes.indexOf(40, scan.at);
  if (paren < 0 || paren - scan.at > 17) {
    scan.at += 1;
    return;
  }
  const delimiter = Buffer.from(bytes.subarray(scan.at + 1, paren)).toString('latin1');
  verbatim(scan, paren + 1, `)${delimiter}"`);
}

function rustRawString(scan: Scan): void {
  const { bytes } = scan;
  scan.hasCode = true;
  let at = scan.at + 1;
  const before = bytes[scan.at - 1];
  const partOfName = before !== undefined && isWordByte(before) && before !== 98;
  while (bytes[at] === 35) at++;
  if (partOfName || bytes[at] !== 34) scan.at += 1;
  else verbatim(scan, at + 1, `"${'#'.repeat(at - scan.at - 1)}`);
}

/** Everything up to `close` is a literal without escapes. */
function verbatim(scan: Scan, from: number, close: string): void {
  quoted(scan, from, Buffer.from(close, 'latin1'), { open: '', close, escape: false, multiline: true });
}

const INCLUDE = /^#[ \t]*(?:include|include_next|import)[ \t]*</;

/** After `#include <` the name up to `>` is one token, whatever looks like a comment in it. */
function directive(language: Language): Opener['act'] {
  const isComment = language.lineComments.includes('#');
  return (scan) => {
    const { bytes } = scan;
    const head = Buffer.from(bytes.subarray(scan.at, scan.at + 64)).toString('latin1');
    const match = scan.hasCode ? null : INCLUDE.exec(head);
    if (match === null && isComment && !(!scan.hasCode && DIRECTIVE.test(head))) {
      lineComment(scan, language.splices);
      return;
    }
    scan.hasCode = true;
    scan.at += match === null ? 1 : match[0].length;
    while (match !== null && scan.at < bytes.length && bytes[scan.at] !== 62 && bytes[scan.at] !== NEWLINE) scan.at++;
  };
}

const DIRECTIVE = /^#[ \t]*(?:include|include_next|define|undef|if|ifdef|ifndef|elif|else|endif|error|warning|line|pragma)\b/;
