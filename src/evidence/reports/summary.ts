/** The one-page summary: each claim with what was measured, its target and its gaps; the gravest gaps; two figures. */
import { type Block, link, type Row, status, text } from '../document.ts';
import { gravities, onePerRuleFirst } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { verdictTitles } from '../verdict.ts';
import { grouped } from '../words.ts';
import { openPointAnchor } from './anchors.ts';
import { complianceFigure } from './misra.ts';
import { gravityWords } from './open-points.ts';
import { coverageFigure } from './requirements.ts';

const TOP_POINTS = 6;
const CHAPTER = { C1: 'sec-requirements', C2: 'sec-tests', C3: 'sec-misra', C4: 'sec-scope' } as const;
const CLAIM_STATUS = {
  good: { en: 'shown', ja: '成立' },
  bad: { en: 'not shown', ja: '不成立' },
  warn: { en: 'open points', ja: '未解決あり' },
  none: { en: 'not judged', ja: '判定不能' },
  info: { en: '—', ja: '—' },
} as const;

export const summary: Report = {
  id: 'summary',
  numbered: true,
  slots(context) {
    const { verdict, say } = context;
    return {
      verdict: inlines(status(verdict.status, say(verdictTitles[verdict.verdict]))),
      incomplete: inlines(text(grouped(verdict.counts.incomplete))),
      blocking: inlines(text(grouped(verdict.counts.blocking))),
      open: inlines(text(grouped(verdict.counts.open))),
      minor: inlines(text(grouped(verdict.counts.minor))),
      claims: blocks(claimTable(context)),
      'top-points': blocks(topPoints(context)),
      figures: blocks(...coverageFigure(context), ...complianceFigure(context)),
    };
  },
};

function claimTable(context: ReportContext): Block {
  const { word, say, verdict } = context;
  return {
    kind: 'table',
    id: 'table-claims',
    caption: word('claims'),
    columns: [
      { title: word('claim'), weight: 30 },
      { title: word('status'), weight: 16 },
      { title: word('measured'), weight: 34 },
      { title: word('target'), weight: 20 },
      { title: word('openPoints'), weight: 13, align: 'right' },
    ],
    rows: verdict.claims.map(
      (c): Row => ({
        status: c.status,
        cells: [
          [link(c.id, CHAPTER[c.id]), text(` ${say(c.title)}`)],
          [status(c.status, say(CLAIM_STATUS[c.status]))],
          [text(say(c.measured))],
          [text(say(c.target))],
          [text(grouped(c.openPoints))],
        ],
      }),
    ),
    empty: word('none'),
  };
}

function topPoints(context: ReportContext): Block {
  const { verdict, say, word } = context;
  const points = gravities
    .flatMap((g) => onePerRuleFirst(verdict.openPoints.filter((p) => p.gravity === g)))
    .slice(0, TOP_POINTS);
  if (points.length === 0) return { kind: 'paragraph', inlines: [text(word('noOpenPoints'))] };
  return {
    kind: 'list',
    ordered: false,
    items: points.map((p) => [
      link(p.id, openPointAnchor(p.id)),
      text(' '),
      status(gravityWords[p.gravity].status, say(gravityWords[p.gravity].word)),
      text(` ${p.subject === '' ? '' : `${p.subject}: `}${say(p.text)} (${p.rule})`),
    ]),
  };
}
