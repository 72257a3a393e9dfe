/** The flow graph of a function with everything the types know: constant conditions, functions that never return. */

import type { Node } from '../tree/arena.ts';
import { hasAttribute } from '../types/attributes.ts';
import { definitionOf, standsInSameFile } from '../types/definition-of.ts';
import type { CSymbol } from '../types/symbol.ts';
import type { Types } from '../types/types.ts';
import { buildFlow } from './build-flow.ts';
import { directCallee } from './call-graph.ts';
import { EXIT, type FlowGraph } from './flow-graph.ts';

const NEVER: ReadonlySet<string> = new Set(['__builtin_unreachable', '__builtin_trap', '__builtin_abort', '__builtin_exit']);

/** Functions of the library that never return, however a program declares them. */
const LIBRARY: ReadonlySet<string> = new Set(['abort', 'exit', '_Exit', 'quick_exit', 'thrd_exit', 'longjmp']);

/** Of `(left, right)` and `1 ? this : that`, what decides. */
function answerOf(types: Types, condition: Node): Node {
  const { syntax } = types;
  for (let answer = condition; ; ) {
    answer = syntax.unparenthesized(answer);
    if (syntax.is(answer, 'comma_expression')) answer = syntax.child(answer, 'right');
    else if (syntax.is(answer, 'conditional_expression')) {
      const chosen = types.constant(answerOf(types, syntax.child(answer, 'condition')));
      const next = chosen === undefined ? 0 : syntax.child(answer, chosen !== 0n ? 'consequence' : 'alternative');
      if (next === 0) return answer;
      answer = next;
    } else return answer;
  }
}

/** Flow graphs by function, made when first asked for. */
export class Flows {
  readonly #types: Types;
  readonly #graphs = new Map<Node, FlowGraph>();
  readonly #never = new Map<number, boolean>();
  /** By number of a symbol that has one meaning for all its uses. */
  readonly #neverBySymbol = new Map<number, boolean>();

  constructor(types: Types) {
    this.#types = types;
  }

  of(fn: Node): FlowGraph {
    let graph = this.#graphs.get(fn);
    if (graph === undefined) {
      graph = buildFlow(this.#types.syntax, fn, {
        truth: (condition) => {
          const value = this.#types.constant(answerOf(this.#types, condition));
          return value === undefined ? undefined : value !== 0n;
        },
        neverReturns: (call) => this.neverReturns(call),
      });
      this.#graphs.set(fn, graph);
    }
    return graph;
  }

  /** A call of a function declared `noreturn`, or whose only definition has no way to its end. */
  neverReturns(call: Node): boolean {
    const symbol = directCallee(this.#types, call);
    if (symbol === undefined) return NEVER.has(this.#types.syntax.text(this.#types.syntax.child(call, 'function')));
    if (symbol.kind !== 'function') return false;
    const answer = this.#neverBySymbol.get(symbol.id);
    if (answer !== undefined) return answer;
    const { symbols } = this.#types;
    if (symbols.declarationsOf(symbol).filter((d) => d.definition).length < 2) {
      this.#neverBySymbol.set(symbol.id, false);
      const never = this.#neverReturns(symbol, call);
      this.#neverBySymbol.set(symbol.id, never);
      return never;
    }
    return this.#neverReturns(symbol, call);
  }

  #neverReturns(symbol: CSymbol, call: Node): boolean {
    const definition = definitionOf(this.#types, symbol, call);
    // Separate programs may define and declare the name differently.
    const key = symbol.id * 2 ** 26 + (definition?.id ?? 0);
    const known = this.#never.get(key);
    if (known !== undefined) return known;
    // While it is computed, a function counts as returning: recursion proves nothing.
    this.#never.set(key, false);
    const never = this.#isNoreturn(symbol, definition);
    this.#never.set(key, never);
    return never;
  }

  #isNoreturn(symbol: CSymbol, definition: CSymbol | undefined): boolean {
    const { syntax, symbols } = this.#types;
    const all = symbols.declarationsOf(symbol);
    const { files } = syntax.space;
    const isHeader = (d: CSymbol): boolean =>
      !/\.c$/i.test(files.fileAt(syntax.arena.place[syntax.firstToken(d.node)]!).source.file);
    const declarations = all.filter((d) => d === definition || standsInSameFile(syntax, d.node, symbol.node) || isHeader(d));
    for (const declared of declarations) {
      if (hasAttribute(syntax, declared, 'noreturn')) return true;
      const words = syntax.children(declared.holder).filter((n) => syntax.is(n, 'type_qualifier'));
      if (words.some((n) => syntax.text(n) === '_Noreturn')) return true;
    }
    if (definition === undefined) return symbol.linkage === 'external' && LIBRARY.has(symbol.name);
    return this.of(definition.holder).reachable()[EXIT] === 0;
  }
}
