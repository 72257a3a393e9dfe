/** Lays deviations and a baseline over the findings of a scan: comments from the files as written, records from the project. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { DeviationFact, FindingFact } from '../../facts/findings.ts';
import { guidelineById } from '../catalogue/catalogue.ts';
import { applyDeviations } from '../deviations/apply.ts';
import { type CommentText, type Suppression, suppressionsOf } from '../deviations/comments.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import type { FileView } from '../written/file-view.ts';

export interface DeviatePolicy {
  readonly records: readonly DeviationRecord[];
  /** `2026-11-22`; records expire by it. */
  readonly today: string;
  /** Fingerprints of findings that were known before. */
  readonly baseline?: ReadonlySet<string>;
}

export interface Deviated {
  readonly findings: readonly FindingFact[];
  readonly facts: readonly DeviationFact[];
  readonly problems: readonly Diagnostic[];
}

// [impl->dsn~misra-deviations~1]
export function deviate(findings: readonly FindingFact[], files: readonly FileView[], policy: DeviatePolicy): Deviated {
  const sources = new Map(files.map((f) => [f.name, f.lexed.file.source]));
  const comments = new Map<string, readonly Suppression[]>();
  for (const file of files) {
    const found = suppressionsIn(file);
    if (found.length > 0) comments.set(file.name, found);
  }
  const result = applyDeviations(
    findings.map((f) => ({
      guideline: f.guideline,
      file: f.file,
      line: f.line,
      fingerprint: f.fingerprint,
      macros: macrosOf(f),
      ...(f.configurations === undefined ? {} : { configurations: f.configurations }),
    })),
    {
      records: policy.records,
      comments,
      today: policy.today,
      categoryOf: (id) => guidelineById(id)?.category,
      lineText: (file, line) => sources.get(file)?.line(line) ?? '',
      bareComments: false,
    },
  );
  const judged = findings.map((f, i): FindingFact => {
    const covering = result.coverings[i];
    if (covering !== undefined) return { ...f, status: covering.status, record: covering.record };
    return policy.baseline?.has(f.fingerprint) === true ? { ...f, status: 'baseline' } : f;
  });
  return { findings: judged, facts: result.facts, problems: result.problems };
}

function macrosOf(finding: FindingFact): string[] {
  return finding.expansion.flatMap((s) => /`([^`]+)`/.exec(s.message)?.[1] ?? []);
}

function suppressionsIn(file: FileView): readonly Suppression[] {
  const marked = file.comments.filter((c) => /SAF-\d|suppress|coverity\[|-E>|lint|assay-deviate/.test(c.text));
  if (marked.length === 0) return [];
  const texts = marked.map((c): CommentText => {
    const offset = c.loc - file.base;
    const start = file.text.lastIndexOf('\n', offset - 1) + 1;
    return {
      text: c.text,
      line: file.lineOf(c.loc),
      endLine: file.lineOf(c.loc + c.text.length - 1),
      afterCode: file.text.slice(start, offset).trim() !== '',
    };
  });
  return suppressionsOf(texts, (line) => nextCode(file, line));
}

/** The first line behind `line` on which a token stands. */
function nextCode(file: FileView, line: number): number {
  const offset = file.base + file.lexed.file.source.offsetAt(line + 1, 1);
  const { place } = file.lexed;
  let low = 0;
  let high = file.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (place[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low < file.length ? file.lineOf(file.loc(low)) : line + 1;
}
