/**
 * A collected match as plain data, with everything that a finding says of it, so that it can be kept and joined with what
 * other pieces of the program show at the same place. Joining is the same choice that `collect.ts` makes among matches.
 */
import { compareText } from '../../base/diagnostic.ts';
import type { SourceText } from '../../base/text.ts';
import type { RelatedFact } from '../../facts/common.ts';
import type { FindingFact } from '../../facts/findings.ts';
import { guidelineById } from '../catalogue/catalogue.ts';
import { compareGuidelines, type GuidelineId } from '../catalogue/guideline.ts';
import { type Collected, saidBy } from './collect.ts';
import { fingerprintsOf } from './fingerprint.ts';
import type { Fix } from './rule.ts';
import type { Subject } from './subject.ts';

export interface SightedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What findings are put in order by. */
export interface Placed extends SightedPlace {
  readonly guideline: GuidelineId;
}

export interface Sighting extends SightedPlace {
  readonly guideline: GuidelineId;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
  /** The line on which it stands, without its spacing. */
  readonly lineText: string;
  /** Its fingerprint, if it is the first on such a line; where it is kept. */
  readonly firstPrint?: string;
  /** It stands at the definition of a macro. */
  readonly definition: boolean;
  /** The first place that shows it, and how many there are; all of them only where they are kept. */
  readonly use: SightedPlace;
  readonly useCount: number;
  readonly uses?: readonly SightedPlace[] | undefined;
  readonly expansion: readonly RelatedFact[];
  readonly related: readonly RelatedFact[];
  readonly fix: FindingFact['fix'];
  /** It holds as `settle` of its checker says of this. */
  readonly open?: string | undefined;
}

export interface Finding {
  readonly fact: FindingFact;
  readonly fix?: Fix;
}

/** `withUses`: for keeping. */
export function sightingOf(subject: Subject, c: Collected, withUses: boolean): Sighting {
  const { source, base } = subject.space.files.fileAt(c.loc);
  return sightingOn(subject, c, withUses, shownLine(source, c.line), source.positionAt(c.loc - base + c.length));
}

/** Of matches in order of their places: what findings of one line share is made once. */
export function sightingsOf(subject: Subject, ordered: readonly Collected[]): Sighting[] {
  let last: Collected | undefined;
  let lineText = '';
  return ordered.map((c) => {
    const { source, base } = subject.space.files.fileAt(c.loc);
    if (last === undefined || last.line !== c.line || last.file !== c.file) lineText = shownLine(source, c.line);
    last = c;
    return sightingOn(subject, c, false, lineText, source.positionAt(c.loc - base + c.length));
  });
}

/** A line without its spacing. */
function shownLine(source: SourceText, line: number): string {
  return source.line(line).replace(/\s+/g, ' ').trim();
}

function sightingOn(
  { space }: Subject,
  c: Collected,
  withUses: boolean,
  lineText: string,
  end: { readonly line: number; readonly column: number },
): Sighting {
  const { files } = space;
  const placeOf = (loc: number): SightedPlace => {
    const { file, line, column } = files.place(loc);
    return { file, line, column };
  };
  const { expansion, related, fix } = saidBy(space, c.match);
  return {
    guideline: c.guideline,
    file: c.file,
    line: c.line,
    column: c.column,
    endLine: end.line,
    endColumn: end.column,
    message: c.match.message,
    lineText,
    definition: c.definition,
    use: c.use === c.loc ? c : placeOf(c.use),
    useCount: c.uses?.size ?? 1,
    uses: withUses && c.uses !== undefined ? [...c.uses].map(placeOf) : undefined,
    expansion,
    related,
    fix,
    open: c.match.open,
  };
}

/** What several pieces of a program show, one for each guideline and place, in order: file, line, column, guideline. */
// [impl->dsn~misra-scan-pieces~1]
export function joinSightings(pieces: Iterable<Sighting>): Sighting[] {
  const known = new Map<string, { best: Sighting; uses: Map<string, SightedPlace> | undefined }>();
  for (const s of pieces) {
    const key = `${s.guideline}\0${s.file}\0${s.line}\0${s.column}`;
    const entry = known.get(key);
    if (entry === undefined) known.set(key, { best: s, uses: undefined });
    else {
      entry.uses ??= usesIn(entry.best, new Map());
      usesIn(s, entry.uses);
      if (isBetter(s, entry.best)) entry.best = s;
    }
  }
  const joined = [...known.values()].map(({ best, uses }) => (uses === undefined ? best : { ...best, useCount: uses.size }));
  return joined.sort(compareSightings);
}

function usesIn(s: Sighting, into: Map<string, SightedPlace>): Map<string, SightedPlace> {
  for (const use of s.uses ?? [s.use]) into.set(`${use.file}\0${use.line}\0${use.column}`, use);
  return into;
}

function isBetter(a: Sighting, b: Sighting): boolean {
  if (a.definition !== b.definition) return a.definition;
  const order =
    comparePlaces(a.use, b.use) ||
    compareText(a.message, b.message) ||
    a.endLine - b.endLine ||
    a.endColumn - b.endColumn ||
    compareText(restOf(a), restOf(b));
  return order < 0;
}

/** What is compared last; the same words as in `collect.ts`. */
function restOf({ expansion, related, fix }: Sighting): string {
  return JSON.stringify([expansion, related, fix]);
}

function comparePlaces(a: SightedPlace, b: SightedPlace): number {
  return compareText(a.file, b.file) || a.line - b.line || a.column - b.column;
}

export function compareSightings(a: Placed, b: Placed): number {
  return comparePlaces(a, b) || compareGuidelines(a.guideline, b.guideline);
}

/** The findings of ordered sightings. */
export function factsOf(sightings: readonly Sighting[]): FindingFact[] {
  const prints = fingerprintsOf(sightings);
  return sightings.map((s, i): FindingFact => {
    const counted = s.definition && s.useCount > 1 ? ` (in a macro with ${s.useCount} uses that show it)` : '';
    return {
      guideline: s.guideline,
      category: guidelineById(s.guideline)?.category ?? 'required',
      file: s.file,
      line: s.line,
      column: s.column,
      endLine: s.endLine,
      endColumn: s.endColumn,
      message: `${s.message}${counted}`,
      expansion: s.expansion,
      related: s.related,
      fix: s.fix,
      status: 'open',
      fingerprint: prints[i]!,
    };
  });
}
