/** Rules 2.1, 17.2, 17.4, 17.9, 17.10 and 17.11: what the control flow of functions and the calls between them show. */
import type { FlowGraph } from '../../../c/flow/flow-graph.ts';
import { fallsOffEnd, firstUnreachable } from '../../../c/flow/reachability.ts';
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { functionSymbol } from '../../engine/conversions.ts';
import { NeverReturning } from '../../engine/never-returning.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { programFlows } from '../../flow/function-flow.ts';
import { isUnevaluated } from '../../tree/expressions.ts';
import { definitionOf, isOwn } from '../../tree/names.ts';

/** Function definitions of the program's own files, with their symbols. */
function* ownFunctions(subject: Subject): Iterable<{ fn: Node; symbol: CSymbol }> {
  for (const fn of subject.syntax.all('function_definition')) {
    const symbol = functionSymbol(subject.types, fn);
    if (symbol !== undefined && isOwn(subject, symbol)) yield { fn, symbol };
  }
}

export const rule2_1 = defineRule({
  id: 'rule-2.1',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const { fn } of ownFunctions(subject)) {
      for (const node of firstUnreachable(syntax, programFlows(subject).of(fn))) {
        // What a macro makes unreachable (a disabled option, `break` behind a call that ends the program) is the macro's doing.
        if (syntax.isFromMacro(syntax.firstToken(node)) || syntax.text(node) === ';') continue;
        if (syntax.is(node, 'declaration') || dependsOnMacro(subject, node)) continue;
        yield matchNode(syntax, node, 'This code can never be executed');
      }
    }
  },
});

/** Does a constant out of a macro, in a condition around the node, make it unreachable? */
function dependsOnMacro({ syntax, types }: Subject, node: Node): boolean {
  for (let at = node; at !== 0; at = syntax.parent(at)) {
    const condition = syntax.child(syntax.parent(at), 'condition');
    const value = condition === 0 || condition === at ? undefined : types.constant(condition);
    // `while (true)` keeps nothing of its body from being reached.
    if (value === undefined || (value !== 0n && !isOtherwise(syntax, at))) continue;
    for (let t = syntax.firstToken(condition); t <= syntax.lastToken(condition); t++)
      // `false` is a word of the language for everybody but the preprocessor.
      if (syntax.isFromMacro(t) && syntax.expandedFrom(t).some((step) => !/^(?:true|false)$/.test(step.macro))) return true;
  }
  return false;
}

/** Is the node what is done when the condition does not hold? */
function isOtherwise(syntax: Syntax, node: Node): boolean {
  return syntax.isIn(node, 'alternative');
}

/** A reachable `return` of a function. */
function reachableReturn(syntax: Syntax, graph: FlowGraph): Node {
  const reachable = graph.reachable();
  for (const [block, nodes] of graph.starts.entries())
    if (reachable[block] === 1) for (const node of nodes) if (syntax.is(node, 'return_statement')) return node;
  return 0;
}

export const rule17_4 = defineRule({
  id: 'rule-17.4',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    for (const { fn, symbol } of ownFunctions(subject)) {
      const result = types.ofSymbol(symbol).of;
      if (result === undefined || result.kind === 'void' || result.kind === 'unknown' || symbol.name === 'main') continue;
      for (const node of syntax.descendants(fn, 'return_statement'))
        if (syntax.firstChild(node) === 0 && syntax.functionOf(node) === fn)
          yield matchNode(syntax, node, `\`${symbol.name}\` has a result, but this \`return\` gives no value`);
      if (fallsOffEnd(programFlows(subject).of(fn)))
        yield matchNode(syntax, symbol.node, `Control can reach the end of \`${symbol.name}\` without a \`return\` of a value`);
    }
  },
});

export const rule17_9 = defineRule({
  id: 'rule-17.9',
  extent: 'full',
  *check(subject) {
    const { syntax, types } = subject;
    const never = new NeverReturning(types);
    for (const { fn, symbol } of ownFunctions(subject)) {
      if (!never.declared(symbol)) continue;
      const graph = programFlows(subject).of(fn);
      if (fallsOffEnd(graph) || reachableReturn(syntax, graph) !== 0)
        yield matchNode(syntax, symbol.node, `\`${symbol.name}\` is declared not to return, but control can leave it`);
    }
  },
});

export const rule17_11 = defineRule({
  id: 'rule-17.11',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    const never = new NeverReturning(types);
    for (const { fn, symbol } of ownFunctions(subject)) {
      if (symbol.name === 'main' || never.declared(symbol)) continue;
      const graph = programFlows(subject).of(fn);
      if (!fallsOffEnd(graph) && reachableReturn(syntax, graph) === 0)
        yield matchNode(syntax, symbol.node, `\`${symbol.name}\` never returns; declare it \`_Noreturn\``);
    }
  },
});

/** Declared so itself, or first in its file and declared so later. A definition behind a header that says so is not told again. */
function saysNoreturn({ symbols, syntax }: Subject, symbol: CSymbol, never: NeverReturning): boolean {
  if (!never.declared(symbol)) return false;
  const { files } = syntax.space;
  const isHeader = (d: CSymbol): boolean =>
    !/\.c$/i.test(files.fileAt(syntax.arena.place[syntax.firstToken(d.node)]!).source.file);
  return isHeader(symbol) || !symbols.declarationsOf(symbol).some(isHeader);
}

export const rule17_10 = defineRule({
  id: 'rule-17.10',
  extent: 'full',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    const never = new NeverReturning(types);
    for (const group of symbols.entities()) {
      if (group[0]?.kind !== 'function') continue;
      // The first declaration of each file: separate programs in one scan may share a name.
      const files = new Set<number>();
      for (const symbol of group) {
        const file = syntax.space.files.fileAt(syntax.arena.place[syntax.firstToken(symbol.node)]!).id;
        if (files.has(file) || !isOwn(subject, symbol)) continue;
        files.add(file);
        const result = types.ofSymbol(symbol).of;
        if (result === undefined || result.kind === 'void' || result.kind === 'unknown' || !saysNoreturn(subject, symbol, never))
          continue;
        yield matchNode(syntax, symbol.node, `\`${symbol.name}\` never returns but has a result type`);
      }
    }
  },
});

export const rule17_2 = defineRule({
  id: 'rule-17.2',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols } = subject;
    const calls = new Map<Node, { to: Node; call: Node }[]>();
    for (const { fn } of ownFunctions(subject)) {
      const list: { to: Node; call: Node }[] = [];
      calls.set(fn, list);
      for (const call of syntax.descendants(fn, 'call_expression')) {
        if (isUnevaluated(syntax, call)) continue;
        const callee = syntax.unparenthesized(syntax.child(call, 'function'));
        const target = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
        for (const called of target === undefined ? [] : functionsBehind(subject, target)) {
          const definition = definitionOf(subject, called, call);
          if (definition !== undefined) list.push({ to: definition.holder, call });
        }
      }
    }
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

/** A function, or those that are stored by name in a pointer of the function or file. */
function functionsBehind({ syntax, symbols }: Subject, target: CSymbol): readonly CSymbol[] {
  if (target.kind === 'function') return [target];
  if (target.kind !== 'object' || (target.scope === 0 && target.storage !== 'static')) return [];
  const stored: Node[] = [];
  const declarator = syntax.ancestor(target.node, 'init_declarator');
  if (declarator !== 0 && syntax.contains(target.holder, declarator)) stored.push(syntax.child(declarator, 'value'));
  for (const use of symbols.usesOf(target)) {
    const up = syntax.parent(use);
    if (syntax.is(up, 'assignment_expression') && syntax.isIn(use, 'left')) stored.push(syntax.child(up, 'right'));
  }
  return stored.flatMap((value) => {
    let at = syntax.unparenthesized(value);
    if (syntax.is(at, 'pointer_expression') && syntax.operator(at) === '&')
      at = syntax.unparenthesized(syntax.child(at, 'argument'));
    const named = syntax.is(at, 'identifier') ? symbols.of(at) : undefined;
    return named?.kind === 'function' ? [named] : [];
  });
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
