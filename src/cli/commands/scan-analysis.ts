/** What the rules say of a scan's input: from the cache, by threads, or here. */
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { sha256 } from '../../base/hash.ts';
import type { Cache } from '../../jobs/cache.ts';
import type { Input, InputPorts } from '../../jobs/inputs.ts';
import { type ConfigurationResult, mergeConfigurations } from '../../misra/scan/configurations.ts';
import type { FormatByFile } from '../../misra/scan/found.ts';
import type { ReadText } from '../../misra/scan/scanned-file.ts';
import { optimiseLater } from '../bundle.ts';
import type { Invocation, ParsedOptions } from '../command.ts';
import { type Host, readSource } from '../host.ts';
import { cacheOf } from '../result-cache.ts';
import { keepResult, keptResult, requestKey } from './scan-cache.ts';
import { type ScanInput, type ScanOutput, scanInThreads, workerFor } from './scan-threads.ts';

/** Each thread holds the whole program, and reading it is a quarter of the work: more threads cost memory and save little. */
const MOST_JOBS = 4;

/**
 * Fewer threads are no default: with all guidelines on Xen two end a twentieth sooner than one and take a third more processor
 * time, as each reads and finds out again what the other knows.
 */
const FEWEST_JOBS = 3;

/** The number of threads that is asked for, by default one per processor from three to four; undefined when it is none. */
export function jobsOf(options: ParsedOptions): number | undefined {
  const word = options.value('--jobs');
  const jobs = word === undefined ? defaultJobs(availableParallelism()) : Number(word);
  return Number.isInteger(jobs) && jobs >= 1 ? jobs : undefined;
}

/** Threads when nobody says how many. */
export function defaultJobs(processors: number): number {
  return processors < FEWEST_JOBS ? 1 : Math.min(MOST_JOBS, processors);
}

/** From the cache, else by threads or here. `formats`: in which the findings will be asked for. With `--stats`, says what was taken from the cache; times are those of what ran. */
export async function analysed(
  invocation: Invocation,
  input: ScanInput,
  jobs: number,
  formats: ReadonlySet<FormatByFile>,
): Promise<ConfigurationResult> {
  const { host, options, report } = invocation;
  const cache = cacheOf(host, options);
  const request = cache.kept ? requestKey(input) : '';
  const readText: ReadText = (name) => readSource(host, resolve(input.root, name), name).value;
  const ports = portsOf(host);
  const stats = (line: string): void => {
    if (options.has('--stats')) report.say(`cache: ${line}`);
  };
  const kept = cache.kept ? keptResult(cache, request, ports, readText) : undefined;
  if (kept !== undefined) {
    report.say('Nothing changed since this was scanned: the result is taken from the cache.');
    stats(`${ports.compared()} inputs compared, ${ports.reads()} of them read; --no-cache gives times for each guideline`);
    return kept;
  }
  // Without a cache pieces are a way to divide the work, nothing else.
  if ((cache.kept || jobs > 1) && input.guidelines !== undefined) {
    const result = await piecewise(invocation, { input, cache, request, readText, ports, jobs, formats, stats });
    if (result !== undefined) return result;
  }
  stats(cache.kept ? 'nothing kept that could be used' : 'not used');
  const worker = workerFor(input, jobs);
  const output = await (worker === undefined ? scanHere(invocation, input) : scanInThreads(input, worker, jobs, readText));
  report.show(output.problems);
  const result = mergeConfigurations(output.parts);
  if (cache.kept && output.problems.length === 0) keepResult(cache, request, unstamped(output.reads), result);
  return result;
}

/** The disk, and how much of it was asked for. */
interface CountedPorts extends InputPorts {
  readonly compared: () => number;
  readonly reads: () => number;
}

/** A stamp is taken once in a run: one from before a file is read is as good as one from just before. */
function portsOf(host: Host): CountedPorts {
  const stamps = new Map<string, ReturnType<Host['stamp']>>();
  let reads = 0;
  return {
    stamp: (path) => {
      if (!stamps.has(path)) stamps.set(path, host.stamp(path));
      return stamps.get(path);
    },
    read: (path) => {
      reads++;
      return host.read(path);
    },
    compared: () => stamps.size,
    reads: () => reads,
  };
}

/** Threads say what they read, not how it was stamped before. */
function unstamped(reads: ReadonlyMap<string, string>): Input[] {
  return [...reads].map(([path, digest]) => [path, digest, '']);
}

interface PieceWork {
  readonly input: ScanInput;
  readonly cache: Cache;
  readonly request: string;
  readonly readText: ReadText;
  readonly ports: CountedPorts;
  readonly jobs: number;
  readonly formats: ReadonlySet<FormatByFile>;
  readonly stats: (line: string) => void;
}

/** By pieces, where the guidelines are such; what is loaded for that is not needed to take a kept result. */
async function piecewise({ report }: Invocation, work: PieceWork): Promise<ConfigurationResult | undefined> {
  const { input, cache, request, ports } = work;
  const { inPieces, scanInPieces, threadsFor } = await import('./scan-pieces.ts');
  if (!inPieces(input)) return undefined;
  optimiseLater();
  if (!cache.kept && threadsFor(input.units.length, work.jobs) < 2) return undefined;
  const { checkersFor } = await import('./scan-checkers.ts');
  const { readText, formats, jobs } = work;
  const run = { cache, ports, readText, formats, jobs };
  const output = await scanInPieces(input, await checkersFor(input), run);
  if (output === undefined) return undefined;
  const { units, files } = output.scanned;
  const all = input.units.length;
  if (units < all) report.say(`${all - units} of ${all} units are as they were: what they show is taken from the cache.`);
  work.stats(
    `${units} of ${all} units scanned, ${files} of ${output.result.files.length} files looked at; ${ports.compared()} inputs compared, ${ports.reads()} read`,
  );
  // After a change the pieces are kept; the result as well once it is asked for again.
  if (cache.kept && (units === 0 || units === all)) keepResult(cache, request, output.inputs, output.result);
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
