/** What the rules say of a scan's input: from the cache, by threads, or here. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import { type Cache, noCache } from '../../jobs/cache.ts';
import type { Input, InputPorts } from '../../jobs/inputs.ts';
import { type ConfigurationResult, mergeConfigurations } from '../../misra/scan/configurations.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import type { Invocation, ParsedOptions } from '../command.ts';
import { type Host, readSource } from '../host.ts';
import { cacheOf } from '../result-cache.ts';
import { keepResult, keptResult, requestKey } from './scan-cache.ts';
import { optimiseLater, type ScanInput, type ScanOutput, scanInThreads, workerFor } from './scan-threads.ts';

/** Each thread holds the whole program, and reading it is a quarter of the work: more threads cost memory and save little. */
const MOST_JOBS = 4;

/** The number of threads that is asked for, by default one per processor up to four; undefined when it is none. */
export function jobsOf(options: ParsedOptions): number | undefined {
  const word = options.value('--jobs');
  const jobs = word === undefined ? Math.min(MOST_JOBS, availableParallelism()) : Number(word);
  return Number.isInteger(jobs) && jobs >= 1 ? jobs : undefined;
}

/** From the cache, else by threads or here. `--stats` asks for times, which only a run has. */
export async function analysed(invocation: Invocation, input: ScanInput, jobs: number): Promise<ConfigurationResult> {
  const { host, options, report } = invocation;
  const cache = options.has('--stats') ? noCache() : cacheOf(host, options);
  const request = cache.kept ? requestKey(input) : '';
  const readText: ReadText = (name) => readSource(host, resolve(input.root, name), name).value;
  const kept = cache.kept ? keptResult(cache, request, portsOf(host), readText) : undefined;
  if (kept !== undefined) {
    report.say('Nothing changed since this was scanned: the result is taken from the cache.');
    return kept;
  }
  if (cache.kept && input.guidelines !== undefined) {
    const result = await piecewise(invocation, input, cache, request, readText);
    if (result !== undefined) return result;
  }
  const worker = workerFor(input, jobs);
  const output = await (worker === undefined ? scanHere(invocation, input) : scanInThreads(input, worker, jobs, readText));
  report.show(output.problems);
  const result = mergeConfigurations(output.parts);
  if (cache.kept && output.problems.length === 0) keepResult(cache, request, unstamped(output.reads), result);
  return result;
}

function portsOf(host: Host): InputPorts {
  return { stamp: (path) => host.stamp(path), read: (path) => host.read(path) };
}

/** Threads say what they read, not how it was stamped before. */
function unstamped(reads: ReadonlyMap<string, string>): Input[] {
  return [...reads].map(([path, digest]) => [path, digest, '']);
}

/** By pieces, where the guidelines are such; what is loaded for that is not needed to take a kept result. */
async function piecewise(
  { host, report }: Invocation,
  input: ScanInput,
  cache: Cache,
  request: string,
  readText: ReadText,
): Promise<ConfigurationResult | undefined> {
  const { inPieces, scanInPieces } = await import('./scan-pieces.ts');
  if (!inPieces(input)) return undefined;
  const output = scanInPieces(input, cache, portsOf(host), readText);
  if (output === undefined) return undefined;
  if (output.said !== '') report.say(output.said);
  keepResult(cache, request, output.inputs, output.result);
  return output.result;
}

async function scanHere({ host, report }: Invocation, input: ScanInput): Promise<ScanOutput> {
  optimiseLater();
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
