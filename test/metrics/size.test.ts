import { describe, expect, it } from 'vitest';
import { writeFacts } from '../../src/facts/schema.ts';
import { sizeFacts } from '../../src/facts/size.ts';
import { componentMatcher, readComponents, xenComponents } from '../../src/metrics/components.ts';
import { measureSize, type SizeOptions } from '../../src/metrics/size.ts';

const options: SizeOptions = {
  tool: { name: 'assay', version: '0' },
  componentOf: componentMatcher(xenComponents),
  otherwise: 'other',
  dialect: 'gas',
  counts: (l) => l.group === 'target',
};
const file = (path: string, text: string | undefined) => ({
  path,
  read: () => (text === undefined ? undefined : Buffer.from(text)),
});

describe('size of files', () => {
  // [utest->dsn~size-by-component~1]
  it('sums by component and language, in order, each file once', () => {
    const inputs = [
      file('xen/drivers/b.c', 'int b;\n/* c */\n\n'),
      file('xen/common/a.c', 'int a;\nint a2;\n'),
      file('xen/common/a.c', 'int a;\nint a2;\n'),
      file('xen/include/public/xen.h', '#define X\n'),
      file('xen/include/xen/lib.h', '#define Y\n'),
      file('xen/Makefile', 'all:\n'),
      file('README', 'text\n'),
    ];
    const { value, problems } = measureSize(inputs, options);
    expect(problems).toEqual([]);
    expect(value.facts.totals).toEqual({ files: 4, lines: 7, code: 5, comment: 1, blank: 1 });
    expect(value.facts.components).toEqual([
      { name: 'common', files: 1, fileSloc: 2 },
      { name: 'drivers', files: 1, fileSloc: 1 },
      { name: 'headers', files: 1, fileSloc: 1 },
      { name: 'public headers', files: 1, fileSloc: 1 },
    ]);
    expect(value.facts.files.map((f) => f.path)).toEqual([...value.facts.files.map((f) => f.path)].sort());
    expect(Object.fromEntries(value.leftOut)).toEqual({ Makefile: 1, 'of no known language': 1 });
    expect(writeFacts(sizeFacts, value.facts)).toBe(
      writeFacts(sizeFacts, measureSize([...inputs].reverse(), options).value.facts),
    );
  });

  // [utest->dsn~size-bad-inputs~1]
  it('reports binary and unreadable files and does not count them as empty', () => {
    const { value, problems } = measureSize([file('a.c', 'a\0b'), file('b.c', undefined), file('c.c', '')], options);
    expect(value.facts.totals.files).toBe(1);
    expect(value.facts.incomplete.map((i) => i.file)).toEqual(['a.c', 'b.c']);
    expect(problems.map((p) => p.effect)).toEqual(['incomplete', 'incomplete']);
  });
});

describe('components', () => {
  it('finds Xen’s components wherever the tree lies', () => {
    const of = componentMatcher(xenComponents);
    for (const root of ['', 'xen/', '/src/up/xen/']) {
      expect(of(`${root}common/sched/core.c`)).toBe('common');
      expect(of(`${root}arch/arm/arm64/entry.S`)).toBe('arch/arm');
      expect(of(`${root}include/public/xen.h`)).toBe('public headers');
    }
    expect(of('tools/libs/x.c')).toBe('build tools');
    expect(of('commonly/x.c')).toBeUndefined();
  });

  // [utest->dsn~component-file~1]
  it('reads a component file: first match wins, prefixes and globs', () => {
    const read = readComponents('c.yaml', 'components:\n  uart: src/drivers/uart*.c\n  drivers: [src/drivers]\n  all: .\n');
    expect(read.problems).toEqual([]);
    const of = componentMatcher(read.value);
    expect(of('src/drivers/uart_pl011.c')).toBe('uart');
    expect(of('src/drivers/timer.c')).toBe('drivers');
    expect(of('x.c')).toBe('all');
  });

  it.each(['', '[]', 'a: 1', 'a: [1]', 'a: [', '- x'])('refuses %j', (text) => {
    const read = readComponents('c.yaml', text);
    expect(read.value).toEqual([]);
    expect(read.problems[0]).toMatchObject({ code: 'metrics/components', effect: 'usage', place: { file: 'c.yaml' } });
  });
});
