/** Where a member of a record lies, through members without a name too. */
import type { Node } from '../../tree/arena.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';

export interface MemberPlace {
  /** Bytes from the beginning of the record. */
  readonly offset: number;
  /** Of a bit-field. */
  readonly width: number | undefined;
}

/** Stands for a name that the record does not have. */
export const NO_MEMBER: MemberPlace = { offset: -1, width: undefined };

export function memberOf(types: Types, record: Type, nameId: number, node: Node): MemberPlace | undefined {
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
