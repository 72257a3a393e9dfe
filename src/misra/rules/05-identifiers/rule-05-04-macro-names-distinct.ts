/** Rule 5.4: macro names and parameters that agree in their significant characters. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import { internalSignificant } from './significant.ts';

export const rule5_4 = defineRule({
  id: 'rule-5.4',
  extent: 'full',
  *check(subject) {
    const significant = internalSignificant(subject);
    const first = new Map<string, string>();
    for (const { file, directive, definition } of subject.macros.definitions) {
      if (!subject.isActive(file.loc(directive.hash))) continue;
      const own = new Map<string, string>();
      const clash = [definition.name, ...definition.parameters]
        .filter((name) => name.length >= significant)
        .map((name) => {
          const head = name.slice(0, significant);
          const known = first.get(head) ?? own.get(head);
          if (known === undefined) own.set(head, name);
          return known === name ? undefined : known;
        })
        .find((known) => known !== undefined);
      const { name } = definition;
      if (name.length >= significant && !first.has(name.slice(0, significant))) first.set(name.slice(0, significant), name);
      if (clash !== undefined)
        yield {
          at: rawSpot(file, definition.nameToken),
          message: `The names of macro and parameters differ from \`${clash}\` only behind the first ${significant} characters`,
        };
    }
  },
});
