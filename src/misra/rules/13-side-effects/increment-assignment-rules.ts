/** Rules 13.3 and 13.4: increments with other side effects, and assignments whose result is used. */
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchAt } from '../../engine/spot.ts';
import { fullExpression } from '../../tree/expressions.ts';

export const rule13_3 = defineRule({
  id: 'rule-13.3',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('update_expression')) {
      const whole = fullExpression(syntax, node);
      const other = otherEffect(syntax, whole, node);
      if (other !== undefined)
        yield matchAt(
          syntax,
          syntax.operatorToken(node),
          whole,
          `\`${syntax.operator(node)}\` stands in an expression that also has ${other}`,
        );
    }
  },
});

function otherEffect(syntax: Syntax, whole: Node, self: Node): string | undefined {
  for (let n = whole, stop = syntax.arena.end[whole]!; n < stop; n++) {
    if (n === self) continue;
    switch (syntax.kindName(n)) {
      case 'assignment_expression':
        return 'an assignment';
      case 'update_expression':
        return 'another increment or decrement';
      case 'call_expression':
        return `a call of \`${syntax.text(syntax.child(n, 'function'))}\``;
    }
  }
  return undefined;
}

export const rule13_4 = defineRule({
  id: 'rule-13.4',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('assignment_expression'))
      if (resultUsed(syntax, node))
        yield matchAt(syntax, syntax.operatorToken(node), node, 'The result of this assignment is used');
  },
});

function resultUsed(syntax: Syntax, node: Node): boolean {
  let at = node;
  for (let up = syntax.parent(at); up !== 0; at = up, up = syntax.parent(up)) {
    switch (syntax.kindName(up)) {
      case 'parenthesized_expression':
        if (['if_statement', 'while_statement', 'do_statement', 'switch_statement'].includes(syntax.kindName(syntax.parent(up))))
          return true;
        continue;
      case 'extension_expression':
        continue;
      case 'comma_expression':
        if (syntax.isIn(at, 'left')) return false;
        continue;
      case 'expression_statement':
        return false;
      case 'cast_expression':
        return syntax.text(syntax.child(up, 'type')) !== 'void';
      case 'for_statement':
        return syntax.isIn(at, 'condition');
      default:
        return true;
    }
  }
  return false;
}
