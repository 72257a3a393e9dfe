/**
 * Rule 17.2: functions that call themselves, directly or through others. A call through a pointer goes to the functions
 * that are stored by name in the object it is read from, or passed by name for the parameter that it is.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { functionSymbol } from '../../engine/conversions.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { argumentsOf, isUnevaluated } from '../../tree/expressions.ts';
import { definitionOf, isOwn } from '../../tree/names.ts';

interface Called {
  readonly to: Node;
  readonly call: Node;
}

export const rule17_2 = defineRule({
  id: 'rule-17.2',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const calls = callsOf(subject);
    const component = components(calls);
    for (const [from, list] of calls)
      for (const { to, call } of list)
        if (component.get(from) === component.get(to))
          yield matchNode(
            syntax,
            call,
            `This call closes a circle: \`${syntax.text(syntax.child(call, 'function'))}\` can come back here`,
          );
  },
});

/** By function definition of the program's own files: what it calls. */
function callsOf(subject: Subject): Map<Node, Called[]> {
  const { syntax, symbols } = subject;
  const calls = new Map<Node, Called[]>();
  /** By parameter: the functions passed for it; and the calls through parameters. */
  const passed = new Map<Node, Map<number, CSymbol[]>>();
  const open: { readonly list: Called[]; readonly call: Node; readonly fn: Node; readonly parameter: CSymbol }[] = [];
  for (const fn of syntax.all('function_definition')) {
    const symbol = functionSymbol(subject.types, fn);
    if (symbol === undefined || !isOwn(subject, symbol)) continue;
    const list: Called[] = [];
    calls.set(fn, list);
    for (const call of syntax.descendants(fn, 'call_expression')) {
      if (isUnevaluated(syntax, call)) continue;
      const callee = bare(subject, syntax.child(call, 'function'));
      const target = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
      if (target?.kind === 'parameter') open.push({ list, call, fn, parameter: target });
      for (const called of target?.kind === 'function' ? [target] : functionsIn(subject, callee)) {
        const to = definitionOf(subject, called, call)?.holder;
        if (to === undefined) continue;
        list.push({ to, call });
        note(subject, call, to, passed);
      }
    }
  }
  for (const { list, call, fn, parameter } of open)
    for (const called of passed.get(fn)?.get(indexOf(subject, fn, parameter)) ?? []) {
      const to = definitionOf(subject, called, called.node)?.holder;
      if (to !== undefined) list.push({ to, call });
    }
  return calls;
}

/** An expression without parentheses, `*` and `&`. */
function bare({ syntax }: Subject, node: Node): Node {
  let at = syntax.unparenthesized(node);
  while (syntax.is(at, 'pointer_expression')) at = syntax.unparenthesized(syntax.child(at, 'argument'));
  return at;
}

/** Which functions a call passes by name. */
function note(subject: Subject, call: Node, to: Node, passed: Map<Node, Map<number, CSymbol[]>>): void {
  argumentsOf(subject.syntax, call).forEach((argument, i) => {
    const named = functionNamed(subject, argument);
    if (named === undefined) return;
    const of = passed.get(to) ?? new Map<number, CSymbol[]>();
    passed.set(to, of.set(i, [...(of.get(i) ?? []), named]));
  });
}

function functionNamed(subject: Subject, value: Node): CSymbol | undefined {
  const at = bare(subject, value);
  const named = subject.syntax.is(at, 'identifier') ? subject.symbols.of(at) : undefined;
  return named?.kind === 'function' ? named : undefined;
}

function indexOf({ syntax }: Subject, fn: Node, parameter: CSymbol): number {
  const list = syntax.parent(parameter.holder);
  return syntax.contains(fn, list) ? syntax.children(list).indexOf(parameter.holder) : -1;
}

/** The functions that are stored by name in the object, of the function or of the file, that a callee is read from. */
function functionsIn(subject: Subject, callee: Node): readonly CSymbol[] {
  const { syntax, symbols } = subject;
  let root = callee;
  let member = 0;
  while (syntax.is(root, 'subscript_expression') || (syntax.is(root, 'field_expression') && syntax.operator(root) === '.')) {
    if (syntax.is(root, 'field_expression')) member ||= syntax.nameId(syntax.child(root, 'field'));
    root = syntax.unparenthesized(syntax.child(root, 'argument'));
  }
  const object = syntax.is(root, 'identifier') ? symbols.of(root) : undefined;
  if (object?.kind !== 'object' || (object.scope === 0 && object.storage !== 'static')) return [];
  const found: CSymbol[] = [];
  const take = (value: Node): void => {
    if (syntax.is(value, 'initializer_list')) for (const item of syntax.children(value)) take(item);
    else if (!syntax.is(value, 'initializer_pair')) {
      const named = functionNamed(subject, value);
      if (named !== undefined) found.push(named);
    } else if (member === 0 || isFor(subject, value, member)) take(syntax.child(value, 'value'));
  };
  const declarator = syntax.ancestor(object.node, 'init_declarator');
  if (declarator !== 0 && syntax.contains(object.holder, declarator)) take(syntax.child(declarator, 'value'));
  for (const use of symbols.usesOf(object)) {
    const target = wholeTarget(subject, use);
    const up = syntax.parent(target);
    const field = syntax.is(target, 'field_expression') ? syntax.nameId(syntax.child(target, 'field')) : 0;
    if (syntax.is(up, 'assignment_expression') && syntax.isIn(target, 'left') && field === member)
      take(syntax.child(up, 'right'));
  }
  return found;
}

/** Does a designated initialiser set this member, or another kind of part that may hold it? */
function isFor({ syntax }: Subject, pair: Node, member: number): boolean {
  const last = syntax.children(pair, 'designator').at(-1)!;
  const name = syntax.is(last, 'field_designator') ? syntax.firstChild(last) : last;
  return !syntax.is(name, 'field_identifier') || syntax.nameId(name) === member;
}

/** The lvalue that begins with a name: `t[i].f` for `t`. */
function wholeTarget({ syntax }: Subject, name: Node): Node {
  let at = name;
  for (let up = syntax.parent(at); ; at = up, up = syntax.parent(up))
    if (!(syntax.is(up, 'subscript_expression') || syntax.is(up, 'field_expression')) || !syntax.isIn(at, 'argument')) return at;
}

/** Strongly connected components (Tarjan, without recursion); a function alone gets a component that only it has. */
function components(calls: ReadonlyMap<number, readonly { to: number }[]>): Map<number, number> {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const component = new Map<number, number>();
  const stack: number[] = [];
  let next = 0;
  for (const root of calls.keys()) {
    if (index.has(root)) continue;
    const path: { node: number; edge: number }[] = [{ node: root, edge: 0 }];
    while (path.length > 0) {
      const top = path.at(-1)!;
      if (top.edge === 0 && !index.has(top.node)) {
        index.set(top.node, next);
        low.set(top.node, next++);
        stack.push(top.node);
      }
      const edge = calls.get(top.node)?.[top.edge++];
      if (edge !== undefined) {
        if (!index.has(edge.to)) path.push({ node: edge.to, edge: 0 });
        else if (!component.has(edge.to)) low.set(top.node, Math.min(low.get(top.node)!, index.get(edge.to)!));
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low.set(parent.node, Math.min(low.get(parent.node)!, low.get(top.node)!));
      if (low.get(top.node) !== index.get(top.node)) continue;
      for (let member = stack.pop(); member !== undefined; member = stack.pop()) {
        component.set(member, top.node);
        if (member === top.node) break;
      }
    }
  }
  return component;
}
