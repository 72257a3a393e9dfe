/**
 * What a record shows, file by file. A file of which the same rows hold as in an earlier record, with the same outcome where
 * they were open, shows the same: its findings are made only when somebody asks for them.
 */
import { compareText } from '../../../base/diagnostic.ts';
import type { FindingFact } from '../../../facts/findings.ts';
import type { PieceChecker, Settled } from '../../engine/piece-checker.ts';
import { factsOf, joinSightings } from '../../engine/sighting.ts';
import { countsOf, type FoundInFile } from '../found.ts';
import { SightingReader } from './packed-sightings.ts';
import type { ProgramRecord } from './program-record.ts';
import { askedBy, type Claimants, type Settlers, settleRows, settlersOf } from './settle-rows.ts';

/** What of a record's findings is kept beside it: plain data, one list for all files. */
export interface KeptFound {
  /** Groups of the record that counted, ascending. */
  readonly groups: Int32Array<ArrayBuffer>;
  /** Files with sightings, also where none of them holds, in order; and the digests of their texts. */
  readonly files: readonly string[];
  readonly digests: readonly string[];
  /** Rows of each file, ascending, and where those of each begin; at last where they end. */
  readonly rows: Int32Array<ArrayBuffer>;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly guidelines: readonly string[];
  /** Pairs of a guideline's place in `guidelines` and how many findings the file has; and where those of each file begin. */
  readonly counts: Int32Array<ArrayBuffer>;
  readonly countStarts: Int32Array<ArrayBuffer>;
  /** Rows of claims. */
  readonly claims: Int32Array<ArrayBuffer>;
  /** Open rows and what they come to. */
  readonly open: Int32Array<ArrayBuffer>;
  readonly outcomes: readonly Settled[];
}

export interface FoundInRecord {
  readonly found: readonly FoundInFile[];
  /** To be kept for the next time. */
  readonly kept: KeptFound;
}

/** `before`: of the record that this one comes from, whose rows it still has. */
// [impl->dsn~misra-scan-pieces~1]
export function foundInRecord(
  record: ProgramRecord,
  checkers: readonly PieceChecker[],
  before: KeptFound = NOTHING,
): FoundInRecord {
  return new Finder(record, checkers, before).result();
}

const NONE = new Int32Array(0);
const NOTHING: KeptFound = {
  groups: NONE,
  files: [],
  digests: [],
  rows: NONE,
  starts: Int32Array.of(0),
  guidelines: [],
  counts: NONE,
  countStarts: Int32Array.of(0),
  claims: NONE,
  open: NONE,
  outcomes: [],
};

/** Sightings of a file: as kept, or collected anew. */
interface RowsOfFile {
  readonly file: string;
  readonly rows: Int32Array | readonly number[];
  /** Place among the kept files where the rows are the same; else below 0. */
  readonly same: number;
}

class Finder {
  readonly #record: ProgramRecord;
  readonly #reader: SightingReader;
  readonly #settlers: Settlers;
  readonly #before: KeptFound;
  readonly #groups: Int32Array<ArrayBuffer>;
  /** Rows of groups that do not count any more. */
  readonly #gone = new Set<number>();
  /** Rows of groups that did not count before. */
  readonly #fresh: number[] = [];

  constructor(record: ProgramRecord, checkers: readonly PieceChecker[], before: KeptFound) {
    this.#record = record;
    this.#reader = new SightingReader(record.sightings);
    this.#settlers = settlersOf(checkers);
    this.#before = before;
    this.#groups = groupsOf(record);
    const [added, removed] = differences(this.#groups, before.groups);
    for (const group of removed) for (const row of this.#reader.rowsOf(group)) this.#gone.add(row);
    for (const group of added) for (const row of this.#reader.rowsOf(group)) this.#fresh.push(row);
  }

  result(): FoundInRecord {
    const files = this.#rowsByFile();
    const claims = this.#now(this.#before.claims, (row) => this.#reader.isClaim(row));
    const { outcomes, other } = this.#settled(claims);
    const digests = digestsOf(this.#record);
    const all = files.map(({ file, rows, same }, place): FoundInFile => {
      const unchanged = same >= 0 && this.#before.digests[same] === (digests.get(file) ?? '') && !hasAny(rows, other);
      const facts = lazily(() => this.#factsOf(rows, outcomes));
      return {
        file,
        place,
        asKept: unchanged ? same : -1,
        counts: unchanged ? this.#countsAt(same) : countsOf(facts()),
        get facts() {
          return facts();
        },
      };
    });
    const kept = {
      groups: this.#groups,
      ...rowsToKeep(files, digests),
      ...countsToKeep(all),
      claims,
      open: Int32Array.from(outcomes.keys()),
      outcomes: [...outcomes.values()],
    };
    return { found: all.filter((f) => f.counts.size > 0), kept };
  }

  /** Rows of a kind that count now, by those that were kept. */
  #now(before: Int32Array, isOfKind: (row: number) => boolean): Int32Array<ArrayBuffer> {
    const fresh = this.#fresh.filter(isOfKind);
    const gone = this.#gone;
    const still = gone.size === 0 ? before : before.filter((row) => !gone.has(row));
    const all = new Int32Array(still.length + fresh.length);
    all.set(still);
    all.set(fresh, still.length);
    return all;
  }

  /** In order of files. */
  #rowsByFile(): RowsOfFile[] {
    const fresh = new Map<string, number[]>();
    const touched = new Set<string>();
    const fileOf = (row: number): string => this.#reader.text(this.#reader.fileOf(row));
    for (const row of this.#fresh) {
      if (this.#reader.isClaim(row)) continue;
      const own = fresh.get(fileOf(row));
      if (own === undefined) fresh.set(fileOf(row), [row]);
      else own.push(row);
    }
    for (const row of this.#gone) if (!this.#reader.isClaim(row)) touched.add(fileOf(row));
    const { files, rows, starts } = this.#before;
    const all: RowsOfFile[] = files.map((file, i) => {
      const known = rows.subarray(starts[i], starts[i + 1]);
      const more = fresh.get(file);
      if (more === undefined && !touched.has(file)) return { file, rows: known, same: i };
      fresh.delete(file);
      const now = [...known.filter((row) => !this.#gone.has(row)), ...(more ?? [])].sort((a, b) => a - b);
      // What is gone and what is new may be the same rows in other groups.
      const same = now.length === known.length && now.every((row, k) => row === known[k]);
      return { file, rows: now, same: same ? i : -1 };
    });
    if (fresh.size === 0) return all.filter((f) => f.rows.length > 0);
    for (const [file, own] of fresh) all.push({ file, rows: own.sort((a, b) => a - b), same: -1 });
    return all.filter((f) => f.rows.length > 0).sort((a, b) => compareText(a.file, b.file));
  }

  /** What open rows come to, and those of them that came to something else before. */
  #settled(claims: Int32Array): { readonly outcomes: ReadonlyMap<number, Settled>; readonly other: ReadonlySet<number> } {
    const { open, outcomes: settledBefore } = this.#before;
    const known = new Map<number, Settled>();
    open.forEach((row, i) => {
      known.set(row, settledBefore[i]);
    });
    const claimed = this.#claimedAnew();
    const outcomes = new Map<number, Settled>();
    const again: number[] = [];
    for (const row of this.#now(open, (r) => !this.#reader.isClaim(r) && this.#reader.isOpen(r))) {
      if (!known.has(row) || this.#asksOne(row, claimed)) again.push(row);
      else outcomes.set(row, known.get(row));
    }
    const other = new Set<number>();
    for (const [row, outcome] of settleRows(this.#reader, again, claims, this.#settlers)) {
      outcomes.set(row, outcome);
      if (!sameOutcome(outcome, known.get(row))) other.add(row);
    }
    return { outcomes, other };
  }

  /** Keys, by guideline, of what is claimed by groups that count only now, or only did before. */
  #claimedAnew(): Claimants {
    const keys: Claimants = new Map();
    for (const row of [...this.#gone, ...this.#fresh]) {
      if (!this.#reader.isClaim(row)) continue;
      const { guideline, key } = this.#reader.claim(row);
      keys.set(guideline, (keys.get(guideline) ?? new Set()).add(key));
    }
    return keys;
  }

  #asksOne(row: number, claimed: Claimants): boolean {
    const keys = claimed.get(this.#reader.guidelineOf(row));
    return keys !== undefined && askedBy(this.#reader, row, this.#settlers).some((key) => keys.has(key));
  }

  #countsAt(place: number): ReadonlyMap<string, number> {
    const { counts, countStarts, guidelines } = this.#before;
    const own = new Map<string, number>();
    for (let i = countStarts[place]!; i < countStarts[place + 1]!; i += 2) own.set(guidelines[counts[i]!]!, counts[i + 1]!);
    return own;
  }

  #factsOf(rows: Iterable<number>, outcomes: ReadonlyMap<number, Settled>): readonly FindingFact[] {
    const sightings = [...rows].flatMap((row) => {
      if (!this.#reader.isOpen(row)) return this.#reader.sighting(row);
      const outcome = outcomes.get(row);
      if (outcome === undefined) return [];
      const { open: _, ...sighting } = this.#reader.sighting(row);
      return { ...sighting, ...outcome };
    });
    return factsOf(joinSightings(sightings));
  }
}

/** What is only in the first, and what is only in the second of two ascending lists. */
function differences(one: Int32Array, other: Int32Array): readonly [number[], number[]] {
  const only: [number[], number[]] = [[], []];
  for (let i = 0, k = 0; i < one.length || k < other.length; ) {
    const a = one[i] ?? Number.POSITIVE_INFINITY;
    const b = other[k] ?? Number.POSITIVE_INFINITY;
    if (a < b) only[0].push(a);
    else if (b < a) only[1].push(b);
    if (a <= b) i++;
    if (b <= a) k++;
  }
  return only;
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** The groups of all units and files that count, ascending. */
function groupsOf({ units, files, sightings }: ProgramRecord): Int32Array<ArrayBuffer> {
  const counts = new Uint8Array(sightings.starts.length);
  const read = new Uint8Array(files.length);
  for (const unit of units) {
    for (const file of unit.files) read[file] = 1;
    for (const group of unit.groups) counts[group] = 1;
  }
  files.forEach(({ view }, i) => {
    if (read[i] === 1 && view !== undefined && view.group >= 0) counts[view.group] = 1;
  });
  return Int32Array.from(counts.keys()).filter((group) => counts[group] === 1);
}

/** By name, of the files in scope. */
function digestsOf({ files }: ProgramRecord): ReadonlyMap<string, string> {
  return new Map(files.flatMap(({ name, view }) => (view === undefined ? [] : [[name, view.data.digest]])));
}

function sameOutcome(a: Settled, b: Settled): boolean {
  return a === undefined || b === undefined ? a === b : a.message === b.message && a.fix === b.fix;
}

function rowsToKeep(files: readonly RowsOfFile[], digests: ReadonlyMap<string, string>) {
  const { all: rows, starts } = flat(files.map((f) => f.rows));
  return { files: files.map((f) => f.file), digests: files.map((f) => digests.get(f.file) ?? ''), rows, starts };
}

function countsToKeep(files: readonly FoundInFile[]) {
  const guidelines = [...new Set(files.flatMap((f) => [...f.counts.keys()]))].sort(compareText);
  const place = new Map(guidelines.map((g, i) => [g, i]));
  const pairs = files.map((f) => [...f.counts].flatMap(([guideline, count]) => [place.get(guideline)!, count]));
  const { all: counts, starts: countStarts } = flat(pairs);
  return { guidelines, counts, countStarts };
}

function flat(lists: readonly ArrayLike<number>[]): {
  readonly all: Int32Array<ArrayBuffer>;
  readonly starts: Int32Array<ArrayBuffer>;
} {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length;
  });
  const all = new Int32Array(starts.at(-1)!);
  lists.forEach((list, i) => {
    all.set(list, starts[i]);
  });
  return { all, starts };
}

function hasAny(rows: Iterable<number>, of: ReadonlySet<number>): boolean {
  if (of.size > 0) for (const row of rows) if (of.has(row)) return true;
  return false;
}
