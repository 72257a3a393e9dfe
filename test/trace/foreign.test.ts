/** References without a type: resolved by name over all files of a run. */
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { ImportInput } from '../../src/trace/importer.ts';
import { idText } from '../../src/trace/item.ts';
import { linkItems } from '../../src/trace/link.ts';
import { loadItems } from '../../src/trace/load.ts';

const load = (files: Record<string, string | Uint8Array>) =>
  loadItems(
    Object.entries(files).map(([p, t]) => (typeof t === 'string' ? ImportInput.ofText(p, t) : new ImportInput(p, t))),
    'strict',
  );
const links = (files: Record<string, string | Uint8Array>) =>
  load(files).items.flatMap((i) => i.covers.map((c) => `${idText(i)} → ${idText(c)}`));

// [utest->dsn~trace-importers~1]
describe('references by name', () => {
  it('takes an enumeration literal of another TRLC file for no reference', () =>
    expect(
      links({
        'a.rsl': 'package P\nenum Level { QM }\n',
        'b.trlc': 'package P\nReq a { text = "A." }\nReq b { level = Level.QM up = [a, Q.gone] }\n',
      }),
    ).toEqual(['Req~P.b~1 → Req~P.a~1', 'Req~P.b~1 → *~Q.gone~0']));

  it('keeps the version that a sphinx-needs link demands', () => {
    const files = (version: number) => ({
      'a.rst': '.. req:: A\n   :id: A_1\n   :version: 2\n',
      'b.rst': `.. spec:: B\n   :id: B_1\n   :links: A_1[version==${version}]\n`,
    });
    expect(links(files(2))).toEqual(['spec~B_1~1 → req~A_1~2']);
    expect(links(files(1))).toEqual(['spec~B_1~1 → req~A_1~1']);
    const graph = linkItems(load(files(1)).items);
    expect(graph.status.length).toBeGreaterThan(1);
  });

  it('follows ReqIF relations across the documents of one archive', () => {
    const reqif = (content: string) =>
      Buffer.from(`<REQ-IF><CORE-CONTENT><REQ-IF-CONTENT>${content}</REQ-IF-CONTENT></CORE-CONTENT></REQ-IF>`);
    const archive = zipSync({
      'one.reqif': reqif('<SPEC-OBJECTS><SPEC-OBJECT IDENTIFIER="a"/></SPEC-OBJECTS>'),
      'two.reqif': reqif(
        '<SPEC-OBJECTS><SPEC-OBJECT IDENTIFIER="b"/></SPEC-OBJECTS><SPEC-RELATIONS><SPEC-RELATION>' +
          '<SOURCE><SPEC-OBJECT-REF>b</SPEC-OBJECT-REF></SOURCE><TARGET><SPEC-OBJECT-REF>a</SPEC-OBJECT-REF></TARGET>' +
          '</SPEC-RELATION></SPEC-RELATIONS>',
      ),
    });
    expect(links({ 'x.reqifz': archive })).toEqual(['object~b~1 → object~a~1']);
    expect(load({ 'x.reqifz': archive }).problems).toEqual([]);
  });
});
