/** Rules 12.4, 12.5 and 12.6: constants that wrap around, sizes of array parameters, members of atomic objects. */
import type { TokenSpace } from '../../../c/lex/tokens.ts';
import type { Segment } from '../../../c/preprocess/segment.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { isSigned } from '../../../c/types/conversions.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt, matchNode, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import type { FileView } from '../../written/file-view.ts';
import { expandedConditions, type IfNode } from '../../written/if-expression.ts';

export const rule12_4 = defineRule({
  id: 'rule-12.4',
  extent: 'full',
  *check(subject) {
    yield* wrappedExpressions(subject);
    yield* wrappedConditions(subject.space, subject.segments, subject.files);
  },
});

/** Constant expressions of the code. */
export function* wrappedExpressions(subject: Subject): Iterable<Match> {
  const { syntax, types } = subject;
  for (const node of syntax.all('binary_expression')) {
    const result = types.constant(node);
    const type = types.value(node);
    if (result === undefined || type.kind !== 'integer' || isSigned(types, type, types.targetAt(node))) continue;
    const exact = exactValue(
      syntax.operator(node),
      types.constant(syntax.child(node, 'left')),
      types.constant(syntax.child(node, 'right')),
    );
    if (exact !== undefined && exact !== result && isEvaluated(subject, node))
      yield matchAt(syntax, syntax.operatorToken(node), node, wraps(result));
  }
}

const wraps = (result: bigint): string => `This unsigned constant expression wraps around to ${result}`;

/** False in operands that a constant left operand or condition excludes, and in operands of `sizeof`. */
function isEvaluated({ syntax, types }: Subject, node: Node): boolean {
  for (let at = node, up = syntax.parent(node); up !== 0; at = up, up = syntax.parent(up)) {
    const kind = syntax.kindName(up);
    if (/statement$|declaration$/.test(kind)) return true;
    if (kind === 'sizeof_expression') return false;
    const decides = kind === 'binary_expression' ? 'left' : kind === 'conditional_expression' ? 'condition' : undefined;
    if (decides === undefined || syntax.isIn(at, decides)) continue;
    const value = types.constant(syntax.child(up, decides));
    if (value === undefined) continue;
    if (kind === 'conditional_expression' && syntax.isIn(at, value !== 0n ? 'alternative' : 'consequence')) return false;
    const operator = kind === 'binary_expression' ? syntax.operator(up) : '';
    if ((operator === '&&' && value === 0n) || (operator === '||' && value !== 0n)) return false;
  }
  return true;
}

/** Constant expressions of `#if` and `#elif`. */
export function* wrappedConditions(space: TokenSpace, segments: readonly Segment[], files: readonly FileView[]): Iterable<Match> {
  for (const { file, word, visit } of expandedConditions(space, segments, files)) {
    const wrapped: IfNode[] = [];
    visit({ wrapped: (node) => wrapped.push(node) });
    for (const node of wrapped)
      yield { at: rawSpot(file, node.token.raw), message: `This unsigned constant expression of \`#${word}\` wraps around` };
  }
}

function exactValue(operator: string, a: bigint | undefined, b: bigint | undefined): bigint | undefined {
  if (a === undefined || b === undefined) return undefined;
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    default:
      return undefined;
  }
}

export const rule12_5 = defineRule({
  id: 'rule-12.5',
  extent: 'full',
  *check(subject) {
    const { syntax, symbols } = subject;
    for (const node of syntax.all('sizeof_expression')) {
      const operand = syntax.unparenthesized(syntax.child(node, 'value'));
      if (!syntax.is(operand, 'identifier')) continue;
      const symbol = symbols.of(operand);
      if (
        symbol?.kind === 'parameter' &&
        (syntax.is(syntax.parent(symbol.node), 'array_declarator') || namesArray(subject, symbol))
      )
        yield matchNode(syntax, node, `\`${symbol.name}\` is a parameter declared as an array, so this is the size of a pointer`);
    }
  },
});

/** Is the parameter declared by the name of an array type? */
function namesArray({ syntax, symbols, types }: Subject, parameter: CSymbol): boolean {
  const name = syntax.child(parameter.holder, 'type');
  if (!syntax.is(syntax.parent(parameter.node), syntax.kindName(parameter.holder)) || !syntax.is(name, 'type_identifier'))
    return false;
  const typedef = symbols.of(name);
  return typedef !== undefined && types.ofSymbol(typedef).kind === 'array';
}

export const rule12_6 = defineRule({
  id: 'rule-12.6',
  extent: 'full',
  *check({ syntax, types, inScope }) {
    for (const node of syntax.all('field_expression')) {
      const object = syntax.child(node, 'argument');
      const first = syntax.firstToken(object);
      // What a macro of the library gives, such as `atomic_load`, is a value of its own.
      if (syntax.isFromMacroBody(first) && !inScope(syntax.arena.place[first]!)) continue;
      const type = types.of(object);
      const record = syntax.operator(node) === '->' ? type.of : type;
      if (record !== undefined && (record.qualifiers & Qualifier.atomic) !== 0)
        yield matchNode(
          syntax,
          node,
          `A member of an atomic ${record.kind === 'union' ? 'union' : 'structure'} is accessed directly`,
        );
    }
  },
});
