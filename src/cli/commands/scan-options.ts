/** From the command line and `assay.yaml` to translation units: shared by `scan` and `fix`. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { interpretCommand } from '../../c/database/command-options.ts';
import type { CompileCommand } from '../../c/database/compile-commands.ts';
import { CompilerOracle } from '../../c/database/compiler-facts.ts';
import { prepareUnit } from '../../c/database/unit-options-of.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import { type Target, targetOfTriplet, targetWithOptions } from '../../c/types/target.ts';
import type { Configuration } from '../../misra/scan/configurations.ts';
import type { OptionSpec, ParsedOptions } from '../command.ts';
import { keptAnswers } from '../compiler-answers.ts';
import type { ScanSection } from '../config/sections.ts';
import type { Host } from '../host.ts';
import { cacheOf } from '../result-cache.ts';
import { packageRoot } from '../version.ts';
import {
  configurationNames,
  type DatabaseCommands,
  databaseCommands,
  duplicateNames,
  namedDatabase,
  type UnitCommand,
} from './scan-databases.ts';

/** Options that say what is scanned. */
export const inputOptions: readonly OptionSpec[] = [
  {
    name: '--compile-commands',
    value: '[NAME=]FILE',
    repeatable: true,
    summary: 'compile_commands.json of the build (several: one per configuration)',
  },
  { name: '-I', value: 'DIR', repeatable: true, joined: true, summary: 'search headers in this folder' },
  { name: '-isystem', value: 'DIR', repeatable: true, joined: true, summary: 'like -I, for headers that are not judged' },
  { name: '-D', value: 'NAME[=V]', repeatable: true, joined: true, summary: 'define a macro' },
  {
    name: '--std',
    value: 'STD',
    choices: ['c90', 'c99', 'c11', 'c17', 'c23', 'gnu90', 'gnu99', 'gnu11', 'gnu17', 'gnu23'],
    summary: 'language of files without compile command (default: gnu17)',
  },
  {
    name: '--cc',
    value: 'CC',
    summary: 'ask this compiler for its macros and folders (default: recorded macros, small headers of our own)',
  },
  {
    name: '--exclude',
    value: 'PATH',
    repeatable: true,
    summary: 'adopted code: read, but not judged (path prefix or part with *)',
  },
];

export interface Inputs {
  readonly units: readonly UnitOptions[];
  /** The compile command of each unit. */
  readonly commands: readonly CompileCommand[];
  readonly targets: readonly Target[];
  /** How the units divide into configurations, in order; empty when there is one without a name. */
  readonly configurations: readonly Configuration[];
  readonly problems: readonly Diagnostic[];
  /** Paths of the command line that nothing came of. */
  readonly missing: readonly string[];
  readonly root: string;
  /** Shown paths of adopted code, which is read but not judged. */
  readonly excluded: readonly RegExp[];
  readonly judged: (file: string) => boolean;
  readonly readFile: (path: string) => Uint8Array | undefined;
}

export function readInputs(
  host: Host,
  args: readonly string[],
  options: ParsedOptions,
  section: ScanSection,
  root: string,
): Inputs {
  const problems: Diagnostic[] = [];
  const cc = options.value('--cc') ?? section.cc;
  const databases = options.has('--compile-commands')
    ? options.values('--compile-commands').map((word) => namedDatabase(host, word, ''))
    : (section.compileCommands ?? []).map((word) => namedDatabase(host, word, root));
  problems.push(...duplicateNames(databases));
  const askCompiler = cc !== undefined || databases.length > 0;
  const oracle = new CompilerOracle(
    askCompiler ? keptAnswers(host, cacheOf(host, options), (compiler, words) => runCompiler(host, compiler, words)) : undefined,
    `${packageRoot}headers/std`,
  );
  const wanted = args.length > 0 ? args : databases.length > 0 ? [] : (section.paths ?? []).map((p) => resolve(root, p));
  const found = collectPaths(host, wanted);
  const read = databaseCommands(host, databases, found.files, problems, cc);
  const commands =
    databases.length > 0
      ? read.flatMap((d) => d.commands)
      : found.files.map((file) => commandOf(host, file, options, section, root, cc));
  const targets: Target[] = [];
  const units = commands.map(({ interpreted: command }) => {
    const prepared = prepareUnit(command, oracle);
    targets.push(targetWithOptions(targetOfTriplet(prepared.value.facts.target), command.macroOptions));
    problems.push(...prepared.problems);
    return prepared.value.options;
  });
  if (databases.length > 0 || cc !== undefined) problems.push(...oracle.problems);
  const excluded = [...options.values('--exclude'), ...(section.exclude ?? [])].map(pathPattern);
  return {
    units,
    commands: commands.map((c) => c.compile),
    targets,
    configurations: configurationsOf(read, targets),
    problems,
    missing: found.missing,
    root,
    excluded,
    judged: (file) => !excluded.some((e) => e.test(file)),
    readFile: (path) => host.read(path),
  };
}

function configurationsOf(read: readonly DatabaseCommands[], targets: readonly Target[]): Configuration[] {
  let from = 0;
  const first = read.map(({ commands }) => {
    const target = commands.length === 0 ? '' : targets[from]!.name;
    from += commands.length;
    return target;
  });
  const names = configurationNames(
    read.map((d) => d.database),
    first,
  );
  return names.map((name, i) => ({ name, units: read[i]!.commands.length, target: first[i]! }));
}

function runCompiler(host: Host, compiler: string, args: readonly string[]): { stdout: string; stderr: string } | undefined {
  const result = host.run(compiler, args);
  return result.status === 0 ? { stdout: Buffer.from(result.stdout).toString('utf8'), stderr: result.stderr } : undefined;
}

interface FoundPaths {
  /** Absolute paths of C files. */
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

/** Files as named, and the `.c` files of folders. */
function collectPaths(host: Host, paths: readonly string[]): FoundPaths {
  const files: string[] = [];
  const missing: string[] = [];
  const walk = (folder: string): void => {
    for (const entry of host.list(folder) ?? []) {
      const path = `${folder}/${entry.name}`;
      if (entry.folder) {
        if (!entry.name.startsWith('.') && entry.name !== 'node_modules') walk(path);
      } else if (/\.c$/i.test(entry.name)) files.push(resolve(host.cwd, path));
    }
  };
  for (const path of paths) {
    const kind = host.kind(path);
    if (kind === 'none') missing.push(path);
    else if (kind === 'folder') walk(path);
    else files.push(resolve(host.cwd, path));
  }
  return { files: [...new Set(files)], missing };
}

/** The command of a file without database: as if `cc` compiled it with the options of the command line. */
function commandOf(
  host: Host,
  file: string,
  options: ParsedOptions,
  section: ScanSection,
  root: string,
  cc: string | undefined,
): UnitCommand {
  const words = [cc ?? 'cc'];
  const std = options.value('--std') ?? section.std;
  if (std !== undefined) words.push(`-std=${std}`);
  for (const d of section.include ?? []) words.push('-I', resolve(root, d));
  for (const d of section.systemInclude ?? []) words.push('-isystem', resolve(root, d));
  for (const d of section.define ?? []) words.push('-D', d);
  for (const d of options.values('-I')) words.push('-I', resolve(host.cwd, d));
  for (const d of options.values('-isystem')) words.push('-isystem', resolve(host.cwd, d));
  for (const d of options.values('-D')) words.push('-D', d);
  words.push('-c', file);
  const compile = { directory: host.cwd, file, words, entry: 0 };
  return { compile, interpreted: interpretCommand(compile, () => undefined) };
}

function pathPattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
  return pattern.includes('*') ? new RegExp(`^${escaped}$`) : new RegExp(`^${escaped.replace(/\/$/, '')}(?:/|$)`);
}
