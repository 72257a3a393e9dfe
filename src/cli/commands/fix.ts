/** `assay fix`: applies the fixes of findings to the source as written, or shows what they would change. */
import { resolve } from 'node:path';
import { type ExitCode, exitCodeOf } from '../../base/diagnostic.ts';
import { parseGuidelineList } from '../../misra/catalogue/catalogue.ts';
import { applyFixes, type FixedFile } from '../../misra/fix/apply-fixes.ts';
import { encodeLike } from '../../misra/fix/file-fixer.ts';
import { linesOf } from '../../misra/patch-queue/lines.ts';
import { hunksBetween, writePatch } from '../../misra/patch-queue/unified.ts';
import { unitsByConfiguration } from '../../misra/scan/configurations.ts';
import { scan as runScan } from '../../misra/scan/scan.ts';
import type { Command, Invocation } from '../command.ts';
import { loadConfig } from '../config/load.ts';
import { toolFact } from '../version.ts';
import { proveFixes, proveOption } from './fix-proof.ts';
import { asksForQueue, contradiction, queueOptions, runQueue } from './fix-queue.ts';
import { inputOptions, readInputs } from './scan-options.ts';

export const fix: Command = {
  name: 'fix',
  summary: 'mends findings in the source: safe fixes only, unless --unsafe',
  positional: '[paths…]',
  options: [
    ...inputOptions,
    { name: '--guidelines', value: 'LIST', repeatable: true, summary: 'only the fixes of these guidelines' },
    { name: '--diff', summary: 'show the changes as a patch, change nothing' },
    { name: '--check', summary: 'change nothing; exit 1 when something would change' },
    { name: '--unsafe', summary: 'also fixes that may change what the program does' },
    proveOption,
    ...queueOptions,
  ],
  notes:
    'Fixes never touch macro bodies or adopted code. Running it twice changes nothing the second time.\nWith --patch-queue or --backport the sources stay as they are; a conflict is named with its hunk, gives exit code 1,\nand then nothing is written.',
  run: runFix,
};

function runFix(invocation: Invocation): ExitCode {
  const { host, options, args, report } = invocation;
  const loaded = loadConfig(invocation);
  report.show(loaded.problems);
  if (exitCodeOf(loaded.problems) === 2) return 2;
  const { root } = loaded.value;
  const lists = options.values('--guidelines').map((l) => parseGuidelineList(l, '--guidelines'));
  const guidelines = lists.length === 0 ? undefined : new Set(lists.flatMap((l) => [...l.value]));
  const inputs = readInputs(host, args, options, loaded.value.config.scan ?? {}, root);
  const clash = asksForQueue(invocation) ? contradiction(invocation) : undefined;
  const early = [
    ...(clash === undefined ? [] : [clash]),
    ...lists.flatMap((l) => l.problems),
    ...inputs.problems.filter((p) => p.effect !== 'incomplete'),
  ];
  report.show(early);
  if (exitCodeOf(early) === 2) return 2;
  if (asksForQueue(invocation)) {
    const unsafe = options.has('--unsafe');
    return runQueue(invocation, inputs, guidelines === undefined ? { unsafe } : { guidelines, unsafe });
  }
  const dry = options.has('--diff') || options.has('--check');
  // Fixes that overlap wait for the next round; text that was changed is read anew.
  const changed = new Map<string, FixedFile>();
  const texts = new Map<string, string>();
  // Each configuration sees what the one before it has mended.
  for (let round = 0; round < 8; round++) {
    let mended = 0;
    for (const part of unitsByConfiguration(inputs)) {
      const result = runScan(
        {
          root,
          ...part,
          judged: inputs.judged,
          missing: inputs.missing,
          tool: toolFact(),
          options: {},
          ...(guidelines === undefined ? {} : { guidelines }),
        },
        { readFile: (path) => (texts.has(path) ? Buffer.from(texts.get(path)!, 'utf8') : inputs.readFile(path)) },
      );
      if (round === 0 && result.facts.incomplete.length > 0) report.raise(3);
      const fixed = applyFixes(result.subject.space.files, result.findings, options.has('--unsafe'));
      for (const file of fixed.files) {
        const before = changed.get(file.file);
        changed.set(
          file.file,
          before === undefined ? file : { ...file, before: before.before, count: before.count + file.count },
        );
        texts.set(resolve(root, file.file), file.after);
      }
      mended += fixed.files.length;
    }
    if (mended === 0) break;
  }
  const all = [...changed.values()];
  if (!options.has('--prove') || all.length === 0) return finish(invocation, all, root, dry);
  const proof = proveFixes(invocation, inputs, all);
  report.show(proof.problems);
  report.say(proof.summary);
  return finish(invocation, proof.kept, root, dry);
}

function finish({ host, options, report }: Invocation, files: readonly FixedFile[], root: string, dry: boolean): ExitCode {
  if (options.has('--diff')) for (const file of files) host.out(patchOf(file));
  else if (!dry)
    for (const file of files) {
      const path = resolve(root, file.file);
      const old = Buffer.from(host.read(path) ?? []);
      const problem = host.write(path, Buffer.from(encodeLike(old, file.before, file.after), 'latin1'));
      if (problem !== undefined) report.show([problem]);
    }
  const count = files.reduce((n, f) => n + f.count, 0);
  report.say(
    `${count} fix${count === 1 ? '' : 'es'} in ${files.length} file${files.length === 1 ? '' : 's'}${dry ? ' would be applied' : ' applied'}.`,
  );
  if (options.has('--check') && count > 0) report.raise(1);
  return report.exit;
}

function patchOf(file: FixedFile): string {
  const hunks = hunksBetween(linesOf(file.before), linesOf(file.after));
  const change = { oldPath: file.file, newPath: file.file, extended: [], binary: false, hunks };
  return writePatch({ file: file.file, preamble: '', changes: [change], trailer: '' });
}
