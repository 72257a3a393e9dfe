import { describe, expect, it } from 'vitest';
import { CANARIES, deadCanaries, memoryPort } from '../../src/trace/canary.ts';
import { strictRun } from '../../src/trace/project.ts';
import { explainText, showText, whyText } from '../../src/trace/report/show.ts';
import { strictText } from '../../src/trace/report/text.ts';
import { SymbolIndex } from '../../src/trace/walk.ts';

const types = ['req', 'dsn', 'impl', 'utest'];
const run = (files: Record<string, string>, more: { exclude?: string[]; types?: string[] } = {}) =>
  strictRun(memoryPort(files), { paths: ['.'], exclude: more.exclude ?? [], types: more.types ?? [] });

const tag = (text: string) => `${'['}${text}]`;
const GOAL = '# Goal\n`req~goal~1`\n\nThe tool shall do it.\n\nNeeds: dsn\n';
const PART = '\n# Part\n`dsn~part~1`\n\nThe part shall do it.\n\nCovers:\n- req~goal~1\n\nNeeds: impl, utest\n';
const CODE = `/* ${tag('impl->dsn~part~1')} */\nint part(int level)\n{\n  return level > 3;\n}\n`;
const TEST = `// ${tag('utest->dsn~part~1')}\nint test_part(void) { return part(4); }\n`;

const verdicts = (r: ReturnType<typeof run>) =>
  Object.fromEntries(
    r.graph.items.map((item, i) => [
      `${item.type}~${item.name.replace(/-\d+$/, '')}`,
      r.verdict.items[i]!.reasons.map((x) => x.kind).join(',') || (r.verdict.items[i]!.defect ? 'inherited' : 'ok'),
    ]),
  );

// [utest->dsn~trace-strict-verdict~1]
describe('strict verdict', () => {
  it('is green for a complete project', () => {
    const r = run({ 'r.md': GOAL + PART, 'p.c': CODE, 't.c': TEST }, { types });
    expect(verdicts(r)).toEqual({ 'req~goal': 'ok', 'dsn~part': 'ok', 'impl~part': 'ok', 'utest~part': 'ok' });
    expect(strictText(r)).toContain('ok - 4 items');
  });

  it('separates own faults from inherited ones', () => {
    const r = run({ 'r.md': GOAL + PART, 'p.c': CODE });
    expect(verdicts(r)).toEqual({ 'req~goal': 'inherited', 'dsn~part': 'uncovered', 'impl~part': 'ok' });
    expect(strictText(r)).toContain('not ok - 3 items, 2 defects (1 root causes, 1 inherited)');
  });

  it('counts only approved items; rejected ones never; drafts are pending', () => {
    const draft = run({
      'r.md': GOAL + PART.replace('`dsn~part~1`\n', '`dsn~part~1`\nStatus: draft\n'),
      'p.c': CODE,
      't.c': TEST,
    });
    expect(verdicts(draft)['req~goal']).toBe('pending');
    const rejected = run({
      'r.md': GOAL + PART.replace('`dsn~part~1`\n', '`dsn~part~1`\nStatus: rejected\n'),
      'p.c': CODE,
      't.c': TEST,
    });
    expect(verdicts(rejected)).toEqual({
      'req~goal': 'uncovered',
      'dsn~part': 'ok',
      'impl~part': 'covers-rejected',
      'utest~part': 'covers-rejected',
    });
  });

  it('names the members of a cycle, and the items above it inherit', () => {
    const a = '`dsn~a~1`\n\nA shall.\n\nCovers:\n- dsn~b~1\n- req~goal~1\n\nNeeds: dsn\n';
    const b = '\n`dsn~b~1`\n\nB shall.\n\nCovers:\n- dsn~a~1\n\nNeeds: dsn\n';
    const r = run({ 'r.md': `${GOAL}\n${a}${b}` });
    expect(verdicts(r)).toEqual({ 'req~goal': 'inherited', 'dsn~a': 'cycle', 'dsn~b': 'cycle' });
    expect(strictText(r)).toContain('dsn~a~1 ← dsn~b~1 ← dsn~a~1');
  });

  it('asks for declared types and suggests the near one', () => {
    const r = run({ 'r.md': GOAL + PART.replace('utest', 'utset'), 'p.c': CODE }, { types });
    expect(strictText(r)).toContain("'utset' is not a declared item type (in Needs).  Did you mean 'utest'?");
  });

  it('checks dependencies', () => {
    const r = run({ 'r.md': GOAL.replace('Needs:', 'Depends:\n- req~gaol~1\n\nNeeds:') + PART, 'p.c': CODE, 't.c': TEST });
    expect(strictText(r)).toContain('depends on req~gaol~1, which does not exist (did you mean req~goal~1?)');
  });
});

// [utest->dsn~trace-near-misses~1]
describe('near misses', () => {
  const near = (text: string, file = 'r.md') =>
    run({ 'a.md': GOAL, [file]: text }).loaded.nearMisses.map((m) => `${m.line}:${m.column} ${m.why}`);
  it.each([
    ['`dsn~a~1`\n\nText.\n\nCover:\n- req~goal~1\n', "5:1 'Cover:' is not the keyword 'Covers:', so it counts as text"],
    ['`dsn~a~1`\n\nText.\n\nNeeds : impl\n', "5:1 'Needs : impl' is not the keyword 'Needs:', so it counts as text"],
    ['`dsn~a~1`\n\nText.\n\n Needs: impl\n', "5:2 'Needs: impl' is not the keyword 'Needs:', so it counts as text"],
    ['`dsn~a~1`\n\nText.\n\nCovers: req~goal~1\n', "5:1 'Covers:' is not understood with text after it on the same line"],
    [
      '`dsn~a~1`\nText.\nStatus: draft\n',
      "3:1 'Status: draft' is not understood here: it must follow the id directly, before any text, with a known status",
    ],
    ['`dsn~a~1`\n\nCovers:\n- req~goal~1, req~x~1\n', '4:3 2 ids on one bullet: only the last, req~x~1, is read'],
    [
      '`dsn~a~1`\n\nCovers:\n     - req~goal~1\n',
      '4:6 this line in the Covers: list is neither a reference nor a keyword and was dropped',
    ],
    [
      '`dsn~a~1`\n\nCovers:\n- req~goal\n',
      '4:1 this line in the Covers: list is neither a reference nor a keyword and was dropped',
    ],
    ['Text\n\n  `dsn~a~1`\n', '3:3 an item id must start in column 1'],
    ['`dsn~a`\n', "1:2 'dsn~a' is not a complete item id: type~name~revision with a decimal revision"],
    ['`dsn~a~1`\n\n```text\n`dsn~b~1`\n```\n', '4:1 an item id inside a fenced block is not an item'],
  ])('of documents: %j', (text, expected) => expect(near(text)).toEqual([expected]));

  it.each([
    [tag('impl->req~r1'), `'${tag('impl->req~r1')}' looks like a tag, but the id it covers has no revision`],
    [tag('impl=>req~r1~1'), `'${tag('impl=>req~r1~1')}' looks like a tag, but its arrow is '=>'`],
    [`${'['}impl->req~r1~1`, `'${'['}impl->req~r1~1' looks like a tag, but it is not closed with ']'`],
    [tag('impl->req~a~1, req~b~1'), `'${tag('impl->req~a~1, req~b~1')}' covers several ids in one tag; only one is read`],
  ])('of tags: %s', (text, why) => expect(near(`int x; // ${text}\n`, 'x.c')).toEqual([`1:11 ${why}`]));

  it('leave ordinary code and prose alone', () => {
    expect(near('x = a[p->q & ~mask]; y[i->j]; /* see a~b */ m[i -> k];\n', 'x.c')).toEqual([]);
    expect(near('`dsn~a~1`\n\nThe status: of a thing. Covers many cases: see below.\n\nNote: approx ~10.\n')).toEqual([]);
    expect(near('`dsn~a~1`\n\nText.\n\nComments:\nA note.\n')).toEqual([]);
  });

  it('can be switched off around an example', () =>
    expect(near('<!-- oft:off -->\n```\n`dsn~a~1`\n```\n<!-- oft:on -->\n')).toEqual([]));
});

// [utest->dsn~trace-fail-closed~1]
describe('fail closed', () => {
  const codes = (files: Record<string, string>, paths = ['.']) =>
    strictRun(memoryPort(files), { paths, exclude: [], types: [] }).problems.map((p) => [p.code, p.effect]);
  it('for a missing path, an empty input, no items, an unreadable file', () => {
    expect(codes({ 'a.md': GOAL }, ['gone'])).toEqual([
      ['trace/no-such-path', 'incomplete'],
      ['trace/nothing-traced', 'incomplete'],
    ]);
    expect(codes({})).toEqual([['trace/nothing-traced', 'incomplete']]);
    expect(codes({ 'a.md': 'just prose\n' })).toEqual([['trace/nothing-traced', 'incomplete']]);
    const port = {
      ...memoryPort({ 'a.md': GOAL, 'b.md': GOAL }),
      read: (p: string) => (p === 'b.md' ? undefined : Buffer.from(GOAL)),
    };
    expect(strictRun(port, { paths: ['.'], exclude: [], types: [] }).problems.map((p) => p.code)).toEqual([
      'trace/unreadable-file',
    ]);
  });
  it('for a fence that is never closed and a revision that does not fit', () => {
    expect(codes({ 'a.md': `${GOAL}\n\`\`\`\nlost\n` })).toEqual([['trace/open-fence', 'incomplete']]);
    expect(codes({ 'a.md': '`req~a~99999999999`\n' })).toEqual([['trace/bad-revision', 'incomplete']]);
  });
});

// [utest->dsn~trace-files~1]
describe('files of a run', () => {
  it('honours .gitignore at every level, excludes and version control, and counts them', () => {
    const r = run(
      {
        '.gitignore': 'out/\n*.log\n',
        'a.md': GOAL,
        'out/x.md': GOAL,
        'b.log': 'x',
        'sub/.gitignore': '!keep.log\ngen.md\n',
        'sub/keep.log': 'x',
        'sub/gen.md': GOAL,
        '.git/x.md': GOAL,
        'node_modules/m/x.md': GOAL,
        'gen/z.md': GOAL,
      },
      { exclude: ['gen/**'] },
    );
    expect(r.collected.files).toEqual(['.gitignore', 'a.md', 'sub/.gitignore', 'sub/keep.log']);
    expect(r.collected.skipped.map((s) => `${s.path} ${s.why}`)).toEqual([
      '.git version control',
      'b.log .gitignore',
      'gen excluded',
      'node_modules dependencies',
      'out .gitignore',
      'sub/gen.md .gitignore',
    ]);
    expect(strictText(r)).toContain('left out: 3 .gitignore, 1 dependencies, 1 excluded, 1 version control');
  });
});

// [utest->dsn~trace-canary~1]
describe('linked folders', () => {
  it('are left out and counted', () => {
    const port = { ...memoryPort({ 'a.md': GOAL }), links: (path: string) => (path === '.' ? ['loop'] : []) };
    const r = strictRun(port, { paths: ['.'], exclude: [], types: [] });
    expect(r.collected.skipped).toEqual([{ path: 'loop', why: 'linked folder', folder: true }]);
  });
});

describe('canary', () => {
  it('finds every injected defect', () => expect(deadCanaries()).toEqual([]));
  it('reports a defect that is not found', () => {
    const harmless = { name: 'nothing changes', expects: 'orphaned', change: () => undefined };
    expect(deadCanaries([harmless]).map((d) => d.message)).toEqual(["when nothing changes, 'orphaned' is not reported"]);
    expect(CANARIES.length).toBeGreaterThan(15);
  });
});

describe('show, why, explain', () => {
  const files = { 'r.md': GOAL + PART, 'p.c': CODE };
  const port = memoryPort(files);
  const r = strictRun(port, { paths: ['.'], exclude: [], types: [] });
  const at = (id: string) => r.graph.byId.get(id)!;
  it('goes from a line of code to the goals', () => {
    const text = whyText(r, { file: 'p.c', line: 4 }, new SymbolIndex(port)).value;
    expect(text).toContain('dsn~part~1  (r.md:9)  Part\n      req~goal~1');
    expect(whyText(r, { file: 'p.c', line: 99 }, new SymbolIndex(port)).value).toContain('No requirement reaches p.c:99');
    expect(whyText(r, { file: 'gone.c', line: 1 }, new SymbolIndex(port)).problems[0]!.code).toBe('trace/no-such-path');
  });
  it('shows one item with both directions', () => {
    const text = showText(r, at('dsn~part~1'), { up: true, down: true, tests: true }, new SymbolIndex(port));
    expect(text).toContain('needs utest: missing');
    expect(text).toContain('req~goal~1');
    expect(text).toContain('tests:\n  nothing');
  });
  it('explains a failure as a tree with the mends', () => {
    expect(explainText(r, at('req~goal~1'))).toContain(
      `1 root cause; to mend:\n  - Add ${tag('utest->dsn~part~1')} where it is done.`,
    );
  });
});
