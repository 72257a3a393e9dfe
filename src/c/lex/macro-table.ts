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

const ORIGINS = ['file', 'predefined', 'commandLine', 'builtin'] as const satisfies readonly MacroDefinition['origin'][];

/** The definitions of an earlier run as parallel arrays by id; parameters and bodies lie one behind the other. */
export interface KeptMacros {
  readonly name: Int32Array;
  readonly place: Uint32Array;
  /** Bit 0: function-like; bit 1: variadic; the others: origin. */
  readonly shape: Uint8Array;
  /** Where the parameters of a definition end. */
  readonly parameterEnd: Int32Array;
  readonly parameter: Int32Array;
  readonly bodyEnd: Int32Array;
  readonly bodySpelling: Int32Array;
  readonly bodyPlace: Uint32Array;
  readonly bodyFlags: Uint8Array;
}

export class MacroTable {
  /** Absent: still in `#kept`. */
  readonly #macros: (MacroDefinition | undefined)[] = [
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
  readonly #kept: KeptMacros | undefined;
  readonly #textOf: (spelling: number) => string;

  /** `kept`: the definitions of an earlier run, which keep their ids, and the texts of its spellings. */
  constructor(kept?: { readonly macros: KeptMacros; readonly textOf: (spelling: number) => string }) {
    this.#kept = kept?.macros;
    this.#textOf = kept?.textOf ?? (() => '');
    if (kept !== undefined) this.#macros.length = kept.macros.name.length;
  }

  get size(): number {
    return this.#macros.length;
  }

  get(id: MacroId): MacroDefinition {
    return this.#macros[id] ?? this.#recall(id);
  }

  /** The definition whose name stands at this place, or 0. */
  at(place: Loc): MacroId {
    const known = this.#byPlace.get(place);
    if (known !== undefined) return known;
    return this.#kept === undefined ? 0 : Math.max(0, this.#kept.place.indexOf(place));
  }

  #recall(id: MacroId): MacroDefinition {
    const kept = this.#kept!;
    const origin = ORIGINS[kept.shape[id]! >> 2]!;
    const name = kept.name[id]!;
    const [from, to] = [kept.bodyEnd[id - 1]!, kept.bodyEnd[id]!];
    const macro: MacroDefinition = {
      id,
      name,
      place: kept.place[id]!,
      functionLike: (kept.shape[id]! & 1) !== 0,
      parameters: [...kept.parameter.subarray(kept.parameterEnd[id - 1]!, kept.parameterEnd[id]!)],
      variadic: (kept.shape[id]! & 2) !== 0,
      body: {
        length: to - from,
        spelling: kept.bodySpelling.subarray(from, to),
        place: kept.bodyPlace.subarray(from, to),
        flags: kept.bodyFlags.subarray(from, to),
      },
      builtin: origin === 'builtin' ? this.#textOf(name) : undefined,
      origin,
    };
    this.#macros[id] = macro;
    return macro;
  }

  /** All definitions, to be kept for another run. */
  parts(): KeptMacros {
    const { size } = this;
    const [name, place, shape] = [new Int32Array(size), new Uint32Array(size), new Uint8Array(size)];
    const [parameterEnd, bodyEnd, parameter] = [new Int32Array(size), new Int32Array(size), [] as number[]];
    let tokens = 0;
    for (let id = 0; id < size; id++) {
      const macro = this.get(id);
      name[id] = macro.name;
      place[id] = macro.place;
      shape[id] = (macro.functionLike ? 1 : 0) | (macro.variadic ? 2 : 0) | (ORIGINS.indexOf(macro.origin) << 2);
      parameter.push(...macro.parameters);
      parameterEnd[id] = parameter.length;
      tokens += macro.body.length;
      bodyEnd[id] = tokens;
    }
    const [bodySpelling, bodyPlace, bodyFlags] = [new Int32Array(tokens), new Uint32Array(tokens), new Uint8Array(tokens)];
    for (let id = 1; id < size; id++) {
      const { spelling, place, flags } = this.get(id).body;
      bodySpelling.set(spelling, bodyEnd[id - 1]);
      bodyPlace.set(place, bodyEnd[id - 1]);
      bodyFlags.set(flags, bodyEnd[id - 1]);
    }
    const bodies = { bodyEnd, bodySpelling, bodyPlace, bodyFlags };
    return { name, place, shape, parameterEnd, parameter: Int32Array.from(parameter), ...bodies };
  }

  add(definition: Omit<MacroDefinition, 'id'>): MacroId {
    const id = this.#macros.length;
    const { name, place, functionLike, parameters, variadic, body, builtin, origin } = definition;
    this.#macros.push({ id, name, place, functionLike, parameters, variadic, body, builtin, origin });
    this.#byPlace.set(definition.place, id);
    return id;
  }
}
