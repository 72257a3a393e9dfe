/** Rule 20.6: directives between the parentheses of a macro's use, as written. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';

export const rule20_6 = defineRule({
  id: 'rule-20.6',
  extent: 'full',
  *check({ macros, isActive }) {
    for (const [name, definitions] of macros.byName) {
      if (!definitions.some((m) => m.definition.functionLike)) continue;
      for (const use of macros.of(name)) {
        if (use.last === use.token || use.directive !== undefined || !isActive(use.file.loc(use.token))) continue;
        for (const hash of use.file.lexed.directives)
          if (hash > use.token && hash < use.last)
            yield { at: rawSpot(use.file, hash), message: `This directive stands in an argument of the macro \`${name}\`` };
      }
    }
  },
});
