/** Parentheses around an operand as written: what the grammar already says, said to the reader. The meaning cannot change. */
import type { Node } from '../../c/tree/arena.ts';
import type { Fix } from '../engine/rule.ts';
import type { Subject } from '../engine/subject.ts';
import { writtenStretch } from './written-stretch.ts';

// [impl->dsn~misra-parentheses-fix~1]
export function parenthesesFix(subject: Subject, operand: Node): Fix | undefined {
  const stretch = writtenStretch(subject, operand);
  if (stretch === undefined) return undefined;
  return {
    kind: 'safe',
    title: 'Put parentheses around the operand',
    edits: [
      { loc: stretch.start, length: 0, text: '(', rank: operand },
      { loc: stretch.end, length: 0, text: ')', rank: -operand },
    ],
  };
}
