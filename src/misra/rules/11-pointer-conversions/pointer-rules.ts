/** Rules 11.1 to 11.10: conversions with pointers. All look at the program's list of conversions. */

import type { Loc } from '../../../c/lex/source-files.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { compatible } from '../../../c/types/conversions.ts';
import { isNullConstant } from '../../../c/types/expression-types.ts';
import { isComplete, isRecord, Qualifier, type Type } from '../../../c/types/type.ts';
import { typeText } from '../../../c/types/type-text.ts';
import type { Conversion } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { expansionsOf, matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { unitsWithout } from '../../tree/completeness.ts';

const isFunctionPointer = (t: Type): boolean => t.kind === 'pointer' && t.of!.kind === 'function';
const isVoidPointer = (t: Type): boolean => t.kind === 'pointer' && t.of!.kind === 'void';
const isObjectPointer = (t: Type): boolean =>
  t.kind === 'pointer' && t.of!.kind !== 'function' && t.of!.kind !== 'void' && t.of!.kind !== 'unknown';
const isRecordPointer = (t: Type): boolean => t.kind === 'pointer' && isRecord(t.of!);
const isNumber = (t: Type): boolean => t.kind === 'integer' || t.kind === 'enum' || t.kind === 'floating' || t.kind === 'complex';

function at({ syntax }: Subject, c: Conversion, message: string): Match {
  return matchAt(syntax, syntax.firstToken(c.kind === 'cast' ? c.whole : c.value), c.whole, message);
}

/** `char *` from `int *`, for messages. */
function shown(c: Conversion): string {
  return `\`${typeText(c.from)}\` to \`${typeText(c.to)}\``;
}

const WITH_POINTERS = new WeakMap<readonly Conversion[], readonly Conversion[]>();

/** From or to a pointer, of known types. */
function conversions(subject: Subject): readonly Conversion[] {
  const all = subject.conversions;
  let known = WITH_POINTERS.get(all);
  if (known === undefined) {
    known = all.filter(
      ({ from, to, zeroList }) =>
        (from.kind === 'pointer' || to.kind === 'pointer') && from.kind !== 'unknown' && to.kind !== 'unknown' && !zeroList,
    );
    WITH_POINTERS.set(all, known);
  }
  return known;
}

export const rule11_1 = defineRule({
  id: 'rule-11.1',
  extent: 'full',
  *check(subject) {
    const { types } = subject;
    for (const c of conversions(subject)) {
      const a = isFunctionPointer(c.from);
      const b = isFunctionPointer(c.to);
      if ((!a && !b) || c.to.kind === 'void' || isNullConstant(types, c.value)) continue;
      if (a && b && compatible(types, c.from.of!, c.to.of!, types.targetAt(c.value))) continue;
      yield at(subject, c, `A pointer to a function is converted: ${shown(c)}`);
    }
  },
});

/** Both point to the same type, qualifiers apart. */
function sameTarget({ types }: Subject, { from, to, value }: Conversion): boolean {
  const plain = (t: Conversion['from']): Conversion['from'] => types.table.qualified(t.of!.plain, 0);
  return compatible(types, plain(from), plain(to), types.targetAt(value));
}

export const rule11_2 = defineRule({
  id: 'rule-11.2',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject)) {
      if (!isRecordPointer(c.from) && !isRecordPointer(c.to)) continue;
      // To and from `void *`: Rule 11.5.
      if (c.to.kind === 'void' || isVoidPointer(c.to) || isVoidPointer(c.from)) continue;
      if (isNullConstant(subject.types, c.value)) continue;
      if (c.from.kind === 'pointer' && c.to.kind === 'pointer' && sameTarget(subject, c)) continue;
      if (incompleteAt(subject, c.from, c.value).length + incompleteAt(subject, c.to, c.value).length === 0) continue;
      yield at(subject, c, `A pointer to an incomplete type is converted: ${shown(c)}`);
    }
  },
});

/**
 * Of the units that hold an expression, those in which a type is a pointer to a record that is not completed, or only behind
 * this place of the same file.
 */
function incompleteAt(subject: Subject, t: Type, where: Node): readonly number[] {
  const { syntax, space, types } = subject;
  if (!isRecordPointer(t)) return [];
  const without = unitsWithout(subject, t.of!.plain, where);
  if (!isComplete(t.of!.plain)) return without;
  const { place } = syntax.arena;
  const placed = (node: Node): Loc => {
    const e = syntax.arena.expansion[syntax.firstToken(node)]!;
    return e === 0 ? place[syntax.firstToken(node)]! : space.expansions.outermostUse(e);
  };
  const { definition } = t.of!.tag!;
  const defined = placed(definition);
  const used = placed(where);
  const behind = defined > used && space.files.fileAt(defined).id === space.files.fileAt(used).id;
  return behind ? types.unitsOf(syntax.declarationOf(where).id) : without;
}

/** Is there a unit in which both types of a conversion are complete? */
function areComplete(subject: Subject, c: Conversion): boolean {
  const incomplete = [c.from, c.to].flatMap((t) => incompleteAt(subject, t, c.value));
  if (incomplete.length === 0) return true;
  return new Set(incomplete).size < subject.types.unitsOf(subject.syntax.declarationOf(c.value).id).length;
}

export const rule11_3 = defineRule({
  id: 'rule-11.3',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject)) {
      if (!isObjectPointer(c.from) || !isObjectPointer(c.to)) continue;
      const from = c.from.of!.plain;
      const to = c.to.of!.plain;
      // Bytes may be looked at, unless another thread may change them meanwhile.
      const atomic = ((c.from.of!.qualifiers | c.to.of!.qualifiers) & Qualifier.atomic) !== 0;
      if (from === to || (c.kind === 'cast' && to.kind === 'integer' && /char$/.test(to.basic!) && !atomic)) continue;
      if (from.kind === 'array' && to.kind === 'array' && compatible(subject.types, from, to, subject.types.targetAt(c.value)))
        continue;
      if (c.kind !== 'cast' && compatible(subject.types, from, to, subject.types.targetAt(c.value))) continue;
      if (!areComplete(subject, c)) continue;
      yield at(subject, c, `A pointer is converted to one to another object type: ${shown(c)}`);
    }
  },
});

export const rule11_4 = defineRule({
  id: 'rule-11.4',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject)) {
      const back = isObjectPointer(c.from) && isNumber(c.to) && (c.kind === 'cast' || c.to.basic !== 'bool');
      const forth = isObjectPointer(c.to) && isNumber(c.from) && !isNullConstant(subject.types, c.value);
      if (back || forth) yield at(subject, c, `A conversion between a pointer and a number: ${shown(c)}`);
    }
  },
});

export const rule11_5 = defineRule({
  id: 'rule-11.5',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject))
      if (isVoidPointer(c.from) && isObjectPointer(c.to) && !isNullConstant(subject.types, c.value))
        yield at(subject, c, `A pointer to \`void\` is converted to \`${typeText(c.to)}\``);
  },
});

export const rule11_6 = defineRule({
  id: 'rule-11.6',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject)) {
      if (isNullConstant(subject.types, c.value)) continue;
      if ((isVoidPointer(c.from) && isNumber(c.to) && c.to.basic !== 'bool') || (isVoidPointer(c.to) && isNumber(c.from)))
        yield at(subject, c, `A conversion between a pointer to \`void\` and a number: ${shown(c)}`);
      else if (c.kind === 'cast' && isVoidPointer(c.from) && c.to.basic === 'bool')
        yield at(subject, c, 'A pointer to `void` is cast to a Boolean');
    }
  },
});

export const rule11_7 = defineRule({
  id: 'rule-11.7',
  extent: 'full',
  *check(subject) {
    const { essential } = subject;
    for (const c of conversions(subject)) {
      if (c.kind !== 'cast') continue;
      const number = isObjectPointer(c.from) ? c.to : isObjectPointer(c.to) ? c.from : undefined;
      if (number === undefined || !isNumber(number) || isNullConstant(subject.types, c.value)) continue;
      const category = number === c.from ? essential.of(c.value)?.category : essential.ofType(number, c.value)?.category;
      if (category !== undefined && category !== 'signed' && category !== 'unsigned')
        yield at(subject, c, `A pointer is cast to or from a type that is no integer: ${shown(c)}`);
    }
  },
});

const NAMES: readonly (readonly [number, string])[] = [
  [Qualifier.const, 'const'],
  [Qualifier.volatile, 'volatile'],
  [Qualifier.atomic, '_Atomic'],
];

export const rule11_8 = defineRule({
  id: 'rule-11.8',
  extent: 'full',
  *check(subject) {
    for (const c of conversions(subject)) {
      if (c.from.kind !== 'pointer' || c.to.kind !== 'pointer') continue;
      const lost = NAMES.filter(([bit]) => (qualifiersOf(c.from.of!) & bit) !== 0 && (qualifiersOf(c.to.of!) & bit) === 0);
      if (lost.length > 0)
        yield at(
          subject,
          c,
          `The conversion takes away ${lost.map(([, n]) => `\`${n}\``).join(' and ')} from what the pointer points to: ${shown(c)}`,
        );
    }
  },
});

/** Qualifiers of a type; of an array, its elements'. */
function qualifiersOf(type: Type): number {
  return type.kind === 'array' ? qualifiersOf(type.of!) : type.qualifiers;
}

export const rule11_9 = defineRule({
  id: 'rule-11.9',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    const isBareZero = (node: Node): boolean => {
      const inner = syntax.unparenthesized(node);
      const type = types.value(inner);
      if ((type.kind !== 'integer' && type.kind !== 'enum') || types.constant(inner) !== 0n) return false;
      return !syntax.expandedFrom(syntax.firstToken(inner)).some((s) => s.macro === 'NULL');
    };
    const zeroText = 'An integer 0 is used as a null pointer; write `NULL`';
    const zero = (node: Node, whole: Node): Match => ({
      ...matchNode(syntax, node, zeroText),
      whole: expansionsOf(syntax, whole),
    });
    // The operand of a cast, `(T *)0`, is in none of the guideline's contexts.
    for (const c of conversions(subject))
      if (c.kind !== 'cast' && c.to.kind === 'pointer' && c.from.kind !== 'pointer' && isBareZero(c.value))
        yield zero(c.value, c.whole);
    for (const node of syntax.all('binary_expression')) {
      if (!/^[!=]=$/.test(syntax.operator(node))) continue;
      const [a, b] = [syntax.child(node, 'left'), syntax.child(node, 'right')];
      if (types.value(a).kind === 'pointer' && isBareZero(b)) yield zero(b, node);
      else if (types.value(b).kind === 'pointer' && isBareZero(a)) yield zero(a, node);
    }
    for (const node of syntax.all('conditional_expression')) {
      const [a, b] = [syntax.child(node, 'consequence'), syntax.child(node, 'alternative')];
      if (a === 0) continue;
      if (types.value(a).kind === 'pointer' && isBareZero(b)) yield zero(b, node);
      else if (types.value(b).kind === 'pointer' && isBareZero(a)) yield zero(a, node);
    }
  },
});

export const rule11_10 = defineRule({
  id: 'rule-11.10',
  extent: 'full',
  *check({ syntax, symbols, types }) {
    for (const node of syntax.all('type_qualifier')) {
      if (
        syntax.text(node) !== '_Atomic' ||
        !/declaration$|definition$|^type_descriptor$/.test(syntax.kindName(syntax.parent(node)))
      )
        continue;
      const base = syntax.child(syntax.parent(node), 'type');
      const named = syntax.is(base, 'type_identifier') ? symbols.of(base) : undefined;
      if (syntax.text(base) === 'void' || (named !== undefined && types.ofSymbol(named).kind === 'void'))
        yield matchNode(syntax, node, '`_Atomic` qualifies `void`');
    }
    for (const node of syntax.all('atomic_type_specifier')) {
      const inner = syntax.firstChild(node);
      if (inner !== 0 && types.named(inner).kind === 'void') yield matchNode(syntax, node, '`_Atomic` qualifies `void`');
    }
  },
});
