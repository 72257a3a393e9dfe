/** Rule 2.2: operations that make no difference. */

import { directCallee } from '../../../c/flow/call-graph.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { deadStores } from '../../flow/dead-stores.ts';
import { ownFunctions, programFlows } from '../../flow/function-flow.ts';
import { definitionOf, hasAttribute, inSameFile } from '../../tree/names.ts';

const PURE = new Set(['+', '-', '*', '/', '%', '<<', '>>', '<', '>', '<=', '>=', '==', '!=', '&', '|', '^', '&&', '||']);

/** Whether evaluating an expression and dropping its value changes nothing. */
function hasNoEffect(subject: Subject, node: Node): boolean {
  const { syntax, types } = subject;
  const bare = syntax.unparenthesized(node);
  const isVolatile = (n: Node): boolean => (types.of(n).qualifiers & Qualifier.volatile) !== 0;
  switch (syntax.kindName(bare)) {
    case 'identifier':
      return types.symbols.of(bare) !== undefined && !isVolatile(bare);
    case 'field_expression':
      return !isVolatile(bare) && hasNoEffect(subject, syntax.child(bare, 'argument'));
    case 'subscript_expression':
      return (
        !isVolatile(bare) &&
        hasNoEffect(subject, syntax.child(bare, 'argument')) &&
        hasNoEffect(subject, syntax.child(bare, 'index'))
      );
    case 'number_literal':
    case 'char_literal':
    case 'string_literal':
      return true;
    case 'binary_expression':
      return (
        PURE.has(syntax.operator(bare)) &&
        hasNoEffect(subject, syntax.child(bare, 'left')) &&
        hasNoEffect(subject, syntax.child(bare, 'right'))
      );
    case 'unary_expression':
      return hasNoEffect(subject, syntax.child(bare, 'argument'));
    case 'pointer_expression':
      return !isVolatile(bare) && hasNoEffect(subject, syntax.child(bare, 'argument'));
    case 'cast_expression':
      return types.of(bare).kind !== 'void' && hasNoEffect(subject, syntax.child(bare, 'value'));
    case 'sizeof_expression':
    case 'alignof_expression':
      return true;
    case 'conditional_expression':
      return ['condition', 'consequence', 'alternative'].every((f) => hasNoEffect(subject, syntax.child(bare, f as 'condition')));
    default:
      return false;
  }
}

/** `*p++;` reads through a pointer for nothing. */
function readsForNothing(subject: Subject, node: Node): boolean {
  const { syntax, types } = subject;
  if (!syntax.is(node, 'pointer_expression') || syntax.operator(node) !== '*') return false;
  return (
    syntax.is(syntax.unparenthesized(syntax.child(node, 'argument')), 'update_expression') &&
    (types.of(node).qualifiers & Qualifier.volatile) === 0
  );
}

function isDroppedComma(subject: Subject, node: Node): boolean {
  const { syntax } = subject;
  return syntax.is(node, 'comma_expression') && hasNoEffect(subject, syntax.child(node, 'left'));
}

/** Operators whose result is all they make: `volatile` operands are still read, but the operation itself is dead. */
function isDeadOperation(subject: Subject, node: Node): boolean {
  const { syntax, types } = subject;
  const bare = syntax.unparenthesized(node);
  switch (syntax.kindName(bare)) {
    case 'binary_expression':
      return PURE.has(syntax.operator(bare)) && !/^(?:&&|\|\|)$/.test(syntax.operator(bare));
    case 'unary_expression':
      return true;
    case 'cast_expression': {
      const { kind } = types.of(bare);
      return kind !== 'void' && kind !== 'unknown';
    }
    default:
      return false;
  }
}

/** A call of a function that only computes and is defined in the same source file, whatever is configured. */
function callsForNothing(subject: Subject, node: Node, idle: Map<Node, boolean>): boolean {
  const { syntax, types } = subject;
  // A cast to `void` says that the result is left unused on purpose (the exception of the rule).
  const call = syntax.unparenthesized(node);
  if (!syntax.is(call, 'call_expression')) return false;
  const symbol = directCallee(types, call);
  if (symbol?.kind !== 'function' || symbol.inline) return false;
  const definition = definitionOf(subject, symbol, call);
  if (definition === undefined || definition.inline || syntax.isFromMacro(syntax.firstToken(definition.holder))) return false;
  if (symbol.linkage !== 'internal' && !inSameFile(subject, definition.node, call)) return false;
  if (hasAttribute(subject, definition, /^(?:__)?(?:weak|alias|constructor)(?:__)?$/)) return false;
  const { holder } = definition;
  let answer = idle.get(holder);
  if (answer === undefined) {
    answer = onlyComputes(subject, holder) && !dependsOnConfiguration(subject, holder);
    idle.set(holder, answer);
  }
  return answer;
}

/** Does the body contain directives or stand between some, or is it empty only because its macros are? */
function dependsOnConfiguration({ syntax, space }: Subject, fn: Node): boolean {
  const { place } = syntax.arena;
  const body = syntax.child(fn, 'body');
  const [open, close] = [place[syntax.firstToken(body)]!, place[syntax.lastToken(body)]!];
  const { source, base } = space.files.fileAt(open);
  const inside = source.text.slice(open - base + 1, close - base);
  if (/^[ \t]*#/m.test(inside)) return true;
  const isEmpty = syntax.children(body).every((n) => syntax.is(n, 'expression_statement') && syntax.firstChild(n) === 0);
  if (isEmpty && inside.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '').trim() !== '') return true;
  let depth = 0;
  for (const [, word] of source.text.slice(0, open - base).matchAll(/^[ \t]*#[ \t]*(if|endif)/gm))
    depth += word === 'if' ? 1 : -1;
  return depth > 0;
}

/** No calls, no assembly, no loops that may not end, and nothing is written but automatic objects. */
function onlyComputes({ syntax, symbols, types }: Subject, fn: Node): boolean {
  const stop = syntax.arena.end[fn]!;
  for (let n = syntax.child(fn, 'body'); n < stop; n++) {
    const kind = syntax.kindName(n);
    if (kind === 'call_expression' || kind.startsWith('gnu_asm') || /^(?:while|do|for|goto)_statement$/.test(kind)) return false;
    if (kind === 'identifier') {
      const symbol = symbols.of(n);
      if (symbol !== undefined && symbol.kind === 'object' && (types.ofSymbol(symbol).qualifiers & Qualifier.volatile) !== 0)
        return false;
    }
    if (kind !== 'assignment_expression' && kind !== 'update_expression') continue;
    const target = syntax.unparenthesized(
      syntax.child(n, kind === 'update_expression' ? 'argument' : 'left') || syntax.firstChild(n),
    );
    const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
    if (symbol === undefined || symbol.linkage !== 'none' || symbol.storage === 'static') return false;
  }
  return true;
}

/** `x = x`: nothing changes, unless reading or writing the object does something. */
function assignsItself({ syntax, types }: Subject, node: Node): boolean {
  if (!syntax.is(node, 'assignment_expression') || syntax.operator(node) !== '=') return false;
  const left = syntax.unparenthesized(syntax.child(node, 'left'));
  const right = syntax.unparenthesized(syntax.child(node, 'right'));
  if (!/^(?:identifier|field_expression|subscript_expression)$/.test(syntax.kindName(left))) return false;
  if (syntax.text(left) !== syntax.text(right) || (types.of(left).qualifiers & Qualifier.volatile) !== 0) return false;
  return (['call_expression', 'update_expression', 'assignment_expression'] as const).every(
    (kind) => syntax.descendants(left, kind).length === 0,
  );
}

const NEUTRAL: Readonly<Record<string, string>> = {
  '+': '0',
  '-': '0',
  '|': '0',
  '^': '0',
  '<<': '0',
  '>>': '0',
  '*': '1',
  '/': '1',
};

/** `x + 0`, `x * 1`, `x >> 0`, written out; not the first of a row of offsets (`p[i + 0]`, `p[i + 1]`), not constants. */
function* neutralOperations({ syntax, types }: Subject): Iterable<Node> {
  for (const node of syntax.all('binary_expression')) {
    const neutral = NEUTRAL[syntax.operator(node)];
    const right = neutral === undefined ? 0 : syntax.child(node, 'right');
    if (right === 0 || !syntax.is(right, 'number_literal') || syntax.text(right).replace(/[uUlL]+$/, '') !== neutral) continue;
    if (syntax.isFromMacro(syntax.firstToken(right)) || syntax.isFromMacro(syntax.operatorToken(node))) continue;
    const left = syntax.child(node, 'left');
    if (types.value(left).kind !== 'integer' || types.constant(left) !== undefined) continue;
    if (syntax.ancestor(node, 'subscript_expression') !== 0 || syntax.functionOf(node) === 0) continue;
    yield node;
  }
}

export const rule2_2 = defineRule({
  id: 'rule-2.2',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const idle = new Map<Node, boolean>();
    for (const statement of syntax.all('expression_statement')) {
      const expression = syntax.firstChild(statement);
      if (expression === 0 || syntax.isFromMacroBody(syntax.firstToken(expression))) continue;
      // The last expression of a statement expression is its value.
      const up = syntax.parent(statement);
      const isValue = syntax.is(syntax.parent(up), 'parenthesized_expression') && syntax.nextSibling(statement) === 0;
      if (isValue) continue;
      if (hasNoEffect(subject, expression))
        yield matchNode(syntax, expression, 'The result of this expression is dropped and nothing else happens');
      else if (isDeadOperation(subject, expression))
        yield matchNode(syntax, expression, 'The result of this operation is dropped');
      else if (readsForNothing(subject, expression))
        yield matchNode(syntax, expression, 'The value read through the pointer is dropped');
      else if (isDroppedComma(subject, expression))
        yield matchNode(syntax, expression, 'The left operand of this comma makes no difference');
      else if (assignsItself(subject, expression)) yield matchNode(syntax, expression, 'The object gets the value that it has');
      else if (callsForNothing(subject, expression, idle))
        yield matchNode(syntax, expression, 'The called function changes nothing, and its result is dropped');
    }
    for (const node of neutralOperations(subject))
      yield matchAt(syntax, syntax.operatorToken(node), node, 'The operation gives the value of its other operand');
    const flows = programFlows(subject);
    for (const fn of ownFunctions(subject))
      for (const store of deadStores(subject, flows, fn)) yield matchNode(syntax, store, 'The stored value is never read');
  },
});
