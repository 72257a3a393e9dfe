/** `assay scan`: options and files in, findings facts out; exit 0, 1 (findings that count), 3 (incomplete). */
import { resolve } from 'node:path';
import { type Diagnostic, type ExitCode, exitCodeOf, type Read } from '../../base/diagnostic.ts';
import { parseEdition, parseGuidelineList } from '../../misra/catalogue/catalogue.ts';
import { EDITIONS, type Edition, type GuidelineId } from '../../misra/catalogue/guideline.ts';
import { FORMATS, type Format, isByFile, linesOf, render, renderForFile, summary } from '../../misra/report/formats.ts';
import type { ChangedLines } from '../../misra/scan/changed-lines.ts';
import { conclude, type ScanResult } from '../../misra/scan/conclude.ts';
import type { FormatByFile } from '../../misra/scan/found.ts';
import type { Command, Invocation, ParsedOptions } from '../command.ts';
import { type LoadedConfig, loadConfig } from '../config/load.ts';
import type { ScanSection } from '../config/sections.ts';
import { type Host, readSource } from '../host.ts';
import { usage } from '../options.ts';
import { toolFact } from '../version.ts';
import { analysed, jobsOf } from './scan-analysis.ts';
import { notComplete } from './scan-complete.ts';
import { type Inputs, inputOptions, readInputs } from './scan-options.ts';
import { explain, type Policy, readPolicy, verifyClean } from './scan-policy.ts';
import { linesSince } from './scan-since.ts';
import type { ScanInput } from './scan-threads.ts';
import { type Baseline, judge } from './scan-verdict.ts';

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
        'which findings make the exit code 1: any; new: not in the baseline; regression: of guidelines with more than in it (default: new with a baseline, else any)',
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
    { name: '--since', value: 'REV', summary: 'only findings that concern lines changed since a git revision' },
    {
      name: '--require-complete',
      summary: 'exit 3 also when a compiler could not be asked, a source holds an error, or a named guideline has no checker',
    },
    { name: '--format', value: 'F[=PATH]', repeatable: true, summary: `${FORMATS.join(', ')}; with =PATH into a file` },
    {
      name: '--jobs',
      value: 'N',
      summary: 'threads (default: one per processor from three on, at most 4); the findings are the same',
    },
    { name: '--stats', summary: 'time per guideline that was checked now, and what was taken from the cache' },
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
  const byFile = new Set(formats.value.flatMap(({ format }) => (isByFile(format) ? format : [])));
  const result = await scanOf(invocation, loaded.value, byFile);
  if (result === undefined) return report.exit;
  report.show(result.diagnostics.filter((d) => d.code.startsWith('misra/')));
  if (options.has('--explain')) return explain(invocation, result);
  writeOutputs(invocation, formats.value, result, loaded.value.root);
  if (options.has('--verify-clean')) verifyClean(invocation, result.facts);
  if (options.has('--stats')) showStats(invocation, result);
  return judge(invocation, result.facts, loaded.value.config.scan ?? {}, result.baseline);
}

/** A scan's result, and the baseline that its exit code is judged by. */
type Judged = ScanResult & { readonly baseline: Baseline | undefined };

/** Scans what the command line and the configuration name; undefined after a usage error, which was shown. */
export async function scanOf(
  invocation: Invocation,
  loaded: LoadedConfig,
  formats: ReadonlySet<FormatByFile>,
): Promise<Judged | undefined> {
  const { host, options, report } = invocation;
  const prepared = prepare(invocation, loaded);
  if (prepared === undefined) return undefined;
  const { input, inputs, policy, since } = prepared;
  const merged = await analysed(invocation, input, prepared.jobs, formats);
  const { baseline, records } = policy;
  const result = conclude(
    {
      ...input,
      records,
      ...(baseline === undefined ? {} : { baseline: baseline.fingerprints }),
      ...(since === undefined ? {} : { changed: since }),
      incomplete: options.has('--require-complete') ? notComplete(inputs.problems, input.guidelines, merged) : [],
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
  return { ...result, baseline };
}

interface Prepared {
  readonly input: ScanInput;
  readonly inputs: Inputs;
  readonly policy: Policy;
  readonly since: ChangedLines | undefined;
  readonly jobs: number;
}

/** Reads everything that is asked for before the sources; undefined after a usage error, which was shown. */
function prepare(invocation: Invocation, { config, root }: LoadedConfig): Prepared | undefined {
  const { host, options, args, report } = invocation;
  const section = config.scan ?? {};
  const choice = readChoice(host, options, section);
  const inputs = readInputs(host, args, options, section, root);
  const policy = readPolicy(host, options, section, root);
  const rev = options.value('--since');
  const since = rev === undefined ? undefined : linesSince(host, root, rev);
  const jobs = jobsOf(options);
  const early = [
    ...choice.problems,
    ...policy.problems,
    ...(since?.problems ?? []),
    ...(jobs === undefined ? [usage(`--jobs cannot be ${options.value('--jobs')}`, 'Give a whole number from 1.')] : []),
    ...inputs.problems.filter((p) => p.effect !== 'incomplete'),
  ];
  report.show(early);
  if (exitCodeOf(early) === 2 || jobs === undefined) return undefined;
  const { units, targets, configurations } = inputs;
  const excluded = [...inputs.excluded, ...policy.value.excluded];
  const { accepted } = policy.value;
  const profile = accepted === undefined ? {} : { guidelines: accepted };
  const input: ScanInput = { root, units, targets, configurations, excluded, ...profile, ...choice.value };
  return { input, inputs, policy: policy.value, since: since?.value, jobs };
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

function writeOutputs(
  { host, report }: Invocation,
  formats: readonly OutputFormat[],
  { facts, byFile }: ScanResult,
  root: string,
): void {
  const line = linesOf((name) => readSource(host, resolve(root, name), name).value);
  for (const { format, path } of formats) {
    if (path === undefined && byFile !== undefined && isByFile(format))
      host.out(Buffer.from(renderForFile(format, facts, line, byFile)).toString('utf8'));
    else if (path === undefined) host.out(render(format, facts, line));
    else {
      const problem = host.write(resolve(host.cwd, path), renderForFile(format, facts, line, byFile));
      if (problem !== undefined) report.show([problem]);
    }
  }
  if (!formats.some((f) => f.path === undefined && f.format === 'text')) report.say(summary(facts).trimEnd());
}

function showStats({ report }: Invocation, result: ScanResult): void {
  const rows = [...result.elapsedMs].sort((a, b) => b[1] - a[1]);
  for (const [id, ms] of rows) report.say(`${ms.toFixed(0).padStart(8)} ms  ${id}`);
}

function describe(options: ParsedOptions): Record<string, string> {
  const shown: Record<string, string> = {};
  for (const name of ['--edition', '--std', '--cc', '--guidelines', '--since', '-D', '-I', '--exclude'])
    if (options.values(name).length > 0) shown[name.replace(/^-+/, '')] = options.values(name).join(' ');
  return shown;
}
