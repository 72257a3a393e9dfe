import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { evidenceOf } from '../../src/trace/evidence.ts';
import { itemFingerprint } from '../../src/trace/fingerprint.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { coexistence, coexistenceProblem, integrityReasons } from '../../src/trace/integrity.ts';
import { INTEGRITY_TABLES, tablesFrom } from '../../src/trace/integrity-tables.ts';
import { makeItem } from '../../src/trace/item.ts';
import {
  acceptItem,
  lockReasons,
  presentLock,
  readLock,
  reviewHolds,
  silentChanges,
  suspectLinks,
  writeLock,
} from '../../src/trace/lock.ts';
import { strictRun } from '../../src/trace/project.ts';
import { readResults } from '../../src/trace/results.ts';
import { symbolAt, symbolsOf } from '../../src/trace/syntax.ts';
import { SymbolIndex } from '../../src/trace/walk.ts';

const tag = (text: string) => `${'['}${text}]`;
const REQ = '# Limit\n`dsn~limit~1`\n\nThe monitor shall trip above level 3.\n\nNeeds: impl, utest\n';
const CODE = `/* ${tag('impl->dsn~limit~1')} */\nint trip(int level)\n{\n  int limit = 3;\n  return level > limit;\n}\n`;
const TEST = `// ${tag('utest->dsn~limit~1')}\nvoid test_trip(void) { check(trip(4)); }\n`;
const load = (files: Record<string, string>) => {
  const port = memoryPort(files);
  return { run: strictRun(port, { paths: ['.'], exclude: [], types: [] }), symbols: new SymbolIndex(port) };
};
const lockOf = (files: Record<string, string>) => {
  const { run, symbols } = load(files);
  return presentLock(run.graph, symbols);
};
const base = { 'r.md': REQ, 'l.c': CODE, 't.c': TEST };

// [utest->dsn~trace-fingerprints~1]
describe('fingerprints', () => {
  const digest = (code: string) => symbolsOf('l.c', code).find((s) => s.name === 'trip')!.digest;
  it('of code ignore white space, comments and names of locals', () => {
    const same = 'int trip(int  lvl) { // note\n int max=3; /* x */ return lvl>max; }';
    expect(digest(same)).toBe(digest(CODE));
  });
  it.each(['level >= limit', 'level < limit', 'level > limit + 0'])('of code change with an operator: %s', (expression) =>
    expect(digest(CODE.replace('level > limit', expression))).not.toBe(digest(CODE)),
  );
  it('of code change with a constant', () => expect(digest(CODE.replace('= 3', '= 4'))).not.toBe(digest(CODE)));
  it('of requirements ignore wrapping and marks, and change with the words', () => {
    const item = (description: string, parts = {}) =>
      itemFingerprint(makeItem({ type: 'dsn', name: 'a', revision: 1 }, { file: 'r', line: 1 }, { description, ...parts }));
    expect(item('The  monitor\nshall *trip*.')).toBe(item('The monitor shall trip.'));
    expect(item('The monitor shall trip at 4.')).not.toBe(item('The monitor shall trip at 3.'));
    expect(item('x', { title: 'other', rationale: 'r' })).toBe(item('x'));
    expect(item('x', { attributes: { asil: 'D' } })).not.toBe(item('x'));
  });
  it('know the symbols of C, assembly and TypeScript', () => {
    expect(
      symbolsOf(
        'a.c',
        '#ifdef X\nstatic int *f(void) { return 0; }\n#endif\n#define M 1\nstruct s { int a; };\ntypedef int t;\n',
      ).map((s) => `${s.kind} ${s.name}`),
    ).toEqual(['function f', 'macro M', 'type s', 'type t']);
    expect(symbolsOf('a.S', 'ENTRY(reset)\n mov x0, #0\n ret\nlabel:\n nop\n').map((s) => [s.name, s.first, s.last])).toEqual([
      ['reset', 1, 3],
      ['label', 4, 5],
    ]);
    const ts =
      "// tag\n/** doc */\nexport function go(a: number): number {\n  return a;\n}\ndescribe('all', () => {\n  it('works', () => {\n    go(1);\n  });\n});\n";
    expect(symbolsOf('a.ts', ts).map((s) => [s.kind, s.name, s.first, s.last])).toEqual([
      ['function', 'go', 3, 5],
      ['test', 'all', 6, 10],
      ['test', 'works', 7, 9],
    ]);
    expect(symbolAt(symbolsOf('a.ts', ts), ts, 1)?.name).toBe('go');
  });
});

// [utest->dsn~trace-suspects~1]
describe('suspect links and reviews', () => {
  it('survive writing and reading, sorted, one line each', () => {
    const text = writeLock(lockOf(base));
    expect(text.split('\n').slice(1, -1)).toEqual([...text.split('\n').slice(1, -1)].sort());
    expect(writeLock(readLock('trace.lock', text).value)).toBe(text);
    expect(suspectLinks(readLock('trace.lock', text).value, lockOf(base))).toEqual([]);
  });
  it('are not caused by comments, and always by a changed threshold', () => {
    const lock = lockOf(base);
    expect(suspectLinks(lock, lockOf({ ...base, 'l.c': CODE.replace('int limit', '/* the limit */ int limit') }))).toEqual([]);
    const found = suspectLinks(lock, lockOf({ ...base, 'l.c': CODE.replace('= 3', '= 5') }));
    expect(found.map((s) => [s.to, s.changed])).toEqual([['dsn~limit~1', 'from']]);
  });
  it('go both ways when the requirement changes, which is a silent change too', () => {
    const lock = lockOf(base);
    const changed = { ...base, 'r.md': REQ.replace('level 3', 'level 4') };
    expect(suspectLinks(lock, lockOf(changed))).toHaveLength(2);
    expect(silentChanges(lock, lockOf(changed))).toEqual(['dsn~limit~1']);
    const { run, symbols } = load(changed);
    const reasons = lockReasons(run.graph, lock, presentLock(run.graph, symbols));
    expect([...reasons.keys()].map((i) => run.graph.items[i]!.type).sort()).toEqual(['dsn', 'impl', 'utest']);
    expect(reasons.get(run.graph.byId.get('dsn~limit~1')!)!.map((r) => r.kind)).toContain('silent-change');
  });
  it('are cleared by a review, which expires when an end changes again', () => {
    const lock = lockOf(base);
    const present = lockOf({ ...base, 'l.c': CODE.replace('= 3', '= 5') });
    const { lock: next, accepted } = acceptItem(lock, present, 'dsn~limit~1');
    expect(suspectLinks(next, present)).toEqual([]);
    const review = { item: 'dsn~limit~1', by: 'A', why: 'measured', at: '', revision: '', accepted };
    expect(reviewHolds(review, present)).toBe(true);
    expect(reviewHolds(review, lockOf({ ...base, 'l.c': CODE.replace('= 3', '= 6') }))).toBe(false);
  });
  it('read a merge conflict as a problem', () =>
    expect(readLock('trace.lock', '<<<<<<< a\nitem x~y~1 0123456789abcdef\n').problems[0]!.message).toContain('merge conflict'));
});

// [utest->dsn~trace-asil~1]
describe('integrity rules', () => {
  const item = (id: string, head: string, covers = '', needs = 'dsn') =>
    `\`${id}\`\n${head}\n\nIt shall.\n\n${covers === '' ? '' : `Covers:\n- ${covers}\n\n`}Needs: ${needs}\n\n`;
  const texts = (md: string, more: Record<string, string> = {}) => {
    const { run, symbols } = load({ 'r.md': md, ...more });
    return [...integrityReasons(run.graph, symbols)].flatMap(([i, rs]) =>
      rs.map((r) => `${run.graph.items[i]!.name}: ${r.text}`),
    );
  };
  const branches = (a: string, b: string, dfa = true, places: [string, string] = ['cpu0', 'cpu1']) =>
    item('req~g~1', 'ASIL: D') +
    item('dsn~a~1', `ASIL: ${a}\nAllocation: ${places[0]}\nDecomposes: req~g~1`, 'req~g~1', 'impl') +
    item('dsn~b~1', `ASIL: ${b}\nAllocation: ${places[1]}\nDecomposes: req~g~1`, 'req~g~1', 'impl') +
    (dfa ? '`dfa~g~1`\n\nIndependent.\n\nDepends:\n- req~g~1\n' : '');
  it('ask for inheritance', () => {
    expect(texts(item('req~g~1', 'ASIL: C') + item('dsn~a~1', 'ASIL: B', 'req~g~1'))).toEqual([
      'a: is ASIL B, but covers req~g~1 (ASIL C)',
    ]);
    expect(texts(item('req~g~1', 'ASIL: C') + item('dsn~a~1', 'Owner: x', 'req~g~1'))).toEqual([
      'a: has no ASIL, but covers req~g~1 (ASIL C)',
    ]);
    expect(texts(item('req~g~1', 'ASIL: C') + item('dsn~a~1', 'ASIL: D', 'req~g~1'))).toEqual([]);
  });
  const legal = Object.entries(INTEGRITY_TABLES.decompositions.asil).flatMap(([parent, pairs]) =>
    pairs.map((p) => `${parent}:${p.join('+')}`),
  );
  it('accept every legal decomposition and no other', () => {
    for (const parent of ['A', 'B', 'C', 'D']) {
      for (const a of ['QM', 'A', 'B', 'C', 'D'])
        for (const b of ['QM', 'A', 'B', 'C', 'D']) {
          const found = texts(
            branches(`${a}(${parent})`, `${b}(${parent})`).replace('`req~g~1`\nASIL: D', `\`req~g~1\`\nASIL: ${parent}`),
          );
          const ok = legal.includes(`${parent}:${a}+${b}`) || legal.includes(`${parent}:${b}+${a}`);
          expect(
            found.some((t) => t.includes('no legal decomposition')),
            `${parent} → ${a} + ${b}`,
          ).toBe(!ok);
        }
    }
  });
  it('ask for the bracket, allocation to different elements and an approved analysis', () => {
    expect(texts(branches('B(D)', 'B(D)'))).toEqual([]);
    expect(texts(branches('B', 'B(D)'))).toEqual(['a: must carry the original level in brackets: ASIL B(D)']);
    expect(texts(branches('B(D)', 'B(D)', false))).toEqual(['g: its decomposition has no approved dependent-failure analysis']);
    expect(texts(branches('B(D)', 'B(D)', true, ['cpu0', 'cpu0']))).toEqual([
      'g: its decomposition is allocated to one element (cpu0): the branches are not independent',
    ]);
  });
  it('smell code that both branches share', () => {
    const code = `// ${tag('impl->dsn~a~1')} ${tag('impl->dsn~b~1')}\nint both(void) { return 1; }\n`;
    expect(texts(branches('B(D)', 'B(D)'), { 's.c': code })).toEqual([
      'g: both branches of its decomposition share the function both (s.c:2)',
      'g: both branches of its decomposition share the file s.c',
    ]);
  });
  it('smell a global that functions of both branches use', () => {
    const code = (id: string) =>
      `extern int shared_level;\nint own_${id};\n/* ${tag(`impl->dsn~${id}~1`)} */\nint f_${id}(void) { return shared_level + own_${id}; /* own_x */ }\n`;
    expect(texts(branches('B(D)', 'B(D)'), { 'a.c': code('a'), 'b.c': code('b') })).toEqual([
      'g: both branches of its decomposition share the global shared_level',
    ]);
  });
  it('ask at DAL for the reason of derived requirements and for independent tests', () => {
    const md = (derived: string) =>
      item('hlr~g~1', 'DAL: A', '', 'llr') +
      item('llr~a~1', 'DAL: A', 'hlr~g~1', 'impl, utest') +
      item('llr~b~1', `DAL: A${derived}`, '', 'impl');
    expect(texts(md('\nDerived: timing of the bus'))).toEqual([]);
    expect(texts(md(''))).toEqual([
      'b: is a derived requirement (DAL A, refines nothing) without a justification for the safety process',
    ]);
    const both = `// ${tag('impl->llr~a~1')}\nint f(void) { return 1; }\n// ${tag('utest->llr~a~1')}\nint test_f(void) { return f(); }\n`;
    expect(texts(md('\nDerived: x'), { 's.c': both })[0]).toContain('a: is verified in the file that implements it (s.c)');
    expect(texts(md('\nDerived: x').replaceAll('DAL: A', 'DAL: C'), { 's.c': both })).toEqual([]);
  });
  it('apply the synthesis of SIL once', () => {
    const sil = branches('x', 'x').replaceAll('ASIL: x', 'SIL: 2(3)').replace('ASIL: D', 'SIL: 3\nDecomposes: req~top~1');
    expect(texts(sil)[0]).toContain('the rule is applied once');
  });
  it('warn of mixed levels in one file', () => {
    const md = item('dsn~a~1', 'ASIL: D', '', 'impl') + item('dsn~b~1', 'ASIL: QM', '', 'impl');
    expect(
      coexistence(load({ 'r.md': md, 's.c': `// ${tag('impl->dsn~a~1')}\n// ${tag('impl->dsn~b~1')}\n` }).run.graph),
    ).toEqual([{ file: 's.c', levels: ['ASIL D', 'ASIL QM'] }]);
    expect(coexistenceProblem({ file: 's.c', levels: ['ASIL D', 'ASIL QM'] })).toMatchObject({
      severity: 'warning',
      effect: 'info',
    });
  });
  it('know SIL synthesis, and take tables of the customer', () => {
    const sil = branches('x', 'x').replaceAll('ASIL: x', 'SIL: 2(3)').replace('ASIL: D', 'SIL: 3');
    expect(texts(sil)).toEqual([]);
    expect(tablesFrom({ levels: {} })).toBeUndefined();
    expect(tablesFrom(JSON.parse(JSON.stringify(INTEGRITY_TABLES)))).toBeDefined();
  });
});

// [utest->dsn~trace-results~1]
describe('results', () => {
  const read = (path: string, text: string | undefined) =>
    readResults([{ path, input: text === undefined ? undefined : ImportInput.ofText(path, text) }]);
  it('read every format', () => {
    const junit = read(
      'j.xml',
      '<testsuites><testsuite name="s"><testcase name="a" classname="t.c"><properties><property name="verifies" value="dsn~limit~1"/></properties></testcase><testcase name="b"><failure/></testcase><testcase name="c"><skipped/></testcase></testsuite></testsuites>',
    );
    expect(junit.value.tests.map((t) => [t.name, t.verdict, ...t.verifies])).toEqual([
      ['a', 'passed', 'dsn~limit~1'],
      ['b', 'failed'],
      ['c', 'not-run'],
    ]);
    const runs = read(
      'r.json',
      '{"schema":"assay/runs/1","runs":[{"case":"tc~a~1","requirement":"dsn~limit~1","verdict":"hung","target":"reference"}]}',
    );
    expect(runs.value.tests[0]).toMatchObject({ verdict: 'failed', verifies: ['dsn~limit~1'] });
    const lines = (r: typeof junit) => Object.fromEntries([...r.value.coverage].map(([f, l]) => [f, [[...l.hit], [...l.seen]]]));
    expect(lines(read('l.info', 'TN:\nSF:a.c\nDA:1,2\nDA:3,0\nend_of_record\n'))).toEqual({ 'a.c': [[1], [1, 3]] });
    expect(lines(read('g.json', '{"gcc_version":"12","files":[{"file":"a.c","lines":[{"line_number":4,"count":1}]}]}'))).toEqual({
      'a.c': [[4], [4]],
    });
    expect(
      lines(
        read(
          'c.xml',
          '<coverage><packages><package><classes><class filename="a.c"><lines><line number="7" hits="0"/></lines></class></classes></package></packages></coverage>',
        ),
      ),
    ).toEqual({ 'a.c': [[], [7]] });
  });
  it('are never green when missing, empty or unknown', () => {
    expect(read('gone.xml', undefined).problems[0]).toMatchObject({ code: 'trace/missing-results', effect: 'incomplete' });
    expect(read('e.xml', '<testsuites/>').problems[0]!.code).toBe('trace/empty-results');
    expect(read('x.bin', 'hello').problems[0]!.code).toBe('trace/unknown-results');
  });
});

// [utest->dsn~trace-evidence~1]
describe('evidence ladder', () => {
  const ladder = (files: Record<string, string>, junit: string, lcov: string, kill?: number, suspect = false) => {
    const { run, symbols } = load(files);
    const results = readResults([
      ...(junit === '' ? [] : [{ path: 'j.xml', input: ImportInput.ofText('j.xml', junit) }]),
      ...(lcov === '' ? [] : [{ path: 'l.info', input: ImportInput.ofText('l.info', lcov) }]),
    ]).value;
    const item = run.graph.byId.get('dsn~limit~1')!;
    return evidenceOf(run, item, { results, symbols, suspect: () => suspect, killScore: () => kill });
  };
  const pass = '<testsuite><testcase name="trip" classname="t.c"/></testsuite>';
  const cov = (five: number) => `SF:l.c\nDA:4,1\nDA:5,${five}\nend_of_record\n`;
  it.each([
    [0, { 'r.md': REQ }, '', '', undefined, false],
    [0, base, pass, cov(1), 1, true],
    [1, base, '', '', undefined, false],
    [1, base, pass.replace('/>', '><failure/></testcase>'), cov(1), 1, false],
    [2, base, pass, '', undefined, false],
    [2, base, pass, 'SF:l.c\nDA:4,0\nend_of_record\n', undefined, false],
    [3, base, pass, cov(0), undefined, false],
    [4, base, pass, cov(1), undefined, false],
    [4, base, pass, cov(1), 0.5, false],
    [5, base, pass, cov(1), 1, false],
  ] as const)('level %i', (level, files, junit, lcov, kill, suspect) => {
    const evidence = ladder(files as Record<string, string>, junit, lcov, kill, suspect);
    expect(evidence.level, evidence.missing).toBe(level);
    if (level < 5) expect(evidence.missing).not.toBe('');
  });

  const asked = (level: string, junit: string, lcov: string, commit?: string) => {
    const req = level === '' ? REQ : REQ.replace('`dsn~limit~1`\n', `\`dsn~limit~1\`\n${level}\n`);
    const { run, symbols } = load({ ...base, 'r.md': req });
    const results = readResults([
      { path: 'j.xml', input: ImportInput.ofText('j.xml', junit), commit },
      { path: 'l.info', input: ImportInput.ofText('l.info', lcov) },
    ]).value;
    const item = run.graph.byId.get('dsn~limit~1')!;
    const head = 'abcdef1234567890abcdef1234567890abcdef12';
    const { level: reached, missing } = evidenceOf(run, item, { results, symbols, suspect: () => false, commit: head });
    return `L${reached} ${missing}`;
  };
  const made = (commit: string) =>
    `<testsuite><properties><property name="git.commit" value="${commit}"/></properties><testcase name="trip" classname="t.c"/></testsuite>`;
  const here = made('abcdef1234567890');

  it('counts a result for the commit it was made of, and for no other', () => {
    expect(asked('', here, cov(1))).toMatch(/^L4/);
    expect(asked('', made('1234567'), cov(1))).toBe('L1 trip: it was recorded at 1234567, the trace is of abcdef123456');
    expect(asked('', pass, cov(1))).toBe('L1 trip: its record names no commit, the trace is of abcdef123456');
    expect(asked('', pass, cov(1), 'abcdef1')).toMatch(/^L4/);
  });

  it('counts only what the linked tests reach', () => {
    const two = here.replace('</testsuite>', '<testcase name="other one" classname="o.c"/></testsuite>');
    const per = 'TN:trip\nSF:l.c\nDA:4,1\nDA:5,0\nend_of_record\nTN:other_one\nSF:l.c\nDA:4,1\nDA:5,1\nend_of_record\n';
    expect(asked('', two, per)).toBe('L3 the linked tests reach 1 of 2 lines');
    expect(asked('', two, per.replace('DA:5,0', 'DA:5,1'))).toMatch(/^L4/);
    expect(asked('', two, cov(1))).toContain('coverage is not recorded per test');
  });

  it('asks for branches and MC/DC where the level does', () => {
    const lines = 'SF:l.c\nDA:4,1\nDA:5,1\n';
    const branches = 'BRDA:5,0,0,1\nBRDA:5,0,1,1\n';
    const conditions = 'MCDC:5,2,t,1,0,level\nMCDC:5,2,f,0,0,level\n';
    const end = 'end_of_record\n';
    expect(asked('ASIL: A', here, lines + end)).toMatch(/^L4/);
    expect(asked('ASIL: B', here, lines + end)).toBe('L3 no branch outcomes were recorded (ASIL B asks for it)');
    expect(asked('ASIL: B', here, lines + branches.replace('1,1\n', '1,-\n') + end)).toBe(
      'L3 the linked tests reach 1 of 2 branch outcomes (ASIL B asks for it)',
    );
    expect(asked('ASIL: B', here, lines + branches + end)).toMatch(/^L4/);
    expect(asked('ASIL: D', here, lines + branches + end)).toContain('no MC/DC conditions were recorded');
    expect(asked('DAL: A', here, lines + branches + conditions + end)).toContain('1 of 2 MC/DC conditions');
    expect(asked('SIL: 4', here, lines + branches + conditions.replace('f,0', 'f,1') + end)).toMatch(/^L4/);
  });

  it('reads branches and conditions of gcov and Cobertura', () => {
    const read = (path: string, text: string) => readResults([{ path, input: ImportInput.ofText(path, text) }]).value.coverage;
    const gcov = read(
      'g.json',
      '{"gcc_version":"14","files":[{"file":"a.c","lines":[{"line_number":4,"count":1,"branches":[{"count":1},{"count":0},{"count":0,"throw":true}],"conditions":[{"count":4,"covered":3}]}]}]}',
    ).get('a.c')!;
    expect([gcov.branches.size, gcov.conditions.size, [...gcov.conditions.values()].filter((p) => p.by.size > 0).length]).toEqual(
      [2, 4, 3],
    );
    const cobertura = read(
      'c.xml',
      '<coverage><class filename="a.c"><line number="7" hits="1" branch="true" condition-coverage="50% (1/2)"/></class></coverage>',
    ).get('a.c')!;
    expect([...cobertura.branches.values()].map((p) => p.by.size)).toEqual([1, 0]);
  });
});
