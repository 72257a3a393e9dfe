/**
 * Unified diffs as `git format-patch`, `git diff` and quilt write them: read into file changes and written again. What
 * stands before the first change (mail header, commit message, statistics) and after the last (`-- ` signature) is kept.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { diffLines, type Edit } from './diff.ts';
import { linesOf } from './lines.ts';

export interface HunkLine {
  readonly kind: ' ' | '-' | '+';
  /** With its terminator; without one where the patch says "No newline at end of file". */
  readonly text: string;
}

export interface Hunk {
  /** 1-based first line on the old side (0 for a new file). */
  readonly oldStart: number;
  readonly newStart: number;
  /** Text after the second `@@`. */
  readonly heading: string;
  readonly lines: readonly HunkLine[];
  /** Line of its `@@` in the patch file, 1-based. */
  readonly line: number;
}

export interface FileChange {
  /** Path without the `a/`, undefined for a new file. */
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
  /** Git's extended header lines (modes, renames, index), without line ends. */
  readonly extended: readonly string[];
  readonly binary: boolean;
  /** A binary change as it stood in the patch: it is carried along, never looked into. */
  readonly raw?: string;
  readonly hunks: readonly Hunk[];
}

export interface Patch {
  readonly file: string;
  readonly preamble: string;
  readonly changes: readonly FileChange[];
  readonly trailer: string;
}

const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@(.*)$/;
const EXTENDED =
  /^(?:old mode|new mode|deleted file mode|new file mode|copy from|copy to|rename from|rename to|similarity index|dissimilarity index|index) /;

export function parsePatch(file: string, text: string): Read<Patch> {
  return new PatchReader(file, linesOf(text)).read();
}

class PatchReader {
  readonly #file: string;
  readonly #lines: readonly string[];
  readonly #problems: Diagnostic[] = [];
  #at = 0;

  constructor(file: string, lines: readonly string[]) {
    this.#file = file;
    this.#lines = lines;
  }

  read(): Read<Patch> {
    const start = this.#findChange(0);
    const preamble = this.#lines.slice(0, start).join('');
    const changes: FileChange[] = [];
    this.#at = start;
    while (this.#startsChange(this.#at)) changes.push(this.#change());
    const trailer = this.#lines.slice(this.#at).join('');
    if (changes.length === 0)
      this.#problem(1, 'holds no change to any file', 'Give files of a quilt series or of git format-patch.');
    return { value: { file: this.#file, preamble, changes, trailer }, problems: this.#problems };
  }

  #line(at: number): string {
    return (this.#lines[at] ?? '').replace(/\r?\n$/, '');
  }

  #startsChange(at: number): boolean {
    const line = this.#line(at);
    if (line.startsWith('diff --git ') || line.startsWith('Index: ')) return true;
    return line.startsWith('--- ') && this.#line(at + 1).startsWith('+++ ') && HUNK.test(this.#line(at + 2));
  }

  #findChange(from: number): number {
    let at = from;
    while (at < this.#lines.length && !this.#startsChange(at)) at++;
    return at;
  }

  #change(): FileChange {
    const start = this.#at;
    const names = /^diff --git a\/(.*) b\/(.*)$/.exec(this.#line(this.#at));
    const extended: string[] = [];
    if (!this.#line(this.#at).startsWith('--- ')) this.#at++;
    while (EXTENDED.test(this.#line(this.#at)) || /^=+$/.test(this.#line(this.#at))) {
      if (EXTENDED.test(this.#line(this.#at))) extended.push(this.#line(this.#at));
      this.#at++;
    }
    let oldPath = extended.find((l) => l.startsWith('rename from '))?.slice(12) ?? names?.[1];
    let newPath = extended.find((l) => l.startsWith('rename to '))?.slice(10) ?? names?.[2];
    if (extended.some((l) => l.startsWith('new file mode'))) oldPath = undefined;
    if (extended.some((l) => l.startsWith('deleted file mode'))) newPath = undefined;
    if (this.#line(this.#at).startsWith('--- ')) {
      oldPath = pathIn(this.#line(this.#at));
      newPath = pathIn(this.#line(this.#at + 1));
      this.#at += 2;
    }
    const binary = /^(?:GIT binary patch|Binary files )/.test(this.#line(this.#at));
    if (binary) this.#at = this.#findChange(this.#at + 1);
    const hunks: Hunk[] = [];
    while (HUNK.test(this.#line(this.#at))) hunks.push(this.#hunk());
    if (oldPath === undefined && newPath === undefined)
      this.#problem(start + 1, 'has a change without a file name', 'The patch is damaged: export it again.');
    const raw = binary ? { raw: this.#lines.slice(start, this.#at).join('') } : {};
    return { oldPath, newPath, extended, binary, ...raw, hunks };
  }

  #hunk(): Hunk {
    const line = this.#at + 1;
    const head = HUNK.exec(this.#line(this.#at))!;
    let oldLeft = Number(head[2] ?? 1);
    let newLeft = Number(head[4] ?? 1);
    const lines: HunkLine[] = [];
    this.#at++;
    while (oldLeft > 0 || newLeft > 0) {
      const raw = this.#lines[this.#at];
      if (raw === undefined) break;
      // Mailers strip the blank of an empty context line.
      const kind = raw[0] === '\n' || raw[0] === '\r' ? ' ' : raw[0];
      if (kind !== ' ' && kind !== '-' && kind !== '+') break;
      lines.push({ kind, text: raw[0] === kind ? raw.slice(1) : raw });
      if (kind !== '+') oldLeft--;
      if (kind !== '-') newLeft--;
      this.#at++;
      this.#noNewline(lines);
    }
    if (oldLeft > 0 || newLeft > 0)
      this.#problem(line, 'has a hunk shorter than its header says', 'The patch is damaged: export it again.');
    return { oldStart: Number(head[1]), newStart: Number(head[3]), heading: head[5]!, lines, line };
  }

  #noNewline(lines: HunkLine[]): void {
    if (!this.#line(this.#at).startsWith('\\ ')) return;
    const last = lines.pop()!;
    lines.push({ kind: last.kind, text: last.text.replace(/\r?\n$/, '') });
    this.#at++;
  }

  #problem(line: number, what: string, cure: string): void {
    const place = { file: this.#file, line, column: 1 };
    this.#problems.push({
      code: 'misra/patch',
      severity: 'error',
      effect: 'incomplete',
      message: `${this.#file} ${what}`,
      place,
      cure,
    });
  }
}

function pathIn(header: string): string | undefined {
  const name = header.slice(4).split('\t')[0]!.trim();
  return name === '/dev/null' ? undefined : name.replace(/^[^/]+\//, '');
}

/** The patch as text. Index lines of changed files are left out: their blob ids are no longer true. */
export function writePatch(patch: Patch): string {
  return patch.preamble + patch.changes.map(writeChange).join('') + patch.trailer;
}

function writeChange(change: FileChange): string {
  if (change.raw !== undefined) return change.raw;
  const a = change.oldPath ?? change.newPath!;
  const b = change.newPath ?? change.oldPath!;
  const lines = [`diff --git a/${a} b/${b}`, ...change.extended.filter((l) => !l.startsWith('index '))];
  if (change.hunks.length > 0) {
    lines.push(
      change.oldPath === undefined ? '--- /dev/null' : `--- a/${a}`,
      change.newPath === undefined ? '+++ /dev/null' : `+++ b/${b}`,
    );
  }
  return `${lines.join('\n')}\n${change.hunks.map(writeHunk).join('')}`;
}

function writeHunk(hunk: Hunk): string {
  const count = (kind: '-' | '+'): number => hunk.lines.filter((l) => l.kind === ' ' || l.kind === kind).length;
  const range = (start: number, n: number): string => (n === 1 ? `${start}` : `${start},${n}`);
  const head = `@@ -${range(hunk.oldStart, count('-'))} +${range(hunk.newStart, count('+'))} @@${hunk.heading}\n`;
  return (
    head +
    hunk.lines
      .map((l) => (l.text.endsWith('\n') ? l.kind + l.text : `${l.kind}${l.text}\n\\ No newline at end of file\n`))
      .join('')
  );
}

/** Hunks that turn `a` into `b`, with the given number of context lines. */
export function hunksBetween(a: readonly string[], b: readonly string[], context = 3): Hunk[] {
  const groups: Edit[][] = [];
  for (const edit of diffLines(a, b)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && edit.aStart - last.aEnd <= 2 * context) groups.at(-1)!.push(edit);
    else groups.push([edit]);
  }
  return groups.map((group) => hunkOf(a, b, group, context));
}

function hunkOf(a: readonly string[], b: readonly string[], edits: readonly Edit[], context: number): Hunk {
  const first = edits[0]!;
  const aFrom = Math.max(0, first.aStart - context);
  const bFrom = first.bStart - (first.aStart - aFrom);
  const aTo = Math.min(a.length, edits.at(-1)!.aEnd + context);
  const lines: HunkLine[] = [];
  let at = aFrom;
  for (const edit of edits) {
    for (; at < edit.aStart; at++) lines.push({ kind: ' ', text: a[at]! });
    for (; at < edit.aEnd; at++) lines.push({ kind: '-', text: a[at]! });
    for (let i = edit.bStart; i < edit.bEnd; i++) lines.push({ kind: '+', text: b[i]! });
  }
  for (; at < aTo; at++) lines.push({ kind: ' ', text: a[at]! });
  const oldLines = lines.some((l) => l.kind !== '+');
  const newLines = lines.some((l) => l.kind !== '-');
  return {
    oldStart: oldLines ? aFrom + 1 : aFrom,
    newStart: newLines ? bFrom + 1 : bFrom,
    heading: headingOf(a, aFrom),
    lines,
    line: 0,
  };
}

/** The nearest line above that starts a function or a type, as git shows it after the second `@@`. */
function headingOf(a: readonly string[], from: number): string {
  for (let i = from - 1; i >= 0; i--) {
    if (/^[A-Za-z_$]/.test(a[i]!)) return ` ${a[i]!.trimEnd().slice(0, 80)}`;
  }
  return '';
}
