/** One self-contained HTML page: guidelines, files, findings with source lines. No script is needed to read it. */
import type { FindingFact, FindingsFacts } from '../../facts/findings.ts';

const STYLE =
  'body{font:15px/1.45 system-ui,sans-serif;margin:2rem auto;max-width:70rem;padding:0 1rem;color:#1a1a1a;background:#fff}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ddd;padding:.25rem .5rem;text-align:left;vertical-align:top}th{background:#f4f4f4}pre{background:#f7f7f7;padding:.4rem;margin:.2rem 0;overflow-x:auto}.n{text-align:right}.bad{color:#a40000}.none{color:#767676}details{margin:.3rem 0}';

export function htmlReport(facts: FindingsFacts, line: (file: string, line: number) => string | undefined): string {
  const open = facts.findings.filter((f) => f.status === 'open');
  const byFile = groupBy(open, (f) => f.file);
  const body = [
    '<h1>MISRA C findings</h1>',
    `<p>${open.length} open findings in ${byFile.size} files; ${facts.inputs.units} units, ${facts.inputs.files} files, ${facts.inputs.lines} lines; edition ${escaped(facts.inputs.edition)}.</p>`,
    configurations(facts),
    facts.incomplete.length === 0 ? '<p>The analysis is complete.</p>' : incomplete(facts),
    '<h2>By guideline</h2>',
    guidelineTable(facts),
    '<h2>By file</h2>',
    ...[...byFile].map(([file, list]) => fileSection(file, list, line)),
  ];
  return `<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>MISRA C findings</title><style>${STYLE}</style></head><body>\n${body.join('\n')}\n</body></html>\n`;
}

/** The configurations that were scanned, and how many of the open findings hold in each, and in it alone. */
function configurations({ findings, inputs }: FindingsFacts): string {
  if (inputs.configurations === undefined) return '';
  const open = findings.filter((f) => f.status === 'open');
  const rows = inputs.configurations.map(({ name, target, units }) => {
    const here = open.filter((f) => f.configurations?.includes(name) === true);
    const only = here.filter((f) => f.configurations?.length === 1).length;
    return `<tr><td>${escaped(name)}</td><td>${escaped(target)}</td><td class="n">${units}</td><td class="n">${here.length}</td><td class="n">${only}</td></tr>`;
  });
  return `<h2>Configurations</h2><table><thead><tr><th>Name</th><th>Data model</th><th>Units</th><th>Open</th><th>Open here only</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function incomplete(facts: FindingsFacts): string {
  const items = facts.incomplete.map(
    (i) => `<li>${escaped(i.file)}${i.line === undefined ? '' : `:${i.line}`}: ${escaped(i.reason)}</li>`,
  );
  return `<p class="bad"><strong>Incomplete:</strong> ${facts.incomplete.length} parts could not be analysed.</p><ul>${items.join('')}</ul>`;
}

function guidelineTable(facts: FindingsFacts): string {
  const rows = facts.guidelines.map((g) => {
    const verdict = !g.run
      ? `<span class="none">not checked (${g.check})</span>`
      : g.open > 0
        ? `<span class="bad">${g.open}</span>`
        : '0';
    return `<tr><td>${escaped(g.id)}</td><td>${escaped(g.title)}</td><td>${g.category}</td><td class="n">${verdict}</td><td class="n">${g.deviated}</td></tr>`;
  });
  return `<table><thead><tr><th>Guideline</th><th>Title</th><th>Category</th><th>Open</th><th>Deviated</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function fileSection(
  file: string,
  list: readonly FindingFact[],
  line: (file: string, line: number) => string | undefined,
): string {
  const items = list.map((f) => {
    const source = line(f.file, f.line);
    const chain = f.expansion.map((s) => `<br>${escaped(s.message)} at ${escaped(s.file)}:${s.line}`).join('');
    const where = f.configurations === undefined ? '' : ` <span class="none">[${escaped(f.configurations.join(', '))}]</span>`;
    return `<tr><td class="n">${f.line}:${f.column}</td><td>${escaped(f.guideline)}</td><td>${escaped(f.message)}${where}${chain}${source === undefined ? '' : `<pre>${escaped(source.slice(0, 300))}</pre>`}</td></tr>`;
  });
  return `<details><summary>${escaped(file)} (${list.length})</summary><table><tbody>${items.join('\n')}</tbody></table></details>`;
}

function groupBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const k = key(item);
    const list = groups.get(k);
    if (list === undefined) groups.set(k, [item]);
    else list.push(item);
  }
  return groups;
}

function escaped(value: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return value.replace(/[&<>"]/g, (c) => named[c]!);
}
