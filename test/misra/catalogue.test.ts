import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allGuidelines, guidelinesOf, parseGuidelineId, parseGuidelineList } from '../../src/misra/catalogue/catalogue.ts';
import { examplesOf } from '../../src/misra/catalogue/examples.ts';
import { catalogueSource, type Guideline, readGuideline } from '../../src/misra/catalogue/guideline.ts';
import { guidelinePages } from './shelf.ts';

const pages = guidelinePages();

// [utest->dsn~misra-catalogue~1]
describe('the catalogue', () => {
  test('is what the pages say', () => {
    const read = pages.map((p) => readGuideline(p));
    expect(read.flatMap((r) => r.problems)).toEqual([]);
    const text = catalogueSource(read.map((r) => r.value as Guideline));
    const file = 'src/misra/catalogue/catalogue.generated.ts';
    if (process.env.ASSAY_GOLDEN === 'write') writeFileSync(file, text);
    expect(readFileSync(file, 'utf8')).toBe(text);
  });

  test('has every guideline of the editions, each once', () => {
    const ids = allGuidelines().map((g) => g.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBe(228);
    expect(guidelinesOf('2012').length).toBe(159);
    expect(guidelinesOf('2012-amd2').length).toBe(175);
    expect(guidelinesOf('2023').length).toBe(221);
    expect(guidelinesOf('2025').length).toBe(223);
  });

  test('every page has examples or says why a person must judge', () => {
    const silent = pages.filter((p) => examplesOf(p).length === 0 && !p.sections.some((s) => s.title === 'By review'));
    expect(silent.map((p) => p.file)).toEqual([]);
  });

  test('reads ids in their usual spellings', () => {
    for (const word of ['15.6', 'R15.6', 'Rule 15.6', 'rule-15.6', 'misra-c/rule-15.6', 'MC3R1.R15.6', 'MISRA-C:2012 Rule 15.6'])
      expect(parseGuidelineId(word), word).toBe('rule-15.6');
    for (const word of ['D4.10', 'Dir 4.10', 'Directive 4.10', 'MC3R1.D4.10'])
      expect(parseGuidelineId(word), word).toBe('dir-4.10');
    expect(parseGuidelineId('99.1')).toBeUndefined();
  });

  test('reads lists; an unknown id is a usage problem with the nearest one', () => {
    expect([...parseGuidelineList('15.6, 7.2 -7.2', 'x').value]).toEqual(['rule-15.6']);
    expect(parseGuidelineList('16.*', 'x').value.size).toBe(7);
    expect(parseGuidelineList('-15.*', 'x').value.size).toBe(221);
    const { problems } = parseGuidelineList('15.66', '--guidelines');
    expect(problems[0]).toMatchObject({ code: 'misra/unknown-guideline', effect: 'usage' });
    expect(problems[0]!.cure).toContain('15.6');
  });
});
