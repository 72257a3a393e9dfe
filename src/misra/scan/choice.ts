/** Which rules a request asks for. */
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { RunOptions } from '../engine/run.ts';

export function choiceOf(request: {
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
}): Pick<RunOptions, 'edition' | 'guidelines'> {
  const { edition, guidelines } = request;
  return { ...(edition === undefined ? {} : { edition }), ...(guidelines === undefined ? {} : { guidelines }) };
}
