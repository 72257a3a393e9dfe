/**
 * The matches of a guideline, one for each place. Of several matches at one place one is kept, chosen by what they say and
 * not by who came first: so it makes no difference in which order a program is looked through, or in how many pieces.
 */
import { compareText } from '../../base/diagnostic.ts';
import type { Loc } from '../../c/lex/source-files.ts';
import type { TokenSpace } from '../../c/lex/tokens.ts';
import type { FindingFact } from '../../facts/findings.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { blameOf, chainFacts } from './provenance.ts';
import type { Match } from './rule.ts';
import type { Subject } from './subject.ts';

export interface Collected {
  readonly guideline: GuidelineId;
  readonly match: Match;
  readonly loc: Loc;
  readonly length: number;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** It stands at the definition of a macro. */
  readonly definition: boolean;
  /** One place that needs it, and all of them where there are more. */
  readonly use: Loc;
  uses: Set<Loc> | undefined;
}

/** By place. */
export type CollectedAt = Map<Loc, Collected>;

/** Takes a match, unless it lies outside the files in scope. */
// [impl->dsn~misra-one-finding-per-place~1]
export function collect(subject: Subject, guideline: GuidelineId, match: Match, into: CollectedAt): void {
  const blame = blameOf(subject.space, match);
  if (!subject.inScope(blame.loc)) return;
  // A construct that a system header's macro makes is the header's affair, unless the user wrote the offending token.
  if (match.blame !== 'use' && blame.contained && !subject.inScope(blame.spelled)) return;
  const known = into.get(blame.loc);
  const { loc, length, definition, use } = blame;
  if (known !== undefined) {
    const { uses } = known;
    const both = use === known.use ? uses : (uses ?? new Set([known.use])).add(use);
    const better = isBetter(subject, { match, length, definition, use }, known);
    if (better) {
      const { file, line, column } = known;
      into.set(loc, { guideline, match, loc, length, file, line, column, definition, use, uses: both });
    } else known.uses = both;
    return;
  }
  const file = subject.space.files.fileAt(loc);
  const { line, column } = file.source.positionAt(loc - file.base);
  into.set(loc, { guideline, match, loc, length, file: file.source.file, line, column, definition, use, uses: undefined });
}

/** Order: definitions of macros first, then by the place that shows it, by what is said, by the chain of macros. */
function isBetter(subject: Subject, a: Pick<Collected, 'match' | 'length' | 'definition' | 'use'>, b: Collected): boolean {
  if (a.definition !== b.definition) return a.definition;
  if (a.use !== b.use) return precedes(subject, a.use, b.use);
  const said = compareText(a.match.message, b.match.message) || a.length - b.length;
  if (said !== 0) return said < 0;
  const one = a.match;
  const other = b.match;
  if (one.at.expansion === other.at.expansion && one.related === other.related && one.fix?.kind === other.fix?.kind) return false;
  return compareText(rest(subject, one), rest(subject, other)) < 0;
}

function precedes(subject: Subject, a: Loc, b: Loc): boolean {
  const { files } = subject.space;
  const one = files.fileAt(a);
  const other = files.fileAt(b);
  return one === other ? a < b : (compareText(one.source.file, other.source.file) || a - one.base - (b - other.base)) < 0;
}

function rest({ space }: Subject, match: Match): string {
  const { expansion, related, fix } = saidBy(space, match);
  return JSON.stringify([expansion, related, fix]);
}

/** What a finding says beside its place and message. */
export function saidBy(space: TokenSpace, match: Match): Pick<FindingFact, 'expansion' | 'related' | 'fix'> {
  return {
    expansion: chainFacts(space, match.at.expansion),
    related: (match.related ?? []).map(({ at, message }) => {
      const { file, line, column } = space.files.place(at.loc, at.length);
      return { file, line, column, message };
    }),
    fix: match.fix?.kind ?? 'none',
  };
}
