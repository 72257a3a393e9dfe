/** From the command line and `assay.yaml` to translation units: shared by `scan` and `fix`. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { type CommandOptions, interpretCommand } from '../../c/database/command-options.ts';
import { readCompileCommands } from '../../c/database/compile-commands.ts';
import { CompilerOracle } from '../../c/database/compiler-facts.ts';
import { prepareUnit } from '../../c/database/unit-options-of.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import { type Target, targetOfTriplet, targetWithOptions } from '../../c/types/target.ts';
import type { OptionSpec, ParsedOptions } from '../command.ts';
import type { ScanSection } from '../config/sections.ts';
import { type Host, shownPath } from '../host.ts';
import { packageRoot } from '../version.ts';

/** Options that say what is scanned. */
export const inputOptions: readonly OptionSpec[] = [
  {
    name: '--compile-commands',
    value: 'FILE',
    repeatable: true,
    summary: 'compile_commands.json of the build (several: one per configuration)',
  },
  { name: '-I', value: 'DIR', repeatable: true, joined: true, summary: 'search headers in this folder' },
  { name: '-isystem', value: 'DIR', repeatable: true, joined: true, summary: 'like -I, for headers that are not judged' },
  { name: '-D', value: 'NAME[=V]', repeatable: true, joined: true, summary: 'define a macro' },
  {
    name: '--std',
    value: 'STD',
    choices: ['c90', 'c99', 'c11', 'c17', 'gnu90', 'gnu99', 'gnu11', 'gnu17'],
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
  readonly targets: readonly Target[];
  readonly problems: readonly Diagnostic[];
  /** Paths of the command line that nothing came of. */
  readonly missing: readonly string[];
  readonly root: string;
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
    ? options.values('--compile-commands')
    : (section.compileCommands ?? []).map((p) => resolve(root, p));
  const askCompiler = cc !== undefined || databases.length > 0;
  const oracle = new CompilerOracle(
    askCompiler ? (compiler, words) => runCompiler(host, compiler, words) : undefined,
    `${packageRoot}headers/std`,
  );
  const wanted = args.length > 0 ? args : databases.length > 0 ? [] : (section.paths ?? []).map((p) => resolve(root, p));
  const found = collectPaths(host, wanted);
  const commands =
    databases.length > 0
      ? databases.flatMap((file) => commandsOf(host, file, found, problems, cc))
      : found.files.map((file) => commandOf(host, file, options, section, root, cc));
  const targets: Target[] = [];
  const units = commands.map((command) => {
    const prepared = prepareUnit(command, oracle);
    targets.push(targetWithOptions(targetOfTriplet(prepared.value.facts.target), command.macroOptions));
    problems.push(...prepared.problems);
    return prepared.value.options;
  });
  if (databases.length > 0 || cc !== undefined) problems.push(...oracle.problems);
  const excluded = [...options.values('--exclude'), ...(section.exclude ?? [])].map(pathPattern);
  return {
    units,
    targets,
    problems,
    missing: found.missing,
    root,
    judged: (file) => !excluded.some((e) => e.test(file)),
    readFile: (path) => host.read(path),
  };
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

function commandsOf(
  host: Host,
  file: string,
  found: FoundPaths,
  problems: Diagnostic[],
  cc: string | undefined,
): CommandOptions[] {
  const bytes = host.read(file);
  if (bytes === undefined) {
    problems.push({
      code: 'cli/no-such-file',
      severity: 'error',
      effect: 'usage',
      message: `The compile database ${file} cannot be read`,
      place: { file, line: 1, column: 1 },
      cure: 'Name the compile_commands.json that the build wrote (cmake -DCMAKE_EXPORT_COMPILE_COMMANDS=ON, or bear).',
    });
    return [];
  }
  const read = readCompileCommands(resolve(host.cwd, file), Buffer.from(bytes).toString('utf8'));
  problems.push(...read.problems);
  const only = new Set(found.files);
  const readText = (path: string): string | undefined => {
    const data = host.read(path);
    return data === undefined ? undefined : Buffer.from(data).toString('utf8');
  };
  const chosen = read.value.filter((c) => /\.[cC]$/.test(c.file) && (only.size === 0 || only.has(resolve(c.directory, c.file))));
  const listed = new Set(chosen.map((c) => resolve(c.directory, c.file)));
  for (const path of only) if (!listed.has(path)) problems.push(outside(shownPath(host.cwd, path), file));
  return chosen.map((c) => {
    const command = interpretCommand(c, readText);
    return cc === undefined ? command : { ...command, compiler: cc };
  });
}

function outside(path: string, database: string): Diagnostic {
  return {
    code: 'misra/not-in-database',
    severity: 'warning',
    effect: 'incomplete',
    message: `${path} is not in ${database}, so nobody knows how it is compiled, and it was not scanned`,
    place: { file: path, line: 1, column: 1 },
    cure: 'Add it to the build, or scan it alone with -I and -D.',
  };
}

/** The command of a file without database: as if `cc` compiled it with the options of the command line. */
function commandOf(
  host: Host,
  file: string,
  options: ParsedOptions,
  section: ScanSection,
  root: string,
  cc: string | undefined,
): CommandOptions {
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
  return interpretCommand({ directory: host.cwd, file, words, entry: 0 }, () => undefined);
}

function pathPattern(pattern: string): RegExp {
  const escaped = pattern.replace(/[.+^${}()|[\]\\?]/g, '\\$&').replace(/\*+/g, (stars) => (stars.length > 1 ? '.*' : '[^/]*'));
  return pattern.includes('*') ? new RegExp(`^${escaped}$`) : new RegExp(`^${escaped.replace(/\/$/, '')}(?:/|$)`);
}
