/** Groups of sightings as one table of texts and one row of numbers, for keeping; a group is what one piece shows. */
import type { RelatedFact } from '../../../facts/common.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { fingerprint } from '../../engine/fingerprint.ts';
import { isClaimed, type Shown } from '../../engine/piece-checker.ts';
import type { SightedPlace, Sighting } from '../../engine/sighting.ts';

export interface PackedSightings {
  readonly texts: readonly string[];
  /** Sightings one after the other: `COLUMNS` numbers, three for each further use, four for each step and related place. */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Where each group begins in `rows`, and at last where the last one ends. */
  readonly starts: Int32Array<ArrayBuffer>;
}

const COLUMNS = 18;
/** A claim: the guideline below zero, key and value. */
const CLAIM_COLUMNS = 3;
const FIXES = ['none', 'safe', 'unsafe'] as const;

/** Adds groups to those of an earlier table, which keep their numbers. */
export class SightingPacker {
  readonly #texts: string[];
  readonly #ids: Map<string, number>;
  readonly #starts: number[];
  readonly #earlier: Int32Array;
  readonly #rows: number[] = [];
  /** Groups of this packer by their rows: what two pieces show alike is kept once. */
  readonly #known = new Map<string, number>();

  /** `alike`: groups of the earlier table that new ones are likely to equal. */
  constructor(earlier?: PackedSightings, alike: Iterable<number> = []) {
    this.#texts = [...(earlier?.texts ?? [])];
    this.#ids = new Map(this.#texts.map((text, id) => [text, id]));
    this.#starts = [...(earlier?.starts ?? [0])];
    this.#earlier = earlier?.rows ?? new Int32Array(0);
    for (const group of alike)
      this.#known.set(this.#earlier.subarray(this.#starts[group], this.#starts[group + 1]).join(), group);
  }

  /** Number of the group. */
  add(group: readonly Shown[]): number {
    const rows: number[] = [];
    for (const s of group)
      if (isClaimed(s)) rows.push(-1 - this.#id(s.guideline), this.#id(s.key), this.#id(s.value));
      else this.#row(s, rows);
    const key = rows.join();
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const id = this.#starts.length - 1;
    for (const n of rows) this.#rows.push(n);
    this.#starts.push(this.#earlier.length + this.#rows.length);
    this.#known.set(key, id);
    return id;
  }

  packed(): PackedSightings {
    const rows = new Int32Array(this.#earlier.length + this.#rows.length);
    rows.set(this.#earlier);
    rows.set(this.#rows, this.#earlier.length);
    return { texts: this.#texts, rows, starts: Int32Array.from(this.#starts) };
  }

  #id(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#texts.push(text) - 1;
      this.#ids.set(text, id);
    }
    return id;
  }

  #row(s: Sighting, rows: number[]): void {
    const { use, uses = [] } = s;
    rows.push(
      this.#id(s.guideline), this.#id(s.file), s.line, s.column, s.endLine, s.endColumn, this.#id(s.message), this.#id(s.lineText),
      s.definition ? 1 : 0, FIXES.indexOf(s.fix), this.#id(use.file), use.line, use.column, uses.length, s.expansion.length,
      s.related.length, this.#id(s.firstPrint ?? fingerprint(s.guideline, s.file, s.lineText, 0)), s.open === undefined ? -1 : this.#id(s.open),
    ); // biome-ignore format: one row
    for (const u of uses) rows.push(this.#id(u.file), u.line, u.column);
    for (const p of [...s.expansion, ...s.related]) rows.push(this.#id(p.file), p.line, p.column, this.#id(p.message));
  }
}

/** What a group shows. */
export function* shownIn({ texts, rows, starts }: PackedSightings, group: number): Iterable<Shown> {
  let at = starts[group]!;
  const text = (column: number): string => texts[rows[column]!]!;
  const facts = (count: number): RelatedFact[] => {
    const list: RelatedFact[] = [];
    for (let i = 0; i < count; i++, at += 4)
      list.push({ file: text(at), line: rows[at + 1]!, column: rows[at + 2]!, message: text(at + 3) });
    return list;
  };
  for (const end = starts[group + 1]!; at < end; ) {
    const row = at;
    if (rows[row]! < 0) {
      at += CLAIM_COLUMNS;
      yield { guideline: texts[-1 - rows[row]!]! as GuidelineId, key: text(row + 1), value: text(row + 2) };
      continue;
    }
    at += COLUMNS;
    const uses: SightedPlace[] = [];
    for (let i = rows[row + 13]!; i > 0; i--, at += 3) uses.push({ file: text(at), line: rows[at + 1]!, column: rows[at + 2]! });
    yield {
      guideline: text(row) as GuidelineId,
      file: text(row + 1),
      line: rows[row + 2]!,
      column: rows[row + 3]!,
      endLine: rows[row + 4]!,
      endColumn: rows[row + 5]!,
      message: text(row + 6),
      lineText: text(row + 7),
      firstPrint: text(row + 16),
      definition: rows[row + 8] === 1,
      fix: FIXES[rows[row + 9]!]!,
      use: { file: text(row + 10), line: rows[row + 11]!, column: rows[row + 12]! },
      useCount: Math.max(1, uses.length),
      ...(uses.length === 0 ? {} : { uses }),
      expansion: facts(rows[row + 14]!),
      related: facts(rows[row + 15]!),
      ...(rows[row + 17]! < 0 ? {} : { open: text(row + 17) }),
    };
  }
}
