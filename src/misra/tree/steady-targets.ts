/**
 * Where a pointer or a table of functions leads when its declaration says so once and for all. Answered from the
 * declaration and the uses of one name, so that common rules can ask without following the pointers of the whole program.
 */
import type { Node } from '../../c/tree/arena.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import { Qualifier } from '../../c/types/type.ts';
import type { Subject } from '../engine/subject.ts';
import { definitionOf } from './names.ts';

const KNOWN = new WeakMap<Subject, Map<CSymbol, CSymbol | undefined>>();

/** The object that `*p` is when `p` is a local pointer, initialised with its address and never set or handed out after. */
export function steadyTarget(subject: Subject, lvalue: Node): CSymbol | undefined {
  const { syntax, symbols } = subject;
  const pointer = symbols.of(syntax.unparenthesized(syntax.child(lvalue, 'argument')));
  if (pointer?.kind !== 'object' || pointer.scope === 0 || pointer.storage === 'extern') return undefined;
  const cache = KNOWN.get(subject) ?? new Map<CSymbol, CSymbol | undefined>();
  KNOWN.set(subject, cache);
  if (!cache.has(pointer)) cache.set(pointer, targetOf(subject, pointer));
  return cache.get(pointer);
}

function targetOf(subject: Subject, pointer: CSymbol): CSymbol | undefined {
  const { syntax, symbols } = subject;
  const address = syntax.unparenthesized(initialiserOf(subject, pointer));
  if (!syntax.is(address, 'pointer_expression') || syntax.operator(address) !== '&') return undefined;
  const named = syntax.unparenthesized(syntax.child(address, 'argument'));
  const target = syntax.is(named, 'identifier') ? symbols.of(named) : undefined;
  if (target?.kind !== 'object' && target?.kind !== 'parameter') return undefined;
  return symbols.usesOf(pointer).some((use) => isSet(subject, use)) ? undefined : target;
}

function initialiserOf({ syntax }: Subject, symbol: CSymbol): Node {
  const declarator = syntax.ancestor(symbol.node, 'init_declarator');
  return declarator === 0 || !syntax.contains(symbol.holder, declarator) ? 0 : syntax.child(declarator, 'value');
}

/** Is a name set here, or its address taken, so that it may be set anywhere? */
function isSet({ syntax }: Subject, use: Node): boolean {
  let at = use;
  while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
  const up = syntax.parent(at);
  if (syntax.is(up, 'update_expression')) return true;
  if (syntax.is(up, 'assignment_expression')) return syntax.isIn(at, 'left');
  return syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&';
}

/** The functions that a call through a constant pointer or a constant table may lead to, by the names in its initialiser. */
export function steadyCallees(subject: Subject, callee: Node): readonly CSymbol[] {
  const { syntax, symbols, types } = subject;
  let base = syntax.unparenthesized(callee);
  while (syntax.is(base, 'pointer_expression') || syntax.is(base, 'subscript_expression'))
    base = syntax.unparenthesized(syntax.child(base, 'argument'));
  const named = syntax.is(base, 'identifier') ? symbols.of(base) : undefined;
  if (named?.kind !== 'object') return [];
  let type = types.ofSymbol(named);
  while (type.kind === 'array') type = type.of!;
  if (type.kind !== 'pointer' || (type.qualifiers & Qualifier.const) === 0) return [];
  const value = initialiserOf(subject, definitionOf(subject, named, callee) ?? named);
  if (value === 0) return [];
  return [value, ...syntax.descendants(value, 'identifier')].flatMap((n) => {
    const symbol = syntax.is(n, 'identifier') ? symbols.of(n) : undefined;
    return symbol?.kind === 'function' ? [symbol] : [];
  });
}
