/** Rules 21.14, 21.15 and 21.16: what the memory functions compare and copy. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Type } from '../../../c/types/type.ts';
import { typeText } from '../../../c/types/type-text.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { callMatch, libraryCalls, namedObject, stripCasts } from '../../library/calls.ts';
import { calleeName } from '../../tree/expressions.ts';

export const rule21_14 = defineRule({
  id: 'rule-21.14',
  extent: 'partial',
  *check(subject) {
    for (const { call, arguments: args } of libraryCalls(subject, ['memcmp'])) {
      const text = args.slice(0, 2).some((a) => isText(subject, a)) || isLengthOfText(subject, args[2]);
      if (text) yield matchNode(subject.syntax, call, '`memcmp` compares a null-terminated string; use `strncmp`');
    }
  },
});

/** `memcmp(a, b, strlen(b) + 1)`: as many characters as a text has. */
function isLengthOfText(subject: Subject, size: Node | undefined): boolean {
  const { syntax } = subject;
  if (size === undefined) return false;
  const inner = stripCasts(subject, size);
  const calls = syntax.is(inner, 'call_expression') ? [inner] : syntax.descendants(inner, 'call_expression');
  return calls.some((c) => calleeName(syntax, c) === 'strlen');
}

/** A string literal, or an array of characters that one initialised. */
function isText(subject: Subject, node: Node): boolean {
  const { syntax, symbols, types } = subject;
  let inner = stripCasts(subject, node);
  if (syntax.is(inner, 'pointer_expression') && syntax.operator(inner) === '&') {
    const element = syntax.unparenthesized(syntax.child(inner, 'argument'));
    if (syntax.is(element, 'subscript_expression')) inner = stripCasts(subject, syntax.child(element, 'argument'));
  }
  if (/^(?:string_literal|concatenated_string)$/.test(syntax.kindName(inner))) return true;
  const symbol = namedObject(subject, inner);
  if (symbol === undefined) return false;
  const holder = syntax.ancestor(symbol.node, 'init_declarator');
  const value = holder === 0 ? 0 : syntax.child(holder, 'value');
  if (/^(?:string_literal|concatenated_string)$/.test(syntax.kindName(value))) {
    // `char c[3] = "abc"` leaves no room for the terminator.
    const room = types.ofSymbol(symbol);
    if (room.kind !== 'array' || room.length === undefined || room.length >= (types.of(value).length ?? 0)) return true;
  }
  return symbols.usesOf(symbol).some((use) => {
    const call = syntax.parent(syntax.parent(use));
    if (!syntax.is(call, 'call_expression')) return false;
    const name = syntax.text(syntax.child(call, 'function'));
    return /^str(?:n?cpy|n?cat)$/.test(name) && syntax.children(syntax.child(call, 'arguments'))[0] === use;
  });
}

/** What the pointer arguments of the memory functions point to, casts to `void *` looked through. */
function pointees(subject: Subject, args: readonly Node[]): (Type | undefined)[] {
  return args.slice(0, 2).map((a) => {
    const { syntax, types } = subject;
    let at = syntax.unparenthesized(a);
    while (syntax.is(at, 'cast_expression') && types.of(at).of?.kind === 'void')
      at = syntax.unparenthesized(syntax.child(at, 'value'));
    const type = types.value(at);
    let pointed = type.kind === 'pointer' ? type.of!.plain : undefined;
    while (pointed?.kind === 'array') pointed = pointed.of!.plain;
    return pointed;
  });
}

export const rule21_15 = defineRule({
  id: 'rule-21.15',
  extent: 'full',
  *check(subject) {
    for (const { call, name, arguments: args } of libraryCalls(subject, ['memcpy', 'memmove', 'memcmp'])) {
      const [a, b] = pointees(subject, args);
      if (
        a === undefined ||
        b === undefined ||
        a === b ||
        a.kind === 'void' ||
        b.kind === 'void' ||
        a.kind === 'unknown' ||
        b.kind === 'unknown'
      )
        continue;
      yield callMatch(subject, call, `\`${name}\` is given pointers to \`${typeText(a)}\` and \`${typeText(b)}\``);
    }
  },
});

export const rule21_16 = defineRule({
  id: 'rule-21.16',
  extent: 'full',
  *check(subject) {
    const { essential } = subject;
    for (const { call, arguments: args } of libraryCalls(subject, ['memcmp'])) {
      for (const type of pointees(subject, args)) {
        if (type === undefined || type.kind === 'void' || type.kind === 'unknown' || type.kind === 'pointer') continue;
        const category = essential.ofType(type, call)?.category;
        if (category !== undefined && category !== 'floating' && category !== 'complex' && category !== 'character') continue;
        yield callMatch(subject, call, `\`memcmp\` compares objects of type \`${typeText(type)}\` byte by byte`);
        break;
      }
    }
  },
});
