/** Which member each value of an initialiser goes into (C11 6.7.9): braces, left-out braces, designators. */
import type { Node } from '../../tree/arena.ts';
import type { Member } from '../../types/context.ts';
import { isRecord, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';

/** `leaf` goes into the member; undefined: into the object itself (or an element of it). */
export type Filled = (leaf: Node, member: Member | undefined) => void;

/** An aggregate that is being filled. */
interface Frame {
  readonly type: Type;
  /** What scalars directly in it belong to. */
  readonly owner: Member | undefined;
  next: number;
}

/** Braces nested deeper than this fill the object as a whole. */
const DEEPEST = 200;

export function eachFilled(types: Types, type: Type, initializer: Node, each: Filled): void {
  if (initializer === 0) return;
  const { syntax } = types;
  if (syntax.is(initializer, 'initializer_list')) fillList(types, initializer, { type, owner: undefined, next: 0 }, each, 0);
  else each(initializer, undefined);
}

function fillList(types: Types, list: Node, into: Frame, each: Filled, depth: number): void {
  const { syntax } = types;
  let frames: Frame[] = [into];
  for (const item of syntax.children(list)) {
    let value = item;
    if (syntax.is(item, 'initializer_pair')) {
      value = syntax.child(item, 'value');
      frames = designated(types, item, into);
    }
    const place = nextPlace(types, frames, value);
    if (place === undefined) continue;
    if (syntax.is(value, 'initializer_list') && depth < DEEPEST) fillList(types, value, { ...place, next: 0 }, each, depth + 1);
    else if (!syntax.is(value, 'initializer_list')) each(value, place.owner);
    frames.at(-1)!.next++;
  }
}

interface Place {
  readonly type: Type;
  readonly owner: Member | undefined;
}

/** Where the next value goes; steps into aggregates whose braces are left out and out of full ones. */
function nextPlace(types: Types, frames: Frame[], value: Node): Place | undefined {
  for (;;) {
    const frame = frames.at(-1)!;
    const place = placeIn(types, frame, frame.next);
    if (place === undefined) {
      if (frames.length === 1) return undefined;
      frames.pop();
      frames.at(-1)!.next++;
      continue;
    }
    if (!isOpened(types, place.type, value)) return place;
    frames.push({ ...place, next: 0 });
  }
}

/** Does a value without braces go into the first part of the aggregate? */
function isOpened(types: Types, type: Type, value: Node): boolean {
  const { syntax } = types;
  if (syntax.is(value, 'initializer_list')) return false;
  if (type.kind === 'array')
    return type.length !== 0 && !syntax.is(value, 'string_literal') && !syntax.is(value, 'concatenated_string');
  return isRecord(type) && types.members(type).length > 0 && !isRecord(types.of(value));
}

function placeIn(types: Types, { type, owner }: Frame, index: number): Place | undefined {
  if (type.kind === 'array')
    return type.length !== undefined && type.length >= 0 && index >= type.length ? undefined : { type: type.of!, owner };
  if (isRecord(type)) {
    const members = types.members(type);
    const found = members[index];
    return found === undefined ? undefined : { type: found.type, owner: found };
  }
  return index === 0 ? { type, owner } : undefined;
}

/** The frames at which the designators of an item arrive. */
function designated(types: Types, item: Node, into: Frame): Frame[] {
  const { syntax } = types;
  const frames = [into];
  const designators = syntax.children(item, 'designator');
  designators.forEach((designator, i) => {
    let frame = frames.at(-1)!;
    if (i > 0) frame = entered(types, frames);
    if (syntax.is(designator, 'subscript_designator') || syntax.is(designator, 'subscript_range_designator')) {
      frame.next = Number(types.constant(syntax.firstChild(designator)) ?? 0n);
      return;
    }
    const name = syntax.nameId(syntax.is(designator, 'field_designator') ? syntax.firstChild(designator) : designator);
    for (;;) {
      const index = isRecord(frame.type) ? types.members(frame.type).findIndex((m) => bears(types, m, name)) : -1;
      if (index < 0) break;
      frame.next = index;
      if (types.members(frame.type)[index]!.nameId === name) break;
      frame = entered(types, frames);
    }
  });
  return frames;
}

/** Steps into the place where the last frame stands. */
function entered(types: Types, frames: Frame[]): Frame {
  const frame = frames.at(-1)!;
  const place = placeIn(types, frame, frame.next) ?? { type: types.table.unknown, owner: frame.owner };
  frames.push({ ...place, next: 0 });
  return frames.at(-1)!;
}

/** A member of this name, or an unnamed record with one. */
function bears(types: Types, member: Member, name: number): boolean {
  return member.nameId === name || (member.name === '' && isRecord(member.type) && types.member(member.type, name) !== undefined);
}
