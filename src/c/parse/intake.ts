/**
 * Takes the tokens of one unit after the other and keeps each distinct external declaration once. Two declarations are
 * the same when their tokens are the same, the same of their names are typedef names, and the tokens stand at the same places
 * and came out of the same macros: then a finding about the one is a finding about the other.
 */
import type { Diagnostic, Place } from '../../base/diagnostic.ts';
import { TokenKind } from '../lex/spellings.ts';
import type { TokenBlock, TokenSpace, UnitTokens } from '../lex/tokens.ts';
import { type Node, SyntaxArena, type Token } from '../tree/arena.ts';
import { BlockMemory } from './block-memory.ts';
import { BUILTIN_TYPE_NAMES } from './builtin-type-names.ts';
import { type Cut, Cutter, plain } from './cut.ts';
import type { Declaration } from './declaration.ts';
import { externalDeclaration, newParser } from './declarations.ts';
import type { KeptDeclarations, TakenBlock, TakenDeclarations } from './kept-declarations.ts';
import { type PackChange, PackMap, samePacks } from './pack.ts';
import { NESTED_TOO_DEEPLY, SyntaxFault } from './parser-state.ts';
import { type Dialect, Roles } from './roles.ts';

export type { Declaration };

interface KnownTokens {
  readonly spelling: Int32Array;
  readonly place: Uint32Array;
  readonly expansion: Int32Array;
}

/** A unit's declarations in order, as ids. */
export interface UnitDeclarations {
  readonly ids: Int32Array;
}

// [impl->dsn~c-shared-declarations~1]
export class Intake {
  readonly arena = new SyntaxArena();
  readonly declarations: Declaration[] = [];
  readonly #space: TokenSpace;
  readonly #roles = new Map<string, Roles>();
  readonly #parser = newParser();
  #typedefs = new Uint8Array(0);
  /** The unit that is being read. */
  #unit = 0;
  #buckets = new Int32Array(1 << 15).fill(-1);
  #chain: number[] = [];
  #hashes: number[] = [];
  #hashes2: number[] = [];
  #scratch = new Int32Array(4096);
  readonly #memory = new BlockMemory();
  readonly #packPragmas = new Map<number, readonly number[]>();
  /** Declarations and tokens seen, with repetitions. */
  readonly seen = { declarations: 0, tokens: 0 };

  readonly #remembers: boolean;
  readonly #kept: KeptDeclarations | undefined;
  /** By number of a kept declaration that was taken over: one more than its number here. */
  readonly #adopted: Int32Array;

  /**
   * `shared`: several units are read, so that it is worth remembering what their blocks hold. `kept`: declarations of an earlier
   * run, which need not be parsed.
   */
  constructor(space: TokenSpace, shared = true, kept?: KeptDeclarations) {
    this.#remembers = shared;
    this.#space = space;
    this.#kept = kept;
    this.#adopted = new Int32Array(kept?.count ?? 0);
  }

  /** Everything that was taken in, to be kept for another run. */
  taken(): TakenDeclarations {
    const { arena, declarations } = this;
    const names = new Map([...this.#roles].map(([name, roles]) => [roles.table(), name]));
    const blocks = new Map<number, TakenBlock>();
    for (const [id, { names: own, variants }] of this.#memory.blocks)
      blocks.set(id, { names: own, variants: variants.map((v) => ({ ...v, roles: names.get(v.roles)! })) });
    return { arena, declarations, hashes: this.#hashes, hashes2: this.#hashes2, blocks };
  }

  /** The same after all declarations of the earlier run were taken over, also those that no unit has now. */
  takenWithKept(): TakenDeclarations {
    const kept = this.#kept;
    if (kept === undefined) return this.taken();
    this.#adoptAll(Int32Array.from({ length: kept.count }, (_, n) => n));
    const taken = this.taken();
    const blocks = new Map(taken.blocks);
    for (const [id, { names, variants: own }] of kept.blocks()) {
      const before = blocks.get(id)?.variants ?? [];
      const variants = own.map((v) => ({ ...v, ids: Array.from(v.ids, (n) => this.#adopted[n]! - 1) }));
      const others = before.filter((b) => !variants.some((v) => v.roles === b.roles && String(v.flags) === String(b.flags)));
      blocks.set(id, { names, variants: [...variants, ...others] });
    }
    return { ...taken, blocks };
  }

  /** Reads a unit. Declarations that are not new cost a hash and a comparison. */
  addUnit(unit: UnitTokens, index: number, dialect: Dialect): UnitDeclarations {
    this.#unit = index;
    const roles = this.#rolesFor(dialect).table();
    if (this.#typedefs.length < this.#space.spellings.size) this.#typedefs = new Uint8Array(this.#space.spellings.size * 2);
    const cutter = new Cutter(unit, roles, this.#typedefs);
    const packs = new PackMap(unit, this.#space.spellings, this.#packPragmas);
    const cut: Cut = { startBlock: 0, startIndex: 0, endBlock: 0, endIndex: 0, count: 0, hash: 0, hash2: 0, open: false };
    const ids: number[] = [];
    const named = BUILTIN_TYPE_NAMES.map((name) => this.#space.spellings.idOf(name)).filter((id) => id > 0);
    for (const name of named) this.#typedefs[name] = 1;
    const take = (declaration: Declaration): void => {
      declaration.occurrences++;
      this.seen.declarations++;
      this.seen.tokens += declaration.tokenCount;
      ids.push(declaration.id);
      for (const name of declaration.typedefs) {
        this.#typedefs[name] = 1;
        named.push(name);
      }
    };
    for (;;) {
      const at = cutter.blockAhead();
      const block = at < 0 || !packs.isPlain(at) ? undefined : unit.blocks[at]!;
      const recalled = block === undefined ? undefined : this.#recalled(block, roles, dialect);
      if (recalled !== undefined) {
        for (const id of recalled) take(this.declarations[id]!);
        cutter.skipBlock();
        continue;
      }
      const recording = block === undefined || !this.#remembers ? undefined : this.#memory.record(block, roles, this.#typedefs);
      const from = ids.length;
      let more = true;
      do {
        more = cutter.next(cut);
        if (!more) break;
        if (cut.open) cutter.resume(cut, (place) => this.#space.files.place(place).column);
        const packed = packs.in(cut);
        take(this.#find(unit, cut, packed) ?? this.#parse(unit, cut, index, roles, packed));
      } while (block !== undefined && cutter.block === at && cutter.index < block.length);
      if (recording !== undefined && more && cutter.block === at && !cut.open) recording(ids.slice(from));
      if (!more) break;
    }
    for (const name of named) this.#typedefs[name] = 0;
    return { ids: Int32Array.from(ids) };
  }

  /** The declarations of a block that was met before, here or in the earlier run. */
  #recalled(block: TokenBlock, roles: Uint8Array, dialect: Dialect): readonly number[] | undefined {
    const known = this.#remembers ? this.#memory.recall(block, roles, this.#typedefs) : undefined;
    if (known !== undefined) return known;
    const kept = this.#kept?.ofBlock(block.id, nameOf(dialect), this.#typedefs);
    if (kept === undefined) return undefined;
    const record = this.#remembers ? this.#memory.record(block, roles, this.#typedefs) : undefined;
    const ids = this.#adoptAll(kept);
    record?.(ids);
    return ids;
  }

  /** Takes declarations of the earlier run over, where that has not been done; their numbers here. */
  #adoptAll(kept: Int32Array): number[] {
    for (let i = 0; i < kept.length; ) {
      const first = kept[i]!;
      let count = 0;
      while (kept[i + count] === first + count && this.#adopted[first + count] === 0) count++;
      for (let n = first; n < first + count; ) n += this.#adoptStretch(n, this.#kept!.stretch(n, first + count));
      i += Math.max(1, count);
    }
    return Array.from(kept, (n) => this.#adopted[n]! - 1);
  }

  #adoptStretch(first: number, count: number): number {
    const kept = this.#kept!;
    kept.copyTo(this.arena, first, count, (number, { root, firstToken, tokenCount, typedefs }) => {
      const id = this.declarations.length;
      const unit = this.#unit;
      const rest = { occurrences: 0, typedefs, packs: NOTHING_PACKED, fault: undefined };
      this.declarations.push({ id, root, firstToken, tokenCount, unit, ...rest });
      this.#adopted[number] = id + 1;
      const [hash, hash2] = kept.hashes(number);
      this.#enter(id, hash, hash2);
    });
    return count;
  }

  #findKept(unit: UnitTokens, cut: Cut, key: number): Declaration | undefined {
    const kept = this.#kept;
    if (kept === undefined) return undefined;
    for (const number of kept.withHashes(key, cut.hash2)) {
      // What was taken over was looked at before.
      if (this.#adopted[number] !== 0) continue;
      const tokens = kept.tokens(number);
      if (tokens.spelling.length !== cut.count || !this.#same(unit, cut, tokens, 0)) continue;
      this.#adoptStretch(number, 1);
      return this.declarations[this.#adopted[number]! - 1]!;
    }
    return undefined;
  }

  #rolesFor(dialect: Dialect): Roles {
    const key = nameOf(dialect);
    let roles = this.#roles.get(key);
    if (roles === undefined) {
      roles = new Roles(this.#space.spellings, dialect);
      this.#roles.set(key, roles);
    }
    return roles;
  }

  /** Mixes the places into the hash: identical text elsewhere is another declaration. */
  #key(unit: UnitTokens, cut: Cut): number {
    const first = unit.blocks[cut.startBlock]!.place[cut.startIndex]!;
    return Math.imul(cut.hash ^ first, 0x01000193) ^ lastPlace(unit, cut);
  }

  #find(unit: UnitTokens, cut: Cut, packs: readonly PackChange[]): Declaration | undefined {
    const key = this.#key(unit, cut);
    for (let id = this.#buckets[(key ^ (key >>> 15)) & (this.#buckets.length - 1)]!; id >= 0; id = this.#chain[id]!) {
      if (this.#hashes[id] !== key || this.#hashes2[id] !== cut.hash2) continue;
      const known = this.declarations[id]!;
      const same = known.tokenCount === cut.count && samePacks(known.packs, packs);
      if (same && this.#same(unit, cut, this.arena, known.firstToken)) return known;
    }
    return packs.length === 0 ? this.#findKept(unit, cut, key) : undefined;
  }

  #same(unit: UnitTokens, cut: Cut, known: KnownTokens, base: Token): boolean {
    const { spelling, place } = known;
    if (place[base] !== unit.blocks[cut.startBlock]!.place[cut.startIndex]) return false;
    if (place[base + cut.count - 1] !== lastPlace(unit, cut)) return false;
    const tokens = this.#tokens(unit, cut);
    for (let i = 0; i < cut.count; i++) if (spelling[base + i] !== tokens[i]) return false;
    return this.#sameOrigin(unit, cut, known, base);
  }

  /** Did the tokens come from the same places, by the same macros? */
  #sameOrigin(unit: UnitTokens, cut: Cut, { place, expansion }: KnownTokens, base: Token): boolean {
    const { spellings, expansions } = this.#space;
    let at = base;
    for (let b = cut.startBlock; b <= cut.endBlock && b < unit.blocks.length; b++) {
      const block = unit.blocks[b]!;
      const end = b === cut.endBlock ? cut.endIndex : block.length;
      for (let i = b === cut.startBlock ? cut.startIndex : 0; i < end; i++) {
        if (spellings.kind(block.spelling[i]!) === TokenKind.Pragma) continue;
        if (place[at] !== block.place[i] || !expansions.same(expansion[at]!, block.expansion[i]!)) return false;
        at++;
      }
    }
    return true;
  }

  /** The spellings of a cut, without pragmas, in the scratch array with a 0 behind them. */
  #tokens(unit: UnitTokens, cut: Cut): Int32Array {
    if (this.#scratch.length <= cut.count + 4) this.#scratch = new Int32Array(cut.count * 2);
    const out = this.#scratch;
    const { spellings } = this.#space;
    let n = 0;
    for (let b = cut.startBlock; b <= cut.endBlock && b < unit.blocks.length; b++) {
      const { spelling, length } = unit.blocks[b]!;
      const end = b === cut.endBlock ? cut.endIndex : length;
      for (let i = b === cut.startBlock ? cut.startIndex : 0; i < end; i++) {
        const token = spelling[i]!;
        if (spellings.kind(token) !== TokenKind.Pragma) out[n++] = plain(token);
      }
    }
    out.fill(0, n, n + 4);
    return out;
  }

  #parse(unit: UnitTokens, cut: Cut, index: number, roles: Uint8Array, packs: readonly PackChange[]): Declaration {
    const firstToken = this.#copyTokens(unit, cut);
    const p = this.#parser;
    p.start(this.#tokens(unit, cut), cut.count, roles, this.#typedefs);
    const id = this.declarations.length;
    const key = this.#key(unit, cut);
    let root: Node = 0;
    let typedefs: readonly number[] = [];
    let fault: Declaration['fault'];
    try {
      externalDeclaration(p);
      root = this.arena.adopt(p.tree, firstToken);
      typedefs = p.fileTypedefs;
    } catch (error) {
      if (!(error instanceof SyntaxFault)) throw error;
      p.unwind();
      fault = { token: firstToken + error.token, message: error.message };
    }
    const tokenCount = cut.count;
    const declaration = { id, root, firstToken, tokenCount, unit: index, occurrences: 0, typedefs, packs, fault };
    this.declarations.push(declaration);
    this.#enter(id, key, cut.hash2);
    return declaration;
  }

  #enter(id: number, key: number, hash2: number): void {
    if (id * 2 > this.#buckets.length) this.#rehash();
    const bucket = (key ^ (key >>> 15)) & (this.#buckets.length - 1);
    this.#hashes.push(key);
    this.#hashes2.push(hash2);
    this.#chain.push(this.#buckets[bucket]!);
    this.#buckets[bucket] = id;
  }

  #rehash(): void {
    this.#buckets = new Int32Array(this.#buckets.length * 4).fill(-1);
    this.#hashes.forEach((key, id) => {
      const bucket = (key ^ (key >>> 15)) & (this.#buckets.length - 1);
      this.#chain[id] = this.#buckets[bucket]!;
      this.#buckets[bucket] = id;
    });
  }

  #copyTokens(unit: UnitTokens, cut: Cut): Token {
    const base = this.arena.addTokens(cut.count);
    const { arena } = this;
    const { spellings } = this.#space;
    let at = base;
    for (let b = cut.startBlock; b <= cut.endBlock && b < unit.blocks.length; b++) {
      const block = unit.blocks[b]!;
      const end = b === cut.endBlock ? cut.endIndex : block.length;
      for (let i = b === cut.startBlock ? cut.startIndex : 0; i < end; i++) {
        const token = block.spelling[i]!;
        if (spellings.kind(token) === TokenKind.Pragma) continue;
        arena.spelling[at] = plain(token);
        arena.place[at] = block.place[i]!;
        arena.expansion[at] = block.expansion[i]!;
        arena.flags[at++] = block.flags[i]!;
      }
    }
    return base;
  }
}

function nameOf({ standard, gnu }: Dialect): string {
  return `${standard}${gnu ? 'g' : ''}`;
}

const NOTHING_PACKED: readonly PackChange[] = [];

/** Place of the last token that is no pragma: the last of the stretch, by how it is cut. */
function lastPlace(unit: UnitTokens, cut: Cut): number {
  const inBlock = cut.endIndex > 0;
  const block = unit.blocks[inBlock ? cut.endBlock : cut.endBlock - 1];
  if (block === undefined) return 0;
  return block.place[inBlock ? cut.endIndex - 1 : block.length - 1]!;
}

/** The diagnostic for a declaration that was not understood. */
export function faultDiagnostic(declaration: Declaration, place: Place, name: string): Diagnostic {
  return {
    code: 'c/syntax',
    severity: 'error',
    effect: 'incomplete',
    message: `${name} could not be parsed: ${declaration.fault?.message ?? 'unknown syntax'}`,
    place,
    cause: 'This declaration is not analysed; the rest of the file is.',
    cure:
      declaration.fault?.message === NESTED_TOO_DEEPLY
        ? 'Split it into several expressions, blocks or types: C compilers need to follow 63 parentheses and 127 blocks only.'
        : 'If the compiler accepts it, check that all headers are found and the macros are those of the build.',
  };
}
