/** Rule 7.4: string literals that become something writable, and those that are written to. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';

export const rule7_4 = defineRule({
  id: 'rule-7.4',
  extent: 'full',
  *check(subject) {
    const { syntax, conversions } = subject;
    for (const c of conversions) {
      if (c.to.kind !== 'pointer' || isConst(c.to.of!)) continue;
      const literal = stringIn(subject, c.value);
      if (literal !== 0)
        yield matchAt(
          syntax,
          syntax.firstToken(literal),
          c.whole,
          'A string literal goes to a pointer to characters that are not `const`',
        );
    }
    for (const kind of ['assignment_expression', 'update_expression'] as const)
      for (const node of syntax.all(kind)) {
        const target = syntax.unparenthesized(syntax.child(node, kind === 'update_expression' ? 'argument' : 'left'));
        const base = syntax.is(target, 'subscript_expression') || syntax.is(target, 'pointer_expression');
        if (base && stringIn(subject, syntax.child(target, 'argument')) !== 0)
          yield matchNode(syntax, node, 'A string literal is written to');
      }
  },
});

function isConst(type: Type): boolean {
  return (type.qualifiers & Qualifier.const) !== 0 || (type.kind === 'array' && isConst(type.of!));
}

/** The literal that an expression is, or one that it may choose. */
function stringIn(subject: Subject, value: Node): Node {
  const { syntax } = subject;
  const node = syntax.unparenthesized(value);
  switch (syntax.kindName(node)) {
    case 'string_literal':
    case 'concatenated_string':
      return node;
    case 'pointer_expression':
      return syntax.operator(node) === '&' ? stringIn(subject, syntax.child(node, 'argument')) : 0;
    case 'subscript_expression':
      return syntax.is(syntax.parent(node), 'pointer_expression') ? stringIn(subject, syntax.child(node, 'argument')) : 0;
    case 'binary_expression':
      if (!/^[-+]$/.test(syntax.operator(node))) return 0;
      return stringIn(subject, syntax.child(node, 'left')) || stringIn(subject, syntax.child(node, 'right'));
    case 'comma_expression':
      return stringIn(subject, syntax.child(node, 'right'));
    case 'conditional_expression':
      return stringIn(subject, syntax.child(node, 'consequence')) || stringIn(subject, syntax.child(node, 'alternative'));
    default:
      return 0;
  }
}
