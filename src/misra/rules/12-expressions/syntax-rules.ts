/** Rules 12.1 and 12.3: precedence that only the grammar knows, and the comma operator. */
import type { Segment } from '../../../c/preprocess/segment.ts';
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { defineRule, type Match, withFix } from '../../engine/rule.ts';
import { matchAt, matchNode, rawSpot, tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { parenthesesFix } from '../../fix/parentheses-fix.ts';
import type { FileView } from '../../written/file-view.ts';
import { evaluatedConditions, IF_LEVELS, type IfNode, parseIf, writtenTokens } from '../../written/if-expression.ts';

const LEVELS: Readonly<Record<string, number>> = {
  '*': 12, '/': 12, '%': 12, '+': 11, '-': 11, '<<': 10, '>>': 10, '<': 9, '>': 9, '<=': 9, '>=': 9, '==': 8, '!=': 8, '&': 7,
  '^': 6, '|': 5, '&&': 4, '||': 3,
}; // biome-ignore format: a table

/** Level of an expression's operator: 2 for `?:`, 3 to 12 for binary operators, 13 for everything tighter, 1 below. */
function level(syntax: Syntax, node: Node): number {
  switch (syntax.kindName(node)) {
    case 'binary_expression':
      return LEVELS[syntax.operator(node)] ?? 13;
    case 'conditional_expression':
      return 2;
    case 'assignment_expression':
      return 1;
    case 'comma_expression':
      return 0;
    default:
      return 13;
  }
}

export const rule12_1 = defineRule({
  id: 'rule-12.1',
  extent: 'full',
  *check(subject) {
    yield* unclearExpressions(subject);
    yield* unclearConditions(subject.segments, subject.files);
  },
});

/** In the code. */
export function* unclearExpressions(subject: Subject): Iterable<Match> {
  const { syntax } = subject;
  for (const kind of ['binary_expression', 'conditional_expression'] as const)
    for (const node of syntax.all(kind)) {
      const own = level(syntax, node);
      for (const operand of syntax.children(node)) {
        const inner = level(syntax, operand);
        if (inner === 13 || inner === own || inner < 2) continue;
        const match = {
          at: tokenSpot(syntax, syntax.operatorToken(operand)),
          whole: [syntax.operatorToken(operand), syntax.operatorToken(node)].map((t) => syntax.arena.expansion[t]!),
          message: `\`${syntax.operator(operand)}\` is an operand of \`${syntax.operator(node)}\` without parentheses`,
        };
        yield withFix(match, parenthesesFix(subject, operand));
        break;
      }
    }
  for (const node of syntax.all('sizeof_expression')) {
    const value = syntax.child(node, 'value');
    if (
      value !== 0 &&
      !syntax.is(value, 'parenthesized_expression') &&
      !syntax.is(value, 'compound_literal_expression') &&
      syntax.child(node, 'type') === 0
    )
      yield withFix(
        matchNode(syntax, node, 'The operand of `sizeof` has no parentheses around it'),
        parenthesesFix(subject, value),
      );
  }
}

/** In `#if` and `#elif`. */
export function* unclearConditions(segments: readonly Segment[], files: readonly FileView[]): Iterable<Match> {
  for (const { file, condition } of evaluatedConditions(segments, files)) {
    const tree = parseIf(writtenTokens(file, condition.from, condition.to));
    if (tree !== undefined) yield* unclearCondition(file, tree);
  }
}

/** The same of the expression of an `#if` or `#elif`. */
function* unclearCondition(file: FileView, node: IfNode): Iterable<Match> {
  const own = node.operands.length < 2 ? 13 : node.operator === '?:' ? 2 : IF_LEVELS[node.operator]!;
  for (const operand of node.operands) {
    yield* unclearCondition(file, operand);
    const inner = operand.operands.length < 2 || operand.parenthesized ? 13 : (IF_LEVELS[operand.operator] ?? 2);
    if (own < 13 && inner < 13 && inner !== own)
      yield {
        at: rawSpot(file, operand.token.raw),
        message: `\`${operand.operator}\` is an operand of \`${node.operator}\` without parentheses`,
      };
  }
}

export const rule12_3 = defineRule({
  id: 'rule-12.3',
  extent: 'full',
  *check({ syntax }) {
    for (const node of syntax.all('comma_expression'))
      if (!syntax.is(syntax.parent(node), 'comma_expression'))
        yield matchAt(syntax, syntax.operatorToken(node), node, 'The comma operator joins two expressions');
  },
});
