/** What units that were just loaded add to the record of a program. */
import type { FileId } from '../../../c/lex/source-files.ts';
import type { Segment } from '../../../c/preprocess/segment.ts';
import type { StoredFile } from '../../../c/preprocess/source-store.ts';
import type { UnitOptions } from '../../../c/preprocess/unit-options.ts';
import type { UnitResult } from '../../../c/preprocess/unit-run.ts';
import { mergedStretches, stretchesOf } from '../../engine/active-text.ts';
import type { RecordTables, UnitRecord } from './program-record.ts';

/** A unit's record but for what its declarations show. */
export type UnitPieces = Omit<UnitRecord, 'groups' | 'headGroups' | 'head' | 'echo' | 'share'>;

/** The pieces of units; undefined when a file was read of which no unit says that it read it. */
export function unitPieces(
  units: readonly UnitResult[],
  keys: readonly string[],
  opened: readonly StoredFile[],
  all: readonly UnitOptions[],
  tables: RecordTables,
): UnitPieces[] | undefined {
  const { dialect } = all[0]!;
  const onDisk = new Map(opened.map((f) => [f.source.id, f]));
  const numbers = new Map<FileId, number>();
  for (const [id, { path, source }] of onDisk) numbers.set(id, tables.file(path, source.source.file));
  const ofSegment = new Map<Segment, number>();
  const read = new Set<number>();
  let understood = true;
  const pieces = units.map((unit, i): UnitPieces => {
    const files = new Set<number>();
    const included = new Set<number>();
    const stretches = new Set<number>();
    for (const { to } of unit.inclusions) {
      const number = to === undefined ? undefined : numbers.get(to);
      if (number === undefined) continue;
      included.add(number);
      files.add(number);
    }
    for (const segment of unit.segments) {
      const number = numbers.get(segment.file);
      if (number === undefined) continue;
      files.add(number);
      let stretch = ofSegment.get(segment);
      if (stretch === undefined) {
        const pairs = stretchesOf(segment, onDisk.get(segment.file)!.lexed(dialect).lexed);
        // Units of other dialects may count tokens otherwise.
        if (pairs.some((offset) => !Number.isInteger(offset))) understood = false;
        stretch = tables.stretch({ file: number, pairs });
        ofSegment.set(segment, stretch);
      }
      stretches.add(stretch);
    }
    for (const file of files) read.add(file);
    return { key: keys[i]!, files: sorted(files), included: sorted(included), stretches: sorted(stretches) };
  });
  return understood && [...numbers.values()].every((n) => read.has(n)) ? pieces : undefined;
}

/** What all units together make of some files. */
export class UnitedFiles {
  readonly #included = new Set<number>();
  /** Files that a unit reads. */
  readonly #read = new Set<number>();
  readonly #tables: RecordTables;
  readonly #stretches = new Map<number, Set<number>>();
  readonly #keys = new Map<number, string>();

  /** `concerned`: the files that are asked about. */
  constructor(units: readonly UnitPieces[], concerned: ReadonlySet<number>, tables: RecordTables) {
    this.#tables = tables;
    const all = tables.stretches;
    for (const file of concerned) this.#stretches.set(file, new Set());
    for (const unit of units) {
      for (const file of unit.included) this.#included.add(file);
      for (const file of unit.files) this.#read.add(file);
      for (const s of unit.stretches) this.#stretches.get(all[s]!.file)?.add(s);
    }
  }

  isRead(file: number): boolean {
    return this.#read.has(file);
  }

  isIncluded(file: number): boolean {
    return this.#included.has(file);
  }

  /** What units process of a file; undefined when none does. */
  stretches(file: number): Uint32Array | undefined {
    const own = this.#stretches.get(file);
    if (own === undefined || own.size === 0) return undefined;
    return mergedStretches([...own].map((s) => this.#tables.stretches[s]!.pairs));
  }

  /** What rules on files as written depend on beside the text. */
  key(file: number, digest: string): string {
    let key = this.#keys.get(file);
    if (key === undefined) {
      key = `${digest} ${this.isIncluded(file) ? 'included' : ''} ${this.stretches(file)?.join() ?? 'unread'}`;
      this.#keys.set(file, key);
    }
    return key;
  }
}

function sorted(numbers: ReadonlySet<number>): Int32Array {
  return Int32Array.from(numbers).sort();
}
