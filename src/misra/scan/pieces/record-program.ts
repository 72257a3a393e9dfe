/** A whole scan by local guidelines, kept in pieces. */
import { compareText } from '../../../base/diagnostic.ts';
import { isLocal, type LocalSightings, NotLocal, runLocally } from '../../engine/local.ts';
import { chosenRules } from '../../engine/run.ts';
import { factsOf, joinSightings } from '../../engine/sighting.ts';
import { LOCAL_RULES } from '../../rules/local.ts';
import type { AnalysisRequest } from '../analysis.ts';
import { choiceOf } from '../choice.ts';
import type { ConfigurationResult } from '../configurations.ts';
import { type LoadedProgram, type LoadPorts, loadProgram } from '../load.ts';
import { type ReadText, scannedFile, scannedFileData, scannedFileOf } from '../scanned-file.ts';
import { SightingPacker, sightingsIn } from './packed-sightings.ts';
import { type FileRecord, type ProgramRecord, RecordTables, type UnitRecord } from './program-record.ts';
import { UnitedFiles, type UnitPieces, unitPieces } from './unit-pieces.ts';

/** A result and its record; without record where something of the program cannot be kept in pieces. */
export interface Recorded {
  readonly result: ConfigurationResult;
  readonly record: ProgramRecord | undefined;
}

/**
 * Scans all units. `keys`: of each unit, a digest of everything that is asked of it except the content of files.
 * Undefined when a checker that was taken for local is not.
 */
export function recordProgram(
  request: AnalysisRequest,
  keys: readonly string[],
  name: string | undefined,
  ports: LoadPorts,
): Recorded | undefined {
  const loaded = loadProgram(request, ports);
  const sightings = locally(loaded, request);
  if (sightings === undefined) return undefined;
  const { subject, diagnostics, incomplete } = loaded;
  const joined = joinSightings([...sightings.ofDeclarations.values(), ...sightings.ofFiles.values()].flat());
  const result: ConfigurationResult = {
    name,
    findings: factsOf(joined).map((fact) => ({ fact })),
    ran: sightings.ran,
    files: subject.files.map(scannedFile).sort((a, b) => compareText(a.name, b.name)),
    incomplete,
    diagnostics,
    elapsedMs: new Map(),
  };
  return { result, record: recordOf(request, keys, loaded, sightings) };
}

/** What local checkers show of what was loaded; undefined when one of them is not local. */
export function locally(loaded: LoadedProgram, request: AnalysisRequest): LocalSightings | undefined {
  try {
    return runLocally(loaded.subject, LOCAL_RULES, choiceOf(request));
  } catch (error) {
    if (error instanceof NotLocal) return undefined;
    throw error;
  }
}

function recordOf(
  request: AnalysisRequest,
  keys: readonly string[],
  loaded: LoadedProgram,
  sightings: LocalSightings,
): ProgramRecord | undefined {
  // What is wrong with a program is said of the whole: such a program is scanned as a whole.
  if (loaded.diagnostics.length > 0 || loaded.incomplete.length > 0 || request.units.length === 0) return undefined;
  const tables = new RecordTables();
  const pieces = unitPieces(loaded.units, keys, loaded.opened, request.units, tables);
  if (pieces === undefined) return undefined;
  const packer = new SightingPacker();
  const units = withGroups(pieces, loaded, sightings, packer);
  const files = lookedAt(tables, new UnitedFiles(pieces, new Set(tables.files.keys()), tables), loaded, sightings, packer);
  return { units, files, stretches: tables.stretches, sightings: packer.packed() };
}

/** The pieces of loaded units with what their declarations show. */
export function withGroups(
  pieces: readonly UnitPieces[],
  { unitFacts }: LoadedProgram,
  { ofDeclarations }: LocalSightings,
  packer: SightingPacker,
): UnitRecord[] {
  const groups = new Map([...ofDeclarations].map(([id, group]) => [id, packer.add(group)]));
  return pieces.map((piece, i) => {
    const own = new Set<number>();
    for (const id of unitFacts[i]!.declarations) {
      const group = groups.get(id);
      if (group !== undefined) own.add(group);
    }
    return { ...piece, groups: Int32Array.from(own) };
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

/** Are all guidelines that a request names local? */
export function inPieces({ guidelines }: Pick<AnalysisRequest, 'guidelines'>): boolean {
  return guidelines !== undefined && [...guidelines].every(isLocal);
}

/** The result of a program from its record. */
export function resultOf(
  record: ProgramRecord,
  request: Pick<AnalysisRequest, 'edition' | 'guidelines'>,
  name: string | undefined,
  readText: ReadText,
): ConfigurationResult {
  const read = new Set<number>();
  const groups = new Set<number>();
  for (const unit of record.units) {
    for (const file of unit.files) read.add(file);
    for (const group of unit.groups) groups.add(group);
  }
  const views = [...read].flatMap((n) => record.files[n]!.view ?? []);
  for (const { group } of views) if (group >= 0) groups.add(group);
  const pieces = [...groups].flatMap((g) => [...sightingsIn(record.sightings, g)]);
  return {
    name,
    findings: factsOf(joinSightings(pieces)).map((fact) => ({ fact })),
    ran: new Set(chosenRules(LOCAL_RULES, choiceOf(request)).map((r) => r.id)),
    files: views.map((v) => scannedFileOf(v.data, readText)).sort((a, b) => compareText(a.name, b.name)),
    incomplete: [],
    diagnostics: [],
    elapsedMs: new Map(),
  };
}
