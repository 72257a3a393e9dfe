/** One scan: load, run the rules, apply deviations and baseline, make facts. Pure given its ports. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ToolFact } from '../../facts/common.ts';
import type { FindingsFacts } from '../../facts/findings.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import { type Finding, runRules } from '../engine/run.ts';
import type { Subject } from '../engine/subject.ts';
import { RULES } from '../rules/index.ts';
import { deviate } from './deviate.ts';
import { findingsFactsOf } from './facts.ts';
import { type LoadOptions, type LoadPorts, loadProgram } from './load.ts';

export interface ScanRequest extends LoadOptions {
  readonly tool: ToolFact;
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
  readonly options: Readonly<Record<string, string>>;
  readonly clock?: () => number;
  readonly records?: readonly DeviationRecord[];
  /** Fingerprints of findings that were known before. */
  readonly baseline?: ReadonlySet<string>;
  /** `YYYY-MM-DD`, against which records expire. */
  readonly today?: string;
  /** Paths that were asked for and do not exist. */
  readonly missing: readonly string[];
}

export interface ScanResult {
  readonly facts: FindingsFacts;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly elapsedMs: ReadonlyMap<GuidelineId, number>;
  readonly subject: Subject;
}

export function scan(request: ScanRequest, ports: LoadPorts): ScanResult {
  const program = loadProgram(request, ports);
  const result = runRules(program.subject, RULES, {
    ...(request.edition === undefined ? {} : { edition: request.edition }),
    ...(request.guidelines === undefined ? {} : { guidelines: request.guidelines }),
    ...(request.clock === undefined ? {} : { clock: request.clock }),
  });
  const incomplete = [
    ...request.missing.map((file) => ({ file, reason: 'there is no such file or folder' })),
    ...program.incomplete,
  ];
  if (request.units.length === 0)
    incomplete.push({ file: '<command line>', reason: 'no C file was found, so nothing was scanned' });
  const deviated = deviate(
    result.findings.map((f) => f.fact),
    program.subject.files,
    {
      records: request.records ?? [],
      today: request.today ?? '',
      ...(request.baseline === undefined ? {} : { baseline: request.baseline }),
    },
  );
  const facts = findingsFactsOf({
    tool: request.tool,
    edition: request.edition,
    subject: program.subject,
    units: program.units.length,
    findings: deviated.findings,
    ran: program.units.length === 0 ? new Set() : result.ran,
    incomplete,
    deviations: deviated.facts,
    options: request.options,
  });
  return {
    facts,
    findings: result.findings,
    diagnostics: program.diagnostics,
    elapsedMs: result.elapsedMs,
    subject: program.subject,
  };
}
