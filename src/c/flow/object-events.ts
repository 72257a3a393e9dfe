/**
 * What the evaluation of a point does to local objects, in an order that the standard allows: operands before operators,
 * the right side of an assignment before the store. Operands that are points of their own are not entered again.
 */
import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import type { CSymbol } from '../types/symbol.ts';
import type { Types } from '../types/types.ts';
import type { FlowGraph } from './flow-graph.ts';

export interface ObjectEvent {
  /** `part`: a member or element is written; `escape`: the address is given away; `update`: read and written. */
  readonly kind: 'read' | 'write' | 'part' | 'escape' | 'update';
  readonly symbol: CSymbol;
  /** The identifier. */
  readonly node: Node;
  /** The assignment, declarator or update that writes; otherwise the identifier. */
  readonly by: Node;
}

export function eventsOfPoints(types: Types, graph: FlowGraph, points: readonly Node[]): ObjectEvent[] {
  const walker = new EventWalker(types, graph);
  for (const point of points) walker.value(point);
  return walker.events;
}

class EventWalker {
  readonly events: ObjectEvent[] = [];
  readonly #types: Types;
  readonly #graph: FlowGraph;

  constructor(types: Types, graph: FlowGraph) {
    this.#types = types;
    this.#graph = graph;
  }

  /** Evaluates for a value. */
  value(node: Node): void {
    if (node === 0 || this.#graph.isSplit(node)) return;
    const { syntax } = this.#types;
    switch (syntax.kind(node)) {
      case N.identifier:
        this.#identifier(node);
        return;
      case N.assignment_expression:
        this.#assignment(node);
        return;
      case N.update_expression:
        this.#store(syntax.child(node, 'argument') || syntax.firstChild(node), 'update', node);
        return;
      case N.init_declarator:
        this.#declarator(node);
        return;
      case N.pointer_expression:
        if (syntax.operator(node) === '&') this.#address(syntax.child(node, 'argument'));
        else this.value(syntax.child(node, 'argument'));
        return;
      case N.sizeof_expression:
      case N.alignof_expression:
      case N.offsetof_expression:
      case N.typeof_specifier:
      case N.type_descriptor:
        return;
      case N.gnu_asm_output_operand:
        this.#store(syntax.child(node, 'value') || syntax.children(node).at(-1)!, 'write', node);
        return;
      default:
        for (let stop = syntax.arena.end[node]!, c = node + 1; c < stop; c = syntax.arena.end[c]!) this.value(c);
    }
  }

  #identifier(node: Node): void {
    const symbol = this.#local(node);
    if (symbol === undefined) return;
    const type = this.#types.ofSymbol(symbol);
    // An array that is used as a value becomes a pointer: whoever gets it may write it.
    // A `va_list` is set by a macro that takes it by name.
    const given = type.kind === 'array' || type.kind === 'va_list';
    this.#emit(given ? 'escape' : 'read', symbol, node, node);
  }

  #assignment(node: Node): void {
    const { syntax } = this.#types;
    this.value(syntax.child(node, 'right'));
    this.#store(syntax.child(node, 'left'), syntax.operator(node) === '=' ? 'write' : 'update', node);
  }

  #declarator(node: Node): void {
    const { syntax } = this.#types;
    const value = syntax.child(node, 'value');
    this.value(value);
    const name = this.#declaredName(syntax.child(node, 'declarator'));
    const symbol = name === 0 ? undefined : this.#local(name);
    if (symbol !== undefined && value !== 0) this.#emit('write', symbol, name, node);
  }

  #declaredName(declarator: Node): Node {
    const { syntax } = this.#types;
    let at = declarator;
    while (at !== 0 && !syntax.is(at, 'identifier')) at = syntax.child(at, 'declarator') || syntax.firstChild(at);
    return at;
  }

  /** A store into an lvalue: its own subexpressions are evaluated, its base object is written whole or in part. */
  #store(node: Node, kind: 'write' | 'update', by: Node): void {
    const { syntax } = this.#types;
    const target = syntax.unparenthesized(node);
    switch (syntax.kind(target)) {
      case N.identifier: {
        const symbol = this.#local(target);
        if (symbol !== undefined) this.#emit(kind, symbol, target, by);
        return;
      }
      case N.field_expression:
        if (syntax.operator(target) === '.') this.#partOf(syntax.child(target, 'argument'), by);
        else this.value(syntax.child(target, 'argument'));
        return;
      case N.subscript_expression:
        this.value(syntax.child(target, 'index'));
        this.#partOf(syntax.child(target, 'argument'), by);
        return;
      default:
        this.value(target);
    }
  }

  #partOf(node: Node, by: Node): void {
    const { syntax } = this.#types;
    const target = syntax.unparenthesized(node);
    if (syntax.is(target, 'identifier')) {
      const symbol = this.#local(target);
      if (symbol === undefined) return;
      const { kind } = this.#types.ofSymbol(symbol);
      this.#emit(kind === 'pointer' ? 'read' : 'part', symbol, target, by);
    } else if (syntax.is(target, 'field_expression') || syntax.is(target, 'subscript_expression'))
      this.#store(target, 'write', by);
    else this.value(target);
  }

  #address(node: Node): void {
    const { syntax } = this.#types;
    const target = syntax.unparenthesized(node);
    if (syntax.is(target, 'identifier')) {
      const symbol = this.#local(target);
      if (symbol !== undefined) this.#emit('escape', symbol, target, target);
    } else if (syntax.is(target, 'field_expression') && syntax.operator(target) === '.')
      this.#address(syntax.child(target, 'argument'));
    else if (syntax.is(target, 'subscript_expression')) {
      this.value(syntax.child(target, 'index'));
      this.#addressOfElement(syntax.child(target, 'argument'));
    } else this.value(target);
  }

  #addressOfElement(node: Node): void {
    const { syntax } = this.#types;
    if (syntax.is(syntax.unparenthesized(node), 'identifier')) this.value(syntax.unparenthesized(node));
    else this.#address(node);
  }

  /** An object or parameter of automatic storage. */
  #local(node: Node): CSymbol | undefined {
    const symbol = this.#types.symbols.of(node);
    if (symbol === undefined || symbol.scope === 0 || symbol.linkage !== 'none') return undefined;
    if (symbol.kind !== 'parameter' && symbol.kind !== 'object') return undefined;
    if (symbol.storage === 'static') return undefined;
    return symbol.storage === 'register' && this.#isBoundToRegister(symbol) ? undefined : symbol;
  }

  /** `register … asm ("sp")`: an object that lives outside of the language. */
  #isBoundToRegister(symbol: CSymbol): boolean {
    return this.#types.syntax.descendants(symbol.holder, 'gnu_asm_expression').length > 0;
  }

  #emit(kind: ObjectEvent['kind'], symbol: CSymbol, node: Node, by: Node): void {
    this.events.push({ kind, symbol, node, by });
  }
}
