import type { DeclarationId, Node, Token } from '../tree/arena.ts';
import type { PackChange } from './pack.ts';

/** One distinct external declaration. */
export interface Declaration {
  readonly id: DeclarationId;
  /** 0 when it could not be parsed. */
  readonly root: Node;
  readonly firstToken: Token;
  readonly tokenCount: number;
  /** Index of the first unit that contains it, which gives names their meaning, and of how many contain it. */
  readonly unit: number;
  occurrences: number;
  /** Typedef names it declares at file scope. */
  readonly typedefs: readonly number[];
  /** What `#pragma pack` says in it; empty for nearly all. */
  readonly packs: readonly PackChange[];
  readonly fault: { readonly token: Token; readonly message: string } | undefined;
}
