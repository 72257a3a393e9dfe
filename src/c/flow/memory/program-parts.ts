/**
 * Parts of a program that know nothing of each other: files between which no function is used. A folder of small programs that
 * are scanned at once is many parts, and each is as small as it would be alone. So it is with a file of helpers that all of
 * them share: where all parts are small without it, it joins nobody and counts with each part that uses it.
 */
import type { SourceFile } from '../../lex/source-files.ts';
import type { Node } from '../../tree/arena.ts';
import type { Types } from '../../types/types.ts';

/** How many of the functions stand in the part of each of them; parts of up to `small` functions are wanted. */
export function partSizes(types: Types, functions: readonly Node[], small: number): ReadonlyMap<Node, number> {
  const standsIn = filesOfNodes(types);
  const fileOf = (node: Node): number => standsIn(node).id;
  const uses = usesBetweenFiles(types, standsIn);
  const own = new Map<number, number>();
  for (const fn of functions) own.set(fileOf(fn), (own.get(fileOf(fn)) ?? 0) + 1);
  const apart = sizesOfParts(own, uses, (file) => !uses.has(file));
  const sizes = [...apart.values()].every((size) => size <= small) ? apart : sizesOfParts(own, uses, () => false);
  return new Map(functions.map((fn) => [fn, sizes.get(fileOf(fn))!]));
}

/** The file that a node stands in. `bool f(void)`: a macro's characters stand elsewhere, its use counts. */
function filesOfNodes({ syntax }: Types): (node: Node) => SourceFile {
  const { place, expansion } = syntax.arena;
  const { files, expansions } = syntax.space;
  return (node) => {
    const token = syntax.firstToken(node);
    return files.fileAt(expansion[token] === 0 ? place[token]! : expansions.outermostUse(expansion[token]!));
  };
}

/** By file: the other files whose functions it uses. */
function usesBetweenFiles({ symbols }: Types, standsIn: (node: Node) => SourceFile): Map<number, Set<number>> {
  const fileOf = (node: Node): number => standsIn(node).id;
  const isSource = (node: Node): boolean => /\.c$/i.test(standsIn(node).source.file);
  const uses = new Map<number, Set<number>>();
  for (const group of symbols.entities()) {
    if (group[0]?.kind !== 'function') continue;
    const homes = new Set(group.filter((d) => d.definition).map((d) => fileOf(d.node)));
    // Of definitions of a name in several files each counts in its own; what no header tells of is one name by accident.
    if (homes.size !== 1 || group.every((d) => isSource(d.node))) continue;
    const [home] = homes;
    for (const declaration of group)
      for (const use of symbols.usesOf(declaration)) {
        const user = fileOf(use);
        if (user !== home) uses.set(user, (uses.get(user) ?? new Set()).add(home!));
      }
  }
  return uses;
}

/** Functions in the part of each file, with those of the files that are `apart` and used there. */
function sizesOfParts(
  own: ReadonlyMap<number, number>,
  uses: ReadonlyMap<number, ReadonlySet<number>>,
  isApart: (file: number) => boolean,
): Map<number, number> {
  const above = new Map<number, number>();
  const root = (file: number): number => {
    let at = file;
    for (let up = above.get(at); up !== undefined; up = above.get(at)) at = up;
    if (at !== file) above.set(file, at);
    return at;
  };
  for (const [user, homes] of uses)
    for (const home of homes) if (!isApart(home) && root(user) !== root(home)) above.set(root(user), root(home));
  const parts = new Map<number, Set<number>>();
  for (const file of own.keys()) {
    const part = parts.get(root(file)) ?? new Set();
    parts.set(root(file), part.add(file));
    for (const home of uses.get(file) ?? []) part.add(home);
  }
  const size = (part: ReadonlySet<number>): number => [...part].reduce((sum, file) => sum + (own.get(file) ?? 0), 0);
  const sizes = new Map([...parts].map(([part, files]) => [part, size(files)]));
  return new Map([...own.keys()].map((file) => [file, sizes.get(root(file))!]));
}
