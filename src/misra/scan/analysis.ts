/**
 * What the rules say of the units of a scan, before deviations and baseline: one result for each configuration. In one go, or
 * the share of one thread.
 */
import { compareText } from '../../base/diagnostic.ts';
import type { Edition, GuidelineId } from '../catalogue/guideline.ts';
import { chosenRules, runRules } from '../engine/run.ts';
import type { Share } from '../engine/share.ts';
import type { Subject } from '../engine/subject.ts';
import { RULES } from '../rules/index.ts';
import { choiceOf } from './choice.ts';
import { type Configuration, type ConfigurationResult, unitsByConfiguration } from './configurations.ts';
import { type LoadOptions, type LoadPorts, loadProgram } from './load.ts';
import { scannedFile } from './scanned-file.ts';
import { CLAIMS, type PartShare, shareOf } from './shares.ts';

export interface AnalysisRequest extends LoadOptions {
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
  readonly clock?: () => number;
  /** How the units divide into configurations; absent: all are one, without a name. */
  readonly configurations?: readonly Configuration[];
}

export interface Analysed {
  readonly parts: readonly ConfigurationResult[];
  /** Of the last configuration. */
  readonly subject: Subject;
}

export function analyse(request: AnalysisRequest, ports: LoadPorts): Analysed {
  const parts: ConfigurationResult[] = [];
  let subject: Subject | undefined;
  for (const part of unitsByConfiguration(request)) {
    const analysed = analysePart({ ...request, ...part }, part.name, ports);
    parts.push(analysed.result);
    subject = analysed.subject;
  }
  return { parts, subject: subject! };
}

function analysePart(
  part: AnalysisRequest,
  name: string | undefined,
  ports: LoadPorts,
  share?: Share,
): { result: ConfigurationResult; subject: Subject } {
  const { subject, diagnostics, incomplete } = loadProgram(part, ports);
  const { findings, ran, elapsedMs } = runRules(subject, RULES, {
    ...choiceOf(part),
    ...(part.clock === undefined ? {} : { clock: part.clock }),
    ...(share === undefined ? {} : { share }),
  });
  const files = subject.files.map(scannedFile).sort((a, b) => compareText(a.name, b.name));
  return { result: { name, findings, ran, files, incomplete, diagnostics, elapsedMs }, subject };
}

export interface ShareOptions {
  /** As `claimsFor` makes them. */
  readonly claims: Int32Array;
  readonly thread: number;
  readonly threads: number;
  /** Are the findings handed to another thread? */
  readonly packed: boolean;
}

/**
 * The share of one thread. Each configuration has a thread that answers for it and goes through all its rules; a thread that
 * is done helps with another configuration where enough rules are left to be worth loading it.
 */
export function analyseShare(
  request: AnalysisRequest,
  ports: LoadPorts,
  { claims, thread, threads, packed }: ShareOptions,
): PartShare[] {
  const parts = unitsByConfiguration(request);
  const rules = chosenRules(RULES, choiceOf(request)).length;
  const answersFor = (part: number): boolean => part % threads === thread;
  const untaken = (part: number): number => countZeros(claims, part * CLAIMS, rules);
  const order = [...parts.keys()].sort((a, b) => Number(answersFor(b)) - Number(answersFor(a)) || a - b);
  const shares: PartShare[] = [];
  for (const part of order) {
    if (!answersFor(part) && untaken(part) < rules / 4) continue;
    const take = (rule: number): boolean => Atomics.compareExchange(claims, part * CLAIMS + rule, 0, 1) === 0;
    const { name, ...units } = parts[part]!;
    const { result } = analysePart({ ...request, ...units }, name, ports, { take, thread, threads });
    shares.push(shareOf(part, result, answersFor(part), packed));
  }
  return shares;
}

function countZeros(claims: Int32Array, from: number, count: number): number {
  let zeros = 0;
  for (let i = from; i < from + count; i++) if (Atomics.load(claims, i) === 0) zeros++;
  return zeros;
}
