/**
 * Guidelines each of whose matches follows from one external declaration as it is written, from one file, or from what one
 * unit says: what they say of a program is what they say of its pieces. Their checkers get to see nothing else; one that asks
 * for more is a mistake in this table, which shows at once (`NotLocal`), and whoever looks at pieces looks at the whole
 * instead. What a unit's declarations mean may hang on other units only where `shared-names.ts` says so. A guideline for which
 * the rest of the program matters otherwise has checkers of its own for pieces (`rules/pieces/`), whose matches are settled last.
 */
import type { FileId } from '../../c/lex/source-files.ts';
import type { DeclarationId, Node, Token } from '../../c/tree/arena.ts';
import { Syntax } from '../../c/tree/syntax.ts';
import type { Symbols } from '../../c/types/symbols.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { type CollectedAt, collect } from './collect.ts';
import { type Conversion, conversionsOf } from './conversions.ts';
import { type Claim, type Claimed, isClaim, type PieceChecker, type PieceKind, type Shown } from './piece-checker.ts';
import type { Match, Rule, Spot } from './rule.ts';
import type { RunOptions } from './run.ts';
import { sightingOf } from './sighting.ts';
import type { Subject } from './subject.ts';

const KINDS = {
  tree: [
    'dir-4.2', 'dir-4.3', 'dir-4.6', 'rule-2.6', 'rule-6.3', 'rule-8.1', 'rule-8.14', 'rule-8.17', 'rule-9.6', 'rule-12.3',
    'rule-13.3', 'rule-13.4', 'rule-15.1', 'rule-15.2', 'rule-15.3', 'rule-15.4', 'rule-15.5', 'rule-15.6', 'rule-15.7',
    'rule-16.1', 'rule-16.2', 'rule-16.4', 'rule-16.5', 'rule-16.6', 'rule-17.6', 'rule-19.2', 'rule-23.1', 'rule-23.3',
    'rule-23.8',
  ],
  text: [
    'dir-4.4', 'rule-3.1', 'rule-3.2', 'rule-4.1', 'rule-4.2', 'rule-7.1', 'rule-7.3', 'rule-20.1', 'rule-20.4', 'rule-20.5',
    'rule-20.10', 'rule-20.11', 'rule-20.13', 'rule-20.14', 'rule-20.15', 'rule-21.1', 'rule-23.7',
  ],
  unit: [
    'rule-2.7', 'rule-5.10', 'rule-6.1', 'rule-6.2', 'rule-7.4', 'rule-8.4', 'rule-8.8', 'rule-8.10', 'rule-8.11', 'rule-8.12', 'rule-8.16',
    'rule-8.18', 'rule-8.19', 'rule-9.2', 'rule-9.3', 'rule-9.4', 'rule-9.5', 'rule-10.1', 'rule-10.2', 'rule-10.3',
    'rule-10.4', 'rule-10.5', 'rule-10.6', 'rule-10.7', 'rule-10.8', 'rule-11.1', 'rule-11.2', 'rule-11.3', 'rule-11.4',
    'rule-11.5', 'rule-11.6', 'rule-11.7', 'rule-11.8', 'rule-11.9', 'rule-11.10', 'rule-11.11', 'rule-12.5', 'rule-12.6',
    'rule-13.6', 'rule-14.1', 'rule-14.4', 'rule-16.3', 'rule-16.7', 'rule-17.3', 'rule-17.7', 'rule-17.8', 'rule-17.12',
    'rule-17.13', 'rule-18.4', 'rule-18.5', 'rule-18.7', 'rule-18.8', 'rule-18.9', 'rule-18.10', 'rule-21.2', 'rule-22.7',
    'rule-22.13', 'rule-23.2', 'rule-23.4', 'rule-23.5', 'rule-23.6',
  ],
} as const; // biome-ignore format: a table

const KIND_OF: ReadonlyMap<string, keyof typeof KINDS> = new Map(
  (['tree', 'text', 'unit'] as const).flatMap((kind) => KINDS[kind].map((id) => [id, kind] as const)),
);

/** The checkers of rules that say of pieces what they say of a program. */
export function piecesOf(rules: readonly Rule[]): PieceChecker[] {
  return rules.flatMap((rule) => {
    const kind = KIND_OF.get(rule.id);
    return kind === undefined ? [] : [{ id: rule.id, kind, check: (subject, options) => rule.check(subject, options) }];
  });
}

/** Guidelines of which something is open until the whole program has spoken (`rules/pieces/`), and whether meaning is asked. */
const SETTLED: ReadonlyMap<string, boolean> = new Map([
  ['dir-1.2', true], ['dir-4.7', true], ['dir-4.9', false], ['dir-4.10', false], ['dir-4.12', true], ['dir-4.15', true],
  ['rule-1.1', true], ['rule-1.2', true], ['rule-1.4', false], ['rule-1.5', true], ['rule-7.2', false], ['rule-7.6', true],
  ['rule-8.2', true], ['rule-8.5', true], ['rule-8.13', true], ['rule-12.1', false], ['rule-12.4', true], ['rule-17.1', true], ['rule-20.6', false], ['rule-20.8', false],
  ['rule-20.9', false], ['rule-21.3', true], ['rule-21.4', true], ['rule-21.5', true], ['rule-21.6', true], ['rule-21.7', true],
  ['rule-21.8', true], ['rule-21.9', true], ['rule-21.10', true], ['rule-21.11', true], ['rule-21.12', true],
  ['rule-21.15', true], ['rule-21.16', true], ['rule-21.21', true], ['rule-21.24', true], ['rule-22.12', true],
]); // biome-ignore format: a table

export function isLocal(guideline: GuidelineId): boolean {
  return KIND_OF.has(guideline) || SETTLED.has(guideline);
}

/** Does it look at what names and types of a unit mean, so that the unit has to be bound? */
export function needsMeaning(guideline: GuidelineId): boolean {
  return KIND_OF.get(guideline) === 'unit' || SETTLED.get(guideline) === true;
}

/** A checker asked about more than a declaration or a file, or said something about another. */
export class NotLocal extends Error {}

const PROGRAM_WIDE = ['macros', 'units', 'segments', 'blocks', 'conditionals'] as const satisfies readonly (keyof Subject)[];
const MEANING = ['symbols', 'types', 'essential', 'conversions', 'neverReturns'] as const satisfies readonly (keyof Subject)[];

const HIDDEN: Readonly<Record<PieceKind, readonly (keyof Subject)[]>> = {
  tree: [...PROGRAM_WIDE, ...MEANING, 'isActive'],
  text: [...PROGRAM_WIDE, ...MEANING, 'syntax', 'space'],
  unit: [...PROGRAM_WIDE, 'isActive'],
  segment: ['macros', 'units', 'blocks', ...MEANING, 'syntax', 'isActive'],
};

/** What local checkers of a kind see: not what only the whole program knows, nor what is no matter of its kind. */
function localSubject(subject: Subject, kind: PieceKind): Subject {
  const denied = HIDDEN[kind].map((name) => [name, { get: () => deny(kind, name) }] as const);
  const files = kind === 'text' ? {} : { files: { value: subject.views } };
  const onlyInSome = { value: () => deny(kind, 'one of several units') };
  return Object.create(subject, { ...Object.fromEntries(denied), ...files, onlyInSome }) as Subject;
}

function deny(kind: PieceKind, what: string): never {
  throw new NotLocal(`a checker asked for ${what}: it is not local in the way of "${kind}"`);
}

/** Where what is new of a program begins: all behind it is. What is shown of anything before it is left out. */
export interface FreshPart {
  readonly token: Token;
  readonly node: Node;
  /** Segments of this file only. */
  readonly file: FileId;
}

function freshSubject(subject: Subject, { node, file }: FreshPart): Subject {
  const { space, arena, declarations } = subject.syntax;
  const syntax = new Syntax(space, arena, declarations, node);
  let conversions: readonly Conversion[] | undefined;
  let symbols: Symbols | undefined;
  return Object.create(subject, {
    syntax: { value: syntax },
    symbols: {
      get: () => {
        symbols ??= symbolsFrom(subject.symbols, node);
        return symbols;
      },
    },
    segments: { get: () => subject.segments.filter((s) => s.file === file) },
    conversions: {
      get: () => {
        conversions ??= conversionsOf(subject.types, syntax);
        return conversions;
      },
    },
  }) as Subject;
}

/** The same answers about all symbols; who goes through the list of them meets only those behind a node. */
function symbolsFrom(symbols: Symbols, node: Node): Symbols {
  const behind = symbols.all.filter((s) => s.node >= node);
  const all: unknown = Object.create(symbols.all, { [Symbol.iterator]: { value: () => behind[Symbol.iterator]() } });
  return new Proxy(symbols, {
    get: (_, name) => {
      if (name === 'all') return all;
      const value: unknown = Reflect.get(symbols, name, symbols);
      return typeof value === 'function' ? value.bind(symbols) : value;
    },
  });
}

/** What local checkers show, by the piece of the program that shows it. */
export interface LocalSightings {
  readonly ofDeclarations: ReadonlyMap<DeclarationId, readonly Shown[]>;
  /** What the meaning of declarations shows, in the units of which it was asked. */
  readonly ofMeanings: ReadonlyMap<DeclarationId, readonly Shown[]>;
  /** By shown name of the file. */
  readonly ofFiles: ReadonlyMap<string, readonly Shown[]>;
  /** By number of the segment. */
  readonly ofSegments: ReadonlyMap<number, readonly Shown[]>;
}

/**
 * Runs checkers. Throws `NotLocal`. `meaning`: what checkers that look at names and types see, where that is not the whole
 * subject. `fresh`: the only part that they are asked about.
 */
export function runLocally(
  subject: Subject,
  checkers: readonly PieceChecker[],
  { edition }: Pick<RunOptions, 'edition'>,
  meaning = subject,
  fresh?: FreshPart,
): LocalSightings {
  const ruleOptions = { edition: edition ?? '2025', allEditions: edition === undefined } as const;
  const pieces = new Pieces(subject, fresh?.token ?? 0);
  const [seen, meant] = fresh === undefined ? [subject, meaning] : [freshSubject(subject, fresh), freshSubject(meaning, fresh)];
  const seenBy = {
    tree: localSubject(seen, 'tree'),
    text: localSubject(subject, 'text'),
    unit: localSubject(meant, 'unit'),
    segment: localSubject(seen, 'segment'),
  };
  for (const checker of checkers)
    for (const shown of checker.check(seenBy[checker.kind], ruleOptions)) pieces.take(checker, shown);
  return pieces.sightings();
}

/** What is shown, collected by piece. */
class Pieces {
  readonly #subject: Subject;
  readonly #homeOf: (token: Token) => DeclarationId;
  readonly #looked: ReadonlySet<string>;
  readonly #byDeclaration: ByPiece<DeclarationId> = new Map();
  readonly #byMeaning: ByPiece<DeclarationId> = new Map();
  readonly #byFile: ByPiece<string> = new Map();
  readonly #bySegment: ByPiece<number> = new Map();

  readonly #from: Token;

  /** `from`: what is shown of tokens before it is left out. */
  constructor(subject: Subject, from: Token) {
    this.#subject = subject;
    this.#from = from;
    this.#homeOf = homes(subject.syntax);
    this.#looked = new Set(subject.files.map((f) => f.name));
  }

  take(checker: PieceChecker, shown: Match | Claim): void {
    if (shown.at.token !== undefined && shown.at.token < this.#from) return;
    const piece = this.#pieceOf(checker, shown.at);
    if (isClaim(shown)) piece.claims.push({ guideline: checker.id, key: shown.key, value: shown.value });
    // What is open in another way is another match until it is settled.
    else collect(this.#subject, checker.id, shown, at(piece, `${checker.id}${shown.open ?? ''}`));
  }

  #pieceOf({ id, kind }: PieceChecker, { token, segment, loc, expansion }: Spot): Piece {
    if ((token !== undefined) !== (kind === 'tree' || kind === 'unit') || (segment !== undefined) !== (kind === 'segment'))
      throw new NotLocal(`${id} is of another kind`);
    if (segment !== undefined) return within(this.#bySegment, segment);
    if (token !== undefined) return within(kind === 'tree' ? this.#byDeclaration : this.#byMeaning, this.#homeOf(token));
    const file = this.#subject.space.files.fileAt(loc).source.file;
    if (expansion !== 0 || !this.#looked.has(file)) throw new NotLocal(`${id} speaks of another file`);
    return within(this.#byFile, file);
  }

  sightings(): LocalSightings {
    const of = <K>(pieces: ByPiece<K>): Map<K, Shown[]> =>
      new Map([...pieces].map(([key, piece]) => [key, shownBy(this.#subject, piece)]));
    return {
      ofDeclarations: of(this.#byDeclaration),
      ofMeanings: of(this.#byMeaning),
      ofFiles: of(this.#byFile),
      ofSegments: of(this.#bySegment),
    };
  }
}

/** What one piece shows, by guideline and what is open, and what it claims. */
interface Piece {
  readonly matches: Map<string, CollectedAt>;
  readonly claims: Claimed[];
}

type ByPiece<K> = Map<K, Piece>;

function shownBy(subject: Subject, { matches, claims }: Piece): Shown[] {
  const sightings = [...matches.values()].flatMap((all) => [...all.values()].map((c) => sightingOf(subject, c, true)));
  return [...sightings, ...claims];
}

function within<K>(map: ByPiece<K>, key: K): Piece {
  let own = map.get(key);
  if (own === undefined) {
    own = { matches: new Map(), claims: [] };
    map.set(key, own);
  }
  return own;
}

function at({ matches }: Piece, key: string): CollectedAt {
  let own = matches.get(key);
  if (own === undefined) {
    own = new Map();
    matches.set(key, own);
  }
  return own;
}

/** The declaration of a token. Tokens of declarations lie one after the other; variants behind them share theirs. */
function homes({ declarations }: Syntax): (token: Token) => DeclarationId {
  const variants = declarations.findIndex((d, i) => i > 0 && d.firstToken <= declarations[i - 1]!.firstToken);
  const starts = Int32Array.from(variants < 0 ? declarations : declarations.slice(0, variants), (d) => d.firstToken);
  return (token) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (starts[middle]! <= token) low = middle;
      else high = middle - 1;
    }
    return declarations[low]!.id;
  };
}
