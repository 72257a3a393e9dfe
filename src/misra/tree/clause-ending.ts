/** How a clause of a `switch` ends when not with `break`, in words: what reviewers and deviation records go by. */
import type { Node } from '../../c/tree/arena.ts';
import type { Subject } from '../engine/subject.ts';

const LEAVING: Readonly<Record<string, string>> = {
  return_statement: 'return',
  goto_statement: 'goto',
  continue_statement: 'continue',
};

/** `it ends with …`, `… says that it falls through`; undefined when control may run into the next clause without a word. */
export function clauseEnding(subject: Subject, items: readonly Node[], next: Node): string | undefined {
  const last = items.at(-1);
  if (last === undefined) return undefined;
  return ending(subject, last) ?? (commentBetween(subject, last, next) ? 'a comment says that it falls through' : undefined);
}

function ending(subject: Subject, statement: Node): string | undefined {
  const { syntax } = subject;
  const word = LEAVING[syntax.kindName(statement)];
  if (word !== undefined) return `it ends with \`${word}\``;
  switch (syntax.kindName(statement)) {
    case 'labeled_statement':
    case 'compound_statement': {
      const last = syntax.children(statement).at(-1);
      return last === undefined ? undefined : ending(subject, last);
    }
    case 'attributed_statement':
      return /\b(?:__)?fallthrough(?:__)?\b/.test(syntax.text(statement)) ? 'an attribute says that it falls through' : undefined;
    case 'if_statement':
      return bothBranches(subject, statement);
    case 'do_statement':
      return syntax.text(syntax.unparenthesized(syntax.child(statement, 'condition'))) === '0'
        ? ending(subject, syntax.child(statement, 'body'))
        : undefined;
    case 'expression_statement': {
      const expression = syntax.unparenthesized(syntax.firstChild(statement));
      if (syntax.is(expression, 'call_expression') && subject.neverReturns(expression))
        return 'it ends with a call that does not return';
      const inner = syntax.is(expression, 'parenthesized_expression') ? syntax.firstChild(expression) : 0;
      return syntax.is(inner, 'compound_statement') ? ending(subject, inner) : undefined;
    }
    default:
      return undefined;
  }
}

function bothBranches(subject: Subject, statement: Node): string | undefined {
  const { syntax } = subject;
  const otherwise = syntax.child(statement, 'alternative');
  const first = ending(subject, syntax.child(statement, 'consequence'));
  if (first === undefined || otherwise === 0) return undefined;
  const body = syntax.is(otherwise, 'else_clause') ? syntax.firstChild(otherwise) : otherwise;
  return ending(subject, body) === undefined ? undefined : 'both branches of its last `if` leave it';
}

/** A comment such as "fall through" stands between the clause and the label behind it (0: the end of the body). */
function commentBetween({ syntax, files }: Subject, last: Node, next: Node): boolean {
  if (next === 0) return false;
  const { place, expansion } = syntax.arena;
  const from = syntax.lastToken(last);
  const to = syntax.firstToken(next);
  // Within one macro's body the places are those of its definition, and so is the comment.
  const inOneBody = expansion[from] === expansion[to];
  if (expansion[to] !== 0 && !inOneBody) return false;
  const end = place[to]!;
  const file = files.find((f) => end >= f.base && end <= f.base + f.size);
  const start = inOneBody ? place[from]! : end - 200;
  return file?.comments.some((c) => c.loc > start && c.loc < end && /fall(?:s|ing)?[\s_-]*thr(?:ough|u)/i.test(c.text)) === true;
}
