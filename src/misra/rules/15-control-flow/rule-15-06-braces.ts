/**
 * Rule 15.6: bodies of selections and loops without braces. The keyword is the place of the finding; when a macro hides the
 * keyword and the body stands behind the macro's use (`for_each_x(i) f(i);`), the use is.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { tokenSpot } from '../../engine/spot.ts';
import { braceFix } from '../../fix/brace-fix.ts';

const BODIES: readonly (readonly [NodeKind, string])[] = [
  ['while_statement', 'while'],
  ['for_statement', 'for'],
  ['do_statement', 'do'],
  ['switch_statement', 'switch'],
];

export const rule15_6 = defineRule({
  id: 'rule-15.6',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    const found = function* (owner: Node, body: Node, word: string): Iterable<Match> {
      if (isBraced(syntax, body)) return;
      const fix = braceFix(subject, owner, body);
      // A macro is at fault when keyword and body are both its own; arguments in the condition do not matter.
      const { expansion } = syntax.arena;
      const whole = [syntax.firstToken(owner), syntax.firstToken(body), syntax.lastToken(body)].map((t) => expansion[t]!);
      const at = tokenSpot(syntax, syntax.firstToken(owner));
      const match: Match = { at, whole, message: `The body of this \`${word}\` is not enclosed in braces` };
      yield fix === undefined ? match : { ...match, fix };
    };
    for (const node of syntax.all('if_statement')) yield* found(node, syntax.child(node, 'consequence'), 'if');
    for (const node of syntax.all('else_clause')) {
      const body = syntax.firstChild(node);
      if (!syntax.is(body, 'if_statement')) yield* found(node, body, 'else');
    }
    for (const [kind, word] of BODIES) for (const node of syntax.all(kind)) yield* found(node, syntax.child(node, 'body'), word);
  },
});

function isBraced(syntax: Syntax, body: Node): boolean {
  if (body === 0) return true; // an incomplete tree: nothing can be said
  return (
    syntax.is(body, 'compound_statement') ||
    (syntax.is(body, 'attributed_statement') && syntax.children(body).some((c) => syntax.is(c, 'compound_statement')))
  );
}
