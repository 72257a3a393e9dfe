/**
 * Loops that surely run once: `for (int i = 0; i < 3; i++) t = i;` sets `t`. The analysis of memory joins what comes into a loop
 * with what comes back, and so takes "not once" for possible; where the first test is one of constants, it is not.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Subject } from '../engine/subject.ts';

/** Has a loop before the node, that runs at least once, set the object that the node names, whatever happens in it? */
export function isSetByFirstRound(subject: Subject, node: Node): boolean {
  const { syntax, symbols } = subject;
  const name = syntax.unparenthesized(node);
  const symbol = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
  if (symbol === undefined || symbol.kind !== 'object') return false;
  return symbols.usesOf(symbol).some((use) => {
    const loop = use < node ? loopThatSets(subject, use) : 0;
    return loop !== 0 && syntax.arena.end[loop]! <= node && syntax.contains(syntax.parent(loop), node) && runsOnce(subject, loop);
  });
}

/** The loop whose body, a statement of its own and before any jump, assigns or counts the used object; 0 when there is none. */
function loopThatSets({ syntax }: Subject, use: Node): Node {
  const assignment = syntax.parent(use);
  const sets = syntax.is(assignment, 'assignment_expression')
    ? syntax.isIn(use, 'left')
    : syntax.is(assignment, 'update_expression');
  if (!sets) return 0;
  const statement = syntax.parent(assignment);
  if (!syntax.is(statement, 'expression_statement')) return 0;
  const block = syntax.parent(statement);
  const isBlock = syntax.is(block, 'compound_statement');
  const loop = isBlock ? syntax.parent(block) : block;
  if (!/^(?:for|while)_statement$/.test(syntax.kindName(loop)) || syntax.child(loop, 'body') !== (isBlock ? block : statement))
    return 0;
  const jumps = ['break_statement', 'continue_statement', 'goto_statement', 'return_statement', 'labeled_statement'] as const;
  return jumps.some((kind) => syntax.descendants(loop, kind).some((j) => j < statement)) ? 0 : loop;
}

/** Is the first test of the loop one of a counter that was just set to a constant, and true? */
function runsOnce(subject: Subject, loop: Node): boolean {
  const { syntax, symbols, types } = subject;
  const test = syntax.unparenthesized(syntax.child(loop, 'condition'));
  if (!syntax.is(test, 'binary_expression')) return false;
  const counter = syntax.unparenthesized(syntax.child(test, 'left'));
  const bound = types.constant(syntax.child(test, 'right'));
  const symbol = syntax.is(counter, 'identifier') ? symbols.of(counter) : undefined;
  const start = symbol === undefined ? undefined : startOf(subject, loop, symbol);
  if (bound === undefined || start === undefined) return false;
  switch (syntax.operator(test)) {
    case '<':
      return start < bound;
    case '<=':
      return start <= bound;
    case '>':
      return start > bound;
    case '>=':
      return start >= bound;
    case '!=':
      return start !== bound;
    default:
      return false;
  }
}

/** The constant that a counter has when the loop begins: from the first clause of `for`, or the statement before `while`. */
function startOf({ syntax, symbols, types }: Subject, loop: Node, counter: CSymbol): bigint | undefined {
  const before = syntax
    .children(syntax.parent(loop))
    .filter((c) => c < loop)
    .at(-1);
  const from = syntax.is(loop, 'for_statement') ? syntax.child(loop, 'initializer') : (before ?? 0);
  if (from === 0) return undefined;
  const set = syntax.is(from, 'expression_statement') ? syntax.firstChild(from) : from;
  const pairs: (readonly [Node, Node])[] = syntax.is(set, 'assignment_expression')
    ? [[syntax.child(set, 'left'), syntax.child(set, 'right')]]
    : syntax.descendants(set, 'init_declarator').map((d) => [syntax.child(d, 'declarator'), syntax.child(d, 'value')] as const);
  const found = pairs.find(([name]) => syntax.is(name, 'identifier') && symbols.of(name) === counter);
  return found === undefined ? undefined : types.constant(found[1]);
}
