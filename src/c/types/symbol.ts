/** What names mean. */
import type { DeclarationId, Node } from '../tree/arena.ts';

export type SymbolKind = 'object' | 'function' | 'parameter' | 'typedef' | 'enumerator' | 'field' | 'tag' | 'label';

export type Linkage = 'none' | 'internal' | 'external';

/** One declaration of one name. Several of them may declare the same thing: see `entity`. */
export interface CSymbol {
  /** Positive; index into `Symbols.all` is `id - 1`. */
  readonly id: number;
  readonly name: string;
  /** Spelling id of the name. */
  readonly nameId: number;
  readonly kind: SymbolKind;
  /** The leaf that names it. */
  readonly node: Node;
  /** The declaration, parameter_declaration, function_definition, enumerator, field_declaration, tag specifier or label. */
  readonly holder: Node;
  readonly declaration: DeclarationId;
  /** 0: file scope. Otherwise the node that opened the scope: a block, a `for`, a parameter list, a function, a record. */
  readonly scope: Node;
  readonly linkage: Linkage;
  /** As written: `static`, `extern`, `register`, `auto`, `typedef` or empty. */
  readonly storage: '' | 'static' | 'extern' | 'register' | 'auto' | 'typedef';
  readonly inline: boolean;
  /** A function with its body, an object with an initialiser or local, a tag with its body, …. */
  readonly definition: boolean;
  /** An object at file scope without initialiser and without `extern` (6.9.2). */
  readonly tentative: boolean;
  /** The declaration of the same name that it hides (in the same name space); 0 when none. */
  readonly hides: number;
}
