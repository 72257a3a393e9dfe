/** Rules 21.2 and 5.10, which are the same: identifiers that the standard keeps for the implementation. */
import { defineRule, type Match } from '../../engine/rule.ts';
import type { Subject } from '../../engine/subject.ts';
import { isReservedIdentifier } from '../../library/reserved-names.ts';
import { atName, isOwn } from '../../tree/names.ts';

function* reservedNames(subject: Subject): Iterable<Match> {
  for (const symbol of subject.symbols.all) {
    if (!isOwn(subject, symbol) || symbol.kind === 'label') continue;
    const why = isReservedIdentifier(symbol.name);
    if (why === undefined) continue;
    // Names of members, and standard names in inner scopes without linkage, are the program's own.
    if ((symbol.kind === 'field' || symbol.scope !== 0) && symbol.linkage !== 'external' && !symbol.name.startsWith('_'))
      continue;
    yield atName(subject, symbol, `\`${symbol.name}\` ${why}`);
  }
}

export const rule21_2 = defineRule({ id: 'rule-21.2', extent: 'full', check: reservedNames });
export const rule5_10 = defineRule({ id: 'rule-5.10', extent: 'full', check: reservedNames });
