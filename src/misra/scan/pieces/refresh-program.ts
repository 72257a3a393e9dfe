/**
 * A program of which a part changed: only the units that read a changed file, or that are compiled otherwise than before, are
 * loaded, and only the files whose look changed are looked at. Gives nothing where that is not enough: then the whole is
 * scanned.
 */

import { sha256 } from '../../../base/hash.ts';
import type { KeptHeaders, RunOfUnits } from '../../../c/kept-headers.ts';
import type { StoredFile } from '../../../c/preprocess/source-store.ts';
import type { UnitResult } from '../../../c/preprocess/unit-run.ts';
import type { FreshPart } from '../../engine/local.ts';
import type { WholeProgram } from '../../engine/program.ts';
import { joinedNames, standAlone } from '../../engine/shared-names.ts';
import { type LoadedProgram, type LoadPorts, loadProgram } from '../load.ts';
import { SightingPacker } from './packed-sightings.ts';
import { meaningAsked, type PiecesRequest } from './pieces-request.ts';
import { type FileRecord, type ProgramRecord, RecordTables, type UnitRecord } from './program-record.ts';
import { lookedAt } from './record-program.ts';
import { locally, withGroups } from './shown-by-models.ts';
import { Heads } from './unit-head.ts';
import { UnitedFiles, type UnitPieces, unitPieces } from './unit-pieces.ts';

/** More units than this part of all are scanned sooner as a whole. */
const MOST_CHANGED = 0.4;

export interface RefreshPorts {
  readonly readFile: LoadPorts['readFile'];
  /** What is kept of the headers that one share of the units reads. */
  readonly kept?: (share: number) => KeptHeaders | undefined;
}

export interface Refreshed {
  readonly record: ProgramRecord;
  /** Units that were loaded, and files that were looked at. */
  readonly units: number;
  readonly files: number;
  /** Absent where no unit was loaded. */
  readonly run?: RunOfUnits;
}

/** `changed`: absolute paths of files whose content is another now. None may have appeared or vanished. */
// [impl->dsn~misra-scan-pieces~1]
export function refreshProgram(
  request: PiecesRequest,
  keys: readonly string[],
  record: ProgramRecord,
  changed: ReadonlySet<string>,
  ports: RefreshPorts,
): Refreshed | undefined {
  const kept = keptUnits(record, keys, changed);
  const dirty = [...kept.keys()].filter((i) => kept[i] === undefined);
  if (dirty.length > request.units.length * MOST_CHANGED || isWorn(record)) return undefined;
  if (dirty.length === 0 && record.units.length === keys.length) return { record, units: 0, files: 0 };
  const refresh = new Refresh(request, keys, record, kept, dirty, changed);
  return refresh.run(ports);
}

/** The records of the units that are as they were, by their place in the request. */
function keptUnits(record: ProgramRecord, keys: readonly string[], changed: ReadonlySet<string>): (UnitRecord | undefined)[] {
  const touched = new Set(record.files.flatMap((f, i) => (changed.has(f.path) ? [i] : [])));
  const byKey = new Map(record.units.map((u) => [u.key, u]));
  return keys.map((key) => {
    const unit = byKey.get(key);
    return unit?.files.some((f) => touched.has(f)) === true ? undefined : unit;
  });
}

/** Most of what a record keeps is of no unit any more. */
function isWorn({ units, sightings, stretches }: ProgramRecord): boolean {
  const groups = sightings.starts.length;
  return (
    groups > 2000 + 4 * distinct(units, 'groups', groups) ||
    stretches.length > 2000 + 4 * distinct(units, 'stretches', stretches.length)
  );
}

function distinct(units: readonly UnitRecord[], of: 'groups' | 'stretches', size: number): number {
  const seen = new Uint8Array(size);
  let count = 0;
  for (const unit of units) {
    // Run once and early, this is several times as fast as an iterator.
    const numbers = unit[of];
    for (let i = 0; i < numbers.length; i++) {
      const n = numbers[i]!;
      count += 1 - seen[n]!;
      seen[n] = 1;
    }
  }
  return count;
}

class Refresh {
  readonly #request: PiecesRequest;
  readonly #keys: readonly string[];
  readonly #record: ProgramRecord;
  readonly #kept: readonly (UnitRecord | undefined)[];
  readonly #dirty: readonly number[];
  readonly #changed: ReadonlySet<string>;
  readonly #tables: RecordTables;
  #pieces: UnitPieces[] | undefined;
  #united: UnitedFiles | undefined;
  /** Files of the loaded units, by name: what of them is not as it was. */
  readonly #look = new Set<string>();
  /** Numbers of the files of units that are loaded or no more. */
  readonly #concerned = new Set<number>();

  constructor(
    request: PiecesRequest,
    keys: readonly string[],
    record: ProgramRecord,
    kept: readonly (UnitRecord | undefined)[],
    dirty: readonly number[],
    changed: ReadonlySet<string>,
  ) {
    this.#request = request;
    this.#keys = keys;
    this.#record = record;
    this.#kept = kept;
    this.#dirty = dirty;
    this.#changed = changed;
    this.#tables = new RecordTables(record);
  }

  run({ readFile, kept }: RefreshPorts): Refreshed | undefined {
    const { units, targets } = this.#request;
    const request: PiecesRequest = {
      ...this.#request,
      units: this.#dirty.map((i) => units[i]!),
      ...(targets === undefined ? {} : { targets: this.#dirty.map((i) => targets[i]!) }),
    };
    const whole = (loaded: readonly UnitResult[], opened: readonly StoredFile[]): WholeProgram => this.#whole(loaded, opened);
    const loaded = loadProgram(
      { ...request, allUnits: units, whole, byModel: meaningAsked(request) },
      { readFile, kept: () => kept?.(this.#share()) },
    );
    if (loaded.diagnostics.length > 0 || loaded.incomplete.length > 0 || loaded.models.length > 1) return undefined;
    if (this.#pieces === undefined || this.#united === undefined) return undefined;
    const heads = new Heads(loaded, meaningAsked(request));
    const before = this.#sameHead(heads);
    const shown = locally(loaded, request, before === undefined ? undefined : behindHead(loaded, heads));
    if (shown === undefined || shown.ambiguous) return undefined;
    const { sightings, names } = shown;
    const known = this.#record.names;
    const declarations = loaded.unitFacts.map((u) => u.declarations);
    if (meaningAsked(request) && !standAlone(loaded.models[0]!.alone().subject, names, known, declarations)) return undefined;
    const packer = new SightingPacker(this.#record.sightings, this.#alike(before));
    const found = withGroups(this.#pieces, loaded, sightings, packer, heads, () => true);
    const share = this.#share();
    const fresh = found.map((unit) => ({ ...(before === undefined ? unit : withHead(unit, before)), share }));
    const all = this.#kept.map((unit, i) => unit ?? fresh[this.#dirty.indexOf(i)]!);
    const files = lookedAt(this.#tables, this.#united, loaded, sightings, packer);
    if (!this.#isComplete(files)) return undefined;
    return {
      record: {
        units: all,
        files,
        stretches: this.#tables.stretches,
        sightings: packer.packed(),
        names: joinedNames([known, names]),
      },
      units: this.#dirty.length,
      files: loaded.subject.files.length,
      run: loaded.run,
    };
  }

  /** The share of the units that most of those that are loaded belong to, or belonged to. */
  #share(): number {
    const keys = new Set(this.#dirty.map((i) => this.#keys[i]!));
    const counts: number[] = [];
    for (const { key, share } of this.#record.units) if (keys.has(key)) counts[share] = (counts[share] ?? 0) + 1;
    return counts.reduce((best, count, share) => (count > (counts[best] ?? 0) ? share : best), 0);
  }

  /** Groups that those of what is looked at may well equal. `before`: of what is kept of the head, none are looked at. */
  #alike(before: UnitRecord | undefined): ReadonlySet<number> {
    const groups = new Set<number>();
    for (const unit of this.#replaced())
      for (let i = unit === before ? unit.headGroups : 0; i < unit.groups.length; i++) groups.add(unit.groups[i]!);
    return groups;
  }

  /** What is kept of the only unit that is loaded, if it has the same head as before and no other text of it changed. */
  #sameHead(heads: Heads): UnitRecord | undefined {
    const head = this.#dirty.length === 1 ? heads.head(0) : undefined;
    const key = this.#keys[this.#dirty[0]!];
    const before = head === undefined ? undefined : this.#record.units.find((u) => u.key === key);
    if (head === undefined || before === undefined || before.head !== head.digest) return undefined;
    const files = [...before.files].map((n) => this.#record.files[n]!.path).filter((path) => this.#changed.has(path));
    return files.length === 1 && files[0] === heads.pathOf(head.mainFile) && before.echo === heads.echo(0) ? before : undefined;
  }

  #whole(loaded: readonly UnitResult[], opened: readonly StoredFile[]): WholeProgram {
    const keys = this.#dirty.map((i) => this.#keys[i]!);
    this.#pieces = unitPieces(loaded, keys, opened, this.#request.units, this.#tables);
    if (this.#pieces === undefined) return { included: () => false, stretches: () => undefined, looked: () => false };
    let at = 0;
    const units = this.#kept.map((unit) => unit ?? this.#pieces![at++]!);
    // What units made of a file that are no more, or are loaded anew, may have been all that was made of it.
    for (const unit of [...this.#replaced(), ...this.#pieces]) for (const file of unit.files) this.#concerned.add(file);
    const united = new UnitedFiles(units, this.#concerned, this.#tables);
    this.#united = united;
    const numbers = new Map(this.#tables.files.map((f, i) => [f.name, i]));
    for (const { source } of opened) {
      const name = source.source.file;
      const number = numbers.get(name)!;
      const { view, path } = this.#tables.files[number]!;
      const digest = view !== undefined && this.#changed.has(path) ? sha256(source.source.text) : view?.data.digest;
      if (digest === undefined || view?.key !== united.key(number, digest)) this.#look.add(name);
    }
    return {
      included: (name) => united.isIncluded(numbers.get(name) ?? -1),
      stretches: (name) => united.stretches(numbers.get(name) ?? -1),
      looked: (name) => this.#look.has(name),
    };
  }

  /** The units of the record that are not kept. */
  #replaced(): UnitRecord[] {
    const kept = new Set(this.#kept);
    return this.#record.units.filter((u) => !kept.has(u));
  }

  /** Is every file in scope known as it is now? One that no loaded unit reads any more could not be looked at. */
  #isComplete(files: readonly FileRecord[]): boolean {
    const united = this.#united!;
    return [...this.#concerned].every((n) => {
      const { view } = files[n]!;
      return view === undefined || !united.isRead(n) || view.key === united.key(n, view.data.digest);
    });
  }
}

/** Where what stands behind the head of the only unit begins. */
function behindHead({ subject, unitFacts }: LoadedProgram, heads: Heads): FreshPart {
  const { declarations, arena } = subject.syntax;
  const { count, mainFile } = heads.head(0)!;
  const behind = [...unitFacts[0]!.declarations.subarray(count)].map((id) => declarations[id]!);
  const token = Math.min(arena.tokens, ...behind.map((d) => d.firstToken));
  const node = behind.reduce((first, { root }) => (root === 0 ? first : Math.min(first, root)), arena.nodes);
  return { token, node, file: mainFile };
}

/** What was found behind the head, with what was known of the head. */
function withHead(unit: UnitRecord, before: UnitRecord): UnitRecord {
  const known = before.groups.subarray(0, before.headGroups);
  const groups = new Set([...known, ...unit.groups]);
  return { ...unit, groups: Int32Array.from(groups), headGroups: known.length };
}
