/**
 * Rule 1.1: constraints of the language (C11 6.5 to 6.8) that the types and the tree show (more in `more-constraints.ts`), and
 * the translation limits of 5.2.4.1 that a count shows. What a compiler must diagnose and may accept all the same.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { Syntax } from '../../../c/tree/syntax.ts';
import { compatible } from '../../../c/types/conversions.ts';
import { isComplete, isRecord, Qualifier, type Type } from '../../../c/types/type.ts';
import { type Conversion, functionType, resultType } from '../../engine/conversions.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchAt, matchNode, rawSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { argumentsOf } from '../../tree/expressions.ts';
import { declarationConstraints } from './declaration-constraints.ts';
import { otherConstraints } from './more-constraints.ts';
import { valueConstraints } from './value-constraints.ts';

export const rule1_1 = defineRule({
  id: 'rule-1.1',
  extent: 'partial',
  *check(subject) {
    yield* constraints(subject);
    yield* nestedConditionals(subject);
  },
});

/** What declarations show. */
export function* constraints(subject: Subject): Iterable<Match> {
  yield* constObjects(subject);
  for (const c of subject.conversions) {
    const why = c.kind === 'cast' ? undefined : wrongConversion(subject, c);
    if (why !== undefined) yield matchAt(subject.syntax, subject.syntax.firstToken(c.value), c.whole, why);
  }
  yield* calls(subject);
  yield* operands(subject);
  yield* statements(subject);
  yield* otherConstraints(subject);
  yield* declarationConstraints(subject);
  yield* valueConstraints(subject);
  yield* limits(subject);
}

function* constObjects({ syntax, types }: Subject): Iterable<Match> {
  for (const kind of ['assignment_expression', 'update_expression'] as const)
    for (const node of syntax.all(kind)) {
      const target = syntax.child(node, kind === 'update_expression' ? 'argument' : 'left');
      if ((types.of(target).qualifiers & Qualifier.const) !== 0)
        yield matchNode(syntax, node, `\`${syntax.text(target)}\` is \`const\` and is changed`);
    }
}

/** 6.5.16.1: what may be assigned to what; undefined when it may, or when a type is not known. */
function wrongConversion({ types, syntax }: Subject, c: Conversion): string | undefined {
  const { from, to, value } = c;
  const arithmetic = (t: Type): boolean => ['integer', 'floating', 'complex', 'enum'].includes(t.kind);
  if (
    from.kind === 'void' &&
    (arithmetic(to) || to.kind === 'pointer') &&
    syntax.is(syntax.unparenthesized(value), 'call_expression')
  )
    return 'The function that is called has no result';
  if (from.kind === 'unknown' || to.kind === 'unknown' || syntax.is(value, 'compound_statement')) return undefined;
  // A union parameter may be transparent: an argument of the type of a member is passed as it is.
  if (c.kind === 'argument' && to.kind === 'union') return undefined;
  if (isRecord(to) || isRecord(from)) {
    if (to.kind === 'void' || (isRecord(to) && isRecord(from) && from.plain === to.plain)) return undefined;
    const twins = isRecord(to) && isRecord(from) && from.tag?.name === to.tag?.name;
    return twins ? undefined : 'A structure or union and another type are assigned to each other';
  }
  if (arithmetic(to) && from.kind === 'pointer' && to.basic !== 'bool') return 'A pointer becomes an integer without a cast';
  if (to.kind !== 'pointer') return undefined;
  if (arithmetic(from)) return types.constant(value) === 0n ? undefined : 'An integer becomes a pointer without a cast';
  if (from.kind !== 'pointer') return undefined;
  return wrongPointer(types, value, from.of!, to.of!);
}

function wrongPointer(types: Subject['types'], value: Node, from: Type, to: Type): string | undefined {
  const lost = from.qualifiers & ~to.qualifiers & (Qualifier.const | Qualifier.volatile);
  if (lost !== 0 && from.kind !== 'array' && from.kind !== 'function')
    return 'A pointer loses a qualifier of what it points to without a cast';
  if (from.kind === 'void' || to.kind === 'void' || from.kind === 'unknown' || to.kind === 'unknown') return undefined;
  if (from.kind === 'array' || from.kind === 'pointer' || (from.kind === 'function') !== (to.kind === 'function'))
    return undefined;
  return compatible(types, types.table.qualified(from.plain, 0), types.table.qualified(to.plain, 0), types.targetAt(value))
    ? undefined
    : 'A pointer to one type becomes a pointer to another without a cast';
}

function* calls({ syntax, types }: Subject): Iterable<Match> {
  for (const call of syntax.all('call_expression')) {
    const fn = functionType(types.value(syntax.child(call, 'function')));
    if (fn?.prototype !== true || /^__(?:builtin|sync|atomic)_/.test(syntax.text(syntax.child(call, 'function')))) continue;
    const given = argumentsOf(syntax, call).length;
    const wanted = fn.parameters!.length;
    if (given < wanted || (given > wanted && fn.variadic !== true))
      yield matchNode(syntax, call, `The call has ${given} argument${given === 1 ? '' : 's'}, the function ${wanted} parameters`);
  }
}

function* operands({ syntax, types }: Subject): Iterable<Match> {
  for (const kind of ['binary_expression', 'assignment_expression'] as const)
    for (const node of syntax.all(kind)) {
      const operator = syntax.operator(node);
      if (!/^(?:%|<<|>>|&|\||\^)=?$/.test(operator)) continue;
      const floating = (n: Node): boolean => /^(?:floating|complex|pointer)$/.test(types.value(n).kind);
      if (floating(syntax.child(node, 'left')) || floating(syntax.child(node, 'right')))
        yield matchAt(syntax, syntax.operatorToken(node), node, `\`${operator}\` has an operand that is no integer`);
    }
  for (const node of syntax.all('field_expression')) {
    const type = types.of(syntax.child(node, 'argument'));
    const record = syntax.operator(node) === '->' ? types.value(syntax.child(node, 'argument')).of : type;
    if (record === undefined || !isRecord(record) || !isComplete(record)) continue;
    const field = syntax.child(node, 'field');
    if (types.member(record, syntax.nameId(field)) === undefined)
      yield matchNode(syntax, node, `The type has no member \`${syntax.text(field)}\``);
  }
}

function* statements({ syntax, types }: Subject): Iterable<Match> {
  const labels = new Map<Node, Set<bigint>>();
  for (const label of syntax.all('case_statement')) {
    const owner = syntax.ancestor(label, 'switch_statement');
    const node = syntax.child(label, 'value');
    const value = node === 0 || owner === 0 ? undefined : types.constant(node);
    if (value === undefined) continue;
    const seen = labels.get(owner) ?? new Set<bigint>();
    labels.set(owner, seen);
    if (seen.has(value)) yield matchNode(syntax, label, `The switch has another label with the value ${value}`);
    seen.add(value);
  }
  for (const node of syntax.all('return_statement')) {
    const result = resultType(types, syntax.functionOf(node));
    const value = syntax.firstChild(node);
    if (result === undefined || result.kind === 'unknown') continue;
    if (result.kind === 'void' && value !== 0 && types.value(value).kind !== 'void')
      yield matchNode(syntax, node, 'A function without a result returns a value');
    if (result.kind !== 'void' && value === 0) yield matchNode(syntax, node, 'A function with a result returns none');
  }
}

/** 5.2.4.1 of C99 and later: at least this many must be accepted, so no more can be relied on. */
const LEAST = { blocks: 127, conditionals: 63, parameters: 127, labels: 1023, members: 1023, enumerators: 1023, includes: 15 };

const over = (what: string, most: number): string => `More than ${most} ${what}: not every compiler accepts that`;

/** What files as written show. */
export function* nestedConditionals({ files }: Subject): Iterable<Match> {
  for (const file of files)
    for (const c of file.conditionals)
      if (c.depth === LEAST.conditionals)
        yield { at: rawSpot(file, c.start.hash), message: over('nested conditionals', LEAST.conditionals) };
}

function* limits({ syntax }: Subject): Iterable<Match> {
  for (const list of syntax.all('parameter_list')) {
    const extra = syntax.children(list)[LEAST.parameters];
    if (extra !== undefined) yield matchNode(syntax, extra, over('parameters', LEAST.parameters));
  }
  for (const list of syntax.all('argument_list')) {
    const extra = syntax.children(list)[LEAST.parameters];
    if (extra !== undefined) yield matchNode(syntax, extra, over('arguments', LEAST.parameters));
  }
  for (const [kind, what, most] of [
    ['enumerator_list', 'enumeration constants', LEAST.enumerators],
    ['field_declaration_list', 'members', LEAST.members],
  ] as const)
    for (const list of syntax.all(kind)) {
      const extra = syntax.children(list)[most];
      if (extra !== undefined) yield matchNode(syntax, extra, over(what, most));
    }
  const depthOf = depthsOfBlocks(syntax);
  for (const block of syntax.all('compound_statement'))
    if (depthOf(block) === LEAST.blocks + 1) yield matchNode(syntax, block, over('nested blocks', LEAST.blocks));
}

/** How many blocks a node lies in, itself included; what was found out on the way up is kept, as chains of `else if` are long. */
function depthsOfBlocks(syntax: Syntax): (node: Node) => number {
  const depths = new Map<Node, number>([[0, 0]]);
  return (node) => {
    const way: Node[] = [];
    let known = node;
    for (; !depths.has(known); known = syntax.parent(known)) way.push(known);
    let depth = depths.get(known)!;
    for (const n of way.reverse()) {
      if (syntax.is(n, 'compound_statement')) depth++;
      depths.set(n, depth);
    }
    return depth;
  };
}
