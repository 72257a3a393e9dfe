/** Parses arguments by a table of options. A mistake is a usage diagnostic that names the nearest known option. */
import type { Diagnostic, Read } from '../base/diagnostic.ts';
import { suggest } from '../base/suggest.ts';
import type { OptionSpec, ParsedOptions } from './command.ts';

export interface ParsedArguments {
  readonly args: readonly string[];
  readonly options: ParsedOptions;
}

// [impl->dsn~option-parsing~1]
export function parseArguments(argv: readonly string[], table: readonly OptionSpec[]): Read<ParsedArguments> {
  const byName = new Map(table.map((o) => [o.name, o]));
  const joined = table.filter((o) => o.joined === true);
  const values = new Map<string, string[]>();
  const args: string[] = [];
  const problems: Diagnostic[] = [];
  let onlyArgs = false;
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i]!;
    if (onlyArgs || word === '-' || !word.startsWith('-')) {
      args.push(word);
      continue;
    }
    if (word === '--') {
      onlyArgs = true;
      continue;
    }
    const found = match(word, byName, joined);
    if (found === undefined) {
      problems.push(unknownOption(word, byName.keys()));
      continue;
    }
    const { spec, inline } = found;
    if (spec.value === undefined) {
      if (inline !== undefined) problems.push(usage(`${spec.name} takes no value`, `It was given "${inline}".`));
      values.set(spec.name, []);
      continue;
    }
    const value = inline ?? argv[++i];
    if (value === undefined) {
      problems.push(usage(`${spec.name} needs a value`, `Write ${spec.name} ${spec.value}.`));
      continue;
    }
    checkChoice(spec, value, problems);
    const given = values.get(spec.name) ?? [];
    if (given.length > 0 && spec.repeatable !== true) problems.push(usage(`${spec.name} was given twice`, 'Give it once.'));
    values.set(spec.name, [...given, value]);
  }
  const options: ParsedOptions = {
    has: (name) => values.has(name),
    value: (name) => values.get(name)?.at(-1),
    values: (name) => values.get(name) ?? [],
  };
  return { value: { args, options }, problems };
}

function match(
  word: string,
  byName: ReadonlyMap<string, OptionSpec>,
  joined: readonly OptionSpec[],
): { spec: OptionSpec; inline: string | undefined } | undefined {
  const exact = byName.get(word);
  if (exact !== undefined) return { spec: exact, inline: undefined };
  const equals = word.indexOf('=');
  if (word.startsWith('--') && equals > 0) {
    const spec = byName.get(word.slice(0, equals));
    if (spec !== undefined) return { spec, inline: word.slice(equals + 1) };
  }
  const spec = joined.find((o) => word.startsWith(o.name) && !word.startsWith('--'));
  return spec === undefined ? undefined : { spec, inline: word.slice(spec.name.length) };
}

function checkChoice(spec: OptionSpec, value: string, problems: Diagnostic[]): void {
  if (spec.choices === undefined || spec.choices.includes(value)) return;
  const near = suggest(value, spec.choices);
  problems.push(
    usage(
      `${spec.name} cannot be "${value}"`,
      `${near === undefined ? '' : `Did you mean ${near}? `}Choose one of: ${spec.choices.join(', ')}.`,
    ),
  );
}

function unknownOption(word: string, known: Iterable<string>): Diagnostic {
  const bare = word.split('=')[0]!;
  const near = suggest(bare, known);
  return usage(`Unknown option ${bare}`, near === undefined ? 'See --help.' : `Did you mean ${near}?`);
}

export function usage(message: string, cure: string): Diagnostic {
  return { code: 'cli/usage', severity: 'error', effect: 'usage', message, cure };
}
