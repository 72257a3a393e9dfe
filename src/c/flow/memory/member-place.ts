/** Where a member of a record lies, through members without a name too. */
import { P } from '../../lex/spellings.ts';
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import type { Syntax } from '../../tree/syntax.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';
import type { Place } from './place.ts';
import type { PointerValue } from './value.ts';

export interface MemberPlace {
  /** Bytes from the beginning of the record. */
  readonly offset: number;
  /** Of a bit-field. */
  readonly width: number | undefined;
}

/** A member expression. */
export interface MemberAccess {
  readonly argument: Node;
  /** `->`: the argument is a pointer. */
  readonly arrow: boolean;
  readonly type: Type;
  /** What the member belongs to; undefined when that is no record. */
  readonly record: Type | undefined;
  /** Undefined: the record has no member of the name. */
  readonly place: MemberPlace | undefined;
  /** Of the member, in bytes. */
  readonly size: number;
  /** Only its address is taken. */
  readonly isAddressed: boolean;
  /** What the pointer led to the last time, and the member there. */
  from: PointerValue | undefined;
  found: Place | undefined;
}

export function memberAccess(types: Types, node: Node): MemberAccess {
  const { syntax } = types;
  const argument = syntax.child(node, 'argument');
  const arrow = syntax.operator(node) === '->';
  const type = types.of(node);
  const of = arrow ? types.value(argument).of : types.of(argument);
  const record = of !== undefined && isRecord(of) ? of : undefined;
  return {
    argument,
    arrow,
    type,
    record,
    place: record === undefined ? undefined : memberOf(types, record, syntax.nameId(syntax.child(node, 'field')), node),
    size: types.size(type, types.targetAt(node)) ?? Infinity,
    isAddressed: isAddressed(types, node),
    from: undefined,
    found: undefined,
  };
}

/** `&x`, of a pointer expression. */
export function isAddressOf({ arena }: Syntax, node: Node): boolean {
  return arena.spelling[arena.first[node]!] === P['&'];
}

/** Whether an expression is the operand of `&`. */
export function isAddressed({ syntax }: Types, node: Node): boolean {
  let up = syntax.parent(node);
  while (syntax.kind(up) === N.parenthesized_expression) up = syntax.parent(up);
  return syntax.kind(up) === N.pointer_expression && isAddressOf(syntax, up);
}

export function memberOf(types: Types, record: Type, nameId: number, node: Node): MemberPlace | undefined {
  // Of a member whose record is not known, neither is the type.
  if (!isRecord(record)) return undefined;
  const layout = types.layout(record, types.targetAt(node));
  for (const { member, offsetBits } of layout.members) {
    if (member.nameId === nameId && member.name !== '') return { offset: Math.floor(offsetBits / 8), width: member.width };
    if (member.name === '' && isRecord(member.type)) {
      const inner = memberOf(types, member.type, nameId, node);
      if (inner !== undefined) return { offset: inner.offset + offsetBits / 8, width: inner.width };
    }
  }
  return undefined;
}
