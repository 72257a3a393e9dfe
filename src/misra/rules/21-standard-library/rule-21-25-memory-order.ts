/** Rule 21.25: memory orders weaker than sequential consistency. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { usesOf } from '../../library/uses.ts';

export const rule21_25 = defineRule({
  id: 'rule-21.25',
  extent: 'full',
  *check(subject) {
    for (const use of usesOf(
      subject,
      ['relaxed', 'consume', 'acquire', 'release', 'acq_rel'].map((o) => `memory_order_${o}`),
    ))
      yield { at: rawSpot(use.file, use.token), message: `\`${use.name}\` is weaker than sequential consistency` };
  },
});
