/** What the rules say of a scan's input: by threads or here, whichever is sooner. */
import { availableParallelism } from 'node:os';
import { sha256 } from '../../base/hash.ts';
import type { Invocation, ParsedOptions } from '../command.ts';
import { type ScanInput, type ScanOutput, scanInThreads, workerFor } from './scan-threads.ts';

/** The number of threads that is asked for; undefined when it is none. */
export function jobsOf(options: ParsedOptions): number | undefined {
  const word = options.value('--jobs');
  const jobs = word === undefined ? availableParallelism() : Number(word);
  return Number.isInteger(jobs) && jobs >= 1 ? jobs : undefined;
}

export async function analysed(invocation: Invocation, input: ScanInput, jobs: number): Promise<ScanOutput> {
  const worker = workerFor(input.units.length, jobs);
  return worker === undefined ? scanHere(invocation, input) : scanInThreads(input, worker, jobs);
}

async function scanHere({ host, report }: Invocation, input: ScanInput): Promise<ScanOutput> {
  const { analyse } = await import('../../misra/scan/analysis.ts');
  const reads = new Map<string, string>();
  const readFile = (path: string): Uint8Array | undefined => {
    const bytes = host.read(path);
    reads.set(path, bytes === undefined ? '' : sha256(bytes));
    return bytes;
  };
  const progress = (done: number, of: number, file: string): void => {
    if (of > 20 && done % 20 === 0) report.say(`${done}/${of} ${file}`);
  };
  const judged = (file: string): boolean => !input.excluded.some((e) => e.test(file));
  const { parts } = analyse({ ...input, judged, clock: () => host.nowMs() }, { readFile, ...(host.tty ? { progress } : {}) });
  return { parts, reads, problems: [] };
}
