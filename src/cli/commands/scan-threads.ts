/** A scan spread over worker threads: each reads the whole program and runs the rules that no other has taken yet. */
import { existsSync } from 'node:fs';
import type { Diagnostic } from '../../base/diagnostic.ts';
import type { UnitOptions } from '../../c/preprocess/unit-options.ts';
import type { Target } from '../../c/types/target.ts';
import { createPool } from '../../jobs/pool.ts';
import type { Edition, GuidelineId } from '../../misra/catalogue/guideline.ts';
import { standsOnMemory } from '../../misra/engine/share.ts';
import type { Configuration, ConfigurationResult } from '../../misra/scan/configurations.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { claimsFor, joinShares } from '../../misra/scan/shares.ts';
import type { ScanAnswer, ScanTask } from '../../worker.ts';
import { optimiseLater } from '../bundle.ts';
import { workerUrl } from '../version.ts';

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
 * Each thread reads the whole program: for fewer guidelines one is nearly as soon done, with half the processor time (measured
 * with 45 on Xen: 5.3 s on one thread, 9.6 s on two); the analysis of memory is worth a thread of its own.
 */
const WORTH_GUIDELINES = { any: 100, withMemory: 40 } as const;
/** Measured on Xen: a quarter less processor time than with the default, and no further gain above. */
const YOUNG_MIB = 96;

/** The compiled worker, when threads are possible and worth it; a test that loads the sources has none. */
export function workerFor({ units, guidelines }: Pick<ScanInput, 'units' | 'guidelines'>, jobs: number): URL | undefined {
  const enough =
    guidelines !== undefined && [...guidelines].some(standsOnMemory) ? WORTH_GUIDELINES.withMemory : WORTH_GUIDELINES.any;
  const worth = units.length >= WORTH_THREADS && (guidelines === undefined || guidelines.size >= enough);
  return jobs > 1 && worth && existsSync(workerUrl) ? workerUrl : undefined;
}

// [impl->dsn~misra-scan-jobs~1]
export async function scanInThreads(input: ScanInput, worker: URL, jobs: number, readText: ReadText): Promise<ScanOutput> {
  optimiseLater();
  const pool = createPool({ worker, jobs, youngMiB: YOUNG_MIB });
  const claims = claimsFor(Math.max(1, input.configurations.length));
  const units = input.units.map(({ resolve: _, ...plain }) => plain);
  const tasks = Array.from({ length: jobs }, (_, thread): ScanTask => {
    return { kind: 'misra/scan', ...input, units, claims, thread, threads: jobs };
  });
  const results = await pool.map<ScanTask, ScanAnswer>(tasks);
  const closed = pool.close();
  const answers = results.map((r) => {
    if (!r.ok) throw new Error(r.error);
    return r.value;
  });
  await closed;
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
