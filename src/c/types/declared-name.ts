/** From the leaf of a declarator to the declaration that it names. */
import { K } from '../lex/spellings.ts';
import type { Node, SyntaxArena } from '../tree/arena.ts';
import { F, N } from '../tree/kinds.ts';

/** The declaration that this leaf is the declared name of; 0 when the leaf is a use. */
export function holderOfName(arena: SyntaxArena, leaf: Node): Node {
  const { kind, field, parent } = arena;
  let child = leaf;
  for (;;) {
    const up = parent[child]!;
    switch (kind[up]) {
      case N.pointer_declarator:
      case N.array_declarator:
      case N.function_declarator:
      case N.init_declarator:
        if (field[child] !== F.declarator) return 0;
        break;
      case N.parenthesized_declarator:
        break;
      case N.declaration:
      case N.parameter_declaration:
      case N.type_definition:
      case N.function_definition:
      case N.field_declaration:
        return field[child] === F.declarator ? up : 0;
      default:
        return 0;
    }
    child = up;
  }
}

/** The derivation that applies to the name first: the node directly above it, parentheses aside. */
export function innermostDerivation(arena: SyntaxArena, leaf: Node): Node {
  let up = arena.parent[leaf]!;
  while (arena.kind[up] === N.parenthesized_declarator) up = arena.parent[up]!;
  return up;
}

/** The name below a declarator; 0 for an abstract one. */
export function nameOf(arena: SyntaxArena, declarator: Node): Node {
  const { kind, end, field } = arena;
  let at = declarator;
  while (at !== 0) {
    switch (kind[at]) {
      case N.identifier:
      case N.type_identifier:
      case N.field_identifier:
        return at;
      case N.parenthesized_declarator:
      case N.abstract_parenthesized_declarator: {
        let inner = 0;
        for (let c = at + 1; c < end[at]!; c = end[c]!) if (kind[c] !== N.attribute_specifier) inner = c;
        at = inner;
        break;
      }
      default: {
        let inner = 0;
        for (let c = at + 1; c < end[at]!; c = end[c]!) if (field[c] === F.declarator) inner = c;
        at = inner;
      }
    }
  }
  return 0;
}

/** The storage words of a declaration. */
export interface StorageWords {
  readonly storage: '' | 'static' | 'extern' | 'register' | 'auto' | 'typedef';
  readonly inline: boolean;
}

export function storageOf(arena: SyntaxArena, holder: Node): StorageWords {
  if (arena.kind[holder] === N.type_definition) return { storage: 'typedef', inline: false };
  let storage: StorageWords['storage'] = '';
  let inline = false;
  for (let c = holder + 1; c < arena.end[holder]!; c = arena.end[c]!) {
    if (arena.kind[c] !== N.storage_class_specifier) {
      if (arena.field[c] === F.declarator) break;
      continue;
    }
    switch (arena.spelling[arena.first[c]!]) {
      case K.static:
      case K.constexpr:
        storage = 'static';
        break;
      case K.extern:
        storage = 'extern';
        break;
      case K.register:
        storage = 'register';
        break;
      case K.auto:
        storage = 'auto';
        break;
      case K.inline:
      case K.__inline:
      case K.__inline__:
        inline = true;
        break;
    }
  }
  return { storage, inline };
}
