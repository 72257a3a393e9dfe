/** A whole scan that is kept in pieces, by several threads: this one has a share too. */
import { existsSync } from 'node:fs';
import type { Input, InputPorts } from '../../jobs/inputs.ts';
import { holdMeeting, type Meet } from '../../jobs/meeting.ts';
import type { PiecesRequest } from '../../misra/scan/pieces/pieces-request.ts';
import { type Recorded, resultOf } from '../../misra/scan/pieces/record-program.ts';
import { joinShares, type RecordedShare } from '../../misra/scan/pieces/record-share.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { type PiecesAnswer, type PiecesTask, sharePieces } from '../threads/pieces-share.ts';
import { piecesThreadUrl } from '../version.ts';
import type { ScanInput } from './scan-threads.ts';

/** Fewer units for each are scanned sooner than a thread has started. */
const WORTH_UNITS = 24;
/**
 * Two threads are no sooner than one, which leaves the second processor to the optimiser: each reads most headers and has its
 * code optimised anew. Measured on Xen, 43 guidelines, processor seconds of the busiest thread: 2.6 with one, 2.4 with two, 1.9
 * with four.
 */
const FEWEST_THREADS = 3;
/** As for the threads of a scan that is not kept in pieces. */
const YOUNG_MIB = 96;
/** What a unit takes beside its own source, in bytes of source: measured on Xen. */
const BYTES_OF_UNIT = 10_000;
/** This thread has begun when the others start, but has less room for young objects: measured, its share is so much larger. */
const AHEAD = -0.04;

export interface RecordedInThreads {
  readonly recorded: Recorded;
  /** What the other threads read. */
  readonly inputs: readonly Input[];
}

export interface ThreadsPorts {
  readonly ports: InputPorts;
  readonly readText: ReadText;
  /** Folder of the cache, where there is one. */
  readonly cache: string | undefined;
}

/** How many threads are worth it; the compiled entry of threads has to be there. */
export function threadsFor(units: number, jobs: number): number {
  const threads = Math.min(jobs, Math.floor(units / WORTH_UNITS));
  return threads >= FEWEST_THREADS && existsSync(piecesThreadUrl) ? threads : 1;
}

/** Undefined where the whole has to be scanned as one. `keys`: of all units. */
export async function recordInThreads(
  input: ScanInput,
  request: PiecesRequest,
  keys: readonly string[],
  name: string | undefined,
  threads: number,
  { ports, readText, cache }: ThreadsPorts,
): Promise<RecordedInThreads | undefined> {
  const units = request.units.map(({ resolve: _, ...plain }) => plain);
  const { root, excluded, edition, guidelines } = input;
  const targets = request.targets ?? [];
  const weights = request.units.map((u) => BYTES_OF_UNIT + (ports.read(u.resolve(u.mainFile))?.length ?? 0));
  const tasks = sharesOf(weights, threads).map(
    ([from, to], share): PiecesTask => ({
      root,
      units,
      targets,
      from,
      to,
      keys: keys.slice(from, to),
      share,
      excluded,
      ...(cache === undefined ? {} : { cache }),
      ...(edition === undefined ? {} : { edition }),
      guidelines: guidelines!,
    }),
  );
  let own: RecordedShare | undefined;
  const answers = await holdMeeting<PiecesTask, PiecesAnswer>(
    { entry: piecesThreadUrl, youngMiB: YOUNG_MIB },
    tasks.slice(1),
    async (meet: Meet) => {
      const { recorded, inputs } = await sharePieces(tasks[0]!, meet, ports);
      own = recorded;
      return { record: recorded?.record, inputs };
    },
  );
  const shares = answers.flatMap((a) => a.record ?? []);
  if (own === undefined || shares.length < answers.length || !agree(answers)) return undefined;
  const record = joinShares(shares, own.lists, own.names);
  const { result, found } = resultOf(record, request, name, readText, undefined);
  return { recorded: { result, record, found }, inputs: answers.flatMap((a) => a.inputs) };
}

/** The units of each share: stretches of about the same weight. */
export function sharesOf(weights: readonly number[], threads: number): (readonly [from: number, to: number])[] {
  const all = weights.reduce((sum, w) => sum + w, 0);
  const most = (all * (1 + AHEAD)) / threads;
  const rest = (all - most) / (threads - 1);
  const bounds = [0];
  let sum = 0;
  weights.forEach((weight, i) => {
    // A share ends where the middle of its last unit lies.
    while (bounds.length < threads && sum + weight / 2 > most + (bounds.length - 1) * rest) bounds.push(i);
    sum += weight;
  });
  while (bounds.length < threads) bounds.push(weights.length);
  return bounds.map((from, i) => [from, bounds[i + 1] ?? weights.length] as const);
}

/** Did all threads read the same? A file may change meanwhile. */
function agree(answers: readonly PiecesAnswer[]): boolean {
  const digests = new Map(answers.flatMap((a) => a.inputs.map(([path, digest]) => [path, digest] as const)));
  return answers.every((a) => a.inputs.every(([path, digest]) => digests.get(path) === digest));
}
