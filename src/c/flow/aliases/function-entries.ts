/** How the functions of a program are entered: the cells of their parameters, of further arguments and of the result. */
import type { Node } from '../../tree/arena.ts';
import type { CSymbol } from '../../types/symbol.ts';
import type { Types } from '../../types/types.ts';
import type { Cell, Entry } from './cells.ts';
import { ANYTHING } from './pointer-classes.ts';
import type { Things } from './things.ts';

export class FunctionEntries {
  readonly #types: Types;
  readonly #things: Things;
  readonly #byDefinition = new Map<Node, Entry>();
  /** The cells of parameters that are pointers. */
  readonly pointers: Cell[] = [];

  constructor(types: Types, things: Things) {
    this.#types = types;
    this.#things = things;
    for (const definition of types.syntax.all('function_definition')) {
      const symbol = types.declaredBy(types.syntax.child(definition, 'declarator'));
      if (symbol?.kind === 'function') this.#add(definition, symbol);
    }
  }

  /** Of a function that some unit defines. */
  of(symbol: CSymbol): Entry | undefined {
    const entry = this.#things.cells.entry(this.#things.ofSymbol(symbol));
    return entry?.result === this.#things.elsewhere ? undefined : entry;
  }

  /** Of the function around a node. */
  around(node: Node): Entry | undefined {
    return this.#byDefinition.get(this.#types.syntax.functionOf(node));
  }

  #add(definition: Node, symbol: CSymbol): void {
    const { cells } = this.#things;
    const parameters = this.#parametersOf(definition).map((p) => (p === undefined ? cells.add() : this.#things.ofSymbol(p)));
    const fn = this.#things.ofSymbol(symbol);
    let entry = cells.entry(fn);
    if (entry === undefined) {
      const { of: result } = this.#types.ofSymbol(symbol);
      const pointers = result === undefined ? ANYTHING : this.#things.classes.of(result);
      entry = { parameters, rest: cells.add(), result: cells.add(pointers) };
      cells.enter(fn, entry);
    } else {
      // Several definitions of one name (separate programs, variants): what goes into one goes into all.
      entry.parameters.forEach((p, i) => {
        if (parameters[i] !== undefined) cells.copy(p, parameters[i]!);
      });
    }
    this.#byDefinition.set(definition, entry);
  }

  /** In order; undefined for those without a name. */
  #parametersOf(definition: Node): (CSymbol | undefined)[] {
    const { syntax } = this.#types;
    const declarator = syntax.child(definition, 'declarator');
    let list = 0;
    // The innermost list belongs to the function: `int (*f(int a))(int b)`.
    for (let n = declarator; n < syntax.arena.end[declarator]!; n++) {
      if (syntax.is(n, 'function_declarator')) list = syntax.child(n, 'parameters');
      if (syntax.is(n, 'parameter_list')) n = syntax.arena.end[n]! - 1;
    }
    return syntax.children(list).flatMap((p) => {
      if (syntax.is(p, 'variadic_parameter')) return [];
      const symbol = syntax.is(p, 'identifier')
        ? this.#declaredBehind(definition, p)
        : this.#types.declaredBy(syntax.child(p, 'declarator'));
      if (symbol !== undefined && this.#types.ofSymbol(symbol).kind === 'pointer')
        this.pointers.push(this.#things.ofSymbol(symbol));
      return [symbol];
    });
  }

  /** `f(a) int *a; { … }`. */
  #declaredBehind(definition: Node, name: Node): CSymbol | undefined {
    const { syntax } = this.#types;
    for (const declaration of syntax.children(definition)) {
      if (!syntax.is(declaration, 'declaration')) continue;
      for (const declarator of syntax.children(declaration, 'declarator')) {
        const symbol = this.#types.declaredBy(declarator);
        if (symbol?.nameId === syntax.nameId(name)) return symbol;
      }
    }
    return undefined;
  }
}
