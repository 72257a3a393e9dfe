/** Rules 13.1, 13.5 and 13.6: side effects where their order or their happening is in doubt. */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule } from '../../engine/rule.ts';
import { expansionsOf, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { effectSpot, effectsOf, isVolatileAccess } from '../../tree/effects.ts';
import { calleeName } from '../../tree/expressions.ts';

export const rule13_1 = defineRule({
  id: 'rule-13.1',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const list of syntax.all('initializer_list')) {
      if (syntax.is(syntax.parent(list), 'initializer_list') || syntax.is(syntax.parent(list), 'initializer_pair')) continue;
      for (const { node, what } of effectsOf(subject, list))
        yield {
          ...matchNode(syntax, node, `An initialiser list contains ${what}`),
          at: effectSpot(subject, node),
          // What a macro's body does is a fault only where the list around it is written.
          whole: expansionsOf(syntax, list),
        };
    }
  },
});

export const rule13_5 = defineRule({
  id: 'rule-13.5',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('binary_expression')) {
      const operator = syntax.operator(node);
      if (operator !== '&&' && operator !== '||') continue;
      for (const effect of effectsOf(subject, syntax.child(node, 'right'))) {
        const message = `The right operand of \`${operator}\` contains ${effect.what}, which may not happen`;
        const own = expansionsOf(syntax, effect.node);
        yield {
          at: effectSpot(subject, effect.node),
          message,
          // What a macro's body does is a fault only where the operator is written.
          whole: [syntax.arena.expansion[syntax.operatorToken(node)]!, ...Array.from(own)],
        };
        break;
      }
    }
  },
});

export const rule13_6 = defineRule({
  id: 'rule-13.6',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('sizeof_expression')) {
      const operand = syntax.child(node, 'value') || syntax.child(node, 'type');
      if (operand === 0 || syntax.is(operand, 'compound_literal_expression')) continue;
      const why = potentialEffect(subject, operand);
      if (why !== undefined) yield matchNode(syntax, node, `The operand of \`sizeof\` contains ${why}, which does not happen`);
    }
  },
});

function potentialEffect(subject: Subject, operand: Node): string | undefined {
  const { syntax } = subject;
  const whole = syntax.unparenthesized(operand);
  for (let n = operand, stop = syntax.arena.end[operand]!; n < stop; n++) {
    const kind = syntax.kindName(n);
    if (kind === 'update_expression') return 'an increment or decrement';
    if (kind === 'assignment_expression') return 'an assignment';
    if (
      kind === 'call_expression' &&
      !/^__builtin_(?:types_compatible_p|offsetof|constant_p|choose_expr|object_size)$/.test(calleeName(syntax, n) ?? '')
    )
      return 'a call';
    if (n !== whole && isVolatileAccess(subject, n)) return 'an access to a volatile object';
  }
  return undefined;
}
