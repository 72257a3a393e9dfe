/** The commands of traceability end to end on a machine in memory: output, exit codes, bad input. */
import { resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Host } from '../../src/cli/host.ts';
import { runCli } from '../../src/cli/main.ts';
import { casesFacts } from '../../src/facts/cases.ts';
import { requirementsFacts } from '../../src/facts/requirements.ts';
import { readFacts } from '../../src/facts/schema.ts';
import { memoryPort } from '../../src/trace/canary.ts';
import { INTEGRITY_TABLES } from '../../src/trace/integrity-tables.ts';
import { readXml } from '../../src/trace/xml.ts';

const tag = (text: string) => `${'['}${text}]`;
const GREEN: Record<string, string> = {
  'assay.yaml': 'trace:\n  paths: [doc, src]\n  types: [req, dsn, impl, utest]\n',
  'doc/r.md':
    '# Goal\n`req~goal~1`\n\nThe tool shall trip.\n\nNeeds: dsn\n\n# Part\n`dsn~part~1`\nASIL: B\n\nThe part shall trip above 3 V.\n\n```yaml\nparameters: [{ name: volts, range: [0, 3], width: 8 }]\nexpect: [{ when: valid, trip: 0 }, { when: invalid, trip: 1 }]\nscenario: trip\n```\n\nCovers:\n- req~goal~1\n\nNeeds: impl, utest\n',
  'src/p.c': `// ${tag('impl->dsn~part~1')}\nint trip(int v) { return v > 3; }\n`,
  'src/t.c': `// ${tag('utest->dsn~part~1')}\nint test_trip(void) { return trip(4); }\n`,
};

function machine(start: Record<string, string>) {
  const files: Record<string, string | Uint8Array> = { ...start };
  let out = '';
  let err = '';
  const cwd = '/work/project';
  const inside = (path: string): string => resolve(cwd, path).replace(/^\/work\/project\/?/, '') || '.';
  const port = () => memoryPort(files);
  const host: Host = {
    cwd,
    env: {},
    color: false,
    tty: false,
    out: (t) => {
      out += t;
    },
    err: (t) => {
      err += t;
    },
    nowMs: () => 0,
    read: (p) => port().read(inside(p)),
    write: (p, data) => {
      files[inside(p)] = data;
      return undefined;
    },
    kind: (p) => port().kind(inside(p)),
    unlistedLinks: () => [],
    list: (p) => port().list(inside(p)),
    stamp: () => undefined,
    scratchCopy: () => undefined,
    run: () => ({ status: 128, stdout: new Uint8Array(), stderr: 'fatal: not a git repository' }),
  };
  return {
    files,
    async run(...argv: string[]) {
      out = '';
      err = '';
      const exit = await runCli(argv, host);
      return { exit, out, err };
    },
  };
}

let m = machine(GREEN);
beforeEach(() => {
  m = machine(GREEN);
});

describe('assay trace', () => {
  it('is green with exit 0, red with 1, in doubt with 3', async () => {
    expect(await m.run('trace')).toMatchObject({ exit: 0 });
    delete m.files['src/t.c'];
    const red = await m.run('trace');
    expect(red.exit).toBe(1);
    expect(red.out).toContain('Root causes (1):\n  dsn~part~1');
    expect(red.out).toContain('Not complete because of them (1):\n  dsn~part~1 → req~goal~1');
    m.files['src/t.c'] = `// ${tag('utest->dsn~part')}\n`;
    expect((await m.run('trace')).exit).toBe(3);
  });
  it('fails closed', async () => {
    expect((await m.run('trace', 'gone')).exit).toBe(3);
    m.files['assay.yaml'] = 'trace:\n  paths: [doc, src]\n  results: [gone.xml]\n';
    const missing = await m.run('trace');
    expect(missing.exit).toBe(3);
    expect(missing.err).toContain('the result file gone.xml is missing');
    m.files['assay.yaml'] = 'trace:\n  pahts: [doc]\n';
    expect((await m.run('trace')).exit).toBe(2);
    expect((await m.run('trace', '--fromat', 'json')).exit).toBe(2);
    expect((await machine({ 'readme.txt': 'no items' }).run('trace')).exit).toBe(3);
  });
  it('writes every format, and JSON that fits its schema', async () => {
    const json = await m.run('trace', '--json');
    const facts = readFacts(requirementsFacts, 'x', json.out);
    expect(facts.problems).toEqual([]);
    expect(facts.value).toMatchObject({ mode: 'strict', counts: { ok: 4, defects: 0 }, scanned: { items: 4, links: 3 } });
    expect(facts.value!.items.find((i) => i.id === 'dsn~part~1')!.asil).toBe('B');
    for (const format of ['junit', 'html', 'aspec']) {
      const { out } = await m.run('trace', '--format', format);
      expect(readXml(format, out.replace(/^<!doctype html>/, '').replace('<meta charset="utf-8">', '')).problems, format).toEqual(
        [],
      );
    }
    expect(JSON.parse((await m.run('trace', '--format', 'sarif')).out).version).toBe('2.1.0');
    expect((await m.run('trace', '--format', 'csv')).out.split('\r\n')).toHaveLength(6);
    await m.run('trace', '--format', 'sarif=out/t.sarif', '--format', 'text');
    expect(m.files['out/t.sarif']).toBeDefined();
    expect((await m.run('trace', '--json', '--format', 'csv')).exit).toBe(2);
  });
  it('adds evidence levels and results when result files are named', async () => {
    m.files['assay.yaml'] += '  results: [junit.xml, cov.info]\n';
    m.files['junit.xml'] = '<testsuite><testcase name="test_trip" classname="src/t.c"/></testsuite>';
    m.files['cov.info'] = 'SF:src/p.c\nDA:2,1\nBRDA:2,0,0,1\nend_of_record\n';
    const facts = readFacts(requirementsFacts, 'x', (await m.run('trace', '--json')).out).value!;
    expect(facts.items.find((i) => i.id === 'dsn~part~1')).toMatchObject({
      evidenceLevel: 4,
      results: [{ test: 'test_trip', verdict: 'passed' }],
    });
  });
  it('takes integrity tables of the customer, and says when they cannot be read', async () => {
    m.files['assay.yaml'] += '  integrity: tables.json\n';
    expect((await m.run('trace')).err).toContain('tables.json is missing');
    m.files['tables.json'] = '{"levels": 1}';
    expect(await m.run('trace')).toMatchObject({ exit: 3 });
    m.files['tables.json'] = JSON.stringify(INTEGRITY_TABLES);
    expect(await m.run('trace')).toMatchObject({ exit: 0 });
  });
  it('explains, and proves that it can fail', async () => {
    delete m.files['src/p.c'];
    const why = await m.run('trace', '--explain', 'req~goal~1');
    expect(why.out).toContain("needs 'impl', and nothing covers it");
    expect((await m.run('trace', '--explain', 'req~gaol~1')).err).toContain('Did you mean req~goal~1?');
    const canary = await m.run('trace', '--canary');
    expect(canary.out).toMatch(/^(\d+) of \1 injected defects were reported/);
    expect(canary.exit).toBe(1);
  });
  it('gives OpenFastTrace its reports', async () => {
    const oft = await m.run('trace', '--oft-compat', '.');
    expect(oft.exit).toBe(0);
    expect(oft.out).toContain('(./doc/r.md:2)');
    expect(oft.out.endsWith('\nok - 4 total\n')).toBe(true);
  });
  it('says what is wrong with a delta gate outside of git', async () => {
    const gate = await m.run('trace', '--new-only', '--since', 'main');
    expect([gate.exit, gate.err.includes('git cannot read revision main')]).toEqual([2, true]);
  });
});

describe('asking commands', () => {
  it.each([
    [['show', 'part'], 'coverage: covered, ok'],
    [['show', 'part', '--evidence'], 'evidence: L1 (no linked test has a recorded result)'],
    [['trace', '--format', 'markdown'], '## Requirements trace: complete'],
    [['why', 'src/p.c:2'], 'req~goal~1'],
    [['q', 'type:dsn and asil>=B'], '1 of 4 items'],
    [['q', 'type:dsn', '--count'], '1\n'],
    [['sql', 'select count(*) as n from item'], 'n\n4\n'],
    [['matrix', 'req', 'dsn', 'impl'], '1 chains, 0 with an open end'],
    [['graph', 'part'], '<svg '],
    [['lint', '--rules'], 'missing-unit'],
    [['derive'], '8 cases'],
    [['import', 'doc'], '2 items, 1 links from 1 files'],
    [['export', '--format', 'oft-md'], '`dsn~part~1`'],
    [['review'], 'there is no trace.lock yet'],
  ])('%j', async (argv, expected) => {
    const result = await m.run(...argv);
    expect(result.out).toContain(expected);
    expect(result.err).not.toContain('internal');
  });
  it.each([
    [['show'], 2],
    [['show', 'nope'], 2],
    [['why', 'src/p.c'], 2],
    [['why', 'gone.c:1'], 3],
    [['q', 'typ:dsn'], 2],
    [['sql', 'drop table item'], 2],
    [['matrix', 'nope'], 2],
    [['derive', 'nope'], 2],
    [['export'], 2],
    [['import'], 2],
    [['impact'], 2],
    [['diff'], 2],
    [['review', 'accept', 'part'], 2],
  ])('%j is a usage error with exit %i', async (argv, exit) => expect((await m.run(...argv)).exit).toBe(exit));
  it('derive writes facts that fit their schema', async () => {
    const read = readFacts(casesFacts, 'x', (await m.run('derive', '--json')).out);
    expect(read.problems).toEqual([]);
    expect(read.value!.cases.map((c) => c.expect.trip)).toContain(1);
  });
  it('export names its losses', async () =>
    expect((await m.run('export', '--format', 'specobject')).err).toContain('specobject cannot say: attributes of 1 items'));
});

describe('assay review', () => {
  it('locks, finds a changed threshold, and clears it with a record', async () => {
    expect((await m.run('review', 'accept', '--all', '--by', 'A', '--why', 'first')).exit).toBe(0);
    expect(await m.run('review')).toMatchObject({ exit: 0, out: '0 of 3 links are suspect, 0 silent changes\n' });
    expect((await m.run('trace')).exit).toBe(0);
    m.files['src/p.c'] = (m.files['src/p.c'] as string).replace('> 3', '>= 3');
    const suspect = await m.run('review');
    expect([suspect.exit, suspect.out.includes('suspect  impl~part')]).toEqual([1, true]);
    const red = await m.run('trace');
    expect([red.exit, red.out.includes('is suspect')]).toEqual([1, true]);
    expect((await m.run('review', 'accept', 'dsn~part~1', '--by', 'B', '--why', 'measured again')).out).toContain(
      'accepted 1 entries of 1 items',
    );
    expect((await m.run('trace')).exit).toBe(0);
    expect((await m.run('review', 'log')).out).toContain('B: measured again  holds');
    m.files['doc/r.md'] = (m.files['doc/r.md'] as string).replace('above 3 V', 'above 4 V');
    expect((await m.run('trace')).out).toContain('its text changed, but its revision did not');
    expect((await m.run('review', 'log')).out).toContain('expired');
  });
});
