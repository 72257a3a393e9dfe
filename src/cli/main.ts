/**
 * Dispatch: argv in, exit code out. An exception that reaches this place is our own bug: it is reported as an internal
 * error (4) in one line; the stack is shown only with ASSAY_DEBUG set.
 */
import type { ExitCode } from '../base/diagnostic.ts';
import { suggest } from '../base/suggest.ts';
import { globalOptions } from './command.ts';
import { type CommandEntry, commands } from './commands.ts';
import { helpOf, helpOfAll } from './help.ts';
import type { Host } from './host.ts';
import { parseArguments, usage } from './options.ts';
import { createReporter } from './reporter.ts';
import { toolVersion } from './version.ts';

export async function runCli(argv: readonly string[], host: Host): Promise<ExitCode> {
  const [name, ...rest] = argv;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help')
    return showHelp(rest, host, name === undefined);
  if (name === '--version') {
    host.out(`assay ${toolVersion()}\n`);
    return 0;
  }
  const entry = commands.find((c) => c.name === name);
  if (entry === undefined) {
    const near = suggest(
      name,
      commands.map((c) => c.name),
    );
    const report = createReporter(host, false);
    report.show([
      usage(`Unknown command ${name}`, near === undefined ? 'assay --help lists the commands.' : `Did you mean ${near}?`),
    ]);
    return 2;
  }
  return runCommand(entry, rest, host);
}

async function showHelp(rest: readonly string[], host: Host, asError: boolean): Promise<ExitCode> {
  const entry = commands.find((c) => c.name === rest[0]);
  const text = entry === undefined ? helpOfAll(await Promise.all(commands.map((c) => c.load()))) : helpOf(await entry.load());
  if (asError) host.err(text);
  else host.out(text);
  return asError ? 2 : 0;
}

async function runCommand(entry: CommandEntry, argv: readonly string[], host: Host): Promise<ExitCode> {
  const command = await entry.load();
  const parsed = parseArguments(argv, [...command.options, ...globalOptions]);
  if (parsed.value.options.has('--help') || argv.includes('-h')) {
    host.out(helpOf(command));
    return 0;
  }
  const report = createReporter(host, parsed.value.options.has('--quiet'));
  if (parsed.problems.length > 0) {
    report.show(parsed.problems);
    return 2;
  }
  try {
    return await command.run({ ...parsed.value, host, report });
    // [impl->dsn~internal-errors~1]
  } catch (error) {
    report.show([
      {
        code: 'cli/internal',
        severity: 'error',
        effect: 'internal',
        message: `assay ${command.name} failed by a fault of its own: ${error instanceof Error ? error.message : String(error)}`,
        cure: 'Run again with ASSAY_DEBUG=1 for the stack and report it with the input that caused it.',
      },
    ]);
    if (host.env.ASSAY_DEBUG) host.err(`${error instanceof Error ? error.stack : ''}\n`);
    return 4;
  }
}
