/** Help texts from the command tables. */
import { type Command, globalOptions, type OptionSpec } from './command.ts';

export function helpOf(command: Command): string {
  const usage = ['assay', command.name, '[options]', command.positional ?? ''].filter((w) => w !== '').join(' ');
  const lines = [`usage: ${usage}`, '', command.summary, '', 'options:'];
  lines.push(...optionLines(command.options), '', 'everywhere:', ...optionLines(globalOptions));
  if (command.notes !== undefined) lines.push('', command.notes.trim());
  lines.push('', EXIT_CODES);
  return `${lines.join('\n')}\n`;
}

export function helpOfAll(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((c) => c.name.length));
  const rows = commands.map((c) => `  ${c.name.padEnd(width)}  ${c.summary}`);
  return `${['usage: assay COMMAND [options] [arguments]', '', 'commands:', ...rows, '', 'assay COMMAND --help tells more; assay --version prints the version.', EXIT_CODES].join('\n')}\n`;
}

const EXIT_CODES =
  'exit codes: 0 ok · 1 policy violated or defects found · 2 usage or configuration error · 3 input not completely analysed · 4 internal error';

function optionLines(options: readonly OptionSpec[]): string[] {
  const heads = options.map(
    (o) => `${o.name}${o.value === undefined ? '' : ` ${o.choices === undefined ? o.value : o.choices.join('|')}`}`,
  );
  const width = Math.min(34, Math.max(0, ...heads.map((h) => h.length)));
  return options.map((o, i) => `  ${heads[i]!.padEnd(width)}  ${o.summary}${o.repeatable === true ? ' (repeatable)' : ''}`);
}
