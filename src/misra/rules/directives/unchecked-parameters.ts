/**
 * For directive 4.1: a parameter of an external function, which anybody may call with any value, divides or indexes an array of
 * known length, and nothing in the function looks at it before.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { functionSymbol } from '../../engine/conversions.ts';
import type { Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { stripCasts } from '../../library/calls.ts';
import { isOwn } from '../../tree/names.ts';

export function* uncheckedParameters(subject: Subject): Iterable<Match> {
  const { syntax, types, essential } = subject;
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      if (!/^[/%]=?$/.test(syntax.operator(node))) continue;
      const divisor = syntax.child(node, 'right');
      if (types.value(divisor).kind !== 'integer' || types.value(syntax.child(node, 'left')).kind !== 'integer') continue;
      const parameter = openParameter(subject, divisor, (value) => value !== 0n);
      if (parameter !== undefined)
        yield matchNode(syntax, node, `Nothing keeps \`${parameter.name}\`, by which this divides, from being zero`);
    }
  for (const node of syntax.all('subscript_expression')) {
    const array = types.of(syntax.child(node, 'argument'));
    const index = syntax.child(node, 'index');
    if (array.kind !== 'array' || array.length === undefined || array.length <= 1) continue;
    if (syntax.isFromMacroBody(syntax.firstToken(node))) continue;
    const { length } = array;
    const parameter = openParameter(subject, index, (value) => value >= 0n && value < length);
    if (parameter === undefined) continue;
    const { bits = 0, category } = essential.of(index) ?? {};
    if (category === 'enum' || category === 'boolean' || (category === 'unsigned' && 2 ** bits <= array.length)) continue;
    yield matchNode(syntax, node, `Nothing keeps the index \`${parameter.name}\` below ${array.length}`);
  }
}

/** The parameter that an expression is, when its function is external and neither tests nor sets it, nor every call fits. */
function openParameter(subject: Subject, node: Node, fits: (value: bigint) => boolean): CSymbol | undefined {
  const { syntax, symbols, types } = subject;
  const leaf = stripCasts(subject, node);
  const symbol = syntax.is(leaf, 'identifier') ? symbols.of(leaf) : undefined;
  if (symbol?.kind !== 'parameter' || !isOwn(subject, symbol) || syntax.isFromMacroBody(syntax.firstToken(node)))
    return undefined;
  const fn = syntax.functionOf(node);
  const owner = functionSymbol(types, fn);
  if (owner?.linkage !== 'external' || owner.name === 'main') return undefined;
  if (symbols.usesOf(symbol).some((use) => looksAt(subject, use))) return undefined;
  return callsFit(subject, owner, symbol.holder, fits) ? undefined : symbol;
}

/** Does the program call the function, use it in no other way, and give a constant that fits each time? */
function callsFit(
  { syntax, symbols, types }: Subject,
  owner: CSymbol,
  parameter: Node,
  fits: (value: bigint) => boolean,
): boolean {
  const list = syntax.parent(parameter);
  if (!syntax.is(list, 'parameter_list')) return false;
  const place = syntax.children(list).indexOf(parameter);
  const uses = symbols.usesOf(owner);
  return (
    uses.length > 0 &&
    uses.every((use) => {
      const call = syntax.parent(use);
      if (!syntax.is(call, 'call_expression') || !syntax.isIn(use, 'function')) return false;
      const argument = syntax.children(syntax.child(call, 'arguments'))[place];
      const value = argument === undefined ? undefined : types.constant(argument);
      return value !== undefined && fits(value);
    })
  );
}

/** Is a use part of a condition, a comparison, a `switch`, a loop or an argument, or does it set the parameter? */
function looksAt({ syntax }: Subject, use: Node): boolean {
  for (let at = use, up = syntax.parent(at); up !== 0; at = up, up = syntax.parent(at)) {
    const kind = syntax.kindName(up);
    if (/^(?:update|call|conditional)_expression$|^(?:if|while|do|for|switch)_statement$/.test(kind))
      return kind !== 'conditional_expression' && !kind.endsWith('_statement') ? true : syntax.isIn(at, 'condition');
    if (kind === 'binary_expression' && /^(?:[<>]=?|[!=]=|&&|\|\|)$/.test(syntax.operator(up))) return true;
    if (kind === 'assignment_expression' && syntax.isIn(at, 'left') && syntax.unparenthesized(at) === use) return true;
    if (kind === 'pointer_expression' && syntax.operator(up) === '&') return true;
    if (kind === 'compound_statement') return false;
  }
  return false;
}
