/**
 * Preprocessing all units of a compilation database: our preprocessor in one process (cold; and warm, in its third round)
 * beside the database's own compiler with `-E` and with `-fsyntax-only`, two jobs each, in the same run.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCompileCommands } from '../../src/c/database/compile-commands.ts';
import { preprocessWords } from '../../src/dev/gcc-equality.ts';

const database = resolve(process.env.ASSAY_XEN ?? '.work/xen/xen', 'compile_commands.json');
const tool = resolve(import.meta.dirname, '../../dist/dev/gcc-equality.js');

interface Measured {
  readonly name: string;
  readonly wall: number;
  readonly cpu: number;
  readonly said: string;
}

/** Wall and CPU seconds (all children included) of a shell command, as bash measures them. */
function measure(name: string, command: string): Measured {
  const r = spawnSync('bash', ['-c', `TIMEFORMAT='%R %U %S'; time (${command})`], { encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(r.status, r.stderr.slice(-500)).toBe(0);
  const [wall, user, system] = r.stderr.trim().split('\n').at(-1)!.split(' ').map(Number);
  return { name, wall: wall!, cpu: user! + system!, said: r.stdout.trim() };
}

const quote = (word: string): string => `'${word.replaceAll("'", "'\\''")}'`;

describe.skipIf(!existsSync(database))('preprocessing a Xen build (needs ASSAY_XEN)', () => {
  it('is measured beside the compiler', () => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-bench-'));
    const { value: commands } = readCompileCommands(database, readFileSync(database, 'utf8'));
    const script = (name: string, mode: string): string => {
      const lines = commands.map((c) => {
        const words = preprocessWords(c.words).slice(0, -1);
        return `cd ${quote(c.directory)} && ${[...words, mode].map(quote).join(' ')} >/dev/null 2>&1 || true`;
      });
      const path = join(folder, name);
      writeFileSync(path, `${lines.join('\n')}\n`);
      return `tr '\\n' '\\0' < ${quote(path)} | xargs -0 -P 2 -n 1 bash -c`;
    };
    const node = `${quote(process.execPath)} ${quote(tool)} ${quote(database)} --no-compare`;
    const rows = [
      measure('assay, one process, cold', node),
      measure('assay, third round in one process', `${node} --repeat 3`),
      measure('assay, third round, without replay', `${node} --repeat 3 --no-replay`),
      measure('compiler -E, 2 jobs', script('e', '-E')),
      measure('compiler -fsyntax-only, 2 jobs', script('s', '-fsyntax-only')),
      measure('assay, one process, cold, again', node),
    ];
    rmSync(folder, { recursive: true });
    const lines = rows.map((r) => {
      const last = r.said === '' ? '' : `  ${r.said.split('\n').at(-1)}`;
      return `${r.name.padEnd(36)} wall ${r.wall.toFixed(2)} s  CPU ${r.cpu.toFixed(2)} s${last}`;
    });
    process.stdout.write(`${commands.length} units\n${lines.join('\n')}\n`);
    expect(rows.every((r) => r.wall > 0)).toBe(true);
  });
});
