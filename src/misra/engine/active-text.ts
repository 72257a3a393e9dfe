/** Which stretches of the files some unit processes: the segments' stretches without what they skip. */
import type { LexedFile } from '../../c/lex/lex-file.ts';
import type { FileId, Loc } from '../../c/lex/source-files.ts';
import type { TokenSpace } from '../../c/lex/tokens.ts';
import type { Segment } from '../../c/preprocess/segment.ts';

/** Pairs of offsets in a file, from and behind, in order and apart. */
export type Stretches = ArrayLike<number>;

/** What a segment processes of its file: pairs of offsets, in order. */
export function stretchesOf(segment: Segment, { file, place, length }: LexedFile): number[] {
  const { base } = file;
  const list: number[] = [];
  const end = segment.resume < length ? place[segment.resume]! - base : file.source.length + 1;
  let from = segment.from === 0 ? 0 : place[segment.from]! - base;
  for (const skipped of segment.skipped) {
    if (skipped.start - base > from) list.push(from, skipped.start - base);
    from = Math.max(from, skipped.end - base);
  }
  if (from < end || segment.include !== undefined) list.push(from, Math.max(end, from));
  return list;
}

/** The stretches of several segments of one file together. */
export function mergedStretches(lists: Iterable<ArrayLike<number>>): Uint32Array {
  const all: [number, number][] = [];
  for (const list of lists) for (let i = 0; i < list.length; i += 2) all.push([list[i]!, list[i + 1]!]);
  all.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const flat: number[] = [];
  for (const [from, to] of all) {
    const last = flat.length - 1;
    if (last > 0 && from <= flat[last]!) flat[last] = Math.max(flat[last]!, to);
    else flat.push(from, to);
  }
  return Uint32Array.from(flat);
}

export class ActiveText {
  readonly #space: TokenSpace;
  readonly #stretches: (file: FileId) => Stretches | undefined;

  /** `stretches`: of a file; undefined when no unit processed it. */
  constructor(space: TokenSpace, stretches: (file: FileId) => Stretches | undefined) {
    this.#space = space;
    this.#stretches = stretches;
  }

  has(loc: Loc): boolean {
    const { id, base } = this.#space.files.fileAt(loc);
    const list = this.#stretches(id);
    if (list === undefined) return true; // a file that no unit processed, such as a header given alone
    const offset = loc - base;
    let low = 0;
    let high = list.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (list[middle * 2]! <= offset) low = middle;
      else high = middle - 1;
    }
    return list.length > 0 && list[low * 2]! <= offset && offset < list[low * 2 + 1]!;
  }
}

/** The stretches of all files that the segments process, computed when first asked for. */
export function stretchesByFile(
  segments: readonly Segment[],
  files: readonly LexedFile[],
): (file: FileId) => Stretches | undefined {
  let known: Map<FileId, Uint32Array> | undefined;
  return (file) => {
    known ??= byFile(segments, files);
    return known.get(file);
  };
}

function byFile(segments: readonly Segment[], files: readonly LexedFile[]): Map<FileId, Uint32Array> {
  const lexed = new Map(files.map((f) => [f.file.id, f]));
  const raw = new Map<FileId, number[][]>();
  for (const segment of segments) {
    const file = lexed.get(segment.file);
    if (file === undefined) continue;
    const list = raw.get(segment.file) ?? [];
    list.push(stretchesOf(segment, file));
    raw.set(segment.file, list);
  }
  return new Map([...raw].map(([id, lists]) => [id, mergedStretches(lists)]));
}
