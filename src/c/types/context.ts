/** What the parts of the type system ask each other. `types.ts` ties them together. */
import type { Node } from '../tree/arena.ts';
import type { Syntax } from '../tree/syntax.ts';
import type { NumberLiteral } from './literals.ts';
import type { CSymbol } from './symbol.ts';
import type { Symbols } from './symbols.ts';
import type { Target } from './target.ts';
import type { Tag, Type, TypeTable } from './type.ts';

/** A member of a structure or union, in order; `name` is empty for unnamed bit-fields and anonymous records. */
export interface Member {
  readonly name: string;
  readonly nameId: number;
  /** The leaf that names it, or the field_declaration. */
  readonly node: Node;
  readonly holder: Node;
  readonly type: Type;
  /** Width of a bit-field; undefined for other members. */
  readonly width: number | undefined;
  /** Alignment asked for with `aligned` or `_Alignas`, 0 for none; `packed` on the member. */
  readonly aligned: number;
  readonly packed: boolean;
}

export interface MemberLayout {
  readonly member: Member;
  readonly offsetBits: number;
  /** It stands behind a member whose size is not known: the offset tells it from others, no more. */
  readonly uncertain: boolean;
}

export interface RecordLayout {
  readonly size: number;
  readonly alignment: number;
  readonly members: readonly MemberLayout[];
  /** A member has no known size (it is variable, or its type is not known): the record has none. */
  readonly uncertain: boolean;
}

export interface TypeContext {
  readonly syntax: Syntax;
  readonly symbols: Symbols;
  readonly table: TypeTable;
  /** The target for which a node is compiled. */
  targetAt(node: Node): Target;
  /** C23 or later at this node. */
  isC23(node: Node): boolean;
  /** Type of an expression before array, function and lvalue conversion. */
  of(expression: Node): Type;
  /** Type of an expression after them. */
  value(expression: Node): Type;
  /** Type of a declared name. */
  ofSymbol(symbol: CSymbol): Type;
  /** Type of a `type_descriptor`. */
  named(descriptor: Node): Type;
  /** What a `number_literal` says. */
  number(leaf: Node): NumberLiteral;
  /** Value of an integer constant expression; undefined when it is none. */
  constant(expression: Node): bigint | undefined;
  /** Value of the enumerator that a leaf names. */
  enumerator(leaf: Node): bigint | undefined;
  members(record: Type): readonly Member[];
  /** The member of this name, also inside anonymous records. */
  member(record: Type, nameId: number): Member | undefined;
  /** In bytes; undefined when incomplete or not constant. */
  size(type: Type, target: Target): number | undefined;
  alignment(type: Type, target: Target): number;
  layout(record: Type, target: Target): RecordLayout;
  /** The integer type that an enumeration is compatible with. */
  underlying(type: Type, target: Target): Type;
  /** The body that a use of a tag means. */
  tagOf(specifier: Node): { readonly tag: Tag; readonly identity: string };
}
