/**
 * `npm run bench [NAME…]`: runs the measurements `bench/<name>/*.bench.ts` one after the other in fresh processes. Each
 * prints its own table beside its peer's; figures that are quoted go into bench/README.md with date and machine by hand.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../cli/version.ts';

const bench = join(packageRoot, 'bench');
const wanted = process.argv.slice(2);
const files = readdirSync(bench, { recursive: true })
  .map(String)
  .filter((f) => f.endsWith('.bench.ts') && (wanted.length === 0 || wanted.some((w) => f.startsWith(w))))
  .sort();
let failed = 0;
for (const file of files) {
  process.stdout.write(`# ${file}\n`);
  const vitest = join(packageRoot, 'node_modules/vitest/vitest.mjs');
  const r = spawnSync(process.execPath, [vitest, 'run', '--config', join(bench, 'vitest.config.ts'), join('bench', file)], {
    cwd: packageRoot,
    stdio: 'inherit',
  });
  if (r.status !== 0) failed++;
}
if (files.length === 0) process.stderr.write('no benchmark of that name under bench/\n');
process.exitCode = failed > 0 || files.length === 0 ? 1 : 0;
