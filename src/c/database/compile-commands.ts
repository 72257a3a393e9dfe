/** Reads `compile_commands.json`. Never fails: what is wrong with an entry is said, the others are used. */
// [impl->dsn~c-compile-commands~1]
import { posix } from 'node:path';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { shellWords } from './shell-words.ts';

export interface CompileCommand {
  /** Absolute working directory. */
  readonly directory: string;
  /** Main file as the entry names it. */
  readonly file: string;
  /** The compiler and its arguments. */
  readonly words: readonly string[];
  /** Index of the entry in the array. */
  readonly entry: number;
}

/** `path`: absolute path of the database, to which relative directories refer. */
export function readCompileCommands(path: string, text: string): Read<CompileCommand[]> {
  const problems: Diagnostic[] = [];
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    problems.push(
      fault(path, `is not valid JSON: ${(error as Error).message}`, 'Generate it again (cmake, bear, or the build).'),
    );
    return { value: [], problems };
  }
  if (!Array.isArray(data)) {
    problems.push(
      fault(path, 'is not a JSON array of compile commands', 'See "JSON Compilation Database" in the clang documentation.'),
    );
    return { value: [], problems };
  }
  const commands: CompileCommand[] = [];
  data.forEach((item: unknown, entry) => {
    const read = readEntry(path, item, entry);
    if (typeof read === 'string') problems.push(fault(path, `entry ${entry + 1} ${read}`, 'Correct or remove the entry.'));
    else commands.push(read);
  });
  if (commands.length === 0 && problems.length === 0) {
    problems.push(fault(path, 'holds no compile command', 'Generate it by a complete build, not by an up-to-date one.'));
  }
  return { value: commands, problems };
}

function readEntry(path: string, item: unknown, entry: number): CompileCommand | string {
  if (typeof item !== 'object' || item === null) return 'is not an object';
  const { directory, file, command } = item as Record<string, unknown>;
  const list = (item as Record<string, unknown>).arguments;
  if (typeof file !== 'string' || file === '') return 'has no "file"';
  if (directory !== undefined && typeof directory !== 'string') return 'has a "directory" that is not a string';
  const words = withoutLaunchers(Array.isArray(list) ? list : typeof command === 'string' ? shellWords(command) : undefined);
  if (words === undefined) return 'has neither "command" nor "arguments"';
  if (words.length === 0 || words.some((w) => typeof w !== 'string'))
    return 'has an empty command or arguments that are not strings';
  const base = posix.resolve(posix.dirname(path), directory ?? '.');
  return { directory: base, file, words, entry };
}

const LAUNCHER = /(?:^|\/)(?:ccache|sccache|distcc|icecc|gomacc|fastbuild|buildcache|env|nice|time)$/;

/** `ccache gcc …`, `env A=1 gcc …`: the compiler is the first word that is none of these. */
function withoutLaunchers(words: readonly string[] | undefined): readonly string[] | undefined {
  if (words === undefined) return undefined;
  let at = 0;
  while (typeof words[at] === 'string' && LAUNCHER.test(words[at]!)) {
    at++;
    while (typeof words[at] === 'string' && /^(?:-|\w+=)/.test(words[at]!)) at++;
  }
  return at < words.length ? words.slice(at) : words;
}

function fault(path: string, what: string, cure: string): Diagnostic {
  return {
    code: 'c/bad-compile-commands',
    severity: 'error',
    effect: 'usage',
    message: `${path} ${what}`,
    place: { file: path, line: 1, column: 1 },
    cure,
  };
}
