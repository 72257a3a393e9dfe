/** Rule 20.6: directives between the parentheses of a macro's use, as written. */
import { defineRule, type Match } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { FileView } from '../../written/file-view.ts';

export const rule20_6 = defineRule({
  id: 'rule-20.6',
  extent: 'full',
  *check({ macros, isActive }) {
    for (const [name, definitions] of macros.byName) {
      if (!definitions.some((m) => m.definition.functionLike)) continue;
      for (const use of macros.of(name)) {
        if (use.last === use.token || use.directive !== undefined || !isActive(use.file.loc(use.token))) continue;
        const { directives } = use.file.lexed;
        for (let i = firstAbove(directives, use.token); i < directives.length && directives[i]! < use.last; i++)
          yield directiveInArgument(use.file, directives[i]!, name);
      }
    }
  },
});

export function directiveInArgument(file: FileView, hash: number, macro: string): Match {
  return { at: rawSpot(file, hash), message: `This directive stands in an argument of the macro \`${macro}\`` };
}

/** Index of the first number above another in an ascending list; its length when there is none. */
function firstAbove(ascending: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (ascending[middle]! > bound) high = middle;
    else low = middle + 1;
  }
  return low;
}
