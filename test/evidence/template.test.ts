import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainText, text } from '../../src/evidence/document.ts';
import { blocks, fillTemplate, inlines } from '../../src/evidence/template.ts';

const shelf = resolve(import.meta.dirname, '../../reports');

describe('templates', () => {
  // [utest->dsn~report-templates~1]
  it('takes words in sentences and blocks alone', () => {
    const source = '---\nclauses: []\n---\n# Title\n\nHas {{count}} of **{{count}}**.\n\n{{table}}\n\n> note\n\n---\n';
    const { value, problems } = fillTemplate('t.md', 't', source, {
      count: inlines(text('3')),
      table: blocks({ kind: 'code', text: 'x' }),
    });
    expect(problems).toEqual([]);
    expect(value.map((b) => b.kind)).toEqual(['heading', 'paragraph', 'code', 'paragraph', 'pageBreak']);
    expect(value[1]!.kind === 'paragraph' && plainText(value[1]!.inlines)).toBe('Has 3 of 3.');
  });

  it.each([
    ['an unknown slot', 'a {{nobody}} b', {}, 'nobody'],
    ['an unknown block slot', '{{nobody}}', {}, 'nobody'],
    ['a value without a slot', 'a', { lost: inlines() }, 'lost'],
    ['a block in a sentence', 'a {{block}} b', { block: blocks() }, 'block'],
    ['a table', '| a |\n| - |\n| b |', {}, 'table'],
  ])('refuses %s', (_name, source, slots, word) => {
    const { problems } = fillTemplate('t.md', 't', source, slots);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ code: 'evidence/template', place: { file: 't.md' } });
    expect(problems.map((p) => p.message).join(' ')).toContain(word);
  });

  it('puts no space between Japanese lines and one between words', () => {
    const read = (source: string) => {
      const [block] = fillTemplate('t.md', 't', source, {}).value;
      return block!.kind === 'paragraph' ? plainText(block!.inlines) : '';
    };
    expect(read('判定は計算\nされる。')).toBe('判定は計算される。');
    expect(read('one\ntwo')).toBe('one two');
  });

  it('has the same slots and headings in both languages', () => {
    const names = readdirSync(shelf).filter((n) => n.endsWith('.en.md'));
    expect(names.length).toBeGreaterThanOrEqual(9);
    for (const name of names) {
      const [en, ja] = [name, name.replace('.en.', '.ja.')].map((n) => readFileSync(`${shelf}/${n}`, 'utf8'));
      const slots = (source: string) => source.match(/\{\{[^}]+\}\}/g)!.sort();
      const heads = (source: string) => source.match(/^#+ /gm);
      expect(slots(ja!), name).toEqual(slots(en!));
      expect(heads(ja!), name).toEqual(heads(en!));
    }
  });
});
