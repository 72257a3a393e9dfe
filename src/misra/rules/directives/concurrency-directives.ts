/**
 * Directives 5.1 to 5.3: what threads share, in which order they lock, when they are created. A thread is its start function
 * and what that calls by name; locks are those that a call names directly (`&m`), taken in the order of the source.
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule, type Match } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { onlyObject } from '../../flow/aliases.ts';
import { hazardMatches } from '../../flow/memory.ts';
import { libraryCalls } from '../../library/calls.ts';
import { effectsOf } from '../../tree/effects.ts';
import { isOwn } from '../../tree/names.ts';
import { isAtomic, statementOf, threadCalls } from '../22-resources/thread-rules.ts';

const OBJECT_TYPES: ReadonlySet<string> = new Set(['thrd_t', 'mtx_t', 'cnd_t', 'tss_t', 'once_flag']);

/** Start functions of threads, each with how often a thread is created with it. */
function starts(subject: Subject): Map<CSymbol, number> {
  const { syntax, symbols } = subject;
  const found = new Map<number, CSymbol>();
  const times = new Map<CSymbol, number>();
  for (const c of libraryCalls(subject, ['thrd_create'])) {
    const start = c.arguments[1];
    if (start === undefined) continue;
    for (const leaf of [start, ...syntax.descendants(start, 'identifier')]) {
      const symbol = syntax.is(leaf, 'identifier') ? symbols.of(leaf) : undefined;
      if (symbol?.kind !== 'function') continue;
      const same = found.get(symbols.entity(symbol)) ?? symbol;
      found.set(symbols.entity(symbol), same);
      times.set(same, (times.get(same) ?? 0) + 1);
    }
  }
  return times;
}

/** The definition of a function, 0 when the program has none. */
function bodyOf({ symbols }: Subject, symbol: CSymbol): Node {
  return symbols.declarationsOf(symbol).find((d) => d.definition)?.holder ?? 0;
}

/** Definitions of functions that a definition calls by name, itself included, to any depth. */
function reached(subject: Subject, from: Iterable<Node>): Set<Node> {
  const { syntax, symbols } = subject;
  const homes = new Set(from);
  homes.delete(0);
  for (const home of homes)
    for (const call of syntax.descendants(home, 'call_expression')) {
      const callee = symbols.of(syntax.unparenthesized(syntax.child(call, 'function')));
      const body = callee?.kind === 'function' ? bodyOf(subject, callee) : 0;
      if (body !== 0) homes.add(body);
    }
  return homes;
}

export const dir5_1 = defineRule({ id: 'dir-5.1', extent: 'partial', check: races });

function* races(subject: Subject): Iterable<Match> {
  const { syntax, symbols, types } = subject;
  const threads = [...starts(subject)].map(([s, times]) => ({ homes: reached(subject, [bodyOf(subject, s)]), times }));
  if (threads.length === 0) return;
  const locks = new LockRanges(subject);
  const through = throughPointers(subject, new Set(threads.flatMap((t) => [...t.homes])));
  for (const [first] of symbols.entities()) {
    if (first?.kind !== 'object' || first.linkage === 'none' || !isOwn(subject, first)) continue;
    const isOnePerThread = syntax
      .children(first.holder)
      .some((c) => /^(?:_Thread_local|__thread|thread_local)$/.test(syntax.text(c)));
    if (isOnePerThread || isAtomic(types.ofSymbol(first)) || OBJECT_TYPES.has(syntax.text(syntax.child(first.holder, 'type'))))
      continue;
    const named = symbols.usesOf(first).filter((u) => syntax.functionOf(u) !== 0 && !isHandedToThread(subject, u));
    const uses = [...named, ...(through.get(symbols.entity(first)) ?? [])];
    const by = threads.map((t) => ({ ...t, uses: uses.filter((u) => t.homes.has(syntax.functionOf(u))) }));
    const inThreads = uses.filter((u) => threads.some((t) => t.homes.has(syntax.functionOf(u))));
    if (!inThreads.some((u) => isWritten(subject, u))) continue;
    const elsewhere = uses.some((u) => !inThreads.includes(u) && runsBeside(subject, u));
    const parties = by.reduce((n, t) => n + (t.uses.length === 0 ? 0 : t.times), elsewhere ? 1 : 0);
    if (parties < 2) continue;
    for (const use of inThreads)
      if (!locks.holds(use))
        yield matchNode(syntax, use, `Threads access \`${first.name}\` without a lock, and one of them changes it`);
  }
}

/** Accesses through pointers in some functions, by the entity of the one object that each leads to. */
function throughPointers(subject: Subject, homes: ReadonlySet<Node>): Map<number, Node[]> {
  const { syntax, symbols, types } = subject;
  const found = new Map<number, Node[]>();
  for (const home of homes)
    for (const kind of ['pointer_expression', 'field_expression', 'subscript_expression'] as const)
      for (const node of syntax.descendants(home, kind)) {
        const isDeeper = kind === 'field_expression' ? syntax.operator(node) === '->' : syntax.operator(node) === '*';
        if (kind !== 'subscript_expression' ? !isDeeper : types.of(syntax.child(node, 'argument')).kind !== 'pointer') continue;
        // An address is no access yet.
        if (syntax.is(syntax.parent(node), 'pointer_expression') && syntax.operator(syntax.parent(node)) === '&') continue;
        if (isAtomic(types.of(node))) continue;
        const object = onlyObject(subject, node);
        // Elements of an array are not told apart: threads often have one each.
        if (object === undefined || types.ofSymbol(object).kind === 'array') continue;
        const entity = symbols.entity(object);
        found.set(entity, [...(found.get(entity) ?? []), node]);
      }
  return found;
}

/** `&x` given to `thrd_create` is no access: what the thread does with it counts. */
function isHandedToThread({ syntax }: Subject, use: Node): boolean {
  const call = syntax.ancestor(use, 'call_expression');
  return (
    syntax.is(syntax.parent(use), 'pointer_expression') &&
    syntax.operator(syntax.parent(use)) === '&' &&
    call !== 0 &&
    syntax.text(syntax.child(call, 'function')) === 'thrd_create'
  );
}

function isWritten(subject: Subject, use: Node): boolean {
  const { syntax } = subject;
  return [...effectsOf(subject, statementOf(subject, use))].some(({ node }) => {
    const target = syntax.is(node, 'assignment_expression') ? syntax.child(node, 'left') : node;
    return /^(?:assignment|update)_expression$/.test(syntax.kindName(node)) && syntax.contains(target, use);
  });
}

/** Is this use outside of threads made while they may run: not before the first is created, not after one is joined? */
function runsBeside({ syntax }: Subject, use: Node): boolean {
  const calls = syntax.descendants(syntax.functionOf(use), 'call_expression');
  const named = (name: string): Node[] => calls.filter((c) => syntax.text(syntax.child(c, 'function')) === name);
  const created = named('thrd_create');
  if (created.length > 0 && created[0]! > use) return false;
  return !named('thrd_join').some((c) => c < use);
}

/** Where locks are held, by the calls of `mtx_lock` and `mtx_unlock` before a place in blocks around it. */
class LockRanges {
  readonly #subject: Subject;

  constructor(subject: Subject) {
    this.#subject = subject;
  }

  /** Is any lock held at a node, taken in its function or around every call of it? */
  holds(node: Node, depth = 0): boolean {
    const { syntax, symbols } = this.#subject;
    const fn = syntax.functionOf(node);
    let held = 0;
    for (const call of syntax.descendants(fn, 'call_expression')) {
      if (call > node) break;
      const [, un] = /^mtx_(?:timed|try)?(un)?lock$/.exec(syntax.text(syntax.child(call, 'function'))) ?? [undefined, ''];
      if (un === '' || !syntax.contains(syntax.ancestor(call, 'compound_statement'), node)) continue;
      held = un === undefined ? held + 1 : Math.max(held - 1, 0);
    }
    if (held > 0) return true;
    const name = symbols.all.find((s) => s.kind === 'function' && s.definition && s.holder === fn);
    const calls = name === undefined ? [] : symbols.usesOf(name).filter((u) => syntax.is(syntax.parent(u), 'call_expression'));
    return depth < 4 && calls.length > 0 && calls.every((u) => this.holds(u, depth + 1));
  }
}

interface LockStep {
  readonly node: Node;
  readonly lock?: number;
  readonly unlock?: number;
  readonly callee?: Node;
}

/** Orders in which locks are taken: `a` while `b` is held, at a call. */
class LockOrders {
  readonly pairs: { readonly held: number; readonly taken: number; readonly call: Node }[] = [];
  readonly #subject: Subject;
  readonly #steps = new Map<Node, LockStep[]>();
  readonly #done = new Map<Node, { readonly takes: Set<number>; readonly keeps: Set<number> }>();

  constructor(subject: Subject) {
    this.#subject = subject;
    const { syntax } = subject;
    for (const c of threadCalls(subject, ['mtx_lock', 'mtx_timedlock', 'mtx_trylock', 'mtx_unlock'])) {
      if (c.object === undefined) continue;
      const entity = subject.symbols.entity(c.object);
      this.#add(c.fn, c.name === 'mtx_unlock' ? { node: c.call, unlock: entity } : { node: c.call, lock: entity });
    }
    // Calls of functions that lock, of functions that call those, and so on.
    const locking = new Set(this.#steps.keys());
    for (const home of locking)
      for (const use of this.#callsOf(home)) {
        const fn = syntax.functionOf(use);
        if (fn === 0) continue;
        this.#add(fn, { node: use, callee: home });
        locking.add(fn);
      }
    for (const home of locking) this.#walk(home);
  }

  #add(fn: Node, step: LockStep): void {
    const list = this.#steps.get(fn) ?? [];
    this.#steps.set(fn, list);
    list.push(step);
  }

  #callsOf(home: Node): Node[] {
    const { syntax, symbols } = this.#subject;
    const name = symbols.all.find((s) => s.kind === 'function' && s.definition && s.holder === home);
    if (name === undefined) return [];
    return symbols
      .usesOf(name)
      .map((u) => syntax.parent(u))
      .filter((call) => syntax.is(call, 'call_expression'));
  }

  #walk(home: Node): { readonly takes: Set<number>; readonly keeps: Set<number> } {
    const known = this.#done.get(home);
    if (known !== undefined) return known;
    const result = { takes: new Set<number>(), keeps: new Set<number>() };
    this.#done.set(home, result);
    const { takes, keeps } = result;
    for (const step of (this.#steps.get(home) ?? []).sort((a, b) => a.node - b.node)) {
      if (step.unlock !== undefined) keeps.delete(step.unlock);
      const inner = step.callee === undefined ? undefined : this.#walk(step.callee);
      for (const taken of inner?.takes ?? (step.lock === undefined ? [] : [step.lock])) {
        for (const held of keeps) if (held !== taken) this.pairs.push({ held, taken, call: step.node });
        takes.add(taken);
      }
      for (const kept of inner?.keeps ?? (step.lock === undefined ? [] : [step.lock])) keeps.add(kept);
    }
    return result;
  }
}

export const dir5_2 = defineRule({
  id: 'dir-5.2',
  extent: 'partial',
  *check(subject) {
    const { pairs } = new LockOrders(subject);
    const orders = new Set(pairs.map((p) => `${p.held}:${p.taken}`));
    const told = new Set<Node>();
    for (const { held, taken, call } of pairs.sort((a, b) => a.call - b.call)) {
      if (!orders.has(`${taken}:${held}`) || told.has(call)) continue;
      told.add(call);
      yield matchNode(subject.syntax, call, 'These mutexes are locked in the opposite order elsewhere');
    }
    yield* hazardMatches(subject, { 'lock-again': () => 'The thread waits for a mutex that it holds itself' });
  },
});

export const dir5_3 = defineRule({
  id: 'dir-5.3',
  extent: 'partial',
  *check(subject) {
    const { syntax } = subject;
    const created = [...libraryCalls(subject, ['thrd_create'])];
    if (created.length === 0) return;
    // A loop without end is the mission itself: what it starts is not started before it.
    const endless = endlessLoops(subject);
    const homes = reached(subject, [...[...starts(subject).keys()].map((s) => bodyOf(subject, s)), ...endless]);
    for (const { call } of created)
      if (homes.has(syntax.functionOf(call)) || endless.some((loop) => syntax.contains(loop, call)))
        yield matchNode(syntax, call, 'A thread is created while others run');
  },
});

/** `for (;;)` and loops whose condition is a constant that holds. */
function endlessLoops({ syntax, types }: Subject): Node[] {
  return (['for_statement', 'while_statement', 'do_statement'] as const).flatMap((kind) =>
    [...syntax.all(kind)].filter((loop) => {
      const condition = syntax.child(loop, 'condition');
      if (condition === 0) return kind === 'for_statement';
      return (types.constant(condition) ?? 0n) !== 0n;
    }),
  );
}
