/**
 * Proof by the compiler that edits change no code: each unit that reads a changed file is compiled with its own command from
 * both texts, without debug information and with `__LINE__` held constant (edits add lines; nothing else may differ), and
 * the two objects are compared byte for byte. Both are compiled under the same path, so that file names in them agree.
 */
import { isAbsolute, relative, resolve } from 'node:path';
import { sha256Of } from '../base/hash.ts';
import type { CompileCommand } from '../c/database/compile-commands.ts';
import type { Host } from './host.ts';
import type { ScratchCopy } from './scratch-copy.ts';

/** Texts by path relative to the root; undefined: the file is not there. */
export type Texts = ReadonlyMap<string, Uint8Array | undefined>;

export interface UnitProof {
  /** Index of the unit. */
  readonly unit: number;
  /** `not compiled`: the compiler refuses one of the texts, or warns of the new one where it did not of the old. */
  readonly verdict: 'identical' | 'different' | 'not compiled';
  /** What the compiler said, when it refused one of the texts. */
  readonly said?: string;
}

export interface ObjectProver {
  /** Compiles the units with both sets of texts. */
  prove(units: readonly number[], before: Texts, after: Texts): readonly UnitProof[];
  close(): void;
}

interface Compiled {
  readonly digest?: string;
  readonly said: string;
}

/** Undefined when the machine gives no scratch copy. */
// [impl->dsn~misra-object-proof~1]
export function createObjectProver(
  host: Host,
  root: string,
  commands: readonly CompileCommand[],
  jobs: number,
): ObjectProver | undefined {
  const copy = host.scratchCopy(root);
  return copy === undefined ? undefined : new Prover(host, root, commands, jobs, copy);
}

class Prover implements ObjectProver {
  readonly #host: Host;
  readonly #root: string;
  readonly #commands: readonly CompileCommand[];
  readonly #jobs: number;
  readonly #copy: ScratchCopy;
  readonly #put = new Set<string>();
  /** Objects by unit and texts: a queue compiles the same state of the tree more than once. */
  readonly #known = new Map<string, Compiled>();

  constructor(host: Host, root: string, commands: readonly CompileCommand[], jobs: number, copy: ScratchCopy) {
    this.#host = host;
    this.#root = root;
    this.#commands = commands;
    this.#jobs = Math.max(1, jobs);
    this.#copy = copy;
  }

  prove(units: readonly number[], before: Texts, after: Texts): readonly UnitProof[] {
    const old = this.#compile(units, before);
    const then = this.#compile(units, after);
    return units.map((unit, i) => {
      const a = old[i]!;
      const b = then[i]!;
      if (a.digest === undefined || b.digest === undefined)
        return { unit, verdict: 'not compiled', said: (a.digest === undefined ? a : b).said };
      const news = warnings(b.said).length > warnings(a.said).length;
      if (news) return { unit, verdict: 'not compiled', said: warnings(b.said).find((w) => !a.said.includes(w)) ?? b.said };
      return { unit, verdict: a.digest === b.digest ? 'identical' : 'different' };
    });
  }

  close(): void {
    this.#copy.remove();
  }

  #compile(units: readonly number[], texts: Texts): Compiled[] {
    const state = sha256Of([...texts].flatMap(([path, data]) => [path, data === undefined ? '-' : sha256Of([data])]));
    const key = (unit: number): string => `${unit} ${state}`;
    const missing = units.filter((unit) => !this.#known.has(key(unit)));
    if (missing.length > 0) {
      this.#lay(texts);
      for (const [unit, compiled] of this.#runCompiler(missing)) this.#known.set(key(unit), compiled);
    }
    return units.map((unit) => this.#known.get(key(unit))!);
  }

  #lay(texts: Texts): void {
    for (const path of this.#put) if (!texts.has(path)) this.#copy.restore(path);
    this.#put.clear();
    for (const [path, data] of texts) {
      this.#copy.put(path, data);
      this.#put.add(path);
    }
  }

  /** One shell runs several lanes of commands side by side. */
  #runCompiler(units: readonly number[]): Map<number, Compiled> {
    const lanes: string[][] = Array.from({ length: this.#jobs }, () => []);
    units.forEach((unit, i) => {
      lanes[i % this.#jobs]!.push(this.#line(unit));
    });
    const script = lanes.filter((l) => l.length > 0).map((lane) => `(\n${lane.join('\n')}\n) &`);
    // A file, because one argument of a program is limited to 128 KiB.
    this.#host.run('sh', [this.#copy.save('compile.sh', `${script.join('\n')}\nwait\n`)]);
    const results = new Map<number, Compiled>();
    for (const unit of units) {
      const object = this.#copy.written(`${unit}.o`);
      const said = Buffer.from(this.#copy.written(`${unit}.err`) ?? []).toString('utf8');
      results.set(unit, object === undefined ? { said } : { digest: sha256Of([object]), said });
    }
    return results;
  }

  #line(unit: number): string {
    const { directory, words } = this.#commands[unit]!;
    const object = `${this.#copy.out}/${unit}.o`;
    const command = [...this.#moved(withoutOutputs(words)), '-g0', '-Wno-error', '-D__LINE__=0', '-o', object];
    const inside = this.#inside(directory);
    return `rm -f ${quoted(object)}; cd ${quoted(inside)} && ${command.map(quoted).join(' ')} >/dev/null 2>${quoted(`${this.#copy.out}/${unit}.err`)}`;
  }

  /** Absolute paths below the root lead into the copy. */
  #moved(words: readonly string[]): string[] {
    const { path } = this.#copy;
    return words.map((word) => {
      const at = word.indexOf(`${this.#root}/`);
      if (at >= 0 && /^(?:-\w*|--?[\w-]+=)?$/.test(word.slice(0, at)))
        return word.slice(0, at) + path + word.slice(at + this.#root.length);
      return word.endsWith(this.#root) && isAbsolute(word) ? path : word;
    });
  }

  #inside(directory: string): string {
    const below = relative(this.#root, directory);
    return below.startsWith('..') || isAbsolute(below) ? directory : resolve(this.#copy.path, below);
  }
}

/** What the compiler complains of, besides the redefinition of `__LINE__`; positions left out, because edits move them. */
function warnings(said: string): string[] {
  const lines = said.split('\n').filter((l) => /(?:warning|error): /.test(l) && !l.includes('"__LINE__" redefined'));
  return lines.map((l) => l.replace(/^(.*?):\d+:\d+: /, '$1: '));
}

const WITH_FILE: ReadonlySet<string> = new Set(['-o', '-MF', '-MT', '-MQ']);

/** The command without what it writes besides the object, and without where it writes that. */
function withoutOutputs(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    if (WITH_FILE.has(word)) i++;
    else if (!/^-(?:M[A-Z]*\b|o.|g(?:\d|$|dwarf|gdb)|save-temps)/.test(word)) kept.push(word);
  }
  return kept;
}

function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
