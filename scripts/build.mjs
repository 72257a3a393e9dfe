// Compiles src/ to dist/ with the native TypeScript compiler. dist/ is written beside and then swapped, so that a
// half-finished build is never what a running command loads.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin', 'tsc');
const next = join(root, `dist.next-${process.pid}`);
const result = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.json'), '--outDir', next], { stdio: 'inherit' });
if (result.status !== 0) {
  rmSync(next, { recursive: true, force: true });
  process.exit(result.status ?? 1);
}
// What is cached is kept under the digest of the code that made it.
const hash = createHash('sha256');
for (const name of readdirSync(next, { recursive: true }).map(String).sort())
  if (name.endsWith('.js')) hash.update(`${name}\0`).update(readFileSync(join(next, name)));
writeFileSync(join(next, 'build-id'), hash.digest('hex'));
await bundle(next);
const dist = join(root, 'dist');
const old = join(root, `dist.old-${process.pid}`);
if (existsSync(dist)) renameSync(dist, old);
renameSync(next, dist);
rmSync(old, { recursive: true, force: true });
