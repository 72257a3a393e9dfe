/**
 * The guidelines that look for names of the standard library as written, piece by piece. Where a name stands that may be a use,
 * the match is open: the program may declare something of its own by that name, mean a member, parameter, local object or label
 * by it, or never hand it to the compiler (`library/uses.ts`). Files claim the macros that they define and that they are headers;
 * units claim what they declare, what their names mean and which of them were compiled.
 */
import type { MacroId } from '../../../c/lex/macro-table.ts';
import type { SpellingTable } from '../../../c/lex/spellings.ts';
import type { Node, Token } from '../../../c/tree/arena.ts';
import type { NodeKind } from '../../../c/tree/kinds.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { NotLocal } from '../../engine/local.ts';
import type { Claim, Claims, PieceChecker, Settled } from '../../engine/piece-checker.ts';
import type { Match } from '../../engine/rule.ts';
import { rawSpot, tokenSpot, writtenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { STANDARD_FUNCTIONS } from '../../library/standard-names.ts';
import { isStandard, mayBeUse, type NameUse } from '../../library/uses.ts';
import type { FileView } from '../../written/file-view.ts';
import { argumentsAt, directiveOfTokens } from '../../written/macro-uses.ts';
import { INTEGER_MACROS, smallInteger } from '../07-literals/integer-constant-rules.ts';
import { BANS, bannedUse, bannedWithout, namesOfBan } from '../21-standard-library/library-bans.ts';

/** Names of the library that a guideline looks for. */
interface Search {
  readonly id: GuidelineId;
  readonly names: ReadonlySet<string>;
  /** What holds whatever the names mean. */
  plain?(subject: Subject): Iterable<Match>;
  /** The match at a use; undefined where it is none. */
  match(subject: Subject, use: NameUse): Match | undefined;
}

const SEARCHES: readonly Search[] = [
  ...BANS.map(
    (ban): Search => ({
      id: ban.id,
      names: new Set(namesOfBan(ban)),
      plain: (subject) => bannedWithout(ban, subject),
      match: (subject, use) => bannedUse(ban, subject, use),
    }),
  ),
  { id: 'rule-7.6', names: new Set(INTEGER_MACROS), match: (_, use) => smallInteger(use) },
];

const NAMES: ReadonlySet<string> = new Set(SEARCHES.flatMap((s) => [...s.names]));

/** No name: under it stand the headers. */
const HEADERS = '#include';

/** What a claim says of a name of file scope, before the file. */
const OWN = 'own ';
const DECLARED = 'declared ';
/** Under the name, too: the program defines a function of that name that all units mean. */
const DEFINED = 'defined';

function written({ id, names, plain, match }: Search): PieceChecker {
  return {
    id,
    kind: 'text',
    *check(subject) {
      if (plain !== undefined) yield* plain(subject);
      const { uses, macros, headers } = writtenNames(subject);
      for (const name of names)
        for (const use of uses.get(name) ?? []) {
          const found = match(subject, use);
          if (found !== undefined) yield { ...found, open: openUse(use) };
        }
      for (const { file, token, name } of macros)
        if (names.has(name)) yield { at: rawSpot(file, token), key: name, value: `${OWN}${file.name}` };
      for (const file of headers) yield { at: writtenSpot(file.loc(0), 1), key: HEADERS, value: file.name };
    },
    asks: (open) => {
      const [name, offset, compiled] = open.split(' ');
      return [name!, offset!, HEADERS, ...(compiled === '' ? [] : [compiled!])];
    },
    settle,
  };
}

/** Name, place, the claim that it was compiled (empty where that does not matter), file. */
function openUse({ file, token, name }: NameUse): string {
  const offset = file.loc(token) - file.base;
  const inCode = STANDARD_FUNCTIONS.has(name) && !directiveOfTokens(file).has(token);
  return `${name} ${offset} ${inCode ? `compiled${offset}` : ''} ${file.name}`;
}

function settle(open: string, claims: Claims): Settled {
  const [name, offset, compiled, ...rest] = open.split(' ');
  const file = rest.join(' ');
  const said = claims(name!) ?? new Set();
  const headers = claims(HEADERS) ?? new Set();
  for (const value of said) {
    const owner = value.slice(value.indexOf(' ') + 1);
    if (value.startsWith(OWN) && (owner === file || headers.has(owner))) return undefined;
    if (value.startsWith(DECLARED) && headers.has(owner) && said.has(DEFINED)) return undefined;
  }
  if (claims(offset!)?.has(file) === true) return undefined;
  return compiled === '' || claims(compiled!)?.has(file) === true ? {} : undefined;
}

interface WrittenNames {
  readonly uses: ReadonlyMap<string, readonly NameUse[]>;
  readonly macros: readonly { readonly file: FileView; readonly token: number; readonly name: string }[];
  /** Those in which something of such a name may be declared. */
  readonly headers: readonly FileView[];
}

const WRITTEN = new WeakMap<Subject, WrittenNames>();

/** Where the names stand that any of these guidelines looks for. */
function writtenNames(subject: Subject): WrittenNames {
  const known = WRITTEN.get(subject);
  if (known !== undefined) return known;
  const uses = new Map<string, NameUse[]>();
  const macros: { file: FileView; token: number; name: string }[] = [];
  const headers: FileView[] = [];
  for (const file of subject.files) {
    for (const { define } of file.directives)
      if (define !== undefined && NAMES.has(define.name)) macros.push({ file, token: define.nameToken, name: define.name });
    const mentioned = usesIn(subject, file, uses);
    if (file.header && mentioned) headers.push(file);
  }
  const found = { uses, macros, headers };
  WRITTEN.set(subject, found);
  return found;
}

/** Collects uses; true when the file names one of the names, or glues names together. */
function usesIn({ isActive }: Subject, file: FileView, into: Map<string, NameUse[]>): boolean {
  const { spellings } = file;
  const ids = idsOf(spellings);
  const attributes = ['__attribute', '__attribute__'].map((word) => spellings.idOf(word));
  const glue = spellings.idOf('##');
  const inDirective = directiveOfTokens(file);
  const { spelling } = file.lexed;
  let mentioned = false;
  for (let t = 0; t < file.length; t++) {
    const id = spelling[t]!;
    if (id === glue) mentioned = true;
    if (attributes.includes(id)) t = argumentsAt(file, t + 1, file.length)?.last ?? t;
    if (!ids.has(id) || !file.isName(t)) continue;
    mentioned = true;
    const name = file.word(t);
    if (!mayBeUse(file, t, name, inDirective.get(t)) || !isActive(file.loc(t))) continue;
    const use = { file, token: t, name, called: t + 1 < file.length && file.word(t + 1) === '(' };
    const list = into.get(name);
    if (list === undefined) into.set(name, [use]);
    else list.push(use);
  }
  return mentioned;
}

const IDS = new WeakMap<SpellingTable, { readonly size: number; readonly ids: ReadonlySet<number> }>();

/** The spellings of the names that occur at all. */
function idsOf(spellings: SpellingTable): ReadonlySet<number> {
  const known = IDS.get(spellings);
  if (known?.size === spellings.size) return known.ids;
  const ids = new Set([...NAMES].map((name) => spellings.idOf(name)).filter((id) => id > 0));
  IDS.set(spellings, { size: spellings.size, ids });
  return ids;
}

function compiled({ id, names }: Search): PieceChecker {
  return {
    id,
    kind: 'unit',
    *check(subject): Iterable<Claim> {
      for (const [name, claims] of compiledNames(subject)) if (names.has(name)) yield* claims;
    },
  };
}

const COMPILED = new WeakMap<Subject, ReadonlyMap<string, readonly Claim[]>>();

/** What the units claim, by name. */
function compiledNames(subject: Subject): ReadonlyMap<string, readonly Claim[]> {
  const known = COMPILED.get(subject);
  if (known !== undefined) return known;
  const claims = new Map<string, Claim[]>();
  const add = (name: string, claim: Claim): void => {
    const list = claims.get(name);
    if (list === undefined) claims.set(name, [claim]);
    else list.push(claim);
  };
  const { syntax, space, symbols } = subject;
  const ids = idsOf(space.spellings);
  for (const kind of LEAVES)
    for (const node of syntax.all(kind)) {
      if (!ids.has(syntax.nameId(node))) continue;
      const name = syntax.text(node);
      for (const claim of saidAt(subject, node, symbols.of(node))) add(name, claim);
      if (kind === 'identifier' && STANDARD_FUNCTIONS.has(name))
        add(name, placeClaim(subject, syntax.firstToken(node), 'compiled'));
    }
  COMPILED.set(subject, claims);
  return claims;
}

const LEAVES: readonly NodeKind[] = ['identifier', 'field_identifier', 'type_identifier', 'statement_identifier'];

/** A claim about the place of a token. */
function placeClaim({ syntax }: Subject, token: Token, before: '' | 'compiled'): Claim {
  const loc = syntax.arena.place[token]!;
  const { source, base } = syntax.space.files.fileAt(loc);
  return { at: tokenSpot(syntax, token), key: `${before}${loc - base}`, value: source.file };
}

/** What a leaf says: the name means something inner here, or something is declared. */
function* saidAt(subject: Subject, node: Node, symbol: CSymbol | undefined): Iterable<Claim> {
  if (symbol === undefined || !isStandard(symbol.name)) return;
  const { syntax, inScope, space } = subject;
  const declared = syntax.firstToken(symbol.node);
  const isJudged = inScope(syntax.arena.place[declared]!);
  const isLocal = symbol.kind === 'field' || symbol.kind === 'label' || symbol.scope !== 0;
  const token = syntax.firstToken(node);
  if (isJudged && (isLocal || (symbol.kind === 'function' && symbol.node === node))) yield placeClaim(subject, token, '');
  if (symbol.node !== node || symbol.scope !== 0 || symbol.kind === 'tag' || symbol.kind === 'field') return;
  const at = tokenSpot(syntax, token);
  const key = symbol.name;
  const file = space.files.fileAt(syntax.arena.place[declared]!).source.file;
  const isFunction = symbol.kind === 'function';
  if (isFunction && symbol.definition && symbol.linkage === 'external') yield { at, key, value: DEFINED };
  if (!isJudged) return;
  if (!isFunction || symbol.definition) yield { at, key, value: `${OWN}${file}` };
  else if (symbol.linkage === 'external') yield { at, key, value: `${DECLARED}${file}` };
  else if (subject.viewAt(syntax.arena.place[declared]!)?.header === true) throw new NotLocal('a static function of a header');
}

function expanded({ id, names }: Search): PieceChecker {
  return {
    id,
    kind: 'segment',
    *check(subject): Iterable<Claim> {
      for (const [name, claims] of expandedNames(subject)) if (names.has(name)) yield* claims;
    },
  };
}

const EXPANDED = new WeakMap<Subject, ReadonlyMap<string, readonly Claim[]>>();

/** Where macros of the library that have the names of functions are expanded, by name. */
function expandedNames(subject: Subject): ReadonlyMap<string, readonly Claim[]> {
  const known = EXPANDED.get(subject);
  if (known !== undefined) return known;
  const { space, segments } = subject;
  const { expansions, macros, spellings } = space;
  const named = new Map<MacroId, string>();
  for (let id = 1; id < macros.size; id++) {
    const name = spellings.text(macros.get(id).name);
    if (STANDARD_FUNCTIONS.has(name) && NAMES.has(name)) named.set(id, name);
  }
  const claims = new Map<string, Claim[]>();
  for (const segment of named.size === 0 ? [] : segments)
    for (let e = segment.firstExpansion; e < segment.endExpansion; e++) {
      const name = named.get(expansions.macroOf(e));
      if (name === undefined) continue;
      const loc = expansions.useOf(e);
      const { source, base } = space.files.fileAt(loc);
      const at = { loc, length: 0, expansion: 0, segment: segment.id };
      claims.set(name, [...(claims.get(name) ?? []), { at, key: `compiled${loc - base}`, value: source.file }]);
    }
  EXPANDED.set(subject, claims);
  return claims;
}

export const LIBRARY_CHECKERS: readonly PieceChecker[] = SEARCHES.flatMap((s) => [written(s), compiled(s), expanded(s)]);
