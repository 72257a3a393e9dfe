/**
 * Parts of a program that know nothing of each other: files between which no function is used. A folder of small programs that
 * are scanned at once is many parts, and each is as small as it would be alone.
 */
import type { Node } from '../../tree/arena.ts';
import type { Types } from '../../types/types.ts';

/** How many of the functions stand in the part of each of them. */
export function partSizes(types: Types, functions: readonly Node[]): ReadonlyMap<Node, number> {
  const { syntax, symbols } = types;
  const { place, expansion } = syntax.arena;
  const { files, expansions } = syntax.space;
  // `bool f(void)`: a macro's characters stand elsewhere, its use counts.
  const standsIn = (node: Node) => {
    const token = syntax.firstToken(node);
    return files.fileAt(expansion[token] === 0 ? place[token]! : expansions.outermostUse(expansion[token]!));
  };
  const fileOf = (node: Node): number => standsIn(node).id;
  const isSource = (node: Node): boolean => /\.c$/i.test(standsIn(node).source.file);
  const above = new Map<number, number>();
  const root = (file: number): number => {
    let at = file;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    if (at !== file) above.set(file, at);
    return at;
  };
  for (const group of symbols.entities()) {
    if (group[0]?.kind !== 'function') continue;
    const homes = new Set(group.filter((d) => d.definition).map((d) => fileOf(d.node)));
    // Of definitions of a name in several files each counts in its own; what no header tells of is one name by accident.
    if (homes.size !== 1 || group.every((d) => isSource(d.node))) continue;
    for (const home of homes)
      for (const declaration of group)
        for (const use of symbols.usesOf(declaration)) {
          const other = root(fileOf(use));
          if (other !== root(home)) above.set(other, root(home));
        }
  }
  const counts = new Map<number, number>();
  for (const fn of functions) counts.set(root(fileOf(fn)), (counts.get(root(fileOf(fn))) ?? 0) + 1);
  return new Map(functions.map((fn) => [fn, counts.get(root(fileOf(fn)))!]));
}
