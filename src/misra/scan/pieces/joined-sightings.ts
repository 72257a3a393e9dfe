/** What kept groups show together: settled, one for each guideline and place, in order. */
import { compareText } from '../../../base/diagnostic.ts';
import { compareGuidelines } from '../../catalogue/guideline.ts';
import { type PieceChecker, settledOne } from '../../engine/piece-checker.ts';
import { joinSightings, type Sighting } from '../../engine/sighting.ts';
import { type PackedSightings, SightingReader } from './packed-sightings.ts';

/** The same as `joinSightings` of what is settled, but most is put in order as numbers. */
export function joinedSightings(
  packed: PackedSightings,
  groups: Iterable<number>,
  checkers: readonly PieceChecker[],
): Sighting[] {
  const reader = new SightingReader(packed);
  const certain: number[] = [];
  const open: number[] = [];
  const claims: number[] = [];
  for (const group of groups)
    for (const row of reader.rowsOf(group)) (reader.isClaim(row) ? claims : reader.isOpen(row) ? open : certain).push(row);
  const settled = settledRows(reader, open, claims, checkers);
  const order = orderOf(reader, packed, certain, settled);
  const joined: Sighting[] = [];
  const at = (i: number): Sighting => (i < certain.length ? reader.sighting(certain[i]!) : settled[i - certain.length]!);
  for (let i = 0; i < order.indexes.length; ) {
    let end = i + 1;
    while (end < order.indexes.length && order.compare(order.indexes[i]!, order.indexes[end]!) === 0) end++;
    if (end === i + 1) joined.push(at(order.indexes[i]!));
    else joined.push(...joinSightings(Array.from(order.indexes.subarray(i, end), at)));
    i = end;
  }
  return joined;
}

function settledRows(
  reader: SightingReader,
  open: readonly number[],
  claims: readonly number[],
  checkers: readonly PieceChecker[],
): Sighting[] {
  if (open.length === 0) return [];
  const sightings = open.map((row) => reader.sighting(row));
  const asked = new Map<string, Map<string, Set<string> | undefined>>();
  for (const { guideline, open: what } of sightings)
    for (const checker of checkers)
      if (checker.id === guideline)
        for (const key of checker.asks?.(what!) ?? []) {
          const keys = asked.get(guideline) ?? new Map<string, Set<string> | undefined>();
          asked.set(guideline, keys.set(key, undefined));
        }
  const anyKey = new Set([...asked.values()].flatMap((keys) => [...keys.keys()]));
  /** By id of the text: 1 where some guideline asks about it, 2 where none does. */
  const wanted: number[] = [];
  for (const row of claims) {
    const id = reader.keyOf(row);
    wanted[id] ??= anyKey.has(reader.text(id)) ? 1 : 2;
    if (wanted[id] !== 1) continue;
    const { guideline, key, value } = reader.claim(row);
    const keys = asked.get(guideline);
    if (keys?.has(key) === true) keys.set(key, (keys.get(key) ?? new Set()).add(value));
  }
  return sightings.flatMap((s) => settledOne(s, checkers, (key) => asked.get(s.guideline)!.get(key)));
}

interface Order {
  readonly indexes: Uint32Array;
  readonly compare: (a: number, b: number) => number;
}

/** Rows first, then sightings, numbered through; in order of file, line, column, guideline. */
function orderOf(
  reader: SightingReader,
  { ends }: PackedSightings,
  rows: readonly number[],
  sightings: readonly Sighting[],
): Order {
  const count = rows.length + sightings.length;
  const files = new Ranks(reader, ends.length, compareText);
  const guidelines = new Ranks(reader, ends.length, compareGuidelines);
  for (const row of rows) {
    const [guideline, file] = reader.placeOf(row);
    guidelines.add(guideline);
    files.add(file);
  }
  for (const { guideline, file } of sightings) {
    guidelines.addText(guideline);
    files.addText(file);
  }
  files.rank();
  guidelines.rank();
  const lines = new Float64Array(count);
  const columns = new Float64Array(count);
  const set = (i: number, file: number, line: number, column: number, guideline: number): void => {
    lines[i] = file * 2 ** 32 + line;
    columns[i] = column * 2 ** 16 + guideline;
  };
  rows.forEach((row, i) => {
    const [guideline, file, line, column] = reader.placeOf(row);
    set(i, files.of(file), line, column, guidelines.of(guideline));
  });
  sightings.forEach(({ file, line, column, guideline }, i) => {
    set(rows.length + i, files.ofText(file), line, column, guidelines.ofText(guideline));
  });
  const compare = (a: number, b: number): number => lines[a]! - lines[b]! || columns[a]! - columns[b]!;
  return { indexes: Uint32Array.from({ length: count }, (_, i) => i).sort(compare), compare };
}

/** Places of few different texts in their order; the same text may have several ids. */
class Ranks {
  readonly #reader: SightingReader;
  readonly #compare: (a: string, b: string) => number;
  readonly #ofId: Int32Array;
  readonly #ofText = new Map<string, number>();

  constructor(reader: SightingReader, ids: number, compare: (a: string, b: string) => number) {
    this.#reader = reader;
    this.#compare = compare;
    this.#ofId = new Int32Array(ids).fill(-1);
  }

  add(id: number): void {
    if (this.#ofId[id] !== -1) return;
    this.#ofId[id] = 0;
    this.addText(this.#reader.text(id));
  }

  addText(text: string): void {
    this.#ofText.set(text, 0);
  }

  rank(): void {
    [...this.#ofText.keys()].sort(this.#compare).forEach((text, rank) => {
      this.#ofText.set(text, rank);
    });
    for (let id = 0; id < this.#ofId.length; id++)
      if (this.#ofId[id] === 0) this.#ofId[id] = this.#ofText.get(this.#reader.text(id))!;
  }

  of(id: number): number {
    return this.#ofId[id]!;
  }

  ofText(text: string): number {
    return this.#ofText.get(text)!;
  }
}
