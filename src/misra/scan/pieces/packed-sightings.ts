/**
 * Groups of what pieces show as one text and rows of numbers, for keeping; a group is what one piece shows. Texts are taken out
 * when they are asked for: after a change most are not.
 */
import type { RelatedFact } from '../../../facts/common.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { fingerprint } from '../../engine/fingerprint.ts';
import { type Claimed, isClaimed, type Shown } from '../../engine/piece-checker.ts';
import type { SightedPlace, Sighting } from '../../engine/sighting.ts';

export interface PackedSightings {
  /** All texts (`narrow`), and where each ends. */
  readonly text: string;
  readonly ends: Int32Array<ArrayBuffer>;
  /**
   * Sightings one after the other: `COLUMNS` numbers, three for each further use, four for each step and related place. Claims:
   * the guideline below zero, key and value.
   */
  readonly rows: Int32Array<ArrayBuffer>;
  /** Where each group begins in `rows`, and at last where the last one ends. */
  readonly starts: Int32Array<ArrayBuffer>;
}

const COLUMNS = 18;
const CLAIM_COLUMNS = 3;
const FIXES = ['none', 'safe', 'unsafe'] as const;
/** Columns that hold texts; the last one may hold none. */
const TEXTS = [0, 1, 6, 7, 10, 16, 17] as const;
const NOTHING: PackedSightings = {
  text: '',
  ends: new Int32Array(0),
  rows: new Int32Array(0),
  starts: Int32Array.of(0),
};

/** Adds groups to those of an earlier table, which keep their numbers. */
export class SightingPacker {
  readonly #earlier: PackedSightings;
  readonly #texts: string[] = [];
  readonly #ids = new Map<string, number>();
  readonly #starts: number[] = [];
  readonly #rows: number[] = [];
  /** Groups by their rows: what two pieces show alike is kept once. */
  readonly #known = new Map<string, number>();

  /** `alike`: groups of the earlier table that new ones are likely to equal. */
  constructor(earlier: PackedSightings = NOTHING, alike: Iterable<number> = []) {
    this.#earlier = earlier;
    const reader = new SightingReader(earlier);
    for (const group of alike) {
      const { rows, starts } = earlier;
      this.#known.set(rows.subarray(starts[group], starts[group + 1]).join(), group);
      for (const id of reader.textsOf(group)) this.#ids.set(reader.text(id), id);
    }
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
    const id = this.#earlier.starts.length - 1 + this.#starts.length;
    for (const n of rows) this.#rows.push(n);
    this.#starts.push(this.#earlier.rows.length + this.#rows.length);
    this.#known.set(key, id);
    return id;
  }

  packed(): PackedSightings {
    const { text, ends, rows, starts } = this.#earlier;
    let end = text.length;
    const more = this.#texts.map((t) => {
      end += t.length;
      return end;
    });
    return {
      text: inBytes(text + this.#texts.join('')),
      ends: joined(ends, more),
      rows: joined(rows, this.#rows),
      starts: joined(starts, this.#starts),
    };
  }

  #id(text: string): number {
    let id = this.#ids.get(text);
    if (id === undefined) {
      id = this.#earlier.ends.length + this.#texts.push(narrow(text)) - 1;
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

function joined(a: Int32Array, b: readonly number[]): Int32Array<ArrayBuffer> {
  const all = new Int32Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** The same text in memory as wide as it needs: a part of a text with other characters is as wide as that. */
function inBytes(text: string): string {
  return Buffer.from(text, 'latin1').toString('latin1');
}

/** Begins a text that is written down as JSON. */
const MARK = '\u0001';

/** One character beyond a byte would make all texts together twice as long. */
function narrow(text: string): string {
  if (!text.startsWith(MARK) && /^[\x00-\xff]*$/.test(text)) return text;
  const escaped = JSON.stringify(text).replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${MARK}${escaped}`;
}

function widened(text: string): string {
  return text.startsWith(MARK) ? (JSON.parse(text.slice(1)) as string) : text;
}

/** Takes out what groups show. A row is named by its place in `rows`. */
export class SightingReader {
  readonly #packed: PackedSightings;
  readonly #texts: (string | undefined)[] = [];

  constructor(packed: PackedSightings) {
    this.#packed = packed;
  }

  text(id: number): string {
    let text = this.#texts[id];
    if (text === undefined) {
      const { text: all, ends } = this.#packed;
      text = widened(all.slice(id === 0 ? 0 : ends[id - 1], ends[id]));
      this.#texts[id] = text;
    }
    return text;
  }

  /** Of a text as it is kept. */
  lengthOf(id: number): number {
    const { ends } = this.#packed;
    return ends[id]! - (id === 0 ? 0 : ends[id - 1]!);
  }

  lengthWhenKept(text: string): number {
    return narrow(text).length;
  }

  /** The rows of a group. */
  rowsOf(group: number): number[] {
    const { starts } = this.#packed;
    const found: number[] = [];
    for (let at = starts[group]!, end = starts[group + 1]!; at < end; at = this.behind(at)) found.push(at);
    return found;
  }

  /** Where the next row of the group is, or the next group. */
  behind(row: number): number {
    const { rows } = this.#packed;
    return row + (rows[row]! < 0 ? CLAIM_COLUMNS : COLUMNS + 3 * rows[row + 13]! + 4 * (rows[row + 14]! + rows[row + 15]!));
  }

  isClaim(row: number): boolean {
    return this.#packed.rows[row]! < 0;
  }

  isOpen(row: number): boolean {
    return this.#packed.rows[row + COLUMNS - 1]! >= 0;
  }

  /** Of a sighting. */
  guidelineOf(row: number): GuidelineId {
    return this.text(this.#packed.rows[row]!) as GuidelineId;
  }

  /** Id of the text of the file of a sighting. */
  fileOf(row: number): number {
    return this.#packed.rows[row + 1]!;
  }

  /** What is open of an open sighting. */
  openOf(row: number): string {
    return this.text(this.#packed.rows[row + COLUMNS - 1]!);
  }

  /** Id of the text of a claim's key. */
  keyOf(row: number): number {
    return this.#packed.rows[row + 1]!;
  }

  claim(row: number): Claimed {
    const { rows } = this.#packed;
    return { guideline: this.text(-1 - rows[row]!), key: this.text(rows[row + 1]!), value: this.text(rows[row + 2]!) };
  }

  sighting(row: number): Sighting {
    const { rows } = this.#packed;
    const text = (column: number): string => this.text(rows[row + column]!);
    const uses: SightedPlace[] = [];
    const count = rows[row + 13]!;
    for (let i = 0, at = row + COLUMNS; i < count; i++, at += 3)
      uses.push({ file: this.text(rows[at]!), line: rows[at + 1]!, column: rows[at + 2]! });
    const further = row + COLUMNS + 3 * count;
    const sighting: Sighting = {
      guideline: text(0) as GuidelineId,
      file: text(1),
      line: rows[row + 2]!,
      column: rows[row + 3]!,
      endLine: rows[row + 4]!,
      endColumn: rows[row + 5]!,
      message: text(6),
      lineText: text(7),
      firstPrint: text(16),
      definition: rows[row + 8] === 1,
      fix: FIXES[rows[row + 9]!]!,
      use: { file: text(10), line: rows[row + 11]!, column: rows[row + 12]! },
      useCount: Math.max(1, count),
      expansion: this.#related(further, rows[row + 14]!),
      related: this.#related(further + 4 * rows[row + 14]!, rows[row + 15]!),
    };
    if (count === 0 && !this.isOpen(row)) return sighting;
    return { ...sighting, ...(count === 0 ? {} : { uses }), ...(this.isOpen(row) ? { open: text(17) } : {}) };
  }

  #related(from: number, count: number): readonly RelatedFact[] {
    if (count === 0) return NONE;
    const { rows } = this.#packed;
    const list: RelatedFact[] = [];
    for (let i = 0, at = from; i < count; i++, at += 4)
      list.push({ file: this.text(rows[at]!), line: rows[at + 1]!, column: rows[at + 2]!, message: this.text(rows[at + 3]!) });
    return list;
  }

  /** Ids of all texts of a group, with repetitions. */
  textsOf(group: number): number[] {
    const { rows } = this.#packed;
    const ids: number[] = [];
    for (const row of this.rowsOf(group))
      eachText(rows, row, (at, isGuideline) => {
        ids.push(isGuideline ? -1 - rows[at]! : rows[at]!);
      });
    return ids;
  }
}

/** Calls for each place of a row that names a text; the guideline of a claim is named below zero. */
export function eachText(rows: Int32Array, row: number, call: (at: number, isGuidelineOfClaim: boolean) => void): void {
  if (rows[row]! < 0) {
    call(row, true);
    call(row + 1, false);
    call(row + 2, false);
    return;
  }
  for (const column of TEXTS) if (rows[row + column]! >= 0) call(row + column, false);
  let at = row + COLUMNS;
  for (let i = rows[row + 13]!; i > 0; i--, at += 3) call(at, false);
  for (let i = rows[row + 14]! + rows[row + 15]!; i > 0; i--, at += 4) {
    call(at, false);
    call(at + 3, false);
  }
}

const NONE: readonly RelatedFact[] = [];
