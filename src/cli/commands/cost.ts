/** `assay cost`: effort estimates from size, each with its basis and range. */
import type { Diagnostic, ExitCode } from '../../base/diagnostic.ts';
import { suggest } from '../../base/suggest.ts';
import { type CostFacts, costFacts } from '../../facts/cost.ts';
import { readFacts, writeFacts } from '../../facts/schema.ts';
import { sizeFacts } from '../../facts/size.ts';
import { cocomo2Drivers, scaleFactors } from '../../metrics/cost/cocomo2.ts';
import { cocomo81Drivers, type Mode, modes, type Rating, ratings } from '../../metrics/cost/cocomo81.ts';
import { type CostOptions, costDefaults, estimateCost } from '../../metrics/cost/estimate.ts';
import { correspondences, type LevelRate, levelRates } from '../../metrics/cost/levels.ts';
import type { Command, Invocation } from '../command.ts';
import { loadConfig } from '../config/load.ts';
import type { CostSection } from '../config/sections.ts';
import { readSource } from '../host.ts';
import { usage } from '../options.ts';
import { table } from '../text-table.ts';
import { toolFact } from '../version.ts';
import { sizeOf } from './size.ts';

export const cost: Command = {
  name: 'cost',
  summary: 'effort from size: DO-178C hours per SLOC, COCOMO 81, COCOMO II, with ranges',
  positional: '[paths…]',
  options: [
    { name: '--sloc', value: 'N', summary: 'the size, when it is not counted from paths' },
    { name: '--sloc-range', value: 'LEAST:MOST', summary: 'range of the size for the Monte Carlo' },
    { name: '--size', value: 'FILE', summary: 'take the size from these assay/size/1 facts' },
    { name: '--hours-per-year', value: 'H', summary: `hours of a person-year (default ${costDefaults.hoursPerPersonYear})` },
    { name: '--mode', value: 'MODE', choices: modes, summary: 'COCOMO 81 mode (default: all three)' },
    {
      name: '--driver',
      value: 'NAME=RATING',
      repeatable: true,
      summary: `rate a COCOMO driver or scale factor: ${ratings.join(', ')}`,
    },
    {
      name: '--levels',
      value: 'TABLE',
      choices: correspondences.map((c) => c.id),
      summary: 'which ASIL is read beside a DAL (no standard defines it)',
    },
    { name: '--seed', value: 'N', summary: `seed of the Monte Carlo (default ${costDefaults.seed})` },
  ],
  notes: 'assay cost --sloc 45000 · assay cost src/ · assay cost --size out/facts/size.json',
  run(invocation: Invocation): ExitCode {
    const { host, options, report } = invocation;
    const config = loadConfig(invocation);
    report.show(config.problems);
    if (report.exit === 2) return 2;
    const input = sizeInput(invocation);
    const settings = settingsOf(invocation, config.value.config.cost);
    if (input === undefined || settings === undefined) return report.exit;
    const estimate = estimateCost(input.sloc, { ...settings, slocBasis: input.basis });
    report.show(estimate.problems);
    if (estimate.value === undefined) return report.exit;
    host.out(options.has('--json') ? writeFacts(costFacts, estimate.value) : textOf(estimate.value));
    return report.exit;
  },
};

function sizeInput(invocation: Invocation): { sloc: number; basis: string } | undefined {
  const { options, report, host, args } = invocation;
  const given = [options.value('--sloc'), options.value('--size'), args[0]].filter((v) => v !== undefined);
  if (given.length > 1) {
    report.show([usage('The size was given twice', 'Give one of --sloc, --size or paths.')]);
    return undefined;
  }
  const typed = options.value('--sloc');
  if (typed !== undefined) return { sloc: numberOf(typed), basis: 'as given on the command line' };
  const file = options.value('--size');
  if (file !== undefined) {
    const source = readSource(host, file);
    report.show(source.problems);
    if (source.value === undefined) return undefined;
    const facts = readFacts(sizeFacts, file, source.value.text);
    report.show(facts.problems);
    return facts.value === undefined ? undefined : { sloc: facts.value.totals.code, basis: facts.value.basis };
  }
  const measured = sizeOf(invocation, loadConfig(invocation).value);
  return measured === undefined ? undefined : { sloc: measured.facts.totals.code, basis: measured.facts.basis };
}

function numberOf(text: string): number {
  return /^[+-]?(\d[\d_,]*)(\.\d+)?(e\d+)?$/i.test(text.trim()) ? Number(text.replace(/[_,]/g, '')) : Number.NaN;
}

/** The options and the configuration of the estimates; undefined after a usage error, which was shown. */
export function settingsOf(invocation: Invocation, section: CostSection | undefined): Omit<CostOptions, 'slocBasis'> | undefined {
  const { options, report } = invocation;
  const problems: Diagnostic[] = [];
  const drivers = driversOf(options.values('--driver'), problems);
  const rates = ratesOf(section?.hoursPerSloc, problems);
  const range = options.value('--sloc-range')?.split(':').map(numberOf);
  const seed = numberOf(options.value('--seed') ?? String(costDefaults.seed));
  if (!Number.isInteger(seed) || seed < 0) problems.push(usage('--seed must be a whole number', 'For example --seed 1.'));
  if (range !== undefined && range.length !== 2)
    problems.push(usage('--sloc-range needs two numbers', 'For example 41300:45900.'));
  report.show(problems);
  if (problems.length > 0) return undefined;
  const mode = (options.value('--mode') ?? section?.mode) as Mode | undefined;
  const table = options.value('--levels') ?? 'crosswalk';
  return {
    tool: toolFact(),
    hoursPerPersonYear: numberOf(
      options.value('--hours-per-year') ?? String(section?.hoursPerPersonYear ?? costDefaults.hoursPerPersonYear),
    ),
    rates,
    correspondence: correspondences.find((c) => c.id === table)!,
    modes: mode === undefined ? modes : [mode],
    ratings: drivers,
    ...(range === undefined ? {} : { slocRange: { least: range[0]!, most: range[1]! } }),
    samples: costDefaults.samples,
    seed,
  };
}

function driversOf(given: readonly string[], problems: Diagnostic[]): Record<string, Rating> {
  const known = new Set([...Object.keys(cocomo81Drivers), ...Object.keys(cocomo2Drivers), ...Object.keys(scaleFactors)]);
  const drivers: Record<string, Rating> = {};
  for (const text of given) {
    const [name = '', rating = ''] = text.toUpperCase().split('=');
    if (!known.has(name)) {
      const near = suggest(name, known);
      problems.push(
        usage(`Unknown cost driver ${name}`, near === undefined ? `Known: ${[...known].join(', ')}.` : `Did you mean ${near}?`),
      );
    } else if (!(ratings as readonly string[]).includes(rating)) {
      problems.push(usage(`${name} cannot be rated "${rating}"`, `Rate it ${ratings.join(', ')}: --driver ${name}=H.`));
    } else drivers[name] = rating as Rating;
  }
  return drivers;
}

/** The built-in table with the project's own hours in place; a range that no longer holds its point is dropped. */
function ratesOf(own: Readonly<Record<string, number>> | undefined, problems: Diagnostic[]): LevelRate[] {
  for (const level of Object.keys(own ?? {})) {
    if (!levelRates.some((r) => r.dal === level.toUpperCase())) {
      problems.push(usage(`cost.hoursPerSloc has no level ${level}`, `Levels: ${levelRates.map((r) => r.dal).join(', ')}.`));
    }
  }
  return levelRates.map((rate) => {
    const hours = Object.entries(own ?? {}).find(([level]) => level.toUpperCase() === rate.dal)?.[1];
    if (hours === undefined) return rate;
    const holds = rate.range !== undefined && hours >= rate.range.least && hours <= rate.range.most;
    return {
      dal: rate.dal,
      hoursPerSloc: hours,
      ...(holds ? { range: rate.range } : {}),
      source: 'the project (assay.yaml)',
    };
  });
}

function textOf(facts: CostFacts): string {
  const rows = facts.estimates.map((e) => [
    e.model,
    e.variant,
    e.personYears.toFixed(2),
    e.range === undefined ? '—' : `${e.range.p10.toFixed(2)} – ${e.range.p90.toFixed(2)}`,
    e.range === undefined ? '—' : e.range.p50.toFixed(2),
    Math.round(e.personHours),
    e.calendarMonths === undefined ? '—' : e.calendarMonths.toFixed(1),
  ]);
  const head = ['model', 'variant', 'person-years', '10–90 % range', 'median', 'hours', 'months'];
  return `${[`${facts.sloc} SLOC (${facts.slocBasis})`, table(head, rows), facts.notes.map((n) => `- ${n}`).join('\n')].join(
    '\n\n',
  )}\n`;
}
