/** Lays deviations and a baseline over the findings of a scan: comments from the files as written, records from the project. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { DeviationFact, FindingFact } from '../../facts/findings.ts';
import { guidelineById } from '../catalogue/catalogue.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import { applyDeviations } from '../deviations/apply.ts';
import type { Suppression } from '../deviations/comments.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import type { ScannedFile } from './scanned-file.ts';

export interface DeviatePolicy {
  readonly records: readonly DeviationRecord[];
  /** `2026-11-22`; records expire by it. */
  readonly today: string;
  /** The guidelines that were checked. */
  readonly ran: ReadonlySet<GuidelineId>;
  /** Fingerprints of findings that were known before. */
  readonly baseline?: ReadonlySet<string>;
}

export interface Deviated {
  readonly findings: readonly FindingFact[];
  readonly facts: readonly DeviationFact[];
  readonly problems: readonly Diagnostic[];
}

// [impl->dsn~misra-deviations~1]
export function deviate(findings: readonly FindingFact[], files: readonly ScannedFile[], policy: DeviatePolicy): Deviated {
  const byName = new Map(files.map((f) => [f.name, f]));
  const comments = new Map<string, readonly Suppression[]>();
  for (const { name, suppressions } of files) if (suppressions.length > 0) comments.set(name, suppressions);
  const result = applyDeviations(
    findings.map((f) => ({
      guideline: f.guideline,
      file: f.file,
      line: f.line,
      fingerprint: f.fingerprint,
      message: f.message,
      macros: macrosOf(f),
      ...(f.configurations === undefined ? {} : { configurations: f.configurations }),
    })),
    {
      records: policy.records,
      comments,
      today: policy.today,
      categoryOf: (id) => guidelineById(id)?.category,
      lineText: (file, line) => byName.get(file)?.line(line) ?? '',
      bareComments: false,
      ran: policy.ran,
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
