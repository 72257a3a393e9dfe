/** Rules 2.3, 2.4 and 2.8: types, tags and objects that nothing uses. */
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule } from '../../engine/rule.ts';
import { atName, fileOf, isHeaderName, isOwn, maybeUnused } from '../../tree/names.ts';

export const rule2_3 = defineRule({
  id: 'rule-2.3',
  extent: 'full',
  *check(subject) {
    const { symbols, units } = subject;
    for (const [first] of symbols.entities()) {
      if (first?.kind !== 'typedef' || !isOwn(subject, first) || symbols.usesOf(first).length > 0) continue;
      if (units.length < 2 && isHeaderName(fileOf(subject, first.node))) continue;
      yield atName(subject, first, `The type \`${first.name}\` is not used`);
    }
  },
});

export const rule2_4 = defineRule({
  id: 'rule-2.4',
  extent: 'full',
  *check(subject) {
    const { symbols, syntax, units } = subject;
    for (const group of symbols.entities()) {
      const first = group.find((s) => s.definition) ?? group[0];
      if (first?.kind !== 'tag' || !isOwn(subject, first) || usedElsewhere(first)) continue;
      if (units.length < 2 && isHeaderName(fileOf(subject, first.node))) continue;
      yield atName(subject, first, `The tag \`${first.name}\` is not used`);
    }

    /** By more than the members of a type that nothing else names. */
    function usedElsewhere(tag: CSymbol): boolean {
      const named =
        !syntax.is(syntax.parent(tag.holder), 'declaration') || syntax.child(syntax.parent(tag.holder), 'declarator') !== 0;
      return symbols.usesOf(tag).some((use) => named || !syntax.contains(tag.holder, use));
    }
  },
});

export const rule2_8 = defineRule({
  id: 'rule-2.8',
  extent: 'full',
  *check(subject) {
    const { symbols } = subject;
    for (const group of symbols.entities()) {
      const object = group.find((s) => s.definition || s.tentative);
      if (object?.kind !== 'object' || !isOwn(subject, object) || symbols.usesOf(object).length > 0) continue;
      if (maybeUnused(subject, object)) continue;
      yield atName(subject, object, `The object \`${object.name}\` is not used`);
    }
  },
});
