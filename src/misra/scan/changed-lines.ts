/**
 * The lines that a change touches, and the findings that concern them: those of which any place stands on such a line, be it
 * the finding's own, a macro's use, or a related one (the other declaration, the other function of a recursion). So a
 * consequence elsewhere in the program is kept where the finding names the changed place as a part of it.
 */
import type { FindingFact } from '../../facts/findings.ts';
import { type Hunk, parsePatch } from '../patch-queue/unified.ts';

/** Stretches of 1-based lines, both ends included, by path. */
export type ChangedLines = ReadonlyMap<string, readonly (readonly [number, number])[]>;

/** From a unified diff, with or without context. Where lines were only taken away, their neighbours are touched. */
export function changedLines(diff: string): ChangedLines {
  const changed = new Map<string, [number, number][]>();
  for (const { newPath, hunks } of parsePatch('git diff', diff).value.changes) {
    if (newPath === undefined) continue;
    changed.set(newPath, [...(changed.get(newPath) ?? []), ...hunks.flatMap(touchedBy)]);
  }
  return changed;
}

function touchedBy({ newStart, lines }: Hunk): [number, number][] {
  const list: [number, number][] = [];
  // A hunk that adds nothing and has no context names the line in front of it.
  let line = lines.some((l) => l.kind !== '-') ? newStart : newStart + 1;
  lines.forEach(({ kind }, i) => {
    const next = lines[i + 1]?.kind;
    if (kind === '+') list.push([line, line]);
    else if (kind === '-' && next !== '-' && next !== '+') list.push([line - 1, line]);
    if (kind !== '-') line++;
  });
  return list;
}

// [impl->dsn~misra-since~1]
export function concerns(finding: FindingFact, changed: ChangedLines): boolean {
  const touches = (file: string, from: number, to: number): boolean =>
    changed.get(file)?.some(([first, last]) => first <= to && from <= last) === true;
  return (
    touches(finding.file, finding.line, finding.endLine ?? finding.line) ||
    finding.expansion.some((p) => touches(p.file, p.line, p.line)) ||
    finding.related.some((p) => touches(p.file, p.line, p.line))
  );
}
