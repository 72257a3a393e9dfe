/**
 * Rule 9.1: automatic objects that are read on some path before they are set. A forward analysis over the flow graph: the
 * set of objects that may still be unset. Arrays and structures count as set by the first access to a part.
 */
import { solve } from '../../../c/flow/data-flow.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { isScalar } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';

export const rule9_1 = defineRule({
  id: 'rule-9.1',
  extent: 'partial',
  *check(subject) {
    for (const [fn, objects] of unsetObjects(subject)) yield* readsBeforeSet(subject, fn, objects);
  },
});

/** Scalar automatic objects without initialiser, by function; those whose address is taken are left out. */
function unsetObjects(subject: Subject): Map<Node, Set<number>> {
  const { symbols, syntax, types } = subject;
  const map = new Map<Node, Set<number>>();
  for (const symbol of symbols.all) {
    if (symbol.kind !== 'object' || symbol.scope === 0 || symbol.linkage !== 'none' || symbol.storage === 'static') continue;
    const declarator = syntax.parent(symbol.node);
    if (
      syntax.ancestor(symbol.node, 'init_declarator') !== 0 &&
      syntax.contains(symbol.holder, syntax.ancestor(symbol.node, 'init_declarator'))
    )
      continue;
    if (!isScalar(types.ofSymbol(symbol)) || (types.ofSymbol(symbol).qualifiers & 2) !== 0) continue;
    const fn = syntax.functionOf(symbol.node);
    if (fn === 0 || declarator === 0 || symbols.usesOf(symbol).some((u) => isAddressed(subject, u))) continue;
    const set = map.get(fn) ?? new Set<number>();
    map.set(fn, set);
    set.add(symbols.entity(symbol));
  }
  return map;
}

function isAddressed({ syntax }: Subject, use: Node): boolean {
  let up = syntax.parent(use);
  while (syntax.is(up, 'parenthesized_expression')) up = syntax.parent(up);
  return (
    (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&') ||
    syntax.kindName(up).startsWith('gnu_asm') ||
    syntax.is(up, 'typeof_specifier') ||
    syntax.is(up, 'sizeof_expression')
  );
}

function* readsBeforeSet(subject: Subject, fn: Node, objects: ReadonlySet<number>): Iterable<Match> {
  const graph = subject.flow(fn);
  const transfer = (block: number, unset: ReadonlySet<number>, report?: (entity: number, node: Node) => void): Set<number> => {
    const now = new Set(unset);
    for (const point of graph.points[block]!) walk(subject, point, now, objects, (n) => graph.isSplit(n), report);
    return now;
  };
  const { before } = solve<ReadonlySet<number>>(graph, {
    direction: 'forward',
    boundary: () => objects,
    bottom: () => new Set<number>(),
    join: (a, b) => (a.size === 0 ? b : b.size === 0 ? a : new Set([...a, ...b])),
    equal: (a, b) => a.size === b.size && [...a].every((e) => b.has(e)),
    transfer,
  });
  const told = new Set<number>();
  const found: Match[] = [];
  const reachable = graph.reachable();
  for (let block = 0; block < graph.size; block++) {
    if (reachable[block] !== 1) continue;
    transfer(block, before[block]!, (entity, node) => {
      if (told.has(entity)) return;
      told.add(entity);
      found.push(matchNode(subject.syntax, node, `\`${subject.symbols.get(entity).name}\` may be read here before it is set`));
    });
  }
  yield* found;
}

/** Evaluates one point: reads of unset objects are reported, assignments set. Operands of a split point ran before. */
function walk(
  subject: Subject,
  node: Node,
  unset: Set<number>,
  objects: ReadonlySet<number>,
  isSplit: (node: Node) => boolean,
  report?: (entity: number, node: Node) => void,
): void {
  const { syntax, symbols } = subject;
  if (node === 0) return;
  const kind = syntax.kindName(node);
  if (
    kind === 'sizeof_expression' ||
    kind === 'typeof_specifier' ||
    kind === 'generic_expression' ||
    kind === 'compound_statement'
  )
    return;
  if (kind === 'identifier') {
    const symbol = symbols.of(node);
    if (symbol === undefined) return;
    const entity = symbols.entity(symbol);
    if (symbol.node === node) {
      if (objects.has(entity)) unset.add(entity);
    } else if (unset.has(entity)) report?.(entity, node);
    return;
  }
  if (isSplit(node)) return;
  if (kind === 'assignment_expression') {
    const left = syntax.unparenthesized(syntax.child(node, 'left'));
    walk(subject, syntax.child(node, 'right'), unset, objects, isSplit, report);
    const symbol = syntax.is(left, 'identifier') ? symbols.of(left) : undefined;
    if (symbol === undefined) walk(subject, left, unset, objects, isSplit, report);
    else {
      if (syntax.operator(node) !== '=') walk(subject, left, unset, objects, isSplit, report);
      unset.delete(symbols.entity(symbol));
    }
    return;
  }
  for (const child of syntax.children(node)) walk(subject, child, unset, objects, isSplit, report);
}
