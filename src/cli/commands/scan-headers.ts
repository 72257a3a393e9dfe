/**
 * What a whole scan made of the headers of a program is kept beside its pieces, whatever guidelines were asked for: a scan of a
 * few units then reads only what changed. A header counts as it was kept while its content is the same; what is damaged, or was
 * written by other code, is not there. Each thread of a whole scan keeps what its own units read.
 */
import {
  areWorn,
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

  /** Of a run of all units of a share, without diagnostics. */
  keep(run: RunOfUnits, share: number): void {
    if (!this.#cache.kept) return;
    if (this.#taken !== undefined) this.#renew(run, 'all');
    else this.#cache.putLarge(this.#key(share), keepHeaders(run, this.#recorder.digestOf));
  }

  /**
   * After a run of a few units with kept headers, of which some had changed: what it made of them is kept, too. Where nothing was
   * kept, that run is a beginning.
   */
  renew(run: RunOfUnits): void {
    if (this.#taken !== undefined) this.#renew(run, 'few');
    else if (this.#asked !== undefined) this.keep(run, this.#asked);
  }

  #renew(run: RunOfUnits, part: 'few' | 'all'): void {
    const { share, headers, digestOf } = this.#taken!;
    const pieces = renewHeaders(run, headers, (path) => this.#recorder.digestOf(path) ?? digestOf(path), part);
    if (pieces !== undefined) this.#cache.putLarge(this.#key(share), pieces);
  }

  /** `work` on a few units with kept headers, for which the inputs as they are now are asked. */
  withSome<T>(inputs: readonly Input[], work: (kept: (share: number) => KeptHeaders | undefined) => T): T {
    return this.#with(work, (share) => this.#open(inputs, share));
  }

  /** `work` on all units; headers in which there is much of no use are not taken. Without inputs nothing is known of headers. */
  withAll<T>(inputs: readonly Input[] | undefined, work: (kept: () => KeptHeaders | undefined) => T): T {
    return this.#with(work, () => {
      const headers = inputs && this.#open(inputs, 0);
      if (headers === undefined || !areWorn(headers)) return headers;
      this.#taken = undefined;
      return undefined;
    });
  }

  /** Without kept headers where one changes meanwhile. */
  #with<A extends unknown[], T>(
    work: (kept: (...args: A) => KeptHeaders | undefined) => T,
    open: (...args: A) => KeptHeaders | undefined,
  ): T {
    this.#taken = undefined;
    try {
      return work(open);
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
    const known = new Map(inputs.map((input) => [input[0], input]));
    const digestOf = (path: string): string | undefined => {
      const input = known.get(path);
      if (input !== undefined) this.#recorder.take(input);
      return input?.[1];
    };
    const headers = keptHeaders(bytes, { digestOf, readFile: this.#recorder.read });
    this.#taken = headers && { share, headers, digestOf };
    return headers;
  }
}
