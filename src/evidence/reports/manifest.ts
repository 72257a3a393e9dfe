/** Digests of every fact file and input, and how to verify them. */
import { sha256 } from '../../base/hash.ts';
import { mono, type Table, text } from '../document.ts';
import type { Report, ReportContext } from '../report.ts';
import { blocks, inlines } from '../template.ts';
import { grouped } from '../words.ts';

export const manifest: Report = {
  id: 'manifest',
  numbered: true,
  slots(context) {
    return {
      digest: inlines(mono(context.contentDigest)),
      facts: blocks(factTable(context)),
      inputs: blocks(inputTable(context)),
    };
  },
};

function factTable(context: ReportContext): Table {
  const { word } = context;
  return {
    kind: 'table',
    id: 'table-facts',
    caption: word('factFiles'),
    columns: [
      { title: word('file'), weight: 25 },
      { title: word('bytes'), weight: 12, align: 'right' },
      { title: word('digest'), weight: 63 },
    ],
    rows: context.factFiles.map((f) => ({
      cells: [[mono(f.path)], [text(grouped(f.bytes.length))], [mono(sha256(f.bytes))]],
    })),
    empty: word('none'),
  };
}

function inputTable(context: ReportContext): Table {
  const { word, facts } = context;
  const own = [...facts.project.inputs].sort((a, b) => (a.path < b.path ? -1 : 1));
  const scanned =
    facts.findings === undefined
      ? []
      : [
          {
            path: context.language === 'ja' ? 'MISRA 検査の全入力' : 'all inputs of the MISRA scan',
            sha256: facts.findings.inputs.digest,
          },
        ];
  const guests = [...new Set((facts.runs?.runs ?? []).filter((r) => r.guestDigest !== '').map((r) => r.guestDigest))].sort();
  const name =
    context.language === 'ja'
      ? `テストのゲストイメージ ${grouped(guests.length)} 個（個々のダイジェストは facts/runs.json、これは整列した一覧のダイジェスト）`
      : `${grouped(guests.length)} guest images of the tests (each digest is in facts/runs.json; this is the digest of their sorted list)`;
  const images = guests.length === 0 ? [] : [{ path: name, sha256: sha256(guests.map((g) => `${g}\n`).join('')) }];
  return {
    kind: 'table',
    id: 'table-inputs',
    caption: word('inputs'),
    columns: [
      { title: word('file'), weight: 37 },
      { title: word('digest'), weight: 63 },
    ],
    rows: [...scanned, ...own, ...images].map((i) => ({ cells: [[text(i.path)], [mono(i.sha256)]] })),
    empty: word('noInputs'),
    paperLimit: 500,
  };
}
