/** Guidelines on `#if` and `#elif`, segment by segment of the preprocessor's run. */
import type { TokenSpace } from '../../../c/lex/tokens.ts';
import type { Segment } from '../../../c/preprocess/segment.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import type { PieceChecker } from '../../engine/piece-checker.ts';
import type { Match } from '../../engine/rule.ts';
import type { FileView } from '../../written/file-view.ts';
import { unclearConditions } from '../12-expressions/syntax-rules.ts';
import { wrappedConditions } from '../12-expressions/type-rules.ts';
import { oddValues, undefinedNames } from '../20-preprocessing/condition-rules.ts';

type InSegments = (space: TokenSpace, segments: readonly Segment[], files: readonly FileView[]) => Iterable<Match>;

/** A checker of conditions that asks for nothing but one segment and the file in which it lies. */
function conditions(id: GuidelineId, check: InSegments): PieceChecker {
  return {
    id,
    kind: 'segment',
    *check({ segments, files, space }) {
      const views = new Map(files.map((f) => [f.lexed.file.id, f]));
      for (const segment of segments) {
        const file = views.get(segment.file);
        if (file === undefined || segment.conditionals.length === 0) continue;
        for (const match of check(space, [segment], [file])) yield { ...match, at: { ...match.at, segment: segment.id } };
      }
    },
  };
}

export const CONDITION_CHECKERS: readonly PieceChecker[] = [
  conditions('rule-12.1', (_, segments, files) => unclearConditions(segments, files)),
  conditions('rule-20.8', (_, segments) => oddValues(segments.flatMap((s) => s.conditionals))),
  conditions('rule-20.9', undefinedNames),
];

/** For a guideline that also looks at what code means. */
export const WRAPPED_CONDITIONS: PieceChecker = conditions('rule-12.4', wrappedConditions);
