/**
 * Three-way merge of lines: both sides' edits against a common base. Regions that only one side changed, or that both
 * changed alike, merge; the others are conflicts with their place in the base.
 */
import { diffLines, type Edit } from './diff.ts';

export interface MergeConflict {
  /** 1-based first and last line in the base. */
  readonly baseFrom: number;
  readonly baseTo: number;
}

export interface Merged {
  readonly lines: readonly string[];
  readonly conflicts: readonly MergeConflict[];
}

export function mergeLines(base: readonly string[], ours: readonly string[], theirs: readonly string[]): Merged {
  const a = diffLines(base, ours);
  const b = diffLines(base, theirs);
  const lines: string[] = [];
  const conflicts: MergeConflict[] = [];
  let at = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const from = Math.min(a[i]?.aStart ?? base.length, b[j]?.aStart ?? base.length);
    let to = from;
    const mine: Edit[] = [];
    const other: Edit[] = [];
    for (let grew = true; grew; ) {
      grew = false;
      while (i < a.length && touches(a[i]!, from, to)) {
        to = Math.max(to, a[i]!.aEnd);
        mine.push(a[i++]!);
        grew = true;
      }
      while (j < b.length && touches(b[j]!, from, to)) {
        to = Math.max(to, b[j]!.aEnd);
        other.push(b[j++]!);
        grew = true;
      }
    }
    lines.push(...base.slice(at, from));
    at = to;
    const left = side(base, ours, mine, from, to);
    const right = side(base, theirs, other, from, to);
    if (other.length === 0 || same(left, right)) lines.push(...left);
    else if (mine.length === 0) lines.push(...right);
    else {
      conflicts.push({ baseFrom: from + 1, baseTo: Math.max(to, from + 1) });
      lines.push(...left);
    }
  }
  lines.push(...base.slice(at));
  return { lines, conflicts };
}

/** Two edits that only meet at an end are apart unless one of them inserts exactly there. */
function touches(edit: Edit, from: number, to: number): boolean {
  if (edit.aStart < to) return true;
  return edit.aStart === to && (from === to || edit.aStart === edit.aEnd);
}

function side(base: readonly string[], changed: readonly string[], edits: readonly Edit[], from: number, to: number): string[] {
  const lines: string[] = [];
  let at = from;
  for (const edit of edits) {
    lines.push(...base.slice(at, edit.aStart), ...changed.slice(edit.bStart, edit.bEnd));
    at = edit.aEnd;
  }
  lines.push(...base.slice(at, to));
  return lines;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, i) => line === b[i]);
}
