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
import { askedBy, type Claimants, settleRows } from './settle-rows.ts';

/** What of a record's findings is kept beside it: plain data, one list for all files. */
export interface KeptFound {
  /** Groups of the record that counted. */
  readonly groups: Int32Array<ArrayBuffer>;
  /** Files with findings, in order, and the digests of their texts. */
  readonly files: readonly string[];
  readonly digests: readonly string[];
  /** Rows of each file, ascending, and where those of each begin; at last where they end. */
  readonly rows: Int32Array<ArrayBuffer>;
  readonly starts: Int32Array<ArrayBuffer>;
  readonly guidelines: readonly string[];
  /** Pairs of a guideline's place in `guidelines` and how many findings the file has; and where those of each file begin. */
  readonly counts: Int32Array<ArrayBuffer>;
  readonly countStarts: Int32Array<ArrayBuffer>;
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
  before: KeptFound | undefined,
): FoundInRecord {
  return new Finder(record, checkers, before).result();
}

interface RowsOfFile {
  readonly file: string;
  readonly rows: number[];
}

class Finder {
  readonly #record: ProgramRecord;
  readonly #reader: SightingReader;
  readonly #checkers: readonly PieceChecker[];
  readonly #before: KeptFound | undefined;
  readonly #open: number[] = [];
  readonly #claims: number[] = [];

  constructor(record: ProgramRecord, checkers: readonly PieceChecker[], before: KeptFound | undefined) {
    this.#record = record;
    this.#reader = new SightingReader(record.sightings);
    this.#checkers = checkers;
    this.#before = before;
  }

  result(): FoundInRecord {
    const groups = groupsOf(this.#record);
    const files = this.#rowsByFile(groups);
    const { outcomes, other } = this.#settled(groups);
    const places = new Map(this.#before?.files.map((f, i) => [f, i]));
    const digests = digestsOf(this.#record);
    const found = files.map(({ file, rows }): FoundInFile => {
      const place = places.get(file);
      const same = place !== undefined && this.#isSame(place, rows, digests.get(file), other);
      const facts = lazily(() => this.#factsOf(rows, outcomes));
      return {
        file,
        asKept: same ? place : -1,
        counts: same ? this.#countsAt(place) : countsOf(facts()),
        get facts() {
          return facts();
        },
      };
    });
    const shown = found.flatMap((f, i) => (f.counts.size > 0 ? [{ ...files[i]!, counts: f.counts }] : []));
    return { found: found.filter((f) => f.counts.size > 0), kept: keptOf(groups, shown, digests, outcomes) };
  }

  /** Of all groups, in order of files. Open rows and claims are set aside. */
  #rowsByFile(groups: Int32Array): RowsOfFile[] {
    const { starts } = this.#record.sightings;
    const byId: (RowsOfFile | undefined)[] = [];
    const byName = new Map<string, RowsOfFile>();
    for (const group of groups) {
      for (let row = starts[group]!, end = starts[group + 1]!; row < end; row = this.#reader.behind(row)) {
        if (this.#reader.isClaim(row)) {
          this.#claims.push(row);
          continue;
        }
        if (this.#reader.isOpen(row)) this.#open.push(row);
        const id = this.#reader.fileOf(row);
        let own = byId[id];
        if (own === undefined) {
          // The same name may have several ids.
          const file = this.#reader.text(id);
          own = byName.get(file) ?? { file, rows: [] };
          byName.set(file, own);
          byId[id] = own;
        }
        own.rows.push(row);
      }
    }
    const files = [...byName.values()].sort((a, b) => compareText(a.file, b.file));
    for (const { rows: own } of files) own.sort((a, b) => a - b);
    return files;
  }

  /** What open rows come to, and those of them that came to something else before. */
  #settled(groups: Int32Array): { readonly outcomes: ReadonlyMap<number, Settled>; readonly other: ReadonlySet<number> } {
    const outcomes = new Map<number, Settled>();
    const known = new Map<number, Settled>();
    this.#before?.open.forEach((row, i) => {
      known.set(row, this.#before!.outcomes[i]);
    });
    const claimed = this.#before === undefined ? undefined : this.#claimedAnew(groups, this.#before.groups);
    const again: number[] = [];
    for (const row of this.#open) {
      if (claimed === undefined || !known.has(row) || this.#asksOne(row, claimed)) again.push(row);
      else outcomes.set(row, known.get(row));
    }
    const other = new Set<number>();
    for (const [row, outcome] of settleRows(this.#reader, again, this.#claims, this.#checkers)) {
      outcomes.set(row, outcome);
      if (!sameOutcome(outcome, known.get(row))) other.add(row);
    }
    return { outcomes, other };
  }

  /** Keys, by guideline, of what is claimed by groups that count only now, or only did before. */
  #claimedAnew(now: Int32Array, before: Int32Array): Claimants {
    const here = new Set(now);
    const there = new Set(before);
    const keys: Claimants = new Map();
    for (const group of [...now.filter((g) => !there.has(g)), ...before.filter((g) => !here.has(g))]) {
      for (const row of this.#reader.rowsOf(group)) {
        if (!this.#reader.isClaim(row)) continue;
        const { guideline, key } = this.#reader.claim(row);
        keys.set(guideline, (keys.get(guideline) ?? new Set()).add(key));
      }
    }
    return keys;
  }

  #asksOne(row: number, claimed: Claimants): boolean {
    const keys = claimed.get(this.#reader.guidelineOf(row));
    return keys !== undefined && askedBy(this.#reader, row, this.#checkers).some((key) => keys.has(key));
  }

  #isSame(place: number, rows: readonly number[], digest: string | undefined, other: ReadonlySet<number>): boolean {
    const { rows: all, starts, digests } = this.#before!;
    const from = starts[place]!;
    if (digests[place] !== digest || starts[place + 1]! - from !== rows.length) return false;
    return rows.every((row, i) => all[from + i] === row && !other.has(row));
  }

  #countsAt(place: number): ReadonlyMap<string, number> {
    const { counts, countStarts, guidelines } = this.#before!;
    const own = new Map<string, number>();
    for (let i = countStarts[place]!; i < countStarts[place + 1]!; i += 2) own.set(guidelines[counts[i]!]!, counts[i + 1]!);
    return own;
  }

  #factsOf(rows: readonly number[], outcomes: ReadonlyMap<number, Settled>): readonly FindingFact[] {
    const sightings = rows.flatMap((row) => {
      if (!this.#reader.isOpen(row)) return this.#reader.sighting(row);
      const outcome = outcomes.get(row);
      if (outcome === undefined) return [];
      const { open: _, ...sighting } = this.#reader.sighting(row);
      return { ...sighting, ...outcome };
    });
    return factsOf(joinSightings(sightings));
  }
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

function keptOf(
  groups: Int32Array<ArrayBuffer>,
  files: readonly (RowsOfFile & Pick<FoundInFile, 'counts'>)[],
  digests: ReadonlyMap<string, string>,
  outcomes: ReadonlyMap<number, Settled>,
): KeptFound {
  const guidelines = [...new Set(files.flatMap((f) => [...f.counts.keys()]))].sort(compareText);
  const place = new Map(guidelines.map((g, i) => [g, i]));
  const rows = flat(files.map((f) => f.rows));
  const counts = flat(files.map((f) => [...f.counts].flatMap(([guideline, count]) => [place.get(guideline)!, count])));
  return {
    groups,
    files: files.map((f) => f.file),
    digests: files.map((f) => digests.get(f.file) ?? ''),
    rows: rows.all,
    starts: rows.starts,
    guidelines,
    counts: counts.all,
    countStarts: counts.starts,
    open: Int32Array.from(outcomes.keys()),
    outcomes: [...outcomes.values()],
  };
}

function flat(lists: readonly (readonly number[])[]): {
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
