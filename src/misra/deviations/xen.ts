/**
 * The records that Xen keeps under docs/misra, read as they are: `safe.json`, `false-positive-*.json`, `deviations.rst`,
 * `rules.rst`, `exclude-list.json`, `function-macro-properties.json`. They lack fields that a complete record has (reason
 * class, risk, approval); the profile accepts them as the project's own process and says so in each record's background.
 */
import type { Diagnostic, Read } from '../../base/diagnostic.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { type DeviationRecord, EMPTY_SCOPE, normalizedId } from './record.ts';
import { practiceOf } from './xen-practice.ts';

const XEN_SIGNATURE = { by: 'Xen maintainers (project process)', role: 'maintainers', date: '' };

function unreadable(file: string, cause: string): Diagnostic {
  return {
    code: 'misra/xen-record',
    severity: 'error',
    effect: 'usage',
    message: `${file} is not what Xen keeps under that name`,
    place: { file, line: 1, column: 1 },
    cause,
    cure: 'Give the file of docs/misra unchanged.',
  };
}

function contentOf(file: string, text: string): Read<readonly Record<string, unknown>[]> {
  try {
    const parsed = JSON.parse(text) as { content?: unknown };
    if (Array.isArray(parsed?.content)) return { value: parsed.content as Record<string, unknown>[], problems: [] };
    return { value: [], problems: [unreadable(file, 'it has no list "content"')] };
  } catch (error) {
    return { value: [], problems: [unreadable(file, `it is not JSON: ${(error as Error).message}`)] };
  }
}

/** `safe.json` or `false-positive-<tool>.json`: records that comments `SAF-n-…` refer to. The sentinel is left out. */
export function readSafRecords(file: string, text: string): Read<readonly DeviationRecord[]> {
  const { value, problems } = contentOf(file, text);
  const lines = text.split('\n');
  const records = value.flatMap((entry): DeviationRecord[] => {
    const id = String(entry.id ?? '');
    const falsePositive = id.includes('false-positive');
    const ids = falsePositive
      ? [String(entry['violation-id'] ?? '')]
      : Object.values((entry.analyser ?? {}) as Record<string, string>);
    const guidelines = [...new Set(ids.filter((i) => i !== '').map(fromViolation))];
    if (guidelines.length === 0) return [];
    const line = Math.max(1, lines.findIndex((l) => l.includes(`"${id}"`)) + 1);
    return [
      {
        id,
        kind: falsePositive ? 'false-positive' : 'record',
        guidelines,
        title: String(entry.name ?? ''),
        useCase: String(entry.name ?? ''),
        reason: 'code quality',
        background: String(entry.text ?? ''),
        risk: 'not stated in the record',
        demands: [],
        scope: EMPTY_SCOPE,
        raised: { by: 'Xen contributor', role: 'contributor', date: '' },
        approved: { ...XEN_SIGNATURE, date: 'with the commit' },
        ...(falsePositive ? { toolVersion: String(entry['tool-version'] ?? '') } : {}),
        status: 'approved',
        place: { file, line, column: 1 },
      },
    ];
  });
  return { value: records, problems };
}

function fromViolation(id: string): GuidelineId {
  const coverity = /misra_c_\d+_(rule|directive)_(\d+)_(\d+)/.exec(id);
  return coverity === null ? normalizedId(id) : normalizedId(`${coverity[1]} ${coverity[2]}.${coverity[3]}`);
}

/** `exclude-list.json`: globs, relative to the folder `xen/`, of files that Xen adopted. */
export function readExcludeList(
  file: string,
  text: string,
): Read<readonly { readonly glob: string; readonly comment: string }[]> {
  const { value, problems } = contentOf(file, text);
  return {
    value: value.map((e) => ({ glob: String(e.rel_path ?? ''), comment: String(e.comment ?? '') })).filter((e) => e.glob !== ''),
    problems,
  };
}

/** `function-macro-properties.json`: what Xen promises of functions and macros, by regular expression over the name. */
export interface NameProperties {
  readonly type: 'function' | 'macro';
  readonly pattern: string;
  readonly properties: Readonly<Record<string, string>>;
}

export function readNameProperties(file: string, text: string): Read<readonly NameProperties[]> {
  const { value, problems } = contentOf(file, text);
  const entries = value.map((e) => ({
    type: e.type === 'macro' ? ('macro' as const) : ('function' as const),
    pattern: String(e.value ?? ''),
    properties: (e.properties ?? {}) as Record<string, string>,
  }));
  return { value: entries, problems };
}

interface Cell {
  readonly line: number;
  readonly text: readonly string[];
}

/** Rows of every `list-table` of a reST page: cells as lines without their common indentation. */
function tableRows(text: string): Cell[][] {
  const rows: { line: number; text: string[] }[][] = [];
  let cell: { line: number; text: string[] } | undefined;
  for (const [i, line] of text.split('\n').entries()) {
    const start = /^ {3}(\* )?(?: {2})?- ?(.*)$/.exec(line);
    if (start !== null && (start[1] !== undefined || /^ {5}- /.test(line) || /^ {5}-$/.test(line))) {
      cell = { line: i + 1, text: [start[2]!] };
      if (start[1] !== undefined) rows.push([cell]);
      else rows.at(-1)?.push(cell);
    } else if (/^ {7}/.test(line) || line.trim() === '') cell?.text.push(line.slice(7));
    else cell = undefined;
  }
  return rows;
}

function words(cell: Cell | undefined): string {
  return (cell?.text.join(' ') ?? '').replace(/\s+/g, ' ').trim();
}

/** Rows of `deviations.rst` as records. A row whose note lists macros, functions or files is scoped to them; others are prose. */
export function readDeviationsRst(file: string, text: string): Read<readonly (DeviationRecord & { readonly prose: boolean })[]> {
  const counts = new Map<string, number>();
  const records = tableRows(text).flatMap((row) => {
    const ids = [...(row[0]?.text.join(' ').matchAll(/\b([RD])(\d+\.\d+)\b/g) ?? [])].map((m) => normalizedId(m[1]! + m[2]!));
    if (ids.length === 0 || row.length < 2) return [];
    const note = row[2]?.text.join('\n') ?? '';
    const names = [...note.matchAll(/^\s*[-*] +`{0,2}([A-Za-z_]\w*)(?:\(\))?`{0,2}\s*$/gm)].map((m) => m[1]!);
    const files = [...note.matchAll(/^\s*[-*] +`{0,2}([\w.*/-]+\.[chS])`{0,2}\s*$/gm)].map((m) => m[1]!);
    const n = (counts.get(ids[0]!) ?? 0) + 1;
    counts.set(ids[0]!, n);
    const tag = /Tagged as `(\w+)`/.exec(note)?.[1] ?? 'none';
    const named = { ...EMPTY_SCOPE, macros: names, paths: files.map((f) => `**/${f.replace(/^xen\//, '')}`) };
    const practice = practiceOf('row', ids, words(row[1]));
    return [
      {
        id: `xen-${ids[0]}-${n}`,
        kind: 'record' as const,
        guidelines: ids,
        title: words(row[1]).slice(0, 80),
        useCase: words(row[1]),
        reason: 'code quality',
        background: words(row[1]),
        risk: `tagged ${tag} by the project; not stated otherwise`,
        demands: [],
        scope: practice ?? named,
        raised: { by: 'Xen contributor', role: 'contributor', date: '' },
        approved: { ...XEN_SIGNATURE, date: 'with the commit' },
        status: 'approved' as const,
        place: { file, line: row[0]!.line, column: 1 },
        prose: practice === undefined && names.length === 0 && files.length === 0,
      },
    ];
  });
  const problems = records.length === 0 ? [unreadable(file, 'it has no table rows that name a guideline')] : [];
  return { value: records, problems };
}

/** Guidelines that `rules.rst` accepts. */
export function readRulesRst(file: string, text: string): Read<readonly GuidelineId[]> {
  const ids = tableRows(text).flatMap((row) => {
    const match = /`?(Rule|Dir) (\d+\.\d+)/.exec(row[0]?.text.join(' ') ?? '');
    return match === null ? [] : [normalizedId(`${match[1]} ${match[2]}`)];
  });
  return {
    value: [...new Set(ids)],
    problems: ids.length === 0 ? [unreadable(file, 'it has no table rows that name a guideline')] : [],
  };
}

/** Notes of `rules.rst` that widen a rule, as records: only those that can be checked. */
export function readRulesNotes(file: string, text: string): readonly DeviationRecord[] {
  return tableRows(text).flatMap((row): DeviationRecord[] => {
    const match = /`?(Rule|Dir) (\d+\.\d+)/.exec(row[0]?.text.join(' ') ?? '');
    if (match === null) return [];
    const id = normalizedId(`${match[1]} ${match[2]}`);
    const note = words(row.at(-1));
    const scope = practiceOf('note', [id], note);
    if (scope === undefined) return [];
    return [
      {
        id: `xen-rules-${id}`,
        kind: 'record',
        guidelines: [id],
        title: note.slice(0, 80),
        useCase: note,
        reason: 'code quality',
        background: note,
        risk: 'accepted with the rule; not stated otherwise',
        demands: [],
        scope,
        raised: { by: 'Xen contributor', role: 'contributor', date: '' },
        approved: { ...XEN_SIGNATURE, date: 'with the commit' },
        status: 'approved',
        place: { file, line: row[0]!.line, column: 1 },
      },
    ];
  });
}

/**
 * Files that the project's analysis configuration declares out of scope or part of an interface it does not judge
 * (`out_of_scope.ecl`): regular expressions over paths from the root of the tree.
 */
export function readOutOfScope(text: string): readonly RegExp[] {
  const tags = text.matchAll(/^-file_tag\+=\{\s*(?:out_of_scope|adopted|hypercall_ABI)\s*,\s*"((?:[^"\\]|\\.)*)"\s*\}/gm);
  return [...tags].flatMap(([, pattern]) => {
    try {
      return [new RegExp(pattern!.replaceAll('\\\\', '\\'))];
    } catch {
      return [];
    }
  });
}
