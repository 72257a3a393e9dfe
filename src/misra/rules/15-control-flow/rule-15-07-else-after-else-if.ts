/** Rule 15.7: the last `else if` of a chain has no `else`. */
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';

export const rule15_7 = defineRule({
  id: 'rule-15.7',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('if_statement'))
      if (syntax.is(syntax.parent(node), 'else_clause') && syntax.child(node, 'alternative') === 0)
        yield matchNode(syntax, node, 'This `if … else if` chain does not end with `else`');
  },
});
