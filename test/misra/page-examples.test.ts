/** Every example of every page whose guideline has a checker: exactly the marked lines are found. */
import { describe, expect, test } from 'vitest';
import { guidelineById } from '../../src/misra/catalogue/catalogue.ts';
import { type Example, examplesOf } from '../../src/misra/catalogue/examples.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { programOf } from './program.ts';
import { guidelinePages } from './shelf.ts';

const rules = new Map(RULES.map((r) => [r.id, r]));

function foundLines(id: string, example: Example): string[] {
  const std = example.options.find((o) => o.startsWith('std='))?.slice(4);
  const { subject } = programOf(Object.fromEntries(example.files.map((f) => [f.name, f.text])), std);
  const { findings } = runRules(subject, [rules.get(id)!], { guidelines: new Set([id]) });
  return [...new Set(findings.map((f) => `${f.fact.file}:${f.fact.line}`))].sort();
}

// [utest->dsn~misra-page-examples~1]
describe('page examples', () => {
  for (const page of guidelinePages()) {
    const id = String(page.meta.id);
    if (!rules.has(id)) continue;
    for (const example of examplesOf(page))
      test(`${id} ${example.kind} at line ${example.pageLine} of ${page.file}`, () => {
        const expected = example.files.flatMap((f) => f.expected.map((line) => `${f.name}:${line}`)).sort();
        expect(foundLines(id, example)).toEqual(expected);
        if (example.kind === 'compliant') expect(expected).toEqual([]);
      });
  }

  test('a page says how far its checker goes', () => {
    for (const page of guidelinePages()) {
      const id = String(page.meta.id);
      const extent = rules.get(id)?.extent;
      const said = guidelineById(id)!.checked;
      expect({ id, said }).toEqual({ id, said: extent ?? (said === 'review' ? 'review' : 'none') });
    }
  });
});
