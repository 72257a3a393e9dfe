/** What the pack covers, from which inputs and tools, and what it does not show. */
import { type Block, mono, type Table, text } from '../document.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { grouped } from '../words.ts';

export const scope: Report = {
  id: 'scope',
  numbered: true,
  slots(context) {
    return {
      product: inlines(text(`${context.facts.project.product} ${context.facts.project.version}`.trim(), 'bold')),
      configuration: blocks(configuration(context)),
      targets: blocks(targets(context)),
    };
  },
};

function configuration(context: ReportContext): Block {
  const { facts, word } = context;
  const { findings, requirements, size, runs } = facts;
  const missing = word('analysisMissing');
  const ja = context.language === 'ja';
  const options = findings === undefined ? [] : Object.entries(findings.inputs.options).sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    kind: 'fields',
    fields: [
      {
        name: ja ? 'MISRA 検査' : 'MISRA scan',
        value: [
          text(
            findings === undefined
              ? missing
              : ja
                ? `${findings.inputs.edition}、翻訳単位 ${grouped(findings.inputs.units)}、ファイル ${grouped(findings.inputs.files)}、${grouped(findings.inputs.lines)} 行`
                : `edition ${findings.inputs.edition}; ${grouped(findings.inputs.units)} translation units, ${grouped(findings.inputs.files)} files, ${grouped(findings.inputs.lines)} lines`,
          ),
        ],
      },
      ...(findings === undefined
        ? []
        : [
            { name: ja ? '検査入力のダイジェスト' : 'digest of its inputs', value: [mono(findings.inputs.digest)] },
            {
              name: ja ? '検査オプション' : 'its options',
              value: [mono(options.length === 0 ? '—' : options.map(([k, v]) => `${k}=${v}`).join(' '))],
            },
          ]),
      {
        name: ja ? 'トレース' : 'Trace',
        value: [
          text(
            requirements === undefined
              ? missing
              : ja
                ? `${requirements.mode} モード、ファイル ${grouped(requirements.scanned.files)}（対象外 ${grouped(requirements.scanned.skipped)}）、項目 ${grouped(requirements.scanned.items)}、リンク ${grouped(requirements.scanned.links)}`
                : `${requirements.mode} mode; ${grouped(requirements.scanned.files)} files (${grouped(requirements.scanned.skipped)} skipped), ${grouped(requirements.scanned.items)} items, ${grouped(requirements.scanned.links)} links`,
          ),
        ],
      },
      {
        name: ja ? 'テスト実行' : 'Test runs',
        value: [
          text(
            runs === undefined
              ? missing
              : ja
                ? `${grouped(runs.runs.length)} 件、乱数の種 ${runs.seed}`
                : `${grouped(runs.runs.length)} runs, seed ${runs.seed}`,
          ),
        ],
      },
      { name: ja ? '規模' : 'Size', value: [text(size === undefined ? missing : size.basis)] },
    ],
  };
}

function targets(context: ReportContext): Table {
  const { word, facts } = context;
  const ja = context.language === 'ja';
  return {
    kind: 'table',
    id: 'table-targets',
    caption: word('targets'),
    columns: [
      { title: word('testTarget'), weight: 20 },
      { title: word('version'), weight: 30 },
      { title: word('state'), weight: 50 },
    ],
    rows: (facts.runs?.targets ?? []).map((t) => ({
      status: t.available ? 'good' : 'none',
      cells: [
        [mono(t.name)],
        [text(t.version === '' ? '—' : t.version)],
        [
          {
            kind: 'status',
            status: t.available ? 'good' : 'none',
            text: t.available
              ? ja
                ? '利用可能'
                : 'available'
              : `${ja ? '利用不可' : 'not available'}${t.reason === undefined ? '' : `: ${t.reason}`}`,
          },
        ],
      ],
    })),
    empty: word('noRuns'),
  };
}
