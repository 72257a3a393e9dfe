/**
 * Lines of a Xen tree counted by this tool's executable and, where installed, by cloc and scc: whole processes, cold start
 * included, minimum and median of seven runs.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const tree = process.env.ASSAY_XEN_HEAD ?? '.work/xen-head';
const main = resolve(import.meta.dirname, '../../dist/main.js');
const peers: readonly (readonly string[])[] = [
  [process.execPath, main, 'size', '--quiet', '--languages', 'all', 'xen'],
  ['scc', 'xen'],
  ['cloc', '--quiet', '--skip-uniqueness', 'xen'],
];

describe.skipIf(!existsSync(`${tree}/xen`))('counting a Xen tree (needs ASSAY_XEN_HEAD)', () => {
  it('is measured beside its peers', () => {
    const rows: string[] = [];
    for (const [program, ...args] of peers) {
      const times: number[] = [];
      for (let i = 0; i < 7; i++) {
        const start = performance.now();
        const r = spawnSync(program!, args, { cwd: tree });
        if (r.error !== undefined) break;
        expect(r.status).toBe(0);
        times.push(performance.now() - start);
      }
      times.sort((a, b) => a - b);
      const name = args[0] === main ? 'assay size' : program;
      rows.push(
        times.length === 0
          ? `${name}: not installed`
          : `${name}: min ${times[0]!.toFixed(0)} ms, median ${times[3]!.toFixed(0)} ms`,
      );
    }
    process.stdout.write(`${rows.join('\n')}\n`);
  });
});
