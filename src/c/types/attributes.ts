/** GNU attributes of declarations and records. */
import type { Node } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';
import type { Syntax } from '../tree/syntax.ts';

/** The `attribute` nodes that stand directly in a node (its specifiers, behind its declarators, behind its body). */
export function attributesIn(syntax: Syntax, node: Node): readonly Node[] {
  const last = asked.get(syntax);
  if (last?.node === node) return last.found;
  const found = collected(syntax, node);
  asked.set(syntax, { node, found });
  return found;
}

/** The last answer: each of the thousands of names that one declaration declares asks the same. */
const asked = new WeakMap<Syntax, { readonly node: Node; readonly found: readonly Node[] }>();

function collected(syntax: Syntax, node: Node): readonly Node[] {
  const { kind, end } = syntax.arena;
  const found: Node[] = [];
  for (let c = node + 1; c < end[node]!; c = end[c]!) {
    if (kind[c] !== N.attribute_specifier && kind[c] !== N.attribute_declaration) continue;
    for (let a = c + 1; a < end[c]!; a = end[a]!) if (kind[a] === N.attribute) found.push(a);
  }
  return found;
}

/** Name without the underscores around it: `packed`, `noreturn`. */
export function attributeName(syntax: Syntax, attribute: Node): string {
  const name = syntax.text(syntax.child(attribute, 'name'));
  return name.startsWith('__') && name.endsWith('__') && name.length > 4 ? name.slice(2, -2) : name;
}

export function findAttribute(syntax: Syntax, node: Node, name: string): Node {
  for (const attribute of attributesIn(syntax, node)) if (attributeName(syntax, attribute) === name) return attribute;
  return 0;
}

/** Arguments of an attribute. */
export function attributeArguments(syntax: Syntax, attribute: Node): readonly Node[] {
  const { kind, end } = syntax.arena;
  for (let c = attribute + 1; c < end[attribute]!; c = end[c]!) {
    if (kind[c] === N.argument_list) return syntax.children(c);
  }
  return [];
}

/** Attributes of a declaration that are about one of its declarators (0: about all): in front of the first, or behind this one. */
export function attributesAbout(syntax: Syntax, holder: Node, declarator: Node): readonly Node[] {
  const all = attributesIn(syntax, holder);
  const own = all.length === 0 ? all : standing(syntax, holder, declarator, true);
  return syntax.arena.kind[declarator] === N.init_declarator ? [...own, ...collected(syntax, declarator)] : own;
}

/** Those of them that stand behind the declarator or in it. */
export function attributesBehind(syntax: Syntax, holder: Node, declarator: Node): readonly Node[] {
  const all = attributesIn(syntax, holder);
  const own = all.length === 0 ? all : standing(syntax, holder, declarator, false);
  return syntax.arena.kind[declarator] === N.init_declarator ? [...own, ...collected(syntax, declarator)] : own;
}

/** `inFront`: also those in front of the first declarator. */
function standing({ arena }: Syntax, holder: Node, declarator: Node, inFront: boolean): Node[] {
  const { kind, end, field } = arena;
  const found: Node[] = [];
  let before = 0;
  for (let c = holder + 1; c < end[holder]!; c = end[c]!) {
    if (field[c] === F.declarator || kind[c] === N.init_declarator) before = c;
    if (kind[c] !== N.attribute_specifier && kind[c] !== N.attribute_declaration) continue;
    if (before === 0 ? !inFront : before !== declarator) continue;
    for (let a = c + 1; a < end[c]!; a = end[a]!) if (kind[a] === N.attribute) found.push(a);
  }
  return found;
}

/** The part of a declaration that holds a leaf of it: its declarator, where the leaf is a declared name. */
export function partWith({ arena }: Syntax, holder: Node, leaf: Node): Node {
  let n = leaf;
  while (n !== 0 && arena.parent[n] !== holder) n = arena.parent[n]!;
  return n;
}

/** Is there an attribute of this name on the declaration of a name, or on the declarator around it? */
export function hasAttribute(syntax: Syntax, declared: { readonly holder: Node; readonly node: Node }, name: string): boolean {
  const { holder, node } = declared;
  return attributesAbout(syntax, holder, partWith(syntax, holder, node)).some((a) => attributeName(syntax, a) === name);
}
