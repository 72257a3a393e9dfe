/**
 * What is kept of a scanned program so that a change is looked at alone: of each unit the files it read, what it processes of
 * them and what its declarations show; of each file what it shows as written. Plain data.
 */
import type { SharedNames } from '../../engine/shared-names.ts';
import type { ScannedFileData } from '../scanned-file.ts';
import type { PackedSightings } from './packed-sightings.ts';

export interface UnitRecord {
  /** Digest of everything that is asked of the unit except the content of files. */
  readonly key: string;
  /** Indexes into `ProgramRecord.files` of all files that it read, and of those that it includes. */
  readonly files: Int32Array;
  readonly included: Int32Array;
  /** Indexes into `ProgramRecord.stretches`. */
  readonly stretches: Int32Array;
  /** Groups of what its declarations and segments show. */
  readonly groups: Int32Array;
  /** How many of them, at the beginning, belong to its head (`unit-head.ts`); the head's digest, and its echo; 0 without one. */
  readonly headGroups: number;
  readonly head: string;
  readonly echo: string;
  /** Which thread loaded it: what is kept of headers is kept by thread. */
  readonly share: number;
}

export interface FileRecord {
  /** Absolute. */
  readonly path: string;
  readonly name: string;
  /** In scope: what its look depends on, what the end of a scan needs, and the group that it shows as written (-1: none). */
  readonly view?: { readonly key: string; readonly data: ScannedFileData; readonly group: number };
}

/** What one segment processes of a file. */
export interface StretchRecord {
  readonly file: number;
  /** Pairs of offsets. */
  readonly pairs: readonly number[];
}

export interface ProgramRecord {
  readonly units: readonly UnitRecord[];
  readonly files: readonly FileRecord[];
  readonly stretches: readonly StretchRecord[];
  readonly sightings: PackedSightings;
  /** What the units say of shared names, where it was asked what declarations mean. */
  readonly names: SharedNames;
}

/** What a unit's record names by number. */
export interface RecordLists {
  readonly files: readonly FileRecord[];
  readonly stretches: readonly StretchRecord[];
}

/** Growing lists of files and stretches, in which equal ones have one number. */
export class RecordTables implements RecordLists {
  readonly files: FileRecord[];
  readonly stretches: StretchRecord[];
  readonly #byPath: Map<string, number>;
  readonly #byText: Map<string, number>;

  constructor(earlier?: ProgramRecord) {
    this.files = [...(earlier?.files ?? [])];
    this.stretches = [...(earlier?.stretches ?? [])];
    this.#byPath = new Map(this.files.map((f, i) => [f.path, i]));
    this.#byText = new Map(this.stretches.map((s, i) => [textOf(s), i]));
  }

  file(path: string, name: string): number {
    let id = this.#byPath.get(path);
    if (id === undefined) {
      id = this.files.push({ path, name }) - 1;
      this.#byPath.set(path, id);
    }
    return id;
  }

  stretch(record: StretchRecord): number {
    const text = textOf(record);
    let id = this.#byText.get(text);
    if (id === undefined) {
      id = this.stretches.push(record) - 1;
      this.#byText.set(text, id);
    }
    return id;
  }
}

function textOf({ file, pairs }: StretchRecord): string {
  return `${file}:${pairs.join()}`;
}
