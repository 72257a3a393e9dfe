/** Functions that never come back: the library's, those declared so, and builtins. */
import type { Node } from '../../c/tree/arena.ts';
import { hasAttribute } from '../../c/types/attributes.ts';
import type { TypeContext } from '../../c/types/context.ts';
import type { CSymbol } from '../../c/types/symbol.ts';

const LIBRARY: ReadonlySet<string> = new Set([
  'abort', 'exit', '_Exit', 'quick_exit', 'thrd_exit', 'longjmp', '__builtin_unreachable', '__builtin_trap', '__builtin_abort', '__assert_fail',
]); // biome-ignore format: a table

export class NeverReturning {
  readonly #types: TypeContext;
  readonly #known = new Map<number, boolean>();

  constructor(types: TypeContext) {
    this.#types = types;
  }

  call(call: Node): boolean {
    const { syntax, symbols } = this.#types;
    const callee = syntax.unparenthesized(syntax.child(call, 'function'));
    if (!syntax.is(callee, 'identifier')) return false;
    if (LIBRARY.has(syntax.text(callee))) return true;
    const symbol = symbols.of(callee);
    return symbol !== undefined && this.declared(symbol);
  }

  /** Is a function declared `_Noreturn` or with the attribute, in a declaration of its file or of a header? */
  declared(symbol: CSymbol): boolean {
    const known = this.#known.get(symbol.id);
    if (known !== undefined) return known;
    const own = this.#fileOf(symbol);
    const answer = this.#types.symbols
      .declarationsOf(symbol)
      .some((d) => this.#says(d) && (d === symbol || this.#fileOf(d) === own || !/\.c$/i.test(this.#fileOf(d))));
    this.#known.set(symbol.id, answer);
    return answer;
  }

  #fileOf(symbol: CSymbol): string {
    const { syntax } = this.#types;
    return syntax.space.files.fileAt(syntax.arena.place[syntax.firstToken(symbol.node)]!).source.file;
  }

  #says(symbol: CSymbol): boolean {
    const { syntax } = this.#types;
    const words = syntax
      .children(symbol.holder)
      .filter((c) => syntax.is(c, 'storage_class_specifier') || syntax.is(c, 'type_qualifier'));
    return words.some((w) => syntax.text(w) === '_Noreturn') || hasAttribute(syntax, symbol, 'noreturn');
  }
}
