/**
 * Scans by guidelines that look at declarations and files one by one. Such a scan is kept in pieces, so that after a change only
 * what the change touches is scanned. Wherever pieces are not enough, the whole is scanned, with the same result.
 */
import { deserialize, serialize } from 'node:v8';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import { changesOf, type Input, type InputPorts, InputRecorder } from '../../jobs/inputs.ts';
import type { PieceChecker } from '../../misra/engine/piece-checker.ts';
import { linesOf, type SourceLine, writtenFile } from '../../misra/report/formats.ts';
import {
  type ConfigurationResult,
  mergeConfigurations,
  resultByFile,
  unitsByConfiguration,
} from '../../misra/scan/configurations.ts';
import type { FormatByFile } from '../../misra/scan/found.ts';
import { standardVersionOf, systemFolders } from '../../misra/scan/load.ts';
import type { KeptFound } from '../../misra/scan/pieces/found-in-record.ts';
import { inPieces } from '../../misra/scan/pieces/pieces-request.ts';
import type { ProgramRecord } from '../../misra/scan/pieces/program-record.ts';
import { recordProgram, resultOf } from '../../misra/scan/pieces/record-program.ts';
import { refreshProgram } from '../../misra/scan/pieces/refresh-program.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { toolBuild } from '../version.ts';
import { unitKeys } from './scan-cache.ts';
import { HeaderShelf } from './scan-headers.ts';
import { recordInThreads, threadsFor } from './scan-pieces-threads.ts';
import type { ScanInput } from './scan-threads.ts';
import { type KeptWritten, keptFindings, writtenFindings } from './scan-written.ts';

export { inPieces, threadsFor };

/** What is kept of one question; the entry's checksum guards it, its key names code and Node that wrote it. */
interface KeptPieces {
  readonly inputs: readonly Input[];
  /** One for each configuration; absent where it cannot be kept in pieces. */
  readonly parts: readonly (ProgramRecord | undefined)[];
  /** What was found in each. */
  readonly found: readonly (KeptFound | undefined)[];
  /** Where there is one configuration without a name. */
  readonly written: Readonly<Partial<Record<FormatByFile, KeptWritten>>>;
}

export interface PiecesOutput {
  readonly result: ConfigurationResult;
  readonly inputs: readonly Input[];
  /** How many units were loaded, and how many files looked at as written; the others are as they were. */
  readonly scanned: { readonly units: number; readonly files: number };
}

export interface PiecesRun {
  readonly cache: Cache;
  readonly ports: InputPorts;
  readonly readText: ReadText;
  /** The formats in which the result is asked for. */
  readonly formats: ReadonlySet<FormatByFile>;
  /** Threads to scan a whole program with. */
  readonly jobs: number;
}

/** Undefined when a checker turns out to look at more than pieces. */
export async function scanInPieces(
  input: ScanInput,
  checkers: readonly PieceChecker[],
  run: PiecesRun,
): Promise<PiecesOutput | undefined> {
  const { cache, ports, readText, jobs } = run;
  const key = piecesKey(input);
  const kept = readPieces(cache.getLarge(key));
  const changes = kept === undefined ? undefined : changesOf(kept.inputs, ports);
  // A file that appears or vanishes may change what any `#include` finds.
  const usable = changes !== undefined && changes.moved.length === 0 ? changes : undefined;
  const recorder = new InputRecorder(ports);
  const judged = (file: string): boolean => !input.excluded.some((e) => e.test(file));
  const keys = unitKeys(input);
  const parts: (ProgramRecord | undefined)[] = [];
  const founds: (KeptFound | undefined)[] = [];
  const results: ConfigurationResult[] = [];
  /** What threads read. */
  const others: Input[] = [];
  const scanned = { units: 0, files: 0 };
  let from = 0;
  for (const { name, ...units } of unitsByConfiguration(input)) {
    const request = { ...input, ...units, judged, checkers };
    const own = keys.slice(from, from + units.units.length);
    from += units.units.length;
    const before = usable === undefined ? undefined : kept?.parts[parts.length];
    const shelf = new HeaderShelf(cache, recorder, request);
    const refreshed =
      before &&
      shelf.withSome(usable!.inputs, (headers) =>
        refreshProgram(request, own, before, usable!.changed, { readFile: recorder.read, kept: headers }),
      );
    if (refreshed !== undefined) {
      if (refreshed.run !== undefined) shelf.renew(refreshed.run);
      parts.push(refreshed.record);
      const { result, found } = resultOf(refreshed.record, request, name, readText, kept?.found[founds.length]);
      results.push(result);
      founds.push(found);
      scanned.units += refreshed.units;
      scanned.files += refreshed.files;
      continue;
    }
    const threads = threadsFor(own.length, jobs);
    const shared =
      threads < 2
        ? undefined
        : await recordInThreads(input, request, own, name, threads, { ports, readText, cache: cache.folder });
    others.push(...(shared?.inputs ?? []));
    const recorded =
      shared?.recorded ??
      shelf.withAll(usable?.inputs, (headers) => recordProgram(request, own, name, { readFile: recorder.read, kept: headers }));
    if (recorded === undefined) return undefined;
    if (recorded.record !== undefined && recorded.run !== undefined) shelf.keep(recorded.run, 0);
    parts.push(recorded.record);
    results.push(recorded.result);
    founds.push(recorded.found);
    scanned.units += own.length;
    scanned.files += recorded.result.files.length;
  }
  const inputs = joined(usable?.inputs ?? [], [...recorder.inputs, ...others], scanned.units === input.units.length);
  const merged = mergeConfigurations(results);
  const { result, kept: written } = withWritten(merged, usable === undefined ? undefined : kept?.written, run);
  if (cache.kept) cache.putLarge(key, [serialize({ inputs, parts, found: founds, written } satisfies KeptPieces)]);
  return { result, inputs, scanned };
}

/** The findings as they stand in outputs, as far as they are asked for or known. */
function withWritten(
  result: ConfigurationResult,
  before: KeptPieces['written'] | undefined,
  { cache, formats, readText }: PiecesRun,
): { readonly result: ConfigurationResult; readonly kept: KeptPieces['written'] } {
  const { byFile } = result;
  if (byFile === undefined || !cache.kept) return { result, kept: {} };
  const { files } = byFile;
  const line: SourceLine = linesOf(readText);
  const written: { [format in FormatByFile]?: readonly Uint8Array[] } = {};
  const kept: { [format in FormatByFile]?: KeptWritten } = {};
  for (const format of ['json', 'text'] as const) {
    const known = before?.[format];
    if (formats.has(format)) {
      const now = writtenFindings(files, known, cache, (file) => writtenFile(format, file, line));
      written[format] = now.texts;
      kept[format] = now.kept;
    } else if (known !== undefined) kept[format] = keptFindings(files, known);
  }
  return { result: resultByFile({ files, written }, result), kept };
}

/** What was read now counts; of what was read before, all that a unit that was not loaded may depend on. */
function joined(before: readonly Input[], now: readonly Input[], all: boolean): readonly Input[] {
  const inputs = new Map((all ? [] : before).map((i) => [i[0], i]));
  for (const i of now) inputs.set(i[0], i);
  return [...inputs.values()];
}

function readPieces(bytes: Uint8Array | undefined): KeptPieces | undefined {
  if (bytes === undefined) return undefined;
  try {
    return deserialize(bytes) as KeptPieces;
  } catch {
    return undefined;
  }
}

/** Everything that is asked of all units alike. */
function piecesKey(input: ScanInput): string {
  const { root, configurations, edition, guidelines, excluded } = input;
  const parts = unitsByConfiguration(input).map(({ name, units }) => ({
    name: name ?? null,
    system: systemFolders(units),
    version: standardVersionOf(units),
    dialect: units[0]?.dialect ?? null,
  }));
  return fingerprintOf({
    kind: 'misra/scan pieces',
    version: `${toolBuild()} ${process.version}`,
    options: {
      root,
      configurations: configurations.map((c) => [c.name, c.target]),
      edition: edition ?? null,
      guidelines: guidelines === undefined ? null : [...guidelines].sort(),
      excluded: excluded.map((e) => `${e.source} ${e.flags}`),
      parts,
    },
    inputs: [],
  });
}
