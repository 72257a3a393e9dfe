import { describe, expect, test } from 'vitest';
import { allGuidelines } from '../../src/misra/catalogue/catalogue.ts';
import { readDeviationRecords } from '../../src/misra/deviations/record.ts';
import { runRules } from '../../src/misra/engine/run.ts';
import { RULES } from '../../src/misra/rules/index.ts';
import { deviate } from '../../src/misra/scan/deviate.ts';
import { scannedFile } from '../../src/misra/scan/scanned-file.ts';
import { programOf } from './program.ts';

const RECORDS = `deviations:
  - id: D-1
    guidelines: [rule-7.1]
    title: File modes
    use_case: Modes of files are octal everywhere
    reason: code quality
    background: The values come from an interface that is written in octal
    risk: none, the values are reviewed
    scope: { paths: ["a.c"] }
    raised: { by: A. Author, role: developer, date: 2026-01-02 }
    approved: { by: S. Manager, role: safety manager, date: 2026-01-03 }
    status: approved
  - id: D-2
    guidelines: [rule-17.4]
    title: No results
    use_case: none
    reason: code quality
    background: none
    risk: none
    raised: { by: A. Author, role: developer, date: 2026-01-02 }
    approved: { by: S. Manager, role: safety manager, date: 2026-01-03 }
    status: approved
`;

function scanned(files: Record<string, string>, baseline?: ReadonlySet<string>) {
  const { subject } = programOf(files);
  const { findings, ran } = runRules(subject, RULES, { guidelines: new Set(['rule-7.1', 'rule-17.4']) });
  const { value } = readDeviationRecords('records.yaml', RECORDS, new Set(allGuidelines().map((g) => g.id)));
  return deviate(
    findings.map((f) => f.fact),
    subject.files.map(scannedFile),
    { records: value, ran, today: '2026-11-22', ...(baseline === undefined ? {} : { baseline }) },
  );
}

// [utest->dsn~misra-deviations~1]
describe('deviations over findings', () => {
  test('a record silences its guideline in its scope only', () => {
    const { findings, facts } = scanned({ 'a.c': 'int a = 010;\n', 'b.c': 'int b = 010;\n' });
    expect(findings.map((f) => [f.file, f.status, f.record])).toEqual([
      ['a.c', 'deviated', 'D-1'],
      ['b.c', 'open', undefined],
    ]);
    expect(facts.find((d) => d.id === 'D-1')).toMatchObject({ uses: 1, state: 'valid' });
  });

  test('a record for a mandatory guideline is invalid and silences nothing', () => {
    const { findings, facts } = scanned({ 'a.c': 'int f(int a) { if (a > 0) { return 1; } }\n' });
    expect(findings.map((f) => f.status)).toEqual(['open']);
    expect(facts.find((d) => d.id === 'D-2')!.state).toBe('invalid');
  });

  test('a comment refers to a record; one that silences nothing is named', () => {
    const used = scanned({ 'b.c': '/* assay-deviate rule-7.1 by D-1 */\nint b = 010;\n' });
    expect(used.findings[0]).toMatchObject({ status: 'deviated', record: 'D-1' });
    const idle = scanned({ 'b.c': '/* assay-deviate rule-7.1 by D-1 */\nint b = 8;\n' });
    expect(idle.problems.some((p) => p.message.includes('silences nothing'))).toBe(true);
  });

  test('findings of the baseline are known', () => {
    const first = scanned({ 'b.c': 'int b = 010;\n' });
    const again = scanned({ 'b.c': '\n\nint b = 010;\nint c = 020;\n' }, new Set(first.findings.map((f) => f.fingerprint)));
    expect(again.findings.map((f) => f.status)).toEqual(['baseline', 'open']);
  });
});
