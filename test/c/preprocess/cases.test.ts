/**
 * The hand-written nasty cases: against recorded outputs (from gcc 12.2, in `goldens/`), and against the gcc of this machine.
 * `ASSAY_GOLDEN=write` records what gcc 12 says, never what we say.
 */
// [utest->dsn~c-macro-expansion~1]
// [utest->dsn~c-conditionals~1]
// [utest->dsn~c-directives~1]
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { cases, gccTokens, gccVersion, runCase, wrapTokens } from './run-cases.ts';

const goldens = join(dirname(fileURLToPath(import.meta.url)), 'goldens');
const STANDARDS = ['gnu17', 'c99', 'c90', 'c2x'];
const gcc12 = gccVersion.startsWith('12.');

describe('macro cases', () => {
  for (const std of STANDARDS) {
    for (const file of cases) {
      it(`${file} -std=${std} as recorded from gcc 12`, () => {
        const golden = join(goldens, `${file.replace('.c', '')}.${std}.txt`);
        if (process.env.ASSAY_GOLDEN === 'write' && gcc12) writeFileSync(golden, wrapTokens(gccTokens(file, std)));
        expect(existsSync(golden), `${golden} was recorded`).toBe(true);
        expect(wrapTokens(runCase(file, std).tokens)).toBe(readFileSync(golden, 'utf8'));
      });
    }
  }
});

describe.skipIf(!gcc12)('macro cases beside the gcc of this machine (needs gcc 12)', () => {
  for (const std of STANDARDS) {
    for (const file of cases) {
      it(`${file} -std=${std}`, () => {
        expect(wrapTokens(runCase(file, std).tokens)).toBe(wrapTokens(gccTokens(file, std)));
      });
    }
  }
});

describe('replay', () => {
  it('gives the same tokens as the first run', () => {
    for (const file of cases) {
      const { preprocessor, tokens } = runCase(file);
      expect(preprocessor.store.opened().length).toBeGreaterThan(0);
      expect(runCase(file).tokens).toEqual(tokens);
    }
  });
});
