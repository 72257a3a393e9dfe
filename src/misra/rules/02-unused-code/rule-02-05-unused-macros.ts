/** Rule 2.5: macros that no line of the scanned files uses or tests. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';

export const rule2_5 = defineRule({
  id: 'rule-2.5',
  extent: 'full',
  *check({ macros, units, isActive }) {
    for (const { file, directive, definition } of macros.definitions) {
      if (file.header && units.length < 2) continue;
      if (!isActive(file.loc(directive.hash))) continue;
      if (macros.of(definition.name).some((use) => use.directive !== 'undef')) continue;
      yield { at: rawSpot(file, definition.nameToken), message: `The macro \`${definition.name}\` is not used` };
    }
  },
});
