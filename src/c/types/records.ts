/** Structures, unions and enumerations: which body a tag means, members, enumerator values (C11 6.7.2.1 to 6.7.2.3). */
import type { Node } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';
import { attributeArguments, attributeName, attributesAbout, findAttribute } from './attributes.ts';
import type { Member, TypeContext } from './context.ts';
import { nameOf } from './declared-name.ts';
import { bytesOfMode, declaratorType, specifiedType } from './declared-types.ts';
import { alignmentArgument } from './layout.ts';
import type { Target } from './target.ts';
import type { Tag, Type } from './type.ts';

/** `inUnitOf(a, b)`: does the unit that gives declaration `a` its meaning contain declaration `b`? */
export function tagOf(
  c: TypeContext,
  specifier: Node,
  inUnitOf: (a: number, b: number) => boolean,
): { tag: Tag; identity: string } {
  const { arena } = c.syntax;
  const kind = arena.kind[specifier];
  const keyword = kind === N.struct_specifier ? 'struct' : kind === N.union_specifier ? 'union' : 'enum';
  const leaf = c.syntax.child(specifier, 'name');
  const symbol = leaf === 0 ? undefined : c.symbols.of(leaf);
  if (symbol === undefined) {
    const name = leaf === 0 ? '' : c.syntax.text(leaf);
    return { tag: { keyword, name, definition: specifier }, identity: `d${specifier}` };
  }
  const bodies = c.symbols.declarationsOf(symbol).filter((s) => s.definition);
  let body = bodies[0];
  if (bodies.length > 1) {
    const here = c.syntax.declarationOf(specifier).id;
    body = bodies.find((s) => s.declaration === here) ?? bodies.find((s) => inUnitOf(here, s.declaration)) ?? body;
  }
  const definition = body?.holder ?? 0;
  const identity = definition === 0 ? `e${c.symbols.entity(symbol)}` : `d${definition}`;
  return { tag: { keyword, name: symbol.name, definition }, identity };
}

export function membersOf(c: TypeContext, record: Type): Member[] {
  const body = record.tag!.definition === 0 ? 0 : c.syntax.child(record.tag!.definition, 'body');
  const members: Member[] = [];
  for (const holder of c.syntax.children(body)) {
    if (c.syntax.is(holder, 'field_declaration')) addMembers(c, holder, members);
  }
  return members;
}

function addMembers(c: TypeContext, holder: Node, members: Member[]): void {
  const { arena, space } = c.syntax;
  const base = specifiedType(c, holder, 0);
  let declarator = 0;
  let any = false;
  const flush = (width: number | undefined) => {
    const leaf = declarator === 0 ? 0 : nameOf(arena, declarator);
    const nameId = leaf === 0 ? 0 : arena.spelling[arena.first[leaf]!]!;
    const type = declarator === 0 ? base : declaratorType(c, holder, declarator, base);
    const { aligned, packed } = askedAlignment(c, holder, declarator);
    const name = leaf === 0 ? '' : space.spellings.text(nameId);
    members.push({ name, nameId, node: leaf || holder, holder, type, width, aligned, packed });
    declarator = 0;
    any = true;
  };
  for (let n = holder + 1; n < arena.end[holder]!; n = arena.end[n]!) {
    if (arena.kind[n] === N.bitfield_clause) {
      // `uint16_t count, : 16;`: the width is of a member without a name.
      if (declarator !== 0 && c.syntax.tokenText(arena.first[n]! - 1) === ',') flush(undefined);
      flush(Number(c.constant(n + 1) ?? 0n));
    } else if (arena.field[n] === F.declarator) {
      if (declarator !== 0) flush(undefined);
      declarator = n;
    }
  }
  if (declarator !== 0) flush(undefined);
  if (!any && (base.kind === 'struct' || base.kind === 'union') && base.tag!.name === '') flush(undefined);
}

/** What the attributes and `_Alignas` of a declaration say of the place of what it declares. */
export function askedAlignment(c: TypeContext, holder: Node, declarator: Node): { aligned: number; packed: boolean } {
  let aligned = 0;
  let packed = false;
  for (const attribute of attributesAbout(c.syntax, holder, declarator)) {
    const name = attributeName(c.syntax, attribute);
    if (name === 'packed') packed = true;
    if (name === 'aligned') aligned = Math.max(aligned, alignmentArgument(c, attribute, c.targetAt(holder)));
  }
  for (const node of c.syntax.children(holder)) {
    const alignas = c.syntax.firstChild(node);
    if (alignas === 0 || !c.syntax.is(alignas, 'alignas_qualifier')) continue;
    const argument = c.syntax.firstChild(alignas);
    const isType = c.syntax.is(argument, 'type_descriptor');
    aligned = Math.max(aligned, isType ? c.alignment(c.named(argument), c.targetAt(holder)) : Number(c.constant(argument) ?? 0n));
  }
  return { aligned, packed };
}

export interface EnumValues {
  /** Value by enumerator node. */
  readonly values: ReadonlyMap<Node, bigint>;
  readonly least: bigint;
  readonly greatest: bigint;
}

/**
 * Values of the enumerators of a body, entered into `values` one after the other: the later ones may ask for the earlier. An
 * enumerator whose value is not constant counts on from the one before.
 */
export function enumValues(c: TypeContext, specifier: Node, values: Map<Node, bigint>): EnumValues {
  let next = 0n;
  let least = 0n;
  let greatest = 0n;
  for (const node of c.syntax.children(c.syntax.child(specifier, 'body'))) {
    if (!c.syntax.is(node, 'enumerator')) continue;
    const expression = c.syntax.child(node, 'value');
    const value = expression === 0 ? next : (c.constant(expression) ?? next);
    values.set(node, value);
    if (value < least) least = value;
    if (value > greatest) greatest = value;
    next = value + 1n;
  }
  return { values, least, greatest };
}

/** What `mode` behind the body of an enumeration says. */
function modeBytes(c: TypeContext, definition: Node, target: Target): number | undefined {
  const mode = definition === 0 ? 0 : findAttribute(c.syntax, definition, 'mode');
  const argument = mode === 0 ? undefined : attributeArguments(c.syntax, mode)[0];
  return argument === undefined ? undefined : bytesOfMode(c.syntax.text(argument), target);
}

/** gcc: `unsigned int`, or `int` when a value is negative, or wider; with `packed` the smallest that fits. */
export function underlyingOf(c: TypeContext, type: Type, values: EnumValues, target: Target): Type {
  const { definition } = type.tag!;
  const named = definition === 0 ? 0 : c.syntax.child(definition, 'underlying_type');
  if (named !== 0) return c.named(named).plain;
  const packed = target.shortEnums === true || (definition !== 0 && findAttribute(c.syntax, definition, 'packed') !== 0);
  const signed = values.least < 0n;
  const rows = signed
    ? (['signed char', 'short', 'int', 'long', 'long long'] as const)
    : (['unsigned char', 'unsigned short', 'unsigned int', 'unsigned long', 'unsigned long long'] as const);
  const bytes = type.bytes ?? modeBytes(c, definition, target);
  if (bytes !== undefined) return c.table.basic(rows.find((name) => target.sizes[name] === bytes) ?? rows[2]);
  for (const name of packed ? rows : rows.slice(2)) {
    const bits = BigInt(target.sizes[name] * 8);
    const fits = signed
      ? values.least >= -(1n << (bits - 1n)) && values.greatest < 1n << (bits - 1n)
      : values.greatest < 1n << bits;
    if (fits) return c.table.basic(name);
  }
  return c.table.basic(signed ? 'long long' : 'unsigned long long');
}
