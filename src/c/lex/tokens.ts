/**
 * The token stream that every later phase reads.
 *
 * One `TokenSpace` per program holds what all units share: spellings, files, macro definitions, expansion records. Tokens
 * lie in `TokenBlock`s, as parallel typed arrays. A block is immutable once it is handed out, and **shared**: a stretch of
 * a header whose macros have the same definitions yields the same block object in every unit, so whatever is derived from
 * a block alone can be memoised by the block (`WeakMap<TokenBlock, …>`, or by `block.id`). A unit is a list of blocks.
 * A construct may straddle blocks (an `#include` in the middle of an enumeration): blocks are cut at `#include`
 * directives, not at declarations.
 *
 * What is in the stream: the tokens of translation phase 4's result in order, as `gcc -E` prints them; `#pragma` lines
 * and `_Pragma` operators as one token of kind `Pragma` each. Adjacent strings are not joined, digraphs keep their spelling,
 * escapes are not interpreted (phases 5 and 6 are the reader's).
 *
 * Places: `place` is where the token's characters stand (in a macro body: inside the `#define`). A token made by `##` or
 * `#` has the place of the first token it was made from (`pasted`, `stringised` say so: its characters stand nowhere as
 * such); a token made by a built-in macro (`__LINE__`) has the place of that name and an expansion record like others.
 */
import type { Place } from '../../base/diagnostic.ts';
import { type Expansion, type ExpansionId, ExpansionTable } from './expansions.ts';
import { MacroTable } from './macro-table.ts';
import { type Loc, SourceFiles } from './source-files.ts';
import { SpellingTable } from './spellings.ts';

/** Bits of a token's `flags`. */
export const TokenFlag = {
  /** White space or a comment stands before the token. */
  space: 1,
  /** First token of its line in the file (for a token from a macro: the macro's name was). */
  lineStart: 2,
  /** From a macro's body or arguments: `expansion` is not 0. */
  fromMacro: 4,
  /** Spelled in, or expanded in, a system header. */
  systemHeader: 8,
  /** A line splice or trigraph stands inside the token: its characters in the file are more than its spelling. */
  spliced: 16,
  /** Made by `##`. */
  pasted: 32,
  /** Made by `#`. */
  stringised: 64,
  /** A macro name that is not expanded any more ("painted blue", 6.10.3.4 p2). */
  painted: 128,
} as const;

/** What all units of a program share. */
export class TokenSpace {
  readonly spellings: SpellingTable;
  readonly files: SourceFiles;
  readonly expansions: ExpansionTable;
  readonly macros: MacroTable;

  /** `kept`: tables that begin with what an earlier run made. */
  constructor(kept: Partial<TokenSpace> = {}) {
    this.spellings = kept.spellings ?? new SpellingTable();
    this.files = kept.files ?? new SourceFiles();
    this.expansions = kept.expansions ?? new ExpansionTable();
    this.macros = kept.macros ?? new MacroTable();
  }
}

/** Tokens as parallel arrays; index `0 … length - 1`. Do not write to a block you did not make. */
export interface TokenBlock {
  /** Unique in the process, for use as a memo key. */
  readonly id: number;
  readonly length: number;
  /** Spelling ids (`TokenSpace.spellings`), which also give the kind. */
  readonly spelling: Int32Array;
  /** Where the characters stand. */
  readonly place: Uint32Array;
  /** Innermost expansion record, 0 = none. */
  readonly expansion: Int32Array;
  readonly flags: Uint8Array;
}

let nextBlockId = 1;

/** For a block that was not made by a `TokenBuilder`. */
export function newBlockId(): number {
  return nextBlockId++;
}

/** Collects tokens into growing arrays; `finish` makes an immutable block of them and starts afresh. */
export class TokenBuilder {
  length = 0;
  spelling = new Int32Array(1024);
  place = new Uint32Array(1024);
  expansion = new Int32Array(1024);
  flags = new Uint8Array(1024);

  push(spelling: number, place: Loc, expansion: ExpansionId, flags: number): void {
    const i = this.length;
    if (i === this.spelling.length) this.#grow();
    this.spelling[i] = spelling;
    this.place[i] = place;
    this.expansion[i] = expansion;
    this.flags[i] = flags;
    this.length = i + 1;
  }

  /** The tokens so far as a block of exactly their size. */
  finish(): TokenBlock {
    const n = this.length;
    this.length = 0;
    return {
      id: nextBlockId++,
      length: n,
      spelling: this.spelling.slice(0, n),
      place: this.place.slice(0, n),
      expansion: this.expansion.slice(0, n),
      flags: this.flags.slice(0, n),
    };
  }

  #grow(): void {
    const size = this.spelling.length * 2;
    const { spelling, place, expansion, flags } = this;
    this.spelling = new Int32Array(size);
    this.spelling.set(spelling);
    this.place = new Uint32Array(size);
    this.place.set(place);
    this.expansion = new Int32Array(size);
    this.expansion.set(expansion);
    this.flags = new Uint8Array(size);
    this.flags.set(flags);
  }
}

/** The tokens of one translation unit: a list of shared blocks. No block is empty. */
export class UnitTokens {
  readonly blocks: readonly TokenBlock[];
  /** Index in the unit of the first token of each block. */
  readonly starts: Int32Array;
  readonly length: number;

  constructor(blocks: readonly TokenBlock[]) {
    this.blocks = blocks;
    this.starts = new Int32Array(blocks.length);
    let at = 0;
    for (let i = 0; i < blocks.length; i++) {
      this.starts[i] = at;
      at += blocks[i]!.length;
    }
    this.length = at;
  }

  /** Index in `blocks` of the block that holds token `index`. */
  blockOf(index: number): number {
    let low = 0;
    let high = this.blocks.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (this.starts[middle]! <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** All tokens copied into one block: convenient, at the price of the sharing. */
  flat(): TokenBlock {
    const all = {
      id: nextBlockId++,
      length: this.length,
      spelling: new Int32Array(this.length),
      place: new Uint32Array(this.length),
      expansion: new Int32Array(this.length),
      flags: new Uint8Array(this.length),
    };
    this.blocks.forEach((block, i) => {
      const at = this.starts[i]!;
      all.spelling.set(block.spelling, at);
      all.place.set(block.place, at);
      all.expansion.set(block.expansion, at);
      all.flags.set(block.flags, at);
    });
    return all;
  }
}

/** One step of a macro chain, ready to be shown. */
export interface ChainStep {
  readonly macro: string;
  /** Where the macro was used. */
  readonly use: Place;
  /** Where it is defined; pseudo files for built-in and command-line macros. */
  readonly definition: Place;
  /** Name of the parameter through which the token came; absent when it stands in the replacement list. */
  readonly parameter?: string;
}

/** The places at which a finding about a token can be reported. */
export interface TokenPlaces {
  /** Where the characters stand. */
  readonly spelling: Place;
  /** Where the outermost macro was used; equal to `spelling` for a token not from a macro. */
  readonly use: Place;
  /** The macro in whose definition the characters stand; absent when they were written outside (also as an argument). */
  readonly bodyOf?: string;
  /** Innermost step first; empty for a token not from a macro. */
  readonly chain: readonly ChainStep[];
}

/** The macro chain of an expansion, innermost first. */
export function macroChain(space: TokenSpace, expansion: ExpansionId): ChainStep[] {
  return space.expansions.chain(expansion).map((step) => showStep(space, step));
}

function showStep(space: TokenSpace, step: Expansion): ChainStep {
  const macro = space.macros.get(step.macro);
  const name = space.spellings.text(macro.name);
  const shown = {
    macro: name,
    use: space.files.place(step.use, name.length),
    definition: space.files.place(macro.place, name.length),
  };
  const parameter = step.argument < 0 ? undefined : macro.parameters[step.argument];
  return parameter === undefined ? shown : { ...shown, parameter: space.spellings.text(parameter) };
}

/** All reporting places of one token of a block. */
export function placesOf(space: TokenSpace, block: TokenBlock, index: number): TokenPlaces {
  const { files, spellings, expansions, macros } = space;
  const expansion = block.expansion[index]!;
  const spelling = files.place(block.place[index]!, spellings.text(block.spelling[index]!).length);
  if (expansion === 0) return { spelling, use: spelling, chain: [] };
  const chain = macroChain(space, expansion);
  const use = chain[chain.length - 1]!.use;
  const body = expansions.bodyOf(expansion);
  if (body === 0) return { spelling, use, chain };
  return { spelling, use, chain, bodyOf: spellings.text(macros.get(expansions.macroOf(body)).name) };
}
