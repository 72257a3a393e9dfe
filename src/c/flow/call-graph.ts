/**
 * Who calls whom in the whole program. Calls through pointers go to every function whose address is taken somewhere and
 * whose type fits; when the pointer is a member, only to functions that are stored in a member of that name or whose way
 * cannot be followed.
 */

import type { Node } from '../tree/arena.ts';
import { compatible } from '../types/conversions.ts';
import { definitionOf } from '../types/definition-of.ts';
import type { CSymbol } from '../types/symbol.ts';
import type { Type } from '../types/type.ts';
import type { Types } from '../types/types.ts';
import { Aliases } from './aliases/aliases.ts';

export interface CalledFunction {
  readonly entity: number;
  /** Its definition, or its first declaration when it has none. */
  readonly symbol: CSymbol;
  /** The function_definition; 0 when the program has none. */
  readonly definition: Node;
  readonly addressTaken: boolean;
}

export interface Call {
  /** The call_expression. */
  readonly node: Node;
  /** Entity of the function around it; 0 at file scope. */
  readonly caller: number;
  readonly callee: number;
  readonly indirect: boolean;
}

export class CallGraph {
  readonly functions: ReadonlyMap<number, CalledFunction>;
  readonly calls: readonly Call[];
  /** Calls through pointers for which no function fits. */
  readonly unresolved: readonly Node[];
  readonly #out = new Map<number, Call[]>();
  readonly #in = new Map<number, Call[]>();

  constructor(functions: ReadonlyMap<number, CalledFunction>, calls: readonly Call[], unresolved: readonly Node[]) {
    this.functions = functions;
    this.calls = calls;
    this.unresolved = unresolved;
    for (const call of calls) {
      push(this.#out, call.caller, call);
      push(this.#in, call.callee, call);
    }
  }

  /** Calls that a function makes, in source order. */
  callsFrom(entity: number): readonly Call[] {
    return this.#out.get(entity) ?? [];
  }

  callsTo(entity: number): readonly Call[] {
    return this.#in.get(entity) ?? [];
  }

  /** Groups of functions that call themselves or each other, by direct calls only or by all; in order of entity. */
  recursive(indirect: boolean): readonly (readonly number[])[] {
    return cycles([...this.functions.keys()], (entity) =>
      this.callsFrom(entity).flatMap((call) => (call.indirect && !indirect ? [] : [call.callee])),
    );
  }
}

function push(map: Map<number, Call[]>, key: number, call: Call): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [call]);
  else list.push(call);
}

interface Pointer {
  readonly entity: number;
  readonly type: Type;
  /** Spelling ids of members it is stored in. */
  readonly members: Set<number>;
  /** It is stored or passed where it cannot be followed. */
  anywhere: boolean;
}

// [impl->dsn~c-call-graph~1]
export function callGraph(types: Types, aliases = new Aliases(types)): CallGraph {
  const { syntax, symbols } = types;
  const functions = new Map<number, CalledFunction>();
  const pointers = addressesTaken(types);
  for (const declarations of symbols.meanings()) {
    if (declarations[0]!.kind !== 'function') continue;
    const bodies = declarations.filter((d) => d.definition);
    const body = bodies.length === 1 ? bodies[0] : undefined;
    const entity = symbols.entity(declarations[0]!);
    const addressTaken = pointers.has(entity);
    functions.set(entity, { entity, symbol: body ?? declarations[0]!, definition: body?.holder ?? 0, addressTaken });
    // Separate programs that define the same name: each definition is a function of its own.
    if (bodies.length > 1)
      for (const d of bodies) functions.set(d.id, { entity: d.id, symbol: d, definition: d.holder, addressTaken });
  }
  const owner = new Map<Node, number>();
  for (const f of functions.values()) if (f.definition !== 0) owner.set(f.definition, f.entity);
  const calls: Call[] = [];
  const unresolved: Node[] = [];
  for (const node of syntax.all('call_expression')) {
    const caller = owner.get(syntax.functionOf(node)) ?? 0;
    const callee = directCallee(types, node);
    if (callee !== undefined) {
      if (callee.kind === 'function')
        calls.push({ node, caller, callee: calleeIn(types, functions, callee, node), indirect: false });
      if (callee.kind === 'function') continue;
    }
    const targets = indirectCallees(types, node, pointers, aliases);
    if (targets === undefined) continue;
    for (const target of targets) calls.push({ node, caller, callee: target, indirect: true });
    if (targets.length === 0) unresolved.push(node);
  }
  return new CallGraph(functions, calls, unresolved);
}

/** The entity of a called function; of several definitions of its name, that of the file of the call. */
function calleeIn(types: Types, functions: ReadonlyMap<number, CalledFunction>, callee: CSymbol, call: Node): number {
  const definition = definitionOf(types, callee, call);
  return definition !== undefined && functions.has(definition.id) ? definition.id : types.symbols.entity(callee);
}

/** The symbol that a call names, parentheses, `*` and `&` aside. */
export function directCallee(types: Types, call: Node): CSymbol | undefined {
  const { syntax } = types;
  let at = syntax.unparenthesized(syntax.child(call, 'function'));
  while (syntax.is(at, 'pointer_expression')) at = syntax.unparenthesized(syntax.child(at, 'argument'));
  return syntax.is(at, 'identifier') ? types.symbols.of(at) : undefined;
}

function indirectCallees(
  types: Types,
  call: Node,
  pointers: ReadonlyMap<number, Pointer>,
  aliases: Aliases,
): number[] | undefined {
  const { syntax } = types;
  let callee = syntax.unparenthesized(syntax.child(call, 'function'));
  const value = types.value(callee);
  if (value.kind !== 'pointer' || value.of!.kind !== 'function') return undefined;
  while (syntax.is(callee, 'pointer_expression')) callee = syntax.unparenthesized(syntax.child(callee, 'argument'));
  const member = syntax.is(callee, 'field_expression') ? syntax.nameId(syntax.child(callee, 'field')) : 0;
  const target = types.targetAt(call);
  const led = aliases.calleesOf(call);
  const found: number[] = [];
  for (const pointer of pointers.values()) {
    if (led !== undefined && !led.has(pointer.entity)) continue;
    if (member !== 0 && !pointer.anywhere && !pointer.members.has(member)) continue;
    if (compatible(types, pointer.type, value.of!.plain, target)) found.push(pointer.entity);
  }
  return found;
}

/** Every function that is named other than to be called. */
function addressesTaken(types: Types): Map<number, Pointer> {
  const { syntax, symbols } = types;
  const pointers = new Map<number, Pointer>();
  for (const node of syntax.all('identifier')) {
    const symbol = symbols.of(node);
    if (symbol?.kind !== 'function' || symbol.node === node || isCalled(types, node)) continue;
    const entity = symbols.entity(symbol);
    let pointer = pointers.get(entity);
    if (pointer === undefined) {
      pointer = { entity, type: types.ofSymbol(symbol).plain, members: new Set(), anywhere: false };
      pointers.set(entity, pointer);
    }
    const member = memberStoredIn(types, node);
    if (member === 0) pointer.anywhere = true;
    else pointer.members.add(member);
  }
  return pointers;
}

function isCalled(types: Types, node: Node): boolean {
  const { syntax } = types;
  let at = node;
  let up = syntax.parent(at);
  while (syntax.is(up, 'parenthesized_expression') || syntax.is(up, 'pointer_expression')) {
    at = up;
    up = syntax.parent(at);
  }
  if (syntax.is(up, 'call_expression') && syntax.isIn(at, 'function')) return true;
  return syntax.ancestor(node, 'typeof_specifier', 'sizeof_expression', 'attribute') !== 0;
}

/** Spelling id of the member that a function's name is assigned to or initialises; 0 when it goes elsewhere. */
function memberStoredIn(types: Types, node: Node): number {
  const { syntax } = types;
  let at = node;
  let up = syntax.parent(at);
  while (syntax.is(up, 'parenthesized_expression') || syntax.is(up, 'pointer_expression') || syntax.is(up, 'cast_expression')) {
    at = up;
    up = syntax.parent(at);
  }
  if (syntax.is(up, 'initializer_pair') && syntax.isIn(at, 'value')) {
    const last = syntax.children(up, 'designator').at(-1)!;
    if (syntax.is(last, 'field_designator')) return syntax.nameId(syntax.firstChild(last));
    return syntax.is(last, 'field_identifier') ? syntax.nameId(last) : 0;
  }
  if (syntax.is(up, 'assignment_expression') && syntax.isIn(at, 'right')) {
    const left = syntax.unparenthesized(syntax.child(up, 'left'));
    return syntax.is(left, 'field_expression') ? syntax.nameId(syntax.child(left, 'field')) : 0;
  }
  return 0;
}

/** Strongly connected groups of more than one node, or of one with an edge to itself. Tarjan's algorithm, without recursion. */
function cycles(nodes: readonly number[], next: (node: number) => readonly number[]): number[][] {
  const index = new Map<number, number>();
  const low = new Map<number, number>();
  const onStack = new Set<number>();
  const stack: number[] = [];
  const found: number[][] = [];
  for (const root of nodes) {
    if (index.has(root)) continue;
    const path: { node: number; edges: readonly number[]; at: number }[] = [];
    const enter = (node: number) => {
      index.set(node, index.size);
      low.set(node, index.get(node)!);
      stack.push(node);
      onStack.add(node);
      path.push({ node, edges: next(node), at: 0 });
    };
    enter(root);
    while (path.length > 0) {
      const top = path.at(-1)!;
      if (top.at < top.edges.length) {
        const to = top.edges[top.at++]!;
        if (!index.has(to)) enter(to);
        else if (onStack.has(to)) low.set(top.node, Math.min(low.get(top.node)!, index.get(to)!));
        continue;
      }
      path.pop();
      const below = path.at(-1);
      if (below !== undefined) low.set(below.node, Math.min(low.get(below.node)!, low.get(top.node)!));
      if (low.get(top.node) !== index.get(top.node)) continue;
      const group: number[] = [];
      for (let node = stack.pop()!; ; node = stack.pop()!) {
        onStack.delete(node);
        group.push(node);
        if (node === top.node) break;
      }
      if (group.length > 1 || next(group[0]!).includes(group[0]!)) found.push(group.sort((a, b) => a - b));
    }
  }
  return found.sort((a, b) => a[0]! - b[0]!);
}
