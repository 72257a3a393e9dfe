/**
 * Handles through a function: local pointers that hold heap memory or an open stream. A forward analysis keeps for each
 * the set of states it may be in; tests against null sharpen it along edges; giving the pointer away ends the tracking.
 */
import { type DataFlow, solve } from '../../c/flow/data-flow.ts';
import { type Edge, EXIT, type FlowGraph } from '../../c/flow/flow-graph.ts';
import type { Node } from '../../c/tree/arena.ts';
import type { CSymbol } from '../../c/types/symbol.ts';
import type { Subject } from '../engine/subject.ts';
import { argumentsOf, calleeName } from '../tree/expressions.ts';

export const ALLOCATORS: ReadonlySet<string> = new Set(['malloc', 'calloc', 'realloc', 'aligned_alloc', 'strdup', 'strndup']);
export const OPENERS: ReadonlySet<string> = new Set(['fopen', 'tmpfile', 'freopen']);
/** Functions that use a pointer argument and neither keep nor release it. */
const BORROWERS =
  /^(?:mem|str|wcs|wmem|f?(?:printf|scanf|puts|gets|putc|getc|read|write|eof|error|flush|seek|tell|getpos|setpos)|s(?:n?printf|scanf)|v?f?w?printf|rewind|clearerr|ungetc|setv?buf|put[cs]|get[cs]|perror|assert)/;

export const STATE = { none: 1, held: 2, released: 4 } as const;

export interface HandleReport {
  readonly kind: 'leak' | 'double-release' | 'use-after-release';
  readonly node: Node;
  readonly symbol: CSymbol;
  readonly acquired: Node;
}

interface Held {
  readonly mask: number;
  /** The acquiring call. */
  readonly by: Node;
}
type Facts = ReadonlyMap<number, Held>;

export interface HandleKind {
  readonly acquire: ReadonlySet<string>;
  readonly release: ReadonlySet<string>;
}

export const HEAP: HandleKind = { acquire: ALLOCATORS, release: new Set(['free', 'realloc']) };
export const STREAM: HandleKind = { acquire: OPENERS, release: new Set(['fclose']) };

export function trackHandles(subject: Subject, graph: FlowGraph, kind: HandleKind): HandleReport[] {
  const tracker = new HandleTracker(subject, graph, kind);
  return tracker.run();
}

class HandleTracker {
  readonly #subject: Subject;
  readonly #graph: FlowGraph;
  readonly #kind: HandleKind;
  readonly #reports = new Map<string, HandleReport>();
  #reporting = false;

  constructor(subject: Subject, graph: FlowGraph, kind: HandleKind) {
    this.#subject = subject;
    this.#graph = graph;
    this.#kind = kind;
  }

  run(): HandleReport[] {
    const flow: DataFlow<Facts> = {
      direction: 'forward',
      boundary: () => new Map(),
      bottom: () => new Map(),
      join: joined,
      equal: (a, b) => a.size === b.size && [...a].every(([k, v]) => b.get(k)?.mask === v.mask),
      transfer: (block, facts) => this.#transfer(block, facts),
      along: (edge, facts) => this.#along(edge, facts),
    };
    const { before, after } = solve(this.#graph, flow);
    this.#reporting = true;
    for (const block of this.#graph.order()) this.#transfer(block, before[block]!);
    for (const edge of this.#graph.predecessors[EXIT]!) {
      if (!edge.possible) continue;
      for (const [id, held] of after[edge.from]!) {
        if ((held.mask & STATE.held) !== 0) this.#report('leak', held.by, id, held.by);
      }
    }
    return [...this.#reports.values()].sort((a, b) => a.node - b.node);
  }

  #report(kind: HandleReport['kind'], node: Node, id: number, acquired: Node): void {
    if (!this.#reporting) return;
    this.#reports.set(`${kind} ${node}`, { kind, node, symbol: this.#subject.types.symbols.get(id), acquired });
  }

  #transfer(block: number, before: Facts): Facts {
    let facts = before;
    for (const point of this.#graph.points[block]!) facts = this.#point(point, facts);
    return facts;
  }

  #point(point: Node, before: Facts): Facts {
    const { syntax } = this.#subject;
    const facts = new Map(before);
    const stop = syntax.arena.end[point]!;
    const spent = new Set<Node>();
    for (let n = point; n < stop; n++) {
      if (this.#graph.isSplit(n) && n !== point) {
        n = syntax.arena.end[n]! - 1;
        continue;
      }
      if (syntax.is(n, 'sizeof_expression')) n = syntax.arena.end[n]! - 1;
      else if (syntax.is(n, 'call_expression')) this.#call(n, facts, spent);
      else if (syntax.is(n, 'identifier') && !spent.has(n)) this.#mention(n, facts);
    }
    this.#acquire(point, facts);
    return facts;
  }

  #call(call: Node, facts: Map<number, Held>, spent: Set<Node>): void {
    const { syntax } = this.#subject;
    const name = calleeName(syntax, call) ?? '';
    const release = this.#kind.release.has(name);
    for (const argument of argumentsOf(syntax, call)) {
      const leaf = this.#pointerName(argument);
      const id = leaf === 0 ? 0 : this.#idOf(leaf);
      const held = facts.get(id);
      if (held === undefined) {
        // Released without being acquired here: from now on its value means nothing.
        if (release && id !== 0 && this.#isLocal(leaf)) {
          spent.add(leaf);
          facts.set(id, { mask: STATE.released, by: call });
        }
        continue;
      }
      spent.add(leaf);
      if (release) {
        if ((held.mask & STATE.released) !== 0 && (held.mask & STATE.held) === 0)
          this.#report('double-release', call, id, held.by);
        facts.set(id, { mask: STATE.released, by: held.by });
      } else if (held.mask === STATE.released) this.#report('use-after-release', leaf, id, held.by);
      else if (!BORROWERS.test(name)) facts.delete(id);
    }
  }

  /** Any other mention: reading through it keeps it, anything else may give it away. */
  #mention(leaf: Node, facts: Map<number, Held>): void {
    const id = this.#idOf(leaf);
    const held = facts.get(id);
    if (held === undefined) return;
    const { syntax } = this.#subject;
    let at = leaf;
    while (syntax.is(syntax.parent(at), 'parenthesized_expression')) at = syntax.parent(at);
    const up = syntax.parent(at);
    const stored = syntax.is(up, 'assignment_expression') && syntax.isIn(at, 'left');
    if (stored) return;
    if (held.mask === STATE.released) {
      this.#report('use-after-release', leaf, id, held.by);
      return;
    }
    const dereferenced =
      (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '*') ||
      (syntax.is(up, 'field_expression') && syntax.isIn(at, 'argument')) ||
      (syntax.is(up, 'subscript_expression') && syntax.isIn(at, 'argument'));
    const tested =
      syntax.is(up, 'unary_expression') ||
      (syntax.is(up, 'binary_expression') && /^(?:==|!=|&&|\|\||[<>]=?)$/.test(syntax.operator(up))) ||
      ['if_statement', 'while_statement', 'for_statement', 'do_statement', 'conditional_expression'].includes(
        syntax.kindName(up),
      );
    const dropped =
      syntax.is(up, 'expression_statement') || (syntax.is(up, 'cast_expression') && this.#subject.types.of(up).kind === 'void');
    if (!dereferenced && !tested && !dropped && at !== this.#graph.function) {
      if (syntax.is(up, 'return_statement') || !this.#isPoint(at)) facts.delete(id);
    }
  }

  /** A controlling expression is a point of its own: the name alone is a test. */
  #isPoint(node: Node): boolean {
    return this.#graph.points.some((points) => points.includes(node));
  }

  #acquire(point: Node, facts: Map<number, Held>): void {
    const { syntax } = this.#subject;
    const stores = [
      ...(syntax.is(point, 'assignment_expression') ? [point] : []),
      ...syntax.descendants(point, 'assignment_expression'),
    ];
    for (const store of stores) this.#assign(syntax.child(store, 'left'), syntax.child(store, 'right'), facts);
    if (syntax.is(point, 'init_declarator')) this.#assign(syntax.child(point, 'declarator'), syntax.child(point, 'value'), facts);
  }

  #assign(left: Node, right: Node, facts: Map<number, Held>): void {
    const { syntax, types } = this.#subject;
    let target = left;
    while (target !== 0 && !syntax.is(target, 'identifier')) {
      if (!/declarator$|^parenthesized/.test(syntax.kindName(target))) return;
      target = syntax.child(target, 'declarator') || syntax.firstChild(target);
    }
    const symbol = target === 0 ? undefined : types.symbols.of(target);
    if (symbol === undefined) return;
    const id = types.symbols.entity(symbol);
    const local = symbol.scope !== 0 && symbol.storage !== 'static' && (symbol.kind === 'object' || symbol.kind === 'parameter');
    const call = callIn(this.#subject, right);
    if (call !== 0 && this.#kind.acquire.has(calleeName(syntax, call) ?? '') && local) {
      const old = facts.get(id);
      if (
        old !== undefined &&
        old.mask === STATE.held &&
        !syntax.contains(right, old.by) &&
        calleeName(syntax, call) !== 'realloc'
      )
        this.#report('leak', old.by, id, old.by);
      facts.set(id, { mask: STATE.held, by: call });
    } else if (facts.has(id)) {
      const old = facts.get(id)!;
      if (old.mask === STATE.held && types.constant(syntax.unparenthesized(right)) === 0n)
        this.#report('leak', old.by, id, old.by);
      facts.delete(id);
    }
  }

  #along(edge: Edge, facts: Facts): Facts {
    if (edge.kind !== 'true' && edge.kind !== 'false') return facts;
    const test = nullTest(this.#subject, edge.by);
    if (test === undefined) return facts;
    const id = this.#idOf(test.leaf);
    if (!facts.has(id) || test.nullWhenTrue !== (edge.kind === 'true')) return facts;
    const sharper = new Map(facts);
    sharper.delete(id);
    return sharper;
  }

  #pointerName(argument: Node): Node {
    const { syntax } = this.#subject;
    let at = syntax.unparenthesized(argument);
    while (syntax.is(at, 'cast_expression')) at = syntax.unparenthesized(syntax.child(at, 'value'));
    return syntax.is(at, 'identifier') ? at : 0;
  }

  #isLocal(leaf: Node): boolean {
    const symbol = this.#subject.types.symbols.of(leaf);
    return symbol !== undefined && symbol.scope !== 0 && symbol.storage !== 'static' && symbol.storage !== 'extern';
  }

  #idOf(leaf: Node): number {
    const symbol = this.#subject.types.symbols.of(leaf);
    return symbol === undefined ? 0 : this.#subject.types.symbols.entity(symbol);
  }
}

/** The call whose value an expression is, behind parentheses and casts. */
export function callIn({ syntax }: Subject, node: Node): Node {
  let at = syntax.unparenthesized(node);
  while (syntax.is(at, 'cast_expression')) at = syntax.unparenthesized(syntax.child(at, 'value'));
  return syntax.is(at, 'call_expression') ? at : 0;
}

/** `p`, `p == NULL`, `p != NULL` as a test of one pointer against null. */
function nullTest({ syntax, types }: Subject, condition: Node): { leaf: Node; nullWhenTrue: boolean } | undefined {
  const bare = syntax.unparenthesized(condition);
  if (syntax.is(bare, 'identifier')) return { leaf: bare, nullWhenTrue: false };
  if (!syntax.is(bare, 'binary_expression')) return undefined;
  const operator = syntax.operator(bare);
  if (operator !== '==' && operator !== '!=') return undefined;
  const sides = [syntax.child(bare, 'left'), syntax.child(bare, 'right')].map((side) => {
    const inner = syntax.unparenthesized(side);
    return syntax.is(inner, 'assignment_expression') ? syntax.unparenthesized(syntax.child(inner, 'left')) : inner;
  });
  const leaf = sides.find((s) => syntax.is(s, 'identifier') && types.constant(s) === undefined);
  const other = sides.find((s) => s !== leaf);
  if (leaf === undefined || other === undefined) return undefined;
  const value = syntax.is(other, 'cast_expression') ? types.constant(syntax.child(other, 'value')) : types.constant(other);
  return value === 0n ? { leaf, nullWhenTrue: operator === '==' } : undefined;
}

function joined(a: Facts, b: Facts): Facts {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const all = new Map(a);
  for (const [id, held] of b) {
    const other = all.get(id);
    all.set(id, other === undefined ? held : { mask: other.mask | held.mask, by: other.by });
  }
  return all;
}
