/**
 * What a whole scan made of the headers of a program is kept beside its pieces, whatever guidelines were asked for: a scan of a
 * few units then reads only what changed. A header counts as it was kept while its content is the same; what is damaged, or was
 * written by other code, is not there. Each thread of a whole scan keeps what its own units read.
 */
import { HeaderChanged, type KeptHeaders, keepHeaders, keptHeaders, type RunOfUnits } from '../../c/kept-headers.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import type { Input, InputRecorder } from '../../jobs/inputs.ts';
import { toolBuild } from '../version.ts';

export class HeaderShelf {
  readonly #cache: Cache;
  readonly #recorder: InputRecorder;
  readonly #root: string;
  readonly #name: string | undefined;

  /** `root`: of the project, which places are named after; `name`: of the configuration. */
  constructor(cache: Cache, recorder: InputRecorder, root: string, name: string | undefined) {
    this.#cache = cache;
    this.#recorder = recorder;
    this.#root = root;
    this.#name = name;
  }

  #key(share: number): string {
    const version = `${toolBuild()} ${process.version}`;
    const options = { root: this.#root, name: this.#name ?? null, share };
    return fingerprintOf({ kind: 'c/headers', version, options, inputs: [] });
  }

  /** Of a run without diagnostics. */
  keep(run: RunOfUnits, share: number): void {
    if (this.#cache.kept) this.#cache.putLarge(this.#key(share), keepHeaders(run, this.#recorder.digestOf));
  }

  /** `work` with kept headers, for which the inputs as they are now are asked; without, where a header changes meanwhile. */
  with<T>(inputs: readonly Input[], work: (kept: (share: number) => KeptHeaders | undefined) => T): T {
    try {
      return work((share) => this.#open(inputs, share));
    } catch (error) {
      if (error instanceof HeaderChanged) return work(() => undefined);
      throw error;
    }
  }

  #open(inputs: readonly Input[], share: number): KeptHeaders | undefined {
    const bytes = this.#cache.getLarge(this.#key(share));
    if (bytes === undefined) return undefined;
    const digests = new Map(inputs.map(([path, digest]) => [path, digest]));
    return keptHeaders(bytes, { digestOf: (path) => digests.get(path), readFile: this.#recorder.read });
  }
}
