/**
 * What threads hand over, and how it becomes one result: the shares of a configuration are ordered lists of findings of
 * different guidelines, so that joining them is a merge.
 */
import type { FindingFact } from '../../facts/findings.ts';
import type { GuidelineId } from '../catalogue/guideline.ts';
import type { Finding } from '../engine/run.ts';
import type { Configuration } from './configurations.ts';
import { type ConfigurationResult, compareFindings, type Units, unitsByConfiguration } from './configurations.ts';
import { type PackedFindings, packFindings, unpackFindings } from './packed-findings.ts';
import { type ReadText, type ScannedFileData, scannedFileData, scannedFileOf } from './scanned-file.ts';

/** What one thread found in one configuration; plain data. */
export interface PartShare {
  readonly part: number;
  /** Packed where another thread gets them. */
  readonly findings: PackedFindings | readonly FindingFact[];
  readonly ran: readonly GuidelineId[];
  readonly elapsedMs: readonly (readonly [GuidelineId, number])[];
  /** What does not depend on rules, from the thread that answers for the configuration. */
  readonly rest?: Pick<ConfigurationResult, 'incomplete' | 'diagnostics'> & { readonly files: readonly ScannedFileData[] };
}

/** Room for the rules of one configuration in the claims: more than there are guidelines. */
export const CLAIMS = 1024;

/** Who took which rule: one number for each rule of each configuration, shared by the threads. */
export function claimsFor(configurations: number): Int32Array<SharedArrayBuffer> {
  return new Int32Array(new SharedArrayBuffer(4 * CLAIMS * configurations));
}

export function shareOf(part: number, result: ConfigurationResult, withRest: boolean, packed: boolean): PartShare {
  const { incomplete, diagnostics } = result;
  const facts = result.findings.map((f) => f.fact);
  return {
    part,
    findings: packed ? packFindings(facts) : facts,
    ran: [...result.ran],
    elapsedMs: [...result.elapsedMs],
    ...(withRest ? { rest: { incomplete, diagnostics, files: result.files.map(scannedFileData) } } : {}),
  };
}

/** The results of all configurations from the shares of all threads. Findings carry no fixes. */
export function joinShares(
  request: Units & { readonly configurations?: readonly Configuration[] },
  shares: readonly PartShare[],
  readText: ReadText,
): ConfigurationResult[] {
  return unitsByConfiguration(request).map(({ name }, part): ConfigurationResult => {
    const own = shares.filter((s) => s.part === part);
    const rest = own.find((s) => s.rest !== undefined)!.rest!;
    return {
      name,
      findings: own.map((s) => factsOf(s).map((fact) => ({ fact }))).reduce(inOrder, []),
      ran: new Set(own.flatMap((s) => s.ran)),
      elapsedMs: new Map(own.flatMap((s) => s.elapsedMs)),
      incomplete: rest.incomplete,
      diagnostics: rest.diagnostics,
      files: rest.files.map((f) => scannedFileOf(f, readText)),
    };
  });
}

function factsOf({ findings }: PartShare): readonly FindingFact[] {
  return 'rows' in findings ? unpackFindings(findings) : findings;
}

/** Two ordered lists as one. */
function inOrder(a: readonly Finding[], b: readonly Finding[]): Finding[] {
  const all: Finding[] = [];
  let i = 0;
  for (const finding of a) {
    while (i < b.length && compareFindings(b[i]!, finding) < 0) all.push(b[i++]!);
    all.push(finding);
  }
  while (i < b.length) all.push(b[i++]!);
  return all;
}
