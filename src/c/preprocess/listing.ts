/** Listings of tokens and macros for people and for machines (`assay c tokens`, `assay c macros`). */
// [impl->dsn~c-inspection~1]
import type { Place } from '../../base/diagnostic.ts';
import type { MacroId } from '../lex/macro-table.ts';
import { TokenKind } from '../lex/spellings.ts';
import { type ChainStep, placesOf, TokenFlag, type TokenSpace } from '../lex/tokens.ts';
import { type MacroUsage, macroUsage } from './macro-usage.ts';
import type { UnitResult } from './unit-run.ts';

/** A file by its shown path, and one of its lines if given. */
export interface ListingFilter {
  readonly file: string;
  readonly line?: number;
}

export interface TokenRow {
  /** Position in the unit's token stream. */
  readonly index: number;
  readonly text: string;
  readonly kind: string;
  readonly spelling: Place;
  /** Where the outermost macro was used; as `spelling` for others. */
  readonly use: Place;
  readonly made?: 'pasted' | 'stringised';
  readonly chain: readonly ChainStep[];
}

const KIND_NAMES: ReadonlyMap<number, string> = new Map(Object.entries(TokenKind).map(([name, id]) => [id, name.toLowerCase()]));

/** The tokens whose outermost use lies in the wanted file (and line). */
export function listTokens(space: TokenSpace, unit: UnitResult, filter: ListingFilter): TokenRow[] {
  return [...tokensOf(space, unit, filter)];
}

/** The same row by row. */
export function* tokensOf(space: TokenSpace, unit: UnitResult, filter: ListingFilter): Generator<TokenRow> {
  for (const [b, block] of unit.tokens.blocks.entries()) {
    for (let i = 0; i < block.length; i++) {
      const expansion = block.expansion[i]!;
      const at = expansion === 0 ? block.place[i]! : space.expansions.outermostUse(expansion);
      if (!lies(space, at, filter)) continue;
      const places = placesOf(space, block, i);
      const flags = block.flags[i]!;
      const made = flags & TokenFlag.pasted ? 'pasted' : flags & TokenFlag.stringised ? 'stringised' : undefined;
      yield {
        index: unit.tokens.starts[b]! + i,
        text: space.spellings.text(block.spelling[i]!),
        kind: KIND_NAMES.get(space.spellings.kind(block.spelling[i]!))!,
        spelling: places.spelling,
        use: places.use,
        ...(made === undefined ? {} : { made }),
        chain: places.chain,
      };
    }
  }
}

export interface MacroRow {
  readonly name: string;
  /** As written: `max(a, b)`. */
  readonly head: string;
  readonly body: string;
  readonly definition: Place;
  readonly origin: string;
  readonly uses: readonly Place[];
  readonly tests: readonly Place[];
  readonly undefines: readonly Place[];
}

/** The macros defined in the wanted file (and line); with a line, also those used on it. */
export function listMacros(space: TokenSpace, units: readonly UnitResult[], filter: ListingFilter): MacroRow[] {
  return macroUsage(space, units)
    .filter((usage) => {
      if (lies(space, space.macros.get(usage.macro).place, filter)) return true;
      return filter.line !== undefined && usage.uses.some((use) => lies(space, use, filter));
    })
    .map((usage) => macroRow(space, usage));
}

function macroRow(space: TokenSpace, usage: MacroUsage): MacroRow {
  const macro = space.macros.get(usage.macro);
  const name = space.spellings.text(macro.name);
  const places = (list: readonly number[]): Place[] => list.map((at) => space.files.place(at, name.length));
  return {
    name,
    head: headOf(space, usage.macro),
    body: bodyOf(space, usage.macro),
    definition: space.files.place(macro.place, name.length),
    origin: macro.origin,
    uses: places(usage.uses),
    tests: places(usage.tests),
    undefines: places(usage.undefines),
  };
}

function headOf(space: TokenSpace, id: MacroId): string {
  const macro = space.macros.get(id);
  const name = space.spellings.text(macro.name);
  if (!macro.functionLike) return name;
  const names = macro.parameters.map((p) => space.spellings.text(p));
  if (macro.variadic) {
    const last = names.pop()!;
    names.push(last === '__VA_ARGS__' ? '...' : `${last}...`);
  }
  return `${name}(${names.join(', ')})`;
}

function bodyOf(space: TokenSpace, id: MacroId): string {
  const { body } = space.macros.get(id);
  let text = '';
  for (let i = 0; i < body.length; i++) {
    text += ((body.flags[i]! & TokenFlag.space) !== 0 ? ' ' : '') + space.spellings.text(body.spelling[i]!);
  }
  return text;
}

function lies(space: TokenSpace, at: number, filter: ListingFilter): boolean {
  const file = space.files.fileAt(at);
  if (file.source.file !== filter.file) return false;
  return filter.line === undefined || file.source.positionAt(at - file.base).line === filter.line;
}
