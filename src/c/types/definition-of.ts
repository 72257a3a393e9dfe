/**
 * The definition that a use means. A folder of separate programs, scanned at once, defines one external name several times:
 * then the definition of the file of the use counts, and without one nothing is known.
 */
import type { Node } from '../tree/arena.ts';
import type { Syntax } from '../tree/syntax.ts';
import type { CSymbol } from './symbol.ts';
import type { Symbols } from './symbols.ts';

/** Does what two nodes begin with stand in the same file? */
export function standsInSameFile(syntax: Syntax, a: Node, b: Node): boolean {
  const { files } = syntax.space;
  const { place } = syntax.arena;
  return files.fileAt(place[syntax.firstToken(a)]!).id === files.fileAt(place[syntax.firstToken(b)]!).id;
}

/** The only definition of what a symbol declares; of several, that of the file of the use; else undefined. */
export function definitionOf(
  { syntax, symbols }: { readonly syntax: Syntax; readonly symbols: Symbols },
  symbol: CSymbol,
  use: Node,
): CSymbol | undefined {
  const definitions = symbols.declarationsOf(symbol).filter((d) => d.definition);
  return definitions.length < 2 ? definitions[0] : definitions.find((d) => standsInSameFile(syntax, d.node, use));
}
