/**
 * What a whole scan made of the headers of a program is kept beside its pieces, whatever guidelines were asked for: a scan of a
 * few units then reads only what changed. A header counts as it was kept while its content is the same; what is damaged, or was
 * written by other code, is not there.
 */
import { HeaderChanged, type KeptHeaders, keepHeaders, keptHeaders, type RunOfUnits } from '../../c/kept-headers.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import type { Input, InputRecorder } from '../../jobs/inputs.ts';
import { toolBuild } from '../version.ts';

export class HeaderShelf {
  readonly #cache: Cache;
  readonly #recorder: InputRecorder;
  readonly #key: string;

  /** `root`: of the project, which places are named after; `name`: of the configuration. */
  constructor(cache: Cache, recorder: InputRecorder, root: string, name: string | undefined) {
    this.#cache = cache;
    this.#recorder = recorder;
    const version = `${toolBuild()} ${process.version}`;
    this.#key = fingerprintOf({ kind: 'c/headers', version, options: { root, name: name ?? null }, inputs: [] });
  }

  /** Of a run without diagnostics. */
  keep(run: RunOfUnits): void {
    this.#cache.putLarge(this.#key, keepHeaders(run, this.#recorder.digestOf));
  }

  /** `work` with kept headers, for which the inputs as they are now are asked; without, where a header changes meanwhile. */
  with<T>(inputs: readonly Input[], work: (kept: () => KeptHeaders | undefined) => T): T {
    try {
      return work(() => this.#open(inputs));
    } catch (error) {
      if (error instanceof HeaderChanged) return work(() => undefined);
      throw error;
    }
  }

  #open(inputs: readonly Input[]): KeptHeaders | undefined {
    const bytes = this.#cache.getLarge(this.#key);
    if (bytes === undefined) return undefined;
    const digests = new Map(inputs.map(([path, digest]) => [path, digest]));
    return keptHeaders(bytes, { digestOf: (path) => digests.get(path), readFile: this.#recorder.read });
  }
}
