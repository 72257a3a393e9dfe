/** Verification results: totals by technique, failures with what was expected and observed, tests not run with the reason. */
import { compareText } from '../../base/diagnostic.ts';
import type { RunFact, RunsFacts, RunVerdict } from '../../facts/runs.ts';
import {
  anchor,
  type Block,
  type Inline,
  lineBreak,
  link,
  mono,
  type Row,
  type Status,
  status,
  type Table,
  text,
} from '../document.ts';
import { stackedBars } from '../figures.ts';
import type { Bilingual } from '../open-point.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines, type Slots } from '../template.ts';
import { grouped } from '../words.ts';
import { itemAnchor } from './anchors.ts';

const PAPER_RUNS = 400;

const VERDICTS: Readonly<Record<RunVerdict, { readonly status: Status; readonly word: Bilingual }>> = {
  failed: { status: 'bad', word: { en: 'failed', ja: '失敗' } },
  hung: { status: 'bad', word: { en: 'hung', ja: '応答停止' } },
  error: { status: 'bad', word: { en: 'error', ja: 'エラー' } },
  'not-run': { status: 'none', word: { en: 'not run', ja: '未実行' } },
  passed: { status: 'good', word: { en: 'passed', ja: '合格' } },
};
const order = Object.keys(VERDICTS) as RunVerdict[];

export const tests: Report = {
  id: 'tests',
  numbered: true,
  slots(context): Slots {
    const facts = context.facts.runs;
    if (facts === undefined) {
      const missing: Block = { kind: 'paragraph', inlines: [status('none', context.word('analysisMissing'))] };
      return { counts: inlines(), techniques: blocks(missing), failures: blocks(), 'not-run': blocks(), runs: blocks() };
    }
    return {
      counts: inlines(text(countsOf(facts, context))),
      techniques: blocks(...techniqueFigure(facts, context)),
      failures: blocks(failureTable(facts, context)),
      'not-run': blocks(notRunTable(facts, context)),
      runs: blocks(runTable(facts, context)),
    };
  },
};

function countsOf(facts: RunsFacts, context: ReportContext): string {
  const parts = order
    .map((v) => ({ v, n: facts.runs.filter((r) => r.verdict === v).length }))
    .filter(({ v, n }) => n > 0 || v === 'passed' || v === 'failed' || v === 'not-run')
    .map(({ v, n }) => `${context.say(VERDICTS[v].word)} ${grouped(n)}`);
  return context.language === 'ja'
    ? `実行記録 ${grouped(facts.runs.length)} 件：${parts.join('、')}。`
    : `${grouped(facts.runs.length)} runs: ${parts.join(', ')}.`;
}

function techniqueFigure(facts: RunsFacts, context: ReportContext): Block[] {
  const techniques = [...new Set(facts.runs.map((r) => r.technique))].sort();
  if (techniques.length === 0) return [];
  const present = order.filter((v) => facts.runs.some((r) => r.verdict === v));
  const bars = techniques.map((technique) => ({
    label: technique,
    parts: present.map((v) => ({
      label: context.say(VERDICTS[v].word),
      status: VERDICTS[v].status,
      value: facts.runs.filter((r) => r.technique === technique && r.verdict === v).length,
    })),
  }));
  return [stackedBars('figure-techniques', context.word('techniqueFigure'), bars)];
}

const byCase = (a: RunFact, b: RunFact): number => compareText(a.case, b.case) || compareText(a.target, b.target);

function requirementOf(run: RunFact, context: ReportContext): Inline[] {
  const known = context.facts.requirements?.items.some((i) => i.id === run.requirement) === true;
  return [known ? link(run.requirement, itemAnchor(run.requirement), 'mono') : mono(run.requirement)];
}

function failureTable(facts: RunsFacts, context: ReportContext): Table {
  const { word, say } = context;
  const failed = facts.runs.filter((r) => r.verdict !== 'passed' && r.verdict !== 'not-run').sort(byCase);
  const rows = failed.flatMap((run): Row[] => {
    const wrong = run.observations.filter((o) => !o.agrees);
    const shown = wrong.length === 0 ? [{ name: run.reason ?? '—', expected: '—', observed: '—' }] : wrong;
    return shown.map((o) => ({
      status: 'bad' as const,
      cells: [
        [mono(run.case), lineBreak, text(run.title)],
        [text(run.target)],
        [status('bad', say(VERDICTS[run.verdict].word))],
        [text(o.name)],
        [mono(o.expected)],
        [mono(o.observed)],
      ],
    }));
  });
  return {
    kind: 'table',
    id: 'table-failures',
    caption: word('failures'),
    columns: [
      { title: word('case'), weight: 30 },
      { title: word('testTarget'), weight: 12 },
      { title: word('verdict'), weight: 13 },
      { title: word('observation'), weight: 18 },
      { title: word('expected'), weight: 15 },
      { title: word('observed'), weight: 15 },
    ],
    rows,
    empty: word('noFailures'),
  };
}

function notRunTable(facts: RunsFacts, context: ReportContext): Table {
  const { word } = context;
  const list = facts.runs.filter((r) => r.verdict === 'not-run').sort(byCase);
  return {
    kind: 'table',
    id: 'table-not-run',
    caption: word('notRunTable'),
    columns: [
      { title: word('case'), weight: 40 },
      { title: word('requirement'), weight: 22 },
      { title: word('testTarget'), weight: 12 },
      { title: word('reason'), weight: 32 },
    ],
    rows: list.map((run) => ({
      status: 'none',
      cells: [
        [mono(run.case), lineBreak, text(run.title)],
        requirementOf(run, context),
        [text(run.target)],
        run.reason === undefined
          ? [text(context.language === 'ja' ? '理由の記載なし' : 'no reason given', 'alert')]
          : [text(run.reason)],
      ],
    })),
    empty: word('noNotRun'),
    paperLimit: PAPER_RUNS,
  };
}

function runTable(facts: RunsFacts, context: ReportContext): Table {
  const { word, say } = context;
  const sorted = [...facts.runs].sort((a, b) => order.indexOf(a.verdict) - order.indexOf(b.verdict) || byCase(a, b));
  return {
    kind: 'table',
    id: 'table-runs',
    caption: word('runs'),
    columns: [
      { title: word('case'), weight: 34 },
      { title: word('requirement'), weight: 22 },
      { title: word('technique'), weight: 17 },
      { title: word('testTarget'), weight: 11 },
      { title: word('instructions'), weight: 13, align: 'right' },
      { title: word('verdict'), weight: 13 },
    ],
    rows: sorted.map((run) => ({
      id: anchor('run', `${run.case}@${run.target}`),
      status: VERDICTS[run.verdict].status,
      cells: [
        [mono(run.case), lineBreak, text(run.title)],
        requirementOf(run, context),
        [text(run.technique)],
        [text(run.target)],
        [text(run.verdict === 'not-run' ? '—' : grouped(run.instructions))],
        [status(VERDICTS[run.verdict].status, say(VERDICTS[run.verdict].word))],
      ],
    })),
    note:
      context.language === 'ja'
        ? '並び：判定（問題のあるものを先頭）、番号。命令数はモデル上で実行された命令の数。'
        : 'Sorted by verdict (problems first), then case. Instructions are those executed on the model.',
    empty: word('noRuns'),
    paperLimit: PAPER_RUNS,
  };
}
