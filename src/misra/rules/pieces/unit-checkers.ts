/**
 * Guidelines about names of the whole program, as units show them one by one: 8.2 (a fix takes what the definition says, wherever
 * that is), 8.5 (which declaration is the first), 8.13 (structures that another unit completes).
 */
import type { Node } from '../../../c/tree/arena.ts';
import type { CSymbol } from '../../../c/types/symbol.ts';
import type { GuidelineId } from '../../catalogue/guideline.ts';
import { NotLocal } from '../../engine/local.ts';
import type { Claim, PieceChecker } from '../../engine/piece-checker.ts';
import type { Match } from '../../engine/rule.ts';
import { tokenSpot } from '../../engine/spot.ts';
import type { Subject } from '../../engine/subject.ts';
import { endsTheParameter, parametersOf } from '../../fix/prototype-fix.ts';
import { writtenStretch } from '../../fix/written-stretch.ts';
import { declaredName } from '../../tree/expressions.ts';
import { atName } from '../../tree/names.ts';
import { compiledExtensions, writtenExtensions } from '../01-standard-c/language-extensions.ts';
import { constraints, nestedConditionals } from '../01-standard-c/rule-01-01-constraints.ts';
import { prototypes } from '../08-declarations/declaration-form-rules.ts';
import { declaredAgain, externalDeclarations, firstPlace, placeOf } from '../08-declarations/linkage-rules.ts';
import { isStructure, pointersToConst } from '../08-declarations/rule-08-13-pointer-to-const.ts';
import { wrappedExpressions } from '../12-expressions/type-rules.ts';
import { CALL_CHECKERS } from './call-checkers.ts';
import { WRAPPED_CONDITIONS } from './condition-checkers.ts';
import { LIBRARY_CHECKERS } from './library-checkers.ts';

/** What a definition says of its parameters: their names, empty where there is none; `null` without a prototype. */
interface Defined {
  readonly file: string;
  readonly names: readonly string[] | null;
}

interface OpenFix {
  /** Key of the function. */
  readonly of: string;
  readonly file: string;
  /** Of the parameter that wants a name; -1: `(void)` is wanted. */
  readonly at: number;
}

const fullPrototypes: PieceChecker = {
  id: 'rule-8.2',
  kind: 'unit',
  *check(subject) {
    yield* prototypes(subject, (declarator, parameter) => {
      const open = openFix(subject, declarator, parameter);
      return open === undefined ? {} : { open: JSON.stringify(open) };
    });
    yield* definedFunctions(subject);
  },
  asks: (open) => [(JSON.parse(open) as OpenFix).of, MACROS],
  settle: (open, claims) => {
    const { of, file, at } = JSON.parse(open) as OpenFix;
    const definitions = [...(claims(of) ?? [])].map((text) => JSON.parse(text) as Defined);
    const definition = definitions.length < 2 ? definitions[0] : definitions.find((d) => d.file === file);
    const names = definition?.names ?? undefined;
    if (names === undefined) return {};
    if (at < 0) return names.length === 0 ? { fix: 'safe' } : {};
    const name = names[at] ?? '';
    return name === '' || claims(MACROS)?.has(name) === true ? {} : { fix: 'safe' };
  },
};

/** No name of a function: under it stand the names of all macros. */
const MACROS = '#define';

/** What has to be known for a fix; undefined where there is none whatever the program says. */
function openFix(subject: Subject, declarator: Node, parameter: Node): OpenFix | undefined {
  const { syntax, symbols } = subject;
  const name = declaredName(syntax, syntax.child(declarator, 'declarator'));
  const symbol = name === 0 ? undefined : symbols.of(name);
  if (symbol?.kind !== 'function') return undefined;
  const list = syntax.child(declarator, 'parameters');
  const written = writtenStretch(subject, parameter === 0 ? list : parameter);
  if (written === undefined || (parameter !== 0 && !endsTheParameter(subject, parameter))) return undefined;
  const file = fileOf(subject, declarator);
  return { of: keyOf(subject, symbol), file, at: parameter === 0 ? -1 : syntax.children(list).indexOf(parameter) };
}

/** Functions that only their unit knows are told apart by the file of their definition, which has to be this one. */
function keyOf(subject: Subject, symbol: CSymbol): string {
  if (symbol.linkage === 'external') return symbol.name;
  const file = fileOf(subject, symbol.node);
  const definitions = subject.symbols.declarationsOf(symbol).filter((d) => d.definition);
  if (definitions.some((d) => fileOf(subject, d.node) !== file)) throw new NotLocal('rule-8.2');
  return `${symbol.name} ${file}`;
}

function fileOf({ syntax }: Subject, node: Node): string {
  return syntax.space.files.fileAt(syntax.arena.place[syntax.firstToken(node)]!).source.file;
}

function* definedFunctions(subject: Subject): Iterable<Claim> {
  const { syntax, symbols } = subject;
  for (const symbol of symbols.all) {
    if (symbol.kind !== 'function' || !symbol.definition) continue;
    const names = parametersOf(syntax, symbol)?.map((p) => {
      const name = declaredName(syntax, syntax.child(p, 'declarator'));
      return name === 0 ? '' : syntax.text(name);
    });
    const file = fileOf(subject, symbol.node);
    const value = JSON.stringify({ file, names: names ?? null } satisfies Defined);
    // A function may be external by one declaration and `static` by another, which is no good program.
    const linkages = new Set(symbols.declarationsOf(symbol).map((d) => d.linkage));
    const at = tokenSpot(syntax, syntax.firstToken(symbol.node));
    for (const linkage of linkages) yield { at, key: linkage === 'external' ? symbol.name : `${symbol.name} ${file}`, value };
  }
}

/** The names of macros, by what defines them. */
const definedMacros: PieceChecker = {
  id: 'rule-8.2',
  kind: 'segment',
  *check({ segments, space }) {
    for (const segment of segments)
      for (const id of segment.defines) {
        const { name, place } = space.macros.get(id);
        yield {
          at: { loc: place, length: 0, expansion: 0, segment: segment.id },
          key: MACROS,
          value: space.spellings.text(name),
        };
      }
  },
};

/** A pointer to a structure is open until it is known that some unit completes it. */
const pointers: PieceChecker = {
  id: 'rule-8.13',
  kind: 'unit',
  *check(subject) {
    yield* pointersToConst(subject, (structure) => ({ open: structure }));
    const { syntax, symbols } = subject;
    for (const symbol of symbols.all)
      if (isStructure(subject, symbol))
        yield { at: tokenSpot(syntax, syntax.firstToken(symbol.node)), key: symbol.name, value: '' };
  },
  asks: (open) => [open],
  settle: (open, claims) => (claims(open) === undefined ? undefined : {}),
};

/** A declaration is open until it is known which declaration of the program is the first. */
const declaredTwice: PieceChecker = {
  id: 'rule-8.5',
  kind: 'unit',
  *check(subject): Iterable<Match | Claim> {
    for (const symbol of externalDeclarations(subject)) {
      const place = placeOf(subject, symbol);
      const match = atName(subject, symbol, '');
      yield { at: match.at, key: symbol.name, value: place };
      yield { ...match, open: `${symbol.name} ${place}` };
    }
  },
  asks: (open) => [open.slice(0, open.indexOf(' '))],
  settle: (open, claims) => {
    const name = open.slice(0, open.indexOf(' '));
    const first = firstPlace(claims(name)!);
    return first === open.slice(name.length + 1) ? undefined : { message: declaredAgain(name, first) };
  },
};

const constrained: PieceChecker = { id: 'rule-1.1', kind: 'unit', check: constraints };

const extended = (id: GuidelineId): PieceChecker[] => [
  { id, kind: 'unit', check: compiledExtensions },
  { id, kind: 'text', check: writtenExtensions },
];

const wrappedCode: PieceChecker = { id: 'rule-12.4', kind: 'unit', check: (subject) => wrappedExpressions(subject) };

export const UNIT_CHECKERS: readonly PieceChecker[] = [
  fullPrototypes,
  definedMacros,
  wrappedCode,
  WRAPPED_CONDITIONS,
  pointers,
  declaredTwice,
  constrained,
  { id: 'rule-1.1', kind: 'text', check: nestedConditionals },
  ...extended('rule-1.2'),
  ...extended('dir-1.2'),
  ...LIBRARY_CHECKERS,
  ...CALL_CHECKERS,
];
