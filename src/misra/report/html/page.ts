/**
 * One self-contained HTML page: the verdict, findings by category, guideline, function and file, deviation records, and the
 * code with what was found in it. No script and nothing from outside is needed to read it; links open what is folded.
 */
import { SourceText } from '../../../base/text.ts';
import type { FindingsFacts } from '../../../facts/findings.ts';
import { type WrittenFunction, writtenFunctions } from '../../written/functions.ts';
import { Anchors, groupBy } from './markup.ts';
import {
  categoryTable,
  configurationTable,
  deviationTable,
  fileTable,
  functionTable,
  guidelineSections,
  verdict,
} from './overview.ts';
import { type SourceLines, sourceView } from './source-view.ts';

const STYLE = `
body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:80rem;padding:0 1rem;color:#1a1a1a;background:#fff}
h2{margin-top:2.2rem;border-bottom:2px solid #1a1a1a}nav a{margin-right:1.2rem}a{color:#0b4f9e}
table{border-collapse:collapse;width:100%;margin:.4rem 0}td,th{border-bottom:1px solid #ddd;padding:.25rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere}
th{background:#f1f3f5;position:sticky;top:0}.n{text-align:right;white-space:nowrap}.bad{color:#a40000}.good{color:#1a6b2d}.none,.meta{color:#666}
details{margin:.3rem 0}summary{cursor:pointer}:target{outline:2px solid #0b4f9e}
.src td{border:0;padding:0 .5rem}.src code{white-space:pre-wrap;font:13px/1.4 ui-monospace,monospace;tab-size:8}.src .l{color:#888;text-align:right;width:4rem;font:13px/1.4 ui-monospace,monospace;user-select:none}
.src .gap td{color:#999;text-align:center}.src mark{background:#ffe08a}.src .mandatory td+td{background:#ffe3e3}.src .required td+td{background:#fff4e0}.src .advisory td+td{background:#eef4fb}.src .covered td+td{background:#f4f4f4}
@media print{details{display:block}th{position:static}}`;

// [impl->dsn~misra-html~1]
export function htmlReport(facts: FindingsFacts, line: SourceLines): string {
  const anchors = new Anchors(facts.findings);
  const open = facts.findings.filter((f) => f.status === 'open');
  const configurations = configurationTable(facts);
  const deviations = deviationTable(facts);
  const byFile = groupBy(facts.findings, (f) => f.file);
  const body = [
    '<h1>MISRA C findings</h1>',
    `<p><strong>${open.length}</strong> open findings against ${new Set(open.map((f) => f.guideline)).size} guidelines in ${new Set(open.map((f) => f.file)).size} files.</p>`,
    verdict(facts),
    navigation(configurations !== '', deviations !== ''),
    categoryTable(facts),
    configurations,
    guidelineSections(facts, anchors),
    functionTable(facts, anchors, (file) => functionsOf(file, line)),
    fileTable(facts, anchors),
    deviations,
    '<h2 id="source">Source</h2>',
    ...[...byFile].map(([file, list]) => sourceView(file, list, anchors, line)),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>MISRA C findings</title><style>${STYLE}</style></head><body>\n${body.filter((p) => p !== '').join('\n')}\n</body></html>\n`;
}

function navigation(configurations: boolean, deviations: boolean): string {
  const to = (id: string, text: string): string => `<a href="#${id}">${text}</a>`;
  const parts = [
    ...(configurations ? [to('configurations', 'By configuration')] : []),
    to('guidelines', 'By guideline'),
    to('functions', 'By function'),
    to('files', 'By file'),
    ...(deviations ? [to('deviations', 'Deviation records')] : []),
    to('source', 'Source'),
  ];
  return `<nav>${parts.join('')}</nav>`;
}

function functionsOf(file: string, line: SourceLines): readonly WrittenFunction[] {
  const lines: string[] = [];
  for (let n = 1, text = line(file, n); text !== undefined; text = line(file, ++n)) lines.push(text);
  return lines.length === 0 ? [] : writtenFunctions(new SourceText(file, `${lines.join('\n')}\n`));
}
