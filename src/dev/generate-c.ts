/**
 * Writes seeded C programs for compilers to judge (`gcc-corpus.ts`), each area of the language by a generator of its own:
 *
 *   node dist/dev/generate-c.js AREA FIRST COUNT FOLDER
 *
 * Seeds FIRST … FIRST + COUNT - 1, one file each; the same seed makes the same file.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expressions } from './areas/expressions.ts';
import { flow } from './areas/flow.ts';
import { macros } from './areas/macros.ts';
import { records } from './areas/records.ts';
import { type Random, random } from './front-end-inputs.ts';

export const AREAS: Readonly<Record<string, (next: Random) => string>> = {
  expressions,
  flow,
  macros,
  records: (next) => records(next, false),
  'ms-records': (next) => records(next, true),
};

function main([area = '', first = '1', count = '1', folder = 'out']: readonly string[]): number {
  const make = AREAS[area];
  if (make === undefined) {
    process.stderr.write(`unknown area ${area}: there are ${Object.keys(AREAS).join(', ')}\n`);
    return 2;
  }
  mkdirSync(folder, { recursive: true });
  for (let seed = Number(first); seed < Number(first) + Number(count); seed++)
    writeFileSync(join(folder, `${area}-${seed}.c`), make(random(seed)));
  return 0;
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  process.exitCode = main(process.argv.slice(2));
}
