/**
 * Side effects of expressions and functions. A side effect is persistent when it outlives the expression or function: a
 * change of an object that is not local to the function, an access to a volatile object, input or output.
 */
import type { Node } from '../../c/tree/arena.ts';
import { N } from '../../c/tree/kinds.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import { Qualifier } from '../../c/types/type.ts';
import type { Spot } from '../engine/rule.ts';
import { tokenSpot } from '../engine/spot.ts';
import type { Subject } from '../engine/subject.ts';
import { hasLibraryEffect } from '../library/effects.ts';
import { argumentsOf } from './expressions.ts';
import { definitionOf, inSameFile } from './names.ts';
import { steadyCallees } from './steady-targets.ts';

export interface Effect {
  readonly node: Node;
  readonly what: string;
}

/** The side effects of evaluating an expression; calls count when the called function is known to have persistent effects. */
export function* effectsOf(subject: Subject, expression: Node): Iterable<Effect> {
  const { syntax } = subject;
  for (let n = expression, stop = syntax.arena.end[expression]!; n < stop; n++) {
    switch (syntax.kindName(n)) {
      case 'sizeof_expression':
        n = syntax.arena.end[n]! - 1;
        continue;
      case 'update_expression':
        yield { node: n, what: `\`${syntax.operator(n)}\`` };
        break;
      case 'assignment_expression':
        yield { node: n, what: 'an assignment' };
        break;
      case 'call_expression':
        if (callHasEffect(subject, n))
          yield { node: n, what: `a call of \`${syntax.text(syntax.child(n, 'function'))}\`, which has side effects` };
        break;
      default:
        if (isVolatileAccess(subject, n)) yield { node: n, what: `an access to the volatile object \`${syntax.text(n)}\`` };
    }
  }
}

/** Is the node an access to a volatile object? Only the outermost lvalue counts. */
export function isVolatileAccess(subject: Subject, node: Node): boolean {
  return (accessQualifiers(subject, node) & Qualifier.volatile) !== 0;
}

/** Qualifiers of the object that a node accesses; 0 when the node is no access of its own. */
export function accessQualifiers({ syntax, types }: Subject, node: Node): number {
  const kind = syntax.kind(node);
  const isPointer = kind === N.pointer_expression;
  if (!isPointer && kind !== N.identifier && kind !== N.field_expression && kind !== N.subscript_expression) return 0;
  if (isPointer && syntax.operator(node) === '&') return 0;
  const parent = syntax.parent(node);
  const above = syntax.kind(parent);
  if (above === N.pointer_expression && syntax.operator(parent) === '&') return 0;
  const isPart = above === N.field_expression || above === N.subscript_expression;
  if (isPart && syntax.isIn(node, 'argument') && types.of(node).kind !== 'pointer') return 0;
  const type = types.of(node);
  return type.kind === 'array' || type.kind === 'function' ? 0 : type.qualifiers;
}

/** Where an effect is told: what a macro of a header out of scope does (`atomic_fetch_add`) is the use's. */
export function effectSpot({ syntax, space, inScope }: Subject, node: Node): Spot {
  const token = syntax.firstToken(node);
  const spot = tokenSpot(syntax, token);
  if (!syntax.isFromMacroBody(token) || inScope(spot.loc)) return spot;
  return { loc: space.expansions.outermostUse(spot.expansion), length: 1, expansion: 0 };
}

/** What a function changes that outlives it: nothing, only what its pointer parameters lead to, or more. */
type Reach = 'none' | 'arguments' | 'more';

/** Does a call change something that outlives it, as far as the called function is known? */
export function callHasEffect(subject: Subject, call: Node, seen: Set<number> = new Set()): boolean {
  return reachOfCall(subject, call, seen) !== 'none';
}

function reachOfCall(subject: Subject, call: Node, seen: Set<number>): Reach {
  const { syntax, symbols } = subject;
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  const symbol = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
  if (symbol?.kind === 'function') return reachOfNamed(subject, symbol, call, seen);
  return widestOf(steadyCallees(subject, callee).map((s) => reachOfNamed(subject, s, call, seen)));
}

function reachOfNamed(subject: Subject, symbol: CSymbol, call: Node, seen: Set<number>): Reach {
  const definition = definitionOf(subject, symbol, call);
  if (hasLibraryEffect(symbol.name) && (definition === undefined || !inSameFile(subject, definition.node, call))) return 'more';
  if (definition === undefined || seen.has(definition.holder)) return 'none';
  seen.add(definition.holder);
  return reachOfFunction(subject, definition.holder, seen);
}

const KNOWN = new WeakMap<Subject, Map<Node, Reach>>();

function reachOfFunction(subject: Subject, fn: Node, seen: Set<number>): Reach {
  const cache = KNOWN.get(subject) ?? new Map<Node, Reach>();
  KNOWN.set(subject, cache);
  const known = cache.get(fn);
  if (known !== undefined) return known;
  const answer = scanFunction(subject, fn, seen);
  cache.set(fn, answer);
  return answer;
}

function scanFunction(subject: Subject, fn: Node, seen: Set<number>): Reach {
  const { syntax } = subject;
  const body = syntax.child(fn, 'body');
  let widest: Reach = 'none';
  for (let n = body, stop = syntax.arena.end[body]!; n < stop; n++) {
    const reach = reachOfNode(subject, n, seen);
    if (reach === 'more') return 'more';
    if (reach === 'arguments') widest = reach;
  }
  return widest;
}

function reachOfNode(subject: Subject, node: Node, seen: Set<number>): Reach {
  const { syntax } = subject;
  switch (syntax.kindName(node)) {
    case 'gnu_asm_expression':
      return 'more';
    case 'assignment_expression':
      return reachOfTarget(subject, syntax.child(node, 'left'));
    case 'update_expression':
      return reachOfTarget(subject, syntax.child(node, 'argument'));
    case 'call_expression': {
      const reach = reachOfCall(subject, node, seen);
      return reach === 'arguments' ? widestOf(argumentsOf(syntax, node).map((a) => reachThrough(subject, a))) : reach;
    }
    default:
      return isVolatileAccess(subject, node) ? 'more' : 'none';
  }
}

function widestOf(all: readonly Reach[]): Reach {
  return all.includes('more') ? 'more' : all.includes('arguments') ? 'arguments' : 'none';
}

/** What a called function changes when it changes what this argument leads to. */
function reachThrough(subject: Subject, argument: Node): Reach {
  const { syntax, symbols, types } = subject;
  const bare = syntax.unparenthesized(argument);
  const type = types.of(bare);
  if (type.kind === 'array') return isLocalTarget(subject, bare) ? 'none' : 'more';
  if (type.kind !== 'pointer') return 'none';
  if (syntax.is(bare, 'pointer_expression') && syntax.operator(bare) === '&')
    return reachOfTarget(subject, syntax.child(bare, 'argument'));
  return syntax.is(bare, 'identifier') && symbols.of(bare)?.kind === 'parameter' ? 'arguments' : 'more';
}

/** What a change of an lvalue reaches: an object of the function itself, one that a parameter leads to, or any. */
function reachOfTarget(subject: Subject, target: Node): Reach {
  if (isLocalTarget(subject, target)) return 'none';
  const { syntax, symbols } = subject;
  const bare = syntax.unparenthesized(target);
  const through =
    (syntax.is(bare, 'pointer_expression') && syntax.operator(bare) === '*') ||
    syntax.is(bare, 'subscript_expression') ||
    syntax.is(bare, 'field_expression');
  if (!through) return 'more';
  const base = syntax.unparenthesized(syntax.child(bare, 'argument'));
  if (syntax.is(base, 'identifier')) return symbols.of(base)?.kind === 'parameter' ? 'arguments' : 'more';
  // Members and elements of what the parameter leads to, but not what these lead to.
  return subject.types.of(base).kind === 'pointer' ? 'more' : reachOfTarget(subject, base);
}

/** Is the changed object automatic and named directly (not reached through a pointer)? */
function isLocalTarget(subject: Subject, target: Node): boolean {
  const { syntax, symbols, types } = subject;
  const node = syntax.unparenthesized(target);
  switch (syntax.kindName(node)) {
    case 'identifier': {
      const symbol = symbols.of(node);
      return symbol !== undefined && symbol.scope !== 0 && symbol.storage !== 'static' && symbol.storage !== 'extern';
    }
    case 'field_expression':
      return syntax.operator(node) === '.' && isLocalTarget(subject, syntax.child(node, 'argument'));
    case 'subscript_expression':
      return types.of(syntax.child(node, 'argument')).kind === 'array' && isLocalTarget(subject, syntax.child(node, 'argument'));
    default:
      return false;
  }
}
