/** One thread's share of a scan, and what the thread answers: plain data. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import type { Edition, GuidelineId } from '../../misra/catalogue/guideline.ts';
import { analyseShare } from '../../misra/scan/analysis.ts';
import type { Configuration } from '../../misra/scan/configurations.ts';
import type { PartShare } from '../../misra/scan/shares.ts';

/** One thread's share of a scan. */
export interface ScanTask {
  readonly root: string;
  readonly units: readonly Omit<UnitOptions, 'resolve'>[];
  readonly targets: readonly Target[];
  readonly configurations: readonly Configuration[];
  /** Shown paths of adopted code. */
  readonly excluded: readonly RegExp[];
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
  readonly claims: Int32Array;
  readonly thread: number;
  readonly threads: number;
  /** Are the findings for another thread? */
  readonly packed: boolean;
}

/** What a thread of a scan found, and what it read: each path that it asked for with its digest, empty when there is no file. */
export interface ScanAnswer {
  readonly shares: readonly PartShare[];
  readonly reads: readonly (readonly [string, string])[];
}

/** Does the share of a thread; the files are read from disk. */
export function scanShare(task: ScanTask): ScanAnswer {
  const units = task.units.map((u) => ({ ...u, resolve: (path: string) => posix.resolve(u.directory, path) }));
  const judged = (file: string): boolean => !task.excluded.some((e) => e.test(file));
  const reads: [string, string][] = [];
  const recorded = (path: string): Uint8Array | undefined => {
    const bytes = readFile(path);
    reads.push([path, bytes === undefined ? '' : createHash('sha256').update(bytes).digest('hex')]);
    return bytes;
  };
  const request = { ...task, units, judged, clock: () => performance.now() };
  return { shares: analyseShare(request, { readFile: recorded }, task), reads };
}

function readFile(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
