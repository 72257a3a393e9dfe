/** One scan: load, run the rules, apply deviations and baseline, make facts. Pure given its ports. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { ToolFact } from '../../facts/common.ts';
import type { FindingsFacts } from '../../facts/findings.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import { type Finding, runRules } from '../engine/run.ts';
import type { Subject } from '../engine/subject.ts';
import { RULES } from '../rules/index.ts';
import { type Configuration, type ConfigurationResult, mergeConfigurations, unitsByConfiguration } from './configurations.ts';
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
  /** How the units divide into configurations; absent: all are one, without a name. */
  readonly configurations?: readonly Configuration[];
}

export interface ScanResult {
  readonly facts: FindingsFacts;
  readonly findings: readonly Finding[];
  readonly diagnostics: readonly Diagnostic[];
  readonly elapsedMs: ReadonlyMap<GuidelineId, number>;
  /** Of the last configuration. */
  readonly subject: Subject;
}

export function scan(request: ScanRequest, ports: LoadPorts): ScanResult {
  const parts: ConfigurationResult[] = [];
  let subject: Subject | undefined;
  for (const part of unitsByConfiguration(request)) {
    const scanned = scanPart({ ...request, ...part }, part.name, ports);
    parts.push(scanned.result);
    subject = scanned.subject;
  }
  const merged = mergeConfigurations(parts);
  const incomplete = [
    ...request.missing.map((file) => ({ file, reason: 'there is no such file or folder' })),
    ...merged.incomplete,
  ];
  const units = request.units.length;
  if (units === 0) incomplete.push({ file: '<command line>', reason: 'no C file was found, so nothing was scanned' });
  const deviated = deviate(
    merged.findings.map((f) => f.fact),
    merged.files,
    {
      records: request.records ?? [],
      today: request.today ?? '',
      ...(request.baseline === undefined ? {} : { baseline: request.baseline }),
    },
  );
  const facts = findingsFactsOf({
    tool: request.tool,
    edition: request.edition,
    files: merged.files,
    units,
    findings: deviated.findings,
    ran: units === 0 ? new Set() : merged.ran,
    incomplete,
    deviations: deviated.facts,
    options: request.options,
    configurations: request.configurations ?? [],
  });
  const { findings, diagnostics, elapsedMs } = merged;
  return { facts, findings, diagnostics, elapsedMs, subject: subject! };
}

function scanPart(
  part: ScanRequest,
  name: string | undefined,
  ports: LoadPorts,
): { result: ConfigurationResult; subject: Subject } {
  const program = loadProgram(part, ports);
  const { findings, ran, elapsedMs } = runRules(program.subject, RULES, {
    ...(part.edition === undefined ? {} : { edition: part.edition }),
    ...(part.guidelines === undefined ? {} : { guidelines: part.guidelines }),
    ...(part.clock === undefined ? {} : { clock: part.clock }),
  });
  const { diagnostics, incomplete, subject } = program;
  return { result: { name, findings, ran, files: subject.files, incomplete, diagnostics, elapsedMs }, subject };
}
