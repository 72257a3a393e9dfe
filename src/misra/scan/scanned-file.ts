/**
 * What the end of a scan needs of a file in scope: its lines for records that look at text, the suppressions in its comments,
 * its size and digest for the facts. Plain data apart from the lines, so that it can come from a thread or from the cache.
 */
import { sha256 } from '../../base/hash.ts';
import type { SourceText } from '../../base/text.ts';
import { type CommentText, type Suppression, suppressionsOf } from '../deviations/comments.ts';
import type { FileView } from '../written/file-view.ts';

export interface ScannedFile {
  readonly name: string;
  /** SHA-256 of its text. */
  readonly digest: string;
  readonly lineCount: number;
  readonly suppressions: readonly Suppression[];
  /** The text of a 1-based line. */
  line(n: number): string;
}

/** What of a scanned file is handed from thread to thread. */
export type ScannedFileData = Omit<ScannedFile, 'line'>;

export function scannedFile(file: FileView): ScannedFile {
  const { source } = file.lexed.file;
  return {
    name: file.name,
    digest: sha256(file.text),
    lineCount: source.lineCount,
    suppressions: suppressionsIn(file),
    line: (n) => source.line(n),
  };
}

/** Gives the text of a file by its shown name; undefined when it is gone. */
export type ReadText = (name: string) => SourceText | undefined;

export function scannedFileOf(data: ScannedFileData, readText: ReadText): ScannedFile {
  let source: SourceText | undefined;
  return {
    ...data,
    line(n) {
      source ??= readText(data.name);
      return source?.line(n) ?? '';
    },
  };
}

export function scannedFileData({ name, digest, lineCount, suppressions }: ScannedFile): ScannedFileData {
  return { name, digest, lineCount, suppressions };
}

function suppressionsIn(file: FileView): readonly Suppression[] {
  const marked = file.comments.filter((c) => /SAF-\d|suppress|coverity\[|-E>|lint|assay-deviate/.test(c.text));
  if (marked.length === 0) return [];
  const texts = marked.map((c): CommentText => {
    const offset = c.loc - file.base;
    const start = file.text.lastIndexOf('\n', offset - 1) + 1;
    return {
      text: c.text,
      line: file.lineOf(c.loc),
      endLine: file.lineOf(c.loc + c.text.length - 1),
      afterCode: file.text.slice(start, offset).trim() !== '',
    };
  });
  return suppressionsOf(texts, (line) => nextCode(file, line));
}

/** The first line behind `line` on which a token stands. */
function nextCode(file: FileView, line: number): number {
  const offset = file.base + file.lexed.file.source.offsetAt(line + 1, 1);
  const { place } = file.lexed;
  let low = 0;
  let high = file.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < file.length ? file.lineOf(file.loc(low)) : line + 1;
}
