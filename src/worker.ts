/**
 * Entry of the threads of a pool: a task names its kind and carries plain data; the answer is plain data. What a kind does is
 * done by the same function that does it without threads, so that both give the same result. A kind loads what it needs.
 */
import type { CaseFact } from './facts/cases.ts';
import type { ToolFact } from './facts/common.ts';
import type { RunsFacts } from './facts/runs.ts';

export interface CampaignTask {
  readonly kind: 'verify/campaign';
  readonly cases: readonly CaseFact[];
  readonly tool: ToolFact;
  readonly seed: number;
}

export default async function work(task: CampaignTask): Promise<RunsFacts> {
  const [{ runCampaign }, { referenceTarget }] = await Promise.all([
    import('./verify/campaign.ts'),
    import('./verify/targets/reference.ts'),
  ]);
  return runCampaign(task.cases, { tool: task.tool, targets: [referenceTarget(task.tool.version)], seed: task.seed });
}
