/**
 * Cuts a unit's tokens into external declarations without parsing them: a declaration ends with `;` outside all brackets,
 * or with the `}` of a function body. A `{` outside brackets is an initialiser after `=`, the body of a `struct`, `union`
 * or `enum` after its keyword, and otherwise a function's body. Between a K&R parameter list and the body, `;` does not end.
 */
import { P } from '../lex/spellings.ts';
import { TokenFlag, type UnitTokens } from '../lex/tokens.ts';
import { Role } from './roles.ts';

/** A stretch of a unit's tokens; `hash` is over spellings and over which of them are typedef names. */
export interface Cut {
  startBlock: number;
  startIndex: number;
  /** Position behind the last token. */
  endBlock: number;
  endIndex: number;
  /** Tokens without `#pragma`s. */
  count: number;
  hash: number;
  hash2: number;
  /** The file ended before the declaration did. */
  open: boolean;
}

const FIRST_DIGRAPH = P['<:'];
const LAST_DIGRAPH = P['%:%:'];
const DIGRAPHS: readonly number[] = [P['['], P[']'], P['{'], P['}'], P['#'], P['##']];

/** The punctuator that a digraph stands for; other spellings unchanged. */
export function plain(spelling: number): number {
  return spelling >= FIRST_DIGRAPH && spelling <= LAST_DIGRAPH ? DIGRAPHS[spelling - FIRST_DIGRAPH]! : spelling;
}

/**
 * To learn that a brace is missing takes reading to the end of the unit. Where that has been done for as many tokens as the
 * unit has (times `once`), declarations are taken to be no longer than so many tokens: else a unit with many missing braces
 * would cost the square of its length.
 */
const PATIENCE: readonly (readonly [once: number, tokens: number])[] = [
  [3, 500],
  [1, 20_000],
];

// [impl->dsn~c-declaration-cutting~1]
export class Cutter {
  readonly #unit: UnitTokens;
  readonly #roles: Uint8Array;
  readonly #typedefs: Uint8Array;
  block = 0;
  index = 0;
  /** Tokens that were read again because a declaration was cut off. */
  #readAgain = 0;
  #resumable = true;

  constructor(unit: UnitTokens, roles: Uint8Array, typedefs: Uint8Array) {
    this.#unit = unit;
    this.#roles = roles;
    this.#typedefs = typedefs;
  }

  /** Index of the block that is about to be read from its first token; -1 in the middle of a block or at the end. */
  blockAhead(): number {
    const { blocks } = this.#unit;
    if (this.block < blocks.length && this.index >= blocks[this.block]!.length) {
      this.block++;
      this.index = 0;
    }
    return this.index === 0 && this.block < blocks.length ? this.block : -1;
  }

  /** Passes over the block that `blockAhead` named. */
  skipBlock(): void {
    this.block++;
    this.index = 0;
  }

  /** Reads the next declaration into `cut`; false at the end of the unit. */
  next(cut: Cut): boolean {
    const { blocks } = this.#unit;
    const roles = this.#roles;
    const typedefs = this.#typedefs;
    const shape = new Shape(roles, typedefs);
    cut.count = 0;
    cut.open = false;
    let hash = 0x811c9dc5 | 0;
    let hash2 = 5381;
    const most = this.#patience();
    for (; this.block < blocks.length; this.block++, this.index = 0) {
      const { spelling, length } = blocks[this.block]!;
      for (; this.index < length; this.index++) {
        const token = plain(spelling[this.index]!);
        if (roles[token] === Role.pragma) continue;
        if (cut.count === 0) {
          cut.startBlock = this.block;
          cut.startIndex = this.index;
        }
        cut.count++;
        const mixed = (token << 1) | typedefs[token]!;
        hash = Math.imul(hash ^ mixed, 0x01000193);
        hash2 = (Math.imul(hash2, 33) + mixed) | 0;
        if (shape.ends(token) || cut.count > most) {
          this.index++;
          cut.open = cut.count > most;
          return this.#finish(cut, hash, hash2);
        }
      }
    }
    if (cut.count === 0) return false;
    cut.open = true;
    return this.#finish(cut, hash, hash2);
  }

  #patience(): number {
    const found = this.#resumable ? PATIENCE.find(([once]) => this.#readAgain > once * (this.#unit.length + 100_000)) : undefined;
    return found?.[1] ?? Number.POSITIVE_INFINITY;
  }

  #finish(cut: Cut, hash: number, hash2: number): boolean {
    cut.endBlock = this.block;
    cut.endIndex = this.index;
    cut.hash = hash;
    cut.hash2 = hash2;
    return true;
  }

  /**
   * After a declaration that the file's end cut off (a missing brace): goes back to the first line behind its start that
   * begins like a declaration in the first column after `;` or `}`, and makes `cut` end there. False when there is none.
   */
  resume(cut: Cut, column: (place: number) => number): boolean {
    if (!this.#resumable) return false;
    this.#readAgain += cut.count;
    const { blocks } = this.#unit;
    let previous = 0;
    let count = 0;
    for (let b = cut.startBlock; b < blocks.length; b++) {
      const { spelling, flags, place, length } = blocks[b]!;
      for (let i = b === cut.startBlock ? cut.startIndex : 0; i < length; i++) {
        const token = plain(spelling[i]!);
        const role = this.#roles[token]!;
        if (role === Role.pragma) continue;
        const after = previous === P[';'] || previous === P['}'];
        if (after && (flags[i]! & TokenFlag.lineStart) !== 0 && begins(role) && column(place[i]!) === 1) {
          this.block = b;
          this.index = i;
          cut.endBlock = b;
          cut.endIndex = i;
          cut.count = count;
          return true;
        }
        previous = token;
        count++;
      }
    }
    this.#resumable = false;
    return false;
  }
}

function begins(role: number): boolean {
  return (
    role === Role.name ||
    role === Role.typeWord ||
    role === Role.storage ||
    role === Role.record ||
    role === Role.enum ||
    role === Role.functionSpecifier ||
    role === Role.qualifier
  );
}

/** What the cutter must remember of the declaration so far. */
class Shape {
  readonly #roles: Uint8Array;
  readonly #typedefs: Uint8Array;
  #depth = 0;
  #initialiser = false;
  /** `struct`, `union` or `enum` was read and its `{` may still come. */
  #tag = false;
  #body = false;
  /** Inside a parenthesised group outside other brackets: is it an attribute's; has it only plain names? */
  #attribute = false;
  #names = false;
  /** The last thing outside brackets was a list of plain names in parentheses. */
  #afterNames = false;
  #oldStyle = false;
  #previousRole = 0;

  constructor(roles: Uint8Array, typedefs: Uint8Array) {
    this.#roles = roles;
    this.#typedefs = typedefs;
  }

  /** Takes one token; true when the declaration ends with it. */
  ends(token: number): boolean {
    const role = this.#roles[token]!;
    const ended = this.#depth === 0 ? this.#outside(token, role) : this.#inside(token, role);
    this.#previousRole = role;
    return ended;
  }

  #inside(token: number, role: number): boolean {
    switch (token) {
      case P['(']:
      case P['[']:
      case P['{']:
        this.#depth++;
        this.#names = false;
        return false;
      case P[')']:
      case P[']']:
      case P['}']:
        if (--this.#depth > 0) return false;
        this.#afterNames = token === P[')'] && !this.#attribute && this.#names && this.#previousRole === Role.name;
        return token === P['}'] && this.#body;
      default:
        if (this.#names && token !== P[','] && (role !== Role.name || this.#typedefs[token] === 1)) this.#names = false;
        return false;
    }
  }

  #outside(token: number, role: number): boolean {
    if (role !== Role.punctuator) {
      this.#word(token, role);
      return false;
    }
    switch (token) {
      case P[';']:
        this.#tag = false;
        return !this.#oldStyle;
      case P['}']:
        return true;
      case P['{']:
        this.#depth = 1;
        this.#body = !this.#initialiser && !this.#tag;
        this.#tag = false;
        return false;
      case P['(']:
        this.#depth = 1;
        this.#attribute = takesGroup(this.#previousRole);
        this.#names = true;
        if (!this.#attribute) this.#tag = false;
        return false;
      case P['[']:
        this.#depth = 1;
        this.#names = false;
        return false;
      case P['=']:
        this.#initialiser = true;
        this.#tag = false;
        return false;
      case P['*']:
      case P[',']:
        this.#tag = false;
        this.#afterNames = false;
        return false;
      default:
        return false;
    }
  }

  #word(token: number, role: number): void {
    if (role === Role.record || role === Role.enum) this.#tag = true;
    if (!this.#afterNames) return;
    if (role === Role.attribute || role === Role.asm) return;
    this.#afterNames = false;
    if (role !== Role.name || this.#typedefs[token] === 1) this.#oldStyle = true;
  }
}

function takesGroup(role: number): boolean {
  return role === Role.attribute || role === Role.asm || role === Role.typeof || role === Role.alignas || role === Role.atomic;
}
