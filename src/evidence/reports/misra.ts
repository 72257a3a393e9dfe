/** MISRA: the compliance summary of all guidelines, deviation records, findings. */
import { compareText } from '../../base/diagnostic.ts';
import type { DeviationFact, FindingFact, FindingsFacts } from '../../facts/findings.ts';
import { type ComplianceLevel, complianceLevels, complianceOf } from '../compliance.ts';
import { type Block, lineBreak, link, mono, type Row, type Status, status, type Table, text, withCode } from '../document.ts';
import { stackedBars } from '../figures.ts';
import type { Bilingual } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines, type Slots } from '../template.ts';
import { grouped } from '../words.ts';
import { guidelineAnchor, recordAnchor } from './anchors.ts';

/** Findings printed on paper; the HTML page and the facts hold them all. */
const PAPER_FINDINGS = 400;
const CATEGORIES = ['mandatory', 'required', 'advisory', 'disapplied'] as const;
const CHECKS: Readonly<Record<string, Bilingual>> = {
  full: { en: 'tool, full', ja: 'ツール（全体）' },
  partial: { en: 'tool, in part', ja: 'ツール（一部）' },
  review: { en: 'review', ja: 'レビュー' },
  none: { en: 'none', ja: 'なし' },
};
const FINDING_STATUS: Readonly<Record<FindingFact['status'], { readonly status: Status; readonly word: Bilingual }>> = {
  open: { status: 'bad', word: { en: 'open', ja: '未解決' } },
  deviated: { status: 'info', word: { en: 'deviated', ja: '逸脱' } },
  'false-positive': { status: 'info', word: { en: 'false positive', ja: '誤検出' } },
  baseline: { status: 'warn', word: { en: 'baseline', ja: '基準線' } },
};

export const misra: Report = {
  id: 'misra',
  numbered: true,
  slots(context): Slots {
    const facts = context.facts.findings;
    if (facts === undefined) {
      const missing: Block = { kind: 'paragraph', inlines: [status('none', context.word('analysisMissing'))] };
      return { sentence: inlines(), summary: blocks(missing), deviations: blocks(), findings: blocks() };
    }
    return {
      sentence: inlines(text(sentence(facts, context))),
      summary: blocks(...complianceFigure(context, 'figure-compliance-2'), complianceTable(facts, context)),
      deviations: blocks(deviationTable(facts, context)),
      findings: blocks(findingTable(facts, context)),
    };
  },
};

/** The headline always names checker, scope and how many guidelines were checked of how many. */
function sentence(facts: FindingsFacts, { language }: ReportContext): string {
  const run = facts.guidelines.filter((g) => g.run).length;
  const open = facts.findings.filter((f) => f.status === 'open').length;
  const { tool, inputs } = facts;
  return language === 'ja'
    ? `検査ツール ${tool.name} ${tool.version}（${inputs.edition}）。ガイドライン ${grouped(facts.guidelines.length)} 件中 ${grouped(run)} 件を、翻訳単位 ${grouped(inputs.units)}、${grouped(inputs.lines)} 行について検査した。未解決の指摘 ${grouped(open)} 件、完全に解析できなかった入力 ${grouped(facts.incomplete.length)} 件。`
    : `Checked with ${tool.name} ${tool.version}, edition ${inputs.edition}: ${grouped(run)} of ${grouped(facts.guidelines.length)} guidelines over ${grouped(inputs.units)} translation units and ${grouped(inputs.lines)} lines; ${grouped(open)} open findings, ${grouped(facts.incomplete.length)} inputs not completely analysed.`;
}

export function complianceFigure(context: ReportContext, id = 'figure-compliance'): Block[] {
  const facts = context.facts.findings;
  if (facts === undefined || facts.guidelines.length === 0) return [];
  const levels = Object.entries(complianceLevels) as [ComplianceLevel, (typeof complianceLevels)[ComplianceLevel]][];
  const statuses: readonly Status[] = ['bad', 'none', 'warn', 'info', 'good'];
  const bars = CATEGORIES.filter((c) => facts.guidelines.some((g) => g.category === c)).map((category) => {
    const own = facts.guidelines.filter((g) => g.category === category).map((g) => complianceOf(g, facts));
    return {
      label: category === 'disapplied' ? context.say(complianceLevels.disapplied.word) : context.word(category),
      parts: statuses.map((kind) => {
        const of = levels.filter(([, l]) => l.status === kind);
        const present = of.filter(([name]) => facts.guidelines.some((g) => complianceOf(g, facts) === name));
        return {
          label: (present.length === 0 ? of : present).map(([, l]) => context.say(l.word)).join(' / '),
          status: kind,
          value: own.filter((level) => complianceLevels[level].status === kind).length,
        };
      }),
    };
  });
  const used = new Set(bars.flatMap((b) => b.parts.filter((p) => p.value > 0).map((p) => p.status)));
  const shown = bars.map((b) => ({ ...b, parts: b.parts.filter((p) => used.has(p.status)) }));
  return [stackedBars(id, context.word('complianceFigure'), shown)];
}

// [impl->dsn~all-guidelines-listed~1]
/** Categories in order of strictness, then ids with their numbers in order. */
function complianceTable(facts: FindingsFacts, context: ReportContext): Table {
  const { word, say, language } = context;
  const sorted = [...facts.guidelines].sort(
    (a, b) => CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) || compareGuidelines(a.id, b.id),
  );
  return {
    kind: 'table',
    id: 'table-compliance',
    caption: word('complianceSummary'),
    columns: [
      { title: word('guideline'), weight: 13 },
      { title: word('title'), weight: 41 },
      { title: word('category'), weight: 12 },
      { title: word('check'), weight: 12 },
      { title: word('open'), weight: 8, align: 'right' },
      { title: word('deviated'), weight: 11, align: 'right' },
      { title: word('compliance'), weight: 19 },
    ],
    rows: sorted.map((g): Row => {
      const level = complianceLevels[complianceOf(g, facts)];
      return {
        id: guidelineAnchor(g.id),
        status: level.status,
        cells: [
          [mono(g.id)],
          withCode(g.title),
          [text(g.category)],
          [
            text(
              g.run || g.check === 'review' || g.check === 'none'
                ? say(CHECKS[g.check]!)
                : language === 'ja'
                  ? '実行せず'
                  : 'not run',
            ),
          ],
          // Zero findings of a guideline that was not checked is no information.
          [text(g.run ? grouped(g.open) : '—')],
          [text(g.run ? grouped(g.deviated) : '—')],
          [status(level.status, say(level.word))],
        ],
      };
    }),
    note:
      language === 'ja'
        ? `並び：分類、番号。全 ${facts.guidelines.length} 件を示し、省略はない。「—」は検査していないことを示す。`
        : `Sorted by category, then id; all ${facts.guidelines.length} guidelines, none left out. "—" means not looked at, which is not zero.`,
    empty: word('none'),
  };
}

export function compareGuidelines(a: string, b: string): number {
  const parts = (id: string): number[] => (id.match(/\d+/g) ?? []).map(Number);
  const kind = (id: string): string => id.replace(/[\d.]+$/, '');
  const [x, y] = [parts(a), parts(b)];
  return compareText(kind(a), kind(b)) || (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0) || compareText(a, b);
}

function deviationTable(facts: FindingsFacts, context: ReportContext): Table {
  const { word } = context;
  const bad = (d: DeviationFact): number => (d.state === 'valid' ? 1 : 0);
  const sorted = [...facts.deviations].sort((a, b) => bad(a) - bad(b) || compareText(a.id, b.id));
  return {
    kind: 'table',
    id: 'table-deviations',
    caption: word('deviations'),
    columns: [
      { title: word('record'), weight: 14 },
      { title: word('guideline'), weight: 13 },
      { title: word('reason'), weight: 14 },
      { title: word('justification'), weight: 34 },
      { title: context.language === 'ja' ? '起案／承認' : 'Raised / approved', weight: 17 },
      { title: word('uses'), weight: 8, align: 'right' },
      { title: word('state'), weight: 14 },
    ],
    rows: sorted.map((d): Row => {
      const state = deviationState(d, context);
      return {
        id: recordAnchor(d.id),
        status: state.status,
        cells: [
          [mono(d.id), lineBreak, text(d.title)],
          d.guidelines.flatMap((g, i) => [text(i === 0 ? '' : ', '), link(g, guidelineAnchor(g), 'mono')]),
          [text(d.reason === '' ? '—' : d.reason)],
          [text(d.justification === '' ? '—' : d.justification)],
          [
            text(
              `${d.raisedBy === '' ? '—' : d.raisedBy} / ${d.approvedBy === '' ? '—' : d.approvedBy}${d.expires === undefined ? '' : ` (→ ${d.expires})`}`,
            ),
          ],
          [text(grouped(d.uses))],
          [state, ...(d.problem === undefined ? [] : [text(` ${d.problem}`)])],
        ],
      };
    }),
    note: context.language === 'ja' ? '並び：問題のある記録、番号。' : 'Records with a problem first, then by id.',
    empty: word('noDeviations'),
  };
}

function deviationState(d: DeviationFact, { language }: ReportContext) {
  const ja = { valid: '有効', unused: '未使用', misapplied: '誤適用', expired: '期限切れ', invalid: '無効' };
  const kind: Status = d.state === 'valid' ? 'good' : d.state === 'unused' ? 'warn' : 'bad';
  return { kind: 'status', status: kind, text: language === 'ja' ? ja[d.state] : d.state } as const;
}

function findingTable(facts: FindingsFacts, context: ReportContext): Table {
  const { word, say } = context;
  const order: readonly FindingFact['status'][] = ['open', 'baseline', 'deviated', 'false-positive'];
  const sorted = [...facts.findings].sort(
    (a, b) =>
      order.indexOf(a.status) - order.indexOf(b.status) ||
      CATEGORIES.indexOf(a.category) - CATEGORIES.indexOf(b.category) ||
      compareGuidelines(a.guideline, b.guideline) ||
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column,
  );
  return {
    kind: 'table',
    id: 'table-findings',
    caption: word('findings'),
    columns: [
      { title: word('guideline'), weight: 12 },
      { title: word('place'), weight: 26 },
      { title: word('message'), weight: 44 },
      { title: word('status'), weight: 15 },
    ],
    rows: sorted.map((f): Row => {
      const state = FINDING_STATUS[f.status];
      const macro = f.expansion[0];
      return {
        status: state.status,
        cells: [
          [link(f.guideline, guidelineAnchor(f.guideline), 'mono')],
          [mono(`${f.file}:${f.line}:${f.column}`)],
          [
            ...withCode(f.message),
            ...(macro === undefined ? [] : [text(` (${macro.message}, ${macro.file}:${macro.line})`, 'muted')]),
          ],
          [
            status(state.status, say(state.word)),
            ...(f.record === undefined ? [] : [text(' '), link(f.record, recordAnchor(f.record), 'mono')]),
          ],
        ],
      };
    }),
    note:
      context.language === 'ja' ? '並び：状態、分類、ガイドライン、箇所。' : 'Sorted by status, category, guideline and place.',
    empty: word('noFindings'),
    paperLimit: PAPER_FINDINGS,
  };
}
