/** Rule 2.5: macros that no line of the scanned files uses or tests. */
import { defineRule } from '../../engine/rule.ts';
import { rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { WrittenMacro, WrittenUse } from '../../written/macro-uses.ts';

export const rule2_5 = defineRule({
  id: 'rule-2.5',
  extent: 'full',
  *check(subject) {
    const { macros, units, isActive } = subject;
    for (const macro of macros.definitions) {
      const { file, directive, definition } = macro;
      if (file.header && units.length < 2) continue;
      if (!isActive(file.loc(directive.hash))) continue;
      const [from, to] = rangeOf(subject, macro);
      const means = (use: WrittenUse): boolean =>
        use.file !== file ? file.header || use.file.header : use.token > from && use.token < to;
      if (macros.of(definition.name).some((use) => use.directive !== 'undef' && means(use))) continue;
      yield { at: rawSpot(file, definition.nameToken), message: `The macro \`${definition.name}\` is not used` };
    }
  },
});

/** Between which raw tokens of its file a use means this definition; a name that is never undefined means it everywhere. */
function rangeOf({ macros, isActive }: Subject, { file, definition }: WrittenMacro): readonly [number, number] {
  const undone = macros
    .of(definition.name)
    .filter((u) => u.file === file && u.directive === 'undef' && isActive(file.loc(u.token)))
    .map((u) => u.token);
  const from = undone.some((t) => t < definition.nameToken) ? definition.nameToken : -1;
  const again = macros.byName.get(definition.name)!.some((m) => m.file === file && m.definition.nameToken > definition.nameToken);
  const end = undone.find((t) => t > definition.nameToken);
  return [from, again && end !== undefined ? end : Number.POSITIVE_INFINITY];
}
