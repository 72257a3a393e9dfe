/**
 * Rule 13.2: accesses in no defined order. Every full expression is folded bottom-up into what it reads and changes; parts
 * that nothing sequences must not change what another part reads or changes. What called functions read and change of
 * objects at file scope counts, where their bodies are known: calls of one expression happen in any order.
 */
import type { Node } from '../../../c/tree/arena.ts';
import { N } from '../../../c/tree/kinds.ts';
import { Qualifier } from '../../../c/types/type.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { expansionsOf, matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { calledFunction, sharedAccesses } from '../../tree/called-effects.ts';
import { accessQualifiers, effectSpot } from '../../tree/effects.ts';
import { fullExpression } from '../../tree/expressions.ts';
import { steadyTarget } from '../../tree/steady-targets.ts';

/** An object by its entity, an lvalue that is no name by its text, any volatile object, what is read of an atomic one. */
type Key = number | string;
const VOLATILE = -1;
const ATOMIC = 'atomic ';
const WATCHED = Qualifier.volatile | Qualifier.atomic;

interface Found {
  readonly node: Node;
  readonly match: Match;
}

function told(syntax: Subject['syntax'], node: Node, message: string): Found {
  return { node, match: matchNode(syntax, node, message) };
}

interface Accesses {
  reads: Map<Key, Node>;
  writes: Map<Key, Node>;
}

/** Of most parts of expressions; `add` never writes it. */
const NONE: Map<Key, Node> = new Map();
const NOTHING: Accesses = { reads: NONE, writes: NONE };

function add(to: Map<Key, Node>, key: Key, node: Node): Map<Key, Node> {
  if (to === NONE) return new Map([[key, node]]);
  return to.set(key, node);
}

function addAll(to: Map<Key, Node>, from: Map<Key, Node>): Map<Key, Node> {
  let all = to;
  for (const [k, v] of from) all = add(all, k, v);
  return all;
}

export const rule13_2 = defineRule({
  id: 'rule-13.2',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const seen = new Uint8Array(syntax.arena.nodes);
    for (const kind of ['update_expression', 'assignment_expression', 'binary_expression', 'call_expression'] as const)
      for (const node of syntax.all(kind)) {
        const root = fullExpression(syntax, node);
        if (seen[root] === 1) continue;
        seen[root] = 1;
        if (!canConflict(subject, root)) continue;
        const found: Found[] = [];
        accesses(subject, root, found);
        if (found[0] !== undefined)
          yield { ...found[0].match, at: effectSpot(subject, found[0].node), whole: expansionsOf(syntax, root) };
      }
  },
});

/** A quick look: without two changes, a change below the root, or two volatile accesses there is nothing to compare. */
function canConflict(subject: Subject, root: Node): boolean {
  const { syntax } = subject;
  let changes = 0;
  let volatile = 0;
  for (let n = root, stop = syntax.arena.end[root]!; n < stop; n++) {
    const kind = syntax.kind(n);
    if (kind === N.update_expression || kind === N.assignment_expression) changes += n === root ? 1 : 2;
    else if (kind === N.call_expression) {
      const fn = calledFunction(subject, n);
      if (fn !== undefined && sharedAccesses(subject, fn).writes.size > 0) changes += n === root ? 1 : 2;
    } else if ((accessQualifiers(subject, n) & WATCHED) !== 0) volatile++;
    if (changes > 1 || volatile > 1) return true;
  }
  return false;
}

const NOT_EVALUATED: ReadonlySet<string> = new Set([
  'sizeof_expression',
  'generic_expression',
  'compound_statement',
  'type_descriptor',
  'alignof_expression',
]);

function accesses(subject: Subject, node: Node, found: Found[]): Accesses {
  const { syntax, symbols } = subject;
  const kind = syntax.kindName(node);
  if (NOT_EVALUATED.has(kind)) return NOTHING;
  const own: Accesses = { reads: NONE, writes: NONE };
  const qualifiers = accessQualifiers(subject, node);
  if ((qualifiers & Qualifier.volatile) !== 0) own.reads = add(own.reads, VOLATILE, node);
  if ((qualifiers & Qualifier.atomic) !== 0) own.reads = add(own.reads, atomicKey(subject, node), node);
  if (kind === 'identifier') {
    const symbol = symbols.of(node);
    if (symbol?.kind === 'object' || symbol?.kind === 'parameter') own.reads = add(own.reads, symbols.entity(symbol), node);
    return own;
  }
  const parts = syntax.children(node).map((c) => accesses(subject, c, found));
  if (kind === 'assignment_expression' && syntax.operator(node) === '=' && parts[0] !== undefined)
    forgetSet(subject, node, parts[0]);
  if (!isSequenced(syntax, node))
    for (let i = 0; i < parts.length; i++)
      for (let j = i + 1; j < parts.length; j++) conflict(subject, parts[i]!, parts[j]!, found);
  takeOver(own, parts);
  if (isIndirect(syntax, node)) own.reads = add(own.reads, indirectKey(subject, node), node);
  if (kind === 'call_expression') addCall(subject, node, own);
  if (kind === 'update_expression' || kind === 'assignment_expression') addChange(subject, node, parts, own, found);
  return own.reads === NONE && own.writes === NONE ? NOTHING : own;
}

/** The target of an assignment is set, not read. */
function forgetSet(subject: Subject, assignment: Node, { reads }: Accesses): void {
  const { syntax, symbols } = subject;
  const target = syntax.unparenthesized(syntax.child(assignment, 'left'));
  if (reads.get(VOLATILE) === target) reads.delete(VOLATILE);
  const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
  if (symbol !== undefined) reads.delete(symbols.entity(symbol));
  if (reads.size > 0) reads.delete(atomicKey(subject, target));
}

/** What the parts access; the first part's lists are continued, so that a long chain of operators costs no more than its length. */
function takeOver(own: Accesses, parts: readonly Accesses[]): void {
  parts.forEach(({ reads, writes }, i) => {
    own.reads = i === 0 && own.reads === NONE ? reads : addAll(own.reads, reads);
    own.writes = i === 0 && own.writes === NONE ? writes : addAll(own.writes, writes);
  });
}

/** What is read of an atomic object: another thread may change it between two reads. */
function atomicKey({ syntax }: Subject, lvalue: Node): string {
  const pointer = syntax.is(lvalue, 'pointer_expression') ? syntax.unparenthesized(syntax.child(lvalue, 'argument')) : 0;
  const inner =
    syntax.is(pointer, 'pointer_expression') && syntax.operator(pointer) === '&' ? syntax.child(pointer, 'argument') : lvalue;
  return `${ATOMIC}${syntax.text(inner)}`;
}

/** An lvalue whose object its text names as long as nothing in it changes: `p->n`, `*p`, `s.n`. */
function isIndirect(syntax: Subject['syntax'], node: Node): boolean {
  const kind = syntax.kindName(node);
  const lvalue =
    kind === 'field_expression' ||
    kind === 'subscript_expression' ||
    (kind === 'pointer_expression' && syntax.operator(node) === '*');
  return lvalue && !/[(]|\+\+|--/.test(syntax.text(node));
}

/** The object itself where the pointer's declaration says which it is. */
function indirectKey(subject: Subject, lvalue: Node): Key {
  const { syntax, symbols } = subject;
  const target = syntax.is(lvalue, 'pointer_expression') ? steadyTarget(subject, lvalue) : undefined;
  return target === undefined ? syntax.text(lvalue) : symbols.entity(target);
}

function isSequenced(syntax: Subject['syntax'], node: Node): boolean {
  const kind = syntax.kindName(node);
  if (kind === 'binary_expression') return /^(?:&&|\|\|)$/.test(syntax.operator(node));
  return kind === 'comma_expression' || kind === 'conditional_expression';
}

function addCall(subject: Subject, call: Node, own: Accesses): void {
  const fn = calledFunction(subject, call);
  if (fn === undefined) return;
  const shared = sharedAccesses(subject, fn);
  for (const entity of shared.reads) own.reads = add(own.reads, entity, call);
  for (const entity of shared.writes) own.writes = add(own.writes, entity, call);
}

function addChange(subject: Subject, node: Node, parts: readonly Accesses[], own: Accesses, found: Found[]): void {
  const { syntax, symbols } = subject;
  const update = syntax.is(node, 'update_expression');
  const target = syntax.unparenthesized(syntax.child(node, update ? 'argument' : 'left'));
  const plain = !update && syntax.operator(node) === '=';
  const symbol = syntax.is(target, 'identifier') ? symbols.of(target) : undefined;
  const key: Key | undefined =
    symbol !== undefined ? symbols.entity(symbol) : isIndirect(syntax, target) ? indirectKey(subject, target) : undefined;
  if ((accessQualifiers(subject, target) & WATCHED) !== 0) {
    if (own.writes.has(VOLATILE))
      found.push(told(syntax, node, 'Volatile or atomic objects are changed twice in no defined order'));
    own.writes = add(own.writes, VOLATILE, node);
  }
  if (key === undefined) return;
  if (!update) {
    const right = syntax.child(node, 'right');
    const twice = parts[1]?.writes.get(key);
    if (twice !== undefined && !isOver(syntax, twice, right))
      found.push(told(syntax, twice, `\`${syntax.text(target)}\` is changed twice in no defined order`));
    if (plain) own.reads.delete(key);
    for (const part of parts.slice(1)) if (part.reads.has(key)) own.reads = add(own.reads, key, part.reads.get(key)!);
  } else own.reads.delete(key);
  own.writes = add(own.writes, key, node);
}

/** Is there a sequence point between a change and the value of the expression around it? */
function isOver(syntax: Subject['syntax'], change: Node, around: Node): boolean {
  if (syntax.is(change, 'call_expression')) return true;
  for (let at = change; at !== around && at !== 0; at = syntax.parent(at)) {
    const up = syntax.parent(at);
    const kind = syntax.kindName(up);
    if (kind === 'argument_list' || (kind === 'conditional_expression' && syntax.isIn(at, 'condition'))) return true;
    const left = kind === 'comma_expression' || (kind === 'binary_expression' && /^(?:&&|\|\|)$/.test(syntax.operator(up)));
    if (left && syntax.isIn(at, 'left')) return true;
  }
  return false;
}

function conflict({ syntax, symbols }: Subject, a: Accesses, b: Accesses, found: Found[]): void {
  for (const [x, y] of [
    [a, b],
    [b, a],
  ] as const)
    for (const [key, node] of x.writes) {
      if (key === VOLATILE) continue;
      if (!y.writes.has(key) && !y.reads.has(key)) continue;
      const name = typeof key === 'number' ? symbols.get(key).name : key;
      found.push(told(syntax, node, `\`${name}\` is changed here and accessed elsewhere in the expression in no defined order`));
    }
  for (const [key, node] of b.reads)
    if (typeof key === 'string' && key.startsWith(ATOMIC) && a.reads.has(key))
      found.push(
        told(syntax, node, `\`${key.slice(ATOMIC.length)}\` is atomic and read twice: another thread may change it in between`),
      );
  const twice = a.reads.has(VOLATILE) ? b.reads.get(VOLATILE) : a.writes.has(VOLATILE) ? b.writes.get(VOLATILE) : undefined;
  if (twice !== undefined) found.push(told(syntax, twice, 'Volatile objects are accessed twice in no defined order'));
}
