import { describe, expect, it } from 'vitest';
import { type CasesFacts, casesFacts } from '../../src/facts/cases.ts';
import { factKinds } from '../../src/facts/kinds.ts';
import { readFacts, writeFacts } from '../../src/facts/schema.ts';

const cases: CasesFacts = { schema: 'assay/cases/1', tool: { name: 'assay', version: '0' }, cases: [], notDerivable: [] };

// [utest->dsn~fact-contracts~1]
describe('facts', () => {
  it('round-trip to the same bytes', () => {
    const text = writeFacts(casesFacts, cases);
    const { value, problems } = readFacts(casesFacts, 'cases.json', text);
    expect(problems).toEqual([]);
    expect(writeFacts(casesFacts, value!)).toBe(text);
  });

  it('refuse to be written against their contract', () => {
    expect(() => writeFacts(casesFacts, { ...cases, cases: [{}] } as unknown as CasesFacts)).toThrow(/cases\/0/);
  });

  it.each(['', 'not json', '[]', '{"schema":"assay/cases/2"}', '{"schema":"assay/cases/1","extra":1}'])(
    'report unreadable text %j',
    (text) => {
      const { value, problems } = readFacts(casesFacts, 'cases.json', text);
      expect(value).toBeUndefined();
      expect(problems[0]).toMatchObject({ effect: 'incomplete', place: { file: 'cases.json' } });
      expect(problems[0]?.cause).not.toBe('');
    },
  );

  it('have distinct ids and file names', () => {
    expect(new Set(factKinds.map((k) => k.id)).size).toBe(factKinds.length);
    expect(new Set(factKinds.map((k) => k.fileName)).size).toBe(factKinds.length);
  });
});
