import { describe, expect, it } from 'vitest';
import { canonicalJson, prettyJson, prettyJsonBytes, prettyMembers, WrittenList } from '../../src/base/canonical-json.ts';
import { type Diagnostic, exitCodeOf } from '../../src/base/diagnostic.ts';
import { sha256, sha256Of } from '../../src/base/hash.ts';
import { printDiagnostic } from '../../src/base/printer.ts';
import { sarifLog } from '../../src/base/sarif.ts';
import { readShelfPage } from '../../src/base/shelf.ts';
import { suggest } from '../../src/base/suggest.ts';
import { decodeSource, SourceText } from '../../src/base/text.ts';

const diagnostic = (effect: Diagnostic['effect']): Diagnostic => ({ code: 'x/y', severity: 'error', effect, message: 'm' });

describe('exitCodeOf', () => {
  // [utest->dsn~exit-code-order~1]
  it('never folds an incomplete analysis into defects', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([diagnostic('policy'), diagnostic('incomplete'), diagnostic('info')])).toBe(3);
    expect(exitCodeOf([diagnostic('usage'), diagnostic('incomplete')])).toBe(2);
    expect(exitCodeOf([diagnostic('internal'), diagnostic('usage')])).toBe(4);
  });
});

describe('SourceText', () => {
  it('counts lines over LF, CRLF and CR', () => {
    const s = new SourceText('f', 'a\r\nbb\rc\n');
    expect(s.lineCount).toBe(4);
    expect(s.positionAt(3)).toEqual({ line: 2, column: 1 });
    expect(s.positionAt(s.offsetAt(3, 1))).toEqual({ line: 3, column: 1 });
    expect(s.line(2)).toBe('bb');
  });

  // [utest->dsn~source-decoding~1]
  it('names the encoding of a file in UTF-16 or UTF-32 and how to convert it', () => {
    const said = (bytes: Uint8Array): string =>
      decodeSource('a.c', bytes)
        .problems.map((p) => `${p.message}; ${p.cure}`)
        .join();
    const text = 'int f(int x) { return x; }\n';
    const little = Buffer.from(text, 'utf16le');
    expect(said(Buffer.concat([Buffer.from([0xff, 0xfe]), little]))).toContain('iconv -f UTF-16 -t UTF-8');
    expect(said(little)).toContain('UTF-16LE');
    expect(said(Buffer.from(little).swap16())).toContain('UTF-16BE');
    expect(said(Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]))).toContain('UTF-32');
    expect(said(Buffer.from('int a;\0\0\0\0 int b; /* and so on */'))).toContain('binary');
  });

  it('reports binary files and reads Latin-1 rather than losing bytes', () => {
    expect(decodeSource('f', new Uint8Array([0x7f, 0x45, 0])).problems[0]?.effect).toBe('incomplete');
    const latin = decodeSource('f', new Uint8Array([0x61, 0xe9]));
    expect(latin.value.text).toBe('aé');
    expect(latin.problems).toHaveLength(1);
  });
});

describe('printer', () => {
  // [utest->dsn~diagnostic-printer~1]
  it('shows the line and the caret under tabs', () => {
    const source = new SourceText('f.c', 'x\n\tif (a) b();\n');
    const text = printDiagnostic(
      { ...diagnostic('policy'), place: { file: 'f.c', line: 2, column: 9, endLine: 2, endColumn: 13 }, cure: 'add braces' },
      { color: false, source: () => source },
    );
    expect(text).toBe('f.c:2:9: error: m [x/y]\n  2 | \tif (a) b();\n    | \t       ^^^^\n  cure: add braces\n');
  });
});

describe('canonical JSON', () => {
  // [utest->dsn~canonical-json~1]
  it('orders keys and drops undefined', () => {
    expect(canonicalJson({ b: [1, 'é'], a: { d: undefined, c: null } })).toBe('{"a":{"c":null},"b":[1,"é"]}');
    expect(prettyJson({ b: 1, a: [] })).toBe('{\n  "a": [],\n  "b": 1\n}\n');
    expect(() => canonicalJson({ a: Number.NaN })).toThrow();
  });
  it('gives the bytes of the indented text, whatever its letters take', () => {
    const value = {
      empty: {},
      list: Array.from({ length: 20_000 }, (_, i) => ({ at: i, text: `${'…語😀'[i % 4] ?? 'a'}`.repeat(3) })),
    };
    expect(Buffer.from(prettyJsonBytes(value)).equals(Buffer.from(prettyJson(value), 'utf8'))).toBe(true);
    const wide = '…'.repeat(10_000);
    expect(Buffer.from(prettyJsonBytes(wide)).toString('utf8')).toBe(prettyJson(wide));
  });
  it('takes members that were written before', () => {
    const lists = [[{ b: 1, a: ['é'] }, 2], [{ c: {} }], ['x', null]];
    const list = new WrittenList(lists.map((l) => prettyMembers(l, 1)));
    const all = { after: 1, list: lists.flat() };
    expect(Buffer.from(prettyJsonBytes({ list, after: 1 })).toString('utf8')).toBe(prettyJson(all));
    expect(prettyJson({ list, after: 1 })).toBe(prettyJson(all));
    expect(prettyJson({ list: new WrittenList([]) })).toBe(prettyJson({ list: [] }));
  });
});

describe('hash', () => {
  it('is SHA-256 and keeps part borders', () => {
    expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Of(['ab', 'c'])).not.toBe(sha256Of(['a', 'bc']));
  });
});

describe('shelf', () => {
  // [utest->dsn~shelf-pages~1]
  it('reads front matter, sections and fenced blocks with their lines', () => {
    const page = readShelfPage('p.md', '---\nid: rule-15.6\n---\n# T\n\ntext\n\n```c bad\nint x;\n```\n\n## U\n').value;
    expect(page.meta).toEqual({ id: 'rule-15.6' });
    expect(page.sections.map((s) => [s.level, s.title, s.line])).toEqual([
      [1, 'T', 4],
      [2, 'U', 12],
    ]);
    expect(page.sections[0]?.blocks).toEqual([{ info: 'c bad', text: 'int x;', line: 9 }]);
  });

  it('places a YAML mistake in the page', () => {
    const { problems } = readShelfPage('p.md', '---\na: [1\nb: 2\n---\nx');
    expect(problems[0]).toMatchObject({ effect: 'incomplete', place: { file: 'p.md' } });
  });
});

describe('small things', () => {
  it('suggests near words only', () => {
    expect(suggest('XenPrd', ['XenMkt', 'XenProd'])).toBe('XenProd');
    expect(suggest('zzz', ['abc'])).toBeUndefined();
  });

  // [utest->dsn~sarif-incomplete~1]
  it('marks a SARIF run with unparsed input as unsuccessful', () => {
    const log = sarifLog({
      tool: { name: 'assay', version: '0' },
      rules: [{ id: 'misra-c/rule-15.6', name: 'r', shortDescription: 's' }],
      results: [{ ruleId: 'misra-c/rule-15.6', level: 'warning', message: 'm', place: { file: 'a b.c', line: 1, column: 2 } }],
      notifications: [{ level: 'error', message: 'not parsed', file: 'x.c' }],
    });
    const run = (log.runs as { invocations: { executionSuccessful: boolean }[]; results: { ruleIndex: number }[] }[])[0]!;
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
    expect(run.results[0]?.ruleIndex).toBe(0);
    expect(JSON.stringify(log)).toContain('a%20b.c');
  });
});
