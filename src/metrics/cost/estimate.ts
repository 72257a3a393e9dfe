/**
 * Size in, `assay/cost/1` out. Two kinds of numbers stand side by side and are never added: hours to certify existing code
 * (linear in SLOC) and effort to develop such code (COCOMO).
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import type { ToolFact } from '../../facts/common.ts';
import type { CostFacts, EstimateFact } from '../../facts/cost.ts';
import { cocomo2, cocomo2Drivers, scaleFactors } from './cocomo2.ts';
import {
  cocomo81Basic,
  cocomo81Drivers,
  cocomo81Intermediate,
  type Effort,
  HOURS_PER_PERSON_MONTH,
  type Mode,
  modes,
  multiplierOf,
  type Ratings,
} from './cocomo81.ts';
import { type Correspondence, type LevelRate, levelRates, NO_EQUIVALENCE } from './levels.ts';
import { type Pert, simulateProduct } from './pert.ts';

export interface CostOptions {
  readonly tool: ToolFact;
  readonly slocBasis: string;
  readonly hoursPerPersonYear: number;
  readonly rates: readonly LevelRate[];
  readonly correspondence: Correspondence;
  readonly modes: readonly Mode[];
  /** Ratings of cost drivers and scale factors; unrated ones are nominal. */
  readonly ratings: Ratings;
  /** Range of the size, when it is not exactly known. */
  readonly slocRange?: { readonly least: number; readonly most: number };
  readonly samples: number;
  readonly seed: number;
}

export const costDefaults = {
  /** 45,000 SLOC at 0.20 h are 4.5 person-years only with 2,000 h; COCOMO itself reckons 12 × 152 = 1,824 h. */
  hoursPerPersonYear: 2000,
  rates: levelRates,
  modes,
  ratings: {},
  samples: 200_000,
  seed: 20_260_822,
} as const;

const CERTIFY = 'certification of existing code by an experienced supplier';
const DEVELOP = 'development of code of this size from scratch';
/** Standard deviation of ln(actual/estimate) on public project data: basic and unrated models, rated models. */
const SIGMA = { basic: 0.8, rated: 0.6 } as const;
const Z90 = 1.2815515655446004;

/** Numbers no project has: they are typing errors, not inputs. */
const MOST_SLOC = 1e9;

export function estimateCost(sloc: number, options: CostOptions): Read<CostFacts | undefined> {
  const problems = problemsOf(sloc, options);
  if (problems.length > 0) return { value: undefined, problems };
  const estimates = [
    ...options.rates.map((r) => certification(sloc, r, options)),
    ...options.modes.map((m) => basic(sloc, m, options)),
    ...rated(sloc, options),
  ];
  return {
    value: {
      schema: 'assay/cost/1',
      tool: options.tool,
      sloc,
      slocBasis: options.slocBasis,
      hoursPerPersonYear: options.hoursPerPersonYear,
      estimates,
      notes: notesOf(options),
    },
    problems: [],
  };
}

// [impl->dsn~hours-per-sloc~1]
function certification(sloc: number, rate: LevelRate, options: CostOptions): EstimateFact {
  const hours = sloc * rate.hoursPerSloc;
  const row = options.correspondence.rows.find((r) => r.dal === rate.dal);
  const beside = row === undefined || row.asil === '—' ? '' : ` (read beside ${row.asil})`;
  return {
    model: 'do178c-hours-per-sloc',
    variant: `DAL ${rate.dal}${beside}`,
    meaning: CERTIFY,
    personHours: round(hours, 1),
    personYears: round(hours / options.hoursPerPersonYear, 3),
    ...(rate.range === undefined ? {} : { range: monteCarlo(sloc, rate, rate.range, options) }),
    inputs: { hoursPerSloc: rate.hoursPerSloc },
  };
}

function monteCarlo(
  sloc: number,
  rate: LevelRate,
  range: { readonly least: number; readonly most: number; readonly basis: string },
  options: CostOptions,
): NonNullable<EstimateFact['range']> {
  const rates: Pert = { least: range.least, likely: rate.hoursPerSloc, most: range.most };
  const size: Pert = {
    least: options.slocRange?.least ?? sloc,
    likely: sloc,
    most: options.slocRange?.most ?? sloc,
  };
  const p = simulateProduct([rates, size], 1 / options.hoursPerPersonYear, options.samples, options.seed);
  const exactly = options.slocRange === undefined ? '' : `, SLOC PERT(${size.least}, ${size.likely}, ${size.most})`;
  return {
    p10: round(p.p10, 3),
    p50: round(p.p50, 3),
    p90: round(p.p90, 3),
    basis:
      `hours per SLOC PERT(${rates.least}, ${rates.likely}, ${rates.most})${exactly}; ${range.basis}; ` +
      `${options.samples} samples, seed ${options.seed}`,
  };
}

function basic(sloc: number, mode: Mode, options: CostOptions): EstimateFact {
  const effort = cocomo81Basic(sloc / 1000, mode);
  return development('cocomo81-basic', mode, effort, SIGMA.basic, {}, options);
}

/** The models with drivers are shown once somebody rated a driver; unrated they would claim a precision nobody gave. */
function rated(sloc: number, options: CostOptions): EstimateFact[] {
  const names = Object.keys(options.ratings);
  const list: EstimateFact[] = [];
  if (names.some((n) => n in cocomo81Drivers)) {
    const eaf = multiplierOf(cocomo81Drivers, options.ratings);
    for (const mode of options.modes) {
      const effort = cocomo81Intermediate(sloc / 1000, mode, eaf);
      list.push(development('cocomo81-intermediate', mode, effort, SIGMA.rated, { effortMultiplier: round(eaf, 4) }, options));
    }
  }
  const effort = cocomo2(sloc / 1000, options.ratings);
  const own = names.filter((n) => n in cocomo2Drivers || n in scaleFactors).length;
  const sigma = own > 0 ? SIGMA.rated : SIGMA.basic;
  list.push(
    development('cocomo2-post-architecture', own > 0 ? 'rated' : 'all nominal', effort, sigma, { ratedDrivers: own }, options),
  );
  return list;
}

function development(
  model: string,
  variant: string,
  effort: Effort,
  sigma: number,
  inputs: Record<string, number>,
  options: CostOptions,
): EstimateFact {
  const hours = effort.personMonths * HOURS_PER_PERSON_MONTH;
  const years = hours / options.hoursPerPersonYear;
  return {
    model,
    variant,
    meaning: DEVELOP,
    personHours: round(hours, 1),
    personYears: round(years, 3),
    calendarMonths: round(effort.calendarMonths, 2),
    range: {
      p10: round(years * Math.exp(-Z90 * sigma), 3),
      p50: round(years, 3),
      p90: round(years * Math.exp(Z90 * sigma), 3),
      basis: `log-normal error of the model on public project data, sigma ${sigma}`,
    },
    inputs: { ...inputs, hoursPerPersonMonth: HOURS_PER_PERSON_MONTH, personMonths: round(effort.personMonths, 2) },
  };
}

// [impl->dsn~cost-kinds-apart~1]
function notesOf(options: CostOptions): string[] {
  return [
    'Estimates, not evidence: no verdict depends on them.',
    `Hours per SLOC are for certification of existing code, COCOMO is for development: never add or average them.`,
    `${NO_EQUIVALENCE} Shown: ${options.correspondence.title}.`,
    `One person-year is ${options.hoursPerPersonYear} hours; a COCOMO person-month is ${HOURS_PER_PERSON_MONTH} hours.`,
    ...options.rates.filter((r) => r.range === undefined).map((r) => `DAL ${r.dal}: ${r.source}; no range is given.`),
  ];
}

// [impl->dsn~absurd-cost-inputs~1]
function problemsOf(sloc: number, options: CostOptions): Diagnostic[] {
  const problems: Diagnostic[] = [];
  const check = (name: string, value: number, least: number, most: number, unit: string): void => {
    if (Number.isFinite(value) && value >= least && value <= most) return;
    problems.push({
      code: 'metrics/absurd-input',
      severity: 'error',
      effect: 'usage',
      message: `${name} cannot be ${Number.isNaN(value) ? 'something that is not a number' : value}`,
      cure: `Give ${unit} from ${least} to ${most}.`,
    });
  };
  check('The size', sloc, 1, MOST_SLOC, 'source lines');
  if (Number.isFinite(sloc) && !Number.isInteger(sloc)) check('The size', Number.NaN, 1, MOST_SLOC, 'whole source lines');
  check('Hours per person-year', options.hoursPerPersonYear, 1, 8784, 'hours');
  for (const rate of options.rates) check(`Hours per SLOC of DAL ${rate.dal}`, rate.hoursPerSloc, 0.0001, 1000, 'hours');
  check('The number of samples', options.samples, 100, 10_000_000, 'samples');
  const range = options.slocRange;
  if (range !== undefined) {
    check('The least size', range.least, 1, sloc, 'source lines');
    check('The greatest size', range.most, sloc, MOST_SLOC, 'source lines');
  }
  return problems;
}

function round(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(value * scale) / scale;
}
