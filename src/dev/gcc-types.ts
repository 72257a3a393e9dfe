/**
 * Lets the compiler judge our types on every unit of a compilation database:
 *
 *   node dist/dev/gcc-types.js DATABASE [--every N] [--only TEXT] [--keep FOLDER] [--all]
 *
 * Each unit that the compiler accepts is written out again, preprocessed, with static assertions about the type, size, alignment and value of
 * expressions and about the layout of records, and compiled with the unit's own options. `--every N`: one statement in N.
 * Prints what was rejected (the first of each kind without `--all`) and the counts. Exit code 1 when anything was rejected.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { type CommandOptions, interpretCommand } from '../c/database/command-options.ts';
import { readCompileCommands } from '../c/database/compile-commands.ts';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import { programOf } from '../c/program.ts';
import { readFilePort, runCompilerPort } from './gcc-equality.ts';
import { pragmaLines, probes } from './type-probes.ts';

interface Judged {
  readonly count: number;
  /** Rejected assertions. */
  readonly rejected: readonly string[];
  /** Other errors: then nothing can be said about what stands near them. */
  readonly errors: readonly string[];
  readonly faults: number;
}

function judge(
  command: CommandOptions,
  words: readonly string[],
  oracle: CompilerOracle,
  root: string,
  every: number,
  keep: string,
): Judged | undefined {
  const plain = [...words.slice(1).filter((w, i, all) => w !== '-o' && all[i - 1] !== '-o' && w !== '-c'), '-fsyntax-only', '-w'];
  if (spawnSync(words[0]!, plain, { cwd: command.directory, maxBuffer: 1 << 28 }).status !== 0) return undefined;
  const preprocessor = new Preprocessor({ readFile: readFilePort }, root);
  const { options } = prepareUnit(command, oracle).value;
  const program = programOf(preprocessor, [{ options, result: preprocessor.run(options) }]);
  const { source, count } = probes(
    program.semantics,
    program.units[0]!.declarations,
    every,
    pragmaLines(program.space, program.units[0]!.preprocessed),
  );
  const faults = program.syntax.declarations.filter((d) => d.fault !== undefined).length;
  const file = join(keep, `${command.mainFile.replaceAll('/', '_')}.probes.c`);
  writeFileSync(file, source);
  const args = [...languageWords(words), '-fsyntax-only', '-w', '-fmax-errors=0', '-ftrack-macro-expansion=0', '-x', 'c', file];
  const run = spawnSync(words[0]!, args, { cwd: command.directory, encoding: 'utf8', maxBuffer: 1 << 28 });
  const lines = run.stderr.split('\n').filter((line) => line.includes('error:'));
  const rejected = lines.filter((line) => line.includes('static assertion failed'));
  return { count, rejected, errors: lines.filter((line) => !line.includes('static assertion failed')), faults };
}

/** The options that say which language and machine it is, without those about files, macros and warnings. */
function languageWords(words: readonly string[]): string[] {
  return words
    .slice(1)
    .filter(
      (w) => /^-(?:f|m|std=|O|g?no-)/.test(w) && !/^-f(?:macro-prefix-map|file-prefix-map|plugin|dump|diagnostics)/.test(w),
    );
}

function main(args: readonly string[]): number {
  const option = (name: string): string | undefined => (args.includes(name) ? args[args.indexOf(name) + 1] : undefined);
  const database = resolve(args[0] ?? 'compile_commands.json');
  const every = Number(option('--every') ?? 1);
  const only = option('--only');
  const keep = option('--keep') ?? mkdtempSync(join(tmpdir(), 'assay-types-'));
  mkdirSync(keep, { recursive: true });
  const oracle = new CompilerOracle(runCompilerPort);
  const readText = (path: string): string | undefined => readFilePort(path)?.toString();
  const total = { units: 0, refused: 0, count: 0, rejected: 0, errors: 0, faults: 0 };
  for (const entry of readCompileCommands(database, readFileSync(database, 'utf8')).value) {
    if (only !== undefined && !entry.file.includes(only)) continue;
    const command = interpretCommand(entry, readText);
    const judged = judge(command, entry.words, oracle, dirname(database), every, keep);
    if (judged === undefined) {
      total.refused++;
      continue;
    }
    total.units++;
    total.count += judged.count;
    total.rejected += judged.rejected.length;
    total.errors += judged.errors.length;
    total.faults += judged.faults;
    const shown = [...judged.rejected, ...judged.errors];
    for (const line of args.includes('--all') ? shown : shown.slice(0, 3))
      process.stdout.write(`${entry.file}: ${line.slice(0, 500)}\n`);
  }
  if (option('--keep') === undefined) rmSync(keep, { recursive: true });
  process.stdout.write(
    `${total.units} units (${total.refused} more are not accepted by the compiler), ${total.count} assertions, ${total.rejected} rejected, ${total.errors} other errors, ${total.faults} declarations not understood\n`,
  );
  return total.rejected + total.errors === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
