/**
 * `node dist/dev/fuzz-front-end.js FIRST COUNT FOLDER…`: mutated sources of the folders (C files, and the C blocks of Markdown
 * pages) through preprocessor, parser, names, types and flow, one after the other on one thread, while another watches for one
 * that does not end. Seeds FIRST … FIRST + COUNT - 1; the same seed makes the same input. Exit code 1: a crash or a hang.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { CompilerOracle } from '../c/database/compiler-facts.ts';
import { prepareUnit } from '../c/database/unit-options-of.ts';
import { Preprocessor } from '../c/preprocess/preprocessor.ts';
import { programOf } from '../c/program.ts';
import { interrogate, mutatedSource, random } from './front-end-inputs.ts';

interface Work {
  readonly first: number;
  readonly count: number;
  readonly sources: readonly string[];
  readonly headers: string;
  readonly current: Int32Array;
}

const LARGEST = 6000;
/** Of wall time: at the lowest priority on a busy machine an input gets a fraction of it. */
const HANG_MS = 120_000;
const STANDARDS = ['gnu17', 'gnu89', 'c99', 'c11', 'gnu2x'];
/** Inputs that share a preprocessor, so that one also meets what earlier ones left behind. */
const TOGETHER = 100;

function corpus(folder: string): string[] {
  const found: string[] = [];
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) found.push(...corpus(path));
    else if (/\.[ch]$/.test(entry.name)) found.push(readFileSync(path, 'utf8').slice(0, LARGEST));
    else if (entry.name.endsWith('.md'))
      for (const [, block] of readFileSync(path, 'utf8').matchAll(/```c[^\n]*\n([\s\S]*?)```/g)) found.push(block!);
  }
  return found;
}

function examine({ first, count, sources, headers, current }: Work): void {
  const oracle = new CompilerOracle(undefined, headers);
  let text = Buffer.alloc(0);
  let preprocessor: Preprocessor | undefined;
  let asked = 0;
  const slow: string[] = [];
  for (let seed = first; seed < first + count; seed++) {
    current[0] = seed;
    if (preprocessor === undefined || seed % TOGETHER === 0) {
      preprocessor = new Preprocessor({ readFile: (path) => (path === '/p/main.c' ? text : own(path, headers)) }, '/p');
    }
    const next = random(seed);
    text = Buffer.from(mutatedSource(sources, next));
    if (next() < 0.05 && text.length > 0) text[Math.floor(next() * text.length)] = Math.floor(next() * 256);
    const started = performance.now();
    try {
      asked += one(preprocessor, oracle, STANDARDS[seed % STANDARDS.length]!);
    } catch (error) {
      parentPort!.postMessage(`CRASH seed ${seed}: ${(error as Error).stack}`);
      current[1]!++;
      preprocessor = undefined;
    }
    preprocessor?.forget(['/p/main.c']);
    const ms = performance.now() - started;
    if (ms > 2000) slow.push(`${seed} ${ms.toFixed(0)} ms`);
    if ((seed + 1 - first) % 20_000 === 0)
      parentPort!.postMessage(
        `${seed + 1 - first} inputs, ${asked} expressions asked, ${current[1]} crashes; over 2 s: ${slow.join(', ') || 'none'}`,
      );
  }
  parentPort!.postMessage(
    `done: ${count} inputs, ${asked} expressions asked, ${current[1]} crashes; over 2 s: ${slow.join(', ') || 'none'}`,
  );
}

function one(preprocessor: Preprocessor, oracle: CompilerOracle, std: string): number {
  const command = {
    compiler: 'gcc', directory: '/p', mainFile: 'main.c', std, commandLine: [], search: { quote: [], include: ['.'], system: [], after: [] },
    noStandardDirectories: false, preIncludes: [], preMacros: [], openmp: false, filePrefixes: [], undef: false, macroOptions: [],
  }; // biome-ignore format: a table
  const { options } = prepareUnit(command, oracle).value;
  const program = programOf(preprocessor, [{ options, result: preprocessor.run(options) }]);
  program.diagnostics();
  return interrogate(program.semantics);
}

function own(path: string, headers: string): Uint8Array | undefined {
  return path.startsWith(headers) && existsSync(path) && statSync(path).isFile() ? readFileSync(path) : undefined;
}

function main(): void {
  const [first = '1', count = '1000', ...folders] = process.argv.slice(2);
  const sources = folders.flatMap(corpus).filter((s) => s.trim() !== '');
  const current = new Int32Array(new SharedArrayBuffer(8));
  const headers = join(process.cwd(), 'headers/std');
  process.stdout.write(`${sources.length} sources\n`);
  const work: Work = { first: Number(first), count: Number(count), sources, headers, current };
  const worker = new Worker(new URL(import.meta.url), { workerData: work });
  let last = -1;
  const watch = setInterval(() => {
    if (current[0] === last) {
      process.stdout.write(`HANG seed ${last}\n`);
      process.exit(1);
    }
    last = current[0]!;
  }, HANG_MS);
  worker.on('message', (line: string) => process.stdout.write(`${line}\n`));
  worker.on('error', (error) => {
    process.stdout.write(`WORKER seed ${current[0]}: ${error.stack}\n`);
    process.exit(1);
  });
  worker.on('exit', () => {
    clearInterval(watch);
    process.exitCode = current[1]! > 0 ? 1 : 0;
  });
}

if (isMainThread) main();
else examine(workerData as Work);
