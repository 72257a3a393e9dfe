/**
 * Results of whole scans on disk. What a scan reads is known only after it has run, so there are two entries: under the key of
 * the request, the paths that were asked for (also those that do not exist: a header may appear); under the request's key and
 * the digests of those paths, the result. A hit has read every input again and found it unchanged; times are not trusted.
 */
import { canonicalJson } from '../../base/canonical-json.ts';
import { sha256 } from '../../base/hash.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import type { ConfigurationResult } from '../../misra/scan/configurations.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { readStoredResult, storedResult } from '../../misra/scan/stored-result.ts';
import { toolBuild } from '../version.ts';
import type { ScanInput } from './scan-threads.ts';

const KIND = 'misra/scan';

/** The key of a request: everything but the content of files. */
export function requestKey(input: ScanInput): string {
  const predefined = new Map<string, string>();
  const digestOf = (text: string): string => {
    let digest = predefined.get(text);
    if (digest === undefined) {
      digest = sha256(text);
      predefined.set(text, digest);
    }
    return digest;
  };
  return fingerprintOf({
    kind: KIND,
    version: `${toolBuild()} ${process.version}`,
    options: {
      ...input,
      units: input.units.map(({ resolve: _, ...unit }) => ({ ...unit, predefined: digestOf(unit.predefined) })),
      excluded: input.excluded.map((e) => `${e.source} ${e.flags}`),
      guidelines: input.guidelines === undefined ? null : [...input.guidelines].sort(),
    },
    inputs: [],
  });
}

// [impl->dsn~misra-scan-cache~1]
/** The result of the same request over the same files, if it is kept. */
export function keptResult(
  cache: Cache,
  request: string,
  readFile: (path: string) => Uint8Array | undefined,
  readText: ReadText,
): ConfigurationResult | undefined {
  const listed = cache.get(request);
  if (listed === undefined) return undefined;
  const paths = JSON.parse(Buffer.from(listed).toString('utf8')) as string[];
  const reads = paths.map((path): [string, string] => {
    const bytes = readFile(path);
    return [path, bytes === undefined ? '' : sha256(bytes)];
  });
  const bytes = cache.get(resultKey(request, reads));
  return bytes === undefined ? undefined : readStoredResult(bytes, readText);
}

/** Keeps a result; a cache that cannot be written costs only time. */
export function keepResult(cache: Cache, request: string, reads: ReadonlyMap<string, string>, result: ConfigurationResult): void {
  const ordered = [...reads].sort(([a], [b]) => (a < b ? -1 : 1));
  cache.put(resultKey(request, ordered), storedResult(result));
  cache.put(request, Buffer.from(JSON.stringify(ordered.map(([path]) => path))));
  cache.trim();
}

function resultKey(request: string, reads: readonly (readonly [string, string])[]): string {
  return fingerprintOf({ kind: `${KIND} result`, version: request, options: canonicalJson(reads), inputs: [] });
}
