/** The deliberate differences from OpenFastTrace (src/trace/report/README.md), and the corners of its grammar. */
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { DEEP_COVERED, DEEP_CYCLE, DEEP_UNCOVERED, deepStatus } from '../../src/trace/coverage.ts';
import { oftOrder } from '../../src/trace/files.ts';
import { forwardOf, idAtLineStart, lastIdOnBullet, parseId, typeOnBullet } from '../../src/trace/grammar.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { crc32 } from '../../src/trace/importers/code-tags.ts';
import { idText, makeItem } from '../../src/trace/item.ts';
import { javaHash, javaHashOrder } from '../../src/trace/java-order.ts';
import { linkItems } from '../../src/trace/link.ts';
import { loadItems } from '../../src/trace/load.ts';
import { oftVerdict } from '../../src/trace/oft.ts';
import { compatRun } from '../../src/trace/project.ts';

const items = (text: string, path = 'a.md') => loadItems([ImportInput.ofText(path, text)], 'oft-compat').items;

describe('differences from OpenFastTrace', () => {
  // [utest->dsn~trace-linear-coverage~1]
  it('1: an item above a cycle is uncovered, its members are cycles', () => {
    const make = (name: string, covers: string[]) =>
      makeItem(
        { type: 'req', name, revision: 1 },
        { file: 'x', line: 1 },
        { needs: ['req'], covers: covers.map((c) => parseId(`req~${c}~1`)!) },
      );
    const graph = linkItems([make('top', []), make('a', ['top', 'b']), make('b', ['a']), make('leaf', [])]);
    const verdict = oftVerdict(graph);
    expect([...verdict.deep]).toEqual([DEEP_UNCOVERED, DEEP_CYCLE, DEEP_CYCLE, DEEP_UNCOVERED]);
  });
  it('1: a ladder that doubles paths at each level stays linear', () => {
    const all = Array.from({ length: 400 }, (_, level) =>
      ['a', 'b'].map((s) =>
        makeItem(
          { type: 'req', name: `${s}${level}`, revision: 1 },
          { file: 'x', line: 1 },
          {
            needs: level === 399 ? [] : ['req'],
            covers: level === 0 ? [] : ['a', 'b'].map((t) => ({ type: 'req', name: `${t}${level - 1}`, revision: 1 })),
          },
        ),
      ),
    ).flat();
    expect([...deepStatus(linkItems(all), () => true)].every((d) => d === DEEP_COVERED)).toBe(true);
  });
  it('2: nothing scanned, no item, a missing path are incomplete', () => {
    const codes = (files: Record<string, string>, paths = ['.']) =>
      compatRun(memoryPort(files), { paths, exclude: [], types: [] }).problems.map((p) => p.code);
    expect(codes({})).toEqual(['trace/nothing-traced']);
    expect(codes({ 'a.md': 'x' }, ['.', 'gone'])).toEqual(['trace/no-such-path', 'trace/nothing-traced']);
  });
  it('3: a revision above 32 bits is a problem with a place', () => {
    const loaded = loadItems([ImportInput.ofText('a.md', '`req~a~2147483648`\n')], 'oft-compat');
    expect(loaded.problems.map((p) => [p.code, p.place?.line])).toEqual([['trace/bad-revision', 1]]);
  });
  it('4: files are read in a fixed order', () =>
    expect(oftOrder(['doc/b.md', 'x.md', 'doc/a.md', 'src/c.c'])).toEqual(['src/c.c', 'doc/a.md', 'doc/b.md', 'x.md']));
  it('5: .git is not read', () =>
    expect(
      compatRun(memoryPort({ '.git/a.md': '`req~a~1`\n', 'b.md': '`req~b~1`\n' }), {
        paths: ['.'],
        exclude: [],
        types: [],
      }).graph.items.map(idText),
    ).toEqual(['req~b~1']));
  it('6: bad XML is a problem with a place', () => {
    const loaded = loadItems(
      [
        ImportInput.ofText(
          'a.oreqm',
          '<specdocument>\n<specobjects doctype="req"><specobject><id>a</id><version>1</version></specobject>\n<oops',
        ),
      ],
      'oft-compat',
    );
    expect(loaded.problems.map((p) => [p.code, p.place?.line])).toEqual([['trace/bad-xml', 3]]);
    expect(loaded.items.map(idText)).toEqual(['req~a~1']);
  });
});

describe('differences on size', () => {
  it('7: a line of more than a million characters is a problem with a place', () => {
    const loaded = loadItems([ImportInput.ofText('a.md', `\`req~a~1\`\n\nNeeds: ${'a,'.repeat(1 << 20)}\n`)], 'oft-compat');
    expect(loaded.problems.map((p) => [p.code, p.place?.line])).toEqual([['trace/long-line', 3]]);
    expect(loaded.items[0]?.needs).toEqual([]);
  });
});

describe('grammar', () => {
  it('reads ids as the patterns do', () => {
    expect(parseId('req~größe.änderung-1~12')).toEqual({ type: 'req', name: 'größe.änderung-1', revision: 12 });
    expect(parseId('req:old.name, v3')).toEqual({ type: 'req', name: 'old.name', revision: 3 });
    expect(parseId('req~1a~1')).toBeUndefined();
    expect(parseId('réq~a~1')).toBeUndefined();
    expect(idAtLineStart('`req~a~1` and more')).toBe('req~a~1');
    expect(idAtLineStart(' req~a~1')).toBeUndefined();
  });
  it('takes the last id of a bullet', () => {
    expect(lastIdOnBullet('* [req~a~1](#x), dsn~b~2')).toBe('dsn~b~2');
    expect(lastIdOnBullet('   -req~a~1')).toBe('req~a~1');
    expect(lastIdOnBullet('    - req~a~1')).toBeUndefined();
    expect(lastIdOnBullet('- xreq~a~1x')).toBeUndefined();
    expect(lastIdOnBullet('- req~foo~bar~1')).toBe('foo~bar~1');
  });
  it('takes the last word of a Needs bullet', () => {
    expect(typeOnBullet('* a, impl')).toBe('impl');
    expect(typeOnBullet('* req (x1)')).toBe('req');
  });
  it('reads forwards anywhere on a line', () => {
    expect(forwardOf('see  arch --> dsn, utest : req~a~1 etc')).toEqual({
      skippedType: 'arch',
      targets: ['dsn', 'utest'],
      original: { type: 'req', name: 'a', revision: 1 },
    });
    expect(forwardOf('arch --> : req~a~1')).toBeUndefined();
  });
  it('stays linear on long hostile lines', () => {
    const started = performance.now();
    for (const line of [
      `- ${'a'.repeat(200_000)}`,
      `- ${'a~'.repeat(100_000)}`,
      `${'a'.repeat(200_000)} -->`,
      `- ${'~a-'.repeat(70_000)}`,
      `Needs:${' a,'.repeat(70_000)}`,
    ]) {
      items(`\`req~x~1\`\n\nCovers:\n${line}\n`);
    }
    expect(performance.now() - started).toBeLessThan(20_000);
  });
  it('computes what Java computes', () => {
    expect(crc32('123456789')).toBe(0xcbf43926);
    expect(javaHash('impl')).toBe(3236384);
    expect(javaHashOrder(['utest', 'impl', 'itest', 'dsn']).length).toBe(4);
  });
});
