/** All guidelines over a whole build, cold, in one process, beside the syntax check of the build's own compiler. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { preprocessWords } from '../../src/dev/gcc-equality.ts';

const database = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen', 'compile_commands.json');
const tool = resolve(import.meta.dirname, '../../dist/main.js');

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

/** Wall and CPU seconds of a shell command, children included. */
function measure(command: string, codes: readonly number[]): { wall: number; cpu: number } {
  const r = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time (${command})`], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(codes, r.stderr.slice(-500)).toContain(r.status);
  const [wall, user, system] = r.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { wall: wall!, cpu: user! + system! };
}

describe.skipIf(!existsSync(database))('scanning a Xen build (needs ASSAY_XEN)', () => {
  it('is measured beside the compiler', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
    const { value: commands } = readCompileCommands(database, readFileSync(database, 'utf8'));
    const lines = commands.map((c) => {
      const words = preprocessWords(c.words).slice(0, -1);
      return `cd ${quote(c.directory)} && ${[...words, '-fsyntax-only'].map(quote).join(' ')} >/dev/null 2>&1 || true`;
    });
    writeFileSync(join(folder, 'check.sh'), `${lines.join('\n')}\n`);
    const out = join(folder, 'findings.json');
    const scan = measure(
      `node ${quote(tool)} scan --compile-commands ${quote(database)} --format json=${quote(out)} --config /dev/null --quiet`,
      [0, 1],
    );
    const check = measure(`bash ${quote(join(folder, 'check.sh'))}`, [0]);
    const facts = JSON.parse(readFileSync(out, 'utf8')) as {
      findings: unknown[];
      guidelines: { run: boolean }[];
      incomplete: unknown[];
    };
    process.stdout.write(
      `assay scan, ${facts.guidelines.filter((g) => g.run).length} guidelines: wall ${scan.wall.toFixed(1)} s, CPU ${scan.cpu.toFixed(1)} s, ${facts.findings.length} findings, ${facts.incomplete.length} incomplete\n` +
        `compiler, -fsyntax-only, 1 job: wall ${check.wall.toFixed(1)} s, CPU ${check.cpu.toFixed(1)} s; ratio of CPU ${(scan.cpu / check.cpu).toFixed(2)}\n`,
    );
    expect(facts.incomplete).toEqual([]);
    rmSync(folder, { recursive: true });
  });
});
