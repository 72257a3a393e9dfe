/**
 * What an importer is. It sees one file and yields items; it never sees the graph, the disk or another importer. Whatever
 * bytes it is given it returns: what it cannot read becomes a problem with a place, what it doubts a near miss.
 */
import type { Diagnostic } from '../base/diagnostic.ts';
import { decodeSource } from '../base/text.ts';
import type { Item } from './item.ts';

/** `strict`: our semantics with fenced blocks and near misses. `oft-compat`: exactly what OpenFastTrace 4.5 accepts. */
export type TraceMode = 'strict' | 'oft-compat';

/** A line that looks like an item, keyword, reference or tag but was not accepted as one. */
export interface NearMiss {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly why: string;
  readonly cure: string;
}

export interface Imported {
  readonly items: readonly Item[];
  readonly problems: readonly Diagnostic[];
  readonly nearMisses: readonly NearMiss[];
  /** Names of enumerations that the file declares: `Name.literal` in another file of the format is no reference. */
  readonly enumerations?: readonly string[];
}

export interface Importer {
  /** Short stable name: `oft-markdown`. */
  readonly format: string;
  /** For people: "OpenFastTrace Markdown". */
  readonly title: string;
  /** `head`: the first 4096 characters of the file, for formats that share a suffix; `text`: all of it, where the head cannot tell. */
  handles(path: string, head: string, text: () => string): boolean;
  read(input: ImportInput, mode: TraceMode): Imported;
}

/** One file to import. The text is decoded once, on demand. */
export class ImportInput {
  readonly path: string;
  readonly bytes: Uint8Array;
  #text: string | undefined;
  #problems: readonly Diagnostic[] = [];

  constructor(path: string, bytes: Uint8Array) {
    this.path = path;
    this.bytes = bytes;
  }

  get text(): string {
    if (this.#text === undefined) {
      const decoded = decodeSource(this.path, this.bytes);
      this.#text = decoded.value.text;
      this.#problems = decoded.problems;
    }
    return this.#text;
  }

  /** Problems of decoding; complete once `text` was read. */
  get decodingProblems(): readonly Diagnostic[] {
    return this.#problems;
  }

  static ofText(path: string, text: string): ImportInput {
    return new ImportInput(path, Buffer.from(text, 'utf8'));
  }
}

/** Lines as OpenFastTrace counts them: ended by LF, CRLF or CR; a final terminator opens no further line. */
export function linesOf(text: string): string[] {
  const lines = text.includes('\r') ? text.split(/\r\n|\n|\r/) : text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** A longer line is text, whatever it looks like: no requirement is a million characters long, and patterns would overflow on it. */
export const MAX_LINE = 1 << 20;

export function longLineProblem(file: string, line: number, length: number, what: string): Diagnostic {
  const cure = 'Break the line, or exclude the file in the trace section of assay.yaml.';
  return inputProblem('long-line', file, line, `a line of ${length} characters ${what}`, cure);
}

/** Blanks that all lines with text share, 1000 at most. */
export function commonIndent(lines: readonly string[]): number {
  let depth = 1000;
  for (const l of lines) if (l.trim() !== '') depth = Math.min(depth, l.length - l.trimStart().length);
  return depth;
}

/** The file name after the last slash, in lower case, and its last suffix without the dot (`''` when none). */
export function suffixOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1);
}

/** A problem of an input file that was not completely understood. */
export function inputProblem(code: string, file: string, line: number, message: string, cure: string): Diagnostic {
  return { code: `trace/${code}`, severity: 'error', effect: 'incomplete', message, place: { file, line, column: 1 }, cure };
}
