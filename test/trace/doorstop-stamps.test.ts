/** Doorstop's review stamps: recomputed, compared, and wrong ones named at both ends. The digests were made with Python's hashlib. */
import { describe, expect, it } from 'vitest';
import { doorstopReasons } from '../../src/trace/doorstop-stamps.ts';
import { ImportInput } from '../../src/trace/importer.ts';
import { linkItems } from '../../src/trace/link.ts';
import { loadItems } from '../../src/trace/load.ts';

const ITEM = { parent: 'F6deGLIbxxJh8nIGitvzlnI7Mje9E1Sf1YOr10AdHws=', reviewed: '6qVQn0EddDs6DuZgfLuFa3PR-F9N61byzVpYCNHmrPM=' };

function reasons(files: Record<string, string>): string[] {
  const loaded = loadItems(
    Object.entries(files)
      .filter(([p]) => !p.endsWith('.doorstop.yml'))
      .map(([p, t]) => ImportInput.ofText(p, t)),
    'strict',
  );
  const graph = linkItems(loaded.items);
  const found = doorstopReasons(
    graph,
    loaded.files.filter((f) => f.format === 'doorstop').map((f) => f.path),
    (p) => files[p],
  );
  return [...found].flatMap(([i, list]) => list.map((r) => `${graph.items[i]!.name}: ${r.text}`)).sort();
}

const parent = (text: string) =>
  `active: true\nlevel: 1.0\nlinks: []\nnormative: true\nreferences:\n- path: ' a/b.c '\n  type: file\n  keyword: it's\nref: ''\nreviewed: null\nseverity: 3\ntext: |\n  ${text}\n\n`;
const child = (stamp: string, reviewed: string) =>
  `active: true\nlevel: 1.1\nlinks:\n- REQ010: ${stamp}\n- REQ9: null\nnormative: true\nref: ' r '\nreviewed: ${reviewed}\ntext: |\n  The valve shall open.  \n  Now.\n`;
const settings = 'settings:\n  prefix: REQ\nattributes:\n  reviewed:\n  - severity\n  - absent\n';

// [utest->dsn~trace-doorstop-stamps~1]
describe('Doorstop stamps', () => {
  it('accepts stamps that fit', () =>
    expect(
      reasons({
        'reqs/.doorstop.yml': settings,
        'reqs/REQ010.yml': parent('The brake shall close.'),
        'reqs/TST001.yml': child(ITEM.parent, ITEM.reviewed),
      }),
    ).toEqual([]));

  it('names an unreviewed change and a suspect link at both ends', () =>
    expect(
      reasons({
        'reqs/.doorstop.yml': settings,
        'reqs/REQ010.yml': parent('The brake shall open.'),
        'reqs/TST001.yml': child(ITEM.parent, `x${ITEM.reviewed}`),
      }),
    ).toEqual([
      'REQ010: the link TST001 → REQ010 is suspect: REQ010 changed since the link was cleared',
      'TST001: it changed since its Doorstop review',
      'TST001: the link TST001 → REQ010 is suspect: REQ010 changed since the link was cleared',
    ]));

  it('leaves items alone that were never stamped or are inactive', () => {
    expect(reasons({ 'reqs/TST001.yml': child('null', 'true') })).toEqual([]);
    expect(reasons({ 'reqs/TST001.yml': child('old', 'old').replace('active: true', 'active: false') })).toEqual([]);
  });

  it('survives what is no item', () => expect(reasons({ 'reqs/TST001.yml': 'active: [\nlevel: 1\n' })).toEqual([]));
});
