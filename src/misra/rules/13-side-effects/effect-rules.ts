/** Rules 13.1, 13.2, 13.5 and 13.6: side effects where their order or their happening is in doubt. */
import type { Node } from '../../../c/tree/arena.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { effectsOf, isVolatileAccess } from '../../tree/effects.ts';
import { fullExpression } from '../../tree/expressions.ts';

export const rule13_1 = defineRule({
  id: 'rule-13.1',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const list of syntax.all('initializer_list')) {
      if (syntax.is(syntax.parent(list), 'initializer_list') || syntax.is(syntax.parent(list), 'initializer_pair')) continue;
      for (const { node, what } of effectsOf(subject, list))
        yield matchNode(syntax, node, `An initialiser list contains ${what}`);
    }
  },
});

export const rule13_5 = defineRule({
  id: 'rule-13.5',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('binary_expression')) {
      const operator = syntax.operator(node);
      if (operator !== '&&' && operator !== '||') continue;
      for (const effect of effectsOf(subject, syntax.child(node, 'right'))) {
        yield matchNode(
          syntax,
          effect.node,
          `The right operand of \`${operator}\` contains ${effect.what}, which may not happen`,
        );
        break;
      }
    }
  },
});

export const rule13_6 = defineRule({
  id: 'rule-13.6',
  extent: 'full',
  *check(subject) {
    const { syntax } = subject;
    for (const node of syntax.all('sizeof_expression')) {
      const operand = syntax.child(node, 'value');
      if (operand === 0 || syntax.is(operand, 'compound_literal_expression')) continue;
      const why = potentialEffect(subject, operand);
      if (why !== undefined) yield matchNode(syntax, node, `The operand of \`sizeof\` contains ${why}, which does not happen`);
    }
  },
});

function potentialEffect(subject: Subject, operand: Node): string | undefined {
  const { syntax, types } = subject;
  const whole = syntax.unparenthesized(operand);
  for (let n = operand, stop = syntax.arena.end[operand]!; n < stop; n++) {
    const kind = syntax.kindName(n);
    if (kind === 'update_expression') return 'an increment or decrement';
    if (kind === 'assignment_expression') return 'an assignment';
    if (kind === 'call_expression') return 'a call';
    if (
      n !== whole &&
      kind === 'identifier' &&
      (types.of(n).qualifiers & Qualifier.volatile) !== 0 &&
      !syntax.is(whole, 'field_expression') &&
      !syntax.is(whole, 'subscript_expression')
    )
      return 'an access to a volatile object';
  }
  return undefined;
}

/** What an expression reads and changes, by entity of named objects; volatile accesses are all one object. */
interface Accesses {
  /** Maps are made when there is something to put into them: most expressions read little and change nothing. */
  reads: Map<number, Node> | undefined;
  writes: Map<number, Node> | undefined;
}

function addTo(map: Map<number, Node> | undefined, entity: number, node: Node): Map<number, Node> {
  return map === undefined ? new Map([[entity, node]]) : map.set(entity, node);
}

/** All of both; the first may be changed, and the second too when it is given away. */
function joined(
  a: Map<number, Node> | undefined,
  b: Map<number, Node> | undefined,
  given: boolean,
): Map<number, Node> | undefined {
  if (a === undefined || b === undefined) return a ?? (given || b === undefined ? b : new Map(b));
  for (const [k, v] of b) a.set(k, v);
  return a;
}

const VOLATILE = -1;

export const rule13_2 = defineRule({
  id: 'rule-13.2',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const seen = new Set<Node>();
    const roots = function* (): Iterable<Node> {
      for (const kind of ['update_expression', 'assignment_expression', 'binary_expression', 'call_expression'] as const)
        for (const node of syntax.all(kind)) yield fullExpression(syntax, node);
    };
    for (const root of roots()) {
      if (seen.has(root)) continue;
      seen.add(root);
      const found: Match[] = [];
      accesses(subject, root, found);
      if (found[0] !== undefined) yield found[0];
    }
  },
});

function accesses(subject: Subject, node: Node, found: Match[]): Accesses {
  const { syntax, symbols } = subject;
  const own: Accesses = { reads: undefined, writes: undefined };
  const kind = syntax.kindName(node);
  if (
    kind === 'sizeof_expression' ||
    kind === 'generic_expression' ||
    kind === 'compound_statement' ||
    kind === 'type_descriptor'
  )
    return own;
  if (isVolatileAccess(subject, node)) own.reads = addTo(own.reads, VOLATILE, node);
  if (kind === 'identifier') {
    const symbol = symbols.of(node);
    if (symbol?.kind === 'object' || symbol?.kind === 'parameter') own.reads = addTo(own.reads, symbols.entity(symbol), node);
    return own;
  }
  const children = syntax.children(node);
  const parts = children.map((c) => accesses(subject, c, found));
  const sequenced =
    kind === 'comma_expression' ||
    kind === 'conditional_expression' ||
    (kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(syntax.operator(node))) ||
    kind === 'initializer_list';
  if (!sequenced)
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j < parts.length; j++) conflict(subject, parts[i]!, parts[j]!, found);
  // The first part is not looked at again.
  parts.forEach((part, i) => {
    own.reads = joined(own.reads, part.reads, i === 0);
    own.writes = joined(own.writes, part.writes, i === 0);
  });
  addOwnWrite(subject, node, kind, parts, own, found);
  return own;
}

function addOwnWrite(
  { syntax, symbols }: Subject,
  node: Node,
  kind: string,
  parts: readonly Accesses[],
  own: Accesses,
  found: Match[],
): void {
  if (kind !== 'update_expression' && kind !== 'assignment_expression') return;
  const target = syntax.unparenthesized(syntax.child(node, kind === 'update_expression' ? 'argument' : 'left'));
  const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
  if (symbol === undefined) return;
  const entity = symbols.entity(symbol);
  if (kind === 'assignment_expression') {
    const twice = alwaysSequenced(syntax, syntax.child(node, 'right')) ? undefined : parts[1]?.writes?.get(entity);
    if (twice !== undefined) found.push(matchNode(syntax, twice, `\`${symbol.name}\` is changed twice in no defined order`));
    if (syntax.operator(node) === '=') own.reads?.delete(entity);
    for (const part of parts.slice(1))
      if (part.reads?.has(entity) === true) own.reads = addTo(own.reads, entity, part.reads.get(entity)!);
  } else own.reads?.delete(entity);
  own.writes = addTo(own.writes, entity, node);
}

/** The value comes behind a sequence point, so what happened before it is over. */
function alwaysSequenced(syntax: Subject['syntax'], expression: Node): boolean {
  const node = syntax.unparenthesized(expression);
  return syntax.is(node, 'conditional_expression') || syntax.is(node, 'comma_expression') || syntax.is(node, 'call_expression');
}

function conflict({ syntax, symbols }: Subject, a: Accesses, b: Accesses, found: Match[]): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [entity, node] of x.writes ?? []) {
      const other = y.writes?.get(entity) ?? y.reads?.get(entity);
      if (other !== undefined && entity !== VOLATILE)
        found.push(
          matchNode(
            syntax,
            node,
            `\`${symbols.get(entity).name}\` is changed here and accessed elsewhere in the expression in no defined order`,
          ),
        );
    }
  if (a.reads?.has(VOLATILE) === true && b.reads?.has(VOLATILE) === true)
    found.push(matchNode(syntax, b.reads.get(VOLATILE)!, 'Volatile objects are accessed twice in no defined order'));
}
