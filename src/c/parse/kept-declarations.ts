/**
 * The declarations of headers with their trees and tokens in words, to be kept for another run, and which block of a header
 * holds which of them. Numbers of nodes and tokens are those of the run that wrote them: who takes a declaration over moves them.
 */
import { type AnyArray, joinedBytes, joinedWords, NumberList } from '../../base/array-file.ts';
import { unsigned } from '../preprocess/kept-segments.ts';
import type { DeclarationId, SyntaxArena } from '../tree/arena.ts';
import type { Declaration } from './declaration.ts';

type Arrays = Readonly<Record<string, AnyArray>>;

/** Columns of a declaration; nodes and tokens begin here and in the arena that they come from. */
const C = {
  root: 0,
  nodes: 1,
  firstToken: 2,
  tokens: 3,
  tokenCount: 4,
  nodeCount: 5,
  hash: 6,
  hash2: 7,
  typedefsEnd: 8,
} as const;
const WIDTH = 9;

export interface DeclarationsMeta {
  /** Dialects of the parser by number. */
  readonly roles: readonly string[];
}

/** What an intake has of its declarations. */
export interface TakenDeclarations {
  readonly arena: SyntaxArena;
  readonly declarations: readonly Declaration[];
  readonly hashes: readonly number[];
  readonly hashes2: readonly number[];
  /** By number of the block. */
  readonly blocks: ReadonlyMap<number, TakenBlock>;
}

/** What a block holds (see `block-memory.ts`), with the parser's dialect by name. */
export interface TakenBlock {
  readonly names: Int32Array;
  readonly variants: readonly {
    readonly roles: string;
    readonly flags: Uint8Array;
    readonly ids: ArrayLike<DeclarationId>;
  }[];
}

// [impl->dsn~c-kept-headers~1]
/** `isKept`: stands a declaration in kept files; `byBlock`: kept blocks of this run, and their numbers in the file. */
export function packDeclarations(
  taken: TakenDeclarations,
  isKept: (declaration: Declaration) => boolean,
  byBlock: ReadonlyMap<number, number>,
): { readonly meta: DeclarationsMeta; readonly arrays: Arrays } {
  const numbers = new Map<DeclarationId, number>();
  const rows = new NumberList();
  const typedefs = new NumberList();
  const runs = new Runs(taken.arena);
  for (const declaration of taken.declarations) {
    const { id, root, firstToken, tokenCount, packs } = declaration;
    // What is rare is parsed again.
    if (root === 0 || packs.length > 0 || !isKept(declaration)) continue;
    numbers.set(id, numbers.size);
    const { nodes, tokens, nodeCount } = runs.add(declaration);
    typedefs.pushAll(declaration.typedefs);
    rows.pushAll([
      root, nodes, firstToken, tokens, tokenCount, nodeCount, taken.hashes[id]!, taken.hashes2[id]!, typedefs.length,
    ]); // biome-ignore format: a row
  }
  const blocks = packBlocks(taken, numbers, byBlock);
  const arrays = { declarations: rows.words(), typedefs: typedefs.words(), ...runs.arrays(), ...blocks.arrays };
  return { meta: { roles: blocks.roles }, arrays };
}

/** Declarations that lie one behind the other are copied together. */
class Runs {
  readonly #arena: SyntaxArena;
  readonly #nodes: [from: number, to: number][] = [];
  readonly #tokens: [from: number, to: number][] = [];
  #nodeCount = 0;
  #tokenCount = 0;

  constructor(arena: SyntaxArena) {
    this.#arena = arena;
  }

  add({ root, firstToken, tokenCount }: Declaration): { nodes: number; tokens: number; nodeCount: number } {
    const end = this.#arena.end[root]!;
    const at = { nodes: this.#nodeCount, tokens: this.#tokenCount, nodeCount: end - root };
    extend(this.#nodes, root, end);
    extend(this.#tokens, firstToken, firstToken + tokenCount);
    this.#nodeCount += end - root;
    this.#tokenCount += tokenCount;
    return at;
  }

  arrays(): Arrays {
    const { kind, field, first, last, parent, end, spelling, place, expansion, flags } = this.#arena;
    const words = (of: Int32Array | Uint32Array, runs: readonly (readonly [number, number])[]): Int32Array =>
      joinedWords(runs.map(([from, to]) => of.subarray(from, to)));
    const bytes = (of: Uint8Array, runs: readonly (readonly [number, number])[]): Uint8Array =>
      joinedBytes(runs.map(([from, to]) => of.subarray(from, to)));
    return {
      nodeKind: bytes(kind, this.#nodes),
      nodeField: bytes(field, this.#nodes),
      nodeFirst: words(first, this.#nodes),
      nodeLast: words(last, this.#nodes),
      nodeParent: words(parent, this.#nodes),
      nodeEnd: words(end, this.#nodes),
      tokenSpelling: words(spelling, this.#tokens),
      tokenPlace: words(place, this.#tokens),
      tokenExpansion: words(expansion, this.#tokens),
      tokenFlags: bytes(flags, this.#tokens),
    };
  }
}

function extend(runs: [number, number][], from: number, to: number): void {
  const last = runs.at(-1);
  if (last?.[1] === from) last[1] = to;
  else runs.push([from, to]);
}

/**
 * A row for each block and each state of its typedef names: number of the block, of the dialect, where its names begin and
 * their states, where its declarations begin, and how many of both there are.
 */
const BLOCK = { block: 0, roles: 1, names: 2, flags: 3, ids: 4, nameCount: 5, idCount: 6 } as const;
const BLOCK_WIDTH = 7;

function packBlocks(
  { blocks }: TakenDeclarations,
  numbers: ReadonlyMap<DeclarationId, number>,
  byBlock: ReadonlyMap<number, number>,
): { readonly roles: readonly string[]; readonly arrays: Arrays } {
  const roles: string[] = [];
  const [rows, names, ids] = [new NumberList(), new NumberList(), new NumberList()];
  const flags: Uint8Array[] = [];
  let flagCount = 0;
  for (const [id, { names: own, variants }] of blocks) {
    const block = byBlock.get(id);
    if (block === undefined) continue;
    const first = names.length;
    names.pushAll(own);
    for (const variant of variants) {
      const kept = Array.from(variant.ids, (d) => numbers.get(d));
      if (kept.includes(undefined)) continue;
      if (!roles.includes(variant.roles)) roles.push(variant.roles);
      rows.pushAll([block, roles.indexOf(variant.roles), first, flagCount, ids.length, own.length, kept.length]);
      ids.pushAll(kept as number[]);
      flags.push(variant.flags);
      flagCount += variant.flags.length;
    }
  }
  const words = { blocks: rows.words(), blockNames: names.words(), blockIds: ids.words() };
  return { roles, arrays: { ...words, blockStates: joinedBytes(flags) } };
}

/** What `packDeclarations` wrote. Declarations have numbers of their own, from 0. */
export class KeptDeclarations {
  readonly count: number;
  readonly #rows: Int32Array;
  readonly #arrays: Arrays;
  readonly #roles: readonly string[];
  /** By number of a block in this run: its number in the file. */
  readonly #byBlock: ReadonlyMap<number, number>;
  #rowsOf: Map<number, number[]> | undefined;
  #buckets: Int32Array | undefined;
  #chain = new Int32Array(0);

  /** `byBlock`: the numbers in the file of the blocks of this run; grows. */
  constructor({ roles }: DeclarationsMeta, arrays: Arrays, byBlock: ReadonlyMap<number, number>) {
    this.#rows = arrays.declarations as Int32Array;
    this.#arrays = arrays;
    this.#roles = roles;
    this.#byBlock = byBlock;
    this.count = this.#rows.length / WIDTH;
  }

  #column(number: number, column: number): number {
    return this.#rows[number * WIDTH + column]!;
  }

  /** The declarations of a block under these circumstances; undefined when that is not known. */
  ofBlock(block: number, roles: string, typedefs: Uint8Array): Int32Array | undefined {
    const number = this.#byBlock.get(block);
    if (number === undefined) return undefined;
    this.#rowsOf ??= this.#index();
    const blocks = this.#arrays.blocks as Int32Array;
    for (const at of this.#rowsOf.get(number) ?? []) {
      if (this.#roles[blocks[at + BLOCK.roles]!] !== roles || !this.#agrees(at, typedefs)) continue;
      const from = blocks[at + BLOCK.ids]!;
      return (this.#arrays.blockIds as Int32Array).subarray(from, from + blocks[at + BLOCK.idCount]!);
    }
    return undefined;
  }

  #index(): Map<number, number[]> {
    const rows = new Map<number, number[]>();
    const blocks = this.#arrays.blocks as Int32Array;
    for (let at = 0; at < blocks.length; at += BLOCK_WIDTH) {
      const known = rows.get(blocks[at]!);
      if (known === undefined) rows.set(blocks[at]!, [at]);
      else known.push(at);
    }
    return rows;
  }

  /** What is known of the blocks that this run has, by their numbers in it; declarations by their numbers here. */
  blocks(): Map<number, TakenBlock> {
    const found = new Map<number, TakenBlock>();
    this.#rowsOf ??= this.#index();
    for (const [block, number] of this.#byBlock) {
      const rows = this.#rowsOf.get(number) ?? [];
      if (rows.length === 0) continue;
      const { names } = this.#variant(rows[0]!);
      found.set(block, { names, variants: rows.map((at) => this.#variant(at)) });
    }
    return found;
  }

  #variant(at: number) {
    const blocks = this.#arrays.blocks as Int32Array;
    const part = <T extends AnyArray>(array: AnyArray | undefined, from: number, count: number): T =>
      array!.subarray(blocks[at + from], blocks[at + from]! + blocks[at + count]!) as T;
    return {
      roles: this.#roles[blocks[at + BLOCK.roles]!]!,
      names: part<Int32Array>(this.#arrays.blockNames, BLOCK.names, BLOCK.nameCount),
      flags: part<Uint8Array>(this.#arrays.blockStates, BLOCK.flags, BLOCK.nameCount),
      ids: part<Int32Array>(this.#arrays.blockIds, BLOCK.ids, BLOCK.idCount),
    };
  }

  #agrees(at: number, typedefs: Uint8Array): boolean {
    const blocks = this.#arrays.blocks as Int32Array;
    const names = this.#arrays.blockNames as Int32Array;
    const states = this.#arrays.blockStates as Uint8Array;
    const [first, flags, count] = [blocks[at + BLOCK.names]!, blocks[at + BLOCK.flags]!, blocks[at + BLOCK.nameCount]!];
    for (let i = 0; i < count; i++) if (typedefs[names[first + i]!] !== states[flags + i]) return false;
    return true;
  }

  hashes(number: number): [hash: number, hash2: number] {
    return [this.#column(number, C.hash), this.#column(number, C.hash2)];
  }

  /** Declarations of these hashes, the latest first. */
  *withHashes(hash: number, hash2: number): Iterable<number> {
    this.#buckets ??= this.#hashed();
    const buckets = this.#buckets;
    for (let n = buckets[(hash ^ (hash >>> 15)) & (buckets.length - 1)]!; n >= 0; n = this.#chain[n]!)
      if (this.#column(n, C.hash) === hash && this.#column(n, C.hash2) === hash2) yield n;
  }

  #hashed(): Int32Array {
    let size = 1024;
    while (size < this.count * 2) size *= 2;
    const buckets = new Int32Array(size).fill(-1);
    this.#chain = new Int32Array(this.count);
    for (let n = 0; n < this.count; n++) {
      const hash = this.#column(n, C.hash);
      const bucket = (hash ^ (hash >>> 15)) & (size - 1);
      this.#chain[n] = buckets[bucket]!;
      buckets[bucket] = n;
    }
    return buckets;
  }

  /** Spellings, places and expansions of a declaration's tokens. */
  tokens(number: number): { spelling: Int32Array; place: Uint32Array; expansion: Int32Array; flags: Uint8Array } {
    const from = this.#column(number, C.tokens);
    return this.#tokensIn(from, from + this.#column(number, C.tokenCount));
  }

  #tokensIn(from: number, to: number) {
    const { tokenSpelling, tokenPlace, tokenExpansion, tokenFlags } = this.#arrays;
    return {
      spelling: (tokenSpelling as Int32Array).subarray(from, to),
      place: unsigned(tokenPlace!.subarray(from, to)),
      expansion: (tokenExpansion as Int32Array).subarray(from, to),
      flags: (tokenFlags as Uint8Array).subarray(from, to),
    };
  }

  /** How many declarations from `first` on, up to before `stop`, lie in one stretch of the arena that they come from. */
  stretch(first: number, stop: number): number {
    let n = first + 1;
    const [nodes, tokens] = [this.#moved(first, C.root, C.nodes), this.#moved(first, C.firstToken, C.tokens)];
    while (n < stop && this.#moved(n, C.root, C.nodes) === nodes && this.#moved(n, C.firstToken, C.tokens) === tokens) n++;
    return n - first;
  }

  #moved(number: number, there: number, here: number): number {
    return this.#column(number, there) - this.#column(number, here);
  }

  /** Copies the trees and tokens of one stretch to the end of an arena; `take` gets what is known of each declaration. */
  copyTo(
    arena: SyntaxArena,
    first: number,
    count: number,
    take: (number: number, declaration: Pick<Declaration, 'root' | 'firstToken' | 'tokenCount' | 'typedefs'>) => void,
  ): void {
    const last = first + count - 1;
    const tokens = this.#column(first, C.tokens);
    const base = arena.addTokens(this.#column(last, C.tokens) + this.#column(last, C.tokenCount) - tokens);
    const from = this.#tokensIn(tokens, tokens + arena.tokens - base);
    arena.spelling.set(from.spelling, base);
    arena.place.set(from.place, base);
    arena.expansion.set(from.expansion, base);
    arena.flags.set(from.flags, base);
    const nodes = this.#column(first, C.nodes);
    const to = this.#column(last, C.nodes) + this.#column(last, C.nodeCount);
    const byToken = base - this.#column(first, C.firstToken);
    const at = arena.moveIn(this.#nodesIn(nodes, to), byToken, this.#column(first, C.root));
    for (let n = first; n <= last; n++) {
      const root = at + this.#column(n, C.nodes) - nodes;
      const firstToken = base + this.#column(n, C.tokens) - tokens;
      take(n, { root, firstToken, tokenCount: this.#column(n, C.tokenCount), typedefs: this.#typedefs(n) });
    }
  }

  #nodesIn(from: number, to: number) {
    const { nodeKind, nodeField, nodeFirst, nodeLast, nodeParent, nodeEnd } = this.#arrays;
    return {
      kind: (nodeKind as Uint8Array).subarray(from, to),
      field: (nodeField as Uint8Array).subarray(from, to),
      first: (nodeFirst as Int32Array).subarray(from, to),
      last: (nodeLast as Int32Array).subarray(from, to),
      parent: (nodeParent as Int32Array).subarray(from, to),
      end: (nodeEnd as Int32Array).subarray(from, to),
    };
  }

  #typedefs(number: number): readonly number[] {
    const from = number === 0 ? 0 : this.#column(number - 1, C.typedefsEnd);
    const to = this.#column(number, C.typedefsEnd);
    return from === to ? NONE : [...(this.#arrays.typedefs as Int32Array).subarray(from, to)];
  }
}

const NONE: readonly number[] = [];
