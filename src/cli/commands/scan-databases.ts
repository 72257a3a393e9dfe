/** The compile databases of a scan: one configuration each, named by the user (`arm=build/cc.json`), by its target or by its path. */
import { resolve } from 'node:path';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { type CommandOptions, interpretCommand } from '../../c/database/command-options.ts';
import { type CompileCommand, readCompileCommands } from '../../c/database/compile-commands.ts';
import { type Host, shownPath } from '../host.ts';
import { usage } from '../options.ts';

/** A compile database as the command line or the configuration names it. */
export interface NamedDatabase {
  readonly path: string;
  readonly name?: string;
}

/** What a database asks to be compiled. */
export interface DatabaseCommands {
  readonly database: NamedDatabase;
  readonly commands: readonly UnitCommand[];
}

/** A compile command as written, and what it means to a preprocessor. */
export interface UnitCommand {
  readonly compile: CompileCommand;
  readonly interpreted: CommandOptions;
}

/** `NAME=PATH` or a path. A file whose own name holds a `=` is a path. `at` is where relative paths begin. */
export function namedDatabase(host: Host, word: string, at: string): NamedDatabase {
  const match = /^([A-Za-z0-9_][\w.+-]*)=(.+)$/.exec(word);
  const whole = at === '' ? word : resolve(at, word);
  if (match === null || host.kind(whole) === 'file') return { path: whole };
  return { name: match[1]!, path: at === '' ? match[2]! : resolve(at, match[2]!) };
}

/** Two configurations of one name could not be told apart. */
export function duplicateNames(databases: readonly NamedDatabase[]): Diagnostic[] {
  const names = databases.flatMap((d) => d.name ?? []);
  return [...new Set(names.filter((n, i) => names.indexOf(n) !== i))].map((name) =>
    usage(`Two compile databases are named ${name}`, 'Give each configuration a name of its own.'),
  );
}

/**
 * The names of the configurations, in order: as given; else the target, where no other database has it; else the path. None
 * when there is only one database and it has no name.
 */
export function configurationNames(databases: readonly NamedDatabase[], targets: readonly string[]): readonly string[] {
  if (databases.length < 2 && databases.every((d) => d.name === undefined)) return [];
  const taken = new Set(databases.flatMap((d) => d.name ?? []));
  return databases.map(({ name, path }, i) => {
    const target = targets[i]!;
    const unique = targets.filter((t, k) => t === target && databases[k]!.name === undefined).length === 1;
    return name ?? (unique && target !== '' && !taken.has(target) ? target : path);
  });
}

/**
 * The commands of each database for the wanted files (all when none is named). A wanted file that no database holds is
 * said to be missing. `cc`: the compiler to ask instead of the one that a command names.
 */
export function databaseCommands(
  host: Host,
  databases: readonly NamedDatabase[],
  wanted: readonly string[],
  problems: Diagnostic[],
  cc: string | undefined,
): DatabaseCommands[] {
  const only = new Set(wanted);
  const listed = new Set<string>();
  const all = databases.map((database): DatabaseCommands => {
    const commands = commandsOf(host, database.path, only, listed, problems);
    return { database, commands: cc === undefined ? commands : commands.map((c) => compiledWith(cc, c)) };
  });
  if (databases.length === 0) return [];
  const paths = databases.map((d) => d.path).join(' or ');
  for (const path of only) if (!listed.has(path)) problems.push(outside(shownPath(host.cwd, path), paths));
  return all;
}

function compiledWith(cc: string, { compile, interpreted }: UnitCommand): UnitCommand {
  return { compile: { ...compile, words: [cc, ...compile.words.slice(1)] }, interpreted: { ...interpreted, compiler: cc } };
}

function commandsOf(
  host: Host,
  file: string,
  only: ReadonlySet<string>,
  listed: Set<string>,
  problems: Diagnostic[],
): UnitCommand[] {
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
  const readText = (path: string): string | undefined => {
    const data = host.read(path);
    return data === undefined ? undefined : Buffer.from(data).toString('utf8');
  };
  const isC = (c: CompileCommand): boolean => /\.[cC]$/.test(c.file);
  const chosen = read.value.filter((c) => isC(c) && (only.size === 0 || only.has(resolve(c.directory, c.file))));
  if (only.size === 0)
    problems.push(
      ...leftOut(
        file,
        read.value.filter((c) => !isC(c)),
      ),
    );
  for (const c of chosen) listed.add(resolve(c.directory, c.file));
  return chosen.map((compile) => ({ compile, interpreted: interpretCommand(compile, readText) }));
}

/** C++, assembly and so on: said once per database, with the first of them. */
function leftOut(database: string, others: readonly CompileCommand[]): Diagnostic[] {
  const [first] = others;
  if (first === undefined) return [];
  const what = others.length === 1 ? `${first.file} is` : `${others.length} files (${first.file} is the first) are`;
  return [
    {
      code: 'cli/not-c',
      severity: 'note',
      effect: 'info',
      message: `${what} listed in ${database} but not in C, and left out`,
    },
  ];
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
