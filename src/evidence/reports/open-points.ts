/** Every open point and every rule: the gap list of the pack, complete and generated. */
import { anchor, link, type Row, type Status, status, type Table, text } from '../document.ts';
import type { Bilingual, Gravity } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { grouped } from '../words.ts';

export const gravityWords: Readonly<Record<Gravity, { readonly status: Status; readonly word: Bilingual }>> = {
  incomplete: { status: 'none', word: { en: 'incomplete', ja: '入力不完全' } },
  blocking: { status: 'bad', word: { en: 'blocking', ja: '提出不可' } },
  open: { status: 'warn', word: { en: 'open', ja: '未解決' } },
  minor: { status: 'info', word: { en: 'minor', ja: '軽微' } },
};

export const openPointAnchor = (id: string): string => anchor('op', id);

export const openPoints: Report = {
  id: 'open-points',
  numbered: true,
  slots(context) {
    const { verdict } = context;
    return {
      count: inlines(text(grouped(verdict.openPoints.length))),
      'open-points': blocks(openPointTable(context)),
      rules: blocks(ruleTable(context)),
    };
  },
};

function openPointTable(context: ReportContext): Table {
  const { word, say, verdict } = context;
  const rows = verdict.openPoints.map((p): Row => {
    const gravity = gravityWords[p.gravity];
    return {
      id: openPointAnchor(p.id),
      status: gravity.status,
      cells: [
        [text(p.id, 'mono')],
        [status(gravity.status, say(gravity.word))],
        [link(p.rule, anchor('rule', p.rule))],
        [text(p.claim)],
        [text(p.subject === '' ? '—' : p.subject, 'mono')],
        [text(say(p.text))],
      ],
    };
  });
  return {
    kind: 'table',
    id: 'table-open-points',
    caption: word('openPoints'),
    columns: [
      { title: word('id'), weight: 9 },
      { title: word('gravity'), weight: 12 },
      { title: word('rule'), weight: 8 },
      { title: word('claim'), weight: 7 },
      { title: word('subject'), weight: 22 },
      { title: word('missing'), weight: 42 },
    ],
    rows,
    empty: word('noOpenPoints'),
  };
}

function ruleTable(context: ReportContext): Table {
  const { word, say, verdict } = context;
  return {
    kind: 'table',
    id: 'table-rules',
    caption: word('rules'),
    columns: [
      { title: word('rule'), weight: 8 },
      { title: word('says'), weight: 72 },
      { title: word('openPoints'), weight: 12, align: 'right' },
      { title: word('status'), weight: 16 },
    ],
    rows: verdict.rules.map((r) => {
      const state: Status = r.openPoints === 0 ? 'good' : 'warn';
      const held = r.openPoints === 0 ? { en: 'holds', ja: '成立' } : { en: 'does not hold', ja: '不成立' };
      return {
        id: anchor('rule', r.id),
        status: state,
        cells: [[text(r.id)], [text(say(r.says))], [text(grouped(r.openPoints))], [status(state, say(held))]],
      };
    }),
    empty: word('none'),
  };
}
