/**
 * The guidelines that look at calls of library functions, unit by unit. Where the program declares such a function itself, the
 * match is open: units claim which of these functions they define.
 */
import type { GuidelineId } from '../../catalogue/guideline.ts';
import type { Claim, PieceChecker } from '../../engine/piece-checker.ts';
import type { Match } from '../../engine/rule.ts';
import { tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { CONVERSIONS, dir4_7, ERROR_RETURNING } from '../21-standard-library/argument-rules.ts';
import { rule21_15, rule21_16 } from '../21-standard-library/memory-type-rules.ts';
import { MEMORY_FUNCTIONS, rule22_12 } from '../22-resources/thread-object-rules.ts';
import { OBSOLESCENT_CALLS, obsolescentCode, obsolescentMacros } from '../directives/design-directives.ts';
import { dir4_15, PARTIAL_FUNCTIONS } from '../directives/dir-4-15-nan-infinity.ts';

function calls(id: GuidelineId, functions: readonly string[], check: PieceChecker['check']): PieceChecker {
  const names = new Set(functions);
  return {
    id,
    kind: 'unit',
    *check(subject, options): Iterable<Match | Claim> {
      yield* check(subject, options);
      yield* defined(subject, names);
    },
    asks: (open) => [open],
    settle: (open, claims) => (claims(open) === undefined ? {} : undefined),
  };
}

function* defined({ syntax, symbols }: Subject, names: ReadonlySet<string>): Iterable<Claim> {
  for (const { kind, definition, linkage, name, node } of symbols.all)
    if (kind === 'function' && definition && linkage === 'external' && names.has(name))
      yield { at: tokenSpot(syntax, syntax.firstToken(node)), key: name, value: '' };
}

export const CALL_CHECKERS: readonly PieceChecker[] = [
  { id: 'rule-1.5', kind: 'text', check: obsolescentMacros },
  calls('rule-1.5', OBSOLESCENT_CALLS, obsolescentCode),
  calls('dir-4.7', [...ERROR_RETURNING, ...CONVERSIONS], dir4_7.check),
  calls('dir-4.15', PARTIAL_FUNCTIONS, dir4_15.check),
  calls('rule-21.15', ['memcpy', 'memmove', 'memcmp'], rule21_15.check),
  calls('rule-21.16', ['memcmp'], rule21_16.check),
  calls('rule-22.12', MEMORY_FUNCTIONS, rule22_12.check),
];
