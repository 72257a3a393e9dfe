/**
 * Results of whole scans on disk. What a scan reads is known only after it has run, so there are two entries: under the key of
 * the request, the paths that were asked for (also those that do not exist: a header may appear); under the request's key and
 * the digests of those paths, the result. A hit knows that every input is unchanged (see `inputs.ts`).
 */
import { canonicalJson } from '../../base/canonical-json.ts';
import { sha256, sha256Of } from '../../base/hash.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import { changesOf, type Input, type InputPorts } from '../../jobs/inputs.ts';
import type { ConfigurationResult } from '../../misra/scan/configurations.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { readStoredResult, storedResult } from '../../misra/scan/stored-result.ts';
import { toolBuild } from '../version.ts';
import type { ScanInput } from './scan-threads.ts';

const KIND = 'misra/scan';

const KEYS = new WeakMap<ScanInput, readonly string[]>();

/** Of each unit, a digest of everything that is asked of it except the content of files. */
export function unitKeys(input: ScanInput): readonly string[] {
  const known = KEYS.get(input) ?? keysOfUnits(input);
  KEYS.set(input, known);
  return known;
}

function keysOfUnits({ units, targets }: ScanInput): readonly string[] {
  const predefined = new Map<string, string>();
  const written = new Map<unknown, string>();
  const textOf = (part: unknown): string => {
    let text = written.get(part);
    if (text === undefined) {
      // What the same code makes has its members in the same order.
      text = JSON.stringify(part ?? null);
      written.set(part, text);
    }
    return text;
  };
  return units.map(({ resolve: _, predefined: macros, dialect, ...unit }, i) => {
    const digest = predefined.get(macros) ?? sha256(macros);
    predefined.set(macros, digest);
    return sha256Of([JSON.stringify(unit), digest, textOf(dialect), textOf(targets[i])]);
  });
}

/** The key of a request: everything but the content of files. */
export function requestKey(input: ScanInput): string {
  const { units: _, targets: __, ...rest } = input;
  return fingerprintOf({
    kind: KIND,
    version: `${toolBuild()} ${process.version}`,
    options: {
      ...rest,
      excluded: input.excluded.map((e) => `${e.source} ${e.flags}`),
      guidelines: input.guidelines === undefined ? null : [...input.guidelines].sort(),
    },
    inputs: unitKeys(input),
  });
}

// [impl->dsn~misra-scan-cache~1]
/** The result of the same request over the same files, if it is kept. */
export function keptResult(
  cache: Cache,
  request: string,
  ports: InputPorts,
  readText: ReadText,
): ConfigurationResult | undefined {
  const listed = inputsOf(cache.get(request));
  if (listed === undefined) return undefined;
  const { inputs, read } = changesOf(listed, ports);
  const bytes = cache.get(resultKey(request, inputs));
  if (bytes === undefined) return undefined;
  // What had to be read is known by its stamp the next time.
  if (read > 0) cache.put(request, Buffer.from(JSON.stringify(inputs)));
  return readStoredResult(bytes, readText);
}

function inputsOf(bytes: Uint8Array | undefined): readonly Input[] | undefined {
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as Input[]);
}

/** Keeps a result; a cache that cannot be written costs only time. */
export function keepResult(cache: Cache, request: string, inputs: readonly Input[], result: ConfigurationResult): void {
  const ordered = [...inputs].sort(([a], [b]) => (a < b ? -1 : 1));
  cache.put(resultKey(request, ordered), storedResult(result));
  cache.put(request, Buffer.from(JSON.stringify(ordered)));
  cache.trim();
}

function resultKey(request: string, inputs: readonly Input[]): string {
  const digests = inputs.map(([path, digest]) => [path, digest]);
  return fingerprintOf({ kind: `${KIND} result`, version: request, options: canonicalJson(digests), inputs: [] });
}
