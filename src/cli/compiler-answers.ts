/**
 * What compilers answer, kept: a compiler is asked again only when it may answer otherwise. An answer holds while the program
 * that the name leads to, every program and folder that its `-v` output names, and the environment are as they were.
 */
import { resolve } from 'node:path';
import { canonicalJson } from '../base/canonical-json.ts';
import type { CompilerAnswer, RunCompiler } from '../c/database/compiler-facts.ts';
import type { Cache } from '../jobs/cache.ts';
import { fingerprintOf } from '../jobs/fingerprint.ts';
import type { Host } from './host.ts';
import { toolBuild } from './version.ts';

interface KeptAnswer extends CompilerAnswer {
  /** Path and stamp; the stamp is empty where there is nothing. */
  readonly depends: readonly (readonly [string, string])[];
}

/** They change from shell to shell and say nothing to a compiler. */
const IDLE = /^(?:PWD|OLDPWD|SHLVL|_|COLUMNS|LINES|TERM|npm_.*|VITEST.*|ASSAY_.*|SSH_.*|XDG_SESSION.*)$/;
/** Options by which a compiler reads a file that its output may not name. */
const INDIRECT = /^(?:@|-{1,2}specs|-{1,2}config|-wrapper|-fplugin)/;

// [impl->dsn~compiler-answers~1]
export function keptAnswers(host: Host, cache: Cache, run: RunCompiler): RunCompiler {
  if (!cache.kept) return run;
  return (compiler, args) => {
    const program = programOf(host, compiler);
    if (program === undefined || args.some((a) => INDIRECT.test(a))) return run(compiler, args);
    const key = keyOf(host, program, args);
    const kept = read(cache.get(key));
    if (kept?.depends.every(([path, stamp]) => (host.stamp(path)?.id ?? '') === stamp) === true) return kept;
    const answer = run(compiler, args);
    if (answer === undefined) return undefined;
    const depends = dependenciesOf(host, program, answer.stderr);
    if (depends !== undefined) cache.put(key, Buffer.from(JSON.stringify({ ...answer, depends } satisfies KeptAnswer)));
    return answer;
  };
}

function keyOf(host: Host, program: string, args: readonly string[]): string {
  const environment = Object.entries(host.env).filter(([name]) => !IDLE.test(name));
  return fingerprintOf({
    kind: 'compiler',
    version: toolBuild() ?? '',
    options: [program, args, canonicalJson(Object.fromEntries(environment))],
    inputs: [],
  });
}

/** The file that a program's name leads to. */
function programOf(host: Host, name: string): string | undefined {
  if (name.includes('/')) return host.kind(name) === 'file' ? resolve(host.cwd, name) : undefined;
  const folders = (host.env.PATH ?? '').split(':').filter((f) => f.startsWith('/'));
  return folders.map((f) => `${f}/${name}`).find((path) => host.kind(path) === 'file');
}

/** Everything that the answer stands on; undefined when something of it changed just now. */
function dependenciesOf(host: Host, program: string, said: string): KeptAnswer['depends'] | undefined {
  const paths = new Set([program]);
  for (const line of said.split('\n')) {
    const path =
      /^\s+(\/\S+)/.exec(line)?.[1] ?? /^ "?(\/[^" ]+)/.exec(line)?.[1] ?? /^(?:ignoring|Reading)\D*?(\/[^"\s]+)/.exec(line)?.[1];
    if (path !== undefined) paths.add(path);
  }
  const depends: [string, string][] = [];
  for (const path of paths) {
    const stamp = host.stamp(path);
    if (stamp?.settled === false) return undefined;
    depends.push([path, stamp?.id ?? '']);
  }
  return depends;
}

function read(bytes: Uint8Array | undefined): KeptAnswer | undefined {
  return bytes === undefined ? undefined : (JSON.parse(Buffer.from(bytes).toString('utf8')) as KeptAnswer);
}
