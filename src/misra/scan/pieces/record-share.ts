/**
 * A whole scan kept in pieces by several threads: each loads some of the units and looks at what they declare; of the files that
 * several read, one looks at what is written. As all is kept in pieces, the pieces of all threads together are those of
 * the program. What a unit shows may hang on what all make of a file, and on what all say of shared names: the threads tell
 * each other, in this order. Whatever is too much for pieces is too much for shares: all threads then give nothing.
 */
import type { RunOfUnits } from '../../../c/kept-headers.ts';
import type { UnitOptions } from '../../../c/preprocess/unit-options.ts';
import type { WholeProgram } from '../../engine/program.ts';
import { joinedNames, type SharedNames } from '../../engine/shared-names.ts';
import { beginLoading, type LoadPorts } from '../load.ts';
import { joinedSightings } from './joined-sightings.ts';
import { type PackedSightings, SightingPacker } from './packed-sightings.ts';
import { meaningAsked, type PiecesRequest } from './pieces-request.ts';
import { type FileRecord, type ProgramRecord, type RecordLists, RecordTables, type UnitRecord } from './program-record.ts';
import { lookedAt } from './record-program.ts';
import { shownByModels, unitRecords } from './shown-by-models.ts';
import { Heads } from './unit-head.ts';
import { UnitedFiles, type UnitPieces, unitPieces } from './unit-pieces.ts';

/** Says something to all threads, and gives what all say, in their order. Plain data. */
export type Meet = <T>(own: T) => Promise<readonly T[]>;

export interface ShareRequest extends PiecesRequest {
  /** Of the whole program; `units` are those of this share. */
  readonly allUnits: readonly UnitOptions[];
  /** The place of this share among all. */
  readonly share: number;
}

/** What one thread keeps: plain data. */
export interface ShareRecord {
  readonly units: readonly UnitRecord[];
  /** By number: the files that this thread looked at as written. */
  readonly views: readonly (readonly [number, NonNullable<FileRecord['view']>])[];
  readonly sightings: PackedSightings;
}

/** What the threads know of their units before any is looked at. */
interface Said extends RecordLists {
  readonly pieces: readonly UnitPieces[];
}

export interface RecordedShare {
  readonly record: ShareRecord;
  /** Of the whole program; the same in each share. */
  readonly lists: RecordLists;
  readonly names: SharedNames;
  readonly run: RunOfUnits;
}

// [impl->dsn~misra-scan-shares~1]
/** The share of one thread; undefined in all threads where the whole has to be scanned as one. `keys`: of the units of this share. */
export async function recordShare(
  request: ShareRequest,
  keys: readonly string[],
  meet: Meet,
  ports: LoadPorts,
): Promise<RecordedShare | undefined> {
  const { allUnits, share } = request;
  const byModel = meaningAsked(request);
  const begun = beginLoading({ ...request, byModel }, ports);
  const own = new RecordTables();
  const pieces = begun.diagnostics.length > 0 ? undefined : unitPieces(begun.units, keys, begun.opened, allUnits, own);
  const said = await meet<Said | undefined>(
    pieces === undefined ? undefined : { pieces, files: own.files, stretches: own.stretches },
  );
  if (!isAll(said)) return undefined;
  const tables = new RecordTables();
  const ofShares = said.map((s) => renumbered(s, tables));
  const united = new UnitedFiles(ofShares.flat(), new Set(tables.files.keys()), tables);
  const loaded = begun.finish(wholeOf(united, tables, ofShares, share));
  const shown = shownByModels(request, loaded);
  const isUsable = shown !== undefined && !shown.first.ambiguous && loaded.incomplete.length === 0;
  const namesOfAll = await meet<SharedNames | undefined>(isUsable ? shown.names : undefined);
  if (!isAll(namesOfAll) || shown === undefined) return undefined;
  const names = joinedNames(namesOfAll);
  if ((await meet(shown.standsAlone(names))).includes(false)) return undefined;
  const { sightings } = shown.first;
  const packer = new SightingPacker();
  const units = unitRecords(ofShares[share]!, loaded, shown, packer, new Heads(loaded, byModel));
  const views = lookedAt(tables, united, loaded, sightings, packer).flatMap(({ view }, i) =>
    view === undefined ? [] : [[i, view] as const],
  );
  return { record: { units, views, sightings: packer.packed() }, lists: tables, names, run: loaded.run };
}

function isAll<T>(said: readonly (T | undefined)[]): said is readonly T[] {
  return !said.includes(undefined);
}

/** The pieces of a share with the numbers of the lists of all. */
function renumbered({ pieces, files, stretches }: Said, tables: RecordTables): UnitPieces[] {
  const file = Int32Array.from(files, ({ path, name }) => tables.file(path, name));
  const stretch = Int32Array.from(stretches, (s) => tables.stretch({ ...s, file: file[s.file]! }));
  return pieces.map((unit) => ({
    ...unit,
    files: unit.files.map((n) => file[n]!).sort(),
    included: unit.included.map((n) => file[n]!).sort(),
    stretches: unit.stretches.map((n) => stretch[n]!).sort(),
  }));
}

/** Of the shares that read a file one looks at it, by turns. */
function wholeOf(
  united: UnitedFiles,
  tables: RecordTables,
  shares: readonly (readonly UnitPieces[])[],
  share: number,
): WholeProgram {
  const numbers = new Map(tables.files.map((f, i) => [f.name, i]));
  const readers: number[][] = tables.files.map(() => []);
  shares.forEach((units, i) => {
    for (const file of new Set(units.flatMap((u) => [...u.files]))) readers[file]!.push(i);
  });
  const looks = (file: number | undefined): boolean => {
    const own = file === undefined ? [] : readers[file]!;
    return own[file! % own.length] === share;
  };
  return {
    included: (name) => united.isIncluded(numbers.get(name) ?? -1),
    stretches: (name) => united.stretches(numbers.get(name) ?? -1),
    looked: (name) => looks(numbers.get(name)),
  };
}

/** The record of the program. */
export function joinShares(shares: readonly ShareRecord[], lists: RecordLists, names: SharedNames): ProgramRecord {
  const { sightings, groups } = joinedSightings(shares.map((s) => s.sightings));
  const files = [...lists.files];
  const units = shares.flatMap((s, i) => {
    const numbers = groups[i]!;
    for (const [file, { group, ...view }] of s.views)
      files[file] = { ...files[file]!, view: { ...view, group: group < 0 ? group : numbers[group]! } };
    return s.units.map((unit) => ({ ...unit, groups: unit.groups.map((g) => numbers[g]!), share: i }));
  });
  return { units, files, stretches: lists.stretches, sightings, names };
}
