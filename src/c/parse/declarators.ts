/** Declarators, parameters and type names (C11 6.7.6, 6.7.7). */
import { K, P } from '../lex/spellings.ts';
import { F, N } from '../tree/kinds.ts';
import { assignment } from './expressions.ts';
import { MAX_NESTING, NESTED_TOO_DEEPLY, type ParserState } from './parser-state.ts';
import { Role } from './roles.ts';
import { attribute, attributes, specifiers, standardAttribute } from './specifiers.ts';

/** Which names a declarator may have: none (0), or one that becomes a leaf of this kind. */
export type NameKind = number;

/** `specifier-qualifier-list abstract-declarator?` as a `type_descriptor`. */
export function typeName(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos;
  specifiers(p);
  if (startsAbstract(p)) {
    declarator(p, 0, true);
    p.tree.as(F.declarator);
  }
  if (p.pos === first) p.fault('a type expected');
  p.tree.node(N.type_descriptor, mark, first, p.pos - 1);
}

function startsAbstract(p: ParserState): boolean {
  const token = p.tokens[p.pos];
  return token === P['*'] || token === P['('] || token === P['['];
}

/**
 * Pushes one declarator node. `nameKind` 0 reads an abstract declarator; `mayBeAbstract` allows the name to be missing.
 * Returns whether it has a name. Pushes nothing when there is neither name nor derivation.
 */
export function declarator(p: ParserState, nameKind: NameKind, mayBeAbstract: boolean): boolean {
  p.declaredName = 0;
  p.declaresFunction = false;
  return derived(p, nameKind, mayBeAbstract);
}

function derived(p: ParserState, nameKind: NameKind, mayBeAbstract: boolean): boolean {
  if (p.tokens[p.pos] !== P['*']) return direct(p, nameKind, mayBeAbstract);
  const mark = p.tree.mark();
  const first = p.pos++;
  for (;;) {
    const role = p.role(p.pos);
    if (role === Role.qualifier || role === Role.atomic) p.tree.leaf(N.type_qualifier, p.pos++);
    else if (role === Role.attribute) attribute(p);
    else if (p.tokens[p.pos] === P['['] && p.tokens[p.pos + 1] === P['[']) standardAttribute(p);
    else break;
  }
  const before = p.tree.mark();
  p.enter();
  const named = derived(p, nameKind, mayBeAbstract);
  p.leave();
  if (p.tree.mark() > before) p.tree.as(F.declarator);
  p.tree.node(named ? N.pointer_declarator : N.abstract_pointer_declarator, mark, first, p.pos - 1);
  return named;
}

function direct(p: ParserState, nameKind: NameKind, mayBeAbstract: boolean): boolean {
  const mark = p.tree.mark();
  const first = p.pos;
  let named = false;
  if (nameKind !== 0 && p.role(first) === Role.name) {
    p.declaredName = p.tokens[first]!;
    p.tree.leaf(nameKind, p.pos++);
    named = true;
  } else if (p.tokens[first] === P['('] && isGroup(p, nameKind, mayBeAbstract)) {
    named = group(p, nameKind, mayBeAbstract);
  } else if (!mayBeAbstract) p.fault('a name expected');
  suffixes(p, mark, first, named);
  return named;
}

/** After `(`: a grouped declarator rather than the parameters of a nameless function. */
function isGroup(p: ParserState, nameKind: NameKind, mayBeAbstract: boolean): boolean {
  if (!mayBeAbstract) return true;
  let next = p.pos + 1;
  while (p.role(next) === Role.attribute) next = p.afterAttribute(next);
  if (p.tokens[next] === P['*'] || p.tokens[next] === P['('] || p.tokens[next] === P['[']) return true;
  if (p.tokens[next] === P[')'] || p.tokens[next] === P['...']) return false;
  return nameKind !== 0 && p.role(next) === Role.name && p.typedefs[p.tokens[next]!] !== 1;
}

function group(p: ParserState, nameKind: NameKind, mayBeAbstract: boolean): boolean {
  const mark = p.tree.mark();
  const first = p.pos++;
  p.enter();
  attributes(p);
  const named = derived(p, nameKind, mayBeAbstract);
  p.leave();
  p.expect(P[')'], ')');
  p.tree.node(named ? N.parenthesized_declarator : N.abstract_parenthesized_declarator, mark, first, p.pos - 1);
  return named;
}

function suffixes(p: ParserState, mark: number, first: number, named: boolean): void {
  let count = 0;
  const isName = named && p.tokens[first] !== P['('];
  for (; ; count++) {
    const token = p.tokens[p.pos];
    if (token !== P['['] && token !== P['(']) break;
    if (token === P['['] && p.tokens[p.pos + 1] === P['[']) {
      if (!attributesInside(p)) break;
      continue;
    }
    if (count >= MAX_NESTING) p.fault(NESTED_TOO_DEEPLY);
    if (p.tree.mark() > mark) p.tree.as(F.declarator);
    if (token === P['[']) {
      arrayBounds(p);
      p.tree.node(named ? N.array_declarator : N.abstract_array_declarator, mark, first, p.pos - 1);
    } else {
      parameters(p);
      p.tree.as(F.parameters);
      p.tree.node(named ? N.function_declarator : N.abstract_function_declarator, mark, first, p.pos - 1);
      if (count === 0 && (isName || !p.declaresFunction)) p.definitionParameters = p.parameterNames;
    }
  }
  if (isName) p.declaresFunction = count > 0 && p.tokens[first + 1] === P['('];
}

/** `name [[…]] (parameters)`: attributes with another suffix behind them. At the end they are the declaration's. */
function attributesInside(p: ParserState): boolean {
  let next = p.pos;
  while (p.tokens[next] === P['['] && p.tokens[next + 1] === P['[']) next = p.afterGroup(next);
  if (p.tokens[next] !== P['('] && p.tokens[next] !== P['[']) return false;
  p.pos = next;
  return true;
}

function arrayBounds(p: ParserState): void {
  p.pos++;
  for (;;) {
    const role = p.role(p.pos);
    if (p.tokens[p.pos] === K.static) p.tree.leaf(N.storage_class_specifier, p.pos++);
    else if (role === Role.qualifier || role === Role.atomic) p.tree.leaf(N.type_qualifier, p.pos++);
    else break;
  }
  if (p.tokens[p.pos] === P['*'] && p.tokens[p.pos + 1] === P[']']) p.pos++;
  else if (p.tokens[p.pos] !== P[']']) {
    p.enter();
    assignment(p);
    p.leave();
    p.tree.as(F.size);
  }
  p.expect(P[']'], ']');
}

/** `( parameters )`, prototype or K&R identifier list. Leaves the names in `parameterNames`. */
function parameters(p: ParserState): void {
  const mark = p.tree.mark();
  const first = p.pos++;
  const names: number[] = [];
  const outer = { name: p.declaredName, isFunction: p.declaresFunction, definition: p.definitionParameters };
  const scope = p.openScope();
  p.enter();
  if (p.tokens[p.pos] !== P[')']) {
    const only = p.tree.mark();
    do {
      if (p.tokens[p.pos] === P['...']) p.tree.leaf(N.variadic_parameter, p.pos++);
      else parameter(p, names);
      while (p.accept(P[';'])) {
        // GNU: what stands before `;` is declared ahead, for the sizes of arrays.
        p.tree.drop(only);
        names.length = 0;
        if (p.tokens[p.pos] !== P[')']) parameter(p, names);
      }
    } while (p.accept(P[',']));
  }
  p.leave();
  p.closeScope(scope);
  p.expect(P[')'], ')');
  p.tree.node(N.parameter_list, mark, first, p.pos - 1);
  p.declaredName = outer.name;
  p.declaresFunction = outer.isFunction;
  p.definitionParameters = outer.definition;
  p.parameterNames = names;
}

function parameter(p: ParserState, names: number[]): void {
  const mark = p.tree.mark();
  const first = p.pos;
  const next = p.tokens[first + 1];
  if (p.role(first) === Role.name && p.typedefs[p.tokens[first]!] !== 1 && (next === P[','] || next === P[')'])) {
    names.push(p.tokens[first]!);
    p.tree.leaf(N.identifier, p.pos++);
    return;
  }
  specifiers(p);
  const before = p.tree.mark();
  declarator(p, N.identifier, true);
  if (p.tree.mark() > before) p.tree.as(F.declarator);
  if (p.declaredName !== 0) {
    names.push(p.declaredName);
    p.declare(p.declaredName, false);
  }
  attributes(p);
  if (p.pos === first) p.fault('a parameter expected');
  p.tree.node(N.parameter_declaration, mark, first, p.pos - 1);
}
