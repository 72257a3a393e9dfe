/** Rule 21.25: memory orders weaker than sequential consistency. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { type NameUse, usesOf } from '../../library/uses.ts';
import { directiveOfTokens } from '../../written/macro-uses.ts';

export const rule21_25 = defineRule({
  id: 'rule-21.25',
  extent: 'full',
  *check(subject) {
    for (const use of usesOf(
      subject,
      ['relaxed', 'consume', 'acquire', 'release', 'acq_rel'].map((o) => `memory_order_${o}`),
    ))
      for (const { file, token } of usedAt(subject, use))
        yield { at: rawSpot(file, token), message: `\`${use.name}\` is weaker than sequential consistency` };
  },
});

/** Where the order takes part in an operation: a macro that only gives it another name stands for it where it is used. */
function usedAt({ macros }: Subject, { file, token }: NameUse): readonly Pick<NameUse, 'file' | 'token'>[] {
  const define = directiveOfTokens(file).get(token)?.define;
  if (define === undefined || define.functionLike) return [{ file, token }];
  for (let t = define.bodyFirst; t < define.bodyEnd; t++)
    if (t !== token && !/^[()]$/.test(file.word(t))) return [{ file, token }];
  return macros.of(define.name).filter((use) => use.directive === undefined);
}
