/** The end of a scan, from what the rules say to the facts: deviations, baseline, what is missing. Needs no program. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { IncompleteFact, ToolFact } from '../../facts/common.ts';
import type { FindingsFacts } from '../../facts/findings.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import type { Finding } from '../engine/run.ts';
import { type ChangedLines, concerns } from './changed-lines.ts';
import type { Configuration, ConfigurationResult } from './configurations.ts';
import { deviate } from './deviate.ts';
import { findingsFactsOf } from './facts.ts';

export interface ConcludeRequest {
  readonly tool: ToolFact;
  readonly options: Readonly<Record<string, string>>;
  readonly records?: readonly DeviationRecord[];
  /** Fingerprints of findings that were known before. */
  readonly baseline?: ReadonlySet<string>;
  /** `YYYY-MM-DD`, against which records expire. */
  readonly today?: string;
  /** Only findings that concern these lines are reported; absent: all. */
  readonly changed?: ChangedLines;
  /** What else was not analysed. */
  readonly incomplete?: readonly IncompleteFact[];
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
  readonly edition?: Edition;
  readonly configurations?: readonly Configuration[];
  readonly units: readonly unknown[];
}

export interface ScanResult {
  readonly facts: FindingsFacts;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly elapsedMs: ReadonlyMap<GuidelineId, number>;
}

export function conclude(request: ConcludeRequest, merged: ConfigurationResult): ScanResult {
  const incomplete = [
    ...request.missing.map((file) => ({ file, reason: 'there is no such file or folder' })),
    ...merged.incomplete,
    ...(request.incomplete ?? []),
  ];
  const units = request.units.length;
  if (units === 0) incomplete.push({ file: '<command line>', reason: 'no C file was found, so nothing was scanned' });
  const deviated = deviate(
    merged.findings.map((f) => f.fact),
    merged.files,
    {
      records: request.records ?? [],
      today: request.today ?? '',
      ran: merged.ran,
      ...(request.baseline === undefined ? {} : { baseline: request.baseline }),
    },
  );
  const { changed } = request;
  const facts = findingsFactsOf({
    tool: request.tool,
    edition: request.edition,
    files: merged.files,
    units,
    findings: changed === undefined ? deviated.findings : deviated.findings.filter((f) => concerns(f, changed)),
    ran: units === 0 ? new Set() : merged.ran,
    incomplete,
    deviations: deviated.facts,
    options: request.options,
    configurations: request.configurations ?? [],
  });
  const { findings, diagnostics, elapsedMs } = merged;
  return { facts, findings, diagnostics: [...diagnostics, ...deviated.problems], elapsedMs };
}
