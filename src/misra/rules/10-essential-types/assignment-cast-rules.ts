/** Rules 10.3, 10.5, 10.6 and 10.8: values assigned or cast to another essential type. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import type { Types } from '../../../c/types/types.ts';
import type { Conversion } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import {
  type EssentialCategory,
  type EssentialType,
  type EssentialTypes,
  isComposite,
  isNarrower,
  showEssential,
} from '../../essential/essential-type.ts';

/** Conversions by assignment in the guidelines' sense, with both essential types. */
function* assignments({
  conversions,
  essential,
  syntax,
}: Subject): Iterable<{ c: Conversion; from: EssentialType; to: EssentialType }> {
  for (const c of conversions) {
    if (c.kind === 'cast' || c.zeroList) continue;
    const to = target(syntax, essential, c);
    const from = to === undefined ? undefined : essential.of(c.value);
    if (to !== undefined && from !== undefined) yield { c, from, to };
  }
}

/** The essential type of what is assigned to: of a bit-field, that of its width. */
function target(syntax: Syntax, essential: EssentialTypes, c: Conversion): EssentialType | undefined {
  if (c.kind === 'assignment') {
    const left = syntax.unparenthesized(syntax.child(c.whole, 'left'));
    if (syntax.is(left, 'field_expression')) return essential.of(left);
  }
  return essential.ofType(c.to, c.value);
}

const WHAT: Readonly<Record<Conversion['kind'], string>> = {
  cast: 'cast to',
  assignment: 'assigned to an object that is',
  initialiser: 'the initial value of an object that is',
  argument: 'passed to a parameter that is',
  result: 'returned as a result that is',
};

export const rule10_3 = defineRule({
  id: 'rule-10.3',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { c, from, to } of assignments(subject)) {
      if (!narrowsOrChanges(types, c.value, from, to)) continue;
      yield matchAt(
        syntax,
        syntax.firstToken(c.value),
        c.whole,
        `A value that is ${showEssential(from)} is ${WHAT[c.kind]} ${showEssential(to)}`,
      );
    }
    yield* compoundAssignments(subject);
    for (const label of syntax.all('case_statement')) {
      const value = syntax.child(label, 'value');
      const owner = syntax.ancestor(label, 'switch_statement');
      if (value === 0 || owner === 0) continue;
      const from = subject.essential.of(value);
      const to = subject.essential.of(syntax.child(owner, 'condition'));
      if (from === undefined || to === undefined) continue;
      if (from.category === to.category && from.enumeration?.plain === to.enumeration?.plain) continue;
      const constant = types.constant(value);
      if (from.category === 'signed' && to.category === 'unsigned' && constant !== undefined && constant >= 0n) continue;
      yield matchAt(
        syntax,
        syntax.firstToken(value),
        label,
        `This label is ${showEssential(from)}, the controlling expression ${showEssential(to)}`,
      );
    }
  },
});

/**
 * `a += b` assigns what `a + b` is. Reported when `b` alone could not be assigned to `a` either: a constant of another
 * signedness is 10.4's, not a narrowing; shifts give the type of their left operand, sums with a character a character.
 */
function* compoundAssignments({ syntax, essential, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('assignment_expression')) {
    const operator = syntax.operator(node);
    if (!/^[-+*/%&|^]=$/.test(operator)) continue;
    const to = essential.of(syntax.child(node, 'left'));
    const right = syntax.child(node, 'right');
    const from = to === undefined ? undefined : essential.of(right);
    if (to === undefined || from === undefined || to.category === 'enum') continue;
    if (to.category === 'character' && (from.category === 'signed' || from.category === 'unsigned')) continue;
    if (types.constant(right) !== undefined && from.category !== to.category) continue;
    if (!narrowsOrChanges(types, right, from, to)) continue;
    yield matchAt(
      syntax,
      syntax.firstToken(right),
      node,
      `What \`${operator}\` computes with a value that is ${showEssential(from)} is assigned to an object that is ${showEssential(to)}`,
    );
  }
}

function narrowsOrChanges(types: Types, expression: Node, from: EssentialType, to: EssentialType): boolean {
  const value = types.constant(expression);
  if (from.category === 'signed' && to.category === 'unsigned' && value !== undefined && value >= 0n)
    return value >= 1n << BigInt(to.bits);
  // A real value becomes a complex one without loss; `bits` of a complex type counts both parts.
  if (from.category === 'floating' && to.category === 'complex') return from.bits * 2 > to.bits;
  if (from.category !== to.category) return true;
  if (from.category === 'enum') return from.enumeration?.plain !== to.enumeration?.plain;
  return from.bits > to.bits;
}

/** From category (row) to categories that a cast should not make of it. */
const AVOID: Readonly<Record<EssentialCategory, readonly EssentialCategory[]>> = {
  boolean: ['character', 'enum', 'signed', 'unsigned', 'floating'],
  character: ['boolean', 'enum', 'floating'],
  enum: ['boolean', 'enum'],
  signed: ['boolean', 'enum'],
  unsigned: ['boolean', 'enum'],
  floating: ['boolean', 'character', 'enum'],
  complex: ['boolean', 'character', 'enum', 'signed', 'unsigned'],
};

export const rule10_5 = defineRule({
  id: 'rule-10.5',
  extent: 'full',
  *check(subject) {
    const { syntax, types, essential } = subject;
    for (const c of subject.conversions) {
      if (c.kind !== 'cast') continue;
      const to = essential.ofType(c.to, c.value);
      const from = to === undefined ? undefined : essential.of(c.value);
      if (to === undefined || from === undefined || !AVOID[from.category].includes(to.category)) continue;
      if (from.category === 'enum' && to.category === 'enum' && from.enumeration?.plain === to.enumeration?.plain) continue;
      const value = types.constant(c.value);
      if (to.category === 'boolean' && (value === 0n || value === 1n)) continue;
      yield matchNode(syntax, c.whole, `A value that is ${showEssential(from)} is cast to one that is ${showEssential(to)}`);
    }
  },
});

export const rule10_6 = defineRule({
  id: 'rule-10.6',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { c, from, to } of assignments(subject)) {
      if (!isNarrower(from, to) || !isComposite(types, c.value)) continue;
      yield matchAt(
        syntax,
        syntax.firstToken(c.value),
        c.whole,
        `A composite expression that is ${showEssential(from)} is ${WHAT[c.kind]} ${showEssential(to)}`,
      );
    }
  },
});

export const rule10_8 = defineRule({
  id: 'rule-10.8',
  extent: 'full',
  *check(subject) {
    const { syntax, types, essential } = subject;
    for (const c of subject.conversions) {
      if (c.kind !== 'cast' || !isComposite(types, c.value)) continue;
      const to = essential.ofType(c.to, c.value);
      const from = to === undefined ? undefined : essential.of(c.value);
      if (to === undefined || from === undefined) continue;
      const floats = from.category === 'floating' && to.category === 'complex';
      if ((from.category === to.category || floats) && !isNarrower(from, to)) continue;
      yield matchAt(
        syntax,
        syntax.firstToken(c.whole),
        c.whole,
        `A composite expression that is ${showEssential(from)} is cast to ${showEssential(to)}`,
      );
    }
  },
});
