/**
 * The findings of each file as written JSON, kept beside the pieces of a scan: a large part of a large output is the same after
 * a change. Most of it lies in an entry of its own, which is named by its content and stays; what was written since lies with
 * the pieces.
 */
import { sha256 } from '../../base/hash.ts';
import type { Cache } from '../../jobs/cache.ts';
import { jsonOfFile } from '../../misra/report/formats.ts';
import type { FoundInFile } from '../../misra/scan/found.ts';

/** Plain data; the files are those of which it is kept what was found. */
export interface KeptJson {
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
  before: KeptJson | undefined,
  cache: Cache,
): { readonly json: readonly Uint8Array[]; readonly kept: KeptJson } {
  const base = before === undefined ? undefined : cache.get(before.base);
  const usable = base?.length === before?.baseBytes ? base : undefined;
  const ranges = new Int32Array(2 * files.length);
  const own: Uint8Array[] = [];
  const start = usable?.length ?? 0;
  let end = start;
  const json = files.map((file, i) => {
    const from = before?.ranges[2 * file.asKept] ?? -1;
    const to = before?.ranges[2 * file.asKept + 1] ?? -1;
    if (usable !== undefined && from >= 0 && to <= start) {
      ranges.set([from, to], 2 * i);
      return usable.subarray(from, to);
    }
    const kept = usable !== undefined && from >= start;
    const text = kept ? before!.own.subarray(from - start, to - start) : jsonOfFile(file);
    own.push(text);
    ranges.set([end, end + text.length], 2 * i);
    end += text.length;
    return text;
  });
  if (usable !== undefined && end - start <= start * MOST_OWN)
    return { json, kept: { base: before!.base, baseBytes: start, own: Buffer.concat(own), ranges } };
  return { json, kept: anew(json, cache) };
}

function anew(json: readonly Uint8Array[], cache: Cache): KeptJson {
  const all = Buffer.concat(json);
  const base = sha256(all);
  cache.put(base, all);
  const ranges = new Int32Array(2 * json.length);
  let end = 0;
  json.forEach((text, i) => {
    ranges[2 * i] = end;
    end += text.length;
    ranges[2 * i + 1] = end;
  });
  return { base, baseBytes: all.length, own: new Uint8Array(0), ranges };
}

/** What is kept where nothing is written: of the files that are as they were. */
export function keptFindings(files: readonly FoundInFile[], before: KeptJson | undefined): KeptJson | undefined {
  if (before === undefined) return undefined;
  const ranges = new Int32Array(2 * files.length).fill(-1);
  files.forEach(({ asKept }, i) => {
    if (asKept >= 0) ranges.set(before.ranges.subarray(2 * asKept, 2 * asKept + 2), 2 * i);
  });
  return { ...before, ranges };
}
