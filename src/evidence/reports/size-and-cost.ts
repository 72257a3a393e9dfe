/** Size by component and language, and estimates with their ranges: estimates, not evidence. */
import type { CostFacts } from '../../facts/cost.ts';
import type { SizeFacts } from '../../facts/size.ts';
import { type Block, mono, status, type Table, text } from '../document.ts';
import { rangeBars, stackedBars } from '../figures.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines, type Slots } from '../template.ts';
import { grouped } from '../words.ts';

export const sizeAndCost: Report = {
  id: 'size-and-cost',
  numbered: true,
  slots(context): Slots {
    const { size, cost } = context.facts;
    const missing: Block = { kind: 'paragraph', inlines: [status('none', context.word('analysisMissing'))] };
    return {
      total: inlines(
        size === undefined ? status('none', context.word('analysisMissing')) : text(grouped(size.totals.code), 'bold'),
      ),
      basis: inlines(text(size?.basis ?? '—')),
      size: blocks(...(size === undefined ? [missing] : sizeBlocks(size, context))),
      cost: blocks(...(cost === undefined ? [missing] : costBlocks(cost, context))),
    };
  },
};

function sizeBlocks(size: SizeFacts, context: ReportContext): Block[] {
  const { word } = context;
  const bars = size.components.map((c) => ({
    label: c.name,
    parts: [{ label: word('codeLines'), status: 'info' as const, value: c.fileSloc }],
  }));
  const components: Table = {
    kind: 'table',
    id: 'table-components',
    caption: word('components'),
    columns: [
      { title: word('component'), weight: 50 },
      { title: word('files'), weight: 15, align: 'right' },
      { title: word('codeLines'), weight: 20, align: 'right' },
    ],
    rows: size.components.map((c) => ({ cells: [[text(c.name)], [text(grouped(c.files))], [text(grouped(c.fileSloc))]] })),
    empty: word('noSize'),
  };
  const languages: Table = {
    kind: 'table',
    id: 'table-languages',
    caption: word('languages'),
    columns: [
      { title: word('language'), weight: 40 },
      { title: word('files'), weight: 15, align: 'right' },
      { title: word('codeLines'), weight: 15, align: 'right' },
      { title: word('comment'), weight: 15, align: 'right' },
      { title: word('blank'), weight: 15, align: 'right' },
    ],
    rows: [...size.languages, { name: word('total'), ...size.totals }].map((l) => ({
      cells: [[text(l.name)], ...[l.files, l.code, l.comment, l.blank].map((n) => [text(grouped(n))])],
    })),
    empty: word('noSize'),
  };
  return [...(bars.length > 1 ? [stackedBars('figure-components', word('components'), bars)] : []), components, languages];
}

function costBlocks(cost: CostFacts, context: ReportContext): Block[] {
  const { word } = context;
  const years = (value: number): string => value.toFixed(2);
  const table: Table = {
    kind: 'table',
    id: 'table-cost',
    caption: word('cost'),
    columns: [
      { title: word('model'), weight: 29 },
      { title: word('variant'), weight: 22 },
      { title: word('personYears'), weight: 16, align: 'right' },
      { title: word('range'), weight: 18, align: 'right' },
      { title: word('median'), weight: 11, align: 'right' },
      { title: word('why'), weight: 42 },
    ],
    rows: cost.estimates.map((e) => ({
      cells: [
        [mono(e.model)],
        [text(e.variant)],
        [text(years(e.personYears))],
        [text(e.range === undefined ? '—' : `${years(e.range.p10)} – ${years(e.range.p90)}`)],
        [text(e.range === undefined ? '—' : years(e.range.p50))],
        [text(e.meaning), ...(e.range === undefined ? [] : [text(` (${e.range.basis})`, 'muted')])],
      ],
    })),
    empty: word('none'),
  };
  const figure = rangeBars(
    'figure-cost',
    word('rangeFigure'),
    word('personYears'),
    cost.estimates.map((e) => ({
      label: `${shortModel(e.model)} ${e.variant.replace(/ \(.*\)$/, '')}`,
      point: e.personYears,
      ...(e.range === undefined ? {} : { low: e.range.p10, high: e.range.p90 }),
    })),
  );
  const notes: Block = { kind: 'list', ordered: false, items: cost.notes.map((n) => [text(n)]) };
  return [...(cost.estimates.length > 0 ? [figure] : []), table, notes];
}

function shortModel(model: string): string {
  return model === 'do178c-hours-per-sloc' ? 'DO-178C' : model;
}
