/**
 * How many elements an initialiser gives an array without a length (6.7.9): a cursor walks through the subobjects as the
 * items of the list fill them, where braces are left out, too.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import type { Member, TypeContext } from './context.ts';
import { isRecord, type Type } from './type.ts';

/** An aggregate whose subobjects are being filled, and which of them is next. */
interface Level {
  readonly type: Type;
  readonly members: readonly Member[];
  next: number;
}

/** A record that contains itself (an error in the source) ends at some depth. */
const DEEPEST = 64;

// [impl->dsn~c-expression-types~1]
export function initialisedLength(c: TypeContext, element: Type, list: Node): number {
  const whole = !isAggregate(element);
  const outer: Level = { type: element, members: [], next: 0 };
  const levels = [outer];
  let length = 0;
  for (const item of c.syntax.children(list)) {
    const designators = c.syntax.is(item, 'initializer_pair') ? c.syntax.children(item, 'designator') : [];
    if (designators.length > 0) designate(c, designators, levels);
    else while (levels.length > 1 && isFull(levels.at(-1)!)) levels.pop();
    const value = designators.length === 0 ? item : c.syntax.child(item, 'value');
    if (!whole) descend(c, value, levels);
    levels.at(-1)!.next++;
    length = Math.max(length, outer.next);
  }
  return length;
}

/** Down to the subobject that the value fills: the whole one, or the first in it. */
function descend(c: TypeContext, value: Node, levels: Level[]): void {
  for (let type = nextIn(levels); isAggregate(type) && levels.length < DEEPEST; type = nextIn(levels)) {
    if (fillsAll(c, type, value)) return;
    const inner = levelOf(c, type);
    if (inner.type.kind !== 'array' && inner.type.kind !== 'vector' && inner.members.length === 0) return;
    levels.at(-1)!.next++;
    levels.push(inner);
  }
}

function fillsAll(c: TypeContext, type: Type, value: Node): boolean {
  const inner = c.syntax.unparenthesized(value);
  switch (c.syntax.kind(inner)) {
    case N.initializer_list:
      return true;
    case N.string_literal:
    case N.concatenated_string:
      return type.kind === 'array' && type.of!.kind === 'integer';
    case N.number_literal:
    case N.char_literal:
      return false;
    default:
      return isRecord(type) ? isRecord(c.of(value)) : type.kind === 'vector' && c.of(value).kind === 'vector';
  }
}

/** Sets the levels to what the designators name; the last of them names the subobject that is next. */
function designate(c: TypeContext, designators: readonly Node[], levels: Level[]): void {
  levels.length = 1;
  designators.forEach((designator, i) => {
    if (i > 0) enter(c, levels);
    if (!c.syntax.is(designator, 'field_designator')) {
      const end = c.syntax.child(designator, 'end') || c.syntax.firstChild(designator);
      levels.at(-1)!.next = Number(c.constant(end) ?? 0n);
      return;
    }
    const field = c.syntax.firstChild(designator);
    enterMember(c, levels, field === 0 ? -1 : c.syntax.nameId(field), 0);
  });
}

function enter(c: TypeContext, levels: Level[]): void {
  const type = nextIn(levels);
  levels.at(-1)!.next++;
  levels.push(levelOf(c, type));
}

/** The member becomes the next one of the last level, through anonymous records. */
function enterMember(c: TypeContext, levels: Level[], nameId: number, depth: number): boolean {
  const level = levels.at(-1)!;
  const named = level.members.findIndex((m) => m.name !== '' && m.nameId === nameId);
  if (named >= 0) {
    level.next = named;
    return true;
  }
  return level.members.some((member, at) => {
    if (member.name !== '' || !isRecord(member.type) || depth > DEEPEST) return false;
    level.next = at;
    enter(c, levels);
    if (enterMember(c, levels, nameId, depth + 1)) return true;
    levels.pop();
    return false;
  });
}

function levelOf(c: TypeContext, type: Type): Level {
  return { type, members: isRecord(type) ? c.members(type).filter((m) => m.name !== '' || m.width === undefined) : [], next: 0 };
}

/** The type of the subobject that is next; of the outermost level the element's. */
function nextIn(levels: readonly Level[]): Type {
  const level = levels.at(-1)!;
  if (levels.length === 1) return level.type;
  return isRecord(level.type) ? (level.members[level.next]?.type ?? level.type) : (level.type.of ?? level.type);
}

function isFull({ type, members, next }: Level): boolean {
  if (type.kind === 'union') return next > 0;
  if (isRecord(type)) return next >= members.length;
  return type.length !== undefined && next >= type.length;
}

function isAggregate({ kind }: Type): boolean {
  return kind === 'array' || kind === 'vector' || kind === 'struct' || kind === 'union';
}
