import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyDeviations, type Deviable, type DeviationInput } from '../../../src/misra/deviations/apply.ts';
import { type CommentText, suppressionsOf } from '../../../src/misra/deviations/comments.ts';
import { normalizedId, readDeviationRecords, stateOf } from '../../../src/misra/deviations/record.ts';
import {
  readDeviationsRst,
  readExcludeList,
  readNameProperties,
  readOutOfScope,
  readRulesNotes,
  readRulesRst,
  readSafRecords,
} from '../../../src/misra/deviations/xen.ts';
import { practiceOf } from '../../../src/misra/deviations/xen-practice.ts';

const known = new Set(['rule-15.6', 'rule-11.4', 'rule-17.3', 'rule-20.4', 'dir-4.3']);
const categoryOf = (id: string) => (id === 'rule-17.3' ? ('mandatory' as const) : ('required' as const));

const record = (more = '', omit: string[] = []): string => {
  const lines = [
    '  - id: D-1',
    '    guidelines: [15.6]',
    '    title: t',
    '    use_case: u',
    '    reason: code quality',
    '    background: b',
    '    risk: r',
    '    raised: { by: A, role: x, date: 2026-01-01 }',
    '    approved: { by: B, role: y, date: 2026-01-02 }',
    '    status: approved',
  ].filter((l) => !omit.some((o) => l.trim().startsWith(`${o}:`)));
  return `deviations:\n${lines.join('\n')}\n${more}`;
};
const read = (text: string) => readDeviationRecords('d.yaml', text, known);
const state = (text: string) => stateOf(read(text).value[0]!, '2026-11-22', categoryOf);

describe('records', () => {
  it('a complete approved record is valid', () => {
    expect(read(record()).problems).toEqual([]);
    expect(state(record())).toEqual({ state: 'valid' });
  });

  it.each([
    ['reason', 'it lacks a reason'],
    ['risk', 'it lacks a risk assessment'],
    ['approved', 'it lacks who approved it, when it was approved'],
    ['raised', 'it lacks who raised it'],
    ['status', 'its status is draft, not approved'],
    ['guidelines', 'it lacks a guideline'],
  ])('without %s it is invalid', (member, problem) => {
    expect(state(record('', [member]))).toEqual({ state: 'invalid', problem });
  });

  it('its author cannot approve it; convenience is no reason; it can expire; mandatory stays', () => {
    expect(state(record().replace('by: B', 'by: A')).problem).toContain('own');
    expect(state(record().replace('code quality', 'less work')).problem).toContain('not one of the reasons');
    expect(state(record('    expires: 2026-11-21\n')).state).toBe('expired');
    expect(state(record('    expires: 2026-11-22\n')).state).toBe('valid');
    expect(state(record().replace('[15.6]', '[17.3]')).problem).toContain('mandatory');
  });

  it.each([
    ['deviations: [', 'is not YAML'],
    ['x: 1', 'has no list `deviations:`'],
    ['deviations:\n  - 3\n', 'no mapping'],
    [record('    scoop: {}\n'), 'unknown member scoop'],
    [record().replace('15.6', '15.66'), 'unknown guideline'],
    [record('    scope: { text: ["("] }\n'), 'no regular expression'],
    [record().replace('status: approved', 'status: aproved'), 'status cannot be'],
    [record() + record().slice('deviations:\n'.length), 'used twice'],
  ])('bad input %# is a diagnostic with a place and a cure', (text, message) => {
    const { problems } = read(text);
    expect(problems.map((p) => p.message).join()).toContain(message);
    expect(problems[0]).toMatchObject({ effect: 'usage', place: { file: 'd.yaml' } });
    expect(problems[0]?.cure).not.toBe('');
  });

  it('any text is safe', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        read(text);
        read(`deviations:\n${text}`);
        readSafRecords('f', text);
        readDeviationsRst('f', text);
      }),
      { seed: 4, numRuns: 300 },
    );
  });

  it('ids are understood in the styles of other tools', () => {
    expect(['15.6', 'R15.6', 'Rule 15.6', 'misra-c2012-15.6', 'MC3A2.R15.6', 'rule-15.6'].map(normalizedId)).toEqual(
      Array(6).fill('rule-15.6'),
    );
    expect(['D4.3', 'Dir 4.3', 'Directive 4.3', 'MC3A2.D4.3', 'dir-4.3'].map(normalizedId)).toEqual(Array(5).fill('dir-4.3'));
  });
});

const comment = (text: string, line = 1, afterCode = false): CommentText => ({ text, line, endLine: line, afterCode });
const targets = (text: string, afterCode = false) =>
  suppressionsOf([comment(text, 3, afterCode)], (line) => line + 2).map((s) => [s.style, s.record, ...s.guidelines, s.fromLine]);

describe('comments', () => {
  it.each([
    ['/* SAF-3-safe keyword */', ['saf', 'SAF-3-safe', 5]],
    ['// assay-deviate rule-15.6 by SI-D-1: why', ['assay', 'SI-D-1', 'rule-15.6', 5]],
    ['/* cppcheck-suppress misra-c2012-11.4 */', ['cppcheck', undefined, 'rule-11.4', 5]],
    ['//lint -e{9078} MISRA 2012 Rule 11.4 register', ['pc-lint', undefined, 'rule-11.4', 5]],
    ['/* -E> safe MC3A2.R20.4 1 "why" */', ['eclair', undefined, 'rule-20.4', 5]],
    ['/* coverity[misra_c_2012_rule_11_4_violation : FALSE] */', ['coverity', undefined, 'rule-11.4', 5]],
    ['/* coverity[misra_c_2012_directive_4_3_violation] */', ['coverity', undefined, 'dir-4.3', 5]],
  ])('%s', (text, expected) => {
    expect(targets(text)).toEqual([expected]);
  });

  it('behind code means its own line; plain words mean nothing', () => {
    expect(targets('/* SAF-3-safe */', true)).toEqual([['saf', 'SAF-3-safe', 3]]);
    expect(targets('/* this is safe */')).toEqual([]);
  });

  it('a region runs to its end mark', () => {
    const [s] = suppressionsOf(
      [comment('// assay-deviate-begin 15.6 by X', 2), comment('// assay-deviate-end 15.6 by X', 9)],
      (line) => line + 1,
    );
    expect([s?.fromLine, s?.toLine]).toEqual([3, 9]);
  });
});

const finding = (more: Partial<Deviable> = {}): Deviable => ({
  guideline: 'rule-15.6',
  file: 'src/a.c',
  line: 5,
  macros: [],
  message: 'The body of this `if` is not enclosed in braces',
  ...more,
});
const input = (text: string, more: Partial<DeviationInput> = {}): DeviationInput => ({
  records: read(text).value,
  comments: new Map(),
  today: '2026-11-22',
  categoryOf,
  lineText: () => 'if (a) b();',
  bareComments: false,
  ...more,
});

describe('application', () => {
  it.each([
    ['    scope: { paths: ["src/*.c"] }\n', {}, true],
    ['    scope: { paths: ["lib/**"] }\n', {}, false],
    ['    scope: { macros: [FOR_EACH] }\n', { macros: ['FOR_EACH'] }, true],
    ['    scope: { macros: [FOR_EACH] }\n', {}, false],
    ['    scope: { symbols: [main] }\n', { symbol: 'main' }, true],
    ['    scope: { text: ["^if "] }\n', {}, true],
    ['    scope: { occurrences: [{ file: src/a.c, line: 5 }] }\n', {}, true],
    ['    scope: { occurrences: [{ file: src/a.c, line: 6 }] }\n', {}, false],
  ])('scope %s', (scope, more, covered) => {
    const { coverings, facts } = applyDeviations([finding(more)], input(record(scope)));
    expect(coverings[0] !== undefined).toBe(covered);
    expect(facts[0]?.state).toBe(covered ? 'valid' : 'unused');
  });

  it('an invalid record silences nothing and says what is missing', () => {
    const { coverings, facts, problems } = applyDeviations([finding()], input(record('', ['risk'])));
    expect(coverings).toEqual([undefined]);
    expect(facts[0]).toMatchObject({ state: 'invalid', uses: 1, problem: 'it lacks a risk assessment' });
    expect(problems[0]).toMatchObject({ effect: 'policy', place: { file: 'd.yaml', line: 2 } });
  });

  it('a record on a mandatory guideline is refused', () => {
    const { problems } = applyDeviations([], input(record().replace('[15.6]', '[17.3]')));
    expect(problems[0]).toMatchObject({ effect: 'usage', severity: 'error' });
  });

  it('a comment that refers to a record covers its line; unknown and unused comments are named', () => {
    const comments = new Map([
      [
        'src/a.c',
        suppressionsOf(
          [
            comment('// assay-deviate 15.6 by D-1', 4),
            comment('// assay-deviate 15.6 by D-9', 7),
            comment('// assay-deviate 15.6 by D-1', 20),
          ],
          (l) => l + 1,
        ),
      ],
    ]);
    const { coverings, problems } = applyDeviations([finding()], input(record('    scope: { paths: [none] }\n'), { comments }));
    expect(coverings[0]).toEqual({ status: 'deviated', record: 'D-1' });
    expect(problems.map((p) => [p.place?.line, p.message.slice(0, 28)])).toEqual([
      [7, 'This comment refers to D-9, '],
      [20, 'This comment silences nothin'],
    ]);
  });

  it('a record may be bound to what findings say', () => {
    const text = record('    scope: { messages: ["`while`"] }\n');
    const [open, covered] = applyDeviations([finding(), finding({ message: 'The body of this `while`' })], input(text)).coverings;
    expect(open).toBeUndefined();
    expect(covered?.record).toBe('D-1');
    expect(read(record('    scope: { messages: ["("] }\n')).problems[0]?.message).toContain('scope.messages holds "("');
  });

  it('a bare comment counts only where the project allows it', () => {
    const comments = new Map([
      ['src/a.c', suppressionsOf([comment('/* cppcheck-suppress misra-c2012-15.6 */', 4)], (l) => l + 1)],
    ]);
    expect(applyDeviations([finding()], input('deviations: []', { comments })).coverings).toEqual([undefined]);
    expect(applyDeviations([finding()], input('deviations: []', { comments, bareComments: true })).coverings[0]?.record).toBe(
      'cppcheck comment',
    );
  });
});

const xen = resolve(import.meta.dirname, '../../../../shared/data/xen-misra');

describe.skipIf(!existsSync(xen))("Xen's own records (needs the data folder beside the repository)", () => {
  const text = (name: string): string => readFileSync(resolve(xen, name), 'utf8');

  it('are read completely', () => {
    const saf = readSafRecords('safe.json', text('safe.json'));
    expect(saf.problems).toEqual([]);
    expect(saf.value).toHaveLength(15);
    expect(readExcludeList('e', text('exclude-list.json')).value).toHaveLength(61);
    expect(readNameProperties('f', text('function-macro-properties.json')).value).toHaveLength(97);
    expect(readDeviationsRst('d', text('deviations.rst')).value).toHaveLength(99);
    expect(readSafRecords('f', text('false-positive-eclair.json'))).toEqual({ value: [], problems: [] });
  });

  it('rows that list macros are scoped to them', () => {
    const row = readDeviationsRst('d', text('deviations.rst')).value.find((r) => r.scope.macros.includes('ASSERT_UNREACHABLE'));
    expect(row?.guidelines).toEqual(['rule-2.1']);
  });

  it('rows of prose hold where this tool can check them, and only while the tree has them', () => {
    const rows = readDeviationsRst('d', text('deviations.rst')).value;
    const row = rows.find((r) => r.guidelines.includes('rule-14.4') && r.useCase.includes('pointer type'));
    expect(row?.prose).toBe(false);
    expect(row?.scope.messages).not.toEqual([]);
    expect(rows.filter((r) => r.prose).length).toBeGreaterThan(0);
    expect(practiceOf('row', ['rule-14.4'], 'something else')).toBeUndefined();
    expect(practiceOf('note', ['rule-14.4'], row!.useCase)).toBeUndefined();
  });

  it('cannot be read from something else', () => {
    expect(readSafRecords('f', '[]').problems[0]?.effect).toBe('usage');
    expect(readRulesRst('f', 'text').problems).toHaveLength(1);
  });
});

// [utest->dsn~misra-xen-profile~1]
describe('pages of the same form as Xen keeps', () => {
  const table = (...rows: string[][]): string =>
    [
      '.. list-table::',
      '   :header-rows: 1',
      '',
      ...rows.flatMap(([first, ...rest]) => [`   * - ${first}`, ...rest.map((r) => `     - ${r}`)]),
    ].join('\n');

  it('give accepted guidelines and the notes that widen them', () => {
    const page = table(
      [
        '`Rule 6.1 <https://example.org>`_',
        'Required',
        'Bit-fields',
        'Types enum and all explicitly signed / unsigned integer types are fine',
      ],
      ['`Dir 4.1 <https://example.org>`_', 'Required', 'Failures', 'none'],
    );
    expect(readRulesRst('rules.rst', page).value).toEqual(['rule-6.1', 'dir-4.1']);
    const [note, ...others] = readRulesNotes('rules.rst', page);
    expect(others).toEqual([]);
    expect(note?.scope.messages.some((m) => new RegExp(m, 'u').test('The bit-field has type `unsigned long`, not'))).toBe(true);
  });

  it('give files that are out of scope', () => {
    const [first, second, ...others] = readOutOfScope(
      '-doc_begin="x"\n-file_tag+={out_of_scope,"^xen/include/xen/rbtree\\\\.h$"}\n-file_tag+={hypercall_ABI, "^xen/include/public/.*$"}\n-file_tag+={other,"^x$"}\n-file_tag+={out_of_scope,"("}\n',
    );
    expect(others).toEqual([]);
    expect(first?.test('xen/include/xen/rbtree.h')).toBe(true);
    expect(first?.test('xen/include/xen/rbtreexh')).toBe(false);
    expect(second?.test('xen/include/public/xen.h')).toBe(true);
  });
});
