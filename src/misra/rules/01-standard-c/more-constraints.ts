/**
 * Constraints for rule 1.1 that a compiler refuses outright: what is no lvalue is assigned, `.` and `->` are mixed up, jumps
 * have no target, an assertion fails, sizes and widths are impossible. A program that compiles has none of them; a file that
 * was never compiled, or only in another configuration, may.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { isRecord } from '../../../c/types/type.ts';
import type { Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { isOwn } from '../../tree/names.ts';

export function* otherConstraints(subject: Subject): Iterable<Match> {
  yield* assignedValues(subject);
  yield* members(subject);
  yield* jumps(subject);
  yield* constants(subject);
  yield* twiceInOneScope(subject);
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

/** Two definitions of a name without linkage in one scope. */
function* twiceInOneScope(subject: Subject): Iterable<Match> {
  const { symbols, syntax } = subject;
  const seen = new Set<string>();
  for (const s of symbols.all) {
    if (s.kind !== 'object' || s.linkage !== 'none' || s.scope === 0 || !isOwn(subject, s)) continue;
    const key = `${s.scope} ${s.name}`;
    if (seen.has(key)) yield matchNode(syntax, s.node, `\`${s.name}\` is declared before in the same block`);
    seen.add(key);
  }
}
