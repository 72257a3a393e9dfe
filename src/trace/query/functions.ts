/**
 * Expressions about code instead of requirements: `func(file:"xen/arch/arm/*.c") and not linked` lists the functions that no
 * requirement reaches. The universe is the functions (and test cases) of the traced source files; only files that the
 * expression can hold for are parsed.
 */
import type { Read } from '../../base/diagnostic.ts';
import { inLinks, outLinks } from '../graph.ts';
import type { LineCoverage } from '../line-coverage.ts';
import type { StrictRun } from '../project.ts';
import type { SymbolSpan } from '../syntax.ts';
import type { SymbolIndex } from '../walk.ts';
import { globTest, queryProblem, unknownWord } from './query.ts';
import { parseQuery, type Query, QueryError } from './syntax.ts';

export interface CodeFunction {
  readonly file: string;
  readonly name: string;
  readonly first: number;
  readonly last: number;
  /** Tags at the function, as `type → covered id`. */
  readonly links: readonly string[];
}

export interface CodeContext {
  readonly run: StrictRun;
  readonly symbols: SymbolIndex;
  readonly coverage: LineCoverage;
}

type Test = (f: CodeFunction) => boolean;

const FIELDS = ['file', 'name', 'line'];
const FLAGS = ['linked', 'executed'];

/** Whether an expression asks about functions. */
export function asksAboutFunctions(text: string): boolean {
  return /(?:^|[^\w"'])func\s*\(/.test(text);
}

// [impl->dsn~trace-query-functions~1]
export function runFunctionQuery(context: CodeContext, text: string): Read<readonly CodeFunction[]> {
  try {
    const query = parseQuery(text);
    const test = testOf(query, context.coverage);
    const couldHold = fileTest(query);
    const found = functionsOf(context, couldHold).filter(test);
    return { value: found, problems: [] };
  } catch (error) {
    if (!(error instanceof QueryError)) throw error;
    return { value: [], problems: [queryProblem(text, error)] };
  }
}

function testOf(query: Query, coverage: LineCoverage): Test {
  switch (query.kind) {
    case 'all':
      return () => true;
    case 'not': {
      const inner = testOf(query.inner, coverage);
      return (f) => !inner(f);
    }
    case 'and':
    case 'or': {
      const left = testOf(query.left, coverage);
      const right = testOf(query.right, coverage);
      return query.kind === 'and' ? (f) => left(f) && right(f) : (f) => left(f) || right(f);
    }
    case 'walk':
      if (query.name === 'func') return testOf(query.inner, coverage);
      throw new QueryError(`${query.name}(…) walks along requirements; beside func(…) use ${FLAGS.join(', ')}`, query.at);
    case 'flag':
      if (query.name === 'linked') return (f) => f.links.length > 0;
      if (query.name === 'executed') return (f) => executed(f, coverage);
      throw unknownWord('flag of a function', query.name, [...FLAGS, ...FIELDS], query.at);
    case 'field':
      return fieldTest(query.name, query.op, query.value, query.at);
    default:
      throw new QueryError(`this asks about requirements; beside func(…) use ${[...FIELDS, ...FLAGS].join(', ')}`, query.at);
  }
}

function fieldTest(name: string, op: string, value: string, at: number): Test {
  if (!FIELDS.includes(name)) throw unknownWord('field of a function', name, FIELDS, at);
  if (name === 'line') {
    const line = Number(value);
    if (op !== ':' || !Number.isInteger(line)) throw new QueryError("line is compared with ':' and a number", at);
    return (f) => f.first <= line && line <= f.last;
  }
  if (op !== ':' && op !== '!=') throw new QueryError(`'${op}' does not fit a text; use ':' or '!='`, at);
  const test = globTest(value);
  return (f) => test(name === 'file' ? f.file : f.name) === (op === ':');
}

/** What a file's path must meet so that one of its functions can be an answer; other files need not be parsed. */
function fileTest(query: Query): (path: string) => boolean {
  if (query.kind === 'and') {
    const left = fileTest(query.left);
    const right = fileTest(query.right);
    return (path) => left(path) && right(path);
  }
  if (query.kind === 'or') {
    const left = fileTest(query.left);
    const right = fileTest(query.right);
    return (path) => left(path) || right(path);
  }
  if (query.kind === 'walk' && query.name === 'func') return fileTest(query.inner);
  if (query.kind === 'field' && query.name === 'file' && query.op === ':') return globTest(query.value);
  return () => true;
}

function functionsOf({ run, symbols }: CodeContext, couldHold: (path: string) => boolean): CodeFunction[] {
  const { graph } = run;
  const linked = new Map<string, Map<SymbolSpan, string[]>>();
  for (let i = 0; i < graph.items.length; i++) {
    const tag = graph.items[i]!;
    if (tag.origin !== 'tag' || !couldHold(tag.file) || [...outLinks(graph, i), ...inLinks(graph, i)].length === 0) continue;
    const symbol = symbols.of(tag);
    if (symbol === undefined) continue;
    const file = linked.get(tag.file) ?? new Map<SymbolSpan, string[]>();
    linked.set(tag.file, file);
    const texts = file.get(symbol) ?? [];
    file.set(symbol, texts);
    for (const c of tag.covers) texts.push(`${tag.type} → ${c.type}~${c.name}~${c.revision}`);
  }
  return run.loaded.files
    .filter((f) => f.format === 'code-tags' && couldHold(f.path))
    .flatMap((f) =>
      (symbols.file(f.path)?.symbols ?? [])
        .filter((s) => s.kind === 'function')
        .map((s) => ({
          file: f.path,
          name: s.name,
          first: s.first,
          last: s.last,
          links: linked.get(f.path)?.get(s) ?? [],
        })),
    );
}

function executed(f: CodeFunction, coverage: LineCoverage): boolean {
  const lines = coverage.get(f.file);
  if (lines === undefined) return false;
  for (const l of lines.hit) if (l >= f.first && l <= f.last) return true;
  return false;
}
