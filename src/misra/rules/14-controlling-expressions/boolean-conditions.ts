/** Rules 14.4, 16.7, 11.11 and 12.2: conditions by essential type, pointers as truth values, constant shift amounts. */
import type { Node } from '../../../c/tree/arena.ts';
import { typeText } from '../../../c/types/type-text.ts';
import { defineRule, withFix } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { showEssential } from '../../essential/essential-type.ts';
import { conditionFix } from '../../fix/condition-fix.ts';

const HEADS = ['if_statement', 'while_statement', 'do_statement', 'for_statement'] as const;

function* conditions({ syntax }: Subject): Iterable<Node> {
  for (const kind of HEADS)
    for (const node of syntax.all(kind)) {
      const condition = syntax.unparenthesized(syntax.child(node, 'condition'));
      if (condition !== 0) yield condition;
    }
}

export const rule14_4 = defineRule({
  id: 'rule-14.4',
  extent: 'full',
  *check(subject) {
    const { syntax, essential, types } = subject;
    for (const condition of conditions(subject)) {
      const type = essential.of(condition);
      if (type?.category === 'boolean') continue;
      const value = types.constant(condition);
      // `do … while (0)` in a macro only makes one statement of several.
      if (value === 0n && syntax.is(condition, 'number_literal') && syntax.isFromMacroBody(syntax.firstToken(condition)))
        continue;
      const shown = type === undefined ? types.value(condition) : undefined;
      if (shown?.kind === 'unknown') continue;
      const match = matchNode(
        syntax,
        condition,
        `This controlling expression is ${type === undefined ? `of type \`${typeText(shown!)}\`` : showEssential(type)}, not essentially Boolean`,
      );
      const head = syntax.firstToken(syntax.ancestor(condition, ...HEADS));
      const whole = [head, syntax.firstToken(condition)].map((t) => syntax.arena.expansion[t]!);
      yield withFix({ ...match, whole }, conditionFix(subject, condition));
    }
  },
});

export const rule16_7 = defineRule({
  id: 'rule-16.7',
  extent: 'full',
  *check({ syntax, essential }) {
    for (const node of syntax.all('switch_statement')) {
      const condition = syntax.unparenthesized(syntax.child(node, 'condition'));
      if (essential.of(condition)?.category === 'boolean')
        yield matchNode(syntax, node, 'The controlling expression of this `switch` is essentially Boolean');
    }
  },
});

export const rule11_11 = defineRule({
  id: 'rule-11.11',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    const isPointer = (node: Node): boolean =>
      types.value(node).kind === 'pointer' && !syntax.is(syntax.unparenthesized(node), 'assignment_expression');
    for (const condition of conditions(subject))
      if (isPointer(condition)) yield matchNode(syntax, condition, 'A pointer is used as a condition; compare it with `NULL`');
    for (const node of syntax.all('unary_expression'))
      if (syntax.operator(node) === '!' && isPointer(syntax.child(node, 'argument')))
        yield matchNode(syntax, node, '`!` is applied to a pointer; compare it with `NULL`');
    for (const node of syntax.all('binary_expression')) {
      const operator = syntax.operator(node);
      if (operator !== '&&' && operator !== '||') continue;
      for (const side of ['left', 'right'] as const)
        if (isPointer(syntax.child(node, side)))
          yield matchNode(
            syntax,
            syntax.child(node, side),
            `A pointer is an operand of \`${operator}\`; compare it with \`NULL\``,
          );
    }
    for (const node of syntax.all('conditional_expression'))
      if (isPointer(syntax.child(node, 'condition')))
        yield matchNode(syntax, syntax.child(node, 'condition'), 'A pointer is used as a condition; compare it with `NULL`');
    for (const c of subject.conversions)
      if (c.kind !== 'cast' && c.from.kind === 'pointer' && c.to.plain.basic === 'bool')
        yield matchAt(syntax, syntax.firstToken(c.value), c.whole, 'A pointer becomes a Boolean unsaid; compare it with `NULL`');
  },
});
