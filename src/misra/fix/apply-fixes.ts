/**
 * Applies fixes to files as written. Edits of different fixes may meet at one position (nested bodies): `rank` orders
 * insertions there. A fix whose replaced text overlaps another's waits for the next round; it is never applied in part.
 */
import { compareText } from '../../base/diagnostic.ts';
import type { SourceFiles } from '../../c/lex/source-files.ts';
import type { Edit, Fix } from '../engine/rule.ts';
import type { Finding } from '../engine/run.ts';

export interface FixedFile {
  readonly file: string;
  readonly before: string;
  readonly after: string;
  /** Fixes applied. */
  readonly count: number;
}

export interface FixResult {
  readonly files: readonly FixedFile[];
  /** Findings whose fix met another's text and waits for the next round. */
  readonly postponed: number;
}

export function applyFixes(files: SourceFiles, findings: readonly Finding[], unsafe: boolean): FixResult {
  const byFile = new Map<number, { fixes: Fix[] }>();
  for (const { fix } of findings) {
    if (fix === undefined || fix.edits.length === 0 || (fix.kind === 'unsafe' && !unsafe)) continue;
    const id = files.fileAt(fix.edits[0]!.loc).id;
    const entry = byFile.get(id) ?? { fixes: [] };
    byFile.set(id, entry);
    entry.fixes.push(fix);
  }
  let postponed = 0;
  const fixed: FixedFile[] = [];
  for (const [id, { fixes }] of byFile) {
    const { source, base } = files.file(id);
    const chosen = chooseFixes(fixes);
    postponed += fixes.length - chosen.length;
    const after = applyEdits(
      source.text,
      base,
      chosen.flatMap((f) => f.edits),
    );
    if (after !== source.text) fixed.push({ file: source.file, before: source.text, after, count: chosen.length });
  }
  return { files: fixed.sort((a, b) => compareText(a.file, b.file)), postponed };
}

/** The fixes, in order, whose edits do not overlap those chosen before. */
function chooseFixes(fixes: readonly Fix[]): Fix[] {
  const taken: Edit[] = [];
  const chosen: Fix[] = [];
  for (const fix of fixes) {
    if (fix.edits.some((e) => taken.some((t) => overlaps(e, t)))) continue;
    taken.push(...fix.edits.filter((e) => e.length > 0));
    chosen.push(fix);
  }
  return chosen;
}

function overlaps(a: Edit, b: Edit): boolean {
  if (a.length === 0) return a.loc > b.loc && a.loc < b.loc + b.length;
  return a.loc < b.loc + b.length && b.loc < a.loc + a.length;
}

/** Applies edits that do not overlap; insertions at one position follow their rank. */
export function applyEdits(text: string, base: number, edits: readonly Edit[]): string {
  const sorted = [...edits].sort((a, b) => a.loc - b.loc || (a.rank ?? 0) - (b.rank ?? 0));
  let out = '';
  let at = 0;
  for (const edit of sorted) {
    const start = edit.loc - base;
    if (start > at) out += text.slice(at, start);
    at = Math.max(at, start);
    out += edit.text;
    at = Math.max(at, start + edit.length);
  }
  return out + text.slice(at);
}
