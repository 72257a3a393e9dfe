/** Generated macros: the tokens are those of `gcc -E`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { interpretCommand } from '../../../src/c/database/command-options.ts';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { random } from '../../../src/dev/front-end-inputs.ts';
import { firstDifference, readFilePort, runCompilerPort, tokensOfOutput, tokensOfUnit } from '../../../src/dev/gcc-equality.ts';
import { AREAS } from '../../../src/dev/generate-c.ts';

const available = spawnSync('gcc', ['--version']).status === 0;

// [utest->dsn~c-macro-expansion~1]
describe.skipIf(!available)(`gcc expands the same${available ? '' : ' (not run: no gcc)'}`, () => {
  const oracle = new CompilerOracle(runCompilerPort);
  test.each(Array.from({ length: 20 }, (_, i) => i + 1))('seed %d', (seed) => {
    const folder = mkdtempSync(join(tmpdir(), 'assay-macros-'));
    try {
      const file = join(folder, 'm.c');
      writeFileSync(file, AREAS.macros!(random(seed)));
      const command = interpretCommand({ directory: folder, file, words: ['gcc', file], entry: 0 }, () => undefined);
      const preprocessor = new Preprocessor({ readFile: readFilePort }, folder);
      const ours = tokensOfUnit(preprocessor.space, preprocessor.run(prepareUnit(command, oracle).value.options));
      const { stdout } = spawnSync('gcc', ['-w', '-E', file], { encoding: 'utf8' });
      expect(ours.length).toBeGreaterThan(10);
      expect(firstDifference(file, ours, tokensOfOutput(stdout, 'gnu17'))).toBeUndefined();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
