/**
 * Applies the hunks of one file. A hunk stands where its old lines stand, searched outwards from the place it names; when
 * they stand nowhere, one or two context lines at either end may differ (fuzz), as in the common tools. A hunk that stands
 * nowhere at all is a conflict that is named; nothing is guessed.
 */
import type { Hunk } from './unified.ts';

export interface HunkConflict {
  readonly hunk: Hunk;
  readonly why: string;
}

export interface Applied {
  /** The file with every hunk that applied. */
  readonly lines: readonly string[];
  readonly conflicts: readonly HunkConflict[];
  /** Hunks that applied only with changed context. */
  readonly fuzzy: number;
}

const MAX_FUZZ = 2;

export function applyHunks(original: readonly string[], hunks: readonly Hunk[]): Applied {
  const result: string[] = [];
  const conflicts: HunkConflict[] = [];
  let taken = 0;
  let drift = 0;
  let fuzzy = 0;
  for (const hunk of hunks) {
    const found = locate(original, hunk, taken, drift);
    if (found === undefined) {
      conflicts.push({ hunk, why: reason(original, hunk, taken) });
      continue;
    }
    if (found.fuzz > 0) fuzzy++;
    drift = found.at - found.expected;
    result.push(...original.slice(taken, found.at));
    result.push(...found.newLines(original));
    taken = found.at + found.oldCount;
  }
  result.push(...original.slice(taken));
  return { lines: result, conflicts, fuzzy };
}

interface Location {
  readonly at: number;
  readonly expected: number;
  readonly oldCount: number;
  readonly fuzz: number;
  newLines(original: readonly string[]): string[];
}

function locate(original: readonly string[], hunk: Hunk, from: number, drift: number): Location | undefined {
  for (let fuzz = 0; fuzz <= MAX_FUZZ; fuzz++) {
    const head = Math.min(
      fuzz,
      hunk.lines.findIndex((l) => l.kind !== ' '),
    );
    const tailContext = [...hunk.lines].reverse().findIndex((l) => l.kind !== ' ');
    const tail = Math.min(fuzz, Math.max(0, tailContext));
    if (fuzz > 0 && head + tail === 0) return undefined;
    const lines = hunk.lines.slice(Math.max(0, head), hunk.lines.length - tail);
    const old = lines.filter((l) => l.kind !== '+').map((l) => l.text);
    const expected = Math.max(0, hunk.oldStart - (old.length === 0 ? 0 : 1)) + Math.max(0, head) + drift;
    const at = search(original, old, expected, from);
    if (at === undefined) continue;
    return {
      at,
      expected: expected - drift,
      oldCount: old.length,
      fuzz,
      newLines: () => lines.filter((l) => l.kind !== '-').map((l) => l.text),
    };
  }
  return undefined;
}

/** The place nearest to `expected`, not before `from`. */
function search(original: readonly string[], old: readonly string[], expected: number, from: number): number | undefined {
  const last = original.length - old.length;
  const fits = (at: number): boolean => at >= from && at <= last && old.every((line, i) => original[at + i] === line);
  if (old.length === 0) return expected >= from && expected <= original.length ? expected : undefined;
  for (let distance = 0; distance <= original.length; distance++) {
    if (fits(expected + distance)) return expected + distance;
    if (distance > 0 && fits(expected - distance)) return expected - distance;
  }
  return undefined;
}

function reason(original: readonly string[], hunk: Hunk, from: number): string {
  const removed = hunk.lines.filter((l) => l.kind === '-');
  const missing = removed.find((l) => !original.includes(l.text));
  if (missing !== undefined) return `the file has no line "${missing.text.trim()}"`;
  const context = hunk.lines.find((l) => l.kind === ' ' && l.text.trim() !== '' && !original.includes(l.text));
  if (context !== undefined) return `the context line "${context.text.trim()}" is not in the file`;
  return from > 0 ? 'its lines stand only before the hunk above it' : 'its lines do not stand together in the file';
}
