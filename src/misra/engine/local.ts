/**
 * Guidelines each of whose matches follows from one external declaration as it is written, or from one file: what they say
 * of a program is what they say of its pieces. Their checkers get to see nothing else; one that asks for more is a
 * mistake in this table, which shows at once (`NotLocal`), and whoever looks at pieces looks at the whole instead.
 */
import type { DeclarationId, Token } from '../../c/tree/arena.ts';
import type { Syntax } from '../../c/tree/syntax.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { type CollectedAt, collect } from './collect.ts';
import type { Rule } from './rule.ts';
import { chosenRules, type RunOptions } from './run.ts';
import { type Sighting, sightingOf } from './sighting.ts';
import type { Subject } from './subject.ts';

/** `tree`: about declarations, with the text around them; `text`: about files as written. */
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
} as const; // biome-ignore format: a table

type Kind = keyof typeof KINDS;

const KIND_OF: ReadonlyMap<string, Kind> = new Map(
  (['tree', 'text'] as const).flatMap((kind) => KINDS[kind].map((id) => [id, kind] as const)),
);

export function isLocal(guideline: GuidelineId): boolean {
  return KIND_OF.has(guideline);
}

/** A checker asked about more than a declaration or a file, or said something about another. */
export class NotLocal extends Error {}

const PROGRAM_WIDE = [
  'symbols', 'types', 'essential', 'conversions', 'macros', 'units', 'segments', 'blocks', 'conditionals', 'neverReturns', 'flow',
] as const satisfies readonly (keyof Subject)[]; // biome-ignore format: a list

/** What a local checker sees: not what only the whole program knows, nor what is no matter of its kind. */
export function localSubject(subject: Subject, guideline: GuidelineId): Subject {
  const isTree = KIND_OF.get(guideline) === 'tree';
  const hidden: readonly (keyof Subject)[] = [
    ...PROGRAM_WIDE,
    ...(isTree ? (['isActive'] as const) : (['syntax', 'space'] as const)),
  ];
  const denied = hidden.map((name) => [name, { get: () => deny(guideline, name) }] as const);
  const files = isTree ? { files: { value: subject.views } } : {};
  return Object.create(subject, { ...Object.fromEntries(denied), ...files }) as Subject;
}

function deny(guideline: GuidelineId, what: string): never {
  throw new NotLocal(`${guideline} asked for ${what}: it is not local`);
}

/** What local checkers show, by the piece of the program that shows it. */
export interface LocalSightings {
  readonly ofDeclarations: ReadonlyMap<DeclarationId, readonly Sighting[]>;
  /** By shown name of the file. */
  readonly ofFiles: ReadonlyMap<string, readonly Sighting[]>;
  readonly ran: ReadonlySet<GuidelineId>;
}

/** Runs the chosen rules, all of which must be local. Throws `NotLocal`. */
export function runLocally(subject: Subject, rules: readonly Rule[], options: RunOptions): LocalSightings {
  const chosen = chosenRules(rules, options);
  const other = chosen.find((r) => !isLocal(r.id));
  if (other !== undefined) throw new NotLocal(other.id);
  const ruleOptions = { edition: options.edition ?? '2025', allEditions: options.edition === undefined } as const;
  const homeOf = homes(subject.syntax);
  const byDeclaration = new Map<DeclarationId, Map<GuidelineId, CollectedAt>>();
  const byFile = new Map<string, Map<GuidelineId, CollectedAt>>();
  const looked = new Set(subject.files.map((f) => f.name));
  for (const rule of chosen) {
    const seen = localSubject(subject, rule.id);
    for (const match of rule.check(seen, ruleOptions)) {
      const { token, loc, expansion } = match.at;
      if ((token !== undefined) !== (KIND_OF.get(rule.id) === 'tree')) throw new NotLocal(`${rule.id} is of the other kind`);
      if (token !== undefined) collect(subject, rule.id, match, within(byDeclaration, homeOf(token), rule.id));
      else {
        const file = subject.space.files.fileAt(loc).source.file;
        if (expansion !== 0 || !looked.has(file)) throw new NotLocal(`${rule.id} speaks of another file`);
        collect(subject, rule.id, match, within(byFile, file, rule.id));
      }
    }
  }
  const sightings = (of: Map<GuidelineId, CollectedAt>): Sighting[] =>
    [...of.values()].flatMap((at) => [...at.values()].map((c) => sightingOf(subject, c, true)));
  return {
    ofDeclarations: new Map([...byDeclaration].map(([id, of]) => [id, sightings(of)])),
    ofFiles: new Map([...byFile].map(([name, of]) => [name, sightings(of)])),
    ran: new Set(chosen.map((r) => r.id)),
  };
}

function within<K>(map: Map<K, Map<GuidelineId, CollectedAt>>, key: K, guideline: GuidelineId): CollectedAt {
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
