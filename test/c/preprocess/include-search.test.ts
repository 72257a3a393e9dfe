/** Where headers are found: a tree of folders, beside gcc and as recorded from gcc 12.2. */
// [utest->dsn~c-directives~1]
// [utest->dsn~c-compile-commands~1]
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { interpretCommand } from '../../../src/c/database/command-options.ts';
import { CompilerOracle } from '../../../src/c/database/compiler-facts.ts';
import { prepareUnit } from '../../../src/c/database/unit-options-of.ts';
import { TokenFlag } from '../../../src/c/lex/tokens.ts';
import { Preprocessor } from '../../../src/c/preprocess/preprocessor.ts';
import { readFilePort, tokensOfOutput, tokensOfUnit } from '../../../src/dev/gcc-equality.ts';
import { gccVersion } from './run-cases.ts';

const directory = join(dirname(fileURLToPath(import.meta.url)), 'search');
const ARGS = '-nostdinc -iquote q -Ia -I b/ -I sys -isystem sys -idirafter after -include pre.h -imacros mac.h main.c'.split(' ');

function ours() {
  const preprocessor = new Preprocessor({ readFile: readFilePort }, directory);
  const command = interpretCommand({ directory, file: 'main.c', words: ['gcc', ...ARGS], entry: 0 }, () => undefined);
  const unit = preprocessor.run(prepareUnit(command, new CompilerOracle(undefined)).value.options);
  return { preprocessor, unit, tokens: tokensOfUnit(preprocessor.space, unit) };
}

const RECORDED =
  'pre 7 main_near "near.h" 1 a_near "a/near.h" a_deep "a/sub/deep.h" beside "a/sub/beside.h" b_deep "b/sub/deep.h" more sys_deep ' +
  '"sys/sub/deep.h" a_deep "a/sub/deep.h" beside "a/sub/beside.h" b_deep "b/sub/deep.h" more sys_deep "sys/sub/deep.h" quoted ' +
  '"q/quoted.h" sysonly "sys/sysonly.h" sysbeside "sys/sysbeside.h" late "after/late.h" right a_near "a/sub/../near.h" "main.c"';

describe('header search', () => {
  it('finds what gcc 12 was recorded to find', () => {
    expect(ours().tokens.join(' ')).toBe(RECORDED);
  });

  it('marks tokens of system headers', () => {
    const { preprocessor, unit } = ours();
    const flat = unit.tokens.flat();
    const flagOf = (text: string) =>
      flat.flags[flat.spelling.indexOf(preprocessor.space.spellings.idOf(text))]! & TokenFlag.systemHeader;
    expect(['sysonly', 'sysbeside', 'late'].map(flagOf)).toEqual(Array(3).fill(TokenFlag.systemHeader));
    expect(['main_near', 'quoted', 'b_deep'].map(flagOf)).toEqual([0, 0, 0]);
  });
});

describe.skipIf(!gccVersion.startsWith('12.'))('header search beside the gcc of this machine (needs gcc 12)', () => {
  it('finds the same', () => {
    const done = spawnSync('gcc', ['-E', ...ARGS], { cwd: directory, encoding: 'utf8' });
    expect(ours().tokens).toEqual(tokensOfOutput(done.stdout, 'gnu17'));
  });
});
