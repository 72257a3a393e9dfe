import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { costFacts } from '../../src/facts/cost.ts';
import { writeFacts } from '../../src/facts/schema.ts';
import { cocomo2, scaleExponent } from '../../src/metrics/cost/cocomo2.ts';
import {
  cocomo81Basic,
  cocomo81Drivers,
  cocomo81Intermediate,
  driverValue,
  type Mode,
  multiplierOf,
} from '../../src/metrics/cost/cocomo81.ts';
import { type CostOptions, costDefaults, estimateCost } from '../../src/metrics/cost/estimate.ts';
import { correspondences, NO_EQUIVALENCE } from '../../src/metrics/cost/levels.ts';
import { seededRandom, simulateProduct } from '../../src/metrics/cost/pert.ts';

const options: CostOptions = {
  tool: { name: 'assay', version: '0' },
  slocBasis: 'test',
  ...costDefaults,
  correspondence: correspondences[0]!,
};
const factsOf = (sloc: number, more: Partial<CostOptions> = {}) => estimateCost(sloc, { ...options, ...more }).value!;

describe('hours per SLOC', () => {
  // [utest->dsn~hours-per-sloc~1]
  it('gives the talk’s person-years for 45 K SLOC', () => {
    const years = new Map(factsOf(45_000).estimates.map((e) => [e.variant.slice(0, 5), e.personYears]));
    expect(years.get('DAL E')).toBe(2.475);
    expect(years.get('DAL C')).toBe(4.5);
    expect(years.get('DAL A')).toBe(15.075);
  });

  // [utest->dsn~level-correspondence~1]
  it('names a correspondence and says that no standard defines it', () => {
    for (const correspondence of correspondences) {
      const facts = factsOf(1000, { correspondence });
      expect(facts.notes.some((n) => n.includes(NO_EQUIVALENCE) && n.includes(correspondence.title))).toBe(true);
    }
    expect(factsOf(1000).estimates.find((e) => e.variant.startsWith('DAL E'))!.variant).toContain('QM');
    expect(factsOf(1000, { correspondence: correspondences[1]! }).estimates[0]!.variant).toContain('ASIL A');
  });

  it('invents no range for a rate that has none', () => {
    const range = (dal: string) => factsOf(1000).estimates.find((e) => e.variant.startsWith(`DAL ${dal}`))!.range;
    expect(range('D')).toBeUndefined();
    expect(range('B')).toBeUndefined();
    expect(range('C')!.basis).toContain('PERT(0.125, 0.2, 0.5)');
  });

  // [utest->dsn~cost-kinds-apart~1]
  it('keeps certification and development apart', () => {
    const facts = factsOf(45_000);
    expect(new Set(facts.estimates.map((e) => e.meaning)).size).toBe(2);
    expect(facts.notes.join(' ')).toContain('never add or average');
  });
});

describe('Monte Carlo', () => {
  const near = (value: number, expected: number): void => expect(Math.abs(value / expected - 1)).toBeLessThan(0.01);

  // [utest->dsn~monte-carlo~1]
  it('reproduces the recorded percentiles of PERT inputs', () => {
    const rate = (least: number, likely: number, most: number) =>
      simulateProduct([{ least, likely, most }], 45_000 / 2000, 200_000, costDefaults.seed);
    const c = rate(0.125, 0.2, 0.5);
    for (const [value, expected] of [
      [c.mean, 5.35],
      [c.p10, 3.57],
      [c.p50, 5.15],
      [c.p80, 6.61],
      [c.p90, 7.42],
    ])
      near(value!, expected!);
    const a = rate(0.4, 0.67, 2.5);
    for (const [value, expected] of [
      [a.mean, 20.9],
      [a.p10, 11.9],
      [a.p80, 27.5],
      [a.p90, 32.0],
    ])
      near(value!, expected!);
    const size = { least: 41_300, likely: 42_200, most: 45_900 };
    const both = simulateProduct([{ least: 0.125, likely: 0.2, most: 0.5 }, size], 1 / 2000, 200_000, 1);
    for (const [value, expected] of [
      [both.mean, 5.06],
      [both.p80, 6.27],
    ])
      near(value!, expected!);
  });

  it('gives the same numbers for the same seed and others for another', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seededRandom(seed));
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const mean = Array.from({ length: 20_000 }, seededRandom(3)).reduce((s, x) => s + x, 0) / 20_000;
    near(mean, 0.5);
  });

  it('knows a size without doubt', () => {
    const p = simulateProduct([{ least: 3, likely: 3, most: 3 }], 2, 100, 1);
    expect([p.p10, p.p50, p.p90]).toEqual([6, 6, 6]);
  });
});

describe('COCOMO', () => {
  // [utest->dsn~cocomo-models~1]
  it('gives basic and nominal effort as published', () => {
    const years = (m: number): number => Math.round((m / 12) * 10) / 10;
    expect(years(cocomo81Basic(45, 'organic').personMonths)).toBe(10.9);
    expect(years(cocomo81Basic(45, 'semidetached').personMonths)).toBe(17.8);
    expect(years(cocomo81Basic(45, 'embedded').personMonths)).toBe(28.9);
    expect(years(cocomo2(45, {}).personMonths)).toBe(16.1);
    expect(years(cocomo2(69.3, {}).personMonths)).toBe(25.9);
    expect(scaleExponent({})).toBeCloseTo(1.0997, 4);
    expect(cocomo81Basic(32, 'organic').calendarMonths).toBeCloseTo(2.5 * 91.33 ** 0.38, 1);
  });

  it('takes the nearest defined rating', () => {
    expect(driverValue(cocomo81Drivers.TIME!, 'VL')).toBe(1);
    expect(driverValue(cocomo81Drivers.RELY!, 'XH')).toBe(1.4);
    expect(multiplierOf(cocomo81Drivers, { RELY: 'H', CPLX: 'VH' })).toBeCloseTo(1.15 * 1.3, 10);
  });

  it('shows the rated models once somebody rated a driver', () => {
    const models = (ratings: CostOptions['ratings']) => new Set(factsOf(1000, { ratings }).estimates.map((e) => e.model));
    expect(models({}).has('cocomo81-intermediate')).toBe(false);
    expect(models({ RELY: 'H' }).has('cocomo81-intermediate')).toBe(true);
  });
});

const csv = `${process.env.ASSAY_DATA ?? resolve(import.meta.dirname, '../../../shared/data')}/xen-size/COCOMO-81.csv`;
describe.skipIf(!existsSync(csv))('the 63 projects of COCOMO 81 (need the reference data beside the checkout)', () => {
  const rows = () =>
    readFileSync(csv, 'utf8')
      .trim()
      .split(/\r?\n/)
      .slice(1)
      .map((line) => {
        const cells = line.split(',');
        const numbers = cells.slice(2).map(Number);
        const actual = numbers.at(-1)!;
        const eaf = numbers.slice(0, 15).reduce((p, x) => p * x, 1);
        return { mode: cells[1] as Mode, eaf, ksloc: numbers.at(-2)!, actual };
      });
  const quality = (estimates: readonly number[], actuals: readonly number[]) => {
    const errors = estimates.map((e, i) => Math.abs(e - actuals[i]!) / actuals[i]!);
    const pred = (limit: number): number => Math.floor((100 * errors.filter((e) => e <= limit).length) / errors.length + 0.5);
    return { mmre: errors.reduce((s, e) => s + e, 0) / errors.length, pred25: pred(0.25), pred30: pred(0.3) };
  };

  it('are predicted as recorded', () => {
    const projects = rows();
    const intermediate = projects.map((p) => cocomo81Intermediate(p.ksloc, p.mode, p.eaf).personMonths);
    expect(projects.length).toBe(63);
    expect(intermediate.slice(0, 5).map((x) => Math.round(x * 10) / 10)).toEqual([1863.5, 2152.0, 246.3, 235.2, 38.6]);
    const actuals = projects.map((p) => p.actual);
    const rated = quality(intermediate, actuals);
    expect([rated.mmre.toFixed(2), rated.pred25, rated.pred30]).toEqual(['0.32', 56, 60]);
    const basic = quality(
      projects.map((p) => cocomo81Basic(p.ksloc, p.mode).personMonths),
      actuals,
    );
    expect([basic.mmre.toFixed(2), basic.pred25, basic.pred30]).toEqual(['0.70', 29, 30]);
  });
});

describe('absurd inputs', () => {
  // [utest->dsn~absurd-cost-inputs~1]
  it.each([
    ['negative', -1, {}],
    ['zero', 0, {}],
    ['not a number', Number.NaN, {}],
    ['endless', Number.POSITIVE_INFINITY, {}],
    ['a fraction', 10.5, {}],
    ['beyond any project', 1e12, {}],
    ['a year without hours', 1000, { hoursPerPersonYear: 0 }],
    ['a year of NaN hours', 1000, { hoursPerPersonYear: Number.NaN }],
    ['negative rate', 1000, { rates: [{ dal: 'A', hoursPerSloc: -1, source: '' }] }],
    ['range that does not hold the size', 1000, { slocRange: { least: 2000, most: 3000 } }],
    ['no samples', 1000, { samples: 0 }],
  ] as [string, number, Partial<CostOptions>][])('%s is refused with a cure', (_name, sloc, more) => {
    const read = estimateCost(sloc, { ...options, ...more });
    expect(read.value).toBeUndefined();
    expect(read.problems.length).toBeGreaterThan(0);
    for (const p of read.problems) expect([p.effect, p.cure !== undefined]).toEqual(['usage', true]);
  });

  it('writes facts that keep their contract', () => {
    expect(() => writeFacts(costFacts, factsOf(45_000, { ratings: { RELY: 'H', PREC: 'L' } }))).not.toThrow();
  });
});
