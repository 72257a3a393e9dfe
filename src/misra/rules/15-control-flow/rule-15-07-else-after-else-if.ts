/** Rule 15.7: the last `else if` of a chain has no `else`, or one that neither does anything nor says why. */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';

export const rule15_7 = defineRule({
  id: 'rule-15.7',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('if_statement')) {
      if (!syntax.is(syntax.parent(node), 'else_clause')) continue;
      const last = syntax.child(node, 'alternative');
      if (last === 0) yield matchNode(syntax, node, 'This `if … else if` chain does not end with `else`');
      else if (isSilent(subject, last)) yield matchNode(syntax, last, 'This `else` does nothing, and no comment in it says why');
    }
  },
});

/** Holds the clause neither a statement that does something nor a comment? */
function isSilent({ syntax, files }: Subject, clause: Node): boolean {
  const body = syntax.firstChild(clause);
  const isNull = (n: Node): boolean => syntax.is(n, 'expression_statement') && syntax.firstChild(n) === 0;
  const empty = syntax.is(body, 'compound_statement') ? syntax.children(body).every(isNull) : isNull(body);
  const [first, last] = [syntax.firstToken(clause), syntax.lastToken(clause)];
  if (!empty || syntax.isFromMacro(first)) return false;
  const { place } = syntax.arena;
  const file = files.find((f) => place[first]! >= f.base && place[first]! <= f.base + f.size);
  return file !== undefined && !file.comments.some((c) => c.loc > place[first]! && c.loc < place[last]!);
}
