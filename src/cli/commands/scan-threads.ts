/** A scan spread over threads: each reads the whole program and runs the rules that no other has taken yet. */
import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import { holdMeeting } from '../../jobs/meeting.ts';
import type { Edition, GuidelineId } from '../../misra/catalogue/guideline.ts';
import { standsOnMemory } from '../../misra/engine/share.ts';
import type { Configuration, ConfigurationResult } from '../../misra/scan/configurations.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { claimsFor, joinShares } from '../../misra/scan/shares.ts';
import { optimiseLater } from '../bundle.ts';
import type { ScanAnswer, ScanTask } from '../threads/scan-share.ts';
import { scanThreadUrl } from '../version.ts';

/** What is scanned, as plain data. */
export interface ScanInput {
  readonly root: string;
  readonly units: readonly UnitOptions[];
  readonly targets: readonly Target[];
  readonly configurations: readonly Configuration[];
  /** Shown paths of adopted code. */
  readonly excluded: readonly RegExp[];
  readonly edition?: Edition;
  readonly guidelines?: ReadonlySet<GuidelineId>;
}

/** What the rules say, and what was read for it: each path asked for with its digest, empty when there is no file. */
export interface ScanOutput {
  readonly parts: readonly ConfigurationResult[];
  readonly reads: ReadonlyMap<string, string>;
  readonly problems: readonly Diagnostic[];
}

/** Fewer units are scanned sooner than a thread has started. */
const WORTH_THREADS = 12;
/**
 * Each thread reads the whole program and finds out most types: for fewer guidelines one is as soon done, with much less
 * processor time. The analysis of memory is worth a thread of its own.
 */
const WORTH_GUIDELINES = { any: 100, withMemory: 40 } as const;
/** Measured on Xen: a quarter less processor time than with the default, and no further gain above. */
const YOUNG_MIB = 96;

/** The compiled entry of threads, when threads are possible and worth it; a test that loads the sources has none. */
export function workerFor({ units, guidelines }: Pick<ScanInput, 'units' | 'guidelines'>, jobs: number): URL | undefined {
  const enough =
    guidelines !== undefined && [...guidelines].some(standsOnMemory) ? WORTH_GUIDELINES.withMemory : WORTH_GUIDELINES.any;
  const worth = units.length >= WORTH_THREADS && (guidelines === undefined || guidelines.size >= enough);
  return jobs > 1 && worth && existsSync(scanThreadUrl) ? scanThreadUrl : undefined;
}

// [impl->dsn~misra-scan-jobs~1]
export async function scanInThreads(input: ScanInput, entry: URL, jobs: number, readText: ReadText): Promise<ScanOutput> {
  optimiseLater();
  const claims = claimsFor(Math.max(1, input.configurations.length));
  const units = input.units.map(({ resolve: _, ...plain }) => plain);
  const task = (thread: number): ScanTask => ({ ...input, units, claims, thread, threads: jobs, packed: thread > 0 });
  const others = Array.from({ length: jobs - 1 }, (_, i) => task(i + 1));
  const answers = await holdMeeting<ScanTask, ScanAnswer>({ entry, youngMiB: YOUNG_MIB }, others, async () => {
    const { scanShare } = await import('../threads/scan-share.ts');
    return scanShare(task(0));
  });
  return joinAnswers(input, answers, readText);
}

/** One result from what the threads answer. */
export function joinAnswers(input: ScanInput, answers: readonly ScanAnswer[], readText: ReadText): ScanOutput {
  const parts = joinShares(
    input,
    answers.flatMap((a) => a.shares),
    readText,
  );
  const reads = new Map(answers.flatMap((a) => a.reads));
  const changed = answers.flatMap((a) => a.reads.flatMap(([path, digest]) => (reads.get(path) === digest ? [] : path)));
  return { parts, reads, problems: [...new Set(changed)].map(changedMeanwhile) };
}

function changedMeanwhile(file: string): Diagnostic {
  return {
    code: 'misra/changed-meanwhile',
    severity: 'error',
    effect: 'incomplete',
    message: `${file} changed while it was scanned: some rules saw it before, others after`,
    place: { file, line: 1, column: 1 },
    cure: 'Scan again when nothing writes to the sources.',
  };
}
