/** What a project has agreed on: deviation records, adopted code, baseline, guidelines it claims to be clean. */
import { resolve } from 'node:path';
import type { Diagnostic, ExitCode, Read } from '../../base/diagnostic.ts';
import type { FindingFact, FindingsFacts } from '../../facts/findings.ts';
import { allGuidelines, guidelineById, parseGuidelineId, parseGuidelineList } from '../../misra/catalogue/catalogue.ts';
import type { GuidelineId } from '../../misra/catalogue/guideline.ts';
import { type DeviationRecord, readDeviationRecords } from '../../misra/deviations/record.ts';
import { shownGuideline } from '../../misra/report/guideline-name.ts';
import type { ScanResult } from '../../misra/scan/conclude.ts';
import type { Invocation, ParsedOptions } from '../command.ts';
import type { ScanSection } from '../config/sections.ts';
import type { Host } from '../host.ts';
import { usage } from '../options.ts';
import { readXenProfile } from './scan-profile-xen.ts';
import { type Baseline, undeviated } from './scan-verdict.ts';

export interface Policy {
  readonly records: readonly DeviationRecord[];
  readonly excluded: readonly RegExp[];
  /** The guidelines that the profile's project accepts: what is scanned when nobody names guidelines or an edition. */
  readonly accepted?: ReadonlySet<GuidelineId>;
  readonly baseline?: Baseline;
}

export function readPolicy(host: Host, options: ParsedOptions, section: ScanSection, root: string): Read<Policy> {
  const problems: Diagnostic[] = [];
  const records: DeviationRecord[] = [];
  const excluded: RegExp[] = [];
  const read = (path: string, what: string): string | undefined => {
    const bytes = host.read(path);
    if (bytes === undefined) problems.push(usage(`${what} ${path} cannot be read`, 'Check the path.'));
    return bytes === undefined ? undefined : Buffer.from(bytes).toString('utf8');
  };
  const files = options.has('--deviations')
    ? options.values('--deviations')
    : (section.deviations ?? []).map((f) => resolve(root, f));
  for (const file of files) {
    const text = read(file, 'The deviation file');
    if (text === undefined) continue;
    const result = readDeviationRecords(file, text, new Set(allGuidelines().map((g) => g.id)));
    records.push(...result.value);
    problems.push(
      ...result.problems.map((p) => ({
        ...p,
        effect: p.code === 'misra/deviation-record' && result.value.length > 0 ? ('info' as const) : p.effect,
      })),
    );
  }
  let accepted: readonly GuidelineId[] | undefined;
  if (options.value('--profile') === 'xen') {
    const xen = readXenProfile(host, options, root);
    problems.push(...xen.problems);
    records.push(...xen.value.records);
    excluded.push(...xen.value.excluded);
    if (xen.value.accepted.length > 0) accepted = xen.value.accepted;
  }
  const baselineFile =
    options.value('--baseline') ?? (section.baseline === undefined ? undefined : resolve(root, section.baseline));
  const baseline =
    baselineFile === undefined ? undefined : readBaseline(baselineFile, read(baselineFile, 'The baseline'), problems);
  return {
    value: {
      records,
      excluded,
      ...(accepted === undefined ? {} : { accepted: new Set(accepted) }),
      ...(baseline === undefined ? {} : { baseline }),
    },
    problems,
  };
}

function readBaseline(file: string, text: string | undefined, problems: Diagnostic[]): Baseline | undefined {
  if (text === undefined) return undefined;
  try {
    const data = JSON.parse(text) as { findings?: (Pick<FindingFact, 'guideline' | 'status'> & { fingerprint?: unknown })[] };
    if (!Array.isArray(data.findings)) throw new Error('there is no list "findings"');
    return { fingerprints: new Set(data.findings.map((f) => String(f.fingerprint ?? ''))), counts: undeviated(data.findings) };
  } catch (error) {
    problems.push(
      usage(
        `The baseline ${file} is not the JSON of a scan: ${(error as Error).message}`,
        'Write it with assay scan --format json=FILE.',
      ),
    );
    return undefined;
  }
}

/** Says which guidelines of a list have open findings or were not checked; raises the exit code for either. */
export function verifyClean({ host, options, report }: Invocation, facts: FindingsFacts): void {
  const file = options.value('--verify-clean')!;
  const bytes = host.read(file);
  if (bytes === undefined) {
    report.show([usage(`--verify-clean names ${file}, which cannot be read`, 'Check the path.')]);
    return;
  }
  const list = parseGuidelineList(Buffer.from(bytes).toString('utf8'), file);
  report.show(list.problems);
  for (const id of list.value) {
    const g = facts.guidelines.find((f) => f.id === id);
    if (g?.run !== true) report.say(`${id}: claimed clean, not checked`);
    else if (g.open > 0) {
      report.say(`${id}: claimed clean, ${g.open} finding${g.open === 1 ? '' : 's'}`);
      report.raise(1);
    }
  }
}

/** Everything that is known about the findings at a place. */
export function explain({ host, options, report }: Invocation, result: ScanResult): ExitCode {
  const word = options.value('--explain')!;
  const m = /^(.*):(\d+)(?::([^:]+))?$/.exec(word);
  const id = m?.[3] === undefined ? undefined : parseGuidelineId(m[3]);
  if (m === null || (m[3] !== undefined && id === undefined)) {
    report.show([
      usage(`--explain cannot read "${word}"`, 'Write FILE:LINE or FILE:LINE:GUIDELINE, for example src/a.c:12:15.6.'),
    ]);
    return report.exit;
  }
  const found = result.facts.findings.filter(
    (f) => f.file === m[1] && f.line === Number(m[2]) && (id === undefined || f.guideline === id),
  );
  if (found.length === 0) host.out(`No finding at ${word}.\n`);
  for (const f of found) {
    const g = guidelineById(f.guideline)!;
    host.out(`${shownGuideline(f.guideline)} (${f.category}, ${g.decidability}, checked ${g.checked}): ${g.title}\n`);
    host.out(
      `  ${f.file}:${f.line}:${f.column}: ${f.message}\n  status ${f.status}${f.record === undefined ? '' : ` by ${f.record}`}, fix ${f.fix}, fingerprint ${f.fingerprint}\n`,
    );
    for (const step of f.expansion) host.out(`  ${step.message} at ${step.file}:${step.line}:${step.column}\n`);
    for (const r of f.related) host.out(`  ${r.message}: ${r.file}:${r.line}\n`);
    host.out(`  more: assay rules ${f.guideline}\n`);
  }
  return report.exit;
}
