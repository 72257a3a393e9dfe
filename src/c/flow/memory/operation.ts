/** An operator with its operands and the types that it is carried out in: as the source has it, found out once for each node. */
import type { Node } from '../../tree/arena.ts';
import { N } from '../../tree/kinds.ts';
import { usualArithmetic } from '../../types/conversions.ts';
import { operand } from '../../types/expression-types.ts';
import type { CSymbol } from '../../types/symbol.ts';
import { isInteger, Qualifier, type Type } from '../../types/type.ts';
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
  /** Of a comparison: the followed integer objects that the operands name. */
  readonly leftObject: CSymbol | undefined;
  readonly rightObject: CSymbol | undefined;
}

const COMPARISONS: ReadonlySet<string> = new Set(['<', '>', '<=', '>=', '==', '!=']);

export function isComparison(operator: string): boolean {
  return COMPARISONS.has(operator);
}

/** The followed integer object that a name stands for. */
function objectAt(types: Types, node: Node): CSymbol | undefined {
  const inner = types.syntax.unparenthesized(node);
  const symbol = types.syntax.kind(inner) === N.identifier ? types.symbols.of(inner) : undefined;
  if (symbol === undefined || (symbol.kind !== 'object' && symbol.kind !== 'parameter')) return undefined;
  const type = types.ofSymbol(symbol);
  if (type.kind !== 'integer' && type.kind !== 'enum') return undefined;
  return (type.qualifiers & (Qualifier.volatile | Qualifier.atomic)) === 0 ? symbol : undefined;
}

/** Of a binary expression or a compound assignment. */
export function operationAt(types: Types, node: Node): Operation {
  const { syntax } = types;
  const text = syntax.operator(node);
  const isAssignment = syntax.is(node, 'assignment_expression');
  const operator = isAssignment ? text.slice(0, -1) : text;
  const compares = isComparison(operator);
  const left = syntax.child(node, 'left');
  const right = syntax.child(node, 'right');
  const [leftType, rightType] = [types.value(left), types.value(right)];
  const promoted = operand(types, left);
  return {
    operator,
    isComparison: compares,
    left,
    right,
    leftType,
    rightType,
    promoted,
    common: usualArithmetic(types, promoted, operand(types, right), types.targetAt(node)),
    integers: isInteger(leftType) && isInteger(rightType),
    constant: isAssignment ? undefined : types.constant(node),
    leftObject: compares ? objectAt(types, left) : undefined,
    rightObject: compares ? objectAt(types, right) : undefined,
  };
}
