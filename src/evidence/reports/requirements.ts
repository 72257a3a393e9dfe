/** Requirements: counts, holes before the matrix, the matrix in both directions with the results of the linked tests. */
import { compareText } from '../../base/diagnostic.ts';
import type { ItemFact, RequirementsFacts } from '../../facts/requirements.ts';
import { type Block, type Inline, lineBreak, link, mono, type Row, type Status, status, type Table, text } from '../document.ts';
import { type Bar, stackedBars } from '../figures.ts';
import type { Bilingual } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines, type Slots } from '../template.ts';
import { grouped } from '../words.ts';
import { itemAnchor } from './anchors.ts';

const COVERAGE: Readonly<Record<ItemFact['coverage'], { readonly status: Status; readonly word: Bilingual }>> = {
  covered: { status: 'good', word: { en: 'covered', ja: 'カバー済み' } },
  uncovered: { status: 'bad', word: { en: 'uncovered', ja: '未カバー' } },
  pending: { status: 'warn', word: { en: 'pending', ja: '保留' } },
  cycle: { status: 'bad', word: { en: 'cycle', ja: '循環' } },
  'not-needed': { status: 'info', word: { en: 'no coverage needed', ja: 'カバー不要' } },
};
const DEFECT = { en: 'defect', ja: '不備' };
const DEFECT_BELOW = { en: 'defect below', ja: '下位に不備' };

export const requirements: Report = {
  id: 'requirements',
  numbered: true,
  slots(context): Slots {
    const facts = context.facts.requirements;
    const missing: Block = { kind: 'paragraph', inlines: [status('none', context.word('analysisMissing'))] };
    if (facts === undefined) {
      return { counts: inlines(status('none', context.word('analysisMissing'))), holes: blocks(missing), matrix: blocks() };
    }
    return {
      counts: inlines(text(countsOf(facts, context))),
      holes: blocks(...coverageFigure(context, 'figure-coverage-2'), holes(facts, context)),
      matrix: blocks(matrix(facts, context)),
    };
  },
};

function countsOf(facts: RequirementsFacts, { language }: ReportContext): string {
  const { ok, defects, rootCauses } = facts.counts;
  const levels = typesInOrder(facts).map((t) => `${t} ${grouped(facts.counts.byType[t] ?? 0)}`);
  return language === 'ja'
    ? `${grouped(facts.items.length)} 項目（${levels.join('、')}）。不備なし ${grouped(ok)}、不備 ${grouped(defects)}（うち根本原因 ${grouped(rootCauses)}）。`
    : `${grouped(facts.items.length)} items (${levels.join(', ')}); ${grouped(ok)} without defect, ${grouped(defects)} with a defect, of which ${grouped(rootCauses)} are root causes.`;
}

/** Levels from the top: a type that another type covers stands before it. */
function typesInOrder(facts: RequirementsFacts): string[] {
  const types = [...new Set(facts.items.map((i) => i.type))].sort();
  const typeOf = new Map(facts.items.map((i) => [i.id, i.type]));
  const depth = new Map(types.map((t) => [t, 0]));
  for (let round = 0; round < types.length; round++) {
    for (const item of facts.items) {
      for (const to of item.covers) {
        const above = typeOf.get(to);
        if (above === undefined || above === item.type) continue;
        depth.set(item.type, Math.min(types.length, Math.max(depth.get(item.type)!, depth.get(above)! + 1)));
      }
    }
  }
  return types.sort((a, b) => depth.get(a)! - depth.get(b)! || compareText(a, b));
}

export function coverageFigure(context: ReportContext, id = 'figure-coverage'): Block[] {
  const facts = context.facts.requirements;
  if (facts === undefined || facts.items.length === 0) return [];
  // Tags in code and tests say nothing here: nothing has to cover them.
  const told = (type: string): boolean => facts.items.some((i) => i.type === type && (i.needs.length > 0 || i.defect));
  const bars = typesInOrder(facts)
    .filter(told)
    .map((type): Bar => {
      const items = facts.items.filter((i) => i.type === type);
      const count = (test: (i: ItemFact) => boolean): number => items.filter(test).length;
      return {
        label: type,
        parts: [
          { label: context.say(DEFECT), status: 'bad', value: count((i) => i.defect && i.rootCause) },
          { label: context.say(DEFECT_BELOW), status: 'warn', value: count((i) => i.defect && !i.rootCause) },
          {
            label: context.say(COVERAGE.covered.word),
            status: 'good',
            value: count((i) => !i.defect && i.coverage === 'covered'),
          },
          {
            label: context.say(COVERAGE['not-needed'].word),
            status: 'info',
            value: count((i) => !i.defect && i.coverage !== 'covered'),
          },
        ],
      };
    })
    .filter((b) => b.parts.some((p) => p.value > 0));
  const used = new Set(bars.flatMap((b) => b.parts.filter((p) => p.value > 0).map((p) => p.status)));
  const shown = bars.map((b) => ({ ...b, parts: b.parts.filter((p) => used.has(p.status)) }));
  return [stackedBars(id, context.word('coverageFigure'), shown)];
}

function stateOf(item: ItemFact, context: ReportContext): { status: Status; inlines: Inline[] } {
  if (!item.defect) {
    const c = COVERAGE[item.coverage];
    return { status: c.status, inlines: [status(c.status, context.say(c.word))] };
  }
  const kind: Status = item.rootCause ? 'bad' : 'warn';
  return { status: kind, inlines: [status(kind, context.say(item.rootCause ? DEFECT : DEFECT_BELOW))] };
}

function holes(facts: RequirementsFacts, context: ReportContext): Table {
  const { word } = context;
  const defects = facts.items
    .filter((i) => i.defect)
    .sort((a, b) => Number(b.rootCause) - Number(a.rootCause) || compareText(a.id, b.id));
  return {
    kind: 'table',
    id: 'table-holes',
    caption: word('holes'),
    columns: [
      { title: word('item'), weight: 34 },
      { title: word('status'), weight: 16 },
      { title: word('missing'), weight: 16 },
      { title: word('why'), weight: 34 },
    ],
    rows: defects.map((item): Row => {
      const state = stateOf(item, context);
      return {
        status: state.status,
        cells: [
          [link(item.id, itemAnchor(item.id), 'mono'), ...(item.title === '' ? [] : [lineBreak, text(item.title)])],
          state.inlines,
          item.uncoveredTypes.length === 0 ? [text('—')] : [text(item.uncoveredTypes.join(', '), 'alert')],
          [text(item.reasons.length === 0 ? '—' : item.reasons.join('; '))],
        ],
      };
    }),
    empty: word('noHoles'),
  };
}

// [impl->dsn~matrix-with-results~1]
/** Every item that others have to cover, by level; tags in code and tests appear as what covers it. */
function matrix(facts: RequirementsFacts, context: ReportContext): Table {
  const { word, language } = context;
  const order = new Map(typesInOrder(facts).map((t, i) => [t, i]));
  const verdicts = verdictsByRequirement(context);
  const covering = new Map<string, ItemFact[]>();
  const byId = new Map(facts.items.map((i) => [i.id, i]));
  for (const l of facts.links) {
    const from = byId.get(l.from);
    if (from !== undefined) covering.set(l.to, [...(covering.get(l.to) ?? []), from]);
  }
  const items = facts.items
    .filter((i) => i.needs.length > 0 || i.defect || (covering.get(i.id) ?? []).length > 0)
    .sort((a, b) => order.get(a.type)! - order.get(b.type)! || compareText(a.id, b.id));
  return {
    kind: 'table',
    id: 'table-matrix',
    caption: word('matrix'),
    columns: [
      { title: word('requirement'), weight: 30 },
      { title: word('covers'), weight: 20 },
      { title: word('coveredBy'), weight: 35 },
      { title: word('results'), weight: 14 },
      { title: word('status'), weight: 15 },
    ],
    rows: items.map((item): Row => {
      const state = stateOf(item, context);
      return {
        id: itemAnchor(item.id),
        status: state.status,
        cells: [
          item.title === '' ? [mono(item.id)] : [mono(item.id), lineBreak, text(item.title)],
          linksOf(item.covers, byId),
          coveredBy(item, covering.get(item.id) ?? [], word('none')),
          resultsOf(item, verdicts.get(item.id) ?? [], language),
          state.inlines,
        ],
      };
    }),
    note:
      language === 'ja'
        ? '並び：レベル、番号。コード・テスト中のタグは「カバー元」に示す。証拠水準は結果欄に示す。'
        : 'Sorted by level, then id. Tags in code and tests are shown as what covers an item.',
    empty: word('noItems'),
  };
}

function linksOf(ids: readonly string[], byId: ReadonlyMap<string, ItemFact>): Inline[] {
  if (ids.length === 0) return [text('—')];
  return separated(ids.map((id) => (byId.has(id) ? [link(id, itemAnchor(id), 'mono')] : [text(id, 'alert')])));
}

function coveredBy(item: ItemFact, by: readonly ItemFact[], none: string): Inline[] {
  const found = [...by]
    .sort((a, b) => compareText(a.type, b.type) || compareText(a.file, b.file) || a.line - b.line)
    .map((c) =>
      c.needs.length > 0 ? [link(c.id, itemAnchor(c.id), 'mono')] : [text(`${c.type} `), mono(`${c.file}:${c.line}`)],
    );
  const missing = item.uncoveredTypes.map((t) => [text(`${t} ${none}`, 'alert')]);
  const all = [...missing, ...found];
  return all.length === 0
    ? [text(item.needs.length === 0 ? '—' : none, item.needs.length === 0 ? 'muted' : 'alert')]
    : separated(all);
}

function separated(parts: readonly (readonly Inline[])[]): Inline[] {
  return parts.flatMap((p, i) => (i === 0 ? [...p] : [lineBreak, ...p]));
}

/** Verdicts of the tests of each requirement: what the trace linked by tags, and every run that names the requirement. */
function verdictsByRequirement({ facts }: ReportContext): ReadonlyMap<string, readonly string[]> {
  const verdicts = new Map<string, string[]>();
  const add = (id: string, verdict: string): void => {
    const list = verdicts.get(id);
    if (list === undefined) verdicts.set(id, [verdict]);
    else list.push(verdict);
  };
  const runs = facts.runs?.runs ?? [];
  const known = new Set(runs.map((r) => `${r.requirement} ${r.case}`));
  for (const run of runs) add(run.requirement, run.verdict);
  for (const item of facts.requirements?.items ?? []) {
    for (const r of item.results ?? []) if (!known.has(`${item.id} ${r.test}`)) add(item.id, r.verdict);
  }
  return verdicts;
}

function resultsOf(item: ItemFact, verdicts: readonly string[], language: 'en' | 'ja'): Inline[] {
  const level = item.evidenceLevel === undefined ? [] : [text(` L${item.evidenceLevel}`, 'muted')];
  if (verdicts.length === 0) return [text('—', 'muted'), ...level];
  const passed = verdicts.filter((v) => v === 'passed').length;
  const ran = verdicts.filter((v) => v !== 'not-run').length;
  const kind: Status = ran === 0 ? 'none' : passed < ran ? 'bad' : passed < verdicts.length ? 'warn' : 'good';
  const all = grouped(verdicts.length);
  return [status(kind, language === 'ja' ? `${grouped(passed)}/${all} 合格` : `${grouped(passed)} of ${all} passed`), ...level];
}
