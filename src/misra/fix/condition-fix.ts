/**
 * A controlling expression made Boolean by comparing it with zero of its own kind: `NULL` for pointers (where the file knows
 * it), `0U` for unsigned values, `'\0'` for characters. Enumerations and floating values have no zero that says what the
 * author meant; they get no fix.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import { type WrittenStretch, writtenStretch } from './written-stretch.ts';

/** Expressions that bind less tightly than `!=`, or that a reader would have to think about beside it. */
const NEEDS_PARENTHESES: ReadonlySet<string> = new Set([
  'binary_expression',
  'conditional_expression',
  'assignment_expression',
  'comma_expression',
]);

// [impl->dsn~misra-condition-fix~1]
export function conditionFix(subject: Subject, condition: Node): Fix | undefined {
  const { syntax } = subject;
  if (syntax.is(condition, 'number_literal')) return undefined;
  const stretch = writtenStretch(subject, condition) ?? writtenParentheses(subject, condition);
  const zero = stretch === undefined ? undefined : zeroOf(subject, condition, stretch);
  if (stretch === undefined || zero === undefined) return undefined;
  const bare = writtenStretch(subject, condition) !== undefined;
  const around = bare && NEEDS_PARENTHESES.has(syntax.kindName(condition));
  const comparison = `${around ? ')' : ''} != ${zero}`;
  return {
    kind: 'safe',
    title: `Compare with ${zero}`,
    edits: [
      ...(around ? [{ loc: stretch.start, length: 0, text: '(', rank: condition }] : []),
      { loc: stretch.end, length: 0, text: comparison, rank: -condition },
    ],
  };
}

/** The expression is the inside of a macro whose parentheses belong to the use: `SET(x)` for `((x) & 4u)`. */
function writtenParentheses(subject: Subject, condition: Node): WrittenStretch | undefined {
  const { syntax } = subject;
  for (let at = syntax.parent(condition); syntax.is(at, 'parenthesized_expression'); at = syntax.parent(at)) {
    if (syntax.isIn(at, 'condition')) return undefined;
    const stretch = writtenStretch(subject, at);
    if (stretch !== undefined) return stretch;
  }
  return undefined;
}

function zeroOf({ types, essential }: Subject, condition: Node, { file }: WrittenStretch): string | undefined {
  if (types.value(condition).kind === 'pointer') return knowsNull(file) ? 'NULL' : undefined;
  switch (essential.of(condition)?.category) {
    case 'signed':
      return '0';
    case 'unsigned':
      return '0U';
    case 'character':
      return "'\\0'";
    default:
      return undefined;
  }
}

/** The file writes `NULL` elsewhere, so some header of it defines that name. */
function knowsNull(file: WrittenStretch['file']): boolean {
  for (let t = 0; t < file.length; t++) if (file.word(t) === 'NULL') return true;
  return false;
}
