/** The strict and compat verdicts in every machine format, by name. */
import { prettyJson } from '../../base/canonical-json.ts';
import { compareText, type Diagnostic } from '../../base/diagnostic.ts';
import { type SarifResult, type SarifRule, sarifLog } from '../../base/sarif.ts';
import type { ToolFact } from '../../facts/common.ts';
import type { RequirementsFacts } from '../../facts/requirements.ts';
import { escapeAttribute, escapeXml } from '../xml.ts';

/** RFC 4180 with a header line. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number | boolean)[])[]): string {
  const cell = (v: string | number | boolean): string => {
    const text = String(v);
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [header, ...rows]
    .map((r) => r.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

export function itemsCsv(facts: RequirementsFacts): string {
  return csvOf(
    [
      'id',
      'type',
      'name',
      'revision',
      'title',
      'status',
      'asil',
      'coverage',
      'defect',
      'root cause',
      'needs',
      'uncovered',
      'covers',
      'file',
      'line',
      'reasons',
    ],
    facts.items.map((i) => [
      i.id,
      i.type,
      i.name,
      i.revision,
      i.title,
      i.status,
      i.asil ?? '',
      i.coverage,
      i.defect,
      i.rootCause,
      i.needs.join(' '),
      i.uncoveredTypes.join(' '),
      i.covers.join(' '),
      i.file,
      i.line,
      i.reasons.join('; '),
    ]),
  );
}

/** One test case per item, grouped by type; an item that is not complete fails with its reasons. */
export function junitXml(facts: RequirementsFacts): string {
  const types = [...new Set(facts.items.map((i) => i.type))].sort(compareText);
  const failures = facts.items.filter((i) => i.defect).length;
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="assay trace" tests="${facts.items.length}" failures="${failures}" errors="${facts.incomplete.length}">`,
  ];
  for (const type of types) {
    const members = facts.items.filter((i) => i.type === type);
    lines.push(
      `  <testsuite name="${escapeAttribute(type)}" tests="${members.length}" failures="${members.filter((i) => i.defect).length}">`,
    );
    for (const i of members) {
      const open = `    <testcase name="${escapeAttribute(i.id)}" classname="${escapeAttribute(i.file)}" file="${escapeAttribute(i.file)}" line="${i.line}"`;
      if (!i.defect) lines.push(`${open}/>`);
      else
        lines.push(
          `${open}>`,
          `      <failure message="${escapeAttribute(i.reasons.join('; '))}">${escapeXml(`${i.file}:${i.line}`)}</failure>`,
          '    </testcase>',
        );
    }
    lines.push('  </testsuite>');
  }
  for (const incomplete of facts.incomplete)
    lines.push(`  <!-- incomplete: ${escapeXml(`${incomplete.file} ${incomplete.reason}`).replaceAll('--', '- -')} -->`);
  lines.push('</testsuites>', '');
  return lines.join('\n');
}

const RULES: readonly SarifRule[] = [
  { id: 'trace/root-cause', name: 'RootCause', shortDescription: 'A requirement or tag fails by itself' },
  { id: 'trace/inherited', name: 'Inherited', shortDescription: 'A requirement is incomplete because of one below it' },
  { id: 'trace/near-miss', name: 'NearMiss', shortDescription: 'Looks like an item, keyword or tag, but was not accepted' },
];

export function sarifText(
  facts: RequirementsFacts,
  tool: ToolFact,
  problems: readonly Diagnostic[],
  newIds?: ReadonlySet<string>,
): string {
  const results: SarifResult[] = facts.items
    .filter((i) => i.defect)
    .map((i) => ({
      ruleId: i.rootCause ? 'trace/root-cause' : 'trace/inherited',
      level: i.rootCause ? 'error' : 'note',
      message: `${i.id}: ${i.reasons.join('; ')}`,
      place: { file: i.file, line: Math.max(1, i.line), column: 1 },
      fingerprint: i.id,
      ...(newIds === undefined ? {} : { baselineState: newIds.has(i.id) ? ('new' as const) : ('unchanged' as const) }),
    }));
  for (const m of facts.nearMisses) {
    results.push({
      ruleId: 'trace/near-miss',
      level: 'warning',
      message: m.why,
      place: { file: m.file, line: m.line, column: 1 },
      fingerprint: `${m.file} ${m.text}`,
    });
  }
  const notifications = problems
    .filter((p) => p.effect === 'incomplete' && p.code !== 'trace/near-miss')
    .map((p) => ({
      level: 'error' as const,
      message: p.message,
      ...(p.place === undefined ? {} : { file: p.place.file, line: p.place.line }),
    }));
  return prettyJson(sarifLog({ tool, rules: RULES, results, notifications }));
}

/** A self-contained page: summary, defects, all items with their links; readable without scripts. */
export function itemsHtml(facts: RequirementsFacts): string {
  const row = (i: RequirementsFacts['items'][number]): string => {
    const links = i.covers.map((c) => `<a href="#${escapeAttribute(c)}">${escapeXml(c)}</a>`).join(', ');
    return `<tr id="${escapeAttribute(i.id)}" class="${i.defect ? (i.rootCause ? 'root' : 'inherited') : 'ok'}"><td>${escapeXml(i.id)}</td><td>${escapeXml(i.title)}</td><td>${i.status}</td><td>${i.coverage}</td><td>${links}</td><td>${escapeXml(`${i.file}:${i.line}`)}</td><td>${escapeXml(i.reasons.join('; '))}</td></tr>`;
  };
  const red = facts.counts.defects > 0 || facts.incomplete.length > 0 || facts.nearMisses.length > 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Requirements trace</title><style>
body{font:14px/1.45 system-ui,sans-serif;margin:2rem;color:#1b1f24;background:#fff}table{border-collapse:collapse;width:100%}
th,td{border-bottom:1px solid #d8dee4;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:anywhere;min-width:5rem}th{background:#f3f5f7}
.root td:first-child{border-left:4px solid #b3261e}.inherited td:first-child{border-left:4px solid #c77700}.ok td:first-child{border-left:4px solid #2e7d32}
@media (prefers-color-scheme:dark){body{background:#14171a;color:#e6e8ea}th{background:#22272b}th,td{border-color:#333a40}a{color:#8ab4f8}}
</style></head><body><h1>Requirements trace: ${red ? 'not complete' : 'complete'}</h1>
<p>${facts.scanned.files} files scanned, ${facts.scanned.skipped} left out, ${facts.scanned.items} items, ${facts.scanned.links} links; ${facts.counts.defects} defects, of them ${facts.counts.rootCauses} root causes; ${facts.nearMisses.length} lines not accepted; ${facts.incomplete.length} inputs incomplete. Mode: ${facts.mode}.</p>
${section(
  'Not accepted',
  facts.nearMisses.map((m) => `${m.file}:${m.line}: ${m.why}`),
)}${section(
  'Incomplete',
  facts.incomplete.map((m) => `${m.file}: ${m.reason}`),
)}<table><thead><tr><th>item</th><th>title</th><th>status</th><th>coverage</th><th>covers</th><th>place</th><th>reasons</th></tr></thead><tbody>
${[...facts.items]
  .sort((a, b) => Number(b.rootCause) - Number(a.rootCause) || Number(b.defect) - Number(a.defect))
  .map(row)
  .join('\n')}
</tbody></table></body></html>
`;
}

function section(title: string, lines: readonly string[]): string {
  if (lines.length === 0) return '';
  return `<h2>${title} (${lines.length})</h2><ul>${lines.map((l) => `<li>${escapeXml(l)}</li>`).join('')}</ul>\n`;
}

/** A summary for the page of a CI run: verdict, counts, the root causes in a table. */
export function itemsMarkdown(facts: RequirementsFacts, limit = 50): string {
  const red = facts.counts.defects > 0 || facts.incomplete.length > 0 || facts.nearMisses.length > 0;
  const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
  const roots = facts.items.filter((i) => i.rootCause);
  const types = Object.entries(facts.counts.byType)
    .sort((a, b) => compareText(a[0], b[0]))
    .map(([type, n]) => `${n} ${type}`);
  const lines = [
    `## Requirements trace: ${red ? 'not complete' : 'complete'}`,
    '',
    `${facts.scanned.items} items (${types.join(', ')}), ${facts.scanned.links} links, ${facts.scanned.files} files read, ${facts.scanned.skipped} left out.`,
    `${facts.counts.defects} defects, ${facts.counts.rootCauses} root causes, ${facts.nearMisses.length} lines not accepted, ${facts.incomplete.length} inputs incomplete.`,
  ];
  if (roots.length > 0)
    lines.push(
      '',
      '| root cause | place | why |',
      '|---|---|---|',
      ...roots.slice(0, limit).map((i) => `| ${cell(i.id)} | ${cell(`${i.file}:${i.line}`)} | ${cell(i.reasons.join('; '))} |`),
    );
  if (roots.length > limit) lines.push('', `… and ${roots.length - limit} more`);
  for (const m of facts.nearMisses.slice(0, limit)) lines.push(`- not accepted: ${m.file}:${m.line}: ${m.why}`);
  for (const m of facts.incomplete.slice(0, limit)) lines.push(`- incomplete: ${m.file}: ${m.reason}`);
  return `${lines.join('\n')}\n`;
}
