/** The package version and the folders that ship with the package. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Root of the installed package: the folder above `dist/` (or `src/` when a test loads the source). */
export const packageRoot: string = fileURLToPath(new URL('../../', import.meta.url));

/** Entry of the threads of a pool, where the sources are compiled. */
export const workerUrl = new URL('../worker.js', import.meta.url);

/** Entry of a thread that scans a share; from this module and from the bundle the same. */
export const scanThreadUrl = new URL('../cli/threads/scan-thread.js', import.meta.url);

/** Entry of a thread that has a share of a scan in pieces. */
export const piecesThreadUrl = new URL('../cli/threads/pieces-thread.js', import.meta.url);

let cached: string | undefined;

export function toolVersion(): string {
  cached ??= (JSON.parse(readFileSync(`${packageRoot}package.json`, 'utf8')) as { version: string }).version;
  return cached;
}

/** The `tool` member of every fact document. */
export function toolFact(): { name: string; version: string } {
  return { name: 'assay', version: toolVersion() };
}

let build: string | undefined | null = null;

/** Digest of the compiled code, which the build leaves beside it; undefined when the sources run as they are (in a test). */
export function toolBuild(): string | undefined {
  if (build === null) {
    try {
      build = readFileSync(new URL('../build-id', import.meta.url), 'utf8');
    } catch {
      build = undefined;
    }
  }
  return build;
}
