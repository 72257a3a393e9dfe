/**
 * Entry of the worker threads: a task names its kind and carries plain data; the answer is plain data. What a kind does is
 * done by the same function that does it without threads, so that both give the same result. A kind loads what it needs.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import type { UnitOptions } from './c/preprocess/unit-options.ts';
import type { Target } from './c/types/target.ts';
import type { CaseFact } from './facts/cases.ts';
import type { ToolFact } from './facts/common.ts';
import type { RunsFacts } from './facts/runs.ts';
import type { Edition, GuidelineId } from './misra/catalogue/guideline.ts';
import type { Configuration } from './misra/scan/configurations.ts';
import type { PartShare } from './misra/scan/shares.ts';

export interface CampaignTask {
  readonly kind: 'verify/campaign';
  readonly cases: readonly CaseFact[];
  readonly tool: ToolFact;
  readonly seed: number;
}

/** One thread's share of a scan. */
export interface ScanTask {
  readonly kind: 'misra/scan';
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
}

/** What a thread of a scan found, and what it read: each path that it asked for with its digest, empty when there is no file. */
export interface ScanAnswer {
  readonly shares: readonly PartShare[];
  readonly reads: readonly (readonly [string, string])[];
}

export type WorkerTask = CampaignTask | ScanTask;

export default async function work(task: WorkerTask): Promise<RunsFacts | ScanAnswer> {
  return task.kind === 'misra/scan' ? scanShare(task) : campaign(task);
}

async function campaign(task: CampaignTask): Promise<RunsFacts> {
  const [{ runCampaign }, { referenceTarget }] = await Promise.all([
    import('./verify/campaign.ts'),
    import('./verify/targets/reference.ts'),
  ]);
  return runCampaign(task.cases, { tool: task.tool, targets: [referenceTarget(task.tool.version)], seed: task.seed });
}

async function scanShare(task: ScanTask): Promise<ScanAnswer> {
  const { analyseShare } = await import('./misra/scan/analysis.ts');
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
