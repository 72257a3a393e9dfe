/** Rules 22.7 to 22.10: `EOF` and `errno`. */

import { directCallee } from '../../../c/flow/call-graph.ts';
import { solve } from '../../../c/flow/data-flow.ts';
import { type Edge, EXIT, type FlowGraph } from '../../../c/flow/flow-graph.ts';
import type { Node } from '../../../c/tree/arena.ts';
import { definitionOf } from '../../../c/types/definition-of.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import { defineRule } from '../../engine/rule.ts';
import { matchNode } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { ownFunctions, programFlows } from '../../flow/function-flow.ts';
import { calleeName } from '../../tree/expressions.ts';

/** Functions whose failure the library reports through `errno` alone. */
const SETTERS: ReadonlySet<string> = new Set([
  'ftell', 'fgetpos', 'fsetpos', 'fgetwc', 'getwc', 'getwchar', 'fputwc', 'putwc', 'putwchar', 'strtoimax', 'strtoumax', 'strtol',
  'strtoul', 'strtoll', 'strtoull', 'strtof', 'strtod', 'strtold', 'wcstoimax', 'wcstoumax', 'wcstol', 'wcstoul', 'wcstoll',
  'wcstoull', 'wcstof', 'wcstod', 'wcstold', 'wcrtomb', 'wcsrtombs', 'mbrtowc', 'mbrlen', 'mbsrtowcs',
]); // biome-ignore format: a table
const ERRNO = /^(?:__assay_errno|__errno_location|__errno|___errno|_errno)$/;

type ErrnoEvent = { readonly kind: 'clear' | 'set' | 'test' | 'read' | 'setter' | 'call'; readonly node: Node };

/** What a point does with `errno`, in order. */
function eventsOf({ syntax, types }: Subject, graph: FlowGraph, point: Node): ErrnoEvent[] {
  const found: ErrnoEvent[] = [];
  // What is returned is a point of its own.
  if (syntax.is(point, 'return_statement')) return found;
  for (let n = point, stop = syntax.arena.end[point]!; n < stop; n++) {
    if (graph.isSplit(n) && n !== point) {
      n = syntax.arena.end[n]! - 1;
      continue;
    }
    if (!syntax.is(n, 'call_expression')) {
      if (syntax.is(n, 'identifier') && syntax.text(n) === 'errno') found.push(useOf(n));
      continue;
    }
    const name = calleeName(syntax, n) ?? '';
    if (ERRNO.test(name)) found.push(useOf(syntax.is(syntax.parent(n), 'pointer_expression') ? syntax.parent(n) : n));
    else found.push({ kind: SETTERS.has(name) ? 'setter' : clears({ syntax, types }, n) ? 'clear' : 'call', node: n });
  }
  // The value of an assignment is computed before it is stored: a call on its right side comes first.
  return found.sort((a, b) => rank(a) - rank(b));

  function useOf(node: Node): ErrnoEvent {
    let at = node;
    while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
    const up = syntax.parent(at);
    if (syntax.is(up, 'assignment_expression') && syntax.isIn(at, 'left')) {
      return { kind: types.constant(syntax.child(up, 'right')) === 0n ? 'clear' : 'set', node };
    }
    return { kind: isGivenOn(up) ? 'read' : 'test', node };
  }

  /** An argument (`strerror(errno)`) or a result of the function: nothing is decided by it here. */
  function isGivenOn(up: Node): boolean {
    return syntax.is(up, 'argument_list') || syntax.is(up, 'return_statement');
  }
}

const rank = (e: ErrnoEvent): number => (e.kind === 'clear' || e.kind === 'set' ? 1 : 0);

function* functionsWithErrno(subject: Subject): Iterable<[FlowGraph, ErrnoEvent[][]]> {
  const { syntax } = subject;
  for (const fn of ownFunctions(subject)) {
    const called = syntax.descendants(fn, 'call_expression').map((c) => calleeName(syntax, c) ?? '');
    const named = syntax.descendants(fn, 'identifier').some((n) => syntax.text(n) === 'errno');
    if (!named && !called.some((name) => SETTERS.has(name) || ERRNO.test(name))) continue;
    const graph = programFlows(subject).of(fn);
    yield [graph, graph.points.map((points) => points.flatMap((p) => eventsOf(subject, graph, p)))];
  }
}

/** A call of a function of the program that sets `errno` to zero and does nothing else to it. */
function clears({ syntax, types }: Pick<Subject, 'syntax' | 'types'>, call: Node): boolean {
  const symbol = directCallee(types, call);
  const definition = symbol?.kind !== 'function' ? undefined : definitionOf(types, symbol, call);
  if (definition === undefined) return false;
  const zeroed = syntax
    .descendants(definition.holder, 'assignment_expression')
    .some((a) => isErrno(syntax, syntax.child(a, 'left')) && types.constant(syntax.child(a, 'right')) === 0n);
  return (
    zeroed && !syntax.descendants(definition.holder, 'call_expression').some((c) => SETTERS.has(calleeName(syntax, c) ?? ''))
  );
}

function isErrno(syntax: Subject['syntax'], node: Node): boolean {
  const bare = syntax.unparenthesized(node);
  if (syntax.is(bare, 'identifier')) return syntax.text(bare) === 'errno';
  const call = syntax.is(bare, 'pointer_expression') ? syntax.unparenthesized(syntax.child(bare, 'argument')) : 0;
  return call !== 0 && syntax.is(call, 'call_expression') && ERRNO.test(calleeName(syntax, call) ?? '');
}

/** `errno == 0` holds, `errno != 0` does not. */
function isZeroBehind({ syntax, types }: Subject, edge: Edge): boolean {
  if (edge.by === 0 || (edge.kind !== 'true' && edge.kind !== 'false')) return false;
  const bare = syntax.unparenthesized(edge.by);
  if (!syntax.is(bare, 'binary_expression')) return false;
  const [left, right] = [syntax.child(bare, 'left'), syntax.child(bare, 'right')];
  const against = isErrno(syntax, left) ? right : isErrno(syntax, right) ? left : 0;
  if (against === 0 || types.constant(against) !== 0n) return false;
  return syntax.operator(bare) === (edge.kind === 'true' ? '==' : '!=');
}

export const rule22_8 = defineRule({
  id: 'rule-22.8',
  extent: 'partial',
  *check(subject) {
    for (const [graph, events] of functionsWithErrno(subject)) {
      /** 1: cleared on some path, 2: not cleared on some path. */
      const step = (state: number, e: ErrnoEvent): number =>
        e.kind === 'clear' ? 1 : e.kind === 'setter' || e.kind === 'set' ? 2 : state;
      const { before } = solve<number>(graph, {
        direction: 'forward',
        boundary: () => 2,
        bottom: () => 0,
        join: (a, b) => a | b,
        equal: (a, b) => a === b,
        transfer: (block, s) => events[block]!.reduce(step, s),
        // Where `errno` is known to be zero it need not be set.
        along: (edge, s) => (s !== 0 && isZeroBehind(subject, edge) ? 1 : s),
      });
      for (const block of graph.order()) {
        let state = before[block]!;
        for (const e of events[block]!) {
          if (e.kind === 'setter' && (state & 2) !== 0)
            yield matchNode(subject.syntax, e.node, '`errno` is not set to zero before this call');
          state = step(state, e);
        }
      }
    }
  },
});

/** Functions whose result is an error or not, without doubt. */
const TELLING: ReadonlySet<string> = new Set([
  'ftell',
  'fgetpos',
  'fsetpos',
  'wcrtomb',
  'wcsrtombs',
  'mbrtowc',
  'mbrlen',
  'mbsrtowcs',
]);

/** A call whose result says whether it worked, and is compared, at once or where it was kept. */
function saysItself(subject: Subject, call: Node): boolean {
  const { syntax, symbols } = subject;
  if (!TELLING.has(calleeName(syntax, call) ?? '')) return false;
  let at = call;
  let kept: CSymbol | undefined;
  for (
    let up = syntax.parent(at);
    /^(?:parenthesized|assignment|cast)_expression$/.test(syntax.kindName(up));
    up = syntax.parent(at)
  ) {
    at = up;
    if (syntax.is(at, 'assignment_expression')) kept = symbols.of(syntax.unparenthesized(syntax.child(at, 'left')));
  }
  if (isCompared(syntax, at)) return true;
  const declarator = syntax.parent(at);
  if (syntax.is(declarator, 'init_declarator')) kept = subject.types.declaredBy(syntax.child(declarator, 'declarator'));
  return kept !== undefined && kept.scope !== 0 && symbols.usesOf(kept).some((use) => use > call && isCompared(syntax, use));
}

function isCompared(syntax: Subject['syntax'], value: Node): boolean {
  let at = value;
  while (/^(?:parenthesized|cast)_expression$/.test(syntax.kindName(syntax.parent(at)))) at = syntax.parent(at);
  const up = syntax.parent(at);
  if (syntax.is(up, 'binary_expression')) return /^(?:[<>]=?|[!=]=)$/.test(syntax.operator(up));
  return (
    /^(?:if|while|do|for|switch)_statement$/.test(syntax.kindName(up)) ||
    (syntax.is(up, 'unary_expression') && syntax.operator(up) === '!')
  );
}

export const rule22_9 = defineRule({
  id: 'rule-22.9',
  extent: 'partial',
  *check(subject) {
    for (const [graph, events] of functionsWithErrno(subject)) {
      const late = new Set<Node>();
      /** Setter calls whose error was not looked at yet. */
      const run = (pending: ReadonlySet<Node>, list: readonly ErrnoEvent[]): ReadonlySet<Node> => {
        let open = pending;
        for (const e of list) {
          if (e.kind === 'setter' && saysItself(subject, e.node)) {
            for (const n of open) late.add(n);
            open = new Set();
          } else if (e.kind === 'test' || e.kind === 'read') open = new Set();
          else if (e.kind === 'setter' || e.kind === 'call' || e.kind === 'clear' || e.kind === 'set') {
            for (const n of open) late.add(n);
            open = e.kind === 'setter' ? new Set([e.node]) : new Set();
          }
        }
        return open;
      };
      const { after } = solve<ReadonlySet<Node>>(graph, {
        direction: 'forward',
        boundary: () => new Set(),
        bottom: () => new Set(),
        join: (a, b) => (a.size === 0 ? b : new Set([...a, ...b])),
        equal: (a, b) => a.size === b.size && [...a].every((x) => b.has(x)),
        transfer: (block, s) => run(s, events[block]!),
      });
      for (const edge of graph.predecessors[EXIT]!) if (edge.possible) for (const n of after[edge.from]!) late.add(n);
      for (const n of [...late].sort((a, b) => a - b))
        yield matchNode(subject.syntax, n, '`errno` is not tested after this call');
    }
  },
});

export const rule22_10 = defineRule({
  id: 'rule-22.10',
  extent: 'partial',
  *check(subject) {
    for (const [graph, events] of functionsWithErrno(subject)) {
      /** 1: the last call set `errno`, 2: it did not (or there was none). */
      const step = (state: number, e: ErrnoEvent): number =>
        e.kind === 'setter' ? 1 : e.kind === 'call' ? 2 : e.kind === 'clear' || e.kind === 'set' ? 2 : state;
      const { before } = solve<number>(graph, {
        direction: 'forward',
        boundary: () => 2,
        bottom: () => 0,
        join: (a, b) => a | b,
        equal: (a, b) => a === b,
        transfer: (block, s) => events[block]!.reduce(step, s),
      });
      for (const block of graph.order()) {
        let state = before[block]!;
        for (const e of events[block]!) {
          if (e.kind === 'test' && (state & 2) !== 0) {
            // `errno` is a macro of the library: the use is at fault.
            yield {
              ...matchNode(subject.syntax, e.node, 'The last function called here does not report errors through `errno`'),
              blame: 'use',
            };
          }
          state = step(state, e);
        }
      }
    }
  },
});

export const rule22_7 = defineRule({
  id: 'rule-22.7',
  extent: 'partial',
  *check(subject) {
    const { syntax, types } = subject;
    for (const node of syntax.all('binary_expression')) {
      const operator = syntax.operator(node);
      if (operator !== '==' && operator !== '!=') continue;
      const sides = [syntax.child(node, 'left'), syntax.child(node, 'right')];
      const eof = sides.find((s) =>
        syntax
          .expandedFrom(syntax.firstToken(withoutCasts(syntax, s)))
          .some((step) => step.macro === 'EOF' || step.macro === 'WEOF'),
      );
      const other = sides.find((s) => s !== eof);
      if (eof === undefined || other === undefined) continue;
      const bare = syntax.unparenthesized(other);
      const type = types.of(bare);
      const converted =
        syntax.is(bare, 'cast_expression') ||
        (type.kind === 'integer' && /char|short|bool/.test(type.basic ?? '')) ||
        (syntax.is(bare, 'assignment_expression') && /char|short/.test(types.of(syntax.child(bare, 'left')).basic ?? ''));
      if (converted || changedSince(subject, bare))
        yield matchNode(syntax, node, 'The value compared with `EOF` was converted to another type first');
    }
  },
});

function withoutCasts(syntax: Subject['syntax'], node: Node): Node {
  let at = syntax.unparenthesized(node);
  while (syntax.is(at, 'cast_expression')) at = syntax.unparenthesized(syntax.child(at, 'value'));
  return at;
}

/** The last store before a comparison, in the order of the source, computed a new value. */
function changedSince({ syntax, symbols, types }: Subject, use: Node): boolean {
  const symbol = syntax.is(use, 'identifier') ? symbols.of(use) : undefined;
  if (symbol === undefined || symbol.scope === 0) return false;
  const declarator = syntax.parent(symbol.node);
  let computed = syntax.is(declarator, 'init_declarator') && isChange(syntax.unparenthesized(syntax.child(declarator, 'value')));
  for (const other of symbols.usesOf(symbol)) {
    if (other >= use) break;
    const up = syntax.parent(other);
    if (syntax.is(up, 'update_expression')) computed = true;
    else if (syntax.is(up, 'assignment_expression') && syntax.isIn(other, 'left'))
      computed = syntax.operator(up) !== '=' || isChange(syntax.unparenthesized(syntax.child(up, 'right')));
  }
  return computed;

  /** A calculation, or a conversion to a type that does not hold all values of `int`. */
  function isChange(value: Node): boolean {
    if (!syntax.is(value, 'cast_expression')) return syntax.is(value, 'binary_expression');
    const type = types.of(value);
    const inner = syntax.unparenthesized(syntax.child(value, 'value'));
    const from = types.of(inner);
    if (type.kind !== 'integer') return false;
    if (/char|short|bool/.test(type.basic ?? '') || isChange(inner)) return true;
    return from.kind === 'integer' && /unsigned/.test(from.basic ?? '') !== /unsigned/.test(type.basic ?? '');
  }
}
