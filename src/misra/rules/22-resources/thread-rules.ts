/**
 * Rules 9.7, 21.26, 22.11 to 22.20 and directives 5.1 to 5.3: threads, mutexes, conditions, atomics. Calls are taken in the order
 * of the source; objects are those that the call names directly (`&m`, `m`).
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { hazardMatches } from '../../flow/memory.ts';
import { type LibraryCall, libraryCalls, namedObject } from '../../library/calls.ts';
import { namesOf } from '../../library/standard-names.ts';
import { effectsOf } from '../../tree/effects.ts';
import { atName, isOwn } from '../../tree/names.ts';

const THREAD_CALLS = namesOf('threads.h');
const OBJECT_TYPES: ReadonlySet<string> = new Set(['thrd_t', 'mtx_t', 'cnd_t', 'tss_t', 'once_flag']);

/** Calls of the thread library with the object they work on, in source order. */
function threadCalls(
  subject: Subject,
  names: readonly string[] = THREAD_CALLS,
): (LibraryCall & { readonly object: CSymbol | undefined; readonly fn: Node })[] {
  return [...libraryCalls(subject, names)]
    .sort((a, b) => a.call - b.call)
    .map((c) => ({
      ...c,
      object:
        c.arguments[0] === undefined
          ? undefined
          : (namedObject(subject, c.arguments[0], true) ?? namedObject(subject, c.arguments[0])),
      fn: subject.syntax.functionOf(c.call),
    }));
}

/** The name of the thread type of an object, looked through arrays. */
function threadType(subject: Subject, symbol: CSymbol): string | undefined {
  const { syntax } = subject;
  const specifier = syntax.child(symbol.holder, 'type');
  const name = syntax.text(specifier);
  return OBJECT_TYPES.has(name) ? name : undefined;
}

/** Locks held in a function, in source order. */
function* locking(subject: Subject): Iterable<{ c: LibraryCall & { object: CSymbol; fn: Node }; held: Map<number, Node> }> {
  let fn = -1;
  let held = new Map<number, Node>();
  for (const c of threadCalls(subject, ['mtx_lock', 'mtx_timedlock', 'mtx_trylock', 'mtx_unlock', 'cnd_wait', 'cnd_timedwait'])) {
    if (c.fn !== fn) held = new Map();
    fn = c.fn;
    const object = /^cnd_/.test(c.name) ? namedObject(subject, c.arguments[1] ?? 0, true) : c.object;
    if (object === undefined) continue;
    yield { c: { ...c, object }, held };
    const entity = subject.symbols.entity(object);
    if (c.name === 'mtx_unlock') held.delete(entity);
    else if (/lock$/.test(c.name)) held.set(entity, c.call);
  }
}

/** The characters of a call as written. */
function sourceOf({ syntax, space }: Subject, node: Node): string {
  const { place, expansion } = syntax.arena;
  const at = (token: number): number =>
    expansion[token] === 0 ? place[token]! : space.expansions.outermostUse(expansion[token]!);
  const first = at(syntax.firstToken(node));
  const file = space.files.fileAt(first);
  return file.source.text.slice(first - file.base, at(syntax.lastToken(node)) - file.base + 1);
}

export const rule21_26 = defineRule({
  id: 'rule-21.26',
  extent: 'partial',
  *check(subject) {
    const timed = new Map<number, boolean>();
    for (const c of threadCalls(subject, ['mtx_init']))
      if (c.object !== undefined) timed.set(subject.symbols.entity(c.object), /mtx_timed/.test(sourceOf(subject, c.call)));
    for (const c of threadCalls(subject, ['mtx_timedlock'])) {
      if (c.object === undefined || timed.get(subject.symbols.entity(c.object)) !== false) continue;
      yield matchNode(subject.syntax, c.call, `\`${c.object.name}\` was not initialised with \`mtx_timed\``);
    }
    yield* hazardMatches(subject, { 'timed-lock': () => 'This mutex was not initialised with `mtx_timed`' });
  },
});

function isAtomic(type: Type): boolean {
  return (type.qualifiers & Qualifier.atomic) !== 0;
}

export const rule9_7 = defineRule({
  id: 'rule-9.7',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    for (const symbol of symbols.all) {
      if (
        symbol.kind !== 'object' ||
        symbol.scope === 0 ||
        symbol.linkage !== 'none' ||
        symbol.storage === 'static' ||
        !isOwn(subject, symbol)
      )
        continue;
      if (!isAtomic(types.ofSymbol(symbol))) continue;
      const declarator = syntax.ancestor(symbol.node, 'init_declarator');
      if (declarator !== 0 && syntax.contains(symbol.holder, declarator)) continue;
      const uses = symbols.usesOf(symbol);
      const isInit = (use: Node): boolean => /atomic_init/.test(sourceOf(subject, statementOf(subject, use)));
      const [use] = uses;
      if (use === undefined || isInit(use)) continue;
      // With an initialisation that comes too late, the access is at fault; without any, the declaration.
      if (uses.some(isInit))
        yield matchNode(syntax, use, `The atomic object \`${symbol.name}\` is used before it is initialised`);
      else yield atName(subject, symbol, `The atomic object \`${symbol.name}\` is used and never initialised`);
    }
  },
});

function statementOf({ syntax }: Subject, node: Node): Node {
  return syntax.ancestor(node, 'expression_statement', 'declaration', 'return_statement') || node;
}

/** Functions that are started as threads. */
function threadFunctions(subject: Subject): Map<number, CSymbol> {
  const { syntax, symbols } = subject;
  const starts = new Map<number, CSymbol>();
  for (const c of libraryCalls(subject, ['thrd_create']))
    for (const leaf of c.arguments[1] === undefined
      ? []
      : [c.arguments[1], ...syntax.descendants(c.arguments[1], 'identifier')]) {
      const symbol = syntax.is(leaf, 'identifier') ? symbols.of(leaf) : undefined;
      if (symbol?.kind === 'function') starts.set(symbols.entity(symbol), symbol);
    }
  return starts;
}

export const dir5_1 = defineRule({
  id: 'dir-5.1',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols, types } = subject;
    const starts = threadFunctions(subject);
    if (starts.size === 0) return;
    for (const [first] of symbols.entities()) {
      if (first?.kind !== 'object' || first.linkage === 'none' || !isOwn(subject, first)) continue;
      const type = types.ofSymbol(first);
      if (isAtomic(type) || threadType(subject, first) !== undefined) continue;
      const uses = symbols.usesOf(first);
      const homes = new Set(uses.map((u) => syntax.functionOf(u)));
      const inThread = uses.filter((u) =>
        [...starts.values()].some((s) =>
          symbols.declarationsOf(s).some((d) => d.definition && d.holder === syntax.functionOf(u)),
        ),
      );
      const writes = inThread.filter((u) =>
        [...effectsOf(subject, statementOf(subject, u))].some((e) => /assignment|\+\+|--/.test(e.what)),
      );
      if (homes.size < 2) continue;
      for (const write of writes)
        if (!underLock(subject, write))
          yield matchNode(syntax, write, `A thread changes \`${first.name}\` without a lock, and other functions access it`);
    }
  },
});

function underLock(subject: Subject, node: Node): boolean {
  const { syntax } = subject;
  const fn = syntax.functionOf(node);
  return syntax
    .descendants(fn, 'call_expression')
    .some((c) => c < node && /^mtx_(?:timed|try)?lock$/.test(syntax.text(syntax.child(c, 'function'))));
}

export const dir5_2 = defineRule({
  id: 'dir-5.2',
  extent: 'partial',
  *check(subject) {
    const orders = new Map<string, Node>();
    const told = new Set<Node>();
    const all: { key: string; back: string; call: Node }[] = [];
    for (const { c, held } of locking(subject)) {
      if (c.name === 'mtx_unlock' || /^cnd_/.test(c.name)) continue;
      const entity = subject.symbols.entity(c.object);
      for (const [other] of held) {
        if (other === entity) continue;
        all.push({ key: `${other}:${entity}`, back: `${entity}:${other}`, call: c.call });
        orders.set(`${other}:${entity}`, c.call);
      }
    }
    for (const { back, call } of all) {
      if (!orders.has(back) || told.has(call)) continue;
      told.add(call);
      yield matchNode(subject.syntax, call, 'These mutexes are locked in the opposite order elsewhere');
    }
  },
});

export const dir5_3 = defineRule({
  id: 'dir-5.3',
  extent: 'partial',
  *check(subject) {
    const { syntax, symbols } = subject;
    const homes = new Set(
      [...threadFunctions(subject).values()]
        .flatMap((s) => symbols.declarationsOf(s))
        .filter((d) => d.definition)
        .map((d) => d.holder),
    );
    // A loop without end is the mission itself: what it starts is not started before it.
    const endless = endlessLoops(subject);
    for (const loop of endless) homes.add(loop);
    // What a thread calls by name runs in the thread.
    for (const home of homes)
      for (const call of syntax.descendants(home, 'call_expression')) {
        const callee = symbols.of(syntax.unparenthesized(syntax.child(call, 'function')));
        if (callee?.kind === 'function') for (const d of symbols.declarationsOf(callee)) if (d.definition) homes.add(d.holder);
      }
    for (const { call } of libraryCalls(subject, ['thrd_create'])) {
      const fn = syntax.functionOf(call);
      if (homes.has(fn) || endless.some((loop) => syntax.contains(loop, call)))
        yield matchNode(syntax, call, 'A thread is created while others run');
    }
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
