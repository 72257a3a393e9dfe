/** `assay size`: physical source lines by component and language. */
import { resolve } from 'node:path';
import type { ExitCode } from '../../base/diagnostic.ts';
import { writeFacts } from '../../facts/schema.ts';
import type { SizeFacts } from '../../facts/size.ts';
import { sizeFacts } from '../../facts/size.ts';
import { builtInComponents, type ComponentRule, componentMatcher, readComponents } from '../../metrics/components.ts';
import { type AssemblyDialect, assemblyDialects, languages } from '../../metrics/count/languages.ts';
import { measureSize, type SizeResult } from '../../metrics/size.ts';
import type { Command, Invocation } from '../command.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import { readSource, shownPath } from '../host.ts';
import { usage } from '../options.ts';
import { walkSources } from '../source-walk.ts';
import { table } from '../text-table.ts';
import { toolFact } from '../version.ts';

export const size: Command = {
  name: 'size',
  summary: 'source lines (code, comment, blank) by component, language and file',
  positional: '[paths…]',
  options: [
    {
      name: '--components',
      value: 'FILE|xen',
      summary: 'component file (YAML: name → paths or globs), or the built-in table of Xen',
    },
    { name: '--languages', value: 'LIST', summary: 'comma-separated language ids, target (default) or all' },
    { name: '--assembly', value: 'DIALECT', choices: assemblyDialects, summary: 'which assembler reads the assembly files' },
    { name: '--exclude', value: 'GLOB', repeatable: true, summary: 'leave these paths out (patterns as in .gitignore)' },
    {
      name: '--format',
      value: 'FORMAT',
      choices: ['text', 'json', 'csv'],
      summary: 'text (default), json or csv (one row per file)',
    },
  ],
  notes:
    'Without --components every path argument is a component of its own.\n' +
    `languages: ${languages.map((l) => l.id).join(', ')}; target = ${languages
      .filter((l) => l.group === 'target')
      .map((l) => l.id)
      .join(', ')}.`,
  run(invocation: Invocation): ExitCode {
    const { host, options, report } = invocation;
    const config = loadConfig(invocation);
    report.show(config.problems);
    if (report.exit === 2) return 2;
    const measured = sizeOf(invocation, config.value);
    if (measured === undefined) return report.exit;
    const format = options.has('--json') ? 'json' : (options.value('--format') ?? 'text');
    if (format === 'json') host.out(writeFacts(sizeFacts, measured.facts));
    else if (format === 'csv') host.out(csvOf(measured.facts));
    else host.out(textOf(measured.facts));
    if (measured.leftOut.size > 0) report.say(leftOutLine(measured.leftOut));
    return report.exit;
  },
};

/** Counts what the command line and the configuration name; undefined when nothing could be counted (already reported). */
export function sizeOf(invocation: Invocation, loaded: LoadedConfig): SizeResult | undefined {
  const { options, report, host, args } = invocation;
  const configured = loaded.config.size;
  const rules = rulesOf(invocation, configured?.components);
  const counts = languageFilter(options.value('--languages') ?? 'target', invocation);
  if (rules === undefined || counts === undefined) return undefined;
  const given = args.length > 0 ? args : (configured?.paths ?? []).map((p) => shownPath(host.cwd, resolve(loaded.root, p)));
  if (given.length === 0) {
    report.show([usage('No paths to count', 'Name files or folders, or set size.paths in assay.yaml.')]);
    return undefined;
  }
  const walk = walkSources(host, loaded.root, given, [...(configured?.exclude ?? []), ...options.values('--exclude')]);
  report.show(walk.problems);
  const argumentOf = new Map(walk.files.map((f) => [f.shown, f.argument]));
  const measured = measureSize(
    walk.files.map((f) => ({ path: f.shown, read: () => host.read(f.path) })),
    {
      tool: toolFact(),
      componentOf: rules.length > 0 ? componentMatcher(rules) : (path) => argumentOf.get(path),
      otherwise: 'other',
      dialect: (options.value('--assembly') ?? 'gas') as AssemblyDialect,
      counts,
    },
  );
  report.show(measured.problems);
  if (measured.value.facts.files.length === 0) {
    report.show([nothingCounted(walk.files.length)]);
    return undefined;
  }
  return measured.value;
}

function nothingCounted(found: number) {
  return {
    code: 'metrics/nothing-counted',
    severity: 'error',
    effect: 'incomplete',
    message: 'Nothing was counted',
    cause: found === 0 ? 'There are no files below the named paths.' : `None of the ${found} files found could be counted.`,
    cure: 'Check the paths and --languages (assay size --help lists the languages).',
  } as const;
}

function rulesOf(
  invocation: Invocation,
  configured: Readonly<Record<string, readonly string[]>> | undefined,
): readonly ComponentRule[] | undefined {
  const { host, options, report } = invocation;
  const file = options.value('--components');
  if (file === undefined) return Object.entries(configured ?? {}).map(([name, patterns]) => ({ name, patterns }));
  const known = builtInComponents[file];
  if (known !== undefined) return known;
  const source = readSource(host, file);
  report.show(source.problems.map((p) => ({ ...p, effect: 'usage' as const })));
  if (source.value === undefined) return undefined;
  const read = readComponents(file, source.value.text);
  report.show(read.problems);
  return read.problems.length > 0 ? undefined : read.value;
}

function languageFilter(list: string, { report }: Invocation) {
  if (list === 'all') return () => true;
  if (list === 'target') return (l: { group: string }) => l.group === 'target';
  const ids = list.split(',').map((i) => i.trim());
  const unknown = ids.filter((i) => !languages.some((l) => l.id === i));
  if (unknown.length === 0) return (l: { id: string }) => ids.includes(l.id);
  report.show([usage(`Unknown language ${unknown.join(', ')}`, `Known: ${languages.map((l) => l.id).join(', ')}, target, all.`)]);
  return undefined;
}

function textOf(facts: SizeFacts): string {
  const total = facts.totals;
  const rows = (list: SizeFacts['languages']) => list.map((l) => [l.name, l.files, l.code, l.comment, l.blank]);
  const lines = [
    table(
      ['component', 'files', 'code lines'],
      facts.components.map((c) => [c.name, c.files, c.fileSloc]),
    ),
    table(
      ['language', 'files', 'code', 'comment', 'blank'],
      [...rows(facts.languages), ['total', total.files, total.code, total.comment, total.blank]],
    ),
    `${facts.basis}.`,
  ];
  if (facts.incomplete.length > 0) lines.push(`${facts.incomplete.length} files were not counted (see the messages).`);
  return `${lines.join('\n\n')}\n`;
}

function csvOf(facts: SizeFacts): string {
  const cell = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const rows = facts.files.map((f) =>
    [cell(f.path), f.language, cell(f.component), f.lines, f.code, f.comment, f.blank].join(','),
  );
  return `${['file,language,component,lines,code,comment,blank', ...rows].join('\n')}\n`;
}

function leftOutLine(leftOut: ReadonlyMap<string, number>): string {
  const parts = [...leftOut].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, n]) => `${n} ${name}`);
  return `not counted: ${parts.join(', ')} (--languages all counts every known language)`;
}
