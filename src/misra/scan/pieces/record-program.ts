/** A whole scan by local guidelines, kept in pieces. */
import { compareText } from '../../../base/diagnostic.ts';
import type { RunOfUnits } from '../../../c/kept-headers.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import type { LocalSightings } from '../../engine/local.ts';
import { settled } from '../../engine/piece-checker.ts';
import { type Finding, factsOf, joinSightings } from '../../engine/sighting.ts';
import { type ConfigurationResult, resultByFile } from '../configurations.ts';
import { type LoadedProgram, type LoadPorts, loadProgram } from '../load.ts';
import { type ReadText, scannedFile, scannedFileData, scannedFileOf } from '../scanned-file.ts';
import { foundInRecord, type KeptFound } from './found-in-record.ts';
import { SightingPacker } from './packed-sightings.ts';
import { meaningAsked, type PiecesRequest } from './pieces-request.ts';
import { type FileRecord, type ProgramRecord, RecordTables } from './program-record.ts';
import { type ShownByModels, shownByModels, unitRecords } from './shown-by-models.ts';
import { Heads } from './unit-head.ts';
import { UnitedFiles, unitPieces } from './unit-pieces.ts';

/** A result and its record; without record where something of the program cannot be kept in pieces. */
export interface Recorded {
  readonly result: ConfigurationResult;
  readonly record: ProgramRecord | undefined;
  /** With the record. */
  readonly found: KeptFound | undefined;
  /** Absent where several threads did it. */
  readonly run?: RunOfUnits;
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
  const loaded = loadProgram({ ...request, byModel: meaningAsked(request) }, ports);
  const shown = shownByModels(request, loaded);
  if (shown === undefined || !shown.standsAlone(shown.names)) return undefined;
  const { subject, diagnostics, incomplete } = loaded;
  const record = recordOf(request, keys, loaded, shown);
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
    known === undefined ? { ...rest, findings: allFindings(shown, request) } : resultByFile({ files: known.found }, rest);
  return { result, record, found: known?.kept, run: loaded.run };
}

/** Where nothing is kept. */
function allFindings({ first, others }: ShownByModels, { checkers }: PiecesRequest): readonly Finding[] {
  const { ofDeclarations, ofMeanings, ofFiles, ofSegments } = first.sightings;
  const pieces = [ofDeclarations, ofMeanings, ofFiles, ofSegments, ...others.map((o) => o.sightings.ofMeanings)];
  const joined = joinSightings(settled(pieces.flatMap((p) => [...p.values()]).flat(), checkers));
  return factsOf(joined).map((fact) => ({ fact }));
}

function recordOf(
  request: PiecesRequest,
  keys: readonly string[],
  loaded: LoadedProgram,
  shown: ShownByModels,
): ProgramRecord | undefined {
  // What is wrong with a program is said of the whole: such a program is scanned as a whole.
  if (loaded.diagnostics.length > 0 || loaded.incomplete.length > 0 || request.units.length === 0) return undefined;
  if (shown.first.ambiguous) return undefined;
  const tables = new RecordTables();
  const pieces = unitPieces(loaded.units, keys, loaded.opened, request.units, tables);
  if (pieces === undefined) return undefined;
  const packer = new SightingPacker();
  const units = unitRecords(pieces, loaded, shown, packer, new Heads(loaded, meaningAsked(request)));
  const { sightings } = shown.first;
  const files = lookedAt(tables, new UnitedFiles(pieces, new Set(tables.files.keys()), tables), loaded, sightings, packer);
  return { units, files, stretches: tables.stretches, sightings: packer.packed(), names: shown.names };
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

function ranBy({ checkers }: Pick<PiecesRequest, 'checkers'>): ReadonlySet<GuidelineId> {
  return new Set(checkers.map((c) => c.id));
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
