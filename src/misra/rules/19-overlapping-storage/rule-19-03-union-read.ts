/**
 * Rule 19.3: a member of a union is read that was not set. Follows each union object through its function in source order:
 * initialisers and assignments set a member; a call, an address taken or a copy of the whole object forgets what is known.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { callHasEffect } from '../../tree/effects.ts';
import { argumentsOf } from '../../tree/expressions.ts';

/** The member set last; empty: none yet. */
type Known = Map<string, { readonly member: string; readonly at: Node }>;

export const rule19_3 = defineRule({
  id: 'rule-19.3',
  extent: 'partial',
  *check(subject) {
    for (const fn of subject.syntax.all('function_definition')) yield* readsIn(subject, fn);
  },
});

function* readsIn(subject: Subject, fn: Node): Iterable<Match> {
  const { syntax, types } = subject;
  const known: Known = new Map();
  /** What happens at the end of an expression: a member is set, an object copied, a call made. */
  const later: { readonly end: Node; readonly act: () => void }[] = [];
  const body = syntax.child(fn, 'body');
  for (let n = body, stop = syntax.arena.end[body]!; n < stop; n++) {
    // An assignment sets its target behind its right operand, a call comes behind its arguments.
    while (later.length > 0 && later.at(-1)!.end <= n) later.pop()!.act();
    const kind = syntax.kindName(n);
    if (kind === 'init_declarator' || kind === 'declaration') declare(subject, n, known);
    else if (kind === 'case_statement' || kind === 'labeled_statement') known.clear();
    else if (kind === 'else_clause') forgetIn(known, syntax.child(syntax.parent(n), 'consequence'), n);
    else if (kind === 'call_expression') later.push({ end: syntax.arena.end[n]!, act: () => forgetCalled(subject, n, known) });
    else if (kind === 'assignment_expression' && isCopy(n))
      later.push({ end: syntax.arena.end[n]!, act: () => copied(syntax, n, known) });
    else if (kind === 'identifier' && isWholeUse(syntax, n)) known.delete(syntax.text(n));
    else if (kind === 'field_expression') {
      const object = syntax.unparenthesized(syntax.child(n, 'argument'));
      const arrow = syntax.operator(n) === '->';
      const type = types.of(object);
      if ((arrow ? type.of : type)?.kind !== 'union' || /[()]|\+\+|--/.test(syntax.text(object))) continue;
      const key = arrow ? `*${syntax.text(object)}` : syntax.text(object);
      const member = syntax.text(syntax.child(n, 'field'));
      const use = useOf(syntax, n);
      if (use.kind === 'set') {
        const end = syntax.arena.end[use.node]!;
        later.push({ end, act: () => known.set(key, { member, at: end - 1 }) });
      } else if (use.kind === 'address') known.delete(key);
      else if (use.kind === 'read') {
        const last = known.get(key)?.member;
        if (last !== undefined && last !== member)
          yield matchNode(
            syntax,
            n,
            last === ''
              ? `\`${member}\` is read before any member is set`
              : `\`${member}\` is read, but \`${last}\` was set last`,
          );
      }
    }
  }

  /** One object of a union type takes the value of another. */
  function isCopy(node: Node): boolean {
    const [left, right] = [syntax.child(node, 'left'), syntax.child(node, 'right')];
    return syntax.is(left, 'identifier') && syntax.is(right, 'identifier') && types.of(left).kind === 'union';
  }
}

/** What is known of the source of a copy is known of its target. */
function copied(syntax: Subject['syntax'], assignment: Node, known: Known): void {
  const of = known.get(syntax.text(syntax.child(assignment, 'right')));
  const target = syntax.text(syntax.child(assignment, 'left'));
  if (of === undefined) known.delete(target);
  else known.set(target, { ...of, at: assignment });
}

/** `union u x;` has no member set; an initialiser sets the first or the designated one. */
function declare({ syntax, symbols, types }: Subject, node: Node, known: Known): void {
  for (const declarator of syntax.is(node, 'declaration') ? syntax.children(node, 'declarator') : [node]) {
    const initialised = syntax.is(declarator, 'init_declarator');
    const name = initialised ? syntax.child(declarator, 'declarator') : declarator;
    const symbol = syntax.is(name, 'identifier') ? symbols.of(name) : undefined;
    if (symbol === undefined || types.ofSymbol(symbol).kind !== 'union') continue;
    const members = types.members(types.ofSymbol(symbol));
    const value = initialised ? syntax.child(declarator, 'value') : 0;
    if (value === 0) {
      if (symbol.storage === '' || symbol.storage === 'auto') known.set(symbol.name, { member: '', at: node });
      continue;
    }
    if (!syntax.is(value, 'initializer_list')) continue;
    const item = syntax.firstChild(value);
    const designator = syntax.is(item, 'initializer_pair') ? syntax.child(item, 'designator') : 0;
    const member =
      designator === 0
        ? members[0]?.name
        : syntax
            .text(designator)
            .replace(/^\.\s*/, '')
            .trim();
    if (member !== undefined) known.set(symbol.name, { member, at: node });
  }
}

/** What one branch set is not known in the other. */
function forgetIn(known: Known, from: Node, to: Node): void {
  for (const [key, { at }] of known) if (at >= from && at < to) known.delete(key);
}

/** What is reached through pointers may change in a call that is given pointers or has an effect; objects whose address is given away, too. */
function forgetCalled(subject: Subject, call: Node, known: Known): void {
  const { syntax, types } = subject;
  const given =
    argumentsOf(syntax, call).some((a) => /^(?:pointer|array)$/.test(types.of(a).kind)) || callHasEffect(subject, call);
  if (given) for (const key of [...known.keys()]) if (/^\*|->|\[/.test(key)) known.delete(key);
  for (const address of syntax.descendants(call, 'pointer_expression'))
    if (syntax.operator(address) === '&') known.delete(syntax.text(syntax.unparenthesized(syntax.child(address, 'argument'))));
}

/** The object as a whole is assigned, or its address taken. */
function isWholeUse(syntax: Subject['syntax'], name: Node): boolean {
  const up = syntax.parent(name);
  if (syntax.is(up, 'assignment_expression')) return syntax.isIn(name, 'left');
  return syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&';
}

/** What happens to a member or a part of it. */
function useOf(
  syntax: Subject['syntax'],
  field: Node,
): { readonly kind: 'set' | 'read' | 'address' | 'none'; readonly node: Node } {
  let at = field;
  for (let up = syntax.parent(at); ; at = up, up = syntax.parent(up)) {
    const kind = syntax.kindName(up);
    if (kind === 'parenthesized_expression') continue;
    if ((kind === 'field_expression' || kind === 'subscript_expression') && syntax.isIn(at, 'argument')) continue;
    if (kind === 'sizeof_expression') return { kind: 'none', node: up };
    if (kind === 'pointer_expression' && syntax.operator(up) === '&') return { kind: 'address', node: up };
    if (kind === 'assignment_expression' && syntax.isIn(at, 'left') && syntax.operator(up) === '=')
      return { kind: 'set', node: up };
    return { kind: 'read', node: up };
  }
}
