/** Shows diagnostics and progress on standard error and remembers the gravest exit code they mean. */
import { type Diagnostic, type ExitCode, exitCodeOf, worseExit } from '../base/diagnostic.ts';
import { printDiagnostic } from '../base/printer.ts';
import { decodeSource, type SourceText } from '../base/text.ts';
import type { Host } from './host.ts';

export interface Reporter {
  readonly exit: ExitCode;
  /** Prints diagnostics (source excerpts where the file can be read) and counts them into `exit`. */
  show(diagnostics: Iterable<Diagnostic>): void;
  /** A progress or summary line; silent with --quiet. */
  say(line: string): void;
  /** Raises the exit code without a diagnostic, for example to 1 when a verdict is red. */
  raise(exit: ExitCode): void;
}

export function createReporter(host: Host, quiet: boolean): Reporter {
  let exit: ExitCode = 0;
  const sources = new Map<string, SourceText | undefined>();
  const source = (file: string): SourceText | undefined => {
    if (!sources.has(file)) {
      const bytes = file.startsWith('<') ? undefined : host.read(file);
      sources.set(file, bytes === undefined || bytes.length > 32 << 20 ? undefined : decodeSource(file, bytes).value);
    }
    return sources.get(file);
  };
  return {
    get exit() {
      return exit;
    },
    show(diagnostics) {
      for (const d of diagnostics) {
        exit = worseExit(exit, exitCodeOf([d]));
        host.err(printDiagnostic(d, { color: host.color, source }));
      }
    },
    say(line) {
      if (!quiet) host.err(`${line}\n`);
    },
    raise(code) {
      exit = worseExit(exit, code);
    },
  };
}
