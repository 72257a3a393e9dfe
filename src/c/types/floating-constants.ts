/**
 * Values of floating constant expressions that a cast turns into integers. Numbers here are doubles: what `float` and `double`
 * compute is exact with them; of `long double` and the wide types only literals are known.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import type { TypeContext } from './context.ts';
import { usualArithmetic } from './conversions.ts';
import type { Type } from './type.ts';

/** undefined: not constant, not floating, or not exact here. */
export function floatingNumber(c: TypeContext, node: Node): number | undefined {
  const { syntax } = c;
  switch (syntax.kind(node)) {
    case N.parenthesized_expression:
      return syntax.kind(node + 1) === N.compound_statement ? undefined : floatingNumber(c, node + 1);
    case N.extension_expression:
      return floatingNumber(c, syntax.child(node, 'argument'));
    case N.number_literal: {
      const literal = c.number(node);
      if (literal.kind !== 'floating' || literal.imaginary) return undefined;
      return c.of(node).basic === 'float' ? Math.fround(literal.value) : literal.value;
    }
    case N.unary_expression: {
      const value = floatingNumber(c, syntax.child(node, 'argument'));
      const operator = syntax.operator(node);
      if (value === undefined || (operator !== '-' && operator !== '+')) return undefined;
      return operator === '-' ? -value : value;
    }
    case N.cast_expression:
      return rounded(c.of(node), numberOf(c, syntax.child(node, 'value')));
    case N.binary_expression:
      return computed(c, node);
    default:
      return undefined;
  }
}

/** Of a floating or an integer constant expression. */
function numberOf(c: TypeContext, node: Node): number | undefined {
  const value = floatingNumber(c, node);
  if (value !== undefined || c.of(node).kind !== 'integer') return value;
  const whole = c.constant(node);
  return whole === undefined || BigInt(Number(whole)) !== whole ? undefined : Number(whole);
}

/** `2.5 > 1`; undefined for other operators. */
export function floatingComparison(c: TypeContext, operator: string, left: Node, right: Node): bigint | undefined {
  if (!COMPARISONS.has(operator) || (c.of(left).kind !== 'floating' && c.of(right).kind !== 'floating')) return undefined;
  const common = usualArithmetic(c, c.value(left), c.value(right), c.targetAt(left));
  const a = rounded(common, numberOf(c, left));
  const b = rounded(common, numberOf(c, right));
  if (a === undefined || b === undefined) return undefined;
  const order = a < b ? -1 : a > b ? 1 : 0;
  return COMPARISONS.get(operator)!(order) ? 1n : 0n;
}

const COMPARISONS: ReadonlyMap<string, (order: number) => boolean> = new Map([
  ['<', (order) => order < 0],
  ['>', (order) => order > 0],
  ['<=', (order) => order <= 0],
  ['>=', (order) => order >= 0],
  ['==', (order) => order === 0],
  ['!=', (order) => order !== 0],
]);

function computed(c: TypeContext, node: Node): number | undefined {
  const { syntax } = c;
  const type = c.of(node);
  if (type.kind !== 'floating') return undefined;
  const [left, right] = [syntax.child(node, 'left'), syntax.child(node, 'right')];
  const common = usualArithmetic(c, c.value(left), c.value(right), c.targetAt(node));
  const a = rounded(common, numberOf(c, left));
  const b = rounded(common, numberOf(c, right));
  if (a === undefined || b === undefined) return undefined;
  switch (syntax.operator(node)) {
    case '+':
      return rounded(type, a + b);
    case '-':
      return rounded(type, a - b);
    case '*':
      return rounded(type, a * b);
    case '/':
      return b === 0 ? undefined : rounded(type, a / b);
    default:
      return undefined;
  }
}

function rounded({ basic }: Type, value: number | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (basic === 'double' || basic === '_Float64') return value;
  return basic === 'float' || basic === '_Float32' ? Math.fround(value) : undefined;
}
