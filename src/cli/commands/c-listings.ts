/** The listings of `assay c`: one row each. A listing sees one configuration; `c.ts` lays several side by side. */
import type { Place } from '../../base/diagnostic.ts';
import type { DirectedGraph } from '../../base/graph/directed-graph.ts';
import { pointerLine, pointersOf } from '../../c/pointer-listing.ts';
import { type ListingFilter, listMacros, type MacroRow, type TokenRow, tokensOf } from '../../c/preprocess/listing.ts';
import type { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import type { Program } from '../../c/program.ts';
import {
  type CallRow,
  callLine,
  drawnCalls,
  drawnFlows,
  flowText,
  listCalls,
  listedDeclarations,
  listFlows,
  treesOf,
  typeLine,
  typesOf,
} from '../../c/program-listing.ts';
import {
  drawnIncludes,
  externalLines,
  includeLine,
  listExternals,
  listIncludes,
  listRecursion,
  listUnused,
  recursionLines,
  unusedLine,
} from '../../c/program-queries.ts';
import { sExpression } from '../../c/tree/print.ts';

/** What a listing looks at. */
export interface Listed {
  readonly preprocessor: Preprocessor;
  /** The units that contain the wanted file, in order of the database; all when no file is wanted. */
  readonly units: readonly UnitResult[];
  /** Absent: the whole program. */
  readonly filter: ListingFilter | undefined;
  /** The units as one program, made when asked for. */
  program(): Program;
}

export interface Listing {
  readonly name: string;
  readonly summary: string;
  /** It can be asked of the whole program, without a file. */
  readonly whole?: true;
  /** What is shown, in pieces: the same piece of several configurations is shown once. */
  pieces(listed: Listed): Iterable<string>;
  /** Its long list may be an iterable that is read once. */
  json(listed: Listed): Readonly<Record<string, unknown>>;
  /** The same as a drawing. */
  graphs?(listed: Listed): DirectedGraph[];
}

const tokens: Listing = {
  name: 'tokens',
  summary: 'tokens after preprocessing, with places and macro chains',
  pieces: ({ preprocessor, units, filter }) => mapped(tokensOf(preprocessor.space, units[0]!, filter!), tokenLine),
  json: ({ preprocessor, units, filter }) => ({
    schema: 'assay/c-tokens/1',
    unit: units[0]!.mainFile,
    tokens: tokensOf(preprocessor.space, units[0]!, filter!),
  }),
};

const macros: Listing = {
  name: 'macros',
  summary: 'macro definitions of the file, or defined or used on the line, with their uses',
  pieces: ({ preprocessor, units, filter }) => listMacros(preprocessor.space, units, filter!).map(macroLines),
  json: ({ preprocessor, units, filter }) => ({
    schema: 'assay/c-macros/1',
    units: units.length,
    macros: listMacros(preprocessor.space, units, filter!),
  }),
};

const includes: Listing = {
  name: 'includes',
  summary: 'who includes whom: below the file and above it',
  whole: true,
  pieces: ({ program, filter }) => listIncludes(program(), filter).map(includeLine),
  json: ({ program, filter }) => ({ schema: 'assay/c-includes/1', includes: listIncludes(program(), filter) }),
  graphs: ({ program, filter }) => {
    const name = filter === undefined ? 'inclusions' : `inclusions around ${filter.file}`;
    return [drawnIncludes(listIncludes(program(), filter), filter?.file, name)];
  },
};

const tree: Listing = {
  name: 'tree',
  summary: 'syntax trees of the declarations',
  pieces: ({ program, filter }) => treesOf(program(), filter!),
  json: (listed) => ({
    schema: 'assay/c-tree/1',
    declarations: mapped(listedDeclarations(listed.program(), listed.filter), (d) => ({
      place: listed.program().syntax.used(d.firstToken),
      ...(d.root === 0 ? { fault: d.fault?.message } : { tree: sExpression(listed.program().syntax, d.root) }),
    })),
  }),
};

const types: Listing = {
  name: 'types',
  summary: 'types, essential types and constant values of names and expressions',
  pieces: ({ program, filter }) => mapped(typesOf(program(), filter!), typeLine),
  json: ({ program, filter }) => ({ schema: 'assay/c-types/1', types: typesOf(program(), filter!) }),
};

const cfg: Listing = {
  name: 'cfg',
  summary: 'control-flow graphs of the functions',
  pieces: ({ program, filter }) => listFlows(program(), filter!).map((g) => flowText(program(), g)),
  json: ({ program, filter }) => ({
    schema: 'assay/c-cfg/1',
    functions: listFlows(program(), filter!).map((g) => ({ blocks: g.points.length, edges: g.successors.flat() })),
  }),
  graphs: ({ program, filter }) => drawnFlows(program(), listFlows(program(), filter!)),
};

const callgraph: Listing = {
  name: 'callgraph',
  summary: 'calls made in the text and to functions defined there, through pointers, too',
  whole: true,
  pieces: ({ program, filter }) => listCalls(program(), filter).map(callLine),
  json: ({ program, filter }) => ({ schema: 'assay/c-callgraph/1', calls: listCalls(program(), filter) }),
  graphs: (listed) => [callDrawing(listed)],
};

const pointers: Listing = {
  name: 'pointers',
  summary: 'what pointers may lead to, as the whole program assigns them',
  whole: true,
  pieces: ({ program, filter }) => mapped(pointersOf(program(), filter), pointerLine),
  json: ({ program, filter }) => ({ schema: 'assay/c-pointers/1', pointers: pointersOf(program(), filter) }),
};

const externals: Listing = {
  name: 'externals',
  summary: 'functions and objects with external linkage, each with all its declarations',
  whole: true,
  pieces: ({ program, filter }) => listExternals(program(), filter).map(externalLines),
  json: ({ program, filter }) => ({ schema: 'assay/c-externals/1', externals: listExternals(program(), filter) }),
};

const unused: Listing = {
  name: 'unused',
  summary: 'functions, objects, types, tags, labels and macros that nothing uses',
  whole: true,
  pieces: ({ program, filter }) => listUnused(program(), filter).map(unusedLine),
  json: ({ program, filter }) => ({ schema: 'assay/c-unused/1', unused: listUnused(program(), filter) }),
};

const recursion: Listing = {
  name: 'recursion',
  summary: 'functions that call themselves or each other',
  whole: true,
  pieces: ({ program, filter }) => listRecursion(program(), filter).map(recursionLines),
  json: ({ program, filter }) => ({ schema: 'assay/c-recursion/1', groups: listRecursion(program(), filter) }),
};

export const listings: readonly Listing[] = [
  tokens,
  macros,
  includes,
  tree,
  types,
  cfg,
  callgraph,
  pointers,
  externals,
  unused,
  recursion,
];

function* mapped<T, U>(all: Iterable<T>, each: (item: T) => U): Generator<U> {
  for (const item of all) yield each(item);
}

function callDrawing({ program, filter }: Listed): DirectedGraph {
  const rows: readonly CallRow[] = listCalls(program(), filter);
  const { syntax, semantics } = program();
  const here = new Set<string>();
  for (const { root } of listedDeclarations(program(), filter))
    if (syntax.is(root, 'function_definition')) {
      const symbol = semantics.types.declaredBy(syntax.child(root, 'declarator'));
      if (symbol !== undefined) here.add(symbol.name);
    }
  return drawnCalls(rows, (name) => here.has(name), filter === undefined ? 'calls' : `calls of ${filter.file}`);
}

function tokenLine(row: TokenRow): string {
  const made = row.made === undefined ? '' : ` ${row.made}`;
  const steps = row.chain.map((s) => ` < ${s.macro}${s.parameter === undefined ? '' : `.${s.parameter}`} @ ${at(s.use)}`);
  return `${at(row.spelling)}\t${row.kind}\t${row.text}${made}${steps.join('')}\n`;
}

function macroLines(row: MacroRow): string {
  const lines = [`${at(row.definition)}\t#define ${row.head}${row.body === '' ? '' : ` ${row.body}`}`];
  for (const [what, places] of [
    ['used', row.uses],
    ['tested', row.tests],
    ['undefined', row.undefines],
  ] as const) {
    if (places.length > 0)
      lines.push(`\t${what} ${places.length} time(s): ${places.slice(0, 8).map(at).join(' ')}${places.length > 8 ? ' …' : ''}`);
  }
  if (row.uses.length === 0 && row.tests.length === 0) lines.push('\tnot used');
  return `${lines.join('\n')}\n`;
}

function at(place: Place): string {
  return `${place.file}:${place.line}:${place.column}`;
}
