/** Seeded mutations of our own cases: whatever the bytes, the preprocessor ends and does not throw. */
// [utest->dsn~c-bounds~1]
import { describe, expect, it } from 'vitest';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { cases, optionsOf, readCase } from './run-cases.ts';

/** mulberry32: a small generator with a 32-bit seed. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const PIECES = [
  '#',
  '##',
  '(',
  ')',
  ',',
  '"',
  "'",
  '\\',
  '\n',
  '\\\n',
  '/*',
  '*/',
  '//',
  '#if ',
  '#endif\n',
  '#else\n',
  '#include "main.c"\n',
];
const MORE = [
  '__VA_ARGS__',
  '__VA_OPT__(',
  '#define f(x, ...) ',
  '#undef f\n',
  'defined(',
  '_Pragma(',
  '...',
  '??/',
  '\u00e9',
  '1e+',
  '#define ',
];
const ALL = [...PIECES, ...MORE];

function mutate(text: string, next: () => number): string {
  let out = text;
  for (let n = 1 + Math.floor(next() * 12); n > 0; n--) {
    const at = Math.floor(next() * out.length);
    const length = Math.floor(next() * 40);
    const kind = next();
    if (kind < 0.3) out = out.slice(0, at) + out.slice(at + length);
    else if (kind < 0.7) out = out.slice(0, at) + ALL[Math.floor(next() * ALL.length)] + out.slice(at);
    else if (kind < 0.9) {
      const from = Math.floor(next() * out.length);
      out = out.slice(0, at) + out.slice(from, from + length) + out.slice(at);
    } else out = out.slice(0, at);
  }
  return out;
}

/** One preprocessor for some hundred inputs, so that inputs also meet what earlier ones left behind. */
class Runner {
  #preprocessor: Preprocessor | undefined;
  #left = 0;
  #text = '';

  tokens(text: string, std: string): number {
    if (this.#left-- === 0 || this.#preprocessor === undefined) {
      const readFile = (path: string) =>
        path === '/p/main.c' ? Buffer.from(this.#text) : path === '/p/inc/plain.h' ? Buffer.from('plain') : undefined;
      this.#preprocessor = new Preprocessor({ readFile }, '/p');
      this.#left = 300;
    }
    this.#text = text;
    this.#preprocessor.forget(['/p/main.c']);
    const { options } = prepareUnit(optionsOf('main.c', '/p', std), new CompilerOracle(undefined)).value;
    const unit = this.#preprocessor.run(options);
    if (this.#preprocessor.space.files.count > 5000) this.#preprocessor = undefined;
    return unit.tokens.length;
  }
}

const ROUNDS = Number(process.env.ASSAY_FUZZ ?? 200);

describe('mutated inputs', () => {
  for (const file of cases) {
    it(`${file}: ${ROUNDS} mutations`, () => {
      const text = readCase(file);
      const next = random(0x5eed + file.length + Number(process.env.ASSAY_SEED ?? 0));
      const runner = new Runner();
      for (let i = 0; i < ROUNDS; i++) {
        const mutated = mutate(text, next);
        const std = ['gnu17', 'c90', 'c99', 'c2x'][i % 4]!;
        let length = -1;
        try {
          length = runner.tokens(mutated, std);
        } catch (error) {
          throw new Error(`round ${i} of ${file}: ${(error as Error).stack}\n${mutated.slice(0, 4000)}`);
        }
        expect(length).toBeGreaterThanOrEqual(0);
      }
    });
  }
});
