/** Small programs in memory for tests of rules. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { recordedFacts } from '../../src/c/database/recorded-facts.ts';
import { dialectOf } from '../../src/c/lex/dialect.ts';
import { type LoadedProgram, loadProgram } from '../../src/misra/scan/load.ts';

const HEADERS = resolve('headers/std');

/** Loads files that lie in one folder; every `.c` file is a unit. */
export function programOf(files: Readonly<Record<string, string>>, std = 'gnu17'): LoadedProgram {
  const facts = recordedFacts('x86_64-linux-gnu', std, [], HEADERS);
  const bytes = new Map(Object.entries(files).map(([name, text]) => [`/p/${name}`, new TextEncoder().encode(text)]));
  const units = Object.keys(files)
    .filter((name) => name.endsWith('.c'))
    .map((mainFile) => ({
      mainFile,
      directory: '/p',
      dialect: dialectOf(std)!,
      predefined: facts.predefined,
      commandLine: [],
      search: { quote: [], include: [], system: [], standard: [HEADERS], after: [] },
      preMacros: [],
      preIncludes: [],
      openmp: false,
      date: 'Jan  1 1970',
      time: '00:00:00',
      resolve: (path: string) => (path.startsWith('/') ? path : `/p/${path}`),
    }));
  const readFile = (path: string): Uint8Array | undefined =>
    bytes.get(path) ?? (path.startsWith(`${HEADERS}/`) && existsSync(path) ? readFileSync(path) : undefined);
  return loadProgram({ root: '/p', units, judged: () => true }, { readFile });
}
