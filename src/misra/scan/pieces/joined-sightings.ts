/** The packed sightings of several threads as one. Groups that show the same have one number, and so have texts. */
import { eachText, type PackedSightings, SightingReader } from './packed-sightings.ts';

export interface JoinedSightings {
  readonly sightings: PackedSightings;
  /** Of each list that was joined: the numbers of its groups in all. */
  readonly groups: readonly Int32Array[];
}

export function joinedSightings(lists: readonly PackedSightings[]): JoinedSightings {
  const texts = new Map<string, number>();
  const narrowed: string[] = [];
  const rows: Int32Array[] = [];
  const starts = [0];
  /** Groups by a digest of their rows. */
  const known = new Map<number, number[]>();
  const groups = lists.map((list) => {
    const own = withTexts(list, texts, narrowed);
    return Int32Array.from({ length: list.starts.length - 1 }, (_, group) => {
      const row = own.subarray(list.starts[group], list.starts[group + 1]);
      const digest = digestOf(row);
      const alike = known.get(digest) ?? [];
      const same = alike.find((g) => isSame(rows[g]!, row));
      if (same !== undefined) return same;
      known.set(digest, [...alike, rows.length]);
      starts.push(starts.at(-1)! + row.length);
      return rows.push(row) - 1;
    });
  });
  const all = new Int32Array(starts.at(-1)!);
  rows.forEach((row, i) => {
    all.set(row, starts[i]);
  });
  let end = 0;
  const ends = Int32Array.from(narrowed, (text) => {
    end += text.length;
    return end;
  });
  return { sightings: { text: narrowed.join(''), ends, rows: all, starts: Int32Array.from(starts) }, groups };
}

/** The rows of a list with the numbers of texts of all lists; texts stay as they are kept. */
function withTexts(list: PackedSightings, texts: Map<string, number>, narrowed: string[]): Int32Array {
  const { text, ends } = list;
  let from = 0;
  const ids = Int32Array.from(ends, (end) => {
    const kept = text.slice(from, end);
    from = end;
    let id = texts.get(kept);
    if (id === undefined) {
      id = narrowed.push(kept) - 1;
      texts.set(kept, id);
    }
    return id;
  });
  const rows = list.rows.slice();
  const reader = new SightingReader(list);
  for (let row = 0; row < rows.length; row = reader.behind(row))
    eachText(list.rows, row, (at, isGuideline) => {
      const id = list.rows[at]!;
      rows[at] = isGuideline ? -1 - ids[-1 - id]! : ids[id]!;
    });
  return rows;
}

function digestOf(row: Int32Array): number {
  let digest = row.length;
  for (const n of row) digest = (Math.imul(digest, 31) + n) | 0;
  return digest;
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  return a.length === b.length && a.every((n, i) => n === b[i]);
}
