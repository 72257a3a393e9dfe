/** Every importer on lines of a million characters, entity bombs, archives that point outside: a value and problems, never a throw. */
import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { memoryPort } from '../../src/trace/canary.ts';
import { ImportInput, MAX_LINE } from '../../src/trace/importer.ts';
import { IMPORTERS } from '../../src/trace/importers.ts';
import { loadItems } from '../../src/trace/load.ts';
import { strictRun } from '../../src/trace/project.ts';
import { readResults } from '../../src/trace/results.ts';

const load = (path: string, data: string | Uint8Array) =>
  loadItems([typeof data === 'string' ? ImportInput.ofText(path, data) : new ImportInput(path, data)], 'strict');
const codes = (path: string, data: string | Uint8Array) => load(path, data).problems.map((p) => p.code);

// [utest->dsn~trace-importers~1]
describe('hostile input', () => {
  it.each(IMPORTERS.map((i) => [i.format, i] as const))('long lines of %s', { timeout: 60_000 }, (format, importer) => {
    const folder = new URL(`./fixtures/${format}/`, import.meta.url);
    const name = readdirSync(folder).find((f) => f !== 'expected.json')!;
    const text = readFileSync(new URL(name, folder), 'utf8');
    const middle = text.indexOf('\n', text.length / 2) + 1;
    const long = ['a', 'a,', 'a~', '[', '"x', 'Needs: a,'].map((token) => token.repeat(1_000_000 / token.length));
    for (const line of [...long, '<'.repeat(50_000), 'a'.repeat(MAX_LINE + 1)]) {
      const read = importer.read(ImportInput.ofText(name, `${text.slice(0, middle)}${line}\n${text.slice(middle)}`), 'strict');
      for (const p of read.problems) expect(p.place?.line).toBeGreaterThanOrEqual(1);
    }
  });

  it('a line beyond the limit is named, not searched', () => {
    const long = 'x'.repeat(MAX_LINE);
    expect(codes('a.md', `\`req~a~1\`\n\nNeeds: ${long}\n`)).toEqual(['trace/long-line']);
    expect(codes('a.c', `// ${'['}impl->req~a~1] ${long}\n`)).toEqual(['trace/long-line']);
    expect(codes('a.min.js', `${long}\n`)).toEqual([]);
  });

  it('more results and objects than a call can have arguments', () => {
    const cases = '<testcase name="a"/>'.repeat(200_000);
    const read = readResults([{ path: 'j.xml', input: ImportInput.ofText('j.xml', `<testsuite>${cases}</testsuite>`) }]);
    expect(read.value.tests).toHaveLength(200_000);
    const relations = '<SPEC-RELATION/>'.repeat(200_000);
    const reqif = `<REQ-IF><CORE-CONTENT><REQ-IF-CONTENT><SPEC-RELATIONS>${relations}</SPEC-RELATIONS></REQ-IF-CONTENT></CORE-CONTENT></REQ-IF>`;
    expect(load('a.reqif', reqif).problems).toHaveLength(200_000);
  });

  const bomb = `<!DOCTYPE x [<!ENTITY a "aaaa">${[...'bcdefghij'].map((c) => `<!ENTITY ${c} "${`&${String.fromCharCode(c.charCodeAt(0) - 1)};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['a.reqif', `${bomb}<REQ-IF>&j;</REQ-IF>`, 'trace/bad-xml'],
    ['a.oreqm', `${bomb}<specdocument>&j;</specdocument>`, 'trace/bad-xml'],
    ['a.reqif', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><REQ-IF>&e;</REQ-IF>', 'trace/bad-xml'],
    ['a.oreqm', '<a>'.repeat(100_000), 'trace/bad-xml'],
    ['needs.json', `{"current_version":${'['.repeat(100_000)}`, 'trace/bad-json'],
    ['a.trlc', `package P\nR a { x = ${'['.repeat(100_000)}`, 'trace/bad-trlc'],
  ])('bombs and depth: %s', (path, text, code) => expect(codes(path, text)).toContain(code));

  it('archives that point outside or unpack without end', () => {
    const slip = zipSync({ '../../evil.reqif': Buffer.from('<REQ-IF/>'), '/abs.reqif': Buffer.from('<REQ-IF/>') });
    expect(codes('a.reqifz', slip)).toEqual(['trace/zip-path', 'trace/zip-path']);
    expect(codes('a.reqifz', slip.slice(0, 40))).toEqual(['trace/bad-zip']);
    const big = Buffer.from(zipSync({ 'a.reqif': Buffer.from('<REQ-IF/>') }));
    big.writeUInt32LE(0x7fffffff, big.indexOf('PK\x01\x02', 0, 'latin1') + 24); // the size that the directory claims
    expect(load('a.reqifz', big).problems[0]?.message).toContain('unpack to more than 512 MiB');
  });

  it('a chain of folders that never ends is not walked', () => {
    const port = memoryPort({ 'a.md': '`req~a~1`\n\nIt shall.\n' });
    const looped = { ...port, links: () => ['again'] };
    const run = strictRun(looped, { paths: ['.'], exclude: [], types: [] });
    expect(run.collected.skipped).toEqual([{ path: 'again', why: 'linked folder', folder: true }]);
  });
});
