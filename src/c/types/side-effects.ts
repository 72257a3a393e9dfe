/**
 * Side effects of expressions (C11 5.1.2.3): writes, accesses to volatile objects, calls. A persistent side effect is one
 * that outlives the expression: here a write to anything but a local of a statement expression inside it, a volatile
 * access, or a call of a function that is not known to be free of them.
 */

import type { Node } from '../tree/arena.ts';
import { N } from '../tree/kinds.ts';
import { hasAttribute } from './attributes.ts';
import { definitionOf } from './definition-of.ts';
import type { CSymbol } from './symbol.ts';
import { Qualifier } from './type.ts';
import type { Types } from './types.ts';

export interface Effect {
  readonly kind: 'write' | 'volatile' | 'call' | 'asm';
  /** The assignment, update, access, call or assembly. */
  readonly node: Node;
}

const NONE: readonly Effect[] = [];

// [impl->dsn~c-side-effects~1]
export class SideEffects {
  readonly #types: Types;
  /** By function entity: whether calling it may have a persistent side effect. */
  readonly #functions = new Map<number, boolean>();

  constructor(types: Types) {
    this.#types = types;
  }

  /** All side effects of evaluating an expression, in source order; operands of `sizeof` are not evaluated. */
  of(expression: Node): readonly Effect[] {
    const { syntax } = this.#types;
    const { kind, end } = syntax.arena;
    let found: Effect[] | undefined;
    for (let n = expression, stop = end[expression]!; n < stop; ) {
      const k = kind[n]!;
      if (k === N.sizeof_expression || k === N.alignof_expression || k === N.typeof_specifier || k === N.offsetof_expression) {
        n = end[n]!;
        continue;
      }
      const effect = this.#at(n, k);
      if (effect !== undefined) {
        found ??= [];
        found.push({ kind: effect, node: n });
      }
      n++;
    }
    return found ?? NONE;
  }

  has(expression: Node): boolean {
    return this.of(expression).length > 0;
  }

  /** The first persistent side effect; undefined when there is none. */
  persistent(expression: Node): Effect | undefined {
    return this.of(expression).find((effect) => this.#persists(effect, expression));
  }

  #at(n: Node, kind: number): Effect['kind'] | undefined {
    switch (kind) {
      case N.assignment_expression:
      case N.update_expression:
        return 'write';
      case N.call_expression:
        return this.#isPureBuiltin(n) ? undefined : 'call';
      case N.gnu_asm_expression:
        return 'asm';
      case N.identifier:
      case N.field_expression:
      case N.subscript_expression:
      case N.pointer_expression:
        return this.#isVolatileAccess(n) ? 'volatile' : undefined;
      default:
        return undefined;
    }
  }

  #isPureBuiltin(call: Node): boolean {
    const { syntax } = this.#types;
    const callee = syntax.child(call, 'function');
    if (!syntax.is(callee, 'identifier')) return false;
    return /^__builtin_(?:expect|constant_p|types_compatible_p|choose_expr|clz|ctz|ffs|popcount|bswap|object_size|offsetof)/.test(
      syntax.text(callee),
    );
  }

  /** The whole lvalue is meant, not the parts of it: `v.a` is one access. */
  #isVolatileAccess(n: Node): boolean {
    const { syntax } = this.#types;
    const { arena } = syntax;
    const up = arena.parent[n]!;
    const upKind = arena.kind[up];
    if (upKind === N.field_expression && syntax.operator(up) === '.') return false;
    if (upKind === N.subscript_expression && up + 1 === n && this.#types.of(n).kind === 'array') return false;
    if (upKind === N.pointer_expression && syntax.operator(up) === '&') return false;
    if (upKind === N.attribute || upKind === N.argument_list || upKind !== N.assignment_expression) {
      if (arena.kind[n] === N.pointer_expression && syntax.operator(n) === '&') return false;
    }
    const type = this.#types.of(n);
    return type.kind !== 'array' && type.kind !== 'function' && (type.qualifiers & Qualifier.volatile) !== 0;
  }

  #persists(effect: Effect, within: Node): boolean {
    switch (effect.kind) {
      case 'write':
        return !this.#writesInside(effect.node, within);
      case 'call':
        return this.callPersists(effect.node);
      default:
        return true;
    }
  }

  /** The object written is declared inside the expression (a statement expression's local). */
  #writesInside(write: Node, within: Node): boolean {
    const { syntax } = this.#types;
    let target = syntax.unparenthesized(syntax.child(write, syntax.is(write, 'assignment_expression') ? 'left' : 'argument'));
    while (syntax.is(target, 'field_expression') && syntax.operator(target) === '.') {
      target = syntax.unparenthesized(syntax.child(target, 'argument'));
    }
    const symbol = syntax.is(target, 'identifier') ? this.#types.symbols.of(target) : undefined;
    return symbol !== undefined && symbol.storage !== 'static' && syntax.contains(within, symbol.node);
  }

  /** May a call have a persistent side effect? Without the body of the function: yes, unless declared `pure` or `const`. */
  callPersists(call: Node): boolean {
    const { syntax, symbols } = this.#types;
    const callee = syntax.unparenthesized(syntax.child(call, 'function'));
    const symbol = syntax.is(callee, 'identifier') ? symbols.of(callee) : undefined;
    if (symbol === undefined || symbol.kind !== 'function') return true;
    const body = definitionOf(this.#types, symbol, call);
    const entity = body?.id ?? symbols.entity(symbol);
    const known = this.#functions.get(entity);
    if (known !== undefined) return known;
    // A function that calls itself has no effect by that alone.
    this.#functions.set(entity, false);
    const persists = this.#functionPersists(symbol, body);
    this.#functions.set(entity, persists);
    return persists;
  }

  #functionPersists(symbol: CSymbol, body: CSymbol | undefined): boolean {
    const { syntax, symbols } = this.#types;
    const declarations = symbols.declarationsOf(symbol);
    if (declarations.some((d) => hasAttribute(syntax, d, 'pure') || hasAttribute(syntax, d, 'const'))) return false;
    if (body === undefined) return true;
    const block = syntax.child(body.holder, 'body');
    return this.of(block).some((effect) => this.#escapes(effect, body.holder));
  }

  /** Does an effect inside a function outlive the call? */
  #escapes(effect: Effect, fn: Node): boolean {
    if (effect.kind === 'write') return !this.#writesInside(effect.node, fn);
    return effect.kind === 'call' ? this.callPersists(effect.node) : true;
  }
}
