/**
 * Sizes, alignments and the layout of records, as gcc lays them out for the targets of `target.ts`: members in order, each
 * at its alignment; a bit-field stays inside one storage unit of its declared type unless packed; `aligned`, `packed`,
 * `_Alignas` and `#pragma pack` are honoured. `ms-layout.ts` places the members of `ms_struct`.
 */
import { packAt } from '../parse/pack.ts';
import { attributeArguments, attributeName, attributesIn } from './attributes.ts';
import type { Member, MemberLayout, RecordLayout, TypeContext } from './context.ts';
import { type Field, MsRuns, type Room, roundUp } from './ms-layout.ts';
import type { Target } from './target.ts';
import { isRecord, type Type } from './type.ts';

export function sizeOf(c: TypeContext, type: Type, target: Target): number | undefined {
  switch (type.kind) {
    case 'integer':
    case 'floating':
      return type.precise ? preciseSize(type.width!, target) : target.sizes[type.basic!];
    case 'complex':
      return 2 * target.sizes[type.basic!];
    case 'pointer':
    case 'nullptr':
      return target.pointer;
    case 'enum':
      return sizeOf(c, c.underlying(type, target), target);
    case 'array':
    case 'vector': {
      const element = sizeOf(c, type.of!, target);
      return element === undefined || type.length === undefined || type.length < 0 ? undefined : element * type.length;
    }
    case 'struct':
    case 'union':
      return type.tag!.definition === 0 ? undefined : certainSize(c.layout(type, target));
    case 'void':
    case 'function':
      return 1;
    case 'va_list':
      return target.name.startsWith('arm64') ? 32 : target.name === 'x86-64' ? 24 : target.pointer;
    default:
      return undefined;
  }
}

export function alignmentOf(c: TypeContext, type: Type, target: Target): number {
  if (type.aligned !== undefined) return type.aligned;
  switch (type.kind) {
    case 'integer':
    case 'floating':
    case 'complex':
      if (type.precise) return Math.min(preciseSize(type.width!, target), preciseUnit(target));
      return target.alignments[type.basic!] ?? target.sizes[type.basic!];
    case 'pointer':
    case 'nullptr':
    case 'va_list':
      return target.pointer;
    case 'enum':
      return alignmentOf(c, c.underlying(type, target), target);
    case 'array':
      return alignmentOf(c, type.of!, target);
    case 'vector':
      return vectorAlignment(sizeOf(c, type, target) ?? 1, target);
    case 'struct':
    case 'union':
      return type.tag!.definition === 0 ? 1 : c.layout(type, target).alignment;
    default:
      return 1;
  }
}

/** Bytes of `_BitInt(width)`: the least power of two up to the largest unit, then whole units (psABIs). */
function preciseSize(width: number, target: Target): number {
  const bytes = Math.ceil(width / 8);
  const unit = preciseUnit(target);
  return bytes > unit ? roundUp(bytes, unit) : 2 ** Math.ceil(Math.log2(bytes));
}

function preciseUnit(target: Target): number {
  return target.name.startsWith('arm64') ? 16 : target.name === 'i386' ? 4 : 8;
}

/** i386 without MMX holds 8 bytes in two words. */
function vectorAlignment(size: number, target: Target): number {
  return target.name === 'i386' && size === 8 ? 4 : Math.min(size, target.vectorAlignment);
}

// [impl->dsn~c-record-layout~1]
export function layoutOf(c: TypeContext, record: Type, target: Target): RecordLayout {
  const asked = recordAttributes(c, record, target);
  const most = packOf(c, record, target) * 8;
  const room: Placing = { bits: 0, alignment: 8, most, uncertain: false };
  const runs = asked.ms ? new MsRuns() : undefined;
  const members: MemberLayout[] = [];
  const all = c.members(record);
  let end = 0;
  all.forEach((member, i) => {
    const uncertain = room.uncertain && record.kind === 'struct';
    if (record.kind === 'union') room.bits = 0;
    const field = fieldOf(c, member, target, room, asked, record.kind === 'union' || i === all.length - 1);
    const place = runs !== undefined && record.kind === 'union' ? new MsRuns() : runs;
    const offsetBits = place === undefined ? placed(member, field, target, room) : place.place(field, room);
    members.push({ member, offsetBits, uncertain });
    end = Math.max(end, record.kind === 'union' ? field.size : room.bits);
  });
  const alignment = Math.max(room.alignment / 8, asked.aligned);
  const size = roundUp(Math.ceil(end / 8), alignment);
  return { size, alignment, members, uncertain: room.uncertain };
}

function certainSize(layout: RecordLayout): number | undefined {
  return layout.uncertain ? undefined : layout.size;
}

/** 0 for a flexible array; something, when it is not known. */
function memberSize(c: TypeContext, { type }: Member, target: Target, place: Placing): number {
  const size = sizeOf(c, type, target);
  if (size !== undefined) return size;
  if (type.kind === 'array' && type.length === undefined) return 0;
  place.uncertain = true;
  return target.pointer;
}

interface Placing extends Room {
  /** A member of unknown size was placed. */
  uncertain: boolean;
}

const NO_LIMIT = 2 ** 48;

function packOf({ syntax }: TypeContext, record: Type, target: Target): number {
  const { definition } = record.tag!;
  const { packs, firstToken } = syntax.declarationOf(definition);
  const own = packs.length === 0 ? 0 : packAt(packs, firstToken, syntax.lastToken(definition));
  return own || target.pack || NO_LIMIT / 8;
}

interface Asked {
  readonly packed: boolean;
  readonly aligned: number;
  /** As Microsoft's compilers do it. */
  readonly ms: boolean;
}

function recordAttributes(c: TypeContext, record: Type, target: Target): Asked {
  let packed = false;
  let aligned = 1;
  let ms = target.msBitFields === true;
  for (const attribute of attributesIn(c.syntax, record.tag!.definition)) {
    const name = attributeName(c.syntax, attribute);
    if (name === 'packed') packed = true;
    else if (name === 'aligned') aligned = Math.max(aligned, alignmentArgument(c, attribute, target));
    else if (name === 'ms_struct' && isX86(target)) ms = true;
    else if (name === 'gcc_struct') ms = false;
  }
  return { packed, aligned, ms };
}

function isX86({ name }: Target): boolean {
  return name === 'x86-64' || name === 'i386';
}

/** `aligned` without argument means the largest alignment of the target. */
export function alignmentArgument(c: TypeContext, attribute: number, target: Target): number {
  const argument = attributeArguments(c.syntax, attribute)[0];
  const value = argument === undefined ? undefined : c.constant(argument);
  return value === undefined ? target.biggestAlignment : Number(value);
}

function fieldOf(c: TypeContext, member: Member, target: Target, room: Placing, asked: Asked, last: boolean): Field {
  const { type, width, aligned } = member;
  const packed = asked.packed || member.packed;
  const least = alignmentOf(c, type, target) * 8;
  const natural = asked.ms ? Math.max(least, wordsApart(c, type, target) * 8) : least;
  const typeSize = width === undefined ? memberSize(c, member, target, room) * 8 : (sizeOf(c, type, target) ?? 4) * 8;
  let own = width !== undefined ? 1 : packed ? 8 : least;
  // i386: a whole number of 8 bytes that asks for an alignment gets that of the number, where it stands so already.
  if (width === 64 && aligned > 0 && !packed && room.bits % 64 === 0) own = 64;
  const desired = Math.min(Math.max(own, aligned * 8), room.most);
  return { width, size: width ?? typeSize, typeSize, natural, desired, packed, last };
}

/** Numbers of 8 bytes that i386 aligns like two words, but only as members of its own records. */
function wordsApart(c: TypeContext, type: Type, target: Target): number {
  if (type.kind === 'array') return wordsApart(c, type.of!, target);
  if (type.aligned !== undefined || target.alignments['long long'] === undefined) return 1;
  const isNumber = type.kind === 'integer' || type.kind === 'floating' || type.kind === 'complex';
  return isNumber && target.sizes[type.basic!] === 8 ? 8 : 1;
}

function placed(member: Member, field: Field, target: Target, room: Placing): number {
  if (field.width !== undefined) return placedBits(member, field, target, room);
  room.bits = roundUp(room.bits, field.desired);
  room.alignment = Math.max(room.alignment, field.desired);
  const offset = room.bits;
  room.bits += field.size;
  return offset;
}

function placedBits(member: Member, field: Field, target: Target, room: Placing): number {
  const { most } = room;
  const { width, typeSize, natural, packed, desired } = field;
  const counts = member.name !== '' || target.unnamedBitFieldsAlign;
  if (width === 0) {
    // Neither `#pragma pack` nor `packed` holds for it.
    room.bits = roundUp(room.bits, Math.max(natural, member.aligned * 8));
    if (target.unnamedBitFieldsAlign) room.alignment = Math.max(room.alignment, natural);
    return room.bits;
  }
  room.bits = roundUp(room.bits, desired);
  // It spans no more units of its type's alignment than its type.
  const units = Math.ceil(((room.bits % natural) + field.size) / natural);
  if (!packed && most === NO_LIMIT && units > typeSize / natural) room.bits = roundUp(room.bits, natural);
  // Under `#pragma pack` bit-fields follow each other, and `packed` no longer lowers their type's alignment.
  const own = most === NO_LIMIT && packed ? 8 : Math.min(natural, most);
  if (counts) room.alignment = Math.max(room.alignment, own, desired);
  const offset = room.bits;
  room.bits += field.size;
  return offset;
}

/** The member of this name, also inside anonymous records, with its offset from the outer record in bits. */
export function findMember(c: TypeContext, record: Type, nameId: number): Member | undefined {
  for (const member of c.members(record)) {
    if (member.nameId === nameId && member.name !== '') return member;
    if (member.name === '' && isRecord(member.type)) {
      const inner = findMember(c, member.type, nameId);
      if (inner !== undefined) return inner;
    }
  }
  return undefined;
}

/** All that `findMember` finds in a record, by name. */
export function enterMembers(c: TypeContext, record: Type, into: Map<number, Member>): void {
  for (const member of c.members(record)) {
    if (member.name === '' && isRecord(member.type)) enterMembers(c, member.type, into);
    else if (member.name !== '' && !into.has(member.nameId)) into.set(member.nameId, member);
  }
}

/** Offset in bits of a member, also inside anonymous records. */
export function memberOffset(c: TypeContext, record: Type, nameId: number, target: Target): number | undefined {
  for (const { member, offsetBits, uncertain } of c.layout(record, target).members) {
    if (member.nameId === nameId && member.name !== '') return uncertain ? undefined : offsetBits;
    if (member.name === '' && isRecord(member.type)) {
      const inner = memberOffset(c, member.type, nameId, target);
      if (inner !== undefined) return uncertain ? undefined : offsetBits + inner;
    }
  }
  return undefined;
}
