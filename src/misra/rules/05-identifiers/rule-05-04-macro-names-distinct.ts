/** Rule 5.4: macro names that agree in their significant characters. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';

/** Significant initial characters of an internal identifier in C99 and later. */
const SIGNIFICANT = 63;

export const rule5_4 = defineRule({
  id: 'rule-5.4',
  extent: 'full',
  *check({ macros }) {
    const first = new Map<string, string>();
    for (const { file, definition } of macros.definitions) {
      const { name } = definition;
      if (name.length < SIGNIFICANT) continue;
      const head = name.slice(0, SIGNIFICANT);
      const known = first.get(head);
      if (known === undefined) first.set(head, name);
      else if (known !== name)
        yield {
          at: rawSpot(file, definition.nameToken),
          message: `The macro name differs from \`${known}\` only behind the first ${SIGNIFICANT} characters`,
        };
    }
  },
});
