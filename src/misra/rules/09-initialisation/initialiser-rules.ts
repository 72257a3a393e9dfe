/** Rules 9.2 to 9.6: the form of initialiser lists. */
import type { Node } from '../../../c/tree/arena.ts';
import { isRecord, type Type } from '../../../c/types/type.ts';
import { initializedObjects, ListCursor, typedLists } from '../../engine/initializers.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { declaredName } from '../../tree/expressions.ts';

function isZeroList({ syntax }: Subject, list: Node): boolean {
  const items = syntax.children(list);
  const text = syntax.text(list).replace(/[{}\s]/g, '');
  return items.length === 0 || (items.length === 1 && /^0[uUlL]*$/.test(text));
}

export const rule9_2 = defineRule({
  id: 'rule-9.2',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { list, type } of typedLists(types)) {
      if (isZeroList(subject, list) || (type.kind !== 'array' && !isRecord(type))) continue;
      const cursor = new ListCursor(types, type);
      for (const item of syntax.children(list)) {
        const { type: part, key, value } = cursor.take(item);
        if (part === undefined || syntax.is(item, 'initializer_pair') || !key.includes('.')) continue;
        yield matchNode(syntax, value, 'The braces around the initialiser of an inner aggregate are missing');
        break;
      }
    }
  },
});

export const rule9_3 = defineRule({
  id: 'rule-9.3',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { list, type } of typedLists(types)) {
      if (type.kind !== 'array' || type.length === undefined || type.length < 0 || isZeroList(subject, list)) continue;
      const items = syntax.children(list);
      if (items.every((i) => syntax.is(i, 'initializer_pair')) || (type.of!.kind === 'integer' && isString(items))) continue;
      const count = elementsSet(subject, type, items);
      if (count >= type.length) continue;
      // Of an array declared by itself the declaration is at fault, of one within others its braces.
      const holder = syntax.parent(list);
      const name = syntax.is(holder, 'init_declarator') ? declaredName(syntax, syntax.child(holder, 'declarator')) : 0;
      yield matchNode(syntax, name === 0 ? list : name, `${count} of ${type.length} elements are initialised`);
    }

    function isString(items: readonly Node[]): boolean {
      return items.length === 1 && /string/.test(syntax.kindName(items[0]!));
    }
  },
});

/** How many elements of an array the items set. Without designators they are set one after the other. */
function elementsSet({ syntax, types }: Subject, type: Type, items: readonly Node[]): number {
  const cursor = new ListCursor(types, type);
  const set = new Set<string>();
  const inOrder = !items.some((i) => syntax.is(i, 'initializer_pair'));
  let count = 0;
  let last = '';
  for (const item of items) {
    const { key } = cursor.take(item);
    const dot = key.indexOf('.');
    const element = dot < 0 ? key : key.slice(0, dot);
    if (!inOrder) set.add(element);
    else if (element !== last) {
      count++;
      last = element;
    }
  }
  return inOrder ? count : set.size;
}

export const rule9_4 = defineRule({
  id: 'rule-9.4',
  extent: 'full',
  *check({ syntax, types }) {
    for (const { list, type } of typedLists(types)) {
      if (type.kind !== 'array' && !isRecord(type)) continue;
      const items = syntax.children(list);
      // In order, nothing is met twice.
      if (type.kind !== 'union' && !items.some((i) => syntax.is(i, 'initializer_pair'))) continue;
      const seen = new Set<string>();
      const insides = new Set<string>();
      const members = new Set<string>();
      const cursor = new ListCursor(types, type);
      for (const item of items) {
        const { key } = cursor.take(item);
        if (key === '') continue;
        const prefixes = prefixesOf(key);
        const otherMember = type.kind === 'union' && members.size > 0 && !members.has(key.split('.')[0]!);
        if (otherMember || insides.has(key) || seen.has(key) || prefixes.some((p) => seen.has(p)))
          yield matchNode(syntax, item, 'This part of the object is already initialised');
        seen.add(key);
        members.add(key.split('.')[0]!);
        for (const prefix of prefixes) insides.add(prefix);
      }
    }
  },
});

/** `1.2.3` → `1`, `1.2`. */
function prefixesOf(key: string): string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('.'));
}

export const rule9_5 = defineRule({
  id: 'rule-9.5',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { value, holder } of initializedObjects(types)) {
      if (!syntax.is(value, 'initializer_list') || !isOpenArray(subject, holder)) continue;
      const designated = syntax.children(value).some((i) => syntax.is(i, 'initializer_pair'));
      if (designated) yield matchNode(syntax, holder, 'Designated initialisers set the size of this array');
    }
  },
});

/** Is the object declared as an array without a size, directly or by a type definition? */
function isOpenArray({ syntax, symbols, types }: Subject, holder: Node): boolean {
  if (syntax.is(holder, 'compound_literal_expression')) {
    const [open] = syntax.descendants(syntax.child(holder, 'type'), 'abstract_array_declarator').slice(-1);
    return open !== undefined && syntax.child(open, 'size') === 0;
  }
  const name = declaredName(syntax, syntax.child(holder, 'declarator'));
  const around = syntax.parent(name);
  if (syntax.is(around, 'array_declarator')) return syntax.child(around, 'size') === 0;
  if (around !== holder) return false;
  const specifier = syntax.child(syntax.parent(holder), 'type');
  const typedef = syntax.is(specifier, 'type_identifier') ? symbols.of(specifier) : undefined;
  const type = typedef === undefined ? undefined : types.ofSymbol(typedef).plain;
  return type?.kind === 'array' && type.length === undefined;
}

export const rule9_6 = defineRule({
  id: 'rule-9.6',
  extent: 'full',
  *check({ syntax }) {
    for (const list of syntax.all('initializer_list')) {
      const items = syntax.children(list);
      const chained = items.some((i) => syntax.children(i, 'designator').length > 1);
      if (!chained) continue;
      for (const item of items)
        if (!syntax.is(item, 'initializer_pair'))
          yield matchNode(syntax, item, 'An initialiser without designator stands beside chained designators');
    }
  },
});
