/**
 * Loads the command line from the bundle that the build leaves beside the modules: few files instead of hundreds, together with
 * the code that V8 made of them when the build tried them out, so that a short command neither looks for modules nor compiles
 * them. V8 takes that code only for the version and flags that made it; whatever does not fit is compiled as usual.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

export interface Bundle {
  /** The exports of an entry, such as `cli`. */
  load(entry: string): unknown;
  /** The code of all that was loaded so far, for `keepCode`; what is known of a file already stays. */
  code(): CompiledCode;
}

/** By name of the file. */
export type CompiledCode = ReadonlyMap<string, Uint8Array>;

/** Commands that run much code once have flags of their own, and so have code of their own. */
export type RunKind = 'once' | 'usual';

/**
 * A scan runs much code once and keeps what it makes. So V8 optimises later (by default most of what it optimises has been run
 * enough already) and does not collect old objects while the program is read. Measured on Xen with two threads, processor
 * seconds: 17.6 with the defaults, 15.9, 14.7 and 15.1 with a budget of 300 kB, 600 kB and 1.2 MB; a tenth less again with room.
 */
const ONCE_FLAGS = [
  '--interrupt-budget=600000',
  '--initial-old-space-size=500',
  // A third of the processor time of the optimiser, with hardly any loss in the code that it makes: 2.8 s become 1.8 s on Xen,
  // which count as soon as a second thread wants the second processor.
  '--max-inlined-bytecode-size-cumulative=200',
  '--max-inlined-bytecode-size=100',
];

/** For threads that begin after it, and as far as it can still be changed for this one: on one thread 16.9 becomes 14.5 s. */
export function optimiseLater(): void {
  for (const flag of ONCE_FLAGS) setFlagsFromString(flag);
}

export function runKind(command: string | undefined): RunKind {
  return command === 'scan' ? 'once' : 'usual';
}

/** The bundle beside the compiled modules; undefined where none was built. */
// [impl->dsn~start-from-bundle~1]
export function openBundle(kind: RunKind): Bundle | undefined {
  const folder = fileURLToPath(new URL('../bundle/', import.meta.url));
  if (!existsSync(`${folder}cli.cjs`)) return undefined;
  // Flags count for code that is compiled or taken after them.
  if (kind === 'once') optimiseLater();
  return bundleIn(folder, keptCode(`${folder}${kind}.code`));
}

/** The bundle in a folder, which ends in a slash. */
export function bundleIn(folder: string, known: CompiledCode): Bundle {
  const outer = createRequire(import.meta.url);
  const modules = new Map<string, { exports: unknown }>();
  const scripts = new Map<string, Script>();
  const load = (name: string): unknown => {
    const before = modules.get(name);
    if (before !== undefined) return before.exports;
    const filename = `${folder}${name}`;
    const text = `(function (exports, require, module, __filename) {${readFileSync(filename, 'utf8')}\n})`;
    const cachedData = known.get(name);
    const script = new Script(text, { filename, ...(cachedData === undefined ? {} : { cachedData: Buffer.from(cachedData) }) });
    scripts.set(name, script);
    const module = { exports: {} };
    modules.set(name, module);
    const require = (wanted: string): unknown => (wanted.startsWith('./') ? load(wanted.slice(2)) : outer(wanted));
    const body = script.runInThisContext() as (...words: readonly unknown[]) => void;
    body.call(module.exports, module.exports, require, module, filename);
    return module.exports;
  };
  return {
    load: (entry) => load(`${entry}.cjs`),
    code: () => new Map([...[...scripts].map(([name, s]) => [name, s.createCachedData()] as const), ...known]),
  };
}

const DIGEST_BYTES = 32;

/** As bytes with their digest first: V8 trusts what it is given. */
export function packCode(code: CompiledCode): Uint8Array {
  const sizes = JSON.stringify([...code].map(([name, bytes]) => [name, bytes.length]));
  const head = Buffer.alloc(8);
  head.writeUInt32LE(Buffer.byteLength(sizes));
  const content = Buffer.concat([head, Buffer.from(sizes), ...code.values()]);
  return Buffer.concat([createHash('sha256').update(content).digest(), content]);
}

/** None where the file is not there or is damaged. */
export function keptCode(path: string): CompiledCode {
  const code = new Map<string, Uint8Array>();
  if (!existsSync(path)) return code;
  const bytes = readFileSync(path);
  const content = bytes.subarray(DIGEST_BYTES);
  if (!createHash('sha256').update(content).digest().equals(bytes.subarray(0, DIGEST_BYTES))) return code;
  let from = 8 + content.readUInt32LE(0);
  for (const [name, size] of JSON.parse(content.toString('utf8', 8, from)) as [string, number][]) {
    code.set(name, content.subarray(from, from + size));
    from += size;
  }
  return code;
}
