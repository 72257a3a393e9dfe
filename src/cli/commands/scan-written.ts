/**
 * The findings of each file as they stand in an output, kept beside the pieces of a scan: a large part of a large output is the
 * same after a change. Most of it lies in an entry of its own, which is named by its content and stays; what was written since lies with
 * the pieces.
 */
import { sha256 } from '../../base/hash.ts';
import type { Cache } from '../../jobs/cache.ts';
import type { FoundInFile } from '../../misra/scan/found.ts';

/** Plain data; the files are those of which it is kept what was found. */
export interface KeptWritten {
  /** The entry of the cache. */
  readonly base: string;
  readonly baseBytes: number;
  /** What is not in it. */
  readonly own: Uint8Array;
  /** Of each file where its text begins and ends, in the base and what follows it; both below 0 where it is not written. */
  readonly ranges: Int32Array;
}

/** What follows the base may be this part of it before all is written anew. */
const MOST_OWN = 0.2;

/** The texts of all files in order, and what is kept of them. */
export function writtenFindings(
  files: readonly FoundInFile[],
  before: KeptWritten | undefined,
  cache: Cache,
  write: (file: FoundInFile) => Uint8Array,
): { readonly texts: readonly Uint8Array[]; readonly kept: KeptWritten } {
  const base = before === undefined ? undefined : cache.get(before.base);
  const kept = before !== undefined && base?.length === before.baseBytes ? new KeptTexts(before, base) : undefined;
  const own: Uint8Array[] = [];
  const ranges = noRanges(files);
  const start = kept?.start ?? 0;
  let end = start;
  const texts = files.map((file) => {
    const inBase = kept?.rangeInBase(file.asKept);
    if (inBase !== undefined) {
      ranges.set(inBase, 2 * file.place);
      return kept!.text(inBase);
    }
    const text = kept?.ownText(file.asKept) ?? write(file);
    own.push(text);
    ranges.set([end, end + text.length], 2 * file.place);
    end += text.length;
    return text;
  });
  if (kept !== undefined && end - start <= start * MOST_OWN)
    return { texts, kept: { base: before!.base, baseBytes: start, own: Buffer.concat(own), ranges } };
  return { texts, kept: anew(files, texts, cache) };
}

class KeptTexts {
  readonly #kept: KeptWritten;
  readonly #base: Uint8Array;

  constructor(kept: KeptWritten, base: Uint8Array) {
    this.#kept = kept;
    this.#base = base;
  }

  get start(): number {
    return this.#base.length;
  }

  /** Undefined where it is not in the base. */
  rangeInBase(place: number): readonly [number, number] | undefined {
    const { ranges } = this.#kept;
    const from = ranges[2 * place] ?? -1;
    return from < 0 || from >= this.start ? undefined : [from, ranges[2 * place + 1]!];
  }

  text([from, to]: readonly [number, number]): Uint8Array {
    return this.#base.subarray(from, to);
  }

  /** What follows the base. */
  ownText(place: number): Uint8Array | undefined {
    const { ranges, own } = this.#kept;
    const from = ranges[2 * place] ?? -1;
    return from < this.start ? undefined : own.subarray(from - this.start, ranges[2 * place + 1]! - this.start);
  }
}

function noRanges(files: readonly FoundInFile[]): Int32Array {
  return new Int32Array(2 * ((files.at(-1)?.place ?? -1) + 1)).fill(-1);
}

function anew(files: readonly FoundInFile[], texts: readonly Uint8Array[], cache: Cache): KeptWritten {
  const all = Buffer.concat(texts);
  const base = sha256(all);
  cache.put(base, all);
  const ranges = noRanges(files);
  let end = 0;
  texts.forEach((text, i) => {
    ranges.set([end, end + text.length], 2 * files[i]!.place);
    end += text.length;
  });
  return { base, baseBytes: all.length, own: new Uint8Array(0), ranges };
}

/** What is kept where nothing is written: of the files that are as they were. */
export function keptFindings(files: readonly FoundInFile[], before: KeptWritten): KeptWritten {
  const ranges = noRanges(files);
  for (const { asKept, place } of files)
    if (asKept >= 0) ranges.set(before.ranges.subarray(2 * asKept, 2 * asKept + 2), 2 * place);
  return { ...before, ranges };
}
