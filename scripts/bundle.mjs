// Bundles the compiled command line into few files (`bundle/` beside the modules) and keeps the code that V8 makes of them when
// they run, so that commands start sooner (`src/cli/bundle.ts`). Without a bundle the modules run as they are: no failure here
// fails the build.
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Writes `bundle/` into a folder of compiled modules. */
export async function bundle(dist) {
  try {
    const { rolldown } = await import('rolldown');
    const build = await rolldown({
      input: {
        cli: join(dist, 'cli', 'entry.js'),
        'scan-share': join(dist, 'cli', 'threads', 'scan-share.js'),
        'pieces-share': join(dist, 'cli', 'threads', 'pieces-share.js'),
      },
      platform: 'node',
      // What is installed stays where it is, but for what nearly every command loads.
      external: (id) => !/^[./]/.test(id) && id !== 'picomatch',
    });
    await build.write({
      dir: join(dist, 'bundle'),
      format: 'cjs',
      entryFileNames: '[name].cjs',
      chunkFileNames: '[name]-[hash].cjs',
    });
    await build.close();
  } catch (error) {
    console.warn(`No bundle was made, so commands start later: ${error instanceof Error ? error.message : error}`);
    rmSync(join(dist, 'bundle'), { recursive: true, force: true });
    return;
  }
  for (const kind of ['once', 'usual']) {
    const tried = spawnSync(process.execPath, [fileURLToPath(import.meta.url), dist, kind], {
      encoding: 'utf8',
      timeout: 60_000,
    });
    if (tried.status !== 0)
      console.warn(`No code was kept for commands of kind ${kind}: ${tried.stderr.trim().split('\n').at(-1)}`);
  }
}

/** Runs commands of one kind on the examples, in this process, and keeps the code that V8 made for it. */
async function keepCode(dist, kind) {
  const { openBundle, packCode } = await import(pathToFileURL(join(dist, 'cli', 'bundle.js')).href);
  const scratch = mkdtempSync(join(tmpdir(), 'assay-build-'));
  try {
    const island = join(scratch, 'examples', 'safety-island');
    cpSync(join(root, 'examples', 'safety-island'), island, { recursive: true });
    process.chdir(kind === 'once' ? island : root);
    const opened = openBundle(kind);
    const { createHost, runCli } = opened.load('cli');
    const host = { ...createHost(), out: () => undefined, err: () => undefined };
    const run = (...words) => runCli([...words, '--cache', join(scratch, 'cache'), '--quiet'], host);
    const code = kind === 'once' ? await scans(run, opened, island) : await others(run, opened);
    writeFileSync(join(dist, 'bundle', `${kind}.code`), packCode(code));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** What a scan after a change runs comes first: it is to load nothing that only a whole scan needs. */
async function scans(run, opened, island) {
  const some = ['scan', '--jobs', '1', '--guidelines', '15.6,3.1,16.4', '--format', 'json=findings.json'];
  await run(...some);
  for (const file of ['src/monitor.c', 'include/ring.h', 'src/monitor.c']) {
    appendFileSync(join(island, file), '\n/* changed */\n');
    await run(...some);
  }
  await run(...some);
  await run(...some);
  const first = opened.code();
  await run('scan', '--jobs', '1', '--no-cache', '--format', 'json=findings.json', '--format', 'sarif=findings.sarif');
  return new Map([...opened.code(), ...first]);
}

async function others(run, opened) {
  await run('trace');
  await run('trace');
  return opened.code();
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await keepCode(process.argv[2], process.argv[3]);
