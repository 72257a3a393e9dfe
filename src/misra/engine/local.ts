/**
 * Guidelines each of whose matches follows from one external declaration as it is written, from one file, or from what one
 * unit says: what they say of a program is what they say of its pieces. Their checkers get to see nothing else; one that asks
 * for more is a mistake in this table, which shows at once (`NotLocal`), and whoever looks at pieces looks at the whole
 * instead. What a unit's declarations mean may hang on other units only where `shared-names.ts` says so.
 */
import type { DeclarationId, Token } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { type CollectedAt, collect } from './collect.ts';
import type { Rule } from './rule.ts';
import { chosenRules, type RunOptions } from './run.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import type { Subject } from './subject.ts';

/**
 * `tree`: about declarations, with the text around them; `text`: about files as written; `unit`: about the names and types of a
 * unit's declarations.
 */
const KINDS = {
  tree: [
    'dir-4.3', 'dir-4.6', 'rule-2.6', 'rule-6.3', 'rule-8.1', 'rule-8.14', 'rule-8.17', 'rule-9.6', 'rule-12.3', 'rule-13.3',
    'rule-13.4', 'rule-15.1', 'rule-15.2', 'rule-15.3', 'rule-15.4', 'rule-15.5', 'rule-15.6', 'rule-15.7', 'rule-16.1',
    'rule-16.2', 'rule-16.4', 'rule-16.5', 'rule-16.6', 'rule-17.6', 'rule-19.2', 'rule-23.1', 'rule-23.3', 'rule-23.8',
  ],
  text: [
    'dir-4.4', 'rule-3.1', 'rule-3.2', 'rule-4.1', 'rule-4.2', 'rule-7.1', 'rule-7.3', 'rule-20.1', 'rule-20.4', 'rule-20.5',
    'rule-20.10', 'rule-20.11', 'rule-20.13', 'rule-20.14', 'rule-20.15', 'rule-21.1',
  ],
  unit: [
    'rule-2.7', 'rule-5.10', 'rule-6.1', 'rule-6.2', 'rule-7.4', 'rule-8.10', 'rule-8.12', 'rule-9.2', 'rule-9.3', 'rule-9.4',
    'rule-9.5', 'rule-10.1', 'rule-10.2', 'rule-10.3', 'rule-10.4', 'rule-10.5', 'rule-10.6', 'rule-10.7', 'rule-10.8',
    'rule-11.1', 'rule-11.3', 'rule-11.4', 'rule-11.5', 'rule-11.6', 'rule-11.7', 'rule-11.8', 'rule-11.9', 'rule-11.10',
    'rule-11.11', 'rule-12.5', 'rule-12.6', 'rule-14.4', 'rule-16.3', 'rule-16.7', 'rule-17.8', 'rule-17.12', 'rule-17.13',
    'rule-18.4', 'rule-18.5', 'rule-18.7', 'rule-18.8', 'rule-18.9', 'rule-18.10', 'rule-21.2', 'rule-23.4', 'rule-23.5',
    'rule-23.6',
  ],
} as const; // biome-ignore format: a table

type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (['tree', 'text', 'unit'] as const).flatMap((kind) => KINDS[kind].map((id) => [id, kind] as const)),
);

export function isLocal(guideline: GuidelineId): boolean {
  return KIND_OF.has(guideline);
}

/** Does it look at what names and types of a unit mean, so that the unit has to be bound? */
export function needsMeaning(guideline: GuidelineId): boolean {
  return KIND_OF.get(guideline) === 'unit';
}

/** A checker asked about more than a declaration or a file, or said something about another. */
export class NotLocal extends Error {}

const PROGRAM_WIDE = ['macros', 'units', 'segments', 'blocks', 'conditionals'] as const satisfies readonly (keyof Subject)[];
const MEANING = ['symbols', 'types', 'essential', 'conversions', 'neverReturns'] as const satisfies readonly (keyof Subject)[];

const HIDDEN: Readonly<Record<Kind, readonly (keyof Subject)[]>> = {
  tree: [...PROGRAM_WIDE, ...MEANING, 'isActive'],
  text: [...PROGRAM_WIDE, ...MEANING, 'syntax', 'space'],
  unit: [...PROGRAM_WIDE, 'isActive'],
};

/** What local checkers of a kind see: not what only the whole program knows, nor what is no matter of its kind. */
function localSubject(subject: Subject, kind: Kind): Subject {
  const denied = HIDDEN[kind].map((name) => [name, { get: () => deny(kind, name) }] as const);
  const files = kind === 'text' ? {} : { files: { value: subject.views } };
  return Object.create(subject, { ...Object.fromEntries(denied), ...files }) as Subject;
}

function deny(kind: Kind, what: string): never {
  throw new NotLocal(`a checker asked for ${what}: it is not local in the way of "${kind}"`);
}

/** What local checkers show, by the piece of the program that shows it. */
export interface LocalSightings {
  readonly ofDeclarations: ReadonlyMap<DeclarationId, readonly Sighting[]>;
  /** What the meaning of declarations shows, in the units of which it was asked. */
  readonly ofMeanings: ReadonlyMap<DeclarationId, readonly Sighting[]>;
  /** By shown name of the file. */
  readonly ofFiles: ReadonlyMap<string, readonly Sighting[]>;
  readonly ran: ReadonlySet<GuidelineId>;
}

/**
 * Runs the chosen rules, all of which must be local. Throws `NotLocal`. `meaning`: what checkers that look at names and types
 * see, where that is not the whole subject.
 */
export function runLocally(subject: Subject, rules: readonly Rule[], options: RunOptions, meaning = subject): LocalSightings {
  const chosen = chosenRules(rules, options);
  const other = chosen.find((r) => !isLocal(r.id));
  if (other !== undefined) throw new NotLocal(other.id);
  const ruleOptions = { edition: options.edition ?? '2025', allEditions: options.edition === undefined } as const;
  const homeOf = homes(subject.syntax);
  const byDeclaration: ByPiece<DeclarationId> = new Map();
  const byMeaning: ByPiece<DeclarationId> = new Map();
  const byFile: ByPiece<string> = new Map();
  const looked = new Set(subject.files.map((f) => f.name));
  const seenBy = {
    tree: localSubject(subject, 'tree'),
    text: localSubject(subject, 'text'),
    unit: localSubject(meaning, 'unit'),
  };
  for (const rule of chosen) {
    const kind = KIND_OF.get(rule.id)!;
    for (const match of rule.check(seenBy[kind], ruleOptions)) {
      const { token, loc, expansion } = match.at;
      if ((token === undefined) !== (kind === 'text')) throw new NotLocal(`${rule.id} is of another kind`);
      if (token !== undefined)
        collect(subject, rule.id, match, within(kind === 'tree' ? byDeclaration : byMeaning, homeOf(token), rule.id));
      else {
        const file = subject.space.files.fileAt(loc).source.file;
        if (expansion !== 0 || !looked.has(file)) throw new NotLocal(`${rule.id} speaks of another file`);
        collect(subject, rule.id, match, within(byFile, file, rule.id));
      }
    }
  }
  const sightings = <K>(pieces: ByPiece<K>): Map<K, Sighting[]> =>
    new Map([...pieces].map(([key, of]) => [key, sightingsOf(subject, of)]));
  return {
    ofDeclarations: sightings(byDeclaration),
    ofMeanings: sightings(byMeaning),
    ofFiles: sightings(byFile),
    ran: new Set(chosen.map((r) => r.id)),
  };
}

type ByPiece<K> = Map<K, Map<GuidelineId, CollectedAt>>;

function sightingsOf(subject: Subject, of: ReadonlyMap<GuidelineId, CollectedAt>): Sighting[] {
  return [...of.values()].flatMap((at) => [...at.values()].map((c) => sightingOf(subject, c, true)));
}

function within<K>(map: ByPiece<K>, key: K, guideline: GuidelineId): CollectedAt {
  let own = map.get(key);
  if (own === undefined) {
    own = new Map();
    map.set(key, own);
  }
  let at = own.get(guideline);
  if (at === undefined) {
    at = new Map();
    own.set(guideline, at);
  }
  return at;
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
