/** The contract of every exporter: an honest loss report, and what it says it carries comes back through our importer. */
import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { lossesOf, PARTS } from '../../src/trace/exporter.ts';
import { EXPORTERS } from '../../src/trace/exporters.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { reqif } from '../../src/trace/importers/reqif.ts';
import { type Item, idText, makeItem } from '../../src/trace/item.ts';
import { loadItems } from '../../src/trace/load.ts';

const full: Item = makeItem(
  { type: 'req', name: 'watch', revision: 2 },
  { file: 'r.md', line: 3 },
  {
    title: 'Watch & <guard>',
    status: 'draft',
    description: 'The monitor shall trip, "at once".\n\nNeeds: a second look\n# not a title',
    rationale: 'Because\nof that.',
    comment: 'A note.',
    covers: [{ type: 'mkt', name: 'safe', revision: 1 }],
    depends: [{ type: 'req', name: 'clock', revision: 1 }],
    needs: ['dsn', 'utest'],
    tags: ['timing', 'reset'],
    attributes: { asil: 'B(D)' },
    blocks: [{ language: 'yaml', text: 'scenario: s', line: 5 }],
    symbol: 'trip',
  },
);
const goal = makeItem(
  { type: 'mkt', name: 'safe', revision: 1 },
  { file: 'r.md', line: 1 },
  { title: 'Safe', description: 'The island shall be safe.', needs: ['req'] },
);
const clock = makeItem(
  { type: 'req', name: 'clock', revision: 1 },
  { file: 'r.md', line: 2 },
  { title: 'Clock', description: 'The clock shall tick.' },
);
const items = [goal, clock, full];
const AT = '1970-01-01T00:00:00.000Z';

// [utest->dsn~trace-exports~1]
describe.each(EXPORTERS.map((e) => [e.format, e] as const))('exporter %s', (_format, exporter) => {
  it('reports a loss for exactly the parts it does not carry', () => {
    expect(lossesOf(exporter, [full]).map((l) => l.part)).toEqual(PARTS.filter((p) => !exporter.carries.includes(p)));
    expect(
      lossesOf(exporter, [goal])
        .map((l) => l.part)
        .filter((p) => p !== 'place' && p !== 'needs'),
    ).toEqual([]);
  });
  it('writes the same bytes twice, and every id', () => {
    const text = exporter.write(items, AT);
    expect(exporter.write(items, AT)).toBe(text);
    if (exporter.format !== 'aou') for (const name of ['watch', 'safe', 'clock']) expect(text).toContain(name);
  });
  const back = { 'oft-md': 'x.md', reqif: 'x.reqif', 'needs-json': 'needs.json', specobject: 'x.oreqm' }[exporter.format];
  it.each(back === undefined ? [] : [back])('gives back what it carries: %s', (name) => {
    const loaded = loadItems([ImportInput.ofText(name, exporter.write(items, AT))], 'strict');
    expect(loaded.problems).toEqual([]);
    const read = loaded.items.find((i) => i.name.includes('watch'))!;
    const flat = (s: string) => s.replace(/\s+/g, ' ').trim();
    for (const part of exporter.carries) {
      if (part === 'title') expect(read.title).toBe(full.title);
      if (part === 'status') expect(read.status).toBe('draft');
      if (part === 'description' || part === 'rationale')
        expect(flat(read[part]), part).toBe(
          flat(exporter.format === 'needs-json' && part === 'rationale' ? read[part] : full[part]),
        );
      if (part === 'needs' || part === 'tags') expect(read[part], part).toEqual(full[part]);
      if (part === 'covers') expect(read.covers.map((c) => c.name.replace(/^\w+~|~\d+$/g, ''))).toEqual(['safe']);
      if (part === 'revision') expect(read.revision).toBe(2);
      if (part === 'blocks') expect(read.blocks?.[0]?.text).toBe('scenario: s');
    }
  });
});

describe('ReqIF round trip', () => {
  const source = readFileSync(new URL('./fixtures/reqif/a.reqif', import.meta.url), 'utf8');
  it('keeps identifiers, attributes, rich text and relations', () => {
    const first = loadItems([ImportInput.ofText('a.reqif', source)], 'strict').items;
    const second = loadItems(
      [ImportInput.ofText('a.reqif', EXPORTERS.find((e) => e.format === 'reqif')!.write(first, AT))],
      'strict',
    ).items;
    const shown = (list: readonly Item[]) => list.map(({ line, ...i }) => ({ ...i, covers: i.covers.map(idText) }));
    expect(shown(second)).toEqual(shown(first));
    expect(first[0]!.attributes!['xhtml ReqIF.Text']).toContain('<xhtml:b>reset</xhtml:b>');
  });
  it('reads archives in memory, names entries that point outside, and survives broken ones', () => {
    const zip = (files: Record<string, string>) =>
      new ImportInput('a.reqifz', zipSync(Object.fromEntries(Object.entries(files).map(([n, t]) => [n, strToU8(t)]))));
    expect(reqif.read(zip({ 'doc.reqif': source, 'picture.png': 'x' }), 'strict').items).toHaveLength(2);
    const slip = reqif.read(zip({ '../../evil.reqif': source }), 'strict');
    expect(slip.problems.map((p) => p.code)).toEqual(['trace/zip-path']);
    expect(slip.items[0]!.file).toMatch(/^a\.reqifz!/);
    expect(reqif.read(zip({ 'readme.txt': 'x' }), 'strict').problems[0]!.code).toBe('trace/empty-zip');
    expect(reqif.read(new ImportInput('a.reqifz', strToU8('PK no')), 'strict').problems[0]!.code).toBe('trace/bad-zip');
  });
  it('refuses entity bombs', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]><REQ-IF>&b;</REQ-IF>`;
    expect(reqif.read(ImportInput.ofText('a.reqif', bomb), 'strict').problems.map((p) => p.code)).toEqual(['trace/bad-xml']);
  });
});

describe('assumptions of use', () => {
  const aou = makeItem(
    { type: 'aou', name: 'heat', revision: 1 },
    { file: 'r.md', line: 9 },
    { title: 'Heat', description: 'The integrator shall cool the board.', rationale: 'Silicon.', attributes: { asil: 'B' } },
  );
  const kind = makeItem(
    { type: 'dsn', name: 'clock', revision: 1 },
    { file: 'r.md', line: 12 },
    { description: 'The firmware shall set CNTFRQ.', attributes: { Kind: 'Assumption of use' }, covers: [goal] },
  );
  const write = (format: string, list: readonly Item[]) => EXPORTERS.find((e) => e.format === format)!.write(list, AT);
  it('make a chapter of the safety manual, and nothing else does', () => {
    const text = write('aou', [goal, aou, kind]);
    expect(text).toContain('these 2 assumptions');
    expect(text).toContain('`aou~heat~1` (status approved; ASIL B; source r.md:9)');
    expect(text).toContain('serves mkt~safe~1');
    expect(text).not.toContain('The island shall be safe');
    expect(write('aou', [goal])).toContain('No item is an assumption of use');
  });
  it('are Assumption elements of SPDX, tests are verifications, links carry the level', () => {
    const at = { file: 's.c', line: 4 };
    const code = makeItem({ type: 'impl', name: 'f', revision: 0 }, at, { origin: 'tag', covers: [aou] });
    const test = makeItem({ type: 'utest', name: 'f', revision: 0 }, at, { origin: 'tag', covers: [kind] });
    const graph = (JSON.parse(write('spdx', [goal, aou, kind, code, test])) as { '@graph': Record<string, unknown>[] })['@graph'];
    const types = graph.map((e) => e.type);
    for (const t of [
      'SpdxDocument',
      'software_File',
      'Requirement',
      'software_Snippet',
      'functionalsafety_Assumption',
      'functionalsafety_RequirementVerification',
    ])
      expect(types).toContain(t);
    expect(graph.find((e) => e.relationshipType === 'hasTestCase')).toMatchObject({ from: 'urn:assay:item:dsn~clock~1' });
    expect(graph.find((e) => e.type === 'functionalsafety_SafetyContextRelationship')).toMatchObject({
      functionalsafety_safetyIntegrityLevel: 'asilB',
    });
    const ids = new Set(graph.map((e) => e.spdxId));
    for (const e of graph)
      for (const to of [e.from, ...((e.to as string[] | undefined) ?? [])]) if (to !== undefined) expect(ids).toContain(to);
  });
});
