/** Every reader of text that is no importer: any input ends with a value or a problem, never with an exception or a hang. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { deriveCases } from '../../src/trace/derive/derive.ts';
import { readUnifiedDiff } from '../../src/trace/impact.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { makeItem } from '../../src/trace/item.ts';
import { checkConstants, collectConstants } from '../../src/trace/lint/constants.ts';
import { lintItems } from '../../src/trace/lint/lint.ts';
import { readLock } from '../../src/trace/lock.ts';
import { strictRun } from '../../src/trace/project.ts';
import { runQuery } from '../../src/trace/query/query.ts';
import { readResults } from '../../src/trace/results.ts';
import { symbolsOf } from '../../src/trace/syntax.ts';
import { readTar } from '../../src/trace/tar.ts';

const words = (...list: string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...list), fc.string({ maxLength: 4 })), { maxLength: 25 }).map((w) => w.join(' '));
const lines = (...list: string[]) =>
  fc.array(fc.oneof(fc.constantFrom(...list), fc.string({ maxLength: 20 })), { maxLength: 25 }).map((w) => w.join('\n'));
const options = { numRuns: 150, seed: 3 };
const run = strictRun(memoryPort({ 'r.md': '# A\n`req~a~1`\n\nIt shall.\n\nNeeds: dsn\n' }), {
  paths: ['.'],
  exclude: [],
  types: [],
});

describe('any text is safe', () => {
  it('as a query', () =>
    fc.assert(
      fc.property(
        words(
          'type',
          ':',
          'req',
          '(',
          ')',
          'and',
          'or',
          'not',
          'up',
          'path',
          '->',
          'broken',
          '>=',
          'asil',
          'covered',
          '"',
          "'",
          '*',
          '??*?',
        ),
        (text) => {
          const read = runQuery({ run }, text);
          for (const p of read.problems) expect(p.place!.column).toBeGreaterThanOrEqual(1);
        },
      ),
      options,
    ));
  it('as a parameter block', () =>
    fc.assert(
      fc.property(
        lines(
          'parameters:',
          '  - name: a',
          '    range: [0, 9]',
          '    type: set',
          '    values: [1, x]',
          'expect:',
          '  - when: valid',
          '    r: 0',
          'scenario: s',
          'states: [a]',
          'events: [b]',
          '  - &x {}',
          '  - *x',
          'combine: pairwise',
          '    width: 64',
          '    invalid: [99]',
        ),
        (text) => {
          const item = makeItem(
            { type: 'dsn', name: 'a', revision: 1 },
            { file: 'r.md', line: 1 },
            { blocks: [{ language: 'yaml', text: `scenario: s\n${text}`, line: 5 }] },
          );
          for (const p of deriveCases([item]).problems) expect(p.place!.line).toBeGreaterThanOrEqual(5);
        },
      ),
      options,
    ));
  it('as a document with strict and compat rules', () =>
    fc.assert(
      fc.property(
        lines(
          '`req~a~1`',
          'dsn~b~2',
          'Covers:',
          '- req~a~1',
          'Needs: dsn',
          'Needs:',
          '* dsn',
          'Tags: x',
          '```',
          '```yaml',
          '# T',
          '---',
          'Status: draft',
          'Rationale:',
          'a --> b : req~a~1',
          'oft:off',
          'oft:on',
          'ASIL: D',
          '- a~b',
        ),
        (text) => {
          for (const name of ['a.md', 'a.rst', 'a.adoc'])
            strictRun(memoryPort({ [name]: text }), { paths: ['.'], exclude: [], types: ['req'] });
        },
      ),
      options,
    ));
  it('as source code, lock, difference, archive, results', () =>
    fc.assert(
      fc.property(
        lines(
          'int f(int a) {',
          '}',
          'return a;',
          '#define X 1',
          '#if A',
          '#else',
          '#endif',
          'item req~a~1 0123456789abcdef',
          '@@ -1 +1 @@',
          '+++ b/x.c',
          'SF:x',
          'DA:1,1',
          '<testsuite>',
          'describe("x", () => {',
          '});',
          '"open',
          "'",
        ),
        (text) => {
          for (const name of ['a.c', 'a.ts', 'a.S'])
            for (const s of symbolsOf(name, text)) expect(s.last).toBeGreaterThanOrEqual(s.first);
          readLock('trace.lock', text);
          readUnifiedDiff(text);
          readTar(Buffer.from(text));
          for (const name of ['a.xml', 'a.info', 'a.json'])
            for (const p of readResults([{ path: name, input: ImportInput.ofText(name, text) }]).problems)
              expect(p.place!.line).toBeGreaterThanOrEqual(1);
          const item = makeItem({ type: 'dsn', name: 'a', revision: 1 }, { file: 'r.md', line: 1 }, { description: text });
          lintItems([item]);
          checkConstants([item], collectConstants([{ path: 'a.c', text }]));
        },
      ),
      options,
    ));
});
