/** `assay c`: what the C front end makes of a file. Each listing is one row of `listings`. */
import { relative, resolve, sep } from 'node:path';
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode, Place } from '../../base/diagnostic.ts';
import { type ListingFilter, listMacros, listTokens, type MacroRow, type TokenRow } from '../../c/preprocess/listing.ts';
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import { programDiagnostics } from '../../c/preprocess/program-diagnostics.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
import { type PreprocessedUnit, type Program, programOf } from '../../c/program.ts';
import {
  callDot,
  callLine,
  flowDot,
  flowText,
  listCalls,
  listedDeclarations,
  listFlows,
  listTrees,
  listTypes,
  typeLine,
} from '../../c/program-listing.ts';
import { sExpression } from '../../c/tree/print.ts';
import type { Command, Invocation } from '../command.ts';
import { loadConfig } from '../config/load.ts';
import { usage } from '../options.ts';
import { inputOptions, readInputs } from './scan-options.ts';

/** What a listing looks at. */
export interface Listed {
  readonly preprocessor: Preprocessor;
  /** The units that contain the wanted file, in order of the database. */
  readonly units: readonly UnitResult[];
  readonly filter: ListingFilter;
  /** Graphs as Graphviz text. */
  readonly dot: boolean;
  /** The units as one program, made when asked for. */
  program(): Program;
}

export interface Listing {
  readonly name: string;
  readonly summary: string;
  text(listed: Listed): string;
  json(listed: Listed): unknown;
}

const tokens: Listing = {
  name: 'tokens',
  summary: 'tokens after preprocessing, with places and macro chains',
  text: ({ preprocessor, units, filter }) => listTokens(preprocessor.space, units[0]!, filter).map(tokenLine).join(''),
  json: ({ preprocessor, units, filter }) => ({
    schema: 'assay/c-tokens/1',
    unit: units[0]!.mainFile,
    tokens: listTokens(preprocessor.space, units[0]!, filter),
  }),
};

const macros: Listing = {
  name: 'macros',
  summary: 'macro definitions of the file, or defined or used on the line, with their uses',
  text: ({ preprocessor, units, filter }) => listMacros(preprocessor.space, units, filter).map(macroLines).join(''),
  json: ({ preprocessor, units, filter }) => ({
    schema: 'assay/c-macros/1',
    units: units.length,
    macros: listMacros(preprocessor.space, units, filter),
  }),
};

const tree: Listing = {
  name: 'tree',
  summary: 'syntax trees of the declarations',
  text: (listed) => listTrees(listed.program(), listed.filter),
  json: (listed) => ({
    schema: 'assay/c-tree/1',
    declarations: listedDeclarations(listed.program(), listed.filter).map((d) => ({
      place: listed.program().syntax.used(d.firstToken),
      ...(d.root === 0 ? { fault: d.fault?.message } : { tree: sExpression(listed.program().syntax, d.root) }),
    })),
  }),
};

const types: Listing = {
  name: 'types',
  summary: 'types, essential types and constant values of names and expressions',
  text: (listed) => listTypes(listed.program(), listed.filter).map(typeLine).join(''),
  json: (listed) => ({ schema: 'assay/c-types/1', types: listTypes(listed.program(), listed.filter) }),
};

const cfg: Listing = {
  name: 'cfg',
  summary: 'control-flow graphs of the functions (--dot: for Graphviz)',
  text: (listed) => {
    const graphs = listFlows(listed.program(), listed.filter);
    return listed.dot ? flowDot(listed.program(), graphs) : graphs.map((g) => flowText(listed.program(), g)).join('');
  },
  json: (listed) => ({
    schema: 'assay/c-cfg/1',
    functions: listFlows(listed.program(), listed.filter).map((g) => ({ blocks: g.points.length, edges: g.successors.flat() })),
  }),
};

const callgraph: Listing = {
  name: 'callgraph',
  summary: 'calls made in the text and to functions defined there (--dot: for Graphviz)',
  text: (listed) => {
    const rows = listCalls(listed.program(), listed.filter);
    return listed.dot ? callDot(rows) : rows.map(callLine).join('');
  },
  json: (listed) => ({ schema: 'assay/c-callgraph/1', calls: listCalls(listed.program(), listed.filter) }),
};

export const listings: readonly Listing[] = [tokens, macros, tree, types, cfg, callgraph];

export const c: Command = {
  name: 'c',
  summary: `what the C front end makes of a file: ${listings.map((l) => l.name).join(', ')}`,
  positional: `${listings.map((l) => l.name).join('|')} FILE[:LINE]`,
  options: [
    ...inputOptions.filter((o) => o.name !== '--exclude'),
    { name: '--dot', summary: 'cfg and callgraph as Graphviz text' },
  ],
  notes: listings.map((l) => `${l.name.padEnd(11)}${l.summary}`).join('\n'),
  run(invocation: Invocation): ExitCode {
    const { args, host, options, report } = invocation;
    const listing = listings.find((l) => l.name === args[0]);
    if (listing === undefined || args.length !== 2) {
      report.show([usage('c needs a listing and a file', `For example: assay c ${listings[0]!.name} src/main.c:42`)]);
      return report.exit;
    }
    const listed = prepare(invocation, args[1]!);
    if (listed === undefined) return report.exit;
    host.out(options.has('--json') ? prettyJson(listing.json(listed)) : listing.text(listed));
    return report.exit;
  },
};

/** Runs the units that may contain the file: the file itself, or for a header all units of the database. */
function prepare(invocation: Invocation, argument: string): Listed | undefined {
  const { host, options, report } = invocation;
  const config = loadConfig(invocation);
  report.show(config.problems);
  if (report.exit === 2) return undefined;
  const match = /^(.*?)(?::(\d+))?$/.exec(argument)!;
  const path = resolve(host.cwd, match[1]!);
  if (host.kind(path) !== 'file') {
    report.show([noSuchFile(match[1]!)]);
    return undefined;
  }
  const { root } = config.value;
  const wanted = options.has('--compile-commands') ? [] : [path];
  const inputs = readInputs(host, wanted, options, config.value.config.scan ?? {}, root);
  report.show(inputs.problems);
  const preprocessor = new Preprocessor({ readFile: inputs.readFile }, root);
  const units = unitsWith(preprocessor, inputs.units, path);
  if (units.length === 0) {
    report.show([usage(`No unit contains ${match[1]}`, 'Name a file that the compile database compiles or includes.')]);
    return undefined;
  }
  const results = units.map((u) => u.result);
  report.show([...preprocessor.store.problems, ...programDiagnostics(preprocessor.space, results)]);
  const file = relative(root, path).split(sep).join('/');
  const shown = file.startsWith('..') ? path : file;
  let program: Program | undefined;
  return {
    preprocessor,
    units: results,
    filter: { file: shown, ...(match[2] === undefined ? {} : { line: Number(match[2]) }) },
    dot: options.has('--dot'),
    program: () => {
      if (program === undefined) {
        program = programOf(preprocessor, units);
        report.show(program.incomplete.filter((d) => d.code === 'c/syntax'));
      }
      return program;
    },
  };
}

function unitsWith(preprocessor: Preprocessor, all: readonly UnitOptions[], path: string): PreprocessedUnit[] {
  const run = (options: UnitOptions): PreprocessedUnit => ({ options, result: preprocessor.run(options) });
  const own = all.filter((u) => u.resolve(u.mainFile) === path);
  if (own.length > 0) return own.map(run);
  return all.map(run).filter(({ result }) => {
    const file = preprocessor.store.opened().find((f) => f.path === path);
    return file !== undefined && result.inclusions.some((i) => i.to === file.source.id);
  });
}

function noSuchFile(path: string): Diagnostic {
  return {
    code: 'cli/no-such-file',
    severity: 'error',
    effect: 'usage',
    message: `${path} is not a file that can be read`,
    cure: 'Check the path.',
  };
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
