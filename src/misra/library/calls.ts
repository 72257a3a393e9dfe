/** Calls of library functions: by name, where the program does not define a function of that name itself. */
import type { Node } from '../../c/tree/arena.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Match } from '../engine/rule.ts';
import { matchNode } from '../engine/spot.ts';
import type { Subject } from '../engine/subject.ts';
import { argumentsOf } from '../tree/expressions.ts';
import { inSameFile, isOwn } from '../tree/names.ts';

export interface LibraryCall {
  readonly call: Node;
  readonly name: string;
  readonly arguments: readonly Node[];
}

const INDEX = new WeakMap<Subject, ReadonlyMap<string, readonly LibraryCall[]>>();

function index(subject: Subject): ReadonlyMap<string, readonly LibraryCall[]> {
  const known = INDEX.get(subject);
  if (known !== undefined) return known;
  const { syntax, symbols } = subject;
  const map = new Map<string, LibraryCall[]>();
  for (const call of syntax.all('call_expression')) {
    const callee = syntax.unparenthesized(syntax.child(call, 'function'));
    if (!syntax.is(callee, 'identifier')) continue;
    const symbol = symbols.of(callee);
    if (symbol !== undefined && (symbol.kind !== 'function' || isOwnFunction(subject, symbol, callee))) continue;
    const name = syntax.text(callee);
    const list = map.get(name) ?? [];
    map.set(name, list);
    list.push({ call, name, arguments: argumentsOf(syntax, call) });
  }
  INDEX.set(subject, map);
  return map;
}

/** Does the program define the function: in the file of the use, or elsewhere with a declaration of its own for it? */
function isOwnFunction(subject: Subject, symbol: CSymbol, use: Node): boolean {
  const definitions = subject.symbols.declarationsOf(symbol).filter((d) => d.definition);
  const here = definitions.find((d) => inSameFile(subject, d.node, use));
  if (subject.onlyInSome === undefined) return definitions.length > 0 && (isOwn(subject, symbol) || here !== undefined);
  // In pieces, what other files define is open: see `callMatch`.
  if (here === undefined) return false;
  const { syntax, types } = subject;
  const units = types.unitsOf(here.declaration);
  if (!types.unitsOf(syntax.declarationOf(use).id).every((unit) => units.includes(unit))) subject.onlyInSome();
  return true;
}

/** A match at a call of a library function; in pieces open while another unit may define the function, by its name. */
export function callMatch(subject: Subject, call: Node, message: string): Match {
  const match = matchNode(subject.syntax, call, message);
  const open = openName(subject, call);
  return open === undefined ? match : { ...match, open };
}

/** In pieces: the name of a function that the program declares itself, so that one of its units may define it. */
export function openName(subject: Subject, call: Node): string | undefined {
  const { syntax, symbols } = subject;
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  const symbol = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
  return subject.onlyInSome !== undefined && symbol !== undefined && isOwn(subject, symbol) ? symbol.name : undefined;
}

/** Calls of any of the named functions. */
export function* libraryCalls(subject: Subject, names: Iterable<string>): Iterable<LibraryCall> {
  const map = index(subject);
  for (const name of names) yield* map.get(name) ?? [];
}

/** The name of a called library function at a node, or undefined. */
export function calledAt(subject: Subject, node: Node): LibraryCall | undefined {
  const { syntax } = subject;
  const inner = stripCasts(subject, node);
  if (!syntax.is(inner, 'call_expression')) return undefined;
  const name = syntax.text(syntax.unparenthesized(syntax.child(inner, 'function')));
  return index(subject)
    .get(name)
    ?.find((c) => c.call === inner);
}

/** The expression without parentheses and casts. */
export function stripCasts({ syntax }: Subject, node: Node): Node {
  let at = syntax.unparenthesized(node);
  while (syntax.is(at, 'cast_expression')) at = syntax.unparenthesized(syntax.child(at, 'value'));
  return at;
}

/** The object or parameter that an expression names: `x`, `&x` (with `address`), through parentheses and casts. */
export function namedObject(subject: Subject, node: Node, address = false): CSymbol | undefined {
  const { syntax, symbols } = subject;
  let at = stripCasts(subject, node);
  if (address) {
    if (!syntax.is(at, 'pointer_expression') || syntax.operator(at) !== '&') return undefined;
    at = stripCasts(subject, syntax.child(at, 'argument'));
  }
  const symbol = syntax.is(at, 'identifier') ? symbols.of(at) : undefined;
  return symbol?.kind === 'object' || symbol?.kind === 'parameter' ? symbol : undefined;
}

/** The variable that receives the value of an expression directly: `v = f()`, `T v = f()`. */
export function receiverOf(subject: Subject, node: Node): CSymbol | undefined {
  const { syntax, symbols } = subject;
  let at = node;
  for (;;) {
    const up = syntax.parent(at);
    if (syntax.is(up, 'parenthesized_expression') || syntax.is(up, 'cast_expression')) at = up;
    else break;
  }
  const up = syntax.parent(at);
  if (syntax.is(up, 'assignment_expression') && syntax.isIn(at, 'right')) return namedObject(subject, syntax.child(up, 'left'));
  if (!syntax.is(up, 'init_declarator')) return undefined;
  for (let d = syntax.child(up, 'declarator'); d !== 0; d = syntax.child(d, 'declarator'))
    if (syntax.is(d, 'identifier')) return symbols.of(d);
  return undefined;
}
