/** What the rules say of a whole scan as bytes, for the cache, and back. */
import { deserialize, serialize } from 'node:v8';
import type { GuidelineId } from '../catalogue/guideline.ts';
import type { ConfigurationResult } from './configurations.ts';
import { type PackedFindings, packFindings, unpackFindings } from './packed-findings.ts';
import { type ReadText, type ScannedFileData, scannedFileData, scannedFileOf } from './scanned-file.ts';

interface Stored extends Pick<ConfigurationResult, 'incomplete' | 'diagnostics'> {
  readonly findings: PackedFindings;
  readonly ran: readonly GuidelineId[];
  readonly files: readonly ScannedFileData[];
}

/** Of the result of all configurations together. Fixes and times are left out. */
export function storedResult(result: ConfigurationResult): Uint8Array {
  const stored: Stored = {
    findings: packFindings(result.findings.map((f) => f.fact)),
    ran: [...result.ran],
    files: result.files.map(scannedFileData),
    incomplete: result.incomplete,
    diagnostics: result.diagnostics,
  };
  return serialize(stored);
}

/** The bytes must be those of `storedResult` under the same version of Node: the cache sees to that. */
export function readStoredResult(bytes: Uint8Array, readText: ReadText): ConfigurationResult {
  const stored = deserialize(bytes) as Stored;
  return {
    name: undefined,
    findings: unpackFindings(stored.findings).map((fact) => ({ fact })),
    ran: new Set(stored.ran),
    elapsedMs: new Map(),
    files: stored.files.map((f) => scannedFileOf(f, readText)),
    incomplete: stored.incomplete,
    diagnostics: stored.diagnostics,
  };
}
