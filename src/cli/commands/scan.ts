/** `assay scan`: options and files in, findings facts out; exit 0, 1 (findings that count), 3 (incomplete). */
import { resolve } from 'node:path';
import { type Diagnostic, type ExitCode, exitCodeOf, type Read } from '../../base/diagnostic.ts';
import { decodeSource, type SourceText } from '../../base/text.ts';
import type { FindingsFacts } from '../../facts/findings.ts';
import { parseEdition, parseGuidelineList } from '../../misra/catalogue/catalogue.ts';
import { EDITIONS, type Edition, type GuidelineId } from '../../misra/catalogue/guideline.ts';
import { FORMATS, type Format, render, summary } from '../../misra/report/formats.ts';
import { conclude, type ScanResult } from '../../misra/scan/conclude.ts';
import type { Command, Invocation, ParsedOptions } from '../command.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { ScanSection } from '../config/sections.ts';
import type { Host } from '../host.ts';
import { usage } from '../options.ts';
import { toolFact } from '../version.ts';
import { analysed, jobsOf } from './scan-analysis.ts';
import { inputOptions, readInputs } from './scan-options.ts';
import { explain, readPolicy, verifyClean } from './scan-policy.ts';
import type { ScanInput } from './scan-threads.ts';

export const scan: Command = {
  name: 'scan',
  summary: 'checks C sources for MISRA C guidelines',
  positional: '[paths…]',
  options: [
    ...inputOptions,
    {
      name: '--edition',
      value: 'EDITION',
      choices: EDITIONS,
      summary: 'only the guidelines of one edition (default: those of all editions)',
    },
    {
      name: '--guidelines',
      value: 'LIST|@FILE',
      repeatable: true,
      summary: 'only these: ids (15.6, D4.10), chapters (16.*), categories, -id to leave out',
    },
    {
      name: '--fail-on',
      value: 'WHAT',
      choices: ['new', 'any', 'regression', 'none'],
      summary:
        'which open findings make the exit code 1 (default: any; new and regression are the same: what a --baseline holds is not open)',
    },
    { name: '--deviations', value: 'FILE', repeatable: true, summary: 'deviation records (YAML or JSON)' },
    {
      name: '--profile',
      value: 'NAME',
      choices: ['xen'],
      summary: 'read the records and exclusions of a known project (xen: docs/misra/)',
    },
    { name: '--baseline', value: 'FILE', summary: 'findings of an earlier scan (JSON); they count as known' },
    { name: '--verify-clean', value: 'FILE', summary: 'guidelines that the project claims to be clean: say which are not' },
    { name: '--explain', value: 'FILE:LINE:ID', summary: 'everything known about the findings at a place' },
    { name: '--require-complete', summary: 'exit 3 when any part could not be analysed' },
    { name: '--format', value: 'F[=PATH]', repeatable: true, summary: `${FORMATS.join(', ')}; with =PATH into a file` },
    { name: '--jobs', value: 'N', summary: 'threads (default: one per processor); the findings are the same' },
    { name: '--stats', summary: 'time per guideline' },
  ],
  notes: 'Exit codes: 0 no finding that counts · 1 findings · 2 usage · 3 incomplete · 4 internal.',
  run(invocation) {
    return runCommand(invocation);
  },
};

async function runCommand(invocation: Invocation): Promise<ExitCode> {
  const { options, report } = invocation;
  const loaded = loadConfig(invocation);
  report.show(loaded.problems);
  if (exitCodeOf(loaded.problems) === 2) return 2;
  const formats = readFormats(options);
  report.show(formats.problems);
  if (exitCodeOf(formats.problems) === 2) return 2;
  const result = await scanOf(invocation, loaded.value);
  if (result === undefined) return report.exit;
  report.show(result.diagnostics.filter((d) => d.code.startsWith('misra/')));
  if (options.has('--explain')) return explain(invocation, result);
  writeOutputs(invocation, formats.value, result.facts);
  if (options.has('--verify-clean')) verifyClean(invocation, result.facts);
  if (options.has('--stats')) showStats(invocation, result);
  return exitOf(invocation, result.facts, loaded.value.config.scan ?? {});
}

/** Scans what the command line and the configuration name; undefined after a usage error, which was shown. */
export async function scanOf(invocation: Invocation, loaded: LoadedConfig): Promise<ScanResult | undefined> {
  const { host, options, args, report } = invocation;
  const section = loaded.config.scan ?? {};
  const { root } = loaded;
  const choice = readChoice(host, options, section);
  const inputs = readInputs(host, args, options, section, root);
  const policy = readPolicy(host, options, section, root);
  const early = [...choice.problems, ...policy.problems, ...inputs.problems.filter((p) => p.effect !== 'incomplete')];
  report.show(early);
  if (exitCodeOf(early) === 2) return undefined;
  const jobs = jobsOf(options);
  if (jobs === undefined) {
    report.show([usage(`--jobs cannot be ${options.value('--jobs')}`, 'Give a whole number from 1.')]);
    return undefined;
  }
  const input: ScanInput = {
    root,
    units: inputs.units,
    targets: inputs.targets,
    configurations: inputs.configurations,
    excluded: [...inputs.excluded, ...policy.value.excluded],
    ...choice.value,
  };
  const merged = await analysed(invocation, input, jobs);
  const result = conclude(
    {
      ...input,
      records: policy.value.records,
      ...(policy.value.baseline === undefined ? {} : { baseline: policy.value.baseline }),
      today: new Date(host.nowMs()).toISOString().slice(0, 10),
      missing: inputs.missing,
      tool: toolFact(),
      options: describe(options),
    },
    merged,
  );
  report.show(
    result.diagnostics
      .filter((d) => d.effect === 'incomplete' || d.severity === 'error')
      .map((d) => ({ ...d, effect: 'info' as const })),
  );
  report.show(inputs.problems.filter((p) => p.effect === 'incomplete'));
  return result;
}

interface Choice {
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
}

function readChoice(host: Host, options: ParsedOptions, section: ScanSection): Read<Choice> {
  const problems: Diagnostic[] = [];
  const edition = parseEdition(options.value('--edition') ?? section.edition ?? '');
  const lists = options.has('--guidelines')
    ? options.values('--guidelines')
    : section.guidelines === undefined
      ? []
      : [section.guidelines.join(' ')];
  if (lists.length === 0) return { value: edition === undefined ? {} : { edition }, problems };
  const chosen = new Set<GuidelineId>();
  for (const list of lists) {
    let text = list;
    let source = '--guidelines';
    if (list.startsWith('@')) {
      source = list.slice(1);
      const bytes = host.read(source);
      if (bytes === undefined) {
        problems.push(usage(`--guidelines names the file ${source}, which cannot be read`, 'Check the path.'));
        continue;
      }
      text = Buffer.from(bytes).toString('utf8');
    }
    const read = parseGuidelineList(text, source);
    problems.push(...read.problems);
    for (const id of read.value) chosen.add(id);
  }
  return { value: { ...(edition === undefined ? {} : { edition }), guidelines: chosen }, problems };
}

interface OutputFormat {
  readonly format: Format;
  /** Absent: standard output. */
  readonly path?: string;
}

function readFormats(options: ParsedOptions): Read<readonly OutputFormat[]> {
  const problems: Diagnostic[] = [];
  const words = options.values('--format');
  const list: OutputFormat[] = [];
  for (const word of options.has('--json') && words.length === 0 ? ['json'] : words) {
    const equals = word.indexOf('=');
    const name = equals < 0 ? word : word.slice(0, equals);
    const format = FORMATS.find((f) => f === name);
    if (format === undefined) problems.push(usage(`--format cannot be "${name}"`, `Choose one of: ${FORMATS.join(', ')}.`));
    else list.push(equals < 0 ? { format } : { format, path: word.slice(equals + 1) });
  }
  if (list.filter((f) => f.path === undefined).length > 1)
    problems.push(usage('Two formats go to standard output', 'Write --format F=PATH for all but one.'));
  return { value: list.length === 0 ? [{ format: 'text' }] : list, problems };
}

function writeOutputs({ host, report }: Invocation, formats: readonly OutputFormat[], facts: FindingsFacts): void {
  const sources = new Map<string, SourceText | undefined>();
  const line = (file: string, n: number): string | undefined => {
    if (!sources.has(file)) {
      const bytes = host.read(file);
      sources.set(file, bytes === undefined ? undefined : decodeSource(file, bytes).value);
    }
    return sources.get(file)?.line(n);
  };
  for (const { format, path } of formats) {
    const text = render(format, facts, line);
    if (path === undefined) host.out(text);
    else {
      const problem = host.write(resolve(host.cwd, path), text);
      if (problem !== undefined) report.show([problem]);
    }
  }
  if (!formats.some((f) => f.path === undefined && f.format === 'text')) report.say(summary(facts).trimEnd());
}

function exitOf({ options, report }: Invocation, facts: FindingsFacts, section: ScanSection): ExitCode {
  const failOn = options.value('--fail-on') ?? section.failOn ?? 'any';
  if (failOn !== 'none' && facts.findings.some((f) => f.status === 'open')) report.raise(1);
  const nothing = facts.inputs.units === 0;
  const missing = facts.incomplete.some(
    (i) => i.reason === 'there is no such file or folder' || i.reason === 'the file cannot be read',
  );
  if (nothing || missing || facts.incomplete.length > 0) report.raise(3);
  return report.exit;
}

function showStats({ report }: Invocation, result: ScanResult): void {
  const rows = [...result.elapsedMs].sort((a, b) => b[1] - a[1]);
  for (const [id, ms] of rows) report.say(`${ms.toFixed(0).padStart(8)} ms  ${id}`);
}

function describe(options: ParsedOptions): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of ['--edition', '--std', '--cc', '--guidelines', '-D', '-I', '--exclude'])
    if (options.values(name).length > 0) shown[name.replace(/^-+/, '')] = options.values(name).join(' ');
  return shown;
}
