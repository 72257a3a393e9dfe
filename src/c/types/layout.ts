/**
 * Sizes, alignments and the layout of records, as gcc lays them out for the targets of `target.ts`: members in order, each
 * at its alignment; a bit-field stays inside one storage unit of its declared type unless packed; `aligned`, `packed`,
 * `_Alignas` and `#pragma pack` are honoured.
 */
import { packAt } from '../parse/pack.ts';
import { attributeArguments, attributeName, attributesIn } from './attributes.ts';
import type { Member, MemberLayout, RecordLayout, TypeContext } from './context.ts';
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
  const asked = recordAttributes(c, record);
  const place: Placing = {
    bits: 0,
    alignment: 1,
    size: 0,
    uncertain: false,
    packed: asked.packed,
    most: packOf(c, record, target),
  };
  const members: MemberLayout[] = [];
  for (const member of c.members(record)) {
    if (record.kind === 'union') place.bits = 0;
    const uncertain = place.uncertain && record.kind === 'struct';
    members.push({ member, offsetBits: placed(c, member, target, place), uncertain });
    place.size = Math.max(place.size, place.bits);
  }
  const alignment = Math.max(place.alignment, asked.aligned);
  const size = roundUp(Math.ceil(place.size / 8), alignment);
  return { size, alignment, members, uncertain: place.uncertain };
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

interface Placing {
  bits: number;
  alignment: number;
  size: number;
  /** A member of unknown size was placed. */
  uncertain: boolean;
  readonly packed: boolean;
  /** Largest alignment that `#pragma pack` allows, in bytes. */
  readonly most: number;
}

const NO_LIMIT = Number.MAX_SAFE_INTEGER / 8;

function packOf({ syntax }: TypeContext, record: Type, target: Target): number {
  const { definition } = record.tag!;
  const { packs, firstToken } = syntax.declarationOf(definition);
  const own = packs.length === 0 ? 0 : packAt(packs, firstToken, syntax.lastToken(definition));
  return own || target.pack || NO_LIMIT;
}

function recordAttributes(c: TypeContext, record: Type): { packed: boolean; aligned: number } {
  let packed = false;
  let aligned = 1;
  for (const attribute of attributesIn(c.syntax, record.tag!.definition)) {
    const name = attributeName(c.syntax, attribute);
    if (name === 'packed') packed = true;
    if (name === 'aligned') aligned = Math.max(aligned, alignmentArgument(c, attribute));
  }
  return { packed, aligned };
}

/** `aligned` without argument means the largest alignment of the target. */
export function alignmentArgument(c: TypeContext, attribute: number): number {
  const argument = attributeArguments(c.syntax, attribute)[0];
  const value = argument === undefined ? undefined : c.constant(argument);
  return value === undefined ? 16 : Number(value);
}

function placed(c: TypeContext, member: Member, target: Target, place: Placing): number {
  const packed = place.packed || member.packed;
  const natural = alignmentOf(c, member.type, target);
  if (member.width !== undefined) return placedBits(c, member, target, place, packed, natural);
  const alignment = Math.min(Math.max(packed ? 1 : natural, member.aligned), place.most);
  const size = memberSize(c, member, target, place);
  const offset = roundUp(place.bits, alignment * 8);
  place.alignment = Math.max(place.alignment, alignment);
  place.bits = offset + size * 8;
  return offset;
}

function placedBits(c: TypeContext, member: Member, target: Target, place: Placing, packed: boolean, natural: number): number {
  const { most } = place;
  const unit = (sizeOf(c, member.type, target) ?? 4) * 8;
  const width = member.width!;
  const counts = member.name !== '' || target.unnamedBitFieldsAlign;
  if (width === 0) {
    // `#pragma pack` does not hold for it.
    place.bits = roundUp(place.bits, Math.max(unit, member.aligned * 8));
    if (target.unnamedBitFieldsAlign && !packed) place.alignment = Math.max(place.alignment, natural);
    return place.bits;
  }
  let offset = place.bits;
  if (member.aligned > 0) offset = roundUp(offset, Math.min(member.aligned, most) * 8);
  else if (
    !packed &&
    most === NO_LIMIT &&
    Math.floor(offset / (natural * 8)) !== Math.floor((offset + width - 1) / (natural * 8)) &&
    unit >= width
  ) {
    if ((offset % (natural * 8)) + width > unit) offset = roundUp(offset, natural * 8);
  }
  // Under `#pragma pack` bit-fields follow each other, and `packed` no longer lowers their type's alignment.
  const own = most === NO_LIMIT && packed ? 1 : Math.min(natural, most);
  if (counts) place.alignment = Math.max(place.alignment, own, Math.min(member.aligned, most));
  place.bits = offset + width;
  return offset;
}

function roundUp(value: number, step: number): number {
  return Math.ceil(value / step) * step;
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
