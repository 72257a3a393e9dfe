/** Rule 1.3 and directives 4.1, 4.11 and 4.14: what goes wrong when the program runs, by the analysis of memory. */
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { hazardMatches } from '../../flow/memory.ts';
import { shiftMatches } from '../12-expressions/rule-12-02-shift-amount.ts';
import { uncheckedParameters } from '../directives/unchecked-parameters.ts';

const some = (sure: boolean) => (sure ? '' : ' on some path');

export const dir4_1 = defineRule({
  id: 'dir-4.1',
  extent: 'partial',
  *check(subject) {
    yield* hazardMatches(subject, {
      'division-by-zero': (h) => (h.what === 'floating' ? undefined : `This divides by zero${some(h.sure)}`),
      'null-dereference': (h) => `A null pointer is dereferenced${some(h.sure)}`,
      'out-of-bounds': (h) => `This leaves the array: ${h.what}`,
      overflow: () => 'The result does not fit its type',
      'size-overrun': (h) => `The size does not fit: ${h.what}`,
      'string-overrun': (h) => `This writes outside of its array: ${h.what}`,
    });
    yield* uncheckedParameters(subject);
  },
});

export const dir4_11 = defineRule({
  id: 'dir-4.11',
  extent: 'partial',
  check: (subject) =>
    hazardMatches(subject, {
      domain: (h) => `The argument may be outside the domain of \`${h.what}\``,
      'null-argument': (h) => `A null pointer is passed to \`${h.what}\`${some(h.sure)}`,
      'character-class': (h) => `The argument may be outside the domain of \`${h.what}\``,
      overlap: (h) => `\`${h.what}\` copies between overlapping objects`,
      'size-overrun': (h) => `The size does not fit: ${h.what}`,
      'string-overrun': (h) => `This writes outside of its array: ${h.what}`,
      unterminated: (h) => `\`${h.what}\` reads past the end of its array`,
    }),
});

export const dir4_14 = defineRule({
  id: 'dir-4.14',
  extent: 'partial',
  check: (subject) => hazardMatches(subject, { tainted: (h) => `A value from outside is used as ${h.what} without a check` }),
});

export const rule1_3 = defineRule({ id: 'rule-1.3', extent: 'partial', check: undefinedBehaviour });

function* undefinedBehaviour(subject: Subject): Iterable<Match> {
  yield* hazardMatches(subject, {
    'division-by-zero': (h) => (h.what === 'floating' ? undefined : `This divides by zero${some(h.sure)}`),
    'null-dereference': (h) => `A null pointer is dereferenced${some(h.sure)}`,
    'out-of-bounds': (h) => `This leaves the array: ${h.what}`,
    overflow: () => 'Signed overflow is undefined',
    'unset-read': (h) => `\`${h.what}\` is read before it is set`,
    'double-release': () => 'This memory was already released',
    'bad-release': () => 'This pointer does not lead to allocated memory',
    'use-after-release': () => 'This memory was already released',
    'constant-written': (h) => `${h.what} is constant and is written`,
    escape: (h) => `The address of \`${h.what}\` is kept longer than the object lives`,
  });
  yield* shiftMatches(subject, false);
  yield* unsequenced(subject);
  yield* oddMain(subject);
}

/** 5.1.2.2.1: in a hosted program `main` returns `int` and takes nothing, or a count and the texts. */
function* oddMain({ symbols, types, inScope, syntax }: Subject): Iterable<Match> {
  for (const symbol of symbols.all) {
    if (symbol.kind !== 'function' || symbol.name !== 'main' || !symbol.definition || symbol.linkage !== 'external') continue;
    if (!inScope(syntax.arena.place[syntax.firstToken(symbol.node)]!)) continue;
    const { of: result, parameters = [] } = types.ofSymbol(symbol);
    const [count, texts] = parameters;
    const isInt = (t: typeof result): boolean => t?.kind === 'integer' && t.basic === 'int';
    const isTexts = texts?.kind === 'pointer' && texts.of!.kind === 'pointer' && /char$/.test(texts.of!.of!.basic ?? '');
    if (isInt(result) && (parameters.length === 0 || (parameters.length >= 2 && isInt(count) && isTexts))) continue;
    yield matchNode(syntax, symbol.node, '`main` has not one of the forms that the standard gives a meaning');
  }
}

/** `i = i++`, `a[i] = i++`, `f(i++, i)`: an object is changed and used without an order between the two. */
function* unsequenced(subject: Subject): Iterable<Match> {
  const { syntax, symbols } = subject;
  for (const update of syntax.all('update_expression')) {
    const target = syntax.unparenthesized(syntax.child(update, 'argument') || syntax.firstChild(update));
    const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
    if (symbol === undefined) continue;
    const whole = unorderedAround(subject, update);
    const other = syntax
      .descendants(whole, 'identifier')
      .find((n) => n !== target && symbols.of(n) === symbol && !syntax.contains(update, n) && clashes(subject, update, n, whole));
    if (other !== undefined)
      yield matchNode(syntax, whole, `\`${symbol.name}\` is changed and used without an order between the two`);
  }
}

/** The largest expression around an update in which nothing orders evaluations. */
function unorderedAround({ syntax }: Subject, update: number): number {
  let at = update;
  for (;;) {
    const up = syntax.parent(at);
    const kind = syntax.kindName(up);
    const ordered =
      kind === 'comma_expression' ||
      kind === 'conditional_expression' ||
      (kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(syntax.operator(up)));
    if (
      ordered ||
      !/expression$|^argument_list$/.test(kind) ||
      kind === 'expression_statement' ||
      (kind === 'parenthesized_expression' && !/expression$/.test(syntax.kindName(syntax.parent(up))))
    )
      return at;
    at = up;
  }
}

/** Not in an operand that is evaluated before, and not only the target of an assignment of something else. */
function clashes({ syntax }: Subject, update: number, other: number, whole: number): boolean {
  for (let at = syntax.parent(other); at !== syntax.parent(whole) && at !== 0; at = syntax.parent(at)) {
    if (/^(?:sizeof|alignof)_expression$|typeof/.test(syntax.kindName(at))) return false;
    if (syntax.contains(at, update)) break;
  }
  for (let at = other; at !== whole && at !== 0; at = syntax.parent(at)) {
    const up = syntax.parent(at);
    const kind = syntax.kindName(up);
    if (
      (kind === 'comma_expression' ||
        kind === 'conditional_expression' ||
        (kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(syntax.operator(up)))) &&
      !syntax.contains(up, update)
    )
      continue;
    if (kind === 'assignment_expression' && syntax.isIn(at, 'left') && syntax.unparenthesized(at) === other)
      return syntax.contains(syntax.child(up, 'right'), update);
  }
  return true;
}
