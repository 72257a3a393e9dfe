/** Open rows of packed sightings, settled by what all rows of a program claim. */
import type { PieceChecker, Settled } from '../../engine/piece-checker.ts';
import type { SightingReader } from './packed-sightings.ts';

/** Keys of claims, by guideline. */
export type Claimants = Map<string, Set<string>>;

/** Checkers with open matches, by guideline. */
export type Settlers = ReadonlyMap<string, readonly PieceChecker[]>;

export function settlersOf(checkers: readonly PieceChecker[]): Settlers {
  const settlers = new Map<string, PieceChecker[]>();
  for (const c of checkers)
    if (c.asks !== undefined || c.settle !== undefined) settlers.set(c.id, [...(settlers.get(c.id) ?? []), c]);
  return settlers;
}

/** The keys that an open row asks about. */
export function askedBy(reader: SightingReader, row: number, settlers: Settlers): string[] {
  return settlers.get(reader.guidelineOf(row))!.flatMap((c) => c.asks?.(reader.openOf(row)) ?? []);
}

/** What each of some open rows comes to. `claims`: the rows of all claims of the program. */
export function settleRows(
  reader: SightingReader,
  open: readonly number[],
  claims: Iterable<number>,
  settlers: Settlers,
): ReadonlyMap<number, Settled> {
  const outcomes = new Map<number, Settled>();
  if (open.length === 0) return outcomes;
  const asked = new Map<string, Map<string, Set<string> | undefined>>();
  for (const row of open) {
    const guideline = reader.guidelineOf(row);
    const keys = asked.get(guideline) ?? new Map<string, Set<string> | undefined>();
    asked.set(guideline, keys);
    for (const key of askedBy(reader, row, settlers)) keys.set(key, undefined);
  }
  const anyKey = new Set([...asked.values()].flatMap((keys) => [...keys.keys()]));
  // Most claims are told apart by the length of their key already, without taking out its text.
  const lengths = new Set([...anyKey].map((key) => reader.lengthWhenKept(key)));
  /** By id of the text: 1 where some guideline asks about it, 2 where none does. */
  const wanted: number[] = [];
  for (const row of claims) {
    const id = reader.keyOf(row);
    wanted[id] ??= lengths.has(reader.lengthOf(id)) && anyKey.has(reader.text(id)) ? 1 : 2;
    if (wanted[id] !== 1) continue;
    const { guideline, key, value } = reader.claim(row);
    const keys = asked.get(guideline);
    if (keys?.has(key) === true) keys.set(key, (keys.get(key) ?? new Set()).add(value));
  }
  for (const row of open) {
    const guideline = reader.guidelineOf(row);
    const checker = settlers.get(guideline)!.find((c) => c.settle !== undefined)!;
    outcomes.set(
      row,
      checker.settle!(reader.openOf(row), (key) => asked.get(guideline)!.get(key)),
    );
  }
  return outcomes;
}
