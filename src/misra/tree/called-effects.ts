/** What functions do to objects that all functions share: those at file scope, and static ones, that bodies name. */
import type { Node } from '../../c/tree/arena.ts';
import type { Subject } from '../engine/subject.ts';
import { definitionOf } from './names.ts';

export interface SharedAccesses {
  /** Entities of objects. */
  readonly reads: ReadonlySet<number>;
  readonly writes: ReadonlySet<number>;
}

/** The definition of the function that a call names; undefined for calls through pointers and of functions without body. */
export function calledFunction(subject: Subject, call: Node): Node | undefined {
  const { syntax, symbols } = subject;
  const callee = syntax.unparenthesized(syntax.child(call, 'function'));
  const symbol = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
  if (symbol?.kind !== 'function') return undefined;
  return definitionOf(subject, symbol, call)?.holder;
}

const KNOWN = new WeakMap<Subject, Map<Node, SharedAccesses>>();
const NOTHING: SharedAccesses = { reads: new Set(), writes: new Set() };

/** Of a function and all that it calls. */
export function sharedAccesses(subject: Subject, fn: Node): SharedAccesses {
  const cache = KNOWN.get(subject) ?? new Map<Node, SharedAccesses>();
  KNOWN.set(subject, cache);
  const known = cache.get(fn);
  if (known !== undefined) return known;
  cache.set(fn, NOTHING); // for recursion
  const answer = collect(subject, fn);
  cache.set(fn, answer);
  return answer;
}

function collect(subject: Subject, fn: Node): SharedAccesses {
  const { syntax, symbols } = subject;
  const reads = new Set<number>();
  const writes = new Set<number>();
  const body = syntax.child(fn, 'body');
  for (let n = body, stop = syntax.arena.end[body]!; n < stop; n++) {
    if (syntax.is(n, 'identifier')) {
      const symbol = symbols.of(n);
      if (symbol?.kind !== 'object' || (symbol.scope !== 0 && symbol.storage !== 'static' && symbol.storage !== 'extern'))
        continue;
      (isChanged(syntax, n) ? writes : reads).add(symbols.entity(symbol));
    } else if (syntax.is(n, 'call_expression')) {
      const callee = calledFunction(subject, n);
      if (callee === undefined || callee === fn) continue;
      const inner = sharedAccesses(subject, callee);
      for (const entity of inner.reads) reads.add(entity);
      for (const entity of inner.writes) writes.add(entity);
    }
  }
  return { reads, writes };
}

function isChanged(syntax: Subject['syntax'], name: Node): boolean {
  let at = name;
  while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
  const up = syntax.parent(at);
  return syntax.is(up, 'update_expression') || (syntax.is(up, 'assignment_expression') && syntax.isIn(at, 'left'));
}
