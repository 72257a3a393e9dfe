/**
 * A checker as it looks at pieces of a program. What only the whole program can say of a match stays open: pieces claim what
 * they know, and once all claims are there the match is settled. Claims and what is open are plain texts, so that they are kept
 * with what the pieces show; a piece that did not change is not looked at again.
 */
import type { GuidelineId } from '../catalogue/guideline.ts';
import type { Match, RuleOptions, Spot } from './rule.ts';
import type { Sighting } from './sighting.ts';
import type { Subject } from './subject.ts';

/**
 * What a piece is, and so what a checker gets to see. `tree`: about declarations, with the text around them; `text`: about files
 * as written; `unit`: about the names and types of a unit's declarations; `segment`: about what the preprocessor carried out.
 */
export type PieceKind = 'tree' | 'text' | 'unit' | 'segment';

/** Something that a piece says to the whole program. */
export interface Claim {
  /** The piece that says it. */
  readonly at: Spot;
  readonly key: string;
  readonly value: string;
}

/** A claim as it is kept. */
export interface Claimed {
  readonly guideline: GuidelineId;
  readonly key: string;
  readonly value: string;
}

export type Shown = Sighting | Claimed;

/** What was claimed for a guideline: the values of a key, each once; undefined when there is none. */
export type Claims = (key: string) => ReadonlySet<string> | undefined;

/** What an open match comes to; undefined: it does not hold. */
export type Settled = Partial<Pick<Sighting, 'message' | 'fix'>> | undefined;

export interface PieceChecker {
  readonly id: GuidelineId;
  readonly kind: PieceKind;
  check(subject: Subject, options: RuleOptions): Iterable<Match | Claim>;
  /** The keys that an open match asks about. Needed where matches are open. */
  asks?(open: string): readonly string[];
  settle?(open: string, claims: Claims): Settled;
}

export function isClaim(shown: Match | Claim): shown is Claim {
  return 'key' in shown;
}

export function isClaimed(shown: Shown): shown is Claimed {
  return 'key' in shown;
}

/** The sightings that hold, as they hold, where all claims of the program are there. */
export function settled(all: readonly Shown[], checkers: readonly PieceChecker[]): Sighting[] {
  const sightings = all.filter((s): s is Sighting => !isClaimed(s));
  if (sightings.every((s) => s.open === undefined)) return sightings;
  const tables = new Map<string, Map<string, Set<string>>>();
  for (const c of all) {
    if (!isClaimed(c)) continue;
    const table = tables.get(c.guideline) ?? new Map<string, Set<string>>();
    tables.set(c.guideline, table);
    const values = table.get(c.key);
    if (values === undefined) table.set(c.key, new Set([c.value]));
    else values.add(c.value);
  }
  return sightings.flatMap((s) => settledOne(s, checkers, (key) => tables.get(s.guideline)?.get(key)));
}

export function settledOne(s: Sighting, checkers: readonly PieceChecker[], claims: Claims): Sighting[] {
  const { open, ...rest } = s;
  if (open === undefined) return [s];
  const outcome = checkers.find((c) => c.id === s.guideline && c.settle !== undefined)!.settle!(open, claims);
  return outcome === undefined ? [] : [{ ...rest, ...outcome }];
}
