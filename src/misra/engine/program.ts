/**
 * A program as rules see it, made of what the C front end answers: preprocessed units, files as written, trees.
 */

import { buildFlow } from '../../c/flow/build-flow.ts';
import type { FlowGraph } from '../../c/flow/flow-graph.ts';
import type { LexedFile } from '../../c/lex/lex-file.ts';
import type { FileId, Loc } from '../../c/lex/source-files.ts';
import type { TokenBlock, TokenSpace } from '../../c/lex/tokens.ts';
import type { ConditionalRecord, Segment } from '../../c/preprocess/segment.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import { bind } from '../../c/types/binder.ts';
import { EssentialTypes as CEssentialTypes } from '../../c/types/essential.ts';
import { Types, type UnitFacts } from '../../c/types/types.ts';
import { EssentialTypes } from '../essential/essential-type.ts';
import { FileView } from '../written/file-view.ts';
import { MacroUses } from '../written/macro-uses.ts';
import { type Conversion, conversionsOf } from './conversions.ts';
import { NeverReturning } from './never-returning.ts';
import type { Subject } from './subject.ts';

export interface ProgramParts {
  readonly space: TokenSpace;
  readonly syntax: Syntax;
  readonly units: readonly UnitResult[];
  /** Of each unit: its declarations, target and dialect. */
  readonly unitFacts: readonly UnitFacts[];
  /** Every file on disk that a unit read, as written. */
  readonly files: readonly LexedFile[];
  /** Is a file (by its shown path and id) judged, or is it a system or adopted file? */
  readonly judged: (file: string, id: FileId) => boolean;
}

/** Builds the subject that rules look at. Everything costly is computed when it is first asked for. */
export function createSubject(parts: ProgramParts): Subject {
  const { space, syntax, units } = parts;
  const judged = new Map<FileId, boolean>();
  const isJudged = (id: FileId): boolean => {
    const known = judged.get(id);
    if (known !== undefined) return known;
    const file = space.files.file(id);
    const answer = file.onDisk && parts.judged(file.source.file, id);
    judged.set(id, answer);
    return answer;
  };
  const included = includedFiles(units);
  const views = parts.files
    .filter((f) => isJudged(f.file.id))
    .map((f) => new FileView(f, space.spellings, included.has(f.file.id) || /\.(?:h|hh|hpp|inc)$/i.test(f.file.source.file)));
  const active = new ActiveText(space, units, new Map(parts.files.map((f) => [f.file.id, f])));
  const meaning = lazyMeaning(parts);
  let macros: MacroUses | undefined;
  let blocks: readonly TokenBlock[] | undefined;
  return {
    space,
    syntax,
    units,
    get symbols() {
      return meaning().types.symbols;
    },
    get types() {
      return meaning().types;
    },
    get essential() {
      return meaning().essential;
    },
    get conversions() {
      return meaning().conversions();
    },
    neverReturns: (call) => meaning().never.call(call),
    flow: (fn) => meaning().flow(fn),
    files: views,
    get macros() {
      macros ??= new MacroUses(views);
      return macros;
    },
    get blocks() {
      blocks ??= [...new Set(units.flatMap((u) => u.tokens.blocks))];
      return blocks;
    },
    get conditionals() {
      return active.conditionals;
    },
    segments: active.segments,
    inScope: (loc) => loc !== 0 && isJudged(space.files.fileAt(loc).id),
    isActive: (loc) => active.has(loc),
  };
}

interface Meaning {
  readonly types: Types;
  readonly essential: EssentialTypes;
  readonly never: NeverReturning;
  conversions(): readonly Conversion[];
  flow(fn: Node): FlowGraph;
}

/** Names, types and flow of the program, each computed when first asked for. */
function lazyMeaning({ syntax, unitFacts }: ProgramParts): () => Meaning {
  let made: Meaning | undefined;
  return () => {
    if (made !== undefined) return made;
    const symbols = bind(syntax, unitFacts);
    const types = new Types(syntax, symbols, unitFacts);
    const never = new NeverReturning(types);
    const flows = new Map<Node, FlowGraph>();
    let conversions: readonly Conversion[] | undefined;
    made = {
      types,
      essential: new EssentialTypes(types, new CEssentialTypes(types)),
      never,
      conversions: () => {
        conversions ??= conversionsOf(types);
        return conversions;
      },
      flow: (fn) => {
        let graph = flows.get(fn);
        if (graph === undefined) {
          graph = buildFlow(syntax, fn, {
            truth: (condition) => truthOf(types, condition),
            neverReturns: (call) => never.call(call),
          });
          flows.set(fn, graph);
        }
        return graph;
      },
    };
    return made;
  };
}

/** The truth of a constant condition. */
function truthOf(types: Types, condition: Node): boolean | undefined {
  const value = types.constant(condition);
  return value === undefined ? undefined : value !== 0n;
}

function includedFiles(units: readonly UnitResult[]): ReadonlySet<FileId> {
  const ids = new Set<FileId>();
  for (const unit of units) for (const inclusion of unit.inclusions) if (inclusion.to !== undefined) ids.add(inclusion.to);
  return ids;
}

/** Which stretches of the files some unit processes: the segments' stretches without what they skip. */
class ActiveText {
  readonly segments: readonly Segment[];
  readonly #space: TokenSpace;
  readonly #files: ReadonlyMap<FileId, LexedFile>;
  #intervals: Map<FileId, Uint32Array> | undefined;

  constructor(space: TokenSpace, units: readonly UnitResult[], files: ReadonlyMap<FileId, LexedFile>) {
    this.#space = space;
    this.#files = files;
    this.segments = [...new Set(units.flatMap((u) => u.segments))];
  }

  get conditionals(): readonly ConditionalRecord[] {
    return this.segments.flatMap((s) => s.conditionals);
  }

  has(loc: Loc): boolean {
    this.#intervals ??= this.#build();
    const list = this.#intervals.get(this.#space.files.fileAt(loc).id);
    if (list === undefined) return true; // a file that no unit processed, such as a header given alone
    let low = 0;
    let high = list.length / 2 - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (list[middle * 2]! <= loc) low = middle;
      else high = middle - 1;
    }
    return list.length > 0 && list[low * 2]! <= loc && loc < list[low * 2 + 1]!;
  }

  #build(): Map<FileId, Uint32Array> {
    const raw = new Map<FileId, [number, number][]>();
    for (const segment of this.segments) {
      const lexed = this.#files.get(segment.file);
      if (lexed === undefined) continue;
      const list = raw.get(segment.file) ?? [];
      raw.set(segment.file, list);
      const end =
        segment.resume < lexed.length ? lexed.place[segment.resume]! : lexed.file.base + lexed.file.source.text.length + 1;
      let from = segment.from === 0 ? lexed.file.base : lexed.place[segment.from]!;
      for (const skipped of segment.skipped) {
        if (skipped.start > from) list.push([from, skipped.start]);
        from = Math.max(from, skipped.end);
      }
      if (from < end || segment.include !== undefined) list.push([from, Math.max(end, from)]);
    }
    return new Map([...raw].map(([id, list]) => [id, merged(list)]));
  }
}

function merged(list: [number, number][]): Uint32Array {
  list.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const flat: number[] = [];
  for (const [from, to] of list) {
    const last = flat.length - 1;
    if (last > 0 && from <= flat[last]!) flat[last] = Math.max(flat[last]!, to);
    else flat.push(from, to);
  }
  return Uint32Array.from(flat);
}
