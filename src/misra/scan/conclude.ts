/** The end of a scan, from what the rules say to the facts: deviations, baseline, what is missing. Needs no program. */
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { IncompleteFact, ToolFact } from '../../facts/common.ts';
import type { FindingsFacts } from '../../facts/findings.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import type { DeviationRecord } from '../deviations/record.ts';
import { type ChangedLines, concerns } from './changed-lines.ts';
import type { Configuration, ConfigurationResult } from './configurations.ts';
import { type DeviatePolicy, deviate } from './deviate.ts';
import { findingsFactsOf, type JudgedFindings } from './facts.ts';
import { countsOf, type FoundByFile } from './found.ts';

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
  /** The same file by file, where no policy says anything of findings: all are open. */
  readonly byFile?: FoundByFile;
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
  const judged = judgedByFile(request, merged) ?? judgedOneByOne(request, merged);
  const parts = {
    tool: request.tool,
    edition: request.edition,
    files: merged.files,
    units,
    ran: units === 0 ? new Set<GuidelineId>() : merged.ran,
    incomplete,
    options: request.options,
    configurations: request.configurations ?? [],
  };
  return {
    facts: findingsFactsOf(parts, judged),
    ...(judged.byFile === undefined ? {} : { byFile: judged.byFile }),
    diagnostics: [...merged.diagnostics, ...judged.problems],
    elapsedMs: merged.elapsedMs,
  };
}

/** Findings under a policy, as far as the facts need them. */
interface Judged extends JudgedFindings {
  readonly problems: readonly Diagnostic[];
  readonly byFile?: FoundByFile;
}

function judgedOneByOne(request: ConcludeRequest, merged: ConfigurationResult): Judged {
  const { changed } = request;
  const deviated = deviate(
    merged.findings.map((f) => f.fact),
    merged.files,
    policyOf(request, merged),
  );
  const findings = changed === undefined ? deviated.findings : deviated.findings.filter((f) => concerns(f, changed));
  return {
    open: countsOf(findings.filter((f) => f.status === 'open')),
    deviated: countsOf(findings.filter((f) => f.status !== 'open')),
    findings: () => findings,
    deviations: deviated.facts,
    problems: deviated.problems,
  };
}

/**
 * Without records, baseline and choice of lines all findings are open, and only those in files with comments that would
 * silence something have to be looked at: for what is wrong with the comments. Undefined where that is not so.
 */
function judgedByFile(request: ConcludeRequest, merged: ConfigurationResult): Judged | undefined {
  const { byFile } = merged;
  if (byFile === undefined || (request.records ?? []).length > 0) return undefined;
  if (request.baseline !== undefined || request.changed !== undefined) return undefined;
  const commented = new Set(merged.files.filter((f) => f.suppressions.length > 0).map((f) => f.name));
  const looked = byFile.files.filter((f) => commented.has(f.file)).flatMap((f) => f.facts);
  const deviated = deviate(looked, merged.files, policyOf(request, merged));
  if (deviated.facts.length > 0 || deviated.findings.some((f) => f.status !== 'open')) return undefined;
  const open = new Map<string, number>();
  for (const { counts } of byFile.files)
    for (const [guideline, count] of counts) open.set(guideline, (open.get(guideline) ?? 0) + count);
  return {
    open,
    deviated: new Map(),
    findings: () => byFile.files.flatMap((f) => f.facts),
    deviations: [],
    problems: deviated.problems,
    byFile,
  };
}

function policyOf({ records = [], today = '', baseline }: ConcludeRequest, { ran }: ConfigurationResult): DeviatePolicy {
  return { records, today, ran, ...(baseline === undefined ? {} : { baseline }) };
}
