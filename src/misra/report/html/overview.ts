/** The first part of the page: what was scanned, and the findings by category, guideline, function and file. */
import type { FindingFact, FindingsFacts, GuidelineFact } from '../../../facts/findings.ts';
import type { WrittenFunction } from '../../written/functions.ts';
import { shownGuideline } from '../guideline-name.ts';
import { type Anchors, escaped, groupBy, link, prose, table } from './markup.ts';

/** Line numbers shown per file in the list of a guideline. */
const LINES_SHOWN = 200;

export function verdict(facts: FindingsFacts): string {
  const { inputs, incomplete, tool } = facts;
  const parts = [
    `<p class="meta">${escaped(tool.name)} ${escaped(tool.version)} · ${inputs.units} units, ${inputs.files} files, ${inputs.lines} lines · edition ${escaped(inputs.edition)} · digest of the sources <code>${escaped(inputs.digest.slice(0, 16))}…</code></p>`,
  ];
  if (incomplete.length === 0) parts.push('<p class="good">The analysis is complete.</p>');
  else {
    const items = incomplete.map(
      (i) => `<li>${escaped(i.file)}${i.line === undefined ? '' : `:${i.line}`}: ${prose(i.reason)}</li>`,
    );
    parts.push(
      `<p class="bad"><strong>Incomplete:</strong> ${incomplete.length} parts could not be analysed; what they hold is not in this report.</p><ul>${items.join('')}</ul>`,
    );
  }
  return parts.join('\n');
}

/** Open, deviated, false positive and known findings by category, and how many guidelines of each were checked. */
export function categoryTable({ findings, guidelines }: FindingsFacts): string {
  const rows = (['mandatory', 'required', 'advisory', 'disapplied'] as const).map((category) => {
    const all = guidelines.filter((g) => g.category === category);
    const of = (status: FindingFact['status']): number =>
      findings.filter((f) => f.category === category && f.status === status).length;
    const counts = [of('open'), of('deviated'), of('false-positive'), of('baseline')];
    const checked = all.filter((g) => g.run);
    return [
      category,
      `${checked.length} of ${all.length}`,
      `${checked.filter((g) => g.open > 0).length}`,
      ...counts.map((n, i) =>
        checked.length === 0 && n === 0 ? '–' : i === 0 && n > 0 ? `<span class="bad">${n}</span>` : `${n}`,
      ),
    ];
  });
  return table(
    [
      ['Category'],
      ['Guidelines checked', 'n'],
      ['violated', 'n'],
      ['Open', 'n'],
      ['Deviated', 'n'],
      ['False positive', 'n'],
      ['In the baseline', 'n'],
    ],
    rows.filter(([category], i) => i < 3 || guidelines.some((g) => g.category === category)),
  );
}

/** The configurations that were scanned, and how many of the open findings hold in each, and in it alone. */
export function configurationTable({ findings, inputs }: FindingsFacts): string {
  if (inputs.configurations === undefined) return '';
  const open = findings.filter((f) => f.status === 'open');
  const rows = inputs.configurations.map(({ name, target, units }) => {
    const here = open.filter((f) => f.configurations?.includes(name) === true);
    const only = here.filter((f) => f.configurations?.length === 1).length;
    return [escaped(name), escaped(target), `${units}`, `${here.length}`, `${only}`];
  });
  return `<h2 id="configurations">By configuration</h2>${table([['Name'], ['Data model'], ['Units', 'n'], ['Open', 'n'], ['Open here only', 'n']], rows)}`;
}

export function guidelineSections(facts: FindingsFacts, anchors: Anchors): string {
  const byGuideline = groupBy(facts.findings, (f) => f.guideline);
  const ran = facts.guidelines.filter((g) => g.run);
  const found = ran.filter((g) => byGuideline.has(g.id));
  const clean = ran.filter((g) => !byGuideline.has(g.id));
  const rows = found.map((g) => {
    const all = byGuideline.get(g.id)!;
    const open = all.filter((f) => f.status === 'open');
    return [
      link(`g-${g.id}`, shownGuideline(g.id)),
      prose(g.title),
      g.category,
      g.check,
      open.length > 0 ? `<span class="bad">${open.length}</span>` : '0',
      `${all.length - open.length}`,
      `${new Set(all.map((f) => f.file)).size}`,
    ];
  });
  return [
    '<h2 id="guidelines">By guideline</h2>',
    table([['Guideline'], ['Title'], ['Category'], ['Checked'], ['Open', 'n'], ['Deviated or known', 'n'], ['Files', 'n']], rows),
    ...found.map((g) => guidelineDetails(g, byGuideline.get(g.id)!, anchors)),
    named(`Checked without a finding (${clean.length})`, clean, (g) =>
      g.check === 'full' ? '' : ` <span class="none">(checked ${g.check})</span>`,
    ),
    named(
      `Not checked in this scan (${facts.guidelines.length - ran.length}): no verdict`,
      facts.guidelines.filter((g) => !g.run),
      reasonNotRun,
    ),
  ].join('\n');
}

function reasonNotRun(g: GuidelineFact): string {
  const reason = g.check === 'review' ? 'by human review' : g.check === 'none' ? 'no checker' : 'not selected';
  return ` <span class="none">(${reason})</span>`;
}

function named(summary: string, list: readonly GuidelineFact[], more: (g: GuidelineFact) => string): string {
  if (list.length === 0) return '';
  const items = list.map((g) => `<li>${shownGuideline(g.id)}: ${prose(g.title)}${more(g)}</li>`);
  return `<details><summary>${summary}</summary><ul>${items.join('\n')}</ul></details>`;
}

/** Where a guideline is violated: the lines of each file, open ones first in weight. */
function guidelineDetails(g: GuidelineFact, list: readonly FindingFact[], anchors: Anchors): string {
  const rows = [...groupBy(list, (f) => f.file)].map(([file, here]) => {
    const lines = here.slice(0, LINES_SHOWN).map((f) => {
      const at = link(anchors.line(f.file, f.line), `${f.line}`);
      return f.status === 'open' ? at : `<span class="none">${at} (${f.status})</span>`;
    });
    const rest = here.length > LINES_SHOWN ? ` and ${here.length - LINES_SHOWN} more` : '';
    return [escaped(file), `${here.length}`, `${lines.join(', ')}${rest}`];
  });
  return `<details id="g-${g.id}"><summary>${shownGuideline(g.id)} (${list.length}): ${prose(g.title)}</summary>${table([['File'], ['Findings', 'n'], ['Lines']], rows)}</details>`;
}

export function fileTable(facts: FindingsFacts, anchors: Anchors): string {
  const byFile = groupBy(facts.findings, (f) => f.file);
  const rows = [...byFile].map(([file, list]) => {
    const open = list.filter((f) => f.status === 'open');
    const of = (category: string): string => `${open.filter((f) => f.category === category).length}`;
    return [
      link(anchors.file(file), escaped(file)),
      `${open.length}`,
      of('mandatory'),
      of('required'),
      of('advisory'),
      `${list.length - open.length}`,
      mostFrequent(open),
    ];
  });
  const columns = [
    ['File'],
    ['Open', 'n'],
    ['mandatory', 'n'],
    ['required', 'n'],
    ['advisory', 'n'],
    ['Deviated or known', 'n'],
    ['Most frequent'],
  ] as const;
  return `<h2 id="files">By file</h2>${table(columns, rows)}`;
}

/** Open findings by the function in which they stand; `functions`: those of a file, in order. */
export function functionTable(
  facts: FindingsFacts,
  anchors: Anchors,
  functions: (file: string) => readonly WrittenFunction[],
): string {
  const open = facts.findings.filter((f) => f.status === 'open');
  const rows: [number, string[]][] = [];
  for (const [file, list] of groupBy(open, (f) => f.file)) {
    const inFile = functions(file);
    const groups = groupBy(list, (f) => `${inFile.findIndex((w) => w.line <= f.line && f.line <= w.endLine)}`);
    for (const [index, here] of groups) {
      const at = inFile[Number(index)];
      const name = at === undefined ? '<span class="none">outside functions</span>' : `<code>${escaped(at.name)}</code>`;
      rows.push([
        here.length,
        [link(anchors.line(file, here[0]!.line), name), escaped(file), `${here.length}`, mostFrequent(here)],
      ]);
    }
  }
  rows.sort(([a], [b]) => b - a);
  const columns = [['Function'], ['File'], ['Open', 'n'], ['Most frequent']] as const;
  return `<h2 id="functions">By function</h2><p class="meta">Functions as written; a finding in the body of a macro stands at its definition.</p>${table(
    columns,
    rows.map(([, cells]) => cells),
  )}`;
}

/** The guidelines of most findings: `15.6 × 12, 10.3 × 4`. */
function mostFrequent(list: readonly FindingFact[]): string {
  const groups = [...groupBy(list, (f) => f.guideline)].sort(([, a], [, b]) => b.length - a.length);
  const shown = groups.slice(0, 4).map(([id, all]) => `${id.replace('rule-', '').replace('dir-', 'D')} × ${all.length}`);
  return shown.join(', ') + (groups.length > 4 ? ', …' : '');
}

export function deviationTable({ deviations }: FindingsFacts): string {
  if (deviations.length === 0) return '';
  const rows = deviations.map((d) => [
    escaped(d.id),
    d.guidelines.map(shownGuideline).join(', '),
    `${escaped(d.title)}<br><span class="none">${escaped(d.reason)}</span>`,
    escaped(d.approvedBy),
    `${d.uses}`,
    d.state === 'valid'
      ? 'valid'
      : `<span class="bad">${d.state}${d.problem === undefined ? '' : `: ${escaped(d.problem)}`}</span>`,
  ]);
  const columns = [['Record'], ['Guidelines'], ['Title and reason'], ['Approved by'], ['Findings', 'n'], ['State']] as const;
  return `<h2 id="deviations">Deviation records</h2>${table(columns, rows)}`;
}
