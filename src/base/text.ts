/**
 * Source text with positions. Offsets are UTF-16 code units into the decoded text; lines end at LF, CRLF or CR.
 */
import type { Diagnostic, Place, Read } from './diagnostic.ts';

export class SourceText {
  readonly file: string;
  /** In UTF-16 code units. */
  readonly length: number;
  #text: string | (() => string);
  #starts: Uint32Array | undefined;

  /** A text whose length is known may be given when it is asked for. */
  constructor(file: string, text: string);
  constructor(file: string, text: () => string, length: number);
  constructor(file: string, text: string | (() => string), length = text.length) {
    this.file = file;
    this.length = length;
    this.#text = text;
  }

  get text(): string {
    if (typeof this.#text !== 'string') this.#text = this.#text();
    return this.#text;
  }

  /** Offset of the first character of each line. */
  get lineStarts(): Uint32Array {
    this.#starts ??= lineStartsOf(this.text);
    return this.#starts;
  }

  get lineCount(): number {
    return this.lineStarts.length;
  }

  /** 1-based line and column of an offset; an offset past the end is the end. */
  positionAt(offset: number): { line: number; column: number } {
    const starts = this.lineStarts;
    const at = Math.min(Math.max(offset, 0), this.length);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: at - starts[low]! + 1 };
  }

  /** Offset of a 1-based position, clamped to the text. */
  offsetAt(line: number, column: number): number {
    const starts = this.lineStarts;
    if (line < 1) return 0;
    if (line > starts.length) return this.text.length;
    return Math.min(starts[line - 1]! + Math.max(column, 1) - 1, this.text.length);
  }

  place(start: number, end = start): Place {
    const from = this.positionAt(start);
    const to = this.positionAt(end);
    return { file: this.file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
  }

  /** The text of a 1-based line without its terminator; empty outside the text. */
  line(line: number): string {
    const starts = this.lineStarts;
    if (line < 1 || line > starts.length) return '';
    const end = line < starts.length ? starts[line]! : this.text.length;
    return this.text.slice(starts[line - 1]!, end).replace(/[\r\n]+$/, '');
  }
}

function lineStartsOf(text: string): Uint32Array {
  const starts: number[] = [0];
  if (!text.includes('\r')) {
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
    return Uint32Array.from(starts);
  }
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10) starts.push(i + 1);
    else if (c === 13) {
      if (text.charCodeAt(i + 1) === 10) i++;
      starts.push(i + 1);
    }
  }
  return Uint32Array.from(starts);
}

/** UTF-16 or UTF-32 by its byte order mark, or by every other byte of a long ASCII beginning being 0. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32' : 'UTF-16';
  if (a === 0xfe && b === 0xff) return 'UTF-16';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32';
  const head = bytes.subarray(0, 64);
  const zeros = (odd: number): boolean => head.length >= 16 && head.every((byte, i) => (byte === 0) === (i % 2 === odd));
  return zeros(1) ? 'UTF-16LE' : zeros(0) ? 'UTF-16BE' : undefined;
}

/**
 * Decodes UTF-8 (with or without BOM); bytes that are not UTF-8 are read as Latin-1 so that every byte stays visible and
 * offsets stay meaningful. A file with NUL bytes is binary: it decodes to the empty text and an `incomplete` problem.
 */
// [impl->dsn~source-decoding~1]
export function decodeSource(file: string, bytes: Uint8Array): Read<SourceText> {
  if (bytes.includes(0)) {
    const wide = wideEncoding(bytes);
    const problem: Diagnostic = {
      code: 'base/binary-file',
      severity: 'error',
      effect: 'incomplete',
      message:
        wide === undefined
          ? `${file} is a binary file (it contains NUL bytes), not text`
          : `${file} is encoded in ${wide}, which is not read`,
      place: { file, line: 1, column: 1 },
      cure:
        wide === undefined
          ? 'Leave it out of the paths to analyse, or convert it to UTF-8.'
          : `Convert it: iconv -f ${wide} -t UTF-8.`,
    };
    return { value: new SourceText(file, ''), problems: [problem] };
  }
  const start = bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const body = start === 0 ? bytes : bytes.subarray(start);
  try {
    return { value: new SourceText(file, new TextDecoder('utf-8', { fatal: true }).decode(body)), problems: [] };
  } catch {
    const problem: Diagnostic = {
      code: 'base/not-utf8',
      severity: 'warning',
      effect: 'info',
      message: `${file} is not valid UTF-8 and was read as Latin-1`,
      place: { file, line: 1, column: 1 },
      cure: 'Save the file as UTF-8.',
    };
    return { value: new SourceText(file, Buffer.from(body).toString('latin1')), problems: [problem] };
  }
}
