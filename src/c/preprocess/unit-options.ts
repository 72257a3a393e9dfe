/** What a compile command means for the preprocessor. */
import type { LexDialect } from '../lex/dialect.ts';
import type { SearchDirectories } from './include-search.ts';

export interface UnitOptions {
  /** Path of the main file as the command names it. */
  readonly mainFile: string;
  /** Absolute working directory of the command. */
  readonly directory: string;
  readonly dialect: LexDialect;
  /** `#define` lines of the compiler's own macros. */
  readonly predefined: string;
  /** `-D` and `-U` in order, each as one directive line. */
  readonly commandLine: readonly string[];
  readonly search: SearchDirectories;
  /** `-imacros` and `-include`, in order. */
  readonly preMacros: readonly string[];
  readonly preIncludes: readonly string[];
  readonly openmp: boolean;
  /** Options of the command that change sizes and layouts without any macro saying so (`-fshort-enums`). */
  readonly modelOptions?: readonly string[];
  /** What `__FILE__` says in place of the beginning of a path: the last pair that fits counts. */
  readonly filePrefixes?: readonly (readonly [string, string])[];
  /** What `__DATE__` and `__TIME__` say, without quotes. */
  readonly date: string;
  readonly time: string;
  /** Makes a path of the command absolute. */
  resolve(path: string): string;
}
