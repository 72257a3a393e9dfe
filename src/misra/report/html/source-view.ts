/** The second part of the page: each file's code around its findings, with what was found under the line. */
import type { FindingFact } from '../../../facts/findings.ts';
import { shownGuideline } from '../guideline-name.ts';
import { type Anchors, escaped, groupBy, prose } from './markup.ts';

/** Lines of code shown before and behind a line with a finding. */
const CONTEXT = 3;
const WIDEST = 400;

export type SourceLines = (file: string, line: number) => string | undefined;

export function sourceView(file: string, list: readonly FindingFact[], anchors: Anchors, line: SourceLines): string {
  const open = list.filter((f) => f.status === 'open').length;
  const byLine = groupBy(list, (f) => `${f.line}`);
  const rows: string[] = [];
  let shown = 0;
  for (const here of [...byLine.values()].sort((a, b) => a[0]!.line - b[0]!.line)) {
    const at = here[0]!.line;
    const from = Math.max(shown + 1, at - CONTEXT);
    if (from > shown + 1 && rows.length > 0) rows.push('<tr class="gap"><td colspan="2">⋯</td></tr>');
    for (let n = from; n < at; n++) rows.push(codeRow(n, escaped(cut(line(file, n) ?? ''))));
    rows.push(codeRow(at, marked(line(file, at), here), anchors.line(file, at)), ...here.map(findingRow));
    shown = at;
    const next = [...behind(file, at, line)].filter((n) => !byLine.has(`${n}`));
    for (const n of next) {
      if (n !== shown + 1) break;
      rows.push(codeRow(n, escaped(cut(line(file, n)!))));
      shown = n;
    }
  }
  return `<details id="${anchors.file(file)}"><summary>${escaped(file)}: ${open} open${list.length > open ? `, ${list.length - open} deviated or known` : ''}</summary><table class="src"><tbody>\n${rows.join('\n')}\n</tbody></table></details>`;
}

function* behind(file: string, at: number, line: SourceLines): Generator<number> {
  for (let n = at + 1; n <= at + CONTEXT && line(file, n) !== undefined; n++) yield n;
}

function codeRow(number: number, code: string, anchor?: string): string {
  return `<tr${anchor === undefined ? '' : ` id="${anchor}"`}><td class="l">${number}</td><td><code>${code}</code></td></tr>`;
}

function cut(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST)}…` : text;
}

/** The line with the tokens of its findings marked. Columns count from 1; a finding that goes on marks the rest of the line. */
function marked(text: string | undefined, list: readonly FindingFact[]): string {
  if (text === undefined) return '<span class="none">(the source is not at hand)</span>';
  const shown = cut(text);
  const spans = list
    .map((f) => [f.column - 1, f.endLine === f.line && f.endColumn !== undefined ? f.endColumn - 1 : shown.length] as const)
    .sort((a, b) => a[0] - b[0]);
  const parts: string[] = [];
  let at = 0;
  for (const [start, end] of spans) {
    const from = Math.max(start, at);
    const to = Math.min(Math.max(end, start + 1), shown.length);
    if (to <= from) continue;
    parts.push(escaped(shown.slice(at, from)), `<mark>${escaped(shown.slice(from, to))}</mark>`);
    at = to;
  }
  return parts.join('') + escaped(shown.slice(at));
}

function findingRow(f: FindingFact): string {
  const status =
    f.status === 'open'
      ? ''
      : ` <span class="none">[${f.status}${f.record === undefined ? '' : ` by ${escaped(f.record)}`}]</span>`;
  const where = f.configurations === undefined ? '' : ` <span class="none">[${escaped(f.configurations.join(', '))}]</span>`;
  const steps = [...f.expansion, ...f.related].map(
    (s) => `<br><span class="none">${prose(s.message)} at ${escaped(s.file)}:${s.line}</span>`,
  );
  const fix = f.fix === 'none' ? '' : `<br><span class="none">a ${f.fix} fix is available</span>`;
  return `<tr class="${f.status === 'open' ? f.category : 'covered'}"><td></td><td><a href="#g-${f.guideline}">${shownGuideline(f.guideline)}</a> (${f.category}): ${prose(f.message)}${where}${status}${steps.join('')}${fix}</td></tr>`;
}
