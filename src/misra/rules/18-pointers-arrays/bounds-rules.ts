/** Rules 18.1, 18.2, 18.3, 18.6, 19.1 and directives 4.1, 4.15, rule 1.3: what constants and named objects prove. */

import { memberOf } from '../../../c/flow/memory/member-place.ts';
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import type { Type } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { hazardMatches } from '../../flow/memory.ts';
import { libraryCalls, namedObject, stripCasts } from '../../library/calls.ts';

/** A pointer expression as an array object plus a constant number of elements. */
interface Anchor {
  readonly symbol: CSymbol;
  readonly offset: bigint | undefined;
  readonly length: number | undefined;
}

function anchorOf(subject: Subject, node: Node, depth = 0): Anchor | undefined {
  const { syntax, symbols, types } = subject;
  const inner = sameElements(subject, node);
  if (depth > 8 || inner === 0) return undefined;
  if (syntax.is(inner, 'identifier')) {
    const symbol = symbols.of(inner);
    if (symbol === undefined || (symbol.kind !== 'object' && symbol.kind !== 'parameter')) return undefined;
    const type = types.ofSymbol(symbol);
    if (type.kind === 'array') return { symbol, offset: 0n, length: type.length };
    return pointerAnchor(subject, symbol, depth);
  }
  if (syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '&') {
    const object = syntax.unparenthesized(syntax.child(inner, 'argument'));
    if (syntax.is(object, 'subscript_expression'))
      return shifted(
        anchorOf(subject, syntax.child(object, 'argument'), depth + 1),
        types.constant(syntax.child(object, 'index')),
        1n,
      );
    const symbol = namedObject(subject, object);
    return symbol !== undefined && types.ofSymbol(symbol).kind !== 'array' ? { symbol, offset: 0n, length: 1 } : undefined;
  }
  if (syntax.is(inner, 'binary_expression') && /^[-+]$/.test(syntax.operator(inner))) {
    const base = anchorOf(subject, syntax.child(inner, 'left'), depth + 1);
    return shifted(base, types.constant(syntax.child(inner, 'right')), syntax.operator(inner) === '-' ? -1n : 1n);
  }
  return undefined;
}

/** The expression without parentheses and without casts that keep what is pointed to, or its size; 0 behind any other cast. */
function sameElements({ syntax, types }: Subject, node: Node): Node {
  let at = syntax.unparenthesized(node);
  while (syntax.is(at, 'cast_expression')) {
    const value = syntax.unparenthesized(syntax.child(at, 'value'));
    const [to, from] = [types.of(at).of, types.value(value).of];
    if (to?.plain !== from?.plain && !(isByte(to) && isByte(from))) return 0;
    at = value;
  }
  return at;
}

function isByte(type: Type | undefined): boolean {
  return type?.kind === 'integer' && /char/.test(type.basic ?? '');
}

/** What a pointer expression leads to, in bytes from the start of a named array, through any casts. */
function byteAnchor(subject: Subject, pointer: Node): { readonly symbol: CSymbol; readonly byte: bigint } | undefined {
  const { types } = subject;
  const inner = stripCasts(subject, pointer);
  const anchor = anchorOf(subject, inner);
  const element = types.value(inner).of;
  const size = element === undefined ? undefined : types.size(element, types.targetAt(pointer));
  if (anchor?.offset === undefined || size === undefined) return undefined;
  return { symbol: anchor.symbol, byte: anchor.offset * BigInt(size) };
}

/** `*(u32 *)&b[0] = *(u32 *)&b[2]`: parts of one array that overlap, but not exactly. */
function* partlyOverlapping(subject: Subject): Iterable<Match> {
  const { syntax, symbols, types } = subject;
  const read = (node: Node): Node =>
    syntax.is(node, 'pointer_expression') && syntax.operator(node) === '*' ? syntax.child(node, 'argument') : 0;
  for (const node of syntax.all('assignment_expression')) {
    if (syntax.operator(node) !== '=') continue;
    const target = syntax.unparenthesized(syntax.child(node, 'left'));
    const to = read(target);
    const from = to === 0 ? 0 : read(syntax.unparenthesized(syntax.child(node, 'right')));
    if (from === 0) continue;
    const [a, b] = [byteAnchor(subject, to), byteAnchor(subject, from)];
    if (a === undefined || b === undefined || symbols.entity(a.symbol) !== symbols.entity(b.symbol)) continue;
    const apart = a.byte > b.byte ? a.byte - b.byte : b.byte - a.byte;
    const size = types.size(types.of(target), types.targetAt(node));
    if (size !== undefined && apart > 0n && apart < BigInt(size))
      yield matchNode(syntax, node, `Parts of \`${a.symbol.name}\` that overlap are assigned to each other`);
  }
}

function shifted(anchor: Anchor | undefined, by: bigint | undefined, sign: bigint): Anchor | undefined {
  if (anchor === undefined) return undefined;
  return { ...anchor, offset: anchor.offset === undefined || by === undefined ? undefined : anchor.offset + sign * by };
}

/** A local pointer that is set once, where it is declared or later, and never changed otherwise. */
function pointerAnchor(subject: Subject, symbol: CSymbol, depth: number): Anchor | undefined {
  const { syntax, symbols, types } = subject;
  if (symbol.kind !== 'object' || types.ofSymbol(symbol).kind !== 'pointer' || symbol.scope === 0) return undefined;
  const sources: Node[] = [];
  const declarator = syntax.ancestor(symbol.node, 'init_declarator');
  if (declarator !== 0 && syntax.contains(symbol.holder, declarator)) sources.push(syntax.child(declarator, 'value'));
  for (const use of symbols.usesOf(symbol)) {
    const up = syntax.parent(use);
    if (syntax.is(up, 'update_expression') || (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&'))
      return undefined;
    if (!syntax.is(up, 'assignment_expression') || !syntax.isIn(use, 'left')) continue;
    if (syntax.operator(up) !== '=') return undefined;
    sources.push(syntax.child(up, 'right'));
  }
  return sources.length === 1 ? anchorOf(subject, sources[0]!, depth + 1) : undefined;
}

export const rule19_1 = defineRule({
  id: 'rule-19.1',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    for (const node of syntax.all('assignment_expression')) {
      if (syntax.operator(node) !== '=') continue;
      const target = syntax.child(node, 'left');
      const source = stripCasts(subject, syntax.child(node, 'right'));
      const left = unionMember(subject, target);
      const right = unionMember(subject, source);
      if (left === undefined || right === undefined || left.object !== right.object || left.member === right.member) continue;
      const one = types.of(target);
      const other = types.of(source);
      const distance = left.offset === undefined || right.offset === undefined ? undefined : left.offset - right.offset;
      // Members of one type that overlap exactly may be assigned, and those that do not overlap at all.
      if (one.plain === other.plain && (distance ?? 0) === 0) continue;
      const at = types.targetAt(node);
      if (distance !== undefined && (types.size(distance < 0 ? one : other, at) ?? Infinity) <= Math.abs(distance)) continue;
      yield matchNode(syntax, node, 'A member of a union is assigned to another member of the same union');
    }
    for (const { call, arguments: args, name } of libraryCalls(subject, ['memcpy', 'strcpy', 'strncpy', 'strcat', 'strncat'])) {
      const [to, from, size] = args;
      if (to === undefined || from === undefined) continue;
      const a = anchorOf(subject, to) ?? elementOf(to);
      const b = anchorOf(subject, from) ?? elementOf(from);
      if (a?.offset === undefined || b?.offset === undefined || symbols.entity(a.symbol) !== symbols.entity(b.symbol)) continue;
      if (('member' in a ? a.member : '') !== ('member' in b ? b.member : '')) continue;
      const bytes = size === undefined ? undefined : types.constant(size);
      const element = BigInt(types.size(types.value(stripCasts(subject, to)).of ?? types.table.int, types.targetAt(call)) ?? 1);
      const apart = (a.offset > b.offset ? a.offset - b.offset : b.offset - a.offset) * element;
      if (bytes === undefined ? name !== 'memcpy' : bytes > apart)
        yield matchNode(syntax, call, `\`${name}\` copies between overlapping parts of \`${a.symbol.name}\``);
    }
    yield* partlyOverlapping(subject);
    yield* hazardMatches(subject, { overlap: (h) => `\`${h.what}\` copies between overlapping parts of one object` });

    /** `&x.m[1]`, `x.m`: an element of an array that is a member of a named object. */
    function elementOf(node: Node): { symbol: CSymbol; offset: bigint; member: string } | undefined {
      let at = stripCasts(subject, node);
      let offset: bigint | undefined = 0n;
      if (syntax.is(at, 'pointer_expression') && syntax.operator(at) === '&') {
        const element = syntax.unparenthesized(syntax.child(at, 'argument'));
        if (!syntax.is(element, 'subscript_expression')) return undefined;
        offset = types.constant(syntax.child(element, 'index'));
        at = syntax.unparenthesized(syntax.child(element, 'argument'));
      }
      if (!syntax.is(at, 'field_expression') || types.of(at).kind !== 'array' || offset === undefined) return undefined;
      const base = syntax.descendants(at, 'identifier')[0];
      const symbol = base === undefined ? undefined : symbols.of(base);
      return symbol === undefined ? undefined : { symbol, offset, member: syntax.text(at) };
    }
  },
});

/** A member of a union, or a part of one; `offset`: bytes from its beginning, where they are known. */
function unionMember(
  { syntax, types }: Subject,
  node: Node,
): { readonly object: string; readonly member: string; readonly offset: number | undefined } | undefined {
  let offset: number | undefined = 0;
  for (let at = syntax.unparenthesized(node); ; ) {
    if (syntax.is(at, 'subscript_expression')) {
      const index = types.constant(syntax.child(at, 'index'));
      const size = types.size(types.of(at), types.targetAt(at));
      offset = offset === undefined || index === undefined || size === undefined ? undefined : offset + Number(index) * size;
      at = syntax.unparenthesized(syntax.child(at, 'argument'));
      continue;
    }
    if (!syntax.is(at, 'field_expression')) return undefined;
    const argument = syntax.child(at, 'argument');
    const type = types.of(argument);
    const record = syntax.operator(at) === '->' ? type.of : type;
    const field = syntax.child(at, 'field');
    if (record?.kind === 'union') return { object: syntax.text(argument), member: syntax.text(field), offset };
    const inner = record === undefined ? undefined : memberOf(types, record, syntax.nameId(field), at)?.offset;
    offset = offset === undefined || inner === undefined ? undefined : offset + inner;
    at = syntax.unparenthesized(argument);
  }
}
