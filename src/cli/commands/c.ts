/** `assay c`: what the C front end makes of a file. Each listing is one row of `listings`. */
import { relative, resolve, sep } from 'node:path';
import { prettyJson } from '../../base/canonical-json.ts';
import type { Diagnostic, ExitCode, Place } from '../../base/diagnostic.ts';
import { type ListingFilter, listMacros, listTokens, type MacroRow, type TokenRow } from '../../c/preprocess/listing.ts';
import { Preprocessor } from '../../c/preprocess/preprocessor.ts';
import { programDiagnostics } from '../../c/preprocess/program-diagnostics.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { UnitResult } from '../../c/preprocess/unit-run.ts';
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

export const listings: readonly Listing[] = [tokens, macros];

export const c: Command = {
  name: 'c',
  summary: `what the C front end makes of a file: ${listings.map((l) => l.name).join(', ')}`,
  positional: `${listings.map((l) => l.name).join('|')} FILE[:LINE]`,
  options: inputOptions.filter((o) => o.name !== '--exclude'),
  notes: listings.map((l) => `${l.name.padEnd(8)}${l.summary}`).join('\n'),
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
  report.show(programDiagnostics(preprocessor.space, units));
  const file = relative(root, path).split(sep).join('/');
  const shown = file.startsWith('..') ? path : file;
  return { preprocessor, units, filter: { file: shown, ...(match[2] === undefined ? {} : { line: Number(match[2]) }) } };
}

function unitsWith(preprocessor: Preprocessor, all: readonly UnitOptions[], path: string): UnitResult[] {
  const own = all.filter((u) => u.resolve(u.mainFile) === path);
  if (own.length > 0) return own.map((u) => preprocessor.run(u));
  return all
    .map((u) => preprocessor.run(u))
    .filter((unit) => {
      const file = preprocessor.store.opened().find((f) => f.path === path);
      return file !== undefined && unit.inclusions.some((i) => i.to === file.source.id);
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
