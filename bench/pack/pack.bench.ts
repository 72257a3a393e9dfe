/**
 * A pack of very many rows: wall and CPU seconds, peak memory and pages of the whole command, each size in a process of its
 * own. (The peer is recorded: pdfkit's own tagged table took 91 s CPU and 2.1 GB for 48,000 rows on paper alone.)
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { describe, expect, it } from 'vitest';
import { factFiles } from '../../src/evidence/pack-facts.ts';
import { manyFacts } from '../../test/evidence/fixtures/facts.ts';

const root = resolve(import.meta.dirname, '../..');
const rows = Number(process.env.ASSAY_BENCH_ROWS ?? 48_000);

describe('packs of many rows', () => {
  it('are built within bounds', () => {
    const lines: string[] = [];
    for (const count of [1_000, rows]) {
      const folder = join(tmpdir(), `assay-bench-${process.pid}-${count}`);
      mkdirSync(`${folder}/facts`, { recursive: true });
      for (const f of factFiles(manyFacts(count))) writeFileSync(`${folder}/${f.path}`, f.bytes);
      const start = performance.now();
      const r = spawnSync(
        '/usr/bin/time',
        [
          '-f',
          '%U %S %M',
          process.execPath,
          `${root}/dist/main.js`,
          'pack',
          'build',
          `${folder}/facts`,
          '--out',
          folder,
          '--json',
        ],
        { maxBuffer: 1 << 28 },
      );
      const wall = (performance.now() - start) / 1000;
      expect(r.status).toBe(1);
      const [user, system, kilobytes] = r.stderr.toString('utf8').trim().split('\n').at(-1)!.split(' ').map(Number);
      const pages = spawnSync('pdfinfo', [`${folder}/pack/evidence.pdf`]).stdout?.toString('utf8');
      lines.push(
        `${count} requirements and findings: wall ${wall.toFixed(1)} s, CPU ${(user! + system!).toFixed(1)} s, ${Math.round(kilobytes! / 1024)} MB, pages ${/Pages:\s+(\d+)/.exec(pages ?? '')?.[1] ?? '?'}`,
      );
      rmSync(folder, { recursive: true, force: true });
    }
    process.stdout.write(`${lines.join('\n')}\n`);
  });
});
