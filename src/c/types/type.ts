/**
 * Types as interned values: two types are the same exactly when they are the same object (C11 6.2.5, 6.2.7). Qualifiers are
 * part of the type; `plain` is the type without them. A record or enumeration is identified by its definition.
 */
import type { Node } from '../tree/arena.ts';
import type { BasicName } from './target.ts';

export const Qualifier = { const: 1, volatile: 2, restrict: 4, atomic: 8 } as const;

/**
 * None of C's qualifiers, but kept and lost like one: the name of the type definition (`bool_t`, `BOOL`) says that the integers
 * or enumerators are truth values. It has no part in compatibility.
 */
export const TRUTH = 16;

export type TypeKind =
  | 'unknown'
  | 'void'
  | 'integer'
  | 'floating'
  | 'complex'
  | 'enum'
  | 'pointer'
  | 'array'
  | 'function'
  | 'struct'
  | 'union'
  | 'vector'
  | 'va_list'
  | 'nullptr';

export interface Type {
  readonly id: number;
  readonly kind: TypeKind;
  readonly qualifiers: number;
  /** The same without qualifiers. */
  readonly plain: Type;
  /** Of integer, floating and complex types. */
  readonly basic?: BasicName | undefined;
  /** Bits of an integer type narrower than `basic`: what gcc gives a bit-field wider than `int`. */
  readonly width?: number | undefined;
  /** C23's `_BitInt(width)`: not promoted; `basic` is a type of at least `int`'s rank and the same signedness. */
  readonly precise?: true | undefined;
  /** Alignment in bytes that a typedef with `aligned` gives; `plain` does not have it. */
  readonly aligned?: number | undefined;
  /** What a pointer points to, the element of an array or vector, what a function returns. */
  readonly of?: Type | undefined;
  /** Elements of an array; undefined when incomplete, -1 when it is not constant (VLA). */
  readonly length?: number | undefined;
  /** Of functions. */
  readonly parameters?: readonly Type[] | undefined;
  readonly variadic?: boolean | undefined;
  /** False for `f()` before C23. */
  readonly prototype?: boolean | undefined;
  /** Of functions that are not called as functions are by default: attributes, sorted. */
  readonly convention?: string | undefined;
  /** Of records and enumerations: see `Tag`. */
  readonly tag?: Tag | undefined;
  /** Bytes of an enumeration whose size `mode` sets. */
  readonly bytes?: number | undefined;
}

/** What identifies a structure, union or enumeration. */
export interface Tag {
  readonly keyword: 'struct' | 'union' | 'enum';
  /** Empty when it has none. */
  readonly name: string;
  /** The specifier with the body; 0 when it is nowhere completed. */
  readonly definition: Node;
}

// [impl->dsn~c-bounds-of-meaning~1]
/** A type derived from others in more steps (a chain of thousands of typedefs) is unknown; 6.7.6 p7 asks for 12. */
const MOST_DERIVATIONS = 400;

type Shape = Omit<Type, 'id' | 'plain' | 'qualifiers'>;

export class TypeTable {
  readonly #types: Type[] = [];
  readonly #known = new Map<string, Type>();
  readonly #basics = new Map<BasicName, Type>();
  /** The pointers to types, by the id of these. */
  readonly #pointers: (Type | undefined)[] = [];
  /** Of unqualified types by id: how many derivations they are deep. */
  readonly #depths: number[] = [];
  readonly unknown: Type;
  readonly void: Type;
  readonly int: Type;
  readonly unsignedInt: Type;
  readonly vaList: Type;
  readonly nullptr: Type;

  constructor() {
    this.unknown = this.#intern('?', { kind: 'unknown' });
    this.void = this.#intern('v', { kind: 'void' });
    this.int = this.basic('int');
    this.unsignedInt = this.basic('unsigned int');
    this.vaList = this.#intern('va', { kind: 'va_list' });
    this.nullptr = this.#intern('np', { kind: 'nullptr' });
  }

  get(id: number): Type {
    return this.#types[id - 1]!;
  }

  basic(name: BasicName): Type {
    let type = this.#basics.get(name);
    if (type === undefined) {
      type = this.#intern(`b${name}`, { kind: FLOATING.has(name) ? 'floating' : 'integer', basic: name });
      this.#basics.set(name, type);
    }
    return type;
  }

  /** The integer type of a bit-field wider than `int`: the declared type with only so many bits. */
  bitInteger(name: BasicName, width: number): Type {
    return this.#intern(`i${name},${width}`, { kind: 'integer', basic: name, width });
  }

  /** C23's `_BitInt(width)`. */
  bitPrecise(width: number, isUnsigned: boolean): Type {
    const name = width <= 32 ? 'int' : width <= 64 ? 'long long' : '__int128';
    const basic: BasicName = isUnsigned ? `unsigned ${name}` : name;
    return this.#intern(`B${basic},${width}`, { kind: 'integer', basic, width, precise: true });
  }

  complex(name: BasicName): Type {
    return this.#intern(`c${name}`, { kind: 'complex', basic: name });
  }

  pointer(of: Type): Type {
    let type = this.#pointers[of.id];
    if (type === undefined) {
      type = this.#intern(`p${of.id}`, { kind: 'pointer', of });
      this.#pointers[of.id] = type;
    }
    return type;
  }

  /** `length` undefined: incomplete; -1: not constant. */
  array(of: Type, length: number | undefined): Type {
    const key = `a${of.id},${length ?? ''}`;
    return this.#intern(key, length === undefined ? { kind: 'array', of } : { kind: 'array', of, length });
  }

  vector(of: Type, length: number): Type {
    return this.#intern(`w${of.id},${length}`, { kind: 'vector', of, length });
  }

  function(of: Type, parameters: readonly Type[], variadic: boolean, prototype: boolean): Type {
    const key = `f${of.id}(${parameters.map((p) => p.id).join()})${variadic ? '.' : ''}${prototype ? '' : '?'}`;
    return this.#intern(key, { kind: 'function', of, parameters, variadic, prototype });
  }

  /** The function type with more conventions (`regparm(2)`, `ms_abi`). */
  convention(type: Type, words: readonly string[]): Type {
    const all = new Set([...(type.convention?.split(', ') ?? []), ...words]);
    const convention = [...all].sort().join(', ');
    if (convention === type.convention) return type;
    const { of, parameters, variadic, prototype } = type.plain;
    const plain = this.function(of!, parameters!, variadic!, prototype!);
    const made = this.#intern(`C${plain.id} ${convention}`, { ...plain, convention });
    return this.qualified(made, type.qualifiers);
  }

  /** `identity`: what is the same for all mentions of one record or enumeration. */
  tagged(tag: Tag, identity: string): Type {
    return this.#intern(`t${identity}`, { kind: tag.keyword, tag });
  }

  /** An enumeration in a size of its own: another type. */
  enumOfSize(type: Type, bytes: number): Type {
    return this.#intern(`m${type.plain.id},${bytes}`, { kind: 'enum', tag: type.tag!, bytes });
  }

  /** The type with these qualifiers added; of an array, its elements' (6.7.3 p9). */
  qualified(type: Type, qualifiers: number): Type {
    if (qualifiers === 0 || type.kind === 'unknown') return type;
    if (type.kind === 'array') {
      const array = this.array(this.qualified(type.of!, qualifiers), type.length);
      return type.aligned === undefined ? array : this.aligned(array, type.aligned);
    }
    const all = type.qualifiers | qualifiers;
    if (all === type.qualifiers) return type;
    return this.#variant(type.plain, all, type.aligned);
  }

  /** The type with an alignment of its own; of an array, the array as a whole. */
  aligned(type: Type, bytes: number): Type {
    return type.kind === 'unknown' ? type : this.#variant(type.plain, type.qualifiers, bytes);
  }

  #variant(plain: Type, qualifiers: number, aligned: number | undefined): Type {
    const key = `q${plain.id},${qualifiers},${aligned ?? ''}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    return this.#enter(key, typeMade(this.#types.length + 1, plain, qualifiers, aligned ?? plain.aligned, plain));
  }

  #intern(key: string, shape: Shape): Type {
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const depth = this.#depthOf(shape);
    if (depth > MOST_DERIVATIONS) return this.unknown;
    const made = typeMade(this.#types.length + 1, shape, 0, shape.aligned, undefined);
    this.#depths[made.id] = depth;
    return this.#enter(key, made);
  }

  #depthOf({ of, parameters }: Shape): number {
    if (of === undefined) return 0;
    let depth = this.#depths[of.plain.id]!;
    for (const parameter of parameters ?? []) depth = Math.max(depth, this.#depths[parameter.plain.id]!);
    return depth + 1;
  }

  #enter(key: string, type: Type): Type {
    this.#types.push(type);
    this.#known.set(key, type);
    return type;
  }
}

/** All types list the same members in the same order, so that they are read alike. `plain` undefined: itself. */
function typeMade(id: number, shape: Shape, qualifiers: number, aligned: number | undefined, plain: Type | undefined): Type {
  const { kind, basic, width, precise, of, length, parameters, variadic, prototype, convention, tag, bytes } = shape;
  // biome-ignore format: a table
  const made = {
    id, kind, qualifiers, plain: plain as Type, basic, width, precise, aligned, of, length, parameters, variadic, prototype, convention, tag,
    bytes,
  } satisfies Record<keyof Type, unknown>;
  if (plain === undefined) made.plain = made;
  return made;
}

const FLOATING: ReadonlySet<BasicName> = new Set<BasicName>([
  '__fp16', '__bf16', '_Float16', '_Float32', '_Float64', '_Float128', '_Float32x', '_Float64x', 'float', 'double', 'long double',
  '_Decimal32', '_Decimal64', '_Decimal128',
]); // biome-ignore format: a table

export function isInteger(type: Type): boolean {
  return type.kind === 'integer' || type.kind === 'enum';
}

export function isArithmetic(type: Type): boolean {
  return type.kind === 'integer' || type.kind === 'enum' || type.kind === 'floating' || type.kind === 'complex';
}

export function isScalar(type: Type): boolean {
  return isArithmetic(type) || type.kind === 'pointer' || type.kind === 'nullptr';
}

export function isRecord(type: Type): boolean {
  return type.kind === 'struct' || type.kind === 'union';
}

/** Has a size: not `void`, a function, an array of unknown length or a record without a body (6.2.5 p1). */
export function isComplete(type: Type): boolean {
  switch (type.kind) {
    case 'void':
    case 'function':
    case 'unknown':
      return false;
    case 'array':
      return type.length !== undefined && isComplete(type.of!);
    case 'struct':
    case 'union':
      return type.tag!.definition !== 0;
    default:
      return true;
  }
}
