/**
 * Macro definitions of a program. A definition is identified by the place of its name in its `#define`: the same directive
 * read again, in another unit or through another inclusion, is the same definition with the same id. That makes "has this
 * macro the same definition as then?" one comparison of integers, on which header replay rests.
 */
import type { Loc } from './source-files.ts';

/** Index into the program's `MacroTable`. 0 means: not defined. */
export type MacroId = number;

/** One token of a replacement list. */
export interface ReplacementList {
  readonly length: number;
  readonly spelling: Int32Array;
  readonly place: Uint32Array;
  readonly flags: Uint8Array;
}

export interface MacroDefinition {
  readonly id: MacroId;
  /** Spelling id of the name. */
  readonly name: number;
  /** Place of the name in its `#define`. */
  readonly place: Loc;
  readonly functionLike: boolean;
  /** Spelling ids; the last is `__VA_ARGS__` or the GNU name of a variadic macro's rest. Empty for object-like macros. */
  readonly parameters: readonly number[];
  readonly variadic: boolean;
  readonly body: ReplacementList;
  /** For macros that the preprocessor computes (`__LINE__`, `__COUNTER__` …): its name. */
  readonly builtin?: string | undefined;
  /** Where the definition came from. `predefined`: the compiler's own; `commandLine`: `-D`. */
  readonly origin: 'file' | 'predefined' | 'commandLine' | 'builtin';
}

const NOTHING: ReplacementList = {
  length: 0,
  spelling: new Int32Array(0),
  place: new Uint32Array(0),
  flags: new Uint8Array(0),
};

export class MacroTable {
  readonly #macros: MacroDefinition[] = [
    {
      id: 0,
      name: 0,
      place: 0,
      functionLike: false,
      parameters: [],
      variadic: false,
      body: NOTHING,
      builtin: undefined,
      origin: 'builtin',
    },
  ];
  readonly #byPlace = new Map<Loc, MacroId>();

  get size(): number {
    return this.#macros.length;
  }

  get(id: MacroId): MacroDefinition {
    return this.#macros[id]!;
  }

  /** The definition whose name stands at this place, or 0. */
  at(place: Loc): MacroId {
    return this.#byPlace.get(place) ?? 0;
  }

  add(definition: Omit<MacroDefinition, 'id'>): MacroId {
    const id = this.#macros.length;
    const { name, place, functionLike, parameters, variadic, body, builtin, origin } = definition;
    this.#macros.push({ id, name, place, functionLike, parameters, variadic, body, builtin, origin });
    this.#byPlace.set(definition.place, id);
    return id;
  }
}
