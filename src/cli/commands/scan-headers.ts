/**
 * What a whole scan made of the headers of a program is kept beside its pieces, whatever guidelines were asked for: a scan of a
 * few units then reads only what changed. A header counts as it was kept while its content is the same; what is damaged, or was
 * written by other code, is not there. Each thread of a whole scan keeps what its own units read.
 */
import {
  HeaderChanged,
  type KeptHeaders,
  keepHeaders,
  keptHeaders,
  type RunOfUnits,
  renewHeaders,
} from '../../c/kept-headers.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Cache } from '../../jobs/cache.ts';
import { fingerprintOf } from '../../jobs/fingerprint.ts';
import type { Input, InputRecorder } from '../../jobs/inputs.ts';
import { toolBuild } from '../version.ts';

type DigestOf = (path: string) => string | undefined;

/** A program: what its places are named after, and its units, which say by the first one's compiler which program it is. */
export interface HeadersOf {
  readonly root: string;
  readonly units: readonly Pick<UnitOptions, 'predefined'>[];
}

export class HeaderShelf {
  readonly #cache: Cache;
  readonly #recorder: InputRecorder;
  readonly #of: HeadersOf;
  /** The share that was asked for last, and what was taken out for it. */
  #asked: number | undefined;
  #taken: { readonly share: number; readonly headers: KeptHeaders; readonly digestOf: DigestOf } | undefined;

  constructor(cache: Cache, recorder: InputRecorder, of: HeadersOf) {
    this.#cache = cache;
    this.#recorder = recorder;
    this.#of = of;
  }

  #key(share: number): string {
    const { root, units } = this.#of;
    const version = `${toolBuild()} ${process.version}`;
    return fingerprintOf({ kind: 'c/headers', version, options: { root, share }, inputs: [units[0]?.predefined ?? ''] });
  }

  /** Of a run without diagnostics. */
  keep(run: RunOfUnits, share: number): void {
    if (this.#cache.kept) this.#cache.putLarge(this.#key(share), keepHeaders(run, this.#recorder.digestOf));
  }

  /**
   * After a run of a few units with kept headers, of which some had changed: what it made of them is kept, too. Where nothing was
   * kept, that run is a beginning.
   */
  renew(run: RunOfUnits): void {
    if (this.#taken === undefined) {
      if (this.#asked !== undefined) this.keep(run, this.#asked);
      return;
    }
    const { share, headers, digestOf } = this.#taken;
    const pieces = renewHeaders(run, headers, (path) => this.#recorder.digestOf(path) ?? digestOf(path));
    if (pieces !== undefined) this.#cache.putLarge(this.#key(share), pieces);
  }

  /** `work` with kept headers, for which the inputs as they are now are asked; without, where a header changes meanwhile. */
  with<T>(inputs: readonly Input[], work: (kept: (share: number) => KeptHeaders | undefined) => T): T {
    try {
      return work((share) => this.#open(inputs, share));
    } catch (error) {
      if (!(error instanceof HeaderChanged)) throw error;
      this.#taken = undefined;
      return work(() => undefined);
    }
  }

  #open(inputs: readonly Input[], share: number): KeptHeaders | undefined {
    this.#asked = share;
    const bytes = this.#cache.getLarge(this.#key(share));
    if (bytes === undefined) return undefined;
    const digests = new Map(inputs.map(([path, digest]) => [path, digest]));
    const digestOf = (path: string): string | undefined => digests.get(path);
    const headers = keptHeaders(bytes, { digestOf, readFile: this.#recorder.read });
    this.#taken = headers && { share, headers, digestOf };
    return headers;
  }
}
