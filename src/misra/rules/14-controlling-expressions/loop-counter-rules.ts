/** Rules 14.1 and 14.2: counters of loops. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { functionType } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode, tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledFunction, sharedAccesses } from '../../tree/called-effects.ts';
import { callHasEffect } from '../../tree/effects.ts';
import { argumentsOf, isUnevaluated } from '../../tree/expressions.ts';
import { steadyTarget } from '../../tree/steady-targets.ts';

/** An object: of a name its entity, of other lvalues (`s.i`, `*p`) their text. */
type Key = number | string;

function keyOf(subject: Subject, lvalue: Node): Key | undefined {
  const { syntax, symbols } = subject;
  const node = syntax.unparenthesized(lvalue);
  if (syntax.is(node, 'identifier')) {
    const symbol = symbols.of(node);
    return symbol?.kind === 'object' || symbol?.kind === 'parameter' ? symbols.entity(symbol) : undefined;
  }
  if (syntax.is(node, 'pointer_expression')) {
    if (syntax.operator(node) !== '*') return undefined;
    const target = steadyTarget(subject, node);
    return target === undefined ? syntax.text(node) : symbols.entity(target);
  }
  return syntax.is(node, 'field_expression') || syntax.is(node, 'subscript_expression') ? syntax.text(node) : undefined;
}

const shownKey = ({ symbols }: Subject, key: Key): string => (typeof key === 'string' ? key : symbols.get(key).name);

/** Objects that an expression or statement changes directly, with the first change of each. */
function changedIn(subject: Subject, node: Node): Map<Key, Node> {
  const { syntax } = subject;
  const changed = new Map<Key, Node>();
  if (node === 0) return changed;
  for (let n = node, stop = syntax.arena.end[node]!; n < stop; n++) {
    const update = syntax.is(n, 'update_expression');
    if (!update && !syntax.is(n, 'assignment_expression')) continue;
    const key = keyOf(subject, syntax.child(n, update ? 'argument' : 'left'));
    if (key !== undefined && !changed.has(key)) changed.set(key, n);
  }
  return changed;
}

function readIn(subject: Subject, node: Node): Set<Key> {
  const { syntax } = subject;
  const read = new Set<Key>();
  if (node === 0) return read;
  for (let n = node, stop = syntax.arena.end[node]!; n < stop; n++) {
    if (syntax.is(n, 'parenthesized_expression')) continue;
    const key = keyOf(subject, n);
    if (key !== undefined) read.add(key);
  }
  return read;
}

export const rule14_1 = defineRule({
  id: 'rule-14.1',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    const isFloat = (change: Node): boolean =>
      types.of(syntax.child(change, syntax.is(change, 'update_expression') ? 'argument' : 'left')).kind === 'floating';
    const message = (key: Key): string => `The loop counter \`${shownKey(subject, key)}\` has a floating type`;
    for (const node of syntax.all('for_statement')) {
      const stepped = [...changedIn(subject, syntax.child(node, 'update'))];
      const counter =
        stepped.find(([, change]) => isFloat(change))?.[0] ??
        (stepped.length === 0 ? countedInBody(subject, node, isFloat) : undefined);
      if (counter !== undefined) yield matchNode(syntax, node, message(counter));
    }
    for (const kind of ['while_statement', 'do_statement'] as const)
      for (const node of syntax.all(kind)) {
        const counter = countedInBody(subject, node, isFloat);
        if (counter !== undefined) yield matchNode(syntax, syntax.child(node, 'condition'), message(counter));
      }
  },
});

/** An object that the condition reads and the body steps from its own value. */
function countedInBody(subject: Subject, loop: Node, isFloat: (change: Node) => boolean): Key | undefined {
  const { syntax } = subject;
  const changed = changedIn(subject, syntax.child(loop, 'body'));
  return [...readIn(subject, syntax.child(loop, 'condition'))].find((entity) => {
    const change = changed.get(entity);
    if (change === undefined || !isFloat(change)) return false;
    const fresh = syntax.is(change, 'assignment_expression') && syntax.operator(change) === '=';
    return !fresh || readIn(subject, syntax.child(change, 'right')).has(entity);
  });
}

export const rule14_2 = defineRule({
  id: 'rule-14.2',
  extent: 'partial',
  *check(subject) {
    for (const node of subject.syntax.all('for_statement')) yield* badForm(subject, node);
  },
});

interface Loop {
  readonly node: Node;
  readonly first: Node;
  readonly condition: Node;
  readonly update: Node;
  readonly body: Node;
}

function* badForm(subject: Subject, node: Node): Iterable<Match> {
  const { syntax } = subject;
  const [first, condition, update, body] = (['initializer', 'condition', 'update', 'body'] as const).map((f) =>
    syntax.child(node, f),
  ) as [Node, Node, Node, Node];
  if (condition === 0 && update === 0 && first === 0) return;
  if (condition === 0) {
    yield matchNode(syntax, node, 'This `for` loop has no condition');
    return;
  }
  const stepped = changedIn(subject, update);
  const read = readIn(subject, condition);
  const counter = [...stepped.keys()].find((e) => read.has(e));
  if (counter === undefined) {
    if (update !== 0 && stepped.size > 0)
      yield matchNode(syntax, update, 'The third clause changes nothing that the condition reads');
    else yield matchNode(syntax, node, 'This `for` loop has no counter that its third clause steps');
    return;
  }
  const loop = { node, first, condition, update, body };
  if (stepped.size > 1 || callsForEffect(subject, update))
    yield matchNode(syntax, update, 'The third clause changes more than the loop counter');
  yield* badStart(subject, loop, counter);
  for (const change of changedIn(subject, condition).values())
    yield matchNode(syntax, change, 'The condition of this `for` loop changes an object');
  if (
    syntax.descendants(condition, 'call_expression').some((call) => !isUnevaluated(syntax, call) && callHasEffect(subject, call))
  )
    yield matchNode(syntax, condition, 'The condition of this `for` loop calls a function that has side effects');
  yield* badBody(subject, loop, counter);
}

/** Does a clause call a function for its own sake: one without a result, or whose result is thrown away? */
function callsForEffect({ syntax, types }: Subject, clause: Node): boolean {
  if (clause === 0) return false;
  return syntax.descendants(clause, 'call_expression').some((call) => {
    if (isUnevaluated(syntax, call)) return false;
    return types.of(call).kind === 'void' || (syntax.is(syntax.parent(call), 'comma_expression') && syntax.isIn(call, 'left'));
  });
}

function* badStart(subject: Subject, { first }: Loop, counter: Key): Iterable<Match> {
  const { syntax } = subject;
  if (first === 0) return;
  const name = shownKey(subject, counter);
  if (syntax.is(first, 'declaration')) {
    if (syntax.children(first, 'declarator').length > 1)
      yield matchNode(syntax, first, `The first clause declares more than the loop counter \`${name}\``);
    return;
  }
  const started = changedIn(subject, first);
  if (!started.has(counter)) yield matchNode(syntax, first, `The first clause does not set the loop counter \`${name}\``);
  else if (started.size > 1 || callsForEffect(subject, first))
    yield matchNode(syntax, first, `The first clause sets more than the loop counter \`${name}\``);
}

function* badBody(subject: Subject, { node, condition, update, body }: Loop, counter: Key): Iterable<Match> {
  const { syntax } = subject;
  const name = shownKey(subject, counter);
  const changed = changedIn(subject, body);
  const change = changed.get(counter) ?? changedThroughAddress(subject, body, counter) ?? changedByCall(subject, body, counter);
  if (change !== undefined)
    yield {
      ...matchNode(syntax, node, `The body of this \`for\` loop changes the loop counter \`${name}\``),
      related: [{ at: tokenSpot(syntax, syntax.firstToken(change)), message: 'changed here' }],
    };
  for (const [clause, what] of [
    [condition, 'condition'],
    [update, 'third clause'],
  ] as const)
    for (const entity of readIn(subject, clause))
      if (
        entity !== counter &&
        !isFlag(subject, entity) &&
        (changed.has(entity) || changedByCall(subject, body, entity) !== undefined)
      ) {
        yield matchNode(syntax, clause, `The ${what} uses \`${shownKey(subject, entity)}\`, which the body changes`);
        break;
      }
}

/** Objects of a Boolean type may tell that the loop is to end. */
function isFlag({ symbols, types }: Subject, key: Key): boolean {
  if (typeof key === 'string') return false;
  return types.ofSymbol(symbols.get(key)).basic === 'bool';
}

/** `&i` in the body, unless it is given to a function that promises not to change what it points to. */
function changedThroughAddress(subject: Subject, body: Node, counter: Key): Node | undefined {
  const { syntax } = subject;
  return syntax.descendants(body, 'pointer_expression').find((address) => {
    if (syntax.operator(address) !== '&' || keyOf(subject, syntax.child(address, 'argument')) !== counter) return false;
    return !isPromised(subject, address) && !syntax.is(syntax.parent(address), 'pointer_expression');
  });
}

function isPromised({ syntax, types }: Subject, argument: Node): boolean {
  const call = syntax.parent(syntax.parent(argument));
  if (!syntax.is(call, 'call_expression')) return false;
  const fn = functionType(types.value(syntax.child(call, 'function')));
  const parameter = fn?.parameters?.[argumentsOf(syntax, call).indexOf(argument)];
  return parameter?.kind === 'pointer' && (parameter.of!.qualifiers & Qualifier.const) !== 0;
}

function changedByCall(subject: Subject, body: Node, counter: Key): Node | undefined {
  const { syntax, symbols } = subject;
  if (typeof counter === 'string' || symbols.get(counter).scope !== 0) return undefined;
  return syntax.descendants(body, 'call_expression').find((call) => {
    const fn = calledFunction(subject, call);
    return fn !== undefined && sharedAccesses(subject, fn).writes.has(counter);
  });
}
