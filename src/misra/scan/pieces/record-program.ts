/** A whole scan by local guidelines, kept in pieces. */
import { compareText } from '../../../base/diagnostic.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { type FreshPart, isLocal, type LocalSightings, NotLocal, needsMeaning, runLocally } from '../../engine/local.ts';
import { type PieceChecker, settled } from '../../engine/piece-checker.ts';
import { joinedNames, type SharedNames, sharedNames, standAlone } from '../../engine/shared-names.ts';
import { type Finding, factsOf, joinSightings } from '../../engine/sighting.ts';
import type { AnalysisRequest } from '../analysis.ts';
import { type ConfigurationResult, resultByFile } from '../configurations.ts';
import { type LoadedProgram, type LoadPorts, loadProgram, type UnitsAlone } from '../load.ts';
import { type ReadText, scannedFile, scannedFileData, scannedFileOf } from '../scanned-file.ts';
import { foundInRecord, type KeptFound } from './found-in-record.ts';
import { SightingPacker } from './packed-sightings.ts';
import { type FileRecord, type ProgramRecord, RecordTables, type UnitRecord } from './program-record.ts';
import { Heads } from './unit-head.ts';
import { UnitedFiles, type UnitPieces, unitPieces } from './unit-pieces.ts';

/** A result and its record; without record where something of the program cannot be kept in pieces. */
export interface Recorded {
  readonly result: ConfigurationResult;
  readonly record: ProgramRecord | undefined;
  /** With the record. */
  readonly found: KeptFound | undefined;
}

/**
 * Scans all units. `keys`: of each unit, a digest of everything that is asked of it except the content of files.
 * Undefined when a checker that was taken for local is not, or units mean different things by the names that they share.
 */
export function recordProgram(
  request: PiecesRequest,
  keys: readonly string[],
  name: string | undefined,
  ports: LoadPorts,
): Recorded | undefined {
  const byModel = meaningAsked(request);
  const loaded = loadProgram({ ...request, byModel }, ports);
  const shown = locally(loaded, request);
  if (shown === undefined) return undefined;
  const others = byModel ? otherModels(request, loaded) : [];
  if (others === undefined) return undefined;
  const groups = byModel ? [{ ...shown, alone: loaded.models[0]!.alone() }, ...others] : [];
  const names = joinedNames(groups.map((g) => g.names));
  if (!groups.every((g) => standAlone(g.alone.subject, g.names, names, declarationsOf(g.alone.unitFacts)))) return undefined;
  const { subject, diagnostics, incomplete } = loaded;
  const record = recordOf(request, keys, loaded, { ...shown, names }, others);
  const known = record === undefined ? undefined : foundInRecord(record, request.checkers, undefined);
  const rest = {
    name,
    ran: ranBy(request),
    files: subject.files.map(scannedFile).sort((a, b) => compareText(a.name, b.name)),
    incomplete,
    diagnostics,
    elapsedMs: new Map(),
  };
  const result =
    known === undefined ? { ...rest, findings: allFindings(shown, others, request) } : resultByFile({ files: known.found }, rest);
  return { result, record, found: known?.kept };
}

/** Where nothing is kept. */
function allFindings({ sightings }: Shown, others: readonly OtherModel[], { checkers }: PiecesRequest): readonly Finding[] {
  const { ofDeclarations, ofMeanings, ofFiles, ofSegments } = sightings;
  const pieces = [ofDeclarations, ofMeanings, ofFiles, ofSegments, ...others.map((o) => o.sightings.ofMeanings)];
  const joined = joinSightings(settled(pieces.flatMap((p) => [...p.values()]).flat(), checkers));
  return factsOf(joined).map((fact) => ({ fact }));
}

/** What local checkers show of what was loaded, and what its units say of shared names. */
export interface Shown {
  readonly sightings: LocalSightings;
  readonly names: SharedNames;
  /** A declaration means one thing in some units and another in others. */
  readonly ambiguous: boolean;
}

/** Undefined when a checker is not local. `fresh`: the only part that is looked at. */
export function locally(loaded: LoadedProgram, request: PiecesRequest, fresh?: FreshPart): Shown | undefined {
  const meaning = loaded.models[0]!.alone().subject;
  const { length } = meaning.syntax.declarations;
  const sightings = triedLocally(loaded.subject, request.checkers, request, meaning, fresh);
  if (sightings === undefined) return undefined;
  const names = meaningAsked(request) ? sharedNames(meaning) : new Map();
  return { sightings, names, ambiguous: meaning.syntax.declarations.length > length };
}

function triedLocally(...run: Parameters<typeof runLocally>): LocalSightings | undefined {
  try {
    return runLocally(...run);
  } catch (error) {
    if (error instanceof NotLocal) return undefined;
    throw error;
  }
}

/** Units of another data model or language than most, each group as a program of its own. */
interface OtherModel extends Pick<Shown, 'sightings' | 'names'> {
  readonly units: readonly number[];
  readonly alone: UnitsAlone;
}

/** Undefined when that cannot be told apart. */
function otherModels(request: PiecesRequest, loaded: LoadedProgram): OtherModel[] | undefined {
  const checkers = request.checkers.filter((c) => c.kind === 'unit');
  const others: OtherModel[] = [];
  for (const { units, alone } of loaded.models.slice(1)) {
    const { subject } = alone();
    const { length } = subject.syntax.declarations;
    const sightings = triedLocally(subject, checkers, request, subject);
    if (sightings === undefined || subject.syntax.declarations.length > length) return undefined;
    others.push({ units, alone: alone(), sightings, names: sharedNames(subject) });
  }
  return others;
}

function declarationsOf(units: LoadedProgram['unitFacts']): Int32Array[] {
  return units.map((u) => u.declarations);
}

function recordOf(
  request: PiecesRequest,
  keys: readonly string[],
  loaded: LoadedProgram,
  { sightings, names, ambiguous }: Shown,
  others: readonly OtherModel[],
): ProgramRecord | undefined {
  // What is wrong with a program is said of the whole: such a program is scanned as a whole.
  if (loaded.diagnostics.length > 0 || loaded.incomplete.length > 0 || request.units.length === 0 || ambiguous) return undefined;
  const tables = new RecordTables();
  const pieces = unitPieces(loaded.units, keys, loaded.opened, request.units, tables);
  if (pieces === undefined) return undefined;
  const packer = new SightingPacker();
  const first = new Set(loaded.models[0]!.units);
  const units = withGroups(pieces, loaded, sightings, packer, new Heads(loaded, meaningAsked(request)), (unit) =>
    first.has(unit),
  );
  for (const other of others) {
    const groups = packedGroups(other.sightings.ofMeanings, packer);
    other.units.forEach((unit, i) => {
      const own = new Set([...units[unit]!.groups, ...groupsOf(other.alone.unitFacts[i]!.declarations, groups)]);
      // What it means is asked of another program than what is written: it is looked at as a whole.
      units[unit] = { ...units[unit]!, groups: Int32Array.from(own), headGroups: 0, head: '' };
    });
  }
  const files = lookedAt(tables, new UnitedFiles(pieces, new Set(tables.files.keys()), tables), loaded, sightings, packer);
  return { units, files, stretches: tables.stretches, sightings: packer.packed(), names };
}

function packedGroups(pieces: LocalSightings['ofMeanings'], packer: SightingPacker): Map<number, number> {
  return new Map([...pieces].map(([id, group]) => [id, packer.add(group)]));
}

function* groupsOf(declarations: Int32Array, groups: ReadonlyMap<number, number>): Iterable<number> {
  for (const id of declarations) {
    const group = groups.get(id);
    if (group !== undefined) yield group;
  }
}

/** The pieces of loaded units with what their declarations show; `meant`: is their meaning what was looked at? */
export function withGroups(
  pieces: readonly UnitPieces[],
  { unitFacts, units }: LoadedProgram,
  { ofDeclarations, ofMeanings, ofSegments }: LocalSightings,
  packer: SightingPacker,
  heads: Heads,
  meant: (unit: number) => boolean,
): UnitRecord[] {
  const written = packedGroups(ofDeclarations, packer);
  const meaning = packedGroups(ofMeanings, packer);
  const segments = packedGroups(ofSegments, packer);
  return pieces.map((piece, i) => {
    const { declarations } = unitFacts[i]!;
    const head = heads.head(i);
    const own = new Set<number>();
    const addDeclarations = (ids: Int32Array): void => {
      for (const group of groupsOf(ids, written)) own.add(group);
      if (meant(i)) for (const group of groupsOf(ids, meaning)) own.add(group);
    };
    const addSegments = (inHead: boolean): void => {
      if (segments.size === 0) return;
      for (const { id, file } of units[i]!.segments)
        if ((file !== head?.mainFile) === inHead && segments.has(id)) own.add(segments.get(id)!);
    };
    addDeclarations(declarations.subarray(0, head?.count ?? 0));
    addSegments(true);
    const headGroups = head === undefined ? 0 : own.size;
    addDeclarations(declarations.subarray(head?.count ?? 0));
    addSegments(false);
    return { ...piece, groups: Int32Array.from(own), headGroups, head: head?.digest ?? '', echo: heads.echo(i) };
  });
}

/** The files with what they show as written, where rules looked at them now. */
export function lookedAt(
  tables: RecordTables,
  united: UnitedFiles,
  { subject }: LoadedProgram,
  { ofFiles }: LocalSightings,
  packer: SightingPacker,
): FileRecord[] {
  const numbers = new Map(tables.files.map((f, i) => [f.name, i]));
  const files = [...tables.files];
  for (const view of subject.files) {
    const number = numbers.get(view.name)!;
    const data = scannedFileData(scannedFile(view));
    const shown = ofFiles.get(view.name);
    const group = shown === undefined ? -1 : packer.add(shown);
    files[number] = { ...files[number]!, view: { key: united.key(number, data.digest), data, group } };
  }
  return files;
}

/** A request with the checkers of the guidelines that it names. */
export interface PiecesRequest extends AnalysisRequest {
  readonly checkers: readonly PieceChecker[];
}

function ranBy({ checkers }: Pick<PiecesRequest, 'checkers'>): ReadonlySet<GuidelineId> {
  return new Set(checkers.map((c) => c.id));
}

/** Do the guidelines of a request ask what declarations mean? */
export function meaningAsked({ guidelines }: Pick<AnalysisRequest, 'guidelines'>): boolean {
  return guidelines !== undefined && [...guidelines].some(needsMeaning);
}

/** Are all guidelines that a request names local? */
export function inPieces({ guidelines }: Pick<AnalysisRequest, 'guidelines'>): boolean {
  return guidelines !== undefined && [...guidelines].every(isLocal);
}

/** The result of a program from its record; `before`: what is known of an earlier record that it comes from. */
export function resultOf(
  record: ProgramRecord,
  request: Pick<PiecesRequest, 'checkers'>,
  name: string | undefined,
  readText: ReadText,
  before: KeptFound | undefined,
): { readonly result: ConfigurationResult; readonly found: KeptFound } {
  const read = new Set<number>();
  for (const unit of record.units) for (const file of unit.files) read.add(file);
  const views = [...read].flatMap((n) => record.files[n]!.view ?? []);
  const known = foundInRecord(record, request.checkers, before);
  const result = resultByFile(
    { files: known.found },
    {
      name,
      ran: ranBy(request),
      files: views.map((v) => scannedFileOf(v.data, readText)).sort((a, b) => compareText(a.name, b.name)),
      incomplete: [],
      diagnostics: [],
      elapsedMs: new Map(),
    },
  );
  return { result, found: known.kept };
}
