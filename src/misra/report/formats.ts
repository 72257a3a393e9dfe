/** Findings facts in the formats of the command-line contract. Each is a pure function of the facts. */
import { prettyJson, prettyJsonBytes, prettyMembers, WrittenList } from '../../base/canonical-json.ts';
import type { Severity } from '../../base/diagnostic.ts';
import { type SarifResult, sarifLog } from '../../base/sarif.ts';
import type { SourceText } from '../../base/text.ts';
import type { FindingFact, FindingsFacts, MisraCategory } from '../../facts/findings.ts';
import type { FormatByFile, FoundByFile, FoundInFile } from '../scan/found.ts';
import { shownGuideline } from './guideline-name.ts';
import { htmlReport } from './html/page.ts';

export const FORMATS = ['text', 'json', 'sarif', 'junit', 'codequality', 'github', 'csv', 'html'] as const;
export type Format = (typeof FORMATS)[number];

/** Lines of source for excerpts; undefined when the file cannot be read or has no such line. */
export type SourceLine = (file: string, line: number) => string | undefined;

/** Each file is read once, when a line of it is first asked for. */
export function linesOf(readText: (file: string) => SourceText | undefined): SourceLine {
  const sources = new Map<string, SourceText | undefined>();
  return (file, line) => {
    if (!sources.has(file)) sources.set(file, readText(file));
    const source = sources.get(file);
    return source === undefined || line > source.lineCount ? undefined : source.line(line);
  };
}

// [impl->dsn~misra-formats~1]
export function render(format: Format, facts: FindingsFacts, line: SourceLine): string {
  switch (format) {
    case 'json':
      return prettyJson(facts);
    case 'sarif':
      return prettyJson(sarif(facts));
    case 'junit':
      return junit(facts);
    case 'codequality':
      return codeQuality(facts);
    case 'github':
      return github(facts);
    case 'csv':
      return csv(facts);
    case 'html':
      return htmlReport(facts, line);
    default:
      return text(facts, line);
  }
}

/** The same for a file: what may be large as the bytes of its text. `byFile`: the findings of the facts. */
export function renderForFile(format: Format, facts: FindingsFacts, line: SourceLine, byFile?: FoundByFile): string | Uint8Array {
  if (byFile !== undefined && isByFile(format)) {
    const written = byFile.written?.[format] ?? byFile.files.map((file) => writtenFile(format, file, line));
    return format === 'json' ? jsonByFile(facts, written) : Buffer.concat([...written, Buffer.from(summary(facts))]);
  }
  if (format === 'json') return prettyJsonBytes(facts);
  return format === 'sarif' ? prettyJsonBytes(sarif(facts)) : render(format, facts, line);
}

export function isByFile(format: Format): format is FormatByFile {
  return format === 'json' || format === 'text';
}

/** Lists of what lies in one object. */
const IN_FACTS = 1;

/** The findings of a file as they stand in the output of all. */
export function writtenFile(format: FormatByFile, { facts }: FoundInFile, line: SourceLine): Uint8Array {
  return format === 'json' ? prettyMembers(facts, IN_FACTS) : Buffer.from(textOf(facts, line));
}

function jsonByFile(facts: FindingsFacts, written: readonly Uint8Array[]): Uint8Array {
  // The findings of the facts are not asked for.
  const other = Object.keys(facts).filter((name) => name !== 'findings') as (keyof FindingsFacts)[];
  return prettyJsonBytes({
    ...Object.fromEntries(other.map((name) => [name, facts[name]])),
    findings: new WrittenList(written),
  });
}

function levelOf(category: MisraCategory): Severity {
  return category === 'mandatory' ? 'error' : category === 'required' ? 'warning' : 'note';
}

/** For people: each finding with excerpt and macro chain, then a summary that says what was not checked. */
export function text(facts: FindingsFacts, line: SourceLine): string {
  return textOf(facts.findings, line) + summary(facts);
}

function textOf(findings: readonly FindingFact[], line: SourceLine): string {
  const parts: string[] = [];
  for (const f of findings) {
    if (f.status !== 'open') continue;
    parts.push(
      `${f.file}:${f.line}:${f.column}: ${shownGuideline(f.guideline)} (${f.category}): ${f.message}${inConfigurations(f)}\n`,
    );
    const source = line(f.file, f.line);
    if (source !== undefined) {
      const shown = source.replace(/\t/g, ' ').slice(0, 160);
      const width = f.endLine === f.line && f.endColumn !== undefined ? Math.max(1, f.endColumn - f.column) : 1;
      parts.push(`    ${shown}\n`);
      if (f.column <= shown.length + 1) parts.push(`    ${' '.repeat(f.column - 1)}^${'~'.repeat(Math.min(width - 1, 60))}\n`);
    }
    for (const step of f.expansion) parts.push(`    ${step.message} at ${step.file}:${step.line}:${step.column}\n`);
    for (const r of f.related) parts.push(`    ${r.message}: ${r.file}:${r.line}:${r.column}\n`);
    if (f.fix !== 'none')
      parts.push(`    (a ${f.fix} fix is available: assay fix --guidelines ${f.guideline.replace('rule-', '')})\n`);
  }
  return parts.join('');
}

/** ` [arm64, x86-64]`: where a finding holds, when configurations were named. */
export function inConfigurations({ configurations }: FindingFact): string {
  return configurations === undefined ? '' : ` [${configurations.join(', ')}]`;
}

/** How many open findings hold in how many of the configurations. */
function configurationLine(facts: FindingsFacts): string[] {
  const { configurations } = facts.inputs;
  if (configurations === undefined) return [];
  const open = facts.findings.filter((f) => f.status === 'open');
  const each = configurations.map(({ name, units }) => {
    const here = open.filter((f) => f.configurations?.includes(name) === true);
    const only = here.filter((f) => f.configurations?.length === 1).length;
    const alone = configurations.length > 1 ? `, ${only} of them only here` : '';
    return `${name} (${units} unit${units === 1 ? '' : 's'}): ${here.length}${alone}`;
  });
  return [`By configuration: ${each.join('; ')}.`];
}

export function summary(facts: FindingsFacts): string {
  const open = facts.guidelines.reduce((sum, g) => sum + g.open, 0);
  const other = facts.guidelines.reduce((sum, g) => sum + g.deviated, 0);
  const ran = facts.guidelines.filter((g) => g.run).length;
  const violated = facts.guidelines.filter((g) => g.open > 0).length;
  const lines = [
    `${open} finding${open === 1 ? '' : 's'} against ${violated} guideline${violated === 1 ? '' : 's'}${other > 0 ? `, ${other} more deviated or in the baseline` : ''}.`,
    `${facts.inputs.units} unit${facts.inputs.units === 1 ? '' : 's'}, ${facts.inputs.files} files; ${ran} of ${facts.guidelines.length} guidelines checked, ${facts.guidelines.length - ran} not checked.`,
  ];
  lines.push(...configurationLine(facts));
  if (facts.incomplete.length > 0) {
    lines.push(`INCOMPLETE: ${facts.incomplete.length} part${facts.incomplete.length === 1 ? '' : 's'} could not be analysed:`);
    for (const i of facts.incomplete.slice(0, 20))
      lines.push(`  ${i.file}${i.line === undefined ? '' : `:${i.line}`}: ${i.reason}`);
    if (facts.incomplete.length > 20) lines.push(`  … and ${facts.incomplete.length - 20} more`);
  }
  return `${lines.join('\n')}\n`;
}

function sarif(facts: FindingsFacts): Record<string, unknown> {
  return sarifLog({
    tool: { name: facts.tool.name, version: facts.tool.version },
    rules: facts.guidelines
      .filter((g) => g.run)
      .map((g) => ({
        id: `misra-c/${g.id}`,
        name: shownGuideline(g.id),
        shortDescription: g.title,
        tags: [g.category, `checked-${g.check}`],
      })),
    results: facts.findings.map(sarifResult),
    notifications: facts.incomplete.map((i) => ({
      level: 'error',
      message: i.reason,
      file: i.file,
      ...(i.line === undefined ? {} : { line: i.line }),
    })),
    properties: {
      edition: facts.inputs.edition,
      notChecked: facts.guidelines.filter((g) => !g.run).map((g) => g.id),
      ...(facts.inputs.configurations === undefined ? {} : { configurations: facts.inputs.configurations }),
    },
  });
}

function sarifResult(f: FindingFact): SarifResult {
  return {
    ruleId: `misra-c/${f.guideline}`,
    level: levelOf(f.category),
    message: f.message,
    place: {
      file: f.file,
      line: f.line,
      column: f.column,
      ...(f.endLine === undefined ? {} : { endLine: f.endLine }),
      ...(f.endColumn === undefined ? {} : { endColumn: f.endColumn }),
    },
    related: [...f.expansion, ...f.related].map((r) => ({
      place: { file: r.file, line: r.line, column: r.column },
      message: r.message,
    })),
    fingerprint: f.fingerprint,
    ...(f.configurations === undefined ? {} : { properties: { configurations: f.configurations } }),
    ...(f.status === 'baseline' ? { baselineState: 'unchanged' as const } : {}),
    ...(f.status === 'deviated' || f.status === 'false-positive'
      ? { suppression: { kind: 'external' as const, status: 'accepted' as const, justification: f.record ?? f.status } }
      : {}),
  };
}

function xml(value: string): string {
  const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return value.replace(/[&<>"]/g, (c) => named[c]!).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');
}

/** One test case per guideline that ran; a guideline without a checker is skipped, an incomplete scan is an error. */
function junit(facts: FindingsFacts): string {
  const cases = facts.guidelines.map((g) => {
    const head = `    <testcase classname="misra-c" name="${xml(`${shownGuideline(g.id)}: ${g.title}`)}" time="0"`;
    if (!g.run) return `${head}><skipped message="not checked (${g.check})"/></testcase>`;
    if (g.open === 0) return `${head}/>`;
    const list = facts.findings
      .filter((f) => f.guideline === g.id && f.status === 'open')
      .map((f) => `${f.file}:${f.line}:${f.column}: ${f.message}${inConfigurations(f)}`);
    return `${head}><failure message="${g.open} findings">${xml(list.join('\n'))}</failure></testcase>`;
  });
  if (facts.incomplete.length > 0)
    cases.push(
      `    <testcase classname="misra-c" name="completeness" time="0"><error message="${facts.incomplete.length} parts not analysed">${xml(facts.incomplete.map((i) => `${i.file}: ${i.reason}`).join('\n'))}</error></testcase>`,
    );
  const failures = facts.guidelines.filter((g) => g.run && g.open > 0).length;
  const skipped = facts.guidelines.filter((g) => !g.run).length;
  const errors = facts.incomplete.length > 0 ? 1 : 0;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n  <testsuite name="assay scan" tests="${cases.length}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="0">\n${cases.join('\n')}\n  </testsuite>\n</testsuites>\n`;
}

/** GitLab's code-quality report. */
function codeQuality(facts: FindingsFacts): string {
  const severity: Readonly<Record<MisraCategory, string>> = {
    mandatory: 'blocker',
    required: 'major',
    advisory: 'minor',
    disapplied: 'info',
  };
  return prettyJson(
    facts.findings
      .filter((f) => f.status === 'open')
      .map((f) => ({
        description: `${shownGuideline(f.guideline)}: ${f.message}${inConfigurations(f)}`,
        check_name: `misra-c/${f.guideline}`,
        fingerprint: f.fingerprint,
        severity: severity[f.category],
        location: { path: f.file, lines: { begin: f.line } },
      })),
  );
}

/** GitHub workflow commands. */
function github(facts: FindingsFacts): string {
  const escaped = (s: string): string => s.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
  const property = (s: string): string => escaped(s).replace(/:/g, '%3A').replace(/,/g, '%2C');
  const lines = facts.findings
    .filter((f) => f.status === 'open')
    .map((f) => {
      const word = f.category === 'mandatory' ? 'error' : f.category === 'required' ? 'warning' : 'notice';
      return `::${word} file=${property(f.file)},line=${f.line},col=${f.column},title=${property(shownGuideline(f.guideline))}::${escaped(f.message + inConfigurations(f))}`;
    });
  for (const i of facts.incomplete)
    lines.push(`::error file=${property(i.file)},line=${i.line ?? 1},title=Incomplete::${escaped(i.reason)}`);
  return lines.map((l) => `${l}\n`).join('');
}

function csv(facts: FindingsFacts): string {
  const cell = (v: string | number): string => {
    const s = String(v);
    const safe = /^[=+\-@\t\r]/.test(s) ? `'${s}` : s;
    return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
  };
  const named = facts.inputs.configurations !== undefined;
  const head = ['guideline', 'category', 'file', 'line', 'column', 'status', 'fix', 'message', 'fingerprint'];
  const rows: (string | number)[][] = [[...head, ...(named ? ['configurations'] : [])]];
  for (const f of facts.findings) {
    const row = [f.guideline, f.category, f.file, f.line, f.column, f.status, f.fix, f.message, f.fingerprint];
    rows.push(named ? [...row, (f.configurations ?? []).join(' ')] : row);
  }
  return rows.map((r) => `${r.map(cell).join(',')}\r\n`).join('');
}
