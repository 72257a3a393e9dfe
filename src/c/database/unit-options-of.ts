/** From a compile command to what the preprocessor needs. */
import { posix } from 'node:path';
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { DEFAULT_STD, dialectOf, STD_NAMES } from '../lex/dialect.ts';
import type { UnitOptions } from '../preprocess/unit-options.ts';
import { modelOptions } from '../types/target.ts';
import type { CommandOptions } from './command-options.ts';
import type { CompilerOracle } from './compiler-facts.ts';
import type { CompilerFacts } from './recorded-facts.ts';

export interface PreparedUnit {
  readonly options: UnitOptions;
  readonly facts: CompilerFacts;
}

/** Date and time as `__DATE__` and `__TIME__` show them; gcc's own words for "unknown" when not given. */
export interface UnitClock {
  readonly date: string;
  readonly time: string;
}

export const UNKNOWN_CLOCK: UnitClock = { date: '??? ?? ????', time: '??:??:??' };

export function prepareUnit(
  command: CommandOptions,
  oracle: CompilerOracle,
  clock: UnitClock = UNKNOWN_CLOCK,
): Read<PreparedUnit> {
  const problems: Diagnostic[] = [];
  let dialect = dialectOf(command.std ?? DEFAULT_STD);
  if (dialect === undefined) {
    const near = suggest(command.std!, STD_NAMES);
    problems.push({
      code: 'c/unknown-std',
      severity: 'warning',
      effect: 'usage',
      message: `-std=${command.std} of ${command.mainFile} is not known; ${DEFAULT_STD} is assumed`,
      ...(near === undefined ? {} : { cure: `Did you mean -std=${near}?` }),
    });
    dialect = dialectOf(DEFAULT_STD)!;
  }
  const facts = oracle.factsOf(command);
  const options: UnitOptions = {
    mainFile: command.mainFile,
    directory: command.directory,
    dialect,
    predefined: facts.predefined,
    commandLine: command.commandLine,
    search: { ...command.search, standard: command.noStandardDirectories ? [] : facts.standardDirectories },
    preMacros: command.preMacros,
    preIncludes: command.preIncludes,
    openmp: command.openmp,
    modelOptions: modelOptions(command.macroOptions),
    filePrefixes: command.filePrefixes,
    date: clock.date,
    time: clock.time,
    resolve: (path) => posix.resolve(command.directory, path),
  };
  return { value: { options, facts }, problems };
}
