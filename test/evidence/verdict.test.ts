import { describe, expect, it } from 'vitest';
import { complianceOf } from '../../src/evidence/compliance.ts';
import type { PackFacts } from '../../src/evidence/pack-facts.ts';
import { rules } from '../../src/evidence/rules.ts';
import { computeVerdict } from '../../src/evidence/verdict.ts';
import type { FindingsFacts, GuidelineFact } from '../../src/facts/findings.ts';
import { cleanFacts, gapFacts } from './fixtures/facts.ts';

type Edit = (facts: PackFacts) => PackFacts;
const findings =
  (edit: (f: FindingsFacts) => Partial<FindingsFacts>): Edit =>
  (facts) => ({
    ...facts,
    findings: { ...facts.findings!, ...edit(facts.findings!) },
  });
const firstGuideline = (category: string, more: Partial<GuidelineFact>): Edit =>
  findings((f) => {
    const at = f.guidelines.findIndex((g) => g.category === category && g.deviated === 0);
    return { guidelines: f.guidelines.map((g, i) => (i === at ? { ...g, ...more } : g)) };
  });
const withFinding =
  (category: string): Edit =>
  (facts) => {
    const f = facts.findings!;
    const id = f.guidelines.find((g) => g.category === category && g.deviated === 0)!.id;
    const finding = { ...f.findings[0]!, guideline: id, status: 'open' as const };
    return firstGuideline(category, { open: 1 })({ ...facts, findings: { ...f, findings: [...f.findings, finding] } });
  };

/** rule, an edit of clean facts that breaks it (and no other), the verdict that follows. */
const breaks: readonly (readonly [rule: string, name: string, edit: Edit, verdict: string])[] = [
  ['VR-1', 'no test runs', (f) => ({ ...f, runs: undefined }), 'INCOMPLETE INPUT'],
  ['VR-1', 'no scan', (f) => ({ ...f, findings: undefined }), 'INCOMPLETE INPUT'],
  ['VR-1', 'no trace', (f) => ({ ...f, requirements: undefined }), 'INCOMPLETE INPUT'],
  ['VR-1', 'no size', (f) => ({ ...f, size: undefined, cost: undefined }), 'INCOMPLETE INPUT'],
  [
    'VR-2',
    'an input of the size was not counted',
    (f) => ({ ...f, size: { ...f.size!, incomplete: [{ file: 'a.c', reason: 'binary' }] } }),
    'INCOMPLETE INPUT',
  ],
  [
    'VR-2',
    'a trace over nothing',
    (f) => ({
      ...f,
      requirements: { ...f.requirements!, items: [], links: [], counts: { ok: 0, defects: 0, rootCauses: 0, byType: {} } },
    }),
    'INCOMPLETE INPUT',
  ],
  [
    'VR-3',
    'a count that is not the sum',
    (f) => ({ ...f, runs: { ...f.runs!, counts: { ...f.runs!.counts, passed: 1000 } } }),
    'INCOMPLETE INPUT',
  ],
  [
    'VR-4',
    'a requirement with a defect of its own',
    (f) => ({
      ...f,
      requirements: {
        ...f.requirements!,
        items: f.requirements!.items.map((i, n) => (n === 3 ? { ...i, defect: true, rootCause: true } : i)),
      },
    }),
    'NOT READY',
  ],
  [
    'VR-5',
    'a suspect link',
    (f) => ({
      ...f,
      requirements: { ...f.requirements!, links: f.requirements!.links.map((l, n) => (n === 0 ? { ...l, suspect: true } : l)) },
    }),
    'READY WITH OPEN POINTS',
  ],
  [
    'VR-6',
    'a hung test',
    (f) => ({
      ...f,
      requirements: { ...f.requirements!, items: f.requirements!.items.map(({ results: _results, ...i }) => i) },
      runs: {
        ...f.runs!,
        runs: f.runs!.runs.map((r, n) => (n === 0 ? { ...r, verdict: 'hung' as const } : r)),
        counts: { ...f.runs!.counts, passed: f.runs!.counts.passed - 1, hung: 1 },
      },
    }),
    'NOT READY',
  ],
  [
    'VR-7',
    'a derived case that no run knows',
    (f) => ({
      ...f,
      cases: {
        ...f.cases!,
        cases: [
          {
            id: 'lost#1',
            requirement: 'dsn~x~1',
            title: '',
            technique: 'boundary-value',
            scenario: 's',
            inputs: {},
            classes: {},
            expect: {},
            file: 'r.md',
            line: 1,
          },
        ],
      },
    }),
    'READY WITH OPEN POINTS',
  ],
  [
    'VR-8',
    'one target only',
    (f) => {
      const runs = f.runs!.runs.filter((r) => r.target === 'reference');
      return { ...f, runs: { ...f.runs!, runs, counts: { ...f.runs!.counts, passed: runs.length } } };
    },
    'READY WITH OPEN POINTS',
  ],
  ['VR-9', 'a violation of a required guideline', withFinding('required'), 'NOT READY'],
  ['VR-9', 'a violation of a mandatory guideline', withFinding('mandatory'), 'NOT READY'],
  ['VR-10', 'a required guideline that was not run', firstGuideline('required', { run: false, check: 'none' }), 'NOT READY'],
  [
    'VR-11',
    'an expired record',
    findings((f) => ({ deviations: f.deviations.map((d) => ({ ...d, state: 'expired' as const })) })),
    'NOT READY',
  ],
  ['VR-12', 'an advisory violation', withFinding('advisory'), 'READY WITH OPEN POINTS'],
  [
    'VR-12',
    'an unused record',
    findings((f) => ({ deviations: f.deviations.map((d) => ({ ...d, state: 'unused' as const })) })),
    'READY WITH OPEN POINTS',
  ],
  ['VR-13', 'a dirty tree', (f) => ({ ...f, project: { ...f.project, dirty: 'yes' } }), 'READY WITH OPEN POINTS'],
  ['VR-13', 'a date from the clock', (f) => ({ ...f, project: { ...f.project, dateBasis: 'clock' } }), 'READY WITH OPEN POINTS'],
  [
    'VR-14',
    'a near miss',
    (f) => ({
      ...f,
      requirements: { ...f.requirements!, nearMisses: [{ file: 'a.md', line: 3, text: 'dsn-x', why: 'no revision' }] },
    }),
    'READY WITH OPEN POINTS',
  ],
];

describe('the verdict', () => {
  // [utest->dsn~computed-verdict~1]
  it('is READY only when no rule finds a gap', () => {
    const verdict = computeVerdict(cleanFacts());
    expect(verdict.openPoints).toEqual([]);
    expect(verdict.verdict).toBe('READY');
    expect(verdict.claims.map((c) => c.status)).toEqual(['good', 'good', 'good', 'good']);
  });

  // [utest->dsn~verdict-rules~1]
  it.each(breaks)('%s speaks alone of %s', (rule, _name, edit, expected) => {
    const verdict = computeVerdict(edit(cleanFacts()));
    expect([...new Set(verdict.openPoints.map((p) => p.rule))]).toEqual([rule]);
    expect(verdict.verdict).toBe(expected);
    for (const point of verdict.openPoints)
      expect(point.text.en !== '' && point.text.ja !== '' && point.text.en !== point.text.ja).toBe(true);
  });

  it('has a test for each rule', () => {
    const tested = new Set([...breaks.map(([rule]) => rule), 'VR-15']);
    expect(rules.map((r) => r.id).filter((id) => !tested.has(id))).toEqual([]);
  });

  it('names characters that paper cannot show', () => {
    const verdict = computeVerdict(cleanFacts(), { unprintable: [0x1f680] });
    expect(verdict.openPoints.map((p) => p.rule)).toEqual(['VR-15']);
    expect(verdict.openPoints[0]!.text.en).toContain('U+1F680');
  });

  it('lets incomplete input outrank defects and numbers points by gravity', () => {
    const verdict = computeVerdict({ ...gapFacts(), size: undefined, cost: undefined });
    expect(verdict.verdict).toBe('INCOMPLETE INPUT');
    expect(verdict.openPoints[0]).toMatchObject({ id: 'OP-001', rule: 'VR-1', gravity: 'incomplete' });
    expect(verdict.openPoints.map((p) => p.id)).toEqual([...verdict.openPoints.map((p) => p.id)].sort());
    expect(verdict.claims.find((c) => c.id === 'C1')!.status).toBe('bad');
  });

  it('judges nothing when there are only project facts', () => {
    const verdict = computeVerdict({ project: cleanFacts().project });
    expect(verdict.verdict).toBe('INCOMPLETE INPUT');
    expect(verdict.claims.map((c) => c.status)).toEqual(['none', 'none', 'none', 'none']);
  });

  it('never claims what only persons can', () => {
    const words = JSON.stringify(computeVerdict(gapFacts())).toLowerCase();
    for (const word of ['certified', 'is safe', 'iso 26262 compliant']) expect(words).not.toContain(word);
  });
});

describe('compliance levels', () => {
  const facts = cleanFacts().findings!;
  const guideline = (more: Partial<GuidelineFact>): GuidelineFact => ({
    id: 'rule-1.1',
    title: '',
    category: 'required',
    check: 'full',
    run: true,
    open: 0,
    deviated: 0,
    ...more,
  });

  // [utest->dsn~compliance-levels~1]
  it.each([
    [{}, 'compliant'],
    [{ deviated: 2 }, 'deviations'],
    [{ open: 1, deviated: 2 }, 'violations'],
    [{ run: false, check: 'none' }, 'not-checked'],
    [{ run: false }, 'not-checked'],
    [{ run: false, check: 'review' }, 'review-needed'],
    [{ check: 'partial' }, 'partly-checked'],
    [{ category: 'disapplied', open: 3 }, 'disapplied'],
    [{ category: 'mandatory', deviated: 1 }, 'invalid'],
  ] as [Partial<GuidelineFact>, string][])('%j is %s', (more, level) => {
    expect(complianceOf(guideline(more), facts)).toBe(level);
  });

  it('never calls a guideline compliant over incomplete input', () => {
    const incomplete = { ...facts, incomplete: [{ file: 'a.c', reason: 'missing header' }] };
    expect(complianceOf(guideline({}), incomplete)).toBe('partly-checked');
  });
});
