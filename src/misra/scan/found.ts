/**
 * What was found, file by file. After a change most files show what they showed before: how many findings of each guideline
 * that is, is enough for most of what a scan says of them, and the findings themselves are made when somebody asks.
 */
import type { FindingFact } from '../../facts/findings.ts';

export interface FoundInFile {
  readonly file: string;
  /** How many findings, by guideline; none of them is 0. */
  readonly counts: ReadonlyMap<string, number>;
  /** In order of line, column, guideline; all open. Made when first asked for. */
  readonly facts: readonly FindingFact[];
  /** Its place among all files of which something is kept. */
  readonly place: number;
  /** Its place among those before, where this is known to be as it was; below 0 where it is not. */
  readonly asKept: number;
}

/** In order of the files; none of them is empty. */
export interface FoundByFile {
  readonly files: readonly FoundInFile[];
  /** The findings of each file as they stand in outputs, where they were written already. */
  readonly written?: WrittenByFile;
}

/** Formats in which what is said of a file hangs on nothing but its findings and its text. */
export type FormatByFile = 'json' | 'text';

/** Of each file, in their order. */
export type WrittenByFile = Readonly<Partial<Record<FormatByFile, readonly Uint8Array[]>>>;

/** By guideline. */
export function countsOf(facts: readonly Pick<FindingFact, 'guideline'>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { guideline } of facts) counts.set(guideline, (counts.get(guideline) ?? 0) + 1);
  return counts;
}
