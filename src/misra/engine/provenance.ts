/**
 * Where a match is reported. A token whose characters stand in a macro's replacement list is reported there, once with the
 * number of uses, when the whole construct stands in replacement lists; otherwise the use is at fault and is the place.
 */
import { BODY, type Expansion, type ExpansionId } from '../../c/lex/expansions.ts';
import type { Loc } from '../../c/lex/source-files.ts';
import type { TokenSpace } from '../../c/lex/tokens.ts';
import type { RelatedFact } from '../../facts/common.ts';
import type { Match } from './rule.ts';

export interface Blame {
  readonly loc: Loc;
  readonly length: number;
  /** The finding stands at the definition of a macro; `use` is one place that needs it. */
  readonly definition: boolean;
  readonly use: Loc;
  /** Where the offending token's characters stand. */
  readonly spelled: Loc;
  /** The whole construct came out of one use of a macro. */
  readonly contained: boolean;
}

// [impl->dsn~misra-macro-provenance~1]
export function blameOf(space: TokenSpace, match: Match): Blame {
  const { at, blame = 'auto' } = match;
  const { expansions } = space;
  if (at.expansion === 0)
    return { loc: at.loc, length: at.length, definition: false, use: at.loc, spelled: at.loc, contained: false };
  const use = expansions.outermostUse(at.expansion);
  const inBody = expansions.bodyOf(at.expansion) !== 0;
  const contained = wholeInUse(space, match.whole, use);
  if (blame === 'spelling' || (blame === 'auto' && (!inBody || wholeInBodies(space, match.whole, at.expansion))))
    return { loc: at.loc, length: at.length, definition: inBody, use, spelled: at.loc, contained };
  const name = space.spellings.text(space.macros.get(outermostMacro(space, at.expansion)).name);
  return { loc: use, length: name.length, definition: false, use, spelled: at.loc, contained };
}

/** Do all characters of the construct stand in replacement lists, of one use? What an argument names is another use. */
function wholeInBodies(space: TokenSpace, whole: ArrayLike<ExpansionId> | undefined, at: ExpansionId): boolean {
  if (whole === undefined) return true;
  const root = rootUse(space, at);
  let last = -1;
  for (let i = 0; i < whole.length; i++) {
    const e = whole[i]!;
    if (e === last) continue;
    last = e;
    if (e === 0 || space.expansions.bodyOf(e) === 0 || rootUse(space, e) !== root) return false;
  }
  return true;
}

/** Use of the outermost macro in whose replacement list a token stands, through what it names and passes on. */
export function rootUse({ expansions }: TokenSpace, expansion: ExpansionId): Loc {
  let use = 0;
  for (let at = expansion; at !== 0; at = expansions.priorOf(at) || expansions.parentOf(at))
    if (expansions.argumentOf(at) === BODY) use = expansions.useOf(at);
  return use;
}

/** Do all tokens of the construct come from one use of a macro, arguments included? */
function wholeInUse(space: TokenSpace, whole: ArrayLike<ExpansionId> | undefined, use: Loc): boolean {
  if (whole === undefined) return true;
  for (let i = 0; i < whole.length; i++) if (whole[i] === 0 || space.expansions.outermostUse(whole[i]!) !== use) return false;
  return true;
}

function outermostMacro(space: TokenSpace, expansion: ExpansionId): number {
  return space.expansions.chain(expansion).at(-1)!.macro;
}

/** The macro chain as facts, innermost first. */
export function chainFacts(space: TokenSpace, expansion: ExpansionId): readonly RelatedFact[] {
  if (expansion === 0) return [];
  const known = CHAINS.get(space) ?? new Map<ExpansionId, readonly RelatedFact[]>();
  CHAINS.set(space, known);
  let chain = known.get(expansion);
  if (chain === undefined) {
    chain = space.expansions.chain(expansion).map((step) => stepFact(space, step));
    known.set(expansion, chain);
  }
  return chain;
}

/** Many findings have the same chain. */
const CHAINS = new WeakMap<TokenSpace, Map<ExpansionId, readonly RelatedFact[]>>();

function stepFact({ files, macros, spellings }: TokenSpace, { use, macro, argument }: Expansion): RelatedFact {
  const { source, base } = files.fileAt(use);
  const { line, column } = source.positionAt(use - base);
  const { name, parameters } = macros.get(macro);
  const parameter = argument < 0 ? undefined : parameters[argument];
  const word = spellings.text(name);
  const message =
    parameter === undefined ? `expanded from \`${word}\`` : `passed to \`${word}\` as \`${spellings.text(parameter)}\``;
  return { file: source.file, line, column, message };
}
