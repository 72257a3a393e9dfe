/**
 * All guidelines over a whole build, cold, on one thread and on two, in turns with the syntax check of the build's own compiler
 * with two jobs (ASSAY_ROUNDS, 3 by default; what is compared are the medians); a few guidelines; what the cache saves; and (with
 * ASSAY_CPPCHECK=N, N units) cppcheck with its misra addon.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { type CompileCommand, readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { preprocessWords } from '../../src/dev/gcc-equality.ts';

const database = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen', 'compile_commands.json');
const tool = resolve(import.meta.dirname, '../../dist/main.js');
const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Rule 15.6 and guidelines that need tokens and syntax only. */
const FEW = '15.6,15.7,16.2,16.3,16.4,16.5,7.1,7.3,3.1,4.1,20.4';

const ROUNDS = Number(process.env.ASSAY_ROUNDS ?? 3);

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

const show = (what: string, { wall, cpu }: Measured, peer?: Measured): void => {
  const ratio = peer === undefined ? '' : `  ratio wall ${(wall / peer.wall).toFixed(2)}, CPU ${(cpu / peer.cpu).toFixed(2)}`;
  process.stdout.write(`${what.padEnd(46)} wall ${wall.toFixed(2)} s  CPU ${cpu.toFixed(2)} s${ratio}\n`);
};

/** What several runs take: the median of each figure, which one disturbed run does not move. */
function middle(runs: readonly Measured[]): Measured {
  const median = (of: (m: Measured) => number): number => runs.map(of).sort((a, b) => a - b)[runs.length >> 1]!;
  return { wall: median((m) => m.wall), cpu: median((m) => m.cpu), said: '' };
}

function scan(...words: readonly string[]): Measured {
  return measure(`node ${[tool, 'scan', '--config', '/dev/null', ...words].map(quote).join(' ')}`, [0, 1]);
}

function compilerCheck(commands: readonly CompileCommand[]): Measured {
  const lines = commands.map((c) => {
    const words = [...preprocessWords(c.words).slice(0, -1), '-fsyntax-only'];
    return `cd ${quote(c.directory)} && ${words.map(quote).join(' ')} >/dev/null 2>&1 || true`;
  });
  const script = join(folder, 'check.sh');
  writeFileSync(script, `${lines.join('\n')}\n`);
  return measure(`tr '\\n' '\\0' < ${quote(script)} | xargs -0 -P 2 -n 1 bash -c`, [0]);
}

describe.skipIf(!existsSync(database))('scanning a Xen build (needs ASSAY_XEN)', () => {
  const commands = existsSync(database) ? readCompileCommands(database, readFileSync(database, 'utf8')).value : [];

  it('cold, beside the compiler', () => {
    const out = join(folder, 'findings.json');
    const cold = ['--no-cache', '--compile-commands', database, '--format', `json=${out}`];
    const rows = [
      { what: 'compiler, -fsyntax-only, 2 jobs', run: () => compilerCheck(commands), took: [] as Measured[] },
      { what: 'all guidelines, 1 job', run: () => scan(...cold, '--jobs', '1'), took: [] as Measured[] },
      { what: 'all guidelines, 2 jobs', run: () => scan(...cold, '--jobs', '2'), took: [] as Measured[] },
    ];
    for (let round = 1; round <= ROUNDS; round++)
      for (const { what, run, took } of rows) {
        const one = run();
        took.push(one);
        show(`round ${round}: ${what}`, one);
      }
    const check = middle(rows[0]!.took);
    for (const { what, took } of rows) show(`median of ${ROUNDS}: ${what}`, middle(took), check);
    const facts = JSON.parse(readFileSync(out, 'utf8')) as {
      findings: unknown[];
      guidelines: { run: boolean }[];
      incomplete: unknown[];
    };
    show(`${FEW.split(',').length} guidelines`, scan(...cold, '--guidelines', FEW), check);
    const ran = facts.guidelines.filter((g) => g.run).length;
    process.stdout.write(`${ran} guidelines, ${facts.findings.length} findings, ${facts.incomplete.length} incomplete\n`);
    expect(facts.incomplete).toEqual([]);
  });

  it('with the cache', () => {
    const copy = join(folder, 'tree');
    cpSync(dirname(database), copy, { recursive: true });
    const own = join(copy, 'compile_commands.json');
    writeFileSync(own, readFileSync(database, 'utf8').replaceAll(dirname(database), copy));
    const words = ['--cache', join(folder, 'cache'), '--compile-commands', own, '--format', `json=${join(folder, 'kept.json')}`];
    show('version only: start-up', measure(`node ${quote(tool)} --version`, [0]));
    show('first scan, result kept', scan(...words));
    const again = scan(...words);
    expect(again.said).toContain('taken from the cache');
    show('nothing changed', again);
    const unit = commands.find((c) => c.file.includes('domctl'))!;
    appendFileSync(
      join(unit.directory.replace(dirname(database), copy), unit.file),
      '\nstatic int touched_here(int a) { return a; }\n',
    );
    show(`one unit changed (${unit.file})`, scan(...words));
    appendFileSync(join(copy, 'xen/include/xen/lib.h'), '\nint touched_there(int a);\n');
    show('a central header changed (xen/lib.h)', scan(...words));
  });

  const sample = Number(process.env.ASSAY_CPPCHECK ?? 0);
  it.skipIf(sample === 0)('cppcheck on some units (needs ASSAY_CPPCHECK=N and cppcheck)', () => {
    const chosen = commands.filter(
      (_, i) => i % Math.ceil(commands.length / sample) === Math.floor(commands.length / sample / 2),
    );
    let cpu = 0;
    // cppcheck's own preprocessor stops at an #error of Xen's headers, so it gets the compiler's output.
    for (const { directory, file, words } of chosen) {
      const text = join(folder, 'unit.c');
      const made = spawnSync(words[0]!, [...preprocessWords(words).slice(1, -1), '-E', '-o', text], { cwd: directory });
      expect(made.status).toBe(0);
      const unit = measure(`cppcheck --addon=misra --std=c99 --quiet ${quote(text)} >/dev/null 2>&1`, [0]);
      show(`cppcheck --addon=misra ${file}`, unit);
      cpu += unit.cpu;
    }
    const whole = (cpu / chosen.length) * commands.length;
    process.stdout.write(
      `cppcheck, ${chosen.length} units ${cpu.toFixed(1)} CPU s; extrapolated to ${commands.length}: ${whole.toFixed(0)} CPU s\n`,
    );
    expect(cpu).toBeGreaterThan(0);
  });
});
