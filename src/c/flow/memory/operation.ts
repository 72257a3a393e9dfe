/** An operator with its operands and the types that it is carried out in: as the source has it, found out once for each node. */
import type { Node } from '../../tree/arena.ts';
import { usualArithmetic } from '../../types/conversions.ts';
import { operand } from '../../types/expression-types.ts';
import { isInteger, type Type } from '../../types/type.ts';
import type { Types } from '../../types/types.ts';

export interface Operation {
  /** Without the `=` of an assignment. */
  readonly operator: string;
  readonly isComparison: boolean;
  readonly left: Node;
  readonly right: Node;
  /** Types of the operands as values, before promotion. */
  readonly leftType: Type;
  readonly rightType: Type;
  /** The left operand's type after promotion: that of a shift. */
  readonly promoted: Type;
  /** C11 6.3.1.8; meaningful for arithmetic operands. */
  readonly common: Type;
  /** Both are integers or enumerations. */
  readonly integers: boolean;
  /** Its value, when it is a constant expression. */
  readonly constant: bigint | undefined;
}

const COMPARISONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '!=']);

export function isComparison(operator: string): boolean {
  return COMPARISONS.has(operator);
}

/** Of a binary expression or a compound assignment. */
export function operationAt(types: Types, node: Node): Operation {
  const { syntax } = types;
  const text = syntax.operator(node);
  const isAssignment = syntax.is(node, 'assignment_expression');
  const operator = isAssignment ? text.slice(0, -1) : text;
  const left = syntax.child(node, 'left');
  const right = syntax.child(node, 'right');
  const [leftType, rightType] = [types.value(left), types.value(right)];
  const promoted = operand(types, left);
  return {
    operator,
    isComparison: isComparison(operator),
    left,
    right,
    leftType,
    rightType,
    promoted,
    common: usualArithmetic(types, promoted, operand(types, right), types.targetAt(node)),
    integers: isInteger(leftType) && isInteger(rightType),
    constant: isAssignment ? undefined : types.constant(node),
  };
}
