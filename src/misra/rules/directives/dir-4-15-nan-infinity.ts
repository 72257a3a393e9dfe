/**
 * Directive 4.15: divisions and functions of the mathematics library that can give an infinity or a NaN, where neither a
 * condition looks at the operand before nor a classification (`isnan` …) at the result.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { callMatch, libraryCalls, namedObject, stripCasts } from '../../library/calls.ts';

/** Functions with the values of their first argument for which the result is a number. */
const DOMAINS: Readonly<Record<string, (x: number) => boolean>> = {
  sqrt: (x) => x >= 0, log: (x) => x > 0, log10: (x) => x > 0, log2: (x) => x > 0, log1p: (x) => x > -1, logb: (x) => x !== 0,
  acos: (x) => Math.abs(x) <= 1, asin: (x) => Math.abs(x) <= 1, acosh: (x) => x >= 1, atanh: (x) => Math.abs(x) < 1,
  tgamma: (x) => x > 0, lgamma: (x) => x > 0,
}; // biome-ignore format: a table
/** Functions whose second argument decides. */
const SECOND: Readonly<Record<string, (y: number) => boolean>> = {
  fmod: (y) => y !== 0, remainder: (y) => y !== 0, pow: (y) => Number.isInteger(y) && y >= 0,
}; // biome-ignore format: a table
const CLASSIFY =
  /^(?:isnan|isinf|isfinite|isnormal|fpclassify|__builtin_is(?:nan|inf|finite|normal)\w*|__is(?:nan|inf)\w*|__finite\w*|__fpclassify\w*)$/;

const variantsOf = (base: string): readonly string[] => [base, `${base}f`, `${base}l`];

/** The functions of the mathematics library that are looked at. */
export const PARTIAL_FUNCTIONS: readonly string[] = [...Object.keys(DOMAINS), ...Object.keys(SECOND)].flatMap(variantsOf);

export const dir4_15 = defineRule({
  id: 'dir-4.15',
  extent: 'partial',
  *check(subject) {
    yield* divisions(subject);
    for (const [table, position] of [
      [DOMAINS, 0],
      [SECOND, 1],
    ] as const)
      for (const [base, isFine] of Object.entries(table))
        for (const { call, name, arguments: args } of libraryCalls(subject, variantsOf(base))) {
          const argument = args[position];
          if (argument === undefined || isSafe(subject, call, argument, isFine)) continue;
          yield callMatch(
            subject,
            call,
            `\`${name}\` gives an infinity or NaN for some values of its argument, and nothing checks it`,
          );
        }
  },
});

function* divisions(subject: Subject): Iterable<Match> {
  const { syntax, types } = subject;
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      if (!/^\/=?$/.test(syntax.operator(node))) continue;
      const divisor = syntax.child(node, 'right');
      if (types.value(syntax.child(node, 'left')).kind !== 'floating' && types.value(divisor).kind !== 'floating') continue;
      if (!isSafe(subject, node, divisor, (x) => x !== 0))
        yield matchAt(
          syntax,
          syntax.operatorToken(node),
          node,
          'This division gives an infinity or NaN when the divisor is zero, and nothing checks it',
        );
    }
}

function isSafe(subject: Subject, node: Node, operand: Node, isFine: (value: number) => boolean): boolean {
  const value = literalValue(subject, operand);
  if (value !== undefined) return isFine(value);
  return isChecked(subject, node, operand) || isClassified(subject, node);
}

/** The value of a literal, with sign and casts, or of a constant object that one initialises. */
function literalValue(subject: Subject, node: Node): number | undefined {
  const { syntax, symbols } = subject;
  const inner = stripCasts(subject, node);
  if (syntax.is(inner, 'unary_expression') && syntax.operator(inner) === '-') {
    const value = literalValue(subject, syntax.child(inner, 'argument'));
    return value === undefined ? undefined : -value;
  }
  if (syntax.is(inner, 'number_literal')) {
    const value = Number(syntax.text(inner).replace(/[uUlL]+$|(?<!0[xX].*)[fF]$/g, ''));
    return Number.isNaN(value) ? undefined : value;
  }
  const symbol = syntax.is(inner, 'identifier') ? symbols.of(inner) : undefined;
  if (symbol?.kind !== 'object' || !/\bconst\b/.test(syntax.text(symbol.holder))) return undefined;
  const declarator = syntax.ancestor(symbol.node, 'init_declarator');
  const initial = declarator === 0 ? 0 : syntax.child(declarator, 'value');
  return initial !== 0 && syntax.is(stripCasts(subject, initial), 'number_literal') ? literalValue(subject, initial) : undefined;
}

/** Does a condition in this function, at or before the expression, speak of an object of the operand? */
function isChecked({ syntax, symbols }: Subject, node: Node, operand: Node): boolean {
  const fn = syntax.functionOf(node);
  if (fn === 0) return false;
  const leaves = syntax.is(operand, 'identifier') ? [operand] : syntax.descendants(operand, 'identifier');
  const wanted = new Set(leaves.map((n) => symbols.of(n)).flatMap((s) => (s === undefined ? [] : [symbols.entity(s)])));
  const speaks = (condition: Node): boolean =>
    condition !== 0 &&
    condition < node &&
    !syntax.contains(condition, node) &&
    (syntax.is(condition, 'identifier') ? [condition] : syntax.descendants(condition, 'identifier')).some((n) => {
      const symbol = symbols.of(n);
      return symbol !== undefined && wanted.has(symbols.entity(symbol));
    });
  for (const kind of ['if_statement', 'while_statement', 'for_statement', 'conditional_expression', 'do_statement'] as const)
    if (syntax.descendants(fn, kind).some((n) => speaks(syntax.child(n, 'condition')))) return true;
  return syntax
    .descendants(fn, 'binary_expression')
    .some((n) => /^(?:&&|\|\|)$/.test(syntax.operator(n)) && speaks(syntax.child(n, 'left')));
}

/** Is the result, or the object that takes it, given to a classification in this function? */
function isClassified(subject: Subject, node: Node): boolean {
  const { syntax, symbols } = subject;
  const fn = syntax.functionOf(node);
  const target = syntax.ancestor(node, 'assignment_expression', 'init_declarator');
  const name = target === 0 ? 0 : syntax.child(target, syntax.is(target, 'init_declarator') ? 'declarator' : 'left');
  const symbol = name === 0 ? undefined : (symbols.of(name) ?? namedObject(subject, name));
  const classified = (n: Node): boolean => {
    if (syntax.contains(n, node)) return true;
    const uses = syntax.descendants(n, 'identifier').map((i) => symbols.of(i));
    return symbol !== undefined && uses.some((s) => s !== undefined && symbols.entity(s) === symbols.entity(symbol));
  };
  if (fn === 0) return false;
  return syntax.descendants(fn, 'call_expression').some((c) => {
    const macro = syntax.expandedFrom(syntax.firstToken(c)).some((step) => CLASSIFY.test(step.macro));
    return (macro || CLASSIFY.test(syntax.text(syntax.child(c, 'function')))) && classified(c);
  });
}
