/**
 * What a command is: a name, its options as data (help, parsing and did-you-mean come from the same table) and a `run`
 * that asks the rooms below and returns an exit code. Commands hold no logic of their own.
 */
import type { ExitCode } from '../base/diagnostic.ts';
import type { Host } from './host.ts';
import type { Reporter } from './reporter.ts';

export interface OptionSpec {
  /** With dashes, as typed: `--edition`, `-I`, `-isystem`. */
  readonly name: string;
  /** Placeholder of the value in the help; absent for a switch. */
  readonly value?: string;
  readonly repeatable?: boolean;
  /** The value may be joined to the option: `-Iinclude`, `-DNAME=1`. */
  readonly joined?: boolean;
  readonly choices?: readonly string[];
  readonly summary: string;
}

export interface Command {
  readonly name: string;
  readonly summary: string;
  /** Positional arguments as shown in the usage line, for example `[paths…]`. */
  readonly positional?: string;
  readonly options: readonly OptionSpec[];
  /** Shown under the options: examples, exit codes of its own. */
  readonly notes?: string;
  run(invocation: Invocation): ExitCode | Promise<ExitCode>;
}

export interface Invocation {
  readonly args: readonly string[];
  readonly options: ParsedOptions;
  readonly host: Host;
  readonly report: Reporter;
}

/** The parsed options by name as typed in the table (`--edition`). */
export interface ParsedOptions {
  has(name: string): boolean;
  /** The last value given. */
  value(name: string): string | undefined;
  /** All values given, in order. */
  values(name: string): readonly string[];
}

/** Options every command understands. */
export const globalOptions: readonly OptionSpec[] = [
  { name: '--json', summary: 'machine output (JSON facts) on standard output' },
  { name: '--out', value: 'DIR', summary: 'output folder (default: out)' },
  { name: '--config', value: 'FILE', summary: 'configuration file (default: assay.yaml in this folder, if there is one)' },
  {
    name: '--cache',
    value: 'DIR|none',
    summary: 'folder of kept results (scan, trace, answers of compilers; default: that of the user, ~/.cache/assay), or none',
  },
  { name: '--no-cache', summary: 'like --cache none' },
  { name: '--lang', value: 'LANG', choices: ['en', 'ja'], summary: 'language of what people read' },
  { name: '--quiet', summary: 'no progress messages' },
  { name: '--no-color', summary: 'no colours (NO_COLOR is honoured too)' },
  { name: '--help', summary: 'this help' },
];
