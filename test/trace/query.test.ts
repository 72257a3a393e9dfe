import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { idText } from '../../src/trace/item.ts';
import { matrixRows, traceMatrix } from '../../src/trace/matrix.ts';
import { strictRun } from '../../src/trace/project.ts';
import { runQuery } from '../../src/trace/query/query.ts';
import { runSql } from '../../src/trace/query/sql.ts';

const tag = (text: string) => `${'['}${text}]`;
const md = `# Goal
\`mkt~safe~1\`

Safe.

Needs: req

# Watch
\`req~watch~1\`
ASIL: D
Owner: lee

The system shall reset within 50 ms.

Covers:
- mkt~safe~1

Tags: timing

Needs: dsn

# Timer
\`dsn~timer~1\`
ASIL: D

The timer shall trip.

Covers:
- req~watch~1

Needs: impl, utest

# Log
\`req~log~2\`
Status: draft
ASIL: QM

The system shall log.

Covers:
- mkt~safe~1

Needs: dsn
`;
const files = { 'r.md': md, 'src/timer.c': `// ${tag('impl->dsn~timer~1')}\nint t;\n` };
const run = strictRun(memoryPort(files), { paths: ['.'], exclude: [], types: [] });
const ids = (expression: string) => {
  const read = runQuery({ run, level: (i) => (run.graph.items[i]!.name === 'timer' ? 2 : 0), suspect: new Set([1]) }, expression);
  expect(read.problems).toEqual([]);
  return read.value.map((i) => idText(run.graph.items[i]!).replace(/-\d+~0$/, ''));
};

// [utest->dsn~trace-query~1]
describe('filter language', () => {
  it.each([
    ['true', ['mkt~safe~1', 'req~watch~1', 'dsn~timer~1', 'req~log~2', 'impl~timer']],
    ['type:req', ['req~watch~1', 'req~log~2']],
    ['type!=req and not type:impl', ['mkt~safe~1', 'dsn~timer~1']],
    ['type:r*', ['req~watch~1', 'req~log~2']],
    ['name:*t*r', ['dsn~timer~1']],
    ['title:"Watch"', ['req~watch~1']],
    ["title:'T?mer'", ['dsn~timer~1']],
    ['text:"50 ms"', ['req~watch~1']],
    ['file:src/*', ['impl~timer']],
    ['owner:lee', ['req~watch~1']],
    ['status:draft', ['req~log~2']],
    ['tag:timing', ['req~watch~1']],
    ['tagged(tim*)', ['req~watch~1']],
    ['asil>=C', ['req~watch~1', 'dsn~timer~1']],
    ['asil:QM', ['req~log~2']],
    ['asil<D', ['req~log~2']],
    ['revision>1', ['req~log~2']],
    ['verified>=L2', ['dsn~timer~1']],
    ['asil>=C and verified<L3', ['req~watch~1', 'dsn~timer~1']],
    ['coverage:uncovered', ['dsn~timer~1', 'req~log~2']],
    ['defect', ['mkt~safe~1', 'req~watch~1', 'dsn~timer~1']],
    ['root', ['dsn~timer~1']],
    ['inherited', ['mkt~safe~1', 'req~watch~1']],
    ['missing(utest)', ['dsn~timer~1']],
    ['covered(impl)', ['dsn~timer~1']],
    ['needs(dsn) and leaf', ['req~log~2']],
    ['covers(mkt~safe~1)', ['req~watch~1', 'req~log~2']],
    ['covers(dsn)', ['impl~timer']],
    ['up(name:watch)', ['dsn~timer~1', 'impl~timer']],
    ['down(type:impl)', ['mkt~safe~1', 'req~watch~1', 'dsn~timer~1']],
    ['parent(type:mkt)', ['req~watch~1', 'req~log~2']],
    ['child(type:impl)', ['dsn~timer~1']],
    ['goal and not type:impl', ['mkt~safe~1']],
    ['suspect or (type:impl and ok)', ['req~watch~1', 'impl~timer']],
    ['path(mkt -> req -> dsn -> impl) complete', ['mkt~safe~1']],
    ['path(req->dsn->impl) broken', ['req~log~2']],
  ])('%s', (expression, expected) => expect(ids(expression)).toEqual(expected));

  it.each([
    ['type:reg', 'unknown type reg, did you mean req?', 1],
    ['typ:req', 'unknown field typ, did you mean type?', 1],
    ['defct', 'unknown flag defct, did you mean defect?', 1],
    ['asil>=X', 'unknown asil level X; known: QM, A, B, C, D', 1],
    ['status:drft', 'unknown status drft, did you mean draft?', 1],
    ['type:req and', "a field, a flag or a function was expected, not 'the end'", 13],
    ['(type:req', "')' was expected, not 'the end'", 10],
    ['type:req type:dsn', "'and', 'or' or the end was expected, not 'type'", 10],
    ['title<x', "'<' does not fit a text; use ':' or '!='", 1],
    ['covred(dsn)', 'unknown function covred, did you mean covered?', 1],
    ['path(mkt -> rq) broken', 'unknown type rq, did you mean req?', 1],
    ['type:§', "'§' is not understood", 6],
    [`${'('.repeat(300)}true`, 'the expression is nested too deep', 101],
  ])('explains %s', (expression, message, column) => {
    const { problems } = runQuery({ run }, expression);
    expect([problems[0]?.message, problems[0]?.place?.column]).toEqual([message, column]);
    expect(problems[0]?.effect).toBe('usage');
  });
});

// [utest->dsn~trace-sql~1]
describe('SQL', () => {
  it('answers over the documented tables', async () => {
    const read = await runSql(
      run,
      "select i.id, n.type from item i join need n on n.item = i.n where n.state = 'missing' order by 1, 2",
    );
    expect(read.problems).toEqual([]);
    expect(read.value.rows).toEqual([
      ['dsn~timer~1', 'utest'],
      ['req~log~2', 'dsn'],
    ]);
    const closure = await runSql(
      run,
      "with recursive up(n) as (select n from item where type = 'impl' union select target from link join up on source = up.n where status = 'covers') select count(*) from up",
    );
    expect(closure.value.rows).toEqual([[4]]);
  });
  it('refuses to write and explains mistakes', async () => {
    expect((await runSql(run, 'delete from item')).problems[0]!.message).toContain('only statements that read');
    expect((await runSql(run, 'with x as (select 1) delete from item')).problems).toHaveLength(1);
    expect((await runSql(run, 'select 1; drop table item')).problems).toHaveLength(1);
    expect((await runSql(run, 'select nope from item')).problems[0]!.message).toContain('nope');
  });
});

describe('matrix', () => {
  it('shows chains and open ends', () => {
    const { value, problems } = traceMatrix(run, ['mkt', 'req', 'dsn', 'impl', 'utest'].slice(0, 4));
    expect(problems).toEqual([]);
    expect(matrixRows(run, value).map((r) => r.map((c) => c.replace(/-\d+~0$/, '')))).toEqual([
      ['mkt~safe~1', 'req~log~2', '', ''],
      ['mkt~safe~1', 'req~watch~1', 'dsn~timer~1', 'impl~timer'],
    ]);
    expect(traceMatrix(run, []).value.levels).toEqual(['mkt', 'req', 'dsn', 'impl']);
    const both = strictRun(
      memoryPort({
        'r.md': '`dsn~a~1`\n\nIt shall.\n\nNeeds: impl, utest\n\n`dsn~b~1`\n\nIt shall.\n\nNeeds: impl, utest\n',
        's.c': `// ${tag('impl->dsn~a~1')}\nint a;\n`,
        't.c': `// ${tag('utest->dsn~a~1')}\n// ${tag('utest->dsn~b~1')}\n`,
      }),
      { paths: ['.'], exclude: [], types: [] },
    );
    const beside = traceMatrix(both, ['dsn', 'impl', 'utest']).value;
    expect(matrixRows(both, beside).map((r) => r.map((c) => c.replace(/-\d+~0$/, '')))).toEqual([
      ['dsn~a~1', 'impl~a', 'utest~a'],
      ['dsn~b~1', '', 'utest~b'],
    ]);
    expect(traceMatrix(run, ['rec']).problems[0]!.cure).toBe('Did you mean req?');
  });
});
