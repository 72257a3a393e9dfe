/**
 * Constraints for rule 1.1 on values and what they are stored in: names that nothing declares, operands that have no value or
 * no truth, objects of `void`, structures within themselves, initialisers that are too many or not constant.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { isRecord, Qualifier, type Type } from '../../../c/types/type.ts';
import { initializedObjects, ListCursor, typedLists } from '../../engine/initializers.ts';
import type { Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { argumentsOf } from '../../tree/expressions.ts';
import { isOwn } from '../../tree/names.ts';

export function* valueConstraints(subject: Subject): Iterable<Match> {
  yield* undeclared(subject);
  yield* controls(subject);
  yield* operandsOfOne(subject);
  yield* subscripts(subject);
  yield* declaredTypes(subject);
  yield* enumeratorsTwice(subject);
  yield* tooManyValues(subject);
  yield* changingInitialisers(subject);
}

/** 6.5.1 p2: a name in an expression, other than the function of a call (17.3), that nothing declares. */
function* undeclared(subject: Subject): Iterable<Match> {
  const { syntax } = subject;
  for (const kind of ['assignment_expression', 'binary_expression', 'update_expression', 'subscript_expression'] as const)
    for (const node of syntax.all(kind)) for (const child of syntax.children(node)) yield* undeclaredIn(subject, child);
  for (const kind of ['if_statement', 'while_statement', 'do_statement', 'switch_statement'] as const)
    for (const node of syntax.all(kind)) yield* undeclaredIn(subject, syntax.child(node, 'condition'));
  for (const node of syntax.all('call_expression'))
    if (subject.types.value(syntax.child(node, 'function')).kind !== 'unknown' && !/^__/.test(syntax.text(node)))
      for (const argument of argumentsOf(syntax, node)) yield* undeclaredIn(subject, argument);
}

function* undeclaredIn({ syntax, symbols, types }: Subject, node: Node): Iterable<Match> {
  const name = syntax.unparenthesized(node);
  if (!syntax.is(name, 'identifier') || symbols.of(name) !== undefined || types.of(name).kind !== 'unknown') return;
  if (syntax.functionOf(name) === 0 || /^__/.test(syntax.text(name))) return;
  yield matchNode(syntax, name, `Nothing declares \`${syntax.text(name)}\``);
}

/** 6.5.2.4, 6.5.3, 6.5.15: `~` of what is no integer, `!` and `++` of a structure, a structure or something else. */
function* operandsOfOne({ syntax, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('unary_expression')) {
    const type = types.value(syntax.child(node, 'argument'));
    const wrong = isRecord(type) || (syntax.operator(node) === '~' && /^(?:floating|pointer)$/.test(type.kind));
    if (wrong) yield matchNode(syntax, node, `\`${syntax.operator(node)}\` does not take an operand of this type`);
  }
  for (const node of syntax.all('update_expression'))
    if (isRecord(types.value(syntax.child(node, 'argument')))) yield matchNode(syntax, node, 'A structure cannot be counted');
  for (const node of syntax.all('conditional_expression')) {
    const [a, b] = [types.value(syntax.child(node, 'consequence')), types.value(syntax.child(node, 'alternative'))];
    if (
      (isRecord(a) && /^(?:integer|floating|pointer)$/.test(b.kind)) ||
      (isRecord(b) && /^(?:integer|floating|pointer)$/.test(a.kind))
    )
      yield matchNode(syntax, node, 'A structure or union is chosen, or something else');
  }
}

/** 6.8.4, 6.8.5: what is switched on is an integer, what a condition asks is a scalar. */
function* controls({ syntax, types }: Subject): Iterable<Match> {
  for (const kind of ['if_statement', 'while_statement', 'do_statement', 'for_statement', 'switch_statement'] as const)
    for (const node of syntax.all(kind)) {
      const condition = syntax.unparenthesized(syntax.child(node, 'condition'));
      if (condition === 0) continue;
      const type = types.value(condition);
      const wrong =
        isRecord(type) || type.kind === 'void' || (kind === 'switch_statement' && /^(?:floating|pointer)$/.test(type.kind));
      if (wrong) yield matchNode(syntax, condition, 'The value that decides here is of a type that cannot decide');
    }
}

/** 6.5.2.1: one side of a subscript is a pointer. */
function* subscripts({ syntax, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('subscript_expression')) {
    const sides = [types.value(syntax.child(node, 'argument')), types.value(syntax.child(node, 'index'))];
    if (sides.every((t) => t.kind === 'integer' || t.kind === 'floating' || isRecord(t)))
      yield matchNode(syntax, node, 'Neither side of this subscript is a pointer or an array');
  }
}

/** 6.7 p7, 6.7.2.1 p3, 6.7.6.2 p1: objects and elements of `void`, members of the structure's own type. */
function* declaredTypes(subject: Subject): Iterable<Match> {
  const { symbols, types, syntax } = subject;
  for (const s of symbols.all) {
    if (!/^(?:object|parameter|field)$/.test(s.kind) || !isOwn(subject, s)) continue;
    const type = types.ofSymbol(s);
    const element = elementOf(type);
    if (s.kind !== 'parameter' && element.kind === 'void' && s.storage !== 'extern')
      yield matchNode(syntax, s.node, `\`${s.name}\` would be an object of type \`void\``);
    else if (s.kind === 'field' && isRecord(element) && isWithin(subject, s, element))
      yield matchNode(syntax, s.node, `\`${s.name}\` has the type of the structure that it would be part of`);
  }
}

function elementOf(type: Type): Type {
  let element = type;
  while (element.kind === 'array') element = element.of!;
  return element;
}

/** Does the definition of the type hold the member? */
function isWithin({ syntax }: Subject, field: CSymbol, type: Type): boolean {
  const definition = type.tag?.definition ?? 0;
  return definition !== 0 && syntax.contains(definition, field.node);
}

/** 6.7 p3: two enumeration constants of one name in one scope. */
function* enumeratorsTwice(subject: Subject): Iterable<Match> {
  const seen = new Map<string, CSymbol>();
  const { symbols, syntax } = subject;
  for (const s of symbols.all) {
    if (s.kind !== 'enumerator' || !isOwn(subject, s)) continue;
    const list = syntax.ancestor(s.node, 'enumerator_list');
    const key = `${list} ${s.name}`;
    if (list !== 0 && seen.has(key)) yield matchNode(syntax, s.node, `\`${s.name}\` is declared before in the same enumeration`);
    seen.set(key, s);
  }
}

/** 6.7.9 p2: more values than the aggregate has room for. */
function* tooManyValues({ syntax, types }: Subject): Iterable<Match> {
  for (const { list, type } of typedLists(types)) {
    if (type.kind !== 'array' || type.length === undefined || type.length < 0) continue;
    const items = syntax.children(list);
    if (items.length <= type.length || items.some((i) => syntax.is(i, 'initializer_pair')) || elementOf(type) !== type.of)
      continue;
    if (isRecord(type.of!) || items.some((i) => /string/.test(syntax.kindName(i)) && type.of!.kind === 'integer')) continue;
    const cursor = new ListCursor(types, type);
    const extra = items.find((item) => cursor.take(item).type === undefined);
    if (extra !== undefined) yield matchNode(syntax, extra, `The array has only ${type.length} elements`);
  }
}

/** 6.7.9 p4: an object with static storage duration is initialised by a call, or by the value of another object. */
function* changingInitialisers(subject: Subject): Iterable<Match> {
  const { syntax, symbols } = subject;
  for (const { value, holder } of initializedObjects(subject.types)) {
    if (!syntax.is(holder, 'init_declarator')) continue;
    const outside = syntax.functionOf(holder) === 0;
    if (!outside && !/^static\b/.test(syntax.text(syntax.parent(holder)))) continue;
    const values = syntax.is(value, 'initializer_list') ? syntax.children(value) : [value];
    for (const item of values) {
      const what = syntax.unparenthesized(item);
      const isCall = syntax.is(what, 'call_expression') && symbols.of(syntax.child(what, 'function'))?.kind === 'function';
      if ((isCall && !syntax.text(what).startsWith('__')) || isVariable(subject, what))
        yield matchNode(syntax, what, 'An object of static storage duration is initialised by what is not constant');
    }
  }
}

/** A named object whose value, not its address, is asked for. */
function isVariable({ syntax, symbols, types }: Subject, node: Node): boolean {
  const symbol = syntax.is(node, 'identifier') ? symbols.of(node) : undefined;
  if (symbol?.kind !== 'object') return false;
  const type = types.of(node);
  return (
    /^(?:integer|floating|pointer)$/.test(type.kind) &&
    types.constant(node) === undefined &&
    (type.qualifiers & Qualifier.const) === 0
  );
}
