/**
 * Reads of automatic objects that no path has, or not every path has, set before. Only objects whose address is not taken
 * are judged, whole scalars, and records and arrays only as wholes: for the others nothing is said.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import type { CSymbol } from '../types/symbol.ts';
import type { Types } from '../types/types.ts';
import { solve } from './data-flow.ts';
import type { FlowGraph } from './flow-graph.ts';

export interface UnsetRead {
  /** The identifier that is read. */
  readonly node: Node;
  readonly symbol: CSymbol;
  /** No path sets it, or some paths do not. */
  readonly certainty: 'never-set' | 'maybe-unset';
}

/** Per object: bit 0 "may be unset", bit 1 "may be set". */
type Facts = Uint8Array;
const UNSET = 1;
const SET = 2;

// [impl->dsn~c-definite-assignment~1]
export function unsetReads(types: Types, graph: FlowGraph): UnsetRead[] {
  const objects = judgedObjects(types, graph.function);
  if (objects.size === 0) return [];
  const analysis = new Assignments(types, graph, objects);
  const size = objects.size;
  const { before } = solve<Facts>(graph, {
    direction: 'forward',
    boundary: () => new Uint8Array(size).fill(UNSET),
    bottom: () => new Uint8Array(size),
    join: (a, b) => a.map((bits, i) => bits | b[i]!),
    equal: (a, b) => a.every((bits, i) => bits === b[i]),
    transfer: (block, facts) => {
      const after = facts.slice();
      for (const point of graph.points[block]!) analysis.point(point, after, undefined);
      return after;
    },
  });
  const reads: UnsetRead[] = [];
  const reachable = graph.reachable();
  for (let block = 0; block < graph.size; block++) {
    if (reachable[block] === 0) continue;
    const facts = before[block]!.slice();
    for (const point of graph.points[block]!) analysis.point(point, facts, reads);
  }
  return reads.sort((a, b) => a.node - b.node);
}

/** Automatic objects of scalar type without initialiser whose address is never taken, numbered. */
function judgedObjects(types: Types, fn: Node): Map<number, number> {
  const { syntax, symbols } = types;
  const { kind, end } = syntax.arena;
  const objects = new Map<number, number>();
  const excluded = new Set<number>();
  for (let n = fn; n < end[fn]!; n++) {
    if (kind[n] !== N.identifier) continue;
    const symbol = symbols.of(n);
    if (symbol === undefined || symbol.kind !== 'object' || symbol.linkage !== 'none' || symbol.storage === 'static') continue;
    if (symbol.node === n) {
      const { kind: of } = types.ofSymbol(symbol);
      const judged = of === 'integer' || of === 'enum' || of === 'pointer' || of === 'floating' || of === 'complex';
      if (judged && !isRegisterVariable(types, symbol)) objects.set(symbol.id, objects.size);
      else excluded.add(symbol.id);
    } else if (escapes(types, n)) excluded.add(symbol.id);
  }
  const kept = [...objects.keys()].filter((id) => !excluded.has(id));
  return new Map(kept.map((id, i) => [id, i]));
}

/** `register long sp asm("sp")`: the machine sets it. */
function isRegisterVariable(types: Types, symbol: CSymbol): boolean {
  const { syntax } = types;
  return syntax.children(symbol.holder).some((n) => syntax.is(n, 'gnu_asm_expression')) || registerInit(types, symbol);
}

function registerInit(types: Types, symbol: CSymbol): boolean {
  const { syntax } = types;
  return syntax
    .children(symbol.holder, 'declarator')
    .some((d) => syntax.children(d).some((n) => syntax.is(n, 'gnu_asm_expression')));
}

/** `&x`, an operand of assembly, `sizeof x` (not a read), or `x` in a nested function. */
function escapes(types: Types, n: Node): boolean {
  const { syntax } = types;
  let up = syntax.parent(n);
  while (syntax.is(up, 'parenthesized_expression')) up = syntax.parent(up);
  if (syntax.is(up, 'pointer_expression') && syntax.operator(up) === '&') return true;
  return syntax.is(up, 'gnu_asm_output_operand');
}

class Assignments {
  readonly #types: Types;
  readonly #graph: FlowGraph;
  readonly #objects: ReadonlyMap<number, number>;

  constructor(types: Types, graph: FlowGraph, objects: ReadonlyMap<number, number>) {
    this.#types = types;
    this.#graph = graph;
    this.#objects = objects;
  }

  /** Evaluates one point: reads are noted when `reads` is given, writes change `facts`. */
  point(node: Node, facts: Facts, reads: UnsetRead[] | undefined): void {
    const { syntax } = this.#types;
    if (syntax.is(node, 'init_declarator')) {
      this.#evaluate(syntax.child(node, 'value'), facts, reads);
      this.#set(this.#types.declaredBy(syntax.child(node, 'declarator'))?.node ?? 0, facts);
    } else if (syntax.is(node, 'identifier') && this.#types.symbols.of(node)?.node === node) this.#unset(node, facts);
    else if (syntax.is(node, 'return_statement')) return;
    else this.#evaluate(node, facts, reads);
  }

  #evaluate(node: Node, facts: Facts, reads: UnsetRead[] | undefined): void {
    if (node === 0) return;
    const { syntax } = this.#types;
    switch (syntax.kind(node)) {
      case N.identifier:
        this.#read(node, facts, reads);
        return;
      case N.sizeof_expression:
      case N.alignof_expression:
      case N.offsetof_expression:
      case N.type_descriptor:
      case N.compound_statement:
        return;
      case N.assignment_expression: {
        const left = syntax.unparenthesized(syntax.child(node, 'left'));
        if (!syntax.is(left, 'identifier') || syntax.operator(node) !== '=') this.#evaluate(left, facts, reads);
        this.#evaluate(syntax.child(node, 'right'), facts, reads);
        if (syntax.is(left, 'identifier')) this.#set(left, facts);
        return;
      }
      case N.comma_expression:
      case N.conditional_expression:
      case N.binary_expression:
        // Operands of `&&`, `||` and `?:` are points of their own blocks.
        if (this.#graph.isSplit(node)) return;
        break;
      case N.parenthesized_expression:
        if (this.#graph.isSplit(node)) return;
        break;
      default:
    }
    for (const child of syntax.children(node)) this.#evaluate(child, facts, reads);
  }

  #index(leaf: Node): number | undefined {
    const symbol = this.#types.symbols.of(leaf);
    return symbol === undefined ? undefined : this.#objects.get(symbol.id);
  }

  #set(leaf: Node, facts: Facts): void {
    const i = leaf === 0 ? undefined : this.#index(leaf);
    if (i !== undefined) facts[i] = SET;
  }

  #unset(leaf: Node, facts: Facts): void {
    const i = this.#index(leaf);
    if (i !== undefined) facts[i] = UNSET;
  }

  #read(leaf: Node, facts: Facts, reads: UnsetRead[] | undefined): void {
    const i = this.#index(leaf);
    if (i === undefined || reads === undefined || (facts[i]! & UNSET) === 0) return;
    const certainty = (facts[i]! & SET) === 0 ? 'never-set' : 'maybe-unset';
    reads.push({ node: leaf, symbol: this.#types.symbols.of(leaf)!, certainty });
    // One report per object and path is enough.
    facts[i] = SET;
  }
}
