/**
 * Annotated cases: exactly the marked lines are found. `ASSAY_CASES=10.3` runs those whose name begins so;
 * `ASSAY_CASES_SUMMARY=FILE` writes precision, recall and F1 per guideline.
 */
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { MemoryAnalysis } from '../../src/c/flow/memory/analysis.ts';
import { standsOnMemory } from '../../src/misra/engine/share.ts';
import { allCases, type Case, linesFound, summary } from './case-files.ts';

const begins = process.env.ASSAY_CASES ?? '';
const ran: { of: Case; found: string[] }[] = [];

/** Guidelines that ask for the analysis of memory have to say so in `engine/share.ts`. */
const analysis = vi.spyOn(MemoryAnalysis.prototype, 'run');

// [utest->dsn~misra-page-examples~1]
describe('annotated cases', () => {
  for (const of of allCases().filter((c) => c.name.startsWith(begins)))
    test(of.name, () => {
      analysis.mockClear();
      const found = linesFound(of);
      ran.push({ of, found });
      // Two threads would both carry it out.
      if (analysis.mock.calls.length > 0) expect(of.guidelines.filter(standsOnMemory)).not.toEqual([]);
      const expected = of.violations.filter((line) => !of.knownMisses.includes(line));
      expect(found).toEqual([...expected, ...of.knownFalse].sort());
    });
  afterAll(() => {
    const file = process.env.ASSAY_CASES_SUMMARY;
    if (file !== undefined) writeFileSync(file, `${summary(ran)}\n`);
  });
});
