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
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { readFilePort, tokensOfUnit } from '../../../src/dev/gcc-equality.ts';
import { cases, casesDirectory, gccTokens, gccVersion, optionsOf, runCase, wrapTokens } from './run-cases.ts';

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

// [utest->dsn~c-replay~1]
describe('replay', () => {
  it('gives the same tokens and records as carrying everything out, in every order of units', () => {
    const names = ['', 'gnu17'].flatMap(() => cases);
    const units = (replay: boolean) => {
      const preprocessor = new Preprocessor({ readFile: readFilePort }, casesDirectory, replay);
      return names.map((file) => {
        const { options } = prepareUnit(optionsOf(file, casesDirectory), new CompilerOracle(undefined)).value;
        const unit = preprocessor.run(options);
        const records = unit.segments.map((g) => [
          g.defines.length,
          g.tests.length,
          g.conditionals.length,
          g.skipped.length,
          g.pragmas.length,
        ]);
        return { replayed: unit.replayed, tokens: tokensOfUnit(preprocessor.space, unit), records };
      });
    };
    const [with_, without] = [units(true), units(false)];
    expect(with_.map((u) => u.tokens)).toEqual(without.map((u) => u.tokens));
    expect(with_.map((u) => u.records)).toEqual(without.map((u) => u.records));
    expect(without.every((u) => u.replayed === 0)).toBe(true);
    expect(with_.slice(cases.length).every((u) => u.replayed > 0)).toBe(true);
  });
});
