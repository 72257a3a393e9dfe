/**
 * `assay scan` by the guidelines of part 1/10 of the plan over a whole build: cold, unchanged, after a change of one source
 * and of a central header, beside the syntax check of the build's own compiler; two jobs each, in one run. Every result that
 * reuses something is compared with that of a scan without cache.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { preprocessWords } from '../../src/dev/gcc-equality.ts';

const database = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen', 'compile_commands.json');
const tool = resolve(import.meta.dirname, '../../dist/main.js');
const peak = resolve(import.meta.dirname, 'peak.cjs');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Of the guidelines of part 1/10, those that look at declarations, files and units one by one (`src/misra/engine/local.ts`) … */
const LOCAL = '2.6,2.7,3.1,3.2,4.1,4.2,7.1,7.3,7.4,8.14,12.3,13.4,14.4,15.1,15.2,15.3,15.4,15.5,15.6,15.7,16.1,16.2,16.3,16.4,16.5,16.6,16.7,18.5,18.7,18.8,19.2,20.1,20.4,20.5,20.10,20.14,21.1'; // biome-ignore format: a list
/** … and those that are settled once the whole program has spoken (`src/misra/rules/pieces/`). */
const PART = `${LOCAL},7.2,8.2,12.4,17.1,D4.9,D4.10`;
/** 15.6 and ten more of tokens and syntax, as in `bench/misra`. */
const FEW = '15.6,15.7,16.2,16.3,16.4,16.5,7.1,7.3,3.1,4.1,20.4';

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

interface Measured {
  readonly wall: number;
  readonly cpu: number;
  readonly said: string;
}

/** Wall and CPU seconds of a shell command, children included. */
function measure(command: string, codes: readonly number[]): Measured {
  const r = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time (${command})`], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(codes, r.stderr.slice(-500)).toContain(r.status);
  const [wall, user, system] = r.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall: wall!, cpu: user! + system!, said: r.stderr };
}

function show(what: string, { wall, cpu, said }: Measured, peer?: Measured): void {
  const ratio = peer === undefined ? '' : `  CPU / compiler ${(cpu / peer.cpu).toFixed(2)}`;
  const memory = /^PEAK (\d+)$/m.exec(said)?.[1];
  const resident = memory === undefined ? '' : `  ${memory} MiB`;
  const reused = /^(\d+ of \d+ units) are/m.exec(said)?.[1];
  const kept = reused === undefined ? '' : `  ${reused} kept`;
  process.stdout.write(`${what.padEnd(52)} wall ${wall.toFixed(2)} s  CPU ${cpu.toFixed(2)} s${resident}${ratio}${kept}\n`);
}

describe.skipIf(!existsSync(database))('scanning a Xen build after changes (needs ASSAY_XEN)', () => {
  const tree = join(folder, 'tree');
  const out = join(folder, 'out.json');
  const fresh = join(folder, 'fresh.json');

  const scan = (path: string, guidelines: string | undefined, ...words: string[]): Measured => {
    const chosen = guidelines === undefined ? [] : ['--guidelines', guidelines];
    const command = [tool, 'scan', '--jobs', '2', '--compile-commands', join(tree, 'compile_commands.json'), ...chosen];
    const all = [process.execPath, '--require', peak, ...command, '--format', `json=${path}`, ...words];
    return measure(`cd ${quote(tree)} && ${all.map(quote).join(' ')}`, [0, 1]);
  };
  const kept = ['--cache', join(folder, 'cache')];

  const changed = (what: string, guidelines: string | undefined, peer: Measured): void => {
    show(what, scan(out, guidelines, ...kept), peer);
    scan(fresh, guidelines, '--no-cache');
    expect(readFileSync(out).equals(readFileSync(fresh)), what).toBe(true);
  };

  it('is measured beside the compiler', () => {
    cpSync(dirname(database), tree, { recursive: true });
    const own = join(tree, 'compile_commands.json');
    writeFileSync(own, readFileSync(database, 'utf8').replaceAll(dirname(database), tree));
    const { value: commands } = readCompileCommands(own, readFileSync(own, 'utf8'));
    const lines = commands.map((c) => {
      const words = [...preprocessWords(c.words).slice(0, -1), '-fsyntax-only'];
      return `cd ${quote(c.directory)} && ${words.map(quote).join(' ')} >/dev/null 2>&1 || true`;
    });
    const script = join(folder, 'check.sh');
    writeFileSync(script, `${lines.join('\n')}\n`);
    const check = measure(`tr '\\n' '\\0' < ${quote(script)} | xargs -0 -P 2 -n 1 bash -c`, [0]);
    show(`compiler -fsyntax-only, ${commands.length} units, 2 jobs`, check);
    show('assay --version', measure(`${quote(process.execPath)} ${quote(tool)} --version`, [0]));
    show('43 guidelines of 1/10, cold, no cache', scan(out, PART, '--no-cache'), check);
    show('37 of them that are local, cold, no cache', scan(out, LOCAL, '--no-cache'), check);
    show('the 43, cold, kept', scan(out, PART, ...kept), check);
    show('the 43, nothing changed', scan(out, PART, ...kept), check);
    show('the 37, cold, kept', scan(out, LOCAL, ...kept), check);
    show('15.6 alone, cold, kept', scan(out, '15.6', ...kept), check);
    const source = join(tree, 'xen/common/domctl.c');
    appendFileSync(source, '\nstatic int touched_here(int a) { if (a) return 1; return 0; }\n');
    changed('one source touched (common/domctl.c), 15.6 alone', '15.6', check);
    changed('one source touched (common/domctl.c), the 43', PART, check);
    changed('one source touched (common/domctl.c), the 37', LOCAL, check);
    show('15.6 and ten more, cold, kept', scan(out, FEW, ...kept), check);
    appendFileSync(source, '\nstatic int touched_again(int a) { switch (a) { case 1: a = 2; default: break; } return a; }\n');
    changed('one source touched (common/domctl.c), 15.6 and ten more', FEW, check);
    appendFileSync(join(tree, 'xen/include/xen/lib.h'), '\nint touched_there(int a);\n');
    changed('central header touched (xen/lib.h), the 43', PART, check);
    changed('central header touched (xen/lib.h), the 37', LOCAL, check);
    changed('central header touched (xen/lib.h), 15.6 alone', '15.6', check);
  }, 3_600_000);
});
