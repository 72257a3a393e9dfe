/** Rules 10.1, 10.2, 10.4 and 10.7: operands by essential type. What the guidelines tabulate stays a table. */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import {
  type EssentialCategory,
  type EssentialType,
  isComposite,
  isNarrower,
  showEssential,
} from '../../essential/essential-type.ts';

type Banned = Readonly<Partial<Record<EssentialCategory, string>>>;

const NUMBER = 'a number is expected';
const VALUE = 'its value is not meant for arithmetic';
const BITS = 'bitwise operators and shifts are for unsigned operands';
const INEXACT = 'computed values are rarely equal to the last bit';
const TRUTH = 'a Boolean is expected';

const ADDITIVE: Banned = { boolean: NUMBER, enum: VALUE };
const STEP: Banned = { ...ADDITIVE, complex: NUMBER };
const MULTIPLICATIVE: Banned = { boolean: NUMBER, character: VALUE, enum: VALUE };
const BITWISE: Banned = { boolean: NUMBER, character: VALUE, enum: VALUE, signed: BITS, floating: BITS, complex: BITS };
const LOGICAL: Banned = { character: TRUTH, enum: TRUTH, signed: TRUTH, unsigned: TRUTH, floating: TRUTH, complex: TRUTH };
const EQUALITY: Banned = { floating: INEXACT, complex: INEXACT };
const ORDER: Banned = { boolean: NUMBER, complex: NUMBER };

/** By operator: what its operands must not be. */
const BINARY: Readonly<Record<string, Banned>> = {
  '+': ADDITIVE, '-': ADDITIVE, '*': MULTIPLICATIVE, '/': MULTIPLICATIVE, '%': { ...MULTIPLICATIVE, floating: NUMBER, complex: NUMBER },
  '<': ORDER, '>': ORDER, '<=': ORDER, '>=': ORDER,
  '&&': LOGICAL, '||': LOGICAL, '<<': BITWISE, '>>': BITWISE, '&': BITWISE, '|': BITWISE, '^': BITWISE,
}; // biome-ignore format: a table
const UNARY: Readonly<Record<string, Banned>> = {
  '+': MULTIPLICATIVE, '-': { ...MULTIPLICATIVE, unsigned: 'the result is unsigned again' }, '~': BITWISE, '!': LOGICAL, '++': STEP, '--': STEP,
}; // biome-ignore format: a table
const INDEX: Banned = { boolean: NUMBER, character: VALUE, floating: NUMBER, complex: NUMBER };

export const rule10_1 = defineRule({
  id: 'rule-10.1',
  extent: 'full',
  *check(subject, { edition, allEditions }) {
    const { syntax } = subject;
    // Amendment 3 looks at equality of floating values, too.
    const equality = allEditions || !/^2012(?:-amd[12])?$/.test(edition) ? EQUALITY : undefined;
    for (const kind of ['binary_expression', 'assignment_expression'] as const)
      for (const node of syntax.all(kind)) {
        const operator = syntax.operator(node);
        const plain = kind === 'assignment_expression' ? operator.slice(0, -1) : operator;
        const banned = operator === '==' || operator === '!=' ? equality : BINARY[plain];
        if (banned === undefined) continue;
        yield* operand(subject, syntax.child(node, 'left'), banned, operator);
        if (plain === '<<' || plain === '>>') yield* shiftAmount(subject, syntax.child(node, 'right'), operator);
        else yield* operand(subject, syntax.child(node, 'right'), banned, operator);
      }
    for (const kind of ['unary_expression', 'update_expression'] as const)
      for (const node of syntax.all(kind)) {
        const banned = UNARY[syntax.operator(node)];
        if (banned !== undefined) yield* operand(subject, syntax.child(node, 'argument'), banned, syntax.operator(node));
      }
    for (const node of syntax.all('subscript_expression')) yield* operand(subject, syntax.child(node, 'index'), INDEX, '[ ]');
    for (const node of syntax.all('conditional_expression'))
      yield* operand(subject, syntax.child(node, 'condition'), LOGICAL, '?:');
  },
});

function* operand({ syntax, essential }: Subject, node: Node, banned: Banned, operator: string): Iterable<Match> {
  const type = essential.of(node);
  const why = type === undefined ? undefined : banned[type.category];
  if (why !== undefined)
    yield matchAt(
      syntax,
      syntax.firstToken(node),
      syntax.parent(node),
      `An operand of \`${operator}\` is ${showEssential(type!)}: ${why}`,
    );
}

/** A shift amount may be a non-negative signed constant. */
function* shiftAmount(subject: Subject, node: Node, operator: string): Iterable<Match> {
  const value = subject.types.constant(node);
  if (value !== undefined && value >= 0n && subject.essential.of(node)?.category === 'signed') return;
  yield* operand(subject, node, BITWISE, operator);
}

export const rule10_2 = defineRule({
  id: 'rule-10.2',
  extent: 'full',
  *check({ syntax, essential }) {
    for (const kind of ['binary_expression', 'assignment_expression'] as const)
      for (const node of syntax.all(kind)) {
        const operator = syntax.operator(node);
        const sign = kind === 'assignment_expression' ? operator.slice(0, -1) : operator;
        if (sign !== '+' && sign !== '-') continue;
        const left = essential.of(syntax.child(node, 'left'));
        const right = essential.of(syntax.child(node, 'right'));
        if (left === undefined || right === undefined || (left.category !== 'character' && right.category !== 'character'))
          continue;
        if (meaningful(sign, left, right)) continue;
        yield matchAt(
          syntax,
          syntax.operatorToken(node),
          node,
          `\`${operator}\` of ${showEssential(left)} and ${showEssential(right)} has no meaning as text`,
        );
      }
  },
});

function meaningful(sign: string, left: EssentialType, right: EssentialType): boolean {
  const integer = (e: EssentialType): boolean => e.category === 'signed' || e.category === 'unsigned';
  if (left.category === 'character' && right.category === 'character') return sign === '-';
  if (left.category === 'character') return integer(right);
  return sign === '+' && integer(left);
}

const USUAL: ReadonlySet<string> = new Set(['+', '-', '*', '/', '%', '&', '|', '^', '<', '>', '<=', '>=', '==', '!=']);

/** Pairs of operands on which the usual arithmetic conversions work. */
function* usualPairs({ syntax }: Subject): Iterable<{ node: Node; left: Node; right: Node; operator: string; token: number }> {
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      const shown = syntax.operator(node);
      const operator = kind === 'assignment_expression' ? shown.slice(0, -1) : shown;
      if (USUAL.has(operator) && !(kind === 'assignment_expression' && shown === '=='))
        yield {
          node,
          left: syntax.child(node, 'left'),
          right: syntax.child(node, 'right'),
          operator,
          token: syntax.operatorToken(node),
        };
    }
  for (const node of syntax.all('conditional_expression')) {
    const left = syntax.child(node, 'consequence');
    if (left !== 0)
      yield { node, left, right: syntax.child(node, 'alternative'), operator: '?:', token: syntax.operatorToken(node) };
  }
}

export const rule10_4 = defineRule({
  id: 'rule-10.4',
  extent: 'full',
  *check(subject) {
    const { syntax, essential } = subject;
    for (const { node, left, right, operator, token } of usualPairs(subject)) {
      const a = essential.of(left);
      const b = essential.of(right);
      if (a === undefined || b === undefined) continue;
      if (isFloating(a) && isFloating(b)) continue;
      const bothEnum = a.category === 'enum' && b.category === 'enum';
      if (a.category === b.category && (!bothEnum || a.enumeration?.plain === b.enumeration?.plain)) continue;
      if ((operator === '+' && b.category === 'character') || (/^[-+]$/.test(operator) && a.category === 'character')) {
        const other = a.category === 'character' ? b : a;
        if (other.category === 'signed' || other.category === 'unsigned') continue;
      }
      yield matchAt(syntax, token, node, `The operands of \`${operator}\` are ${showEssential(a)} and ${showEssential(b)}`);
    }
  },
});

/** Real and complex values take part in one computation. */
function isFloating(e: EssentialType): boolean {
  return e.category === 'floating' || e.category === 'complex';
}

export const rule10_7 = defineRule({
  id: 'rule-10.7',
  extent: 'full',
  *check(subject) {
    const { syntax, essential, types } = subject;
    for (const { node, left, right, operator, token } of usualPairs(subject)) {
      for (const [composite, other] of [
        [left, right],
        [right, left],
      ] as const) {
        if (!isComposite(types, composite)) continue;
        const a = essential.of(composite);
        const b = essential.of(other);
        if (a === undefined || b === undefined || a.category === 'enum' || a.category === 'boolean' || !isNarrower(a, b))
          continue;
        yield matchAt(
          syntax,
          token,
          node,
          `A composite operand of \`${operator}\` was computed as ${showEssential(a)}, the other operand is ${showEssential(b)}`,
        );
        break;
      }
    }
  },
});
