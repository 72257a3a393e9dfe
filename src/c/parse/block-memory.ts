/**
 * A block of tokens that several units share is cut and looked up once: it remembers its declarations, for each state of
 * the typedef names in it. Only blocks that begin and end between declarations are remembered.
 */
import type { TokenBlock } from '../lex/tokens.ts';
import { Role } from './roles.ts';

export interface Variant {
  readonly roles: Uint8Array;
  /** Which of the block's names were typedef names at its start, as 0 and 1. */
  readonly flags: Uint8Array;
  readonly ids: readonly number[];
}

export interface Remembered {
  /** The distinct names in the block. */
  readonly names: Int32Array;
  readonly variants: Variant[];
}

const MAX_VARIANTS = 8;

export class BlockMemory {
  readonly #blocks = new Map<number, Remembered>();

  /** By number of the block. */
  get blocks(): ReadonlyMap<number, Remembered> {
    return this.#blocks;
  }

  /** The declarations of a block that was met before under the same circumstances. */
  recall(block: TokenBlock, roles: Uint8Array, typedefs: Uint8Array): readonly number[] | undefined {
    const remembered = this.#blocks.get(block.id);
    if (remembered === undefined) return undefined;
    for (const variant of remembered.variants) {
      if (variant.roles === roles && agrees(remembered.names, variant.flags, typedefs)) return variant.ids;
    }
    return undefined;
  }

  /** Notes the circumstances at the block's start; the returned function stores what was found. */
  record(block: TokenBlock, roles: Uint8Array, typedefs: Uint8Array): (ids: readonly number[]) => void {
    let remembered = this.#blocks.get(block.id);
    if (remembered === undefined) {
      remembered = { names: namesOf(block, roles), variants: [] };
      this.#blocks.set(block.id, remembered);
    }
    const { names, variants } = remembered;
    const flags = new Uint8Array(names.length);
    for (let i = 0; i < names.length; i++) flags[i] = typedefs[names[i]!]!;
    return (ids) => {
      if (variants.length < MAX_VARIANTS) variants.push({ roles, flags, ids });
    };
  }
}

function agrees(names: Int32Array, flags: Uint8Array, typedefs: Uint8Array): boolean {
  for (let i = 0; i < names.length; i++) if (typedefs[names[i]!] !== flags[i]) return false;
  return true;
}

function namesOf(block: TokenBlock, roles: Uint8Array): Int32Array {
  const names = new Set<number>();
  const { spelling, length } = block;
  for (let i = 0; i < length; i++) if (roles[spelling[i]!] === Role.name) names.add(spelling[i]!);
  return Int32Array.from(names);
}
