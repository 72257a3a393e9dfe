/**
 * Evaluates filter expressions over a traced graph. Fields are typed: an unknown field, type, status or level is an error that
 * names the known ones. Walks are answered for all items at once by one search from the matching items, so that any
 * expression costs O(V+E) per operator, not per item.
 */

import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { lookUp } from '../../base/look-up.ts';
import { suggest } from '../../base/suggest.ts';
import { attribute, type Item, idText, STATUSES } from '../item.ts';
import type { StrictRun } from '../project.ts';
import { children, closure, parents } from '../walk.ts';
import { CALLS, parseQuery, type Query, QueryError, WALKS } from './syntax.ts';

/** Facts from elsewhere that expressions may ask about. */
export interface QueryContext {
  readonly run: StrictRun;
  /** Items at a suspect link. */
  readonly suspect?: ReadonlySet<number>;
  /** Items that a change touches. */
  readonly changed?: ReadonlySet<number>;
  /** Evidence level, when it was computed. */
  readonly level?: (item: number) => number;
}

type Test = (item: number) => boolean;

const TEXT_FIELDS: Readonly<Record<string, (item: Item) => string>> = {
  id: idText,
  name: (i) => i.name,
  title: (i) => i.title,
  text: (i) => i.description,
  rationale: (i) => i.rationale,
  comment: (i) => i.comment,
  file: (i) => i.file,
  owner: (i) => attribute(i, 'owner') ?? '',
  allocation: (i) => attribute(i, 'allocation') ?? '',
};
const CLOSED_FIELDS = ['type', 'status', 'coverage', 'origin'] as const;
const ORDERED_FIELDS = ['asil', 'sil', 'dal', 'verified', 'revision', 'line'] as const;
const FLAGS = [
  'covered',
  'defect',
  'ok',
  'root',
  'inherited',
  'linked',
  'suspect',
  'changed',
  'leaf',
  'goal',
  'tagged',
  'derivable',
] as const;
const COVERAGES = ['covered', 'uncovered', 'pending', 'cycle', 'not-needed'];
const ORIGINS = ['document', 'tag', 'forward', 'interchange'];
const LEVELS: Readonly<Record<string, readonly string[]>> = {
  asil: ['QM', 'A', 'B', 'C', 'D'],
  sil: ['0', '1', '2', '3', '4'],
  dal: ['E', 'D', 'C', 'B', 'A'],
  verified: ['L0', 'L1', 'L2', 'L3', 'L4', 'L5'],
};

// [impl->dsn~trace-query~1]
/** Items for which the expression holds, in graph order. A mistake is a usage problem that points into the expression. */
export function runQuery(context: QueryContext, text: string): Read<readonly number[]> {
  try {
    const test = new Evaluator(context).test(parseQuery(text));
    return { value: context.run.graph.items.flatMap((_, i) => (test(i) ? [i] : [])), problems: [] };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { value: [], problems: [queryProblem(text, error)] };
  }
}

export function queryProblem(text: string, error: QueryError): Diagnostic {
  return {
    code: 'trace/query',
    severity: 'error',
    effect: 'usage',
    message: error.message,
    place: { file: '<expression>', line: 1, column: error.at + 1 },
    cause: `${text}\n${' '.repeat(error.at)}^`,
    cure: 'Fields, flags and functions are listed by: assay q --help',
  };
}

/** The error for a word that is not known, with the nearest one that is. */
export function unknownWord(what: string, word: string, known: readonly string[], at: number): QueryError {
  const near = word.length < 2 ? undefined : suggest(word, known);
  return new QueryError(
    `unknown ${what} ${word}${near === undefined ? `; known: ${known.join(', ')}` : `, did you mean ${near}?`}`,
    at,
  );
}

class Evaluator {
  readonly #context: QueryContext;
  readonly #types: readonly string[];

  constructor(context: QueryContext) {
    this.#context = context;
    this.#types = [...new Set(context.run.graph.items.flatMap((i) => [i.type, ...i.needs]))].sort();
  }

  test(query: Query): Test {
    switch (query.kind) {
      case 'all':
        return () => true;
      case 'not': {
        const inner = this.test(query.inner);
        return (i) => !inner(i);
      }
      case 'and':
      case 'or': {
        const left = this.test(query.left);
        const right = this.test(query.right);
        return query.kind === 'and' ? (i) => left(i) && right(i) : (i) => left(i) || right(i);
      }
      case 'flag':
        return this.#flag(query.name, query.at);
      case 'field':
        return this.#field(query.name, query.op, query.value, query.at);
      case 'call':
        return this.#call(query.name, query.word, query.at);
      case 'walk':
        if (query.name === 'func')
          throw new QueryError('func(…) asks about code and stands in an expression of its own', query.at);
        return this.#walk(query.name, query.inner);
      default:
        return this.#path(query.levels, query.want, query.at);
    }
  }

  #flag(name: string, at: number): Test {
    const { graph, verdict } = this.#context.run;
    switch (name) {
      case 'covered':
        return (i) => verdict.items[i]!.coverage === 'covered' || verdict.items[i]!.coverage === 'not-needed';
      case 'defect':
        return (i) => verdict.items[i]!.defect;
      case 'ok':
        return (i) => !verdict.items[i]!.defect;
      case 'root':
        return (i) => verdict.items[i]!.reasons.length > 0;
      case 'inherited':
        return (i) => verdict.items[i]!.inheritedFrom !== -1;
      case 'linked':
        return (i) => parents(graph, i).length + children(graph, i).length > 0;
      case 'leaf':
        return (i) => children(graph, i).length === 0;
      case 'goal':
        return (i) => parents(graph, i).length === 0;
      case 'tagged':
        return (i) => graph.items[i]!.tags.length > 0;
      case 'derivable':
        return (i) => (graph.items[i]!.blocks ?? []).length > 0;
      case 'suspect':
        return (i) => this.#context.suspect?.has(i) === true;
      case 'changed':
        return (i) => this.#context.changed?.has(i) === true;
      default:
        throw unknownWord(
          'flag',
          name,
          [...FLAGS, ...Object.keys(TEXT_FIELDS), ...CLOSED_FIELDS, ...ORDERED_FIELDS, ...WALKS, ...CALLS, 'path'],
          at,
        );
    }
  }

  #field(name: string, op: string, value: string, at: number): Test {
    const { graph, verdict } = this.#context.run;
    const equals = (get: (i: number) => string, known: readonly string[], what: string): Test => {
      if (!known.includes(value) && !/[*?]/.test(value)) throw unknownWord(what, value, known, at);
      return this.#match(get, op, value, at);
    };
    switch (name) {
      case 'type':
        return equals((i) => graph.items[i]!.type, this.#types, 'type');
      case 'status':
        return equals((i) => graph.items[i]!.status, STATUSES, 'status');
      case 'coverage':
        return equals((i) => verdict.items[i]!.coverage, COVERAGES, 'coverage');
      case 'origin':
        return equals((i) => graph.items[i]!.origin, ORIGINS, 'origin');
      case 'tag':
        return (i) => graph.items[i]!.tags.some((t) => globTest(value)(t)) === (op !== '!=');
      default:
        break;
    }
    if ((ORDERED_FIELDS as readonly string[]).includes(name)) return this.#ordered(name, op, value, at);
    const get = lookUp(TEXT_FIELDS, name);
    if (get === undefined)
      throw unknownWord('field', name, [...Object.keys(TEXT_FIELDS), ...CLOSED_FIELDS, ...ORDERED_FIELDS, 'tag'], at);
    return this.#match(
      (i) => get(graph.items[i]!),
      op,
      name === 'text' || name === 'rationale' || name === 'comment' ? `*${value}*` : value,
      at,
    );
  }

  #match(get: (i: number) => string, op: string, value: string, at: number): Test {
    const test = globTest(value);
    if (op === ':') return (i) => test(get(i));
    if (op === '!=') return (i) => !test(get(i));
    throw new QueryError(`'${op}' does not fit a text; use ':' or '!='`, at);
  }

  #ordered(name: string, op: string, value: string, at: number): Test {
    const { graph } = this.#context.run;
    const scale = LEVELS[name];
    const wanted = scale === undefined ? Number(value) : scale.findIndex((l) => l.toLowerCase() === value.toLowerCase());
    if (scale !== undefined && wanted < 0) throw unknownWord(`${name} level`, value, scale, at);
    if (Number.isNaN(wanted)) throw new QueryError(`${name} is compared with a number, not '${value}'`, at);
    const get = (i: number): number => {
      if (name === 'revision') return graph.items[i]!.revision;
      if (name === 'line') return graph.items[i]!.line;
      if (name === 'verified') return this.#context.level?.(i) ?? 0;
      const level = /^\s*(?:ASIL|SIL|DAL)?\s*(QM|[0-4A-E])/i.exec(attribute(graph.items[i]!, name) ?? '')?.[1];
      return level === undefined ? -1 : scale!.findIndex((l) => l.toLowerCase() === level.toLowerCase());
    };
    const compare = COMPARE[op]!;
    return (i) => get(i) >= 0 && compare(get(i), wanted);
  }

  #call(name: string, word: string, at: number): Test {
    const { graph, verdict } = this.#context.run;
    const typed = (): void => {
      if (!this.#types.includes(word)) throw unknownWord('type', word, this.#types, at);
    };
    switch (name) {
      case 'covered':
        typed();
        return (i) => verdict.items[i]!.coveredTypes.includes(word);
      case 'missing':
        typed();
        return (i) => verdict.items[i]!.uncoveredTypes.includes(word) || verdict.items[i]!.pendingTypes.includes(word);
      case 'needs':
        typed();
        return (i) => graph.items[i]!.needs.includes(word);
      case 'covers':
        return (i) => graph.items[i]!.covers.some((c) => globTest(word)(idText(c)) || c.type === word);
      case 'depends':
        return (i) => graph.items[i]!.depends.some((c) => globTest(word)(idText(c)));
      case 'tagged':
        return (i) => graph.items[i]!.tags.some((t) => globTest(word)(t));
      default:
        throw unknownWord('function', name, [...CALLS, ...WALKS, 'path'], at);
    }
  }

  /** `up(X)`: something above matches X. All answers come from one search downwards from the items that match. */
  #walk(name: string, inner: Query): Test {
    const { graph } = this.#context.run;
    const test = this.test(inner);
    const hits = graph.items.flatMap((_, i) => (test(i) ? [i] : []));
    const back = name === 'parent' || name === 'up' ? (i: number) => children(graph, i) : (i: number) => parents(graph, i);
    const found = new Set(name === 'parent' || name === 'child' ? hits.flatMap(back) : closure(hits, back));
    return (i) => found.has(i);
  }

  /** Items of the first level from which a complete chain through all levels exists (or does not). */
  #path(levels: readonly string[], want: 'broken' | 'complete', at: number): Test {
    const { graph } = this.#context.run;
    for (const level of levels) if (!this.#types.includes(level)) throw unknownWord('type', level, this.#types, at);
    let good: Set<number> | undefined;
    for (const level of [...levels].reverse()) {
      const below = good;
      good = new Set(
        graph.items.flatMap((item, i) =>
          item.type === level && (below === undefined || children(graph, i).some((c) => below.has(c))) ? [i] : [],
        ),
      );
    }
    const complete = good!;
    return (i) => graph.items[i]!.type === levels[0] && complete.has(i) === (want === 'complete');
  }
}

const COMPARE: Readonly<Record<string, (a: number, b: number) => boolean>> = {
  ':': (a, b) => a === b,
  '!=': (a, b) => a !== b,
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
};

/** `*` any run, `?` one character; case matters. Linear: parts are found one after the other. */
export function globTest(pattern: string): (text: string) => boolean {
  if (!/[*?]/.test(pattern)) return (text) => text === pattern;
  const parts = pattern.split('*');
  const part = (p: string, text: string, at: number): boolean =>
    [...p].every((c, k) => (c === '?' ? at + k < text.length : text[at + k] === c));
  const find = (p: string, text: string, from: number): number => {
    for (let at = from; at + p.length <= text.length; at++) if (part(p, text, at)) return at;
    return -1;
  };
  return (text) => {
    let at = 0;
    for (let k = 0; k < parts.length; k++) {
      const p = parts[k]!;
      if (k === 0) {
        if (!part(p, text, 0) || p.length > text.length) return false;
        at = p.length;
      } else if (k === parts.length - 1) return text.length - p.length >= at && part(p, text, text.length - p.length);
      else {
        const found = find(p, text, at);
        if (found < 0) return false;
        at = found + p.length;
      }
    }
    return at === text.length;
  };
}
