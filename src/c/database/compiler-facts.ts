/**
 * What a compiler predefines and where it looks for headers, asked of the compiler itself through a port, once per distinct
 * set of options; or, when it cannot be run, taken from a recorded table of its target.
 */
// [impl->dsn~c-compiler-facts~1]
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { CommandOptions } from './command-options.ts';
import { type CompilerFacts, recordedFacts } from './recorded-facts.ts';

export interface CompilerAnswer {
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a compiler with empty standard input; undefined when it cannot be run or fails. */
export type RunCompiler = (compiler: string, args: readonly string[]) => CompilerAnswer | undefined;

export class CompilerOracle {
  /** What had to be assumed, once per compiler. */
  readonly problems: Diagnostic[] = [];
  readonly #run: RunCompiler | undefined;
  readonly #known = new Map<string, CompilerFacts>();
  readonly #assumed = new Set<string>();

  readonly #ownHeaders: string | undefined;

  /**
   * Without `run`, recorded facts are used for every compiler. `ownHeaders`: directory of standard headers of our own that
   * stand in for a compiler's when it cannot be asked.
   */
  constructor(run: RunCompiler | undefined, ownHeaders?: string) {
    this.#run = run;
    this.#ownHeaders = ownHeaders;
  }

  factsOf(options: Pick<CommandOptions, 'compiler' | 'macroOptions' | 'std'>): CompilerFacts {
    const key = JSON.stringify([options.compiler, options.macroOptions]);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const facts = this.#ask(options) ?? this.#assume(options);
    this.#known.set(key, facts);
    return facts;
  }

  #ask(options: Pick<CommandOptions, 'compiler' | 'macroOptions'>): CompilerFacts | undefined {
    const answer = this.#run?.(options.compiler, [...options.macroOptions, '-E', '-dM', '-v', '-x', 'c', '-']);
    if (answer === undefined || !answer.stdout.includes('#define ')) return undefined;
    return {
      target: /^Target: (\S+)/m.exec(answer.stderr)?.[1] ?? targetOf(options.compiler),
      predefined: answer.stdout,
      standardDirectories: searchList(answer.stderr),
      source: 'compiler',
    };
  }

  #assume(options: Pick<CommandOptions, 'compiler' | 'macroOptions' | 'std'>): CompilerFacts {
    const target = targetOf(options.compiler, options.macroOptions);
    if (!this.#assumed.has(options.compiler)) {
      this.#assumed.add(options.compiler);
      this.problems.push({
        code: 'c/compiler-not-asked',
        severity: 'note',
        effect: 'info',
        message: `The macros of '${options.compiler}' are taken from a recorded table for ${target}, and its headers from small ones of our own`,
        cause: this.#run === undefined ? 'No compiler may be run.' : 'The compiler could not be run with these options.',
        cure: 'Install the compiler, or name another with --cc.',
      });
    }
    return recordedFacts(target, options.std, options.macroOptions, this.#ownHeaders);
  }
}

/** The directories between the two marks of gcc's and clang's `-v` output. */
function searchList(stderr: string): string[] {
  const start = stderr.indexOf('#include <...> search starts here:');
  const end = stderr.indexOf('End of search list.');
  if (start < 0 || end < start) return [];
  return stderr
    .slice(start, end)
    .split('\n')
    .slice(1)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}

/** The target triplet that a compiler's name says, or the one of the options. */
export function targetOf(compiler: string, options: readonly string[] = []): string {
  const asked = options.find((o) => o.startsWith('--target='));
  if (asked !== undefined) return asked.slice('--target='.length);
  const name = compiler.slice(compiler.lastIndexOf('/') + 1);
  const triplet = /^(.+?)-(?:gcc|cc|clang|g\+\+)(?:-[\d.]+)?$/.exec(name)?.[1] ?? 'x86_64-linux-gnu';
  return triplet.startsWith('x86_64') && options.includes('-m32') ? triplet.replace('x86_64', 'i686') : triplet;
}
