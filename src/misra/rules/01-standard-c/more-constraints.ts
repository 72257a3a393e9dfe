/**
 * Constraints for rule 1.1 that a compiler refuses outright: what is no lvalue is assigned, `.` and `->` are mixed up, jumps
 * have no target, an assertion fails, sizes and widths are impossible. A program that compiles has none of them; a file that
 * was never compiled, or only in another configuration, may.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { compatible } from '../../../c/types/conversions.ts';
import { isRecord, type Type } from '../../../c/types/type.ts';
import type { Match } from '../../engine/rule.ts';
import { matchAt, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { isOwn } from '../../tree/names.ts';

export function* otherConstraints(subject: Subject): Iterable<Match> {
  yield* assignedValues(subject);
  yield* members(subject);
  yield* jumps(subject);
  yield* constants(subject);
  yield* twiceInOneScope(subject);
  yield* operandKinds(subject);
  yield* comparedPointers(subject);
}

const VALUES: ReadonlySet<string> = new Set([
  'number_literal',
  'char_literal',
  'binary_expression',
  'update_expression',
  'call_expression',
  'cast_expression',
]);

function* assignedValues({ syntax, types }: Subject): Iterable<Match> {
  for (const kind of ['assignment_expression', 'update_expression'] as const)
    for (const node of syntax.all(kind)) {
      const target = syntax.unparenthesized(syntax.child(node, kind === 'update_expression' ? 'argument' : 'left'));
      if (
        VALUES.has(syntax.kindName(target)) &&
        types.of(target).kind !== 'unknown' &&
        !syntax.isFromMacro(syntax.firstToken(node))
      )
        yield matchNode(syntax, node, `\`${syntax.text(target)}\` is no object that could be changed`);
    }
}

function* members({ syntax, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('field_expression')) {
    const type = types.value(syntax.child(node, 'argument'));
    const arrow = syntax.operator(node) === '->';
    const wrong = arrow ? isRecord(type) || type.kind === 'integer' : type.kind === 'pointer' || type.kind === 'integer';
    if (wrong) yield matchNode(syntax, node, `\`${arrow ? '->' : '.'}\` is applied to an operand of another kind`);
  }
}

function* jumps({ syntax, symbols }: Subject): Iterable<Match> {
  for (const kind of ['break_statement', 'continue_statement'] as const)
    for (const node of syntax.all(kind)) {
      const homes = ['for_statement', 'while_statement', 'do_statement'] as const;
      if (homes.some((h) => syntax.ancestor(node, h) !== 0)) continue;
      if (kind === 'break_statement' && syntax.ancestor(node, 'switch_statement') !== 0) continue;
      if (syntax.functionOf(node) !== 0) yield matchNode(syntax, node, 'Nothing encloses this that it could leave or repeat');
    }
  for (const node of syntax.all('goto_statement')) {
    const label = syntax.firstChild(node);
    if (syntax.is(label, 'statement_identifier') && symbols.of(label) === undefined)
      yield matchNode(syntax, node, `The function has no label \`${syntax.text(label)}\``);
  }
}

function* constants(subject: Subject): Iterable<Match> {
  const { syntax, types } = subject;
  for (const node of syntax.all('static_assert_declaration'))
    if (types.constant(syntax.firstChild(node)) === 0n) yield matchNode(syntax, node, 'The assertion does not hold');
  for (const node of syntax.all('array_declarator')) {
    const size = syntax.child(node, 'size');
    const value = size === 0 ? undefined : types.constant(size);
    if (value !== undefined && value < 0n) yield matchNode(syntax, node, 'The array has a negative number of elements');
  }
  for (const clause of syntax.all('bitfield_clause')) {
    const width = types.constant(syntax.firstChild(clause));
    if (width !== undefined && (width < 0n || width > 64n || width > roomOf(subject, clause)))
      yield matchNode(syntax, clause, 'The bit-field is wider than its type');
  }
}

/** Bits of the type that a bit-field is declared with; many when it is not known. */
function roomOf({ syntax, symbols, types }: Subject, clause: Node): bigint {
  const name = syntax.children(syntax.parent(clause), 'declarator').findLast((d) => d < clause) ?? 0;
  const symbol = name === 0 ? undefined : symbols.of(name);
  if (symbol === undefined) return 64n;
  const type = types.ofSymbol(symbol);
  const size = type.kind === 'integer' && type.width === undefined ? types.size(type, types.targetAt(clause)) : undefined;
  return type.basic === 'bool' ? 1n : BigInt(size ?? 8) * 8n;
}

/** Two definitions of a name without linkage in one scope: objects of a block, parameters of a function, members. */
function* twiceInOneScope(subject: Subject): Iterable<Match> {
  const { symbols, syntax } = subject;
  const seen = new Set<string>();
  for (const s of symbols.all) {
    if (s.linkage !== 'none' || s.scope === 0 || !isOwn(subject, s)) continue;
    if (s.kind !== 'object' && s.kind !== 'parameter') continue;
    const key = `${s.scope} ${s.name}`;
    if (seen.has(key)) yield matchNode(syntax, s.node, `\`${s.name}\` is declared before in the same block`);
    seen.add(key);
  }
}

/** 6.5.3.2, 6.5.5, 6.5.6, 6.5.16: operands of a kind that the operator does not take. */
function* operandKinds({ syntax, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('pointer_expression')) {
    if (syntax.operator(node) !== '*') continue;
    const type = types.value(syntax.child(node, 'argument'));
    if (/^(?:integer|floating)$/.test(type.kind) || isRecord(type))
      yield matchNode(syntax, node, 'The operand of `*` is no pointer');
  }
  for (const node of syntax.all('binary_expression')) {
    const operator = syntax.operator(node);
    const [left, right] = [types.value(syntax.child(node, 'left')), types.value(syntax.child(node, 'right'))];
    const wrong =
      isRecord(left) ||
      isRecord(right) ||
      (/^[*/]$/.test(operator) && (left.kind === 'pointer' || right.kind === 'pointer')) ||
      (operator === '+' && left.kind === 'pointer' && right.kind === 'pointer') ||
      (operator === '-' && left.kind === 'integer' && right.kind === 'pointer');
    if (wrong) yield matchAt(syntax, syntax.operatorToken(node), node, `\`${operator}\` does not take an operand of this type`);
  }
  for (const node of syntax.all('assignment_expression'))
    if (syntax.operator(node) === '=' && types.of(syntax.child(node, 'left')).kind === 'array')
      yield matchNode(syntax, node, 'An array cannot be assigned');
}

/** 6.5.8, 6.5.9: pointers to different types are compared, neither of them to `void` or null. */
function* comparedPointers({ syntax, types }: Subject): Iterable<Match> {
  for (const node of syntax.all('binary_expression')) {
    const operator = syntax.operator(node);
    if (!/^(?:[<>]=?|[!=]=)$/.test(operator)) continue;
    const [left, right] = [syntax.child(node, 'left'), syntax.child(node, 'right')];
    const [a, b] = [types.value(left), types.value(right)];
    const integral = (t: Type): boolean => t.kind === 'integer';
    if ((a.kind === 'pointer' && integral(b)) || (b.kind === 'pointer' && integral(a))) {
      if (types.constant(a.kind === 'pointer' ? right : left) !== 0n)
        yield matchAt(syntax, syntax.operatorToken(node), node, 'A pointer and an integer are compared');
    } else if (a.kind === 'pointer' && b.kind === 'pointer' && differ(types, node, a.of!, b.of!))
      yield matchAt(syntax, syntax.operatorToken(node), node, 'Pointers to different types are compared');
  }
}

function differ(types: Subject['types'], at: Node, a: Type, b: Type): boolean {
  const open = /^(?:void|unknown|array|pointer|function)$/;
  if (open.test(a.kind) || open.test(b.kind)) return false;
  return !compatible(types, types.table.qualified(a.plain, 0), types.table.qualified(b.plain, 0), types.targetAt(at));
}
