/** `assay c`: what the C front end makes of a file, or of the whole program; several compile databases side by side. */
import { relative, resolve, sep } from 'node:path';
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import { type DirectedGraph, graphDot } from '../../base/graph/directed-graph.ts';
import { graphSvg, MOST_DRAWN } from '../../base/graph/graph-svg.ts';
import { suggest } from '../../base/suggest.ts';
import { decodeSource } from '../../base/text.ts';
import type { ListingFilter } from '../../c/preprocess/listing.ts';
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import { programDiagnostics } from '../../c/preprocess/program-diagnostics.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import { type PreprocessedUnit, type Program, programOf } from '../../c/program.ts';
import { unitsByConfiguration } from '../../misra/scan/configurations.ts';
import type { Command, Invocation } from '../command.ts';
import { loadConfig } from '../config/load.ts';
import { usage } from '../options.ts';
import { type Listed, type Listing, listings } from './c-listings.ts';
import { collected, writeJson, writePieces } from './c-output.ts';
import { type Inputs, inputOptions, readInputs } from './scan-options.ts';

const FORMATS = ['text', 'json', 'dot', 'svg'] as const;
type Format = (typeof FORMATS)[number];

const NAMES = listings.map((l) => l.name);
const DRAWN = listings.filter((l) => l.graphs !== undefined).map((l) => l.name);
const WHOLE = listings.filter((l) => l.whole).map((l) => l.name);

export const c: Command = {
  name: 'c',
  summary: `what the C front end makes of a file: ${listings.map((l) => l.name).join(', ')}`,
  positional: `${listings.map((l) => l.name).join('|')} [FILE[:LINE]]`,
  options: [
    ...inputOptions.filter((o) => o.name !== '--exclude'),
    { name: '--format', value: 'F', choices: FORMATS, summary: `dot (Graphviz) and svg: ${DRAWN.join(', ')}` },
    { name: '--dot', summary: 'the same as --format dot' },
  ],
  notes: `${listings.map((l) => `${l.name.padEnd(11)}${l.summary}`).join('\n')}\nWithout FILE, of the whole program: ${WHOLE.join(', ')}.`,
  run(invocation: Invocation): ExitCode {
    const { args, options, report } = invocation;
    const listing = listings.find((l) => l.name === args[0]);
    if (listing === undefined || args.length > 2 || (args.length === 1 && listing.whole !== true)) {
      report.show([misused(args, listing)]);
      return report.exit;
    }
    const format = formatOf(options.value('--format'), options.has('--json'), options.has('--dot'));
    if ((format === 'dot' || format === 'svg') && listing.graphs === undefined) {
      report.show([usage(`c ${listing.name} has no drawing`, `Drawn are: ${DRAWN.join(', ')}.`)]);
      return report.exit;
    }
    const all = prepare(invocation, listing, args[1]);
    if (all !== undefined) show(invocation, listing, format, all);
    return report.exit;
  },
};

/** What is wrong with the words behind `assay c`. */
function misused(args: readonly string[], listing: Listing | undefined): Diagnostic {
  const example = `For example: assay c ${listing?.name ?? listings[0]!.name} src/main.c:42`;
  if (listing !== undefined) {
    const one = `c ${listing.name} takes one file, not also ${args.slice(2).join(' ')}`;
    return usage(args.length > 2 ? one : `c ${listing.name} needs a file`, example);
  }
  const [first] = args;
  if (first === undefined) return usage('c needs a listing and a file', example);
  const near = suggest(first, NAMES);
  if (near !== undefined) return usage(`c has no listing ${first}`, `Did you mean ${near}?`);
  return usage(`c has no listing ${first}`, `There are: ${NAMES.join(', ')}. ${example}`);
}

function formatOf(format: string | undefined, json: boolean, dot: boolean): Format {
  return FORMATS.find((f) => f === format) ?? (json ? 'json' : dot ? 'dot' : 'text');
}

/** What one configuration shows; `name` is empty when there is only one without a name. */
interface Named {
  readonly name: string;
  readonly listed: Listed;
}

function show({ host, report }: Invocation, listing: Listing, format: Format, all: readonly Named[]): void {
  if (format === 'json') {
    if (all.length === 1 && all[0]!.name === '') writeJson(host.out, listing.json(all[0]!.listed));
    else {
      const each = all.map(({ name, listed }) => ({ configuration: name, ...collected(listing.json(listed)) }));
      host.out(prettyJson({ configurations: each }));
    }
    return;
  }
  if (format === 'text') {
    const pieces = sideBySide(all.map(({ name, listed }) => ({ name, pieces: listing.pieces(listed) })));
    if (!writePieces(host.out, pieces)) report.say('Nothing of that kind stands there.');
    return;
  }
  const graphs = drawnTogether(all.map(({ name, listed }) => ({ name, graphs: listing.graphs!(listed) })));
  if (format === 'svg' && graphs.some((g) => g.nodes.length > MOST_DRAWN))
    report.say(`Only the first ${MOST_DRAWN} boxes of a graph are drawn: name a file, or take --format dot.`);
  if (graphs.every((g) => g.nodes.length === 0)) report.say('Nothing of that kind stands there.');
  host.out(format === 'dot' ? graphDot(graphs) : graphSvg(graphs));
}

/** Pieces in order of first occurrence; one that some configurations lack says in which it is. */
function sideBySide(all: readonly { readonly name: string; readonly pieces: Iterable<string> }[]): Iterable<string> {
  if (all.length === 1) return all[0]!.pieces;
  const where = new Map<string, string[]>();
  for (const { name, pieces } of all) {
    for (const piece of new Set(pieces)) {
      const names = where.get(piece);
      if (names === undefined) where.set(piece, [name]);
      else names.push(name);
    }
  }
  return [...where].map(([piece, names]) =>
    names.length === all.length ? piece : piece.replace('\n', `\t[${names.join(', ')}]\n`),
  );
}

/** Drawings that are equal in all configurations are drawn once; others bear the configuration's name. */
function drawnTogether(all: readonly { readonly name: string; readonly graphs: readonly DirectedGraph[] }[]): DirectedGraph[] {
  if (all.length === 1) return [...all[0]!.graphs];
  const where = new Map<string, { graph: DirectedGraph; names: string[] }>();
  for (const { name, graphs } of all) {
    for (const graph of graphs) {
      const key = JSON.stringify(graph);
      const known = where.get(key);
      if (known === undefined) where.set(key, { graph, names: [name] });
      else known.names.push(name);
    }
  }
  return [...where.values()].map(({ graph, names }) =>
    names.length === all.length ? graph : { ...graph, name: `${graph.name} [${names.join(', ')}]` },
  );
}

/** Runs the units that a listing needs: of a question to the whole program all of the database, else those with the file. */
function prepare(invocation: Invocation, listing: Listing, argument: string | undefined): Named[] | undefined {
  const { host, options, report } = invocation;
  const config = loadConfig(invocation);
  report.show(config.problems);
  if (report.exit === 2) return undefined;
  // Editors say FILE:LINE:COLUMN.
  const match = argument === undefined ? undefined : /^(.*?)(?::(\d+)(?::\d+)?)?$/s.exec(argument)!;
  const path = match === undefined ? undefined : resolve(host.cwd, match[1]!);
  if (path !== undefined && host.kind(path) !== 'file') {
    report.show([noSuchFile(match![1]!)]);
    return undefined;
  }
  const lines = match?.[2] === undefined ? undefined : linesOf(host, path!);
  if (lines !== undefined && (Number(match![2]) < 1 || Number(match![2]) > lines)) {
    const has = lines === 1 ? '1 line' : `${lines} lines`;
    report.show([usage(`${match![1]} has no line ${match![2]}`, `It has ${has}.`)]);
    return undefined;
  }
  const { root } = config.value;
  const section = config.value.config.scan ?? {};
  const database = options.has('--compile-commands') || (section.compileCommands ?? []).length > 0;
  const inputs = readInputs(host, database || path === undefined ? [] : [path], options, section, root);
  report.show(inputs.problems);
  const shown = path === undefined ? undefined : shownPath(root, path);
  const filter =
    shown === undefined ? undefined : { file: shown, ...(match![2] === undefined ? {} : { line: Number(match![2]) }) };
  const all = unitsByConfiguration(inputs).flatMap(({ name, units }) => {
    const listed = listedOf(invocation, unitsWith(inputs, units, path, listing.whole === true), filter);
    return listed === undefined ? [] : [{ name: name ?? '', listed }];
  });
  if (all.length > 0) return all;
  const what = path === undefined ? 'There is no unit to look at' : `No unit contains ${match![1]}`;
  report.show([usage(what, 'Name a file that the compile database compiles or includes.')]);
  return undefined;
}

function linesOf(host: Invocation['host'], path: string): number | undefined {
  const bytes = host.read(path);
  if (bytes === undefined) return undefined;
  const { text, lineCount } = decodeSource(path, bytes).value;
  return text.endsWith('\n') ? lineCount - 1 : lineCount;
}

function shownPath(root: string, path: string): string {
  const file = relative(root, path).split(sep).join('/');
  return file.startsWith('..') ? path : file;
}

function listedOf(
  { report }: Invocation,
  { preprocessor, units }: Preprocessed,
  filter: ListingFilter | undefined,
): Listed | undefined {
  if (units.length === 0) return undefined;
  const results = units.map((u) => u.result);
  report.show([...preprocessor.store.problems, ...programDiagnostics(preprocessor.space, results)]);
  let program: Program | undefined;
  return {
    preprocessor,
    units: results,
    filter,
    program: () => {
      if (program === undefined) {
        program = programOf(preprocessor, units);
        report.show(program.incomplete.filter((d) => d.code === 'c/syntax'));
      }
      return program;
    },
  };
}

interface Preprocessed {
  readonly preprocessor: Preprocessor;
  readonly units: readonly PreprocessedUnit[];
}

/** The units that contain the file (the unit of a `.c` file, for a header all that include it), or all if one of them does. */
function unitsWith(inputs: Inputs, all: readonly UnitOptions[], path: string | undefined, whole: boolean): Preprocessed {
  const preprocessor = new Preprocessor({ readFile: inputs.readFile }, inputs.root);
  const run = (options: UnitOptions): PreprocessedUnit => ({ options, result: preprocessor.run(options) });
  const own = all.filter((u) => u.resolve(u.mainFile) === path);
  if (own.length > 0 && !whole) return { preprocessor, units: own.map(run) };
  const units = all.map(run);
  if (path === undefined || own.length > 0) return { preprocessor, units };
  const id = preprocessor.store.opened().find((f) => f.path === path)?.source.id;
  const having = units.filter(({ result }) => id !== undefined && result.inclusions.some((i) => i.to === id));
  return { preprocessor, units: whole && having.length > 0 ? units : having };
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
