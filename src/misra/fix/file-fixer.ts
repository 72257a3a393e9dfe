/**
 * The fix of one file whatever its text, for texts that are on no disk: a file in the middle of a patch queue. The units
 * that contain the file are read with the given text in its place and everything else from the tree, and only findings in
 * the file itself are mended, until nothing is left to mend. That makes the result idempotent, and the same as fixing the
 * whole tree, because no fix reaches beyond its file.
 *
 * Texts are byte strings (one character per byte, 0–255), so that files of any encoding come out as they went in.
 */
import { posix } from 'node:path';
import { sha256Of } from '../../base/hash.ts';
import type { ReadFile } from '../../c/preprocess/source-store.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import type { IncompleteFact } from '../../facts/common.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { runRules } from '../engine/run.ts';
import { RULES } from '../rules/index.ts';
import { type LoadOptions, loadProgram } from '../scan/load.ts';
import { applyFixes } from './apply-fixes.ts';
import { push, readersOf } from './readers.ts';

export interface FileFixerOptions extends LoadOptions {
  readonly guidelines?: ReadonlySet<GuidelineId>;
  readonly unsafe: boolean;
}

export interface FileFixer {
  /**
   * `path` relative to the root; the text unchanged when there is nothing to mend or the file is no C of any unit.
   * `others`: files that differ from the tree (undefined: not there); they do not count for a text that is the tree's own,
   * and the first answer for a text stays its answer.
   */
  fix(path: string, text: string, others?: Overlay): string;
  /** What was not understood in the texts that were fixed. */
  readonly incomplete: readonly IncompleteFact[];
}

const MAX_ROUNDS = 8;
/** Units through which a header is read: more see the same text under other macros, at the cost of one scan each. */
const MAX_UNITS = 4;
const C_FILE = /\.(?:c|h|inc|def|i)$/i;

/** Files by path relative to the root. */
type Overlay = ReadonlyMap<string, string | undefined>;

interface Reading {
  readonly units: readonly UnitOptions[];
  readonly targets: readonly Target[];
}

// [impl->dsn~misra-patch-queue~1]
export function createFileFixer(options: FileFixerOptions, ports: { readonly readFile: ReadFile }): FileFixer {
  return new OverlayFixer(options, ports.readFile);
}

class OverlayFixer implements FileFixer {
  readonly incomplete: IncompleteFact[] = [];
  readonly #options: FileFixerOptions;
  readonly #readFile: ReadFile;
  readonly #known = new Map<string, string>();
  readonly #mains = new Map<string, number[]>();
  #includers: Map<string, number[]> | undefined;

  constructor(options: FileFixerOptions, readFile: ReadFile) {
    this.#options = options;
    this.#readFile = readFile;
    options.units.forEach((unit, i) => {
      push(this.#mains, unit.resolve(unit.mainFile), i);
    });
  }

  fix(path: string, text: string, others: Overlay = new Map()): string {
    const shown = posix.normalize(path);
    if (!C_FILE.test(shown) || !this.#options.judged(shown)) return text;
    const key = `${shown}\0${sha256Of([text])}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const reading = this.#readingOf(posix.resolve(this.#options.root, shown));
    const read = this.#readerOf(shown, text, others);
    let fixed = text;
    if (reading.units.length > 0) {
      for (let round = 0; round < MAX_ROUNDS; round++) {
        const next = this.#once(shown, fixed, reading, read);
        if (next === fixed) break;
        fixed = next;
      }
    }
    this.#known.set(key, fixed);
    return fixed;
  }

  #readerOf(shown: string, text: string, others: Overlay): ReadFile {
    const { root } = this.#options;
    const own = this.#readFile(posix.resolve(root, shown));
    if (others.size === 0 || (own !== undefined && Buffer.from(own).toString('latin1') === text)) return this.#readFile;
    const laid = new Map([...others].map(([path, other]) => [posix.resolve(root, path), other]));
    return (path) => {
      if (!laid.has(path)) return this.#readFile(path);
      const other = laid.get(path);
      return other === undefined ? undefined : Buffer.from(other, 'latin1');
    };
  }

  #once(shown: string, text: string, reading: Reading, read: ReadFile): string {
    const { root, guidelines, unsafe } = this.#options;
    const absolute = posix.resolve(root, shown);
    const bytes = Buffer.from(text, 'latin1');
    const program = loadProgram(
      { root, ...reading, judged: (file) => file === shown },
      { readFile: (path) => (path === absolute ? bytes : read(path)) },
    );
    for (const fact of program.incomplete)
      if (fact.file === shown && !this.incomplete.some((f) => f.reason === fact.reason)) this.incomplete.push(fact);
    const { findings } = runRules(program.subject, RULES, guidelines === undefined ? {} : { guidelines });
    const file = applyFixes(program.subject.space.files, findings, unsafe).files.find((f) => f.file === shown);
    return file === undefined ? text : encodeLike(bytes, file.before, file.after);
  }

  /** The units that contain the file; for a file that a patch makes, the options of its nearest neighbour. */
  #readingOf(absolute: string): Reading {
    const { units, targets = [] } = this.#options;
    const found = this.#mains.get(absolute) ?? this.#includersOf(absolute);
    const some = (indices: readonly number[], change: (unit: UnitOptions) => UnitOptions): Reading => ({
      units: indices.map((i) => change(units[i]!)),
      targets: indices.flatMap((i) => targets[i] ?? []),
    });
    if (found.length > 0) return some(found, (unit) => unit);
    if (this.#readFile(absolute) !== undefined || units.length === 0) return { units: [], targets: [] };
    return some([nearest(absolute, units)], (unit) => ({ ...unit, mainFile: absolute }));
  }

  #includersOf(absolute: string): readonly number[] {
    this.#includers ??= this.#mapInclusions();
    return this.#includers.get(absolute) ?? [];
  }

  #mapInclusions(): Map<string, number[]> {
    const { root, units } = this.#options;
    const includers = readersOf(root, units, this.#readFile);
    for (const [file, indices] of includers) includers.set(file, indices.slice(0, MAX_UNITS));
    return includers;
  }
}

/** The unit whose main file shares most folders with the path; the first of several. */
function nearest(absolute: string, units: readonly UnitOptions[]): number {
  const wanted = posix.dirname(absolute).split('/');
  let best = 0;
  let most = -1;
  units.forEach((unit, i) => {
    const folders = posix.dirname(unit.resolve(unit.mainFile)).split('/');
    const differs = wanted.findIndex((name, at) => folders[at] !== name);
    const shared = differs < 0 ? wanted.length : differs;
    if (shared > most) {
      most = shared;
      best = i;
    }
  });
  return best;
}

/** `after` as a byte string (one character a byte) in the encoding that `before` was decoded from, byte order mark included. */
export function encodeLike(bytes: Buffer, before: string, after: string): string {
  const mark =
    bytes.length >= 3 && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(0, 3) : Buffer.of();
  const utf8 = Buffer.concat([mark, Buffer.from(before, 'utf8')]).equals(bytes);
  return mark.toString('latin1') + (utf8 ? Buffer.from(after, 'utf8').toString('latin1') : after);
}
