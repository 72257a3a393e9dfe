/** Ways to say where: from raw tokens, comments, offsets, token blocks. */
import type { Loc } from '../../c/lex/source-files.ts';
import type { SpellingTable } from '../../c/lex/spellings.ts';
import type { TokenBlock } from '../../c/lex/tokens.ts';
import type { Node, Token } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import type { FileView } from '../written/file-view.ts';
import type { Match, Spot } from './rule.ts';

/** Characters of a file as written. */
export function writtenSpot(loc: Loc, length: number): Spot {
  return { loc, length, expansion: 0 };
}

/** A raw token of a file. */
export function rawSpot(file: FileView, token: number): Spot {
  return { loc: file.loc(token), length: file.word(token).length, expansion: 0 };
}

/** A token of the preprocessed stream. */
export function blockSpot(spellings: SpellingTable, block: TokenBlock, index: number): Spot {
  return {
    loc: block.place[index]!,
    length: spellings.text(block.spelling[index]!).length,
    expansion: block.expansion[index]!,
  };
}

/** A token of a tree. */
export function tokenSpot(syntax: Syntax, token: Token): Spot {
  const { place, expansion } = syntax.arena;
  return { loc: place[token]!, length: syntax.tokenText(token).length, expansion: expansion[token]!, token };
}

/** Expansions of all tokens of a node. */
export function expansionsOf(syntax: Syntax, node: Node): ArrayLike<number> {
  return syntax.arena.expansion.subarray(syntax.firstToken(node), syntax.lastToken(node) + 1);
}

/** A match at a token of a construct: the construct decides whether a macro's body is at fault. */
export function matchAt(syntax: Syntax, token: Token, whole: Node, message: string): Match {
  return { at: tokenSpot(syntax, token), whole: expansionsOf(syntax, whole), message };
}

/** A match at the first token of a node. */
export function matchNode(syntax: Syntax, node: Node, message: string): Match {
  return matchAt(syntax, syntax.firstToken(node), node, message);
}
