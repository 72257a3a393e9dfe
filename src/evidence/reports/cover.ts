/** The cover: what the pack is about, the computed verdict with its reasons, sign-off, how to verify it. */
import { type Inline, link, mono, text } from '../document.ts';
import { gravities, onePerRuleFirst } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { verdictTitles } from '../verdict.ts';
import { openPointAnchor } from './anchors.ts';

/** Reasons on the cover; the others are in the list of open points. */
const REASONS = 6;

export const cover: Report = {
  id: 'cover',
  numbered: false,
  slots(context) {
    const { facts, verdict, word, say } = context;
    const { project } = facts;
    return {
      product: inlines(text(project.product, 'bold')),
      verdict: blocks({
        kind: 'verdict',
        status: verdict.status,
        title: say(verdictTitles[verdict.verdict]),
        reasons: reasonsOf(context),
      }),
      identification: blocks({
        kind: 'fields',
        fields: [
          { name: word('product'), value: [text(`${project.product} ${project.version}`)] },
          { name: word('integrity'), value: [text(project.integrity === '' ? '—' : project.integrity)] },
          { name: word('documentId'), value: [mono(context.documentId)] },
          { name: word('issued'), value: [text(`${project.issuedAt} (${project.dateBasis})`)] },
          { name: word('revision'), value: [mono(revisionOf(context))] },
          { name: word('tool'), value: [text(`${project.tool.name} ${project.tool.version}`)] },
          { name: word('classification'), value: [text(context.classification === '' ? '—' : context.classification)] },
          { name: word('contentDigest'), value: [mono(context.contentDigest)] },
        ],
      }),
      description: inlines(text(project.description === '' ? '—' : project.description)),
      'sign-off': blocks({
        kind: 'signatures',
        columns: [word('role'), word('name'), word('date'), word('signature')],
        roles: context.language === 'ja' ? ['作成', '検証', '承認'] : ['Prepared by', 'Verified by', 'Approved by'],
      }),
      draft: inlines(text(word('draft'), 'alert')),
    };
  },
};

function revisionOf({ facts: { project } }: ReportContext): string {
  if (project.revision === '') return '—';
  return project.dirty === 'no' ? project.revision : `${project.revision} (dirty: ${project.dirty})`;
}

function reasonsOf(context: ReportContext): Inline[][] {
  const { verdict, say } = context;
  if (verdict.openPoints.length === 0) return [[text(context.word('noOpenPoints'))]];
  const worst = gravities.find((g) => verdict.counts[g] > 0)!;
  const first = onePerRuleFirst(verdict.openPoints.filter((p) => p.gravity === worst));
  const shown = first
    .slice(0, REASONS)
    .map((p) => [
      link(p.id, openPointAnchor(p.id)),
      text(` ${p.rule}${p.subject === '' ? '' : ` ${p.subject}`}: ${say(p.text)}`),
    ]);
  const rest = verdict.openPoints.length - shown.length;
  if (rest > 0) {
    const words = context.language === 'ja' ? `ほか ${rest} 件の未解決事項` : `and ${rest} more open points`;
    shown.push([link(words, 'sec-open-points')]);
  }
  return shown;
}
