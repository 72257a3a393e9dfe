import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { diffRuns, diffText } from '../../src/trace/diff.ts';
import { impactOf, impactText, readUnifiedDiff } from '../../src/trace/impact.ts';
import { idText } from '../../src/trace/item.ts';
import { strictRun } from '../../src/trace/project.ts';
import { graphSvg, neighbourhood } from '../../src/trace/report/graph.ts';
import { readTar } from '../../src/trace/tar.ts';
import { SymbolIndex } from '../../src/trace/walk.ts';
import { readXml } from '../../src/trace/xml.ts';

const tag = (text: string) => `${'['}${text}]`;
const MD =
  '# Goal\n`req~goal~1`\n\nIt shall hold.\n\nNeeds: dsn\n\n# Part\n`dsn~part~1`\n\nThe part shall trip at 3 V.\n\nCovers:\n- req~goal~1\n\nNeeds: impl, utest\n';
const files = {
  'r.md': MD,
  'p.c': `// ${tag('impl->dsn~part~1')}\nint trip(int v)\n{\n  return v > 3;\n}\n\nint other(void) { return 0; }\n`,
  'test/p_test.c': `// ${tag('utest->dsn~part~1')}\nvoid test_trip(void) { }\n`,
};
const run = (f: Record<string, string>) => strictRun(memoryPort(f), { paths: ['.'], exclude: [], types: [] });

// [utest->dsn~trace-diff~1]
describe('differences between two states', () => {
  it('are nothing for the same state', () =>
    expect(diffText(diffRuns(run(files), run(files)))).toBe('0 item changes, 0 link changes, 0 new defects\n'));
  it('name revisions, silent text changes, status, links and new defects', () => {
    const changed = { ...files, 'r.md': MD.replace('3 V', '4 V').replace('`req~goal~1`\n', '`req~goal~1`\nStatus: draft\n') };
    const d = diffRuns(run(files), run(changed));
    expect(d.items.map((c) => [c.key, c.kind])).toEqual([
      ['dsn~part', 'silent'],
      ['req~goal', 'status'],
    ]);
    const gone = diffRuns(run(files), run({ ...files, 'test/p_test.c': '' }));
    expect(gone.items.map((c) => c.kind)).toEqual(['broken', 'broken', 'removed']);
    expect(gone.linksRemoved).toHaveLength(1);
    expect(gone.newDefects.map((x) => x.id)).toEqual(['dsn~part~1', 'req~goal~1']);
    expect(diffRuns(run({ ...files, 'test/p_test.c': '' }), run(files)).newDefects).toEqual([]);
  });
  it('do not call an old defect new', () => {
    const red = { ...files, 'p.c': '' };
    expect(diffRuns(run(red), run({ ...red, 'x.md': '`req~more~1`\n\nIt shall.\n' })).newDefects).toEqual([]);
  });
});

describe('impact of a change', () => {
  const port = memoryPort(files);
  const r = run(files);
  const impact = (diff: string) =>
    impactOf(r, readUnifiedDiff(diff), new SymbolIndex(port), [
      { item: 'dsn~part~1', by: 'A', why: 'ok', at: '', revision: '', accepted: [] },
    ]);
  const hunk = (file: string, line: number) =>
    `diff --git a/${file} b/${file}\n--- a/${file}\n+++ b/${file}\n@@ -${line} +${line} @@\n-x\n+y\n`;
  it('goes from the changed lines to requirements, tests, reviews and work products', () => {
    const found = impact(hunk('p.c', 4));
    expect(found.requirements.map((i) => idText(r.graph.items[i]!)).sort()).toEqual(['dsn~part~1', 'req~goal~1']);
    expect(found.tests.map((t) => [t.file, t.name])).toEqual([['test/p_test.c', 'test_trip']]);
    expect(found.reviews).toEqual(['dsn~part~1 (A: ok)']);
    expect(found.workProducts.some((w) => w.startsWith('6-8.5.2'))).toBe(true);
    expect(impactText(r, found, true)).toBe('test/p_test.c\n');
  });
  it('lists what reaches no requirement', () => {
    expect(impact(hunk('p.c', 7)).unreached).toEqual(['p.c']);
    expect(impact(hunk('p.c', 7)).tests).toEqual([]);
    expect(impact(hunk('readme.txt', 1)).unreached).toEqual(['readme.txt']);
  });
  it('sees a changed requirement', () => expect(impact(hunk('r.md', 11)).tests).toHaveLength(1));
});

describe('graph as SVG', () => {
  it('draws every item and link as well-formed XML', () => {
    const r = run(files);
    const svg = graphSvg(r, neighbourhood(r, []));
    expect(readXml('g.svg', svg).problems).toEqual([]);
    expect(svg.match(/<g class=/g)).toHaveLength(4);
    expect(svg.match(/<path d=/g)).toHaveLength(3);
    expect(neighbourhood(r, [r.graph.byId.get('req~goal~1')!])).toHaveLength(4);
  });
});

describe('tar archives', () => {
  it('give back what git and tar put in', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-tar-'));
    try {
      const long = `${'d'.repeat(60)}-${'e'.repeat(60)}.md`;
      writeFileSync(join(folder, 'a.md'), 'hello\n');
      writeFileSync(join(folder, long), 'x'.repeat(1500));
      const tar = spawnSync('tar', ['cf', '-', 'a.md', long], { cwd: folder });
      expect(tar.status).toBe(0);
      const read = readTar(tar.stdout);
      expect([...read].map(([n, b]) => [n, b.length])).toEqual([
        ['a.md', 6],
        [long, 1500],
      ]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
  it('end quietly when cut off', () => expect(readTar(new Uint8Array(700)).size).toBe(0));
});
