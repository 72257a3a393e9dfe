/** Rules 22.12 and 22.13: objects of the types of `<threads.h>`, by how they are declared and where they are used. */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { isRecord, type Type } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { callMatch, libraryCalls, stripCasts } from '../../library/calls.ts';
import { namesOf } from '../../library/standard-names.ts';
import { argumentsOf, calleeName } from '../../tree/expressions.ts';
import { atName, isOwn } from '../../tree/names.ts';

const THREAD_TYPES: ReadonlySet<string> = new Set(['thrd_t', 'mtx_t', 'cnd_t', 'tss_t', 'once_flag']);
const THREAD_CALLS: ReadonlySet<string> = new Set(namesOf('threads.h'));

/** The thread type that a declaration names, through type definitions; in members too when `deep`. */
function threadTypeOf(subject: Subject, holder: Node, type: Type | undefined, deep: boolean, depth = 0): string | undefined {
  const { syntax, symbols, types } = subject;
  const specifier = syntax.child(holder, 'type');
  if (specifier === 0 || depth > 8) return undefined;
  const name = syntax.text(specifier);
  if (THREAD_TYPES.has(name)) return name;
  const alias = syntax.is(specifier, 'type_identifier') ? symbols.of(specifier) : undefined;
  if (alias?.kind === 'typedef') {
    const found = threadTypeOf(subject, alias.holder, undefined, false, depth + 1);
    if (found !== undefined) return found;
  }
  let record = type;
  while (record?.kind === 'array') record = record.of;
  if (!deep || record === undefined || !isRecord(record)) return undefined;
  for (const member of types.members(record)) {
    if (member.type.kind === 'pointer') continue;
    const found = threadTypeOf(subject, member.holder, member.type, true, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isThreadLocal({ syntax }: Subject, symbol: CSymbol): boolean {
  return syntax
    .children(symbol.holder)
    .some((c) => /storage_class|qualifier/.test(syntax.kindName(c)) && /thread/i.test(syntax.text(c)));
}

export const rule22_13 = defineRule({
  id: 'rule-22.13',
  extent: 'full',
  *check(subject) {
    const { symbols, types } = subject;
    for (const symbol of symbols.all) {
      const parameter = symbol.kind === 'parameter' && isDefinedHere(subject, symbol);
      if ((symbol.kind !== 'object' && !parameter) || !isOwn(subject, symbol)) continue;
      const type = types.ofSymbol(symbol);
      if (parameter && type.kind === 'pointer') continue;
      if (type.kind === 'pointer') {
        yield* allocatedObject(subject, symbol);
        continue;
      }
      const stays = symbol.scope === 0 || symbol.storage === 'static' || symbol.storage === 'extern';
      const perThread = isThreadLocal(subject, symbol);
      if (stays && !perThread) continue;
      const found = threadTypeOf(subject, symbol.holder, type, true);
      // A thread or a key is a handle that a function may be given.
      if (found !== undefined && !(parameter && (found === 'thrd_t' || found === 'tss_t')))
        yield atName(
          subject,
          symbol,
          `\`${symbol.name}\` holds a \`${found}\` and has ${perThread ? 'thread' : 'automatic'} storage duration`,
        );
    }
  },
});

function isDefinedHere({ syntax }: Subject, parameter: CSymbol): boolean {
  return syntax.is(syntax.functionOf(parameter.node), 'function_definition');
}

/** `mtx_t *m = malloc(…)`. */
function* allocatedObject(subject: Subject, symbol: CSymbol): Iterable<Match> {
  const { syntax } = subject;
  const found = threadTypeOf(subject, symbol.holder, undefined, false);
  if (found === undefined) return;
  const declarator = syntax.ancestor(symbol.node, 'init_declarator');
  const values = declarator !== 0 && syntax.contains(symbol.holder, declarator) ? [syntax.child(declarator, 'value')] : [];
  for (const use of subject.symbols.usesOf(symbol)) {
    const up = syntax.parent(use);
    if (syntax.is(up, 'assignment_expression') && syntax.isIn(use, 'left')) values.push(syntax.child(up, 'right'));
  }
  for (const value of values) {
    const call = stripCasts(subject, value);
    if (!syntax.is(call, 'call_expression') || !/^(?:m|c|re|aligned_)alloc$/.test(calleeName(syntax, call) ?? '')) continue;
    yield matchNode(syntax, call, `A \`${found}\` has allocated storage duration`);
  }
}

/** The thread type as which an lvalue is declared. */
function declaredAs(subject: Subject, node: Node): string | undefined {
  const { syntax, symbols, types } = subject;
  const bare = syntax.unparenthesized(node);
  switch (syntax.kindName(bare)) {
    case 'identifier': {
      const symbol = symbols.of(bare);
      return symbol?.kind === 'object' || symbol?.kind === 'parameter'
        ? threadTypeOf(subject, symbol.holder, undefined, false)
        : undefined;
    }
    case 'field_expression': {
      const outer = types.value(syntax.child(bare, 'argument'));
      const record = outer.kind === 'pointer' ? outer.of! : outer;
      const member = isRecord(record) ? types.member(record.plain, syntax.nameId(syntax.child(bare, 'field'))) : undefined;
      return member === undefined ? undefined : threadTypeOf(subject, member.holder, undefined, false);
    }
    case 'subscript_expression':
    case 'pointer_expression':
      return declaredAs(subject, syntax.child(bare, 'argument'));
    default:
      return undefined;
  }
}

/** An lvalue that is an object of a thread type, not a pointer to one. */
function objectType(subject: Subject, node: Node): string | undefined {
  const { kind } = subject.types.of(subject.syntax.unparenthesized(node));
  return kind === 'pointer' || kind === 'array' ? undefined : declaredAs(subject, node);
}

/** A structure is copied with the objects of a thread type in it. */
function heldBy(subject: Subject, kind: string, node: Node): string | undefined {
  const type = subject.types.of(subject.syntax.unparenthesized(node));
  if (kind !== 'assignment_expression' || !isRecord(type)) return undefined;
  for (const member of subject.types.members(type)) {
    const found = member.type.kind === 'pointer' ? undefined : threadTypeOf(subject, member.holder, member.type, true);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** `t = thrd_current()`: what the library gives. */
function isCurrent(subject: Subject, value: Node): boolean {
  const call = stripCasts(subject, value);
  return subject.syntax.is(call, 'call_expression') && calleeName(subject.syntax, call) === 'thrd_current';
}

export const rule22_12 = defineRule({
  id: 'rule-22.12',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const told = (type: string) => `An object of type \`${type}\` is accessed without its functions`;
    for (const kind of ['assignment_expression', 'binary_expression'] as const)
      for (const node of syntax.all(kind)) {
        if (kind === 'binary_expression' && !/^(?:[!=]=|[<>]=?|[-+])$/.test(syntax.operator(node))) continue;
        if (kind === 'assignment_expression' && isCurrent(subject, syntax.child(node, 'right'))) continue;
        const left = objectType(subject, syntax.child(node, 'left')) ?? heldBy(subject, kind, syntax.child(node, 'left'));
        const type = left ?? objectType(subject, syntax.child(node, 'right'));
        if (type !== undefined) yield matchNode(syntax, node, told(type));
      }
    for (const node of syntax.all('init_declarator')) {
      const value = syntax.unparenthesized(syntax.child(node, 'value'));
      if (!/^(?:identifier|(?:field|subscript|pointer)_expression)$/.test(syntax.kindName(value))) continue;
      const type = objectType(subject, value) ?? heldBy(subject, 'assignment_expression', value);
      // A thread or a key is a handle, of which a copy may be kept.
      if (type === 'mtx_t' || type === 'cnd_t') yield matchNode(syntax, node, told(type));
    }
    for (const node of syntax.all('update_expression')) {
      const type = objectType(subject, syntax.child(node, 'argument') || syntax.firstChild(node));
      if (type !== undefined) yield matchNode(syntax, node, told(type));
    }
    for (const node of syntax.all('cast_expression')) {
      const to = subject.types.of(node);
      if (to.kind === 'void') continue;
      if (to.kind !== 'pointer') {
        const read = objectType(subject, syntax.child(node, 'value'));
        if (read !== undefined) yield matchNode(syntax, node, told(read));
        continue;
      }
      if (to.of!.kind === 'void') continue;
      const type = declaredAs(subject, syntax.child(node, 'value'));
      if (type !== undefined && subject.types.value(syntax.child(node, 'value')).kind === 'pointer')
        yield matchNode(syntax, node, told(type));
    }
    yield* givenAway(subject, told);
  },
});

export const MEMORY_FUNCTIONS: readonly string[] = ['memcpy', 'memmove', 'memset', 'memcmp'];

/** As bytes to the memory functions, as a value to other functions than those of the library. */
function* givenAway(subject: Subject, told: (type: string) => string): Iterable<Match> {
  const { syntax, types } = subject;
  for (const { call, arguments: args } of libraryCalls(subject, MEMORY_FUNCTIONS)) {
    const type = args
      .slice(0, 2)
      .map((a) => declaredAs(subject, stripCasts(subject, a)))
      .find((t) => t !== undefined);
    if (type !== undefined) yield callMatch(subject, call, told(type));
  }
  for (const call of syntax.all('call_expression')) {
    if (THREAD_CALLS.has(calleeName(syntax, call) ?? '')) continue;
    const parameters = types.value(syntax.child(call, 'function')).of?.parameters;
    for (const [i, argument] of argumentsOf(syntax, call).entries()) {
      const type = objectType(subject, argument);
      if (type === undefined || type === 'once_flag') continue;
      const handle = type === 'thrd_t' || type === 'tss_t';
      if (handle && parameters?.[i] !== undefined && isDeclaredSo(subject, call, i)) continue;
      yield matchNode(syntax, argument, told(type));
    }
  }
}

/** The parameter is declared with a thread type, too. */
function isDeclaredSo(subject: Subject, call: Node, i: number): boolean {
  const { syntax, symbols } = subject;
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  const fn = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
  const declarator = fn === undefined ? 0 : syntax.parent(fn.node);
  if (!syntax.is(declarator, 'function_declarator')) return false;
  const parameter = syntax.children(syntax.child(declarator, 'parameters'))[i];
  return parameter !== undefined && threadTypeOf(subject, parameter, undefined, false) !== undefined;
}
