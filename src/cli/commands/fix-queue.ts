/** `assay fix --patch-queue` and `--backport`: reads the patches, asks the engine, writes all of the result or nothing. */
import { basename, resolve } from 'node:path';
import { type Diagnostic, type ExitCode, exitCodeOf } from '../../base/diagnostic.ts';
import { createFileFixer, type FileFixer, type FileFixerOptions } from '../../misra/fix/file-fixer.ts';
import { backportPatch, type QueuePorts, rebaseQueue } from '../../misra/patch-queue/queue.ts';
import { readSeries } from '../../misra/patch-queue/series.ts';
import { type Patch, parsePatch, writePatch } from '../../misra/patch-queue/unified.ts';
import type { Invocation, OptionSpec } from '../command.ts';
import type { Host } from '../host.ts';
import { usage } from '../options.ts';
import { proveQueue } from './fix-proof.ts';
import type { Inputs } from './scan-options.ts';

export const queueOptions: readonly OptionSpec[] = [
  {
    name: '--patch-queue',
    value: 'DIR',
    summary: 're-base the patches of this folder (quilt, git format-patch) over the fixes; written to --out (default: DIR.fixed)',
  },
  {
    name: '--backport',
    value: 'FILE',
    summary: 'take this patch of the fixed tree back to the unfixed one; written to --out, else shown',
  },
];

type Choice = Pick<FileFixerOptions, 'guidelines' | 'unsafe'>;

export function asksForQueue({ options }: Invocation): boolean {
  return options.has('--patch-queue') || options.has('--backport');
}

export function contradiction({ options }: Invocation): Diagnostic | undefined {
  const queue = options.has('--patch-queue') ? '--patch-queue' : '--backport';
  const other = ['--diff', '--check', ...(queue === '--patch-queue' ? ['--backport'] : [])].find((o) => options.has(o));
  return other === undefined ? undefined : usage(`${queue} and ${other} cannot be given together`, 'Give one of them.');
}

/** The sources stay as they are: a queue is re-based before or after the tree is fixed in a commit of its own. */
export function runQueue(invocation: Invocation, inputs: Inputs, choice: Choice): ExitCode {
  const { report, options } = invocation;
  if (inputs.units.length === 0) {
    report.show([
      usage('No C file was found that says how the patched files are compiled', 'Name files, folders or --compile-commands.'),
    ]);
    return report.exit;
  }
  const fixer = createFileFixer({ ...inputs, ...choice }, { readFile: inputs.readFile });
  const ports = portsOf(inputs, fixer);
  const dir = options.value('--patch-queue');
  if (dir !== undefined) rebase(invocation, dir.replace(/(?<=.)\/+$/, ''), ports, fixer, inputs);
  else backport(invocation, inputs, options.value('--backport')!, ports, fixer);
  return report.exit;
}

function portsOf(inputs: Inputs, fixer: FileFixer): QueuePorts {
  return {
    read: (path) => {
      if (path.startsWith('/') || path.split('/').includes('..')) return undefined;
      const bytes = inputs.readFile(resolve(inputs.root, path));
      return bytes === undefined ? undefined : Buffer.from(bytes).toString('latin1');
    },
    fix: (path, text, queue) => fixer.fix(path, text, queue),
  };
}

function rebase(invocation: Invocation, dir: string, ports: QueuePorts, fixer: FileFixer, inputs: Inputs): void {
  const { host, report, options } = invocation;
  const out = options.value('--out') ?? `${dir}.fixed`;
  const series = readQueue(host, dir);
  const clash = resolve(host.cwd, out) === resolve(host.cwd, dir);
  report.show(clash ? [usage(`--out ${out} is the folder of the queue itself`, 'Name another folder.')] : series.problems);
  if (clash || exitCodeOf(series.problems) !== 0 || isForeign(report, series.value, ports, inputs.root)) return;
  const result = rebaseQueue(series.value, ports);
  report.show(result.problems.map(readable));
  showIncomplete(report, fixer);
  if (result.problems.some((p) => p.severity === 'error')) {
    report.say(`${count(result.problems.length, 'conflict')}: nothing was written.`);
    return;
  }
  if (options.has('--prove')) {
    const proof = proveQueue(invocation, inputs, result.patches);
    report.show(proof.problems);
    report.say(proof.summary);
  }
  const names: string[] = [];
  let changed = 0;
  for (const [i, { patch }] of result.patches.entries()) {
    const name = patch.file.slice(dir.length + 1);
    if (patch.changes.length === 0) {
      report.say(`${patch.file} does only what the fix does: it is left out of the new series.`);
      continue;
    }
    const text = writePatch(patch);
    if (text !== writePatch(series.value[i]!)) changed++;
    if (!save(host, report, `${out}/${name}`, text)) return;
    names.push(name);
  }
  if (save(host, report, `${out}/series`, names.map((n) => `${n}\n`).join('')))
    report.say(`${count(names.length, 'patch', 'patches')} re-based to ${out}, ${changed} of them changed; no conflict.`);
}

/** Reports patches of which no changed file is in the tree: the folder is wrong, not a hundred patches. */
function isForeign(report: Invocation['report'], series: readonly Patch[], ports: QueuePorts, root: string): boolean {
  const paths = series.flatMap((p) => p.changes.flatMap((c) => (c.oldPath === undefined ? [] : [c.oldPath])));
  if (paths.length === 0 || paths.some((path) => ports.read(path) !== undefined)) return false;
  const which = `${count(paths.length, 'file')} that the patches change (${paths[0]}${paths.length > 1 ? ', …' : ''})`;
  report.show([
    usage(
      `Nothing of the ${which} is in ${root}`,
      'Work in the folder from which the paths of the patches start; with --config it is the folder of that file.',
    ),
  ]);
  return true;
}

function backport(
  { host, report, options }: Invocation,
  inputs: Inputs,
  file: string,
  ports: QueuePorts,
  fixer: FileFixer,
): void {
  const read = readPatch(host, file);
  report.show(read.problems);
  if (exitCodeOf(read.problems) !== 0 || isForeign(report, [read.value], ports, inputs.root)) return;
  const { patch, problems } = backportPatch(read.value, ports);
  report.show(problems.map(readable));
  showIncomplete(report, fixer);
  if (problems.length > 0) {
    report.say(`${count(problems.length, 'conflict')}: nothing was written.`);
    return;
  }
  const text = writePatch(patch);
  const out = options.value('--out');
  if (out === undefined) host.out(Buffer.from(text, 'latin1').toString('utf8'));
  else if (resolve(host.cwd, out, basename(file)) === resolve(host.cwd, file))
    report.show([usage(`--out ${out} would overwrite ${file}`, 'Name another folder.')]);
  else if (save(host, report, `${out}/${basename(file)}`, text))
    report.say(`${file} was taken back to ${out}/${basename(file)}.`);
}

function readQueue(host: Host, dir: string): { readonly value: readonly Patch[]; readonly problems: readonly Diagnostic[] } {
  const names = host.kind(dir) === 'folder' ? host.list(dir) : undefined;
  if (names === undefined)
    return { value: [], problems: [missing(`There is no folder ${dir}`, 'Name the folder that holds the patches.')] };
  const files = names.filter((n) => !n.folder).map((n) => n.name);
  const text = files.includes('series') ? host.read(`${dir}/series`) : undefined;
  const series = readSeries(dir, files, text === undefined ? undefined : Buffer.from(text).toString('utf8'));
  const patches = series.value.map((name) => readPatch(host, `${dir}/${name}`));
  return { value: patches.map((p) => p.value), problems: [...series.problems, ...patches.flatMap((p) => p.problems)] };
}

function readPatch(host: Host, file: string): { readonly value: Patch; readonly problems: readonly Diagnostic[] } {
  const bytes = host.read(file);
  if (bytes !== undefined) return parsePatch(file, Buffer.from(bytes).toString('latin1'));
  const cure = 'Name a patch that exists and that you may read; a series file names patches relative to its folder.';
  return { value: { file, preamble: '', changes: [], trailer: '' }, problems: [missing(`There is no patch ${file}`, cure)] };
}

function save(host: Host, report: Invocation['report'], path: string, text: string): boolean {
  const problem = host.write(path, Buffer.from(text, 'latin1'));
  if (problem !== undefined) report.show([problem]);
  return problem === undefined;
}

function showIncomplete(report: Invocation['report'], fixer: FileFixer): void {
  report.show(
    fixer.incomplete.map((fact) => ({
      code: 'misra/fix-incomplete',
      severity: 'warning',
      effect: 'incomplete',
      message: `${fact.file} with patches applied was not understood completely, so fixes may be missing: ${fact.reason}`,
      place: { file: fact.file, line: fact.line ?? 1, column: 1 },
    })),
  );
}

/** Messages quote lines of files, which the engine sees as bytes. */
function readable(problem: Diagnostic): Diagnostic {
  if (!/^[\x00-\xff]*$/.test(problem.message)) return problem;
  const text = Buffer.from(problem.message, 'latin1').toString('utf8');
  return text.includes('\ufffd') ? problem : { ...problem, message: text };
}

function missing(message: string, cure: string): Diagnostic {
  return { code: 'cli/no-such-file', severity: 'error', effect: 'usage', message, cure };
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}
