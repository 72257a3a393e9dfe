/**
 * Annotated cases: exactly the marked lines are found. `ASSAY_CASES=10.3` runs those whose name begins so;
 * `ASSAY_CASES_SUMMARY=FILE` writes precision, recall and F1 per guideline.
 */
import { writeFileSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import { allCases, type Case, linesFound, summary } from './case-files.ts';

const begins = process.env.ASSAY_CASES ?? '';
const ran: { of: Case; found: string[] }[] = [];

// [utest->dsn~misra-page-examples~1]
describe('annotated cases', () => {
  for (const of of allCases().filter((c) => c.name.startsWith(begins)))
    test(of.name, () => {
      const found = linesFound(of);
      ran.push({ of, found });
      const expected = of.violations.filter((line) => !of.knownMisses.includes(line));
      expect(found).toEqual([...expected, ...of.knownFalse].sort());
    });
  afterAll(() => {
    const file = process.env.ASSAY_CASES_SUMMARY;
    if (file !== undefined) writeFileSync(file, `${summary(ran)}\n`);
  });
});
