/** Rules 14.1 and 14.2: counters of loops. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { functionType } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledFunction, sharedAccesses } from '../../tree/called-effects.ts';
import { argumentsOf } from '../../tree/expressions.ts';

/** Entities that an expression or statement changes directly, with the first change of each. */
function changedIn({ syntax, symbols }: Subject, node: Node): Map<number, Node> {
  const changed = new Map<number, Node>();
  if (node === 0) return changed;
  for (let n = node, stop = syntax.arena.end[node]!; n < stop; n++) {
    const update = syntax.is(n, 'update_expression');
    if (!update && !syntax.is(n, 'assignment_expression')) continue;
    const target = syntax.unparenthesized(syntax.child(n, update ? 'argument' : 'left'));
    const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
    if (symbol === undefined) continue;
    const entity = symbols.entity(symbol);
    if (!changed.has(entity)) changed.set(entity, n);
  }
  return changed;
}

function readIn({ syntax, symbols }: Subject, node: Node): Set<number> {
  const read = new Set<number>();
  if (node === 0) return read;
  for (let n = node, stop = syntax.arena.end[node]!; n < stop; n++) {
    const symbol = syntax.is(n, 'identifier') ? symbols.of(n) : undefined;
    if (symbol?.kind === 'object' || symbol?.kind === 'parameter') read.add(symbols.entity(symbol));
  }
  return read;
}

export const rule14_1 = defineRule({
  id: 'rule-14.1',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    const isFloat = (entity: number): boolean => types.ofSymbol(symbols.get(entity)).kind === 'floating';
    const message = (entity: number): string => `The loop counter \`${symbols.get(entity).name}\` has a floating type`;
    for (const node of syntax.all('for_statement')) {
      const stepped = [...changedIn(subject, syntax.child(node, 'update')).keys()];
      const counter = stepped.find(isFloat) ?? (stepped.length === 0 ? countedInBody(subject, node, isFloat) : undefined);
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
function countedInBody(subject: Subject, loop: Node, isFloat: (entity: number) => boolean): number | undefined {
  const { syntax } = subject;
  const changed = changedIn(subject, syntax.child(loop, 'body'));
  return [...readIn(subject, syntax.child(loop, 'condition'))].find((entity) => {
    const change = isFloat(entity) ? changed.get(entity) : undefined;
    if (change === undefined) return false;
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
  if (stepped.size > 1) yield matchNode(syntax, update, 'The third clause changes more than the loop counter');
  yield* badStart(subject, loop, counter);
  for (const change of changedIn(subject, condition).values())
    yield matchNode(syntax, change, 'The condition of this `for` loop changes an object');
  yield* badBody(subject, loop, counter);
}

function* badStart(subject: Subject, { first }: Loop, counter: number): Iterable<Match> {
  const { syntax, symbols } = subject;
  if (first === 0) return;
  const name = symbols.get(counter).name;
  if (syntax.is(first, 'declaration')) {
    if (syntax.children(first, 'declarator').length > 1)
      yield matchNode(syntax, first, `The first clause declares more than the loop counter \`${name}\``);
    return;
  }
  const started = changedIn(subject, first);
  if (!started.has(counter)) yield matchNode(syntax, first, `The first clause does not set the loop counter \`${name}\``);
  else if (started.size > 1) yield matchNode(syntax, first, `The first clause sets more than the loop counter \`${name}\``);
}

function* badBody(subject: Subject, { condition, update, body }: Loop, counter: number): Iterable<Match> {
  const { syntax, symbols } = subject;
  const name = symbols.get(counter).name;
  const changed = changedIn(subject, body);
  const change = changed.get(counter) ?? changedThroughAddress(subject, body, counter) ?? changedByCall(subject, body, counter);
  if (change !== undefined) yield matchNode(syntax, change, `The body changes the loop counter \`${name}\``);
  for (const [clause, what] of [
    [condition, 'condition'],
    [update, 'third clause'],
  ] as const)
    for (const entity of readIn(subject, clause))
      if (entity !== counter && changed.has(entity) && !isFlag(subject, entity)) {
        yield matchNode(syntax, clause, `The ${what} uses \`${symbols.get(entity).name}\`, which the body changes`);
        break;
      }
}

/** Objects of a Boolean type may tell that the loop is to end. */
function isFlag({ symbols, types }: Subject, entity: number): boolean {
  return types.ofSymbol(symbols.get(entity)).basic === 'bool';
}

/** `f(&i)` where `f` may change what the pointer points to. */
function changedThroughAddress(subject: Subject, body: Node, counter: number): Node | undefined {
  const { syntax, symbols, types } = subject;
  for (const call of syntax.descendants(body, 'call_expression')) {
    const fn = functionType(types.value(syntax.child(call, 'function')));
    for (const [i, argument] of argumentsOf(syntax, call).entries()) {
      const value = syntax.unparenthesized(argument);
      if (!syntax.is(value, 'pointer_expression') || syntax.operator(value) !== '&') continue;
      const name = syntax.unparenthesized(syntax.child(value, 'argument'));
      const symbol = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
      const parameter = fn?.parameters?.[i];
      const promises = parameter?.kind === 'pointer' && (parameter.of!.qualifiers & Qualifier.const) !== 0;
      if (symbol !== undefined && symbols.entity(symbol) === counter && !promises) return value;
    }
  }
  return undefined;
}

function changedByCall(subject: Subject, body: Node, counter: number): Node | undefined {
  const { syntax, symbols } = subject;
  if (symbols.get(counter).scope !== 0) return undefined;
  return syntax.descendants(body, 'call_expression').find((call) => {
    const fn = calledFunction(subject, call);
    return fn !== undefined && sharedAccesses(subject, fn).writes.has(counter);
  });
}
