/** A tree as text: one node per line, indented, with field, kind and, for leaves, the spelling. */
import type { Node } from './arena.ts';
import { F, FIELDS } from './kinds.ts';
import type { Syntax } from './syntax.ts';

/** Indentation ends here; deeper lines begin with their depth. */
const DEEPEST = 200;

/** One line per node, each with its line end. */
export function* treeLines(syntax: Syntax, root: Node): Generator<string> {
  const { arena } = syntax;
  const ends: number[] = [];
  for (let n = root, stop = arena.end[root]!; n < stop; n++) {
    while (ends.length > 0 && ends[ends.length - 1]! <= n) ends.pop();
    const depth = ends.length;
    ends.push(arena.end[n]!);
    const field = syntax.field(n) === F.none || n === root ? '' : `${FIELDS[syntax.field(n)]}: `;
    const leaf = syntax.firstChild(n) === 0 ? ` ${JSON.stringify(syntax.text(n))}` : '';
    const indent = depth <= DEEPEST ? '  '.repeat(depth) : `${'  '.repeat(DEEPEST)}(${depth}) `;
    yield `${indent}${field}${syntax.kindName(n)}${leaf}\n`;
  }
}

/** A tree in tree-sitter's notation: `(if_statement condition: (parenthesized_expression …) …)`, without leaves' texts. */
export function sExpression(syntax: Syntax, root: Node): string {
  const { arena } = syntax;
  let out = '';
  const ends: number[] = [];
  for (let n = root, stop = arena.end[root]!; n < stop; n++) {
    while (ends.length > 0 && ends[ends.length - 1]! <= n) {
      out += ')';
      ends.pop();
    }
    const field = syntax.field(n) === F.none || n === root ? '' : `${FIELDS[syntax.field(n)]}: `;
    out += `${n === root ? '' : ' '}${field}(${syntax.kindName(n)}`;
    ends.push(arena.end[n]!);
  }
  return out + ')'.repeat(ends.length);
}
