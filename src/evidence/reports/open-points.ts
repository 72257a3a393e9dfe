/** Every open point and every rule: the gap list of the pack, complete and generated. */
import { anchor, type Inline, link, mono, type Row, type Status, status, type Table, text, withCode } from '../document.ts';
import type { Bilingual, Gravity } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { grouped } from '../words.ts';
import { guidelineAnchor, itemAnchor, openPointAnchor, recordAnchor } from './anchors.ts';

export const gravityWords: Readonly<Record<Gravity, { readonly status: Status; readonly word: Bilingual }>> = {
  incomplete: { status: 'none', word: { en: 'incomplete', ja: '入力不完全' } },
  blocking: { status: 'bad', word: { en: 'blocking', ja: '提出不可' } },
  open: { status: 'warn', word: { en: 'open', ja: '未解決' } },
  minor: { status: 'info', word: { en: 'minor', ja: '軽微' } },
};

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
  const places = placesOf(context);
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
        [subjectOf(p.subject, places)],
        withCode(say(p.text)),
      ],
    };
  });
  return {
    kind: 'table',
    id: 'table-open-points',
    caption: word('openPoints'),
    columns: [
      { title: word('id'), weight: 8.5 },
      { title: word('gravity'), weight: 12 },
      { title: word('rule'), weight: 7.5 },
      { title: word('claim'), weight: 6.5 },
      { title: word('subject'), weight: 28 },
      { title: word('missing'), weight: 38 },
    ],
    rows,
    empty: word('noOpenPoints'),
  };
}

/** Where the row about a subject stands, for the subjects that have one. */
function placesOf({ facts }: ReportContext): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  for (const i of facts.requirements?.items ?? []) if (i.needs.length > 0 || i.defect) places.set(i.id, itemAnchor(i.id));
  for (const g of facts.findings?.guidelines ?? []) places.set(g.id, guidelineAnchor(g.id));
  for (const d of facts.findings?.deviations ?? []) places.set(d.id, recordAnchor(d.id));
  return places;
}

function subjectOf(subject: string, places: ReadonlyMap<string, string>): Inline {
  if (subject === '') return text('—');
  const place = places.get(subject);
  return place === undefined ? mono(subject) : link(subject, place, 'mono');
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
