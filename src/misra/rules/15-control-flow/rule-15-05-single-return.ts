/** Rule 15.5: a `return` that is not the last statement of its function. */
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';

export const rule15_5 = defineRule({
  id: 'rule-15.5',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('return_statement')) {
      const body = syntax.parent(node);
      const last = syntax.children(body).at(-1);
      const labelled =
        syntax.is(body, 'labeled_statement') &&
        syntax.children(syntax.parent(body)).at(-1) === body &&
        syntax.is(syntax.parent(syntax.parent(body)), 'function_definition');
      if ((last === node && syntax.is(syntax.parent(body), 'function_definition')) || labelled) continue;
      yield matchNode(syntax, node, 'This `return` is not at the end of the function');
    }
  },
});
