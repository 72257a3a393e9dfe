/**
 * Entry of the worker threads: a task names its kind and carries plain data; the answer is plain data. What a kind does is
 * done by the same function that does it without threads, so that both give the same result.
 */
import type { CaseFact } from './facts/cases.ts';
import type { ToolFact } from './facts/common.ts';
import type { RunsFacts } from './facts/runs.ts';
import { runCampaign } from './verify/campaign.ts';
import { referenceTarget } from './verify/targets/reference.ts';

export interface CampaignTask {
  readonly kind: 'verify/campaign';
  readonly cases: readonly CaseFact[];
  readonly tool: ToolFact;
  readonly seed: number;
}

export type WorkerTask = CampaignTask;

export default function work(task: WorkerTask): RunsFacts {
  return runCampaign(task.cases, { tool: task.tool, targets: [referenceTarget(task.tool.version)], seed: task.seed });
}
