/**
 * Rules 9.7 and 21.26: atomics and mutexes. Calls are taken in the order of the source; objects are those that the call names
 * directly (`&m`, `m`).
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { Qualifier, type Type } from '../../../c/types/type.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { hazardMatches, hazardsOf } from '../../flow/memory.ts';
import { type LibraryCall, libraryCalls, namedObject } from '../../library/calls.ts';
import { namesOf } from '../../library/standard-names.ts';
import { atName, isOwn } from '../../tree/names.ts';

const THREAD_CALLS = namesOf('threads.h');

/** Calls of the thread library with the object they work on, in source order. */
export function threadCalls(
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

export function isAtomic(type: Type): boolean {
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
      if (use === undefined) continue;
      if (isInit(use)) {
        const unset = hazardsOf(subject, 'unset-read').find((h) => uses.includes(h.node));
        if (unset !== undefined)
          yield matchNode(syntax, unset.node, `The atomic object \`${symbol.name}\` is not initialised on every path`);
        continue;
      }
      // With an initialisation that comes too late, the access is at fault; without any, the declaration.
      if (uses.some(isInit))
        yield matchNode(syntax, use, `The atomic object \`${symbol.name}\` is used before it is initialised`);
      else yield atName(subject, symbol, `The atomic object \`${symbol.name}\` is used and never initialised`);
    }
  },
});

export function statementOf({ syntax }: Subject, node: Node): Node {
  return syntax.ancestor(node, 'expression_statement', 'declaration', 'return_statement') || node;
}
