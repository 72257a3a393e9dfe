/** `func(…)`: functions of the code by link and execution; and counting by a field. */
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { CoverageCollector } from '../../src/trace/line-coverage.ts';
import { strictRun } from '../../src/trace/project.ts';
import { asksAboutFunctions, runFunctionQuery } from '../../src/trace/query/functions.ts';
import { groupItems } from '../../src/trace/query/group.ts';
import { runQuery } from '../../src/trace/query/query.ts';
import { SymbolIndex } from '../../src/trace/walk.ts';

const tag = (text: string) => `${'['}${text}]`;
const files = {
  'r.md': '`dsn~limit~1`\nOwner: Ann\n\nIt shall.\n\nNeeds: impl\n\nTags: a, b\n\n`dsn~other~1`\n\nIt shall.\n\nNeeds: impl\n',
  'src/l.c': `/* ${tag('impl->dsn~limit~1')} */\nint trip(int level)\n{\n  return level > 3;\n}\n\nint free_one(void)\n{\n  return 0;\n}\n`,
  'src/m.c': 'static int other(void) { return 1; }\n#define M 1\n',
};
const port = memoryPort(files);
const run = strictRun(port, { paths: ['.'], exclude: [], types: [] });
const recorded = new CoverageCollector();
recorded.add('lines', 'src/l.c', 4, '', 0);
recorded.add('lines', 'src/l.c', 9, '', 1);
const coverage = recorded.files;
const ask = (text: string) => runFunctionQuery({ run, symbols: new SymbolIndex(port), coverage }, text);
const names = (text: string) => ask(text).value.map((f) => f.name);

// [utest->dsn~trace-query-functions~1]
describe('func(…)', () => {
  it('is told from expressions about requirements', () => {
    expect(asksAboutFunctions('func(file:"a") and linked')).toBe(true);
    expect(asksAboutFunctions('title:"func(x)"')).toBe(false);
  });
  it('lists unspecified code', () => {
    expect(names('func(file:"src/l.c") and not linked')).toEqual(['free_one']);
    expect(names('func(true) and linked')).toEqual(['trip']);
    expect(ask('func(name:"trip")').value[0]).toEqual({
      file: 'src/l.c',
      name: 'trip',
      first: 2,
      last: 5,
      links: ['impl → dsn~limit~1'],
    });
    expect(names('func(file:"src/*") and executed')).toEqual(['free_one']);
    expect(names('func(file:"src/m.c" or name:"t*")')).toEqual(['trip', 'other']);
    expect(names('func(line:3)')).toEqual(['trip']);
  });
  it('teaches what is wrong', () => {
    const message = (text: string) => ask(text).problems[0]?.message;
    expect(message('func(fil:"x")')).toBe('unknown field of a function fil, did you mean file?');
    expect(message('func(true) and linkd')).toBe('unknown flag of a function linkd, did you mean linked?');
    expect(message('func(true) and covered(impl)')).toContain('asks about requirements');
    expect(message('func(true) and up(true)')).toContain('walks along requirements');
    expect(message('func(file<"x")')).toContain('does not fit a text');
    expect(message('func(')).toBeDefined();
    expect(runQuery({ run }, 'defect and func(true)').problems[0]?.message).toContain('func(…) asks about code');
  });
});

describe('grouping', () => {
  const all = run.graph.items.map((_, i) => i);
  it('counts by fields, tags and attributes', () => {
    expect(groupItems(run.graph, all, 'type')).toEqual([
      ['dsn', 2],
      ['impl', 1],
    ]);
    expect(groupItems(run.graph, all, 'folder')).toEqual([
      ['.', 2],
      ['src', 1],
    ]);
    expect(groupItems(run.graph, all, 'tag')).toEqual([
      ['', 2],
      ['a', 1],
      ['b', 1],
    ]);
    expect(groupItems(run.graph, all, 'owner')).toEqual([
      ['', 2],
      ['Ann', 1],
    ]);
  });
});
