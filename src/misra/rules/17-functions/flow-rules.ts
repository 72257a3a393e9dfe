/** Rules 2.1, 17.4, 17.9, 17.10 and 17.11: what the control flow of functions and the calls between them show. */
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
import { isOwn } from '../../tree/names.ts';

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
